"""Share: the button under private answers, kept alive over restarts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cogs.ui.views import ShareButton

if TYPE_CHECKING:
    from bot.client import Cratedigger


async def setup(client: Cratedigger) -> None:
    """Listen for the button."""
    client.add_dynamic_items(ShareButton)
