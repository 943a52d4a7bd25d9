"""Linked accounts and sign-ins under way: sealed, one a person, each sign-in good once and for a while."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.errors import AccountLinkedElsewhere, NotYourLink
from bot.store import Store
from bot.store.accounts import RENEWAL_TIME, Account, Census, SignIn, Tokens
from bot.store.sealing import Seal, new_key

MARA, THEO = 11, 22
TOKENS = Tokens("the-access-token", "the-refresh-token", 1_800_000_000, "playlist-read-private")
TEN_MINUTES = timedelta(minutes=10)


@pytest.fixture
def account(clock) -> Account:
    return Account(MARA, "key-of-mara", "mara", TOKENS, clock.now())


@pytest.fixture
def sign_in(clock) -> SignIn:
    return SignIn("the-state", MARA, "the-code-verifier", clock.now() + TEN_MINUTES)


async def test_a_linked_account_comes_back_as_it_was(store: Store, account: Account) -> None:
    assert await store.accounts.get(MARA) is None
    await store.accounts.link(account)
    assert await store.accounts.get(MARA) == account
    assert await store.accounts.get(THEO) is None


async def test_linking_again_takes_the_place_of_what_was_linked(store: Store, account: Account) -> None:
    await store.accounts.link(account)
    second = replace(account, account="second", user="mara2")
    await store.accounts.link(second)
    assert await store.accounts.get(MARA) == second
    theos = replace(account, member_id=THEO)
    await store.accounts.link(theos)
    assert await store.accounts.get(THEO) == theos, "what was linked before belongs to nobody now"


async def test_an_account_belongs_to_one_member_and_a_refused_one_loses_nothing(
    store: Store, account: Account
) -> None:
    await store.accounts.link(account)
    theos = replace(account, member_id=THEO, account="key-of-theo")
    await store.accounts.link(theos)
    with pytest.raises(AccountLinkedElsewhere):
        await store.accounts.link(replace(theos, account=account.account))
    assert await store.accounts.get(MARA) == account
    assert await store.accounts.get(THEO) == theos


async def test_renewed_tokens_take_the_place_of_the_old_ones(store: Store, account: Account) -> None:
    renewed = replace(TOKENS, access="another")
    await store.accounts.link(account)
    await store.accounts.renew(account, renewed)
    assert await store.accounts.get(MARA) == replace(account, tokens=renewed)


async def test_what_comes_late_for_an_account_does_not_touch_the_one_linked_since(
    store: Store, account: Account, clock
) -> None:
    await store.accounts.renew(account, TOKENS)
    assert await store.accounts.get(MARA) is None
    clock.advance(seconds=1)
    since = replace(account, account="second", user="mara2", linked_at=clock.now())
    await store.accounts.link(since)
    await store.accounts.renew(account, replace(TOKENS, access="of the first"))
    await store.accounts.unlink(account)
    assert await store.accounts.get(MARA) == since


async def test_of_all_who_want_to_renew_one_may(
    store: Store, other_store: Store, account: Account, clock
) -> None:
    await store.accounts.link(account)
    claimed = await asyncio.gather(
        *(by.accounts.claim_renewal(account, now=clock.now()) for by in (store, other_store) * 3)
    )
    assert [one for one in claimed if one is not None] == [account]


async def test_the_right_to_renew_is_given_back_with_what_is_kept(
    store: Store, other_store: Store, account: Account, clock
) -> None:
    await store.accounts.link(account)
    claimed = await store.accounts.claim_renewal(account, now=clock.now())
    assert claimed is not None
    renewed = replace(TOKENS, access="another")
    await store.accounts.renew(claimed, renewed)
    found = await other_store.accounts.claim_renewal(account, now=clock.now())
    assert found == replace(account, tokens=renewed), "as it is by then, not as it was asked for"


async def test_the_right_to_renew_ends_when_whoever_has_it_is_gone(
    store: Store, other_store: Store, account: Account, clock
) -> None:
    await store.accounts.link(account)
    assert await store.accounts.claim_renewal(account, now=clock.now()) is not None
    clock.advance(seconds=RENEWAL_TIME.total_seconds() - 1)
    assert await other_store.accounts.claim_renewal(account, now=clock.now()) is None
    clock.advance(seconds=1)
    assert await other_store.accounts.claim_renewal(account, now=clock.now()) == account
    assert await store.accounts.claim_renewal(account, now=clock.now()) is None


async def test_only_the_account_that_is_linked_can_be_renewed(store: Store, account: Account, clock) -> None:
    assert await store.accounts.claim_renewal(account, now=clock.now()) is None
    await store.accounts.link(account)
    assert await store.accounts.claim_renewal(account, now=clock.now()) is not None
    clock.advance(seconds=1)
    since = replace(account, linked_at=clock.now())
    await store.accounts.link(since)
    assert await store.accounts.claim_renewal(account, now=clock.now()) is None
    theos = replace(since, member_id=THEO, account="key-of-theo")
    await store.accounts.link(theos)
    assert await store.accounts.claim_renewal(since, now=clock.now()) == since
    assert await store.accounts.claim_renewal(theos, now=clock.now()) == theos


async def test_unlinking_takes_one_account_away(store: Store, account: Account) -> None:
    await store.accounts.link(account)
    theos = replace(account, member_id=THEO, account="key-of-theo")
    await store.accounts.link(theos)
    await store.accounts.unlink(account)
    assert await store.accounts.get(MARA) is None
    assert await store.accounts.get(THEO) == theos


async def test_nothing_secret_lies_open_on_disk(
    store: Store, on_disk: Callable[[], bytes], account: Account, sign_in: SignIn, clock
) -> None:
    await store.accounts.link(account)
    await store.accounts.renew(account, replace(TOKENS, access="the-renewed-token"))
    await store.sign_ins.begin(sign_in, now=clock.now())
    written = on_disk()
    assert b"key-of-mara" in written
    for secret in (b"the-access-token", b"the-refresh-token", b"the-renewed-token", b"the-code-verifier"):
        assert secret not in written


async def test_a_lost_key_reads_as_not_linked(path: Path, store: Store, account: Account) -> None:
    await store.accounts.link(account)
    stranger = Store(store.database.address.replace("sqlite:", "sqlite+aiosqlite:"), Seal(new_key()))
    assert await stranger.accounts.get(MARA) is None
    await stranger.close()
    assert await store.accounts.get(MARA) == account


def test_no_secret_shows_where_these_are_printed(account: Account, sign_in: SignIn) -> None:
    printed = f"{TOKENS!r} {account!r} {sign_in!r} {TOKENS} {account} {sign_in}"
    for secret in ("the-access-token", "the-refresh-token", "the-code-verifier", "the-state"):
        assert secret not in printed


async def test_a_sign_in_is_good_once(store: Store, sign_in: SignIn, clock) -> None:
    await store.sign_ins.begin(sign_in, now=clock.now())
    assert await store.sign_ins.take("another-state", now=clock.now()) is None
    assert await store.sign_ins.take("the-state", now=clock.now()) == sign_in
    assert await store.sign_ins.take("the-state", now=clock.now()) is None


@pytest.mark.parametrize(
    ("later", "is_good"), [({"minutes": 9, "seconds": 59}, True), ({"minutes": 10}, False)]
)
async def test_a_sign_in_is_good_for_ten_minutes(
    store: Store, sign_in: SignIn, clock, later: dict[str, float], is_good: bool
) -> None:
    await store.sign_ins.begin(sign_in, now=clock.now())
    clock.advance(**later)
    assert (await store.sign_ins.take("the-state", now=clock.now()) is not None) is is_good


async def test_a_newer_sign_in_voids_the_members_older_one_and_nobody_elses(
    store: Store, sign_in: SignIn, clock
) -> None:
    theos = replace(sign_in, state="theos", member_id=THEO)
    newer = replace(sign_in, state="newer")
    for begun in (sign_in, theos, newer):
        await store.sign_ins.begin(begun, now=clock.now())
    assert await store.sign_ins.take("the-state", now=clock.now()) is None
    assert await store.sign_ins.take("newer", now=clock.now()) == newer
    assert await store.sign_ins.take("theos", now=clock.now()) == theos


async def test_expired_sign_ins_go_when_somebody_begins_another(
    store: Store, path: Path, sign_in: SignIn, clock
) -> None:
    await store.sign_ins.begin(sign_in, now=clock.now())
    clock.advance(minutes=10)
    later = SignIn("later", THEO, "v", clock.now() + TEN_MINUTES)
    await store.sign_ins.begin(later, now=clock.now())
    clock.advance(minutes=-5)
    assert await store.sign_ins.take("the-state", now=clock.now()) is None


async def test_a_sign_in_of_a_lost_key_is_void(store: Store, sign_in: SignIn, clock) -> None:
    await store.sign_ins.begin(sign_in, now=clock.now())
    stranger = Store(store.database.address.replace("sqlite:", "sqlite+aiosqlite:"), Seal(new_key()))
    assert await stranger.sign_ins.take("the-state", now=clock.now()) is None
    await stranger.close()


async def test_the_end_of_a_sign_in_is_told_once_since_a_moment(
    store: Store, other_store: Store, account: Account, clock
) -> None:
    since = clock.now()
    assert not await store.accounts.warn(account, unless_since=since, now=since), "nobody is linked"
    await store.accounts.link(account)
    told = await asyncio.gather(
        *(by.accounts.warn(account, unless_since=since, now=since) for by in (store, other_store) * 3)
    )
    assert sorted(told) == [False] * 5 + [True]
    assert await store.accounts.get(MARA) == replace(account, warned_at=since)
    clock.advance(days=14)
    assert await store.accounts.warn(account, unless_since=clock.now(), now=clock.now())
    anew = replace(account, linked_at=clock.now())
    await store.accounts.link(anew)
    assert not await store.accounts.warn(account, unless_since=clock.now(), now=clock.now())
    assert await store.accounts.get(MARA) == anew


async def test_a_sign_in_keeps_the_name_it_was_begun_under(store: Store, sign_in: SignIn, clock) -> None:
    named = replace(sign_in, member_name="Mara 🎹")
    await store.sign_ins.begin(named, now=clock.now())
    assert await store.sign_ins.take("the-state", now=clock.now()) == named


async def test_a_sign_in_that_another_member_takes_stays(store: Store, sign_in: SignIn, clock) -> None:
    await store.sign_ins.begin(sign_in, now=clock.now())
    with pytest.raises(NotYourLink):
        await store.sign_ins.take("the-state", now=clock.now(), member_id=THEO)
    assert await store.sign_ins.take("another", now=clock.now(), member_id=THEO) is None
    assert await store.sign_ins.take("the-state", now=clock.now(), member_id=MARA) == sign_in


async def test_accounts_are_counted_in_all_and_who_brought_songs_in_each_server(
    store: Store, account: Account, clock
) -> None:
    await store.accounts.link(account)
    await store.accounts.link(replace(account, member_id=THEO, account="key-of-theo"))
    assert await store.accounts.count() == 2
    assert await store.accounts.census(1) == Census(0, 0)


async def test_accounts_with_two_apps_are_two(store: Store, account: Account, clock) -> None:
    own = replace(account, app="own", tokens=replace(TOKENS, access="another"))
    await store.accounts.link(account)
    await store.accounts.link(own)
    assert await store.accounts.get(MARA) == account
    assert await store.accounts.get(MARA, "own") == own
    assert [await store.accounts.count(app) for app in ("", "own", "none")] == [1, 1, 0]
    await store.accounts.renew(own, TOKENS)
    assert await store.accounts.warn(own, unless_since=clock.now(), now=clock.now())
    await store.accounts.unlink(own)
    assert await store.accounts.get(MARA) == account
    assert await store.accounts.get(MARA, "own") is None


async def test_the_right_to_renew_is_of_one_account(store: Store, account: Account, clock) -> None:
    own = replace(account, app="own")
    await store.accounts.link(account)
    await store.accounts.link(own)
    assert await store.accounts.claim_renewal(account, now=clock.now()) == account
    assert await store.accounts.claim_renewal(own, now=clock.now()) == own
    assert await store.accounts.claim_renewal(own, now=clock.now()) is None


async def test_a_sign_in_comes_back_with_its_app_and_voids_only_those_with_the_same(
    store: Store, sign_in: SignIn, clock
) -> None:
    own = replace(sign_in, state="own-state", app="own")
    for one in (sign_in, own):
        await store.sign_ins.begin(one, now=clock.now())
    await store.sign_ins.begin(replace(own, state="newer"), now=clock.now())
    assert await store.sign_ins.take("the-state", now=clock.now()) == sign_in
    assert await store.sign_ins.take("own-state", now=clock.now()) is None
    assert await store.sign_ins.take("newer", now=clock.now()) == replace(own, state="newer")
