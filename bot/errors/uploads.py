"""What goes wrong while a file comes, by a command or by an upload page."""

from __future__ import annotations

from bot.errors.base import CratediggerError
from bot.errors.files import FileRefused


class AttachmentTooLarge(FileRefused):
    """The file is over the limit of attachments. Parameters: as FileTooLarge, and ``page`` (of the page)."""

    message_id = "error-attachment-too-large"


class AttachmentUnread(FileRefused):
    """Discord does not hand out the file of a command. Parameters: ``file``, ``status`` (of HTTP)."""

    message_id = "error-attachment-unread"


class UploadTooLarge(FileRefused):
    """The file is over the limit of the upload page. Parameters: ``file``, ``limit`` (megabytes)."""

    message_id = "error-upload-too-large"


class UploadUnderWay(CratediggerError):
    """Another file comes by the same upload page at this moment. No parameters."""

    message_id = "error-upload-under-way"


class UploadsFull(CratediggerError):
    """As many files as are taken at once are coming by other upload pages. No parameters."""

    message_id = "error-uploads-full"


class UploadTooSlow(CratediggerError):
    """A file took longer to come than the upload page waits. Parameter: ``minutes``."""

    message_id = "error-upload-too-slow"


class UploadExpired(CratediggerError):
    """The upload page was used already, or is older than fifteen minutes. No parameters."""

    message_id = "error-upload-expired"


class UploadWithoutFile(CratediggerError):
    """Nothing, or only a part of a file, came from the upload page. No parameters."""

    message_id = "error-upload-without-file"


class ImportForgotten(CratediggerError):
    """The member was forgotten while their file was read. No parameters."""

    message_id = "error-import-forgotten"
