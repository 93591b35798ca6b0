"""Users: Accounts, of people and of programs.

Generated from `schema/models/users.yaml` by `make generate`; not to be edited.
"""

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import Flags, OpenIntEnum
from gloam.models.ids import GuildId, SkuId, UserId

__all__ = [
    "AvatarDecorationData",
    "Collectibles",
    "Nameplate",
    "PremiumType",
    "User",
    "UserFlags",
    "UserPrimaryGuild",
]


class UserFlags(Flags):
    """Marks of an account.

    https://discord.com/developers/docs/resources/user#user-object-user-flags
    """

    NONE = 0
    """The empty set."""

    STAFF = 1
    """Works at Discord."""

    PARTNER = 2
    """Owns a partnered server."""

    HYPESQUAD = 4
    """Was at HypeSquad events."""

    BUG_HUNTER_LEVEL_1 = 8
    """Hunts bugs, first level."""

    HYPESQUAD_ONLINE_HOUSE_1 = 64
    """Belongs to the House of Bravery."""

    HYPESQUAD_ONLINE_HOUSE_2 = 128
    """Belongs to the House of Brilliance."""

    HYPESQUAD_ONLINE_HOUSE_3 = 256
    """Belongs to the House of Balance."""

    PREMIUM_EARLY_SUPPORTER = 512
    """Had Nitro early."""

    TEAM_PSEUDO_USER = 1024
    """Stands for a team."""

    BUG_HUNTER_LEVEL_2 = 16384
    """Hunts bugs, second level."""

    VERIFIED_BOT = 65536
    """Is a verified bot."""

    VERIFIED_DEVELOPER = 131072
    """Had a verified bot early."""

    CERTIFIED_MODERATOR = 262144
    """Was in the moderator programs."""

    BOT_HTTP_INTERACTIONS = 524288
    """Is a bot that takes interactions over HTTP alone."""


class PremiumType(OpenIntEnum):
    """The kind of a Nitro subscription.

    https://discord.com/developers/docs/resources/user#user-object-premium-types
    """

    NONE = 0
    """No subscription."""

    NITRO_CLASSIC = 1
    """Nitro Classic."""

    NITRO = 2
    """Nitro."""

    NITRO_BASIC = 3
    """Nitro Basic."""


class AvatarDecorationData(Struct, frozen=True, gc=False, kw_only=True):
    """What surrounds an avatar.

    https://discord.com/developers/docs/resources/user#avatar-decoration-data-object
    """

    asset: str
    """Hash of the decoration."""

    sku_id: SkuId
    """What was bought."""

    expires_at: int | None | UnsetType = UNSET
    """When it ends, in seconds of Unix time."""


class Nameplate(Struct, frozen=True, gc=False, kw_only=True):
    """A plate behind a name.

    https://discord.com/developers/docs/resources/user#nameplate
    """

    sku_id: SkuId
    """What was bought."""

    asset: str
    """Path of the picture."""

    label: str
    """What it is called."""

    palette: str
    """Name of the colour behind it."""


class UserPrimaryGuild(Struct, frozen=True, gc=False, kw_only=True):
    """The guild whose tag an account wears.

    https://discord.com/developers/docs/resources/user#user-object-user-primary-guild
    """

    identity_guild_id: GuildId | None | UnsetType = UNSET
    """The guild."""

    identity_enabled: bool | None | UnsetType = UNSET
    """Whether the tag is shown; null if the guild took tags away."""

    tag: str | None | UnsetType = UNSET
    """The tag, up to 4 characters."""

    badge: str | None | UnsetType = UNSET
    """Hash of the badge beside the tag."""


class Collectibles(Struct, frozen=True, gc=False, kw_only=True):
    """What an account has collected.

    https://discord.com/developers/docs/resources/user#collectibles
    """

    nameplate: Nameplate | None | UnsetType = UNSET
    """The plate behind the name."""


class User(Struct, frozen=True, gc=False, kw_only=True):
    """An account, of a person or of a program.

    https://discord.com/developers/docs/resources/user#user-object
    """

    id: UserId

    username: str
    """The name, unique across Discord unless the account has a discriminator."""

    discriminator: str
    """Four digits that tell accounts of one name apart; `0` for accounts with a unique name."""

    avatar: str | None
    """Hash of the avatar."""

    global_name: str | None | UnsetType = UNSET
    """The name shown; of a bot, the name of its application."""

    bot: bool | UnsetType = UNSET
    """Whether the account belongs to an application."""

    system: bool | UnsetType = UNSET
    """Whether the account is one of Discord's own, for urgent messages."""

    mfa_enabled: bool | UnsetType = UNSET
    """Whether two factors are needed to log in."""

    banner: str | None | UnsetType = UNSET
    """Hash of the banner."""

    accent_color: int | None | UnsetType = UNSET
    """Colour of the banner, as a number of 24 bits."""

    locale: str | UnsetType = UNSET
    """The language that the account has chosen."""

    verified: bool | UnsetType = UNSET
    """Whether the mail address is verified."""

    email: str | None | UnsetType = UNSET
    """The mail address."""

    flags: UserFlags | UnsetType = UNSET
    """Marks of the account, with those that only the account itself sees."""

    premium_type: PremiumType | UnsetType = UNSET
    """The kind of Nitro subscription."""

    public_flags: UserFlags | UnsetType = UNSET
    """Marks of the account that everyone sees."""

    avatar_decoration_data: AvatarDecorationData | None | UnsetType = UNSET
    """What surrounds the avatar."""

    collectibles: Collectibles | None | UnsetType = UNSET
    """What the account has collected."""

    primary_guild: UserPrimaryGuild | None | UnsetType = UNSET
    """The guild whose tag the account wears."""
