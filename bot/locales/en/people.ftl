### What members see of one another: /taste, /compare, /neighbours, /who, and whether they may be seen.

## May others here see you?

consent-title = May others here see you?
consent-text =
    You brought music to this server. If you say yes, others here can see which songs are yours and what you listen to (/taste), compare it with theirs (/compare, /neighbours) and count you in (/blend); your thumbs up count, without your name, for the server's post (/sound).
    If you say no, nobody sees you, and everything else works for you all the same. You can change this whenever you like with “/privacy visible”.
consent-yes = Yes, they may
consent-no = No, nobody
visible-on-title = Others here can see you
visible-on-text = Answers in this server may name you: which songs are yours, and how alike you and others are. “/privacy visible” takes that back.
visible-off-title = Nobody here sees you
visible-off-text = No answer in this server names you, or lets anybody tell what you listen to. “/privacy visible” changes that.

## /taste

taste-title = A taste
taste-lead =
    { $songs ->
        [one] What { $name } listens to, by 1 song.
       *[other] What { $name } listens to, by { $songs } songs.
    }
taste-categories = Their categories:
taste-typical = Most typical of it:
taste-no-shape = Nobody knows yet what these songs sound like, so there is no picture.
taste-footer = In the picture ½ is the middle of this server's songs: further out is more than usual here
taste-this = this member
taste-alt = A radar chart of what this taste sounds like. The server's average is 0.5 in everything; this is furthest out in “{ $high }” ({ $highest }) and furthest in in “{ $low }” ({ $lowest }).
taste-server = the server's average

## /compare

compare-title = Side by side
compare-lead = { $one } and { $other }: { $percent } % alike
compare-categories = What both live on: { $names }
compare-common =
    { $songs ->
        [0] They have no song in common.
        [one] 1 song that both have:
       *[other] { $songs } songs that both have, the rarest here first:
    }
compare-theirs =
    { $songs ->
        [0] { $other } has no song that { $one } has not.
        [one] 1 song that only { $other } has:
       *[other] { $songs } songs that only { $other } has, the likeliest for { $one } first:
    }
compare-yours =
    { $songs ->
        [0] { $one } has no song that { $other } has not.
        [one] 1 song that only { $one } has:
       *[other] { $songs } songs that only { $one } has, the likeliest for { $other } first:
    }
compare-showing = Showing { $first } to { $last } of { $songs }
compare-cut = Only the first { $shown } are shown
compare-option-common = Both have ({ $songs })
compare-option-theirs = Only the other has ({ $songs })
compare-option-yours = Only you have ({ $songs })
compare-before = Back
compare-after = More
alike-footer = 0 % is nothing alike, 100 % the same taste; two people by chance are mostly below 20 %
error-compared-with-oneself = That is you: you are 100 % alike. Name somebody else here.
error-bot-asked = That is a bot: it listens to nothing. Name a person.

## /neighbours

neighbours-title = Who here listens like you
neighbours-lead = Only those who let others here see them. /compare shows what you have in common.
neighbours-none = There is nobody to show yet: only those are shown who let others here see them (“/privacy visible”) and have brought some songs.

## /who

who-title = Who has { $song }
who-lead = Of those who let others here see them: { $names }
who-more =
    { $count ->
        [one] and 1 more
       *[other] and { $count } more
    }
who-none = Nobody else who lets others here see them has it.
who-you = You have it.
