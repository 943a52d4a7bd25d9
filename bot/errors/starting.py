"""What keeps the bot from starting, each mended by whoever runs it."""

from __future__ import annotations

from bot.errors.base import CratediggerError


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
