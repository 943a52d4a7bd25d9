"""A model comes back from its file as it was, and nothing else comes back at all."""

import io
import json
import os
import pickle
import zipfile

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from model import ModelFormatError, NMFRecommender


@pytest.fixture(scope="module")
def fitted(make_songs) -> NMFRecommender:
    songs = make_songs(40).astype(float)
    songs["rating"] = np.nan
    songs.loc[5] = np.nan
    return (
        NMFRecommender("classic", n_components=4, random_state=2, max_iter=50_000)
        .fit(songs)
        .extend(make_songs(6, seed=1))
    )


@pytest.fixture(scope="module")
def saved(fitted) -> bytes:
    file = io.BytesIO()
    fitted.save(file)
    return file.getvalue()


def rewritten(saved: bytes, header: dict | None = None, **arrays: np.ndarray | None) -> io.BytesIO:
    """The file with some of its header or arrays changed; None takes one away."""
    with np.load(io.BytesIO(saved)) as stored:
        parts = dict(stored)
    changed = json.loads(parts["header"].tobytes()) | (header or {})
    parts["header"] = np.frombuffer(json.dumps(changed).encode(), dtype=np.uint8)
    file = io.BytesIO()
    np.savez(file, **{name: array for name, array in (parts | arrays).items() if array is not None})
    file.seek(0)
    return file


def assert_same(one: NMFRecommender, other: NMFRecommender, new) -> None:
    assert repr(one) == repr(other)
    for name, value in vars(one).items():
        if name.endswith("_"):
            np.testing.assert_array_equal(getattr(other, name), value, err_msg=name)
    for song in range(len(one.factors_)):
        for mine, theirs in zip(one.recommend(song, n=50), other.recommend(song, n=50), strict=True):
            np.testing.assert_array_equal(mine, theirs)
    np.testing.assert_array_equal(one.transform(new), other.transform(new))
    assert one.nbytes == other.nbytes


def test_loaded_answers_as_saved(fitted, saved, make_songs):
    loaded = NMFRecommender.load(io.BytesIO(saved))
    new = make_songs(10, seed=3).astype(float)
    new.iloc[::3, ::4] = np.nan
    assert_same(fitted, loaded, new)
    again = NMFRecommender.load(io.BytesIO(saved)).extend(new)
    np.testing.assert_array_equal(again.factors_, np.vstack([fitted.factors_, fitted.transform(new)]))
    assert_same(again, loaded.extend(new), new)


@settings(deadline=None, max_examples=8)
@given(n=st.integers(1, 25), seed=st.integers(0, 50), n_components=st.integers(1, 9), gaps=st.floats(0, 0.9))
def test_any_model_comes_back(make_songs, n, seed, n_components, gaps):
    songs = make_songs(n, seed).astype(float)
    songs = songs.mask(np.random.default_rng(seed).random(songs.shape) < gaps)
    songs.loc[0, "energy"] = 0.5
    fitted = NMFRecommender("classic", n_components=n_components, random_state=seed).fit(songs)
    file = io.BytesIO()
    fitted.save(file)
    file.seek(0)
    assert_same(fitted, NMFRecommender.load(file), make_songs(5, seed + 1))


@pytest.mark.parametrize("name", ["model.npz", "model", "model.v1.bin"])
def test_a_path_is_kept_as_given(fitted, make_songs, tmp_path, name):
    fitted.save(str(tmp_path / name))
    assert [path.name for path in tmp_path.iterdir()] == [name]
    assert_same(fitted, NMFRecommender.load(tmp_path / name), make_songs(3))


def test_saving_twice_gives_the_same_bytes(fitted, saved):
    file = io.BytesIO()
    fitted.save(file)
    assert file.getvalue() == saved


def test_a_save_that_fails_leaves_the_old_file(fitted, tmp_path, monkeypatch):
    path = tmp_path / "model.npz"
    fitted.save(path)
    before = path.read_bytes()

    def full_disk(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full_disk)
    with pytest.raises(OSError, match="No space left"):
        fitted.save(path)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_the_header_can_be_read_without_the_program(saved):
    with np.load(io.BytesIO(saved), allow_pickle=False) as stored:
        header = json.loads(stored["header"].tobytes())
    assert header["schema"] == 2
    assert header["settings"] == {
        "preset": "classic",
        "n_components": 4,
        "random_state": 2,
        "max_iter": 50_000,
        "n_categories": 7,
    }
    assert header["feature_names"][0] == "popularity"
    assert header["scikit_learn"].count(".") >= 1


def test_parameters_may_be_numpys_numbers(make_songs):
    fitted = NMFRecommender("classic", n_components=np.int64(3), random_state=np.uint8(1)).fit(make_songs(10))
    file = io.BytesIO()
    fitted.save(file)
    file.seek(0)
    np.testing.assert_array_equal(NMFRecommender.load(file).factors_, fitted.factors_)


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(FileNotFoundError):
        NMFRecommender.load(tmp_path / "model.npz")


@settings(deadline=None, max_examples=150)
@given(st.data())
def test_damage_is_noticed_or_harmless(fitted, saved, data):
    """Some bytes of a zip file carry nothing (dates, attributes); a changed one must not change an answer."""
    position = data.draw(st.integers(0, len(saved) - 1))
    damaged = bytearray(saved)
    damaged[position] ^= data.draw(st.integers(1, 255))
    try:
        loaded = NMFRecommender.load(io.BytesIO(bytes(damaged)))
    except ModelFormatError:
        return
    np.testing.assert_array_equal(loaded.factors_, fitted.factors_)
    np.testing.assert_array_equal(loaded.components_, fitted.components_)
    assert (loaded.categories_, loaded.n_songs_trained_) == (fitted.categories_, fitted.n_songs_trained_)
    assert repr(loaded) == repr(fitted)


@settings(deadline=None)
@given(st.floats(0, 1, exclude_max=True))
@example(0.0)
def test_a_file_cut_short(saved, kept):
    with pytest.raises(ModelFormatError):
        NMFRecommender.load(io.BytesIO(saved[: int(len(saved) * kept)]))


class Trap:
    """Would be found out by a file that it leaves behind, if it were ever unpickled."""

    def __init__(self, path: str) -> None:
        self.path = path

    def __reduce__(self):
        return open, (self.path, "w")


def test_nothing_is_ever_unpickled(saved, tmp_path):
    sprung = tmp_path / "sprung"
    trapped = np.array([Trap(str(sprung))], dtype=object)
    for foreign in (rewritten(saved, factors=trapped), io.BytesIO(pickle.dumps(trapped))):
        with pytest.raises(ModelFormatError):
            NMFRecommender.load(foreign)
    assert not sprung.exists()


def foreign_zip() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as parts:
        parts.writestr("readme.txt", "not a model")
    return file.getvalue()


def foreign_arrays(**arrays: np.ndarray) -> bytes:
    file = io.BytesIO()
    np.savez(file, **arrays)
    return file.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not a model",
        b"PK\x03\x04",
        foreign_zip(),
        foreign_arrays(factors=np.eye(3)),
        foreign_arrays(header=np.frombuffer(b'["not", "ours"]', dtype=np.uint8)),
        foreign_arrays(header=np.frombuffer(b"\xff{", dtype=np.uint8)),
    ],
)
def test_a_file_of_another_program(content):
    with pytest.raises(ModelFormatError, match="not a saved model"):
        NMFRecommender.load(io.BytesIO(content))


@pytest.mark.parametrize("schema", [0, 1, None, "2"])
def test_another_schema_version_is_named(saved, schema):
    with pytest.raises(ModelFormatError, match=f"schema version {schema!r}; this program reads version 2"):
        NMFRecommender.load(rewritten(saved, {"schema": schema}))


@pytest.mark.parametrize(
    "header",
    [
        {"format": "another program's"},
        {"settings": None},
        {"settings": {"preset": "classic"}},
        {"settings": {"preset": "jazz", "n_components": 4, "random_state": 0, "max_iter": 9}},
        {"settings": {"preset": ["classic"], "n_components": 4, "random_state": 0, "max_iter": 9}},
        {"settings": {"preset": "classic", "n_components": -4, "random_state": 0, "max_iter": 9}},
        {"feature_names": None},
        {"feature_names": [1, 2]},
        {"feature_names": ["energy"]},
    ],
)
def test_a_header_that_does_not_fit(saved, header):
    with pytest.raises(ModelFormatError):
        NMFRecommender.load(rewritten(saved, header))


@pytest.mark.parametrize(
    "arrays",
    [
        {"factors": None},
        {"factors": np.zeros((3, 9))},
        {"factors": np.zeros(3)},
        {"factors": np.zeros((46, 4), dtype=np.float32)},
        {"factors": np.full((46, 4), np.nan)},
        {"factors": np.full((46, 4), -1.0)},
        {"factors": np.full((46, 4), np.inf)},
        {"factors": np.zeros((3, 4))},
        {"components": np.zeros((0, 16)), "factors": np.zeros((46, 0))},
        {"median": np.zeros(3)},
        {"minimum": np.full(16, -np.inf)},
        {"n_songs_trained": np.array(-1)},
        {"n_songs_trained": np.array(1.5)},
        {"n_iter": np.array([1, 2])},
        {"reconstruction_err": None},
    ],
)
def test_arrays_that_do_not_fit(saved, arrays):
    with pytest.raises(ModelFormatError):
        NMFRecommender.load(rewritten(saved, **arrays))
