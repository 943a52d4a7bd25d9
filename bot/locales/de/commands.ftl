# Was Discord beim Tippen zu Befehlen, Optionen und deren Werten zeigt: höchstens 100 Zeichen, Menüs 32.
# Werte, die andere Sätze auf Englisch nennen, behalten ihr englisches Wort.

command-help = Was als Nächstes dran ist, und alles, was dieser Bot kann

command-link = Verknüpf dein Spotify-Konto (die Antwort siehst nur du)
command-link-saving = Lass mich auch Playlists in deinem Spotify speichern, wenn du auf Speichern drückst
command-unlink = Vergiss mich: meine Spotify-Verknüpfung, meine Playlists, meine Songs, auf jedem Server

command-sync = Bring deine Musik von Spotify auf diesen Server, und auf keinen anderen
command-sync-include = Was mitkommt (öffentliche Playlists, außer du wählst „everything“)
choice-public = public – meine öffentlichen Playlists
choice-everything = everything – alles: auch private Playlists und Lieblingssongs
command-sync-action = Sieh nach, wie weit dein Sync ist, oder brich ihn ab
choice-start = start – starten
choice-status = status – wie weit der Sync ist
choice-cancel = cancel – abbrechen

command-import = Bring Songs aus einer Datei: Exportify, Spotifys Kontodaten, ein Datensatz …
command-import-file = CSV, JSON oder Zip; ohne Datei bekommst du eine Seite für größere
command-import-as = Meine (Standard); Serververwaltung: Name eines Pools mit Songs, die hier noch niemand gehört hat

command-listens = Bring, was du bei ListenBrainz oder Last.fm hörst, mit deinem Namen dort
command-listens-service = Wo deine Wiedergaben gezählt werden
choice-listenbrainz = ListenBrainz
choice-lastfm = Last.fm
command-listens-user = Dein Name dort; was du dort hörst, muss öffentlich sein

command-recommend = Nenn einen Song oder mehrere: Es kommen ähnliche, die du noch nicht gehört hast
command-recommend-song = Ein Song dieses Servers: sein Titel oder sein Spotify-Link
command-recommend-and = Noch ein Song: Es kommt, was so ist wie alle zusammen
command-recommend-and2 = Noch ein Song
command-recommend-and3 = Noch ein Song
command-recommend-and4 = Noch ein Song
command-recommend-adventurous = Wie weit weg vom Nahen: 0 bleibt beim Wahrscheinlichen, 10 geht am weitesten (3)
command-recommend-category = Nur Songs dieser Kategorie
command-recommend-pool = Nur Songs aus diesem Pool
command-recommend-length = Nur Songs von etwa dieser Länge
choice-short = unter 3 Minuten
choice-medium = 3 bis 5 Minuten
choice-long = 5 Minuten und mehr
command-recommend-clean = Nichts, was als explizit markiert ist (nein)
command-recommend-from = Nur Songs, die dieses Mitglied mitgebracht hat, wenn es das andere sehen lässt
command-recommend-count = Wie viele Songs auf eine Seite, 1 bis 25 (10)
command-recommend-include-heard = Auch Songs, die du selbst mitgebracht hast (nein)

command-discover = Songs, die du noch nicht gehört hast, nach allem, was du hörst: jeden Tag andere
command-discover-again = Auch Songs, die ich dir kürzlich gezeigt habe (nein)
command-discover-adventurous = Wie weit weg vom Nahen: 0 bleibt beim Wahrscheinlichen, 10 geht am weitesten (3)
command-discover-category = Nur Songs dieser Kategorie
command-discover-pool = Nur Songs aus diesem Pool
command-discover-length = Nur Songs von etwa dieser Länge
command-discover-clean = Nichts, was als explizit markiert ist (nein)
command-discover-count = Wie viele Songs auf eine Seite, 1 bis 25 (10)

command-blend = Songs für dich und andere zusammen; bei jedem steht, wer ihn am meisten mögen wird
command-blend-with = Ein Mitglied, das andere hier sehen lässt, was es hört
command-blend-and2 = Noch jemand
command-blend-and3 = Noch jemand
command-blend-and4 = Noch jemand
command-blend-and5 = Noch jemand
command-blend-and6 = Noch jemand
command-blend-and7 = Noch jemand
command-blend-and8 = Noch jemand
command-blend-and9 = Noch jemand
command-blend-voice = Alle in meinem Sprachkanal; so ist es auch, wenn niemand genannt ist (nein)
command-blend-category = Nur Songs dieser Kategorie
command-blend-pool = Nur Songs aus diesem Pool
command-blend-length = Nur Songs von etwa dieser Länge
command-blend-clean = Nichts, was als explizit markiert ist (nein)
command-blend-count = Wie viele Songs auf eine Seite, 1 bis 25 (10)

command-categories = Die Arten von Songs, von denen dieser Server lebt, oder die Mischung in einem Song
command-categories-song = Stattdessen die Mischung der Kategorien in diesem Song zeigen

command-model = Was ich hier gelernt habe, und wie oft ich finde, was vor mir versteckt war

command-insights = Bilder davon, wie die Songs hier sind, oder deine
command-insights-view = Was zu sehen sein soll; eine Liste unter dem Bild führt zu den anderen
choice-overview = { insights-view-overview }
choice-correlation = { insights-view-correlation }
choice-distributions = { insights-view-distributions }
choice-scatter = { insights-view-scatter }
choice-rows = { insights-view-rows }
choice-elbow = { insights-view-elbow }
command-insights-of = Die Songs dieses Servers, oder nur deine
choice-server = server – die Songs dieses Servers
choice-me = me – nur meine
command-insights-x = Bei zwei Merkmalen: welches von links nach rechts geht
# Dieselben Wörter wie auf den Bildern.
choice-popularity = { feature-popularity }
choice-danceability = { feature-danceability }
choice-energy = { feature-energy }
choice-key = { feature-key }
choice-loudness = { feature-loudness }
choice-mode = { feature-mode }
choice-speechiness = { feature-speechiness }
choice-acousticness = { feature-acousticness }
choice-instrumentalness = { feature-instrumentalness }
choice-liveness = { feature-liveness }
choice-valence = { feature-valence }
choice-tempo = { feature-tempo }
choice-duration-ms = { feature-duration-ms }
choice-time-signature = { feature-time-signature }
command-insights-y = Bei zwei Merkmalen: welches von unten nach oben geht

command-thumb = Sag, ob du einen Song magst; nur deine eigenen Antworten richten sich danach
command-thumb-song = Ein Song dieses Servers: sein Titel oder sein Spotify-Link
command-thumb-verdict = Mehr in der Art, weniger in der Art, oder doch keins von beiden
choice-up = up – Daumen hoch
choice-down = down – Daumen runter
choice-take-back = take back – zurücknehmen

command-taste = Was du hörst, oder ein anderes Mitglied: ein Bild neben dem Durchschnitt des Servers
command-taste-member = Ein Mitglied, das andere hier sehen lässt, was es hört (du)
command-compare = Wie ähnlich du und jemand hier euch seid, und welche Songs ihr gemeinsam habt
command-compare-member = Ein Mitglied, das andere hier sehen lässt, was es hört
command-neighbours = Wer hier so hört wie du, von denen, die es andere sehen lassen
command-who = Wer hier einen Song hat, von denen, die es andere sehen lassen
command-who-song = Ein Song dieses Servers: sein Titel oder sein Spotify-Link

command-settings = Für alle, die diesen Server verwalten dürfen
command-settings-status = Was Spotify diesen Bot tun lässt, und wie weit er auf diesem Server ist
command-settings-spotify = Hier mit einer eigenen Spotify-App anmelden; leer: wieder mit der des Bots
command-settings-spotify-client-id = Die Client-ID der App, von developer.spotify.com (nicht ihr Secret)
command-settings-rename = Nenn eine Kategorie, wie du willst; leer: wieder so wie ich
command-settings-rename-category = Welche Kategorie
command-settings-rename-name = Wie sie heißen soll, höchstens 80 Zeichen
command-settings-categories = In wie viele Kategorien ich die Musik dieses Servers sortiere
command-settings-categories-number = 3 bis 12; höchstens so viele, wie ich finde

command-library = Wähl, welche deiner Playlists dieser Server kennt

command-pool = Was den Pool dieses Servers füllt, für die Serververwaltung
command-pool-list = Woraus der Pool gefüllt wird
command-pool-add = Füll den Pool aus einer deiner Playlists oder aus einer Spotify-Kategorie
command-pool-add-label = Unter welchem Namen die Songs stehen, zum Beispiel Jazz
command-pool-add-playlist = Der Link einer Playlist, die dein verknüpftes Konto gemacht hat oder an der es mitarbeitet
command-pool-add-category = Der Link oder die ID einer Spotify-Kategorie
command-pool-remove = Etwas soll den Pool nicht mehr füllen; die Songs daraus gehen sofort
command-pool-remove-source = Etwas von dem, was „/pool list“ zeigt, oder alles unter einem Namen

command-sound = Ein regelmäßiger Beitrag darüber, wie dieser Server klingt, für die Serververwaltung
command-sound-start = Regelmäßig zeigen, was hier neu und beliebt ist, mit einer Playlist für alle
command-sound-start-channel = Wohin der Beitrag kommt
command-sound-start-every = Freitags, oder am Ersten jedes Monats: um sechs Uhr abends
choice-week = jede Woche
choice-month = jeden Monat
command-sound-start-zone = Die Zeitzone dieses Servers, zum Beispiel Europe/Berlin
command-sound-stop = Keine Beiträge mehr
command-sound-preview = Nur dir zeigen, was jetzt im Beitrag stünde

command-privacy = Was ich von dir behalte, und was du darüber entscheidest
command-privacy-show = Sieh dir an, was ich von dir behalte und wer es sieht
command-privacy-export = Nimm alles mit, was ich von dir behalte, als Zip (nur du siehst es)
command-privacy-forget = Lösch, was ich von dir behalte, hier oder überall; ich frage vorher nach
command-privacy-visible = Sag, ob andere auf diesem Server sehen dürfen, welche Songs deine sind
command-privacy-visible-state = on: Antworten hier dürfen dich nennen; off: Niemand hier sieht dich
choice-on = on – an
choice-off = off – aus
command-privacy-optout = Nichts von dir soll auf diesem Server bleiben; was hier ist, ist sofort weg
command-privacy-optout-state = on: Hier bleibt nichts von dir; off: Du darfst wieder Musik bringen

menu-compare-our-taste = Unseren Geschmack vergleichen
menu-songs-like-this = Songs wie dieser
