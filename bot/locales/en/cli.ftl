# What the command line prints.

cli-fault = Something went wrong on our side: { $fault }. Run it again with LOG_LEVEL=DEBUG to see where, and please report it.
cli-migrated =
    { $count ->
        [0] The database is up to date: { $address }
       *[other] The database is up to date ({ $count } { $count ->
            [one] migration
           *[other] migrations
        } applied): { $address }
    }
cli-imported = { $file }:
cli-undone = { $file }: { $what }
cli-imported-next = Next: cratedigger train --server { $server }
cli-trained =
    Trained version { $version } ({ $preset }) on { $songs } { $songs ->
        [one] song
       *[other] songs
    }: { $categories } { $categories ->
        [one] category
       *[other] categories
    }{ $pooled ->
        [0] .
       *[other] { $preset ->
            [classic] , { $pooled } pool songs folded in.
           *[other] ; { $pooled } pool songs are known too.
        }
    }
cli-recommend = Songs like { $song } ({ $preset }):
cli-revisit = Everything here has been heard by this member. Nearest to { $song } ({ $preset }), to revisit:
cli-found-pool = pool: { $label }
cli-found-heard = heard
cli-why = why: { $why }
cli-taste = What { $members ->
    [one] this member
   *[other] these members
 } may like, by all that they like:
cli-taste-likeness = How alike they are:
cli-taste-nothing = There is no song here that none of them has heard.
cli-nothing = There is no other song in this server to compare with { $song }.
cli-forgotten =
    { $servers ->
        [0] Member { $member } is forgotten; they had brought no songs to any server.
        [one] Member { $member } is forgotten; one server's model no longer knows them.
       *[other] Member { $member } is forgotten; the models of { $servers } servers no longer know them.
    }

cli-features-loading = { $rows } rows …
cli-features-loaded =
    { $file }: { $rows } rows, { $songs } of them songs with audio features. Servers take what they miss with the next sync, import or training.

# cratedigger evaluate

cli-evaluate-progress = Part { $fold } of { $folds }: { $method } …
cli-evaluate-no-preset = There is no preset “{ $preset }”. There is: { $presets }.
cli-evaluate-what = Give either --songs and --playlists, or --server.
cli-evaluate-heading = { $songs } songs, { $playlists } playlists in { $folds } parts, each part tested by what the others teach (seed { $seed }).
cli-evaluate-shown =
    { $size ->
        [one] One song shown
       *[other] { $size } songs shown
    }, { $queries } { $queries ->
        [one] playlist
       *[other] playlists
    }:
cli-evaluate-half =
    Half of the playlist shown, { $queries } { $queries ->
        [one] playlist
       *[other] playlists
    }:
cli-evaluate-columns = method | NDCG@10 [95 %] | against the best peer | NDCG@100 | recall@100 | R-precision | MRR | hits@10 | coverage | warm | cold | fit
cli-evaluate-plain =
    { $method }: shown half of a playlist, the first ten have a song of the other half for { $found } of { $playlists } { $playlists ->
        [one] playlist
       *[other] playlists
    }; chance would do that for { $by_chance }.
cli-evaluate-plain-nothing = { $method }: the playlists hold most of the songs, so that any order would look good; nothing was asked.
cli-evaluate-not-installed = { $method } is left out: it needs the package { $package } (pip install '.[peers]').
cli-evaluate-too-many = { $method } is left out: more than { $limit } playlists would take too much memory.
cli-evaluate-no-features = { $method } is left out: it learns from audio features, and no song has any.
cli-evaluate-legend = Warm and cold are NDCG@10 among the songs that some, or no, playlist to learn from has. Coverage is the share of all songs that ever come among the first ten; fit is the mean time of a training.

# cratedigger doctor

doctor-settings =
    { $where ->
        [none] Read from the environment; there is no .env here.
       *[other] Read from the environment and { $where }; every name in it is known.
    }
doctor-unknown = .env has names that mean nothing here: { $names }. Are they misspelt? .env.example has them all.
doctor-database = Ready: { $address }
doctor-database-new = Not made yet, or older than this version; “cratedigger run” or “cratedigger migrate” sees to it.
doctor-no-token = DISCORD_TOKEN is missing. Make an application at https://discord.com/developers/applications, open its Bot page, press Reset Token and put the token into .env.
doctor-discord = The token works; the bot is called { $name }.
doctor-not-discord = What answers at { $address } is not Discord. Check DISCORD_API_URL, or a proxy that stands between.
doctor-invite = Invite the bot to a server: { $address }
doctor-no-spotify = SPOTIFY_CLIENT_ID is not set: people can bring songs with /import only.
doctor-redirect = Register this redirect address in the Spotify dashboard, letter for letter: { $address }
doctor-redirect-wrong = If Spotify shows “INVALID_CLIENT: Invalid redirect URI”, that address is not registered as it stands there.
doctor-spotify = Spotify knows the client ID and secret.
doctor-spotify-untested = A client ID is set. Only a sign-in can tell whether Spotify knows it: try /link.
doctor-port-taken = Port { $port } is taken by another program. Stop it, or set WEB_PORT to a free port.
doctor-local-only = People can sign in from a browser on this machine only ({ $address }). For others, set PUBLIC_URL to an https address that leads here.
doctor-public = The bot answers at { $address }.
doctor-public-untested = Nothing answers at https://{ $address } yet. Start the bot and run this again; your proxy must pass that address on to WEB_PORT.
