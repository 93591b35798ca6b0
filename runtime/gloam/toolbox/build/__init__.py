"""Builders for models that are clumsy to write out: embeds, components, forms, commands.

Each is a function from plain values to a generated model, which is immutable and goes where any
other goes; nothing here has a state or a type of its own. What is not given is left out::

    build.embed(title="Score", fields=[("Alice", "3"), ("Bob", "5")])
    build.row(build.button("Again", "again"), build.link("Rules", "https://example.org"))
    build.slash_command("ban", "Ban a member", build.user_option("member", "Whom", required=True))

Nothing is checked here: `limits.check` says what Discord would refuse.
"""

from gloam.toolbox.build.commands import (
    attachment_option,
    boolean_option,
    channel_option,
    integer_option,
    mentionable_option,
    message_command,
    number_option,
    role_option,
    slash_command,
    string_option,
    sub_command,
    sub_command_group,
    user_command,
    user_option,
)
from gloam.toolbox.build.components import (
    button,
    channel_select,
    container,
    file,
    gallery,
    link,
    mentionable_select,
    premium,
    role_select,
    row,
    section,
    select,
    separator,
    text,
    thumbnail,
    user_select,
)
from gloam.toolbox.build.embeds import embed
from gloam.toolbox.build.modals import (
    checkbox,
    checkbox_group,
    file_upload,
    label,
    modal,
    radio_group,
    text_input,
)

__all__ = [
    "attachment_option",
    "boolean_option",
    "button",
    "channel_option",
    "channel_select",
    "checkbox",
    "checkbox_group",
    "container",
    "embed",
    "file",
    "file_upload",
    "gallery",
    "integer_option",
    "label",
    "link",
    "mentionable_option",
    "mentionable_select",
    "message_command",
    "modal",
    "number_option",
    "premium",
    "radio_group",
    "role_option",
    "role_select",
    "row",
    "section",
    "select",
    "separator",
    "slash_command",
    "string_option",
    "sub_command",
    "sub_command_group",
    "text",
    "text_input",
    "thumbnail",
    "user_command",
    "user_option",
    "user_select",
]
