"""The errors of waiting, under the root of `gloam.core.errors`::

LocalError
└── StandbyClosed      the standby was closed while someone waited, or before
"""

from gloam.core import LocalError


class StandbyClosed(LocalError):
    """The standby is closed: no event will come any more."""

    def __init__(self) -> None:
        super().__init__("the standby is closed: no event will come any more")

    def __reduce__(self) -> tuple[object, ...]:
        """How to make it again: `Exception` alone would hand its text to the class."""
        return type(self), ()
