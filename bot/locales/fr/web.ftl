# Ce qu'on lit dans le navigateur.

web-home-title = Cratedigger est là
web-home-text = C'est l'adresse vers laquelle Spotify renvoie les gens. Il n'y a rien d'autre à voir : le bot vit dans Discord. Là-bas, tape /help.

web-linked-member = Il est relié pour { $name } dans Discord. Si ce n'est pas toi, quelqu'un t'a envoyé son lien : retire l'accès de l'appli sur spotify.com/account/apps, et tape /link toi-même.
web-linked-title = Ton Spotify est relié
web-linked-text = Tu peux fermer cette page. Retourne dans Discord et tape /sync : tes playlists publiques arrivent sur le serveur où tu le tapes, et sur aucun autre.

web-upload-title = Apporte un fichier sur ton serveur
web-upload-text = Choisis un fichier de morceaux de { $limit } Mo au plus : un CSV d'exportify.net, un jeu de données, ou le zip complet de tes données Spotify. Cette page prend un seul fichier.
web-upload-button = Apporter
web-uploaded-next = Tu peux fermer cette page. Retourne dans Discord et tape /recommend.

web-refused-title = Ça n'a pas marché
web-no-such-page = Il n'y a pas de page à cette adresse. Retourne dans Discord et tape /help.
web-failed = Quelque chose a raté de notre côté, et c'est noté. Retourne dans Discord et réessaie.
