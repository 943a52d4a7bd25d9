"""The words and the grammar of made-up names: a symbol in braces stands for one of its alternatives.

A name that exists would be a coincidence; people's names are put together from rare or invented parts.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_WORDS = {
    "first": "Odile Tamsin Jorun Maren Idrissa Calder Soraya Wren Bastian Noor Ilse Teodor Amaia "
    "Kestrel Ondine Lior Zofia Dariusz Mirela Emeka Saskia Anselm Yuna Rafe Petrina Ishaan "
    "Leocadia Oskari Thandi Viggo Marisol Cosima Bram Eluned Farrah Joaquim Nadezhda Tilde "
    "Ayodele Corentin Hanneke Isolde Kaito Ludmila Niamh Éloïse Søren Zdeněk Iñaki Jürg",
    "last": "Varga-Holt Halloway Quistgaard Merrowby Ashdowne Okonjo Lindqvar Vesterby Castellane "
    "Drummore Ferreux Ilvonen Jarrault Kestenbaum Lorrimere Nakamoriya Oyelade Pelletane "
    "Rosenvik Saltmarsh Tolliverre Umezaka Vantongeren Wexcombe Yarrowby Zielonka Brannoch "
    "Cavendoli Dovrefell Estevarez Fjellheim Grimaldo Hestvik Inchbald Karamoy Låstad "
    "Moncrieffe Nørholt Obrecht Pruszyn Quennell Révész Strandvik Thistlewood Uldall",
    "adj": "Golden Slow Paper Silver Distant Hollow Electric Velvet Broken Quiet Crooked Midnight "
    "Second Borrowed Violet Restless Careless Honest Foreign Neon Empty Gentle Lonesome Heavy "
    "Wild Tender Static Bitter Bright Faded Lucky Hidden Northern Frozen Burning Early "
    "Endless Plastic Secret Sudden",
    "noun": "Lantern Harbour Mirror River Orchard Signal Window Satellite Garden Motel Engine Feather "
    "Ladder Comet Weather Ocean Canary Cathedral Carousel Shadow Thunder Postcard Anchor "
    "Meadow Highway Ember Balcony Diamond Whisper Compass Avalanche Island Parade Staircase "
    "Letter Fever Horizon Tangerine Polaroid Elevator",
    "plural": "Lanterns Strangers Satellites Feathers Fireflies Windows Postcards Shadows Rivers "
    "Engines Ghosts Wolves Orchids Mirrors Ladders Comets Neighbours Umbrellas Sparrows "
    "Telephones",
    "verb": "Follow Forget Remember Carry Chase Borrow Forgive Call Hold Leave Believe Wake",
    "verbing": "Chasing Holding Losing Dancing Falling Waiting Running Dreaming Leaving Drifting Burning "
    "Calling",
    "place": "Lisbon Tallinn Oakland Marseille Osaka Bergen Naples Dakar Porto Tbilisi Havana "
    "Reykjavik Winnipeg Trieste Gdańsk Málaga Leeds Montevideo",
    "time": "Midnight Sunday Tomorrow Winter August Daybreak November Monday",
    # Two pieces in three are for piano, so that whoever asks for a piano piece is offered some.
    "instrument": "Piano Piano Piano Piano Piano Piano Piano Piano Viola Cello Violin Harp",
    "letter": "A B C D E F G",
    "flat": "A B D E",
    "sharp": "C F G",
    "hour": "1 2 3 4 5",
    "number": "1 2 3 4 5 6 7 8 9 10 11 12 14 15 17 19 21 22 24 27 28 31 33 36 40 42 48 52",
    "roman": "I II III IV V VI",
    "form": "Nocturne Prelude Étude Waltz Intermezzo Impromptu Sonatina Romance Barcarolle Berceuse "
    "Fantasia Bagatelle",
    "movement": "Andante Adagio Allegretto Largo Lento Moderato Presto Vivace",
    "quality": "Major Minor",
    "kana": "夜 雨 月 海 星 朝 夏 冬 光 影 花 風",
    "kanji": "灯台 電車 手紙 図書館 約束 音 地図 窓 散歩 記憶",
    "cyr_adj": "Тихий Синий Последний Белый Дальний Тёплый Ночной",
    "cyr_noun": "свет снег берег вечер город поезд голос",
    "es_noun": "Lluvia Sombra Niebla Espuma",
    "fr_noun": "marée brume lumière forêt",
    "de_noun": "Dächern Wolken Brücken Gärten",
    "pt_verb": "Esqueças Procures Acordes",
    "pl_noun": "Balkon Pociąg Płaszcz",
    "emoji": "🌙 🔥 💧 🌊 🖤 🌻 ⚡ 🫀",
}

# fmt: off
_PHRASES = {
    "person": ("{first} {last}",),
    "key": (
        "{letter} {quality}", "{letter} {quality}", "{flat}-flat {quality}", "{sharp}-sharp Minor",
    ),
    "pop artist": (
        "{first} {last}", "{first} {last}", "{first}", "The {adj} {plural}", "{noun} & {noun}",
    ),
    "mood artist": (
        "{first} {last}", "{first} {last}", "{first} & {first}", "{noun} {plural}", "{lower_noun} club",
    ),
    "dance artist": (
        "{first}", "DJ {last}", "{noun} Unit", "{adj} {noun}", "{first} x {first}", "{last} Sound",
    ),
    "dance/electronic artist": (
        "{last}", "{noun}form", "{place} Circuit", "{adj} {noun}", "dj {lower_noun}", "{noun} {number}",
    ),
    "r&b artist": ("{first}", "{first} {last}", "{first} {last}", "{first} {noun}", "{adj} {first}"),
    "hip-hop artist": (
        "Young {last}", "{noun} {letter}.", "{first} the {noun}", "MC {last}", "{adj} {noun} Crew",
        "{last}$",
    ),
    "jazz artist": (
        "{first} {last}", "{first} {last} Trio", "{first} {last} Quartet", "The {place} Five", "{person}",
    ),
    "classical artist": ("{first} {last}", "{first} {last}", "{first} {letter}. {last}"),
    "ensemble": (
        "{place} Chamber Players", "{place} Radio Orchestra", "{person}", "{person}", "{person}",
    ),
    "piano artist": ("{first} {last}", "{first} {last}", "{lower_noun} & rain"),
    "soul artist": ("{first} {last}", "The {last} Sisters", "{first} & The {plural}", "{last} Revue"),
    "indie artist": (
        "The {plural}", "{adj} {plural}", "{first} and the {plural}", "{place} {plural}",
        "{lower_noun} {lower_noun}",
    ),
    "pop title": (
        "{adj} {noun}", "{verbing} {plural}", "{verb} Me by {time}", "Don't {verb} the {noun}",
        "{plural} in {place}", "{time} {noun}", "{noun}", "Like a {noun}",
        "{verb} Me Now, {verb} Me Later", "{noun} Song (feat. {person})",
    ),
    "mood title": (
        "{lower_adj} {lower_noun}", "{lower_noun}, again", "if {lower_time} stays",
        "the {lower_noun} we left", "{adj} {noun}", "before the {lower_noun}",
        "{verb} the {noun} - Acoustic", "{place}, {time}", "i {lower_verb} you",
    ),
    "dance title": (
        "{verbing}", "{verb} the {noun}", "{adj} {noun} - Radio Edit", "{verb} It Up", "{time} {noun}",
        "{verb} Me", "{noun} Nights", "{adj} {noun}", "All {plural}", "{verb} Me - {last} Remix",
    ),
    "dance/electronic title": (
        "{noun} {number}", "{adj} {noun} (Extended Mix)", "{place} {number}.{number}", "{noun} State",
        "{verbing} ({last} Remix)", "{noun}/{noun}", "{adj} {plural}", "{noun} Theory", "Sub{lower_noun}",
    ),
    "r&b title": (
        "{hour}AM in {place}", "{lower_verb} me back", "{adj} {noun}", "{time} w/ You",
        "{noun} (Interlude)", "{verb} Slow", "{plural} on Me", "No {plural}", "{verb} Somebody",
        "{adj} {plural} (feat. {first})",
    ),
    "hip-hop title": (
        "{noun} Talk", "{number} {plural}", "{adj} {noun} Freestyle", "{place} Nights", "{verb} That",
        "No {noun}", "{noun} Money", "{plural} (feat. {first} {last})", "{adj} {plural}",
        "{number} in the {noun}",
    ),
    "jazz title": (
        "{adj} {noun}", "Waltz for {first}", "{number} to {place}", "{noun} Blues", "{time} in {place}",
        "{first}'s {noun}", "Ballad for the {adj} {noun}", "{plural} at {time}", "So Long, {place}",
        "{noun} Bossa",
    ),
    "classical title": (
        "{form} for {instrument} No. {number} in {key}", "{form} for {instrument} in {key}, Op. {number}",
        "{noun} Suite for {instrument}: {roman}. {movement}", "{form} for {instrument} in {key}",
        "{instrument} Sonata No. {number} in {key}: {roman}. {movement}",
        "{number} Miniatures for {instrument}, Op. {number}: No. {number}, {movement}",
        "{adj} {noun}: {roman}. {movement} (Arr. for {instrument})",
    ),
    "piano title": (
        "{adj} {noun}", "{lower_noun}.", "{form} in {key}", "{time}, {place}", "{noun} Theme",
        "{lower_adj} {lower_noun}", "Étude {number}", "{noun} (Piano Version)",
    ),
    "soul title": (
        "{verb} Your {noun}", "Ain't No {noun}", "{adj} Love", "{verb} Me, Baby", "{time} Kind of Love",
        "{noun} of Mine", "Sweet {noun}", "{plural} Don't Cry", "{place} Woman", "{verb} on Me",
    ),
    "indie title": (
        "{adj} {noun}", "{plural} of {place}", "{noun} Season", "{verbing} Your {noun}",
        "My {adj} {noun}", "{noun} Club", "{place}, I {verb} You", "{number} {plural}",
        "{verb} the {plural}", "Everyone's {noun}",
    ),
    "album": (
        "{adj} {plural}", "{noun}", "The {noun} Sessions", "{place}", "{verbing} {time}",
        "{noun} & {noun}", "{number}",
    ),
    "classical album": (
        "{person}: {form}s", "Music for {instrument}", "{form}s & {form}s", "The {place} Recordings",
    ),
    "odd title": (
        "{kana}の{kanji}", "{kana}と{kana}", "{cyr_adj} {cyr_noun}", "Días de {es_noun}",
        "Été et {fr_noun}", "Über den {de_noun}", "Não Me {pt_verb}", "Żółty {pl_noun}", "{noun} {emoji}",
        "{emoji} {verb} It {emoji}", "*{noun}*", "**{noun}**", "_{lower_adj}_{lower_noun}_",
        "~{lower_noun}~", "~~{noun}~~", "`{lower_noun}`", "||{noun}||", "[{noun}]", "# {noun}",
        "> {lower_noun}", "<{lower_noun}>", "{lower_noun}_{number}", "@everyone {verb} the {noun}",
        '"{noun}" [{number}]',
        "A Partial List of the {plural} I Meant to Show You Before the Last Train Left {place} "
        "at a Quarter Past Four in the Rain, With {number} Apologies",
    ),
}
# fmt: on


def grammar() -> Mapping[str, tuple[str, ...]]:
    """All symbols with their alternatives."""
    return MappingProxyType({symbol: tuple(words.split()) for symbol, words in _WORDS.items()} | _PHRASES)
