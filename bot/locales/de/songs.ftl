# Listen von Songs, und die Knöpfe darunter.

list-discover-title = Für dich zum Entdecken
list-discover-lead = Songs nach allem, was du hörst; keinen davon hast du schon. Morgen sind es andere.
list-blend-title = Für euch alle
list-blend-lead = Für { $names } zusammen:
list-several-lead = Wie alle zusammen. Je näher, desto weiter oben; dazu Nähe, Interpreten und Kategorie:
list-liker = vor allem für { $name }
list-page = Seite { $page } von { $pages }
list-option = { $rank }. { $song }
list-choose = Wähl einen Song
list-why = Warum { $rank }?
list-more-like = Mehr wie { $rank }
list-never = Nie mehr { $artist }
list-save = Als Playlist speichern
list-thumb-up = 👍 Mehr wie { $song }, ab der nächsten Antwort. Noch einmal drücken nimmt es zurück.
list-thumb-down = 👎 { $song } kommt nicht wieder, und Ähnliches kaum noch. Noch einmal drücken nimmt es zurück.
list-thumb-taken-back = Dein Daumen für { $song } ist zurückgenommen.
list-artist-barred = 🚫 Für dich auf diesem Server nichts mehr von { $artist }. Noch einmal drücken nimmt es zurück.
list-artist-back = { $artist } darf wiederkommen.

why-title = Warum Nummer { $rank }
why-because = Für diesen Song spricht: { $reasons }.
why-unsaid = Dieser Song ist hier, weil er bei allem ein wenig nah dran ist: Kein einzelner Grund sticht heraus.
why-match = Er ist näher dran als { $match } von 100 Songpaaren hier.
why-of-category = Seine Kategorie hier: { $category }.
why-unheard-of = Niemand weiß, wie er klingt, darum gibt es kein Bild.
why-shape = Das Bild vergleicht, wie sie klingen: Der mittlere Ring ist die Mitte dieses Servers.
why-your-songs = die Songs, die du genannt hast
why-your-taste = was du hörst

saved-title = In deinem Spotify gespeichert
saved-text =
    { $songs ->
        [one] Der Song ist in einer neuen privaten Playlist.
       *[other] Die { $songs } Songs sind in einer neuen privaten Playlist.
    }{ $skipped ->
        [0] {""}
        [one] {" "}1 weiteren kennt Spotify nicht.
       *[other] {" "}{ $skipped } weitere kennt Spotify nicht.
    }
saved-description = Ausgegraben von Cratedigger auf { $server }
saved-open = Öffnen
saved-before-title = Schon gespeichert
saved-before-text = Diese Liste ist schon in deinem Spotify, oder auf dem Weg dorthin.
saved-as-file-title = Die Songs als Datei
saved-as-file-text =
    { $songs ->
        [one] In der Datei ist der Song mit seinem Link.
       *[other] In der Datei sind die { $songs } Songs mit ihren Links.
    } { $why ->
        [not-allowed] Willst du solche Listen als Playlists in deinem Spotify haben, tipp /link mit der Option „saving: True“ und drück noch einmal auf Speichern.
       *[other] Spotify ist hier nicht eingerichtet, darum kann ich keine Playlist daraus machen.
    }

list-category-lead =
    { $songs ->
        [one] 1 Song dieser Kategorie. Songs aus dem Pool zählen mit.
       *[other] { $songs } Songs dieser Kategorie, die klarsten zuerst. Songs aus dem Pool sind dabei.
    }
score-category = Die Zahl sagt, wie viel von der Kategorie in einem Song steckt
categories-choose = Die Songs einer Kategorie ansehen
category-renamed-title = Umbenannt
category-renamed-text = Sie heißt jetzt „{ $category }“, solange ich sie hier finde.
category-name-back-title = Wieder mein eigener Name
category-name-back-text = Sie heißt wieder „{ $category }“.
