"""Every script that people write in is drawn; what no font has is replaced, not shown as a box."""

from __future__ import annotations

import pytest

from bot.pictures.fonts import UNDRAWN, drawable, missing
from bot.pictures.style import HEIGHT, WIDTH, drawn

SCRIPTS = {
    "Latin": "Für Élise – Łódź “ß” œ",
    "Vietnamese": "Nơi này có anh",
    "Greek": "Ζορμπάς",
    "Cyrillic": "Группа крови, Плине Кач",
    "Arabic": "حبيبي يا نور العين",
    "Hebrew": "שלום עליכם",
    "Devanagari": "तुम ही हो, क्षत्रिय",
    "Bengali": "আমার সোনার বাংলা",
    "Tamil": "வாழ்க்கை",
    "Thai": "ภาษาไทย กำลัง",
    "Georgian": "სულიკო",
    "Armenian": "Հայաստան",
    "Japanese": "夜に駆ける カタカナ",
    "Chinese": "月亮代表我的心 简体 繁體",
    "Korean": "봄날 노래",
    "full width": "ＦＵＬＬ（！）",
    "symbols": "♫ ★ → ∞ ♥ ½ € ₩",
    "emoji": "😀🎵❤️👨‍👩‍👧🇯🇵",
}


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_script_has_a_font(script: str) -> None:
    assert missing(SCRIPTS[script]) == set()
    assert drawable(SCRIPTS[script]) == SCRIPTS[script]


def test_a_character_that_nobody_can_draw_is_replaced() -> None:
    hieroglyph, unassigned = "\U000131a0", "\u0378"
    assert missing(f"a{hieroglyph}b{unassigned}") == {hieroglyph, unassigned}
    assert drawable(f"a{hieroglyph}{hieroglyph}b ]^-{unassigned}") == f"a{UNDRAWN}b ]^-{UNDRAWN}"
    assert missing(UNDRAWN) == set()


def test_a_name_is_one_line_without_what_turns_it_around() -> None:
    assert drawable("a\n  b\u202ec\x07") == "a bc"


def test_all_of_them_are_drawn_without_a_warning_and_dollars_make_no_formula() -> None:
    def paint(figure) -> None:
        for place, text in enumerate([*SCRIPTS.values(), "A$AP $ ^{"]):
            figure.text(0.02, 0.95 - 0.05 * place, drawable(text))

    png = drawn(paint)
    assert png.startswith(b"\x89PNG")
    assert png != drawn(lambda figure: None)
    assert (int.from_bytes(png[16:20], "big"), int.from_bytes(png[20:24], "big")) == (WIDTH, HEIGHT)
