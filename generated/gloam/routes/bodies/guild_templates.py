"""Request bodies of guild templates.

Generated from `schema/routes/guild_templates.yaml` by `make generate`; not to be edited.
"""

from msgspec import UNSET, Struct, UnsetType

__all__ = ["CreateGuildTemplateBody", "UpdateGuildTemplateBody"]


class CreateGuildTemplateBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `create_guild_template` sends.

    https://discord.com/developers/docs/resources/guild-template#create-guild-template
    """

    name: str
    """The name."""

    description: str | None | UnsetType = UNSET
    """What it is for."""


class UpdateGuildTemplateBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `update_guild_template` sends.

    https://discord.com/developers/docs/resources/guild-template#modify-guild-template
    """

    name: str | UnsetType = UNSET
    """The name."""

    description: str | None | UnsetType = UNSET
    """What it is for."""
