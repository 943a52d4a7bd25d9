"""Makes identifiers that look like Spotify's own: nothing should tell an invented song by its id."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from random import Random

_BASE62 = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_TO_BASE62 = bytes(ord(_BASE62[byte % 62]) for byte in range(256))
_REGISTRANTS = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789"


def base62(number: int, length: int) -> str:
    """``number`` in base 62, as ``length`` characters."""
    digits = []
    for _ in range(length):
        number, digit = divmod(number, 62)
        digits.append(_BASE62[digit])
    return "".join(reversed(digits))


def drawn_id(random: Random) -> str:
    """A fresh id of a song, playlist or episode: 128 bits in 22 characters."""
    return base62(random.getrandbits(128), 22)


def editorial_id(random: Random) -> str:
    """A fresh id of a playlist that Spotify itself owns."""
    return "37i9dQZF1DX" + base62(random.getrandbits(64), 11)


def listener_id(random: Random) -> str:
    """A fresh user id, the 28-character kind that newer accounts have."""
    return "31" + "".join(random.choice(_BASE62[:36]) for _ in range(26))


def account_id(random: Random) -> str:
    """A fresh account id: short, and unrelated to the user id."""
    return base62(random.getrandbits(59), 10)


def named_id(kind: str, *names: str) -> str:
    """The id of something that exists only by name, such as an artist: the same names give the same id."""
    # Every page of songs asks for hundreds of these, so no long division here.
    return _digest(kind, *names)[:22].translate(_TO_BASE62).decode("ascii")


def isrc(random: Random, year: int) -> str:
    """A recording code of valid form. No country is ``ZZ``, so it names no real recording."""
    registrant = "".join(random.choice(_REGISTRANTS) for _ in range(3))
    return f"ZZ{registrant}{year % 100:02d}{random.randrange(100_000):05d}"


def artwork_url(artist: str, album: str) -> str:
    """Where the album's cover would be, in the form of Spotify's image addresses."""
    return f"https://i.scdn.co/image/ab67616d0000b273{_digest('artwork', artist, album).hex()[:24]}"


def snapshot_id(revision: int, row_ids: Iterable[str]) -> str:
    """A version mark of a playlist: changes with the revision and with the rows."""
    return base64.b64encode(revision.to_bytes(4) + _digest("snapshot", *row_ids)[:20]).decode()


def snapshot_revision(snapshot: str) -> int:
    """The revision that a snapshot id made here stands for."""
    return int.from_bytes(base64.b64decode(snapshot)[:4])


def _digest(*parts: str) -> bytes:
    return hashlib.sha256("\0".join(parts).encode()).digest()
