# Der regelmäßige Beitrag eines Servers, und was die Serververwaltung davon liest: /sound.

sound-title = So klingt dieser Server
sound-lead = **{ $songs }** { $songs ->
        [one] Song
       *[other] Songs
    }, mitgebracht von **{ $members }** { $members ->
        [one] Mitglied
       *[other] Mitgliedern
    }.
sound-added =
    { $songs ->
        [one] **1 Song ist neu** seit dem letzten Mal:
       *[other] **{ $songs } Songs sind neu** seit dem letzten Mal, darunter:
    }
sound-liked = **Das mögen mehrere von euch** seit dem letzten Mal:
sound-drift = **Was sich geändert hat** seit dem letzten Mal:
sound-grew =
    ▲ { $name }: { $share } %, { $points ->
        [one] 1 Punkt
       *[other] { $points } Punkte
    } mehr
sound-shrank =
    ▼ { $name }: { $share } %, { $points ->
        [one] 1 Punkt
       *[other] { $points } Punkte
    } weniger
sound-came = ✨ { $name }: { $share } %, neu
sound-playlist = **Eine Playlist für euch alle**, mit Songs, die hier niemand oder kaum jemand hat:
sound-more = /discover hat Songs nur für dich.
sound-picture = Im Bild: die Arten von Songs, von denen dieser Server lebt

sound-started-title = Wie dieser Server klingt, kommt jetzt regelmäßig
sound-started-text =
    { $every ->
        [week] Der Beitrag kommt jeden Freitag
       *[month] Der Beitrag kommt am Ersten jedes Monats
    } um sechs Uhr abends ({ $zone }) in { $channel }, zum ersten Mal { $when } ({ $at }). „/sound preview“ zeigt dir, wie er jetzt wäre; „/sound stop“ beendet das.
sound-stopped-title = Keine Beiträge mehr
sound-stopped-text = Wie dieser Server klingt, kommt nicht mehr als Beitrag. „/sound start“ fängt neu an.
sound-none-title = Es gibt keine Beiträge
sound-none-text = Hier kommt kein Beitrag darüber, wie dieser Server klingt. „/sound start“ fängt damit an.

error-zone-unknown = Eine Zeitzone „{ $zone }“ kenne ich nicht: Wähl eine von denen, die beim Tippen vorgeschlagen werden, zum Beispiel Europe/Berlin.
error-post-not-allowed =
    In { $channel } fehlt mir die Berechtigung „{ $permission ->
        [view-channel] Kanal ansehen
        [send-messages] Nachrichten senden
        [embed-links] Links einbetten
       *[attach-files] Dateien anhängen
    }“: Gib sie mir dort, oder wähl einen anderen Kanal.
