"""Text commands and mentions: what a message asks of a bot, and the ids within it.

`Parser` finds the command that a text calls, `scan_arguments` splits any text by the same rules,
and `parse_mention` and its kin read and write mentions. All of it is pure: text in, frozen values
out, no client and no loop. The ids are plain ids, so a parsed one goes straight into an endpoint::

    commands = ["ping", "whois", CommandName("role add", aliases=("r+",))]
    parser = Parser(["!", *mention_prefixes(me)], commands)
    match parser.parse(message.content):
        case Command(name="whois", arguments=[who]) if user := user_id(who.value):
            ...
"""

from gloam.parser.commands import Command, CommandName, Parser
from gloam.parser.cooldowns import Cooldown
from gloam.parser.errors import DeclarationError, Unreadable
from gloam.parser.faults import ArgumentFault, Fault, Problem, Refusal, TooSoon
from gloam.parser.links import ChannelLink, MessageLink, parse_link
from gloam.parser.mentions import (
    ChannelMention,
    CommandMention,
    EmojiMention,
    FoundMention,
    GuildNavigationMention,
    GuildPlace,
    Mention,
    RoleMention,
    TimestampMention,
    TimestampStyle,
    UserMention,
    channel_id,
    find_mentions,
    mention_channel,
    mention_command,
    mention_emoji,
    mention_prefixes,
    mention_role,
    mention_timestamp,
    mention_user,
    parse_mention,
    role_id,
    user_id,
)
from gloam.parser.router import Check, Commands, Handler, Invocation, Prefixes
from gloam.parser.scanner import Argument, Arguments, quote, scan_arguments
from gloam.parser.signatures import Rest
from gloam.parser.times import parse_moment, parse_span

__all__ = [
    "Argument",
    "ArgumentFault",
    "Arguments",
    "ChannelLink",
    "ChannelMention",
    "Check",
    "Command",
    "CommandMention",
    "CommandName",
    "Commands",
    "Cooldown",
    "DeclarationError",
    "EmojiMention",
    "Fault",
    "FoundMention",
    "GuildNavigationMention",
    "GuildPlace",
    "Handler",
    "Invocation",
    "Mention",
    "MessageLink",
    "Parser",
    "Prefixes",
    "Problem",
    "Refusal",
    "Rest",
    "RoleMention",
    "TimestampMention",
    "TimestampStyle",
    "TooSoon",
    "Unreadable",
    "UserMention",
    "channel_id",
    "find_mentions",
    "mention_channel",
    "mention_command",
    "mention_emoji",
    "mention_prefixes",
    "mention_role",
    "mention_timestamp",
    "mention_user",
    "parse_link",
    "parse_mention",
    "parse_moment",
    "parse_span",
    "quote",
    "role_id",
    "scan_arguments",
    "user_id",
]
