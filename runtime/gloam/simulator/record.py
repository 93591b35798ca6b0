"""What a bot did, in a form to be kept: its calls and its gateway commands, in order.

In: entries of the wire log. Out: acts, without ids of requests, tokens or heartbeats; and, as YAML,
one list that grows with each of them, so that it is whole whenever the program ends.
"""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

import msgspec
from msgspec import Struct

from gloam.events import GatewayOpcode
from gloam.simulator.scenario import ScenarioError
from gloam.simulator.wirelog import Entry, Exchange, Frame

_NAMES: Final[Mapping[object, str]] = {int(one): one.name for one in GatewayOpcode}
_DULL: Final = frozenset({GatewayOpcode.HEARTBEAT})


class Act(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Something that a bot did."""

    bot: str
    """Its name; empty if it did not say who it is."""

    call: str = ""
    """The operation id of a call, or method and path if there is no such operation."""

    parameters: Mapping[str, str] = {}
    """The values of the path's parameters."""

    command: str = ""
    """The name of a gateway command: `IDENTIFY`."""

    body: object = None
    """What it sent, as JSON has it."""

    status: int = 0
    """The status of the answer to a call; 0 if it got none."""


def acts(entries: Iterable[Entry]) -> Iterator[Act]:
    """What bots did, according to a wire log."""
    for entry in entries:
        if isinstance(entry, Exchange):
            yield Act(
                bot=entry.caller,
                call=entry.operation or f"{entry.method} {entry.path}",
                parameters=entry.parameters,
                body=_read(entry.request),
                status=entry.status,
            )
        elif entry.is_from_bot and (act := _command(entry)) is not None:
            yield act


class Recorder:
    """Writes acts to a file as they happen.

    Args:
        path: the file, which is begun anew.

    Raises:
        ScenarioError: PyYAML is not installed.
        OSError: the file cannot be written.
    """

    def __init__(self, path: Path) -> None:
        try:
            import yaml  # an extra, as for scenarios
        except ImportError as error:
            raise ScenarioError("records need PyYAML: install gloam[testing]") from error
        self._dump = yaml.safe_dump
        self._path = path
        path.write_text("", "utf-8")

    def take(self, entry: Entry) -> None:
        """Write what a bot did, if an entry tells of it."""
        for act in acts([entry]):
            text = self._dump([msgspec.to_builtins(act)], sort_keys=False, allow_unicode=True)
            with self._path.open("a", encoding="utf-8") as file:
                file.write(text)


def _command(frame: Frame) -> Act | None:
    content = _read(frame.payload)
    if not isinstance(content, dict) or content.get("op") in _DULL:
        return None
    number, data = content.get("op"), content.get("d")
    if isinstance(data, dict):
        data = {key: value for key, value in data.items() if key != "token"}
    name = _NAMES.get(number, str(number))
    return Act(bot=frame.bot, command=name, body=data)


def _read(raw: bytes) -> object:
    try:
        return msgspec.json.decode(raw) if raw else None
    except msgspec.DecodeError:
        return raw.decode(errors="replace")
