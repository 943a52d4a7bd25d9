# What songs are like, as numbers and pictures: /insights.

insights-view-overview = Overview
insights-view-correlation = Correlations
insights-view-distributions = Distributions
insights-view-scatter = Two features
insights-view-rows = First songs as a table
insights-view-elbow = How many categories?
insights-title-overview = What songs sound like
insights-title-correlation = Which features go together
insights-title-distributions = How songs spread over the features
insights-title-scatter = Songs by two features
insights-title-rows = The first songs and their features
insights-title-elbow = How many categories there are
insights-of-server = this server
insights-of-member = { $name }
insights-coverage-server =
    { $measured } of { $songs } { $songs ->
        [one] song
       *[other] songs
    } here { $measured ->
        [one] has
       *[other] have
    } audio features and { $measured ->
        [one] is
       *[other] are
    } in the picture.
insights-coverage-member =
    { $measured } of { $songs } { $songs ->
        [one] song
       *[other] songs
    } of { $name } { $measured ->
        [one] has
       *[other] have
    } audio features and { $measured ->
        [one] is
       *[other] are
    } in the picture.
insights-part = The picture has a random { $points } of them.
insights-popularity-unknown = Nobody here knows how popular songs are, so another feature is shown in its place.
insights-legend-overview = From 0 in the middle to 1 at the edge; “{ $loud }” from −30 to 0 dB, “{ $fast }” from 60 to 180 beats a minute.
insights-legend-correlation = 1: what has more of one has more of the other; −1: less of it; 0: neither.
insights-legend-distributions = The dashed line is the song in the middle; below are the least, the middle and the most.
insights-legend-scatter = The dashed lines are the songs in the middle. Colours and shapes are the categories of /categories.
insights-legend-rows = The bars say the same as the numbers, from the least to the most there is.
insights-legend-elbow = The error is what the categories' features leave unexplained of the songs'. After a clear bend, more categories explain little more.
insights-choose-view = What to show
insights-choose-x = From left to right
insights-choose-y = From bottom to top
insights-choose-number = How many categories there are to be
insights-number = { $number } categories

reading-means = On the whole, songs are highest in “{ $high }” and lowest in “{ $low }”.
reading-apart = What sets them apart most from this server's is “{ $feature }”: { $own } against { $others }.
reading-together = “{ $one }” and “{ $other }” go together most ({ $r }).
reading-against = “{ $one }” and “{ $other }” go most against one another ({ $r }).
reading-unrelated = Too little is known to say which features go together.
reading-spread = Songs differ most in “{ $feature }”: half of them are between { $low } and { $high }.
reading-spread-none = Too little is known to say in what songs differ.
reading-plot =
    { $way ->
        [apart] “{ $x }” and “{ $y }” hardly go together (correlation { $r }).
        [together] “{ $x }” and “{ $y }” { $clear ->
            [yes] clearly go together
           *[no] go together a little
        } (correlation { $r }).
       *[against] “{ $x }” and “{ $y }” { $clear ->
            [yes] clearly go against one another
           *[no] go against one another a little
        } (correlation { $r }).
    }
reading-plot-unknown = Whether “{ $x }” and “{ $y }” go together cannot be told: the songs are all alike in one of them.
reading-rows =
    { $songs ->
        [one] The first song, as it came.
       *[other] The first { $songs } songs, in the order they came.
    }
reading-elbow-clear = The curve bends at { $knee }; { $number } are in use.
reading-elbow-faint = The curve is nearly straight: it bends a little at { $knee }; { $number } are in use.
reading-elbow-straight = The curve has no bend; { $number } are in use.

error-too-few-measured =
    Only { $measured } of { $songs } { $songs ->
        [one] song
       *[other] songs
    } { $measured ->
        [one] has
       *[other] have
    } the audio features for this, and it takes { $least }. Bring more songs with /sync, or a file that has the features with /import (exportify.net writes one).
