"""The model's one front door: learns songs, answers with those near others, keeps itself in a file."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final, Self

import numpy as np
import numpy.typing as npt
import pandas as pd
from sklearn.exceptions import NotFittedError

from model import persistence
from model.arrays import Floats, Positions
from model.categories import CategoryShare, WeightedFeature, mix, strongest_features
from model.classic import ClassicModel
from model.errors import ModelFormatError
from model.inputs import TrainingSongs, excluded_positions, song_positions, whole_number
from model.persistence import ModelFile
from model.settings import Settings

PRESETS: Final[Mapping[str, type[ClassicModel]]] = MappingProxyType({"classic": ClassicModel})


class NMFRecommender:
    """Recommends songs by non-negative matrix factorisation.

    Songs are known by position: the rows of the table given to `fit`, then those given to `extend`.
    The preset *classic* is the seed's model: min-max scaled audio features, NMF from a random start, rows at
    length 1; a song's score is its dot product with the song asked for.

    Args:
        preset: "classic".
        n_components: components to learn, at least 1.
        random_state: seed of the random start; the same songs and seed give the same model.
        max_iter: bound on the passes of the solver; a fit that reaches it warns with scikit-learn's
            ConvergenceWarning, as does a fold-in.

    Attributes:
        components_: H, (n_components_, n_features_in_), non-negative.
        factors_: W, (songs, n_components_), rows of length 1; all zeros for a song without features.
        categories_: the name of each component, its largest feature; names may repeat.
        category_of_: (songs,), each song's largest factor; -1 for a song without features.
        reconstruction_err_: Frobenius norm of X - W H over the trained songs, features scaled to [0, 1].
        n_iter_: passes the solver made; `converged_` is whether it stopped of itself.
        n_components_: `n_components`, or the number of songs with features where that is smaller.
        n_songs_trained_: songs given to `fit`; those of `extend` come after them.
        feature_names_in_, n_features_in_: the columns given to `fit`.

    Raises:
        TypeError: the preset is no name, or a number not whole.
        ValueError: the preset is unknown, or a number out of range.
    """

    components_: Floats
    factors_: Floats
    categories_: list[str]
    category_of_: Positions
    reconstruction_err_: float
    n_iter_: int
    converged_: bool
    n_components_: int
    n_songs_trained_: int
    feature_names_in_: npt.NDArray[np.object_]
    n_features_in_: int

    def __init__(
        self,
        preset: str = "classic",
        n_components: int = 7,
        random_state: int = 0,
        *,
        max_iter: int = 100_000,
    ) -> None:
        self.preset = preset
        self.n_components = n_components
        self.random_state = random_state
        self.max_iter = max_iter
        self._settings()  # a mistake shows where it is made, not at the first fit
        self._model: ClassicModel | None = None

    def __repr__(self) -> str:
        """As it would be written in code."""
        return (
            f"NMFRecommender(preset={self.preset!r}, n_components={self.n_components}, "
            f"random_state={self.random_state}, max_iter={self.max_iter})"
        )

    def fit(
        self,
        features: pd.DataFrame,
        playlists: Any = None,
        artists: Sequence[Sequence[str]] | None = None,
    ) -> Self:
        """Learn n songs, in place of any learned before; a fit that fails changes nothing.

        Args:
            features: n songs x audio features, numeric columns in any order and unit. Missing values and
                columns without a value are allowed; the index is ignored.
            playlists: playlists x n songs, scipy CSR. Not used by classic.
            artists: one sequence of names for each of the n songs. Not used by classic.

        Raises:
            NoFeatures: no song has a feature.
            UnusableFeature: a column is text, holds infinities, or repeats a name.
            TypeError, ValueError: features are no table, or playlists or artists do not fit the songs.
        """
        settings = self._settings()
        self._adopt(PRESETS[settings.preset].fit(TrainingSongs(features, playlists, artists), settings))
        return self

    def transform(self, features: pd.DataFrame) -> Floats:
        """(songs, n_components_), rows of length 1, of songs not trained on; the model stays as it is.

        Columns are matched by name: one that is absent counts as missing values, further ones are ignored.
        Values are clipped to the trained range and gaps filled with the trained median; the row of a song
        without features is all zeros.

        Raises:
            NotFittedError: nothing has been learned yet.
            UnusableFeature: a column that training knew is text, holds infinities, or repeats a name.
        """
        return self._learned().transform(features)

    def extend(self, features: pd.DataFrame) -> Self:
        """Append further songs, as `transform` sees them, to those that can be asked for and recommended.

        Raises:
            NotFittedError, UnusableFeature: as `transform`.
        """
        self._adopt(self._learned().extended(features))
        return self

    def recommend(
        self,
        songs: int | Sequence[int] | npt.NDArray[Any],
        n: int = 10,
        exclude: Collection[int] | npt.NDArray[Any] | None = None,
    ) -> tuple[Positions, Floats]:
        """The songs nearest to one song, or to several: by the mean of their scores.

        Args:
            songs: positions; of several, those without features have no say.
            n: how many at most, at least 1.
            exclude: positions, or a mask with one flag a song, that must not be in the answer.

        Returns:
            Positions and scores, each (up to n,), best first, the lower position first where scores are
            equal. Scores are cosines, or means of them: in [0, 1] but for rounding. Songs asked for and songs
            without features are never in the answer; where no song asked for has features, it is empty.

        Raises:
            NotFittedError: nothing has been learned yet.
            IndexError: a song is below 0 or beyond the last one.
            TypeError, ValueError: n is below 1, no song is given, a mask does not fit the songs.
        """
        model = self._learned()
        n_songs = len(model.factors)
        wanted = whole_number("n", n, at_least=1)
        return model.recommend(song_positions(songs, n_songs), excluded_positions(exclude, n_songs), wanted)

    def strongest_features(self, component: int, n: int = 3) -> tuple[WeightedFeature, ...]:
        """Up to n features of a component with their weights in H, strongest first, without weights of 0.

        Raises:
            NotFittedError: nothing has been learned yet.
            IndexError: there is no such component.
            ValueError: n is below 1.
        """
        model = self._learned()
        if not 0 <= component < len(model.components):
            raise IndexError(f"There is no component {component}: they are 0 to {len(model.components) - 1}.")
        wanted = whole_number("n", n, at_least=1)
        return strongest_features(model.components[component], model.scaler.feature_names_, wanted)

    def mix(self, song: int) -> tuple[CategoryShare, ...]:
        """The categories that a song is made of, largest share first; empty for a song without features.

        Raises:
            NotFittedError: nothing has been learned yet.
            IndexError: there is no such song.
        """
        model = self._learned()
        position = song_positions([song], len(model.factors))[0]
        return mix(model.factors[position], model.categories)

    def save(self, file: ModelFile) -> None:
        """Write the model, with the songs it was extended by, to a path or an open binary file.

        A NumPy archive with a JSON header; nothing is pickled.

        Raises:
            NotFittedError: nothing has been learned yet.
            OSError: the file cannot be written; a file that was there is then as it was.
        """
        persistence.write(self._learned().archived(), file)

    @classmethod
    def load(cls, file: ModelFile) -> Self:
        """The model that was saved, answering as it did to the last digit under the same scikit-learn.

        Raises:
            ModelFormatError: the file is damaged, not a model, or of another schema version.
            OSError: the file cannot be read at all.
        """
        archive = persistence.read(file)
        chosen = archive.settings
        if chosen.preset not in PRESETS:
            raise ModelFormatError(f"The saved model's preset {chosen.preset!r} is not known here.")
        loaded = cls(chosen.preset, chosen.n_components, chosen.random_state, max_iter=chosen.max_iter)
        loaded._adopt(PRESETS[chosen.preset].restored(archive))
        return loaded

    @property
    def nbytes(self) -> int:
        """Bytes held in arrays, 0 before a fit."""
        return 0 if self._model is None else self._model.nbytes

    def _settings(self) -> Settings:
        settings = Settings(self.preset, self.n_components, self.random_state, self.max_iter)
        if settings.preset not in PRESETS:
            raise ValueError(f"There is no preset {settings.preset!r}; there is: {', '.join(PRESETS)}.")
        return settings

    def _learned(self) -> ClassicModel:
        if self._model is None:
            raise NotFittedError("This recommender has learned no songs yet: call fit first.")
        return self._model

    def _adopt(self, model: ClassicModel) -> None:
        self._model = model
        self.components_ = model.components
        self.factors_ = model.factors
        self.categories_ = model.categories
        self.category_of_ = model.category_of
        self.reconstruction_err_ = model.reconstruction_err
        self.n_iter_ = model.n_iter
        self.converged_ = model.n_iter < model.settings.max_iter
        self.n_components_ = len(model.components)
        self.n_songs_trained_ = model.n_songs_trained
        self.feature_names_in_ = np.array(model.scaler.feature_names_, dtype=object)
        self.n_features_in_ = len(model.scaler.feature_names_)
