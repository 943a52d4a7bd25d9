"""Drives the demo's page in a headless Chromium as a newcomer would: types commands, clicks, looks."""

from __future__ import annotations

import queue
import re
import shutil
import subprocess
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import Self

from playwright.sync_api import Page, expect, sync_playwright
from playwright.sync_api import TimeoutError as PlaywrightTimeout

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
PATIENCE_MS = 60_000
WIDTH = 1180


class DemoProcess:
    """``python -m bot demo`` as its own process; gives the address that it prints."""

    def __init__(self, data: Path, *arguments: str) -> None:
        command = [sys.executable, "-m", "bot", "demo", "--no-browser", "--port", "0", "--data", str(data)]
        self._process = subprocess.Popen(  # noqa: S603 - this very program
            [*command, *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        self._lines: queue.Queue[str] = queue.Queue()
        self.output: list[str] = []
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def address(self) -> str:
        while True:
            found = re.search(r"http://127\.0\.0\.1:\d+/#\S+", self._lines.get(timeout=PATIENCE_MS / 1000))
            if found:
                return found[0]

    def stop(self) -> int:
        self._process.terminate()
        code = self._process.wait(timeout=PATIENCE_MS / 1000)
        self._reader.join()
        if self._process.stdout is not None:
            self._process.stdout.close()
        return code

    def _read(self) -> None:
        for line in self._process.stdout or ():
            self.output.append(line)
            self._lines.put(line)


class DemoPage:
    """The simulated Discord in a browser.

    Args:
        address: what the demo prints.
        height: of the page in pixels: an answer is pictured whole only where it fits.
    """

    def __init__(self, address: str, *, height: int = 1240) -> None:
        self._address = address
        self._height = height

    def __enter__(self) -> Self:
        self._playwright = sync_playwright().start()
        browser = self._playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        self._context = browser.new_context(viewport={"width": WIDTH, "height": self._height})
        self._context.set_default_timeout(PATIENCE_MS)
        self.page: Page = self._context.new_page()
        self.page.goto(self._address)
        expect(self.page.get_by_text("This is a simulated Discord").last).to_be_visible()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._context.close()
        self._playwright.stop()

    def look_through(self, member: str) -> None:
        """See the channel as another member does."""
        picker = self.page.get_by_label("Viewing as")
        # Switching draws the page anew, and takes along what is typed or chosen meanwhile.
        with self.page.expect_response(lambda response: "viewer" in (response.request.post_data or "")):
            picker.select_option(label=member)
        expect(picker.locator("option:checked")).to_have_text(member)
        expect(self.page.locator("[aria-busy=true]")).to_have_count(0)

    def command(self, name: str, **options: str) -> None:
        """Type a slash command, fill in its options, each with the first that is offered, and send it."""
        self._choose(f"/{name}")
        for option, text in options.items():
            field = self.page.locator(f".command-option-input[data-option='{option}']")
            if field.count() == 0:
                self.page.locator(".command-ghost").click()
                self.page.get_by_role("option").filter(has_text=option, visible=True).first.click()
            field.press_sequentially(text)
            typed = re.compile(re.escape(text), re.IGNORECASE)
            offered = self.page.get_by_role("option").filter(has_text=typed, visible=True)
            offered.first.click()
        self.page.keyboard.press("Escape")
        self.page.get_by_role("button", name="Send", exact=True).click()

    def _choose(self, command: str) -> None:
        # Switching the viewer draws the page anew, and takes what is typed meanwhile with it.
        box = self.page.locator("#channel-composer-input")
        offered = self.page.get_by_role("option").filter(has_text=command).first
        for _ in range(5):
            box.fill("")
            box.press_sequentially(command)
            try:
                offered.click(timeout=5_000)
            except PlaywrightTimeout:
                continue
            return
        raise AssertionError(f"{command} is not offered")

    def press(self, button: str) -> None:
        """Press the latest button of that name."""
        self.page.get_by_role("button", name=button).last.click()

    def choose(self, option: str) -> None:
        """Choose from the latest select."""
        self.page.locator(".message-components .preview-select").last.get_by_role("combobox").click()
        self.page.get_by_role("option").filter(has_text=option).first.click()

    def sign_in(self, listener: str) -> str:
        """Follow the latest sign-in button, agree as a listener; gives what the last page says."""
        with self._context.expect_page() as opened:
            self.page.get_by_text("Sign in at Spotify").last.click()
        tab = opened.value
        tab.get_by_text(listener, exact=True).click()
        tab.get_by_role("button", name="Agree").click()
        tab.get_by_role("heading").wait_for()
        said = tab.inner_text("body")
        tab.close()
        return said

    def sees(self, text: str | re.Pattern[str]) -> None:
        """Wait until a text shows, at the end of the channel."""
        shown = self.page.get_by_text(text).last
        expect(shown).to_be_visible(timeout=PATIENCE_MS)
        shown.scroll_into_view_if_needed()

    def picture(self, path: Path, *, shows: str) -> None:
        """Keep the latest message that shows a text, once its pictures are there."""
        # As a pattern it minds capitals: an earlier answer may speak of what a later one is called.
        pattern = re.compile(re.escape(shows))
        message = self.page.locator("article.channel-message").filter(has_text=pattern).last
        expect(message).to_be_visible(timeout=PATIENCE_MS)
        expect(message).to_have_attribute("aria-busy", "false")
        message.scroll_into_view_if_needed()
        for image in message.locator("img").all():
            expect(image).not_to_have_js_property("naturalWidth", 0, timeout=PATIENCE_MS)
        message.screenshot(path=path, animations="disabled")
