"""How far a member has come: what they would do next."""

from __future__ import annotations

from enum import StrEnum

from bot.spotify.sign_in import SignInDesk
from bot.store import Store


class Standing(StrEnum):
    """Where a member stands in a server. The value ends its message id."""

    NOT_LINKED = "not-linked"
    LINKED = "linked"
    SYNCED = "synced"
    IMPORTED = "imported"
    IMPORTS_ONLY = "imports-only"
    IMPORTED_ONLY = "imported-only"
    IN_NO_SERVER = "in-no-server"


class Reception:
    """Knows people by what they have done so far."""

    def __init__(self, store: Store, desk: SignInDesk) -> None:
        self._store = store
        self._desk = desk

    async def standing(self, server_id: int | None, member_id: int) -> Standing:
        """Where a member stands.

        A link is worth nothing where it is with another app than the server's, or once the sign-in is over.
        """
        if server_id is None:
            return Standing.IN_NO_SERVER
        songs, _ = await self._store.shares.coverage(server_id, member_id)
        app = await self._desk.find_app(server_id)
        if app is None:
            return Standing.IMPORTED_ONLY if songs else Standing.IMPORTS_ONLY
        account = await self._store.accounts.get(member_id, app.key)
        if account is not None and not self._desk.is_over(account):
            return Standing.SYNCED if songs else Standing.LINKED
        return Standing.IMPORTED if songs else Standing.NOT_LINKED
