"""What buttons and selects that outlive a restart have in common: all they know stands in their id."""

from __future__ import annotations

import abc
import re
from collections.abc import Sequence
from typing import Any, Self, TypeVar, cast

import discord

from cogs.ui.answers import guarded

Button = discord.ui.Button[discord.ui.View]
Select = discord.ui.Select[discord.ui.View]

_Item = TypeVar("_Item", bound="discord.ui.Item[Any]")


class Lasting(discord.ui.DynamicItem[_Item], abc.ABC, template=r"(?!)"):
    """A button or select whose id is a word and its ``parts``, ``word:part:part``, as its template has it."""

    def __init__(self, item: _Item) -> None:
        super().__init__(item)
        self.parts: Sequence[str] = self.custom_id.split(":")[1:]

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction[Any], item: discord.ui.Item[Any], _match: re.Match[str]
    ) -> Self:
        """What was pressed, as it stands in its message."""
        return cls(cast(_Item, item))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Do what it is for, and say what went wrong."""
        await guarded(interaction, self.pressed(interaction))

    @abc.abstractmethod
    async def pressed(self, interaction: discord.Interaction[Any]) -> None:
        """Do what it is for."""
