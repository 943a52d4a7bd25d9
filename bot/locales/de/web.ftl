# Was man im Browser liest.

web-home-title = Cratedigger ist hier
web-home-text = Das ist die Adresse, an die Spotify Leute zurückschickt. Mehr gibt es hier nicht zu sehen: Der Bot wohnt in Discord. Tipp dort /help.

web-linked-member = Es ist für { $name } in Discord verknüpft. Bist du das nicht, hat dir jemand seinen Link geschickt: Entzieh der App auf spotify.com/account/apps den Zugriff, und tipp selbst /link.
web-linked-title = Dein Spotify ist verknüpft
web-linked-text = Du kannst diese Seite schließen. Geh zurück zu Discord und tipp /sync: Das bringt deine öffentlichen Playlists auf den Server, auf dem du es tippst, und auf keinen anderen.

web-upload-title = Bring eine Datei auf deinen Server
web-upload-text = Wähl eine Datei mit Songs, bis { $limit } MB: eine CSV von exportify.net, einen Datensatz oder das ganze Zip deiner Spotify-Daten. Diese Seite nimmt eine Datei.
web-upload-button = Her damit
web-uploaded-next = Du kannst diese Seite schließen. Geh zurück zu Discord und tipp /recommend.

web-refused-title = Das hat nicht geklappt
web-no-such-page = Diese Seite gibt es hier nicht. Geh zurück zu Discord und tipp /help.
web-failed = Bei uns ist etwas schiefgegangen, und es ist notiert. Geh zurück zu Discord und versuch es noch einmal.
