"""The simulated REST API over real sockets, seen by a bare HTTP client."""

import io
from collections.abc import Mapping
from typing import Any

import aiohttp
import pytest

from gloam.core import FakeClock
from gloam.simulator import Limits, Simulator
from tests.simulator.scene import Scene


async def test_messages_are_posted_read_edited_and_deleted(scene: Scene) -> None:
    path = f"/channels/{scene.channel.id}/messages"
    status, posted = await scene.call("POST", path, json={"content": "hello", "nonce": "n"})
    assert status == 200
    assert posted["content"] == "hello"
    assert posted["author"]["id"] == str(scene.bot.user.id)
    one = f"{path}/{posted['id']}"
    assert (await scene.call("GET", one))[1] == posted
    status, edited = await scene.call("PATCH", one, json={"content": "changed"})
    assert status == 200
    assert edited["edited_timestamp"]
    assert [found["content"] for found in (await scene.call("GET", path))[1]] == ["changed"]
    assert (await scene.call("DELETE", one))[0] == 204
    assert await scene.call("GET", one) == (404, {"code": 10008, "message": "Unknown Message"})


async def test_a_history_is_paged(scene: Scene) -> None:
    path = f"/channels/{scene.channel.id}/messages"
    ids = [int((await scene.alice.send(scene.channel, str(number))).id) for number in range(5)]

    async def listed(query: str) -> list[int]:
        return [int(one["id"]) for one in (await scene.call("GET", path + query))[1]]

    assert await listed("") == ids[::-1]
    assert await listed("?limit=2") == [ids[4], ids[3]]
    assert await listed(f"?before={ids[2]}") == [ids[1], ids[0]]
    assert await listed(f"?after={ids[2]}") == [ids[4], ids[3]]
    assert await listed(f"?around={ids[2]}&limit=3") == [ids[3], ids[2], ids[1]]
    assert await listed(f"?around={ids[2]}&limit=1") == [ids[2]]
    status, error = await scene.call("GET", path + "?limit=101")
    assert status == 400
    assert error["errors"]["limit"]["_errors"][0]["code"] == "NUMBER_TYPE_MAX"


async def test_an_upload_is_stored_and_served(scene: Scene) -> None:
    form = aiohttp.FormData()
    form.add_field("payload_json", '{"attachments":[{"id":"0","description":"a rock"}]}')
    form.add_field("files[0]", b"rock", filename="rock.txt", content_type="text/plain")
    path = f"/channels/{scene.channel.id}/messages"
    status, message = await scene.call("POST", path, data=form)
    assert status == 200
    (attachment,) = message["attachments"]
    assert attachment["filename"] == "rock.txt"
    assert attachment["size"] == 4
    assert attachment["description"] == "a rock"
    async with aiohttp.ClientSession() as session, session.get(attachment["url"]) as answer:
        assert await answer.read() == b"rock"


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "code"),
    [
        ("GET", "/nowhere", None, 404, 0),
        ("PUT", "/gateway", None, 405, 0),
        ("GET", "/channels/1", None, 404, 10003),
        ("GET", "/guilds/1", None, 404, 10004),
        ("GET", "/users/1", None, 404, 10013),
        ("GET", "/users/x", None, 400, 50035),
        ("POST", "/channels/{channel}/messages", {"content": ""}, 400, 50006),
        ("POST", "/channels/{channel}/messages", {"content": "x" * 2001}, 400, 50035),
        ("POST", "/channels/{channel}/messages", {"content": 5}, 400, 50035),
        ("POST", "/channels/{channel}/messages", {"components": [{"type": 99}]}, 400, 50035),
        (
            "POST",
            "/channels/{channel}/messages/bulk-delete",
            {"messages": ["9" * 30, "1"]},
            400,
            50035,
        ),
        ("GET", "/lobbies/1", None, 501, 0),
        ("PUT", "/channels/{channel}/messages/1/reactions/%F0%9F%91%8D/@me", None, 404, 10008),
    ],
)
async def test_refusals_have_discord_s_form(
    scene: Scene, method: str, path: str, body: object, status: int, code: int
) -> None:
    path = path.format(channel=scene.channel.id)
    found, error = await scene.call(method, path, json=body)
    assert found == status
    assert error["code"] == code
    assert error["message"]
    if code == 50035:
        assert "_errors" in str(error["errors"])


async def test_only_some_calls_need_no_token(scene: Scene) -> None:
    assert (await scene.call("GET", "/gateway", authorized=False))[0] == 200
    status, error = await scene.call("GET", "/gateway/bot", authorized=False)
    assert (status, error["message"]) == (401, "401: Unauthorized")


async def test_strangers_see_nothing(scene: Scene) -> None:
    stranger = scene.discord.bot("stranger")
    scene.headers = {"Authorization": f"Bot {stranger.token.reveal()}"}
    for path in (f"/channels/{scene.channel.id}", f"/guilds/{scene.guild_id}"):
        status, error = await scene.call("GET", path)
        assert (status, error["code"]) == (403, 50001)


async def test_roles_and_members_are_kept(scene: Scene) -> None:
    guild = f"/guilds/{scene.guild_id}"
    status, role = await scene.call("POST", f"{guild}/roles", json={"name": "reader"})
    assert status == 200
    member = f"{guild}/members/{scene.alice.user.id}"
    assert (await scene.call("PUT", f"{member}/roles/{role['id']}"))[0] == 204
    assert (await scene.call("GET", member))[1]["roles"] == [role["id"]]
    status, changed = await scene.call("PATCH", member, json={"nick": "Al"})
    assert (status, changed["nick"]) == (200, "Al")
    assert len((await scene.call("GET", f"{guild}/members?limit=10"))[1]) == 2
    assert (await scene.call("DELETE", f"{guild}/roles/{role['id']}"))[0] == 204
    assert (await scene.call("GET", member))[1]["roles"] == []
    assert (await scene.call("DELETE", member))[0] == 204
    assert (await scene.call("GET", member))[1]["code"] == 10007


async def test_channels_and_roles_keep_their_settings(scene: Scene) -> None:
    guild = f"/guilds/{scene.guild_id}"
    overwrite = {"id": str(scene.guild_id), "type": 0, "deny": "1024"}
    body = {"name": "quiet", "topic": "hush", "nsfw": True, "permission_overwrites": [overwrite]}
    status, channel = await scene.call("POST", f"{guild}/channels", json=body)
    assert status == 201
    assert (channel["topic"], channel["nsfw"]) == ("hush", True)
    assert channel["permission_overwrites"] == [overwrite | {"allow": "0"}]
    path = f"/channels/{channel['id']}"
    status, changed = await scene.call("PATCH", path, json={"topic": None, "position": 7})
    assert (status, changed["topic"], changed["position"]) == (200, None, 7)
    assert changed["name"] == "quiet"

    _, (everyone,) = await scene.call("GET", f"{guild}/roles")
    status, role = await scene.call("POST", f"{guild}/roles", json={"color": 255, "hoist": True})
    assert status == 200
    assert (role["name"], role["hoist"]) == ("new role", True)
    assert (role["color"], role["colors"]["primary_color"]) == (255, 255)
    assert role["permissions"] == everyone["permissions"]
    one = f"{guild}/roles/{role['id']}"
    assert (await scene.call("PATCH", one, json={"name": "x"}))[1]["name"] == "x"
    assert (await scene.call("GET", one))[1]["name"] == "x"
    assert (await scene.call("GET", f"{guild}/roles/5"))[1]["code"] == 10011


async def test_an_edit_keeps_and_adds_files(scene: Scene) -> None:
    def form(payload: str, *names: str) -> aiohttp.FormData:
        data = aiohttp.FormData()
        data.add_field("payload_json", payload)
        for index, name in enumerate(names):
            data.add_field(f"files[{index}]", b"x", filename=name)
        return data

    path = f"/channels/{scene.channel.id}/messages"
    _, message = await scene.call("POST", path, data=form("{}", "a.txt", "b.txt"))
    keep = message["attachments"][1]["id"]
    payload = f'{{"attachments":[{{"id":"{keep}"}},{{"id":"0","description":"new"}}]}}'
    one = f"{path}/{message['id']}"
    _, edited = await scene.call("PATCH", one, data=form(payload, "c.txt"))
    found = [(file["filename"], file.get("description")) for file in edited["attachments"]]
    assert found == [("b.txt", None), ("c.txt", "new")]


async def test_a_repeated_nonce_gives_the_first_message(scene: Scene) -> None:
    path = f"/channels/{scene.channel.id}/messages"
    body = {"content": "once", "nonce": "n", "enforce_nonce": True}
    first, second = [await scene.call("POST", path, json=body) for _ in range(2)]
    assert first == second
    assert len((await scene.call("GET", path))[1]) == 1


async def test_guilds_are_paged(scene: Scene) -> None:
    for number in range(3):
        scene.discord.channel(f"more-{number}", scene.bot)
    ids = [str(one) for one in sorted(scene.discord.world.guilds)]

    async def listed(query: str) -> list[str]:
        return [one["id"] for one in (await scene.call("GET", "/users/@me/guilds" + query))[1]]

    assert await listed("") == ids
    assert await listed("?limit=2") == ids[:2]
    assert await listed(f"?after={ids[0]}&limit=2") == ids[1:3]
    assert await listed(f"?before={ids[3]}&limit=2") == ids[1:3]


async def test_bodies_that_cannot_be_read_are_refused(scene: Scene) -> None:
    url = f"{scene.discord.api_url}/channels/{scene.channel.id}/messages"
    deep = b'{"embeds":' + b"[" * 5_000 + b"]" * 5_000 + b"}"
    for kind, data, status, code in (
        ("application/json", b"{", 400, 50109),
        ("application/json", b'"\xff"', 400, 50109),
        ("application/json", deep, 400, 50109),
        ("text/plain", b"{}", 400, 50035),
        ("multipart/form-data", b"x", 400, 50035),
        ("multipart/form-data; boundary=x", b"x", 400, 50035),
        ("application/json", b" " * 27_000_000, 413, 40005),
    ):
        headers = {**scene.headers, "Content-Type": kind}
        async with (
            aiohttp.ClientSession() as session,
            session.post(url, data=io.BytesIO(data), headers=headers) as answer,
        ):
            assert (answer.status, (await answer.json())["code"]) == (status, code)


async def test_strict_limits_refuse_with_everything_that_a_client_needs() -> None:
    clock = FakeClock()
    async with (
        Simulator(limits=Limits.STRICT, clock=clock) as discord,
        aiohttp.ClientSession() as session,
    ):
        scene = Scene(discord, session)
        url = f"{discord.api_url}/channels/{scene.channel.id}/messages"

        async def post() -> tuple[int, Mapping[str, str], Any]:
            async with session.post(url, headers=scene.headers, json={"content": "x"}) as answer:
                return answer.status, answer.headers, await answer.json()

        status, headers, body = await post()
        while status != 429:
            assert status == 200
            assert headers["X-RateLimit-Bucket"]
            assert float(headers["X-RateLimit-Reset-After"]) > 0
            status, headers, body = await post()
        assert headers["X-RateLimit-Remaining"] == "0"
        assert headers["X-RateLimit-Scope"] == "user"
        assert float(headers["Retry-After"]) >= body["retry_after"] > 0
        assert body["global"] is False
        await clock.advance(body["retry_after"])
        assert (await post())[0] == 200
