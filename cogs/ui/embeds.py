"""Every answer as an embed: pure functions from data to what Discord shows, never over its limits."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

import discord
from discord.utils import format_dt

from bot.errors import AmbiguousSong, CratediggerError, UnknownSong
from bot.library.reports import ImportReport, Learned, PoolState, Progress, SyncReport
from bot.library.standing import Standing
from bot.library.telling import in_words
from bot.messages import Messages
from bot.names import shortened
from bot.recommender.service import ServerCategories, SongMix
from bot.recommender.wording import category_in_words
from cogs.ui.lines import SONG_URL, artists_line, category_lines, change_line, part_line
from cogs.ui.palette import colour_of
from cogs.ui.text import bar, safe

DESCRIPTION = 4096
CLICKABLE = 100
"""Room in a description for the ids that make a few commands clickable."""
TITLE = 256
FOOTER = 2048

GREEN = discord.Colour(0x1DB954)
BLUE = discord.Colour(0x5865F2)
RED = discord.Colour(0xED4245)

FRESH_NAMED, FRESH_NAME = 10, 60
"""How many new playlists a report names, and how much of each name."""

NAME_LENGTHS = (80, 60, 45, 30, 20)
"""How long titles and artists may be, tried from the left until the answer fits."""

REASONED = 45
"""Reasons are said while names may be as long as this: they are the first to give way."""


class Embeds:
    """Renders in one language; every footer ends with ``notice`` where there is one."""

    def __init__(self, messages: Messages, notice: str | None = None) -> None:
        self._messages = messages
        self._notice = notice

    def categories(self, found: ServerCategories) -> discord.Embed:
        """A server's categories, with their share as bars, what they sound like, and examples."""
        say = self._messages.text

        empty = [category_in_words(one.name, self._messages) for one in found.categories if not one.songs]

        def listed(length: int) -> str:
            parts = [say("categories-lead", songs=found.songs_learned)]
            parts += [change_line(change, length, self._messages) for change in found.changes]
            parts += [
                category_lines(number, category, length, self._messages)
                for number, category in enumerate(found.lived_on, 1)
            ]
            if empty:
                parts.append(say("categories-empty", names=safe(", ".join(empty), 10 * length)))
            return "\n\n".join(parts)

        embed = self._embed(say("categories-title"), fitting(listed))
        self._footer(embed, say(f"categories-footer-{found.preset}"))
        return embed

    def mix(self, found: SongMix) -> discord.Embed:
        """How much of each category is in one song."""
        say = self._messages.text
        parts = sorted(found.parts, key=lambda part: -part.share)
        lines = [part_line(part, self._messages) for part in parts]
        embed = self._embed(
            say("mix-title", song=found.song.title),
            "\n".join([say("mix-lead", artists=artists_line(found.song, 80)), "", *lines]),
            colour_of(parts[0].identity) if parts else GREEN,
        )
        embed.url = SONG_URL + found.song.id
        self._footer(embed, say("mix-footer"))
        return embed

    def choice(self, unknown: UnknownSong) -> discord.Embed:
        """That no song, or several, go by a name; the songs to choose from are buttons under it."""
        name = "choice-several" if isinstance(unknown, AmbiguousSong) else "choice-unknown"
        return self.plain(name, BLUE, text=safe(unknown.text))

    def help(self, standing: Standing) -> discord.Embed:
        """The next step, and under it everything there is."""
        say = self._messages.text
        embed = self._embed(
            say("help-title"), f"**{say('help-next')}** {say(f'help-{standing}')}\n\n{say('help-all')}", BLUE
        )
        self._footer(embed, say("help-footer"))
        return embed

    def progress(self, progress: Progress | None) -> discord.Embed:
        """How far a sync has come; None where it has only begun."""
        say = self._messages.text
        if progress is None:
            return self._embed(say("sync-running-title"), say("progress-begun"), BLUE)
        lines = [say(f"progress-{progress.stage}")]
        if progress.total:
            counts = say("progress-counts", done=progress.done, total=progress.total)
            lines.append(f"`{bar(progress.done / progress.total, 20)}` {counts}")
        if progress.playlists is not None:
            through, every = progress.playlists
            lines.append(
                say("progress-playlists-counts", done=through, total=every, calls=progress.calls_left or 0)
            )
        return self._embed(say("sync-running-title"), "\n".join(lines), BLUE)

    def sync_asleep(self, until: datetime) -> discord.Embed:
        """That a sync waits for Spotify, and until when."""
        return self.plain("sync-asleep", BLUE, when=format_dt(until, "R"), at=format_dt(until, "t"))

    def sync_report(self, report: SyncReport) -> discord.Embed:
        """What came of a sync: what is new, what was skipped and why, how many songs have features."""
        say = self._messages.text
        lines = [
            say("sync-brought", playlists=report.playlists, songs=report.songs),
            say("sync-new", songs=report.new_songs),
            say("sync-features", known=report.with_features, songs=report.songs),
        ]
        if report.features_refused and report.with_features < report.songs:
            lines.append(say("sync-features-refused"))
        if report.reccobeats_silent:
            lines.append(say("sync-reccobeats-silent"))
        lines += self._skipped(report.skipped)
        if report.left_private:
            lines.append(say("sync-left-private", playlists=report.left_private))
        if report.withdrawn:
            lines.append(say("sync-withdrawn", playlists=report.withdrawn))
        if report.left_by_choice:
            lines.append(say("sync-left-by-choice", playlists=report.left_by_choice))
        if report.fresh:
            named = ", ".join(safe(name, FRESH_NAME) for _, name in report.fresh[:FRESH_NAMED])
            lines.append(say("sync-fresh", names=named, more=max(0, len(report.fresh) - FRESH_NAMED)))
        if report.pool not in {PoolState.NOT_ALLOWED, PoolState.NO_SOURCES}:
            lines.append(say("sync-pool", songs=report.pool_songs))
        lines.append(say(f"sync-pool-from-{report.pool}"))
        if report.pool_unread:
            lines.append(say("sync-pool-unread", playlists=report.pool_unread))
        lines += ["", self._learned(report.learned)]
        if report.everything:
            lines += ["", say("sync-everything")]
        return self._embed(say("sync-done-title"), "\n".join(lines))

    def import_report(self, report: ImportReport, learned: Learned | None) -> discord.Embed:
        """What came of a file; without ``learned`` the learning is still under way."""
        lines = in_words(report, self._messages, mark=lambda name: f"**{safe(name, 80)}**")
        if not report.songs:
            title = self._messages.text("import-nothing-title", file=report.name)
            return self._embed(title, "\n".join(lines), BLUE)
        lines += ["", self._learned(learned)]
        return self._embed(self._messages.text("import-done-title", file=report.name), "\n".join(lines))

    def undone(self, file: str, playlists: int, learned: Learned | None) -> discord.Embed:
        """That what a file brought is gone again; without ``learned`` the learning is still under way."""
        embed = self.plain("import-undone", file=file, playlists=playlists)
        embed.description = f"{embed.description}\n\n{self._learned(learned)}"
        return embed

    def refusal(self, error: CratediggerError) -> discord.Embed:
        """What went wrong, and how to mend it."""
        said = {name: _readable(value) for name, value in error.params.items()}
        return self._embed(None, self._messages.text(error.message_id, **said), RED)

    def fault(self, short_id: str) -> discord.Embed:
        """That something went wrong on our side, and what it is written down as."""
        return self._embed(None, self._messages.text("error-unexpected", id=short_id), RED)

    def plain(self, name: str, colour: discord.Colour = GREEN, **params: object) -> discord.Embed:
        """A fixed text: the sentences ``NAME-title`` and ``NAME-text`` of the catalogue."""
        return self._embed(
            self._messages.text(f"{name}-title", **params),
            self._messages.text(f"{name}-text", **params),
            colour,
        )

    def _learned(self, learned: Learned | None) -> str:
        if learned is None:
            return self._messages.text("import-learning")
        if learned.why_not is not None:
            return f"⚠️ {self._messages.of(learned.why_not)}"
        return self._messages.text("learned")

    def _skipped(self, skipped: Mapping[str, int]) -> list[str]:
        return [self._messages.text(f"skipped-{reason}", count=count) for reason, count in skipped.items()]

    def _embed(self, title: str | None, description: str, colour: discord.Colour = GREEN) -> discord.Embed:
        embed = discord.Embed(
            title=None if title is None else shortened(safe(title), TITLE),
            description=shortened(description, DESCRIPTION),
            colour=colour,
        )
        self._footer(embed, "")
        return embed

    def _footer(self, embed: discord.Embed, text: str) -> None:
        footer = " · ".join(part for part in (text, self._notice) if part)
        if footer:
            embed.set_footer(text=shortened(footer, FOOTER))


def _readable(value: object) -> object:
    """A parameter as Discord shows it: names as typed, moments as its reader's clock has them."""
    if isinstance(value, datetime):
        return format_dt(value, "R")
    return safe(value) if isinstance(value, str) else value


def fitting(render: Callable[[int], str], lengths: Sequence[int] = NAME_LENGTHS) -> str:
    """The text with the longest names that fit a description; cut at a line where none does."""
    for length in lengths:
        text = render(length)
        if len(text) <= DESCRIPTION - CLICKABLE:
            return text
    return text[: text.rindex("\n", 0, DESCRIPTION - CLICKABLE - 2)] + "\n…"
