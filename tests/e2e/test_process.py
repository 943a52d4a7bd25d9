"""The bot's real process at a Discord and a Spotify on loopback: two lives over the same data."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
import requests

from demo.catalogue import Catalogue
from demo.spotify import RateLimited
from tests.cli.shell import cratedigger
from tests.cli.song_rows import THEOS, as_csv
from tests.discord_rules import DiscordRules, read_document
from tests.e2e.bot_process import BotProcess
from tests.e2e.discord_server import Asked, Call, LoopbackDiscord
from tests.e2e.discord_shapes import APPLICATION, EPHEMERAL, LOADING, MARA, SERVER, THEO, Json, buttons
from tests.e2e.world import TOKEN, OverheardSpotify, World

COMMANDS = f"/applications/{APPLICATION}/commands"
DONE = "Your music is here"


@dataclass
class Life:
    """One run of the bot: what was seen of it, and what it left."""

    seen: dict[str, Any]
    calls: list[Call]
    exit_code: int
    output: str

    def sent(self, method: str, path: str) -> list[Call]:
        return [call for call in self.calls if (call.method, call.path) == (method, path)]


@pytest.fixture(scope="module")
def world(small_catalogue: Catalogue, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    directory = tmp_path_factory.mktemp("world")
    with (
        LoopbackDiscord(TOKEN) as discord,
        OverheardSpotify(small_catalogue) as spotify,
        pytest.MonkeyPatch.context() as patch,
    ):
        patch.chdir(directory)  # away from whatever .env there is
        yield World(discord, spotify, directory)


@pytest.fixture(scope="module")
def first(world: World) -> Life:
    """From the first start to SIGTERM in the middle of a sync: a member links, syncs, asks, shares."""
    discord, seen = world.discord, {}
    discord.door.clear()
    with world.start() as bot:
        discord.wait_for("GET", "/users/@me")
        seen["health before"] = world.health()
        discord.door.set()
        discord.wait_for("IDENTIFY")
        seen["link"] = discord.use("link").answer()
        seen["linked"] = world.agree(buttons(seen["link"])[0]["url"], "Mara")
        seen["linked again"] = requests.get(seen["linked"].url, timeout=30)
        seen["sync"] = _synced(discord.use("sync"))
        world.spotify.expire_tokens()
        seen["second sync"] = _synced(discord.use("sync", include="everything"))
        seen["offered"] = discord.type("recommend", "song", "idea").choices()
        seen["recommend"] = discord.use("recommend", song="Idea 1").answer()
        shared = discord.press(_share(seen["recommend"]), seen["recommend"])
        seen["shared"], seen["spent"] = shared.posted(), shared.answer()
        _import_for_theo(world)
        seen["theirs"] = discord.use("recommend", song="Theo's Own").answer()
        seen["unheard of"] = discord.use("recommend", song="Ideal 1", by=THEO).answer()
        seen["health"] = world.health(well=True)
        discord.invite("Elsewhere")
        seen["welcome"] = discord.wait_for("POST", f"/channels/{MARA}9/messages").body
        seen["interrupted"] = _begun(world)
        return _ended(world, bot, seen, signal.SIGTERM)


@pytest.fixture(scope="module")
def second(world: World, first: Life) -> Life:
    """From a start over the same data, without a Spotify app, to Ctrl+C."""
    discord, seen = world.discord, {}
    discord.forget_calls()
    with world.start(SPOTIFY_CLIENT_ID="", SPOTIFY_CLIENT_SECRET="") as bot:
        discord.wait_for("IDENTIFY")
        old = first.seen["theirs"]
        seen["shared"] = discord.press(_share(old), old).posted()
        seen["recommend"] = discord.use("recommend", song="Idea 1").answer()
        seen["link"] = discord.use("link").answer()
        discord.drop_connection()
        discord.wait_for("RESUME")
        seen["help"] = discord.use("help").answer()
        return _ended(world, bot, seen, signal.SIGINT)


def _share(answer: Json) -> Json:
    """The button that shares an answer."""
    (button,) = (one for one in buttons(answer) if one.get("custom_id", "").startswith("share:"))
    return button


def _synced(asked: Asked) -> list[Json]:
    """Everything that a sync showed, up to its report."""
    asked.answer(lambda answer: bool(answer["embeds"]) and answer["embeds"][0].get("title") == DONE)
    return [shown["embeds"][0] for shown in asked.shown() if shown["embeds"]]


def _begun(world: World) -> Asked:
    """A sync that Spotify asks to wait, longer than anybody would like to."""
    call = "GET /v1/me/playlists"
    asked_before = world.spotify.calls[call]
    world.spotify.faults.add(call, RateLimited(retry_after=25))
    asked = world.discord.use("sync")
    world.spotify.wait_for(call, times=asked_before + 1)
    return asked


def _import_for_theo(world: World) -> None:
    file = world.directory / "theos.csv"
    file.write_text(as_csv(THEOS))
    said = cratedigger("import", file, "--server", SERVER, "--member", THEO, "--data", world.data)
    assert said.code == 0


def _ended(world: World, bot: BotProcess, seen: dict[str, Any], number: int) -> Life:
    bot.signal(number)
    code = bot.exit_code()
    return Life(seen, world.discord.calls, code, "".join([*bot.stdout, *bot.stderr]))


def test_health_says_that_discord_is_not_there_yet(first):
    answer = first.seen["health before"]
    assert answer.status_code == 503
    assert answer.json() == {"status": "unwell", "database": "ok", "discord": "connecting"}


def test_health_says_that_all_is_well(first):
    answer = first.seen["health"]
    assert answer.status_code == 200
    assert answer.json() == {"status": "ok", "database": "ok", "discord": "ready"}


def test_the_commands_are_sent_at_the_first_start(first):
    (sent,) = first.sent("PUT", COMMANDS)
    names = {command["name"] for command in sent.body}
    assert {"help", "link", "sync", "recommend", "privacy", "Songs like this"} <= names
    (songs_like_this,) = (command for command in sent.body if command["name"] == "Songs like this")
    assert songs_like_this["name_localizations"]["de"] == "Songs wie dieser"


def test_the_commands_are_not_sent_again(second):
    assert len(second.sent("GET", COMMANDS)) == 1
    assert second.sent("PUT", COMMANDS) == []


def test_link_answers_its_member_alone_with_a_button_to_spotify(first, world):
    button, _paste = buttons(first.seen["link"])
    assert first.seen["link"]["flags"] & EPHEMERAL
    assert button["url"].startswith(f"{world.spotify.authorize_url}?")
    asked = dict(parse_qsl(urlsplit(button["url"]).query))
    assert asked["code_challenge_method"] == "S256"
    assert asked["redirect_uri"] == f"http://127.0.0.1:{world.port}/callback"


def test_the_page_after_the_sign_in_says_so_and_what_to_type(first):
    page = first.seen["linked"]
    assert page.status_code == 200
    assert "Your Spotify is linked" in page.text
    assert "<code>/sync</code>" in page.text


def test_a_sign_in_works_once(first):
    assert first.seen["linked again"].status_code == 400
    assert "used up" in first.seen["linked again"].text


def test_sync_shows_how_far_it_is_and_ends_with_counts(first):
    *progress, report = first.seen["sync"]
    assert {shown["title"] for shown in progress} == {"Bringing your music"}
    assert "**22** songs are new to this server" in report["description"]
    assert "**70** songs" in report["description"]  # the pool


def test_an_expired_token_is_renewed_on_the_way(first, world):
    assert first.seen["second sync"][-1]["title"] == DONE
    assert len(world.spotify.overheard["refresh_token"]) == 2


def test_a_title_is_offered_while_it_is_typed(first):
    names = [choice["name"] for choice in first.seen["offered"]]
    assert names[0].startswith("Idea 1 - ")
    assert any(name.startswith("Idea 10 - ") for name in names)


def test_recommend_answers_its_member_alone_with_a_button_to_share(first):
    answer = first.seen["recommend"]
    assert answer["flags"] & EPHEMERAL
    assert answer["embeds"][0]["title"] == "Songs like Idea 1"
    assert "**10.**" in answer["embeds"][0]["description"]
    assert _share(answer)["label"] == "Share in the channel"


def test_share_posts_the_same_for_everybody_under_the_members_name(first):
    shared = first.seen["shared"]
    assert not shared.get("flags", 0) & EPHEMERAL
    assert shared["embeds"][0]["description"] == first.seen["recommend"]["embeds"][0]["description"]
    assert "Mara" in shared["content"]
    assert shared["allowed_mentions"] == {"parse": []}
    assert _share(first.seen["spent"])["disabled"]


def test_share_works_after_a_restart(first, second):
    assert second.seen["shared"]["embeds"][0]["title"] == first.seen["theirs"]["embeds"][0]["title"]
    assert "Mara" in second.seen["shared"]["content"]


def test_what_the_command_line_imports_the_running_bot_knows(first):
    assert first.seen["theirs"]["embeds"][0]["title"] == "Songs like Theo's Own"


def test_an_unknown_song_offers_the_nearest_as_buttons(first):
    assert any(button["label"].startswith("Idea 1 - ") for button in buttons(first.seen["unheard of"]))


def test_a_new_server_is_welcomed(first):
    (embed,) = first.seen["welcome"]["embeds"]
    assert "Elsewhere" in embed["description"]


def test_the_model_answers_after_a_restart(second):
    assert second.seen["recommend"]["embeds"][0]["title"] == "Songs like Idea 1"


def test_what_came_by_the_command_line_is_learned_at_the_next_start(second):
    assert second.output.count("model trained") == 1


def test_without_a_spotify_app_link_says_what_to_do(second):
    (embed,) = second.seen["link"]["embeds"]
    assert "SPOTIFY" in embed["description"]
    assert "/import" in embed["description"]


def test_a_dropped_connection_is_taken_up_again(second):
    assert len(second.sent("RESUME", "")) == 1
    assert len(second.sent("IDENTIFY", "")) == 1
    assert second.seen["help"]["embeds"][0]["title"] == "Cratedigger"


@pytest.mark.parametrize("life", ["first", "second"])
def test_a_signal_ends_it_in_order(request, life):
    lived = request.getfixturevalue(life)
    assert lived.exit_code == 0
    assert "Traceback" not in lived.output
    assert "Warning" not in lived.output
    assert lived.output.rstrip().splitlines()[-1].count('"stopped"') == 1


def test_a_sync_does_not_hold_up_the_end_and_its_member_is_told_that_it_goes_on(first):
    waiting, *later = first.seen["interrupted"].shown()
    assert waiting["flags"] & LOADING
    assert any("goes on by itself" in shown["embeds"][0]["description"] for shown in later)
    assert first.exit_code == 0


@pytest.mark.parametrize("life", ["first", "second"])
def test_whatever_is_sent_keeps_discords_rules(request, life):
    rules = DiscordRules(read_document())
    lived = request.getfixturevalue(life)
    bodies = [call for call in lived.calls if call.path]
    assert len(bodies) > 5
    assert [broken for call in bodies for broken in rules.broken_by(call.method, call.path, call.body)] == []


@pytest.mark.parametrize("life", ["first", "second"])
def test_no_secret_is_printed_however_much_is_logged(request, world, life):
    lived = request.getfixturevalue(life)
    overheard = world.spotify.overheard
    assert set(overheard) == {"authorization", "code", "code_verifier", "access_token", "refresh_token"}
    secrets = {
        TOKEN,
        world.spotify.client_secret,
        (world.data / "token.key").read_text(),
        *world.states,
        *world.discord.answers,
        *(secret for kind in overheard.values() for secret in kind),
    }
    assert [secret for secret in secrets if secret in lived.output] == []


def test_a_token_that_discord_does_not_know_ends_it_with_one_sentence_and_one_call(world, tmp_path):
    world.discord.forget_calls()
    with world.start(
        DISCORD_TOKEN="no-such-token", DATA_DIR=str(tmp_path / "data"), LOG_LEVEL="ERROR"
    ) as bot:
        assert bot.exit_code() == 1
    assert bot.stdout == []
    (sentence,) = bot.stderr
    assert sentence.startswith("Discord does not know this DISCORD_TOKEN.")
    assert [(call.method, call.path) for call in world.discord.calls] == [("GET", "/users/@me")]
