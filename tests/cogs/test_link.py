"""/link and /unlink, all the way through the browser."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
import requests
import simcord
import structlog

from bot.client import Cratedigger
from bot.config import Settings, read_settings
from bot.errors import SettingRefused
from bot.services import Services
from bot.spotify.accounts_service import SAVING
from demo.catalogue import Catalogue
from demo.spotify import NOT_REGISTERED, PREMIUM_LAPSED, Forbidden, InvalidGrant, LoopbackSpotify
from tests.cogs.answers import DEFERRED, EPHEMERAL, buttons, first_word, told
from tests.cogs.conftest import Agree, Bring, Link, Stage
from tests.conftest import HeldClock

Visit = Callable[[dict[str, str]], Awaitable[requests.Response]]

PASTE = "Paste the address"
FRESH = "Type /link in Discord for a fresh one"


@pytest.fixture
def visit(pages: str) -> Visit:
    """Send a browser back from Spotify."""

    async def visited(back: dict[str, str]) -> requests.Response:
        return await asyncio.to_thread(requests.get, f"{pages}/callback", params=back, timeout=10)

    return visited


async def sign_in_address(member: simcord.MemberActor, stage: Stage, *, saving: bool = False) -> str:
    button, _ = buttons(await member.slash(stage.channel, "link", saving=saving))
    return str(button["url"])


async def test_link_answers_alone_with_a_button_to_spotify_and_one_to_paste(
    env: simcord.Env, stage: Stage, spotify: LoopbackSpotify, settings: Settings
) -> None:
    answer = await stage.theo.slash(stage.channel, "link")
    assert first_word(env) == (DEFERRED, EPHEMERAL)
    assert "ten minutes" in (told(answer).description or "")
    assert f"`{settings.redirect_url}`" in (told(answer).description or "")
    button, paste = buttons(answer)
    assert paste["label"] == PASTE
    asked = {name: values[0] for name, values in parse_qs(urlsplit(button["url"]).query).items()}
    assert button["url"].startswith(f"{spotify.authorize_url}?")
    assert (asked["response_type"], asked["code_challenge_method"]) == ("code", "S256")
    assert asked["redirect_uri"] == settings.redirect_url
    assert str(stage.theo.id) not in button["url"]


async def test_the_right_to_save_is_asked_for_only_where_somebody_wants_it(
    stage: Stage, services: Services, agree: Agree, visit: Visit
) -> None:
    told_of, scopes = [], []
    for options in ({}, {"saving": True}):
        answer = await stage.theo.slash(stage.channel, "link", **options)
        told_of.append("only when you press Save" in (told(answer).description or ""))
        asked = parse_qs(urlsplit(buttons(answer)[0]["url"]).query)
        scopes.append(set(asked["scope"][0].split()))
    assert told_of == [False, True]
    assert scopes[1] - scopes[0] == {SAVING}
    back = await asyncio.to_thread(agree, await sign_in_address(stage.theo, stage, saving=True), "Theo")
    assert (await visit(back)).status_code == 200
    assert SAVING in (await services.desk.account(stage.theo.id)).tokens.scope.split()


async def test_after_agreeing_the_page_says_what_to_type_next_and_the_bot_knows_the_member(
    stage: Stage, services: Services, agree: Agree, visit: Visit, spotify: LoopbackSpotify
) -> None:
    back = await asyncio.to_thread(agree, await sign_in_address(stage.theo, stage), "Theo")
    page = await visit(back)
    assert page.status_code == 200
    assert "Your Spotify is linked" in page.text
    assert "/sync" in page.text
    assert "It is linked for Theo in Discord" in page.text
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
        assert len(await sign_in_address(stage.theo, stage, saving=True)) <= 512

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


Paste = Callable[..., Awaitable[simcord.InteractionResult]]


class TestPasting:
    """Theo signs in on a phone, where no page of the bot's loads."""

    @pytest.fixture
    async def shown(self, stage: Stage) -> simcord.InteractionResult:
        return await stage.theo.slash(stage.channel, "link")

    @pytest.fixture
    async def back(self, shown: simcord.InteractionResult, agree: Agree) -> dict[str, str]:
        return await asyncio.to_thread(agree, str(buttons(shown)[0]["url"]), "Theo")

    @pytest.fixture
    def paste(self, stage: Stage, settings: Settings, shown: simcord.InteractionResult) -> Paste:
        async def pasted(text: str) -> simcord.InteractionResult:
            box = await stage.theo.click(shown.response, label=PASTE)
            return await stage.theo.submit_modal(box, {"address": text})

        return pasted

    @pytest.mark.parametrize("whole", [True, False])
    async def test_the_address_links_as_the_page_would(
        self,
        env: simcord.Env,
        stage: Stage,
        services: Services,
        settings: Settings,
        paste: Paste,
        back: dict[str, str],
        whole: bool,
    ) -> None:
        query = urlencode(back)
        answer = told(await paste(f"{settings.redirect_url}?{query}" if whole else query))
        assert answer.title == "Your Spotify is linked"
        assert "</sync:" in (answer.description or "")
        assert first_word(env) == (DEFERRED, EPHEMERAL)
        assert await services.store.accounts.get(stage.theo.id) is not None

    async def test_the_button_works_after_a_restart(
        self, env: simcord.Env, services: Services, paste: Paste, back: dict[str, str]
    ) -> None:
        await env.restart_bot(Cratedigger(services))
        assert told(await paste(urlencode(back))).title == "Your Spotify is linked"

    async def test_two_boxes_at_once_do_not_get_mixed_up(
        self, stage: Stage, services: Services, agree: Agree, shown, back: dict[str, str]
    ) -> None:
        inas = await stage.ines.slash(stage.channel, "link")
        inas_back = await asyncio.to_thread(agree, str(buttons(inas)[0]["url"]), "Ines")
        theos_box = await stage.theo.click(shown.response, label=PASTE)
        inas_box = await stage.ines.click(inas.response, label=PASTE)
        await stage.theo.submit_modal(theos_box, {"address": urlencode(back)})
        await stage.ines.submit_modal(inas_box, {"address": urlencode(inas_back)})
        for member in (stage.theo, stage.ines):
            assert await services.store.accounts.get(member.id) is not None

    async def test_somebody_elses_address_links_nobody(
        self, stage: Stage, services: Services, agree: Agree, paste: Paste
    ) -> None:
        inas = await asyncio.to_thread(agree, await sign_in_address(stage.ines, stage), "Ines")
        assert "given to somebody else" in (told(await paste(urlencode(inas))).description or "")
        for member in (stage.theo, stage.ines):
            assert await services.store.accounts.get(member.id) is None

    @pytest.mark.parametrize("text", ["hello", "https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC"])
    async def test_something_else_is_told_what_the_address_looks_like(
        self, settings: Settings, paste: Paste, back: dict[str, str], text: str
    ) -> None:
        said = (told(await paste(text)).description or "").replace("\u2060", "")
        assert f"begins with {settings.redirect_url}" in said
        assert told(await paste(urlencode(back))).title == "Your Spotify is linked", "the link is still good"

    async def test_a_refusal_that_was_pasted_is_told_as_one(self, paste: Paste, back: dict[str, str]) -> None:
        said = told(await paste(urlencode({"error": "access_denied", "state": back["state"]}))).description
        assert "You did not agree at Spotify" in (said or "")

    @pytest.mark.parametrize(
        ("call", "fault", "cure"),
        [
            ("GET /v1/me", Forbidden(NOT_REGISTERED, plain=True), "add the e-mail of your Spotify account"),
            ("GET /v1/me", Forbidden(PREMIUM_LAPSED, plain=True), "has to renew it"),
            ("POST /accounts/api/token", InvalidGrant("Invalid redirect URI"), "must register"),
            ("POST /accounts/api/token", InvalidGrant("Invalid authorization code"), "for a fresh one"),
        ],
    )
    async def test_each_refusal_reads_as_what_it_is_with_the_cure(
        self, spotify: LoopbackSpotify, paste: Paste, back: dict[str, str], call: str, fault, cure: str
    ) -> None:
        spotify.faults.add(call, fault)
        assert cure in (told(await paste(urlencode(back))).description or "")

    async def test_an_old_address_and_a_linked_account_are_told_apart(
        self, stage: Stage, link: Link, clock: HeldClock, paste: Paste, back: dict[str, str]
    ) -> None:
        await link(stage.ines, "Theo")
        assert "linked to another Discord member" in (told(await paste(urlencode(back))).description or "")
        assert "used up, or older" in (told(await paste(urlencode(back))).description or "")

    async def test_what_was_pasted_is_not_logged(self, paste: Paste, back: dict[str, str], caplog) -> None:
        caplog.set_level("INFO")
        with structlog.testing.capture_logs() as ours:
            for _ in range(2):
                await paste(urlencode(back))
        assert [entry["error"] for entry in ours if entry["event"] == "refused"] == ["LinkExpired"]
        for secret in back.values():
            assert secret not in f"{ours} {caplog.text}"


def endings(result: simcord.InteractionResult) -> list[str]:
    """What somebody was told besides, for nobody else to see."""
    assert all(message.ephemeral for message in result.followups)
    return [embed.title or "" for message in result.followups for embed in message.embeds]


SOON, OVER = "Your Spotify sign-in ends soon", "Sign in again"


async def test_the_end_of_a_sign_in_is_told_once_two_weeks_before_and_once_after(
    stage: Stage, link: Link, clock: HeldClock
) -> None:
    await link(stage.theo, "Theo")
    clock.advance(days=167)
    assert endings(await stage.theo.slash(stage.channel, "help")) == []
    clock.advance(days=1)
    assert endings(await stage.ines.slash(stage.channel, "help")) == [], "it is Theo's"
    assert endings(await stage.theo.slash(stage.channel, "link")) == [], "he is seeing to it"
    assert endings(await stage.theo.slash(stage.channel, "help")) == [SOON]
    assert endings(await stage.theo.slash(stage.channel, "help")) == []
    clock.advance(days=14)
    late = await stage.theo.slash(stage.channel, "help")
    assert endings(late) == [OVER]
    assert "use </link:" in (told(late).description or "")
    assert endings(await stage.theo.slash(stage.channel, "help")) == []


async def test_after_the_end_sync_says_to_sign_in_again_and_linking_renews(
    stage: Stage, link: Link, clock: HeldClock, spotify: LoopbackSpotify
) -> None:
    await link(stage.theo, "Theo")
    clock.advance(days=182)
    spotify.forget_calls()
    for _ in range(2):
        said = told(await stage.theo.slash(stage.channel, "sync")).description or ""
        assert said.startswith("Sign in again, please")
        assert "</link:" in said
    assert spotify.calls.total() == 0
    await link(stage.theo, "Theo")
    assert told(await stage.theo.slash(stage.channel, "sync")).title == "Your music is here"


class TestInAServerWithAnAppOfItsOwn:
    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return settings.model_copy(update={"spotify_client_id": "f" * 32})

    @pytest.fixture(autouse=True)
    async def _own(self, stage: Stage, services: Services, spotify: LoopbackSpotify) -> None:
        await services.apps.choose(stage.server.id, spotify.client_id)

    async def test_the_end_of_a_sign_in_is_told_where_it_is_used(
        self, stage: Stage, link: Link, clock: HeldClock
    ) -> None:
        await link(stage.theo, "Theo")
        clock.advance(days=182)
        assert endings(await stage.theo.user.slash("help")) == []
        assert endings(await stage.theo.slash(stage.channel, "help")) == [OVER]

    async def test_an_address_can_be_pasted_and_unlink_forgets_it(
        self, stage: Stage, services: Services, spotify: LoopbackSpotify, agree: Agree
    ) -> None:
        shown = await stage.theo.slash(stage.channel, "link")
        back = await asyncio.to_thread(agree, str(buttons(shown)[0]["url"]), "Theo")
        box = await stage.theo.click(shown.response, label=PASTE)
        answer = await stage.theo.submit_modal(box, {"address": urlencode(back)})
        assert told(answer).title == "Your Spotify is linked"
        accounts = services.store.accounts
        assert await accounts.get(stage.theo.id) is None
        assert await accounts.get(stage.theo.id, spotify.client_id) is not None
        await stage.theo.user.slash("unlink")
        assert await accounts.get(stage.theo.id, spotify.client_id) is None
