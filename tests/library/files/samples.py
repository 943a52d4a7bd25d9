"""Small files of every kind that people have, written as their makers write them."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterable, Mapping

ID, ANOTHER_ID, THIRD_ID = "4uOBL4DDWWVx4RhYKlPbPC", "2i2gDpKKWjvnRTOZRhaPh2", "0pqnGHJpmpxLKifKRmU6WP"
ARTIST_URI = f"spotify:artist:{'A' * 22}"

SEED_HEADER = (
    "id,title,artist(s),popularity,danceability,energy,key,loudness,mode,speechiness,acousticness,"
    "instrumentalness,liveness,valence,tempo,type,uri,track_href,analysis_url,duration_ms,time_signature,listen,like"
)
SEED_ROW = (
    f"{ID},Moonlight,Kali Uchis,88,0.639,0.723,7,-6.462,0,0.0532,0.511,0.0,0.167,0.878,136.872,"
    f"audio_features,spotify:track:{ID},https://api,https://api,187558,4,1,1"
)
EXPORTIFY_FEATURES = (
    *("Danceability", "Energy", "Key", "Loudness", "Mode", "Speechiness", "Acousticness"),
    *("Instrumentalness", "Liveness", "Valence", "Tempo", "Time Signature"),
)
EXPORTIFY_HEADER = (
    "Track URI,Track Name,Album Name,Artist Name(s),Release Date,Duration (ms),Popularity,Explicit,Added By,"
    f"Added At,Genres,Record Label,{','.join(EXPORTIFY_FEATURES)}"
)
MEASURED = "0.639,0.723,7,-6.462,0,0.0532,0.511,0.0,0.167,0.878,136.872,4"
FEATURES = {
    "danceability": 0.639,
    "energy": 0.723,
    "key": 7.0,
    "loudness": -6.462,
    "mode": 0.0,
    "speechiness": 0.0532,
    "acousticness": 0.511,
    "instrumentalness": 0.0,
    "liveness": 0.167,
    "valence": 0.878,
    "tempo": 136.872,
    "duration_ms": 187558.0,
    "time_signature": 4.0,
}


def exportify_row(uri: str = f"spotify:track:{ID}", artists: str = "Kali Uchis") -> str:
    return (
        f'{uri},"Hello, ""World""",The Album,"{artists}",2023,187558,88,false,me,2024-01-01T00:00:00Z,soul,'
        f"Label,{MEASURED}"
    )


EXPORTIFY = f"{EXPORTIFY_HEADER}\n{exportify_row()}\n".encode()

APP_HEADERS = {
    "en": [
        *("Track URI", "Track Name", "Artist URI(s)", "Artist Name(s)", "Album URI", "Album Name"),
        *("Album Artist URI(s)", "Album Artist Name(s)", "Album Release Date", "Album Image URL"),
        *(
            "Disc Number",
            "Track Number",
            "Track Duration (ms)",
            "Track Preview URL",
            "Explicit",
            "Popularity",
        ),
        *(
            "ISRC",
            "Added By",
            "Added At",
            "Artist Genres",
        ),
        *EXPORTIFY_FEATURES,
    ],
    "xx": [f"Spalte {number}" for number in range(32)],
}
GENRES_AT = 19
ISRC_AT = 16


def app_row(
    *, id_: str = ID, title: str = "Moonlight", artists: str = "Kali Uchis", isrc: str = "USUM72302085"
) -> list[str]:
    return [
        *(f"spotify:track:{id_}", title, f"{ARTIST_URI}, {ARTIST_URI}", artists),
        *(f"spotify:album:{'B' * 22}", "Red Moon, in Venus", ARTIST_URI, "Kali Uchis", "2023-03-03"),
        *("https://i.scdn.co/image/x", "1", "4", "187558", "", "true", "88", isrc, "spotify:user:me"),
        *("2024-01-01T00:00:00Z", "soul,r&b", *MEASURED.split(",")),
    ]


def quoted(rows: Iterable[list[str]]) -> bytes:
    file = io.StringIO()
    csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\n").writerows(rows)
    return file.getvalue().encode()


APP = quoted([APP_HEADERS["xx"], app_row(artists="Tyler\\, The Creator, Kali Uchis")])


def extended_listen(
    uri: str | None = f"spotify:track:{ID}",
    ms: object = 187_558,
    ts: object = "2024-05-01T10:00:00Z",
    **more: object,
) -> dict[str, object]:
    return {
        "ts": ts,
        "platform": "ios",
        "ms_played": ms,
        "conn_country": "DE",
        "ip_addr": "203.0.113.7",
        "master_metadata_track_name": "Moonlight",
        "master_metadata_album_artist_name": "Tyler, The Creator",
        "master_metadata_album_album_name": "Igor",
        "spotify_track_uri": uri,
        "episode_name": None,
        "spotify_episode_uri": None,
        "skipped": False,
        **more,
    }


def short_listen(
    title: str = "Moonlight", ms: int = 60_000, end: str = "2024-05-01 10:00"
) -> dict[str, object]:
    return {"endTime": end, "artistName": "Kali Uchis", "trackName": title, "msPlayed": ms}


def playlist(name: str, *tracks: Mapping[str, object] | None, **more: object) -> dict[str, object]:
    items = [
        {"track": track, "episode": None, "localTrack": None, "addedDate": "2024-01-01"} for track in tracks
    ]
    return {"name": name, "collaborators": ["me"], "items": items, **more}


def track(
    id_: str | None = ID, title: str = "Moonlight", artist: str = "Tyler, The Creator"
) -> dict[str, object]:
    uri = {} if id_ is None else {"trackUri": f"spotify:track:{id_}"}
    return {"trackName": title, "artistName": artist, "albumName": "Igor", **uri}


def as_json(value: object) -> bytes:
    return json.dumps(value).encode()


EXTENDED_HISTORY = as_json([extended_listen(), extended_listen(ms=100)])
HISTORY = as_json([short_listen(), short_listen("Idea 1")])
PLAYLISTS = as_json({"playlists": [playlist("Mine", track(), track(None, "Idea 1"), None)]})
SAVED = {"artist": "Kali Uchis", "album": "Igor", "track": "Saved", "uri": f"spotify:track:{THIRD_ID}"}
BANNED = {"artist": "x", "album": "x", "track": "Banned", "uri": f"spotify:track:{ANOTHER_ID}"}
LIBRARY = as_json({"tracks": [SAVED], "albums": [], "shows": [], "bannedTracks": [BANNED], "other": ["x"]})


def zipped(files: Mapping[str, bytes], *, how: int = zipfile.ZIP_DEFLATED) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", how) as archive:
        for name, inner in files.items():
            archive.writestr(name, inner)
    return content.getvalue()


ACCOUNT = zipped(
    {
        "Spotify Account Data/Playlist1.json": PLAYLISTS,
        "Spotify Account Data/YourLibrary.json": LIBRARY,
        "Spotify Account Data/StreamingHistory_music_0.json": HISTORY,
        "Spotify Account Data/Userdata.json": as_json({"username": "me", "email": "me@example.org"}),
        "Spotify Account Data/ReadMeFirst.pdf": b"%PDF-1.4",
    }
)
EXPORTIFY_ZIP = zipped({"late_jazz.csv": EXPORTIFY, "empty.csv": EXPORTIFY_HEADER.encode()})

VALID = {
    "seed": f"{SEED_HEADER}\n{SEED_ROW}\n".encode(),
    "exportify": EXPORTIFY,
    "app": APP,
    "extended history": EXTENDED_HISTORY,
    "history": HISTORY,
    "playlists": PLAYLISTS,
    "library": LIBRARY,
    "account": ACCOUNT,
    "exportify zip": EXPORTIFY_ZIP,
    "stored zip": zipped({"a.csv": EXPORTIFY, "b.json": PLAYLISTS}, how=zipfile.ZIP_STORED),
}
"""One of each, which reads."""
