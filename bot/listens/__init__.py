"""Services that know what somebody listens to, by a user name alone: ListenBrainz and Last.fm."""
