"""Messages in the form of Slack, as webhooks take them.

In: text and attachments, as programs post them to Slack. Out: a draft, in which each attachment is
an embed.

https://discord.com/developers/docs/resources/webhook#execute-slackcompatible-webhook
"""

from datetime import UTC, datetime

from msgspec import UNSET, UnsetType

from gloam.models import (
    Embed,
    EmbedAuthor,
    EmbedField,
    EmbedFooter,
    EmbedImage,
    SlackEmbed,
    SlackEmbedField,
    SlackWebhook,
)
from gloam.simulator.world.drafts import Draft


def draft_of(message: SlackWebhook) -> Draft:
    """The message as a draft."""
    attachments = message.attachments or ()
    lines = [message.text, *(one.pretext for one in attachments)]
    return Draft(
        content="\n".join(line for line in lines if line),
        embeds=[_embed(one) for one in attachments],
    )


def _embed(told: SlackEmbed) -> Embed:
    author, footer = told.author_name, told.footer
    icon, footer_icon = told.author_icon, told.footer_icon
    return Embed(
        title=told.title,
        url=told.title_link,
        description=told.text,
        color=_color(told.color),
        timestamp=datetime.fromtimestamp(told.ts, UTC) if told.ts else UNSET,
        author=EmbedAuthor(name=author, url=told.author_link, icon_url=icon) if author else UNSET,
        footer=EmbedFooter(text=footer, icon_url=footer_icon) if footer else UNSET,
        image=EmbedImage(url=told.image_url) if told.image_url else UNSET,
        thumbnail=EmbedImage(url=told.thumb_url) if told.thumb_url else UNSET,
        fields=[_field(one) for one in told.fields] if told.fields else UNSET,
    )


def _field(told: SlackEmbedField) -> EmbedField:
    return EmbedField(name=told.name or "", value=told.value or "", inline=told.inline)


def _color(text: str | UnsetType) -> int | UnsetType:
    """`#RRGGBB`, or `#RGB`, which is short for it."""
    if not text:
        return UNSET
    digits = text.removeprefix("#")
    return int(digits if len(digits) > 3 else "".join(digit * 2 for digit in digits), 16)
