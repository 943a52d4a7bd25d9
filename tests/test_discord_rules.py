"""The rules of Discord are held against bodies that break one of them, and against those that break none."""

from __future__ import annotations

from typing import Any

import pytest

from tests.discord_rules import DiscordRules, read_document

CALLBACK = ("POST", "/interactions/1/a-token/callback")
FOLLOW_UP = ("POST", "/webhooks/1/a-token")
EDIT = ("PATCH", "/webhooks/1/a-token/messages/@original")
MESSAGE = ("POST", "/channels/1/messages")
TREE = ("PUT", "/applications/1/commands")

Call = tuple[str, str]


def button(**changed: Any) -> dict[str, Any]:
    return {"type": 2, "style": 1, "label": "Share", "custom_id": "share:1"} | changed


def link(url: str) -> dict[str, Any]:
    return {"type": 2, "style": 5, "label": "Sign in", "url": url}


def row(*buttons: dict[str, Any]) -> dict[str, Any]:
    return {"type": 1, "components": list(buttons)}


def rows(*buttons: dict[str, Any]) -> dict[str, Any]:
    return {"content": "pick", "components": [row(*buttons)]}


def embeds(*shown: dict[str, Any]) -> dict[str, Any]:
    return {"embeds": list(shown)}


def choices(*offered: tuple[str, str]) -> dict[str, Any]:
    return {"type": 8, "data": {"choices": [{"name": name, "value": value} for name, value in offered]}}


def option(name: str, **changed: Any) -> dict[str, Any]:
    return {"type": 3, "name": name, "description": "A song"} | changed


def command(name: str = "recommend", *options: dict[str, Any], **changed: Any) -> list[dict[str, Any]]:
    return [{"name": name, "type": 1, "description": "Songs", "options": list(options)} | changed]


@pytest.fixture(scope="module")
def known() -> DiscordRules:
    return DiscordRules(None)


@pytest.mark.parametrize(
    ("call", "body", "named"),
    [
        (MESSAGE, {"content": "x" * 2001}, "content has 2001"),
        (MESSAGE, {"content": "", "embeds": []}, "message is empty"),
        (FOLLOW_UP, {"flags": 64}, "message is empty"),
        (CALLBACK, {"type": 4, "data": {"flags": 64}}, "message is empty"),
        (CALLBACK, {"type": 7, "data": embeds({"title": "x" * 257})}, "title has 257"),
        (EDIT, embeds({"title": "x" * 257}), "title has 257"),
        (EDIT, embeds({"description": "x" * 4097}), "description has 4097"),
        (EDIT, embeds({"footer": {"text": "x" * 2049}}), "footer.text has 2049"),
        (EDIT, embeds({"author": {"name": "x" * 257}}), "author.name has 257"),
        (EDIT, embeds({"color": 1}), "an embed is empty"),
        (EDIT, embeds(*[{"title": "x"}] * 11), "11 embeds"),
        (EDIT, embeds({"description": "x" * 3001}, {"description": "x" * 3000}), "6001 characters"),
        (EDIT, embeds({"fields": [{"name": "x", "value": "x"}] * 26}), "26 fields"),
        (EDIT, embeds({"fields": [{"name": "x", "value": " "}]}), "the value of a field is empty"),
        (EDIT, embeds({"fields": [{"name": "", "value": "x"}]}), "the name of a field is empty"),
        (EDIT, embeds({"fields": [{"name": "x", "value": "x" * 1025}]}), "value of a field has 1025"),
        (EDIT, embeds({"title": "x", "url": "javascript:x"}), "no address for an embed"),
        (EDIT, embeds({"title": "x", "image": {"url": "cover"}}), "no address for an embed"),
        (EDIT, rows(button(), button()), "'share:1' is there twice"),
        (EDIT, rows(button(custom_id="x" * 101)), "custom_id of 101"),
        (EDIT, rows(button(label="x" * 81)), "label of a button has 81"),
        (EDIT, rows(button(label="")), "neither label nor emoji"),
        (EDIT, rows(link("https://a.example/" + "x" * 495)), "address of a button has 513"),
        (EDIT, rows(link("ftp://a.example")), "no address for a button"),
        (EDIT, rows(button(url="https://a.example")), "a link button has an address"),
        (EDIT, rows(button(custom_id=None)), "has no custom_id"),
        (EDIT, rows(*[button(custom_id=str(number)) for number in range(6)]), "1 to 5 components"),
        (EDIT, {"components": [row(button(custom_id=str(number))) for number in range(6)]}, "6 rows"),
        (CALLBACK, choices(*[("x", "x")] * 26), "26 choices"),
        (CALLBACK, choices(("", "x")), "name of a choice has 0"),
        (CALLBACK, choices(("x" * 101, "x")), "name of a choice has 101"),
        (CALLBACK, choices(("x", "x" * 101)), "value of a choice has 101"),
        (TREE, command("Recommend"), "'Recommend' is no name"),
        (TREE, command("find song"), "'find song' is no name"),
        (TREE, command(description=""), "description of 'recommend'"),
        (TREE, command("r", option("song", description="x" * 101)), "description of 'song'"),
        (TREE, command("r", option("a"), option("b", required=True)), "comes after an optional one"),
        (TREE, command("r", option("a"), option("a")), "have one name"),
        (TREE, command("r", option("a", choices=[{"name": "x", "value": "y" * 101}])), "value of a choice"),
        (
            TREE,
            command("r", option("a", autocomplete=True, choices=[{"name": "x", "value": "y"}])),
            "both choices and autocomplete",
        ),
    ],
)
def test_a_broken_rule_is_named(known: DiscordRules, call: Call, body: Any, named: str) -> None:
    broken = known.broken_by(*call, body)
    assert len(broken) == 1
    assert named in broken[0]


FITTING = [
    (MESSAGE, {"content": "x" * 2000}),
    (EDIT, embeds({"title": "x" * 256, "description": "x" * 4096, "url": "https://a.example"})),
    (EDIT, embeds({"description": "x" * 4096}, {"description": "x" * 1904})),
    (EDIT, {"components": []}),
    (EDIT, rows(button(label="x" * 80), button(custom_id="x" * 100))),
    (FOLLOW_UP, rows(button(label=None, emoji={"name": "📣", "id": None}))),
    (CALLBACK, {"type": 4, "data": rows(link("https://a.example/" + "x" * 494))}),
    (CALLBACK, {"type": 5, "data": {"flags": 64}}),
    (CALLBACK, {"type": 6}),
    (CALLBACK, choices()),
    (CALLBACK, choices(*[("x" * 100, "x" * 100)] * 25)),
    (TREE, command("recommend", option("song", required=True), option("song_2"))),
    (("PUT", "/somewhere/else"), None),
]


@pytest.mark.parametrize(("call", "body"), FITTING)
def test_what_keeps_to_the_rules_passes(known: DiscordRules, call: Call, body: Any) -> None:
    assert known.broken_by(*call, body) == []


@pytest.fixture(scope="module")
def documented() -> DiscordRules:
    document = read_document()
    if document is None:
        pytest.skip("Discord's OpenAPI document is not beside the repository")
    return DiscordRules(document)


@pytest.mark.shared_data
@pytest.mark.parametrize(("call", "body"), FITTING)
def test_what_keeps_to_the_rules_fits_the_document(documented: DiscordRules, call: Call, body: Any) -> None:
    assert documented.broken_by(*call, body) == []


@pytest.mark.shared_data
@pytest.mark.parametrize(
    ("call", "body"),
    [
        (EDIT, embeds({"color": 0x1000000, "title": "x"})),
        (EDIT, {"content": 7}),
        (EDIT, rows(button(style=9))),
        (MESSAGE, {"content": "x", "allowed_mentions": {"parse": ["all"]}}),
        (FOLLOW_UP, {"content": "x", "flags": "ephemeral"}),
        (CALLBACK, {"type": 4, "data": {"content": "x", "tts": "no"}}),
        (CALLBACK, {"type": 99}),
        (TREE, command("r", option("song", type=99))),
        (TREE, command(contexts=[])),
    ],
)
def test_the_document_is_asked_too(
    known: DiscordRules, documented: DiscordRules, call: Call, body: Any
) -> None:
    assert known.broken_by(*call, body) == []
    assert documented.broken_by(*call, body)
