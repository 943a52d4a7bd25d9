"""Songs in: syncs from Spotify and files that people have."""
