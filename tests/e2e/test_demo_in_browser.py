"""The demo as a newcomer meets it: commands typed into the page, their answers looked for on it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

pytest.importorskip("simcord")

from demo.browser import CHROMIUM, DemoPage, DemoProcess

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine"),
]


def test_a_newcomer_links_syncs_asks_and_shares_and_finds_it_all_again_after_a_restart(
    tmp_path: Path,
) -> None:
    with DemoProcess(tmp_path) as demo, DemoPage(demo.address()) as discord:
        discord.look_through("Mara")
        discord.command("link")
        discord.sees("The link is for you alone")
        assert "type /sync" in discord.sign_in("Mara")
        discord.command("sync")
        discord.sees("Your music is here")
        discord.sees(re.compile(r"I have learned what this server listens to"))

        discord.command("recommend", song="Idea 1")
        discord.sees("Songs like Idea 1")
        discord.sees("Page 1 of 5")
        discord.press("Share in the channel")
        discord.sees("shares:")

        discord.command("categories")
        discord.sees("What this server listens to")
        discord.sees("A category is named after")

        discord.command("help")
        discord.sees("use /recommend and name a song")
        discord.look_through("Ines")
        discord.command("help")
        discord.sees("use /link to sign in at Spotify")
    assert demo.stop() == 0

    with DemoProcess(tmp_path) as again, DemoPage(again.address()) as discord:
        discord.look_through("Mara")
        discord.command("sync")
        discord.sees("Nothing is new to this server.")
        discord.command("unlink")
        discord.sees("Forgotten")
    assert again.stop() == 0
    assert not any("Traceback" in line for line in [*demo.output, *again.output])
