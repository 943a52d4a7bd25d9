"""Holds what a model was asked to be, checked once: the part of it that a person chooses."""

from __future__ import annotations

from dataclasses import dataclass

from model.inputs import whole_number

LARGEST_RANDOM_STATE = 2**32 - 1  # numpy's


@dataclass(frozen=True)
class Settings:
    """A preset and its parameters.

    Attributes:
        preset: the kind of model.
        n_components: components at most; fewer where there is less to learn from.
        random_state: seed of the random start.
        max_iter: bound on the passes of coordinate descent, for classic.
        n_categories: categories at most, for blend; those of classic are its components.

    Raises:
        TypeError: the preset is no name, or a number not whole.
        ValueError: a number is out of range.
    """

    preset: str
    n_components: int
    random_state: int
    max_iter: int
    n_categories: int = 7

    def __post_init__(self) -> None:
        if not isinstance(self.preset, str):
            raise TypeError(f"preset must be a name, not {self.preset!r}.")
        for name in ("n_components", "max_iter", "n_categories"):
            whole_number(name, getattr(self, name), at_least=1)
        if whole_number("random_state", self.random_state, at_least=0) > LARGEST_RANDOM_STATE:
            raise ValueError(f"random_state must be at most {LARGEST_RANDOM_STATE}, not {self.random_state}.")
