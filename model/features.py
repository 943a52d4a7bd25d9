"""Puts audio features on one scale without gaps, as a factorisation knows neither negatives nor gaps."""

from __future__ import annotations

from dataclasses import dataclass
from numbers import Real
from typing import Self

import numpy as np
import pandas as pd
from pandas.api.types import is_complex_dtype, is_numeric_dtype, is_object_dtype

from model.arrays import Flags, Floats
from model.errors import NoFeatures, UnusableFeature

# scikit-learn's MinMaxScaler counts a narrower column as constant; the same bound keeps our numbers its own.
NARROWEST = 10 * np.finfo(np.float64).eps


@dataclass(frozen=True, eq=False)
class ScaledFeatures:
    """Songs ready for the factorisation.

    Attributes:
        values: (songs, observed features), in [0, 1], without gaps.
        known: (songs,), False where a song has no feature; its row in `values` is then only filling.
    """

    values: Floats
    known: Flags


class FeatureScaler:
    """Maps each feature's trained range to [0, 1] and fills gaps with the trained median.

    The scale is scikit-learn's `MinMaxScaler`, to the last digit. What differs is the handling of gaps:

    - A column without a single value is not observed, and left out of `values`.
    - A constant column becomes 0, and does not count as a song's having features (unless all columns are
      constant, as they are for a single song).
    - A song none of whose other features has a value is not known; it has no say in ranges and medians.
    - `transform` matches columns by name, takes an absent one as missing values, ignores further ones, and
      clips to the trained range.

    Attributes:
        feature_names_: names in the order of the columns fitted.
        minimum_, maximum_, median_: (features,), in the features' own units; NaN for a column not observed.
    """

    feature_names_: tuple[str, ...]
    minimum_: Floats
    maximum_: Floats
    median_: Floats

    @classmethod
    def restored(cls, names: tuple[str, ...], minimum: Floats, maximum: Floats, median: Floats) -> Self:
        """The scaler that once learned these arrays, each (features,)."""
        scaler = cls()
        scaler.feature_names_ = names
        scaler.minimum_, scaler.maximum_, scaler.median_ = minimum, maximum, median
        return scaler

    @property
    def observed_(self) -> Flags:
        """(features,), True where training saw a value."""
        return ~np.isnan(self.median_)

    @property
    def informative_(self) -> Flags:
        """(features,), True where a value makes a song known."""
        varying = self.maximum_ - self.minimum_ >= NARROWEST
        return varying if varying.any() else self.observed_

    def fit_transform(self, features: pd.DataFrame) -> ScaledFeatures:
        """Learn ranges and medians, and scale the same songs.

        Not clipped, as the seed did not: rounding may leave a song's largest value just above 1.

        Raises:
            NoFeatures: no song has a value in any column.
            UnusableFeature: a column is text, holds infinities, spans too far for a float, or repeats a name.
        """
        names = column_names(features)
        values = numbers(features, names, names)
        present = ~np.isnan(values)
        if not present.any():
            raise NoFeatures("No song has an audio feature: there is nothing to learn from.")
        self.feature_names_ = names
        self._learn_ranges(values)
        known: Flags = np.logical_or.reduce(present[:, self.informative_], axis=1)
        # A constant may stand only beside songs that are left out; then nobody trained on it.
        self._learn_ranges(values[known])
        return ScaledFeatures(self._scaled(values[:, self.observed_]), known)

    def transform(self, features: pd.DataFrame) -> ScaledFeatures:
        """Scale songs that were not trained on; same errors for the columns that training knew."""
        wanted = tuple(name for name, seen in zip(self.feature_names_, self.observed_, strict=True) if seen)
        values = numbers(features, column_names(features), wanted)
        telling = self.informative_[self.observed_]
        known: Flags = np.logical_or.reduce(~np.isnan(values[:, telling]), axis=1)
        return ScaledFeatures(np.clip(self._scaled(values), 0.0, 1.0), known)

    def _learn_ranges(self, values: Floats) -> None:
        self.minimum_ = np.fmin.reduce(values, axis=0)
        self.maximum_ = np.fmax.reduce(values, axis=0)
        self.median_ = np.full(values.shape[1], np.nan)
        observed = ~np.isnan(self.minimum_)
        self.median_[observed] = np.nanmedian(values[:, observed], axis=0)
        with np.errstate(over="ignore"):
            too_wide = np.flatnonzero(np.isinf(self.maximum_ - self.minimum_))
        if too_wide.size:
            raise UnusableFeature(self.feature_names_[too_wide[0]], "spans more than a float can hold")

    def _scaled(self, values: Floats) -> Floats:
        observed = self.observed_
        minimum, maximum, median = (a[observed] for a in (self.minimum_, self.maximum_, self.median_))
        width = maximum - minimum
        scale = np.divide(1.0, width, out=np.zeros_like(width), where=width >= NARROWEST)
        # Scale, then shift by a product: MinMaxScaler's own order of rounding.
        scaled: Floats = np.where(np.isnan(values), median, values) * scale + (0.0 - minimum * scale)
        return scaled


def column_names(features: pd.DataFrame) -> tuple[str, ...]:
    """The columns' names; TypeError for what is no table, UnusableFeature for a name that occurs twice."""
    if not isinstance(features, pd.DataFrame):
        raise TypeError(
            f"Features come as a pandas DataFrame, songs x features, not {type(features).__name__}."
        )
    names = tuple(str(column) for column in features.columns)
    for position, name in enumerate(names):
        if name in names[:position]:
            raise UnusableFeature(name, "names more than one column")
    return names


def numbers(features: pd.DataFrame, names: tuple[str, ...], wanted: tuple[str, ...]) -> Floats:
    """(songs, wanted columns), NaN where a value or the whole column is missing.

    Raises:
        UnusableFeature: a column is text, or holds infinities.
    """
    values = np.full((len(features), len(wanted)), np.nan)
    positions = {name: position for position, name in enumerate(names)}
    for target, name in enumerate(wanted):
        if name in positions:
            values[:, target] = _column_numbers(name, features.iloc[:, positions[name]])
    return values


def _column_numbers(name: str, column: pd.Series) -> Floats:
    plain = isinstance(column.dtype, np.dtype) and column.dtype.kind in "biuf"
    if not plain:
        known = column.dropna()
        if known.empty:
            return np.full(len(column), np.nan)
        # Numbers beside None make an object column; text that looks like numbers stays text.
        of_numbers = is_object_dtype(known) and all(isinstance(value, Real) for value in known)
        if is_complex_dtype(known) or not (of_numbers or is_numeric_dtype(known)):
            raise UnusableFeature(name, "is not a column of numbers")
    values: Floats = column.to_numpy(dtype=np.float64, na_value=np.nan)
    if np.isinf(values).any():
        raise UnusableFeature(name, "holds an infinite value")
    return values
