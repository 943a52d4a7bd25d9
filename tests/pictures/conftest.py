"""The sentences that pictures are described with, and how a picture is looked at."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from PIL import Image

from bot.messages import Messages
from bot.pictures.painter import Picture
from bot.pictures.style import ALT, GROUND

Look = Callable[[Picture], Image.Image]


@pytest.fixture(scope="session")
def messages() -> Messages:
    return Messages()


@pytest.fixture(scope="session")
def look() -> Look:
    """Opens a picture; it must be one, have a text, and have more on it than its ground."""

    def looked_at(picture: Picture) -> Image.Image:
        assert 20 < len(picture.alt) <= ALT
        image = Image.open(io.BytesIO(picture.png)).convert("RGB")
        ground = tuple(bytes.fromhex(GROUND[1:]))
        assert image.getpixel((0, 0)) == ground
        drawn = sum(count for count, colour in image.getcolors(1 << 24) if colour != ground)
        assert drawn > 0.005 * image.width * image.height
        return image

    return looked_at
