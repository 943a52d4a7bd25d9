"""Which app at Spotify people sign in with: that of the server they are in, or the operator's."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.errors import ClientIdNotUnderstood, SpotifyNotConfigured
from bot.store.accounts import OPERATORS
from bot.store.servers import Servers

CLIENT_ID = re.compile(r"[A-Za-z0-9]{1,32}")
"""Spotify's have 32 digits and letters; a longer one would not fit into the address behind a button."""


@dataclass(frozen=True)
class SpotifyApp:
    """An app at Spotify, and where its people come back to; ``key`` is what accounts are filed under."""

    client_id: str
    client_secret: str | None
    redirect_url: str
    accounts_url: str
    key: str = OPERATORS

    @property
    def is_operators(self) -> bool:
        """Whether it is the operator's, and no server's own."""
        return self.key == OPERATORS

    def __repr__(self) -> str:
        return f"SpotifyApp(client_id={self.client_id!r}, redirect_url={self.redirect_url!r})"


class Apps:
    """The operator's app, where there is one, and those that servers have set for themselves."""

    def __init__(
        self, operators: SpotifyApp | None, servers: Servers, *, redirect_url: str, accounts_url: str
    ) -> None:
        self._operators = operators
        self._servers = servers
        self.redirect_url = redirect_url
        self._accounts_url = accounts_url

    @property
    def operators(self) -> SpotifyApp:
        """The operator's app. Raises SpotifyNotConfigured where no client ID is set."""
        if self._operators is None:
            raise SpotifyNotConfigured
        return self._operators

    def keyed(self, key: str) -> SpotifyApp:
        """The app that accounts are filed under ``key`` for. Raises SpotifyNotConfigured."""
        return self.operators if key == OPERATORS else self._servers_own(key)

    async def find(self, server_id: int | None) -> SpotifyApp | None:
        """The app of a server; outside of servers, and where it has none of its own, the operator's."""
        own = None if server_id is None else await self._servers.client_id(server_id)
        if own is None or (self._operators is not None and own == self._operators.client_id):
            return self._operators
        return self._servers_own(own)

    async def choose(self, server_id: int, text: str | None) -> SpotifyApp | None:
        """Let a server have an app of its own from now on, or, with None, the operator's again.

        Returns the app that it has now. Accounts that were linked with an app that no server has any more
        are forgotten. Raises ClientIdNotUnderstood.
        """
        client_id = None if text is None else text.strip()
        if client_id is not None and CLIENT_ID.fullmatch(client_id) is None:
            raise ClientIdNotUnderstood
        await self._servers.choose_client_id(server_id, client_id)
        return await self.find(server_id)

    def _servers_own(self, client_id: str) -> SpotifyApp:
        # The secret is the operator's own: it belongs to no app but theirs.
        return SpotifyApp(client_id, None, self.redirect_url, self._accounts_url, client_id)
