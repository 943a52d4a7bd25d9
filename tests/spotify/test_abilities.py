"""What an app may read is found out by trying, remembered by the app, and tried again after a week."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.errors import SpotifyBusy, SpotifyForbidden, SpotifyNotRegistered, SpotifyPremiumLapsed
from bot.spotify.abilities import REFUSAL_LASTS, Abilities, Ability, AppKind, Finding, Refusal
from bot.spotify.gate import Gate

APP, OTHER_APP = "the-client-id", "another-client-id"
FEATURES, CATEGORIES = Ability.AUDIO_FEATURES, Ability.CATEGORY_PLAYLISTS


@pytest.fixture
def abilities(services, clock) -> Abilities:
    return Abilities(services.store.facts, clock)


async def test_what_nobody_has_tried_is_worth_trying(abilities: Abilities) -> None:
    assert await abilities.found(APP, FEATURES) is None
    assert await abilities.worth_trying(APP, FEATURES)


@pytest.mark.parametrize("able", [True, False])
async def test_what_came_of_a_try_is_remembered_of_that_app_and_ability_alone(
    abilities: Abilities, services, clock, able: bool
) -> None:
    await abilities.note(APP, FEATURES, able=able)
    after_a_restart = Abilities(services.store.facts, clock)
    assert await after_a_restart.found(APP, FEATURES) == Finding(able, clock.now())
    assert await after_a_restart.worth_trying(APP, FEATURES) is able
    for app, ability in ((APP, CATEGORIES), (OTHER_APP, FEATURES)):
        assert await abilities.found(app, ability) is None
        assert await abilities.worth_trying(app, ability)


async def test_a_refusal_is_tried_again_after_a_week_and_lasts_another_from_then(
    abilities: Abilities, clock
) -> None:
    await abilities.note(APP, FEATURES, able=False)
    clock.advance(seconds=REFUSAL_LASTS.total_seconds())
    assert not await abilities.worth_trying(APP, FEATURES)
    clock.advance(seconds=1)
    assert await abilities.worth_trying(APP, FEATURES)
    await abilities.note(APP, FEATURES, able=False)
    assert await abilities.found(APP, FEATURES) == Finding(False, clock.now())
    assert not await abilities.worth_trying(APP, FEATURES)


@pytest.mark.parametrize("able", [True, False])
async def test_the_last_try_counts(abilities: Abilities, clock, able: bool) -> None:
    await abilities.note(APP, FEATURES, able=not able)
    clock.advance(days=1)
    await abilities.note(APP, FEATURES, able=able)
    assert await abilities.found(APP, FEATURES) == Finding(able, clock.now())
    assert await abilities.worth_trying(APP, FEATURES) is able


async def test_what_an_app_may_read_is_written_down_once(abilities: Abilities, clock) -> None:
    """A write for every page of features would hold up everybody else's."""
    await abilities.note(APP, FEATURES, able=True)
    first = clock.now()
    clock.advance(days=30)
    await abilities.note(APP, FEATURES, able=True)
    assert await abilities.found(APP, FEATURES) == Finding(True, first)


@pytest.mark.parametrize(
    ("features", "categories", "older", "kind"),
    [
        (None, None, None, AppKind.UNKNOWN),
        (None, None, True, AppKind.UNKNOWN),
        (None, None, False, AppKind.NEW),
        (False, False, None, AppKind.UNKNOWN),
        (False, False, True, AppKind.EARLY),
        (False, None, True, AppKind.EARLY),
        (False, False, False, AppKind.NEW),
        (True, False, True, AppKind.EXTENDED),
        (None, True, None, AppKind.EXTENDED),
    ],
)
async def test_what_kind_an_app_is_follows_from_what_was_found(
    abilities: Abilities, features, categories, older, kind: AppKind
) -> None:
    for ability, able in ((FEATURES, features), (CATEGORIES, categories), (Ability.OLDER_FIELDS, older)):
        if able is not None:
            await abilities.note(APP, ability, able=able)
    assert (await abilities.record(APP)).kind is kind
    assert (await abilities.record(OTHER_APP)).kind is AppKind.UNKNOWN


async def test_a_pause_is_on_record_until_it_is_over(abilities: Abilities, services, clock) -> None:
    gate = Gate(APP, 10, services.store.facts, clock)
    await gate.close(SpotifyBusy(21_600, quota=True))
    ends = clock.now() + timedelta(hours=6)
    clock.advance(hours=2)
    record = await abilities.record(APP)
    assert (record.paused_until, record.quota_is_used_up) == (ends, True)
    clock.advance(hours=4)
    assert (await abilities.record(APP)).paused_until is None


async def test_why_a_library_was_refused_is_kept_until_somebodys_is_shown(abilities: Abilities) -> None:
    await abilities.note_library(APP, SpotifyForbidden(reason="not yours"))
    assert await abilities.found(APP, Ability.LIBRARY) is None
    for refusal, why in (
        (SpotifyNotRegistered(reason="x"), Refusal.NOT_REGISTERED),
        (SpotifyPremiumLapsed(reason="x"), Refusal.PREMIUM_LAPSED),
        (None, None),
    ):
        await abilities.note_library(APP, refusal)
        found = await abilities.found(APP, Ability.LIBRARY)
        assert found is not None
        assert (found.able, found.why) == (refusal is None, why)
