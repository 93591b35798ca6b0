"""Templates of guilds.

https://discord.com/developers/docs/resources/guild-template
"""

from collections.abc import Sequence

from gloam.models import GuildTemplate
from gloam.routes.bodies import CreateGuildTemplateBody, UpdateGuildTemplateBody
from gloam.simulator.rest.call import Call
from gloam.simulator.rest.settings import given
from gloam.simulator.world import templates


def get_guild_template(call: Call) -> GuildTemplate:
    """A template, by its code."""
    return templates.seen(call.world, templates.template_of(call.world, call.parameters["code"]))


def list_guild_templates(call: Call) -> Sequence[GuildTemplate]:
    """The templates of a guild."""
    guild = call.guild()
    found = [one for one in call.world.templates.values() if one.source_guild_id == guild.id]
    return [templates.seen(call.world, one) for one in found]


def create_guild_template(call: Call) -> GuildTemplate:
    """A new template."""
    guild, body = call.guild(), call.body(CreateGuildTemplateBody)
    description = body.description or None
    return templates.create(call.world, call.user_id, guild.id, body.name, description)


def sync_guild_template(call: Call) -> GuildTemplate:
    """Have the template follow the guild."""
    return templates.sync(call.world, call.user_id, call.guild().id, call.parameters["code"])


def update_guild_template(call: Call) -> GuildTemplate:
    """Change what the template is called."""
    guild, code = call.guild(), call.parameters["code"]
    settings = given(call.body(UpdateGuildTemplateBody), GuildTemplate)
    return templates.update(call.world, call.user_id, guild.id, code, settings)


def delete_guild_template(call: Call) -> GuildTemplate:
    """The template goes."""
    return templates.delete(call.world, call.user_id, call.guild().id, call.parameters["code"])
