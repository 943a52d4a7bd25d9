"""Tells apart why Spotify's accounts service gives no token: spotipy makes one error of all of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import requests
from spotipy.oauth2 import SpotifyOauthError

from bot.errors import (
    RedirectNotRegistered,
    SpotifyBusy,
    SpotifyRefusedCode,
    SpotifyRefusedSignIn,
    SpotifyUnavailable,
)
from bot.spotify.calls import UNREADABLE, retry_after

_T = TypeVar("_T")

INVALID_GRANT = "invalid_grant"
"""OAuth's word for a code or a refresh token that is used up, made up or too old."""


def authorized(exchange: Callable[[], _T], redirect_url: str) -> _T:
    """What an exchange with the accounts service gives.

    Raises SpotifyRefusedSignIn or one of its kinds, SpotifyBusy, SpotifyUnavailable.
    """
    try:
        return exchange()
    except SpotifyOauthError as refusal:
        # spotipy makes no difference between a refusal and a breakdown; the answer behind it does.
        answer = getattr(refusal.__context__, "response", None)
        if answer is not None and answer.status_code == 429:
            raise SpotifyBusy(retry_after(answer.headers)) from None
        if answer is not None and answer.status_code >= 500:
            raise SpotifyUnavailable(reason=f"status {answer.status_code}") from None
        raise _refusal(refusal, redirect_url) from None
    except requests.RequestException as failure:
        raise SpotifyUnavailable(reason=type(failure).__name__) from None
    except UNREADABLE:
        raise SpotifyUnavailable(reason="an answer that cannot be read") from None


def _refusal(refusal: SpotifyOauthError, redirect_url: str) -> SpotifyRefusedSignIn:
    reason = refusal.error or "no reason given"
    if "redirect uri" in str(refusal.error_description).casefold().replace("_", " "):
        return RedirectNotRegistered(reason=reason, address=redirect_url)
    if reason == INVALID_GRANT:
        return SpotifyRefusedCode(reason=reason)
    return SpotifyRefusedSignIn(reason=reason)
