"""Chooses what each category is called: members' own words, else what it sounds like, else who it is by."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy import sparse

from model.arrays import Floats
from model.artists import Artists
from model.categories.classic import category_of_songs
from model.categories.names import N_PARTS, CategoryName, Kind, directed_features, told_apart
from model.categories.placing import as_mixes
from model.categories.words import LEAST_TITLES, N_NEAR, title_words, typical, word_uses
from model.inputs import TrainingSongs
from model.sound import DirectedFeature


@dataclass(frozen=True)
class Label:
    """A category's name, and the features that set it apart whatever it is called."""

    name: CategoryName
    features: tuple[DirectedFeature, ...]


def labelled(
    songs: TrainingSongs,
    quantiles: Floats,
    feature_names: Sequence[str],
    mixes: Floats,
    earlier: Sequence[Label | None],
) -> tuple[Label, ...]:
    """A label for each category; no two names are alike, and an earlier one stays while it still fits.

    Args:
        songs: whose playlists' titles and artists may name them.
        quantiles: (songs, features), NaN for a missing value.
        feature_names: one a column.
        mixes: (songs, categories).
        earlier: (categories,), what each was labelled before, if it was there.
    """
    n = mixes.shape[1]
    features: tuple[tuple[DirectedFeature, ...], ...] = ((),) * n
    if feature_names:
        before = [label.features if label else () for label in earlier]
        features = directed_features(quantiles, category_of_songs(mixes), n, feature_names, before)
    names = [CategoryName.of_features(of) for of in features]
    kind: Kind = "words"
    candidates = _words(songs, mixes)
    if not feature_names and not any(candidates):
        kind, candidates = "artists", _artists(songs, mixes)
    for category, near in enumerate(candidates):
        old = earlier[category]
        if old and old.name.kind == kind and old.name.parts and set(old.name.parts) <= set(near):
            names[category] = old.name
        elif near:
            names[category] = CategoryName(kind, near[:N_PARTS])
    return tuple(Label(name, of) for name, of in zip(told_apart(names), features, strict=True))


def _words(songs: TrainingSongs, mixes: Floats) -> list[tuple[str, ...]]:
    titles, owners = songs.playlist_titles, songs.playlist_owners
    if titles is None or sum(bool(title_words(title)) for title in titles) < LEAST_TITLES:
        return []
    words, uses, support = word_uses(titles, owners)
    of_playlists = as_mixes(sparse.csr_matrix(songs.playlists > 0, dtype=np.float64) @ mixes)
    near = typical(uses, of_playlists, support, N_NEAR)
    return [tuple(words[word] for word in of) for of in near]


def _artists(songs: TrainingSongs, mixes: Floats) -> list[tuple[str, ...]]:
    artists = Artists.of(songs.artists, songs.n_songs)
    by_artist, names = artists.matrix.T.tocsr(), artists.names
    near = typical(by_artist, mixes, np.asarray(by_artist.sum(axis=1)).ravel(), N_NEAR)
    return [tuple(names[artist] for artist in of) for of in near]
