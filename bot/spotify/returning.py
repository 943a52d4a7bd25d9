"""Reads what Spotify sends people back with, from an address that they paste where no page loads."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from bot.errors import AddressNotReturned


@dataclass(frozen=True)
class Returned:
    """A code or an error, and the state of the sign-in that it is for."""

    state: str
    code: str = ""
    error: str = ""

    def __repr__(self) -> str:
        return f"Returned(error={self.error!r})"


def read_returned(text: str, redirect_url: str) -> Returned:
    """What a person pasted: the address they came back to, or what follows its question mark.

    Raises AddressNotReturned, which names ``redirect_url``: what the address begins with.
    """
    # Phones wrap, quote and decorate what is copied from them.
    pasted = "".join(text.split()).strip("<>\"'`")
    try:
        query = urlsplit(pasted).query or pasted.partition("#")[0]
    except ValueError:
        query = ""
    given = {name: values[0] for name, values in parse_qs(query.lstrip("?")).items()}
    back = Returned(given.get("state", ""), given.get("code", ""), given.get("error", ""))
    if not back.state or not (back.code or back.error):
        raise AddressNotReturned(address=redirect_url)
    return back
