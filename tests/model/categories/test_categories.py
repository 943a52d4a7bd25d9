"""Categories of made-up songs: balanced, the same ones after each training, and a place for every song."""

import numpy as np
import pandas as pd
import pytest
from scipy import sparse
from sklearn.metrics import adjusted_rand_score, roc_auc_score

from model import ModelFormatError
from model.artists import Artists
from model.categories import Categories, CategoryName
from model.inputs import TrainingSongs
from model.persistence import Archive
from model.settings import Settings
from model.sound import DirectedFeature, DirectedFeatures

NO_FEATURES = pd.DataFrame(index=range(40))


def archive(categories: Categories) -> Archive:
    return Archive(Settings("classic", 7, 0, 100), (), categories.arrays())


@pytest.fixture(scope="module")
def songs(make_songs) -> pd.DataFrame:
    return make_songs(600, kinds=7)


@pytest.fixture(scope="module")
def learned(songs) -> Categories:
    return Categories.fit(TrainingSongs(songs))


def test_every_song_is_of_one_category_and_its_mix_adds_up_to_one(learned, songs):
    assert learned.mixes.shape == (len(songs), 7)
    np.testing.assert_allclose(learned.mixes.sum(axis=1), 1)
    np.testing.assert_array_equal(learned.category_of, learned.mixes.argmax(axis=1))
    np.testing.assert_allclose(learned.components.max(axis=1), 1)
    assert learned.identities.tolist() == list(range(7))
    assert learned.changes == ()


def test_the_same_categories_from_every_start(learned, songs):
    again = Categories.fit(TrainingSongs(songs))
    np.testing.assert_array_equal(again.mixes, learned.mixes)
    assert again.names == learned.names
    other = Categories.fit(TrainingSongs(songs), random_state=5)
    assert adjusted_rand_score(learned.category_of, other.category_of) > 0.95


def test_names_are_unique_and_their_features_set_their_songs_apart(learned, songs):
    assert len(set(learned.names)) == 7
    sound = DirectedFeatures()
    quantiles = sound.fit_transform(songs)
    for category, features in enumerate(learned.features):
        assert learned.names[category] == CategoryName.of_features(features)
        directed = sum((1 if f.high else -1) * quantiles[:, sound.names_.index(f.feature)] for f in features)
        assert roc_auc_score(learned.category_of == category, directed) > 0.85


def test_a_missing_value_neither_pulls_nor_pushes(songs):
    gaps = songs.astype(float)
    gaps.loc[3, ["energy", "valence"]] = np.nan
    gaps.loc[4] = np.nan
    learned = Categories.fit(TrainingSongs(gaps))
    assert learned.category_of[3] >= 0
    assert learned.category_of[4] == -1
    assert not learned.mixes[4].any()
    middle = gaps.loc[[3]].assign(energy=gaps["energy"].median(), valence=gaps["valence"].median())
    np.testing.assert_allclose(learned.transform(middle)[0], learned.mixes[3], atol=0.01)


def test_songs_without_features_are_placed_by_playlists_then_by_artists(songs, learned):
    unknown = pd.DataFrame(np.nan, index=range(3), columns=songs.columns)
    all_songs = pd.concat([songs, unknown], ignore_index=True)
    first, second, third = (int(np.flatnonzero(learned.category_of == c)[0]) for c in (1, 2, 3))
    member = sparse.lil_matrix((2, 603))
    member[0, [first, second, 600]] = 1
    member[1, [first, 600]] = 1
    artists = [[f"artist {n}"] for n in range(603)]
    artists[601] = [f" Artist {third} "]
    artists[600] = [f"artist {third}"]
    placed = Categories.fit(TrainingSongs(all_songs, member.tocsr(), artists))
    mixes = placed.mixes
    np.testing.assert_allclose(mixes[600], (mixes[first] + (mixes[first] + mixes[second]) / 2) / 2)
    np.testing.assert_allclose(mixes[601], (mixes[third] + mixes[600]) / 2, atol=0.5)
    assert placed.category_of[601] == placed.category_of[third]
    assert placed.category_of[602] == -1


def test_further_songs_change_nothing_for_the_others(learned, songs, make_songs):
    further = make_songs(30, seed=8, kinds=7).astype(float)
    further.loc[29] = np.nan
    artists = Artists.of([["a"] if song in (0, 629) else [] for song in range(630)], 630).matrix
    extended = learned.extended(further, artists)
    np.testing.assert_array_equal(extended.mixes[:600], learned.mixes)
    np.testing.assert_array_equal(extended.mixes[600:629], learned.transform(further)[:29])
    np.testing.assert_array_equal(extended.mixes[629], learned.mixes[0])
    assert learned.extended(further).category_of[629] == -1


def test_categories_stay_while_no_others_are_clearly_better(learned, songs, make_songs):
    changed = pd.concat([songs[:480], make_songs(120, seed=4, kinds=7)], ignore_index=True)
    again = Categories.fit(TrainingSongs(changed), random_state=3, previous=learned)
    np.testing.assert_array_equal(again.components, learned.components)
    np.testing.assert_array_equal(again.category_of[:480], learned.category_of[:480])
    assert (again.names, again.changes) == (learned.names, ())
    assert again.identities.tolist() == learned.identities.tolist()


def test_songs_of_another_kind_bring_other_categories(songs, make_songs):
    narrow = songs.assign(energy=0.5, loudness=-10.0, valence=songs["energy"], tempo=120.0)
    before = Categories.fit(TrainingSongs(narrow))
    after = Categories.fit(TrainingSongs(songs), previous=before)
    assert after.sound.names_ != before.sound.names_
    assert len(set(after.names)) == len(after.names) == 7
    assert after.n_identities > max(after.identities)


def test_fewer_categories_keep_identities_and_tell_of_merges(learned, songs):
    fewer = Categories.fit(TrainingSongs(songs), 4, previous=learned)
    assert len(fewer.identities) == 4
    assert set(fewer.identities.tolist()) <= set(range(7))
    assert any(len(change.old) > 1 and len(change.new) == 1 for change in fewer.changes)
    more = Categories.fit(TrainingSongs(songs), 7, previous=fewer)
    assert more.n_identities == 10
    assert any(len(change.old) == 1 and len(change.new) > 1 for change in more.changes)


@pytest.mark.parametrize("n", [1, 2, 3, 5])
def test_few_songs_make_few_categories(make_songs, n):
    learned = Categories.fit(TrainingSongs(make_songs(n)))
    assert 1 <= len(learned.components) <= n
    np.testing.assert_allclose(learned.mixes.sum(axis=1), 1)
    assert len(set(learned.names)) == len(learned.names)


def test_songs_all_alike_are_one_category(make_songs):
    alike = pd.concat([make_songs(1)] * 5, ignore_index=True)
    assert Categories.fit(TrainingSongs(alike)).category_of.tolist() == [0] * 5


def test_names_stay_unique_where_features_run_out(songs):
    learned = Categories.fit(TrainingSongs(songs[["energy"]]), 5)
    assert len(set(learned.names)) == len(learned.names)


def test_without_features_playlists_make_the_categories():
    kind = np.repeat(np.arange(4), 10)
    rng = np.random.default_rng(0)
    member = np.array([(kind == p % 4) & (rng.random(40) < 0.7) for p in range(40)])
    artists = [[f"by {kind[song]}", f"{song}"] for song in range(40)]
    learned = Categories.fit(TrainingSongs(NO_FEATURES, sparse.csr_matrix(member), artists), 4)
    assert adjusted_rand_score(kind, learned.category_of) == 1
    assert [name.kind for name in learned.names] == ["artists"] * 4
    assert sorted(name.parts[0] for name in learned.names) == ["by 0", "by 1", "by 2", "by 3"]
    assert learned.features == ((),) * 4
    order = rng.permutation(40)
    member = sparse.csr_matrix(member)[:, order]
    again = Categories.fit(
        TrainingSongs(NO_FEATURES, member, [artists[song] for song in order]), 4, previous=learned, was=order
    )
    np.testing.assert_array_equal(again.category_of, learned.category_of[order])
    assert again.names == learned.names


def test_with_nothing_but_artists_categories_are_equally_large():
    artists = [[f"artist {song % 11}"] for song in range(39)] + [[]]
    learned = Categories.fit(TrainingSongs(NO_FEATURES, None, artists), 3)
    assert learned.category_of[39] == -1
    sizes = np.bincount(learned.category_of[:39])
    assert sizes.max() - sizes.min() <= 4
    np.testing.assert_allclose(learned.mixes[:39].sum(axis=1), 1)
    assert len(set(learned.names)) == 3


def test_with_nothing_at_all_no_song_is_of_any_category():
    learned = Categories.fit(TrainingSongs(NO_FEATURES))
    assert (learned.category_of == -1).all()


def titled(songs, category_of, owners):
    """Forty playlists, each of one category and called after it."""
    member = sparse.csr_matrix(np.array([category_of == p % 7 for p in range(40)]))
    titles = [
        f"my Größte-{'abcdefg'[p % 7]}x songs 2019 🎉 {'only mine' if p == 0 else ''}" for p in range(40)
    ]
    return TrainingSongs(songs, member, playlist_titles=titles, playlist_owners=owners)


def test_titles_that_members_share_name_the_categories(songs, learned):
    named = Categories.fit(titled(songs, learned.category_of, [p // 7 for p in range(40)]), previous=learned)
    assert [name.kind for name in named.names] == ["words"] * 7
    assert [name.parts for name in named.names] == [(f"größte-{c}x",) for c in "abcdefg"]
    assert all(len(features) == 3 for features in named.features)
    again = Categories.fit(titled(songs, learned.category_of, [p // 7 for p in range(40)]), previous=named)
    assert again.names == named.names


def test_one_members_titles_name_nothing(songs, learned):
    alone = Categories.fit(titled(songs, learned.category_of, ["me"] * 40), previous=learned)
    assert {name.kind for name in alone.names} == {"features"}
    nobodys = Categories.fit(titled(songs, learned.category_of, [None] * 40), previous=learned)
    assert {name.kind for name in nobodys.names} == {"features"}


def test_what_was_learned_comes_back_from_plain_arrays(songs, learned, make_songs):
    further = make_songs(9, seed=2)
    named = Categories.fit(titled(songs, learned.category_of, [p // 7 for p in range(40)]), previous=learned)
    for categories in (learned, named, Categories.fit(TrainingSongs(NO_FEATURES))):
        again = Categories.restored(archive(categories))
        assert (again.names, again.features) == (categories.names, categories.features)
        assert again.n_identities == categories.n_identities
        np.testing.assert_array_equal(again.identities, categories.identities)
        np.testing.assert_array_equal(again.category_of, categories.category_of)
        np.testing.assert_array_equal(again.transform(further), categories.transform(further))
    assert all(array.dtype != object for array in named.arrays().values())


def test_arrays_that_do_not_fit_are_refused(learned):
    arrays = learned.arrays()
    for name, array in arrays.items():
        broken = [{other: a for other, a in arrays.items() if other != name}]
        if array.ndim and name != "category_mixes":
            broken.append({**arrays, name: array[:-1]})
        for damaged in broken:
            with pytest.raises(ModelFormatError):
                Categories.restored(Archive(Settings("classic", 7, 0, 100), (), damaged))


def test_names_can_be_read_in_a_notebook():
    ends = (DirectedFeature("energy", high=False), DirectedFeature("acousticness", high=True))
    assert str(CategoryName.of_features(ends)) == "low energy, high acousticness"
    assert str(CategoryName("words", ("sad", "rainy"), ordinal=2)) == "sad, rainy (2)"
