"""A server of the preset blend learns all it knows, keeps to what it has learned, and heeds its members."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import numpy as np
import pytest
import pytest_asyncio

from bot.errors import NoDialHere, NoSongs, OnlyPoolSongs
from bot.recommender.feedback import Feedback
from bot.recommender.inputs import read_inputs
from bot.recommender.service import Recommender
from bot.store import Store
from bot.store.playlists import FROM_FILES, Playlist
from model.explaining import Source

MARA, THEO, INES = 11, 22, 33
QUIET = [f"quiet {number}" for number in range(6)]
LOUD = [f"loud {number}" for number in range(6)]


def titles(found) -> list[str]:
    return [one.song.title for one in found]


@pytest.fixture
def ask(recommender: Recommender, server: int):
    async def ask(text: str, **how):
        return await recommender.recommend(server, [text], **how)

    return ask


@pytest.fixture
def silent(make_song):
    """Songs that nobody knows the sound of, each by an artist of its own."""
    return lambda *names: [make_song(name, silent=True, artists=(f"By {name}",)) for name in names]


@pytest_asyncio.fixture(loop_scope="session")
async def unmeasured(bring, silent) -> None:
    """Mara's and Ines's playlists go with quiet songs, Theo's with loud ones; no song has audio features."""
    await bring(*silent(*QUIET[:4]), member=MARA)
    await bring(*silent(*QUIET[1:6]), member=INES)
    await bring(*silent(*LOUD[:4]), member=THEO)
    await bring(*silent(*LOUD[1:6]), member=THEO)


@pytest_asyncio.fixture(loop_scope="session")
async def measured(bring, make_song) -> None:
    await bring(*(make_song(name) for name in QUIET), member=MARA)
    await bring(*(make_song(name) for name in LOUD), member=THEO)
    await bring(make_song("quiet pool"), make_song("loud pool"), pool="jazz")


async def test_a_server_without_any_audio_feature_gets_answers_by_its_playlists(unmeasured, ask) -> None:
    found = await ask("quiet 0", member_id=MARA)
    assert found.preset == "blend"
    assert set(titles(found.results)[:2]) == {"quiet 4", "quiet 5"}
    found = await ask("loud 1", member_id=MARA, n=3)
    assert all(title.startswith("loud") for title in titles(found.results))


async def test_how_popular_a_song_is_does_not_pass_for_its_sound(
    unmeasured, store: Store, server: int
) -> None:
    inputs = await read_inputs(store.servers, store.memberships, server)
    assert not np.isnan(inputs.table.values).all()
    assert inputs.songs().features.isna().all(axis=None)


async def test_without_songs_or_with_the_pools_alone_there_is_nothing_to_learn(
    trainer, server: int, bring, make_song
) -> None:
    with pytest.raises(NoSongs):
        await trainer.train(server)
    await bring(make_song("quiet pool"), pool="jazz")
    with pytest.raises(OnlyPoolSongs):
        await trainer.train(server)


async def test_the_rows_are_all_songs_in_the_order_they_came(
    store: Store, trainer, server: int, bring, make_song
) -> None:
    await bring(make_song("quiet pool"), pool="jazz")
    await bring(make_song("quiet 1"), make_song("quiet mute", silent=True))
    await trainer.train(server)
    assert (await store.models.get(server)).song_ids == ("quiet-pool", "quiet-1", "quiet-mute")


async def test_what_is_played_often_counts_more_but_not_as_often_more(
    store: Store, server: int, clock, make_song
) -> None:
    songs = [make_song(name).song for name in QUIET[:3]]
    await store.songs.keep(songs, [])
    heard = Playlist(
        "history", "h", "h", tuple(song.id for song in songs), plays={"quiet-1": 1, "quiet-2": 99}
    )
    await store.shares.bring(server, MARA, [heard], now=clock.now())
    inputs = await read_inputs(store.servers, store.memberships, server)
    assert inputs.songs().playlists.toarray() == pytest.approx(
        np.array([[1, 1 + np.log(2), 1 + np.log(100)]])
    )


async def test_songs_that_come_are_placed_by_their_playlists_before_any_training(
    unmeasured, ask, bring, silent, recommender, server: int, store: Store
) -> None:
    before = await recommender.train(server)
    await bring(*silent("new", "quiet 0", "quiet 1", "quiet 2"), member=THEO)
    assert all(title.startswith("quiet") for title in titles((await ask("new", n=3)).results))
    assert "new" in titles((await ask("quiet 0", member_id=MARA)).results)
    assert await store.models.stamp(server) == before


async def test_songs_that_left_are_in_no_answer_before_any_training(
    measured, ask, recommender, server: int, store: Store
) -> None:
    before = await recommender.train(server)
    await store.people.forget(THEO)
    assert set(titles((await ask("quiet 0", n=25)).results)) == {*QUIET[1:], "quiet pool", "loud pool"}
    assert (await store.models.stamp(server)).version == before.version


async def test_a_change_that_leaves_all_as_it_was_only_moves_the_revision(
    measured, recommender, server: int, store: Store, bring, make_song
) -> None:
    first = await recommender.train(server)
    await bring(make_song("spoken guest"), member=INES)
    (held,) = await store.holdings.held(server, INES)
    await store.holdings.withdraw(server, INES, [held.external_id], sources=FROM_FILES)
    revision = (await store.servers.get(server)).revision
    assert revision > first.revision
    assert await recommender.train(server) == replace(first, revision=revision)
    assert (await store.models.stamp(server)).revision == revision
    assert await store.models.stale() == []


async def test_a_new_playlist_of_songs_that_are_here_already_is_learned(
    measured, recommender, server: int, bring, make_song
) -> None:
    first = await recommender.train(server)
    await bring(make_song("quiet 0"), make_song("loud 0"), member=INES)
    assert (await recommender.train(server)).version == first.version + 1


async def test_a_model_that_has_learned_something_else_is_never_asked(
    measured, ask, recommender, trainer, server: int, store: Store, clock
) -> None:
    expected = await ask("quiet 0")
    stored = await store.models.get(server)
    shuffled = tuple(reversed(stored.song_ids))
    await store.models.keep(
        server,
        shuffled,
        stored.arrays,
        revision=stored.stamp.revision,
        now=clock.now(),
        fingerprint="of something else",
    )
    restarted = Recommender(store, trainer, Feedback(store, clock), cache_bytes=50_000_000)
    found = await restarted.recommend(server, ["quiet 0"])
    assert titles(found.results)[:5] == titles(expected.results)[:5]
    assert (await store.models.get(server)).song_ids == stored.song_ids


async def test_a_model_of_more_songs_than_are_stored_with_it_is_trained_anew(
    measured, ask, trainer, server: int, store: Store, clock
) -> None:
    expected = await ask("quiet 0")
    stored = await store.models.get(server)
    await store.models.keep(
        server,
        stored.song_ids[1:],
        stored.arrays,
        revision=stored.stamp.revision,
        now=clock.now(),
        fingerprint=stored.stamp.fingerprint,
    )
    restarted = Recommender(store, trainer, Feedback(store, clock), cache_bytes=50_000_000)
    assert (await restarted.recommend(server, ["quiet 0"])).results == expected.results


async def test_a_training_starts_from_the_last_so_that_categories_stay_the_same_ones(
    measured, recommender, server: int, bring, make_song
) -> None:
    await recommender.train(server, anew=True)
    before = (await recommender.categories(server)).categories
    await bring(make_song("quiet late"), make_song("loud late"), member=INES)
    await recommender.train(server)
    after = (await recommender.categories(server)).categories
    assert [(one.identity, one.name) for one in after] == [(one.identity, one.name) for one in before]


async def test_a_training_anew_starts_from_nothing(measured, recommender, server: int, store: Store) -> None:
    await recommender.train(server, anew=True)
    first = await store.models.get(server)
    await recommender.train(server, anew=True)
    second = await store.models.get(server)
    assert (first.song_ids, first.arrays) == (second.song_ids, second.arrays)
    assert second.stamp.version == first.stamp.version + 1


async def test_many_changes_at_once_lead_to_one_training_more(
    measured, recommender, trainer, server: int, bring, make_song
) -> None:
    first = await recommender.train(server)
    hold = asyncio.Event()
    loop = asyncio.get_running_loop()
    busy = asyncio.ensure_future(
        trainer.off_the_loop(lambda: asyncio.run_coroutine_threadsafe(hold.wait(), loop).result(timeout=30))
    )
    trainings = []
    for number in range(20):
        await bring(make_song(f"quiet file {number}"), member=INES)
        trainings.append(asyncio.create_task(recommender.train(server)))
        await asyncio.sleep(0)
    hold.set()
    await busy
    stamps = await asyncio.gather(*trainings)
    assert {stamp.version for stamp in stamps} <= {first.version + 1, first.version + 2}


async def test_thumbs_turn_a_members_own_answers_and_nobody_elses(
    measured, ask, server: int, store: Store, clock
) -> None:
    plain = titles((await ask("quiet 0", n=25)).results)
    feedback = Feedback(store, clock)
    await feedback.thumb(server, INES, "quiet-3", up=False)
    await feedback.thumb(server, INES, "loud-2", up=True)
    hers = titles((await ask("quiet 0", n=25, member_id=INES)).results)
    assert "quiet 3" not in hers
    assert hers[0].startswith("quiet")
    assert hers != [title for title in plain if title in hers]
    assert titles((await ask("quiet 0", n=25, member_id=99)).results) == plain


async def test_no_dial_turns_classic(measured, ask, store: Store, server: int) -> None:
    await store.servers.choose(server, preset="classic")
    with pytest.raises(NoDialHere):
        await ask("quiet 0", adventurous=5)


async def test_the_dial_turns_an_answer(measured, ask) -> None:
    near, far = [await ask("quiet 0", n=25, adventurous=dial) for dial in (0, 10)]
    assert [one.score for one in near.results] != [one.score for one in far.results]


async def test_reasons_come_where_they_are_asked_for_and_add_up(unmeasured, ask) -> None:
    assert all(one.why is None for one in (await ask("quiet 0")).results)
    found = await ask("quiet 0", explained=True)
    for one in found.results:
        assert sum(one.why.shares.values()) == pytest.approx(one.score, abs=1e-5)
        assert 0 <= one.match <= 100
    assert found.results[0].why.shares[Source.PLAYLISTS] > 0
    matches = [one.match for one in found.results]
    assert matches == sorted(matches, reverse=True)


async def test_whoever_is_forgotten_is_not_what_the_next_model_starts_from(
    measured, world, server: int, store: Store
) -> None:
    await world.services.recommender.train(server)
    await world.services.forgetter.forget(THEO)
    left = await store.models.get(server)
    await world.services.recommender.train(server, anew=True)
    assert (await store.models.get(server)).arrays == left.arrays
