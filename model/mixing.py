"""Puts a list together for one member or several, song by song: each taste in its turn, artists far apart."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Sequence

import numpy as np

from model.arrays import Floats, Positions
from model.taste import RANK_OFFSET

APART = 10
"""Of so many songs in a row no two have an artist in common."""

SHUFFLE = 0.1
"""How far chance moves a song: the logarithm of its place by a tenth, mostly. Measured in docs/model.md."""


def mixed(
    liked: Floats,
    n: int,
    versions: Positions,
    artists: Sequence[Collection[Hashable]] | None = None,
) -> list[int]:
    """Up to n places of songs, in the order in which they are to be heard; one version of each.

    Greedily the song that is liked most by all together, where a member has the less say the more they were
    given: half of it once they had a song that they like best, a third after two. Who likes what nobody else
    does has their turn so; who is alone gets the order of their own liking.

    Args:
        liked: (members, songs), above 0: by ``model.taste.reciprocal_ranks``.
        n: at least 1.
        versions: (songs,), a number that versions of one song share.
        artists: (songs,) of each. An artist is not met twice in ten songs: the list ends where those of the
            last nine are all there are. None where that does not matter.

    Source: sequential proportional approval voting (Thiele 1895), with grades in place of approvals.
    """
    songs_of: dict[Hashable, list[int]] = {}
    for place, names in enumerate(artists or ()):
        for name in names:
            songs_of.setdefault(name, []).append(place)
    given = np.zeros(len(liked))
    free_from = np.zeros(liked.shape[1])
    picked: list[int] = []
    while len(picked) < n:
        value = np.where(free_from <= len(picked), (1 / (1 + given)) @ liked, -np.inf)
        place = int(value.argmax()) if value.size else -1
        if place < 0 or np.isneginf(value[place]):
            break
        for name in artists[place] if artists is not None else ():
            free_from[songs_of[name]] = np.maximum(free_from[songs_of[name]], len(picked) + APART)
        free_from[versions == versions[place]] = np.inf
        given += (RANK_OFFSET + 1) * liked[:, place]
        picked.append(place)
    return picked


def shuffled(liked: Floats, noise: Floats) -> Floats:
    """(songs,), new scores for one member's songs: in another order, but not by much.

    An order drawn without replacement with chances in proportion to (10 + rank)^-10.

    Args:
        liked: (songs,), by ``model.taste.reciprocal_ranks``.
        noise: (songs,), of a standard Gumbel distribution.

    Source: the Gumbel top-k trick (Vieira 2014; Kool, van Hoof and Welling, ICML 2019) for a Plackett-Luce
    distribution of orders.
    """
    scores: Floats = np.log(liked) + SHUFFLE * noise
    return scores
