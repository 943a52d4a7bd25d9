"""Every picture is drawn whatever the data, and says in words what it shows in numbers."""

from __future__ import annotations

from math import nan

import numpy as np

from bot.pictures.bars import MARGIN, ROW, Bar, bars
from bot.pictures.distributions import distributions
from bot.pictures.elbow import elbow
from bot.pictures.heatmap import heatmap
from bot.pictures.palette import COLOURS, hexadecimal
from bot.pictures.scatter import Dot, scatter
from bot.pictures.style import HEIGHT, WIDTH
from bot.pictures.table import Row, table

LONG = "夜に駆ける – a title $that$ goes on and on, حبيبي يا نور العين, 😀 \U000131a0" * 9


def colours_of(image) -> set[tuple[int, ...]]:
    return {colour for count, colour in image.getcolors(1 << 24) if count > 40}


def rgb(identity: int) -> tuple[int, ...]:
    return tuple(bytes.fromhex(hexadecimal(identity)[1:]))


def test_bars_have_the_colours_of_their_categories_and_say_their_shares(messages, look) -> None:
    rows = [Bar("quiet, acoustic", 0.62, 3), Bar(LONG, 0.3, 1), Bar("loud", 0.08, 10)]
    picture = bars(rows, messages)
    image = look(picture)
    assert image.size == (WIDTH, MARGIN + 3 * ROW)
    assert {rgb(3), rgb(1), rgb(2)} <= colours_of(image)
    assert rgb(0) not in colours_of(image)
    assert "3 categories: “quiet, acoustic” 62 %" in picture.alt
    assert hexadecimal(10) == hexadecimal(2) == f"#{COLOURS[2][0]:06X}"


def test_bars_of_one_category_or_of_empty_ones(messages, look) -> None:
    look(bars([Bar("all", 1.0, 0)], messages))
    assert "1 category" in bars([Bar("none", 0.0, 0)], messages).alt


def test_a_heatmap_names_the_strongest_pairs_and_leaves_unknown_ones_blank(messages, look) -> None:
    names = ["energy", "loudness", "acousticness"]
    r = np.array([[1, 0.84, -0.78], [0.84, 1, nan], [-0.78, nan, 1]])
    picture = heatmap(names, r, messages)
    assert look(picture).size == (WIDTH, WIDTH)
    assert "“loud” with “energetic” 0.84, “acoustic” with “energetic” -0.78." in picture.alt


def test_a_heatmap_of_nothing_but_gaps_or_of_one_feature_says_so(messages) -> None:
    assert "Too little is known" in heatmap(["energy", "tempo"], np.full((2, 2), nan), messages).alt
    assert "1 features" not in heatmap(["energy"], np.ones((1, 1)), messages).alt


def test_distributions_say_what_is_in_the_middle(messages, look) -> None:
    values = {"energy": np.linspace(0, 1, 99), "tempo": np.full(20, 120.0), "valence": np.array([0.25])}
    picture = distributions(values | {"mode": np.array([])}, messages)
    look(picture)
    assert "4 features" in picture.alt
    assert "energetic 0.5, fast 120, cheerful 0.25." in picture.alt


def test_a_scatter_plot_has_categories_in_their_colours_and_one_song_or_alike_ones_are_no_trouble(
    messages, look
) -> None:
    dots = [Dot(at / 40, at % 7, (0, 1, 12, None)[at % 4], LONG if at % 3 else "short") for at in range(40)]
    names = {number: f"kind {number}" for number in (0, 1, *range(2, 9), 12)}
    picture = scatter(dots, ("danceability", "popularity"), names, (0.5, 3.0), messages)
    image = look(picture)
    assert image.width == WIDTH
    assert image.height > HEIGHT
    assert "40 songs by “danceable (0 to 1)”" in picture.alt
    assert "The medians are 0.5 and 3." in picture.alt
    alike = [Dot(0.5, 3.0, None, "x")] * 3
    look(scatter(alike, ("tempo", "duration_ms"), {}, (0.5, 3.0), messages))


def test_an_elbow_marks_the_knee_and_the_number_in_use(messages, look) -> None:
    picture = elbow([2, 3, 4, 5], [9.0, 3.0, 2.0, 1.5], messages, in_use=5, knee=3)
    image = look(picture)
    assert image.size == (WIDTH, HEIGHT)
    assert {rgb(3), rgb(5)} <= colours_of(image)
    assert "9 with 2 components and 1.5 with 5. 5 are in use. It bends most at 3." in picture.alt
    plain = elbow([2, 3], [0.0, 0.0], messages, in_use=12)
    assert not {rgb(3), rgb(5)} & colours_of(look(plain))
    assert "bends" not in plain.alt


def test_a_table_has_a_row_a_song_and_a_dash_for_what_nobody_knows(messages, look) -> None:
    rows = [Row(LONG, {"energy": (".74", 0.74), "tempo": None}), Row("x", {"energy": ("0", 0.0)})]
    picture = table(rows, ["energy", "tempo"], messages)
    assert look(picture).width == WIDTH
    assert "2 songs and 2 features" in picture.alt
    assert "“x”: energetic 0." in picture.alt
