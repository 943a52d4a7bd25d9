"""The loopback ReccoBeats: a stand-in for the service that knows audio features when Spotify tells none."""

from demo.reccobeats.server import LoopbackReccoBeats
from demo.reccobeats.shelf import FEATURES, Known

__all__ = ["FEATURES", "Known", "LoopbackReccoBeats"]
