"""The kinds of model there are, and what each must be able to do."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final, Protocol, Self

import numpy.typing as npt

from model.arrays import Floats, Positions
from model.blend import BlendModel
from model.categories import CategoryShare, WeightedFeature
from model.classic import ClassicModel
from model.explaining import Explanation
from model.inputs import TrainingSongs
from model.persistence import Archive
from model.settings import Settings


class Preset(Protocol):
    """What was learned of some songs; never changed, further songs make a new one."""

    @classmethod
    def fit(
        cls,
        songs: TrainingSongs,
        settings: Settings,
        earlier: tuple[Any, Positions] | None,
        labels: Positions | None,
        n_identities: int,
    ) -> Self:
        """Learn songs. ``earlier`` is a model of the same kind, and where each song stood in it, or -1.

        ``labels`` are the identities of the songs' categories so far, ``n_identities`` how many there were.
        """

    @property
    def settings(self) -> Settings:
        """What it was asked to be."""

    @property
    def n_songs(self) -> int:
        """How many songs can be asked for."""

    @property
    def n_songs_trained(self) -> int:
        """How many of them it was fitted on."""

    @property
    def components(self) -> npt.NDArray[Any]:
        """H, (components, what they are of)."""

    @property
    def factors(self) -> npt.NDArray[Any]:
        """(songs, components), by which songs are compared."""

    @property
    def feature_names(self) -> tuple[str, ...]:
        """The features known."""

    @property
    def categories(self) -> list[str]:
        """One name a category."""

    @property
    def category_of(self) -> Positions:
        """(songs,), -1 for a song of which nothing is known."""

    @property
    def nbytes(self) -> int:
        """Bytes held in arrays, about."""

    def strongest_features(self, category: int, n: int) -> tuple[WeightedFeature, ...]:
        """Up to n features of a category."""

    def mix(self, song: int) -> tuple[CategoryShare, ...]:
        """The categories that a song is made of."""

    def extended(
        self, further: TrainingSongs, playlists: Any, owners: Sequence[Hashable | None] | None
    ) -> Self:
        """With further songs after these, and the playlists of all as they are now, where given."""

    def recommend(
        self, asked: Positions, weights: Floats | None, barred: Positions, n: int, adventurous: float | None
    ) -> tuple[Positions, Floats]:
        """Up to n songs near the asked ones, and their scores, best first."""

    def scores(self, asked: Positions, weights: Floats | None, adventurous: float | None) -> Floats:
        """The scores of all songs, those asked for included."""

    def explain(
        self, asked: Positions, weights: Floats | None, song: int, adventurous: float | None
    ) -> Explanation:
        """Why a song has its score."""

    def match(self, scores: Floats) -> Floats:
        """The scores as people see them."""

    def archived(self) -> Archive:
        """All that `restored` needs."""

    @classmethod
    def restored(cls, archive: Archive) -> Self:
        """The model that was archived."""


PRESETS: Final[Mapping[str, type[Preset]]] = MappingProxyType({"blend": BlendModel, "classic": ClassicModel})
N_COMPONENTS: Final[Mapping[str, int]] = MappingProxyType({"blend": 64, "classic": 7})
