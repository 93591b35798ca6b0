"""Small things around the models: permissions, interactions, limits, ids, links, text, colours.

All of it is pure: values in, values out. `build` makes models that are clumsy to write out, and
`limits.check` says beforehand what Discord would refuse.
"""

from gloam.toolbox import build, limits
from gloam.toolbox.colors import RGB, color, format_color, parse_color, rgb
from gloam.toolbox.interactions import (
    CalledCommand,
    GivenOption,
    SubmittedField,
    TypedOption,
    focused_option,
    invoker,
    read_command,
    submitted_fields,
)
from gloam.toolbox.limits import LimitsExceeded
from gloam.toolbox.links import WebhookLink, invite_link, parse_invite_code, parse_webhook_link
from gloam.toolbox.markdown import escape, unescape
from gloam.toolbox.media import data_uri
from gloam.toolbox.permissions import (
    ALL_PERMISSIONS,
    PermissionsUnknown,
    channel_permissions,
    guild_permissions,
    outranks,
)
from gloam.toolbox.snowflakes import SnowflakeParts, shard_of, snowflake_parts
from gloam.toolbox.unchecked import UNCHECKED_LIMITS
from gloam.toolbox.violations import Violation

__all__ = [
    "ALL_PERMISSIONS",
    "CalledCommand",
    "GivenOption",
    "LimitsExceeded",
    "PermissionsUnknown",
    "RGB",
    "SnowflakeParts",
    "SubmittedField",
    "TypedOption",
    "UNCHECKED_LIMITS",
    "Violation",
    "WebhookLink",
    "build",
    "channel_permissions",
    "color",
    "data_uri",
    "escape",
    "focused_option",
    "format_color",
    "guild_permissions",
    "invite_link",
    "invoker",
    "limits",
    "outranks",
    "parse_color",
    "parse_invite_code",
    "parse_webhook_link",
    "read_command",
    "rgb",
    "shard_of",
    "snowflake_parts",
    "submitted_fields",
    "unescape",
]
