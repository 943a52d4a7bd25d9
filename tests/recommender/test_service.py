"""What people ask of a server: songs like one, its categories, what to offer while they type."""

from __future__ import annotations

import asyncio

import pytest
import pytest_asyncio

from bot.errors import (
    AmbiguousSong,
    NoFeatures,
    NoSongs,
    OnlyPoolSongs,
    SongNotPlaced,
    SongWithoutFeatures,
    UnknownSong,
)
from bot.recommender.feedback import Feedback
from bot.recommender.service import Recommender
from bot.store import Store
from bot.store.playlists import Playlist

MARA, THEO = 11, 22
QUIET = [f"quiet {number}" for number in range(4)]
LOUD = [f"loud {number}" for number in range(4)]


@pytest_asyncio.fixture(loop_scope="session")
async def peopled(bring, make_song, store: Store, server: int) -> None:
    """Mara's songs are quiet, Theo's are loud, and there is a pool of both."""
    await store.servers.choose(server, n_categories=3)
    await bring(*(make_song(name) for name in QUIET), member=MARA)
    await bring(*(make_song(name) for name in LOUD), member=THEO)
    await bring(make_song("quiet pool"), make_song("loud pool"), pool="jazz")


def titles(found) -> list[str]:
    return [one.song.title for one in found]


@pytest.fixture
def ask(recommender: Recommender, server: int):
    async def ask(text: str, **how):
        return await recommender.recommend(server, [text], **how)

    return ask


async def test_a_member_gets_what_they_have_not_brought_nearest_first(peopled, ask) -> None:
    found = await ask("Quiet 0", member_id=MARA)
    assert found.songs[0].title == "quiet 0"
    assert titles(found.results)[0] == "quiet pool"
    assert set(titles(found.results)) == {*LOUD, "quiet pool", "loud pool"}
    assert found.revisit == ()
    assert {one.pool for one in found.results} == {None, "jazz"}


async def test_what_a_member_brought_comes_where_it_is_asked_for_and_says_so(peopled, ask) -> None:
    found = await ask("quiet 0", member_id=MARA, include_heard=True, n=25)
    assert len(found.results) == 9
    assert {one.song.title for one in found.results if one.heard} == set(QUIET) - {"quiet 0"}


async def test_without_a_member_nothing_counts_as_heard(peopled, ask) -> None:
    found = await ask("quiet 0", n=25)
    assert len(found.results) == 9
    assert not any(one.heard for one in found.results)


async def test_no_more_come_than_asked_for(peopled, ask) -> None:
    assert len((await ask("quiet 0", n=3)).results) == 3


async def test_who_has_heard_everything_gets_the_nearest_to_revisit(bring, make_song, ask) -> None:
    await bring(*(make_song(name) for name in QUIET), member=MARA)
    found = await ask("quiet 0", member_id=MARA)
    assert found.results == ()
    assert set(titles(found.revisit)) == set(QUIET) - {"quiet 0"}
    assert all(one.heard for one in found.revisit)


async def test_where_there_is_no_other_song_there_is_nothing_to_answer(
    classic, bring, make_song, ask
) -> None:
    await bring(make_song("quiet 0"), make_song("loud mute", silent=True))
    with pytest.raises(SongNotPlaced):
        await ask("quiet 0")


async def test_what_cannot_be_answered_is_told_by_its_cause(
    classic, bring, make_song, ask, recommender, server
) -> None:
    with pytest.raises(NoSongs):
        await ask("quiet 0")
    with pytest.raises(NoSongs):
        await recommender.categories(server)
    await bring(make_song("loud pool"), pool="jazz")
    with pytest.raises(OnlyPoolSongs):
        await ask("loud pool")
    await bring(make_song("quiet mute", silent=True))
    with pytest.raises(NoFeatures):
        await ask("quiet mute")
    await bring(*(make_song(name) for name in QUIET))
    with pytest.raises(SongWithoutFeatures) as without:
        await ask("quiet mute")
    assert without.value.params == {"song": "quiet mute - Nobody"}
    with pytest.raises(UnknownSong):
        await ask("quiet nine hundred")
    await bring(make_song("quiet 0", id_="another", artists=("Somebody else",)))
    with pytest.raises(AmbiguousSong):
        await recommender.mix(server, "quiet 0")


async def test_categories_and_the_mix_of_a_song_tell_what_they_were_learned_from(
    peopled, recommender, server: int, store: Store
) -> None:
    categories = await recommender.categories(server)
    assert categories.songs_learned == 8
    assert sum(category.songs for category in categories.categories) == 8
    assert categories.stamp == await store.models.stamp(server)
    mix = await recommender.mix(server, "loud pool")
    assert [part.category for part in mix.parts] == [one.name for one in categories.categories]


async def test_a_choice_of_fewer_categories_holds_from_the_next_training(
    peopled, recommender, server: int, store: Store
) -> None:
    assert len((await recommender.categories(server)).categories) == 3
    await store.servers.choose(server, n_categories=2)
    assert len((await recommender.categories(server)).categories) == 3
    await recommender.train(server)
    assert len((await recommender.categories(server)).categories) == 2


async def test_songs_are_offered_the_members_own_first_for_nothing_typed(
    peopled, recommender, server: int
) -> None:
    assert [song.title for song in await recommender.suggest(server, "", THEO, n=5)] == [*LOUD, QUIET[0]]
    assert [song.title for song in await recommender.suggest(server, "pool", THEO)] == [
        "loud pool",
        "quiet pool",
    ]
    assert await recommender.suggest(server + 500_000, "", THEO) == []


async def test_songs_that_come_are_answered_before_any_training(
    peopled, ask, bring, make_song, recommender, server: int, store: Store
) -> None:
    before = await recommender.train(server)
    await bring(make_song("quiet late"), member=THEO)
    found = await ask("quiet late", n=25)
    assert set(titles(found.results[:4])) <= {*QUIET, "quiet pool"}
    assert "quiet late" in titles((await ask("quiet 0", member_id=MARA)).results)
    assert await store.models.stamp(server) == before


async def test_who_is_forgotten_is_out_of_every_answer_before_any_training(
    peopled, ask, recommender, server: int, store: Store
) -> None:
    await ask("loud 0")
    before = await store.models.stamp(server)
    await store.people.forget(MARA)
    assert set(titles((await ask("loud 0", n=25)).results)) == {*LOUD[1:], "quiet pool", "loud pool"}
    assert sum(category.songs for category in (await recommender.categories(server)).categories) == 4
    assert "quiet 0" not in [song.title for song in await recommender.suggest(server, "quiet", THEO)]
    with pytest.raises(UnknownSong):
        await ask("quiet 0")
    assert (await store.models.stamp(server)).version == before.version


async def test_the_last_model_answers_while_the_next_is_being_fitted(
    peopled, ask, recommender, trainer, server: int, store: Store
) -> None:
    first = await ask("quiet 0")
    let_go = asyncio.Event()
    loop = asyncio.get_running_loop()

    def wait() -> None:
        asyncio.run_coroutine_threadsafe(let_go.wait(), loop).result(timeout=30)

    busy = asyncio.ensure_future(trainer.off_the_loop(wait))
    training = asyncio.create_task(recommender.train(server, anew=True))
    assert await ask("quiet 0") == first
    assert not training.done()
    let_go.set()
    await busy
    assert (await training).version == 2
    assert (await ask("quiet 0")).results == first.results


async def test_however_many_ask_first_one_training_answers_them_all(
    peopled, ask, server: int, store: Store
) -> None:
    answers = await asyncio.gather(*(ask("quiet 0", member_id=MARA) for _ in range(8)))
    assert all(answer == answers[0] for answer in answers)
    assert (await store.models.stamp(server)).version == 1


@pytest.mark.parametrize("cache_bytes", [1, 20_000])
async def test_a_cache_too_small_for_a_server_still_answers(
    peopled, ask, store: Store, trainer, server: int, clock, cache_bytes: int
) -> None:
    small = Recommender(store, trainer, Feedback(store, clock), cache_bytes=cache_bytes)
    expected = await ask("quiet 0", member_id=MARA)
    for _ in range(2):
        assert await small.recommend(server, ["quiet 0"], member_id=MARA) == expected


async def test_servers_do_not_mix(
    peopled, ask, store: Store, recommender, server: int, clock, make_song
) -> None:
    elsewhere = server + 500_000
    other = [make_song("dance 1"), make_song("dance 2")]
    playlist = Playlist("file", "elsewhere", "elsewhere", tuple(one.song.id for one in other))
    measured = [features for one in other for features in one.features]
    await store.songs.keep([one.song for one in other], measured)
    await store.shares.bring(elsewhere, MARA, [playlist], now=clock.now())
    assert titles((await recommender.recommend(elsewhere, ["dance 1"])).results) == ["dance 2"]
    assert "dance 2" not in titles((await ask("quiet 0", n=25)).results)


@pytest.mark.parametrize("damage", [b"", b"not a model", None])
async def test_a_stored_model_that_cannot_be_read_is_trained_anew(
    peopled, ask, store: Store, trainer, server: int, clock, damage: bytes | None
) -> None:
    expected = await ask("quiet 0")
    stored = await store.models.get(server)
    arrays = stored.arrays[: len(stored.arrays) // 2] if damage is None else damage
    await store.models.keep(server, stored.song_ids, arrays, revision=stored.stamp.revision, now=clock.now())
    restarted = Recommender(store, trainer, Feedback(store, clock), cache_bytes=50_000_000)
    assert (await restarted.recommend(server, ["quiet 0"])).results == expected.results
    assert (await store.models.stamp(server)).version == 3


async def test_a_damaged_model_of_a_server_that_everybody_left_is_told_by_its_cause(
    peopled, recommender, store: Store, trainer, server: int, clock
) -> None:
    stamp = await recommender.train(server)
    await store.models.keep(server, (), b"damaged", revision=stamp.revision, now=clock.now())
    await store.people.forget(MARA)
    await store.people.forget(THEO)
    with pytest.raises(OnlyPoolSongs):
        await recommender.recommend(server, ["quiet pool"])


async def test_models_that_a_stop_left_behind_are_learned_anew_at_the_next_start(
    peopled, recommender, store: Store, server: int, bring, make_song
) -> None:
    await recommender.train(server)
    await bring(make_song("quiet 99"))
    behind = await store.models.stamp(server)
    assert server in await store.models.stale()
    await recommender.catch_up()
    caught_up = await store.models.stamp(server)
    assert caught_up.version == behind.version + 1
    assert caught_up.revision == (await store.servers.get(server)).revision
    assert await store.models.stale() == []
