"""Users: Accounts, human and bot.

Generated from `schema/models/users.yaml` by `make generate`; not to be edited.
"""

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import Flags, OpenIntEnum, OpenStrEnum
from gloam.models.ids import GuildId, SkuId, UserId

__all__ = [
    "AvatarDecorationData",
    "Collectibles",
    "Nameplate",
    "NameplatePalette",
    "PartialUser",
    "PremiumType",
    "User",
    "UserFlags",
    "UserPrimaryGuild",
]


class UserFlags(Flags):
    """What an account is known for.

    https://discord.com/developers/docs/resources/user#user-object-user-flags
    """

    NONE = 0
    """The empty set."""

    STAFF = 1
    """Works at Discord."""

    PARTNER = 2
    """Owns a partnered guild."""

    HYPESQUAD = 4
    """Takes part in HypeSquad events."""

    BUG_HUNTER_LEVEL_1 = 8
    """Has reported bugs: the first level."""

    HYPESQUAD_ONLINE_HOUSE_1 = 64
    """Belongs to the house of Bravery."""

    HYPESQUAD_ONLINE_HOUSE_2 = 128
    """Belongs to the house of Brilliance."""

    HYPESQUAD_ONLINE_HOUSE_3 = 256
    """Belongs to the house of Balance."""

    PREMIUM_EARLY_SUPPORTER = 512
    """Had Nitro in its early days."""

    TEAM_PSEUDO_USER = 1024
    """Is not a person but a team."""

    BUG_HUNTER_LEVEL_2 = 16384
    """Has reported bugs: the second level."""

    VERIFIED_BOT = 65536
    """Is a verified bot."""

    VERIFIED_DEVELOPER = 131072
    """Had a verified bot in the early days."""

    CERTIFIED_MODERATOR = 262144
    """Has been in the moderator programs."""

    BOT_HTTP_INTERACTIONS = 524288
    """Is a bot that takes interactions over HTTP alone, and counts as online."""


class PremiumType(OpenIntEnum):
    """The kinds of Nitro.

    https://discord.com/developers/docs/resources/user#user-object-premium-types
    """

    NONE = 0
    """No Nitro."""

    NITRO_CLASSIC = 1
    """Nitro Classic."""

    NITRO = 2
    """Nitro."""

    NITRO_BASIC = 3
    """Nitro Basic."""


class NameplatePalette(OpenStrEnum):
    """The background colors of nameplates.

    https://discord.com/developers/docs/resources/user#nameplate-nameplate-structure
    """

    CRIMSON = "crimson"
    """Crimson."""

    BERRY = "berry"
    """Berry."""

    SKY = "sky"
    """Sky."""

    TEAL = "teal"
    """Teal."""

    FOREST = "forest"
    """Forest."""

    BUBBLE_GUM = "bubble_gum"
    """Bubble gum."""

    VIOLET = "violet"
    """Violet."""

    COBALT = "cobalt"
    """Cobalt."""

    CLOVER = "clover"
    """Clover."""

    LEMON = "lemon"
    """Lemon."""

    WHITE = "white"
    """White."""

    BLACK = "black"
    """Black."""


class UserPrimaryGuild(Struct, frozen=True, gc=False, kw_only=True):
    """The guild whose tag a user wears.

    https://discord.com/developers/docs/resources/user#user-object-user-primary-guild
    """

    identity_guild_id: GuildId | None
    """The guild."""

    identity_enabled: bool | None
    """Whether the tag is shown; null if Discord has taken it away."""

    tag: str | None
    """The text of the tag, up to 4 characters."""

    badge: str | None
    """Hash of the badge of the tag."""


class AvatarDecorationData(Struct, frozen=True, gc=False, kw_only=True):
    """What frames an avatar.

    https://discord.com/developers/docs/resources/user#avatar-decoration-data-object
    """

    asset: str
    """Hash of the decoration."""

    sku_id: SkuId | None
    """What it is sold as."""


class Nameplate(Struct, frozen=True, gc=False, kw_only=True):
    """What lies behind a name in lists.

    https://discord.com/developers/docs/resources/user#nameplate
    """

    sku_id: SkuId | None
    """What it is sold as."""

    asset: str
    """Path of the picture."""

    label: str
    """A label that nothing uses yet."""

    palette: NameplatePalette
    """The background color."""


class Collectibles(Struct, frozen=True, gc=False, kw_only=True):
    """What a user has put on the profile, avatar decorations and effects aside.

    https://discord.com/developers/docs/resources/user#collectibles
    """

    nameplate: Nameplate | None | UnsetType = UNSET
    """What lies behind the name in lists."""


class User(Struct, frozen=True, gc=False, kw_only=True):
    """An account, human or bot.

    https://discord.com/developers/docs/resources/user#user-object
    """

    id: UserId
    """Id of the account."""

    username: str
    """The name of the account; only names without a discriminator are unique. 2 to 32 characters.
    """

    avatar: str | None
    """Hash of the avatar."""

    discriminator: str | UnsetType = UNSET
    """Four digits that tell apart bots of the same name; '0' for accounts with a unique name."""

    global_name: str | None | UnsetType = UNSET
    """The name to show, if the user has set one."""

    bot: bool | UnsetType = UNSET
    """Whether the account belongs to an application."""

    system: bool | UnsetType = UNSET
    """Whether the account is Discord itself, in its urgent messages."""

    mfa_enabled: bool | UnsetType = UNSET
    """Whether the account asks for a second factor."""

    banner: str | None | UnsetType = UNSET
    """Hash of the banner."""

    accent_color: int | None | UnsetType = UNSET
    """Color of the banner as 0xRRGGBB."""

    locale: str | UnsetType = UNSET
    """The code of the language that the user has chosen."""

    verified: bool | UnsetType = UNSET
    """Whether the address of the account has been confirmed."""

    email: str | None | UnsetType = UNSET
    """The address of the account."""

    flags: UserFlags | UnsetType = UNSET
    """All flags of the account."""

    premium_type: PremiumType | UnsetType = UNSET
    """The kind of Nitro that the user pays for."""

    public_flags: UserFlags | UnsetType = UNSET
    """The flags that everyone sees."""

    avatar_decoration_data: AvatarDecorationData | None | UnsetType = UNSET
    """What frames the avatar."""

    collectibles: Collectibles | None | UnsetType = UNSET
    """What else the user has put on the profile."""

    primary_guild: UserPrimaryGuild | None | UnsetType = UNSET
    """The guild whose tag the user wears."""


class PartialUser(Struct, frozen=True, gc=False, kw_only=True):
    """An account of which only the id is sure to be known, as in presences.

    https://discord.com/developers/docs/resources/user#user-object
    """

    id: UserId
    """Id of the account."""

    username: str | UnsetType = UNSET
    """The name of the account; only names without a discriminator are unique. 2 to 32 characters.
    """

    discriminator: str | UnsetType = UNSET
    """Four digits that tell apart bots of the same name; '0' for accounts with a unique name."""

    global_name: str | None | UnsetType = UNSET
    """The name to show, if the user has set one."""

    avatar: str | None | UnsetType = UNSET
    """Hash of the avatar."""

    bot: bool | UnsetType = UNSET
    """Whether the account belongs to an application."""

    system: bool | UnsetType = UNSET
    """Whether the account is Discord itself, in its urgent messages."""

    mfa_enabled: bool | UnsetType = UNSET
    """Whether the account asks for a second factor."""

    banner: str | None | UnsetType = UNSET
    """Hash of the banner."""

    accent_color: int | None | UnsetType = UNSET
    """Color of the banner as 0xRRGGBB."""

    locale: str | UnsetType = UNSET
    """The code of the language that the user has chosen."""

    verified: bool | UnsetType = UNSET
    """Whether the address of the account has been confirmed."""

    email: str | None | UnsetType = UNSET
    """The address of the account."""

    flags: UserFlags | UnsetType = UNSET
    """All flags of the account."""

    premium_type: PremiumType | UnsetType = UNSET
    """The kind of Nitro that the user pays for."""

    public_flags: UserFlags | UnsetType = UNSET
    """The flags that everyone sees."""

    avatar_decoration_data: AvatarDecorationData | None | UnsetType = UNSET
    """What frames the avatar."""

    collectibles: Collectibles | None | UnsetType = UNSET
    """What else the user has put on the profile."""

    primary_guild: UserPrimaryGuild | None | UnsetType = UNSET
    """The guild whose tag the user wears."""
