"""Where a server's pool comes from: Spotify's category playlists, for apps that may read them."""

from __future__ import annotations

POOL_CATEGORIES = {
    "pop": "0JQ5DAqbMKFEC4WFtoNRpw",
    "mood": "0JQ5DAqbMKFzHmL4tf05da",
    "dance/electronic": "0JQ5DAqbMKFHOzuVTgTizF",
    "r&b": "0JQ5DAqbMKFEZPnFQSFB1T",
    "dance": "0JQ5DAqbMKFA6SOHvT3gck",
    "jazz": "0JQ5DAqbMKFAJ5xb0fwo9m",
    "classical": "0JQ5DAqbMKFPrEiAOxgac3",
}
"""The pool's labels and Spotify's ids of these categories: the seven that the seed used."""

PLAYLISTS_A_CATEGORY = 10
