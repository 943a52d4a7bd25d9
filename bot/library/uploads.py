"""Hands out one-time pages for files that are too large for Discord, and takes what comes by them."""

from __future__ import annotations

import asyncio
import hashlib
import secrets
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import BinaryIO, cast

from bot.clock import Clock
from bot.errors import AnswerExpired, UploadExpired, UploadsFull, UploadUnderWay
from bot.library.imports import Bringer
from bot.library.reports import ImportReport
from bot.library.telling import in_words
from bot.messages import Messages
from bot.recommender.answers import BroughtFile, KeptAnswers
from bot.store import Store
from bot.store.uploads import Upload

OPEN = timedelta(minutes=15)
"""How long a page takes a file."""

AT_ONCE = 4
"""Files that may come at a time: each takes up room in the data directory, and memory after that."""


@dataclass(frozen=True)
class Taken:
    """What came of an upload; ``undo`` is the id of the kept answer that takes a member's own back.

    What went into a pool is taken back in Discord alone, which knows whether its member may manage it still.
    """

    report: ImportReport
    undo: str | None

    def in_words(self, messages: Messages) -> list[str]:
        """The lines of the report."""
        return in_words(self.report, messages)


class UploadDesk:
    """Pages by token. Whoever has a page's token is the member that it was made for, in that server alone."""

    def __init__(
        self,
        store: Store,
        bringer: Bringer,
        answers: KeptAnswers,
        clock: Clock,
        *,
        pages_url: str,
        limit_mb: int,
        directory: Path,
    ) -> None:
        self.limit_mb = limit_mb
        self._store = store
        self._bringer = bringer
        self._answers = answers
        self._clock = clock
        self._pages_url = pages_url
        self._directory = directory
        self._turn = asyncio.Lock()
        self._coming: set[str] = set()

    async def offer(self, server_id: int, member_id: int, pool: str | None) -> str:
        """The address of a new page. ``pool`` as for ``Bringer.bring``, and checked before."""
        token = secrets.token_urlsafe(24)
        now = self._clock.now()
        upload = Upload(server_id, member_id, pool)
        await self._store.uploads.open(_digest(token), upload, now=now, until=now + OPEN)
        return f"{self._pages_url}/upload/{token}"

    async def check(self, token: str) -> Upload:
        """What an open page is for. Raises UploadExpired."""
        upload = await self._store.uploads.get(_digest(token), now=self._clock.now())
        if upload is None:
            raise UploadExpired
        return upload

    @contextmanager
    def reception(self, token: str) -> Iterator[None]:
        """The time that a file takes to come and be taken. Raises UploadUnderWay and UploadsFull."""
        if token in self._coming:
            raise UploadUnderWay
        if len(self._coming) >= AT_ONCE:
            raise UploadsFull
        self._coming.add(token)
        try:
            yield
        finally:
            self._coming.discard(token)

    def blank(self) -> BinaryIO:
        """A file to take an upload up, which has no name and is gone once it is closed, or the bot ends."""
        return cast("BinaryIO", tempfile.TemporaryFile(dir=self._directory))

    async def take(self, token: str, upload: Upload, content: BinaryIO, name: str) -> Taken:
        """Bring a file that came by a page which was open when it began to come.

        A file that is refused leaves the page open for another one. Raises the FileRefused errors,
        UploadExpired where the page was used, or its member forgotten, while the file came, and
        ImportForgotten where they were while it was read.
        """
        # One file at a time: each may need many times its size in memory.
        async with self._turn:
            if not await self._store.uploads.stands(_digest(token)):
                raise UploadExpired
            file = await self._bringer.read(await asyncio.to_thread(content.read), name)
            report = await self._bringer.bring(
                upload.server_id, upload.member_id, file, pool=upload.pool, ticket=_digest(token)
            )
        if not report.songs or upload.pool is not None:
            return Taken(report, None)
        brought = BroughtFile(upload.server_id, file.digest, file.name, pooled=False, by_page=True)
        return Taken(report, await self._answers.keep(upload.server_id, upload.member_id, brought))

    async def take_back(self, undo: str) -> tuple[BroughtFile, int]:
        """Withdraw what an upload brought: the file, and how many playlists went. Raises AnswerExpired.

        Nobody but its member was ever told the id, so that it stands for them as the page's token did; but
        only for what they brought by a page, as their own.
        """
        kept = await self._store.answers.get(undo, now=self._clock.now())
        if kept is None or not isinstance(kept.content, BroughtFile):
            raise AnswerExpired
        if kept.content.pooled or not kept.content.by_page:
            raise AnswerExpired
        return kept.content, await self._bringer.take_back(kept.member_id, kept.content)


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()
