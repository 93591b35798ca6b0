"""The variant of a union that the schema does not know (yet)."""

from collections.abc import Mapping

from msgspec import Struct


class Unknown(Struct, frozen=True, gc=False, kw_only=True):
    """A variant that the schema does not know; it keeps the whole payload and encodes back to it.

    The generator derives one class from it for each union: `UnknownChannel`, `UnknownComponent`, ….
    """

    payload: Mapping[str, object]
    """The JSON object as it came, discriminator included."""

    def integer_tag(self, key: str) -> int:
        """The number that told the variants apart, or -1 if the payload has none."""
        value = self.payload.get(key)
        return value if isinstance(value, int) and not isinstance(value, bool) else -1

    def text_tag(self, key: str) -> str:
        """The text that told the variants apart, or the empty text if the payload has none."""
        value = self.payload.get(key)
        return value if isinstance(value, str) else ""
