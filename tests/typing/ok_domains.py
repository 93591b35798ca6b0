"""A program that uses more than twenty domains; what it sends may be printed as it is."""

from gloam.http import Client
from gloam.models import ApplicationId, ChannelId, GuildId, MessageId
from gloam.routes import (
    application_commands,
    audit_logs,
    auto_moderation,
    bans,
    channels,
    emojis,
    entitlements,
    guilds,
    integrations,
    invites,
    members,
    onboarding,
    pins,
    polls,
    roles,
    scheduled_events,
    stickers,
    threads,
    users,
    webhooks,
    widgets,
)


async def main(http: Client, g: GuildId, c: ChannelId, a: ApplicationId, m: MessageId) -> None:
    message = await http.send(channels.create_message(c, content="x"))
    print(message.content.upper(), message.author.username)
    for command in await http.send(application_commands.list_application_commands(a)):
        print(command.name)
    log = await http.send(audit_logs.list_guild_audit_log_entries(g))
    print(log.audit_log_entries)
    print(await http.send(auto_moderation.list_auto_moderation_rules(g)))
    print(await http.send(bans.list_guild_bans(g)))
    print(await http.send(emojis.list_guild_emojis(g)))
    print(await http.send(entitlements.get_entitlements(a)))
    print(await http.send(guilds.get_guild(g)))
    print(await http.send(integrations.list_guild_integrations(g)))
    print(await http.send(invites.list_guild_invites(g)))
    print(await http.send(members.list_guild_members(g)))
    print(await http.send(onboarding.get_guilds_onboarding(g)))
    print(await http.send(pins.list_pins(c)))
    print(await http.send(polls.poll_expire(c, m)))
    print(await http.send(roles.list_guild_roles(g)))
    print(await http.send(scheduled_events.list_guild_scheduled_events(g)))
    print(await http.send(stickers.list_guild_stickers(g)))
    print(await http.send(threads.get_active_guild_threads(g)))
    print(await http.send(users.get_my_user()))
    print(await http.send(webhooks.list_channel_webhooks(c)))
    picture: bytes = await http.send(widgets.get_guild_widget_png(g))
    print(len(picture))
