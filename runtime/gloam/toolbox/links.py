"""Links that people paste, read; and links that bots give, written.

Webhooks and invites here; those to messages and channels are arguments of commands too, and are in
`gloam.parser`; those to pictures are generated, in `gloam.routes.cdn`. A text goes in that is the
link and nothing else, its host in any case; a value comes out, or `None` if it is no such link.
"""

import re
from typing import Final

from msgspec import Struct

from gloam.core import Token
from gloam.core.snowflake import SNOWFLAKE_END
from gloam.models.ids import WebhookId

_WEBHOOK: Final = re.compile(
    r"(?i:https?://(?:(?:www|ptb|canary)\.)?discord(?:app)?\.com)/api(?:/v[0-9]{1,3})?/webhooks/"
    r"(?P<id>[0-9]{1,20})(?:/(?P<token>[A-Za-z0-9_-]{1,200}))?(?:/(?:slack|github))?/?(?:\?.*)?"
)

_INVITE: Final = re.compile(
    r"<?(?i:(?:https?://)?"
    r"(?:(?:www\.)?discord\.gg|(?:(?:www|ptb|canary)\.)?discord(?:app)?\.com/invite))"
    r"/(?P<code>[A-Za-z0-9-]{2,64})/?(?:\?\S*)?>?"
)
_CODE: Final = re.compile(r"[A-Za-z0-9-]{2,64}")


class WebhookLink(Struct, frozen=True):
    """The URL of a webhook, as Discord's settings give it. Its token lets anyone post."""

    webhook_id: WebhookId

    token: Token | None = None
    """The token; it shows in no `repr`. `None` if the URL has none, and then it opens nothing."""

    def url(self) -> str:
        """The URL, its token included."""
        token = f"/{self.token.reveal()}" if self.token else ""
        return f"https://discord.com/api/webhooks/{self.webhook_id}{token}"


def parse_webhook_link(url: str) -> WebhookLink | None:
    """The webhook of a URL, with or without a token and a version of the API."""
    found = _WEBHOOK.fullmatch(url)
    if found is None or int(found["id"]) >= SNOWFLAKE_END:
        return None
    token = Token(found["token"]) if found["token"] else None
    return WebhookLink(WebhookId(int(found["id"])), token)


def parse_invite_code(text: str) -> str | None:
    """The code of an invite, from its link in any spelling, or from the code alone."""
    if found := _INVITE.fullmatch(text):
        return found["code"]
    return text if _CODE.fullmatch(text) else None


def invite_link(code: str) -> str:
    """The link of an invite."""
    return f"https://discord.gg/{code}"
