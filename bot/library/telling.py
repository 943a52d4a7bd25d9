"""Says in words what came of a file, alike in Discord, at a terminal and in a browser."""

from __future__ import annotations

from collections.abc import Callable

from bot.library.reports import ImportReport
from bot.messages import Messages

NAMED = 10
"""Playlists and pools that are named; of more, their number is told."""


def in_words(
    report: ImportReport, messages: Messages, *, mark: Callable[[str], str] = str, mine: bool = True
) -> list[str]:
    """The lines of a report. ``mark`` makes a name of somebody's fit for where it is shown.

    With ``mine`` off it speaks of the member and not to them.
    """
    say = messages.text
    skipped = sum(report.skipped.values())
    lines = [
        say(
            "import-summary",
            kind=say(f"file-kind-{report.kind}"),
            songs=report.songs,
            known=report.with_features,
            skipped=skipped,
            reasons=_reasons(report, messages),
        )
    ]
    if report.unknown:
        lines.append(say("import-unknown", songs=report.unknown))
    if not report.songs:
        return [*lines, say("import-nothing-new")]
    lines.append(say("import-new", songs=report.new_songs))
    if report.matched:
        lines.append(say("import-matched", songs=report.matched))
    if report.playlists:
        lines.append(_listed("import-playlists", report.playlists, messages, mark))
    if report.played:
        lines.append(say("import-plays", plays=report.plays, songs=report.played))
    if report.pools:
        lines.append(_listed("import-pool", report.pools, messages, mark))
    elif mine:
        lines.append(say("import-mine"))
    return lines


def _reasons(report: ImportReport, messages: Messages) -> str:
    """Why entries were skipped; with numbers where there is more than one reason."""
    say = messages.text
    reasons = [(count, say(f"unread-{reason}", count=count)) for reason, count in report.skipped.items()]
    if len(reasons) == 1:
        return reasons[0][1]
    return ", ".join(say("import-skipped-part", count=count, what=what) for count, what in reasons)


def _listed(message_id: str, names: tuple[str, ...], messages: Messages, mark: Callable[[str], str]) -> str:
    listed = ", ".join(mark(name) for name in names[:NAMED])
    return messages.text(message_id, names=listed, count=len(names), more=max(0, len(names) - NAMED))
