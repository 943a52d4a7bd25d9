"""What is stored by a ticket goes with its member: who is forgotten meanwhile finds nothing stored later."""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime

from bot.store import Store
from bot.store.uploads import Upload


@asynccontextmanager
async def taken_ticket(store: Store, upload: Upload, now: datetime) -> AsyncIterator[str]:
    """A ticket (see Shares.bring), to be taken before what it is for is fetched or read. Raises OptedOut."""
    ticket = secrets.token_hex(32)
    # Nobody knows a token to this digest, and the page is over as it begins: it takes nothing.
    await store.uploads.open(ticket, upload, now=now, until=now)
    try:
        yield ticket
    finally:
        await store.uploads.close(ticket)
