"""What /library and /pool show: a member's playlists, with a select that pages, and what fills the pool."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import discord

from bot.library.choosing import Chosen, OnShelf, PlaylistList, Sharing, Shelf
from bot.library.pools import ListedSource
from bot.messages import Messages
from bot.names import one_line, shortened
from cogs.ui.answers import answer, messages_of, server_of
from cogs.ui.embeds import BLUE, Embeds, fitting
from cogs.ui.lasting import Button, Lasting, Select
from cogs.ui.text import safe

if TYPE_CHECKING:
    from bot.client import Cratedigger

A_PAGE = 25
"""Options that Discord takes in a select."""

SOURCES_SHOWN = 30
OPTION = 100
MARKS = {Sharing.SHARED: "✓", Sharing.COMING: "⏳", Sharing.OUT: "–"}
PLAYLIST_URL = "https://open.spotify.com/playlist/"


class LibraryEmbeds(Embeds):
    """Renders what members and managers choose."""

    def library(self, shelf: Shelf, page: int, chosen: Chosen | None = None) -> discord.Embed:
        """A page of a member's playlists; before it, what came of a change."""
        say = self._messages.text
        shown = page_of(shelf, page)
        lead = [say("library-lead"), say(f"library-read-{shelf.read}")]
        if chosen is not None and chosen.withdrawn:
            lead.insert(0, say("library-withdrawn", playlists=chosen.withdrawn))
        if chosen is not None and chosen.coming:
            lead.insert(0, say("library-coming", begun="yes" if chosen.sync_begun else "no"))
        end = [say("library-legend")] if shown else [say("library-empty")]
        end.append(say("library-owner", shown="yes" if shelf.visible else "no"))

        def listed(length: int) -> str:
            lines = [self._on_shelf(one, length) for one in shown]
            return "\n".join([*lead, "", *lines, "", *end])

        embed = self._embed(say("library-title"), fitting(listed), BLUE)
        if pages_of(shelf) > 1:
            self._footer(embed, say("library-page", page=page + 1, pages=pages_of(shelf)))
        return embed

    def pool(self, sources: Sequence[ListedSource]) -> discord.Embed:
        """What fills the pool; other members' playlists go by their label alone."""
        say = self._messages.text
        lines = [f"**{safe(one.label)}** · {self._source(one)}" for one in sources[:SOURCES_SHOWN]]
        if len(sources) > SOURCES_SHOWN:
            lines.append(say("pool-and-more", count=len(sources) - SOURCES_SHOWN))
        lead = say("pool-lead") if sources else say("pool-empty")
        return self._embed(say("pool-title"), "\n".join([lead, "", *lines]), BLUE)

    def source_added(self, label: str) -> discord.Embed:
        """That the pool is to be filled from one thing more."""
        return self.plain("pool-added", label=safe(label))

    def source_removed(self, label: str, playlists: int) -> discord.Embed:
        """That the pool is no longer filled from something, and how much went with it."""
        return self.plain("pool-removed", label=safe(label), playlists=playlists)

    def _on_shelf(self, one: OnShelf, length: int) -> str:
        say = self._messages.text
        parts = [f"{MARKS[one.sharing]} **{safe(name_of(one, self._messages), length)}**"]
        if one.playlist.songs is not None:
            parts.append(say("library-songs", songs=one.playlist.songs))
        parts.append(say(f"library-of-{one.playlist.source}"))
        return " · ".join(parts)

    def _source(self, one: ListedSource) -> str:
        say = self._messages.text
        if one.external_id is None:
            return say("pool-playlist-of-another")
        if one.yours:
            return say("pool-playlist-yours", url=PLAYLIST_URL + one.external_id)
        return say("pool-category", id=safe(one.external_id))


def library_embeds_of(interaction: discord.Interaction[Cratedigger]) -> LibraryEmbeds:
    """The builder of answers in the language of whoever typed or pressed."""
    return LibraryEmbeds(messages_of(interaction), interaction.client.notice)


def name_of(one: OnShelf, messages: Messages) -> str:
    """A playlist's name; Spotify has none for liked songs."""
    return messages.text("library-liked") if one.playlist.source == "liked" else one.playlist.name


def pages_of(shelf: Shelf) -> int:
    """How many pages a shelf has."""
    return max(1, -(-len(shelf.playlists) // A_PAGE))


def page_of(shelf: Shelf, page: int) -> Sequence[OnShelf]:
    """The playlists of a page, counted from 0."""
    return shelf.playlists[page * A_PAGE : (page + 1) * A_PAGE]


def library_view(answer_id: str, shelf: Shelf, page: int, messages: Messages) -> discord.ui.View:
    """The select of a page, and buttons to its neighbours."""
    view = discord.ui.View(timeout=None)
    shown = page_of(shelf, page)
    if shown:
        options = [
            discord.SelectOption(
                label=shortened(one_line(name_of(one, messages)) or "?", OPTION),
                value=str(one.number),
                default=one.sharing is not Sharing.OUT,
            )
            for one in shown
        ]
        select = Select(
            custom_id=f"shelf:{answer_id}:{page}",
            options=options,
            placeholder=messages.text("library-choose"),
            min_values=0,
            max_values=len(options),
        )
        view.add_item(ShelfSelect(select))
    if page > 0:
        view.add_item(page_button(answer_id, page - 1, messages.text("library-before")))
    if page + 1 < pages_of(shelf):
        view.add_item(page_button(answer_id, page + 1, messages.text("library-after")))
    return view


def page_button(answer_id: str, page: int, label: str) -> ShelfPage:
    """A button that turns a kept list to a page, counted from 0."""
    return ShelfPage(Button(label=label, custom_id=f"shelf-page:{answer_id}:{page}"))


async def show_library(
    interaction: discord.Interaction[Cratedigger],
    answer_id: str,
    listed: PlaylistList,
    page: int,
    chosen: Chosen | None = None,
) -> None:
    """Show a page of a kept list as the server has it at this moment."""
    services = interaction.client.services
    shelf = await services.chooser.shelf(server_of(interaction), interaction.user.id, listed)
    # Files that were taken back may have left the last page empty.
    page = min(page, pages_of(shelf) - 1)
    embed = library_embeds_of(interaction).library(shelf, page, chosen)
    await answer(interaction, embed, library_view(answer_id, shelf, page, messages_of(interaction)))


class ShelfSelect(Lasting[Select], template=r"shelf:[\w-]{1,32}:\d{1,4}"):
    """Which playlists of a page the server may know; does what changed, and shows the page anew."""

    async def pressed(self, interaction: discord.Interaction[Cratedigger]) -> None:
        await interaction.response.defer()
        services = interaction.client.services
        answer_id, page = self.parts
        listed = await services.answers.of(answer_id, interaction.user.id, PlaylistList)
        # Against what its person saw, not what is there by now: a sync may have brought more since.
        seen = {option.value for option in self.item.options if option.default}
        wanted = set(self.item.values)
        chosen = await services.chooser.change(
            server_of(interaction),
            interaction.user.id,
            share=[listed.playlists[int(number)] for number in sorted(wanted - seen)],
            withdraw=[listed.playlists[int(number)] for number in sorted(seen - wanted)],
        )
        await show_library(interaction, answer_id, listed, int(page), chosen)


class ShelfPage(Lasting[Button], template=r"shelf-page:[\w-]{1,32}:\d{1,4}"):
    """Turns to another page of a member's playlists."""

    async def pressed(self, interaction: discord.Interaction[Cratedigger]) -> None:
        await interaction.response.defer()
        answer_id, page = self.parts
        listed = await interaction.client.services.answers.of(answer_id, interaction.user.id, PlaylistList)
        await show_library(interaction, answer_id, listed, int(page))
