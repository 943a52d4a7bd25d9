"""The buttons under a list of songs: turn, say why, more like one, thumbs, never this artist, save, share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord

from bot.messages import Messages
from bot.names import one_line, shortened
from bot.recommender.answers import SongList
from bot.recommender.listing import ListPage, more_like
from cogs.ui.answers import answer, messages_of, server_of
from cogs.ui.lasting import Button, Lasting, Select
from cogs.ui.rendered import Rendered
from cogs.ui.saving import save_list
from cogs.ui.songs import DOWN, NEVER, UP, SongEmbeds, song_option
from cogs.ui.text import safe
from cogs.ui.views import share_view
from cogs.ui.why import tell_why

if TYPE_CHECKING:
    from bot.client import Cratedigger
    from bot.store.songs import Song

ARTIST = 40

THUMBED = {"up": "list-thumb-up", "down": "list-thumb-down"}


def song_embeds_of(interaction: discord.Interaction[Cratedigger]) -> SongEmbeds:
    """The builder of answers in the language of whoever typed or pressed."""
    return SongEmbeds(messages_of(interaction), interaction.client.notice)


async def answer_songs(interaction: discord.Interaction[Cratedigger], kept: SongList) -> None:
    """Answer alone who asked with the first page of a list, which is kept for the buttons under it."""
    answers = interaction.client.services.answers
    answer_id = await answers.keep(server_of(interaction), interaction.user.id, kept)
    await show_songs(interaction, answer_id, kept)


async def show_songs(
    interaction: discord.Interaction[Cratedigger],
    answer_id: str,
    kept: SongList,
    number: int = 0,
    *,
    focus: int | None = None,
    news: str | None = None,
) -> None:
    """Show a page of a kept list as things are now; ``focus`` is the rank that the buttons are for."""
    services = interaction.client.services
    server_id, member_id = server_of(interaction), interaction.user.id
    page = await services.listings.page(server_id, member_id, kept, number)
    if focus not in page.songs:
        focus = next(iter(page.songs), None)
    ids = [found.song.id for found in page.songs.values()]
    owners = await services.chooser.owners(server_id, ids, besides=member_id)
    embed = song_embeds_of(interaction).page(page, owners, focus=focus, news=news)
    await answer(interaction, embed, song_view(answer_id, page, focus, messages_of(interaction)))
    if kept.about == "discover":
        await services.discoverer.shown(server_id, member_id, ids)


async def render_songs(
    interaction: discord.Interaction[Cratedigger], kept: SongList, messages: Messages, number: int
) -> Rendered:
    """A page of a list for all to see, without what is its member's own, and without whose songs they are."""
    client = interaction.client
    page = await client.services.listings.page(
        server_of(interaction), interaction.user.id, kept, number, public=True
    )
    return Rendered(SongEmbeds(messages, client.notice).page(page))


def song_view(answer_id: str, page: ListPage, focus: int | None, messages: Messages) -> discord.ui.View:
    """What can be done with a page; the buttons of the second row are for the song in focus."""
    say = messages.text
    items: list[discord.ui.Item[Any]] = []
    if focus is not None:
        options = [
            discord.SelectOption(
                label=song_option(rank, page, messages), value=str(rank), default=rank == focus
            )
            for rank in page.songs
        ]
        select = Select(
            custom_id=f"songs:{answer_id}:{page.number}",
            options=options,
            placeholder=say("list-choose"),
            row=0,
        )
        items.append(SongSelect(select))
        found = page.songs[focus].song
        thumb = page.thumbs.get(found.id)
        artist = shortened(one_line(found.artists[0]), ARTIST) if found.artists else ""
        pressed, idle = discord.ButtonStyle.success, discord.ButtonStyle.secondary
        labelled = [
            ("why", say("list-why", rank=focus), None, idle),
            ("like", say("list-more-like", rank=focus), None, idle),
            ("up", None, UP, pressed if thumb is True else idle),
            ("down", None, DOWN, pressed if thumb is False else idle),
        ]
        if artist:
            style = discord.ButtonStyle.danger if found.id in page.barred else idle
            labelled.append(("never", say("list-never", artist=artist), NEVER, style))
        items += [
            SongButton(
                Button(
                    label=label,
                    emoji=emoji,
                    style=style,
                    custom_id=f"song:{what}:{answer_id}:{page.number}:{focus}",
                    row=1,
                )
            )
            for what, label, emoji, style in labelled
        ]
    turns = [("◀", page.number - 1), ("▶", page.number + 1)]
    items += [
        SongTurn(Button(label=label, custom_id=f"songs-page:{answer_id}:{number}", row=2))
        for label, number in turns
        if 0 <= number < page.pages
    ]
    if page.songs:
        save = Button(label=say("list-save"), emoji="💾", custom_id=f"songs-save:{answer_id}", row=2)
        items.append(SongSave(save))
    return share_view(answer_id, messages, *items, page=page.number, row=2)


class SongSelect(Lasting[Select], template=r"songs:[\w-]{1,32}:\d{1,3}"):
    """Which song of the page the buttons are for."""

    async def pressed(self, interaction: discord.Interaction[Cratedigger]) -> None:
        await interaction.response.defer()
        answer_id, number = self.parts
        kept = await _kept(interaction, answer_id)
        await show_songs(interaction, answer_id, kept, int(number), focus=int(self.item.values[0]))


class SongTurn(Lasting[Button], template=r"songs-page:[\w-]{1,32}:\d{1,3}"):
    """Turns to another page."""

    async def pressed(self, interaction: discord.Interaction[Cratedigger]) -> None:
        await interaction.response.defer()
        answer_id, number = self.parts
        await show_songs(interaction, answer_id, await _kept(interaction, answer_id), int(number))


class SongSave(Lasting[Button], template=r"songs-save:[\w-]{1,32}"):
    """Saves the whole list: at Spotify where its person lets the bot, else as a file."""

    async def pressed(self, interaction: discord.Interaction[Cratedigger]) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        (answer_id,) = self.parts
        await save_list(interaction, answer_id, await _kept(interaction, answer_id))


class SongButton(Lasting[Button], template=r"song:(?:why|like|up|down|never):[\w-]{1,32}:\d{1,3}:\d{1,3}"):
    """Does something with one song of a list."""

    async def pressed(self, interaction: discord.Interaction[Cratedigger]) -> None:
        what, answer_id, number, rank = self.parts
        separate = what in {"why", "like"}
        # What is told beside the list is a message of its own; all else changes the list.
        await interaction.response.defer(ephemeral=separate, thinking=separate)
        kept = await _kept(interaction, answer_id)
        services = interaction.client.services
        song = await services.listings.song(server_of(interaction), kept, kept.songs[int(rank) - 1].id)
        if what == "why":
            await tell_why(interaction, kept, int(rank))
        elif what == "like":
            question = more_like(kept, song.id)
            found = await services.listings.answer(server_of(interaction), interaction.user.id, question)
            await answer_songs(interaction, found)
        else:
            news = await (_thumb(interaction, what, song) if what != "never" else _never(interaction, song))
            await show_songs(interaction, answer_id, kept, int(number), focus=int(rank), news=news)


async def _kept(interaction: discord.Interaction[Cratedigger], answer_id: str) -> SongList:
    return await interaction.client.services.answers.of(answer_id, interaction.user.id, SongList)


async def _thumb(interaction: discord.Interaction[Cratedigger], verdict: str, song: Song) -> str:
    """Keep a thumb; pressed again it is taken back. Returns what is said of that."""
    feedback = interaction.client.services.feedback
    server_id, member_id = server_of(interaction), interaction.user.id
    up = verdict == "up"
    given = (await feedback.thumbs(server_id, member_id)).get(song.id, 0)
    again = given != 0 and (given > 0) == up
    await feedback.thumb(server_id, member_id, song.id, up=None if again else up)
    said = "list-thumb-taken-back" if again else THUMBED[verdict]
    return messages_of(interaction).text(said, song=safe(song.title, 60))


async def _never(interaction: discord.Interaction[Cratedigger], song: Song) -> str:
    """Bar the artist of a song; pressed again it is taken back. Returns what is said of that."""
    feedback = interaction.client.services.feedback
    server_id, member_id = server_of(interaction), interaction.user.id
    artist = song.artists[0]
    barred = await feedback.toggle_artist(server_id, member_id, artist)
    name = "list-artist-barred" if barred else "list-artist-back"
    return messages_of(interaction).text(name, artist=safe(artist, 60))
