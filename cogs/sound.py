"""/sound: the regular post of what a server sounds like, for those who manage it; and the posting of it."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Literal

import discord
from discord import app_commands
from discord.ext import commands
from discord.utils import format_dt

from bot.errors import ManagersOnly, PostNotAllowed
from bot.recommender.sounding import ServerSound
from cogs.ui.answers import answer, attached, embeds_of, may_manage, server_of
from cogs.ui.sound import render_sound
from cogs.ui.transformers import CHOICES, Offering

if TYPE_CHECKING:
    from bot.client import Cratedigger
    from bot.store.posts import Post

LOOKS = timedelta(minutes=5)
"""Between two looks at what is due."""

NEEDED = ("view_channel", "send_messages", "embed_links", "attach_files")


class ZoneText(Offering):
    """A time zone as a person typed it."""

    async def offered(
        self, interaction: discord.Interaction[Cratedigger], server_id: int, typed: str
    ) -> list[app_commands.Choice[str]]:
        """The zones that may be meant, slips included."""
        names = await interaction.client.services.posting.zones(typed, CHOICES)
        return [app_commands.Choice(name=name, value=name) for name in names]


@app_commands.guild_only()
@app_commands.default_permissions(manage_guild=True)
class Sound(
    commands.GroupCog,
    group_name="sound",
    group_description="A regular post of what this server sounds like, for managers",
):
    """When and where the post comes."""

    async def interaction_check(self, interaction: discord.Interaction[Cratedigger], /) -> bool:  # type: ignore[override]
        """Let managers in. Discord hides the commands from others, unless a server allowed them."""
        if interaction.type is discord.InteractionType.application_command and not may_manage(interaction):
            raise ManagersOnly
        return True

    @app_commands.command(description="Post regularly what is new and liked here, and a playlist for all")
    @app_commands.describe(
        channel="Where I am to post",
        every="On Fridays, or on the first of each month: at six in the evening",
        zone="The time zone of this server, such as Europe/Berlin",
    )
    async def start(
        self,
        interaction: discord.Interaction[Cratedigger],
        channel: discord.TextChannel,
        every: Literal["week", "month"],
        zone: app_commands.Transform[str, ZoneText],
    ) -> None:
        """Keep where and when, in place of an earlier choice."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        allowed = channel.permissions_for(channel.guild.me)
        for permission in NEEDED:
            if not getattr(allowed, permission):
                lacking = permission.replace("_", "-")
                raise PostNotAllowed(channel=f"#{channel.name}", permission=lacking)
        posting = interaction.client.services.posting
        name, due_at = await posting.start(server_of(interaction), channel.id, every, zone)
        embed = embeds_of(interaction).plain(
            "sound-started",
            every=every,
            zone=name,
            channel=channel.mention,
            when=format_dt(due_at, "R"),
            at=format_dt(due_at, "F"),
        )
        await answer(interaction, embed)

    @app_commands.command(description="Post it no more")
    async def stop(self, interaction: discord.Interaction[Cratedigger]) -> None:
        """Forget where and when."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        stopped = await interaction.client.services.posting.stop(server_of(interaction))
        await answer(interaction, embeds_of(interaction).plain("sound-stopped" if stopped else "sound-none"))

    @app_commands.command(description="Show you alone what I would post now")
    async def preview(self, interaction: discord.Interaction[Cratedigger]) -> None:
        """Render the post, in the language of the server as in the channel."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        sound = await interaction.client.services.posting.preview(server_of(interaction))
        locale = interaction.guild_locale or interaction.locale
        shown = await render_sound(interaction.client, sound, locale.value)
        await answer(interaction, shown.embed, picture=shown.picture)


async def publish(client: Cratedigger, post: Post, sound: ServerSound) -> bool:
    """Post in the channel; False where it is gone, or closed to the bot. Raises HTTPException."""
    guild = client.get_guild(post.server_id)
    locale = discord.Locale.american_english if guild is None else guild.preferred_locale
    shown = await render_sound(client, sound, locale.value)
    shown.embed.description = client.with_mentions(shown.embed.description or "")
    channel = client.get_partial_messageable(post.channel_id, guild_id=post.server_id)
    try:
        await channel.send(
            embed=shown.embed,
            files=attached(shown.embed, shown.picture),
            allowed_mentions=discord.AllowedMentions.none(),
            # discord.py tries again where Discord faltered: it must not come twice where Discord did not.
            nonce=post.server_id,
        )
    except (discord.Forbidden, discord.NotFound):
        return False
    return True


async def setup(client: Cratedigger) -> None:
    """Load the cog, and see to what is due."""
    look = partial(client.services.posting.look, partial(publish, client))
    client.services.schedule.every(LOOKS, "posts", look)
    await client.add_cog(Sound())
