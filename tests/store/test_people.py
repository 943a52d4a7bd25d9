"""Forgetting a person, held against the tables themselves: no row may mention them afterwards."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
import pytest_asyncio
from sqlalchemy import Table, insert, select

from bot.errors import OptedOut, SyncCancelled
from bot.store import Store
from bot.store.accounts import Account, Tokens
from bot.store.choices import PLAYLIST, PoolSource
from bot.store.playlists import Playlist
from bot.store.tables import PERSONAL_TABLES, category_names, members, metadata, models, posts
from bot.store.uploads import Upload
from tests.store.everybody import MARA, OTHER_SERVER, SERVER, SHOWN, THEO, fill

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


Rows = dict[str, list[tuple[Any, ...]]]


async def everything(store: Store) -> Rows:
    """Every row of every table."""
    async with store.database.reading() as connection:
        return {
            table.name: [tuple(row) for row in await connection.execute(select(table))]
            for table in metadata.sorted_tables
        }


@pytest_asyncio.fixture(loop_scope="session")
async def populated(store: Store, clock) -> Store:
    """Mara and Theo each have a row wherever a member can have one; some songs are of both."""
    await fill(store, clock.now())
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


def of_member(rows: Rows, member: int, *, server: int | None = None) -> dict[str, int]:
    """How many rows of a member there are, in one server or in all, by personal table."""
    found: dict[str, int] = {}
    for table in PERSONAL_TABLES:
        columns = [column.name for column in table.columns]
        if server is not None and "server_id" not in columns:
            continue
        keep = [dict(zip(columns, row, strict=True)) for row in rows[table.name]]
        theirs = [row for row in keep if row["member_id"] == member]
        found[table.name] = sum(server is None or row["server_id"] == server for row in theirs)
    return {name: count for name, count in found.items() if count}


async def test_who_is_forgotten_in_one_server_is_known_as_before_in_the_others(populated: Store) -> None:
    before = await everything(populated)
    assert await populated.people.forget(MARA, SERVER) == (SERVER,)
    after = await everything(populated)
    assert of_member(after, MARA, server=SERVER) == {}
    assert of_member(after, MARA, server=OTHER_SERVER) == of_member(before, MARA, server=OTHER_SERVER) != {}
    assert of_member(after, THEO) == of_member(before, THEO)
    assert len(after["accounts"]) == len(after["sign_ins"]) == 2, "these are of no server"
    assert await populated.shares.heard(OTHER_SERVER, MARA) == set("abs")
    known = [(entry.song.id, entry.pool) for entry in await populated.servers.songs(SERVER)]
    assert known == [("s", None), ("c", None), ("d", None), ("p", "jazz"), ("a", "jazz")]


async def test_answers_of_others_with_a_forgotten_member_in_them_go_too(populated: Store, clock) -> None:
    now, until = clock.now(), clock.now() + timedelta(days=30)
    both = replace(SHOWN, about="blend", members=(THEO, MARA))
    kept = {
        server: await populated.answers.keep(THEO, server, both, now=now, until=until)
        for server in (SERVER, OTHER_SERVER)
    }
    await populated.people.forget(MARA, SERVER)
    assert await populated.answers.get(kept[SERVER], now=now) is None
    assert await populated.answers.get(kept[OTHER_SERVER], now=now) is not None
    await populated.people.forget(MARA)
    assert await populated.answers.get(kept[OTHER_SERVER], now=now) is None


async def test_who_opts_out_has_nothing_in_that_server_and_can_have_nothing_until_they_opt_in(
    populated: Store, clock
) -> None:
    now = clock.now()
    stored = {
        "sync": lambda: populated.jobs.begin(SERVER, MARA, "everything", reply=None, now=now),
        "file": lambda: populated.uploads.open("t", Upload(SERVER, MARA, None), now=now, until=now),
        "thumb": lambda: populated.thumbs.give(SERVER, MARA, "s", up=True, now=now),
        "bar": lambda: populated.barred_artists.bar(SERVER, MARA, "x", "X", now=now),
        "choice": lambda: populated.choices.choose(SERVER, MARA, {"x": True}),
        "pool": lambda: populated.pool_sources.change(SERVER, add=[PoolSource(PLAYLIST, "x", "jazz", MARA)]),
    }
    assert await populated.people.opt_out(SERVER, MARA) == (SERVER,)
    for store in stored.values():
        with pytest.raises(OptedOut):
            await store()
    for log in (populated.shown, populated.used_songs):
        await log.note(SERVER, MARA, "s", now=now)
    assert of_member(await everything(populated), MARA, server=SERVER) == {"members": 1}
    # What a manager fills the pool with is the server's, and elsewhere all is as it was.
    await populated.uploads.open("pool", Upload(SERVER, MARA, "jazz"), now=now, until=now)
    await populated.thumbs.give(OTHER_SERVER, MARA, "s", up=True, now=now)
    assert await populated.people.opt_out(SERVER, MARA) == ()
    assert await populated.people.opted_out(SERVER, MARA)
    await populated.people.opt_in(SERVER, MARA)
    for store in stored.values():
        await store()


@pytest.mark.parametrize("server", [SERVER, None])
async def test_who_opted_out_stays_so_through_every_forgetting_and_that_is_all_that_is_left(
    populated: Store, clock, server: int | None
) -> None:
    await populated.people.opt_out(SERVER, MARA)
    await populated.choices.set_visible(SERVER, MARA, visible=True, now=clock.now())
    await populated.presence.note_missed(SERVER, MARA, clock.now())
    await populated.people.forget(MARA, server)
    async with populated.database.reading() as connection:
        theirs = select(members).where(members.c.member_id == MARA, members.c.server_id == SERVER)
        assert (await connection.execute(theirs)).all() == [(SERVER, MARA, False, None, True, None)]
    after = await everything(populated)
    assert of_member(after, MARA, server=SERVER) == {"members": 1}
    if server is None:
        assert of_member(after, MARA) == {"members": 1}
        assert not any("mara" in str(rows) for rows in after.values())
    with pytest.raises(OptedOut):
        await populated.thumbs.give(SERVER, MARA, "s", up=True, now=clock.now())
    await populated.people.opt_in(SERVER, MARA)
    await populated.people.forget(MARA, server)
    assert of_member(await everything(populated), MARA, server=SERVER) == {}


async def test_a_sync_whose_member_is_forgotten_in_its_server_stores_nothing_more(
    populated: Store, clock
) -> None:
    job = await populated.jobs.latest(SERVER, MARA)
    assert job is not None
    late = Playlist("spotify", "late", "late", ("a",), "now")
    await populated.people.forget(MARA, SERVER)
    with pytest.raises(SyncCancelled):
        await populated.shares.gather(SERVER, MARA, [late], now=clock.now(), job_id=job.id)
    assert of_member(await everything(populated), MARA, server=SERVER) == {}


async def test_a_server_that_is_forgotten_leaves_no_row_in_any_table_of_servers(
    populated: Store, clock
) -> None:
    await populated.servers.choose_client_id(SERVER, "c" * 32)
    tokens = Tokens("a", "r", 0, "")
    of_own_app = Account(MARA, "key", "user", tokens, clock.now(), app="c" * 32)
    await populated.accounts.link(of_own_app)
    post = {"server_id": SERVER, "channel_id": 1, "every": "week", "zone": "UTC", "due_at": clock.now()}
    async with populated.database.writing() as connection:
        await connection.execute(insert(posts).values(post))
        await connection.execute(insert(category_names).values(server_id=SERVER, identity=1, name="calm"))
        await connection.execute(
            insert(models).values(
                server_id=SERVER,
                version=1,
                revision=1,
                trained_at=clock.now(),
                song_ids=[],
                arrays=b"",
            )
        )

    def of_server(rows: Rows, server: int) -> set[str]:
        found = set()
        for table in metadata.sorted_tables:
            columns = [column.name for column in table.columns]
            if "server_id" in columns and any(
                row[columns.index("server_id")] == server for row in rows[table.name]
            ):
                found.add(table.name)
        return found

    every = {table.name for table in metadata.sorted_tables if "server_id" in table.c}
    before = await everything(populated)
    assert of_server(before, SERVER) == every
    await populated.servers.forget(SERVER)
    after = await everything(populated)
    assert of_server(after, SERVER) == set()
    assert all(after[name] == [] for name in ("job_playlists", "job_pages"))
    assert of_server(after, OTHER_SERVER) == of_server(before, OTHER_SERVER) != set()
    assert len(after["servers"]) == 1
    assert len(after["accounts"]) == len(before["accounts"]) - 1, "nobody has that app any more"
    assert after["songs"] == before["songs"]
