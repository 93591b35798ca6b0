"""The reducer's table: it is whole, it is what its documentation says, and it looks at nothing."""

from gloam.cache import Kind, Members, Put, Seen, effects, reduce
from gloam.cache import reducer as module
from gloam.cache.changes import CASCADES, GUILD_OWNED
from gloam.cache.entries import member_told
from gloam.cache.models import VALUES
from gloam.cache.reducer import RULES, UNTOUCHED
from gloam.events import ALTERNATIVES, EVENTS, GuildMemberUpdatePayload, ShardConnected
from gloam.models import GuildMember
from tests.cache.world import event, guild, member, message

IN_TABLE = {getattr(one, "name", "") for rule in RULES for one in rule.events}


def test_each_event_is_in_the_table_or_has_a_reason_not_to_be() -> None:
    assert IN_TABLE | set(UNTOUCHED) == set(EVENTS)
    assert not IN_TABLE & set(UNTOUCHED)
    assert all(UNTOUCHED.values())


def test_alternatives_of_an_event_are_in_the_table_too() -> None:
    listed = {one for rule in RULES for one in rule.events}
    for name, alternatives in ALTERNATIVES.items():
        if name in IN_TABLE:
            assert {one.event for one in alternatives} <= listed


def test_no_event_is_in_the_table_twice() -> None:
    listed = [one for rule in RULES for one in rule.events]
    assert len(listed) == len(set(listed))


def test_the_documentation_is_made_from_the_table() -> None:
    assert effects() in (module.__doc__ or "")
    headings = [line for line in effects().splitlines() if not line.startswith(" ")]
    assert len(headings) == len(RULES)
    assert len(set(headings)) == len(headings)


def test_every_kind_has_a_type_and_a_place() -> None:
    assert set(VALUES) == set(Kind)
    owned = {child for _, children in CASCADES.values() for child in children}
    alone = {Kind.CURRENT_USER, Kind.GUILD, Kind.UNAVAILABLE_GUILD}
    assert set(Kind) - alone - owned == set()
    assert set(GUILD_OWNED) == set(Kind) - alone - {Kind.REACTION}
    # Users are found by the members of their guild, so they go before them.
    assert GUILD_OWNED.index(Kind.USER) < GUILD_OWNED.index(Kind.MEMBER)


def test_events_without_a_rule_change_nothing() -> None:
    assert list(reduce(ShardConnected(shard_id=0, session_id="s", resumed=False))) == []


def test_the_same_event_makes_the_same_changes() -> None:
    told = event("GUILD_CREATE", guild(100))
    assert list(reduce(told)) == list(reduce(told))


def test_an_update_of_a_member_tells_all_that_there_is_to_tell() -> None:
    told = set(GuildMemberUpdatePayload.__struct_fields__) - {"guild_id", "user"}
    assert told == set(GuildMember.__struct_fields__) - {"user", "permissions"}
    values = {name: object() for name in ("guild_id", "user", *told)}
    made = member_told(GuildMemberUpdatePayload(**values))  # type: ignore[arg-type]  # whatever
    assert {name: getattr(made, name) for name in told} == {name: values[name] for name in told}


def test_members_go_as_one_change() -> None:
    changes = list(reduce(event("GUILD_CREATE", guild(100))))
    (many,) = [change for change in changes if isinstance(change, Members)]
    assert (many.guild_id, len(many.members), many.complete) == (100, 2, True)


def test_only_the_own_member_passes_if_that_is_wanted() -> None:
    whole = {key: item for key, item in member(2).items() if key != "user"}
    told = event("MESSAGE_CREATE", message(1, author=2, guild_id="100", member=whole))
    for own_id in (2, 3):
        changes = reduce(told, own_id, own_member_only=True)
        assert [one.keep_member for one in changes if isinstance(one, Seen)] == [own_id == 2]
    created = reduce(event("GUILD_CREATE", guild(100)), 2, own_member_only=True)
    assert [one.only for one in created if isinstance(one, Members)] == [2]


def test_a_message_is_put_as_it_was_told() -> None:
    first, *_ = reduce(event("MESSAGE_CREATE", message(1, guild_id="100")))
    assert isinstance(first, Put)
    assert (first.kind, first.key) == (Kind.MESSAGE, 1)
    assert first.owners == (("channel", 10), ("guild", 100))
