"""Quantiles and weights on tables small enough to check by hand, and on songs with gaps."""

import numpy as np
import pandas as pd
import pytest
from scipy import sparse
from scipy.stats import rankdata

from model import ModelFormatError, UnusableFeature
from model.persistence import Archive
from model.settings import Settings
from model.sound import DirectedFeatures, agreement, known_songs


def archive(sound: DirectedFeatures) -> Archive:
    return Archive(Settings("classic", 7, 0, 100), (), sound.arrays())


def test_a_quantile_is_the_middle_of_a_songs_rank():
    songs = pd.DataFrame({"energy": [0.1, 0.4, 0.4, 9.0]})
    quantiles = DirectedFeatures().fit_transform(songs)
    np.testing.assert_allclose(quantiles.ravel(), [1 / 8, 1 / 2, 1 / 2, 7 / 8])


def test_quantiles_are_ranks_whatever_the_scale(make_songs):
    songs = make_songs(700)
    sound = DirectedFeatures()
    quantiles = sound.fit_transform(songs)
    for f, name in enumerate(sound.names_):
        ranks = (rankdata(songs[name]) - 0.5) / len(songs)
        np.testing.assert_allclose(quantiles[:, f], ranks, atol=2e-3)
    stretched = songs.assign(energy=np.exp(10 * songs["energy"]))
    np.testing.assert_array_equal(DirectedFeatures().fit_transform(stretched), quantiles)


def test_key_mode_time_signature_and_constants_are_left_out(make_songs):
    sound = DirectedFeatures().fit(make_songs(50).assign(nothing=np.nan))
    assert not {"key", "mode", "time_signature", "listen", "nothing"} & set(sound.names_)
    assert len(sound.names_) == 11


def test_a_missing_value_stays_missing_and_moves_nobody(make_songs):
    songs = make_songs(300)
    gaps = songs.astype(float)
    gaps.loc[7, "energy"] = np.nan
    gaps.loc[8] = np.nan
    sound = DirectedFeatures()
    quantiles = sound.fit_transform(gaps)
    energy = sound.names_.index("energy")
    assert np.isnan(quantiles[7]).tolist() == [name == "energy" for name in sound.names_]
    assert np.flatnonzero(~known_songs(quantiles)).tolist() == [8]
    present = gaps["energy"].notna()
    ranks = (rankdata(songs.loc[present, "energy"]) - 0.5) / present.sum()
    np.testing.assert_allclose(quantiles[present, energy], ranks, atol=2e-3)


def test_further_songs_stand_among_the_trained_ones(make_songs):
    sound = DirectedFeatures().fit(
        pd.DataFrame({"energy": [1.0, 2.0, 3.0, 4.0], "tempo": [1.0, 2.0, 2.0, 5.0]})
    )
    more = pd.DataFrame({"other": [7.0, 7.0, 7.0], "energy": [-5.0, 2.5, 99.0]})
    quantiles = sound.transform(more)
    np.testing.assert_allclose(quantiles[:, 0], [0, 0.5, 1])
    assert np.isnan(quantiles[:, 1]).all()


def test_features_that_playlists_agree_on_weigh_more():
    rng = np.random.default_rng(0)
    kind = np.repeat(np.arange(40), 10)
    songs = pd.DataFrame({"energy": kind + rng.normal(0, 2, 400), "valence": rng.normal(size=400)})
    member = sparse.csr_matrix((np.full(400, 3.0), (kind, np.arange(400))))
    sound = DirectedFeatures().fit(songs, member)
    energy, valence = sound.weights_
    assert energy > 1.5
    assert valence < 0.5
    assert sound.weights_.mean() == pytest.approx(1)
    assert DirectedFeatures().fit(songs).weights_.tolist() == [1, 1]
    few = DirectedFeatures().fit(songs, member[:3]).weights_
    assert valence < few[1] < 1  # a few playlists are not believed at their word


def test_weights_are_one_minus_the_ratio_of_mean_squares():
    quantiles = np.array([[0.1, 0.2], [0.2, 0.9], [0.8, np.nan], [0.9, 0.4], [0.7, 0.6]])
    member = sparse.csr_matrix(np.array([[1, 1, 0, 0, 0], [0, 0, 1, 1, 1], [0, 0, 1, 0, 0]]))
    usual = np.array([1.0, 1.0])
    said = []
    for f in range(2):
        of = [quantiles[list(row), f] for row in ([0, 1], [2, 3, 4], [2])]
        of = [values[~np.isnan(values)] for values in of]
        inside = sum(((v - v.mean()) ** 2).sum() for v in of if len(v)) / sum(max(len(v) - 1, 0) for v in of)
        said.append(max(1 - inside / np.var(np.concatenate(of), ddof=1), 0.02))
    said = np.array(said) / np.mean(said)
    expected = (2 * said + 10) / 12
    np.testing.assert_allclose(agreement(quantiles, member, usual), expected / expected.mean())


@pytest.mark.parametrize(
    "member",
    [
        sparse.csr_matrix((0, 3)),
        sparse.csr_matrix((2, 3)),
        sparse.identity(3, format="csr"),
        sparse.csr_matrix(np.array([[1, 1, 0], [0, 0, 1]])),
    ],
)
def test_playlists_that_tell_nothing_leave_the_usual_weights(member):
    songs = pd.DataFrame({"energy": [0.5, 0.5, np.nan], "liveness": [np.nan, np.nan, 0.1]})
    sound = DirectedFeatures().fit(songs, member)
    np.testing.assert_allclose(sound.weights_, [2 / 1.1, 0.2 / 1.1])


def test_songs_without_any_feature_are_no_error():
    for songs in (pd.DataFrame(index=range(4)), pd.DataFrame({"energy": [np.nan] * 4, "key": [1, 2, 3, 4]})):
        sound = DirectedFeatures()
        quantiles = sound.fit_transform(songs, sparse.csr_matrix((2, 4)))
        assert quantiles.shape == (4, 0)
        assert not known_songs(quantiles).any()
        assert DirectedFeatures.restored(archive(sound)).transform(songs).shape == (4, 0)
    assert DirectedFeatures().fit_transform(pd.DataFrame({"energy": []}, dtype=float)).shape == (0, 0)


def test_columns_that_cannot_be_read_are_refused():
    with pytest.raises(UnusableFeature, match="energy"):
        DirectedFeatures().fit(pd.DataFrame({"energy": ["loud", "quiet"]}))


def test_what_was_learned_comes_back_from_plain_arrays(make_songs):
    songs, more = make_songs(80), make_songs(20, seed=3)
    sound = DirectedFeatures().fit(songs)
    again = DirectedFeatures.restored(archive(sound))
    assert again.names_ == sound.names_
    np.testing.assert_array_equal(again.transform(more), sound.transform(more))
    np.testing.assert_array_equal(again.weights_, sound.weights_)
    assert all(array.dtype != object for array in sound.arrays().values())


@pytest.mark.parametrize("name", ["sound_names", "sound_points", "sound_weights"])
def test_arrays_that_do_not_fit_are_refused(make_songs, name):
    sound = DirectedFeatures().fit(make_songs(80))
    arrays = sound.arrays()
    for damaged in ({**arrays, name: arrays[name][:-1]}, {k: v for k, v in arrays.items() if k != name}):
        with pytest.raises(ModelFormatError):
            DirectedFeatures.restored(Archive(Settings("classic", 7, 0, 100), (), damaged))
