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
cli-imported =
    { $file }: { $songs } { $songs ->
        [one] song
       *[other] songs
    }, { $known } with audio features, { $new } new to this server.
cli-imported-pool = In the pool: { $labels }.
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
       *[other] , { $pooled } pool songs folded in.
    }
cli-recommend = Songs like { $song } ({ $preset }):
cli-revisit = Everything here has been heard by this member. Nearest to { $song } ({ $preset }), to revisit:
cli-nothing = There is no other song in this server to compare with { $song }.
cli-forgotten =
    { $servers ->
        [0] Member { $member } is forgotten; they had brought no songs to any server.
        [one] Member { $member } is forgotten; one server's model was learned anew without them.
       *[other] Member { $member } is forgotten; the models of { $servers } servers were learned anew without them.
    }
