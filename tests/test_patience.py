"""What passes is tried again, what stays is raised, and nobody waits for long."""

from __future__ import annotations

import pytest
from tenacity import wait_none

from bot.errors import ListensBusy, ListensUnavailable, NoSongs, SpotifyBusy
from bot.patience import ATTEMPTS, PATIENCE, patiently, retry_after


class Work:
    """Fails in these ways, one after the other, and then gives an answer."""

    def __init__(self, *failures: Exception) -> None:
        self.failures = list(failures)
        self.tried = 0

    async def __call__(self) -> str:
        self.tried += 1
        if self.failures:
            raise self.failures.pop(0)
        return "done"


async def tried(work: Work) -> str:
    return await patiently(work, busy=(ListensBusy,), unavailable=(ListensUnavailable,), pause=wait_none())


def away() -> ListensUnavailable:
    return ListensUnavailable(service="x", reason="y")


async def test_what_passes_is_tried_again() -> None:
    work = Work(away(), ListensBusy("x", 0), away())
    assert await tried(work) == "done"
    assert work.tried == ATTEMPTS


async def test_what_stays_is_raised_as_it_is() -> None:
    work = Work(*[away() for _ in range(ATTEMPTS)])
    with pytest.raises(ListensUnavailable):
        await tried(work)
    assert work.tried == ATTEMPTS


@pytest.mark.parametrize("failure", [ListensBusy("x", PATIENCE + 1), SpotifyBusy(0), NoSongs(), ValueError()])
async def test_a_long_wait_and_what_does_not_pass_are_raised_at_once(failure: Exception) -> None:
    work = Work(failure)
    with pytest.raises(type(failure)):
        await tried(work)
    assert work.tried == 1


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [(None, 1), ({}, 1), ({"Retry-After": "7"}, 7), ({"Retry-After": "-7"}, 0), ({"Retry-After": "inf"}, 1)],
)
def test_what_is_no_number_of_seconds_counts_as_one(headers, seconds: float) -> None:
    assert retry_after(headers) == seconds
