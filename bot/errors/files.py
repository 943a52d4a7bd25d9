"""What is in a file that cannot be taken as songs."""

from __future__ import annotations

from bot.errors.base import CratediggerError


class FileRefused(CratediggerError):
    """A file cannot be taken as songs. Parameters: ``file`` and what the sentence needs."""


class FileMissing(FileRefused):
    """There is no such file, or it cannot be read. Parameters: ``file``, ``reason``."""

    message_id = "error-file-missing"


class FileTooLarge(FileRefused):
    """The file is over the limit. Parameters: ``file``, ``megabytes``, ``limit``."""

    message_id = "error-file-too-large"


class FileNotText(FileRefused):
    """The file is no text in UTF-8. Parameters: ``file``, ``line`` (where it stops being that)."""

    message_id = "error-file-not-text"


class FileOfAnotherKind(FileRefused):
    """The file is a spreadsheet, a picture, a web page… Parameters: ``file``, ``what``."""

    message_id = "error-file-of-another-kind"


class FileNotSongs(FileRefused):
    """The file has no column of Spotify ids. Parameters: ``file``, ``columns`` (those it has)."""

    message_id = "error-file-not-songs"


class FileEmpty(FileRefused):
    """The file has no song. Parameters: ``file``, ``rows`` (rows read, all skipped)."""

    message_id = "error-file-empty"


class FileTooManyRows(FileRefused):
    """The file has more rows than a server's music has. Parameters: ``file``, ``limit``."""

    message_id = "error-file-too-many-rows"


class FileRowTooLong(FileRefused):
    """A row has cells beyond the header. Parameters: ``file``, ``row``, ``columns``, ``expected``."""

    message_id = "error-file-row-too-long"


class FileQuoteOpen(FileRefused):
    """A quotation mark is never closed. Parameters: ``file``, ``row``."""

    message_id = "error-file-quote-open"


class FileFieldTooLong(FileRefused):
    """A cell, or a line, is longer than any title. Parameters: ``file``, ``row``, ``limit`` (characters)."""

    message_id = "error-file-field-too-long"


class FileMalformed(FileRefused):
    """The file is no CSV. Parameters: ``file``, ``reason``."""

    message_id = "error-file-malformed"


class FileJsonBroken(FileRefused):
    """The file is JSON that is cut off or damaged. Parameters: ``file``, ``line``."""

    message_id = "error-file-json-broken"


class FileJsonUnknown(FileRefused):
    """The file is JSON, but neither playlists nor a library nor a listening history. Parameter: ``file``."""

    message_id = "error-file-json-unknown"


class FileZipBroken(FileRefused):
    """The zip is damaged, or packed in a way that is not read. Parameter: ``file``."""

    message_id = "error-file-zip-broken"


class FileZipEncrypted(FileRefused):
    """The zip asks for a password. Parameter: ``file``."""

    message_id = "error-file-zip-encrypted"


class FileZipNested(FileRefused):
    """There is a zip in the zip. Parameters: ``file``, ``entry``."""

    message_id = "error-file-zip-nested"


class FileZipTooLarge(FileRefused):
    """What is in the zip is larger than anybody's music. Parameters: ``file``, ``limit`` (megabytes)."""

    message_id = "error-file-zip-too-large"


class FileZipTooMany(FileRefused):
    """There are too many files in the zip. Parameters: ``file``, ``entries``, ``limit``."""

    message_id = "error-file-zip-too-many"


class FileZipWithoutSongs(FileRefused):
    """None of the files in the zip has songs. Parameters: ``file``, ``entries``."""

    message_id = "error-file-zip-without-songs"


class FileWithoutFeatures(FileRefused):
    """A data set has no column of Spotify ids, or none of audio features. Parameter: ``file``."""

    message_id = "error-file-without-features"


class FileWithoutLabels(FileRefused):
    """Pool labels were to be taken from the file, which has no ``category`` column. Parameter: ``file``."""

    message_id = "error-file-without-labels"
