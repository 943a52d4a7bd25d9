"""The fingerprint of what is learned from changes with whatever a model would see, and with nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest

from bot.recommender.inputs import ServerInputs
from bot.store.memberships import ServerPlaylists
from bot.store.servers import FeatureTable, Server

BLEND, CLASSIC = Server(1, "blend", 7, 3), Server(1, "classic", 7, 3)
NOW = datetime(2026, 11, 3, tzinfo=UTC)


@pytest.fixture
def inputs() -> ServerInputs:
    table = FeatureTable(
        ("a", "b"), (False, True), ("popularity", "energy"), np.array([[50, 0.5], [1, np.nan]])
    )
    playlists = ServerPlaylists(
        ("mix",), (11,), ("file",), (NOW,), np.array([0, 0]), np.array([0, 1]), np.array([0, 4])
    )
    return ServerInputs(table, ("A", "B"), (("Kim",), ()), playlists)


def test_the_same_inputs_have_the_same_fingerprint(inputs: ServerInputs) -> None:
    later = replace(inputs, playlists=replace(inputs.playlists, stored_at=(NOW.replace(hour=9),)))
    assert inputs.fingerprint(BLEND) == later.fingerprint(replace(BLEND, revision=9))
    assert len(inputs.fingerprint(BLEND)) == 64


@pytest.mark.parametrize(
    "changed",
    [
        lambda of: replace(of, titles=("A", "C")),
        lambda of: replace(of, artists=((), ("Kim",))),
        lambda of: replace(of, table=replace(of.table, song_ids=("b", "a"))),
        lambda of: replace(of, table=replace(of.table, pooled=(True, False))),
        lambda of: replace(of, table=replace(of.table, values=of.table.values + 0.5)),
        lambda of: replace(of, playlists=replace(of.playlists, owners=(None,))),
        lambda of: replace(of, playlists=replace(of.playlists, titles=("other",))),
        lambda of: replace(of, playlists=replace(of.playlists, songs=np.array([1, 0]))),
        lambda of: replace(of, playlists=replace(of.playlists, plays=np.array([4, 0]))),
    ],
)
def test_any_other_input_has_another(inputs: ServerInputs, changed) -> None:
    assert changed(inputs).fingerprint(BLEND) != inputs.fingerprint(BLEND)


def test_the_choices_are_part_of_it(inputs: ServerInputs) -> None:
    choices = (BLEND, CLASSIC, replace(BLEND, n_categories=8))
    assert len({inputs.fingerprint(server) for server in choices}) == 3


def test_classic_does_not_see_playlists(inputs: ServerInputs) -> None:
    other = replace(inputs, playlists=replace(inputs.playlists, plays=np.array([4, 0])))
    assert other.fingerprint(CLASSIC) == inputs.fingerprint(CLASSIC)


def test_a_song_whose_sound_nobody_knows_has_no_features(inputs: ServerInputs) -> None:
    features = inputs.songs().features
    assert features.loc[0].tolist() == [50, 0.5]
    assert features.loc[1].isna().all()
    assert inputs.table.values[1, 0] == 1


def test_songs_stand_where_they_are_asked_to(inputs: ServerInputs) -> None:
    expected = [[1 + np.log(5), 0, 1]]
    assert inputs.matrix(np.array([2, 0]), 3).toarray() == pytest.approx(np.array(expected))


def test_the_pools_playlists_are_left_out_of_the_members(inputs: ServerInputs) -> None:
    of = inputs.playlists
    both = replace(
        inputs,
        playlists=replace(
            of, titles=("pool", "mix"), owners=(None, 11), rows=np.array([0, 1]), songs=np.array([1, 0])
        ),
    )
    songs = both.members_songs()
    assert (songs.playlists.toarray() > 0).tolist() == [[True, False]]
    assert (list(songs.playlist_titles), list(songs.playlist_owners)) == (["mix"], [11])
    assert songs.n_songs == 2
