"""One class for each thing that can go wrong and that somebody can mend.

An error carries the id of its sentence in the message catalogue (``locales/``) and the parameters of that
sentence, never the sentence: where it is shown decides the language. Anything that is raised and is not one
of these is a fault of ours: it is logged under a short id, and the person sees that id.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime


class CratediggerError(Exception):
    """Something a person can mend. ``message_id`` names the sentence, ``params`` fills it."""

    message_id: str

    def __init__(self, **params: object) -> None:
        super().__init__(self.message_id, params)
        self.params = params

    def __str__(self) -> str:
        listed = ", ".join(f"{name}={value!r}" for name, value in self.params.items())
        return f"{self.message_id}({listed})"


class Recalled(CratediggerError):
    """A refusal of an earlier moment, as it was written down."""

    def __init__(self, message_id: str, params: Mapping[str, object]) -> None:
        self.message_id = message_id
        super().__init__(**params)


class Unexpected(CratediggerError):
    """A fault of ours, which is written down. Parameter: ``id``, under which the log has it."""

    message_id = "error-unexpected"


# --- settings and start-up -------------------------------------------------------------------------------


class StartupError(CratediggerError):
    """The bot cannot start as it is set up."""


class SettingRefused(StartupError):
    """A setting has a value that cannot be used.

    Parameters: ``variable``, ``reason`` (as the sentence tells reasons apart), ``detail`` (a limit, say).
    """

    message_id = "error-setting-refused"


class SettingMissing(StartupError):
    """A setting that this command needs is not there. Parameter: ``variable``."""

    message_id = "error-setting-missing"


class DataDirectoryUnusable(StartupError):
    """The data directory cannot be made or written. Parameters: ``path``, ``reason``."""

    message_id = "error-data-directory"


class TokenKeyUnusable(StartupError):
    """TOKEN_KEY (or the key file) is not a key. Parameter: ``where``."""

    message_id = "error-token-key"


class DatabaseUnreachable(StartupError):
    """The database does not answer. Parameters: ``url`` (without its password), ``reason``."""

    message_id = "error-database-unreachable"


class DatabaseTooNew(StartupError):
    """The database was written by a later Cratedigger. Parameter: ``revision``."""

    message_id = "error-database-too-new"


class DatabaseNotMigrated(StartupError):
    """The database has an older shape than the code. No parameters."""

    message_id = "error-database-not-migrated"


class AddressInUse(StartupError):
    """The web address cannot be listened on. Parameters: ``host``, ``port``, ``reason``."""

    message_id = "error-address-in-use"


class DiscordRefusedToken(StartupError):
    """Discord answered 401 to the token. No parameters."""

    message_id = "error-discord-token"


class DiscordUnreachable(StartupError):
    """Discord does not answer. Parameter: ``reason``."""

    message_id = "error-discord-unreachable"


class DemoNotInstalled(StartupError):
    """The demo's packages are missing. No parameters."""

    message_id = "error-demo-not-installed"


# --- what people ask for ---------------------------------------------------------------------------------


class UnknownSong(CratediggerError):
    """No song of the server goes by that name. Parameters: ``text``, ``nearest`` (labels, best first).

    ``nearest_ids`` holds the ids of those songs in the same order.
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


class NoFeatures(CratediggerError):
    """None of the members' songs has audio features, so no model can be learned. Parameter: ``songs``."""

    message_id = "error-no-features"


class OnlyPoolSongs(CratediggerError):
    """The server has pool songs but no member brought any of their own. No parameters."""

    message_id = "error-only-pool-songs"


class AnswerExpired(CratediggerError):
    """The result behind a button is no longer kept. No parameters."""

    message_id = "error-answer-expired"


class NotYourAnswer(CratediggerError):
    """Somebody pressed the button of another member's result. No parameters."""

    message_id = "error-not-your-answer"


class ManagersOnly(CratediggerError):
    """The member may not manage the server. No parameters."""

    message_id = "error-managers-only"


class ServersOnly(CratediggerError):
    """The command was used outside a server. No parameters."""

    message_id = "error-servers-only"


# --- files -----------------------------------------------------------------------------------------------


class FileRefused(CratediggerError):
    """A file cannot be taken as songs. Parameters: ``file`` and what the sentence needs."""


class FileMissing(FileRefused):
    """There is no such file, or it cannot be read. Parameters: ``file``, ``reason``."""

    message_id = "error-file-missing"


class FileTooLarge(FileRefused):
    """The file is over the limit. Parameters: ``file``, ``megabytes``, ``limit``."""

    message_id = "error-file-too-large"


class AttachmentTooLarge(FileRefused):
    """The file is over the limit of attachments. Parameters: as FileTooLarge, and ``page`` (of the page)."""

    message_id = "error-attachment-too-large"


class UploadTooLarge(FileRefused):
    """The file is over the limit of the upload page. Parameters: ``file``, ``limit`` (megabytes)."""

    message_id = "error-upload-too-large"


class AttachmentUnread(FileRefused):
    """Discord does not hand out the file of a command. Parameters: ``file``, ``status`` (of HTTP)."""

    message_id = "error-attachment-unread"


class ImportForgotten(CratediggerError):
    """The member was forgotten while their file was read. No parameters."""

    message_id = "error-import-forgotten"


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


class CategoryNotUnderstood(CratediggerError):
    """What was given as a category is neither an id nor an address of Spotify's. No parameters."""

    message_id = "error-category-not-understood"


class PlaylistNotUnderstood(CratediggerError):
    """What was given as a playlist is neither an id nor an address of Spotify's. No parameters."""

    message_id = "error-playlist-not-understood"


class PlaylistNotYours(CratediggerError):
    """The member's Spotify account neither owns the playlist nor works on it. No parameters."""

    message_id = "error-playlist-not-yours"


class PoolSourceUnknown(CratediggerError):
    """The pool is not filled from what was to be removed. Parameter: ``text``."""

    message_id = "error-pool-source-unknown"


class OneSourceOnly(CratediggerError):
    """Neither a category nor a playlist was given for the pool, or both were. No parameters."""

    message_id = "error-one-source-only"


class LabelRefused(CratediggerError):
    """A pool label is empty, too long, or ``*``. Parameters: ``label``, ``limit``."""

    message_id = "error-label-refused"


# --- Spotify ---------------------------------------------------------------------------------------------


class SpotifyNotConfigured(CratediggerError):
    """Neither the operator nor the server has set a Spotify client ID. No parameters."""

    message_id = "error-spotify-not-configured"


class ClientIdNotUnderstood(CratediggerError):
    """What was given as a client ID is none. No parameters."""

    message_id = "error-client-id-not-understood"


class NotLinked(CratediggerError):
    """The member has not linked Spotify. No parameters."""

    message_id = "error-not-linked"


class SignInExpired(CratediggerError):
    """The member's Spotify sign-in is over (revoked, or six months old). No parameters."""

    message_id = "error-sign-in-expired"


class LinkExpired(CratediggerError):
    """The sign-in link was used already, or is older than ten minutes. No parameters."""

    message_id = "error-link-expired"


class NotYourLink(CratediggerError):
    """The sign-in link was given to another member. No parameters."""

    message_id = "error-not-your-link"


class AddressNotReturned(CratediggerError):
    """What was pasted is not the address that Spotify sends people back to. Parameter: ``address``."""

    message_id = "error-address-not-returned"


class ConsentDenied(CratediggerError):
    """The person pressed Cancel at Spotify. No parameters."""

    message_id = "error-consent-denied"


class AccountLinkedElsewhere(CratediggerError):
    """The Spotify account belongs to another member already. No parameters."""

    message_id = "error-account-linked-elsewhere"


class SpotifyRefusedSignIn(CratediggerError):
    """Spotify did not accept the sign-in. Parameter: ``reason``."""

    message_id = "error-spotify-sign-in"


class SpotifyRefusedCode(SpotifyRefusedSignIn):
    """Spotify does not take what a person came back with, or what it once gave. Parameter: ``reason``."""

    message_id = "error-spotify-code"


class RedirectNotRegistered(SpotifyRefusedSignIn):
    """Spotify does not know the address that people come back to. Parameters: ``reason``, ``address``."""

    message_id = "error-redirect-not-registered"


class SpotifyForbidden(CratediggerError):
    """Spotify answered 403: this app, or this person, may not read that. Parameter: ``reason``."""

    message_id = "error-spotify-forbidden"


class SpotifyNotRegistered(SpotifyForbidden):
    """The app's owner has not put this Spotify account on the app's list. Parameter: ``reason``."""

    message_id = "error-spotify-not-registered"


class SpotifyPremiumLapsed(SpotifyForbidden):
    """The app's owner has no Spotify Premium any more, so it answers nobody. Parameter: ``reason``."""

    message_id = "error-spotify-premium-lapsed"


class SpotifyNotFound(CratediggerError):
    """Spotify answered 404. Parameter: ``reason``."""

    message_id = "error-spotify-not-found"


class SpotifyTokenRefused(CratediggerError):
    """Spotify answered 401 to an access token. No parameters."""

    message_id = "error-spotify-token-refused"


class SpotifyBusy(CratediggerError):
    """Spotify asks to come back later. Parameters: ``seconds``, ``quota`` (yes or no)."""

    message_id = "error-spotify-busy"

    def __init__(self, seconds: float, *, quota: bool = False) -> None:
        minutes = max(1, round(seconds / 60))
        super().__init__(seconds=round(seconds), minutes=minutes, quota="yes" if quota else "no")
        self.seconds = seconds


class ReccoBeatsBusy(CratediggerError):
    """ReccoBeats asks to come back later. Parameter: ``minutes``."""

    message_id = "error-reccobeats-busy"

    def __init__(self, seconds: float) -> None:
        super().__init__(minutes=max(1, round(seconds / 60)))
        self.seconds = seconds


class ReccoBeatsUnavailable(CratediggerError):
    """ReccoBeats does not answer, or answers nonsense. Parameter: ``reason``."""

    message_id = "error-reccobeats-unavailable"


class ListensOff(CratediggerError):
    """The operator does not want the service to be asked. Parameter: ``service``."""

    message_id = "error-listens-off"


class ListensKeyMissing(CratediggerError):
    """The operator has set no key for Last.fm. No parameters."""

    message_id = "error-listens-key-missing"


class ListensKeyRefused(CratediggerError):
    """Last.fm does not take the operator's key. No parameters."""

    message_id = "error-listens-key-refused"


class ListensUserUnknown(CratediggerError):
    """A service of listens knows no such user. Parameters: ``user``, ``service``."""

    message_id = "error-listens-user-unknown"


class ListensPrivate(CratediggerError):
    """A user lets nobody see their listens. Parameters: ``user``, ``service``."""

    message_id = "error-listens-private"


class ListensNone(CratediggerError):
    """A user has listened to nothing yet. Parameters: ``user``, ``service``."""

    message_id = "error-listens-none"


class ListensBusy(CratediggerError):
    """A service of listens asks to come back later. Parameters: ``service``, ``minutes``."""

    message_id = "error-listens-busy"

    def __init__(self, service: str, seconds: float) -> None:
        super().__init__(service=service, minutes=max(1, round(seconds / 60)))
        self.seconds = seconds


class ListensUnavailable(CratediggerError):
    """A service of listens does not answer, or answers nonsense. Parameters: ``service``, ``reason``."""

    message_id = "error-listens-unavailable"


class SpotifyUnavailable(CratediggerError):
    """Spotify does not answer, or answers nonsense. Parameter: ``reason``."""

    message_id = "error-spotify-unavailable"


class SyncCancelled(CratediggerError):
    """The sync was cancelled, or its person forgotten, while it was under way. No parameters."""

    message_id = "error-sync-cancelled"


class SyncAsleep(CratediggerError):
    """The sync waits until Spotify lets the app go on. Parameter: ``minutes``."""

    message_id = "error-sync-asleep"

    def __init__(self, seconds: float, until: datetime) -> None:
        super().__init__(minutes=max(1, round(seconds / 60)))
        self.until = until


class SyncPaused(CratediggerError):
    """The bot was stopped while the sync was under way; the next start goes on with it. No parameters."""

    message_id = "error-sync-paused"


class SyncRunning(CratediggerError):
    """The member's sync of this server is under way already. No parameters."""

    message_id = "error-sync-running"
