"""Guilds.

https://discord.com/developers/docs/resources/guild
"""

from collections.abc import Sequence
from typing import Final

from gloam.models import Guild, GuildId, GuildPreview, IncidentsData, VanityURL, VoiceRegion
from gloam.routes.bodies import UpdateGuildBody, UpdateGuildIncidentActionsBody
from gloam.simulator.rest.call import Call
from gloam.simulator.rest.settings import given
from gloam.simulator.world import guilds, uploads, voice

_PICTURES: Final = {
    "icon": "icons",
    "splash": "splashes",
    "discovery_splash": "discovery-splashes",
    "banner": "banners",
    "home_header": "home-headers",
}
"""Where the CDN has the pictures of a guild, by field."""


def get_guild(call: Call) -> Guild:
    """A guild."""
    guild = call.guild()
    return guilds.with_counts(call.world, guild) if call.query_flag("with_counts") else guild


def get_guild_preview(call: Call) -> GuildPreview:
    """What a guild shows of itself."""
    return guilds.preview(call.world, call.guild().id)


def update_guild(call: Call) -> Guild:
    """Change a guild."""
    guild, body = call.guild(), call.body(UpdateGuildBody)
    settings = given(body, Guild, but=frozenset(_PICTURES))
    for field, folder in _PICTURES.items():
        text = getattr(body, field)
        if isinstance(text, str) or text is None:
            settings[field] = uploads.store_image(call.world, field, text, folder, guild.id)
    return guilds.update(call.world, call.user_id, guild.id, settings, reason=call.reason)


def update_guild_incident_actions(call: Call) -> IncidentsData:
    """Stop invites or direct messages for a while."""
    body = call.body(UpdateGuildIncidentActionsBody)
    settings = {
        "invites_disabled_until": body.invites_disabled_until,
        "dms_disabled_until": body.dms_disabled_until,
    }
    guild_id = GuildId(call.id("guild_id"))
    return guilds.stop_incidents(call.world, call.user_id, guild_id, settings)


def get_guild_vanity_url(call: Call) -> VanityURL:
    """The invite of a guild that has a name of its own."""
    return VanityURL(code=call.guild().vanity_url_code, uses=0)


def list_guild_voice_regions(call: Call) -> Sequence[VoiceRegion]:
    """The voice servers that a guild can choose from."""
    call.guild()
    return voice.REGIONS
