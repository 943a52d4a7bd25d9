"""Songs and features are known once: whose word counts, what fills a gap, and what says nothing."""

from __future__ import annotations

from dataclasses import replace
from math import inf, nan

import numpy as np
import pytest

from bot.store import Store
from bot.store.shares import Playlist
from bot.store.songs import AudioFeatures, Song
from bot.store.tables import AUDIO_FEATURES

SERVER, MARA = 100, 11
OF_SPOTIFY = Song(
    "song", "Idea 1", ("Anselm Quistgaard",), "Album", "https://art", "QZ1", explicit=False, popularity=61.0
)
OF_A_FILE = Song("song", "idea one", ("A. Q.",), "album?", None, None, None, popularity=3.0, source="file")
BARE = Song("song", "IDEA 1", ("?",), source="spotify")


@pytest.fixture
def bring(store: Store, clock):
    """Bring songs, then what is known of the first one."""

    async def bring(songs: list[Song], measured: list[AudioFeatures] | None = None) -> Song:
        playlist = Playlist("spotify", "p", "p", tuple(songs))
        await store.shares.bring(SERVER, MARA, [playlist], measured or [], now=clock.now())
        return (await store.servers.songs(SERVER))[0].song

    return bring


@pytest.fixture
def measured(store: Store, bring):
    """Bring features of the song one after the other, then what is known."""

    async def measured(*features: AudioFeatures) -> dict[str, float]:
        for found in features:
            await bring([OF_SPOTIFY], [found])
        table = await store.servers.features(SERVER)
        return {
            name: float(value)
            for name, value in zip(table.names, table.values[0], strict=True)
            if name != "popularity" and not np.isnan(value)
        }

    return measured


async def test_a_song_comes_back_as_it_was(bring) -> None:
    assert await bring([OF_SPOTIFY]) == OF_SPOTIFY


async def test_spotifys_word_beats_that_of_a_file(bring) -> None:
    await bring([OF_A_FILE])
    assert await bring([OF_SPOTIFY]) == OF_SPOTIFY


async def test_a_file_does_not_change_what_spotify_said(bring) -> None:
    await bring([OF_SPOTIFY])
    assert await bring([OF_A_FILE]) == OF_SPOTIFY


async def test_a_file_fills_what_spotify_left_open_and_spotify_keeps_the_rest(bring) -> None:
    await bring([BARE])
    filled = replace(BARE, album="album?", popularity=3.0)
    assert await bring([OF_A_FILE]) == filled
    assert await bring([BARE]) == filled


async def test_spotify_does_not_wipe_out_what_only_a_file_knew(bring) -> None:
    await bring([OF_A_FILE])
    assert await bring([BARE]) == replace(BARE, album="album?", popularity=3.0)


async def test_between_equals_what_is_stored_stays(bring) -> None:
    await bring([OF_A_FILE])
    another = replace(OF_A_FILE, title="third name", isrc="QZ9")
    assert await bring([another]) == replace(OF_A_FILE, isrc="QZ9")


async def test_every_feature_comes_back(measured) -> None:
    values = {name: float(place) + 0.123456789 for place, name in enumerate(AUDIO_FEATURES)}
    assert await measured(AudioFeatures("song", "spotify", values)) == values


async def test_features_of_spotify_beat_those_of_a_file_and_gaps_are_filled(measured) -> None:
    by_a_file = AudioFeatures("song", "file", {"energy": 0.1, "tempo": 100.0})
    by_spotify = AudioFeatures("song", "spotify", {"energy": 0.9, "key": 4.0})
    everything = {"energy": 0.9, "key": 4.0, "tempo": 100.0}
    assert await measured(by_a_file) == {"energy": 0.1, "tempo": 100.0}
    assert await measured(by_spotify) == everything
    assert await measured(AudioFeatures("song", "file", {"energy": 0.2, "key": 9.0})) == everything


async def test_a_number_that_is_none_is_not_stored_and_spoils_no_other(measured) -> None:
    odd = {"energy": inf, "tempo": nan, "loudness": -inf, "valence": 0.5}
    assert await measured(AudioFeatures("song", "spotify", odd)) == {"valence": 0.5}


async def test_unknown_features_are_left_out(measured) -> None:
    assert await measured(AudioFeatures("song", "file", {"danceability": 0.5, "funk": 1.0})) == {
        "danceability": 0.5
    }


@pytest.mark.parametrize("values", [{}, {"energy": nan}, {"energy": inf, "tempo": nan}])
async def test_features_without_a_number_leave_the_song_without_features(
    store: Store, bring, values: dict[str, float]
) -> None:
    await bring([OF_SPOTIFY], [AudioFeatures("song", "file", values)])
    assert await store.songs.without_features(SERVER) == ["song"]
    assert not (await store.servers.songs(SERVER))[0].has_features


async def test_songs_without_features_are_listed_in_the_order_they_came(store: Store, bring) -> None:
    songs = [Song(name, name, ("x",)) for name in "cabd"]
    await bring(songs, [AudioFeatures("a", "file", {"energy": 0.5})])
    assert await store.songs.without_features(SERVER) == ["c", "b", "d"]
    assert await store.songs.without_features(SERVER + 1) == []


async def test_more_songs_than_one_statement_takes(store: Store, bring) -> None:
    songs = [Song(f"{number:022}", f"Song {number}", ("x",)) for number in range(1_203)]
    await bring(songs, [AudioFeatures(song.id, "file", {"tempo": 100.0}) for song in songs])
    known = await store.servers.songs(SERVER)
    assert [entry.song.id for entry in known] == [song.id for song in songs]
    assert all(entry.has_features for entry in known)


async def test_titles_of_every_script_come_back_letter_for_letter(store: Store, bring) -> None:
    titles = ["我会等", "İstanbul ﬁnal", "🎹" * 300, "'; DROP TABLE songs; --", "a\u202eb\u200b", "\\N", " "]
    songs = [Song(f"{place}", title, (title, f"{title}, and x")) for place, title in enumerate(titles)]
    await bring(songs)
    assert [entry.song for entry in await store.servers.songs(SERVER)] == songs
