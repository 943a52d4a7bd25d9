# /discover and /blend.

error-everything-shown = I have shown you all that is new to you here within { $days } days. Type /discover with “again: True” to see it once more.
error-nothing-new = There is no song here that would be new: you know them all. More come with /sync and /import, by anybody here, or when a manager fills a pool (“/pool add”).
error-too-few-tastes = A blend takes two tastes at least. Those you named do not let others here see what they listen to, or have no music here: they bring it with /sync or /import, and let it be seen with “/privacy visible”.
error-not-in-voice = You named nobody, and you are in no voice channel of this server. Join one, or name people with the option “with”.

blend-how = Each of you ranks the songs, and who has had less so far has more say in the next. Nothing that one of you has, or that who asked turned down
blend-left-out =
    { $left ->
        [one] 1 person takes no part: not visible to others here, without music here, or beyond the 10 that a blend takes.
       *[other] { $left } people take no part: not visible to others here, without music here, or beyond the 10 that a blend takes.
    }
