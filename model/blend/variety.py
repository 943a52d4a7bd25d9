"""Picks a varied few of many good songs: one version of each, and not one artist over and over."""

from __future__ import annotations

import heapq
from collections import Counter
from typing import Any

import numpy as np

from model.arrays import Floats, Positions


def varied(
    songs: Positions, scores: Floats, n: int, versions: Positions, artists: Any, *, cost: float
) -> Positions:
    """Up to n places in `songs`, ascending: greedily the best that is left, once what repeats is paid for.

    A song costs as much more as songs by one of its artists were picked before. The picked are not put in
    another order: what variety changes is who is in, not who comes first.

    Args:
        songs: (songs,) positions, best first.
        scores: (songs,).
        n: at least 1.
        versions: (all songs,), a number that versions of one song share; one of them is picked.
        artists: (all songs, artists) CSR.
        cost: of one earlier song by the same artist, in units of the score.

    Source: greedy re-ranking as of maximal marginal relevance (Carbonell & Goldstein 1998), which may put off
    looking at a song until it leads, as its costs only grow (Minoux 1978).
    """
    waiting = [(-float(score), place, 0) for place, score in enumerate(scores)]
    heapq.heapify(waiting)
    picked: list[int] = []
    seen: set[int] = set()
    times: Counter[int] = Counter()
    while waiting and len(picked) < n:
        _, place, paid = heapq.heappop(waiting)
        song = songs[place]
        if int(versions[song]) in seen:
            continue
        names = artists.indices[artists.indptr[song] : artists.indptr[song + 1]].tolist()
        owed = max((times[name] for name in names), default=0)
        if owed > paid:
            heapq.heappush(waiting, (cost * owed - float(scores[place]), place, owed))
            continue
        picked.append(place)
        seen.add(int(versions[song]))
        times.update(names)
    return np.sort(np.array(picked, dtype=np.intp))
