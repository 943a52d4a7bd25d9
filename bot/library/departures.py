"""Forgets who has left: members by a daily look at who is still there, servers that removed the bot."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import groupby
from typing import Final, Protocol

import structlog

from bot.clock import Clock
from bot.library.forgetting import Forgetter
from bot.store import Store

GRACE: Final = timedelta(days=7)
"""How long everything stays of who has left: they may have been thrown out by mistake, or come back."""

log = structlog.get_logger(__name__)


LOOKED_AT: Final = "departures:last-server"
"""The fact that has the last server looked at, while a look is not through."""


class Directory(Protocol):
    """Who is where, as Discord has it."""

    def servers(self) -> frozenset[int] | None:
        """The servers that the bot is in, be they out of order or not; None where that is not known now."""
        ...

    async def is_member(self, server_id: int, member_id: int) -> bool | None:
        """Whether somebody is in a server (who is banned is not); None where Discord does not say."""
        ...


class Departures:
    """Notes who has left and when, and forgets them once the grace period is over."""

    def __init__(self, store: Store, forgetter: Forgetter, clock: Clock) -> None:
        self._store = store
        self._forgetter = forgetter
        self._clock = clock

    async def removed(self, server_id: int) -> None:
        """Take note that a server has removed the bot."""
        await self._store.presence.note_removed(server_id, self._clock.now())

    async def joined(self, server_id: int) -> None:
        """Take note that the bot is in a server, again maybe."""
        await self._store.presence.note_removed(server_id, None)

    async def look(self, directory: Directory, now: datetime) -> None:
        """Compare who is known with who is there; to be called about once a day.

        One that was broken off is gone on with where it was. What Discord does not say changes
        nothing. Raises what the directory raises.
        """
        here = directory.servers()
        if here is None:
            return
        known = await self._store.presence.members()
        for server_id, left_at in (await self._store.presence.compare(here, now)).items():
            if left_at <= now - GRACE:
                await self._forgetter.forget_server(server_id)
                log.info("forgot a server that removed the bot", server=server_id)
                for one in known:
                    if one.server_id == server_id:
                        await self._forget_account(one.member_id)
        last = await self._store.facts.get(LOOKED_AT) or 0
        in_turn = sorted(known, key=lambda one: (one.server_id <= last, one.server_id))
        for server_id, those in groupby(in_turn, key=lambda one: one.server_id):
            if server_id in here:
                for one in those:
                    await self._look_for(server_id, one.member_id, one.missed_at, directory, now)
                await self._store.facts.keep(LOOKED_AT, server_id)
        await self._store.facts.keep(LOOKED_AT, None)

    async def _look_for(
        self,
        server_id: int,
        member_id: int,
        missed_at: datetime | None,
        directory: Directory,
        now: datetime,
    ) -> None:
        is_member = await directory.is_member(server_id, member_id)
        if is_member is None:
            return
        if is_member:
            if missed_at is not None:
                await self._store.presence.note_missed(server_id, member_id, None)
        elif missed_at is None:
            await self._store.presence.note_missed(server_id, member_id, now)
        elif missed_at <= now - GRACE:
            await self._forgetter.forget(member_id, server_id)
            log.info("forgot a member who left", server=server_id)
            await self._forget_account(member_id)

    async def _forget_account(self, member_id: int) -> None:
        """Forget the account of who has left the last server that had anything of theirs."""
        if not await self._store.presence.is_anywhere(member_id):
            await self._forgetter.forget(member_id)
