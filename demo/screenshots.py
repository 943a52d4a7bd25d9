"""Takes the pictures of docs/images (``make screenshots``): the commands in the demo, by three members."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from demo.app import MEMBERS
from demo.browser import DemoPage, DemoProcess

HEIGHT = 2_600
"""Pixels: room for the longest answer."""

SONG = "Idea 1"


def main(folder: Path) -> None:
    """Write a PNG for each command into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as data,
        DemoProcess(Path(data)) as demo,
        DemoPage(demo.address(), height=HEIGHT) as discord,
    ):

        def show(name: str, sees: str, command: str, **options: str) -> None:
            discord.command(command, **options)
            keep(name, sees)

        def keep(name: str, sees: str) -> None:
            discord.picture(folder / name, shows=sees)
            print(name)  # noqa: T201 - a command's progress

        for member in MEMBERS:
            discord.look_through(member)
            show("link.png", "The link is for you alone", "link")
            discord.sign_in(member)
            show("sync.png", "Your music is here", "sync")
            keep("consent.png", "May others here see you?")
            discord.press("Yes, they may")
            discord.sees("Others here can see you")

        discord.look_through(MEMBERS[1])
        show("recommend.png", f"Songs like {SONG}", "recommend", song=SONG)
        discord.press("Why 1?")
        keep("why.png", "Why number 1")
        show("discover.png", "For you to discover", "discover")
        show("blend.png", "For all of you", "blend", **{"with": MEMBERS[0]})
        show("categories.png", "What this server listens to", "categories")
        show("mix.png", f"The mix of {SONG}", "categories", song=SONG)
        for view, title in INSIGHTS.items():
            show(f"insights-{view.replace(' ', '-')}.png", title, "insights", view=view)
        show("taste.png", "A taste", "taste")
        show("compare.png", "Side by side", "compare", member=MEMBERS[0])
        show("neighbours.png", "Who here listens like you", "neighbours")
        show("who.png", f"Who has {SONG}", "who", song=SONG)
        show("model.png", "How well I do", "model")
        show("library.png", "Your playlists", "library")
        show("privacy.png", "What I keep of you", "privacy show")
        show("help.png", "Bring music:", "help")
        discord.look_through(MEMBERS[0])
        show("settings.png", "How I fare here", "settings status")
        show("sound.png", "The sound of this server", "sound preview")


INSIGHTS = {
    "overview": "What songs sound like",
    "correlation": "Which features go together",
    "distributions": "How songs spread over the features",
    "scatter": "Songs by two features",
    "first rows": "The first songs and their features",
    "elbow": "How many categories there are",
}
"""The views, and the titles of their answers."""


if __name__ == "__main__":
    main(Path(sys.argv[1]))
