import pytest

from gloam.core import Route
from gloam.core.request import Method
from gloam.simulator.errors import METHOD_NOT_ALLOWED, NOT_FOUND, RefusedError
from gloam.simulator.routing import Router


def route(method: Method, path: str, *major: str) -> Route:
    return Route(method=method, path=path, builder=None, major=major)


ROUTER = Router(
    {
        "get_user": route("GET", "/users/{user_id}"),
        "get_my_user": route("GET", "/users/@me"),
        "update_my_user": route("PATCH", "/users/@me"),
        "delete_user_note": route("DELETE", "/users/{user_id}/note"),
        "get_message": route("GET", "/channels/{channel_id}/messages/{message_id}", "channel_id"),
        "add_reaction": route(
            "PUT", "/channels/{channel_id}/reactions/{emoji_name}/@me", "channel_id"
        ),
        "execute_webhook": route(
            "POST", "/webhooks/{webhook_id}/{webhook_token}", "webhook_id", "webhook_token"
        ),
    }
)


@pytest.mark.parametrize(
    ("method", "path", "operation", "parameters", "major"),
    [
        ("GET", "/users/@me", "get_my_user", {}, ""),
        ("GET", "/users/5", "get_user", {"user_id": "5"}, ""),
        ("DELETE", "/users/@me/note", "delete_user_note", {"user_id": "@me"}, ""),
        (
            "GET",
            "/channels/7/messages/8",
            "get_message",
            {"channel_id": "7", "message_id": "8"},
            "7",
        ),
        (
            "PUT",
            "/channels/7/reactions/%F0%9F%94%A5/@me",
            "add_reaction",
            {"channel_id": "7", "emoji_name": "🔥"},
            "7",
        ),
        (
            "POST",
            "/webhooks/1/a%2Fb",
            "execute_webhook",
            {"webhook_id": "1", "webhook_token": "a/b"},
            "1/a/b",
        ),
    ],
)
def test_a_path_names_its_operation(
    method: str, path: str, operation: str, parameters: dict[str, str], major: str
) -> None:
    match = ROUTER.match(method, path)
    assert (match.operation, match.parameters, match.major) == (operation, parameters, major)


def test_an_unknown_path_is_not_found() -> None:
    for path in ("/", "/users", "/users/", "/users/5/6", "/nowhere"):
        with pytest.raises(RefusedError) as caught:
            ROUTER.match("GET", path)
        assert caught.value.fault is NOT_FOUND


def test_a_known_path_may_lack_the_method() -> None:
    with pytest.raises(RefusedError) as caught:
        ROUTER.match("POST", "/users/@me")
    assert caught.value.fault is METHOD_NOT_ALLOWED
