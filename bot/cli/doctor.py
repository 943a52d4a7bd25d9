"""doctor: looks over settings, token, database and callback address, and says what to do."""

from __future__ import annotations

from pathlib import Path

import click

from bot.cli.command import (
    Command,
    awaited,
    data_option,
    json_option,
    print_json,
    print_line,
    settings_for,
)


@click.command("doctor", cls=Command)
@click.option("--new-key", is_flag=True, help="Print a fresh TOKEN_KEY, and do nothing else.")
@data_option
@json_option
@awaited
async def doctor_(*, new_key: bool, data_dir: Path | None, as_json: bool) -> None:
    """Check the set-up; print the invite address and the redirect address to register."""
    if new_key:
        from bot.store import sealing

        click.echo(sealing.new_key())
        return
    from bot.doctor import Doctor
    from bot.messages import Messages

    findings = await Doctor(settings_for(data_dir), Messages()).examine()
    if as_json:
        print_json(
            {
                "findings": [
                    {"what": finding.what, "state": finding.state.value, "text": finding.text}
                    for finding in findings
                ]
            }
        )
    else:
        for finding in findings:
            print_line(f"{finding.state.mark} {finding.what:<9} {finding.text}")
    if any(finding.state.is_bad for finding in findings):
        raise SystemExit(1)
