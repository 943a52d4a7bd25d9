"""Sees to it that each server's regular post comes when it is due, and at most once."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Final

import structlog

from bot.clock import Clock
from bot.errors import CratediggerError
from bot.recommender.sounding import ServerSound, Sounding
from bot.store import Store
from bot.store.posts import Every, Post
from bot.zones import Zones, next_due

Publish = Callable[[Post, ServerSound], Awaitable[bool]]
"""Puts a post into its channel; whether there still is one for it. What it raises may pass by itself."""

LATE: Final = timedelta(days=2)
"""How long after its time a post still comes, where the bot was away."""

PERIODS: Final[dict[Every, timedelta]] = {"week": timedelta(days=7), "month": timedelta(days=31)}
"""From when on thumbs count where nothing was posted yet."""

log = structlog.get_logger(__name__)


class Posting:
    """The regular posts of all servers."""

    def __init__(self, store: Store, sounding: Sounding, clock: Clock) -> None:
        self._store = store
        self._sounding = sounding
        self._clock = clock
        self._zones = Zones()

    async def zones(self, typed: str, n: int) -> list[str]:
        """Up to ``n`` time zones that somebody may mean by what they have typed so far."""
        return await asyncio.to_thread(self._zones.offered, typed, n)

    async def start(self, server_id: int, channel_id: int, every: Every, zone: str) -> tuple[str, datetime]:
        """Let posts come, in place of what was chosen before.

        Returns the name of the zone, and when the next post is due. Raises ZoneUnknown.
        """
        name = await asyncio.to_thread(self._zones.named, zone)
        due_at = next_due(every, name, self._clock.now())
        await self._store.posts.set(server_id, channel_id, every, name, due_at)
        return name, due_at

    async def stop(self, server_id: int) -> bool:
        """Let no more posts come; whether there were to be any."""
        return await self._store.posts.stop(server_id)

    async def preview(self, server_id: int) -> ServerSound:
        """What would be posted now. Raises as ``Sounding.sound``."""
        return await self._sound(server_id, await self._store.posts.of(server_id))

    async def look(self, publish: Publish, now: datetime) -> None:
        """Post what is due; to be called every few minutes.

        What is due is claimed first, so that a stop in the middle loses one post and never doubles it. What
        was due more than two days ago, while the bot was away, is left out; less, and it comes late. Nothing
        is posted for a server without a model. Where there is no channel any more, posts come to an end.
        """
        for post in await self._store.posts.due(now):
            try:
                due_at = next_due(post.every, post.zone, now)
                claimed = await self._store.posts.claim(post.server_id, post.due_at, due_at)
                if claimed and now - post.due_at <= LATE:
                    await self._post(publish, post, now)
            except CratediggerError as nothing:
                log.info("nothing to post", server=post.server_id, error=type(nothing).__name__)
            except Exception:
                log.exception("post failed", server=post.server_id)

    async def _post(self, publish: Publish, post: Post, now: datetime) -> None:
        sound = await self._sound(post.server_id, post)
        if await publish(post, sound):
            await self._store.posts.note(post.server_id, now, sound.mark)
            return
        await self._store.posts.stop(post.server_id)
        log.warning("posts ended: no channel to post in", server=post.server_id, channel=post.channel_id)

    async def _sound(self, server_id: int, post: Post | None) -> ServerSound:
        if post is None:
            return await self._sounding.sound(server_id, None, self._clock.now() - PERIODS["week"])
        liked_since = post.posted_at or self._clock.now() - PERIODS[post.every]
        return await self._sounding.sound(server_id, post.mark, liked_since)
