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
    starts, columns = artists.indptr.tolist(), artists.indices.tolist()
    alike: dict[tuple[int, ...], list[int]] = {}
    for place in range(len(songs) - 1, -1, -1):
        song = int(songs[place])
        names = tuple(columns[starts[song] : starts[song + 1]])
        alike.setdefault(names or (-1 - place,), []).append(place)
    values, version = scores.tolist(), versions[songs].tolist()
    # Of songs by the same artists only the best can be next: the others wait behind it.
    waiting = [(-values[places[-1]], places[-1], 0, names) for names, places in alike.items()]
    heapq.heapify(waiting)
    picked: list[int] = []
    seen: set[int] = set()
    times: Counter[int] = Counter()
    while waiting and len(picked) < n:
        _, place, paid, names = heapq.heappop(waiting)
        owed = max(times[name] for name in names)
        if owed > paid and version[place] not in seen:
            heapq.heappush(waiting, (cost * owed - values[place], place, owed, names))
            continue
        alike[names].pop()
        if version[place] not in seen:
            picked.append(place)
            seen.add(version[place])
            times.update(names)
        if alike[names]:
            place, owed = alike[names][-1], max(times[name] for name in names)
            heapq.heappush(waiting, (cost * owed - values[place], place, owed, names))
    return np.sort(np.array(picked, dtype=np.intp))
