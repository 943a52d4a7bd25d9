"""Members as others see them: only those who let others see them, and only by the music they brought."""

from __future__ import annotations

import numpy as np
import pytest

from bot.errors import ComparedWithOneself, NoTaste, NotVisible, UnknownSong
from bot.recommender.feedback import Feedback
from bot.recommender.people import People
from bot.recommender.shapes import FeatureShapes
from bot.store.servers import MODEL_FEATURES, FeatureTable

MARA, THEO, KIM, FEW, NEW = 11, 22, 33, 44, 55


@pytest.fixture
def feedback(store, clock) -> Feedback:
    return Feedback(store, clock)


@pytest.fixture
def people(store, recommender, feedback, clock) -> People:
    return People(store, recommender, feedback, clock)


@pytest.fixture
def show(people, server):
    """Let others in the server see members, or no longer."""

    async def show(*member_ids: int, visible: bool = True) -> None:
        for member_id in member_ids:
            await people.set_visible(server, member_id, visible=visible)

    return show


@pytest.fixture
async def members(bring, make_song) -> None:
    """Mara and Kim live on quiet songs, of which they share four; Theo on loud ones, of which Kim has two."""
    await bring(*(make_song(f"quiet {n}") for n in range(12)), member=MARA)
    await bring(*(make_song(f"loud {n}") for n in range(12)), member=THEO)
    await bring(
        *(make_song(f"quiet {n}") for n in range(8, 18)),
        *(make_song(f"loud {n}") for n in range(2)),
        member=KIM,
    )
    await bring(*(make_song(f"quiet {n}") for n in range(4)), member=FEW)


def titles(songs) -> list[str]:
    return [song.title for song in songs]


@pytest.mark.usefixtures("members")
async def test_neighbours_are_those_who_let_others_see_them_the_most_alike_first(
    people, server, show, store, clock
) -> None:
    assert await people.neighbours(server, MARA) == []
    await show(THEO, KIM, FEW)
    found = await people.neighbours(server, MARA)
    assert [one.member_id for one in found] == [KIM, THEO]
    assert 100 >= found[0].percent > found[1].percent >= 0
    assert len(await people.neighbours(server, MARA, n=1)) == 1
    await show(KIM, visible=False)
    assert [one.member_id for one in await people.neighbours(server, MARA)] == [THEO]
    await store.presence.note_missed(server, THEO, clock.now())
    assert await people.neighbours(server, MARA) == []
    with pytest.raises(NoTaste):
        await people.neighbours(server, NEW)


@pytest.mark.usefixtures("members")
async def test_a_thumb_changes_nothing_that_others_are_shown(
    people, feedback, server, show, make_song
) -> None:
    await show(MARA, KIM)
    before = await people.neighbours(server, MARA), await people.taste(server, KIM, by=MARA)
    for n in range(12):
        await feedback.thumb(server, KIM, make_song(f"loud {n}").song.id, up=True)
        await feedback.thumb(server, KIM, make_song(f"quiet {n}").song.id, up=False)
    assert (await people.neighbours(server, MARA), await people.taste(server, KIM, by=MARA)) == before


@pytest.mark.usefixtures("members")
async def test_a_comparison_has_what_is_common_the_rarest_first_and_what_each_has_alone(
    people, server, show, bring, make_song, feedback, store, clock
) -> None:
    await show(KIM)
    await bring(make_song("quiet 9"), make_song("quiet 10", id_="another quiet 10"), member=THEO)
    await feedback.thumb(server, MARA, make_song("quiet 17").song.id, up=False)
    await bring(make_song("quiet 30", artists=("Never Again",)), member=KIM)
    await store.barred_artists.bar(server, MARA, "never again", "Never Again", now=clock.now())
    found = await people.compare(server, MARA, KIM)
    assert set(titles(found.common)) == {f"quiet {n}" for n in range(8, 12)}
    assert titles(found.common)[-1] == "quiet 9"
    assert set(titles(found.theirs)) == {*(f"quiet {n}" for n in range(12, 17)), "loud 0", "loud 1"}
    assert titles(found.theirs)[0].startswith("quiet")
    assert set(titles(found.yours)) == {f"quiet {n}" for n in range(8)}
    assert 50 < found.percent < 100
    assert found.parts
    await show(MARA)
    mirrored = await people.compare(server, KIM, MARA)
    assert mirrored.percent == found.percent
    assert set(mirrored.theirs) == set(found.yours)


@pytest.mark.usefixtures("members")
async def test_two_ids_of_a_song_are_the_same_song(people, server, show, bring, make_song) -> None:
    await bring(*(make_song(f"quiet {n}", id_=f"twin {n}") for n in range(12)), member=NEW)
    await show(NEW)
    found = await people.compare(server, MARA, NEW)
    assert set(titles(found.common)) == {f"quiet {n}" for n in range(12)}
    assert (found.theirs, found.yours) == ((), ())
    assert await people.neighbours(server, THEO) != []
    who = await people.who(server, MARA, "twin-3")
    assert (who.member_ids, who.yours) == ((NEW,), True)


@pytest.mark.usefixtures("members")
async def test_nobody_can_tell_who_is_not_seen_from_who_has_nothing_here(people, server, show) -> None:
    await show(NEW)
    for hidden in (THEO, NEW, 99):
        with pytest.raises(NotVisible):
            await people.compare(server, MARA, hidden)
        with pytest.raises(NotVisible):
            await people.taste(server, hidden, by=MARA)
        with pytest.raises(NotVisible):
            await people.taste(server, hidden)
    with pytest.raises(NotVisible):
        await people.require_visible(server, [MARA, THEO], by=MARA)
    with pytest.raises(ComparedWithOneself):
        await people.compare(server, MARA, MARA)
    await show(MARA)
    with pytest.raises(NoTaste):
        await people.compare(server, NEW, MARA)


@pytest.mark.usefixtures("members")
async def test_who_has_a_song_names_only_those_who_may_be_seen(people, server, show) -> None:
    asked = await people.who(server, MARA, "quiet 9")
    assert (asked.member_ids, asked.yours) == ((), True)
    await show(KIM, MARA)
    asked = await people.who(server, MARA, "quiet 9")
    assert (asked.member_ids, asked.yours) == ((KIM,), True)
    asked = await people.who(server, THEO, "quiet 9")
    assert (asked.member_ids, asked.yours) == ((MARA, KIM), False)
    with pytest.raises(UnknownSong):
        await people.who(server, THEO, "nothing of the kind")


@pytest.mark.usefixtures("members")
async def test_a_taste_is_a_shape_against_the_servers_average_with_categories_and_typical_songs(
    people, server, bring, make_song
) -> None:
    await bring(*(make_song(f"spoken {n}") for n in range(40)), pool="podcasts")
    mara, theo = [await people.taste(server, one, by=one) for one in (MARA, THEO)]
    assert mara.songs == 12
    assert set(titles(mara.typical)) <= {f"quiet {n}" for n in range(12)}
    assert len(mara.typical) == 8
    assert sum(part.share for part in mara.parts) == pytest.approx(1)
    assert not {"key", "mode", "time_signature"} & mara.features.keys()
    assert list(mara.average.values()) == pytest.approx([0.5] * len(mara.average), abs=0.01)
    apart = [mara.features[name] - theo.features[name] for name in mara.features if name != "popularity"]
    assert np.abs(apart).mean() > 0.2
    with pytest.raises(NoTaste):
        await people.taste(server, NEW, by=NEW)


@pytest.mark.usefixtures("members", "classic")
async def test_classic_shows_people_too(people, server, show, bring, make_song) -> None:
    await bring(make_song("quiet 3"), make_song("silent 1", silent=True), member=KIM)
    await bring(make_song("silent 1", silent=True), member=MARA)
    await show(KIM)
    found = await people.compare(server, MARA, KIM)
    assert set(titles(found.common)) == {"quiet 3", "silent 1", *(f"quiet {n}" for n in range(8, 12))}
    assert [one.member_id for one in await people.neighbours(server, MARA)] == [KIM]


async def test_without_features_there_is_no_shape(people, server, bring, make_song) -> None:
    await bring(*(make_song(f"quiet {n}", silent=True) for n in range(6)), member=MARA)
    found = await people.taste(server, MARA, by=MARA)
    assert (found.features, found.average) == ({}, {})
    assert len(found.typical) == 6


async def test_each_is_asked_once_and_not_before_something_of_theirs_is_here(
    people, server, store, bring, make_song, show
) -> None:
    assert not await people.ask(server, MARA)
    await bring(make_song("quiet 1"), pool="more")
    assert not await people.ask(server, MARA)
    await bring(make_song("quiet 2"), member=MARA)
    assert await people.ask(server, MARA)
    assert not await people.ask(server, MARA)
    assert not await store.choices.visible(server, MARA)
    await bring(make_song("quiet 2"), member=THEO)
    await show(THEO, visible=False)
    assert not await people.ask(server, THEO)


def test_a_shape_is_the_mean_of_quantiles_and_leaves_gaps_out_and_the_pool_changes_none() -> None:
    def row(energy: float, tempo: float) -> list[float]:
        known = {"energy": energy, "tempo": tempo}
        return [known.get(name, np.nan) for name in MODEL_FEATURES]

    table = FeatureTable(
        ("a", "b", "c", "d", "e"),
        (False, False, False, False, True),
        MODEL_FEATURES,
        np.array([row(0.1, 90), row(0.2, np.nan), row(0.3, 120), row(9.0, 150), row(100, 1)]),
    )
    shapes = FeatureShapes(table)
    assert shapes.average == pytest.approx({"energy": 0.5, "tempo": 0.5}, abs=0.01)
    assert shapes.of({"a": 1.0, "b": 1.0}) == pytest.approx({"energy": 0.25, "tempo": 1 / 6}, abs=0.01)
    assert shapes.of({"d": 3.0, "a": 1.0}) == pytest.approx({"energy": 0.6875, "tempo": 0.667}, abs=0.01)
    assert shapes.of({"b": 1.0}) == pytest.approx({"energy": 0.375}, abs=0.01)
    assert shapes.of({"e": 1.0}) == {"energy": 1.0, "tempo": 0.0}
    assert shapes.of({"unknown": 1.0}) == {}
