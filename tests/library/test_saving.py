"""A list of songs becomes a private playlist once, whatever Spotify does in the middle of it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest
import pytest_asyncio
from tenacity import wait_none

from bot.errors import (
    NothingToSave,
    NotLinked,
    SavingNotAllowed,
    SavingRefused,
    SavingUncertain,
    SavingUnfinished,
    SpotifyBusy,
    SpotifyPremiumLapsed,
)
from bot.library.saving import MOST_REFUSED, SavedPlaylist
from bot.services import Services
from bot.spotify import calls as calls_module
from bot.spotify.accounts_service import SAVING
from demo.catalogue import Catalogue, Playlist, make_catalogue
from demo.spotify import (
    PREMIUM_LAPSED,
    Altered,
    Dropped,
    Forbidden,
    LoopbackSpotify,
    Meanwhile,
    QuotaExceeded,
    RateLimited,
    ServerError,
    Unauthorized,
)

SERVER, MARA, THEO = 100, 11, 22
MAKE, ADD, DROP = (
    "POST /v1/me/playlists",
    "POST /v1/playlists/{id}/items",
    "DELETE /v1/playlists/{id}/followers",
)
READ, TOKEN = "GET /v1/playlists/{id}", "POST /accounts/api/token"
UNKNOWN = ["0" * 20 + f"{number:02}" for number in range(99)]

Save = Callable[..., Awaitable[SavedPlaylist]]


@pytest.fixture(scope="session")
def small_catalogue() -> Catalogue:
    """Songs enough for three batches."""
    return make_catalogue(songs_per_playlist=20, playlists_per_pool=2, songs_per_listener=20)


@pytest.fixture(autouse=True)
def _no_pause_between_attempts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calls_module, "_backing_off", wait_none())


@pytest.fixture
def songs(spotify: LoopbackSpotify) -> list[str]:
    found = [song.id for song in spotify.catalogue.songs][:205]
    assert len(found) == 205
    return found


@pytest_asyncio.fixture(loop_scope="session")
async def allowed(services: Services, spotify: LoopbackSpotify, agree) -> None:
    """Mara has linked Spotify with the right to save; what is asked of Spotify is counted from then on."""
    back = agree(await services.desk.offer(MARA, saving=True), "Mara")
    await services.desk.complete(back["state"], back["code"])
    spotify.forget_calls()


@pytest.fixture
def save(services: Services) -> Save:
    async def saved(song_ids: list[str], member_id: int = MARA) -> SavedPlaylist:
        return await services.saver.save(SERVER, member_id, "Like Idea 1", "Songs like Idea 1", song_ids)

    return saved


def made_in(spotify: LoopbackSpotify) -> list[Playlist]:
    """The playlists that Mara did not have before, the latest first."""
    return [one for one in spotify.catalogue.listener_named("Mara").playlists if one.name == "Like Idea 1"]


@pytest.mark.parametrize("app", ["new", "early", "extended"])
@pytest.mark.usefixtures("allowed")
async def test_a_list_becomes_a_private_playlist_in_its_order(
    spotify: LoopbackSpotify, save: Save, songs: list[str], app: str
) -> None:
    spotify.app = app
    saved = await save([*songs[:3], "local-1", *songs[3:]])
    (made,) = made_in(spotify)
    assert saved == SavedPlaylist(f"https://open.spotify.com/playlist/{made.id}", 205, 1)
    assert (made.public, made.collaborative, made.description) == (False, False, "Songs like Idea 1")
    assert made.song_ids == tuple(songs)
    assert spotify.calls == {MAKE: 1, ADD: 3}


async def test_names_are_cut_to_what_spotify_takes(
    services: Services, spotify: LoopbackSpotify, allowed, songs: list[str]
) -> None:
    await services.saver.save(SERVER, MARA, "n\n" * 200, "d\n" * 500, songs[:1])
    made = spotify.catalogue.listener_named("Mara").playlists[0]
    assert (len(made.name), len(made.description)) == (100, 300)
    assert made.name.startswith("n n n")


async def test_who_has_not_linked_or_not_given_the_right_is_told_before_anything_is_asked(
    services: Services, spotify: LoopbackSpotify, link, agree, save: Save, songs: list[str]
) -> None:
    with pytest.raises(NotLinked):
        await save(songs)
    await link(MARA, "Mara")
    spotify.forget_calls()
    with pytest.raises(SavingNotAllowed):
        await save(songs)
    assert spotify.calls.total() == 0
    back = agree(await services.desk.offer(MARA, saving=True), "Mara")
    await services.desk.complete(back["state"], back["code"])
    assert (await save(songs)).songs == 205
    await link(MARA, "Mara")
    with pytest.raises(SavingNotAllowed):
        await save(songs)


@pytest.mark.usefixtures("allowed")
async def test_the_right_outlives_renewals_of_the_token(
    services: Services, spotify: LoopbackSpotify, clock, save: Save, songs: list[str]
) -> None:
    def unsaid(token: dict[str, object]) -> dict[str, object]:
        return {name: value for name, value in token.items() if name != "scope"}

    for fault in (None, Altered(unsaid)):
        if fault is not None:
            spotify.faults.add(TOKEN, fault)
        clock.advance(hours=2)
        assert (await save(songs[:2])).songs == 2
        assert SAVING in (await services.desk.account(MARA)).tokens.scope
    assert spotify.calls[TOKEN] == 2


@pytest.mark.usefixtures("allowed")
async def test_an_app_that_may_not_save_is_told_so_at_one_call(
    spotify: LoopbackSpotify, save: Save, songs: list[str]
) -> None:
    spotify.faults.add(MAKE, Forbidden("Forbidden"))
    with pytest.raises(SavingRefused) as refusal:
        await save(songs)
    assert refusal.value.params == {"reason": "Forbidden"}
    assert spotify.calls == {MAKE: 1}
    spotify.faults.add(MAKE, Forbidden(PREMIUM_LAPSED, plain=True))
    with pytest.raises(SpotifyPremiumLapsed):
        await save(songs)
    assert made_in(spotify) == []


@pytest.mark.usefixtures("allowed")
@pytest.mark.parametrize("call", [MAKE, ADD])
async def test_a_short_pause_is_waited_out_and_nothing_is_done_twice(
    spotify: LoopbackSpotify, save: Save, songs: list[str], call: str
) -> None:
    spotify.faults.add(call, RateLimited(0))
    await save(songs)
    (made,) = made_in(spotify)
    assert made.song_ids == tuple(songs)
    assert spotify.calls[call] == {MAKE: 2, ADD: 4}[call]


@pytest.mark.usefixtures("allowed")
@pytest.mark.parametrize("call", [MAKE, ADD])
async def test_a_token_that_is_refused_in_the_middle_is_renewed_once(
    spotify: LoopbackSpotify, save: Save, songs: list[str], call: str
) -> None:
    spotify.faults.add(call, Unauthorized(), after=0 if call == MAKE else 1)
    await save(songs)
    (made,) = made_in(spotify)
    assert made.song_ids == tuple(songs)
    assert spotify.calls[TOKEN] == 1


@pytest.mark.usefixtures("allowed")
@pytest.mark.parametrize("fault", [Dropped(), ServerError(502)])
async def test_a_playlist_that_may_have_been_made_is_not_made_again(
    spotify: LoopbackSpotify, save: Save, songs: list[str], fault
) -> None:
    spotify.faults.add(MAKE, fault)
    with pytest.raises(SavingUncertain):
        await save(songs)
    assert spotify.calls == {MAKE: 1}


@pytest.mark.usefixtures("allowed")
@pytest.mark.parametrize(("fault", "calls"), [(Dropped(), 3), (ServerError(502), 4)])
async def test_songs_that_may_have_been_added_are_added_again_only_where_they_were_not(
    spotify: LoopbackSpotify, save: Save, songs: list[str], fault, calls: int
) -> None:
    spotify.faults.add(ADD, fault, after=1)
    await save(songs)
    (made,) = made_in(spotify)
    assert made.song_ids == tuple(songs)
    assert (spotify.calls[ADD], spotify.calls[READ]) == (calls, 1)


@pytest.mark.usefixtures("allowed")
async def test_a_playlist_that_cannot_be_filled_is_taken_back(
    spotify: LoopbackSpotify, save: Save, songs: list[str]
) -> None:
    spotify.faults.add(ADD, Forbidden("no"), after=1)
    with pytest.raises(SavingRefused):
        await save(songs)
    assert made_in(spotify) == []
    assert spotify.calls == {MAKE: 1, ADD: 2, DROP: 1}


@pytest.mark.usefixtures("allowed")
@pytest.mark.parametrize(
    ("app", "fault"), [("new", Forbidden("no")), ("extended", QuotaExceeded(retry_after=40_000))]
)
async def test_a_playlist_that_cannot_be_taken_back_is_named(
    spotify: LoopbackSpotify, save: Save, songs: list[str], app: str, fault
) -> None:
    spotify.app = app
    spotify.faults.add(ADD, fault, after=1)
    with pytest.raises(SavingUnfinished) as told:
        await save(songs)
    (made,) = made_in(spotify)
    url = f"https://open.spotify.com/playlist/{made.id}"
    assert told.value.params == {"songs": 100, "total": 205, "url": url}
    assert spotify.calls[DROP] == (app == "new")


@pytest.mark.usefixtures("allowed")
async def test_in_a_long_pause_nothing_is_made(
    spotify: LoopbackSpotify, save: Save, songs: list[str]
) -> None:
    spotify.faults.add(MAKE, QuotaExceeded(retry_after=40_000))
    for _ in range(2):
        with pytest.raises(SpotifyBusy):
            await save(songs)
    assert spotify.calls == {MAKE: 1}


@pytest.mark.usefixtures("allowed")
async def test_songs_that_spotify_does_not_know_are_left_out(
    spotify: LoopbackSpotify, save: Save, songs: list[str]
) -> None:
    known = songs[:101]
    saved = await save([*known[:1], UNKNOWN[0], *known[1:100], UNKNOWN[1], *known[100:]])
    assert (saved.songs, saved.skipped) == (101, 2)
    assert made_in(spotify)[0].song_ids == tuple(known)


@pytest.mark.usefixtures("allowed")
async def test_where_spotify_knows_none_of_them_no_playlist_is_left(
    spotify: LoopbackSpotify, save: Save
) -> None:
    for song_ids in ([], ["local-1"], UNKNOWN[:5], UNKNOWN):
        with pytest.raises(NothingToSave):
            await save(song_ids)
        assert made_in(spotify) == []
    assert spotify.calls[ADD] == 9 + MOST_REFUSED + 1


async def test_it_is_the_account_of_the_servers_own_app_that_saves(
    services: Services, spotify: LoopbackSpotify, allowed, save: Save, songs: list[str]
) -> None:
    await services.apps.choose(SERVER, "another0app")
    with pytest.raises(NotLinked):
        await save(songs)
    account = await services.store.accounts.get(MARA)
    assert account is not None
    await services.store.accounts.link(replace(account, app="another0app"))
    assert (await save(songs[:2])).songs == 2


async def test_a_members_playlists_are_saved_one_after_another(
    spotify: LoopbackSpotify, allowed, save: Save, songs: list[str]
) -> None:
    made_by_then: list[int] = []
    noted = Meanwhile(lambda: made_by_then.append(len(made_in(spotify))))
    spotify.faults.add(ADD, noted, times=6)
    saved = await asyncio.gather(*(save(songs[:120]) for _ in range(3)))
    assert len({one.url for one in saved}) == 3
    assert [one.song_ids for one in made_in(spotify)] == [tuple(songs[:120])] * 3
    assert made_by_then == [1, 1, 2, 2, 3, 3]
