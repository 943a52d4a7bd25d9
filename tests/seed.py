"""The seed: where its real songs are, and the numbers that it printed for them."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.store.servers import MODEL_FEATURES

SHARED_DATA = Path(__file__).resolve().parents[2] / "shared" / "data"
OWN_SONGS = SHARED_DATA / "seed" / "personal-playlists.csv"
UNHEARD_SONGS = SHARED_DATA / "seed" / "category-playlists.csv"

needs_the_seeds_songs = [
    pytest.mark.shared_data,
    pytest.mark.skipif(
        not (OWN_SONGS.exists() and UNHEARD_SONGS.exists()),
        reason=f"the seed's songs are not in {OWN_SONGS.parent}",
    ),
]

FEATURES = [*MODEL_FEATURES, "listen"]
"""The fourteen features in the order of the seed's file, and the constant column that its run had."""

CATEGORY_SIZES = {
    "popularity": 113,
    "mode": 33,
    "instrumentalness": 23,
    "key": 17,
    "speechiness": 1,
    "valence": 7,
    "acousticness": 14,
}
MOONLIGHT = [0.687819, 0, 0.022677, 0.420572, 0.037392, 0.461799, 0.367225]
NEAR_IDEA_1 = [
    ("Cornfield Chase", 0.988377),
    ("Cornfield Chase - Piano-Cello Version", 0.985630),
    ("Cornfield Chase (Slowed + Reverb)", 0.985341),
    ("Idea 22 (Slowed + Reverb)", 0.982635),
    ("Interstellar- Main Theme", 0.979361),
    ("Solas", 0.966634),
    ("Day One (Interstellar Theme)", 0.961549),
    ("dream river.", 0.960631),
    ("Idea 22 (Sped Up)", 0.956474),
]

# Not printed by the seed, whose last table does not follow from folding in: measured, and kept.
UNHEARD_NEAR_IDEA_1 = [("Vivaldi Variation", 0.9966), ("Street Of Dreams", 0.9915), ("Danse Macabre", 0.9889)]
