# Was schiefging, und was dagegen hilft. Ein Satz für die Ursache, einer für die Abhilfe.

## Einstellungen und Start

error-setting-refused =
    Die Einstellung { $variable } ist so nicht brauchbar: Sie { $reason ->
        [not-text] ist keine Textdatei in UTF-8
        [not-http] muss eine Adresse sein, die mit http:// oder https:// anfängt
        [not-websocket] muss eine Adresse sein, die mit ws:// oder wss:// anfängt
        [not-redirectable] muss https sein, oder http auf 127.0.0.1 (jede andere http-Adresse lehnt Spotify ab, auch localhost)
        [too-long] darf höchstens { $detail } Zeichen lang sein
        [not-one-word] muss ein einziges Wort sein, ohne Leerzeichen und Zeilenumbrüche
        [not-client-id] muss die Client-ID aus dem Spotify-Dashboard sein: nur Buchstaben und Ziffern
        [not-database-url] muss aussehen wie sqlite:////pfad/zu/cratedigger.db
        [not-sqlite] muss mit sqlite: anfangen (andere Datenbanken gehen noch nicht)
        [not-database-file] muss eine Datei nennen, so wie sqlite:////pfad/zu/cratedigger.db
        [secret-without-id] fehlt, obwohl SPOTIFY_CLIENT_SECRET gesetzt ist
        [int_parsing] muss eine ganze Zahl sein
        [float_parsing] muss eine Zahl sein
        [greater_than] muss größer sein als { $detail }
        [greater_than_equal] muss mindestens { $detail } sein
        [less_than_equal] darf höchstens { $detail } sein
        [literal_error] muss eins davon sein: { $detail }
       *[other] hat einen Wert, der hier keinen Sinn ergibt ({ $detail })
    }. Ändere sie in .env oder in der Umgebung.
error-setting-missing = Die Einstellung { $variable } fehlt. Kopier .env.example nach .env und füll es aus; in README.md steht, wo du den Wert findest.
error-data-directory = Das Datenverzeichnis ist nicht brauchbar: { $path }: { $reason }. Wähl mit --data oder DATA_DIR ein anderes.
error-token-key = { $where } ist kein brauchbarer Schlüssel. Mach einen mit „cratedigger doctor --new-key“, oder entfern ihn und lass den Bot selbst einen machen (verknüpfte Mitglieder müssen ihr Konto dann neu verknüpfen).
error-database-unreachable = Die Datenbank unter { $url } ist nicht zu erreichen: { $reason }. Prüf DATABASE_URL und die Rechte am Verzeichnis.
error-database-too-new = Ein neuerer Cratedigger hat diese Datenbank geschrieben (Revision { $revision }). Installier diese Version, oder spiel die Sicherung von vor dem Upgrade ein.
error-database-not-migrated = Die Datenbank ist für diese Version noch nicht eingerichtet. Führ „cratedigger migrate“ aus.
error-address-in-use = Die Web-Adresse { $host }:{ $port } lässt sich nicht belegen: { $reason }. Beende das andere Programm, oder setz WEB_PORT auf einen freien Port.
error-discord-token = Discord kennt dieses DISCORD_TOKEN nicht. Kopier das Token noch einmal von der Bot-Seite deiner Anwendung im Discord Developer Portal.
error-discord-unreachable = Discord ist nicht zu erreichen: { $reason }. Prüf das Netz und versuch es noch einmal.
error-demo-not-installed = Die Pakete der Demo fehlen. Führ „make demo“ aus oder „pip install '.[demo]'“.

## Was Leute fragen

error-unknown-song =
    { $count ->
        [0] Hier heißt kein Song „{ $text }“. Tipp ein paar Buchstaben vom Titel oder Interpreten, oder füg den Spotify-Link ein.
       *[other] Hier heißt kein Song „{ $text }“. Am nächsten dran: { $nearest }.
    }
error-ambiguous-song = Mehrere Songs heißen „{ $text }“: { $nearest }. Sag, welchen du meinst.
error-song-without-features = „{ $song }“ hat keine Klangmerkmale und lässt sich darum nicht mit anderen Songs vergleichen. Nimm einen anderen Song, oder importier eine Datei, die seine Merkmale hat.
error-song-not-placed = Hier sind zu wenig verschiedene Songs, um zu sagen, wie „{ $song }“ ist. Bring mehr mit /sync oder /import.
error-no-dial-here = Die Songs dieses Servers werden mit der Voreinstellung „classic“ verglichen, und die hat keinen Regler für Abenteuer. Lass ihn weg; wer diesen Bot betreibt, kann auch die Voreinstellung „blend“ wählen.
error-no-songs = Hier gibt es noch keine Songs. Bring welche: Verknüpf Spotify und tipp /sync, oder importier eine Datei.
error-no-taste = Noch sagt hier nichts, was dieses Mitglied mag. Bring Musik mit /sync oder /import, oder gib Songs einen Daumen mit /thumb.
error-no-features =
    { $songs ->
        [one] Der einzige Song, den Mitglieder mitgebracht haben, hat keine Klangmerkmale, also gibt es nichts zu lernen.
       *[other] Von den { $songs } Songs, die Mitglieder mitgebracht haben, hat keiner Klangmerkmale, also gibt es nichts zu lernen.
    } Spotify verrät sie nur wenigen Apps. Bring mit /import eine CSV, die sie hat (exportify.net schreibt eine).
error-only-pool-songs = Hier sind nur Songs aus dem Pool, und das Modell lernt aus dem, was Mitglieder hören. Bring deine eigenen Songs: Verknüpf Spotify und tipp /sync, oder importier eine Datei als deine.
error-categories-not-named = Die Songs dieses Servers werden mit der Voreinstellung „classic“ sortiert, und deren Kategorien sind nach jedem Training andere: Ein Name würde nicht halten. Wer diesen Bot betreibt, kann die Voreinstellung „blend“ wählen.
error-category-gone = Diese Kategorie gibt es nicht mehr: Die Songs dieses Servers sind neu sortiert. /categories zeigt, welche es jetzt gibt.
error-link-not-here = Den Song dieses Links hat hier niemand mitgebracht, und er ist in keinem Pool. Bring ihn mit /sync oder /import, oder nenn einen anderen Song.
error-no-links = In dieser Nachricht ist kein Link zu einem Song bei Spotify. Wähl eine mit einem Link wie open.spotify.com/track/…
error-nothing-left = Hier passt kein Song zu alldem. Frag noch einmal und lass etwas weg: Kategorie, Pool, Länge, explizite Songs oder Mitglied.
error-not-visible = Dieses Mitglied lässt andere hier nicht sehen, was es hört, oder hat hier keine Musik. Ändern kann es das selbst mit „/privacy visible“.
error-not-visible-yourself = Du lässt andere hier nicht sehen, was du hörst, darum zeige ich es ihnen nicht. Ändern kannst du das mit „/privacy visible“.
error-answer-expired = Dieses Ergebnis ist nicht mehr aufgehoben. Frag noch einmal.
error-not-your-answer = Das kann nur, wer nach diesem Ergebnis gefragt hat. Frag selbst, dann bekommst du dein eigenes.
error-managers-only = Das darf nur, wer diesen Server verwalten darf. Frag jemanden aus der Serververwaltung.
error-too-fast = Du bist schneller, als ich graben kann. Versuch es { $when } noch einmal.
error-option-not-understood = Eine deiner Angaben lässt sich hier nicht verwenden. Wähl eine, die beim Tippen angeboten wird.
error-servers-only = Das geht nur auf einem Server: Jeder Server hat seine eigenen Songs.
error-unexpected = Bei mir ist etwas schiefgegangen, und es ist als { $id } notiert. Versuch es noch einmal; wenn es so bleibt, gib diese Kennung an die weiter, die diesen Bot betreiben.

## Dateien

error-file-missing = { $file } lässt sich nicht lesen: { $reason }.
error-file-too-large = { $file } hat { $megabytes } MB; die Grenze ist { $limit } MB. Teil die Datei auf, oder lass die, die diesen Bot betreiben, IMPORT_LIMIT_MB erhöhen.
error-attachment-too-large = { $file } hat { $megabytes } MB; als Anhang nehme ich { $limit } MB. Tipp /import ohne Datei: Dann bekommst du eine Seite für Dateien bis { $page } MB.
error-upload-too-large = { $file } ist über der Grenze von { $limit } MB. Teil die Datei auf, oder lass die, die diesen Bot betreiben, UPLOAD_LIMIT_MB erhöhen.
error-attachment-unread = { $file } lässt sich nicht lesen: Discord antwortete mit { $status }. Häng die Datei mit /import noch einmal an.
error-import-forgotten = Während ich deine Datei gelesen habe, wurde alles von dir gelöscht (/unlink), darum habe ich nichts aus ihr behalten. Tipp noch einmal /import, wenn du sie trotzdem bringen willst.
error-upload-under-way = Über diese Seite kommt schon eine Datei. Wart ab, was daraus wird, oder brich sie ab und versuch es noch einmal.
error-uploads-full = Gerade schicken andere Leute Dateien, so viele, wie ich auf einmal nehme. Versuch es in ein paar Minuten noch einmal; diese Seite bleibt insgesamt fünfzehn Minuten offen.
error-upload-too-slow = Die Datei hat länger als { $minutes } Minuten gebraucht, da habe ich nicht weiter gewartet. Versuch es mit einer schnelleren Leitung, oder schick weniger: Ein Zip mit einer CSV ist viel kleiner als die CSV.
error-upload-expired = Diese Upload-Seite ist verbraucht oder älter als fünfzehn Minuten. Tipp in Discord /import, dann bekommst du eine neue.
error-upload-without-file = Es ist keine Datei angekommen. Wähl eine und versuch es noch einmal.
error-file-not-text = { $file } ist kein Text in UTF-8: In Zeile { $line } steht etwas anderes. Speichere die Datei als „CSV UTF-8“ und versuch es noch einmal.
error-file-of-another-kind =
    { $what ->
        [spreadsheet] { $file } ist eine Tabellendatei, keine CSV. Öffne sie, speichere sie als „CSV UTF-8“ und bring die.
        [page] { $file } ist eine Webseite, keine Datei mit Songs. Lade die Datei selbst herunter, nicht die Seite, die sie zeigt.
        [archive] { $file } ist auf eine Art gepackt, die ich nicht lese. Entpack sie und bring die CSV oder ein Zip.
        [pdf] { $file } ist ein PDF, keine Datei mit Songs. Exportier die Songs als CSV und bring die.
        [image] { $file } ist ein Bild, keine Datei mit Songs. Exportier die Songs als CSV und bring die.
        [media] { $file } ist Ton oder Video, keine Liste von Songs. Exportier die Songs als CSV und bring die.
       *[other] { $file } ist keine Datei mit Songs. Exportier die Songs als CSV und bring die.
    }
error-file-not-songs = { $file } hat keine Spalte mit Spotify-Track-IDs oder keine mit Titeln. Die Spalten sind: { $columns }. Nimm eine Datei von exportify.net oder eine mit den Spalten id und title.
error-file-empty =
    { $rows ->
        [0] { $file } ist leer. Exportier sie noch einmal, oder wähl eine andere Datei.
        [one] { $file } hat keinen Song: Die einzige Zeile ist ein Podcast, eine lokale Datei, eine Wiedergabe unter 30 Sekunden, oder ihr fehlt eine Spotify-Track-ID oder ein Titel. Wähl eine andere Datei.
       *[other] { $file } hat keinen Song: Alle { $rows } Zeilen sind Podcasts, lokale Dateien, Wiedergaben unter 30 Sekunden, oder ihnen fehlt eine Spotify-Track-ID oder ein Titel. Wähl eine andere Datei.
    }
error-file-too-many-rows = { $file } hat mehr als { $limit } Zeilen, leere mitgezählt, und das ist mehr, als ich auf einmal nehme. Teil die Datei auf, oder lass weg, was hier niemand hört.
error-file-row-too-long = { $file } lässt sich nicht als Tabelle lesen: Zeile { $row } hat { $columns } Spalten, die Kopfzeile (Zeile 1) hat { $expected }. Setz Texte mit Kommas in Anführungszeichen, oder exportier die Datei noch einmal.
error-file-quote-open = { $file } lässt sich nicht als Tabelle lesen: In Zeile { $row } geht ein Anführungszeichen auf, das nie zugeht. Schließ es, oder exportier die Datei noch einmal.
error-file-field-too-long = { $file } lässt sich nicht als Tabelle lesen: In Zeile { $row } steht ein Text mit mehr als { $limit } Zeichen. Vielleicht geht davor ein Anführungszeichen auf, das nie zugeht; bessere die Zeile aus, oder exportier die Datei noch einmal.
error-file-malformed = { $file } ist keine lesbare CSV: { $reason }. Exportier sie noch einmal.
error-file-json-broken = { $file } ist in Zeile { $line } abgeschnitten oder beschädigt. Lade sie neu herunter, oder entpack sie neu.
error-file-json-unknown = { $file } ist JSON, aber keins, das ich kenne. Von Spotifys Kontodaten lese ich Playlist1.json, YourLibrary.json und die Streamingverläufe; das ganze Zip tut es auch.
error-file-zip-broken = { $file } lässt sich nicht entpacken: Die Datei ist beschädigt oder ungewöhnlich gepackt. Lade sie noch einmal herunter, oder entpack sie und bring die Dateien darin.
error-file-zip-encrypted = { $file } verlangt ein Passwort. Entpack sie und bring die Dateien darin.
error-file-zip-nested = { $file } hat ein Zip im Zip: { $entry }. Entpack das äußere und bring das innere.
error-file-zip-too-large = { $file } ist entpackt zu groß: Ich entpacke höchstens { $limit } MB davon. Entpack sie selbst und bring die Dateien darin, auf die es ankommt.
error-file-zip-too-many = In { $file } sind { $entries } Dateien; ich lese höchstens { $limit }. Verteil sie auf mehrere Zips.
error-file-zip-without-songs =
    { $entries ->
        [0] In { $file } sind keine Dateien. Lade sie noch einmal herunter, oder wähl eine andere.
       *[other] { $file } hat keine Songs: Unter den { $entries } Dateien darin ist keine CSV mit Songs und nichts von Spotifys Kontodaten. Wähl eine andere Datei.
    }
error-file-without-features = { $file } hat keine Spalte mit Spotify-Track-IDs oder keine mit Klangmerkmalen. Ein öffentlicher Datensatz hat Spalten wie track_id, danceability und energy.
error-file-without-labels = { $file } hat keine Spalte „category“, aus der die Namen für den Pool kommen könnten. Gib selbst einen Namen an.
error-file-not-playlists = { $file } hat keine Spalte mit Playlists (playlist_id) oder keine mit Songs (song_id, track_id). Die Spalten sind: { $columns }. Nötig ist eine Zeile für jeden Song jeder Playlist.
error-playlist-songs-unknown =
    { $file } hat { $count } { $count ->
        [one] Song, der nicht
       *[other] Songs, die nicht
    } in { $songs } { $count ->
        [one] steht
       *[other] stehen
    }, zum Beispiel { $example }. Ergänze dort, was fehlt, oder lass diese Zeilen weg.
error-too-few-playlists = Es braucht mindestens zwei Playlists mit zwei oder mehr Songs: eine zum Lernen, eine zum Testen.
error-category-not-understood = Das ist weder eine Spotify-Kategorie noch ihre Adresse (https://open.spotify.com/genre/…). Kopier die Adresse aus Spotify, oder gib die ID der Kategorie an.
error-playlist-not-understood = Das ist weder eine Playlist noch ihre Adresse (https://open.spotify.com/playlist/…). Geh in Spotify auf „Teilen“, dann auf „Link zur Playlist kopieren“.
error-playlist-not-yours = Dein verknüpftes Spotify-Konto hat diese Playlist nicht gemacht und arbeitet auch nicht daran mit, darum darf Spotify sie mir nicht zeigen. Kopier ihre Songs in eine eigene Playlist und füg die hinzu.
error-pool-source-unknown = Aus „{ $text }“ wird der Pool nicht gefüllt. „/pool list“ zeigt, woraus er gefüllt wird.
error-one-source-only = Gib entweder eine Kategorie oder eine Playlist an, nicht beides.
error-label-refused = „{ $label }“ kann kein Pool heißen: Der Name eines Pools hat 1 bis { $limit } Zeichen und ist nicht „*“.

## Spotify

error-spotify-not-configured = Dieser Bot ist hier nicht an Spotify angeschlossen: Wer ihn betreibt, hat keine SPOTIFY_CLIENT_ID gesetzt, und die Serververwaltung keine eigene Spotify-App des Servers. Songs bringen kannst du mit /import.
error-client-id-not-understood = Das ist keine Client-ID: Eine hat nur Buchstaben und Ziffern, meist 32. Sie steht auf der Seite deiner App bei developer.spotify.com.
error-not-linked = Du hast Spotify nicht verknüpft. Fang mit /link an, oder bring eine Datei mit /import.
error-sign-in-expired = Melde dich bitte neu an: Deine Spotify-Anmeldung ist abgelaufen (sie hält sechs Monate, oder bis du sie widerrufst). /link erneuert sie; deine Songs sind noch da.
error-not-your-link = Dieser Anmelde-Link war für jemand anderen, darum wurde nichts verknüpft. Tipp selbst /link: Jeder Link ist für einen Menschen.
error-address-not-returned = Das ist nicht die Adresse, an die Spotify dich zurückschickt. Stimm zuerst bei Spotify zu; dann kopier die ganze Adresse der Seite, die nicht lädt. Sie fängt mit { $address } an und enthält „code“ und „state“.
error-link-expired = Dieser Anmelde-Link ist verbraucht oder älter als zehn Minuten. Tipp in Discord /link, dann bekommst du einen neuen.
error-consent-denied = Du hast bei Spotify nicht zugestimmt, darum wurde nichts verknüpft. Tipp in Discord /link, wenn du es dir anders überlegst.
error-account-linked-elsewhere = Dieses Spotify-Konto ist mit einem anderen Discord-Mitglied verknüpft. Bist du das auch, tipp dort erst /unlink; sonst melde dich bei Spotify mit deinem eigenen Konto an.
error-spotify-sign-in = Spotify hat die Anmeldung nicht angenommen ({ $reason }). Tipp in Discord /link und versuch es noch einmal; wenn es so bleibt, hilft denen, die diesen Bot betreiben, „cratedigger doctor“ weiter (hat dieser Server eine eigene App: der Serververwaltung /settings spotify).
error-spotify-code = Spotify nimmt diese Anmeldung nicht mehr: Sie ist verbraucht, zu alt oder nicht vollständig. Tipp in Discord /link für eine neue.
error-redirect-not-registered = Spotify kennt die Adresse nicht, auf die man zurückkommt. Wer diesen Bot betreibt oder die eigene Spotify-App dieses Servers eingerichtet hat, muss { $address } im Spotify-Dashboard eintragen, Zeichen für Zeichen; danach tipp noch einmal /link.
error-spotify-forbidden = Spotify lässt diese App das nicht lesen ({ $reason }). /import geht ohne Spotify.
error-spotify-not-registered = Dein Spotify-Konto steht nicht auf der Liste der Spotify-App dieses Bots. Lass von denen, die den Bot betreiben (hat dieser Server eine eigene App: von der Serververwaltung), die E-Mail deines Spotify-Kontos im Spotify-Dashboard unter User Management eintragen (ich kenne diese E-Mail nicht), und tipp noch einmal /link. Oder bring eine Datei mit /import.
error-spotify-premium-lapsed = Spotify antwortet der App dieses Bots nicht mehr: Das Premium-Abo dahinter ist abgelaufen. Wem die App gehört, der muss es erneuern; bis Spotify das merkt, dauert es ein paar Stunden. Bis dahin bringt /import Songs aus Dateien.
error-spotify-not-found = Spotify kennt das nicht ({ $reason }).
error-spotify-token-refused = Spotify nimmt deine Anmeldung nicht mehr an. Melde dich mit /link neu an.
error-spotify-busy =
    { $quota ->
        [yes] Spotifys Tageskontingent für diese App ist aufgebraucht.
       *[no] Spotify bittet um eine Pause.
    } Versuch es in etwa { $minutes ->
        [one] einer Minute
       *[other] { $minutes } Minuten
    } noch einmal; verloren ist nichts.
error-spotify-unavailable = Spotify antwortet nicht, wie es sollte ({ $reason }). Versuch es in ein paar Minuten noch einmal; verloren ist nichts.
error-sync-running = Dein Sync läuft noch. Er meldet sich, wenn er fertig ist.
error-sync-cancelled = Dieser Sync wurde abgebrochen. Was er bis dahin gebracht hatte, bleibt; /sync fängt von vorn an.
error-sync-asleep = Spotify lässt diesen Bot in etwa { $minutes ->
        [one] einer Minute
       *[other] { $minutes } Minuten
    } weitermachen. Dein Sync wartet bis dahin und macht von selbst weiter; verloren ist nichts.
error-reccobeats-busy = ReccoBeats bittet, in etwa { $minutes ->
        [one] einer Minute
       *[other] { $minutes } Minuten
    } wiederzukommen.
error-reccobeats-unavailable = ReccoBeats antwortet nicht, wie es sollte ({ $reason }).
error-sync-paused = Ich werde mitten in deinem Sync neu gestartet. Er macht von selbst weiter, wenn ich wieder da bin; verloren ist nichts.

## Wiedergaben

error-listens-off = { $service } wird hier nicht gefragt: Wer diesen Bot betreibt, hat es abgeschaltet. Bring stattdessen eine Datei mit /import.
error-listens-key-missing = Dieser Bot hat keinen Schlüssel für Last.fm: Wer ihn betreibt, hat keinen LASTFM_API_KEY gesetzt (last.fm/api gibt einen her). ListenBrainz braucht keinen, und /import nimmt Dateien.
error-listens-key-refused = Last.fm nimmt den Schlüssel dieses Bots nicht an. Wer ihn betreibt, muss einen anderen LASTFM_API_KEY setzen (last.fm/api gibt einen her).
error-listens-user-unknown = { $service } kennt niemanden namens „{ $user }“. Kopier den Namen aus der Adresse deiner Profilseite dort.
error-listens-private = „{ $user }“ lässt bei { $service } niemanden sehen, was da gehört wird. Erlaub es dort in den Einstellungen zur Privatsphäre, solange das hier dauert, und versuch es noch einmal.
error-listens-none = { $service } weiß von nichts, was „{ $user }“ gehört hätte. Prüf den Namen, oder hör eine Weile Musik und versuch es noch einmal.
error-listens-busy = { $service } bittet, in etwa { $minutes ->
        [one] einer Minute
       *[other] { $minutes } Minuten
    } wiederzukommen. Versuch es dann noch einmal; verloren ist nichts.
error-listens-unavailable = { $service } antwortet nicht, wie es sollte ({ $reason }). Versuch es in ein paar Minuten noch einmal; verloren ist nichts.
