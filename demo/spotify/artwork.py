"""Paints album covers, so that a demo shows pictures although nothing may be fetched from the network."""

from __future__ import annotations

import colorsys
import hashlib
import struct
import zlib

import numpy as np

from demo.catalogue import Catalogue

# Spotify's image ids begin with the kind and size of the picture.
SIZES = (640, 300, 64)
SMALLEST = SIZES[-1]
_PREFIXES = ("ab67616d0000b273", "ab67616d00001e02", "ab67616d00004851")


def cover_url(artwork_url: str, size: int) -> str:
    """The address of the cover at ``artwork_url`` in one of SIZES."""
    return artwork_url.replace(_PREFIXES[0], _PREFIXES[SIZES.index(size)])


def covers(catalogue: Catalogue) -> dict[str, tuple[str, bytes]]:
    """Every cover of a catalogue, as a page may show it that fetches nothing: name and content by address."""
    urls = {song.artwork_url for song in catalogue.songs}
    return {url: ("cover.png", picture(url.rsplit("/", 1)[-1], SMALLEST)) for url in urls}


def picture(image_id: str, size: int) -> bytes:
    """A PNG for an image id: the same cover in every size, different for every album."""
    traits = hashlib.sha256(image_id[len(_PREFIXES[0]) :].encode()).digest()
    hue = traits[0] / 255
    sky, ground, disc = (
        np.array(colorsys.hsv_to_rgb((hue + shift) % 1, saturation, value))
        for shift, saturation, value in ((0, 0.55, 0.75), (0.08, 0.8, 0.2), (0.45, 0.5, 0.95))
    )
    y, x = np.mgrid[0:size, 0:size] / size
    slope = (traits[1] / 255 - 0.5) * 0.8
    fade = np.clip(y + slope * (x - 0.5), 0, 1)[..., None]
    pixels = sky * (1 - fade) + ground * fade
    center_x, center_y, radius = 0.25 + traits[2] / 510, 0.25 + traits[3] / 510, 0.1 + traits[4] / 1700
    inside = (x - center_x) ** 2 + (y - center_y) ** 2 < radius**2
    pixels[inside] = 0.75 * disc + 0.25 * pixels[inside]
    return _png((pixels * 255).astype(np.uint8).tobytes(), size)


def _png(rgb: bytes, size: int) -> bytes:
    row = 3 * size
    lines = b"".join(b"\0" + rgb[start : start + row] for start in range(0, len(rgb), row))
    header = struct.pack(">IIBBBBB", size, size, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(lines, 3)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )
