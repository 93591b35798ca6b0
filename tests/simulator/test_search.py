"""Searching messages and threads; what applications say of themselves and sell."""

import pytest

from gloam.events import SubscriptionCreate
from gloam.models import Permissions
from gloam.simulator.world import store
from tests.simulator.populated import PICTURE
from tests.simulator.scene import Scene


async def found(scene: Scene, query: str) -> list[str]:
    """What the messages say that a search finds."""
    result = await scene.does("GET", f"{scene.home}/messages/search?{query}")
    return [one["content"] for (one,) in result["messages"]]


async def test_messages_are_found_by_what_they_are(scene: Scene) -> None:
    await scene.alice.send(scene.channel, "Green tea, please")
    await scene.alice.send(scene.channel, f"see https://example.org <@{scene.bot.id}>")
    embed = {"content": "tea", "embeds": [{"title": "x"}]}
    await scene.does("POST", f"{scene.here}/messages", json=embed)
    assert await found(scene, "content=tea") == ["tea", "Green tea, please"]
    assert await found(scene, "content=TEA%20green") == ["Green tea, please"]
    assert await found(scene, "content=tea&limit=1&offset=1") == ["Green tea, please"]
    assert await found(scene, f"author_id={scene.bot.id}") == ["tea"]
    assert await found(scene, "author_type=-bot&content=tea") == ["Green tea, please"]
    assert len(await found(scene, f"mentions={scene.bot.id}")) == 1
    assert len(await found(scene, "has=link")) == 1
    assert await found(scene, "has=embed") == ["tea"]
    assert len(await found(scene, "has=-embed&has=-link")) == 1
    assert await found(scene, "sort_order=asc&limit=1") == ["Green tea, please"]
    status, error = await scene.call("GET", f"{scene.home}/messages/search?link_hostname=x")
    assert (status, "link_hostname" in error["message"]) == (501, True)


async def test_nobody_finds_what_they_may_not_read(scene: Scene) -> None:
    await scene.alice.send(scene.channel, "secret")
    guest = scene.guest()
    deny = {"type": 1, "deny": str(int(Permissions.VIEW_CHANNEL))}
    await scene.does("PUT", f"{scene.here}/permissions/{guest.id}", json=deny)
    scene.act_as(guest)
    assert await found(scene, "content=secret") == []


async def test_threads_are_found_by_their_name(scene: Scene) -> None:
    for name in ("tea time", "coffee break"):
        await scene.does("POST", f"{scene.here}/threads", json={"name": name, "type": 11})
    path = f"{scene.here}/threads/search"
    result = await scene.does("GET", f"{path}?name=tea")
    assert [one["name"] for one in result["threads"]] == ["tea time"]
    assert (result["total_results"], result["has_more"]) == (1, False)
    every = await scene.does("GET", f"{path}?limit=1&sort_order=asc")
    assert ([one["name"] for one in every["threads"]], every["has_more"]) == (["tea time"], True)


async def test_an_application_says_what_it_is(scene: Scene) -> None:
    body = {"description": "A robot.", "tags": ["fun"], "icon": PICTURE}
    application = await scene.does("PATCH", "/applications/@me", json=body)
    assert (application["description"], application["tags"]) == ("A robot.", ["fun"])
    one = f"/applications/{scene.bot.application_id}"
    assert await scene.does("GET", one) == application
    assert (await scene.does("PATCH", one, json={"icon": None}))["icon"] is None
    assert await scene.fails("GET", "/applications/1") == (403, 20012)
    metadata = [{"type": 1, "key": "age", "name": "Age", "description": "x"}]
    path = f"{one}/role-connections/metadata"
    assert await scene.does("PUT", path, json=metadata) == metadata
    assert await scene.does("GET", path) == metadata


async def test_what_is_sold_is_subscribed_to(scene: Scene) -> None:
    application = scene.bot.application_id
    sku = store.offer(scene.world, application, "Premium Plan")
    listed = await scene.does("GET", f"/applications/{application}/skus")
    assert [(one["slug"], one["type"]) for one in listed] == [("premium-plan", 5)]
    subscription = store.subscribe(scene.world, scene.alice.user.id, sku)
    assert any(isinstance(one, SubscriptionCreate) for one in scene.heard())
    path = f"/skus/{sku.id}/subscriptions"
    query = f"?user_id={scene.alice.user.id}"
    assert [one["status"] for one in await scene.does("GET", path + query)] == [0]
    store.cancel(scene.world, subscription)
    assert scene.names() == ["SUBSCRIPTION_UPDATE"]
    assert (await scene.does("GET", f"{path}/{subscription.id}"))["status"] == 2
    held = await scene.does("GET", f"/applications/{application}/entitlements")
    assert [one["id"] for one in held] == [str(subscription.entitlement_ids[0])]


@pytest.mark.parametrize("own", [True, False])
async def test_integrations_are_the_bots_of_a_guild(scene: Scene, own: bool) -> None:
    guest = scene.guest(Permissions.MANAGE_GUILD)
    listed = await scene.does("GET", f"{scene.home}/integrations")
    assert {one["id"] for one in listed} == {str(scene.bot.id), str(guest.id)}
    scene.heard()
    if own:
        scene.act_as(guest)
    assert (await scene.call("DELETE", f"{scene.home}/integrations/{guest.id}"))[0] == 204
    assert "INTEGRATION_DELETE" in scene.names()
    assert guest.id not in scene.world.members[scene.guild_id]
