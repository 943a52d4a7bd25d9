"""Songs and features are known once: whose word counts, what fills a gap, and what says nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import permutations
from math import inf, nan

import numpy as np
import pytest
from sqlalchemy.exc import IntegrityError

from bot.store import Store
from bot.store.playlists import Playlist
from bot.store.songs import AudioFeatures, Measurable, Song
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

    async def bring(songs: list[Song], measured: Sequence[AudioFeatures] = ()) -> Song:
        await store.songs.keep(songs, measured)
        playlist = Playlist("spotify", "p", "p", tuple(song.id for song in songs))
        await store.shares.bring(SERVER, MARA, [playlist], now=clock.now())
        return (await store.servers.songs(SERVER))[0].song

    return bring


@pytest.fixture
def missing(store: Store, clock):
    """The ids of the songs for whose features a source is to be asked."""

    async def missing(source: str = "spotify", server: int = SERVER) -> list[str]:
        return [song.id for song in await store.songs.without_features(server, source, now=clock.now())]

    return missing


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


RANKS = {"file": 1, "catalogue": 2, "reccobeats": 2, "spotify": 3}


@pytest.mark.parametrize(("first", "second"), list(permutations(RANKS, 2)))
async def test_the_more_trusted_source_counts_between_equals_the_first_and_both_fill_gaps(
    measured, first: str, second: str
) -> None:
    now_known = await measured(
        AudioFeatures("song", first, {"energy": 0.1, "tempo": 100.0}),
        AudioFeatures("song", second, {"energy": 0.9, "key": 4.0}),
    )
    counts = 0.9 if RANKS[second] > RANKS[first] else 0.1
    assert now_known == {"energy": counts, "tempo": 100.0, "key": 4.0}


async def test_what_a_trusted_source_left_open_and_another_filled_is_the_trusted_ones(measured) -> None:
    known = [
        AudioFeatures("song", "spotify", {"energy": 0.9}),
        AudioFeatures("song", "file", {"tempo": 100.0}),
        AudioFeatures("song", "reccobeats", {"energy": 0.3, "tempo": 120.0, "key": 1.0}),
    ]
    assert await measured(*known) == {"energy": 0.9, "tempo": 100.0, "key": 1.0}


async def test_a_number_that_is_none_is_not_stored_and_spoils_no_other(measured) -> None:
    odd = {"energy": inf, "tempo": nan, "loudness": -inf, "valence": 0.5}
    assert await measured(AudioFeatures("song", "spotify", odd)) == {"valence": 0.5}


async def test_unknown_features_are_left_out(measured) -> None:
    assert await measured(AudioFeatures("song", "file", {"danceability": 0.5, "funk": 1.0})) == {
        "danceability": 0.5
    }


@pytest.mark.parametrize("values", [{}, {"energy": nan}, {"energy": inf, "tempo": nan}])
async def test_features_without_a_number_leave_the_song_without_features(
    store: Store, bring, missing, values: dict[str, float]
) -> None:
    await bring([OF_SPOTIFY], [AudioFeatures("song", "file", values)])
    assert await missing() == ["song"]
    assert not (await store.servers.songs(SERVER))[0].has_features


async def test_songs_without_features_are_listed_in_the_order_they_came(
    store: Store, bring, missing, clock
) -> None:
    songs = [Song(name, name.upper(), ("x", "y"), "Album", isrc=f"QZ{name}") for name in "cabd"]
    await bring(songs, [AudioFeatures("a", "file", {"energy": 0.5})])
    assert await missing() == ["c", "b", "d"]
    assert await missing(server=SERVER + 1) == []
    first = (await store.songs.without_features(SERVER, "spotify", now=clock.now()))[0]
    assert first == Measurable("c", "QZc")


async def test_who_had_nothing_for_a_song_is_asked_again_after_two_weeks(
    store: Store, bring, missing, clock
) -> None:
    await bring([Song(name, name, ("x",)) for name in "ab"])
    await store.songs.miss(["a"], "spotify", now=clock.now())
    assert await missing("spotify") == ["b"]
    assert await missing("reccobeats") == ["a", "b"]
    clock.advance(days=13, hours=23, minutes=59)
    assert await missing("spotify") == ["b"]
    clock.advance(minutes=1)
    assert await missing("spotify") == ["a", "b"]
    await store.songs.miss(["a", "b"], "spotify", now=clock.now())
    clock.advance(days=13)
    assert await missing("spotify") == []


async def test_more_misses_than_one_statement_takes(store: Store, bring, missing, clock) -> None:
    songs = [Song(f"{number:022}", f"Song {number}", ("x",)) for number in range(1_203)]
    await bring(songs)
    await store.songs.miss({song.id for song in songs[1:]}, "spotify", now=clock.now())
    assert await missing("spotify") == [songs[0].id]


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


async def test_features_of_songs_that_are_not_known_are_an_error(store: Store) -> None:
    with pytest.raises(IntegrityError):
        await store.songs.keep([], [AudioFeatures("nobodys", "file", {"energy": 0.5})])
