"""A server's choices and its table of features."""

from __future__ import annotations

import numpy as np

from bot.store import Store
from bot.store.playlists import Playlist
from bot.store.servers import MODEL_FEATURES, Server
from bot.store.songs import AudioFeatures, Song
from bot.store.tables import DEFAULT_PRESET

SERVER, MARA = 100, 11
QUIET = Song("quiet", "Quiet", ("x",), popularity=12.0)
LOUD = Song("loud", "Loud", ("y",))


async def test_a_server_that_was_never_seen_has_the_defaults_and_nothing_else(store: Store) -> None:
    assert await store.servers.get(SERVER) == Server(SERVER, DEFAULT_PRESET, 7, 0)
    assert await store.servers.songs(SERVER) == []
    assert await store.servers.count_songs(SERVER) == (0, 0)
    table = await store.servers.features(SERVER)
    assert table.values.shape == (0, len(MODEL_FEATURES))


async def test_a_choice_is_kept_and_the_other_stays(store: Store) -> None:
    await store.servers.choose(SERVER, n_categories=3)
    await store.servers.choose(SERVER, preset="classic")
    found = await store.servers.get(SERVER)
    assert (found.preset, found.n_categories) == ("classic", 3)


async def test_choosing_something_else_makes_the_model_out_of_date_and_choosing_the_same_does_not(
    store: Store,
) -> None:
    await store.servers.choose(SERVER, n_categories=3)
    before = (await store.servers.get(SERVER)).revision
    await store.servers.choose(SERVER, n_categories=3)
    await store.servers.choose(SERVER)
    assert (await store.servers.get(SERVER)).revision == before
    await store.servers.choose(SERVER, n_categories=4)
    assert (await store.servers.get(SERVER)).revision == before + 1


async def test_a_client_id_is_kept_and_says_nothing_of_the_model(store: Store) -> None:
    assert await store.servers.client_id(SERVER) is None
    await store.servers.choose_client_id(SERVER, "own")
    assert await store.servers.client_id(SERVER) == "own"
    assert await store.servers.get(SERVER) == Server(SERVER, DEFAULT_PRESET, 7, 0)
    await store.servers.choose(SERVER, n_categories=3)
    before = (await store.servers.get(SERVER)).revision
    await store.servers.choose_client_id(SERVER, None)
    assert await store.servers.client_id(SERVER) is None
    assert (await store.servers.get(SERVER)).revision == before


async def test_the_table_has_a_row_a_song_in_order_and_gaps_where_nobody_knows(store: Store, clock) -> None:
    await store.songs.keep([QUIET, LOUD], [AudioFeatures("loud", "file", {"loudness": -3.5, "key": 0.0})])
    brought = [
        Playlist("file", "own", "own", ("quiet",)),
        Playlist("file", "pool", "pool", ("loud", "quiet"), pool="jazz"),
    ]
    await store.shares.bring(SERVER, MARA, brought, now=clock.now())
    table = await store.servers.features(SERVER)
    assert table.song_ids == ("quiet", "loud")
    assert table.pooled == (False, True)
    assert table.names == MODEL_FEATURES
    expected = np.full((2, 14), np.nan)
    expected[0, MODEL_FEATURES.index("popularity")] = 12
    expected[1, MODEL_FEATURES.index("loudness")] = -3.5
    expected[1, MODEL_FEATURES.index("key")] = 0
    np.testing.assert_array_equal(table.values, expected)
    assert await store.servers.count_songs(SERVER) == (1, 1)
