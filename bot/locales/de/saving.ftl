## Eine Liste von Songs als Playlist bei Spotify speichern

link-saving = Dieser Link bittet auch um das Recht, **Playlists zu speichern**. Ich nutze es nur, wenn du auf Speichern drückst: Dann mache ich eine neue private Playlist mit den Songs dieser Antwort und ändere keine andere.

error-saving-not-allowed = Du hast Spotify ohne das Recht verknüpft, Playlists zu speichern. Tipp /link mit der Option „saving: True“, stimm bei Spotify zu, und drück noch einmal auf Speichern.
error-saving-refused = Spotify lässt diese App keine Playlists speichern ({ $reason }). Nimm stattdessen die Datei mit den Songs.
error-saving-uncertain = Spotify hat nicht gesagt, ob es die Playlist gemacht hat ({ $reason }). Schau in dein Spotify, bevor du noch einmal speicherst: Vielleicht liegt dort eine leere Playlist, die du löschen kannst.
error-saving-unfinished =
    { $total ->
        [one] Der Song kam nicht in die neue Playlist.
       *[other] Nur { $songs } von { $total } Songs kamen in die neue Playlist.
    } Ich konnte sie nicht zurücknehmen, darum bleibt sie in deinem Spotify: { $url }. Lösch sie dort, und speichere in ein paar Minuten noch einmal.
error-nothing-to-save = Spotify kennt diese Songs nicht, darum habe ich keine Playlist daraus gemacht. Nimm stattdessen die Datei mit den Songs.
