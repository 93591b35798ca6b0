"""Wait for the next event that fits, or for a stream of them.

`Standby` is handed every event; a handler waits for a type of event, or, by a `Key`, for the events
about one channel, message, user. Which events those are is known without asking the others who
wait, so thousands may.
"""

from gloam.standby.errors import StandbyClosed
from gloam.standby.keys import (
    component,
    component_of,
    message_by,
    message_in,
    modal,
    reaction_taken_from,
    reaction_to,
)
from gloam.standby.standby import Standby
from gloam.standby.stream import Stream
from gloam.standby.topics import Key, Topic, Wanted

__all__ = [
    "Key",
    "Standby",
    "StandbyClosed",
    "Stream",
    "Topic",
    "Wanted",
    "component",
    "component_of",
    "message_by",
    "message_in",
    "modal",
    "reaction_taken_from",
    "reaction_to",
]
