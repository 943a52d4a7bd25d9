# The regular post of a server, and what managers read of it: /sound.

sound-title = The sound of this server
sound-lead = **{ $songs }** { $songs ->
        [one] song
       *[other] songs
    }, brought by **{ $members }** { $members ->
        [one] member
       *[other] members
    }.
sound-added =
    { $songs ->
        [one] **1 song is new** since last time:
       *[other] **{ $songs } songs are new** since last time, among them:
    }
sound-liked = **Liked by several of you** since last time:
sound-drift = **What has changed** since last time:
sound-grew =
    ▲ { $name }: { $share } %, up { $points ->
        [one] 1 point
       *[other] { $points } points
    }
sound-shrank =
    ▼ { $name }: { $share } %, down { $points ->
        [one] 1 point
       *[other] { $points } points
    }
sound-came = ✨ { $name }: { $share } %, new
sound-playlist = **A playlist for all of you**, of songs that nobody or hardly anybody here has:
sound-more = /discover has songs for you alone.
sound-picture = In the picture: the kinds of songs that this server lives on

sound-started-title = The sound of this server comes regularly
sound-started-text =
    { $every ->
        [week] I post it every Friday
       *[month] I post it on the first of each month
    } at six in the evening ({ $zone }) in { $channel }, for the first time { $when } ({ $at }). “/sound preview” shows you what it would be now; “/sound stop” ends it.
sound-stopped-title = No more posts
sound-stopped-text = I do not post the sound of this server any more. “/sound start” begins anew.
sound-none-title = There are no posts
sound-none-text = I do not post the sound of this server. “/sound start” begins it.

error-zone-unknown = I know no time zone called “{ $zone }”: choose one of those that are offered while you type, such as Europe/Berlin.
error-post-not-allowed =
    In { $channel } I lack the permission “{ $permission ->
        [view-channel] View Channel
        [send-messages] Send Messages
        [embed-links] Embed Links
       *[attach-files] Attach Files
    }”: give it to me there, or choose another channel.
