"""Every language says everything that English does: no sentence missing, none too much, none too long."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from babel import Locale
from fluent.syntax import FluentParser, visitor
from fluent.syntax import ast as ftl

from bot.messages import ENGLISH, LOCALES, Catalogues, languages

OPERATORS = {"cli.ftl", "demo.ftl"}
"""What people read who run the bot, or try it: English alone."""

COMMANDS = "commands.ftl"
"""Descriptions of commands: the English ones stand with the commands; tests/cogs/test_languages.py looks."""

OTHERS = [name for name in languages() if name != ENGLISH]
PLURALS = {"zero", "one", "two", "few", "many", "other"}

LONGEST = (
    (r"command-.*|choice-.*", 100),
    (r"menu-.*", 32),
    (r"paste-(title|label)", 45),
    (r"paste-description", 100),
    (r".*-button|share|share-done|withdraw|import-undo|list-(why|more-like|never|save)|saved-open", 80),
    (r".*-choose|list-option", 100),
    (r".*-title", 200),
    (r"picture-.*", 700),
)
"""Characters that Discord takes, less room for names, by the id of a sentence; the first that fits counts."""


class Shape(visitor.Visitor):
    """What a sentence asks for, and what it distinguishes."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.variants: dict[str, set[str]] = {}

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802 - named by the parser
        self.variables.add(node.id.name)

    def visit_SelectExpression(self, node: ftl.SelectExpression) -> None:  # noqa: N802 - named by the parser
        if isinstance(node.selector, ftl.VariableReference):
            keys = {getattr(one.key, "name", getattr(one.key, "value", "")) for one in node.variants}
            self.variants.setdefault(node.selector.id.name, set()).update(keys)
        self.generic_visit(node)


@cache
def shapes(path: Path) -> dict[str, Shape]:
    found = {}
    for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
        assert not isinstance(entry, ftl.Junk), f"{path}: {entry.content}"
        if isinstance(entry, ftl.Message):
            assert entry.id.name not in found, f"{path}: {entry.id.name} twice"
            found[entry.id.name] = Shape()
            found[entry.id.name].visit(entry)
    return found


def translated() -> Iterator[str]:
    yield from (path.name for path in sorted((LOCALES / ENGLISH).glob("*.ftl")) if path.name not in OPERATORS)


@pytest.mark.parametrize("locale", OTHERS)
def test_a_language_has_every_sentence_of_each_file_and_no_other(locale: str) -> None:
    wrong = []
    for name in translated():
        path = LOCALES / locale / name
        said = shapes(path).keys() if path.exists() else set()
        meant = shapes(LOCALES / ENGLISH / name).keys()
        wrong += [f"{name}: {one} is missing" for one in sorted(meant - said)]
        wrong += [f"{name}: {one} is in no English catalogue" for one in sorted(said - meant)]
    files = {path.name for path in (LOCALES / locale).glob("*.ftl")}
    wrong += [f"{name} is in no English folder" for name in sorted(files - {*translated(), COMMANDS})]
    assert wrong == []


@pytest.mark.parametrize("locale", OTHERS)
def test_a_translation_fills_in_the_same_and_distinguishes_what_its_language_does(locale: str) -> None:
    plurals = {*Locale.parse(locale, sep="-").plural_form.tags, "other"}
    wrong = []
    for name in translated():
        if not (LOCALES / locale / name).exists():
            continue
        english = shapes(LOCALES / ENGLISH / name)
        for message_id, shape in shapes(LOCALES / locale / name).items():
            meant = english.get(message_id)
            if meant is None:
                continue
            if shape.variables != meant.variables:
                wrong.append(f"{message_id} fills in {shape.variables}, English {meant.variables}")
            for variable, keys in shape.variants.items():
                words = {key for key in keys - plurals if not key.isdecimal()}
                known = {key for key in meant.variants.get(variable, ()) if key not in PLURALS}
                if words - known:
                    wrong.append(f"{message_id} distinguishes {sorted(words - known)} of {variable}")
    assert wrong == []


@pytest.mark.parametrize("locale", OTHERS)
@pytest.mark.parametrize("value", [0, 1, 2, 5, 1_234_567, "x"])
def test_every_sentence_can_be_said_whatever_its_numbers_are(locale: str, value: object) -> None:
    messages = CATALOGUES.of(locale)
    for path in sorted((LOCALES / locale).glob("*.ftl")):
        for message_id, shape in shapes(path).items():
            text = messages.text(message_id, **dict.fromkeys(shape.variables, value))
            assert text.strip(), message_id
            assert "{" not in text, message_id


@pytest.mark.parametrize("locale", languages())
def test_no_sentence_is_too_long_for_where_it_stands(locale: str) -> None:
    messages = CATALOGUES.of(locale)
    wrong = []
    for path in sorted((LOCALES / locale).glob("*.ftl")):
        for message_id, shape in shapes(path).items():
            most = next((most for pattern, most in LONGEST if re.fullmatch(pattern, message_id)), 1_900)
            text = messages.text(message_id, **dict.fromkeys(shape.variables, 12))
            if len(text) > most:
                wrong.append(f"{message_id} has {len(text)} characters, {most} are its most")
    assert wrong == []


def test_a_locale_of_discord_finds_its_language_and_else_english() -> None:
    assert CATALOGUES.of("en-GB") is CATALOGUES.of("zu") is CATALOGUES.english
    for name in OTHERS:
        assert CATALOGUES.of(name).locale == name
    assert CATALOGUES.of("es-419") is CATALOGUES.of("es-ES")


CATALOGUES = Catalogues()
