"""The bot's own web pages: where Spotify sends people back to, and where a machine asks how it fares."""
