"""How often one person may ask for what takes a while to work out: others want answers too."""

from __future__ import annotations

from discord import app_commands

paced = app_commands.checks.cooldown(12, 60.0)
"""For a command that draws, or asks the whole model: twelve times a minute for each person."""
