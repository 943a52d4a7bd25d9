"""/sync: brings a member's music from Spotify to the server where it is typed."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import discord
import structlog
from discord import app_commands
from discord.ext import commands

from bot.errors import CratediggerError, SyncAsleep, SyncPaused
from bot.library.queue import Job, JobState, Reply, report_of
from bot.library.reports import Progress
from bot.library.sync import Include
from cogs.ui.answers import answer, embeds_in, embeds_of, messages_of, server_of
from cogs.ui.consent import ask_visible
from cogs.ui.withdrawing import withdraw_view

if TYPE_CHECKING:
    from bot.client import Cratedigger

log = structlog.get_logger(__name__)

BETWEEN_EDITS = timedelta(seconds=2)
"""Discord lets a message be edited some five times in five seconds."""

REPLY_LASTS = timedelta(minutes=14)
"""Discord takes an answer for fifteen minutes."""

START, STATUS, CANCEL = "start", "status", "cancel"


class Sync(commands.Cog):
    """Songs in, from Spotify."""

    def __init__(self, client: Cratedigger) -> None:
        self._client = client
        client.services.syncs.on_end = self.deliver

    @app_commands.command(description="Bring your music from Spotify to this server, and to no other")
    @app_commands.describe(
        include="What to bring (public playlists unless you choose everything)",
        action="See how far your sync has come, or cancel it",
    )
    @app_commands.choices(
        include=[
            app_commands.Choice(name="my public playlists", value=Include.PUBLIC.value),
            app_commands.Choice(
                name="everything: private playlists and liked songs too", value=Include.EVERYTHING.value
            ),
        ],
        action=[app_commands.Choice(name=name, value=name) for name in (START, STATUS, CANCEL)],
    )
    @app_commands.guild_only()
    async def sync(
        self,
        interaction: discord.Interaction[Cratedigger],
        include: str = Include.PUBLIC.value,
        action: str = START,
    ) -> None:
        """Fetch, store, retrain, with a progress bar while it runs; or tell of the sync under way."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        if action == STATUS:
            await self._status(interaction)
        elif action == CANCEL:
            await self._cancel(interaction)
        else:
            await self._start(interaction, Include(include))

    @commands.Cog.listener()
    async def on_app_command_completion(
        self, interaction: discord.Interaction[Cratedigger], _command: object
    ) -> None:
        """Tell of a sync that ended when nobody could be told any more."""
        if interaction.guild_id is None:
            return
        syncs = self._client.services.syncs
        job = await syncs.untold(interaction.guild_id, interaction.user.id)
        if job is not None:
            embed, view = self._ended(job, interaction.locale.value)
            await interaction.followup.send(embed=embed, view=view, ephemeral=True)
            await syncs.tell(job)
            await ask_visible(interaction)

    async def deliver(self, job: Job) -> None:
        """Put the end of a sync where its progress was shown, as long as Discord takes it there."""
        reply = job.reply
        if reply is None or self._client.services.clock.now() >= reply.until:
            return
        webhook = discord.Webhook.partial(reply.application_id, reply.token, client=self._client)
        try:
            embed, view = self._ended(job, reply.locale)
            await webhook.edit_message(reply.message_id, embed=embed, view=view)
        except Exception as failure:
            log.info("end of a sync undeliverable", server=job.server_id, error=type(failure).__name__)
            return
        await self._client.services.syncs.tell(job)

    async def _start(self, interaction: discord.Interaction[Cratedigger], include: Include) -> None:
        services = interaction.client.services
        message = await interaction.original_response()
        reply = Reply(
            interaction.application_id,
            interaction.token,
            message.id,
            services.clock.now() + REPLY_LASTS,
            interaction.locale.value,
        )
        job = await services.syncs.begin(
            server_of(interaction), interaction.user.id, include, ProgressBar(interaction), reply=reply
        )
        embeds = embeds_of(interaction)
        view = None
        try:
            report = await services.syncs.finish(job)
        except SyncAsleep as asleep:
            await answer(interaction, embeds.sync_asleep(asleep.until))
            return
        except SyncPaused:
            # It is not over: the next start goes on with it, and tells how it ends.
            raise
        except CratediggerError as refusal:
            log.info("refused", error=type(refusal).__name__, command="sync")
            embed = embeds.refusal(refusal)
        else:
            embed, view = embeds.sync_report(report), withdraw_view(report, messages_of(interaction))
        try:
            await answer(interaction, embed, view)
        except Exception as failure:
            # It took longer than Discord takes answers, say: the member's next command tells them.
            log.info("end of a sync undeliverable", server=job.server_id, error=type(failure).__name__)
            return
        await services.syncs.tell(job)

    async def _status(self, interaction: discord.Interaction[Cratedigger]) -> None:
        services = interaction.client.services
        embeds = embeds_of(interaction)
        found = await services.syncs.latest(server_of(interaction), interaction.user.id)
        if found is None:
            await answer(interaction, embeds.plain("sync-none"))
            return
        job, progress = found
        if job.state is not JobState.OPEN:
            await services.syncs.tell(job)
            await answer(interaction, *self._ended(job, interaction.locale.value))
        elif job.asleep_until is not None:
            await answer(interaction, embeds.sync_asleep(job.asleep_until))
        else:
            await answer(interaction, embeds.progress(progress))

    async def _cancel(self, interaction: discord.Interaction[Cratedigger]) -> None:
        services = interaction.client.services
        server_id, member_id = server_of(interaction), interaction.user.id
        cancelled = await services.syncs.cancel(server_id, member_id)
        embeds = embeds_of(interaction)
        await answer(interaction, embeds.plain("sync-cancelled" if cancelled else "sync-none"))

    def _ended(self, job: Job, locale: str) -> tuple[discord.Embed, discord.ui.View]:
        embeds = embeds_in(self._client, locale)
        view = discord.ui.View(timeout=None)
        try:
            report = report_of(job)
            embed = embeds.sync_report(report)
            view = withdraw_view(report, self._client.services.catalogues.of(locale))
        except CratediggerError as refusal:
            embed = embeds.refusal(refusal)
        embed.description = self._client.with_mentions(embed.description or "")
        return embed, view


class ProgressBar:
    """Shows how far a sync has come, by editing its answer now and then, as long as Discord takes it."""

    def __init__(self, interaction: discord.Interaction[Cratedigger]) -> None:
        self._interaction = interaction
        self._clock = interaction.client.services.clock
        self._until = self._clock.now() + REPLY_LASTS
        self._last: tuple[str, datetime] | None = None

    async def __call__(self, progress: Progress) -> None:
        """Show progress, unless it was shown a moment ago; a new stage is always shown."""
        now = self._clock.now()
        if now >= self._until:
            return
        if self._last and self._last[0] == progress.stage and now - self._last[1] < BETWEEN_EDITS:
            return
        self._last = (progress.stage, now)
        try:
            await answer(self._interaction, embeds_of(self._interaction).progress(progress))
        except Exception as failure:
            # A bar that cannot be drawn, or no longer, is no reason to leave the music behind.
            log.info("progress undeliverable", stage=progress.stage, error=type(failure).__name__)
            if isinstance(failure, discord.HTTPException) and failure.status in {401, 404}:
                self._until = now


async def setup(client: Cratedigger) -> None:
    """Load the cog."""
    await client.add_cog(Sync(client))
