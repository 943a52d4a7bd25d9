"""Tells Discord what commands, their options and their choices are called in the languages there are."""

from __future__ import annotations

from typing import Any

from discord import Locale, app_commands
from discord.app_commands import TranslationContextLocation as Place

from bot.messages import ENGLISH, Catalogues


class CommandTranslator(app_commands.Translator):
    """Looks descriptions up in the catalogues; the English ones stand with the commands.

    Names of commands and options stay as they are, so that what one person types another can read; entries of
    menus, which have only a name, are translated.
    """

    def __init__(self, catalogues: Catalogues) -> None:
        self._catalogues = catalogues

    async def translate(
        self,
        string: app_commands.locale_str,
        locale: Locale,
        context: app_commands.TranslationContextTypes,
    ) -> str | None:
        """The text in a language; None where Discord is to show the English one."""
        messages = self._catalogues.of(locale.value)
        message_id = described_by(context)
        if messages.locale == ENGLISH or message_id is None or message_id not in messages:
            return None
        return messages.text(message_id)


def described_by(context: app_commands.TranslationContextTypes) -> str | None:
    """The id of the sentence for a part of a command; None for what is not translated."""
    data: Any = context.data
    match context.location:
        case Place.command_description | Place.group_description:
            return f"command-{_dashed(data.qualified_name)}"
        case Place.parameter_description:
            return f"command-{_dashed(data.command.qualified_name)}-{_dashed(data.display_name)}"
        case Place.choice_name:
            return f"choice-{_dashed(str(data.value))}"
        case Place.command_name if isinstance(data, app_commands.ContextMenu):
            return f"menu-{_dashed(data.qualified_name)}"
        case _:
            return None


def _dashed(name: str) -> str:
    return "-".join(name.replace("_", " ").casefold().split())
