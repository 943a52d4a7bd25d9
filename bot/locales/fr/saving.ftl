## Enregistrer une liste de morceaux en playlist chez Spotify

link-saving = Ce lien demande aussi le droit d'**enregistrer des playlists**. Je ne m'en sers que quand tu appuies sur Enregistrer : je crée une nouvelle playlist privée avec les morceaux de cette réponse, et je n'en change aucune autre.

error-saving-not-allowed = Tu as relié Spotify sans le droit d'enregistrer des playlists. Tape /link avec l'option « saving: True », donne ton accord chez Spotify, et appuie de nouveau sur Enregistrer.
error-saving-refused = Spotify ne laisse pas cette appli enregistrer des playlists ({ $reason }). Prends plutôt le fichier des morceaux.
error-saving-uncertain = Spotify n'a pas dit s'il a créé la playlist ({ $reason }). Regarde dans ton Spotify avant d'enregistrer de nouveau : il y a peut-être une playlist vide, que tu peux supprimer.
error-saving-unfinished =
    { $total ->
        [one] Le morceau n'est pas arrivé dans la nouvelle playlist.
       *[other] Morceaux arrivés dans la nouvelle playlist : seulement { $songs } sur { $total }.
    } Je n'ai pas pu la retirer, donc elle reste dans ton Spotify : { $url }. Supprime-la là-bas, et enregistre de nouveau dans quelques minutes.
error-nothing-to-save = Spotify ne connaît pas ces morceaux : je n'en ai donc pas fait de playlist. Prends plutôt le fichier des morceaux.
