# What went wrong, and how to mend it. One sentence of cause, one of cure.

## Settings and start-up

error-setting-refused = The setting { $variable } cannot be used: it { $reason }. Change it in .env or in the environment.
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
error-no-songs = There are no songs here yet. Bring some: link Spotify and sync, or import a file.
error-no-features =
    { $songs ->
        [one] The only song that members brought has no audio features, so there is nothing to learn from.
       *[other] None of the { $songs } songs that members brought has audio features, so there is nothing to learn from.
    } Spotify tells audio features to few apps. Bring a CSV that has them with /import (exportify.net writes one).
error-only-pool-songs = There are only pool songs here, and the model learns from what members listen to. Bring your own songs: link Spotify and sync, or import a file as yours.
error-answer-expired = This result is no longer kept. Ask again.
error-not-your-answer = Only the person who asked can do that with this result. Ask for your own.
error-managers-only = Only people who can manage this server may do that. Ask one of them.
error-servers-only = This works in a server only: each server has its own songs.
error-unexpected = Something went wrong on my side, and it is written down as { $id }. Try again; if it stays, give that id to whoever runs this bot.

## Files

error-file-missing = { $file } cannot be read: { $reason }.
error-file-too-large = { $file } has { $megabytes } MB; the limit is { $limit } MB. Split it, or have the operator raise IMPORT_LIMIT_MB.
error-file-not-text = { $file } is not a text file in UTF-8. Export the songs as CSV (UTF-8) and try again.
error-file-not-songs = { $file } has no column of Spotify track ids, or none of titles. Its columns are: { $columns }. Use a file of exportify.net, or one with the columns id and title.
error-file-empty =
    { $rows ->
        [0] { $file } is empty.
        [one] { $file } has no song: its only row lacks a Spotify track id or a title.
       *[other] { $file } has no song: all of its { $rows } rows lack a Spotify track id or a title.
    }
error-file-malformed = { $file } is not a readable CSV: { $reason }. Export it again.
error-file-without-labels = { $file } has no column “category” to take the pool's labels from. Give a label yourself.
error-label-refused = A pool's label has 1 to { $limit } characters.

## Spotify

error-spotify-not-configured = This bot is not connected to Spotify: whoever runs it has set no SPOTIFY_CLIENT_ID. You can bring songs with /import.
error-not-linked = You have not linked Spotify. Start with /link, or bring a file with /import.
error-sign-in-expired = Your Spotify sign-in is over (it lasts six months, or until you revoke it). Use /link to sign in again; your songs are still here.
error-link-expired = This sign-in link is used up, or older than ten minutes. Type /link in Discord for a fresh one.
error-consent-denied = You did not agree at Spotify, so nothing was linked. Type /link in Discord if you change your mind.
error-account-linked-elsewhere = This Spotify account is linked to another Discord member. They have to /unlink first.
error-spotify-sign-in = Spotify did not accept the sign-in ({ $reason }). Type /link in Discord and try again; if it stays, the operator should run “cratedigger doctor”.
error-spotify-forbidden = Spotify does not let this app read that ({ $reason }). If you are new here, the operator may have to add your Spotify account to the app's list; /import works without.
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
