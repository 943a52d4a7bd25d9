"""Learns what a server listens to from its songs' audio features; numbers only, usable from a notebook."""

from model.categories import CategoryShare, WeightedFeature, category_sizes
from model.errors import ModelFormatError, NoFeatures, UnusableFeature
from model.recommender import NMFRecommender

__all__ = [
    "CategoryShare",
    "ModelFormatError",
    "NMFRecommender",
    "NoFeatures",
    "UnusableFeature",
    "WeightedFeature",
    "category_sizes",
]
