"""By whose sign-in a playlist that fills a pool is read."""

from __future__ import annotations

from bot.errors import NotLinked, SignInExpired, SpotifyNotFound, SpotifyRefusedSignIn
from bot.spotify.apps import SpotifyApp
from bot.spotify.sign_in import SignInDesk


class ReaderToken:
    """A member's token for an app. Where it is wanted for others, its end is not theirs to hear of."""

    def __init__(
        self, desk: SignInDesk, app: SpotifyApp, member_id: int, *, for_others: bool = False
    ) -> None:
        self._desk = desk
        self._app = app
        self._member_id = member_id
        self._for_others = for_others

    async def __call__(self, *, refused: str | None) -> str:
        try:
            return await self._desk.access_token(self._member_id, refused=refused, app=self._app)
        except (NotLinked, SignInExpired, SpotifyRefusedSignIn):
            if self._for_others:
                raise SpotifyNotFound(reason="nobody is signed in who may read it") from None
            raise
