"""OAuth2 scopes: What users can allow an application.

Generated from `schema/models/oauth2_scopes.yaml` by `make generate`; not to be edited.
"""

from gloam.core.enums import OpenStrEnum

__all__ = ["OAuth2Scope"]


class OAuth2Scope(OpenStrEnum):
    """What a user can allow an application.

    https://discord.com/developers/docs/topics/oauth2#shared-resources-oauth2-scopes
    """

    ACTIVITIES_INVITES_WRITE = "activities.invites.write"
    """Invite others to activities; not open to everyone."""

    ACTIVITIES_READ = "activities.read"
    """Read what the user plays and has played; not open to applications."""

    ACTIVITIES_WRITE = "activities.write"
    """Set what the user does; not open to applications."""

    APPLICATIONS_BUILDS_READ = "applications.builds.read"
    """Read the builds of the user's applications."""

    APPLICATIONS_BUILDS_UPLOAD = "applications.builds.upload"
    """Upload builds of the user's applications; approved partners only."""

    APPLICATIONS_COMMANDS = "applications.commands"
    """Add the application's commands to a guild; BOT brings it along."""

    APPLICATIONS_COMMANDS_PERMISSIONS_UPDATE = "applications.commands.permissions.update"
    """Set who may use the application's commands, in guilds that the user manages."""

    APPLICATIONS_COMMANDS_UPDATE = "applications.commands.update"
    """Change the application's commands with a bearer token; client credentials grant only."""

    APPLICATIONS_ENTITLEMENTS = "applications.entitlements"
    """Read the entitlements of the user's applications."""

    APPLICATIONS_STORE_UPDATE = "applications.store.update"
    """Read and change the store data of the user's applications."""

    BOT = "bot"
    """Put the bot into a guild that the user chooses."""

    CONNECTIONS = "connections"
    """Read the accounts that the user has linked."""

    DM_CHANNELS_READ = "dm_channels.read"
    """See the user's direct messages and groups; approved partners only."""

    EMAIL = "email"
    """Read the user's address, besides what IDENTIFY gives."""

    GDM_JOIN = "gdm.join"
    """Add the user to a group direct message."""

    GUILDS = "guilds"
    """Read in brief which guilds the user is in."""

    GUILDS_JOIN = "guilds.join"
    """Add the user to a guild that the bot is in."""

    GUILDS_MEMBERS_READ = "guilds.members.read"
    """Read the user's membership in a guild."""

    IDENTIFY = "identify"
    """Read the user's account without the address."""

    IDENTIFY_PREMIUM = "identify.premium"
    """Read which Nitro the user has; approved partners only."""

    MESSAGES_READ = "messages.read"
    """Read messages of all channels over local RPC."""

    OPENID = "openid"
    """Learn by OpenID Connect who the user is."""

    RELATIONSHIPS_READ = "relationships.read"
    """Read the user's friends, pending requests and blocked users; part of the Social SDK."""

    ROLE_CONNECTIONS_WRITE = "role_connections.write"
    """Change the user's role connection to the application; not with the implicit grant."""

    RPC = "rpc"
    """Control the user's client over local RPC; approved partners only."""

    RPC_ACTIVITIES_WRITE = "rpc.activities.write"
    """Set what the user does over local RPC; approved partners only."""

    RPC_NOTIFICATIONS_READ = "rpc.notifications.read"
    """Receive the user's notifications over local RPC; approved partners only."""

    RPC_SCREENSHARE_READ = "rpc.screenshare.read"
    """Read over local RPC whether the user shares the screen; approved partners only."""

    RPC_SCREENSHARE_WRITE = "rpc.screenshare.write"
    """Change how the user shares the screen over local RPC; approved partners only."""

    RPC_VIDEO_READ = "rpc.video.read"
    """Read over local RPC whether the user's camera is on; approved partners only."""

    RPC_VIDEO_WRITE = "rpc.video.write"
    """Change the user's video settings over local RPC; approved partners only."""

    RPC_VOICE_READ = "rpc.voice.read"
    """Read the user's voice settings and follow voice events over local RPC; approved partners
    only.
    """

    RPC_VOICE_WRITE = "rpc.voice.write"
    """Change the user's voice settings over local RPC; approved partners only."""

    SDK_SOCIAL_LAYER = "sdk.social_layer"
    """Use all of the Social SDK, messages and lobbies included."""

    SDK_SOCIAL_LAYER_PRESENCE = "sdk.social_layer_presence"
    """Use friends and presences of the Social SDK."""

    VOICE = "voice"
    """Join voice for the user and see who is there; approved partners only."""

    WEBHOOK_INCOMING = "webhook.incoming"
    """Get a webhook along with the token; authorization code grant only."""
