"""The running bot: its settings, its database, its view of Spotify, its model of each server."""
