# /discover und /blend.

error-everything-shown = Alles, was hier neu für dich ist, habe ich dir innerhalb von { $days } Tagen gezeigt. Tipp /discover mit „again: True“, um es noch einmal zu sehen.
error-nothing-new = Hier gibt es keinen Song, der neu für dich wäre: Du kennst sie alle. Neue kommen mit /sync und /import, von allen hier, oder wenn die Serververwaltung einen Pool füllt („/pool add“).
error-too-few-tastes = Ein /blend braucht mindestens zwei Geschmäcker. Die Leute, die du genannt hast, lassen andere hier nicht sehen, was sie hören, oder haben hier keine Musik. Musik bringen sie mit /sync oder /import, und mit „/privacy visible“ lassen sie andere sehen, was sie hören.
error-not-in-voice = Du hast niemanden genannt und bist in keinem Sprachkanal dieses Servers. Geh in einen, oder nenn Leute mit der Option „with“.

blend-how = Für euch alle gibt es je eine Rangfolge; wer bisher weniger hatte, zählt beim nächsten Song mehr. Nichts, was jemand von euch schon hat oder wer gefragt hat ablehnt
blend-left-out =
    { $left ->
        [one] 1 Mitglied macht nicht mit: für andere hier nicht zu sehen, hier ohne Musik, oder über die 10 hinaus, die höchstens mitmachen.
       *[other] { $left } Mitglieder machen nicht mit: für andere hier nicht zu sehen, hier ohne Musik, oder über die 10 hinaus, die höchstens mitmachen.
    }
