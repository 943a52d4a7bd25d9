"""Answers the calls about a listener: the profile, playlists and their rows, liked, top and recent songs."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from datetime import timedelta
from typing import Any

from yarl import URL

from demo.catalogue import Playlist, Song
from demo.catalogue.changes import empty_playlist, with_added, with_playlist, without_playlist
from demo.catalogue.pools import SPOTIFY_USER_ID
from demo.spotify.calls import Call, RefusedError, Route
from demo.spotify.paging import page, picked, with_gaps
from demo.spotify.shapes import Json, timestamp

_TIME_RANGES = frozenset({"short_term", "medium_term", "long_term"})
_MODIFY_SCOPES = ("playlist-modify-public", "playlist-modify-private")
_MOST_ADDED = 100
_RECENT_PLAYS = 50
_BETWEEN_PLAYS = timedelta(minutes=37)


def me(call: Call) -> Json:
    """GET /v1/me."""
    return call.shapes.profile(call.listener, call.grant.scopes)


def my_playlists(call: Call) -> Json:
    """GET /v1/me/playlists: what the listener did not open to the app is not listed."""
    listed = [
        playlist
        for playlist in call.catalogue.library(call.listener.id)
        if (call.has("playlist-read-collaborative") or not playlist.collaborative)
        and (call.has("playlist-read-private") or playlist.public or playlist.collaborative)
    ]
    entries = with_gaps(listed, call.listener.gone_at)
    return page(call, entries, lambda entry: None if entry is None else call.shapes.playlist(entry))


def my_tracks(call: Call) -> Json:
    """GET /v1/me/tracks: liked songs, newest first; the rows say ``track`` on every kind of app."""
    call.require("user-library-read")
    liked = call.listener.liked
    newest = call.state.clock().replace(hour=8, minute=0, second=0, microsecond=0) - timedelta(days=1)

    def row(place: int) -> Json:
        song = call.catalogue.song_by_id[liked[place]]
        return {"added_at": timestamp(newest - timedelta(days=place)), "track": call.shapes.track(song)}

    return page(call, range(len(liked)), row)


def top_tracks(call: Call) -> Json:
    """GET /v1/me/top/tracks."""
    return page(call, _ranked_songs(call), call.shapes.track)


def top_artists(call: Call) -> Json:
    """GET /v1/me/top/artists."""
    counted = Counter(name for song in _ranked_songs(call) for name in song.artists)
    return page(call, [name for name, _ in counted.most_common()], call.shapes.artist)


def recently_played(call: Call) -> Json:
    """GET /v1/me/player/recently-played: the last fifty plays, newest first, by cursors in milliseconds."""
    call.require("user-read-recently-played")
    limit = call.number("limit", 20, 1, 50)
    last = call.state.clock().replace(minute=0, second=0, microsecond=0)
    songs = sorted(_heard(call), key=lambda song: _shuffle_key("recent", song.id))[:_RECENT_PLAYS]
    plays = [(last - place * _BETWEEN_PLAYS, song) for place, song in enumerate(songs)]
    if "after" in call.url.query:
        after = call.number("after", 0, 0, 10**15)
        plays = [play for play in plays if play[0].timestamp() * 1000 > after]
    if "before" in call.url.query:
        before = call.number("before", 0, 0, 10**15)
        plays = [play for play in plays if play[0].timestamp() * 1000 < before]
    shown = plays[:limit]
    cursors = {
        edge: str(int(shown[i][0].timestamp() * 1000)) for edge, i in (("after", 0), ("before", -1)) if shown
    }
    older = call.url.update_query(limit=limit, before=cursors["before"]) if len(plays) > limit else None
    return {
        "cursors": cursors or None,
        "href": str(call.url),
        "items": [
            {"track": call.shapes.track(song), "played_at": timestamp(moment), "context": None}
            for moment, song in shown
        ],
        "limit": limit,
        "next": None if older is None else str(older),
    }


def playlist(call: Call) -> Json:
    """GET /v1/playlists/{id}: on a new app, the rows come only to those who may edit the playlist."""
    found = _visible(call)
    return picked(_whole(call, found), call.url.query.get("fields", ""))


def playlist_items(call: Call) -> Json:
    """GET /v1/playlists/{id}/items."""
    return _rows(call, most=50)


def playlist_tracks(call: Call) -> Json:
    """GET /v1/playlists/{id}/tracks: the older name of the same, with longer pages."""
    return _rows(call, most=100)


def create_playlist(call: Call) -> Json:
    """POST /v1/me/playlists."""
    body = call.json()
    if not isinstance(body, dict) or not isinstance(body.get("name"), str) or not body["name"]:
        raise RefusedError(400, "Missing required field: name")
    public, collaborative = bool(body.get("public", True)), bool(body.get("collaborative"))
    if public and collaborative:
        raise RefusedError(400, "Collaborative playlists can only be private")
    call.require(_MODIFY_SCOPES[0] if public else _MODIFY_SCOPES[1])
    made = empty_playlist(
        call.listener.id,
        body["name"],
        description=str(body.get("description") or ""),
        public=public,
        collaborative=collaborative,
    )
    call.state.change(lambda catalogue: with_playlist(catalogue, made))
    return _whole(call, made)


def add_items(call: Call) -> Json:
    """POST /v1/playlists/{id}/items, with the uris in the query, in a body, or as the body itself."""
    call.require(*_MODIFY_SCOPES)
    found = _visible(call)
    if call.listener.id not in found.editor_ids:
        raise RefusedError(403, "You cannot add tracks to a playlist you don't own.")
    uris, position = _additions(call)
    if len(uris) > _MOST_ADDED:
        raise RefusedError(400, f"You can add a maximum of {_MOST_ADDED} tracks per request.")
    song_ids = [uri.removeprefix("spotify:track:") for uri in uris]
    if not uris or any(song_id not in call.catalogue.song_by_id for song_id in song_ids):
        raise RefusedError(400, "Payload contains a non-existing ID")
    changed = call.state.change(
        lambda catalogue: with_added(
            catalogue,
            found.id,
            song_ids,
            added_at=call.state.clock(),
            added_by=call.listener.id,
            position=position,
        )
    )
    return {"snapshot_id": changed.playlist_by_id[found.id].snapshot_id}


def unfollow(call: Call) -> None:
    """DELETE /v1/playlists/{id}/followers: its owner deletes a playlist by it; the answer has no body."""
    call.require(*_MODIFY_SCOPES)
    found = _visible(call)
    if call.listener.id != found.owner_id:
        raise RefusedError(400, "Only the owner's own library is kept here")
    call.state.change(lambda catalogue: without_playlist(catalogue, found.id))


def _whole(call: Call, found: Playlist) -> Json:
    """One playlist in full: with its first rows, as far as this kind of app may have them."""
    shape = call.shapes.playlist(found) | {"followers": {"href": None, "total": 0}}
    rows_in = shape.pop(call.rules.total_field)
    if call.rules.owned_items_only and call.grant.listener_id not in found.editor_ids:
        return shape
    most = 50 if call.rules.owned_items_only else 100
    at = URL(rows_in["href"])
    return shape | {
        call.rules.total_field: page(call, found.rows, call.shapes.row, most=most, default=most, at=at)
    }


def _rows(call: Call, most: int) -> Json:
    found = _visible(call, items=True)
    default = 100 if most == 100 else 20
    answer = page(call, found.rows, call.shapes.row, most=most, default=default)
    return picked(answer, call.url.query.get("fields", ""))


def _visible(call: Call, *, items: bool = False) -> Playlist:
    """The playlist of the path, as far as this listener and this kind of app may see it."""
    found = call.catalogue.playlist_by_id.get(call.id_in_path())
    if found is None or (found.owner_id == SPOTIFY_USER_ID and not call.rules.editorial_playlists):
        raise RefusedError(404, "Resource not found")
    mine = call.grant.listener_id in found.editor_ids
    if items and call.rules.owned_items_only and not mine:
        raise RefusedError(403, "Forbidden")
    if not found.public and not mine:
        raise RefusedError(404, "Resource not found")
    if not found.public and not (call.has("playlist-read-private") or _listed_as_shared(call, found)):
        raise RefusedError(403, "Insufficient client scope")
    return found


def _listed_as_shared(call: Call, found: Playlist) -> bool:
    return found.collaborative and call.has("playlist-read-collaborative")


def _additions(call: Call) -> tuple[list[str], int | None]:
    body: Any = call.json()
    sent = body if isinstance(body, list) else body.get("uris", []) if isinstance(body, dict) else []
    if "uris" in call.url.query:
        sent = call.url.query["uris"].split(",")
    if not all(isinstance(uri, str) for uri in sent):
        raise RefusedError(400, "Invalid track uri")
    position = body.get("position") if isinstance(body, dict) else None
    if "position" in call.url.query:
        position = call.number("position", 0, 0, 10_000)
    return [re.sub(r"\s", "", uri) for uri in sent], position


def _heard(call: Call) -> list[Song]:
    return [call.catalogue.song_by_id[song_id] for song_id in call.catalogue.heard(call.listener.id)]


def _ranked_songs(call: Call) -> list[Song]:
    """The listener's songs, most heard first: those in several playlists lead, chance decides the rest."""
    call.require("user-top-read")
    time_range = call.url.query.get("time_range", "medium_term")
    if time_range not in _TIME_RANGES:
        raise RefusedError(400, "Invalid time range")
    plays = Counter(
        song_id for playlist in call.catalogue.library(call.listener.id) for song_id in playlist.song_ids
    )
    plays.update(call.listener.liked)
    return sorted(_heard(call), key=lambda song: (-plays[song.id], _shuffle_key(time_range, song.id)))


def _shuffle_key(*parts: str) -> bytes:
    return hashlib.sha256("".join(parts).encode()).digest()


ROUTES = (
    Route("GET", "/v1/me", me),
    Route("GET", "/v1/me/playlists", my_playlists),
    Route("POST", "/v1/me/playlists", create_playlist, status=201),
    Route("GET", "/v1/me/tracks", my_tracks),
    Route("GET", "/v1/me/top/tracks", top_tracks),
    Route("GET", "/v1/me/top/artists", top_artists),
    Route("GET", "/v1/me/player/recently-played", recently_played),
    Route("GET", "/v1/playlists/{id}", playlist),
    Route("GET", "/v1/playlists/{id}/items", playlist_items),
    Route("POST", "/v1/playlists/{id}/items", add_items, status=201),
    Route("GET", "/v1/playlists/{id}/tracks", playlist_tracks),
    Route("POST", "/v1/playlists/{id}/tracks", add_items, status=201),
    Route("DELETE", "/v1/playlists/{id}/followers", unfollow),
)
