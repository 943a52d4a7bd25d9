"""Posts come when they are due and at most once, over restarts, absences and failures."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
import structlog

from bot.recommender.posting import Posting
from bot.recommender.sounding import Sounding

DAY = timedelta(days=1)
CHANNEL = 5


class Channel:
    """Takes what is posted, or does not."""

    def __init__(self) -> None:
        self.posted: list[int] = []
        self.is_there = True
        self.is_broken = False

    async def publish(self, post, sound) -> bool:
        if self.is_broken:
            raise RuntimeError("out of order")
        if self.is_there:
            self.posted.append(sound.added)
        return self.is_there


@pytest.fixture
def channel() -> Channel:
    return Channel()


@pytest.fixture
def posting(store, recommender, clock) -> Posting:
    return Posting(store, Sounding(store, recommender), clock)


@pytest.fixture
async def due(posting, bring, make_song, recommender, server) -> datetime:
    """When the first post of a server with songs is due."""
    await bring(*(make_song(f"quiet {n}") for n in range(9)))
    await recommender.train(server)
    _, due = await posting.start(server, CHANNEL, "week", "berlin")
    return due


async def test_a_post_comes_once_and_the_next_one_starts_where_it_ended(
    posting, channel, due, store, recommender, server, bring, make_song, clock
) -> None:
    await posting.look(channel.publish, due - timedelta(minutes=1))
    assert channel.posted == []
    await bring(make_song("quiet 20"), make_song("quiet 21"))
    await posting.look(channel.publish, due)
    await posting.look(channel.publish, due + timedelta(minutes=5))
    await Posting(store, Sounding(store, recommender), clock).look(channel.publish, due + timedelta(hours=1))
    assert channel.posted == [2]
    kept = await store.posts.of(server)
    assert (kept.posted_at, kept.zone) == (due, "Europe/Berlin")
    assert kept.due_at - due in {timedelta(days=7), timedelta(days=7, hours=1), timedelta(days=7, hours=-1)}
    await bring(make_song("quiet 22"))
    assert (await posting.preview(server)).added == 1
    await posting.look(channel.publish, kept.due_at)
    assert channel.posted == [2, 1]


async def test_a_post_comes_late_but_not_after_two_days(posting, channel, due, store, server) -> None:
    await posting.look(channel.publish, due + 2 * DAY)
    assert channel.posted == [0]
    next_due = (await store.posts.of(server)).due_at
    back = next_due + 2 * DAY + timedelta(seconds=1)
    await posting.look(channel.publish, back)
    assert channel.posted == [0]
    assert back < (await store.posts.of(server)).due_at <= back + 7 * DAY


async def test_what_fails_comes_again_at_the_next_time_and_keeps_no_other_server_waiting(
    posting, channel, due, store, server
) -> None:
    await posting.start(server + 5_000, CHANNEL, "week", "Europe/Berlin")
    channel.is_broken = True
    with structlog.testing.capture_logs() as logs:
        await posting.look(channel.publish, due)
    # The other server has no model: that is no failure, and nothing is posted.
    assert [entry["event"] for entry in logs] == ["post failed", "nothing to post"]
    kept = await store.posts.of(server)
    assert kept.posted_at is None
    channel.is_broken = False
    await posting.look(channel.publish, due + timedelta(hours=1))
    assert channel.posted == []
    await posting.look(channel.publish, kept.due_at)
    assert channel.posted == [0]


async def test_without_a_channel_posts_come_to_an_end(posting, channel, due, store, server) -> None:
    channel.is_there = False
    with structlog.testing.capture_logs() as logs:
        await posting.look(channel.publish, due)
    assert [entry["event"] for entry in logs] == ["posts ended: no channel to post in"]
    assert await store.posts.of(server) is None
    assert not await posting.stop(server)
