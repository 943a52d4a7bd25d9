"""The outside world of music: Spotify's sign-in and its Web API."""
