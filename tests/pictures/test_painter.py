"""Pictures are drawn off the loop, one after the other, and nothing of matplotlib is loaded before."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from bot import pictures
from bot.pictures.painter import Painter, Picture


async def test_pictures_are_drawn_in_one_thread_that_is_not_the_loops() -> None:
    painter = Painter()
    threads = []

    def work() -> Picture:
        threads.append(threading.get_ident())
        return Picture(b"", "nothing")

    assert await asyncio.gather(*(painter.draw(work) for _ in range(3))) == [Picture(b"", "nothing")] * 3
    await painter.close()
    assert len(set(threads)) == 1
    assert threading.get_ident() not in threads


async def test_what_goes_wrong_is_the_askers_and_the_next_picture_is_drawn() -> None:
    painter = Painter()
    with pytest.raises(ZeroDivisionError):
        await painter.draw(lambda: Picture(b"", str(1 // 0)))
    assert (await painter.draw(lambda: Picture(b"x", ""))).png == b"x"
    await painter.close()


def test_matplotlib_is_loaded_when_something_is_drawn_and_not_when_the_bot_starts() -> None:
    charts = sorted(path.stem for path in Path(pictures.__file__).parent.glob("[!_]*.py"))
    imports = ", ".join(f"bot.pictures.{chart}" for chart in charts)
    look = f"import sys, {imports}; sys.exit('matplotlib' in sys.modules)"
    subprocess.run([sys.executable, "-c", look], check=True)
