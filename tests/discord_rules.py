"""What Discord would refuse: its OpenAPI document, and the rules that the document leaves out."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

DOCUMENT = Path(__file__).resolve().parents[2] / "shared" / "spec" / "discord-openapi.json.gz"

Json = Mapping[str, Any]

EMBED_LENGTHS = {"title": 256, "description": 4096, "footer.text": 2048, "author.name": 256}
ALL_EMBEDS = 6000
SHOWS_SOMETHING = ("title", "description", "fields", "image", "thumbnail", "author", "footer", "video")
COMMAND_NAME = re.compile(r"[-_'\w]{1,32}")
BUTTON, LINK, PREMIUM = 2, 5, 6
SLASH = 1
OPENING_A_DM = "/users/@me/channels"
"""discord.py sends its one id as a number. Discord takes it; its document wants a string."""


class DiscordRules:
    """Holds what a bot sends against the rules; without ``document`` against those of this module alone."""

    def __init__(self, document: Json | None) -> None:
        self._document = document
        self._registry: Registry[Any] = Registry()
        self._known: dict[tuple[str, str], str | None] = {}
        if document is not None:
            resource = Resource(contents=document, specification=DRAFT202012)
            self._registry = self._registry.with_resource("urn:discord", resource)

    def broken_by(self, method: str, path: str, body: Any) -> list[str]:
        """What Discord would refuse of a request, in words; nothing where it has no body."""
        if body is None:
            return []
        return [*self._unlike_the_document(method, path, body), *_left_out(method, path, body)]

    def _unlike_the_document(self, method: str, path: str, body: Any) -> Iterator[str]:
        template = self._template(path)
        if template is None or template == OPENING_A_DM:
            return
        steps = ("paths", template, method.lower(), "requestBody", "content", "application/json", "schema")
        address = "urn:discord#" + "".join(f"/{step.replace('/', '~1')}" for step in steps)
        body = _with_ids_as_text(body)
        key = (address, json.dumps(body, sort_keys=True))
        if key not in self._known:
            validator = Draft202012Validator({"$ref": address}, registry=self._registry)
            worst = best_match(validator.iter_errors(body))
            self._known[key] = None if worst is None else f"{worst.json_path}: {worst.message}"[:300]
        if (found := self._known[key]) is not None:
            yield found

    def _template(self, path: str) -> str | None:
        """The document's path for a request's, the one with the fewest placeholders where several fit."""
        parts = path.split("/")
        fitting = [
            template
            for template in (self._document or {"paths": {}})["paths"]
            if len(named := template.split("/")) == len(parts)
            and all(name.startswith("{") or name == part for name, part in zip(named, parts, strict=True))
        ]
        return min(fitting, key=lambda template: template.count("{"), default=None)


def _with_ids_as_text(body: Any) -> Any:
    """discord.py numbers the files that it sends along. Discord takes it; its document wants strings."""
    if not isinstance(body, dict) or not body.get("attachments"):
        return body
    return body | {"attachments": [one | {"id": str(one["id"])} for one in body["attachments"]]}


def read_document() -> Json | None:
    """Discord's OpenAPI document; None where it is not beside the repository."""
    if not DOCUMENT.exists():
        return None
    document: Json = json.loads(gzip.decompress(DOCUMENT.read_bytes()))
    return document


def _left_out(method: str, path: str, body: Any) -> Iterator[str]:
    if path.endswith("/callback"):
        data = body.get("data") or {}
        if body["type"] in {4, 7}:
            yield from _message(data, new=body["type"] == 4)
        elif body["type"] == 8:
            yield from _choices(data.get("choices") or ())
    elif path.startswith("/applications/") and path.endswith("/commands"):
        for command in body if isinstance(body, list) else [body]:
            yield from _command(command)
    elif path.startswith("/webhooks/") or path.endswith("/messages"):
        yield from _message(body, new=method == "POST")


def _message(message: Json, *, new: bool) -> Iterator[str]:
    embeds = message.get("embeds") or ()
    parts = ("content", "embeds", "components", "attachments", "poll", "sticker_ids")
    if new and not any(message.get(part) for part in parts):
        yield "the message is empty"
    yield from _too_long("content", message.get("content"), 2000)
    if len(embeds) > 10:
        yield f"{len(embeds)} embeds are more than 10"
    for embed in embeds:
        yield from _embed(embed)
    letters = sum(len(text) for embed in embeds for text in _texts(embed))
    if letters > ALL_EMBEDS:
        yield f"all embeds together have {letters} characters, more than {ALL_EMBEDS}"
    yield from _components(message.get("components") or ())


def _embed(embed: Json) -> Iterator[str]:
    if not any(embed.get(part) for part in SHOWS_SOMETHING):
        yield "an embed is empty"
    for name, most in EMBED_LENGTHS.items():
        part: Any = embed
        for step in name.split("."):
            part = (part or {}).get(step)
        yield from _too_long(name, part, most)
    fields = embed.get("fields") or ()
    if len(fields) > 25:
        yield f"{len(fields)} fields are more than 25"
    for field in fields:
        for name, most in (("name", 256), ("value", 1024)):
            if not field[name].strip():
                yield f"the {name} of a field is empty"
            yield from _too_long(f"the {name} of a field", field[name], most)
    for address in _addresses(embed):
        if urlsplit(address).scheme not in {"http", "https", "attachment"}:
            yield f"{address!r} is no address for an embed"


def _texts(embed: Json) -> Iterator[str]:
    yield from (embed.get("title") or "", embed.get("description") or "")
    yield from ((embed.get("footer") or {}).get("text") or "", (embed.get("author") or {}).get("name") or "")
    for field in embed.get("fields") or ():
        yield from (field["name"], field["value"])


def _addresses(embed: Json) -> Iterator[str]:
    places = [embed, *(embed.get(part) or {} for part in ("image", "thumbnail", "author"))]
    yield from (place["url"] for place in places if place.get("url") is not None)


def _components(rows: Sequence[Json]) -> Iterator[str]:
    if len(rows) > 5:
        yield f"{len(rows)} rows are more than 5"
    placed = [component for row in rows for component in row.get("components", ())]
    custom_ids = [component["custom_id"] for component in placed if component.get("custom_id") is not None]
    for custom_id in dict.fromkeys(custom_ids):
        if not 1 <= len(custom_id) <= 100:
            yield f"a custom_id of {len(custom_id)} characters, not 1 to 100"
        if custom_ids.count(custom_id) > 1:
            yield f"the custom_id {custom_id!r} is there twice"
    for row in rows:
        if not 1 <= len(row.get("components", ())) <= 5:
            yield "a row has not 1 to 5 components"
    for button in (component for component in placed if component["type"] == BUTTON):
        yield from _button(button)


def _button(button: Json) -> Iterator[str]:
    if not (button.get("label") or "").strip() and not button.get("emoji"):
        yield "a button has neither label nor emoji"
    yield from _too_long("the label of a button", button.get("label"), 80)
    url = button.get("url")
    yield from _too_long("the address of a button", url, 512)
    if (url is not None) != (button["style"] == LINK):
        yield "a link button has an address, and no other has"
    if url is not None and urlsplit(url).scheme not in {"http", "https", "discord"}:
        yield f"{url!r} is no address for a button"
    if (button.get("custom_id") is not None) == (button["style"] in {LINK, PREMIUM}):
        yield "a button that opens an address has no custom_id, and every other has one"


def _choices(choices: Sequence[Json]) -> Iterator[str]:
    if len(choices) > 25:
        yield f"{len(choices)} choices are more than 25"
    for choice in choices:
        if not choice["name"].strip() or len(choice["name"]) > 100:
            yield f"the name of a choice has {len(choice['name'])} characters, not 1 to 100"
        if isinstance(choice["value"], str) and len(choice["value"]) > 100:
            yield f"the value of a choice has {len(choice['value'])} characters, more than 100"


def _command(command: Json) -> Iterator[str]:
    if command.get("type", SLASH) != SLASH:
        if not 1 <= len(command["name"]) <= 32 or command.get("description"):
            yield f"{command['name']!r} is no entry of a menu: 1 to 32 letters, without a description"
        return
    options = command.get("options") or ()
    for name in (command["name"], *(option["name"] for option in options)):
        if not COMMAND_NAME.fullmatch(name) or name != name.lower():
            yield f"{name!r} is no name of a command or option: lower case, 1 to 32 letters"
    for described in (command, *options):
        if not 1 <= len(described.get("description") or "") <= 100:
            yield f"the description of {described['name']!r} has not 1 to 100 characters"
    needed = [bool(option.get("required")) for option in options]
    if needed != sorted(needed, reverse=True):
        yield f"a required option of {command['name']!r} comes after an optional one"
    names = [option["name"] for option in options]
    if len(set(names)) < len(names):
        yield f"two options of {command['name']!r} have one name"
    for option in options:
        yield from _choices(option.get("choices") or ())
        if option.get("choices") and option.get("autocomplete"):
            yield f"{option['name']!r} has both choices and autocomplete"


def _too_long(what: str, text: object, most: int) -> Iterator[str]:
    if isinstance(text, str) and len(text) > most:
        yield f"{what} has {len(text)} characters, more than {most}"
