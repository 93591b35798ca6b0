"""What Discord asks of fields beyond their types, by struct and field.

Generated from `schema/` by `make generate`; not to be edited.
"""

from collections.abc import Mapping
from typing import Final

from gloam.core import Constraint

__all__ = ["CONSTRAINTS"]

CONSTRAINTS: Final[Mapping[str, Mapping[str, Constraint]]] = {
    "AllowedMentions": {
        "roles": Constraint(max_items=100),
        "users": Constraint(max_items=100),
    },
    "AttachmentRequest": {
        "filename": Constraint(min_length=1, max_length=1024),
        "title": Constraint(max_length=1024),
        "description": Constraint(max_length=1024),
        "duration_secs": Constraint(minimum=0, maximum=2147483647),
        "waveform": Constraint(max_length=400),
    },
    "BulkDeleteMessagesBody": {
        "messages": Constraint(min_items=2, max_items=100),
    },
    "ChannelPosition": {
        "position": Constraint(minimum=0),
    },
    "CreateGuildChannelBody": {
        "name": Constraint(min_length=1, max_length=100),
        "topic": Constraint(max_length=4096),
        "bitrate": Constraint(minimum=8000),
        "user_limit": Constraint(minimum=0),
        "rate_limit_per_user": Constraint(minimum=0, maximum=21600),
        "position": Constraint(minimum=0),
        "permission_overwrites": Constraint(max_items=100),
        "available_tags": Constraint(max_items=20),
        "default_thread_rate_limit_per_user": Constraint(minimum=0, maximum=21600),
    },
    "CreateGuildRoleBody": {
        "name": Constraint(min_length=1, max_length=100),
        "color": Constraint(minimum=0, maximum=16777215),
        "unicode_emoji": Constraint(max_length=100),
    },
    "CreateMessageBody": {
        "content": Constraint(max_length=2000),
        "embeds": Constraint(max_items=10),
        "components": Constraint(max_items=40),
        "sticker_ids": Constraint(max_items=3),
        "attachments": Constraint(max_items=10),
    },
    "ForumTagRequest": {
        "name": Constraint(max_length=20),
        "emoji_name": Constraint(max_length=100),
    },
    "Identify": {
        "large_threshold": Constraint(minimum=50, maximum=250),
    },
    "PollCreateRequest": {
        "answers": Constraint(max_items=10),
        "duration": Constraint(minimum=1, maximum=768),
    },
    "UpdateChannelBody": {
        "name": Constraint(min_length=1, max_length=100),
        "position": Constraint(minimum=0),
        "topic": Constraint(max_length=4096),
        "rate_limit_per_user": Constraint(minimum=0, maximum=21600),
        "bitrate": Constraint(minimum=8000),
        "user_limit": Constraint(minimum=0, maximum=10000),
        "permission_overwrites": Constraint(max_items=100),
        "available_tags": Constraint(max_items=20),
        "default_thread_rate_limit_per_user": Constraint(minimum=0, maximum=21600),
        "applied_tags": Constraint(max_items=5),
    },
    "UpdateGuildBody": {
        "name": Constraint(min_length=2, max_length=100),
        "description": Constraint(max_length=300),
    },
    "UpdateGuildMemberBody": {
        "nick": Constraint(max_length=32),
        "roles": Constraint(max_items=350),
    },
    "UpdateGuildRoleBody": {
        "name": Constraint(min_length=1, max_length=100),
        "color": Constraint(minimum=0, maximum=16777215),
        "unicode_emoji": Constraint(max_length=100),
    },
    "UpdateMessageBody": {
        "content": Constraint(max_length=2000),
        "embeds": Constraint(max_items=10),
        "components": Constraint(max_items=40),
        "attachments": Constraint(max_items=10),
    },
    "UpdateMyGuildMemberBody": {
        "nick": Constraint(max_length=32),
        "bio": Constraint(max_length=190),
    },
    "UpdateMyUserBody": {
        "username": Constraint(min_length=2, max_length=32),
    },
}
"""The constraints of each field that has some: name of the struct → name of the field."""
