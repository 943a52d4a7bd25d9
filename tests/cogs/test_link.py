"""/link and /unlink, all the way through the browser."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
import simcord

from bot.config import Settings, read_settings
from bot.errors import SettingRefused
from bot.services import Services
from demo.catalogue import Catalogue
from demo.spotify import LoopbackSpotify
from tests.cogs.answers import buttons, told
from tests.cogs.conftest import Agree, Bring, Link, Stage
from tests.conftest import HeldClock

Visit = Callable[[dict[str, str]], Awaitable[requests.Response]]

FRESH = "Type /link in Discord for a fresh one"


@pytest.fixture
def visit(pages: str) -> Visit:
    """Send a browser back from Spotify."""

    async def visited(back: dict[str, str]) -> requests.Response:
        return await asyncio.to_thread(requests.get, f"{pages}/callback", params=back, timeout=10)

    return visited


async def sign_in_address(member: simcord.MemberActor, stage: Stage) -> str:
    (button,) = buttons(await member.slash(stage.channel, "link"))
    return str(button["url"])


async def test_link_answers_alone_with_one_button_to_spotify(
    stage: Stage, spotify: LoopbackSpotify, settings: Settings
) -> None:
    answer = await stage.theo.slash(stage.channel, "link")
    assert "ten minutes" in (told(answer).description or "")
    (button,) = buttons(answer)
    asked = {name: values[0] for name, values in parse_qs(urlsplit(button["url"]).query).items()}
    assert button["url"].startswith(f"{spotify.authorize_url}?")
    assert (asked["response_type"], asked["code_challenge_method"]) == ("code", "S256")
    assert asked["redirect_uri"] == settings.redirect_url
    assert str(stage.theo.id) not in button["url"]


async def test_after_agreeing_the_page_says_what_to_type_next_and_the_bot_knows_the_member(
    stage: Stage, services: Services, agree: Agree, visit: Visit, spotify: LoopbackSpotify
) -> None:
    back = await asyncio.to_thread(agree, await sign_in_address(stage.theo, stage), "Theo")
    page = await visit(back)
    assert page.status_code == 200
    assert "Your Spotify is linked" in page.text
    assert "/sync" in page.text
    account = await services.store.accounts.get(stage.theo.id)
    assert account is not None
    assert account.user == spotify.catalogue.listener_named("Theo").id
    assert await services.store.accounts.get(stage.mara.id) is None


async def test_a_sign_in_link_works_once(stage: Stage, agree: Agree, visit: Visit) -> None:
    address = await sign_in_address(stage.theo, stage)
    assert (await visit(await asyncio.to_thread(agree, address, "Theo"))).status_code == 200
    again = await visit(await asyncio.to_thread(agree, address, "Ines"))
    assert again.status_code == 400
    assert FRESH in again.text.replace("<code>", "").replace("</code>", "")


@pytest.mark.parametrize(("minutes", "status"), [(9, 200), (10, 400)])
async def test_a_sign_in_link_works_for_ten_minutes(
    stage: Stage, agree: Agree, visit: Visit, clock: HeldClock, minutes: int, status: int
) -> None:
    address = await sign_in_address(stage.theo, stage)
    clock.advance(minutes=minutes)
    assert (await visit(await asyncio.to_thread(agree, address, "Theo"))).status_code == status


async def test_a_new_link_voids_the_one_before(stage: Stage, agree: Agree, visit: Visit) -> None:
    first = await sign_in_address(stage.theo, stage)
    second = await sign_in_address(stage.theo, stage)
    assert (await visit(await asyncio.to_thread(agree, first, "Theo"))).status_code == 400
    assert (await visit(await asyncio.to_thread(agree, second, "Theo"))).status_code == 200


async def test_one_spotify_account_links_to_one_member(
    stage: Stage, services: Services, link: Link, agree: Agree, visit: Visit
) -> None:
    await link(stage.theo, "Theo")
    page = await visit(await asyncio.to_thread(agree, await sign_in_address(stage.ines, stage), "Theo"))
    assert page.status_code == 400
    assert "another Discord member" in page.text
    assert await services.store.accounts.get(stage.ines.id) is None


async def test_link_and_unlink_work_in_direct_messages(stage: Stage) -> None:
    user = stage.theo.user
    assert buttons(await user.slash("link"))[0]["label"] == "Sign in at Spotify"
    assert told(await user.slash("unlink")).title == "Forgotten"


LONGEST_ADDRESS = "https://" + "music-server." * 10 + "examples.org"


class TestWithTheLongestPublicAddress:
    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        real = Settings.model_fields["spotify_accounts_url"].default
        changed = {"public_url": LONGEST_ADDRESS, "spotify_accounts_url": real, "spotify_client_id": "c" * 32}
        return settings.model_copy(update=changed)

    async def test_the_button_fits_into_what_discord_allows(self, stage: Stage) -> None:
        assert len(await sign_in_address(stage.theo, stage)) <= 512

    def test_a_longer_one_is_refused_when_the_settings_are_read(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.delenv("SPOTIFY_CLIENT_SECRET", raising=False)
        assert read_settings(_env_file=None, public_url=LONGEST_ADDRESS).public_url == LONGEST_ADDRESS
        with pytest.raises(SettingRefused) as refusal:
            read_settings(_env_file=None, public_url=LONGEST_ADDRESS + "c")
        assert refusal.value.params["variable"] == "PUBLIC_URL"


class TestWithoutAClientId:
    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return settings.model_copy(update={"spotify_client_id": None})

    async def test_link_says_so_and_points_to_files(self, stage: Stage) -> None:
        answer = await stage.theo.slash(stage.channel, "link")
        assert "not connected to Spotify" in (told(answer).description or "")
        assert "/import" in (told(answer).description or "")
        assert buttons(answer) == []


async def test_unlink_forgets_account_and_songs_and_spares_the_others(
    stage: Stage, services: Services, link: Link, bring: Bring, small_catalogue: Catalogue
) -> None:
    await link(stage.theo, "Theo")
    mine, theirs = small_catalogue.songs[:12], small_catalogue.songs[12:30]
    await bring(stage.theo, mine)
    await bring(stage.ines, theirs)
    answer = told(await stage.theo.slash(stage.channel, "unlink"))
    assert "in the one server" in (answer.description or "")
    assert await services.store.accounts.get(stage.theo.id) is None
    known = await services.recommender.index(stage.server.id)
    assert {entry.song.id for entry in known.songs} == {song.id for song in theirs}


async def test_unlink_says_in_how_many_servers(
    env: simcord.Env, stage: Stage, services: Services, bring: Bring, small_catalogue: Catalogue
) -> None:
    none = told(await stage.theo.slash(stage.channel, "unlink"))
    assert "no songs to any server" in (none.description or "")
    await bring(stage.theo, small_catalogue.songs[:12])
    await bring(stage.theo, small_catalogue.songs[:12], server=env.create_guild("Elsewhere"))
    both = told(await stage.theo.slash(stage.channel, "unlink"))
    assert "in all 2 servers" in (both.description or "")
