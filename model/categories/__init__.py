"""Says which kinds of songs there are, what each is called, and what of each is in a song."""

from model.categories.classic import (
    CategoryShare,
    WeightedFeature,
    category_names,
    category_of_songs,
    category_sizes,
    mix,
    strongest_features,
)
from model.categories.learned import Categories
from model.categories.matching import CategoryChange
from model.categories.names import CategoryName

__all__ = [
    "Categories",
    "CategoryChange",
    "CategoryName",
    "CategoryShare",
    "WeightedFeature",
    "category_names",
    "category_of_songs",
    "category_sizes",
    "mix",
    "strongest_features",
]
