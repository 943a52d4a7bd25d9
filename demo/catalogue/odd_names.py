"""Names as they really come: every script, both directions, pictures, marks, and far too long."""

from __future__ import annotations

from random import Random

LONGEST = 300

# A word or two a line, of as many scripts as songs are named in.
_WORDS = (
    "Silver Rain",
    "Été à Málaga",
    "Straße nach Żywiec",
    "İstanbul ışıkları",
    "Þögn & Ljós",
    "Đêm không ngủ",
    "Последний поезд",
    "Φεγγάρι μου",
    "მთვარე",
    "Լուսին",
    "ירח מעל הים",
    "ليل طويل",
    "ماه و ستاره",
    "رات کی رانی",
    "चाँदनी रात",
    "নীল আকাশ",
    "நிலா மழை",
    "ฝนตกในใจ",
    "လမင်း",
    "ព្រះចន្ទ",
    "ጨረቃ",
    "月の光",
    "ナイト・ドライブ",
    "夜来香",
    "달빛 아래",
    "ᠰᠠᠷᠠ",
    "ᏅᏓ",
)
_PICTURES = ("🌙", "🔥", "👩‍🚀", "👨‍👩‍👧‍👦", "🏳️‍🌈", "🇵🇹", "👍🏽", "❤️", "1️⃣")
_MARKS = (
    "*{}*",
    "__{}__",
    "~~{}~~",
    "`{}`",
    "||{}||",
    "[{}](https://example.org)",
    "<@1234567890> {}",
    "@everyone {}",
    "# {}",
    "> {}",
    "</{}:1>",
    "\"{}\", '{}'",
    "{{{}}}",
    "{} %s $1 \\",
    "=SUM({})",
    "{};{},{}",
    "<script>{}</script>",
    "{} - Remastered 2011",
    "{} (feat. Somebody)",
)
# Overrides and marks that turn what follows them around, a joiner without width, a space that does not break.
_UNSEEN = ("\u202e{}", "\u200f{}", "\u2066{}", "{}\u200b", "\u00ad{}", "{}\u00a0{}", "\ufeff{}", "{}\t{}")
# Accents upon accents, and the same letter composed and decomposed.
_STACKED = (
    "Z\u0351\u036b\u0343\u036a\u0302\u036balgo",
    "Cafe\u0301 Noir",
    "Caf\u00e9 Noir",
    "ﬁne ﬂight",
    "Ｆｕｌｌ",
)
_NUMBERS = ("1999", "7", "0", "00:00", "-1", "1e9", "NaN", "null", "None", "undefined")


def odd_name(random: Random) -> str:
    """A name: one in three plain, the others odd in one way each; 1 to LONGEST characters."""
    words = random.choice(_WORDS)
    match random.randrange(12):
        case 0:
            return f"{random.choice(_PICTURES)} {words} {random.choice(_PICTURES)}"
        case 1:
            return "".join(random.choices(_PICTURES, k=random.randint(1, 4)))
        case 2 | 3:
            return random.choice(_MARKS).replace("{}", words)
        case 4:
            return random.choice(_UNSEEN).replace("{}", words)
        case 5:
            return random.choice(_STACKED)
        case 6:
            return random.choice(_NUMBERS)
        case 7:
            return f"{words} / {random.choice(_WORDS)}"
        case 8 if not random.randrange(3):
            return (f"{words} " * LONGEST)[:LONGEST]
        case _:
            return f"{words} {random.randint(2, 99)}"
