"""How Spotify treats an app apart from its kind: its list of people, its owner's means, lost fields."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import requests
import spotipy

from demo.catalogue import Catalogue
from demo.spotify import NOT_REGISTERED, PREMIUM_LAPSED, LoopbackSpotify, ServerError

Get = Callable[..., requests.Response]
Client = Callable[..., spotipy.Spotify]

PATHS = ("me", "me/playlists", "me/tracks", "tracks/0", "nothing")


def test_who_is_not_on_the_list_is_refused_every_call_after_signing_in(
    small: Catalogue, session: requests.Session
) -> None:
    mara, theo, _ = small.listeners
    with LoopbackSpotify(small, app="new", allowed=[mara.id]) as spotify:
        access = spotify.issue_token(theo.id).access_token
        for path in PATHS:
            answer = ask(spotify, session, path, access)
            assert (answer.status_code, answer.text) == (403, NOT_REGISTERED)
        assert ask(spotify, session, "me", spotify.issue_token(mara.id).access_token).status_code == 200
        assert ask(spotify, session, "me", "made-up").status_code == 401
        spotify.allowed = None
        assert ask(spotify, session, "me", access).status_code == 200


def ask(spotify: LoopbackSpotify, session: requests.Session, path: str, access: str) -> requests.Response:
    headers = {"Authorization": f"Bearer {access}"}
    return session.get(spotify.api_url + path, headers=headers, timeout=10)


def test_spotipy_hands_the_texts_on(spotify: LoopbackSpotify, client: Client) -> None:
    spotify.allowed = []
    with pytest.raises(spotipy.SpotifyException, match=NOT_REGISTERED) as refused:
        client().me()
    assert refused.value.http_status == 403
    spotify.premium = False
    with pytest.raises(spotipy.SpotifyException, match=PREMIUM_LAPSED.partition(".")[0]):
        client().me()


def test_without_premium_nothing_is_answered_until_the_owner_pays(
    spotify: LoopbackSpotify, session: requests.Session, get: Get
) -> None:
    spotify.premium = False
    for path in PATHS:
        answer = get(path)
        assert (answer.status_code, answer.text) == (403, PREMIUM_LAPSED)
    form = {
        "grant_type": "refresh_token",
        "refresh_token": spotify.issue_token(spotify.catalogue.listeners[0].id).refresh_token,
        "client_id": spotify.client_id,
    }
    assert session.post(spotify.token_url, data=form, timeout=10).status_code == 200
    spotify.premium = True
    assert get("me").status_code == 200


def test_everything_can_be_lifted_at_once(spotify: LoopbackSpotify, get: Get) -> None:
    spotify.allowed, spotify.premium = [], False
    spotify.limit_rate((1, 30))
    spotify.allow_a_day(1)
    spotify.faults.add("GET /v1/me", ServerError(), times=None)
    assert [get("me").status_code for _ in range(2)] == [502, 429]
    spotify.relent()
    assert [get("me").status_code for _ in range(3)] == [200, 200, 200]


def names(shape: Any) -> set[str]:
    """All names of fields, however deep."""
    if isinstance(shape, list):
        return set().union(*map(names, shape))
    return set(shape).union(*map(names, shape.values())) if isinstance(shape, dict) else set()


def test_fields_are_gone_for_new_apps(spotify: LoopbackSpotify, client: Client) -> None:
    song = spotify.catalogue.songs[0]
    lost = {"available_markets", "popularity", "followers", "country", "email", "product"}

    def seen() -> set[str]:
        mara = client()
        return names([mara.me(), mara.track(song.id), mara.current_user_top_artists()])

    assert lost <= seen()
    spotify.app = "new"
    assert not lost & seen()
    assert client().track(song.id)["external_ids"] == {"isrc": song.isrc}


def test_editorial_playlists_are_not_there_for_who_may_not_see_them(
    spotify: LoopbackSpotify, get: Get
) -> None:
    known = spotify.catalogue.categories[0].playlists[0].id
    unheard_of = "37i9dQZF1DX" + "0" * 11
    assert [get(f"playlists/{one}/items").status_code for one in (known, unheard_of)] == [200, 404]
    spotify.app = "new"
    assert [get(f"playlists/{one}").status_code for one in (known, unheard_of)] == [404, 404]
