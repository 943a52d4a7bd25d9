"""Every sentence that a person reads, looked up by its id in the catalogues under ``locales/``."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

from bot.errors import CratediggerError

LOCALES = Path(__file__).with_name("locales")
LONGEST = 2_000
"""Characters of a parameter: Fluent refuses 2,501, and no sentence has room for more than this."""


class Messages:
    """The catalogue of one language.

    A sentence that is missing, or a parameter that it needs and is not given, is a fault of ours and raises
    KeyError: a test looks every id up that the code names.
    """

    def __init__(self, locale: str = "en") -> None:
        # Without isolation marks: Discord, terminals and CSV readers show them as boxes.
        self._bundle = FluentBundle([locale], use_isolating=False)
        for catalogue in sorted((LOCALES / locale).glob("*.ftl")):
            self._bundle.add_resource(FluentResource(catalogue.read_text(encoding="utf-8")))

    def __contains__(self, message_id: str) -> bool:
        return self._bundle.has_message(message_id)

    def text(self, message_id: str, **params: object) -> str:
        """The sentence ``message_id`` with its parameters filled in."""
        if message_id not in self:
            raise KeyError(message_id)
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
