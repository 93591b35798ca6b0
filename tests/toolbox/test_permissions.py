"""Permissions: each rule by itself, what is missing, and the whole against a bit-by-bit model."""

import pickle
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET, structs

from gloam.core.wire import decode_typed
from gloam.models import (
    Channel,
    DMChannel,
    Guild,
    GuildStageVoiceChannel,
    GuildTextChannel,
    GuildVoiceChannel,
    Overwrite,
    OverwriteType,
    PartialGuildMember,
    Permissions,
    PrivateThread,
    PublicThread,
    Role,
    User,
)
from gloam.models.ids import ChannelId, GenericId, GuildId, UserId
from gloam.toolbox import (
    ALL_PERMISSIONS,
    PermissionsUnknown,
    channel_permissions,
    guild_permissions,
    outranks,
)
from tests.cache import world

P = Permissions
T = TypeVar("T")
NOW = datetime(2024, 1, 1, tzinfo=UTC)
EVERYONE, OWNER, ALICE, BOB = 1, 2, 3, 4
READER, WRITER = 10, 11
TALK = P.VIEW_CHANNEL | P.SEND_MESSAGES | P.CONNECT | P.SPEAK | P.READ_MESSAGE_HISTORY


def read(data: dict[str, object], kind: type[T]) -> T:
    return decode_typed(msgspec.json.encode(data), kind)


GUILD = read(world.guild(EVERYONE, owner_id=str(OWNER)), Guild)


def role(role_id: int, permissions: Permissions, position: int = 1) -> Role:
    made = read(world.role(role_id), Role)
    return structs.replace(made, permissions=permissions, position=position)


def member(user_id: int = ALICE, *roles: int, until: datetime | None = None) -> PartialGuildMember:
    made = read(world.member(user_id, *roles), PartialGuildMember)
    return structs.replace(made, communication_disabled_until=until)


def overwrite(target: int, allow: Permissions = P.NONE, deny: Permissions = P.NONE) -> Overwrite:
    kind = OverwriteType.MEMBER if target in (OWNER, ALICE, BOB) else OverwriteType.ROLE
    return Overwrite(id=GenericId(target), type=kind, allow=allow, deny=deny)


def text(*overwrites: Overwrite) -> GuildTextChannel:
    return GuildTextChannel(id=ChannelId(5), name="text", permission_overwrites=overwrites)


def voice(*overwrites: Overwrite) -> GuildVoiceChannel:
    return GuildVoiceChannel(
        id=ChannelId(6), name="voice", bitrate=64000, user_limit=0, permission_overwrites=overwrites
    )


def thread(kind: type[T], parent: int = 5) -> T:
    return read(world.thread(7, parent) | {"type": 11 if kind is PublicThread else 12}, kind)


def within(
    channel: Channel,
    everyone: Permissions = TALK,
    who: PartialGuildMember | None = None,
    roles: Sequence[Role] = (),
    **more: Channel | bool | None,
) -> Permissions:
    parent, joined = more.get("parent"), more.get("joined")
    assert not isinstance(parent, bool)
    assert isinstance(joined, bool | None)
    return channel_permissions(
        GUILD,
        [role(EVERYONE, everyone, 0), *roles],
        who or member(),
        channel,
        now=NOW,
        parent=parent,
        joined=joined,
    )


def test_roles_and_everyone_are_joined() -> None:
    roles = [role(EVERYONE, P.VIEW_CHANNEL), role(READER, P.KICK_MEMBERS), role(WRITER, P.SPEAK)]
    who = member(ALICE, READER)
    assert guild_permissions(GUILD, roles, who, now=NOW) == P.VIEW_CHANNEL | P.KICK_MEMBERS


def test_owner_and_administrators_may_do_everything_whatever_is_denied_or_missing() -> None:
    assert guild_permissions(GUILD, [], member(OWNER, READER), now=NOW) == ALL_PERMISSIONS
    admin = role(READER, P.ADMINISTRATOR)
    who = member(ALICE, READER, 999, until=NOW + timedelta(days=1))
    assert guild_permissions(GUILD, [admin], who, now=NOW) == ALL_PERMISSIONS
    closed = text(overwrite(EVERYONE, deny=ALL_PERMISSIONS), overwrite(ALICE, deny=ALL_PERMISSIONS))
    assert within(closed, who=who, roles=[admin]) == ALL_PERMISSIONS
    assert within(closed, who=member(OWNER)) == ALL_PERMISSIONS


def test_everyone_is_overwritten_then_roles_then_the_member() -> None:
    deny = overwrite(EVERYONE, deny=P.SEND_MESSAGES)
    assert P.SEND_MESSAGES not in within(text(deny))
    allow = overwrite(READER, allow=P.SEND_MESSAGES)
    who, roles = member(ALICE, READER, WRITER), [role(READER, P.NONE), role(WRITER, P.NONE)]
    assert P.SEND_MESSAGES in within(text(deny, allow), who=who, roles=roles)
    # Among roles, one that allows wins over one that denies, whatever their order.
    both = text(overwrite(WRITER, deny=P.SEND_MESSAGES), allow)
    assert P.SEND_MESSAGES in within(both, who=who, roles=roles)
    own = overwrite(ALICE, deny=P.SEND_MESSAGES)
    assert P.SEND_MESSAGES not in within(text(allow, own), who=who, roles=roles)


def test_an_overwrite_of_someone_else_does_not_count() -> None:
    assert P.SEND_MESSAGES in within(text(overwrite(BOB, deny=P.SEND_MESSAGES)))


@pytest.mark.parametrize("target", [EVERYONE, READER, ALICE])
def test_who_cannot_see_a_channel_can_do_nothing_in_it(target: int) -> None:
    who, roles = member(ALICE, READER), [role(READER, P.MANAGE_MESSAGES)]
    closed = text(overwrite(target, deny=P.VIEW_CHANNEL))
    assert within(closed, who=who, roles=roles) == P.NONE


def test_who_cannot_post_cannot_do_what_takes_a_message() -> None:
    extras = P.MENTION_EVERYONE | P.SEND_TTS_MESSAGES | P.ATTACH_FILES | P.EMBED_LINKS
    everyone = P.VIEW_CHANNEL | extras | P.ADD_REACTIONS
    assert within(text(), everyone) == P.VIEW_CHANNEL | P.ADD_REACTIONS
    assert within(text(), everyone | P.SEND_MESSAGES) == everyone | P.SEND_MESSAGES


def test_text_channels_have_no_voice_and_voice_channels_have_text() -> None:
    assert within(text()) == TALK & ~(P.CONNECT | P.SPEAK)
    assert within(voice()) == TALK
    everyone = TALK | P.REQUEST_TO_SPEAK | P.STREAM
    assert within(voice(), everyone) == TALK | P.STREAM
    stage = GuildStageVoiceChannel(
        id=ChannelId(6), name="stage", bitrate=64000, user_limit=0, permission_overwrites=[]
    )
    assert within(stage, everyone) == everyone & ~P.SPEAK


def test_who_cannot_connect_has_no_voice_and_manages_nothing() -> None:
    everyone = TALK | P.MANAGE_CHANNELS | P.MANAGE_ROLES | P.STREAM
    closed = voice(overwrite(EVERYONE, deny=P.CONNECT))
    assert within(closed, everyone) == TALK & ~(P.CONNECT | P.SPEAK)


def test_threads_use_their_own_right_to_post() -> None:
    public = thread(PublicThread)
    silent = text(overwrite(EVERYONE, deny=P.SEND_MESSAGES))
    can_post = P.SEND_MESSAGES | P.SEND_MESSAGES_IN_THREADS
    everyone = TALK | P.SEND_MESSAGES_IN_THREADS | P.ATTACH_FILES
    assert can_post | P.ATTACH_FILES in within(public, everyone, parent=silent)
    without = within(public, TALK | P.ATTACH_FILES, parent=text())
    assert without & (can_post | P.ATTACH_FILES) == P.NONE
    hidden = text(overwrite(EVERYONE, deny=P.VIEW_CHANNEL))
    assert within(public, everyone, parent=hidden) == P.NONE


def test_private_threads_are_for_those_in_them_and_those_who_manage_threads() -> None:
    private = thread(PrivateThread)
    assert P.VIEW_CHANNEL in within(private, parent=text(), joined=True)
    assert within(private, parent=text(), joined=False) == P.NONE
    assert P.VIEW_CHANNEL in within(private, TALK | P.MANAGE_THREADS, parent=text())
    with pytest.raises(PermissionsUnknown, match="whether the member is in the private thread"):
        within(private, parent=text())


def test_who_is_timed_out_may_look_and_read() -> None:
    late, past = NOW + timedelta(seconds=1), NOW
    looking = P.VIEW_CHANNEL | P.READ_MESSAGE_HISTORY
    assert within(text(), who=member(until=late)) == looking
    assert P.SEND_MESSAGES in within(text(), who=member(until=past))
    roles = [role(EVERYONE, TALK)]
    assert guild_permissions(GUILD, roles, member(until=late), now=NOW) == looking
    public = thread(PublicThread)
    everyone = TALK | P.SEND_MESSAGES_IN_THREADS
    assert within(public, everyone, member(until=late), parent=text()) == looking


def test_what_is_missing_is_said() -> None:
    nobody = structs.replace(member(), user=UNSET)
    cases = [
        ((GUILD, [], member()), ("the role 1",)),
        ((GUILD, [role(EVERYONE, TALK)], member(ALICE, 10, 11)), ("the role 10", "the role 11")),
        ((GUILD, [role(EVERYONE, TALK)], nobody), ("the user of the member",)),
    ]
    for (guild, roles, who), missing in cases:
        with pytest.raises(PermissionsUnknown) as raised:
            guild_permissions(guild, roles, who, now=NOW)
        assert raised.value.missing == missing
    assert guild_permissions(GUILD, [role(1, TALK)], nobody, now=NOW, user_id=UserId(ALICE)) == TALK
    channels: list[tuple[Channel, Channel | None, str]] = [
        (
            structs.replace(text(), permission_overwrites=UNSET),
            None,
            "the overwrites of the channel 5",
        ),
        (thread(PublicThread), None, "the channel 5 of the thread"),
        (thread(PublicThread), voice(), "the channel 5 of the thread"),
        (
            DMChannel(id=ChannelId(8), last_message_id=None, recipients=[]),
            None,
            "DM has no permissions",
        ),
    ]
    for channel, parent, said in channels:
        with pytest.raises(PermissionsUnknown, match=said):
            within(channel, parent=parent)


# What the tolerant tier could not read is absent where the type says that nothing may be absent.
GONE: Any = UNSET
SOMEONE = read(world.user(ALICE), User)


@pytest.mark.parametrize(
    ("change", "missing"),
    [
        ({"guild": structs.replace(GUILD, owner_id=GONE)}, "the owner of the guild 1"),
        ({"roles": GONE}, "the roles of the guild"),
        ({"roles": [structs.replace(role(EVERYONE, TALK), permissions=GONE)]}, "the role 1"),
        ({"member": structs.replace(member(), roles=GONE)}, "the roles of the member"),
        (
            {"member": structs.replace(member(), user=structs.replace(SOMEONE, id=GONE))},
            "the user of the member",
        ),
        (
            {"channel": text(structs.replace(overwrite(EVERYONE), deny=GONE))},
            "the overwrites of the channel 5",
        ),
        (
            {"channel": structs.replace(text(), guild_id=GuildId(9))},
            "the guild 9 of the channel 5",
        ),
    ],
)
def test_what_could_not_be_read_is_missing(change: dict[str, Any], missing: str) -> None:
    told: dict[str, Any] = {
        "guild": GUILD, "roles": [role(EVERYONE, TALK)], "member": member(), "channel": text(),
    }  # fmt: skip
    assert channel_permissions(**told, now=NOW)
    with pytest.raises(PermissionsUnknown) as raised:
        channel_permissions(**told | change, now=NOW)
    assert raised.value.missing == (missing,)


def test_a_rank_that_could_not_be_read_is_missing() -> None:
    roles = [structs.replace(role(10, TALK), position=GONE)]
    with pytest.raises(PermissionsUnknown, match="the role 10"):
        outranks(GUILD, roles, member(ALICE, 10), member(BOB))
    with pytest.raises(PermissionsUnknown, match="the owner of the guild 1"):
        outranks(structs.replace(GUILD, owner_id=GONE), [], member(ALICE), member(BOB))


def test_no_overwrite_makes_an_administrator() -> None:
    made = overwrite(ALICE, allow=P.ADMINISTRATOR)
    assert within(text(made)) == within(text())
    late = NOW + timedelta(seconds=1)
    assert P.SEND_MESSAGES not in within(text(made), who=member(until=late))


def test_nobody_has_permissions_in_a_direct_message() -> None:
    direct = DMChannel(id=ChannelId(8), last_message_id=None, recipients=[])
    for who in (member(OWNER), member(ALICE)):
        with pytest.raises(PermissionsUnknown, match="DM has no permissions"):
            within(direct, P.ADMINISTRATOR, who)


def test_a_time_without_a_zone_is_told_at_once() -> None:
    bare = NOW.replace(tzinfo=None)
    with pytest.raises(ValueError, match=r"datetime\.now\(UTC\)"):
        guild_permissions(GUILD, [role(EVERYONE, TALK)], member(), now=bare)
    with pytest.raises(ValueError, match=r"datetime\.now\(UTC\)"):
        channel_permissions(GUILD, [role(EVERYONE, TALK)], member(), text(), now=bare)


def test_the_error_can_be_pickled() -> None:
    error = pickle.loads(pickle.dumps(PermissionsUnknown(["the role 5"])))  # ours
    assert (error.missing, str(error)) == (("the role 5",), "cannot tell without the role 5")


def test_who_outranks_whom() -> None:
    roles = [role(READER, P.NONE, 2), role(WRITER, P.NONE, 2), role(12, P.NONE, 3)]
    plain, reader, writer, chief = (
        member(ALICE),
        member(BOB, READER),
        member(6, WRITER),
        member(7, 12),
    )
    order = [plain, writer, reader, chief, member(OWNER)]
    for one_index, one in enumerate(order):
        for other_index, other in enumerate(order):
            assert outranks(GUILD, roles, one, other) == (one_index > other_index)
    with pytest.raises(PermissionsUnknown, match="the role 99"):
        outranks(GUILD, roles, member(ALICE, 99), reader)


BITS = st.sampled_from([P.VIEW_CHANNEL, P.ADD_REACTIONS, P.MANAGE_MESSAGES, P.PIN_MESSAGES])
SETS = st.sets(BITS).map(lambda bits: P(sum(bits)))


@given(
    SETS,
    st.dictionaries(st.sampled_from([READER, WRITER, 12]), SETS),
    st.sets(st.sampled_from([READER, WRITER, 12])),
    st.dictionaries(
        st.sampled_from([EVERYONE, READER, WRITER, 12, ALICE, BOB]), st.tuples(SETS, SETS)
    ),
)
def test_every_bit_is_decided_by_the_last_step_that_speaks_of_it(
    everyone: Permissions,
    granted: dict[int, Permissions],
    held: set[int],
    overwrites: dict[int, tuple[Permissions, Permissions]],
) -> None:
    held &= granted.keys()
    roles = [role(role_id, permissions) for role_id, permissions in granted.items()]
    channel = text(*(overwrite(to, allow, deny) for to, (allow, deny) in overwrites.items()))

    def decided(bit: Permissions) -> bool:
        for step in ([ALICE], held, [EVERYONE]):
            spoken = [overwrites[target] for target in step if target in overwrites]
            if any(bit in allow for allow, _ in spoken):
                return True
            if any(bit in deny for _, deny in spoken):
                return False
        return bit in everyone or any(bit in granted[role_id] for role_id in held)

    found = within(channel, everyone, member(ALICE, *sorted(held)), roles)
    visible = decided(P.VIEW_CHANNEL)
    for bit in (P.VIEW_CHANNEL, P.ADD_REACTIONS, P.MANAGE_MESSAGES, P.PIN_MESSAGES):
        assert (bit in found) == (visible and decided(bit))
