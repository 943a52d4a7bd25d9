"""What a member met lately is kept by server, the latest first, and bounded."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.store import Store, song_log
from bot.store.songs import Song

SERVER, OTHER, MARA, THEO = 100, 200, 1, 2


async def test_the_latest_song_leads_and_a_song_met_again_is_one_song(store: Store, clock) -> None:
    await store.songs.keep([Song(letter, letter, ("x",)) for letter in "abc"])
    await store.shown.note(SERVER, MARA, ["a", "b", "a"], now=clock.now())
    clock.advance(days=1)
    await store.shown.note(SERVER, MARA, ["c"], now=clock.now())
    assert await store.shown.latest(SERVER, MARA) == ["c", "a", "b"]
    clock.advance(days=1)
    await store.shown.note(SERVER, MARA, ["b"], now=clock.now())
    assert await store.shown.latest(SERVER, MARA, n=2) == ["b", "c"]
    assert await store.shown.latest(SERVER, MARA, since=clock.now() - timedelta(hours=30)) == ["b", "c"]
    assert await store.shown.latest(SERVER, THEO) == await store.shown.latest(OTHER, MARA) == []
    assert await store.used_songs.latest(SERVER, MARA) == []


async def test_more_than_the_bound_leaves_the_latest(
    store: Store, clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(song_log, "KEPT", 2)
    await store.songs.keep([Song(letter, letter, ("x",)) for letter in "abc"])
    for letter in "abc":
        await store.used_songs.note(SERVER, MARA, [letter], now=clock.now())
        clock.advance(minutes=1)
    assert await store.used_songs.latest(SERVER, MARA) == ["c", "b"]


async def test_a_barred_artist_is_one_members_in_one_server_until_it_is_taken_back(
    store: Store, clock
) -> None:
    await store.barred_artists.bar(SERVER, MARA, "the band", "The Band", now=clock.now())
    await store.barred_artists.bar(SERVER, MARA, "the band", "THE BAND", now=clock.now())
    assert await store.barred_artists.of(SERVER, MARA) == {"the band": "THE BAND"}
    assert await store.barred_artists.of(OTHER, MARA) == await store.barred_artists.of(SERVER, THEO) == {}
    assert await store.barred_artists.allow(SERVER, MARA, "the band")
    assert not await store.barred_artists.allow(SERVER, MARA, "the band")
    assert await store.barred_artists.of(SERVER, MARA) == {}
