"""What each event does to a cache: a rule an event, in one table, without a look at what is cached.

In goes an event, out come changes (`gloam.cache.changes`): the same ones whatever is cached, so
that any backend can apply them. "Puts" means inserts or replaces, "patches" replaces what is told
of an entry that is there, "drops" takes an entry away and what belongs to it (`CASCADES`), "renews"
patches a member and a user, or puts them where the guild is known.

The table below is made of the rules themselves (`effects`), and a test holds the two equal.

READY
    puts the current user; drops the shard's guilds that are not listed, since the bot left them
    unseen; marks the listed ones unavailable until they are created
USER_UPDATE
    puts the current user, patches the user
GUILD_CREATE
    puts the guild and makes everything of it what came with it: roles, channels, threads,
    members and users, presences, voice states, emojis, stickers, sounds, stages, scheduled
    events; drops its integrations, invites and auto-moderation rules; keeps its messages
GUILD_CREATE, GUILD_DELETE with `unavailable`
    marks the guild unavailable, and keeps everything: an outage is not a leave
GUILD_DELETE
    drops the guild and everything that it owns
GUILD_UPDATE
    patches the guild; makes its roles, emojis and stickers those that it lists
GUILD_ROLE_CREATE, GUILD_ROLE_UPDATE
    puts the role
GUILD_ROLE_DELETE
    drops the role, and takes it from every member
GUILD_EMOJIS_UPDATE
    makes the guild's emojis those listed
GUILD_STICKERS_UPDATE
    makes the guild's stickers those listed
GUILD_SOUNDBOARD_SOUND_CREATE, GUILD_SOUNDBOARD_SOUND_UPDATE
    puts the sound
GUILD_SOUNDBOARD_SOUNDS_UPDATE
    puts the sounds listed
SOUNDBOARD_SOUNDS
    makes the guild's sounds those listed
GUILD_SOUNDBOARD_SOUND_DELETE
    drops the sound
INTEGRATION_CREATE, INTEGRATION_UPDATE
    puts the integration
INTEGRATION_DELETE
    drops the integration
AUTO_MODERATION_RULE_CREATE, AUTO_MODERATION_RULE_UPDATE
    puts the auto-moderation rule
AUTO_MODERATION_RULE_DELETE
    drops the auto-moderation rule
CHANNEL_CREATE, CHANNEL_UPDATE
    puts the channel
CHANNEL_DELETE
    drops the channel, and with it its threads, messages, voice states, stage and invites
CHANNEL_PINS_UPDATE
    patches the channel or thread
THREAD_CREATE, THREAD_UPDATE
    puts the thread, and the bot's membership if it is told; patches the last message of a
    forum, which is its newest thread; drops the thread once it is archived, with its messages
    and members
THREAD_DELETE
    drops the thread, with its messages and members
THREAD_LIST_SYNC
    makes the active threads of the channels, or of the guild, those listed, and the bot's
    memberships of them
THREAD_MEMBER_UPDATE
    puts the bot's membership
THREAD_MEMBERS_UPDATE
    patches the thread's number of members; puts and drops thread members; renews members and
    users
VOICE_STATE_UPDATE
    puts the voice state, or drops it when the channel is left; renews member and user
STAGE_INSTANCE_CREATE, STAGE_INSTANCE_UPDATE
    puts the stage instance
STAGE_INSTANCE_DELETE
    drops the stage instance
GUILD_SCHEDULED_EVENT_CREATE, GUILD_SCHEDULED_EVENT_UPDATE
    puts the scheduled event, or patches it where it is known
GUILD_SCHEDULED_EVENT_DELETE
    drops the scheduled event
GUILD_SCHEDULED_EVENT_USER_ADD
    counts the event's users up, if known
GUILD_SCHEDULED_EVENT_USER_REMOVE
    counts the event's users down, if known
INVITE_CREATE
    puts the invite
INVITE_DELETE
    drops the invite
GUILD_MEMBER_ADD
    puts the member and the user, counts the guild's members up
GUILD_MEMBER_UPDATE
    patches the member and the user
GUILD_MEMBER_REMOVE
    drops the member, its presence, voice state and thread memberships, and counts the guild's
    members down; the user goes with its last guild
GUILD_MEMBERS_CHUNK
    puts members, users and presences; drops whom the guild does not have
PRESENCE_UPDATE
    puts the presence, or drops it when it is offline; patches the user
INTERACTION_CREATE
    renews the member and user; patches the members and users that options resolve to
MESSAGE_CREATE
    puts the message, patches the channel's last message; renews the author
MESSAGE_UPDATE
    patches the message, makes its reactions those listed if any are; renews the author
MESSAGE_DELETE
    drops the message and its reactions
MESSAGE_DELETE_BULK
    drops the messages and their reactions
MESSAGE_REACTION_ADD, MESSAGE_REACTION_REMOVE
    counts the reaction up or down, and drops it at zero, if the message is known
MESSAGE_REACTION_REMOVE_ALL
    drops the message's reactions
MESSAGE_REACTION_REMOVE_EMOJI
    drops the reaction

Whatever is not in the table is in `UNTOUCHED`, with the reason; a test holds that each event is in
one of the two, so that a new event is a decision and not an oversight.
"""

import logging
import textwrap
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, cast

from msgspec import structs

from gloam.cache.changes import Change, Members, Seen, without_gaps
from gloam.cache.channel_rules import CHANNEL_RULES
from gloam.cache.guild_rules import GUILD_RULES
from gloam.cache.message_rules import MESSAGE_RULES
from gloam.cache.rule import Reduction, Rule
from gloam.events import Event, GuildMemberAdd, GuildMemberRemove, GuildMemberUpdate, Ready
from gloam.models import User
from gloam.models.ids import UserId

RULES: Final[tuple[Rule, ...]] = (*GUILD_RULES, *CHANNEL_RULES, *MESSAGE_RULES)
"""The table."""

_log: Final = logging.getLogger("gloam.cache")

UNTOUCHED: Final[Mapping[str, str]] = {
    "APPLICATION_COMMAND_PERMISSIONS_UPDATE": "commands are no kind",
    "AUTO_MODERATION_ACTION_EXECUTION": "something happened, nothing is different",
    "CHANNEL_INFO": "an answer to a request, of what channels do not have",
    "ENTITLEMENT_CREATE": "entitlements are no kind",
    "ENTITLEMENT_DELETE": "entitlements are no kind",
    "ENTITLEMENT_UPDATE": "entitlements are no kind",
    "GUILD_AUDIT_LOG_ENTRY_CREATE": "audit log entries are no kind",
    "GUILD_BAN_ADD": "bans are no kind; GUILD_MEMBER_REMOVE tells that a member left",
    "GUILD_BAN_REMOVE": "bans are no kind",
    "GUILD_INTEGRATIONS_UPDATE": "does not say what is different",
    "MESSAGE_POLL_VOTE_ADD": "a new poll comes without results, so there is nothing to count on",
    "MESSAGE_POLL_VOTE_REMOVE": "a new poll comes without results, so there is nothing to count on",
    "RATE_LIMITED": "an answer to a request",
    "RESUMED": "a resumed session goes on where it was",
    "SUBSCRIPTION_CREATE": "subscriptions are no kind",
    "SUBSCRIPTION_DELETE": "subscriptions are no kind",
    "SUBSCRIPTION_UPDATE": "subscriptions are no kind",
    "TYPING_START": "over before it could be looked up",
    "VOICE_CHANNEL_EFFECT_SEND": "something happened, nothing is different",
    "VOICE_CHANNEL_START_TIME_UPDATE": "channels have no such field",
    "VOICE_CHANNEL_STATUS_UPDATE": "channels have no such field",
    "VOICE_SERVER_UPDATE": "for whoever speaks, and for them alone",
    "WEBHOOKS_UPDATE": "does not say what is different",
}
"""The events that change nothing that is cached, and why."""

_BY_EVENT: Final[Mapping[type, Reduction]] = {
    event: rule.reduce for rule in RULES for event in rule.events
}


def reduce(
    event: Event, own_id: int | None = None, *, own_member_only: bool = False
) -> Iterable[Change]:
    """The changes that an event makes, in order; none if it does not touch what is cached.

    Args:
        event: what happened.
        own_id: the id of the bot's account, if it is known; reactions of its own are marked by it.
        own_member_only: whether to pass over every member but the bot's own.
    """
    rule = _BY_EVENT.get(type(event))
    if rule is None:
        return ()
    try:
        changes = [sound for change in rule(event, own_id) if (sound := without_gaps(change))]
    except (AttributeError, TypeError) as error:
        # What the tolerant tier could not read is UNSET, and that may be just what is needed.
        name = getattr(event, "name", type(event).__name__)
        _log.warning("%s says too little to learn from: %s", name, error)
        return ()
    return _own_only(changes, own_id or 0) if own_member_only else changes


def own_id_told(event: Ready) -> UserId | None:
    """The id of the bot's account, unless it could not be read."""
    user = event.data.user if event.data else None
    return (user.id or None) if user else None


def tells_of_members(event: Event, own_id: int | None) -> bool:
    """Whether an event shows that changes of members are told by events of their own, as they are
    with `Intents.GUILD_MEMBERS`: without it, only the bot's own member is told of.
    """
    kind = type(event)
    if kind is GuildMemberAdd or kind is GuildMemberRemove or kind is GuildMemberUpdate:
        data = cast("GuildMemberUpdate", event).data
        user = data.user if data else None
        return own_id is not None and bool(user) and cast("User", user).id != own_id
    return False


def _own_only(changes: Iterable[Change], own_id: int) -> Iterator[Change]:
    """The changes without those of members other than the bot's own."""
    for change in changes:
        if isinstance(change, Members):
            yield structs.replace(change, only=own_id)
        elif isinstance(change, Seen):
            yield structs.replace(change, keep_member=change.user.id == own_id)
        else:
            yield change  # patches of members that are not there do nothing


def effects() -> str:
    """The table in words: each event, and what it does."""
    rows = [
        (
            rule.heading or ", ".join(getattr(event, "name", "") for event in rule.events),
            rule.effect,
        )
        for rule in RULES
    ]
    lines = []
    for heading, effect in rows:
        lines.append(heading)
        lines += textwrap.wrap(effect, 96, initial_indent="    ", subsequent_indent="    ")
    return "\n".join(lines)
