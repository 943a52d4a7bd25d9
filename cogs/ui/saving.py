"""Saves a list of songs: as a playlist at Spotify where its member lets the bot, else as a file."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING

import discord

from bot.errors import NotLinked, SavingNotAllowed, SignInExpired, SpotifyNotConfigured
from bot.library.song_files import playlist_csv
from bot.recommender.answers import SAVED, SongList
from cogs.ui.answers import answer, embeds_of, messages_of, server_of
from cogs.ui.songs import list_title
from cogs.ui.views import link_view

if TYPE_CHECKING:
    from bot.client import Cratedigger
    from bot.library.saving import SavedPlaylist

FILE = "songs.csv"


async def save_list(interaction: discord.Interaction[Cratedigger], answer_id: str, kept: SongList) -> None:
    """Save a list once; whoever has not given the right to has it as a file, and is told how to give it."""
    services = interaction.client.services
    server_id, member_id = server_of(interaction), interaction.user.id
    embeds = embeds_of(interaction)
    if await services.answers.spend(answer_id, member_id, SAVED) is None:
        kept = await services.answers.of(answer_id, member_id, SongList)
        await answer(interaction, embeds.plain("saved-before"), _link(interaction, kept.saved_url))
        return
    try:
        saved = await _saved(interaction, kept)
    except (NotLinked, SavingNotAllowed, SignInExpired, SpotifyNotConfigured) as missing:
        await services.answers.restore(answer_id, SAVED)
        songs = await services.listings.songs(server_id, member_id, kept)
        file = discord.File(io.BytesIO(playlist_csv(songs)), FILE)
        why = "not-configured" if isinstance(missing, SpotifyNotConfigured) else "not-allowed"
        await answer(interaction, embeds.plain("saved-as-file", songs=len(songs), why=why), file=file)
    except BaseException:
        await services.answers.restore(answer_id, SAVED)
        raise
    else:
        await services.answers.replace(answer_id, replace(kept, saved_url=saved.url))
        embed = embeds.plain("saved", songs=saved.songs, skipped=saved.skipped)
        await answer(interaction, embed, _link(interaction, saved.url))


async def _saved(interaction: discord.Interaction[Cratedigger], kept: SongList) -> SavedPlaylist:
    services = interaction.client.services
    messages = messages_of(interaction)
    server_id = server_of(interaction)
    page = await services.listings.page(server_id, interaction.user.id, kept, 0, public=True)
    songs = await services.listings.songs(server_id, interaction.user.id, kept)
    server = "" if interaction.guild is None else interaction.guild.name
    return await services.saver.save(
        server_id,
        interaction.user.id,
        list_title(page, messages),
        messages.text("saved-description", server=server),
        [song.id for song in songs],
    )


def _link(interaction: discord.Interaction[Cratedigger], url: str | None) -> discord.ui.View | None:
    return None if url is None else link_view(messages_of(interaction).text("saved-open"), url)
