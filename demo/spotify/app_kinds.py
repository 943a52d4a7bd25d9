"""What Spotify answers to which kind of app: the tables that a client has to find out by asking."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

AppKind = Literal["extended", "early", "new"]


@dataclass(frozen=True, slots=True)
class Rules:
    """How one kind of app is treated.

    ``row_field`` is where a playlist row keeps its song, ``total_field`` where a listed playlist keeps its
    length. ``removed`` are calls that answer 403, ``fields_removed`` what each kind of object has lost.
    """

    removed: frozenset[str]
    row_field: Literal["item", "track"]
    total_field: Literal["items", "tracks"]
    search_most: int
    search_default: int
    fields_removed: Mapping[str, frozenset[str]]
    owned_items_only: bool
    editorial_playlists: bool


_GONE_SINCE_2024 = frozenset(
    {
        "GET /v1/audio-features",
        "GET /v1/audio-features/{id}",
        "GET /v1/audio-analysis/{id}",
        "GET /v1/recommendations",
        "GET /v1/recommendations/available-genre-seeds",
        "GET /v1/artists/{id}/related-artists",
        "GET /v1/browse/categories/{id}/playlists",
        "GET /v1/browse/featured-playlists",
    }
)
_GONE_SINCE_2026 = frozenset(
    {
        "GET /v1/tracks",
        "GET /v1/albums",
        "GET /v1/artists",
        "GET /v1/episodes",
        "GET /v1/shows",
        "GET /v1/audiobooks",
        "GET /v1/chapters",
        "GET /v1/markets",
        "GET /v1/artists/{id}/top-tracks",
        "GET /v1/browse/categories",
        "GET /v1/browse/categories/{id}",
        "GET /v1/browse/new-releases",
        "GET /v1/playlists/{id}/tracks",
        "POST /v1/playlists/{id}/tracks",
        "GET /v1/users/{id}",
        "GET /v1/users/{id}/playlists",
        "POST /v1/users/{id}/playlists",
        "DELETE /v1/playlists/{id}/followers",
    }
)

# A song's external_ids were to go as well, and stayed.
_FIELDS_GONE_SINCE_2026: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "track": frozenset({"available_markets", "linked_from", "popularity"}),
        "album": frozenset({"album_group", "available_markets", "label", "popularity"}),
        "artist": frozenset({"followers", "popularity"}),
        "show": frozenset({"available_markets", "publisher"}),
        "user": frozenset({"country", "email", "explicit_content", "followers", "product"}),
    }
)
_NO_FIELDS: Mapping[str, frozenset[str]] = MappingProxyType({})

# A refusal of these comes without a message.
SILENT_REFUSALS = frozenset(
    {"GET /v1/audio-features", "GET /v1/audio-features/{id}", "GET /v1/recommendations"}
)

RULES: Mapping[AppKind, Rules] = MappingProxyType(
    {
        "extended": Rules(
            removed=frozenset(),
            row_field="track",
            total_field="tracks",
            search_most=50,
            search_default=20,
            fields_removed=_NO_FIELDS,
            owned_items_only=False,
            editorial_playlists=True,
        ),
        "early": Rules(
            removed=_GONE_SINCE_2024,
            row_field="track",
            total_field="tracks",
            search_most=50,
            search_default=20,
            fields_removed=_NO_FIELDS,
            owned_items_only=False,
            editorial_playlists=False,
        ),
        "new": Rules(
            removed=_GONE_SINCE_2024 | _GONE_SINCE_2026,
            row_field="item",
            total_field="items",
            search_most=10,
            search_default=5,
            fields_removed=_FIELDS_GONE_SINCE_2026,
            owned_items_only=True,
            editorial_playlists=False,
        ),
    }
)
