"""Lets the solver stop at a fixed number of passes without a warning."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
from sklearn.exceptions import ConvergenceWarning


@contextmanager
def bounded_passes() -> Iterator[None]:
    """For factorisations of which as many passes as are allowed are enough, tiny ones among them.

    scikit-learn stops relative to the first step: from a start that is nearly right it never settles, and
    warns. On a few songs its error may also come out as the root of a number just below 0.
    """
    with warnings.catch_warnings(), np.errstate(invalid="ignore"):
        warnings.simplefilter("ignore", ConvergenceWarning)
        yield
