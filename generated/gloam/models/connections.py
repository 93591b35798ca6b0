"""Connections: Accounts elsewhere that users have linked.

Generated from `schema/models/connections.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import OpenIntEnum, OpenStrEnum
from gloam.models.ids import (
    GuildId,
)
from gloam.models.integrations import IntegrationAccount, IntegrationType

__all__ = [
    "Connection",
    "ConnectionGuild",
    "ConnectionIntegration",
    "ConnectionService",
    "ConnectionVisibility",
]


class ConnectionVisibility(OpenIntEnum):
    """Who sees a linked account.

    https://discord.com/developers/docs/resources/user#connection-object-visibility-types
    """

    NONE = 0
    """Nobody but the user."""

    EVERYONE = 1
    """Everyone."""


class ConnectionService(OpenStrEnum):
    """Where accounts can be linked from.

    https://discord.com/developers/docs/resources/user#connection-object-services
    """

    AMAZON_MUSIC = "amazon-music"
    """Amazon Music."""

    BATTLENET = "battlenet"
    """Battle.net."""

    BLUESKY = "bluesky"
    """Bluesky."""

    BUNGIE = "bungie"
    """Bungie.net."""

    CRUNCHYROLL = "crunchyroll"
    """Crunchyroll."""

    DOMAIN = "domain"
    """A domain of their own."""

    EBAY = "ebay"
    """eBay."""

    EPIC_GAMES = "epicgames"
    """Epic Games."""

    FACEBOOK = "facebook"
    """Facebook."""

    GITHUB = "github"
    """GitHub."""

    INSTAGRAM = "instagram"
    """Instagram; it can no longer be linked."""

    LEAGUE_OF_LEGENDS = "leagueoflegends"
    """League of Legends."""

    MASTODON = "mastodon"
    """Mastodon."""

    PAYPAL = "paypal"
    """PayPal."""

    PLAYSTATION = "playstation"
    """PlayStation Network."""

    REDDIT = "reddit"
    """Reddit."""

    RIOT_GAMES = "riotgames"
    """Riot Games."""

    ROBLOX = "roblox"
    """Roblox."""

    SKYPE = "skype"
    """Skype; it can no longer be linked."""

    SPOTIFY = "spotify"
    """Spotify."""

    STEAM = "steam"
    """Steam."""

    TIKTOK = "tiktok"
    """TikTok."""

    TWITCH = "twitch"
    """Twitch."""

    TWITTER = "twitter"
    """X, formerly Twitter."""

    XBOX = "xbox"
    """Xbox."""

    YOUTUBE = "youtube"
    """YouTube."""


class ConnectionGuild(Struct, frozen=True, gc=False, kw_only=True):
    """The guild of an integration that uses a linked account.

    https://discord.com/developers/docs/resources/user#connection-object
    """

    id: GuildId
    """Id of the guild."""

    name: str
    """The name of the guild."""

    icon: str | None
    """Hash of the icon."""


class ConnectionIntegration(Struct, frozen=True, gc=False, kw_only=True):
    """The integration of a guild that uses a linked account.

    https://discord.com/developers/docs/resources/user#connection-object
    """

    id: str
    """Id of the integration; no snowflake for some."""

    type: IntegrationType
    """What kind of integration it is."""

    account: IntegrationAccount
    """The account at the other end."""

    guild: ConnectionGuild
    """The guild."""


class Connection(Struct, frozen=True, gc=False, kw_only=True):
    """An account elsewhere that a user has linked.

    https://discord.com/developers/docs/resources/user#connection-object
    """

    id: str
    """Id of the account there; no snowflake."""

    name: str | None
    """The name of the account there."""

    type: ConnectionService
    """Where the account is."""

    verified: bool
    """Whether it has been confirmed that the account is theirs."""

    friend_sync: bool
    """Whether friends there are suggested here."""

    show_activity: bool
    """Whether presences show what they do there."""

    two_way_link: bool
    """Whether the other side has a token for it as well."""

    visibility: ConnectionVisibility
    """Who sees it."""

    revoked: bool | UnsetType = UNSET
    """Whether the link has been taken back."""

    integrations: Sequence[ConnectionIntegration] | UnsetType = UNSET
    """The integrations of guilds that use the account."""
