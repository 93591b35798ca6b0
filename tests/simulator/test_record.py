"""What bots did, told and kept."""

from pathlib import Path

import yaml

from gloam.simulator.record import Act, Recorder, acts
from gloam.simulator.wirelog import SHOWN_BYTES, Entry, Exchange, Frame, WireLog


def exchange(request: bytes = b'{"content":"Pong!"}', path: str = "/channels/1/messages") -> Entry:
    return Exchange(
        at=1.5,
        caller="robot",
        operation="create_message",
        parameters={"channel_id": "1"},
        method="POST",
        path=path,
        request=request,
        status=200,
        answer=b'{"id":"2"}',
    )


def frame(payload: bytes, *, is_from_bot: bool = True) -> Entry:
    return Frame(at=1.0, bot="robot", shard=0, is_from_bot=is_from_bot, payload=payload)


ENTRIES = [
    frame(b'{"op":2,"d":{"token":"secret","intents":1}}'),
    frame(b'{"op":0,"t":"READY","s":1,"d":{}}', is_from_bot=False),
    frame(b'{"op":1,"d":1}'),
    exchange(),
    frame(b'{"op":99}'),
]


def test_acts_are_calls_and_commands_without_heartbeats_and_tokens() -> None:
    assert list(acts(ENTRIES)) == [
        Act(bot="robot", command="IDENTIFY", body={"intents": 1}),
        Act(
            bot="robot",
            call="create_message",
            parameters={"channel_id": "1"},
            body={"content": "Pong!"},
            status=200,
        ),
        Act(bot="robot", command="99"),
    ]


def test_a_record_is_whole_after_each_act(tmp_path: Path) -> None:
    path = tmp_path / "did.yaml"
    path.write_text("of last time", "utf-8")
    recorder = Recorder(path)
    for entry in ENTRIES[:2]:
        recorder.take(entry)
    first = {"bot": "robot", "command": "IDENTIFY", "body": {"intents": 1}}
    assert yaml.safe_load(path.read_text("utf-8")) == [first]
    for entry in ENTRIES[2:]:
        recorder.take(entry)
    told = yaml.safe_load(path.read_text("utf-8"))
    assert [act.get("call") or act.get("command") for act in told] == [
        "IDENTIFY",
        "create_message",
        "99",
    ]


def test_the_log_keeps_the_newest_and_tells_its_subscribers_of_all() -> None:
    log, heard = WireLog(kept=2), list[Entry]()
    log.subscribe(heard.append)
    for entry in ENTRIES:
        log.note(entry)
    assert heard == ENTRIES
    assert log.entries == ENTRIES[-2:]


def test_a_line_hides_tokens_and_cuts_bodies() -> None:
    log = WireLog()
    log.note(ENTRIES[0])
    log.note(exchange(b'"' + b"x" * 1_000 + b'"', "/webhooks/1/secret/messages/2"))
    told = log.render()
    assert "secret" not in told
    assert "/webhooks/1/<hidden>/messages/2" in told
    assert "x" * (SHOWN_BYTES - 1) + "… (1002 bytes)" in told
    assert (
        told.splitlines()[0] == '    0.000 robot#0 > {"op":2,"d":{"token":"<hidden>","intents":1}}'
    )
    assert told.splitlines()[1].startswith("    0.500 robot > POST")
