## Saving a list of songs as a playlist at Spotify

link-saving = This link also asks for the right to **save playlists**. I use it only when you press Save: I make one new private playlist with the songs of that answer, and change no other.

error-saving-not-allowed = You have linked Spotify without the right to save playlists. Type /link with the option “saving: True”, agree at Spotify, and press Save again.
error-saving-refused = Spotify does not let this app save playlists ({ $reason }). Take the file of the songs instead.
error-saving-uncertain = Spotify did not say whether it made the playlist ({ $reason }). Look in your Spotify before you save again: an empty playlist may be there, which you can delete.
error-saving-unfinished =
    { $total ->
        [one] The song did not come into the new playlist.
       *[other] Only { $songs } of { $total } songs came into the new playlist.
    } I could not take it back, so it stays in your Spotify: { $url }. Delete it there, and save again in a few minutes.
error-nothing-to-save = Spotify does not know these songs, so I made no playlist of them. Take the file of the songs instead.
