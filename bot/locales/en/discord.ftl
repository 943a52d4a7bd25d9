# What people read in Discord.

## /link and /unlink

link-title = Link your Spotify
link-text = Press the button and agree at Spotify. The link is for you alone and works for ten minutes. I may then read your playlists and liked songs, and bring them only where you type /sync.
link-button = Sign in at Spotify
unlinked-title = Forgotten
unlinked-text =
    { $servers ->
        [0] I have deleted your Spotify link and everything else I knew of you. You had brought no songs to any server.
        [one] I have deleted your Spotify link, your playlists and your songs, in the one server you had brought them to. What I had learned there is learned anew without you.
       *[other] I have deleted your Spotify link, your playlists and your songs, in all { $servers } servers you had brought them to. What I had learned there is learned anew without you.
    } To come back, use /link.

## /sync

sync-running-title = Bringing your music
progress-playlists = Reading your playlists
progress-features = Asking what the songs sound like
progress-pool = Reading Spotify's category playlists
progress-training = Learning what this server listens to
progress-counts = { $done } of { $total }
progress-begun = I have begun.
progress-playlists-counts =
    { $done } of { $total } playlists are through; { $calls ->
        [0] no more calls
       *[other] at most { $calls } calls
    } to Spotify are left for them.
sync-asleep-title = Your sync waits
sync-asleep-text = Spotify lets this bot go on { $when } (at { $at }). Your sync sleeps until then and goes on by itself from where it was; nothing was lost. With “action: status”, /sync says how far it is.
sync-none-title = No sync
sync-none-text = You have no sync in this server. /sync begins one.
sync-cancelled-title = Cancelled
sync-cancelled-text = What your sync had brought by then stays. /sync begins anew, and asks Spotify for nothing twice.
sync-done-title = Your music is here
sync-brought =
    { $playlists ->
        [one] **1** playlist
       *[other] **{ $playlists }** playlists
    } with **{ $songs }** { $songs ->
        [one] song
       *[other] songs
    }, in this server and in no other.
sync-new =
    { $songs ->
        [0] Nothing is new to this server.
        [one] **1** song is new to this server.
       *[other] **{ $songs }** songs are new to this server.
    }
sync-features = **{ $known }** of { $songs } songs have audio features: numbers for how loud, fast, acoustic … a song is. I compare songs by them.
sync-features-refused = Spotify does not tell this app what songs sound like. Bring the features with /import: exportify.net writes a file that has them.
sync-left-private =
    { $playlists ->
        [one] 1 private playlist stayed out; with “everything” it comes too.
       *[other] { $playlists } private playlists stayed out; with “everything” they come too.
    }
sync-withdrawn =
    { $playlists ->
        [one] 1 playlist that was here before no longer counts here.
       *[other] { $playlists } playlists that were here before no longer count here.
    }
sync-pool =
    { $songs ->
        [0] The pool is empty: Spotify's category playlists have nothing that nobody here has brought.
       *[other] The pool has **{ $songs }** songs that nobody here has brought yet, for me to recommend.
    }
sync-pool-not-allowed = Spotify does not show its category playlists to this app, so the pool stays as it is. A manager can fill it with /import.
sync-everything = You chose everything: others here do not see your playlists, but a private or liked song of yours may turn up in their answers, without your name.
learned = I have learned what this server listens to. Try /recommend or /categories.
skipped-gone =
    { $count ->
        [one] Skipped 1 entry that Spotify no longer has.
       *[other] Skipped { $count } entries that Spotify no longer has.
    }
skipped-local =
    { $count ->
        [one] Skipped 1 file from your own disk: Spotify knows nothing of it.
       *[other] Skipped { $count } files from your own disk: Spotify knows nothing of them.
    }
skipped-episode =
    { $count ->
        [one] Skipped 1 podcast episode.
       *[other] Skipped { $count } podcast episodes.
    }
skipped-not-yours =
    { $count ->
        [one] Skipped 1 playlist that you follow but did not make.
       *[other] Skipped { $count } playlists that you follow but did not make.
    }
skipped-refused =
    { $count ->
        [one] Skipped 1 playlist that Spotify would not show.
       *[other] Skipped { $count } playlists that Spotify would not show.
    }
skipped-no-id =
    { $count ->
        [one] Skipped 1 row without a Spotify track id.
       *[other] Skipped { $count } rows without a Spotify track id.
    }
skipped-no-title =
    { $count ->
        [one] Skipped 1 row without a title.
       *[other] Skipped { $count } rows without a title.
    }
skipped-repeated =
    { $count ->
        [one] Skipped 1 row that repeats a song.
       *[other] Skipped { $count } rows that repeat a song.
    }
skipped-short-listen =
    { $count ->
        [one] Left out 1 listen of less than 30 seconds: like Spotify, I do not count it.
       *[other] Left out { $count } listens of less than 30 seconds: like Spotify, I do not count them.
    }
skipped-other-file =
    { $count ->
        [one] Passed over 1 file in the zip that has no songs.
       *[other] Passed over { $count } files in the zip that have no songs.
    }

# What a file is, by its content.
file-kind-seed = a song table with the columns id, title and artist(s)
file-kind-exportify = Exportify
file-kind-exportify-app = exportify.app
file-kind-account-data = Spotify account data
file-kind-history = Spotify listening history
file-kind-tracks-114k = the 114k-track data set
file-kind-genre-playlists = the genre playlists of spotify_songs.csv
file-kind-tracks-1m = the 1.2M-track data set
file-kind-table = a CSV of songs
file-kind-several = files of several kinds

## /import

import-as-mine = mine: songs I listen to
import-as-file = pool: labels from the file's column “category”
import-as-label = pool: { $label }
import-done-title = { $file } is here
import-songs =
    { $songs ->
        [one] **1** song
       *[other] **{ $songs }** songs
    }, { $known } with audio features, in this server and in no other.
import-mine = They count as yours: I will not recommend them to you.
import-pool =
    { $count ->
        [one] They are in the pool { $labels }: songs nobody here has brought yet.
       *[other] They are in the pools { $labels }: songs nobody here has brought yet.
    }

## /recommend

recommend-title = Songs like { $song }
recommend-revisit-title = Songs to revisit: { $song }
recommend-like = by { $artists }. Nearest first, with score, artists and category:
recommend-all-heard =
    You have heard every song here that I can compare with it: all of them are yours. These are the nearest to revisit.
    For songs you have not heard, others can /sync too, or a manager can add a pool with /import.
recommend-nothing = There is no other song here to compare with { $song } yet. Bring more with /sync or /import.
found-pool = pool: { $label }
found-heard = you have it
score-classic = Every song is a mix of the categories. The score says how alike two mixes are: 1 the same, 0 nothing in common
choice-unknown-title = No song of that name
choice-unknown-text = Nothing here is called “{ $text }”. Did you mean one of these?
choice-several-title = Which one?
choice-several-text = Several songs here are called “{ $text }”.

## /categories

categories-title = What this server listens to
categories-lead =
    { $songs ->
        [one] Learned from 1 song that a member brought.
       *[other] Learned from { $songs } songs that members brought.
    } Every song is a mix; here it counts for the category it has most of.
category-share =
    { $songs ->
        [one] { $share }, 1 song
       *[other] { $share }, { $songs } songs
    }
category-features = What stands out: { $features }
category-examples = Such as { $songs }
categories-empty = Hardly found here: { $names }.
categories-footer-classic = A category is named after the feature that is strongest in it
mix-title = The mix of { $song }
mix-lead = by { $artists }. How much of each category is in it:
mix-footer = The shares add up to 100 %

feature-popularity = popular
feature-danceability = danceable
feature-energy = energetic
feature-key = musical key
feature-loudness = loud
feature-mode = major key
feature-speechiness = spoken words
feature-acousticness = acoustic
feature-instrumentalness = instrumental
feature-liveness = live audience
feature-valence = cheerful
feature-tempo = fast
feature-duration-ms = long
feature-time-signature = beats per bar

## Share

share = Share in the channel
share-done = Shared
shared-by = **{ $name }** shares:

## /help and the welcome

help-title = Cratedigger
help-next = Next:
help-not-linked = use /link to sign in at Spotify, then /sync here. No Spotify? /import takes a CSV of exportify.net.
help-linked = use /sync to bring your playlists to this server. You are linked already.
help-synced = use /recommend and name a song. Your songs are here; /sync again when they change.
help-imported = use /recommend and name a song. Your songs are here; /import a newer file when they change, or let /link and /sync bring them from Spotify.
help-imports-only = use /import with a CSV of your songs (exportify.net writes one). Spotify is not connected to this bot.
help-imported-only = use /recommend and name a song. Your songs are here; /import a newer file when they change. Spotify is not connected to this bot.
help-in-no-server = go to a server where I am and type /help there: each server has its own songs.
help-all =
    /link – sign in at Spotify, for your eyes only
    /sync – bring your public playlists to this server (or everything, if you choose)
    /import – bring songs from a CSV instead
    /recommend – songs like one you name, that you have not heard
    /categories – the kinds of songs this server lives on
    /unlink – make me forget you, everywhere
help-footer = Answers are for you alone until you press Share
welcome-title = Hello from Cratedigger
welcome-text =
    I learn what { $server } listens to and dig up songs its people have not heard.
    { $spotify ->
        [on] First, somebody links their Spotify with /link and types /sync; two or three people make it interesting. Without Spotify, /import takes a CSV of songs.
       *[off] First, somebody brings a CSV of their songs with /import (exportify.net writes one); Spotify is not connected to this bot.
    }
    Then /recommend and /categories answer. As you can manage the server, /import can also fill a pool: songs nobody here has heard yet. /help always names the next step.
