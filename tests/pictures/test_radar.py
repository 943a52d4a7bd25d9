"""A radar shows one to three shapes and says in words what is most, what is least, and what differs."""

from __future__ import annotations

from math import nan

from bot.pictures.radar import LINE, SIDE, Shape, radar
from bot.pictures.style import WIDTH

SEED = Shape("Idea 1 $x$", {"danceability": 0.4, "energy": 0.1, "acousticness": 0.9, "tempo": 0.35})
RESULT = Shape("夜に駆ける حبيبي", {"danceability": 0.5, "energy": 0.8, "acousticness": 0.85, "tempo": nan})


def test_two_shapes_are_drawn_and_their_difference_is_said(messages, look) -> None:
    picture = radar([SEED, RESULT], messages)
    assert look(picture).size == (WIDTH, SIDE + 2 * LINE)
    assert "4 features" in picture.alt
    assert "“Idea 1 $x$” is highest in “acoustic” (0.9) and lowest in “energetic” (0.1)." in picture.alt
    assert "differ most in “energetic”: 0.1 and 0.8." in picture.alt


def test_what_nobody_knows_is_left_out_and_said(messages, look) -> None:
    picture = radar([SEED, Shape("nothing", {"energy": nan}), RESULT], messages)
    look(picture)
    assert "Of “nothing” nothing is known." in picture.alt
    assert "differ" not in picture.alt


def test_few_features_and_values_beyond_the_circle_are_drawn_too(messages, look) -> None:
    for values in ({"energy": 7.0}, {"energy": -1.0, "valence": 0.5}, {}):
        look(radar([Shape("x" * 500, values)], messages))
