"""Role connections: What an application knows of users elsewhere, for roles that depend on it.

Generated from `schema/models/role_connections.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Mapping

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import OpenIntEnum

__all__ = [
    "ApplicationRoleConnection",
    "ApplicationRoleConnectionMetadata",
    "ApplicationRoleConnectionMetadataType",
]


class ApplicationRoleConnectionMetadataType(OpenIntEnum):
    """How the value of a user is compared with what the guild asks for.

    https://discord.com/developers/docs/resources/application-role-connection-metadata#application-role-connection-metadata-object-application-role-connection-metadata-type
    """

    INTEGER_LESS_THAN_OR_EQUAL = 1
    """An integer, no greater than that of the guild."""

    INTEGER_GREATER_THAN_OR_EQUAL = 2
    """An integer, no less than that of the guild."""

    INTEGER_EQUAL = 3
    """An integer, that of the guild."""

    INTEGER_NOT_EQUAL = 4
    """An integer, another than that of the guild."""

    DATETIME_LESS_THAN_OR_EQUAL = 5
    """A time, no later than the day that lies as many days back as the guild says."""

    DATETIME_GREATER_THAN_OR_EQUAL = 6
    """A time, no earlier than the day that lies as many days back as the guild says."""

    BOOLEAN_EQUAL = 7
    """Yes, as 1."""

    BOOLEAN_NOT_EQUAL = 8
    """No, as 0."""


class ApplicationRoleConnectionMetadata(Struct, frozen=True, gc=False, kw_only=True):
    """Something that an application knows of users and that guilds can ask of members for a role.

    https://discord.com/developers/docs/resources/application-role-connection-metadata#application-role-connection-metadata-object
    """

    type: ApplicationRoleConnectionMetadataType
    """How it is compared with what the guild asks for."""

    key: str
    """What its values are known by: small letters, digits and `_`."""

    name: str
    """The name."""

    description: str
    """What it means."""

    name_localizations: Mapping[str, str] | None | UnsetType = UNSET
    """The name in other languages by locale."""

    description_localizations: Mapping[str, str] | None | UnsetType = UNSET
    """What it means in other languages by locale."""


class ApplicationRoleConnection(Struct, frozen=True, gc=False, kw_only=True):
    """What an application knows of a user elsewhere.

    https://discord.com/developers/docs/resources/user#application-role-connection-object
    """

    platform_name: str | None | UnsetType = UNSET
    """What the place is called where the user has another account, up to 50 characters."""

    platform_username: str | None | UnsetType = UNSET
    """The name of that account, up to 100 characters."""

    metadata: Mapping[str, str] | UnsetType = UNSET
    """The values by the keys of the metadata, as text of up to 100 characters."""
