"""Every sentence that a person reads, looked up by its id in the catalogues under ``locales/``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

from bot.errors import CratediggerError

LOCALES = Path(__file__).with_name("locales")
ENGLISH = "en"
ENTRY = re.compile(r"^(?=[a-z][\w-]*\s*=)", re.MULTILINE)
"""Where a sentence of a catalogue begins, at its id."""
REFERENCE = re.compile(r"\{\s*([a-z][\w-]*)\s*\}")
"""A sentence that another one says as a part of it."""
LONGEST = 2_000
"""Characters of a parameter: Fluent refuses 2,501, and no sentence has room for more than this."""


class Messages:
    """The catalogue of one language, a folder of ``locales/``.

    A sentence that is missing, or a parameter that it needs and is not given, is a fault of ours and raises
    KeyError: a test looks every id up that the code names. What a language lacks is said as in ``fallback``.
    """

    def __init__(self, locale: str = ENGLISH, fallback: Messages | None = None) -> None:
        self.locale = locale
        self._fallback = fallback
        # Without isolation marks: Discord, terminals and CSV readers show them as boxes.
        self._bundle = FluentBundle([locale], use_isolating=False)
        # Parsing a whole catalogue takes a third of a second; most of its sentences are not said today.
        self._sources: dict[str, str] = {}
        for catalogue in sorted((LOCALES / locale).glob("*.ftl")):
            entries = ENTRY.split(catalogue.read_text(encoding="utf-8"))[1:]
            self._sources.update({source.partition("=")[0].strip(): source for source in entries})

    def __contains__(self, message_id: str) -> bool:
        return message_id in self._sources

    def text(self, message_id: str, **params: object) -> str:
        """The sentence ``message_id`` with its parameters filled in."""
        if message_id not in self:
            if self._fallback is None:
                raise KeyError(message_id)
            return self._fallback.text(message_id, **params)
        self._parse(message_id)
        pattern = self._bundle.get_message(message_id).value
        if pattern is None:
            raise KeyError(message_id)
        arguments: Mapping[str, object] = {
            name: value
            if isinstance(value, int | float) and not isinstance(value, bool)
            else str(value)[:LONGEST]
            for name, value in params.items()
        }
        text, faults = self._bundle.format_pattern(pattern, dict(arguments))
        if faults:
            raise KeyError(f"{message_id}: {faults[0]}")
        return str(text)

    def of(self, error: CratediggerError) -> str:
        """The sentence that names an error's cause and its cure."""
        return self.text(error.message_id, **error.params)

    def _parse(self, message_id: str) -> None:
        """Read a sentence, and those that it refers to, where that has not been done yet."""
        if self._bundle.has_message(message_id):
            return
        source = self._sources[message_id]
        self._bundle.add_resource(FluentResource(source))
        for name in REFERENCE.findall(source):
            if name in self._sources:
                self._parse(name)


class Catalogues:
    """Every language that there is a catalogue for."""

    def __init__(self, english: Messages | None = None) -> None:
        self._read = {ENGLISH: english or Messages(ENGLISH)}
        self._by_language = {name.partition("-")[0]: name for name in languages()}

    @property
    def english(self) -> Messages:
        """What operators read, and whoever speaks a language that there is no catalogue for."""
        return self._read[ENGLISH]

    def of(self, locale: str) -> Messages:
        """The catalogue for a locale of Discord's ("de", "pt-BR", "es-419"): by its language, or English."""
        name = self._by_language.get(locale.partition("-")[0], ENGLISH)
        if name not in self._read:
            self._read[name] = Messages(name, self.english)
        return self._read[name]

    def read_all(self) -> None:
        """Read every catalogue, so that nobody waits for the disk."""
        for name in languages():
            self.of(name)


def languages() -> list[str]:
    """The catalogues that there are, as their folders are called: "de", "en", "pt-BR"."""
    return sorted(path.name for path in LOCALES.iterdir() if path.is_dir())
