"""A server's model is trained once however many ask, and what stands in the way leaves no stale one."""

from __future__ import annotations

import asyncio
import threading

import pytest

from bot.errors import NoFeatures, NoSongs, OnlyPoolSongs
from bot.recommender.training import Trainer
from bot.store import Store
from bot.store.database import Database
from bot.store.models import ModelStamp
from bot.store.people import People
from bot.store.servers import FeatureTable, Servers

SONGS = [f"{kind} {number}" for kind in ("quiet", "loud") for number in range(3)]


@pytest.fixture
def songs(make_song) -> list:
    return [make_song(name) for name in SONGS]


class Busy:
    """Keeps the training thread busy until it is let go."""

    def __init__(self, trainer: Trainer) -> None:
        self._go_on = threading.Event()
        self._work = asyncio.ensure_future(trainer.off_the_loop(lambda: self._go_on.wait(timeout=30)))

    async def let_go(self) -> None:
        self._go_on.set()
        assert await self._work


async def test_all_who_ask_at_once_share_one_training(
    store: Store, trainer, server: int, bring, songs
) -> None:
    await bring(*songs)
    stamps = await asyncio.gather(*(trainer.train(server) for _ in range(5)))
    assert len(set(stamps)) == 1
    assert stamps[0].version == 1
    assert await store.models.stamp(server) == stamps[0]


class WatchedServers(Servers):
    """Says when somebody has read what a server's songs sound like."""

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self.read = asyncio.Event()

    async def features(self, server_id: int) -> FeatureTable:
        table = await super().features(server_id)
        self.read.set()
        return table


@pytest.fixture
def begin(store: Store, server: int, bring, songs, make_song, clock):
    """Begins a training and holds it; a song comes that it no longer reads."""

    async def begin() -> tuple[Trainer, Busy, asyncio.Task[ModelStamp]]:
        servers = WatchedServers(store.database)
        trainer = Trainer(servers, store.memberships, store.models, clock)
        await bring(*songs)
        busy = Busy(trainer)
        under_way = asyncio.create_task(trainer.train(server))
        await servers.read.wait()
        await bring(make_song("loud late"))
        return trainer, busy, under_way

    return begin


async def test_songs_that_come_during_a_training_are_learned_by_one_more(
    store: Store, server: int, begin
) -> None:
    trainer, busy, first = await begin()
    later = [asyncio.create_task(trainer.train(server)) for _ in range(3)]
    await busy.let_go()
    stamps = await asyncio.gather(first, *later)
    assert [stamp.version for stamp in stamps] == [1, 2, 2, 2]
    assert stamps[-1].revision == (await store.servers.get(server)).revision > stamps[0].revision
    assert "loud-late" in (await store.models.get(server)).song_ids
    await trainer.close()


async def test_closing_keeps_the_training_under_way_and_begins_no_other(
    store: Store, server: int, begin
) -> None:
    trainer, busy, under_way = await begin()
    in_line = asyncio.create_task(trainer.train(server))
    await asyncio.sleep(0)
    closing = asyncio.create_task(trainer.close())
    await asyncio.sleep(0)
    await busy.let_go()
    await closing
    assert await store.models.stamp(server) == await under_way
    assert "loud-late" not in (await store.models.get(server)).song_ids
    await asyncio.wait([in_line])
    assert in_line.cancelled()


async def test_a_model_that_is_up_to_date_is_left_as_it_is_unless_wanted_anew(
    trainer, server: int, bring, songs, clock
) -> None:
    await bring(*songs)
    first = await trainer.train(server)
    clock.advance(hours=1)
    assert await trainer.train(server) == first
    anew = await trainer.train(server, anew=True)
    assert (anew.version, anew.revision) == (first.version + 1, first.revision)
    assert anew.trained_at == clock.now()


async def test_the_same_songs_give_the_same_model(store: Store, trainer, server: int, bring, songs) -> None:
    await bring(*songs)
    await trainer.train(server)
    first = await store.models.get(server)
    await trainer.train(server, anew=True)
    second = await store.models.get(server)
    assert (first.song_ids, first.arrays) == (second.song_ids, second.arrays)


async def test_the_rows_of_classic_are_the_members_songs_in_the_order_they_came_then_the_pool(
    classic, store: Store, trainer, server: int, bring, songs, make_song
) -> None:
    await bring(make_song("quiet pool"), songs[2], pool="jazz")
    await bring(*songs, make_song("quiet mute", silent=True))
    await trainer.train(server)
    stored = await store.models.get(server)
    assert stored.song_ids == (*(one.song.id for one in songs), "quiet-pool")


async def test_without_songs_there_is_nothing_to_learn(trainer, server: int) -> None:
    with pytest.raises(NoSongs):
        await trainer.train(server)


async def test_with_pool_songs_alone_there_is_nothing_to_learn(trainer, server: int, bring, songs) -> None:
    await bring(*songs, pool="jazz")
    with pytest.raises(OnlyPoolSongs):
        await trainer.train(server)


async def test_without_features_classic_has_nothing_to_learn(
    classic, trainer, server: int, bring, make_song
) -> None:
    """Popularity alone says nothing of the sound, and a pool's features are nobody's."""
    await bring(make_song("quiet 1", silent=True), make_song("quiet 2", silent=True))
    await bring(make_song("loud 1"), pool="jazz")
    with pytest.raises(NoFeatures) as nothing:
        await trainer.train(server)
    assert nothing.value.params == {"songs": 2}


async def test_a_model_goes_when_there_is_nothing_left_to_learn_and_comes_back_with_songs(
    store: Store, trainer, server: int, bring, songs
) -> None:
    await bring(*songs)
    await trainer.train(server)
    await People(store.database).forget(11)
    with pytest.raises(NoSongs):
        await trainer.train(server)
    assert await store.models.stamp(server) is None
    await bring(*songs)
    assert (await trainer.train(server)).version == 1


async def test_everybody_who_waits_is_told_what_stands_in_the_way(trainer, server: int) -> None:
    told = await asyncio.gather(*(trainer.train(server) for _ in range(3)), return_exceptions=True)
    assert [type(one) for one in told] == [NoSongs] * 3


async def test_one_song_is_enough(store: Store, trainer, server: int, bring, songs) -> None:
    await bring(songs[0])
    assert (await trainer.train(server)).version == 1


async def test_who_goes_away_does_not_take_the_training_of_others_with_them(
    store: Store, trainer, server: int, bring, songs
) -> None:
    await bring(*songs)
    busy = Busy(trainer)
    impatient, patient = (asyncio.create_task(trainer.train(server)) for _ in range(2))
    await asyncio.sleep(0)
    impatient.cancel()
    await busy.let_go()
    assert (await patient).version == 1
    assert impatient.cancelled()


async def test_servers_are_trained_one_after_the_other_and_each_on_its_own_songs(
    store: Store, trainer, server: int, bring, songs, clock
) -> None:
    await bring(*songs)
    empty = server + 500_000
    stamp, nothing = await asyncio.gather(trainer.train(server), trainer.train(empty), return_exceptions=True)
    assert stamp.version == 1
    assert isinstance(nothing, NoSongs)
