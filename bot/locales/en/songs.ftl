# Lists of songs, and the buttons under them.

list-discover-title = For you to discover
list-discover-lead = Songs by all that you listen to, none of which you have. Tomorrow there are others.
list-blend-title = For all of you
list-blend-lead = For { $names } together:
list-several-lead = Like all of them together. Nearest first, with how close it is, artists and category:
list-liker = most for { $name }
list-page = Page { $page } of { $pages }
list-option = { $rank }. { $song }
list-choose = Choose a song
list-why = Why { $rank }?
list-more-like = More like { $rank }
list-never = Never { $artist }
list-save = Save as playlist
list-thumb-up = 👍 More like { $song } from your next answer on. Press again to take it back.
list-thumb-down = 👎 { $song } will not come again, nor will much that is like it. Press again to take it back.
list-thumb-taken-back = Your thumb on { $song } is taken back.
list-artist-barred = 🚫 Nothing more of { $artist } for you in this server. Press again to take it back.
list-artist-back = { $artist } may come again.

why-title = Why number { $rank }
why-because = It is here because: { $reasons }.
why-unsaid = It is here because it is close by a little of everything: no one reason stands out.
why-match = It is closer than { $match } of 100 pairs of songs here.
why-of-category = Its category here: { $category }.
why-unheard-of = Nobody knows what it sounds like, so there is no picture.
why-shape = The picture compares what they sound like: the middle ring is the middle of this server.
why-your-songs = the songs you named
why-your-taste = what you listen to

saved-title = Saved to your Spotify
saved-text =
    { $songs ->
        [one] A new private playlist has the song.
       *[other] A new private playlist has the { $songs } songs.
    }{ $skipped ->
        [0] {""}
        [one] {" "}Spotify does not know 1 more.
       *[other] {" "}Spotify does not know { $skipped } more.
    }
saved-description = Dug up by Cratedigger in { $server }
saved-open = Open it
saved-before-title = Saved already
saved-before-text = This list is in your Spotify already, or on its way there.
saved-as-file-title = The songs as a file
saved-as-file-text =
    { $songs ->
        [one] The file has the song with its link.
       *[other] The file has the { $songs } songs with their links.
    } { $why ->
        [not-allowed] To have such lists as playlists in your Spotify, type /link with the option “saving: True” and press Save again.
       *[other] Spotify is not set up here, so I cannot make a playlist of them.
    }

list-category-lead =
    { $songs ->
        [one] 1 song of this category. The pool's songs are among them.
       *[other] { $songs } songs of this category, the clearest first. The pool's songs are among them.
    }
score-category = The number says how much of the category is in a song
categories-choose = See the songs of a category
category-renamed-title = Renamed
category-renamed-text = It is called “{ $category }” now, for as long as I find it here.
category-name-back-title = My own name again
category-name-back-text = It is called “{ $category }” again.
