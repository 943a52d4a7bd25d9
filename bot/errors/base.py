"""What every error of ours has, and the kinds that stand for no subject."""

from __future__ import annotations

from collections.abc import Mapping


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


class Busy(CratediggerError):
    """Something asks to come back later. Parameters: ``minutes``, and those of its kind."""

    def __init__(self, seconds: float, /, **params: object) -> None:
        super().__init__(minutes=max(1, round(seconds / 60)), **params)
        self.seconds = seconds
