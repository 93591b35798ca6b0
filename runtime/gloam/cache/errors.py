"""What can go wrong with a cache.

::

    GloamError
    ├── LocalError
    │   └── SnapshotError       a file that is no snapshot of this version, or a damaged one
    └── RemoteError
        └── CacheUnavailable    the store far away did not answer, or not as it should
"""

from gloam.cache.changes import Change
from gloam.core import LocalError, RemoteError

__all__ = ["CacheUnavailable", "SnapshotError"]


class SnapshotError(LocalError):
    """A file that cannot be restored: no snapshot, another version's, or damaged. Start cold."""


class CacheUnavailable(RemoteError):
    """A store that cannot be reached, or refuses, after all the retries.

    Attributes:
        changes: what may not have been applied; empty if something was only to be read. Applying
            them again does no harm where none of them counts (`Add`, `React`).
    """

    def __init__(self, message: str, changes: tuple[Change, ...] = ()) -> None:
        super().__init__(message)
        self.changes = changes

    def __reduce__(self) -> tuple[object, ...]:
        """How to make it again, with its changes."""
        return type(self), (*self.args, self.changes)
