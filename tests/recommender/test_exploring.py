"""Looks into songs as numbers: whose, how many, what goes together, where the curve bends."""

from __future__ import annotations

from math import isnan

import numpy as np
import pandas as pd
import pytest

from bot.errors import NoSongs, TooFewMeasured
from bot.messages import Messages
from bot.recommender.exploring import Elbow, Explorer, Plot, correlations, knee
from bot.recommender.readings import (
    read_correlations,
    read_distributions,
    read_elbow,
    read_means,
    read_plot,
)
from bot.recommender.scales import SCALES, on_scales
from bot.store.servers import MODEL_FEATURES

MARA, THEO = 11, 22


@pytest.fixture
def explorer(store, recommender, trainer) -> Explorer:
    return Explorer(store, recommender, trainer)


@pytest.fixture(scope="session")
def messages() -> Messages:
    return Messages()


@pytest.fixture
def songs(bring, make_song):
    """Twelve songs of Mara's that were measured and two that were not, ten of Theo's, and a pool."""

    async def bring_them() -> None:
        await bring(*(make_song(f"quiet {number}") for number in range(12)), member=MARA)
        await bring(*(make_song(f"quiet x{number}", silent=True) for number in range(2)), member=MARA)
        await bring(*(make_song(f"loud {number}") for number in range(10)), member=THEO)
        await bring(*(make_song(f"dance {number}") for number in range(5)), pool="pop")

    return bring_them


async def test_the_members_songs_with_features_are_looked_at_and_counted(songs, explorer, server) -> None:
    await songs()
    found = await explorer.measured(server)
    assert (len(found.songs), found.total) == (22, 24)
    assert found.names == MODEL_FEATURES
    assert {song.title.split()[0] for song in found.songs} == {"quiet", "loud"}
    own = await explorer.measured(server, MARA)
    assert (len(own.songs), own.total) == (12, 14)
    (song, values), *_ = own.first(1)
    assert song == own.songs[0]
    assert values["duration_ms"] < 1e-4  # in minutes
    assert own.means()["energy"] == pytest.approx(own.values()["energy"].mean())


async def test_too_few_songs_are_refused_with_how_many_there_are(explorer, server, bring, make_song) -> None:
    with pytest.raises(NoSongs):
        await explorer.measured(server)
    await bring(*(make_song(f"quiet {number}") for number in range(9)), make_song("quiet x", silent=True))
    for ask in (explorer.measured, explorer.elbow):
        with pytest.raises(TooFewMeasured) as refused:
            await ask(server)
        assert refused.value.params == {"measured": 9, "songs": 10, "least": 10}
    with pytest.raises(TooFewMeasured):
        await explorer.measured(server, THEO)


async def test_a_plot_has_the_songs_with_their_categories_and_medians(
    songs, explorer, recommender, server
) -> None:
    await songs()
    plot = await explorer.plot(server, "energy", "valence")
    assert (len(plot.points), plot.songs) == (22, 22)
    known = {category.identity for category in (await recommender.categories(server)).categories}
    assert {point.identity for point in plot.points} == plot.categories.keys() <= known
    assert plot.medians[0] == pytest.approx(np.median([point.x for point in plot.points]))
    of_kind = {point.identity for point in plot.points if point.song.title.startswith("loud")}
    assert of_kind.isdisjoint(
        {point.identity for point in plot.points if point.song.title.startswith("quiet")}
    )
    with pytest.raises(TooFewMeasured):
        await explorer.plot(server, "energy", "no such feature")


async def test_the_curve_falls_is_fitted_once_a_version_and_knows_what_is_in_use(
    songs, explorer, recommender, server, clock
) -> None:
    await songs()
    curve = await explorer.elbow(server)
    assert curve.numbers == tuple(range(2, 13))
    assert curve.errors[0] > curve.errors[-1] > 0
    assert (curve.in_use, curve.songs) == (7, 22)
    assert await explorer.elbow(server) is curve
    assert (await explorer.elbow(server, MARA)).songs == 12
    clock.advance(seconds=1)
    await recommender.choose_categories(server, 4)
    assert (await explorer.elbow(server)).in_use == 4


def test_features_that_go_together_are_told_from_those_that_do_not(messages) -> None:
    rising = np.arange(30.0)
    noise = np.random.default_rng(1).random(30)
    few = np.where(rising < 9, rising, np.nan)
    features = pd.DataFrame(
        {"energy": rising, "loudness": 2 * rising + noise, "acousticness": -rising + 40 * noise, "tempo": few}
    )
    features["mode"] = 1.0
    found = correlations(features)
    assert found.strongest() == ("energy", "loudness", pytest.approx(1, abs=0.01))
    against = found.strongest(against=True)
    assert against is not None
    assert against[:2] == ("energy", "acousticness")
    assert np.isnan(found.r[[3, 4], :2]).all()  # nine songs, and a column without a difference
    said = read_correlations(found, messages)
    assert said.startswith("“energetic” and “loud” go together most (1).")
    assert "go most against one another (-0." in said
    assert "Too little" in read_correlations(correlations(features[["mode", "tempo"]]), messages)


def test_the_knee_is_where_the_curve_is_farthest_below_its_chord() -> None:
    assert knee([2, 3, 4, 5, 6], [10, 4, 3, 2, 1]) == (3, pytest.approx(5 / 12))
    assert knee(range(2, 13), [1 / k for k in range(2, 13)])[0] == 5
    assert knee([2, 3, 4], [3, 2, 1]) is None
    assert knee([2, 3, 4], [1, 1, 1]) is None
    assert knee([2, 3], [2, 1]) is None


@pytest.mark.parametrize(
    ("bend", "expected"),
    [
        ((6, True), "The curve bends at 6; 7 are in use."),
        ((6, False), "nearly straight: it bends a little at 6; 7 are in use."),
        ((None, False), "no bend; 7 are in use."),
    ],
)
def test_the_curve_is_read_in_words(messages, bend, expected) -> None:
    assert expected in read_elbow(Elbow((2, 3), (2.0, 1.0), *bend, 7, 100), messages)


@pytest.mark.parametrize(
    ("r", "expected"),
    [
        (0.8, "clearly go together (correlation 0.8)"),
        (0.3, "go together a little"),
        (-0.1, "hardly go together (correlation -0.1)"),
        (-0.3, "go against one another a little"),
        (-0.9, "clearly go against one another"),
        (float("nan"), "cannot be told"),
    ],
)
def test_a_plot_is_read_in_words(messages, r, expected) -> None:
    assert expected in read_plot(Plot("energy", "popularity", (), 20, {}, (0, 0), r), messages)


def test_means_and_spreads_are_read_in_words(messages) -> None:
    means = {"energy": 0.9, "loudness": -27.0, "valence": 0.5, "key": 11.0}
    assert read_means(means, None, messages) == (
        "On the whole, songs are highest in “energetic” and lowest in “loud”."
    )
    others = means | {"valence": 0.1}
    assert "is “cheerful”: 0.5 against 0.1." in read_means(means, others, messages)
    values = {"energy": np.linspace(0, 1, 101), "tempo": np.linspace(118, 122, 50), "mode": np.ones(3)}
    assert "differ most in “energetic”: half of them are between 0.25 and 0.75." in read_distributions(
        values, messages
    )
    assert "Too little" in read_distributions({"mode": np.ones(3)}, messages)


def test_scales_run_from_nought_to_one_and_leave_out_what_is_unknown() -> None:
    assert on_scales({"tempo": 120, "loudness": -60, "popularity": 250, "energy": float("nan")}) == {
        "loudness": 0,
        "tempo": 0.5,
        "popularity": 1,
    }
    assert SCALES.keys() < set(MODEL_FEATURES)
    assert not any(isnan(end) for ends in SCALES.values() for end in ends)
