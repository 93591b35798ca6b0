"""The errors of this room, under the root of `gloam.core.errors`::

GloamError
├── Unreadable                 a converter cannot read an argument; it becomes an `ArgumentFault`
└── LocalError
    └── DeclarationError       a command that cannot be called as it is declared

What a person types wrong is no error but a value: `gloam.parser.faults`.
"""

from gloam.core import GloamError, LocalError


class Unreadable(GloamError):
    """A text is not what a converter reads; for converters to raise.

    Attributes:
        expected: what it should have been, as it stands after "expected": `a member of this
            server`. Empty leaves it to what was said when the converter was registered.
    """

    def __init__(self, expected: str = "") -> None:
        super().__init__(expected)
        self.expected = expected


class DeclarationError(LocalError):
    """A command is declared in a way that cannot work; raised where it is declared."""
