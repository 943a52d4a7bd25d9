"""The upload page takes one file of one member, and refuses everything else in a sentence."""

from __future__ import annotations

import io
import logging
import re
import select
import socket
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import requests
import structlog

from bot.config import Settings
from bot.errors import ImportForgotten
from bot.logs import quiet_libraries
from bot.messages import Messages
from bot.recommender.answers import BroughtFile
from bot.services import Services
from bot.store.tables import playlists
from bot.web.app import SECURITY_HEADERS
from tests.library.files.samples import EXPORTIFY, EXPORTIFY_ZIP, ID, as_json, short_listen
from tests.web.test_app import EVIL, assert_plain_refusal

SERVER, MARA = 1, 11
LIMIT = 1_000_000

Send = Callable[..., requests.Response]


@pytest.fixture
def pages(services: Services, settings: Settings, open_pages) -> Iterator[str]:
    """The address of the pages, which take files of up to a megabyte."""
    server = open_pages(settings.model_copy(update={"upload_limit_mb": 1}))
    server.start()
    yield server.url
    server.stop()


@pytest.fixture
async def path(services: Services) -> str:
    """Where Mara's page is."""
    return urlsplit(await services.uploads.offer(SERVER, MARA, None)).path


@pytest.fixture
def show(pages: str) -> Send:
    """Open a page."""
    return lambda path: requests.get(pages + path, timeout=10)


@pytest.fixture
def post(pages: str) -> Send:
    """Send anything to a page."""
    return lambda path, **sent: requests.post(pages + path, timeout=10, **sent)


@pytest.fixture
def send(post: Send) -> Send:
    """Send a file by the form of a page."""

    def send(path: str, content: bytes, name: str = "songs.csv") -> requests.Response:
        return post(path, files={"file": (name, content)})

    return send


async def songs_of(services: Services) -> list[tuple[str, str | None]]:
    return [(entry.song.id, entry.pool) for entry in await services.store.servers.songs(SERVER)]


async def test_the_page_is_a_plain_form_that_the_browser_may_send(show: Send, path: str) -> None:
    answer = show(path)
    assert answer.status_code == 200
    assert '<form method="post" enctype="multipart/form-data"><input type="file" name="file"' in answer.text
    assert "up to 1 MB" in answer.text
    assert "form-action 'self'" in answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    others = SECURITY_HEADERS.keys() - {"Content-Security-Policy"}
    assert {name: answer.headers[name] for name in others} == {
        name: SECURITY_HEADERS[name] for name in others
    }


async def test_a_file_is_brought_and_what_came_of_it_is_said(services: Services, send: Send, path) -> None:
    answer = send(path, EXPORTIFY_ZIP, "C:\\music\\my songs.zip")
    assert answer.status_code == 200
    for said in ("my songs is here", "Exportify, 1 song, 1 with audio features", "They count as yours"):
        assert said in answer.text
    assert "<code>/recommend</code>" in answer.text
    assert await songs_of(services) == [(ID, None)]
    assert await services.store.shares.heard(SERVER, MARA) == {ID}


async def test_a_page_takes_one_file(services: Services, send: Send, show: Send, path, messages) -> None:
    send(path, EXPORTIFY)
    again = messages.text("error-upload-expired")
    assert_plain_refusal(send(path, EXPORTIFY_ZIP), again)
    assert_plain_refusal(show(path), again)
    assert len(await songs_of(services)) == 1


async def test_a_page_is_open_for_fifteen_minutes(services, send: Send, path, clock, messages) -> None:
    clock.advance(minutes=15)
    assert_plain_refusal(send(path, EXPORTIFY), messages.text("error-upload-expired"))
    assert await songs_of(services) == []


@pytest.mark.parametrize("token", ["made-up", "x" * 2_000, "%00", "%F0%9F%8E%B9", "%ff", EVIL])
async def test_a_page_that_nobody_was_given_takes_nothing(
    services, send: Send, path, messages, token
) -> None:
    answer = send(f"/upload/{requests.utils.quote(token, safe='%')}", EXPORTIFY)
    assert_plain_refusal(answer, messages.text("error-upload-expired"))
    assert "<script" not in answer.text
    assert await songs_of(services) == []


async def test_whoever_is_forgotten_has_no_page(services: Services, send: Send, path, messages) -> None:
    await services.store.people.forget(MARA)
    assert_plain_refusal(send(path, EXPORTIFY), messages.text("error-upload-expired"))


async def test_the_label_is_that_of_the_page(services: Services, send: Send) -> None:
    path = urlsplit(await services.uploads.offer(SERVER, MARA, "jazz")).path
    assert "They are in the pool jazz" in send(path, EXPORTIFY).text
    assert await songs_of(services) == [(ID, "jazz")]


async def test_what_is_in_the_pool_is_not_taken_back_in_a_browser(
    services: Services, send: Send, post: Send, messages: Messages
) -> None:
    path = urlsplit(await services.uploads.offer(SERVER, MARA, "jazz")).path
    answer = send(path, EXPORTIFY)
    assert "songs is here" in answer.text
    assert "<form" not in answer.text
    file = await services.importer.read(EXPORTIFY, "songs.csv")
    pooled = BroughtFile(SERVER, file.digest, file.name, pooled=True, label="jazz")
    for brought in (pooled, replace(pooled, by_page=True)):
        undo = await services.answers.keep(SERVER, MARA, brought)
        assert_plain_refusal(post(f"/undo/{undo}"), messages.text("error-answer-expired"))
    assert await songs_of(services) == [(ID, "jazz")]


async def test_what_came_by_discord_is_not_taken_back_in_a_browser(
    services: Services, post: Send, messages: Messages
) -> None:
    file = await services.importer.read(EXPORTIFY, "songs.csv")
    await services.importer.bring(SERVER, MARA, file)
    brought = BroughtFile(SERVER, file.digest, file.name, pooled=False)
    undo = await services.answers.keep(SERVER, MARA, brought)
    assert_plain_refusal(post(f"/undo/{undo}"), messages.text("error-answer-expired"))
    assert await songs_of(services) == [(ID, None)]


async def test_whoever_is_forgotten_while_their_file_is_read_is_told_so(
    services: Services, path: str, monkeypatch
) -> None:
    token = path.removeprefix("/upload/")
    upload = await services.uploads.check(token)
    keep = services.store.songs.keep

    async def forgotten_meanwhile(*songs: object) -> None:
        await keep(*songs)
        await services.store.people.forget(MARA)

    monkeypatch.setattr(services.store.songs, "keep", forgotten_meanwhile)
    with pytest.raises(ImportForgotten):
        await services.uploads.take(token, upload, io.BytesIO(EXPORTIFY), "songs.csv")
    assert await songs_of(services) == []


@pytest.mark.parametrize(
    ("content", "name", "status", "sentence"),
    [
        (b"\x89PNG\r\n\x1a\n\xff", "photo.csv", 400, "photo.csv is a picture"),
        (EXPORTIFY_ZIP[:-30], "cut.zip", 400, "cut.zip cannot be unpacked"),
        (b"", "empty.csv", 400, "empty.csv is empty"),
        (b"a,b\n1,2\n", f"{EVIL}.csv", 400, "no column of Spotify track ids"),
        (EXPORTIFY + b" " * LIMIT, "large.csv", 413, "large.csv is over the limit of 1 MB"),
        (EXPORTIFY + b" " * 4 * LIMIT, "huge.csv", 413, "huge.csv is over the limit of 1 MB"),
    ],
    ids=["picture", "broken", "empty", "no songs", "over the limit", "far over the limit"],
)
async def test_a_file_that_is_refused_leaves_the_page_open_for_another(
    services: Services, send: Send, path, content: bytes, name: str, status: int, sentence: str
) -> None:
    answer = send(path, content, name)
    assert_plain_refusal(answer, sentence, status=status)
    assert "<form" in answer.text
    assert "<script" not in answer.text
    assert await songs_of(services) == []
    assert send(path, EXPORTIFY).status_code == 200


async def test_what_is_no_form_with_a_file_is_told_so(services: Services, post: Send, path, messages) -> None:
    sentence = messages.text("error-upload-without-file")
    form = {"Content-Type": "multipart/form-data; boundary=x"}
    for sent in (
        {"data": {"file": "text"}},
        {"data": b"id,title"},
        {"files": {"file": (None, "no name")}},
        {"data": b"--x\r\nnonsense", "headers": form},
        {"data": b"", "headers": form},
        {"data": b"x", "headers": {"Content-Type": "multipart/form-data"}},
    ):
        answer = post(path, **sent)
        assert_plain_refusal(answer, sentence)
    assert await songs_of(services) == []


async def test_a_browser_that_leaves_in_the_middle_leaves_nothing_behind(
    services: Services, settings: Settings, pages: str, path, send: Send
) -> None:
    before = files_in(settings.data_dir)
    to = urlsplit(pages)
    with socket.create_connection((to.hostname, to.port), timeout=10) as connection:
        connection.sendall(form_head(path, 9_000))
    assert send(path, EXPORTIFY).status_code == 200
    assert files_in(settings.data_dir) == before


async def test_a_file_of_names_that_nobody_knows_says_so(send: Send, path) -> None:
    answer = send(path, as_json([short_listen("Nobody's")]), "history.json")
    assert "Nothing of history is here" in answer.text
    assert "<form" not in answer.text


async def test_an_upload_is_undone_by_the_button_under_what_came_of_it(
    services: Services, send: Send, post: Send, path, messages: Messages
) -> None:
    shown = send(path, EXPORTIFY)
    (action,) = re.findall(r'<form method="post" action="\.\.(/undo/[\w-]+)">', shown.text)
    assert messages.text("import-undo") in shown.text
    undone = post(action)
    assert "songs is gone again" in undone.text
    assert "The playlist that it had brought is gone." in undone.text
    assert await songs_of(services) == []
    assert "Nothing of it was left here." in post(action).text
    assert_plain_refusal(post("/undo/made-up"), messages.text("error-answer-expired"))


async def test_neither_token_nor_name_of_a_file_is_logged_or_kept(
    services: Services, settings: Settings, send: Send, path: str, caplog
) -> None:
    caplog.set_level(logging.DEBUG)
    quiet_libraries("INFO")
    token = path.removeprefix("/upload/")
    with structlog.testing.capture_logs() as ours:
        send(path, b"a,b\n", "secret-name.csv")
        send(path, EXPORTIFY, "secret-name.csv")
        send(path, EXPORTIFY, "secret-name.csv")
    assert [(entry["error"], entry["path"]) for entry in ours] == [("UploadExpired", "/upload/{token}")]
    said = f"{ours} " + " ".join(
        record.getMessage() for record in caplog.records if "urllib3" not in record.name
    )
    assert token not in said
    assert "secret-name" not in said
    await services.uploads.offer(SERVER, MARA, None)
    assert not [file for file in settings.data_dir.iterdir() if token.encode() in file.read_bytes()]


def files_in(directory: Path) -> set[str]:
    return {file.name for file in directory.iterdir()}


async def test_five_gigabytes_are_refused_before_they_come(pages: str, path: str) -> None:
    to = urlsplit(pages)
    answer = b""
    with socket.create_connection((to.hostname, to.port), timeout=10) as connection:
        connection.sendall(form_head(path, 5_000_000_000))
        while b"</html>" not in answer and (part := connection.recv(65_536)):
            answer += part
    assert answer.startswith(b"HTTP/1.1 413 ")
    assert b"a.csv is over the limit of 1 MB" in answer


async def test_of_two_files_at_once_one_is_taken(services: Services, send: Send, path: str) -> None:
    with ThreadPoolExecutor(2) as pool:
        answers = list(pool.map(lambda content: send(path, content), (EXPORTIFY, EXPORTIFY_ZIP)))
    # The other one comes either while the first is there (409), or after it.
    taken, other = sorted(answer.status_code for answer in answers)
    assert taken == 200
    assert other in {400, 409}
    async with services.store.database.reading() as connection:
        assert len((await connection.execute(playlists.select())).all()) == 1


async def test_a_file_that_was_sent_in_time_may_take_a_while(services: Services, path: str, clock) -> None:
    token = path.removeprefix("/upload/")
    upload = await services.uploads.check(token)
    clock.advance(minutes=20)
    await services.uploads.offer(SERVER, MARA, None)
    taken = await services.uploads.take(token, upload, io.BytesIO(EXPORTIFY), "songs.csv")
    assert taken.report.songs == 1


async def test_one_file_at_a_time_comes_by_a_page(pages: str, path: str, messages: Messages) -> None:
    answer = first_answer(pages, [path, path])
    assert answer.startswith("HTTP/1.1 409 ")
    assert messages.text("error-upload-under-way") in answer


async def test_four_files_at_a_time_come_at_all(services: Services, pages: str, messages: Messages) -> None:
    paths = [urlsplit(await services.uploads.offer(SERVER, MARA, None)).path for _ in range(5)]
    answer = first_answer(pages, paths)
    assert answer.startswith("HTTP/1.1 503 ")
    assert messages.text("error-uploads-full") in answer


async def test_a_page_has_room_again_when_a_file_was_taken(services: Services, send: Send, path: str) -> None:
    for number in range(5):
        assert send(path, b"a,b\n", f"{number}.csv").status_code == 400
    assert send(path, EXPORTIFY).status_code == 200


async def test_a_file_that_does_not_end_is_not_waited_for(
    pages: str, path: str, monkeypatch, send: Send
) -> None:
    with monkeypatch.context() as hurried:
        hurried.setattr("bot.web.uploads.RECEPTION", timedelta(0))
        answer = first_answer(pages, [path])
    assert answer.startswith("HTTP/1.1 408 ")
    assert "so I stopped waiting" in answer
    assert send(path, EXPORTIFY).status_code == 200


def first_answer(pages: str, paths: list[str]) -> str:
    """What whoever is answered first is told, of several who send files that never end."""
    to = urlsplit(pages)
    with ExitStack() as open_ones:
        senders = [
            open_ones.enter_context(socket.create_connection((to.hostname, to.port), timeout=10))
            for _ in paths
        ]
        for sender, path in zip(senders, paths, strict=True):
            sender.sendall(form_head(path, 9_000))
        (answered, *_), _, _ = select.select(senders, [], [], 10)
        answer = b""
        while b"</html>" not in answer and (part := answered.recv(65_536)):
            answer += part
    return answer.decode()


def form_head(path: str, length: int) -> bytes:
    """How a browser begins to send a file."""
    return (
        f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Length: {length}\r\n"
        "Content-Type: multipart/form-data; boundary=x\r\n\r\n--x\r\n"
        'Content-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\nid,title\r\n'
    ).encode()
