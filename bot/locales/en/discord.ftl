# What people read in Discord.

## /link and /unlink

link-title = Link your Spotify
link-text =
    Press the button and agree at Spotify. The link is for you alone and works for ten minutes. I may then read your playlists and liked songs, and bring them only where you type /sync.

    If the page after it **does not load** (so it is on a phone, where this bot has no public address), copy that page's whole address and press “Paste the address”.
    If Spotify says **INVALID_CLIENT: Invalid redirect URI**, whoever runs this bot (or has set this server's own Spotify app) must register `{ $address }` in the Spotify dashboard, letter for letter.
link-button = Sign in at Spotify
paste-button = Paste the address
paste-title = The page that did not load
paste-label = Its whole address
paste-description = From the browser's address bar, after you agreed. It has “code=” and “state=” in it.
linked-title = Your Spotify is linked
linked-text = Type /sync: it brings your public playlists to the server where you type it, and to no other.
sign-in-ends-title = Your Spotify sign-in ends soon
sign-in-ends-text = Spotify lets a sign-in last six months; yours ends on { $at }. /link renews it in a moment. Your songs stay either way.
sign-in-over-title = Sign in again
sign-in-over-text = Spotify lets a sign-in last six months, and yours is over. /link renews it; until then your songs stay as they are.
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
progress-listens = Asking what you listened to
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
sync-cancelled-text = What your sync had brought by then stays. /sync begins anew, and fetches only what is not here yet.
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
sync-features = **{ $known }** of { $songs } songs have audio features: numbers for how loud, fast, acoustic … a song is. They help me compare songs.
sync-features-refused = Spotify does not tell this app what songs sound like. What ReccoBeats does not know either comes with a file: /import takes those of exportify.net.
sync-reccobeats-silent = ReccoBeats, which knows what many songs sound like, did not answer to the end. The next /sync asks it for the rest.
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
        [0] The pool is empty: there is nothing in it that nobody here has brought.
       *[other] The pool has **{ $songs }** songs that nobody here has brought yet, for me to recommend.
    }
sync-pool-from-read = The pool comes from Spotify's category playlists.
sync-pool-from-playlists = The pool comes from the playlists that managers added.
sync-pool-from-both = The pool comes from Spotify's category playlists, and from the playlists that managers added.
sync-pool-from-not-allowed = Spotify does not show its category playlists to this app, so the pool stays as it is. A manager can fill it with /import, or with playlists of their own (“/pool add”).
sync-pool-from-no-sources = Nothing fills the pool from Spotify here. A manager can add playlists or categories with “/pool add”, or files with /import.
sync-pool-unread =
    { $playlists ->
        [one] 1 playlist of the pool stays as it is: whoever added it is not signed in, or Spotify does not show it any more.
       *[other] { $playlists } playlists of the pool stay as they are: whoever added them is not signed in, or Spotify does not show them any more.
    }
sync-left-by-choice =
    { $playlists ->
        [one] 1 playlist stayed out, as you chose in /library.
       *[other] { $playlists } playlists stayed out, as you chose in /library.
    }
sync-fresh =
    New here: { $names }{ $more ->
        [0] .
       *[other] {" "}and { $more } more.
    } /library takes back what should not be here.
withdraw = Withdraw { $name }
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
# What a file is, by its content.
file-kind-seed = A song table with the columns id, title and artist(s)
file-kind-exportify = Exportify
file-kind-exportify-app = exportify.app
file-kind-account-data = Spotify account data
file-kind-history = Spotify listening history
file-kind-tracks-114k = The 114k-track data set
file-kind-genre-playlists = The genre playlists of spotify_songs.csv
file-kind-tracks-1m = The 1.2M-track data set
file-kind-table = A CSV of songs
file-kind-several = Files of several kinds

# What in a file gave no song.
unread-no-id =
    { $count ->
        [one] row without a Spotify track id
       *[other] rows without a Spotify track id
    }
unread-no-title =
    { $count ->
        [one] row without a title
       *[other] rows without a title
    }
unread-repeated =
    { $count ->
        [one] row that repeats a song
       *[other] rows that repeat a song
    }
unread-episode =
    { $count ->
        [one] podcast episode
       *[other] podcast episodes
    }
unread-local =
    { $count ->
        [one] local file
       *[other] local files
    }
unread-short-listen =
    { $count ->
        [one] listen of less than 30 seconds
       *[other] listens of less than 30 seconds
    }
unread-other-file =
    { $count ->
        [one] file in the zip that has no songs
       *[other] files in the zip that have no songs
    }

## /library

library-title = Your playlists
library-lead = Only you see this. What you choose here beats the rule of /sync.
library-empty = There is nothing of yours to list. Begin with /link, or with /import.
library-read-live = The list is as Spotify has it now.
library-read-not-linked = Your Spotify is not linked, so this is what this server has of you. With /link I can list all of your playlists.
library-read-not-now = Spotify cannot be asked now, so this is what this server has of you.
library-legend = ✓ shared to this server · ⏳ comes with the next sync · – not shared
library-songs =
    { $songs ->
        [one] 1 song
       *[other] { $songs } songs
    }
library-liked = Liked songs
library-of-spotify = Spotify
library-of-liked = Spotify
library-of-file = file
library-of-history = listening history
library-choose = What this server may know
library-page = Page { $page } of { $pages }
library-before = Back
library-after = More
library-withdrawn =
    { $playlists ->
        [one] 1 playlist is withdrawn: this server no longer knows it.
       *[other] { $playlists } playlists are withdrawn: this server no longer knows them.
    }
library-coming =
    { $begun ->
        [yes] A sync has begun and brings what you chose; I tell you with your next command.
       *[no] Your next /sync brings what you chose.
    }
library-owner =
    { $shown ->
        [yes] Answers here may say which songs are yours.
       *[no] Answers here never say which songs are yours. With “/privacy visible” you can allow it.
    }

## /pool

pool-title = What fills the pool
pool-lead = Every /sync fills the pool from these, as far as Spotify lets this app; files come with /import.
pool-empty = Nothing at Spotify fills the pool. “/pool add” adds a playlist of yours, or a category.
pool-category = category { $id }
pool-playlist-yours = [a playlist]({ $url }), read by your sign-in
pool-playlist-of-another = a playlist, read by another manager's sign-in
pool-and-more = … and { $count } more
pool-added-title = Added to the pool
pool-added-text = Its songs come under “{ $label }” with the next /sync of anybody here. They are the server's pool: songs nobody here has brought yet.
pool-removed-title = Removed from the pool
pool-removed-text =
    { $playlists ->
        [0] “{ $label }” no longer fills the pool. Nothing had come by it.
        [one] “{ $label }” no longer fills the pool, and the playlist that had come by it is gone.
       *[other] “{ $label }” no longer fills the pool, and the { $playlists } playlists that had come by it are gone.
    }
pool-offered = { $label } ({ $kind ->
        [category] category
       *[playlist] playlist
    })

## /import

import-as-mine = mine: songs I listen to
import-as-file = pool: labels from the file's column “category”
import-as-label = pool: { $label }
import-done-title = { $file } is here
import-nothing-title = Nothing of { $file } is here
import-summary =
    { $kind }, { $songs ->
        [one] 1 song
       *[other] { $songs } songs
    }, { $known } with audio features{ $skipped ->
        [0] .
       *[other] , { $skipped } skipped: { $reasons }.
    }
import-skipped-part = { $count } { $what }
import-new =
    { $songs ->
        [0] Nothing is new to this server.
        [one] 1 song is new to this server.
       *[other] { $songs } songs are new to this server.
    }
import-nothing-new = So there was nothing to keep.
import-matched =
    { $songs ->
        [one] 1 song was named without a Spotify id; I knew it already.
       *[other] { $songs } songs were named without a Spotify id; I knew them already.
    }
import-unknown =
    { $songs ->
        [one] 1 song was named without a Spotify id and I do not know it: Spotify's extended history has ids.
       *[other] { $songs } songs were named without a Spotify id and I do not know them: Spotify's extended history has ids.
    }
import-playlists =
    { $count ->
        [one] Playlist: { $names }
       *[other] { $count } playlists: { $names }
    }{ $more ->
        [0] .
       *[other] {" "}and { $more } more.
    }
import-plays =
    { $songs ->
        [one] 1 song counts as heard
       *[other] { $songs } songs count as heard
    }, by { $plays ->
        [one] 1 play.
       *[other] { $plays } plays.
    }
import-learning = I am still finding out what the songs sound like, and learning from them: that is said here in a moment, or in some minutes where there are thousands.
import-mine = They count as yours: I will not recommend them to you.
import-pool =
    { $count ->
        [one] They are in the pool { $names }
       *[other] They are in the pools { $names }
    }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }. From there I recommend what nobody here has brought.
import-undo = Undo this import
import-undone-title = { $file } is gone again
import-undone-text =
    { $playlists ->
        [0] Nothing of it was left here.
        [one] The playlist that it had brought is gone. Songs that came another way too stay.
       *[other] The { $playlists } playlists that it had brought are gone. Songs that came another way too stay.
    }
import-page-title = Bring a file
import-page-text = The button opens a page that takes a file of up to { $limit } MB: a CSV of exportify.net, a data set, or the whole zip of your Spotify data. It is for you alone, for one file and for fifteen minutes.
import-page-button = Choose a file

## /listens

listens-done-title = What you listen to at { $service } is here
listens-nothing-title = Nothing of { $service } is here
listens-summary =
    “{ $user }”: { $listened ->
        [one] 1 song
       *[other] { $listened } songs
    }{ $more ->
        [yes] , the most played ones
       *[no] {""}
    }; { $songs ->
        [0] I know none of them
        [one] 1 of them counts as heard
       *[other] { $songs } of them count as heard
    }{ $plays ->
        [0] .
        [one] , by 1 play.
       *[other] , by { $plays } plays.
    }
listens-unknown =
    { $songs ->
        [one] 1 song is skipped: it came without a Spotify id
       *[other] { $songs } songs are skipped: they came without a Spotify id
    }, and I know no song of that name. Type /listens again when more songs are here, or bring Spotify's own history with /import: it has the ids.
listens-again = Typing /listens for the same name again replaces them; /library takes them back.

## /recommend

recommend-title = Songs like { $song }
recommend-revisit-title = Songs to revisit: { $song }
recommend-like-blend = by { $artists }. Nearest first, with how close it is, artists and category:
recommend-like-classic = by { $artists }. Nearest first, with score, artists and category:
recommend-all-heard =
    You have heard every song here that I can compare with it: all of them are yours. These are the nearest to revisit.
    For songs you have not heard, others can /sync too, or a manager can add a pool with /import.
recommend-nothing = There is no other song here to compare with { $song } yet. Bring more with /sync or /import.
found-pool = pool: { $label }
found-heard = you have it
found-owners = brought by { $names }
found-why = why: { $why }
why-playlists =
    { $count ->
        [one] in 1 playlist together
       *[other] in { $count } playlists together
    }
why-alike = in playlists of the same kind
why-artist = same artist
why-sound = both { $features }
why-category = the same kind of song
why-popularity = in many playlists here
score-blend = The number says how close a song is: 99 is closer than 99 of 100 pairs of songs here
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
category-unnamed = a bit of everything
category-again = { $name } ({ $ordinal })
category-split = { $old } has become { $new }.
category-merged = { $old } have become one: { $new }.
categories-footer-blend = A category is named after playlists' titles, what its songs sound like, or who plays them
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

# Each end of a feature, as categories are called after it: “quiet, acoustic, instrumental”.
feature-popularity-high = well known
feature-popularity-low = little known
feature-danceability-high = danceable
feature-danceability-low = not for dancing
feature-energy-high = energetic
feature-energy-low = calm
feature-key-high = in a high key
feature-key-low = in a low key
feature-loudness-high = loud
feature-loudness-low = quiet
feature-mode-high = in a major key
feature-mode-low = in a minor key
feature-speechiness-high = wordy
feature-speechiness-low = with few words
feature-acousticness-high = acoustic
feature-acousticness-low = electric
feature-instrumentalness-high = instrumental
feature-instrumentalness-low = sung
feature-liveness-high = live
feature-liveness-low = from the studio
feature-valence-high = cheerful
feature-valence-low = sad
feature-tempo-high = fast
feature-tempo-low = slow
feature-duration-ms-high = long
feature-duration-ms-low = short
feature-time-signature-high = in many beats
feature-time-signature-low = in few beats

## /thumb

thumb-up-title = Thumb up
thumb-up-text = { $song }: more like this, please. It counts at once for your own answers in this server, fades over some months, and never changes what others are recommended. “verdict: take back” in /thumb undoes it.
thumb-down-title = Thumb down
thumb-down-text = { $song }: less like this, please. It counts at once for your own answers in this server, fades over some months, and never changes what others are recommended. “verdict: take back” in /thumb undoes it.
thumb-taken-back-title = Taken back
thumb-taken-back-text = { $song }: I have forgotten your thumb.
thumb-none-title = Nothing to take back
thumb-none-text = { $song }: you have given no thumb on it in this server. To give one, choose up or down in /thumb.

## /model

model-title = What I learned here
model-preset-blend = I compare songs by the playlists they are in, by who plays them and by what they sound like, each as far as this server tells (preset “blend”).
model-preset-classic = I compare songs by what they sound like, and by nothing else (preset “classic”).
model-trained = Model: version { $version }, learned { $when }.
model-from =
    Learned from { $songs ->
        [one] 1 song
       *[other] { $songs } songs
    } in { $playlists ->
        [one] 1 playlist
       *[other] { $playlists } playlists
    } of { $members ->
        [one] 1 member.
       *[other] { $members } members.
    }
model-coverage =
    { $measured } of { $known } { $known ->
        [one] song
       *[other] songs
    } here { $measured ->
        [one] has
       *[other] have
    } audio features.
model-measuring = How well I do: measuring … In a large server this takes a minute.
model-quality =
    How well I do: I learned again without some playlists, was shown half of each, and looked for the rest. My first ten had a song of it for { $found } of { $playlists } playlists; chance would manage { $chance ->
        [one] nearly every one.
       *[other] 1 in { $chance }.
    }
model-quality-unknown = How well I do cannot be measured yet: that takes two playlists or more that differ, and together leave most of the songs here out.

## /settings

# The lines on the app are also printed by “cratedigger doctor”.
app-kind-extended = Spotify treats this app as one of the old kind: it may read what new apps may not.
app-kind-early = Spotify treats this app as one from before February 2026: songs and playlists, but neither audio features nor category playlists.
app-kind-new = Spotify treats this app as a new one: five people may link, and each must be on its list (User Management in the Spotify dashboard).
app-kind-unknown = What kind of app Spotify takes this for is not known yet: the first /link and /sync find out.
ability-library-yes = Playlists and liked songs: Spotify shows those of whoever links ({ $at }).
ability-library-no =
    Playlists and liked songs: refused ({ $at }). { $why ->
        [premium-lapsed] The app's owner needs Spotify Premium: renew it, and wait a few hours.
       *[other] Somebody is not on the app's list: add the e-mail of their Spotify account under User Management in the Spotify dashboard.
    }
ability-library-untried = Playlists and liked songs: not tried yet; the first /link will.
ability-audio-features-yes = Audio features: Spotify tells them ({ $at }).
ability-audio-features-no =
    Audio features: refused ({ $at }). { $reccobeats ->
        [on] I ask ReccoBeats instead, which knows some songs; /import with a file that has them fills the rest.
       *[off] Bring a file that has them with /import.
    } I try again after a week.
ability-audio-features-untried = Audio features: not tried yet; the first /sync will.
ability-category-playlists-yes = Category playlists: Spotify shows them ({ $at }); /sync fills the pool from them.
ability-category-playlists-no = Category playlists: refused ({ $at }). Managers can fill the pool with /import. I try again after a week.
ability-category-playlists-untried = Category playlists: not tried yet; the first /sync will.
ability-older-fields-yes = Popularity and other older fields: Spotify tells them ({ $at }).
ability-older-fields-no = Popularity and other older fields: not told to this app ({ $at }). Songs come without their popularity.
ability-older-fields-untried = Popularity and other older fields: not tried yet; the first /link will.
app-paused =
    { $quota ->
        [yes] Spotify's quota for this app is used up until { $at }.
       *[no] Spotify wants a pause until { $at }.
    } Syncs sleep until then and go on by themselves.
app-reccobeats =
    { $reccobeats ->
        [on] ReccoBeats is asked for audio features that Spotify does not tell.
       *[off] ReccoBeats is not asked: RECCOBEATS_URL is off.
    }
app-own-title = This server has its own Spotify app
app-own-text =
    People sign in here with the app `{ $app }` from now on; whoever linked with another must type /link once more, in this server. What they brought stays.

    At developer.spotify.com, in the settings of that app:
    1. Register the redirect address `{ $address }`, letter for letter.
    2. Under **User Management**, add the Spotify e-mail of each person who will link: a new app takes five, and its owner needs Premium.

    The secret is not needed, and nobody should send it to me. To go back, use /settings spotify without a client ID.
app-operators-title = This server uses the bot's own Spotify app
app-operators-text = People sign in here with the app of whoever runs this bot. Whoever linked with another must type /link once more, in this server. What they brought stays.
app-none-title = This server has no Spotify app
app-none-text = Whoever runs this bot has set none either, so /link and /sync are closed here. What was brought stays, and songs come with /import. To set one, use /settings spotify with the client ID of an app of your own.

status-title = How I fare here
status-no-app = Spotify is not connected here: whoever runs this bot has set no SPOTIFY_CLIENT_ID. A Spotify app of this server's own does as well: /settings spotify. Songs come with /import too.
status-own-app = People sign in here with this server's own Spotify app.
status-members = Spotify accounts linked with this app, in all servers: **{ $linked }**. Members of this server who brought music: **{ $synced }** from Spotify, **{ $imported }** by files.
status-songs = Songs with audio features: **{ $known }** of **{ $songs }**.
status-model = Model: version { $version }, learned { $age }.
status-no-model = No model is learned yet: the first /sync or /import does it.

categories-kept-title = Categories
categories-kept-text =
    { $found ->
        [0] Songs here are sorted into { $number } kinds as soon as there are any.
       *[other] Songs here are sorted into { $number } kinds at most from now on; I found { $found }. /categories shows them.
    }

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
    {"**"}Bring music:** /link and /sync from Spotify, /import from a file, /listens from ListenBrainz or Last.fm. /library chooses what this server knows of yours.
    {"**"}Dig:** /recommend – songs like some that you name; /discover – by all that you listen to, others each day; /blend – for several of you together; /thumb – more, or less, like a song. In the menu of a message with a Spotify link: “Songs like this”.
    {"**"}Look:** /categories – the kinds of songs here; /insights – what they sound like, as pictures; /model – what I learned here, and how often I find what is hidden from me.
    {"**"}Each other:** /taste – what you listen to, or somebody who lets others see it; /compare – how alike two of you are; /neighbours – who listens like you; /who – who has a song.
    {"**"}Your data:** /privacy – what I keep, to see, to take along, to have deleted; /unlink – forget me everywhere, at once.
    For those who can manage the server: /pool – songs nobody here has heard yet; /settings – Spotify, and the names and number of categories; /sound – a regular post.
help-footer = Answers are for you alone until you press Share
welcome-title = Hello from Cratedigger
welcome-text =
    I learn what { $server } listens to and dig up songs its people have not heard.
    { $spotify ->
        [on] First, somebody links their Spotify with /link and types /sync; two or three people make it interesting. Without Spotify, /import takes a CSV of songs.
       *[off] First, somebody brings a CSV of their songs with /import (exportify.net writes one). Spotify is not connected to this bot, unless you give this server an app of its own: /settings spotify.
    }
    Then /recommend and /categories answer. As you can manage the server, /import can also fill a pool: songs nobody here has heard yet. /help always names the next step.
