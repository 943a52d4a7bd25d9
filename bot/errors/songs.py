"""What keeps a question about songs from an answer."""

from __future__ import annotations

from bot.errors.base import CratediggerError


class UnknownSong(CratediggerError):
    """No song of the server goes by that name. Parameters: ``text``, ``nearest`` (labels, best first).

    ``nearest`` holds them as pairs of id and label.
    """

    message_id = "error-unknown-song"

    def __init__(self, text: str, nearest: tuple[tuple[str, str], ...] = ()) -> None:
        super().__init__(
            text=text, nearest=", ".join(f"“{label}”" for _, label in nearest), count=len(nearest)
        )
        self.text = text
        self.nearest = nearest


class AmbiguousSong(UnknownSong):
    """Several songs of different artists have that title. Parameters as for UnknownSong."""

    message_id = "error-ambiguous-song"


class SongWithoutFeatures(CratediggerError):
    """The song has no audio features, so nothing can be compared with it. Parameter: ``song``."""

    message_id = "error-song-without-features"


class SongNotPlaced(CratediggerError):
    """The song has features, but its row of the model is all zeros. Parameter: ``song``.

    So it is where it is the only one, or the lowest of all in every feature.
    """

    message_id = "error-song-not-placed"


class NoSongs(CratediggerError):
    """The server has no songs at all. No parameters."""

    message_id = "error-no-songs"


class NoTaste(CratediggerError):
    """Nothing that the server's model knows tells what a member likes. No parameters."""

    message_id = "error-no-taste"


class NoFeatures(CratediggerError):
    """None of the members' songs has audio features, so no model can be learned. Parameter: ``songs``."""

    message_id = "error-no-features"


class TooFewMeasured(CratediggerError):
    """Too few songs have audio features to tell anything. Parameters: ``measured``, ``songs``, ``least``."""

    message_id = "error-too-few-measured"


class OnlyPoolSongs(CratediggerError):
    """The server has pool songs but no member brought any of their own. No parameters."""

    message_id = "error-only-pool-songs"


class CategoryGone(CratediggerError):
    """The category that was asked for has become of another since it was offered. No parameters."""

    message_id = "error-category-gone"


class CategoriesNotNamed(CratediggerError):
    """The model is of the preset classic, whose categories change with each training. No parameters."""

    message_id = "error-categories-not-named"


class LinkNotHere(CratediggerError):
    """A link to a song that the server does not know. No parameters."""

    message_id = "error-link-not-here"


class NoLinks(CratediggerError):
    """A message has no link to a song. No parameters."""

    message_id = "error-no-links"


class NothingLeft(CratediggerError):
    """No song passes the filters that were asked for. No parameters."""

    message_id = "error-nothing-left"


class NoDialHere(CratediggerError):
    """The server's model is of the preset classic, which has no dial for adventure. No parameters."""

    message_id = "error-no-dial-here"
