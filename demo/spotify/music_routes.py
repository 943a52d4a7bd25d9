"""Answers the calls about music as such: songs, audio features, browse categories, search."""

from __future__ import annotations

from demo.catalogue import Category, Song
from demo.spotify.calls import Call, RefusedError, Route
from demo.spotify.paging import page, with_gaps
from demo.spotify.shapes import Json

_FILTERS = ("track:", "artist:", "album:", "isrc:")


def track(call: Call) -> Json:
    """GET /v1/tracks/{id}."""
    return call.shapes.track(_song_in_path(call))


def tracks(call: Call) -> Json:
    """GET /v1/tracks?ids=: null in the place of an unknown song."""
    songs = [call.catalogue.song_known_as(song_id) for song_id in call.ids(most=50)]
    return {"tracks": [None if song is None else call.shapes.track(song) for song in songs]}


def audio_features(call: Call) -> Json:
    """GET /v1/audio-features/{id}."""
    return call.shapes.audio_features(_song_in_path(call))


def many_audio_features(call: Call) -> Json:
    """GET /v1/audio-features?ids=: in the order asked for, null in the place of an unknown song."""
    songs = [call.catalogue.song_known_as(song_id) for song_id in call.ids(most=100)]
    return {"audio_features": [None if song is None else call.shapes.audio_features(song) for song in songs]}


def categories(call: Call) -> Json:
    """GET /v1/browse/categories."""
    return {"categories": page(call, call.catalogue.categories, call.shapes.category)}


def category(call: Call) -> Json:
    """GET /v1/browse/categories/{id}."""
    return call.shapes.category(_category_in_path(call))


def category_playlists(call: Call) -> Json:
    """GET /v1/browse/categories/{id}/playlists: null in the place of a withdrawn playlist."""
    found = _category_in_path(call)
    entries = with_gaps(found.playlists, found.gone_at)
    listed = page(call, entries, lambda entry: None if entry is None else call.shapes.playlist(entry))
    return {"message": found.name, "playlists": listed}


def search(call: Call) -> Json:
    """GET /v1/search for songs and artists: every word asked for must occur, well-known songs first."""
    query = call.url.query.get("q", "")
    kinds = [kind for kind in call.url.query.get("type", "").split(",") if kind]
    if not query:
        raise RefusedError(400, "No search query")
    if not kinds:
        raise RefusedError(400, "Missing parameter type")
    most, default = call.rules.search_most, call.rules.search_default
    songs = sorted(_matching(call, query), key=lambda song: (-song.popularity, song.id))
    answer: Json = {}
    if "track" in kinds:
        answer["tracks"] = page(call, songs, call.shapes.track, most=most, default=default)
    if "artist" in kinds:
        names = list(dict.fromkeys(name for song in songs for name in song.artists))
        answer["artists"] = page(call, names, call.shapes.artist, most=most, default=default)
    return answer


def _matching(call: Call, query: str) -> list[Song]:
    words = query.casefold().replace('"', " ")
    for name in _FILTERS:
        words = words.replace(name, " ")
    asked = words.split()
    return [
        song
        for song in call.catalogue.songs
        if all(
            word in f"{song.title} {' '.join(song.artists)} {song.album} {song.isrc}".casefold()
            for word in asked
        )
    ]


def _song_in_path(call: Call) -> Song:
    found = call.catalogue.song_known_as(call.id_in_path())
    if found is None:
        raise RefusedError(404, "Resource not found")
    return found


def _category_in_path(call: Call) -> Category:
    for found in call.catalogue.categories:
        if found.id == call.id_in_path():
            return found
    raise RefusedError(404, "Specified id doesn't exist")


ROUTES = (
    Route("GET", "/v1/tracks", tracks),
    Route("GET", "/v1/tracks/{id}", track),
    Route("GET", "/v1/audio-features", many_audio_features),
    Route("GET", "/v1/audio-features/{id}", audio_features),
    Route("GET", "/v1/browse/categories", categories),
    Route("GET", "/v1/browse/categories/{id}", category),
    Route("GET", "/v1/browse/categories/{id}/playlists", category_playlists),
    Route("GET", "/v1/search", search),
)
