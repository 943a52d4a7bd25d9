## Glossary
# song: Song, der · artist: Interpret · playlist: Playlist · server: Server (auf dem Server)
# member: Mitglied · category: Kategorie (Spotifys eigene: Kategorie-Playlists) · kind of song: Art
# pool: Pool (Songs, die hier noch niemand gehört hat); its label: der Name des Pools, nie „Label“
# audio feature: Klangmerkmal, kurz Merkmal · score: Wert · mix: Mischung · taste: Geschmack
# thumb up/down: Daumen hoch/runter · take back: zurücknehmen · share: teilen · save: speichern
# forget: vergessen · sync: Sync, der · import: Import, importieren · preset: Voreinstellung
# link (account): verknüpfen, Verknüpfung · link (address): Link · sign in: anmelden, Anmeldung
# bring: (mit)bringen · withdraw: zurückziehen · register (an address): eintragen
# listens, plays: Wiedergaben · listening history: Hörverlauf · liked songs: Lieblingssongs
# manager: Serververwaltung, wer den Server verwalten darf · operator: wer diesen Bot betreibt
# post: Beitrag · type: tippen · press: drücken · button: Knopf · close, near: nah · alike: ähnlich
# Anrede du; Namen von Befehlen, Optionen und deren Werten bleiben englisch.

# Was Leute in Discord lesen.

## /link und /unlink

link-title = Verknüpf dein Spotify
link-text =
    Drück auf den Knopf und stimm bei Spotify zu. Der Link ist nur für dich und gilt zehn Minuten. Danach darf ich deine Playlists und Lieblingssongs lesen, und ich bringe sie nur dorthin, wo du /sync tippst.

    Falls die Seite danach **nicht lädt** (so ist es am Handy, wenn dieser Bot keine öffentliche Adresse hat), kopier die ganze Adresse dieser Seite und drück auf „Adresse einfügen“.
    Falls Spotify **INVALID_CLIENT: Invalid redirect URI** sagt: Wer diesen Bot betreibt (oder die eigene Spotify-App dieses Servers eingerichtet hat), muss `{ $address }` im Spotify-Dashboard eintragen, Zeichen für Zeichen.
link-button = Bei Spotify anmelden
paste-button = Adresse einfügen
paste-title = Die Seite, die nicht geladen hat
paste-label = Ihre ganze Adresse
paste-description = Aus der Adresszeile des Browsers, nach dem Zustimmen. „code=“ und „state=“ stehen darin.
linked-title = Dein Spotify ist verknüpft
linked-text = Tipp /sync: Das bringt deine öffentlichen Playlists auf den Server, auf dem du es tippst, und auf keinen anderen.
sign-in-ends-title = Deine Spotify-Anmeldung läuft bald ab
sign-in-ends-text = Bei Spotify hält eine Anmeldung sechs Monate; deine endet am { $at }. /link erneuert sie im Nu. Deine Songs bleiben so oder so.
sign-in-over-title = Melde dich neu an
sign-in-over-text = Bei Spotify hält eine Anmeldung sechs Monate, und deine ist abgelaufen. /link erneuert sie; bis dahin bleiben deine Songs, wie sie sind.
unlinked-title = Vergessen
unlinked-text =
    { $servers ->
        [0] Ich habe deine Spotify-Verknüpfung gelöscht und alles andere, was ich von dir wusste. Songs hattest du auf keinen Server gebracht.
        [one] Ich habe deine Spotify-Verknüpfung, deine Playlists und deine Songs gelöscht, auf dem einen Server, auf den du sie gebracht hattest. Was ich dort gelernt habe, lerne ich ohne dich neu.
       *[other] Ich habe deine Spotify-Verknüpfung, deine Playlists und deine Songs gelöscht, auf allen { $servers } Servern, auf die du sie gebracht hattest. Was ich dort gelernt habe, lerne ich ohne dich neu.
    } Willst du wiederkommen, nimm /link.

## /sync

sync-running-title = Ich hole deine Musik
progress-playlists = Ich lese deine Playlists
progress-features = Ich frage, wie die Songs klingen
progress-pool = Ich lese Spotifys Kategorie-Playlists
progress-training = Ich lerne, was dieser Server hört
progress-listens = Ich frage, was du gehört hast
progress-counts = { $done } von { $total }
progress-begun = Ich habe angefangen.
progress-playlists-counts =
    { $done } von { $total } Playlists sind durch; { $calls ->
        [0] dafür bleiben keine Anfragen
        [one] dafür bleibt höchstens 1 Anfrage
       *[other] dafür bleiben höchstens { $calls } Anfragen
    } an Spotify.
sync-asleep-title = Dein Sync wartet
sync-asleep-text = Spotify lässt diesen Bot { $when } weitermachen (um { $at }). Bis dahin schläft dein Sync und macht dann von selbst da weiter, wo er war; verloren ist nichts. Mit „action: status“ sagt dir /sync, wie weit er ist.
sync-none-title = Kein Sync
sync-none-text = Du hast auf diesem Server keinen Sync. /sync startet einen.
sync-cancelled-title = Abgebrochen
sync-cancelled-text = Was dein Sync bis dahin gebracht hatte, bleibt. /sync fängt von vorn an und holt nur, was noch nicht hier ist.
sync-done-title = Deine Musik ist da
sync-brought =
    { $playlists ->
        [one] **1** Playlist
       *[other] **{ $playlists }** Playlists
    } mit **{ $songs }** { $songs ->
        [one] Song
       *[other] Songs
    }, auf diesem Server und auf keinem anderen.
sync-new =
    { $songs ->
        [0] Neu für diesen Server ist nichts davon.
        [one] **1** Song ist neu für diesen Server.
       *[other] **{ $songs }** Songs sind neu für diesen Server.
    }
sync-features = Klangmerkmale gibt es für **{ $known }** von { $songs } Songs: Zahlen dafür, wie laut, schnell, akustisch … ein Song ist. Sie helfen mir beim Vergleichen.
sync-features-refused = Spotify verrät dieser App nicht, wie Songs klingen. Was auch ReccoBeats nicht weiß, kommt mit einer Datei: /import nimmt die von exportify.net.
sync-reccobeats-silent = ReccoBeats weiß von vielen Songs, wie sie klingen, hat aber nicht bis zum Ende geantwortet. Der nächste /sync fragt nach dem Rest.
sync-left-private =
    { $playlists ->
        [one] 1 private Playlist blieb draußen; mit „everything“ kommt auch sie mit.
       *[other] { $playlists } private Playlists blieben draußen; mit „everything“ kommen auch sie mit.
    }
sync-withdrawn =
    { $playlists ->
        [one] 1 Playlist, die vorher hier war, zählt hier nicht mehr.
       *[other] { $playlists } Playlists, die vorher hier waren, zählen hier nicht mehr.
    }
sync-pool =
    { $songs ->
        [0] Der Pool ist leer: Es ist nichts darin, was hier nicht schon jemand mitgebracht hat.
        [one] Im Pool ist **1** Song, den hier noch niemand mitgebracht hat und den ich empfehlen kann.
       *[other] Im Pool sind **{ $songs }** Songs, die hier noch niemand mitgebracht hat und die ich empfehlen kann.
    }
sync-pool-from-read = Der Pool kommt aus Spotifys Kategorie-Playlists.
sync-pool-from-playlists = Der Pool kommt aus den Playlists der Serververwaltung.
sync-pool-from-both = Der Pool kommt aus Spotifys Kategorie-Playlists und aus denen der Serververwaltung.
sync-pool-from-not-allowed = Spotify zeigt dieser App seine Kategorie-Playlists nicht, darum bleibt der Pool, wie er ist. Die Serververwaltung kann ihn mit /import füllen oder mit eigenen Playlists („/pool add“).
sync-pool-from-no-sources = Von Spotify füllt hier nichts den Pool. Die Serververwaltung kann mit „/pool add“ Playlists oder Kategorien hinzufügen, oder Dateien mit /import.
sync-pool-unread =
    { $playlists ->
        [one] 1 Playlist des Pools bleibt, wie sie ist: Wer sie hinzugefügt hat, ist nicht angemeldet, oder Spotify zeigt sie nicht mehr.
       *[other] { $playlists } Playlists des Pools bleiben, wie sie sind: Wer sie hinzugefügt hat, ist nicht angemeldet, oder Spotify zeigt sie nicht mehr.
    }
sync-left-by-choice =
    { $playlists ->
        [one] 1 Playlist blieb draußen, wie du es in /library gewählt hast.
       *[other] { $playlists } Playlists blieben draußen, wie du es in /library gewählt hast.
    }
sync-fresh =
    Neu hier: { $names }{ $more ->
        [0] .
       *[other] {" "}und { $more } weitere.
    } Was nicht hierher soll, ziehst du mit /library zurück.
withdraw = { $name } zurückziehen
sync-everything = Du hast „everything“ gewählt: Andere sehen deine Playlists hier nicht, aber ein privater Song oder ein Lieblingssong von dir kann in ihren Antworten auftauchen, ohne deinen Namen.
learned = Ich habe gelernt, was dieser Server hört. Probier /recommend oder /categories.
skipped-gone =
    { $count ->
        [one] 1 Eintrag übersprungen, den Spotify nicht mehr hat.
       *[other] { $count } Einträge übersprungen, die Spotify nicht mehr hat.
    }
skipped-local =
    { $count ->
        [one] 1 Datei von deiner eigenen Festplatte übersprungen: Spotify weiß nichts von ihr.
       *[other] { $count } Dateien von deiner eigenen Festplatte übersprungen: Spotify weiß nichts von ihnen.
    }
skipped-episode =
    { $count ->
        [one] 1 Podcast-Folge übersprungen.
       *[other] { $count } Podcast-Folgen übersprungen.
    }
skipped-not-yours =
    { $count ->
        [one] 1 Playlist übersprungen, der du folgst, die du aber nicht gemacht hast.
       *[other] { $count } Playlists übersprungen, denen du folgst, die du aber nicht gemacht hast.
    }
skipped-refused =
    { $count ->
        [one] 1 Playlist übersprungen, die Spotify nicht zeigen wollte.
       *[other] { $count } Playlists übersprungen, die Spotify nicht zeigen wollte.
    }
# Was eine Datei ist, nach ihrem Inhalt.
file-kind-seed = Eine Songtabelle mit den Spalten id, title und artist(s)
file-kind-exportify = Exportify
file-kind-exportify-app = exportify.app
file-kind-account-data = Spotify-Kontodaten
file-kind-history = Spotify-Hörverlauf
file-kind-tracks-114k = Der Datensatz mit 114.000 Songs
file-kind-genre-playlists = Die Genre-Playlists aus spotify_songs.csv
file-kind-tracks-1m = Der Datensatz mit 1,2 Millionen Songs
file-kind-table = Eine CSV mit Songs
file-kind-several = Dateien verschiedener Art

# Was in einer Datei keinen Song ergab.
unread-no-id =
    { $count ->
        [one] Zeile ohne Spotify-Track-ID
       *[other] Zeilen ohne Spotify-Track-ID
    }
unread-no-title =
    { $count ->
        [one] Zeile ohne Titel
       *[other] Zeilen ohne Titel
    }
unread-repeated =
    { $count ->
        [one] Zeile, die einen Song wiederholt
       *[other] Zeilen, die einen Song wiederholen
    }
unread-episode =
    { $count ->
        [one] Podcast-Folge
       *[other] Podcast-Folgen
    }
unread-local =
    { $count ->
        [one] lokale Datei
       *[other] lokale Dateien
    }
unread-short-listen =
    { $count ->
        [one] Wiedergabe unter 30 Sekunden
       *[other] Wiedergaben unter 30 Sekunden
    }
unread-other-file =
    { $count ->
        [one] Datei ohne Songs im Zip
       *[other] Dateien ohne Songs im Zip
    }

## /library

library-title = Deine Playlists
library-lead = Das siehst nur du. Was du hier wählst, geht der Regel von /sync vor.
library-empty = Von dir gibt es hier nichts aufzulisten. Fang mit /link an oder mit /import.
library-read-live = Die Liste ist so, wie Spotify sie jetzt hat.
library-read-not-linked = Dein Spotify ist nicht verknüpft, darum steht hier, was dieser Server von dir hat. Mit /link kann ich alle deine Playlists auflisten.
library-read-not-now = Spotify lässt sich gerade nicht fragen, darum steht hier, was dieser Server von dir hat.
library-legend = ✓ mit diesem Server geteilt · ⏳ kommt mit dem nächsten Sync · – nicht geteilt
library-songs =
    { $songs ->
        [one] 1 Song
       *[other] { $songs } Songs
    }
library-liked = Lieblingssongs
library-of-spotify = Spotify
library-of-liked = Spotify
library-of-file = Datei
library-of-history = Hörverlauf
library-choose = Was dieser Server kennen darf
library-page = Seite { $page } von { $pages }
library-before = Zurück
library-after = Weiter
library-withdrawn =
    { $playlists ->
        [one] 1 Playlist ist zurückgezogen: Dieser Server kennt sie nicht mehr.
       *[other] { $playlists } Playlists sind zurückgezogen: Dieser Server kennt sie nicht mehr.
    }
library-coming =
    { $begun ->
        [yes] Ein Sync ist gestartet und bringt, was du gewählt hast; bei deinem nächsten Befehl sage ich dir Bescheid.
       *[no] Dein nächster /sync bringt, was du gewählt hast.
    }
library-owner =
    { $shown ->
        [yes] Antworten hier dürfen sagen, welche Songs du mitgebracht hast.
       *[no] Antworten hier sagen nie, welche Songs du mitgebracht hast. Mit „/privacy visible“ kannst du es erlauben.
    }

## /pool

pool-title = Was den Pool füllt
pool-lead = Jeder /sync füllt den Pool hieraus, soweit Spotify diese App lässt; Dateien kommen mit /import.
pool-empty = Von Spotify füllt nichts den Pool. „/pool add“ fügt eine deiner Playlists oder eine Kategorie hinzu.
pool-category = Kategorie { $id }
pool-playlist-yours = [eine Playlist]({ $url }), gelesen mit deiner Anmeldung
pool-playlist-of-another = eine Playlist, gelesen mit der Anmeldung anderer aus der Serververwaltung
pool-and-more = … und { $count } weitere
pool-added-title = Zum Pool hinzugefügt
pool-added-text = Die Songs daraus kommen unter „{ $label }“ mit dem nächsten /sync von irgendwem hier. Sie sind der Pool dieses Servers: Songs, die hier noch niemand mitgebracht hat.
pool-removed-title = Aus dem Pool entfernt
pool-removed-text =
    { $playlists ->
        [0] „{ $label }“ füllt den Pool nicht mehr. Gekommen war darüber noch nichts.
        [one] „{ $label }“ füllt den Pool nicht mehr, und die Playlist, die darüber gekommen war, ist weg.
       *[other] „{ $label }“ füllt den Pool nicht mehr, und die { $playlists } Playlists, die darüber gekommen waren, sind weg.
    }
pool-offered = { $label } ({ $kind ->
        [category] Kategorie
       *[playlist] Playlist
    })

## /import

import-as-mine = meine: Songs, die ich höre
import-as-file = Pool: Namen aus der Spalte „category“ der Datei
import-as-label = Pool: { $label }
import-done-title = { $file } ist da
import-nothing-title = Aus { $file } ist nichts hier
import-summary =
    { $kind }, { $songs ->
        [one] 1 Song
       *[other] { $songs } Songs
    }, { $known } mit Klangmerkmalen{ $skipped ->
        [0] .
       *[other] , { $skipped } übersprungen: { $reasons }.
    }
import-skipped-part = { $count } { $what }
import-new =
    { $songs ->
        [0] Neu für diesen Server ist nichts davon.
        [one] 1 Song ist neu für diesen Server.
       *[other] { $songs } Songs sind neu für diesen Server.
    }
import-nothing-new = Es gab also nichts zu behalten.
import-matched =
    { $songs ->
        [one] 1 Song stand ohne Spotify-ID da; ich kannte ihn schon.
       *[other] { $songs } Songs standen ohne Spotify-ID da; ich kannte sie schon.
    }
import-unknown =
    { $songs ->
        [one] 1 Song stand ohne Spotify-ID da, und ich kenne ihn nicht: In Spotifys erweitertem Streamingverlauf stehen IDs.
       *[other] { $songs } Songs standen ohne Spotify-ID da, und ich kenne sie nicht: In Spotifys erweitertem Streamingverlauf stehen IDs.
    }
import-playlists =
    { $count ->
        [one] Playlist: { $names }
       *[other] { $count } Playlists: { $names }
    }{ $more ->
        [0] .
       *[other] {" "}und { $more } weitere.
    }
import-plays =
    { $songs ->
        [one] 1 Song zählt als gehört
       *[other] { $songs } Songs zählen als gehört
    }, nach { $plays ->
        [one] 1 Wiedergabe.
       *[other] { $plays } Wiedergaben.
    }
import-learning = Ich finde noch heraus, wie die Songs klingen, und lerne daraus: Was dabei herauskommt, steht gleich hier, bei Tausenden von Songs in ein paar Minuten.
import-mine = Sie zählen als deine: Ich empfehle sie dir nicht.
import-pool =
    { $count ->
        [one] Sie sind im Pool { $names }
       *[other] Sie sind in den Pools { $names }
    }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weiteren
    }. Daraus empfehle ich, was hier noch niemand mitgebracht hat.
import-undo = Import rückgängig machen
import-undone-title = { $file } ist wieder weg
import-undone-text =
    { $playlists ->
        [0] Davon war hier nichts mehr übrig.
        [one] Die Playlist, die damit kam, ist weg. Songs, die auch auf anderem Weg kamen, bleiben.
       *[other] Die { $playlists } Playlists, die damit kamen, sind weg. Songs, die auch auf anderem Weg kamen, bleiben.
    }
import-page-title = Bring eine Datei
import-page-text = Der Knopf öffnet eine Seite, die eine Datei bis { $limit } MB nimmt: eine CSV von exportify.net, einen Datensatz oder das ganze Zip deiner Spotify-Daten. Sie ist nur für dich, für eine Datei und für fünfzehn Minuten.
import-page-button = Datei wählen

## /listens

listens-done-title = Was du bei { $service } hörst, ist da
listens-nothing-title = Von { $service } ist nichts hier
listens-summary =
    „{ $user }“: { $listened ->
        [one] 1 Song
       *[other] { $listened } Songs
    }{ $more ->
        [yes] , die meistgespielten
       *[no] {""}
    }; { $songs ->
        [0] ich kenne keinen davon
        [one] 1 davon zählt als gehört
       *[other] { $songs } davon zählen als gehört
    }{ $plays ->
        [0] .
        [one] , nach 1 Wiedergabe.
       *[other] , nach { $plays } Wiedergaben.
    }
listens-unknown =
    { $songs ->
        [one] 1 Song ist übersprungen: Er kam ohne Spotify-ID
       *[other] { $songs } Songs sind übersprungen: Sie kamen ohne Spotify-ID
    }, und einen Song dieses Namens kenne ich nicht. Tipp /listens noch einmal, wenn mehr Songs hier sind, oder bring mit /import Spotifys eigenen Verlauf: Der hat die IDs.
listens-again = Tippst du /listens noch einmal für denselben Namen, ersetzt das diese Songs; mit /library ziehst du sie zurück.

## /recommend

recommend-title = Songs wie { $song }
recommend-revisit-title = Songs zum Wiederhören: { $song }
recommend-like-blend = von { $artists }. Je näher, desto weiter oben; dazu Nähe, Interpreten und Kategorie:
recommend-like-classic = von { $artists }. Je näher, desto weiter oben; dazu Wert, Interpreten und Kategorie:
recommend-all-heard =
    Du hast hier jeden Song gehört, den ich damit vergleichen kann: Es sind alles deine. Zum Wiederhören sind diese am nächsten dran.
    Für Songs, die du noch nicht gehört hast, können auch andere /sync tippen, oder die Serververwaltung bringt mit /import einen Pool.
recommend-nothing = Hier gibt es noch keinen anderen Song, den ich mit { $song } vergleichen kann. Bring mehr mit /sync oder /import.
found-pool = Pool: { $label }
found-heard = hast du schon
found-owners = mitgebracht von { $names }
found-why = dafür spricht: { $why }
why-playlists =
    { $count ->
        [one] zusammen in 1 Playlist
       *[other] zusammen in { $count } Playlists
    }
why-alike = in Playlists derselben Art
why-artist = derselbe Interpret
why-sound = beide { $features }
why-category = dieselbe Art Song
why-popularity = hier in vielen Playlists
score-blend = Die Zahl sagt, wie nah ein Song ist: bei 99 ist er näher dran als 99 von 100 Songpaaren hier
score-classic = Jeder Song ist eine Mischung der Kategorien. Der Wert sagt, wie ähnlich sich zwei Mischungen sind: 1 gleich, 0 nichts gemeinsam
choice-unknown-title = Kein Song mit diesem Namen
choice-unknown-text = Hier heißt nichts „{ $text }“. Meinst du einen von diesen?
choice-several-title = Welcher?
choice-several-text = Hier heißen mehrere Songs „{ $text }“.

## /categories

categories-title = Was dieser Server hört
categories-lead =
    { $songs ->
        [one] Gelernt aus 1 Song, den ein Mitglied mitgebracht hat.
       *[other] Gelernt aus { $songs } Songs, die Mitglieder mitgebracht haben.
    } Jeder Song ist eine Mischung; hier zählt er für die Kategorie, von der er am meisten hat.
category-share =
    { $songs ->
        [one] { $share }, 1 Song
       *[other] { $share }, { $songs } Songs
    }
category-features = Was heraussticht: { $features }
category-examples = Zum Beispiel { $songs }
categories-empty = Hier kaum zu finden: { $names }.
category-unnamed = von allem ein bisschen
category-again = { $name } ({ $ordinal })
category-split = Aus { $old } wurden { $new }.
category-merged = { $old } sind jetzt eins: { $new }.
categories-footer-blend = Eine Kategorie heißt nach Playlist-Titeln, nach dem Klang ihrer Songs oder danach, wer sie spielt
categories-footer-classic = Eine Kategorie heißt nach dem Merkmal, das in ihr am stärksten ist
mix-title = Die Mischung von { $song }
mix-lead = von { $artists }. So viel von jeder Kategorie steckt darin:
mix-footer = Die Anteile ergeben zusammen 100 %

feature-popularity = beliebt
feature-danceability = tanzbar
feature-energy = energiegeladen
feature-key = Tonart
feature-loudness = laut
feature-mode = Dur
feature-speechiness = Gesprochenes
feature-acousticness = akustisch
feature-instrumentalness = instrumental
feature-liveness = Live-Publikum
feature-valence = fröhlich
feature-tempo = schnell
feature-duration-ms = lang
feature-time-signature = Schläge pro Takt

# Die beiden Enden eines Merkmals, nach denen Kategorien heißen: „leise, akustisch, instrumental“.
feature-popularity-high = bekannt
feature-popularity-low = wenig bekannt
feature-danceability-high = tanzbar
feature-danceability-low = nicht zum Tanzen
feature-energy-high = energiegeladen
feature-energy-low = ruhig
feature-key-high = in hoher Tonart
feature-key-low = in tiefer Tonart
feature-loudness-high = laut
feature-loudness-low = leise
feature-mode-high = in Dur
feature-mode-low = in Moll
feature-speechiness-high = wortreich
feature-speechiness-low = mit wenig Worten
feature-acousticness-high = akustisch
feature-acousticness-low = elektrisch
feature-instrumentalness-high = instrumental
feature-instrumentalness-low = gesungen
feature-liveness-high = live
feature-liveness-low = aus dem Studio
feature-valence-high = fröhlich
feature-valence-low = traurig
feature-tempo-high = schnell
feature-tempo-low = langsam
feature-duration-ms-high = lang
feature-duration-ms-low = kurz
feature-time-signature-high = mit vielen Schlägen im Takt
feature-time-signature-low = mit wenigen Schlägen im Takt

## /thumb

thumb-up-title = Daumen hoch
thumb-up-text = { $song }: bitte mehr in der Art. Das zählt sofort für deine eigenen Antworten auf diesem Server, verblasst über einige Monate und ändert nie, was anderen empfohlen wird. „verdict: take back“ in /thumb nimmt es zurück.
thumb-down-title = Daumen runter
thumb-down-text = { $song }: bitte weniger in der Art. Das zählt sofort für deine eigenen Antworten auf diesem Server, verblasst über einige Monate und ändert nie, was anderen empfohlen wird. „verdict: take back“ in /thumb nimmt es zurück.
thumb-taken-back-title = Zurückgenommen
thumb-taken-back-text = { $song }: Deinen Daumen habe ich vergessen.
thumb-none-title = Nichts zurückzunehmen
thumb-none-text = { $song }: Dafür hast du auf diesem Server keinen Daumen gegeben. Willst du einen geben, wähl „up“ oder „down“ in /thumb.

## /model

model-title = Was ich hier gelernt habe
model-preset-blend = Ich vergleiche Songs danach, in welchen Playlists sie sind, wer sie spielt und wie sie klingen, jedes davon so weit, wie es auf diesem Server etwas sagt (Voreinstellung „blend“).
model-preset-classic = Ich vergleiche Songs danach, wie sie klingen, und nach nichts anderem (Voreinstellung „classic“).
model-trained = Modell: Version { $version }, gelernt { $when }.
model-from =
    Gelernt aus { $songs ->
        [one] 1 Song
       *[other] { $songs } Songs
    } in { $playlists ->
        [one] 1 Playlist
       *[other] { $playlists } Playlists
    } von { $members ->
        [one] 1 Mitglied.
       *[other] { $members } Mitgliedern.
    }
model-coverage =
    { $measured } von { $known } { $known ->
        [one] Song
       *[other] Songs
    } hier { $measured ->
        [one] hat
       *[other] haben
    } Klangmerkmale.
model-measuring = Wie gut ich bin: Ich messe … Auf einem großen Server dauert das eine Minute.
model-quality =
    Wie gut ich bin: Ich habe noch einmal ohne einige Playlists gelernt, von jeder die Hälfte gesehen und den Rest gesucht. Bei { $found } von { $playlists } Playlists war unter meinen ersten zehn ein Song daraus; der Zufall schafft { $chance ->
        [one] fast jede.
       *[other] 1 von { $chance }.
    }
model-quality-unknown = Wie gut ich bin, lässt sich noch nicht messen: Dafür braucht es zwei oder mehr verschiedene Playlists, in denen zusammen die meisten Songs von hier fehlen.

## /settings

# Die Zeilen über die App druckt auch „cratedigger doctor“.
app-kind-extended = Spotify behandelt diese App als eine der alten Art: Sie darf lesen, was neue Apps nicht dürfen.
app-kind-early = Spotify behandelt diese App als eine von vor Februar 2026: Songs und Playlists, aber weder Klangmerkmale noch Kategorie-Playlists.
app-kind-new = Spotify behandelt diese App als neu: Fünf Leute dürfen ihr Konto verknüpfen, und alle müssen auf der Liste der App stehen (User Management im Spotify-Dashboard).
app-kind-unknown = Als was für eine App Spotify diese behandelt, ist noch nicht bekannt: Das finden der erste /link und /sync heraus.
ability-library-yes = Playlists und Lieblingssongs: Spotify zeigt sie von allen, die ihr Konto verknüpfen ({ $at }).
ability-library-no =
    Playlists und Lieblingssongs: verweigert ({ $at }). { $why ->
        [premium-lapsed] Wem die App gehört, der braucht Spotify Premium: Erneuere es und warte ein paar Stunden.
       *[other] Jemand steht nicht auf der Liste der App: Trag die E-Mail des Spotify-Kontos im Spotify-Dashboard unter User Management ein.
    }
ability-library-untried = Playlists und Lieblingssongs: noch nicht probiert; das macht der erste /link.
ability-audio-features-yes = Klangmerkmale: Spotify verrät sie ({ $at }).
ability-audio-features-no =
    Klangmerkmale: verweigert ({ $at }). { $reccobeats ->
        [on] Ich frage stattdessen ReccoBeats, das manche Songs kennt; den Rest füllt /import mit einer Datei, die sie hat.
       *[off] Bring mit /import eine Datei, die sie hat.
    } Nach einer Woche versuche ich es wieder.
ability-audio-features-untried = Klangmerkmale: noch nicht probiert; das macht der erste /sync.
ability-category-playlists-yes = Kategorie-Playlists: Spotify zeigt sie ({ $at }); /sync füllt daraus den Pool.
ability-category-playlists-no = Kategorie-Playlists: verweigert ({ $at }). Die Serververwaltung kann den Pool mit /import füllen. Nach einer Woche versuche ich es wieder.
ability-category-playlists-untried = Kategorie-Playlists: noch nicht probiert; das macht der erste /sync.
ability-older-fields-yes = Beliebtheit und andere ältere Felder: Spotify verrät sie ({ $at }).
ability-older-fields-no = Beliebtheit und andere ältere Felder: dieser App nicht verraten ({ $at }). Songs kommen ohne ihre Beliebtheit.
ability-older-fields-untried = Beliebtheit und andere ältere Felder: noch nicht probiert; das macht der erste /link.
app-paused =
    { $quota ->
        [yes] Spotifys Kontingent für diese App ist bis zum { $at } aufgebraucht.
       *[no] Spotify will eine Pause bis zum { $at }.
    } Syncs schlafen bis dahin und machen von selbst weiter.
app-reccobeats =
    { $reccobeats ->
        [on] ReccoBeats wird nach den Klangmerkmalen gefragt, die Spotify nicht verrät.
       *[off] ReccoBeats wird nicht gefragt: RECCOBEATS_URL ist aus.
    }
app-own-title = Dieser Server hat seine eigene Spotify-App
app-own-text =
    Ab jetzt meldet man sich hier mit der App `{ $app }` an; wer mit einer anderen verknüpft ist, muss auf diesem Server noch einmal /link tippen. Was schon da ist, bleibt.

    Auf developer.spotify.com, in den Einstellungen dieser App:
    1. Trag die Redirect-Adresse `{ $address }` ein, Zeichen für Zeichen.
    2. Trag unter **User Management** die Spotify-E-Mail von allen ein, die ihr Konto verknüpfen wollen: Eine neue App nimmt fünf, und wem sie gehört, der braucht Premium.

    Das Secret ist nicht nötig, und niemand sollte es mir schicken. Zurück geht es mit /settings spotify ohne Client-ID.
app-operators-title = Dieser Server nutzt die Spotify-App des Bots
app-operators-text = Hier meldet man sich mit der App der Leute an, die diesen Bot betreiben. Wer mit einer anderen verknüpft ist, muss auf diesem Server noch einmal /link tippen. Was schon da ist, bleibt.
app-none-title = Dieser Server hat keine Spotify-App
app-none-text = Auch wer diesen Bot betreibt, hat keine eingerichtet, darum sind /link und /sync hier zu. Was schon da ist, bleibt, und Songs kommen mit /import. Eine einrichten kannst du mit /settings spotify und der Client-ID einer eigenen App.

status-title = Wie es mir hier geht
status-no-app = Spotify ist hier nicht angeschlossen: Wer diesen Bot betreibt, hat keine SPOTIFY_CLIENT_ID gesetzt. Eine eigene Spotify-App dieses Servers tut es auch: /settings spotify. Songs kommen auch mit /import.
status-own-app = Hier meldet man sich mit der eigenen Spotify-App dieses Servers an.
status-members = Mit dieser App verknüpfte Spotify-Konten, auf allen Servern: **{ $linked }**. Mitglieder dieses Servers, die Musik mitgebracht haben: **{ $synced }** von Spotify, **{ $imported }** mit Dateien.
status-songs = Songs mit Klangmerkmalen: **{ $known }** von **{ $songs }**.
status-model = Modell: Version { $version }, gelernt { $age }.
status-no-model = Ein Modell ist noch nicht gelernt: Das macht der erste /sync oder /import.

categories-kept-title = Kategorien
categories-kept-text =
    { $found ->
        [0] Songs werden hier in { $number } Kategorien sortiert, sobald es welche gibt.
       *[other] Songs werden hier ab jetzt in höchstens { $number } Kategorien sortiert; gefunden habe ich { $found }. /categories zeigt sie.
    }

## Teilen

share = Im Kanal teilen
share-done = Geteilt
shared-by = **{ $name }** teilt:

## /help und die Begrüßung

help-title = Cratedigger
help-next = Als Nächstes:
help-not-linked = Melde dich mit /link bei Spotify an, dann tipp hier /sync. Kein Spotify? /import nimmt eine CSV von exportify.net.
help-linked = Hol mit /sync deine Playlists auf diesen Server. Verknüpft bist du schon.
help-synced = Tipp /recommend und nenn einen Song. Deine Songs sind da; wenn sie sich ändern, tipp wieder /sync.
help-imported = Tipp /recommend und nenn einen Song. Deine Songs sind da; wenn sie sich ändern, bring mit /import eine neuere Datei, oder lass sie mit /link und /sync von Spotify kommen.
help-imports-only = Bring mit /import eine CSV deiner Songs (exportify.net schreibt eine). Spotify ist an diesen Bot nicht angeschlossen.
help-imported-only = Tipp /recommend und nenn einen Song. Deine Songs sind da; wenn sie sich ändern, bring mit /import eine neuere Datei. Spotify ist an diesen Bot nicht angeschlossen.
help-in-no-server = Geh auf einen Server, auf dem ich bin, und tipp dort /help: Jeder Server hat seine eigenen Songs.
help-all =
    {""}**Musik mitbringen:** /link und /sync von Spotify, /import aus einer Datei, /listens von ListenBrainz oder Last.fm. /library wählt, was dieser Server von dir kennt.
    {""}**Graben:** /recommend – Songs wie die, die du nennst; /discover – nach allem, was du hörst, jeden Tag andere; /blend – für mehrere von euch zusammen; /thumb – mehr oder weniger von der Art eines Songs. Im Menü einer Nachricht mit einem Spotify-Link: „Songs wie dieser“.
    {""}**Schauen:** /categories – die Kategorien der Songs hier; /insights – wie sie klingen, als Bilder; /model – was ich hier gelernt habe, und wie oft ich finde, was vor mir versteckt ist.
    {""}**Ihr untereinander:** /taste – was du hörst, oder jemand, der es andere sehen lässt; /compare – wie ähnlich zwei von euch sich sind; /neighbours – wer so hört wie du; /who – wer einen Song hat.
    {""}**Deine Daten:** /privacy – was ich von dir behalte: ansehen, mitnehmen, löschen lassen; /unlink – damit ich dich überall vergesse, sofort.
    Für alle, die den Server verwalten dürfen: /pool – Songs, die hier noch niemand gehört hat; /settings – Spotify, und Namen und Anzahl der Kategorien; /sound – ein regelmäßiger Beitrag.
help-footer = Antworten sind nur für dich, bis du auf Teilen drückst
welcome-title = Hallo von Cratedigger
welcome-text =
    Ich lerne, was { $server } hört, und grabe Songs aus, die seine Leute noch nicht gehört haben.
    { $spotify ->
        [on] Zuerst verknüpft jemand sein Spotify mit /link und tippt /sync; zu zweit oder dritt wird es spannend. Ohne Spotify nimmt /import eine CSV mit Songs.
       *[off] Zuerst bringt jemand mit /import eine CSV seiner Songs (exportify.net schreibt eine). Spotify ist an diesen Bot nicht angeschlossen, außer du gibst diesem Server eine eigene App: /settings spotify.
    }
    Dann antworten /recommend und /categories. Weil du den Server verwalten darfst, kannst du mit /import auch einen Pool füllen: Songs, die hier noch niemand gehört hat. /help nennt immer den nächsten Schritt.
