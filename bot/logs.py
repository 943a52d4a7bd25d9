"""Structured logs, without secrets: one line an event, for a terminal or as JSON for a collector."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Collection
from typing import Literal, TextIO, cast

import structlog
from structlog.typing import Processor, WrappedLogger

HIDDEN = "[hidden]"
SECRET_PATTERNS = (
    re.compile(r"(?i)(bearer\s+|bot\s+)[\w.~+/=-]{20,}"),
    re.compile(
        # Quotes may be escaped: a line that is JSON has what was logged as a string in it.
        r"(?i)((?:access_token|refresh_token|client_secret|code_verifier|code|state|token)"
        r"\\*[\"']?\s*[=:]\s*\\*[\"']?)[\w.~+/=-]{8,}"
    ),
    re.compile(r"(/webhooks/\d+/)[\w.-]+"),
    re.compile(r"(/interactions/\d+/)[\w.-]+"),
)
"""Secrets that libraries may log by themselves; our own code never hands one to a logger."""


class Redactor:
    """Takes secrets out of a log line: those it was told, and whatever looks like one."""

    def __init__(self, secrets: Collection[str]) -> None:
        self._secrets = sorted((secret for secret in secrets if len(secret) >= 8), key=len, reverse=True)

    def __call__(self, _logger: WrappedLogger, _method: str, line: str) -> str:
        """The line without secrets."""
        for secret in self._secrets:
            line = line.replace(secret, HIDDEN)
        for pattern in SECRET_PATTERNS:
            line = pattern.sub(rf"\g<1>{HIDDEN}", line)
        return line


def set_up_logging(
    level: str,
    form: Literal["auto", "json", "console"],
    *,
    secrets: Collection[str] = (),
    stream: TextIO | None = None,
) -> None:
    """Send every log line of this process to ``stream``, standard error unless given.

    The form ``auto`` is text where a person watches, else JSON.
    """
    stream = stream or sys.stderr
    console = form == "console" or (form == "auto" and stream.isatty())
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    # Plain tracebacks: pretty ones show local variables, and tokens are among them.
    renderers: list[Processor] = (
        [
            structlog.dev.ConsoleRenderer(
                colors=stream.isatty(), exception_formatter=structlog.dev.plain_traceback
            )
        ]
        if console
        else [structlog.processors.format_exc_info, structlog.processors.JSONRenderer()]
    )
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(stream)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                *renderers,
                cast("Processor", Redactor(secrets)),  # the last one: it is handed the finished line
            ],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    quiet_libraries(level)


def quiet_libraries(level: str) -> None:
    """Keep what libraries log by themselves from printing tokens, whatever level is asked for."""
    # Their DEBUG prints tokens, of Discord's webhooks and Spotify's people, and drowns ours.
    for noisy in ("discord", "aiosqlite", "asyncio", "urllib3", "aiohttp.access"):
        logging.getLogger(noisy).setLevel(max(logging.INFO, logging.getLevelName(level)))
    # What it says of its own plug-ins helps nobody who starts a bot.
    logging.getLogger("alembic").setLevel(max(logging.WARNING, logging.getLevelName(level)))
    # It logs bearer tokens and the client secret at DEBUG, and at ERROR what is raised as well.
    logging.getLogger("spotipy").setLevel(logging.CRITICAL)
    # "PyNaCl is not installed": the bot does not speak in voice channels.
    logging.getLogger("discord.client").addFilter(_is_not_about_voice)


def _is_not_about_voice(record: logging.LogRecord) -> bool:
    return not any(name in record.getMessage() for name in ("PyNaCl", "davey"))
