"""Forgetting a person, held against the tables themselves: no row may mention them afterwards."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
import pytest_asyncio
from sqlalchemy import Table, select

from bot.store import Store
from bot.store.accounts import Account, SignIn, Tokens
from bot.store.answers import SharedEmbed
from bot.store.choices import PLAYLIST, PoolSource
from bot.store.jobs import Reply
from bot.store.plans import Planned
from bot.store.playlists import Playlist
from bot.store.songs import Song
from bot.store.tables import PERSONAL_TABLES, metadata
from bot.store.uploads import Upload

SERVER, OTHER_SERVER = 100, 200
MARA, THEO = 700_000_000_000_000_011, 700_000_000_000_000_022
NOBODY = {
    ("server_songs", "pool"): "says where nobody's song is, not whose it is",
    ("playlist_songs", "plays"): "says whose playlist it is in only by the playlist, with which it goes",
    ("feature_misses", "source"): "says which service had nothing for a song",
}
"""Columns whose comments speak of people, and that hold none."""
ABOUT_MUSIC = (
    "models",
    "features",
    "feature_misses",
    "catalogue_features",
    "facts",
    "category_names",
    "posts",
)
"""Tables that nothing of a person comes near."""
PERSON_WORDS = ("member", "user", "person", "people", "owner", "whose", "who ")


def columns_about_people(table: Table) -> list[str]:
    """The columns that hold a person by their name or by what they are said to hold."""
    return [
        column.name
        for column in table.columns
        if column.name == "member_id"
        or any(word in f"{column.name} {column.comment or ''} ".lower() for word in PERSON_WORDS)
    ]


@pytest.mark.parametrize("table", metadata.sorted_tables, ids=lambda table: table.name)
def test_every_table_with_a_person_in_it_is_named_as_personal(table: Table) -> None:
    about_people = [column for column in columns_about_people(table) if (table.name, column) not in NOBODY]
    assert bool(about_people) is (table in PERSONAL_TABLES), about_people
    assert ("member_id" in table.columns) is (table in PERSONAL_TABLES)


@pytest.mark.parametrize("table", [table for table in metadata.sorted_tables if table not in PERSONAL_TABLES])
def test_what_hangs_on_a_personal_table_goes_with_it(table: Table) -> None:
    for key in table.foreign_keys:
        if key.column.table in PERSONAL_TABLES:
            assert key.ondelete == "CASCADE"


async def everything(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table."""
    async with store.database.reading() as connection:
        return {
            table.name: [tuple(row) for row in await connection.execute(select(table))]
            for table in metadata.sorted_tables
        }


@pytest_asyncio.fixture(loop_scope="session")
async def populated(store: Store, clock) -> Store:
    """Mara and Theo each have a row wherever a member can have one; some songs are of both."""
    for member, name, songs in ((MARA, "mara", "abs"), (THEO, "theo", "cds")):
        tokens = Tokens(f"access of {name}", f"refresh of {name}", 0, "")
        await store.accounts.link(Account(member, f"key-{name}", f"user-{name}", tokens, clock.now()))
        later = clock.now() + timedelta(minutes=10)
        await store.sign_ins.begin(SignIn(f"state-{name}", member, "v", later), now=clock.now())
        await store.songs.keep([Song(letter, letter, ("x",)) for letter in songs])
        playlist = Playlist(
            "history",
            f"playlist-{name}",
            f"songs of {name}",
            tuple(songs),
            f"snapshot-{name}",
            plays={"s": 3},
        )
        for server in (SERVER, OTHER_SERVER):
            await store.shares.bring(server, member, [playlist], now=clock.now())
        reply = Reply(application_id=1, token=f"token-{name}", message_id=2, until=later)
        job = await store.jobs.begin(SERVER, member, "everything", reply=reply, now=clock.now())
        await store.plans.keep(job, [Planned(0, "spotify", f"job-{name}", f"of {name}", "s", 100)])
        (planned,) = await store.plans.listed(job.id)
        await store.plans.keep_page(job.id, planned, 0, [*songs], last=False)
        upload = Upload(SERVER, member, None)
        await store.uploads.open(f"digest-{name}", upload, now=clock.now(), until=later)
        await store.choices.choose(SERVER, member, {f"choice-{name}": False})
        await store.choices.set_visible(SERVER, member, visible=True)
        await store.thumbs.give(SERVER, member, "s", up=False, now=clock.now())
        await store.barred_artists.bar(SERVER, member, f"x of {name}", "X", now=clock.now())
        await store.shown.note(SERVER, member, "s", now=clock.now())
        await store.used_songs.note(SERVER, member, "s", now=clock.now())
        source = PoolSource(PLAYLIST, f"pooled-{name}", "jazz", member)
        await store.pool_sources.change(SERVER, add=[source])
        await store.answers.keep(member, SERVER, SharedEmbed(name, None), now=clock.now(), until=later)
    await store.songs.keep([Song("p", "p", ("x",))])
    pool = Playlist("file", "pool", "pool", ("a", "p"), pool="jazz")
    await store.shares.bring(SERVER, MARA, [pool], now=clock.now())
    return store


async def test_a_forgotten_member_is_mentioned_in_no_row_of_any_table(populated: Store) -> None:
    before = await everything(populated)
    assert {table.name for table in PERSONAL_TABLES} <= {
        name for name, rows in before.items() if str(MARA) in str(rows)
    }
    await populated.people.forget(MARA)
    after = await everything(populated)
    for name, rows in after.items():
        assert str(MARA) not in str(rows), name
        assert "mara" not in str(rows), name
    assert all(rows for name, rows in after.items() if name not in ABOUT_MUSIC)


async def test_a_forgotten_members_sync_leaves_nothing_in_any_table_of_syncs(populated: Store) -> None:
    job = await populated.jobs.latest(SERVER, MARA)
    assert job is not None
    await populated.people.forget(MARA)
    after = await everything(populated)
    assert all(len(after[name]) == 1 for name in ("jobs", "job_playlists", "job_pages"))
    assert await populated.jobs.get(job.id) is None
    assert await populated.plans.listed(job.id) == []


async def test_forgetting_one_member_touches_no_row_of_another(populated: Store) -> None:
    def of_theo(rows: dict[str, list[tuple[Any, ...]]]) -> dict[str, list[tuple[Any, ...]]]:
        personal = {table.name for table in PERSONAL_TABLES}
        return {name: [row for row in rows[name] if THEO in row] for name in personal}

    before = await everything(populated)
    await populated.people.forget(MARA)
    after = await everything(populated)
    assert of_theo(after) == of_theo(before)
    assert all(of_theo(after).values())
    assert after["songs"] == before["songs"]
    assert await populated.shares.heard(SERVER, THEO) == set("cds")


async def test_songs_that_nobody_else_brought_leave_at_once_and_the_rest_stays_in_order(
    populated: Store,
) -> None:
    assert set(await populated.people.forget(MARA)) == {SERVER, OTHER_SERVER}
    known = {
        server: [(entry.song.id, entry.pool) for entry in await populated.servers.songs(server)]
        for server in (SERVER, OTHER_SERVER)
    }
    assert known[SERVER] == [("s", None), ("c", None), ("d", None), ("p", "jazz"), ("a", "jazz")]
    assert known[OTHER_SERVER] == [("s", None), ("c", None), ("d", None)]


async def test_the_revision_grows_where_songs_left(populated: Store) -> None:
    before = [(await populated.servers.get(server)).revision for server in (SERVER, OTHER_SERVER)]
    await populated.people.forget(MARA)
    after = [(await populated.servers.get(server)).revision for server in (SERVER, OTHER_SERVER)]
    assert [now > then for now, then in zip(after, before, strict=True)] == [True, True]


async def test_forgetting_a_stranger_or_somebody_twice_changes_nothing(populated: Store) -> None:
    await populated.people.forget(MARA)
    before = await everything(populated)
    assert await populated.people.forget(MARA) == ()
    assert await populated.people.forget(1) == ()
    assert await everything(populated) == before
