"""The loopback Spotify's answers fit the published description of the Web API, where that is still true.

The description is older than what is known of Spotify today, and what is known wins. It leaves a playlist
row's song optional under both names, so that ``item`` and ``track`` fit alike. It knows neither the null in
the place of a withdrawn playlist or song, nor files from a listener's disk, whose ids are null; nor that a
refusal may lack its message. Such entries are taken out before an answer is held against it.
"""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import requests
import yaml

from demo.catalogue import random_library
from demo.spotify import AppKind, LoopbackSpotify, QuotaExceeded, RateLimited
from demo.spotify.app_kinds import RULES

pytestmark = pytest.mark.shared_data

Get = Callable[..., requests.Response]
Fits = Callable[[Any, str, str], None]

ITEMS = "GET /playlists/{playlist_id}/items"


def as_json_schema(node: Any, gone: frozenset[str] = frozenset()) -> Any:
    """OpenAPI 3.0 says ``nullable`` where JSON Schema says that null is one of the types.

    Fields that are ``gone`` are required of no object.
    """
    if isinstance(node, list):
        return [as_json_schema(entry, gone) for entry in node]
    if not isinstance(node, dict):
        return node
    schema = {key: as_json_schema(value, gone) for key, value in node.items() if key != "nullable"}
    if isinstance(schema.get("required"), list):
        schema["required"] = [name for name in schema["required"] if name not in gone]
    if node.get("nullable") is True and isinstance(schema.get("type"), str):
        schema["type"] = [schema["type"], "null"]
        if "enum" in schema:
            schema["enum"] = [*schema["enum"], None]
    return schema


@pytest.fixture(scope="session")
def descriptions(shared: Path) -> dict[AppKind, dict[str, Any]]:
    """What each kind of app may expect: of a new one, nothing that it lost is required."""
    packed = (shared / "spec" / "spotify-openapi.yml.gz").read_bytes()
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    described = yaml.load(gzip.decompress(packed), Loader=loader)
    whole = as_json_schema(described)
    lost = frozenset().union(*RULES["new"].fields_removed.values())
    return {"extended": whole, "early": whole, "new": as_json_schema(described, lost)}


@pytest.fixture
def fits(descriptions: dict[AppKind, dict[str, Any]], spotify: LoopbackSpotify) -> Fits:
    """Hold an answer against what the description says of a call, such as ``GET /me`` and its status."""

    def hold(answer: Any, call: str, status: str) -> None:
        description = descriptions[spotify.app]
        method, path = call.split(" ")
        answers = description["paths"][path][method.lower()]["responses"]
        schema = {**answers[status], "components": description["components"]}
        if "$ref" in schema:
            name = schema.pop("$ref").rsplit("/", 1)[-1]
            schema = {**description["components"]["responses"][name], "components": description["components"]}
        body = schema["content"]["application/json"]["schema"]
        jsonschema.Draft202012Validator({"allOf": [body], "components": schema["components"]}).validate(
            answer
        )

    return hold


def without_null(page: dict[str, Any]) -> dict[str, Any]:
    return page | {"items": [entry for entry in page["items"] if entry is not None]}


def songs_and_episodes(page: dict[str, Any]) -> dict[str, Any]:
    kept = [row for row in page["items"] if not row["is_local"] and (row.get("track") or row.get("item"))]
    return page | {"items": kept}


@pytest.mark.parametrize("kind", ["extended", "early", "new"])
def test_answers_about_a_listener_fit(
    spotify: LoopbackSpotify, get: Get, token: Callable[..., str], fits: Fits, kind: AppKind
) -> None:
    spotify.app = kind
    ines = token("Ines")
    finds = next(
        one for one in spotify.catalogue.listener_named("Ines").playlists if one.name == "vinyl finds"
    )
    fits(get("me", ines).json(), "GET /me", "200")
    fits(without_null(get("me/playlists", token("Theo")).json()), "GET /me/playlists", "200")
    fits(get("me/tracks", ines).json(), "GET /me/tracks", "200")
    fits(get("me/top/tracks", ines).json(), "GET /me/top/tracks", "200")
    fits(get("me/top/artists", ines).json(), "GET /me/top/artists", "200")
    played = get("me/player/recently-played", ines).json()
    # The description has no null for the place a song was played from; most plays have none.
    for play in played["items"]:
        assert play.pop("context") is None
    fits(played, "GET /me/player/recently-played", "200")
    rows = songs_and_episodes(get(f"playlists/{finds.id}/items", ines).json())
    assert {row[row_field(kind)]["type"] for row in rows["items"]} == {"track", "episode"}
    fits(rows, "GET /playlists/{playlist_id}/items", "200")
    whole = get(f"playlists/{finds.id}", ines).json()
    total_field = "items" if kind == "new" else "tracks"
    whole[total_field] = songs_and_episodes(whole[total_field])
    fits(whole, "GET /playlists/{playlist_id}", "200")


def row_field(kind: AppKind) -> str:
    return "item" if kind == "new" else "track"


@pytest.mark.parametrize("kind", ["extended", "new"])
def test_answers_about_music_fit(spotify: LoopbackSpotify, get: Get, fits: Fits, kind: AppKind) -> None:
    spotify.app = kind
    fits(get(f"tracks/{spotify.catalogue.songs[0].id}").json(), "GET /tracks/{id}", "200")
    fits(get("search", q="e", type="track,artist", limit=10).json(), "GET /search", "200")


def test_answers_that_only_extended_apps_get_fit(spotify: LoopbackSpotify, get: Get, fits: Fits) -> None:
    ids = ",".join(song.id for song in spotify.catalogue.songs[:20])
    category = spotify.catalogue.categories[0]
    fits(get("tracks", ids=ids).json(), "GET /tracks", "200")
    fits(get("audio-features", ids=ids).json(), "GET /audio-features", "200")
    fits(get(f"audio-features/{ids[:22]}").json(), "GET /audio-features/{id}", "200")
    categories = get("browse/categories").json()
    # The sizes of an icon are unknown, and the description says so of pictures: null.
    fits(categories, "GET /browse/categories", "200")
    fits(get(f"browse/categories/{category.id}").json(), "GET /browse/categories/{category_id}", "200")
    listed = get(f"browse/categories/{category.id}/playlists").json()
    assert None in listed["playlists"]["items"]
    listed["playlists"] = without_null(listed["playlists"])
    fits(listed, "GET /browse/categories/{category_id}/playlists", "200")
    rows = get(f"playlists/{category.playlists[0].id}/tracks").json()
    fits(rows, "GET /playlists/{playlist_id}/tracks", "200")


@pytest.mark.parametrize("kind", ["extended", "new"])
def test_answers_to_writing_fit(
    spotify: LoopbackSpotify,
    session: requests.Session,
    token: Callable[..., str],
    fits: Fits,
    kind: AppKind,
) -> None:
    spotify.app = kind
    headers = {"Authorization": f"Bearer {token()}"}
    made = session.post(f"{spotify.api_url}me/playlists", json={"name": "x"}, headers=headers, timeout=10)
    fits(made.json(), "POST /me/playlists", "201")
    uris = {"uris": [f"spotify:track:{spotify.catalogue.songs[0].id}"]}
    address = f"{spotify.api_url}playlists/{made.json()['id']}/items"
    added = session.post(address, json=uris, headers=headers, timeout=10)
    fits(added.json(), "POST /playlists/{playlist_id}/items", "201")


def test_refusals_with_a_message_fit(spotify: LoopbackSpotify, get: Get, fits: Fits) -> None:
    fits(get("me", "made-up").json(), "GET /me", "401")
    spotify.app = "new"
    fits(get("tracks", ids="0" * 22).json(), "GET /tracks", "403")


@pytest.mark.parametrize("kind", ["extended", "early", "new"])
def test_answers_about_a_random_library_fit(
    spotify: LoopbackSpotify, get: Get, token: Callable[..., str], fits: Fits, kind: AppKind
) -> None:
    spotify.app = kind
    spotify.catalogue = random_library(5, songs=60)
    robin, access = spotify.catalogue.listeners[0], token("Robin")
    fits(without_null(get("me/playlists", access, limit=50).json()), "GET /me/playlists", "200")
    fits(get("me/tracks", access, limit=50).json(), "GET /me/tracks", "200")
    fits(get("me/top/artists", access, limit=50).json(), "GET /me/top/artists", "200")
    for playlist in robin.playlists:
        answer = get(f"playlists/{playlist.id}/items", access, limit=50).json()
        rows = songs_and_episodes(answer)
        # The description says in words that a row's date and adder may be null, and not in its types.
        kept = [{name: value for name, value in row.items() if value is not None} for row in rows["items"]]
        fits(rows | {"items": kept}, ITEMS, "200")
    relinked = next(song for song in spotify.catalogue.songs if song.linked_from)
    answer = get(f"tracks/{relinked.linked_from}", access).json()
    assert answer["id"] == relinked.id
    assert ("linked_from" in answer) == (kind != "new")
    fits(answer, "GET /tracks/{id}", "200")


def test_being_turned_back_fits(spotify: LoopbackSpotify, get: Get, fits: Fits) -> None:
    spotify.faults.add("GET /v1/me", RateLimited())
    spotify.faults.add("GET /v1/me", QuotaExceeded())
    fits(get("me").json(), "GET /me", "429")
    fits(get("me").json(), "GET /me", "429")


def test_the_description_would_object_to_a_wrong_answer(get: Get, fits: Fits) -> None:
    liked = get("me/tracks").json()
    liked["items"][0]["track"]["duration_ms"] = "long"
    with pytest.raises(jsonschema.ValidationError):
        fits(liked, "GET /me/tracks", "200")
