# What pictures show, in words: for whoever cannot see them.

picture-radar =
    { $features ->
        [one] A radar chart of 1 feature, from 0 to 1.
       *[other] A radar chart of { $features } features, from 0 to 1.
    }
picture-radar-shape = “{ $name }” is highest in “{ $high }” ({ $highest }) and lowest in “{ $low }” ({ $lowest }).
picture-radar-unknown = Of “{ $name }” nothing is known.
picture-radar-apart = The first two differ most in “{ $feature }”: { $one } and { $other }.

picture-bars =
    { $count ->
        [one] A bar for 1 category: { $shares }.
       *[other] A bar for each of { $count } categories: { $shares }.
    }
picture-bars-share = “{ $name }” { $share } %

picture-heatmap = A table of the correlations of { $features } features, from −1 to 1. The strongest: { $pairs }.
picture-heatmap-pair = “{ $one }” with “{ $other }” { $r }
picture-heatmap-empty =
    { $features ->
        [one] A table for the correlations of features, of which 1 is known.
       *[other] A table of the correlations of { $features } features. Too little is known for any of them.
    }

picture-distributions =
    { $features ->
        [one] A histogram of 1 feature. The song in the middle: { $medians }.
       *[other] Histograms of { $features } features. The song in the middle: { $medians }.
    }
picture-distributions-median = { $feature } { $median }

picture-scatter =
    { $songs ->
        [one] 1 song
       *[other] { $songs } songs
    } by “{ $x }”, from left to right, and “{ $y }”, from bottom to top, in the colours and shapes of { $categories ->
        [one] 1 category
       *[other] { $categories } categories
    }. The medians are { $across } and { $up }.
picture-scatter-others = others

picture-elbow = A falling curve: the error is { $first } with { $low } components and { $last } with { $high }. { $number } are in use.
picture-elbow-bends = It bends most at { $number }.
picture-elbow-components = components
picture-elbow-error = error
picture-elbow-knee = bends at { $number }
picture-elbow-in-use = in use: { $number }

# Features as the axes of pictures, with their units.
axis-popularity = { feature-popularity } (0 to 100)
axis-danceability = { feature-danceability } (0 to 1)
axis-energy = { feature-energy } (0 to 1)
axis-key = { feature-key } (0 is C, 11 is B)
axis-loudness = { feature-loudness } (dB)
axis-mode = { feature-mode } (0 or 1)
axis-speechiness = { feature-speechiness } (0 to 1)
axis-acousticness = { feature-acousticness } (0 to 1)
axis-instrumentalness = { feature-instrumentalness } (0 to 1)
axis-liveness = { feature-liveness } (0 to 1)
axis-valence = { feature-valence } (0 to 1)
axis-tempo = { feature-tempo } (beats a minute)
axis-duration-ms = { feature-duration-ms } (minutes)
axis-time-signature = { feature-time-signature }

picture-table =
    A table of { $songs ->
        [one] 1 song
       *[other] { $songs } songs
    } and { $features ->
        [one] 1 feature
       *[other] { $features } features
    }: { $rows }.
picture-table-row = “{ $title }”: { $cells }
