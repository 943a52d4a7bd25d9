"""The song that a person means is found however they write it, and offered while they still write."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import AmbiguousSong, LinkNotHere, UnknownSong
from bot.recommender.search import SongIndex, label, name_key
from bot.store.servers import ServerSong
from bot.store.songs import Song

IDEA_1 = "4uOBL4DDWWVx4RhYKlPbPC"
PIANO = [
    (IDEA_1, "Idea 1", ("Gibran Alcocer",)),
    ("b" * 22, "Idea 22", ("Gibran Alcocer",)),
    ("c" * 22, "Idea 22 (Sped Up)", ("Gibran Alcocer",)),
    ("d" * 22, "Idea 15", ("Gibran Alcocer",)),
    ("e" * 22, "Idea 10", ("Gibran Alcocer",)),
    ("f" * 22, "A Good Idea", ("Sugar",)),
    ("g" * 22, "Bright ideas", ("Ideal", "Other")),
    ("h" * 22, "Cornfield Chase", ("Hans Zimmer",)),
    ("i" * 22, "Cornfield Chase - Piano-Cello Version", ("Dorian Marko", "Hans Zimmer")),
    ("j" * 22, "Hello", ("Adele",)),
    ("k" * 22, "Hello", ("Lionel Richie",)),
    ("l" * 22, "hello", ("Adele",)),
]


def index_of(
    *songs: tuple[str, str, tuple[str, ...]], pool: str | None = None, silent: str = ""
) -> SongIndex:
    entries = [
        ServerSong(Song(id_, *rest), pool, has_features=id_ not in silent.split()) for id_, *rest in songs
    ]
    return SongIndex(entries, revision=1)


@pytest.fixture(scope="module")
def index() -> SongIndex:
    return index_of(*PIANO)


@pytest.mark.parametrize(
    "text",
    [
        IDEA_1,
        f"  {IDEA_1} ",
        f"spotify:track:{IDEA_1}",
        f"https://open.spotify.com/track/{IDEA_1}",
        f"https://open.spotify.com/intl-de/track/{IDEA_1}?si=0123456789abcdef",
        f"listen: https://open.spotify.com/track/{IDEA_1} !",
        "Idea 1",
        "  iDEA   1 ",
        "ＩＤＥＡ　１",
        "idea 1 - gibran alcocer",
        "Idea 1 – GIBRAN ALCOCER",
    ],
)
def test_a_song_is_found_however_it_is_written(index: SongIndex, text: str) -> None:
    assert index.find(text).id == IDEA_1


@pytest.mark.parametrize(
    ("text", "id_"),
    [
        ("Cornfield Chase", "h"),
        ("Cornfield Chase - Hans Zimmer", "h"),
        ("Cornfield Chase - Piano-Cello Version", "i"),
        ("Cornfield Chase - Piano-Cello Version - Dorian Marko", "i"),
        ("Cornfield Chase - Piano-Cello Version - Hans Zimmer", "i"),
        ("Cornfield Chase - Piano-Cello Version - Dorian Marko, Hans Zimmer", "i"),
        ("Hello - Lionel Richie", "k"),
    ],
)
def test_titles_with_dashes_and_artists_are_told_apart(index: SongIndex, text: str, id_: str) -> None:
    assert index.find(text).id == id_ * 22


def test_every_label_that_is_shown_finds_its_song(index: SongIndex) -> None:
    for entry in index.songs:
        assert name_key(index.find(label(entry.song))) == name_key(entry.song)


def test_one_title_of_several_artists_is_asked_back_once_for_each(index: SongIndex) -> None:
    with pytest.raises(AmbiguousSong) as ambiguous:
        index.find("HELLO")
    assert ambiguous.value.nearest == (("j" * 22, "Hello - Adele"), ("k" * 22, "Hello - Lionel Richie"))


@pytest.mark.parametrize("text", ["Corfield Chase", "cornfeild chase", "Cornfield Chase Zimmer"])
def test_a_misspelt_title_is_unknown_with_the_nearest_first(index: SongIndex, text: str) -> None:
    with pytest.raises(UnknownSong) as unknown:
        index.find(text)
    assert unknown.value.nearest[0][1].startswith("Cornfield Chase")
    assert len(unknown.value.nearest) <= 5


@pytest.mark.parametrize("text", ["", "   ", "???", "#", "\0", "zzzzzzzzzzqqqq"])
def test_what_is_like_nothing_here_is_unknown_without_guesses(index: SongIndex, text: str) -> None:
    with pytest.raises(UnknownSong) as unknown:
        index.find(text)
    assert unknown.value.nearest == ()


@pytest.mark.parametrize(
    ("title", "artists", "length", "expected"),
    [
        ("Idea 1", ("Gibran", "Ann"), None, "Idea 1 - Gibran, Ann"),
        ("Idea 1", (), 4, "Ide…"),
        ("Idea 1", ("Gibran",), 15, "Idea 1 - Gibran"),
        ("Idea number 1", ("Gibran",), 18, "Idea num… - Gibran"),
        ("Idea 1", ("Gibran",), 9, "Id… - Gi…"),
        ("A", ("Gibran", "Ann"), 12, "A - Gibran,…"),
        ("\u202eIdea\n1", ("Gib\u2067ran",), None, "Idea 1 - Gibran"),
    ],
)
def test_a_label_that_is_cut_still_says_who_plays(
    title: str, artists: tuple[str, ...], length: int | None, expected: str
) -> None:
    assert label(Song("x", title, artists), length) == expected


@given(st.text(), st.lists(st.text(), max_size=3), st.integers(9, 100))
def test_a_label_fits(title: str, artists: list[str], length: int) -> None:
    assert len(label(Song("x", title, tuple(artists)), length)) <= length


def test_a_long_text_is_given_back_shortened(index: SongIndex) -> None:
    with pytest.raises(UnknownSong) as unknown:
        index.find("x" * 5_000)
    assert len(unknown.value.text) == 100


def test_an_id_of_no_song_here_is_unknown(index: SongIndex) -> None:
    with pytest.raises(LinkNotHere):
        index.find(f"spotify:track:{'z' * 22}")
    with pytest.raises(UnknownSong):
        index.find("z" * 22)


SCRIPTS = [
    "我会等",
    "夜に駆ける",
    "사랑해",
    "Подмосковные вечера",
    "حبيبي يا نور العين",
    "שיר לשלום",
    "तुम ही हो",
    "ÅÄÖ – ñandú",
    "Straße İstanbul",
    "🎹🎶",
    "ﬁnale",
]


@pytest.mark.parametrize("title", SCRIPTS)
def test_titles_of_every_script_are_found_and_offered(title: str) -> None:
    index = index_of(*((f"{place:022}", one, ("x",)) for place, one in enumerate(SCRIPTS)))
    for text in (title, title.upper(), title.lower(), f"{title} - X"):
        assert index.find(text).title == title
    assert [song.title for song in index.suggest(title[: max(1, len(title) // 2)], 25)] == [title]


def test_a_beginning_offers_titles_that_begin_so_then_words_then_mentions(index: SongIndex) -> None:
    assert [song.title for song in index.suggest("idea", 25)] == [
        "Idea 1",
        "Idea 10",
        "Idea 15",
        "Idea 22",
        "Idea 22 (Sped Up)",
        "A Good Idea",
        "Bright ideas",
    ]


@pytest.mark.parametrize("text", ["zimmer chase", "CHASE hans", "hans zimmer", "chase  zimmer"])
def test_words_of_title_and_artist_may_come_in_any_order(index: SongIndex, text: str) -> None:
    assert {song.title for song in index.suggest(text, 25)} == {
        "Cornfield Chase",
        "Cornfield Chase - Piano-Cello Version",
    }


def test_a_misspelt_beginning_offers_what_is_near(index: SongIndex) -> None:
    assert index.suggest("cornfeild", 25)[0].title == "Cornfield Chase"
    assert index.suggest("qqqqzzzz", 25) == []


def test_nothing_typed_yet_offers_the_members_own_first(index: SongIndex) -> None:
    own = {"k" * 22, "f" * 22}
    offered = index.suggest("  ", 4, own=own)
    assert [song.title for song in offered] == ["A Good Idea", "Hello", "Idea 1", "Idea 22"]
    assert {song.id for song in offered[:2]} == own


def test_no_more_are_offered_than_asked_for(index: SongIndex) -> None:
    assert len(index.suggest("", 3)) == len(index.suggest("idea", 3)) == 3
    assert index_of().suggest("", 25) == []
    assert index_of().suggest("idea", 25) == []


def test_songs_that_no_model_can_answer_for_come_last() -> None:
    index = index_of(*PIANO, silent=f"{IDEA_1} {'e' * 22}")
    titles = [song.title for song in index.suggest("idea", 25)]
    assert titles[:2] == ["Idea 15", "Idea 22"]
    assert titles[-2:] == ["Idea 1", "Idea 10"]


def test_a_song_of_two_ids_is_offered_once_at_its_best_place() -> None:
    """Its twin without features would be the last of all; the song stays where it is."""
    index = index_of(("a", "Idea 1", ("x",)), ("b", "Idea 2", ("x",)), ("c", "IDEA 1", ("x",)), silent="c")
    assert [song.id for song in index.suggest("idea", 25)] == ["a", "b"]
    assert [song.id for song in index.suggest("", 25)] == ["a", "b"]
    assert index.find("idea 1").id == "a"


def test_the_twin_that_a_model_can_answer_for_is_the_one_that_is_meant() -> None:
    index = index_of(("a", "Idea 1", ("x",)), ("b", "Idea 1", ("x",)), silent="a")
    assert index.find("Idea 1").id == "b"
    assert [song.id for song in index.suggest("idea", 25)] == ["b"]


def found(index: SongIndex, text: str) -> set[str]:
    """The song that is meant or, where that is not clear, those that may be."""
    try:
        return {index.find(text).id}
    except UnknownSong as unknown:
        return {id_ for id_, _ in unknown.nearest}


@given(
    st.lists(st.tuples(st.text(max_size=6), st.lists(st.text(max_size=4), max_size=2)), max_size=6),
    st.text(max_size=8),
    st.integers(0, 25),
)
@settings(max_examples=60)
def test_any_titles_and_any_text_give_songs_or_words(titles: list, text: str, n: int) -> None:
    index = index_of(*((f"id{place}", title, tuple(names)) for place, (title, names) in enumerate(titles)))
    for asked in (text, *(title for title, _ in titles)):
        offered = index.suggest(asked, n)
        assert len(offered) == len({name_key(song) for song in offered}) <= n
        assert found(index, asked) <= {entry.song.id for entry in index.songs}
