# What went wrong, and how to mend it. One sentence of cause, one of cure.

## Settings and start-up

error-setting-refused =
    The setting { $variable } cannot be used: it { $reason ->
        [not-text] is not a text file in UTF-8
        [not-http] must be an address that begins with http:// or https://
        [not-websocket] must be an address that begins with ws:// or wss://
        [not-redirectable] must be https, or http on 127.0.0.1 (Spotify refuses every other http address, localhost too)
        [too-long] must be at most { $detail } characters long
        [not-one-word] must be one word, without spaces or line breaks
        [not-client-id] must be the client ID of the Spotify dashboard: letters and digits only
        [not-database-url] must look like sqlite:////path/to/cratedigger.db
        [not-sqlite] must begin with sqlite: (other databases are not supported yet)
        [not-database-file] must name a file, as sqlite:////path/to/cratedigger.db does
        [secret-without-id] is not set, but SPOTIFY_CLIENT_SECRET is
        [int_parsing] must be a whole number
        [float_parsing] must be a number
        [greater_than] must be more than { $detail }
        [greater_than_equal] must be at least { $detail }
        [less_than_equal] must be at most { $detail }
        [literal_error] must be one of { $detail }
       *[other] has a value that makes no sense here ({ $detail })
    }. Change it in .env or in the environment.
error-setting-missing = The setting { $variable } is missing. Copy .env.example to .env and fill it in; README.md says where to find the value.
error-data-directory = The data directory cannot be used: { $path }: { $reason }. Choose another with --data or DATA_DIR.
error-token-key = { $where } is not a usable key. Make one with “cratedigger doctor --new-key”, or remove it and let the bot make its own (linked members must then link again).
error-database-unreachable = The database cannot be reached at { $url }: { $reason }. Check DATABASE_URL and the rights on the directory.
error-database-too-new = The database was written by a later Cratedigger (revision { $revision }). Install that version, or restore the backup from before the upgrade.
error-database-not-migrated = The database is not set up for this version yet. Run “cratedigger migrate”.
error-address-in-use = The web address { $host }:{ $port } cannot be listened on: { $reason }. Stop the other program, or set WEB_PORT to a free port.
error-discord-token = Discord does not know this DISCORD_TOKEN. Copy the token again from the Bot page of your application in the Discord developer portal.
error-discord-unreachable = Discord cannot be reached: { $reason }. Check the network and try again.
error-demo-not-installed = The demo's packages are missing. Run “make demo”, or “pip install '.[demo]'”.

## What people ask for

error-unknown-song =
    { $count ->
        [0] No song here is called “{ $text }”. Type a few letters of its title or artist, or paste its Spotify link.
       *[other] No song here is called “{ $text }”. Nearest: { $nearest }.
    }
error-ambiguous-song = Several songs are called “{ $text }”: { $nearest }. Say which.
error-song-without-features = “{ $song }” has no audio features, so it cannot be compared with other songs. Choose another song, or import a file that has its features.
error-song-not-placed = There are too few different songs here to tell what “{ $song }” is like. Bring more with /sync or /import.
error-no-dial-here = This server's songs are compared by the preset “classic”, which has no dial for adventure. Leave it out, or let whoever runs this bot choose the preset “blend”.
error-no-songs = There are no songs here yet. Bring some: link Spotify and sync, or import a file.
error-no-taste = Nothing here tells what this member likes yet. Bring music with /sync or /import, or give songs a /thumb.
error-no-features =
    { $songs ->
        [one] The only song that members brought has no audio features, so there is nothing to learn from.
       *[other] None of the { $songs } songs that members brought has audio features, so there is nothing to learn from.
    } Spotify tells audio features to few apps. Bring a CSV that has them with /import (exportify.net writes one).
error-only-pool-songs = There are only pool songs here, and the model learns from what members listen to. Bring your own songs: link Spotify and sync, or import a file as yours.
error-categories-not-named = This server's songs are sorted by the preset “classic”, whose categories are others after each training, so a name would not last. Whoever runs this bot can choose the preset “blend”.
error-category-gone = That category is no longer there: this server's songs have been sorted anew. /categories shows those there are now.
error-link-not-here = Nobody here has brought the song of that link, and it is in no pool. Bring it with /sync or /import, or name another song.
error-no-links = That message has no link to a song at Spotify. Choose one with a link like open.spotify.com/track/…
error-nothing-left = No song here fits all of that. Ask again with fewer of the options for category, pool, length, explicit songs or member.
error-not-visible = That person does not let others here see what they listen to, or has no music here. They can change that with “/privacy visible”.
error-not-visible-yourself = You do not let others here see what you listen to, so I do not show it to them. You can change that with “/privacy visible”.
error-answer-expired = This result is no longer kept. Ask again.
error-not-your-answer = Only the person who asked can do that with this result. Ask for your own.
error-managers-only = Only people who can manage this server may do that. Ask one of them.
error-too-fast = You are faster than I can dig. Try again { $when }.
error-option-not-understood = One of the values you gave cannot be used here. Choose one that is offered while you type.
error-servers-only = This works in a server only: each server has its own songs.
error-unexpected = Something went wrong on my side, and it is written down as { $id }. Try again; if it stays, give that id to whoever runs this bot.

## Files

error-file-missing = { $file } cannot be read: { $reason }.
error-file-too-large = { $file } has { $megabytes } MB; the limit is { $limit } MB. Split it, or have the operator raise IMPORT_LIMIT_MB.
error-attachment-too-large = { $file } has { $megabytes } MB; as an attachment I take { $limit } MB. Type /import without a file: it gives you a page for files of up to { $page } MB.
error-upload-too-large = { $file } is over the limit of { $limit } MB. Split it, or have the operator raise UPLOAD_LIMIT_MB.
error-attachment-unread = { $file } cannot be read: Discord answered { $status }. Attach it again with /import.
error-import-forgotten = While I was reading your file, everything of yours was deleted (/unlink), so I kept nothing of the file. Type /import again to bring it all the same.
error-upload-under-way = A file is already coming by this page. Wait for what comes of it, or stop it and try again.
error-uploads-full = Other people are sending files at this moment, as many as I take at once. Try again in a few minutes; this page stays open for fifteen in all.
error-upload-too-slow = The file took longer than { $minutes } minutes to come, so I stopped waiting. Try again on a faster line, or send less: a zip of a CSV is much smaller than the CSV.
error-upload-expired = This upload page is used up, or older than fifteen minutes. Type /import in Discord for a fresh one.
error-upload-without-file = No file came through. Choose one, and try again.
error-file-not-text = { $file } is not text in UTF-8: line { $line } has something else. Save it as “CSV UTF-8” and try again.
error-file-of-another-kind =
    { $what ->
        [spreadsheet] { $file } is a spreadsheet, not a CSV. Open it, save it as “CSV UTF-8”, and bring that.
        [page] { $file } is a web page, not a file of songs. Download the file itself, not the page that shows it.
        [archive] { $file } is packed in a way that I do not read. Unpack it, and bring the CSV or a zip.
        [pdf] { $file } is a PDF, not a file of songs. Export the songs as CSV and bring that.
        [image] { $file } is a picture, not a file of songs. Export the songs as CSV and bring that.
        [media] { $file } is sound or video, not a list of songs. Export the songs as CSV and bring that.
       *[other] { $file } is not a file of songs. Export the songs as CSV and bring that.
    }
error-file-not-songs = { $file } has no column of Spotify track ids, or none of titles. Its columns are: { $columns }. Use a file of exportify.net, or one with the columns id and title.
error-file-empty =
    { $rows ->
        [0] { $file } is empty. Export it again, or choose another file.
        [one] { $file } has no song: its only row is a podcast, a local file, a listen under 30 seconds, or lacks a Spotify track id or a title. Choose another file.
       *[other] { $file } has no song: all of its { $rows } rows are podcasts, local files, listens under 30 seconds, or lack a Spotify track id or a title. Choose another file.
    }
error-file-too-many-rows = { $file } has more than { $limit } rows, blank ones included, which is more than I take at once. Split it, or leave out what nobody here listens to.
error-file-row-too-long = { $file } cannot be read as a table: row { $row } has { $columns } columns, the header (row 1) has { $expected }. Put quotation marks around texts with commas, or export the file again.
error-file-quote-open = { $file } cannot be read as a table: row { $row } opens a quotation mark that is never closed. Close it, or export the file again.
error-file-field-too-long = { $file } cannot be read as a table: row { $row } has a text of more than { $limit } characters. Perhaps a quotation mark before it is never closed; mend that row, or export the file again.
error-file-malformed = { $file } is not a readable CSV: { $reason }. Export it again.
error-file-json-broken = { $file } is cut off or damaged in line { $line }. Download or unpack it again.
error-file-json-unknown = { $file } is JSON, but none that I know. Of Spotify's account data I read Playlist1.json, YourLibrary.json and the streaming histories; the whole zip will do as well.
error-file-zip-broken = { $file } cannot be unpacked: it is damaged, or packed in an unusual way. Download it again, or unpack it and bring the files in it.
error-file-zip-encrypted = { $file } asks for a password. Unpack it, and bring the files in it.
error-file-zip-nested = { $file } has a zip in the zip: { $entry }. Unpack the outer one, and bring the inner one.
error-file-zip-too-large = { $file } is too large unpacked: I unpack { $limit } MB of it at most. Unpack it, and bring the files in it that matter.
error-file-zip-too-many = { $file } has { $entries } files in it; I read { $limit } at most. Put them into several zips.
error-file-zip-without-songs =
    { $entries ->
        [0] { $file } has no files in it. Download it again, or choose another.
       *[other] { $file } has no songs: none of the { $entries } files in it is a CSV of songs, or Spotify's account data. Choose another file.
    }
error-file-without-features = { $file } has no column of Spotify track ids, or none of audio features. A public data set has columns such as track_id, danceability and energy.
error-file-without-labels = { $file } has no column “category” to take the pool's labels from. Give a label yourself.
error-file-not-playlists = { $file } has no column of playlists (playlist_id), or none of songs (song_id, track_id). Its columns are: { $columns }. It needs a row for each song of each playlist.
error-playlist-songs-unknown =
    { $file } has { $count } { $count ->
        [one] song that is
       *[other] songs that are
    } not in { $songs }, { $example } for one. Add what is missing there, or leave these rows out.
error-too-few-playlists = It takes at least two playlists of two songs or more: one to learn from, one to test with.
error-category-not-understood = That is neither a category of Spotify's nor its address (https://open.spotify.com/genre/…). Copy the address from Spotify, or give the category's id.
error-playlist-not-understood = That is neither a playlist nor its address (https://open.spotify.com/playlist/…). In Spotify, choose Share, then “Copy link to playlist”.
error-playlist-not-yours = Your linked Spotify account neither made that playlist nor works on it, so Spotify may not show it to me. Copy its songs into a playlist of your own, and add that.
error-pool-source-unknown = The pool is not filled from “{ $text }”. “/pool list” shows what it is filled from.
error-one-source-only = Give either a category or a playlist, not both.
error-label-refused = “{ $label }” cannot be the name of a pool: a pool's label has 1 to { $limit } characters, and is not “*”.

## Spotify

error-spotify-not-configured = This bot is not connected to Spotify here: whoever runs it has set no SPOTIFY_CLIENT_ID, and no manager a Spotify app of the server's own. You can bring songs with /import.
error-client-id-not-understood = That is not a client ID: it has only letters and digits, usually 32 of them. It is on the page of your app at developer.spotify.com.
error-not-linked = You have not linked Spotify. Start with /link, or bring a file with /import.
error-sign-in-expired = Sign in again, please: your Spotify sign-in is over (it lasts six months, or until you revoke it). /link renews it; your songs are still here.
error-not-your-link = This sign-in link was given to somebody else, so nothing was linked. Type /link yourself: each link is for one person.
error-address-not-returned = That is not the address that Spotify sends you back to. Agree at Spotify first; then copy the whole address of the page that does not load. It begins with { $address } and has “code” and “state” in it.
error-link-expired = This sign-in link is used up, or older than ten minutes. Type /link in Discord for a fresh one.
error-consent-denied = You did not agree at Spotify, so nothing was linked. Type /link in Discord if you change your mind.
error-account-linked-elsewhere = This Spotify account is linked to another Discord member. If that is you as well, /unlink there first; or sign in to Spotify with your own account.
error-spotify-sign-in = Spotify did not accept the sign-in ({ $reason }). Type /link in Discord and try again; if it stays, whoever runs this bot should run “cratedigger doctor” (where this server has its own app: who manages the server should look at /settings spotify).
error-spotify-code = Spotify does not take this sign-in any more: it is used up, too old, or not whole. Type /link in Discord for a fresh one.
error-redirect-not-registered = Spotify does not know the address that people come back to. Whoever runs this bot, or has set this server's own Spotify app, must register { $address } in the Spotify dashboard, letter for letter; then type /link again.
error-spotify-forbidden = Spotify does not let this app read that ({ $reason }). /import works without Spotify.
error-spotify-not-registered = Your Spotify account is not on the list of this bot's Spotify app. Ask whoever runs the bot (where this server has its own app: who manages the server) to add the e-mail of your Spotify account in the Spotify dashboard, under User Management (I do not know that e-mail), and type /link again. Or bring a file with /import.
error-spotify-premium-lapsed = Spotify answers this bot's app no more: the Premium subscription of its owner has lapsed. Whoever's app it is has to renew it; it takes Spotify a few hours to notice. Until then, /import brings songs from files.
error-spotify-not-found = Spotify does not know that ({ $reason }).
error-spotify-token-refused = Spotify does not accept your sign-in any more. Use /link to sign in again.
error-spotify-busy =
    { $quota ->
        [yes] Spotify's daily quota for this app is used up.
       *[no] Spotify asks for a pause.
    } Try again in about { $minutes ->
        [one] a minute
       *[other] { $minutes } minutes
    }; nothing was lost.
error-spotify-unavailable = Spotify does not answer as it should ({ $reason }). Try again in a few minutes; nothing was lost.
error-sync-running = Your sync is still running. It will say when it is done.
error-sync-cancelled = This sync was cancelled. What it had brought by then stays; /sync begins anew.
error-sync-asleep = Spotify lets this bot go on in about { $minutes ->
        [one] a minute
       *[other] { $minutes } minutes
    }. Your sync waits until then and goes on by itself; nothing was lost.
error-reccobeats-busy = ReccoBeats asks to come back in about { $minutes ->
        [one] a minute
       *[other] { $minutes } minutes
    }.
error-reccobeats-unavailable = ReccoBeats does not answer as it should ({ $reason }).
error-sync-paused = I am being restarted in the middle of your sync. It goes on by itself when I am back; nothing was lost.

## Listens

error-listens-off = { $service } is not asked here: whoever runs this bot has switched it off. Bring a file with /import instead.
error-listens-key-missing = This bot has no key for Last.fm: whoever runs it has set no LASTFM_API_KEY (last.fm/api gives one). ListenBrainz needs none, and /import takes files.
error-listens-key-refused = Last.fm does not take this bot's key. Whoever runs it has to set another LASTFM_API_KEY (last.fm/api gives one).
error-listens-user-unknown = { $service } knows nobody called “{ $user }”. Copy the name from the address of your profile page there.
error-listens-private = “{ $user }” lets nobody see what they listen to at { $service }. Allow it in the privacy settings there, for as long as this takes, and try again.
error-listens-none = { $service } knows of nothing that “{ $user }” listened to. Check the name, or listen for a while and try again.
error-listens-busy = { $service } asks to come back in about { $minutes ->
        [one] a minute
       *[other] { $minutes } minutes
    }. Try again then; nothing was lost.
error-listens-unavailable = { $service } does not answer as it should ({ $reason }). Try again in a few minutes; nothing was lost.
