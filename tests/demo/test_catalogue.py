"""The invented catalogue is as large, as mixed and as musical as the tests and the demo rely on."""

from __future__ import annotations

import dataclasses
import itertools
import re
from collections import Counter

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from demo.catalogue import Catalogue, Features, Song, make_catalogue
from demo.catalogue.changes import with_added, with_removed, without_playlist
from demo.catalogue.tastes import PIANO_PIECES

FEATURES = [field.name for field in dataclasses.fields(Features)]
CATEGORY_IDS = {
    "pop": "0JQ5DAqbMKFEC4WFtoNRpw",
    "mood": "0JQ5DAqbMKFzHmL4tf05da",
    "dance/electronic": "0JQ5DAqbMKFHOzuVTgTizF",
    "r&b": "0JQ5DAqbMKFEZPnFQSFB1T",
    "dance": "0JQ5DAqbMKFA6SOHvT3gck",
    "jazz": "0JQ5DAqbMKFAJ5xb0fwo9m",
    "classical": "0JQ5DAqbMKFPrEiAOxgac3",
}


def table(songs: list[Song]) -> np.ndarray:
    return np.array([dataclasses.astuple(song.features) for song in songs], dtype=float)


def pool(catalogue: Catalogue, name: str) -> list[Song]:
    (category,) = [one for one in catalogue.categories if one.name == name]
    ids = {song_id for playlist in category.playlists for song_id in playlist.song_ids}
    return [catalogue.song_by_id[song_id] for song_id in sorted(ids)]


def pool_names(catalogue: Catalogue) -> dict[str, str]:
    return {
        song_id: category.name
        for category in catalogue.categories
        for playlist in category.playlists
        for song_id in playlist.song_ids
    }


def nearest(catalogue: Catalogue, title: str, among: list[Song]) -> list[Song]:
    """The songs by falling cosine of z-scored features, the one asked for left out."""
    songs = list(catalogue.songs)
    features = table(songs)
    scored = (features - features.mean(axis=0)) / features.std(axis=0)
    scored /= np.linalg.norm(scored, axis=1, keepdims=True)
    at = {song.id: i for i, song in enumerate(songs)}
    asked = next(song for song in songs if song.title == title)
    return sorted(
        (song for song in among if song.id != asked.id),
        key=lambda song: -scored[at[song.id]] @ scored[at[asked.id]],
    )


def test_seven_pools_of_ten_playlists_of_thirty_songs(catalogue: Catalogue) -> None:
    assert {category.name: category.id for category in catalogue.categories} == CATEGORY_IDS
    for category in catalogue.categories:
        assert len(category.playlists) == 10
        for playlist in category.playlists:
            assert len(set(playlist.song_ids)) == len(playlist.rows) == 30
            assert playlist.id.startswith("37i9dQZF1D")
            assert playlist.owner_id == "spotify"
    assert 1700 <= len(pool_names(catalogue)) <= 1900
    assert 1900 <= len(catalogue.songs) <= 2200


def test_three_listeners_with_libraries_that_overlap(catalogue: Catalogue) -> None:
    assert [listener.display_name for listener in catalogue.listeners] == ["Mara", "Theo", "Ines"]
    for listener in catalogue.listeners:
        library = catalogue.library(listener.id)
        assert 5 <= len(library) <= 8
        assert any(playlist.public for playlist in library)
        assert any(not playlist.public and not playlist.collaborative for playlist in library)
        assert any(playlist.collaborative for playlist in library)
        assert 60 <= len(catalogue.heard(listener.id)) <= 150
    for one, other in itertools.combinations(catalogue.listeners, 2):
        assert 20 <= len(catalogue.heard(one.id) & catalogue.heard(other.id)) <= 30


def test_ids_look_like_spotifys_and_are_unique(catalogue: Catalogue) -> None:
    song_ids = [song.id for song in catalogue.songs]
    playlist_ids = list(catalogue.playlist_by_id)
    assert len(set(song_ids)) == len(song_ids)
    assert len(set(playlist_ids)) == 70 + 15 + 2 + 1
    assert all(re.fullmatch(r"[0-9A-Za-z]{22}", one) for one in (*song_ids, *playlist_ids))
    assert all(re.fullmatch(r"ZZ[A-Z0-9]{3}\d{7}", song.isrc) for song in catalogue.songs)


def test_the_same_seed_gives_the_same_catalogue_and_another_seed_another(catalogue: Catalogue) -> None:
    assert make_catalogue() == catalogue
    assert {song.id for song in make_catalogue(1).songs}.isdisjoint(song.id for song in catalogue.songs)


@settings(max_examples=25, deadline=None)
@given(
    seed=st.integers(0, 10**6), songs=st.integers(1, 7), playlists=st.integers(1, 6), heard=st.integers(1, 30)
)
def test_every_size_hangs_together(seed: int, songs: int, playlists: int, heard: int) -> None:
    made = make_catalogue(
        seed, songs_per_playlist=songs, playlists_per_pool=playlists, songs_per_listener=heard
    )
    assert len(made.song_by_id) == len(made.songs)
    for playlist in made.playlist_by_id.values():
        assert set(playlist.song_ids) <= made.song_by_id.keys()
    for listener in made.listeners:
        assert made.heard(listener.id) <= made.song_by_id.keys()
        assert set(listener.followed) <= made.playlist_by_id.keys()
    assert all(len(category.playlists) == playlists for category in made.categories)
    assert all(len(playlist.rows) <= songs for category in made.categories for playlist in category.playlists)


@pytest.mark.parametrize("wrong", ["songs_per_playlist", "playlists_per_pool", "songs_per_listener"])
def test_an_empty_world_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match="at least one"):
        make_catalogue(**{wrong: 0})


def test_features_stay_on_spotifys_scales(catalogue: Catalogue) -> None:
    features = dict(zip(FEATURES, table(list(catalogue.songs)).T, strict=True))
    for name in (
        "acousticness", "danceability", "energy", "instrumentalness", "liveness", "speechiness", "valence",
    ):  # fmt: skip
        assert features[name].min() >= 0
        assert features[name].max() <= 1
        assert features[name].std() > 0.03
    assert set(features["key"]) == set(range(12))
    assert set(features["mode"]) == {0, 1}
    assert set(features["time_signature"]) == {3, 4, 5}
    assert np.mean(features["time_signature"] == 4) > 0.75
    assert -60 < features["loudness"].min() < features["loudness"].max() < 0
    assert 40 <= features["tempo"].min() < features["tempo"].max() <= 220
    assert 60_000 <= features["duration_ms"].min() < features["duration_ms"].max() < 1_200_000
    popularity = [song.popularity for song in catalogue.songs]
    assert 0 <= min(popularity) < max(popularity) <= 100
    # Most songs have little speech in them, a few have much.
    assert np.mean(features["speechiness"]) > np.median(features["speechiness"]) + 0.01


@pytest.mark.parametrize(
    ("one", "other", "least", "most"),
    [
        ("energy", "loudness", 0.6, 0.95),
        ("energy", "acousticness", -0.95, -0.5),
        ("valence", "danceability", 0.3, 0.8),
        ("acousticness", "instrumentalness", 0.2, 0.8),
        ("speechiness", "tempo", -0.2, 0.2),
    ],
)
def test_features_hang_together(
    catalogue: Catalogue, one: str, other: str, least: float, most: float
) -> None:
    features = table(list(catalogue.songs))
    found = np.corrcoef(features[:, FEATURES.index(one)], features[:, FEATURES.index(other)])[0, 1]
    assert least <= found <= most


def test_the_correlations_hold_inside_a_genre_too(catalogue: Catalogue) -> None:
    features = table(pool(catalogue, "pop"))
    correlations = np.corrcoef(features.T)
    at = {name: i for i, name in enumerate(FEATURES)}
    assert correlations[at["energy"], at["loudness"]] > 0.5
    assert correlations[at["energy"], at["acousticness"]] < -0.3
    assert correlations[at["valence"], at["danceability"]] > 0.25


def test_pools_sound_like_their_names(catalogue: Catalogue) -> None:
    middle = {
        category.name: dict(
            zip(FEATURES, np.median(table(pool(catalogue, category.name)), axis=0), strict=True)
        )
        for category in catalogue.categories
    }
    assert middle["classical"]["acousticness"] > 0.9
    assert middle["classical"]["instrumentalness"] > 0.7
    assert middle["classical"]["loudness"] < -18
    assert middle["jazz"]["energy"] < middle["mood"]["energy"] < middle["dance"]["energy"]
    assert middle["r&b"]["speechiness"] > middle["pop"]["speechiness"]
    popularity = {name: np.mean([song.popularity for song in pool(catalogue, name)]) for name in CATEGORY_IDS}
    assert max(popularity, key=lambda name: popularity[name]) == "pop"
    tempo = FEATURES.index("tempo")
    assert (
        table(pool(catalogue, "classical"))[:, tempo].std() > table(pool(catalogue, "dance"))[:, tempo].std()
    )


def test_maras_piano_playlist_has_its_pieces_by_invented_artists(catalogue: Catalogue) -> None:
    mara = catalogue.listener_named("Mara")
    piano = next(playlist for playlist in mara.playlists if playlist.name == "late night piano")
    songs = [catalogue.song_by_id[song_id] for song_id in piano.song_ids]
    by_title = {song.title: song for song in songs}
    assert {piece.title for piece in PIANO_PIECES} <= by_title.keys()
    for song in songs:
        assert song.features.acousticness > 0.8
        assert song.features.instrumentalness > 0.5
        assert song.features.energy < 0.6
        assert song.features.loudness < -10
    assert by_title["Idea 22 (Slowed + Reverb)"].duration_ms > by_title["Idea 22"].duration_ms
    assert by_title["Idea 22 (Sped Up)"].features.tempo > by_title["Idea 22"].features.tempo


def test_idea_1_is_surrounded_by_piano_and_calm_music(catalogue: Catalogue) -> None:
    heard = {song_id for listener in catalogue.listeners for song_id in catalogue.heard(listener.id)}
    close = nearest(catalogue, "Idea 1", [song for song in catalogue.songs if song.id in heard])[:10]
    assert (
        sum(song.features.instrumentalness > 0.5 and song.features.acousticness > 0.8 for song in close) >= 8
    )
    mara = catalogue.heard(catalogue.listener_named("Mara").id)
    assert sum(song.id in mara for song in close) >= 8
    pools = pool_names(catalogue)
    unheard = [song for song in catalogue.songs if song.id in pools and song.id not in heard]
    found = Counter(pools[song.id] for song in nearest(catalogue, "Idea 1", unheard)[:20])
    assert found["classical"] + found["jazz"] >= 17


def test_artists_have_several_songs_and_albums(catalogue: Catalogue) -> None:
    songs = Counter(song.artists[0] for song in catalogue.songs)
    assert np.mean(list(songs.values())) > 2.5
    assert max(songs.values()) < 60
    albums = Counter((song.artists[0], song.album) for song in catalogue.songs)
    assert sum(count > 1 for count in albums.values()) > 100


def test_titles_exercise_every_kind_of_escaping(catalogue: Catalogue) -> None:
    titles = "\n".join(song.title for song in catalogue.songs)
    for pattern in (
        r"[\u3040-\u30ff\u4e00-\u9fff]", r"[\u0400-\u04ff]", r"[éüãż]", "[\U0001f300-\U0001faff]",
        r"\*", "_", "~", "`", r"\|\|", r"\[", "<", "@everyone", "^> ",
        r"\(Slowed \+ Reverb\)", r"\(Sped Up\)", " - Live$",
    ):  # fmt: skip
        assert re.search(pattern, titles, flags=re.MULTILINE), pattern
    assert max(len(song.title) for song in catalogue.songs) > 100


def test_a_few_songs_exist_under_two_ids(catalogue: Catalogue) -> None:
    by_name = Counter((song.title, song.artists) for song in catalogue.songs)
    doubles = [name for name, count in by_name.items() if count > 1]
    assert 10 <= len(doubles) <= 40
    recordings = {(song.title, song.artists, song.isrc) for song in catalogue.songs}
    assert len(recordings) == len(by_name)


def test_libraries_hold_rows_that_are_no_songs(catalogue: Catalogue) -> None:
    kinds = Counter(
        row.kind
        for listener in catalogue.listeners
        for playlist in listener.playlists
        for row in playlist.rows
    )
    assert kinds["episode"] >= 2
    assert kinds["local"] >= 2
    assert kinds["gone"] >= 2


def test_a_change_touches_one_playlist_and_its_snapshot(small: Catalogue, clock: object) -> None:
    theo = small.listener_named("Theo")
    before = theo.playlists[0]
    song_id = small.categories[0].playlists[0].song_ids[0]
    added = with_added(small, before.id, [song_id], added_at=small.others[0].rows[0].added_at)
    after = added.playlist_by_id[before.id]
    assert after.song_ids == (*before.song_ids, song_id)
    assert after.rows[-1].added_by == theo.id
    assert after.snapshot_id != before.snapshot_id
    assert {
        one for one in small.playlist_by_id if small.playlist_by_id[one] != added.playlist_by_id[one]
    } == {before.id}
    removed = with_removed(added, before.id, {song_id}).playlist_by_id[before.id]
    assert removed.rows == before.rows
    assert removed.snapshot_id not in {before.snapshot_id, after.snapshot_id}


def test_a_deleted_playlist_leaves_every_library(small: Catalogue) -> None:
    shared = next(playlist for playlist in small.playlist_by_id.values() if playlist.collaborative)
    left = without_playlist(small, shared.id)
    for listener in left.listeners:
        assert shared.id not in {playlist.id for playlist in left.library(listener.id)}
