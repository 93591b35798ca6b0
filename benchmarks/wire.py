"""What the wire codec costs, on a synthetic guild of 1,000 members.

Run `python -m benchmarks.wire`. Each figure is the best of several rounds, the one that depends
least on what else the machine does:

- *typed*: the first tier on a sound payload;
- *tolerant*: the second tier on the same payload with every member broken, two levels deep, and its
  ratio to the first, which `design/wire.md` bounds at about 30;
- *encode*: the decoded guild back to bytes, ids as strings;
- *flags*: a set of several bits, beside a plain integer.
"""

import logging
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Final, NewType, TypeAlias

import msgspec
from msgspec import UNSET, Struct, UnsetType

from gloam.core import Flags, OpenIntEnum, StringFlags, Unknown
from gloam.core.wire import decode_reporting, decode_typed, encode

MEMBERS: Final = 1_000
ROUNDS: Final = 15
MICRO: Final = 1e6
NANO: Final = 1e9

ChannelId = NewType("ChannelId", int)
GuildId = NewType("GuildId", int)
RoleId = NewType("RoleId", int)
UserId = NewType("UserId", int)


class ChannelType(OpenIntEnum):
    TEXT = 0
    VOICE = 2


class MemberFlags(Flags):
    NONE = 0
    REJOINED = 1
    ONBOARDED = 2
    GUEST = 16


class Permissions(StringFlags):
    NONE = 0
    KICK_MEMBERS = 2
    VIEW_CHANNEL = 1024
    SEND_MESSAGES = 2048
    PIN_MESSAGES = 1 << 51


class User(Struct, frozen=True, gc=False, kw_only=True):
    id: UserId
    username: str
    discriminator: str
    global_name: str | None
    avatar: str | None
    bot: bool | UnsetType = UNSET
    public_flags: MemberFlags | UnsetType = UNSET


class Member(Struct, frozen=True, gc=False, kw_only=True):
    user: User
    roles: Sequence[RoleId]
    joined_at: datetime
    deaf: bool
    mute: bool
    flags: MemberFlags
    nick: str | UnsetType | None = UNSET
    premium_since: datetime | UnsetType | None = UNSET
    communication_disabled_until: datetime | UnsetType | None = UNSET


class Role(Struct, frozen=True, gc=False, kw_only=True):
    id: RoleId
    name: str
    color: int
    position: int
    permissions: Permissions


class BaseChannel(Struct, frozen=True, gc=False, kw_only=True):
    id: ChannelId
    name: str
    position: int


class TextChannel(BaseChannel, frozen=True, gc=False, kw_only=True, tag_field="type", tag=0):
    topic: str | None


class VoiceChannel(BaseChannel, frozen=True, gc=False, kw_only=True, tag_field="type", tag=2):
    bitrate: int


class UnknownChannel(Unknown, frozen=True, gc=False, kw_only=True, tag_field="type", tag=-1):
    pass


Channel: TypeAlias = TextChannel | VoiceChannel | UnknownChannel


class Guild(Struct, frozen=True, gc=False, kw_only=True):
    id: GuildId
    name: str
    owner_id: UserId
    members: Sequence[Member]
    channels: Sequence[Channel]
    roles: Sequence[Role]


def sound_guild() -> Mapping[str, object]:
    """A guild such as GUILD_CREATE brings it: sound, 1,000 members, 100 channels, 50 roles."""
    return {
        "id": "197038439483310086",
        "name": "A guild",
        "owner_id": "73193882359173120",
        "members": [_member(number) for number in range(MEMBERS)],
        "channels": [_channel(number) for number in range(100)],
        "roles": [_role(number) for number in range(50)],
    }


def broken_guild() -> Mapping[str, object]:
    """The same guild, but no member has its roles and no user its name."""
    members = []
    for number in range(MEMBERS):
        member = _member(number)
        user = {**_user(number), "username": None}
        members.append({**member, "user": user, "roles": None})
    return {**sound_guild(), "members": members}


def _user(number: int) -> dict[str, object]:
    return {
        "id": str(73193882359173120 + number),
        "username": f"someone{number}",
        "discriminator": "0",
        "global_name": f"Someone {number}",
        "avatar": "a_0f4b1c2d3e4f5a6b7c8d9e0f1a2b3c4d" if number % 3 else None,
        "bot": number % 10 == 0,
        "public_flags": number % 4,
    }


def _member(number: int) -> dict[str, object]:
    return {
        "user": _user(number),
        "roles": [str(41771983423143936 + number % 7), str(41771983423143990)],
        "joined_at": "2024-05-01T12:30:45.123000+00:00",
        "deaf": False,
        "mute": False,
        "flags": 3,
        "nick": None,
        "premium_since": None,
        "communication_disabled_until": None,
    }


def _channel(number: int) -> dict[str, object]:
    common = {"id": str(41771983423143000 + number), "name": "talk", "position": number}
    return common | ({"type": 2, "bitrate": 64000} if number % 5 == 0 else {"type": 0, "topic": ""})


def _role(number: int) -> dict[str, object]:
    name, permissions = f"role{number}", str(2251799813688320 + number)
    return {
        "id": str(41771983423143936 + number),
        "name": name,
        "color": number,
        "position": number,
        "permissions": permissions,
    }


def best(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The shortest time that the work took, in seconds."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def tolerant_ratio() -> float:
    """How many typed decodes of the sound guild one tolerant decode of the broken costs."""
    return _tolerant() / _typed()


def _typed() -> float:
    raw = msgspec.json.encode(sound_guild())
    return best(lambda: decode_typed(raw, Guild))


def _tolerant() -> float:
    raw = msgspec.json.encode(broken_guild())
    return best(lambda: decode_reporting(raw, Guild))


def _encode() -> float:
    guild = decode_typed(msgspec.json.encode(sound_guild()), Guild)
    return best(lambda: encode(guild))


def _per_item(numbers: Sequence[int], item: object) -> float:
    raw = msgspec.json.encode(numbers)
    wanted = list[item]  # type: ignore[valid-type]  # a type that is only known here
    return best(lambda: decode_typed(raw, wanted)) / len(numbers)


def main() -> None:
    """Measure and print."""
    logging.getLogger("gloam.core.wire").setLevel(logging.ERROR)  # the guild is broken on purpose
    typed, tolerant = _typed(), _tolerant()
    numbers = [number % 4 + 16 for number in range(10_000)]
    plain, flags = _per_item(numbers, int), _per_item(numbers, MemberFlags)
    print(f"typed     {typed * MICRO:9,.0f} µs a guild of {MEMBERS:,} members")
    print(f"tolerant  {tolerant * MICRO:9,.0f} µs, {tolerant / typed:.1f} times that")
    print(f"encode    {_encode() * MICRO:9,.0f} µs")
    print(f"flags     {flags * NANO:9,.0f} ns, against {plain * NANO:.0f} ns a plain integer")


if __name__ == "__main__":
    main()
