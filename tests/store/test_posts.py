"""A server's post is claimed once, whoever looks, and what it had is what the next is held against."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from bot.store import Store
from bot.store.posts import Added, KeptShare, Mark
from tests.store.letters import OTHER_SERVER, SERVER, playlist

WEEK = timedelta(days=7)


async def test_of_several_who_look_at_once_one_alone_posts(store: Store, other_store: Store, clock) -> None:
    due = clock.now()
    await store.posts.set(SERVER, 5, "week", "Europe/Berlin", due)
    assert await store.posts.due(due - timedelta(seconds=1)) == []
    read = [(await one.posts.due(due))[0] for one in (store, other_store)]
    assert read[0] == read[1]
    claims = [one.posts.claim(SERVER, due, due + WEEK) for one in (store, other_store, store)]
    assert sorted(await asyncio.gather(*claims)) == [False, False, True]
    assert await store.posts.due(due) == []
    assert [post.due_at for post in await store.posts.due(due + WEEK)] == [due + WEEK]
    assert not await store.posts.claim(OTHER_SERVER, due, due + WEEK)


async def test_servers_that_the_bot_has_left_are_not_posted_to(store: Store, clock) -> None:
    now = clock.now()
    await store.posts.set(SERVER, 5, "week", "UTC", now)
    await store.posts.set(OTHER_SERVER, 6, "month", "UTC", now - WEEK)
    assert [post.server_id for post in await store.posts.due(now)] == [OTHER_SERVER, SERVER]
    await store.presence.note_removed(SERVER, now)
    assert [post.server_id for post in await store.posts.due(now)] == [OTHER_SERVER]
    await store.servers.forget(OTHER_SERVER)
    assert await store.posts.of(OTHER_SERVER) is None


async def test_songs_count_as_new_from_the_start_on_and_then_from_post_to_post(
    store: Store, bring, clock
) -> None:
    now = clock.now()
    await bring(playlist("first", "abc"))
    await store.posts.set(SERVER, 5, "week", "UTC", now)
    before = (await store.posts.of(SERVER)).mark
    assert await store.posts.added(SERVER, before.last_song) == Added((), before.last_song)
    await bring(playlist("pool", "xy", pool="jazz"))
    await bring(playlist("second", "bde"))
    added = await store.posts.added(SERVER, before.last_song)
    assert added.song_ids == ("d", "e")
    mark = Mark(added.last_song, (KeptShare(3, "quiet", 0.25), KeptShare(None, "loud", 0.75)), ("x", "y"))
    await store.posts.note(SERVER, now, mark)
    # Another channel, other times: what the last post had is known all the same.
    await store.posts.set(SERVER, 6, "month", "Asia/Kolkata", now + WEEK)
    kept = await store.posts.of(SERVER)
    assert (kept.channel_id, kept.every, kept.zone, kept.due_at) == (6, "month", "Asia/Kolkata", now + WEEK)
    assert (kept.posted_at, kept.mark) == (now, mark)
    # What turns from the pool's into a member's own is new to the members.
    await bring(playlist("third", "xa"))
    assert (await store.posts.added(SERVER, mark.last_song)).song_ids == ("x",)
    assert (await store.posts.added(SERVER, None)).song_ids == ()
    assert await store.posts.stop(SERVER)
    assert not await store.posts.stop(SERVER)
    await store.posts.note(SERVER, now, mark)
    assert await store.posts.of(SERVER) is None
