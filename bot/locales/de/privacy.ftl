# Was Leute darüber lesen, was von ihnen aufgehoben ist.

## /privacy show

privacy-title = Was ich von dir behalte
privacy-here = Auf diesem Server
privacy-elsewhere =
    { $servers ->
        [one] Auf einem anderen Server
       *[other] Auf { $servers } anderen Servern
    }
privacy-everywhere = Für alle Server
privacy-nothing = Ich behalte nichts von dir.
privacy-opted-out = Du bist auf diesem Server ausgestiegen: Hier behalte ich nichts von dir. Willst du wieder Musik bringen, nimm /privacy optout mit „off“.
privacy-who = Wer was sieht
privacy-who-sees =
    Meine Antworten sind nur für dich, bis du auf Teilen drückst. Niemand sieht deine Playlists, von wem ein Daumen ist oder wonach du gefragt hast. Nur wo du für andere zu sehen bist, kann ein Song, dem zwei oder mehr solche Mitglieder einen Daumen hoch gegeben haben, im Beitrag des Servers stehen (/sound), ohne Namen.
    Ein Song, den du mitgebracht hast, kann in Antworten für andere auftauchen. { $visible ->
        [yes] Auf diesem Server darf ich ihnen sagen, dass er von dir ist: Du hast es erlaubt.
       *[no] Dass er von dir ist, erfährt niemand, außer du erlaubst es auf einem Server.
    }
    Wer diesen Bot betreibt, kann in seine Datenbank schauen.
privacy-say = Was du entscheidest
privacy-your-say =
    /library – wählen, welche deiner Playlists dieser Server kennt
    /privacy visible – sagen, ob andere auf diesem Server sehen dürfen, welche Songs deine sind
    /privacy export – alles als Zip bekommen
    /privacy forget – alles löschen lassen
    /privacy optout – auf diesem Server nichts von dir behalten lassen
    Verlässt du einen Server, oder entfernt er mich, vergesse ich dich dort nach { $days } Tagen.

## Was aufgehoben ist, nach dem Namen der Tabelle

kept-accounts =
    { $count ->
        [one] eine Spotify-Anmeldung
       *[other] { $count } Spotify-Anmeldungen
    }
kept-sign_ins =
    { $count ->
        [one] eine Anmeldung bei Spotify, die du angefangen hast
       *[other] { $count } Anmeldungen bei Spotify, die du angefangen hast
    }
kept-playlists =
    { $count ->
        [one] eine Playlist oder ein Hörverlauf von dir
       *[other] { $count } Playlists und Hörverläufe von dir
    }
kept-playlist_songs =
    { $count ->
        [one] ein Song in deinen Playlists
       *[other] { $count } Songs in deinen Playlists
    }
kept-shares =
    { $count ->
        [one] dass ein Server eine deiner Playlists kennt
       *[other] dass Server { $count } deiner Playlists kennen
    }
kept-answers =
    { $count ->
        [one] eine Antwort mit einem Knopf, höchstens dreißig Tage lang
       *[other] { $count } Antworten mit Knöpfen, höchstens dreißig Tage lang
    }
kept-jobs =
    { $count ->
        [one] ein Sync, der letzte oder ein laufender
       *[other] { $count } Syncs, die letzten oder laufende
    }
kept-job_playlists =
    { $count ->
        [one] eine Playlist eines laufenden Syncs
       *[other] { $count } Playlists eines laufenden Syncs
    }
kept-job_pages =
    { $count ->
        [one] eine Seite mit Songs eines laufenden Syncs
       *[other] { $count } Seiten mit Songs eines laufenden Syncs
    }
kept-choices =
    { $count ->
        [one] eine Playlist, die du teilen oder draußen lassen wolltest
       *[other] { $count } Playlists, die du teilen oder draußen lassen wolltest
    }
kept-members =
    { $count ->
        [one] ob andere dich sehen dürfen, ob du ausgestiegen bist und seit wann du weg bist
       *[other] auf { $count } Servern: ob andere dich sehen dürfen, ob du ausgestiegen bist und seit wann du weg bist
    }
kept-uploads =
    { $count ->
        [one] eine Upload-Seite oder ein laufender Import
       *[other] { $count } Upload-Seiten oder laufende Importe
    }
kept-pool_sources =
    { $count ->
        [one] eine Playlist von dir, die einen Pool füllt
       *[other] { $count } Playlists von dir, die einen Pool füllen
    }
kept-thumbs =
    { $count ->
        [one] ein Daumen für einen Song
       *[other] { $count } Daumen für Songs
    }
kept-barred_artists =
    { $count ->
        [one] ein Interpret, von dem du nichts mehr hören willst
       *[other] { $count } Interpreten, von denen du nichts mehr hören willst
    }
kept-shown =
    { $count ->
        [one] ein Song, den ich dir kürzlich gezeigt habe
       *[other] { $count } Songs, die ich dir kürzlich gezeigt habe
    }
kept-used_songs =
    { $count ->
        [one] ein Song, nach dem du kürzlich gefragt hast
       *[other] { $count } Songs, nach denen du kürzlich gefragt hast
    }

## /privacy export

privacy-export-title = Alles, was ich von dir behalte
privacy-export-text = Es ist in dem Zip: README.txt sagt, was jede Datei ist. Diese Nachricht siehst nur du; speichere das Zip, denn wenn du sie schließt, ist es weg.
export-title = Was Cratedigger von dir behält
export-lead = Deine Discord-ID ist { $member }. Das ist alles, was am { $date } darunter aufgehoben war. Jede Datei ist eine Tabelle, die jede Tabellenkalkulation öffnet; bei Songs steht ein Link zu Spotify.
export-file = { $file }: { $what }
export-nothing = Von dir ist nichts aufgehoben.
export-cut = Zu lang, um ganz geschickt zu werden, darum sind hiervon nur die ersten Zeilen da: { $files }. Wer den Bot betreibt, kann dir den Rest geben.
export-secrets = Weggelassen ist, was geheim ist und nicht in einer Datei herumliegen darf: deine Spotify-Tokens und alles, womit sich jemand anders für dich ausgeben könnte.
export-others = Das Modell eines Servers ist aus den Songs aller seiner Mitglieder gelernt. Von wem ein Song ist, sagt es nicht, darum ist nichts davon hier. Text, der mit =, +, - oder @ anfängt, hat ein ' davor, damit ihn keine Tabellenkalkulation für eine Formel hält.

## /privacy forget und /privacy optout

privacy-forget-title = Soll ich dich vergessen?
privacy-forget-text =
    { $place ->
        [server] - **Auf diesem Server**: deine Playlists und Songs hier, deine Daumen, was du gewählt hast, deine Antworten. Deine Spotify-Verknüpfung bleibt.
        - **Überall**: all das auf jedem Server, und deine Spotify-Verknüpfung.
       *[elsewhere] Deine Playlists und Songs auf jedem Server, deine Daumen, was du gewählt hast, deine Antworten und deine Spotify-Verknüpfung.
    }
    Songs, die nur du mitgebracht hast, gehen sofort, und ich lerne ohne dich neu. Wo du ausgestiegen bist, bleibst du ausgestiegen. Rückgängig machen lässt sich das nicht: Mit /privacy export bekommst du vorher eine Kopie.
forget-here = Auf diesem Server vergessen
forget-everywhere = Überall vergessen
forget-cancel = Abbrechen
forget-cancelled-title = Nichts ist gelöscht
forget-cancelled-text = Alles ist, wie es war. /privacy show listet auf, was ich von dir behalte.
forgotten-here-title = Auf diesem Server vergessen
forgotten-here-text = Ich habe alles von dir auf diesem Server gelöscht. Was ich hier gelernt hatte, lerne ich ohne dich neu. Andere Server und deine Spotify-Verknüpfung sind, wie sie waren.
privacy-out-title = Du bist ausgestiegen
privacy-out-text = Ich habe alles von dir auf diesem Server gelöscht und nehme nichts mehr an. Fragen kannst du weiterhin: /recommend geht. Willst du wieder Musik bringen, nimm /privacy optout mit „off“.
privacy-in-title = Willkommen zurück
privacy-in-text = Du darfst wieder Musik auf diesen Server bringen: mit /sync oder /import.
error-opted-out = Du bist auf diesem Server ausgestiegen, darum behalte ich hier nichts von dir. Willst du das ändern, nimm /privacy optout mit „off“.
