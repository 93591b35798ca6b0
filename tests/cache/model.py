"""A small Discord that tells events, and what a cache should know after each, worked out anew from
what the world is: no indexes, no patches, no bookkeeping of who owns what.

While a guild is out, nothing is told of it; what happened in it meanwhile is told by its return.
"""

import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final, TypeAlias

from tests.cache.world import (
    channel,
    emoji,
    guild,
    member,
    message,
    presence,
    reaction,
    ready,
    role,
    thread,
    thread_member,
    user,
    voice,
)

BOT: Final = 1
USERS: Final = (1, 2, 3, 4)
GUILDS: Final = (100, 200, 300)
BOUND: Final = 3
EMOJI: Final = ("🦊", "🐢")

JSON: TypeAlias = dict[str, Any]
Told: TypeAlias = tuple[str, JSON]
Choose: TypeAlias = Callable[[int], int]
"""One of so many, from zero up."""


class Place:
    """A guild."""

    def __init__(self, guild_id: int) -> None:
        self.id = guild_id
        self.name = "guild"
        self.members: dict[int, list[int]] = {BOT: []}
        self.roles = {guild_id: "@everyone"}
        self.channels: dict[int, str] = {guild_id + 1: "general"}
        self.threads: dict[int, int] = {}
        self.archived: dict[int, int] = {}
        self.joined_threads: set[int] = set()
        self.voices: dict[int, int] = {}
        self.emojis: dict[int, str] = {}
        self.presences: dict[int, str] = {}

    def whole(self, names: Mapping[int, str]) -> JSON:
        """What GUILD_CREATE tells."""
        return guild(
            self.id,
            name=self.name,
            member_count=len(self.members),
            members=[member(one, *roles, name=names[one]) for one, roles in self.members.items()],
            roles=[role(one, name) for one, name in self.roles.items()],
            channels=[channel(one, name) for one, name in self.channels.items()],
            threads=[self.thread(one) for one in self.threads],
            voice_states=[voice(one, where, None) for one, where in self.voices.items()],
            emojis=[emoji(one, name) for one, name in self.emojis.items()],
            presences=[presence(one, status, None) for one, status in self.presences.items()],
        )

    def drop_member(self, user_id: int) -> None:
        """Let a member leave."""
        for kept in (self.members, self.voices, self.presences):
            kept.pop(user_id, None)

    def drop_role(self, role_id: int) -> None:
        """Delete a role."""
        del self.roles[role_id]
        for roles in self.members.values():
            roles[:] = [one for one in roles if one != role_id]

    def thread(self, thread_id: int) -> JSON:
        """A thread, with the bot's membership."""
        found = thread(thread_id, (self.threads | self.archived)[thread_id])
        if thread_id in self.joined_threads:
            found["member"] = thread_member(thread_id, BOT)
        return found | {"guild_id": str(self.id)}


class World:
    """All there is; each step changes it and tells so."""

    def __init__(self) -> None:
        self.names = dict.fromkeys(USERS, "someone")
        self.told_names: dict[int, str] = {}
        """Under which name someone was last told of."""

        self.bot_name: str | None = None
        self.places: dict[int, Place] = {}
        self.out: set[int] = set()

        self.last_messages: dict[int, int] = {}
        self.kept: dict[int, list[JSON]] = {}
        """By channel, the messages that a cache with the bound still has, oldest first."""

        self.reactions: dict[tuple[int, str], set[int]] = {}
        self._ids = itertools.count(1000)

    def step(self, choose: Choose) -> Iterator[Told]:
        """Let something happen; the events that tell it, each after the world is as it says."""
        often = (
            self.add_member, self.change_roles, self.rename, self.change_role, self.delete_role,
            self.change_channel, self.open_thread, self.write, self.write, self.write, self.edit,
            self.react, self.react, self.unreact, self.move, self.change_presence,
        )  # fmt: skip
        seldom = (
            self.go_out, self.come_back, self.rename_guild, self.remove_member, self.archive,
            self.delete_channel, self.sync_threads, self.delete, self.change_emojis, self.come_back,
        )  # fmt: skip
        steps = (*often * 4, *seldom * 2, self.join, self.join, self.leave, self.reidentify)
        yield from _pick(steps if self._there() else (self.join, self.come_back), choose)(choose)

    def join(self, choose: Choose) -> Iterator[Told]:
        absent = [one for one in GUILDS if one not in self.places]
        if absent:
            guild_id = _pick(absent, choose)
            self.places[guild_id] = Place(guild_id)
            yield self._whole(self.places[guild_id])

    def leave(self, choose: Choose) -> Iterator[Told]:
        if self.places:
            guild_id = _pick(list(self.places), choose)
            self._forget(guild_id)
            yield "GUILD_DELETE", {"id": str(guild_id)}

    def go_out(self, choose: Choose) -> Iterator[Told]:
        if there := self._there():
            place = _pick(there, choose)
            self.out.add(place.id)
            yield "GUILD_DELETE", {"id": str(place.id), "unavailable": True}

    def come_back(self, choose: Choose) -> Iterator[Told]:
        if self.out:
            guild_id = _pick(sorted(self.out), choose)
            self.out.remove(guild_id)
            self._live_on(self.places[guild_id], choose)
            yield self._whole(self.places[guild_id])

    def reidentify(self, choose: Choose) -> Iterator[Told]:
        """A session that could not be resumed, while the bot may have been thrown out somewhere."""
        if self.places and choose(2):
            self._forget(_pick(list(self.places), choose))
        self.bot_name = self.names[BOT]
        self.out = set(self.places)
        yield "READY", ready(BOT, *self.places) | {"user": user(BOT, self.bot_name)}
        for place in self.places.values():
            self.out.remove(place.id)
            self._live_on(place, choose)
            yield self._whole(place)

    def _live_on(self, place: Place, choose: Choose) -> None:
        """What happens in a guild that nothing is told of."""
        for user_id in [one for one in place.members if one != BOT and not choose(3)]:
            place.drop_member(user_id)
        for channel_id in [one for one in place.channels if not choose(3)]:
            self._delete_channel(place, channel_id)
        for role_id in [one for one in place.roles if one != place.id and not choose(3)]:
            place.drop_role(role_id)

    def rename_guild(self, choose: Choose) -> Iterator[Told]:
        if there := self._there():
            place = _pick(there, choose)
            place.name = f"guild {choose(9)}"
            whole = place.whole(self.names)
            gateway_only = (
                "joined_at", "large", "member_count", "voice_states", "members", "channels",
                "threads", "presences", "stage_instances", "guild_scheduled_events",
                "soundboard_sounds",
            )  # fmt: skip
            yield "GUILD_UPDATE", {k: v for k, v in whole.items() if k not in gateway_only}

    def add_member(self, choose: Choose) -> Iterator[Told]:
        if there := self._there():
            place = _pick(there, choose)
            user_id = USERS[choose(len(USERS))]
            if user_id not in place.members:
                place.members[user_id] = []
                self.told_names[user_id] = self.names[user_id]
                yield "GUILD_MEMBER_ADD", self._member(place, user_id)

    def remove_member(self, choose: Choose) -> Iterator[Told]:
        if there := self._there():
            place = _pick(there, choose)
            user_id = USERS[choose(len(USERS))]
            if user_id != BOT and user_id in place.members:
                place.drop_member(user_id)
                gone = user(user_id, self.names[user_id])
                yield "GUILD_MEMBER_REMOVE", {"guild_id": str(place.id), "user": gone}

    def change_roles(self, choose: Choose) -> Iterator[Told]:
        if there := self._there():
            place = _pick(there, choose)
            user_id = _pick(list(place.members), choose)
            own = [one for one in place.roles if one != place.id and choose(2)]
            place.members[user_id] = own
            yield from self._tell_member(place, user_id)

    def rename(self, choose: Choose) -> Iterator[Told]:
        user_id = USERS[choose(len(USERS))]
        self.names[user_id] = f"name {choose(9)}"
        for place in self._there():
            if user_id in place.members:
                yield from self._tell_member(place, user_id)

    def change_role(self, choose: Choose) -> Iterator[Told]:
        if there := self._there():
            place = _pick(there, choose)
            role_id = next(self._ids) if choose(2) else _pick(list(place.roles), choose)
            name = "CREATE" if role_id not in place.roles else "UPDATE"
            place.roles[role_id] = f"role {choose(9)}"
            made = role(role_id, place.roles[role_id])
            yield f"GUILD_ROLE_{name}", {"guild_id": str(place.id), "role": made}

    def delete_role(self, choose: Choose) -> Iterator[Told]:
        if there := self._there():
            place = _pick(there, choose)
            role_id = _pick(list(place.roles), choose)
            if role_id != place.id:
                place.drop_role(role_id)
                data = {"guild_id": str(place.id), "role_id": str(role_id)}
                yield "GUILD_ROLE_DELETE", data

    def change_channel(self, choose: Choose) -> Iterator[Told]:
        if there := self._there():
            place = _pick(there, choose)
            known = list(place.channels)
            channel_id = next(self._ids) if not known or choose(2) else _pick(known, choose)
            name = "CREATE" if channel_id not in place.channels else "UPDATE"
            place.channels[channel_id] = f"channel {choose(9)}"
            yield f"CHANNEL_{name}", self.channel(place, channel_id)

    def delete_channel(self, choose: Choose) -> Iterator[Told]:
        if (there := self._there()) and (place := _pick(there, choose)).channels:
            channel_id = _pick(list(place.channels), choose)
            data = self.channel(place, channel_id)
            self._delete_channel(place, channel_id)
            yield "CHANNEL_DELETE", data

    def open_thread(self, choose: Choose) -> Iterator[Told]:
        if (there := self._there()) and (place := _pick(there, choose)).channels:
            if place.archived and choose(2):
                thread_id = _pick(list(place.archived), choose)
                place.threads[thread_id] = place.archived.pop(thread_id)
                yield "THREAD_UPDATE", self.thread(place, thread_id)
            else:
                thread_id = next(self._ids)
                place.threads[thread_id] = _pick(list(place.channels), choose)
                if choose(2):
                    place.joined_threads.add(thread_id)
                yield "THREAD_CREATE", self.thread(place, thread_id)

    def archive(self, choose: Choose) -> Iterator[Told]:
        if (there := self._there()) and (place := _pick(there, choose)).threads:
            thread_id = _pick(list(place.threads), choose)
            data = self.thread(place, thread_id)
            parent_id = place.threads.pop(thread_id)
            self._forget_channel(thread_id)
            if choose(2):
                place.archived[thread_id] = parent_id
                data["thread_metadata"]["archived"] = True
                yield "THREAD_UPDATE", data
            else:
                yield "THREAD_DELETE", {
                    "id": str(thread_id), "guild_id": str(place.id), "parent_id": str(parent_id),
                    "type": 11,
                }  # fmt: skip

    def sync_threads(self, choose: Choose) -> Iterator[Told]:
        """A channel that the bot can see again, in which threads ended while it could not."""
        if (there := self._there()) and (place := _pick(there, choose)).channels:
            channel_id = _pick(list(place.channels), choose)
            inside = [one for one, above in place.threads.items() if above == channel_id]
            for thread_id in inside[1:]:
                place.archived[thread_id] = place.threads.pop(thread_id)
                self._forget_channel(thread_id)
            listed = [self.thread(place, one) for one in inside[:1]]
            for one in listed:
                one.pop("member", None)
            own = [thread_member(one, BOT) for one in inside[:1] if one in place.joined_threads]
            yield "THREAD_LIST_SYNC", {
                "guild_id": str(place.id), "channel_ids": [str(channel_id)], "threads": listed,
                "members": own,
            }  # fmt: skip

    def write(self, choose: Choose) -> Iterator[Told]:
        if there := self._there():
            place = _pick(there, choose)
            where = [*place.channels, *place.threads]
            if where:
                channel_id = _pick(where, choose)
                author = _pick(list(place.members), choose)
                data: JSON = message(next(self._ids), channel_id, author)
                data |= {"guild_id": str(place.id)} | self._by(place, author)
                self.last_messages[channel_id] = int(data["id"])
                self._keep(channel_id, data)
                yield "MESSAGE_CREATE", dict(data)

    def edit(self, choose: Choose) -> Iterator[Told]:
        if kept := self._kept():
            data = _pick(kept, choose)
            place, author = self.places[int(data["guild_id"])], int(data["author"]["id"])
            if author in place.members:
                data |= {"content": f"edited {choose(9)}"} | self._by(place, author)
                yield "MESSAGE_UPDATE", dict(data)

    def delete(self, choose: Choose) -> Iterator[Told]:
        if kept := self._kept():
            chosen = [_pick(kept, choose)]
            if choose(2):
                chosen += [one for one in kept if one["channel_id"] == chosen[0]["channel_id"]]
            ids = list(dict.fromkeys(one["id"] for one in chosen))
            where = {"channel_id": chosen[0]["channel_id"], "guild_id": chosen[0]["guild_id"]}
            for message_id in ids:
                self._drop(int(where["channel_id"]), int(message_id))
            if len(ids) == 1:
                yield "MESSAGE_DELETE", {"id": ids[0], **where}
            else:
                yield "MESSAGE_DELETE_BULK", {"ids": ids, **where}

    def react(self, choose: Choose) -> Iterator[Told]:
        if kept := self._kept():
            data = _pick(kept, choose)
            who, name = USERS[choose(len(USERS))], EMOJI[choose(len(EMOJI))]
            users = self.reactions.setdefault((int(data["id"]), name), set())
            if who not in users:
                users.add(who)
                yield "MESSAGE_REACTION_ADD", self._reaction(data, who, name)

    def unreact(self, choose: Choose) -> Iterator[Told]:
        if self.reactions:
            message_id, name = _pick(list(self.reactions), choose)
            data = next((one for one in self._kept() if int(one["id"]) == message_id), None)
            if data is None:  # its guild is out
                return
            users = self.reactions[message_id, name]
            who = _pick(sorted(users), choose)
            where = {"channel_id": data["channel_id"], "message_id": data["id"]}
            match choose(3):
                case 0:
                    users.remove(who)
                    if not users:
                        del self.reactions[message_id, name]
                    yield "MESSAGE_REACTION_REMOVE", self._reaction(data, who, name)
                case 1:
                    del self.reactions[message_id, name]
                    one = {"emoji": {"id": None, "name": name}, **where}
                    yield "MESSAGE_REACTION_REMOVE_EMOJI", one
                case _:
                    self._unreact_all(message_id)
                    yield "MESSAGE_REACTION_REMOVE_ALL", where

    def move(self, choose: Choose) -> Iterator[Told]:
        if (there := self._there()) and (place := _pick(there, choose)).channels:
            user_id = _pick(list(place.members), choose)
            where = _pick([None, *place.channels], choose)
            if where is None:
                place.voices.pop(user_id, None)
            else:
                place.voices[user_id] = where
            self.told_names[user_id] = self.names[user_id]
            whole = member(user_id, *place.members[user_id], name=self.names[user_id])
            yield "VOICE_STATE_UPDATE", voice(user_id, where, place.id, member=whole)

    def change_emojis(self, choose: Choose) -> Iterator[Told]:
        if there := self._there():
            place = _pick(there, choose)
            place.emojis = {one: name for one, name in place.emojis.items() if choose(2)}
            place.emojis[next(self._ids)] = f"emoji{choose(9)}"
            listed = [emoji(one, name) for one, name in place.emojis.items()]
            yield "GUILD_EMOJIS_UPDATE", {"guild_id": str(place.id), "emojis": listed}

    def change_presence(self, choose: Choose) -> Iterator[Told]:
        if there := self._there():
            place = _pick(there, choose)
            user_id = _pick(list(place.members), choose)
            status = _pick(["online", "idle", "offline"], choose)
            place.presences[user_id] = status
            if status == "offline":
                del place.presences[user_id]
            yield "PRESENCE_UPDATE", presence(user_id, status, place.id)

    def _there(self) -> list[Place]:
        return [place for place in self.places.values() if place.id not in self.out]

    def _kept(self) -> list[JSON]:
        kept = [one for messages in self.kept.values() for one in messages]
        return [one for one in kept if int(one["guild_id"]) not in self.out]

    def _by(self, place: Place, author: int) -> JSON:
        """What a message tells of its author."""
        self.told_names[author] = self.names[author]
        whole = member(author, *place.members[author])
        del whole["user"]
        return {"author": user(author, self.names[author]), "member": whole}

    def _reaction(self, data: JSON, who: int, name: str) -> JSON:
        return reaction(int(data["id"]), who, name, int(data["channel_id"]))

    def _member(self, place: Place, user_id: int) -> JSON:
        whole = member(user_id, *place.members[user_id], name=self.names[user_id])
        return whole | {"guild_id": str(place.id)}

    def channel(self, place: Place, channel_id: int) -> JSON:
        found: JSON = channel(channel_id, place.channels[channel_id], place.id)
        return found | self._last(channel_id)

    def thread(self, place: Place, thread_id: int) -> JSON:
        return place.thread(thread_id) | self._last(thread_id)

    def _last(self, channel_id: int) -> JSON:
        last = self.last_messages.get(channel_id)
        return {} if last is None else {"last_message_id": str(last)}

    def _tell_member(self, place: Place, user_id: int) -> Iterator[Told]:
        self.told_names[user_id] = self.names[user_id]
        yield "GUILD_MEMBER_UPDATE", self._member(place, user_id)

    def _whole(self, place: Place) -> Told:
        for user_id in place.members:
            self.told_names[user_id] = self.names[user_id]
        whole: JSON = place.whole(self.names)
        for one in (*whole["channels"], *whole["threads"]):
            one.update(self._last(int(one["id"])))
        return "GUILD_CREATE", whole

    def _forget(self, guild_id: int) -> None:
        place = self.places.pop(guild_id)
        self.out.discard(guild_id)
        for one in (*place.channels, *place.threads):
            self._forget_channel(one)

    def _delete_channel(self, place: Place, channel_id: int) -> None:
        del place.channels[channel_id]
        for threads in (place.threads, place.archived):
            for thread_id in [one for one, above in threads.items() if above == channel_id]:
                del threads[thread_id]
                self._forget_channel(thread_id)
        for user_id in [one for one, where in place.voices.items() if where == channel_id]:
            del place.voices[user_id]
        self._forget_channel(channel_id)

    def _forget_channel(self, channel_id: int) -> None:
        for data in list(self.kept.get(channel_id, ())):
            self._drop(channel_id, int(data["id"]))
        self.last_messages.pop(channel_id, None)

    def _keep(self, channel_id: int, data: JSON) -> None:
        kept = self.kept.setdefault(channel_id, [])
        kept.append(data)
        if len(kept) > BOUND:
            self._drop(channel_id, int(kept[0]["id"]))

    def _drop(self, channel_id: int, message_id: int) -> None:
        self.kept[channel_id] = [
            one for one in self.kept[channel_id] if int(one["id"]) != message_id
        ]
        self._unreact_all(message_id)

    def _unreact_all(self, message_id: int) -> None:
        for key in [key for key in self.reactions if key[0] == message_id]:
            del self.reactions[key]


def _pick(items: Sequence[Any], choose: Choose) -> Any:  # noqa: ANN401
    return items[choose(len(items))]
