"""The model's one front door: learns songs, answers with those near others, keeps itself in a file."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Sequence
from typing import Any, Self

import numpy as np
import numpy.typing as npt
import pandas as pd
from sklearn.exceptions import NotFittedError

from model import persistence
from model.arrays import Floats, Positions
from model.blend import BlendModel
from model.categories import Categories, CategoryShare, WeightedFeature
from model.classic import ClassicModel
from model.errors import ModelFormatError
from model.explaining import Explanation
from model.inputs import (
    TrainingSongs,
    check_playlists,
    dial_place,
    earlier_labels,
    earlier_positions,
    excluded_positions,
    song_positions,
    song_weights,
    whole_number,
)
from model.persistence import ModelFile
from model.presets import N_COMPONENTS, PRESETS, Preset
from model.settings import Settings


class NMFRecommender:
    """Recommends songs by non-negative matrix factorisation.

    Songs are known by position: the rows of the table given to `fit`, then those given to `extend`.

    - *blend* uses all that is known of songs, each as far as there is evidence for it: the playlists that
      have them, by an NMF and pair by pair; their artists; their audio features; how popular they are.
    - *classic* is the seed's model: min-max scaled audio features, NMF from a random start, rows at length
      1; a song's score is its dot product with the song asked for.

    Args:
        preset: "blend" or "classic".
        n_components: components to learn, at least 1; None for the preset's own (64, 7).
        random_state: seed of the random start; the same songs and seed give the same model.
        n_categories: categories to find, for blend; those of classic are its components.
        max_iter: bound on the passes of classic's solver; a fit that reaches it warns with scikit-learn's
            ConvergenceWarning, as does a fold-in.

    Attributes:
        components_: H, (n_components_, features) of classic, (n_components_, playlists) of blend.
        factors_: (songs, n_components_), by which songs are compared. W with rows of length 1 of classic,
            W (H H')^1/2 of blend.
        categories_: the name of each category.
        category_of_: (songs,), each song's category; -1 for a song of which nothing is known.
        n_components_: `n_components`, or fewer where there is less to learn from.
        n_songs_trained_: songs given to `fit`; those of `extend` come after them.
        feature_names_in_, n_features_in_: the features that songs are compared by.
        found_: of blend, the categories with their identities and features, and what became of the last ones.
        reconstruction_err_, n_iter_, converged_: of classic, ||X - W H|| over the trained songs with features
            scaled to [0, 1], the passes that the solver made, and whether it stopped of itself.

    Raises:
        TypeError: the preset is no name, or a number not whole.
        ValueError: the preset is unknown, or a number out of range.
    """

    components_: npt.NDArray[Any]
    factors_: npt.NDArray[Any]
    categories_: list[str]
    category_of_: Positions
    n_components_: int
    n_songs_trained_: int
    feature_names_in_: npt.NDArray[np.object_]
    n_features_in_: int
    found_: Categories
    reconstruction_err_: float
    n_iter_: int
    converged_: bool

    def __init__(
        self,
        preset: str = "blend",
        n_components: int | None = None,
        random_state: int = 0,
        *,
        n_categories: int = 7,
        max_iter: int = 100_000,
    ) -> None:
        self.preset = preset
        self.n_components = n_components
        self.random_state = random_state
        self.n_categories = n_categories
        self.max_iter = max_iter
        self._settings()  # a mistake shows where it is made, not at the first fit
        self._model: Preset | None = None

    def __repr__(self) -> str:
        """As it would be written in code."""
        return (
            f"NMFRecommender(preset={self.preset!r}, n_components={self.n_components}, "
            f"random_state={self.random_state}, n_categories={self.n_categories}, max_iter={self.max_iter})"
        )

    def fit(
        self,
        features: pd.DataFrame,
        playlists: Any = None,
        artists: Sequence[Sequence[str]] | None = None,
        *,
        titles: Sequence[str] | None = None,
        playlist_titles: Sequence[str] | None = None,
        playlist_owners: Sequence[Hashable | None] | None = None,
        earlier: NMFRecommender | None = None,
        was: npt.NDArray[Any] | None = None,
        labels: npt.NDArray[Any] | None = None,
        n_identities: int = 0,
    ) -> Self:
        """Learn n songs, in place of any learned before; a fit that fails changes nothing.

        Classic uses the features alone. Blend does without whatever is missing.

        Args:
            features: n songs x audio features, numeric columns in any order and unit. Missing values, columns
                without a value and tables without columns are allowed; the index is ignored.
            playlists: playlists x n songs, scipy sparse; an entry is how much the song counts there.
            artists: one sequence of names for each of the n songs.
            titles: one for each of the n songs; versions of one song are then answered with once.
            playlist_titles: one for each playlist; categories may be named by their words.
            playlist_owners: whose each playlist is, or None: nobody outweighs the others by sheer number.
            earlier: a recommender of the same preset to start from. The fit is then faster, and categories
                keep their names and identities.
            was: (n,), where each song stood in ``earlier``, -1 for songs that came since.
            labels: (n,), the identity of the category that each song was in, -1 for none, where no earlier
                recommender may be started from: all is learned anew, and a category that is found again
                keeps its identity.
            n_identities: how many identities were ever given: new categories without ``earlier`` begin there.

        Raises:
            NoFeatures: classic is given no song with a feature.
            UnusableFeature: a column is text, holds infinities, or repeats a name.
            TypeError, ValueError: features are no table, or something does not fit the songs.
        """
        settings = self._settings()
        songs = TrainingSongs(features, playlists, artists, titles, playlist_titles, playlist_owners)
        model = None if earlier is None or earlier.preset != self.preset else earlier._model
        before = None
        if model is not None:
            before = model, earlier_positions(was, songs.n_songs, model.n_songs)
        n_identities = whole_number("n_identities", n_identities, at_least=0)
        known = earlier_labels(labels, songs.n_songs, n_identities)
        self._adopt(PRESETS[settings.preset].fit(songs, settings, before, known, n_identities))
        return self

    def transform(self, features: pd.DataFrame) -> npt.NDArray[Any]:
        """(songs, n_components_), the factors of songs not trained on; the model stays as it is.

        Columns are matched by name: one that is absent counts as missing values, further ones are ignored.
        Classic clips values to the trained range and fills gaps with the trained median; blend gives a song
        the mean factors of those that sound most alike. The row of a song without features is all zeros.

        Raises:
            NotFittedError: nothing has been learned yet.
            UnusableFeature: a column that training knew is text, holds infinities, or repeats a name.
        """
        model = self._learned()
        return model.extended(TrainingSongs(features), None, None).factors[model.n_songs :]

    def extend(
        self,
        features: pd.DataFrame,
        artists: Sequence[Sequence[str]] | None = None,
        *,
        titles: Sequence[str] | None = None,
        playlists: Any = None,
        playlist_owners: Sequence[Hashable | None] | None = None,
    ) -> Self:
        """Append further songs to those that can be asked for and recommended, without learning again.

        Args:
            features: of the further songs.
            artists: of the further songs.
            titles: of the further songs.
            playlists: playlists x all songs as they are now; None where nothing changed but for the songs.
            playlist_owners: whose each of these playlists is, or None.

        Raises:
            NotFittedError, UnusableFeature: as `transform`.
            TypeError, ValueError: something does not fit the songs.
        """
        model = self._learned()
        further = TrainingSongs(features, artists=artists, titles=titles)
        if playlists is not None:
            check_playlists(playlists, model.n_songs + further.n_songs)
        self._adopt(model.extended(further, playlists, playlist_owners))
        return self

    def recommend(
        self,
        songs: int | Sequence[int] | npt.NDArray[Any],
        n: int = 10,
        exclude: Collection[int] | npt.NDArray[Any] | None = None,
        *,
        weights: Sequence[float] | npt.NDArray[Any] | None = None,
        adventurous: float | None = None,
    ) -> tuple[Positions, Floats]:
        """The songs nearest to one song, or to several.

        Args:
            songs: positions; of several, those of which nothing is known have no say.
            n: how many at most, at least 1.
            exclude: positions, or a mask with one flag a song, that must not be in the answer.
            weights: how much each song counts, below 0 for what the answer should be unlike; None: all alike.
            adventurous: for blend, 0 (stay near) to 10 (go far); None for the default, 3.

        Returns:
            Positions and scores, each (up to n,), best first, the lower position first where scores are
            equal. Scores of classic are cosines, or means of them: in [0, 1] but for rounding. Those of blend
            are log-odds but for a constant, to 6 decimals; `match` says what they are worth. Songs asked for
            are never in the answer; with classic neither are songs without features.

        Raises:
            NotFittedError: nothing has been learned yet.
            IndexError: a song is below 0 or beyond the last one.
            TypeError, ValueError: n is below 1, no song is given, something does not fit the songs.
        """
        model = self._learned()
        asked = song_positions(songs, model.n_songs)
        return model.recommend(
            asked,
            song_weights(weights, len(asked)),
            excluded_positions(exclude, model.n_songs),
            whole_number("n", n, at_least=1),
            dial_place(adventurous),
        )

    def scores(
        self,
        songs: int | Sequence[int] | npt.NDArray[Any],
        *,
        weights: Sequence[float] | npt.NDArray[Any] | None = None,
        adventurous: float | None = None,
    ) -> Floats:
        """(songs,), what `recommend` ranks by, of all songs: several members' can be put together.

        Raises:
            NotFittedError, IndexError, TypeError, ValueError: as `recommend`.
        """
        model = self._learned()
        asked = song_positions(songs, model.n_songs)
        return model.scores(asked, song_weights(weights, len(asked)), dial_place(adventurous))

    def explain(
        self,
        songs: int | Sequence[int] | npt.NDArray[Any],
        result: int,
        *,
        weights: Sequence[float] | npt.NDArray[Any] | None = None,
        adventurous: float | None = None,
    ) -> Explanation:
        """Why `recommend` gives a song its score: the parts that add up to it, and what ties the songs.

        Args:
            songs: as asked for.
            result: the song to explain.
            weights: as asked for.
            adventurous: as asked for.

        Raises:
            NotFittedError, IndexError, TypeError, ValueError: as `recommend`.
        """
        model = self._learned()
        asked = song_positions(songs, model.n_songs)
        song = int(song_positions([result], model.n_songs)[0])
        return model.explain(asked, song_weights(weights, len(asked)), song, dial_place(adventurous))

    def match(self, scores: Sequence[float] | npt.NDArray[Any]) -> Floats:
        """(scores,), as people see them.

        Of blend, 0 to 99.9: how many of 100 pairs of these songs score lower. The same number means the same
        in every server. Of classic, the cosines as they are.

        Raises:
            NotFittedError: nothing has been learned yet.
        """
        return self._learned().match(np.asarray(scores, dtype=np.float64))

    def strongest_features(self, category: int, n: int = 3) -> tuple[WeightedFeature, ...]:
        """Up to n features of a category with their weights, strongest first, without weights of 0.

        Of blend, ends of features, as "energy:high".

        Raises:
            NotFittedError: nothing has been learned yet.
            IndexError: there is no such category.
            ValueError: n is below 1.
        """
        model = self._learned()
        if not 0 <= category < len(model.categories):
            raise IndexError(f"There is no category {category}: they are 0 to {len(model.categories) - 1}.")
        return model.strongest_features(category, whole_number("n", n, at_least=1))

    def mix(self, song: int) -> tuple[CategoryShare, ...]:
        """The categories that a song is made of, largest share first; empty where nothing is known of it.

        Raises:
            NotFittedError: nothing has been learned yet.
            IndexError: there is no such song.
        """
        model = self._learned()
        return model.mix(int(song_positions([song], model.n_songs)[0]))

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
        loaded = cls(
            chosen.preset,
            chosen.n_components,
            chosen.random_state,
            n_categories=chosen.n_categories,
            max_iter=chosen.max_iter,
        )
        loaded._adopt(PRESETS[chosen.preset].restored(archive))
        return loaded

    @property
    def versions_(self) -> Positions:
        """(songs,), a number that versions of one song share; classic knows of none."""
        model = self._learned()
        return model.known.versions if isinstance(model, BlendModel) else np.arange(model.n_songs)

    @property
    def nbytes(self) -> int:
        """Bytes held in arrays, 0 before a fit."""
        return 0 if self._model is None else self._model.nbytes

    def _settings(self) -> Settings:
        if isinstance(self.preset, str) and self.preset not in PRESETS:
            raise ValueError(f"There is no preset {self.preset!r}; there is: {', '.join(PRESETS)}.")
        n_components = N_COMPONENTS.get(self.preset, 1) if self.n_components is None else self.n_components
        return Settings(self.preset, n_components, self.random_state, self.max_iter, self.n_categories)

    def _learned(self) -> Preset:
        if self._model is None:
            raise NotFittedError("This recommender has learned no songs yet: call fit first.")
        return self._model

    def _adopt(self, model: Preset) -> None:
        self._model = model
        self.components_ = model.components
        self.factors_ = model.factors
        self.categories_ = model.categories
        self.category_of_ = model.category_of
        self.n_components_ = len(model.components)
        self.n_songs_trained_ = model.n_songs_trained
        self.feature_names_in_ = np.array(model.feature_names, dtype=object)
        self.n_features_in_ = len(model.feature_names)
        if isinstance(model, BlendModel):
            self.found_ = model.found
        if isinstance(model, ClassicModel):
            self.reconstruction_err_ = model.reconstruction_err
            self.n_iter_ = model.n_iter
            self.converged_ = model.n_iter < model.settings.max_iter
