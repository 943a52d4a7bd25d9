"""A refusal of the person or of the whole app ends a sync with its sentence: no playlist is to blame."""

from __future__ import annotations

import pytest

from bot.errors import CratediggerError
from bot.library.sync import Include
from bot.services import Services
from bot.spotify.abilities import Ability, Refusal
from demo.spotify import NOT_REGISTERED, PREMIUM_LAPSED, Forbidden, LoopbackSpotify

SERVER, MARA = 7, 11


@pytest.mark.parametrize(
    "call",
    [
        "GET /v1/me/playlists",
        "GET /v1/playlists/{id}/items",
        "GET /v1/browse/categories/{id}/playlists",
        "GET /v1/audio-features",
    ],
)
@pytest.mark.parametrize(
    ("message", "message_id", "why"),
    [
        (NOT_REGISTERED, "error-spotify-not-registered", Refusal.NOT_REGISTERED),
        (PREMIUM_LAPSED, "error-spotify-premium-lapsed", Refusal.PREMIUM_LAPSED),
    ],
)
async def test_whoever_is_turned_away_in_the_middle_is_told_why(
    services: Services, link, spotify: LoopbackSpotify, call: str, message: str, message_id: str, why: Refusal
) -> None:
    await link(MARA, "Mara")
    spotify.faults.add(call, Forbidden(message, plain=True), times=None)
    job = await services.syncs.begin(SERVER, MARA, Include.EVERYTHING)
    with pytest.raises(CratediggerError) as refused:
        await services.syncs.finish(job)
    assert refused.value.message_id == message_id
    for ability in (Ability.AUDIO_FEATURES, Ability.CATEGORY_PLAYLISTS):
        found = await services.abilities.found(services.apps.operators.client_id, ability)
        assert found is None or found.able, "nothing is learned of it by this"
    if call == "GET /v1/me/playlists":
        found = await services.abilities.found(services.apps.operators.client_id, Ability.LIBRARY)
        assert found is not None
        assert (found.able, found.why) == (False, why)
