"""Every sentence that the code names is in the catalogue with the parameters it is given, and no other is."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from fluent.syntax import FluentParser, visitor
from fluent.syntax import ast as ftl

from bot import errors
from bot.errors import Busy, CratediggerError, FileRefused, SpotifyBusy, StartupError, UnknownSong
from bot.library.choosing import Read
from bot.library.files import FileKind, Unread
from bot.library.reports import PoolState, Stage
from bot.library.standing import Standing
from bot.library.sync import LeftOut
from bot.messages import ENGLISH, LOCALES, LONGEST, Messages
from bot.spotify.abilities import Ability, AppKind
from bot.spotify.shapes import Skipped
from bot.store.contents import InsightsView
from bot.store.playlists import FROM_FILES, FROM_SPOTIFY
from bot.store.records import HANGING
from bot.store.servers import MODEL_FEATURES
from bot.store.tables import PERSONAL_TABLES
from cogs.ui.people import PARTS
from model.recommender import PRESETS

ROOT = Path(__file__).parents[1]
SOURCES = [path for room in ("bot", "cogs", "demo") for path in sorted((ROOT / room).rglob("*.py"))]

# Sentences whose ids end in a value: what comes before it, and every value there is.
FAMILIES = {
    "progress-": {*Stage},
    "skipped-": {*Skipped, *LeftOut},
    "unread-": {*Unread},
    "file-kind-": {*FileKind},
    "help-": {*Standing},
    "score-": {*PRESETS, "category"},
    "list-": {"discover-title", "blend-title"},
    "categories-footer-": {*PRESETS},
    "sync-pool-from-": {*PoolState},
    "library-read-": {*Read},
    "library-of-": {*FROM_SPOTIFY, *FROM_FILES},
    "feature-": {name.replace("_", "-") + end for name in MODEL_FEATURES for end in ("", "-high", "-low")},
    "recommend-like-": {*PRESETS},
    "axis-": {name.replace("_", "-") for name in MODEL_FEATURES},
    "insights-view-": {*get_args(InsightsView)},
    "insights-title-": {*get_args(InsightsView)},
    "model-preset-": {*PRESETS},
    "compare-": {*PARTS},
    "compare-option-": {*PARTS},
    "category-": {"split", "merged"},
    "app-kind-": {*AppKind},
    "ability-": {f"{ability}-{answer}" for ability in Ability for answer in ("yes", "no", "untried")},
    "cli-": {"recommend", "revisit", "nothing"},
    "kept-": {table.name for table in (*PERSONAL_TABLES, *HANGING)},
}


class Variables(visitor.Visitor):
    """Collects the parameters that a sentence asks for."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802 - named by the parser
        self.names.add(node.id.name)


def variables_of(message: ftl.Message) -> set[str]:
    found = Variables()
    found.visit(message)
    return found.names


def entries() -> Iterator[tuple[str, ftl.EntryType]]:
    for catalogue in sorted((LOCALES / ENGLISH).glob("*.ftl")):
        for entry in FluentParser().parse(catalogue.read_text(encoding="utf-8")).body:
            yield catalogue.name, entry


ASKED = {entry.id.name: variables_of(entry) for _, entry in entries() if isinstance(entry, ftl.Message)}
TREES = {path.relative_to(ROOT).as_posix(): ast.parse(path.read_text(encoding="utf-8")) for path in SOURCES}
ERRORS = {
    name: found
    for name, found in vars(errors).items()
    if isinstance(found, type) and issubclass(found, CratediggerError) and hasattr(found, "message_id")
}


def calls() -> Iterator[tuple[str, ast.Call]]:
    """Every call in the source, with where it is."""
    for path, tree in TREES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                yield f"{path}:{node.lineno}", node


def is_said(call: ast.Call) -> bool:
    """Whether a call looks a sentence up: messages.text(…), say(…), self._say(…)."""
    return getattr(call.func, "attr", getattr(call.func, "id", "")) in {"text", "say", "_say"}


def given(call: ast.Call) -> set[str] | None:
    """The names of what a call hands over; None where it hands on what it was given itself."""
    names = [keyword.arg for keyword in call.keywords]
    return None if None in names else {name for name in names if name is not None}


@pytest.fixture(scope="module")
def messages() -> Messages:
    return Messages()


def test_the_catalogues_have_no_junk_and_no_id_twice() -> None:
    assert [entry.content for _, entry in entries() if isinstance(entry, ftl.Junk)] == []
    ids = [entry.id.name for _, entry in entries() if isinstance(entry, ftl.Message)]
    assert len(ids) == len(set(ids)) > 100


@pytest.mark.parametrize("value", [0, 1, 2, 1_234, "x"])
def test_every_sentence_can_be_said_whatever_its_numbers_are(messages: Messages, value: object) -> None:
    for message_id, variables in ASKED.items():
        text = messages.text(message_id, **dict.fromkeys(variables, value))
        assert text.strip(), message_id
        assert "{" not in text, message_id


def test_every_sentence_that_is_named_in_full_is_given_what_it_asks_for() -> None:
    checked = 0
    for where, call in calls():
        first = call.args[0] if call.args else None
        if where.startswith("bot/store/") or not (is_said(call) and isinstance(first, ast.Constant)):
            continue  # in the store, text(…) is SQL
        assert first.value in ASKED, where
        if (names := given(call)) is not None:
            assert names == ASKED[first.value], f"{where}: {first.value}"
            checked += 1
    assert checked > 50


def test_every_title_with_its_text_is_given_what_they_ask_for() -> None:
    checked = 0
    for where, call in calls():
        first = call.args[0] if call.args else None
        names = given(call)
        if isinstance(first, ast.Constant) and f"{first.value}-text" in ASKED and names is not None:
            asked = ASKED[f"{first.value}-title"] | ASKED[f"{first.value}-text"]
            assert names == asked, f"{where}: {first.value}"
            checked += 1
    assert checked > 3


def test_every_family_of_sentences_is_complete_and_is_given_what_it_asks_for() -> None:
    met = set()
    for where, call in calls():
        first = call.args[0] if call.args else None
        if not (isinstance(first, ast.JoinedStr) and isinstance(first.values[0], ast.Constant)):
            continue
        prefix = first.values[0].value
        if prefix in FAMILIES:
            met.add(prefix)
            for value in FAMILIES[prefix]:
                assert f"{prefix}{value}" in ASKED
                assert ASKED[f"{prefix}{value}"] <= (given(call) or set()), f"{where}: {prefix}{value}"
    assert met == FAMILIES.keys()


def test_no_sentence_is_left_that_nobody_says() -> None:
    literals = {
        node.value
        for tree in TREES.values()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    in_families = {f"{prefix}{value}" for prefix, values in FAMILIES.items() for value in values}
    in_pairs = {f"{name}-{part}" for name in literals for part in ("title", "text")}
    assert ASKED.keys() - literals - in_families - in_pairs == set()


def raised() -> Iterator[tuple[str, str, set[str] | None]]:
    """Every error of ours that the source makes: where, which, and with which parameters."""
    for path, tree in TREES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                for name in names_in(node.func):
                    yield f"{path}:{node.lineno}", name, given(node)
            elif isinstance(node, ast.Raise) and node.exc is not None:
                for name in names_in(node.exc):
                    yield f"{path}:{node.lineno}", name, set()


def names_in(expression: ast.expr) -> list[str]:
    """The classes that an expression names, be it either of two."""
    if isinstance(expression, ast.IfExp):
        return names_in(expression.body) + names_in(expression.orelse)
    return [expression.id] if isinstance(expression, ast.Name) else []


def test_every_error_has_its_sentence_is_raised_somewhere_and_brings_what_the_sentence_asks_for() -> None:
    for found in ERRORS.values():
        assert found.message_id in ASKED
    made = [(where, name, names) for where, name, names in raised() if name in ERRORS]
    assert {name for _, name, _ in made} == ERRORS.keys()
    for where, name, names in made:
        if names is not None and ERRORS[name].__init__ is CratediggerError.__init__:
            assert names >= ASKED[ERRORS[name].message_id], f"{where}: {name}"


def test_only_families_of_errors_have_no_sentence() -> None:
    without = {
        found
        for found in vars(errors).values()
        if isinstance(found, type) and issubclass(found, Exception) and not hasattr(found, "message_id")
    }
    assert without == {CratediggerError, Busy, StartupError, FileRefused, errors.Recalled}


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (UnknownSong("x"), "No song here is called “x”. Type"),
        (UnknownSong("x", (("id", "Y - Z"),)), "Nearest: “Y - Z”."),
        (errors.AmbiguousSong("x", (("a", "X - A"), ("b", "X - B"))), "“X - A”, “X - B”"),
        (SpotifyBusy(30), "about a minute"),
        (SpotifyBusy(3_600), "about 60 minutes"),
        (SpotifyBusy(21_600, quota=True), "daily quota"),
    ],
)
def test_errors_that_make_their_own_parameters_are_said_in_full(
    messages: Messages, error: CratediggerError, expected: str
) -> None:
    assert expected in messages.of(error)


def test_what_is_missing_is_a_fault_of_ours(messages: Messages) -> None:
    with pytest.raises(KeyError, match="no-such-sentence"):
        messages.text("no-such-sentence")
    with pytest.raises(KeyError, match="error-file-missing"):
        messages.text("error-file-missing", file="x")
    assert "error-file-missing" in messages
    assert "no-such-sentence" not in messages


def test_what_people_wrote_is_said_to_the_letter_without_marks_around_it(messages: Messages) -> None:
    for text in ("{ $reason }", "<b>", "日本の歌", "حبيبي", "a\nb", "\\u0041"):
        said = messages.text("error-file-missing", file=text, reason="gone")
        assert said == f"{text} cannot be read: gone."


def test_a_parameter_longer_than_any_sentence_is_cut(messages: Messages) -> None:
    said = messages.text("error-file-missing", file="x" * 100_000, reason="gone")
    assert said.count("x") == LONGEST
