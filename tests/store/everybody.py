"""Two members with a row wherever a member can have one, for what is held against the tables themselves."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.store import Store
from bot.store.accounts import Account, SignIn, Tokens
from bot.store.choices import PLAYLIST, PoolSource
from bot.store.contents import ListedSong, SongList
from bot.store.jobs import Reply
from bot.store.plans import Planned
from bot.store.playlists import Playlist
from bot.store.songs import Song
from bot.store.uploads import Upload

SERVER, OTHER_SERVER = 100, 200
MARA, THEO = 700_000_000_000_000_011, 700_000_000_000_000_022
SHOWN = SongList("discover", (ListedSong("s", 1.0),))


async def fill(store: Store, now: datetime) -> None:
    """Mara has the songs a, b and s; Theo c, d and s; nobody's pool has a and p."""
    for member, name, songs in ((MARA, "mara", "abs"), (THEO, "theo", "cds")):
        tokens = Tokens(f"access of {name}", f"refresh of {name}", 0, "")
        await store.accounts.link(Account(member, f"key-{name}", f"user-{name}", tokens, now))
        later = now + timedelta(minutes=10)
        await store.sign_ins.begin(SignIn(f"state-{name}", member, "v", later), now=now)
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
            await store.shares.bring(server, member, [playlist], now=now)
        reply = Reply(application_id=1, token=f"token-{name}", message_id=2, until=later)
        job = await store.jobs.begin(SERVER, member, "everything", reply=reply, now=now)
        await store.plans.keep(job, [Planned(0, "spotify", f"job-{name}", f"of {name}", "s", 100)])
        (planned,) = await store.plans.listed(job.id)
        await store.plans.keep_page(job.id, planned, 0, [*songs], last=False)
        upload = Upload(SERVER, member, None)
        await store.uploads.open(f"digest-{name}", upload, now=now, until=later)
        await store.choices.choose(SERVER, member, {f"choice-{name}": False})
        await store.choices.set_visible(SERVER, member, visible=True, now=now)
        await store.thumbs.give(SERVER, member, "s", up=False, now=now)
        await store.barred_artists.bar(SERVER, member, f"x of {name}", "X", now=now)
        await store.shown.note(SERVER, member, "s", now=now)
        await store.used_songs.note(SERVER, member, "s", now=now)
        source = PoolSource(PLAYLIST, f"pooled-{name}", "jazz", member)
        await store.pool_sources.change(SERVER, add=[source])
        await store.answers.keep(member, SERVER, SHOWN, now=now, until=later)
    await store.songs.keep([Song("p", "p", ("x",))])
    pool = Playlist("file", "pool", "pool", ("a", "p"), pool="jazz")
    await store.shares.bring(SERVER, MARA, [pool], now=now)
