"""A trained model held against the songs of the moment: what it answers, and what it leaves out."""

from __future__ import annotations

from datetime import UTC, datetime

import numpy as np
import pytest

from bot.recommender.fitting import fitted
from bot.recommender.inputs import ServerInputs
from bot.recommender.learned import LearnedServer
from bot.recommender.search import SongIndex, name_key
from bot.store.memberships import ServerPlaylists
from bot.store.models import ModelStamp, StoredModel
from bot.store.servers import MODEL_FEATURES, FeatureTable, Server, ServerSong

STAMP = ModelStamp(1, 1, datetime(2026, 11, 3, tzinfo=UTC))
NAMES = [f"{kind} {number}" for number in range(6) for kind in ("quiet", "loud", "spoken", "dance")]


NO_PLAYLISTS = ServerPlaylists((), (), (), (), *(np.empty(0, dtype=np.int64) for _ in range(3)))


def inputs_of(*entries) -> ServerInputs:
    """A row for each (song, pool label)."""
    rows = [
        [heard.song.popularity, *(heard.sound.get(name, np.nan) for name in MODEL_FEATURES[1:])]
        for heard, _ in entries
    ]
    table = FeatureTable(
        tuple(heard.song.id for heard, _ in entries),
        tuple(pool is not None for _, pool in entries),
        MODEL_FEATURES,
        np.array(rows, dtype=float),
    )
    songs = [heard.song for heard, _ in entries]
    return ServerInputs(
        table, tuple(song.title for song in songs), tuple(song.artists for song in songs), NO_PLAYLISTS
    )


def learned(trained: list, now: list | None = None, *, categories: int = 4) -> LearnedServer:
    """A model trained on some (song, pool label), asked when the server knows those of ``now``."""
    fit = fitted(Server(1, "classic", categories, 1), inputs_of(*trained))
    entries = trained if now is None else now
    index = SongIndex([ServerSong(heard.song, pool, bool(heard.sound)) for heard, pool in entries], 1)
    return LearnedServer(StoredModel(STAMP, fit.song_ids, fit.arrays), index, inputs_of(*entries))


@pytest.fixture(scope="module")
def own(make_song) -> list:
    return [(make_song(name), None) for name in NAMES]


def ids(found) -> list[str]:
    return [one.song.id for one in found]


def test_the_nearest_come_first_and_never_the_song_itself(own) -> None:
    answer = learned(own).similar([own[0][0].song], 100)
    assert len(answer) == len(own) - 1
    assert "quiet-0" not in ids(answer)
    assert {id_.split("-")[0] for id_ in ids(answer)[:5]} == {"quiet"}
    assert [one.score for one in answer] == sorted((one.score for one in answer), reverse=True)
    assert all(0 <= one.score <= 1 + 1e-9 for one in answer)


def test_the_song_itself_is_left_out_under_every_id(own, make_song) -> None:
    twin = make_song("quiet 0", id_="twin-of-quiet-0")
    answer = learned([*own, (twin, None)]).similar([twin.song], 100)
    assert {"quiet-0", "twin-of-quiet-0"}.isdisjoint(ids(answer))


def test_one_of_several_ids_of_a_name_is_answered_the_nearest(own, make_song) -> None:
    louder = make_song("loud 1", id_="as-quiet-as-can-be")
    same_sound = make_song("quiet 0").sound
    twin = type(louder)(louder.song, same_sound)
    answer = learned([*own, (twin, None)]).similar([own[0][0].song], 100)
    assert ids(answer)[0] == "as-quiet-as-can-be"
    assert "loud-1" not in ids(answer)
    assert len(answer) == len(own) - 1


def test_as_many_as_asked_for_come_though_one_name_fills_the_nearest_places(own, make_song) -> None:
    twins = [
        (type(own[0][0])(make_song("quiet twin", id_=f"twin-{number}").song, own[4][0].sound), None)
        for number in range(60)
    ]
    answer = learned([*own, *twins]).similar([own[0][0].song], 10)
    assert len(answer) == 10
    assert len({name_key(one.song) for one in answer}) == 10


def test_what_was_heard_is_left_out_also_under_another_id_unless_asked_for(own, make_song) -> None:
    twin = make_song("quiet 1", id_="twin-of-quiet-1")
    model = learned([*own, (twin, "jazz")])
    heard = {"quiet-1", "loud-2"}
    answer = model.similar([own[0][0].song], 100, heard=heard)
    assert {*heard, "twin-of-quiet-1"}.isdisjoint(ids(answer))
    assert not any(one.heard for one in answer)
    everything = model.similar([own[0][0].song], 100, heard=heard, include_heard=True)
    assert len(everything) == len(own) - 1
    assert {name_key(one.song)[0] for one in everything if one.heard} == {"quiet 1", "loud 2"}


def test_a_heard_song_without_features_is_known_by_its_name(own, make_song) -> None:
    mute = make_song("quiet 1", id_="without-features", silent=True)
    answer = learned([*own, (mute, None)]).similar([own[0][0].song], 100, heard={"without-features"})
    assert "quiet-1" not in ids(answer)


def test_songs_that_left_are_left_out_at_once(own) -> None:
    left = {"quiet-1", "spoken-0"}
    stay = [entry for entry in own if entry[0].song.id not in left]
    model = learned(own, stay)
    assert left.isdisjoint(ids(model.similar([own[0][0].song], 100)))
    assert sum(category.songs for category in model.categories()) == len(stay)
    assert left.isdisjoint(song.id for category in model.categories() for song in category.examples)


def test_songs_that_came_are_answered_as_if_they_had_been_there(own, make_song) -> None:
    came = [(make_song(f"{kind} new"), "jazz") for kind in ("quiet", "loud")]
    since, before = learned(own, [*own, *came]), learned([*own, *came])
    for song in (own[0][0].song, came[0][0].song):
        assert since.similar([song], 100) == before.similar([song], 100)
        assert since.mix(song) == before.mix(song)
    assert since.songs_learned == before.songs_learned == len(own)


def test_a_pool_song_says_its_pool_and_a_members_own_does_not(own, make_song) -> None:
    model = learned([*own, (make_song("quiet pool"), "jazz")])
    pools = {one.song.id: one.pool for one in model.similar([own[0][0].song], 100)}
    assert pools.pop("quiet-pool") == "jazz"
    assert set(pools.values()) == {None}


def test_songs_without_features_cannot_be_asked_for_and_are_in_no_answer(own, make_song) -> None:
    mute = make_song("quiet mute", silent=True)
    model = learned([*own, (mute, None)])
    assert not model.knows(mute.song)
    assert model.knows(own[0][0].song)
    assert "quiet-mute" not in ids(model.similar([own[0][0].song], 100))


def test_the_pool_does_not_change_what_members_songs_score(own, make_song) -> None:
    pool = [(make_song(f"{kind} pool"), "jazz") for kind in ("quiet", "loud", "spoken")]
    alone = {one.song.id: one.score for one in learned(own).similar([own[0][0].song], 100)}
    with_pool = {one.song.id: one.score for one in learned([*pool, *own]).similar([own[0][0].song], 100)}
    assert alone == {id_: score for id_, score in with_pool.items() if not id_.endswith("pool")}


def test_categories_count_the_members_songs_and_show_the_clearest(own, make_song) -> None:
    pool = [(make_song("quiet pool"), "jazz")]
    twin = (make_song("quiet 0", id_="twin"), None)
    model = learned([*own, twin, *pool])
    categories = model.categories()
    assert len(categories) == 4
    assert sum(category.songs for category in categories) == len(own) + 1
    assert sum(category.share for category in categories) == pytest.approx(1)
    for category in categories:
        assert category.features[0].weight >= category.features[-1].weight > 0
        assert len(category.examples) == min(3, len({name_key(song) for song in category.examples}))
        for song in category.examples:
            parts = model.mix(song)
            assert max(parts, key=lambda part: part.weight).category == category.name
        assert "quiet-pool" not in [song.id for song in category.examples]
    clearest = [max(part.weight for part in model.mix(song)) for song in categories[0].examples]
    assert clearest == sorted(clearest, reverse=True)


def test_names_of_categories_are_told_apart_even_where_their_strongest_features_agree(make_song) -> None:
    songs = []
    for name in NAMES:
        heard = make_song(name)
        two = {"energy": heard.sound["energy"], "valence": heard.sound["valence"]}
        songs.append((type(heard)(heard.song, two), None))
    names = [category.name for category in learned(songs, categories=5).categories()]
    assert len(names) == len(set(names)) == 5
    assert {name.parts[0].split()[0] for name in names} == {"energy", "valence"}


def test_the_mix_of_a_song_adds_up_to_the_whole(own) -> None:
    model = learned(own)
    for heard, _ in own:
        parts = model.mix(heard.song)
        assert sum(part.share for part in parts) == pytest.approx(1)
        assert [part.category for part in parts] == [category.name for category in model.categories()]


def test_the_size_grows_with_the_songs(own, make_song) -> None:
    pool = [(make_song(f"quiet pool {number}"), "jazz") for number in range(50)]
    assert learned([*own, *pool]).nbytes > learned(own).nbytes > 0
