# What people read of what is kept of them.

## /privacy show

privacy-title = What I keep of you
privacy-here = In this server
privacy-elsewhere =
    { $servers ->
        [one] In another server
       *[other] In { $servers } servers besides
    }
privacy-everywhere = For all servers
privacy-nothing = I keep nothing of you.
privacy-opted-out = You have opted out of this server: I keep nothing of yours here. To bring music again, use /privacy optout with “off”.
privacy-who = Who sees what
privacy-who-sees =
    My answers are for you alone until you press Share. Nobody sees your playlists, whose a thumb is, or what you asked. Only where you let others see you, a song that two or more such members gave a thumb up may stand in the server's post (/sound), without names.
    A song that you brought can turn up in answers to others. { $visible ->
        [yes] In this server they may be told that it is yours: you allowed it.
       *[no] Nobody is told that it is yours, unless you allow it in a server.
    }
    Whoever runs this bot can look into its database.
privacy-say = Your say
privacy-your-say =
    /library – choose which of your playlists this server knows
    /privacy visible – say whether others in this server may see which songs are yours
    /privacy export – get all of it as a zip
    /privacy forget – have it deleted
    /privacy optout – have nothing of yours kept in this server
    If you leave a server, or it removes me, I forget you there after { $days } days.

## What is kept, by the name of its table

kept-accounts =
    { $count ->
        [one] one Spotify sign-in
       *[other] { $count } Spotify sign-ins
    }
kept-sign_ins =
    { $count ->
        [one] one sign-in at Spotify that you have begun
       *[other] { $count } sign-ins at Spotify that you have begun
    }
kept-playlists =
    { $count ->
        [one] one playlist or listening history of yours
       *[other] { $count } playlists and listening histories of yours
    }
kept-playlist_songs =
    { $count ->
        [one] one song in your playlists
       *[other] { $count } songs in your playlists
    }
kept-shares =
    { $count ->
        [one] that one of your playlists is known in a server
       *[other] that { $count } of your playlists are known in servers
    }
kept-answers =
    { $count ->
        [one] one answer with a button, for thirty days at most
       *[other] { $count } answers with buttons, for thirty days at most
    }
kept-jobs =
    { $count ->
        [one] one sync, the last or under way
       *[other] { $count } syncs, the last or under way
    }
kept-job_playlists =
    { $count ->
        [one] one playlist of a sync under way
       *[other] { $count } playlists of a sync under way
    }
kept-job_pages =
    { $count ->
        [one] one page of songs of a sync under way
       *[other] { $count } pages of songs of a sync under way
    }
kept-choices =
    { $count ->
        [one] one playlist that you chose to share or to leave out
       *[other] { $count } playlists that you chose to share or to leave out
    }
kept-members =
    { $count ->
        [one] whether others may see you, whether you opted out, and since when you are gone
       *[other] in { $count } servers: whether others may see you, whether you opted out, and since when you are gone
    }
kept-uploads =
    { $count ->
        [one] one upload page, or import under way
       *[other] { $count } upload pages, or imports under way
    }
kept-pool_sources =
    { $count ->
        [one] one playlist of yours that fills a pool
       *[other] { $count } playlists of yours that fill a pool
    }
kept-thumbs =
    { $count ->
        [one] one thumb on a song
       *[other] { $count } thumbs on songs
    }
kept-barred_artists =
    { $count ->
        [one] one artist that you do not want to hear of
       *[other] { $count } artists that you do not want to hear of
    }
kept-shown =
    { $count ->
        [one] one song that I showed you lately
       *[other] { $count } songs that I showed you lately
    }
kept-used_songs =
    { $count ->
        [one] one song that you asked about lately
       *[other] { $count } songs that you asked about lately
    }

## /privacy export

privacy-export-title = Everything I keep of you
privacy-export-text = It is in the zip: README.txt says what each file is. Only you see this message; save the zip, for it goes when you dismiss the message.
export-title = What Cratedigger keeps of you
export-lead = Your Discord id is { $member }. This is everything that was kept under it on { $date }. Each file is a table that any spreadsheet opens; songs have a link to Spotify.
export-file = { $file }: { $what }
export-nothing = Nothing is kept of you.
export-cut = Too long to send whole, so only their first rows are here: { $files }. Whoever runs the bot can give you the rest.
export-secrets = Left out are secrets that must not lie around in a file: your Spotify tokens, and what would let somebody else act as you.
export-others = A server's model is learned from the songs of all its members. It does not say whose a song is, so nothing of it is here. Text that begins with =, +, - or @ has a ' before it, so that no spreadsheet takes it for a formula.

## /privacy forget and /privacy optout

privacy-forget-title = Shall I forget you?
privacy-forget-text =
    { $place ->
        [server] - **In this server**: your playlists and songs here, your thumbs, your choices, your answers. Your Spotify link stays.
        - **Everywhere**: all of that in every server, and your Spotify link.
       *[elsewhere] Your playlists and songs in every server, your thumbs, your choices, your answers, and your Spotify link.
    }
    Songs that only you brought leave at once, and I learn anew without you. Where you opted out, you stay opted out. This cannot be undone: /privacy export gives you a copy first.
forget-here = Forget me in this server
forget-everywhere = Forget me everywhere
forget-cancel = Cancel
forget-cancelled-title = Nothing was deleted
forget-cancelled-text = Everything is as it was. /privacy show lists what I keep of you.
forgotten-here-title = Forgotten in this server
forgotten-here-text = I have deleted everything of yours in this server. What I had learned here is learned anew without you. Other servers, and your Spotify link, are as they were.
privacy-out-title = You have opted out
privacy-out-text = I have deleted everything of yours in this server and take nothing in any more. You can still ask: /recommend works. To bring music again, use /privacy optout with “off”.
privacy-in-title = Welcome back
privacy-in-text = You may bring music to this server again: /sync or /import.
error-opted-out = You have opted out of this server, so I keep nothing of yours here. To change that, use /privacy optout with “off”.
