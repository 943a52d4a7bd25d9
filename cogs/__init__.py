"""Discord's face, one file a feature: read what was typed, ask a service, render what it says."""
