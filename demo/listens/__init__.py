"""The loopback ListenBrainz and Last.fm: stand-ins for the services that know what somebody listens to."""

from demo.listens.history import Scrobbled, histories
from demo.listens.lastfm import LoopbackLastFm
from demo.listens.listenbrainz import LoopbackListenBrainz

__all__ = ["LoopbackLastFm", "LoopbackListenBrainz", "Scrobbled", "histories"]
