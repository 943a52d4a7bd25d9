"""How every cog answers: privately, with commands that can be clicked; and how it says what went wrong."""

from __future__ import annotations

import io
import secrets
from collections.abc import Awaitable
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import discord
import structlog
from discord import app_commands

from bot.errors import CratediggerError, ManagersOnly, OptionNotUnderstood, ServersOnly, TooFast
from bot.messages import Messages
from bot.names import shortened
from cogs.ui.embeds import Embeds

if TYPE_CHECKING:
    from bot.client import Cratedigger
    from bot.pictures import Picture

log = structlog.get_logger(__name__)

PICTURE = "picture.png"
ALT = 1024


def messages_of(interaction: discord.Interaction[Cratedigger]) -> Messages:
    """The sentences in the language of whoever typed or pressed."""
    return interaction.client.services.catalogues.of(interaction.locale.value)


def public_messages(interaction: discord.Interaction[Cratedigger]) -> Messages:
    """The sentences in the language of the server, for what everybody there sees."""
    locale = interaction.guild_locale or interaction.locale
    return interaction.client.services.catalogues.of(locale.value)


def embeds_of(interaction: discord.Interaction[Cratedigger]) -> Embeds:
    """The builder of answers in the language of whoever typed or pressed."""
    return Embeds(messages_of(interaction), interaction.client.notice)


def embeds_in(client: Cratedigger, locale: str) -> Embeds:
    """The builder of what nobody has asked for just now, in the language of a locale."""
    return Embeds(client.services.catalogues.of(locale), client.notice)


def server_of(interaction: discord.Interaction[Cratedigger]) -> int:
    """The server that a command was typed in. Raises ServersOnly elsewhere."""
    if interaction.guild_id is None:
        raise ServersOnly
    return interaction.guild_id


def may_manage(interaction: discord.Interaction[Cratedigger]) -> bool:
    """Whether whoever typed the command can manage the server."""
    return interaction.permissions.manage_guild


async def answer(
    interaction: discord.Interaction[Cratedigger],
    embed: discord.Embed,
    view: discord.ui.View | None = None,
    picture: Picture | None = None,
    file: discord.File | None = None,
) -> None:
    """Answer alone the person who asked, whether or not the answer was deferred."""
    shown = embed.copy()
    shown.description = interaction.client.with_mentions(embed.description or "")
    files = attached(shown, picture) + ([] if file is None else [file])
    if interaction.response.is_done():
        # Without attachments named here an earlier picture would stay under the new text.
        await interaction.edit_original_response(embed=shown, view=view, attachments=files)
        return
    await interaction.response.send_message(
        embed=shown, view=discord.utils.MISSING if view is None else view, files=files, ephemeral=True
    )


def attached(embed: discord.Embed, picture: Picture | None) -> list[discord.File]:
    """The files to be sent with an embed, which from now on shows the picture."""
    if picture is None:
        return []
    embed.set_image(url=f"attachment://{PICTURE}")
    return [discord.File(io.BytesIO(picture.png), PICTURE, description=shortened(picture.alt, ALT))]


async def guarded(interaction: discord.Interaction[Cratedigger], work: Awaitable[Any]) -> None:
    """Await what a button does; discord.py would only log what goes wrong in it."""
    try:
        await work
    except Exception as error:
        await report(interaction, error)


async def report(interaction: discord.Interaction[Cratedigger], error: BaseException) -> None:
    """Tell the person what went wrong: cause and cure, or the short id that the log has it under."""
    cause = _cause(interaction, error)
    embeds = embeds_of(interaction)
    if isinstance(cause, CratediggerError):
        log.info("refused", error=type(cause).__name__, command=name_of(interaction))
        embed = embeds.refusal(cause)
    else:
        short_id = secrets.token_hex(4)
        log.error("command failed", id=short_id, command=name_of(interaction), exc_info=cause)
        embed = embeds.fault(short_id)
    embed.description = interaction.client.with_mentions(embed.description or "")
    try:
        if interaction.type is discord.InteractionType.component and interaction.response.is_done():
            await interaction.followup.send(embed=embed, ephemeral=True)
        else:
            await answer(interaction, embed)
    except discord.HTTPException:
        # The interaction is over (fifteen minutes), or its message is gone: nobody is left to tell.
        log.warning("answer undeliverable", command=name_of(interaction))


def _cause(interaction: discord.Interaction[Cratedigger], error: BaseException) -> BaseException:
    if isinstance(error, app_commands.CommandInvokeError):
        return error.original
    if isinstance(error, app_commands.TransformerError):
        return error.__cause__ or OptionNotUnderstood()
    if isinstance(error, app_commands.CommandOnCooldown):
        return TooFast(when=interaction.created_at + timedelta(seconds=error.retry_after))
    if isinstance(error, app_commands.NoPrivateMessage):
        return ServersOnly()
    if isinstance(error, app_commands.MissingPermissions):
        return ManagersOnly()
    return error


def name_of(interaction: discord.Interaction[Cratedigger]) -> str:
    """What was typed or pressed: the whole name of a command, or the word that a button's id begins with."""
    if interaction.command is not None:
        return interaction.command.qualified_name
    pressed = (interaction.data or {}).get("custom_id", "?")  # type: ignore[call-overload]
    return str(pressed).partition(":")[0]
