# Ce qui a raté, et comment y remédier. Une phrase pour la cause, une pour le remède.

## Réglages et démarrage

error-setting-refused =
    Le réglage { $variable } ne peut pas servir : il { $reason ->
        [not-text] n'est pas un fichier texte en UTF-8
        [not-http] doit être une adresse qui commence par http:// ou https://
        [not-websocket] doit être une adresse qui commence par ws:// ou wss://
        [not-redirectable] doit être en https, ou en http sur 127.0.0.1 (Spotify refuse toute autre adresse http, localhost aussi)
        [too-long] doit faire au plus { $detail } caractères
        [not-one-word] doit être un seul mot, sans espaces ni sauts de ligne
        [not-client-id] doit être le Client ID du tableau de bord Spotify : des lettres et des chiffres seulement
        [not-database-url] doit ressembler à sqlite:////path/to/cratedigger.db
        [not-sqlite] doit commencer par sqlite: (d'autres bases de données ne sont pas encore prises en charge)
        [not-database-file] doit nommer un fichier, comme le fait sqlite:////path/to/cratedigger.db
        [secret-without-id] n'est pas défini, alors que SPOTIFY_CLIENT_SECRET l'est
        [int_parsing] doit être un nombre entier
        [float_parsing] doit être un nombre
        [greater_than] doit être plus grand que { $detail }
        [greater_than_equal] doit être au moins { $detail }
        [less_than_equal] doit être au plus { $detail }
        [literal_error] doit être l'un de { $detail }
       *[other] a une valeur qui n'a pas de sens ici ({ $detail })
    }. Change-le dans .env ou dans l'environnement.
error-setting-missing = Le réglage { $variable } manque. Copie .env.example vers .env et remplis-le ; README.md dit où trouver la valeur.
error-data-directory = Le dossier de données ne peut pas servir : { $path } : { $reason }. Choisis-en un autre avec --data ou DATA_DIR.
error-token-key = { $where } n'est pas une clé utilisable. Fais-en une avec « cratedigger doctor --new-key », ou retire-la et laisse le bot faire la sienne (les membres devront alors relier leur compte à nouveau).
error-database-unreachable = Impossible de joindre la base de données à { $url } : { $reason }. Vérifie DATABASE_URL et les droits sur le dossier.
error-database-too-new = La base de données a été écrite par un Cratedigger plus récent (révision { $revision }). Installe cette version-là, ou restaure la sauvegarde d'avant la mise à jour.
error-database-not-migrated = La base de données n'est pas encore prête pour cette version. Lance « cratedigger migrate ».
error-address-in-use = Impossible d'écouter à l'adresse web { $host }:{ $port } : { $reason }. Arrête l'autre programme, ou mets un port libre dans WEB_PORT.
error-discord-token = Discord ne connaît pas ce DISCORD_TOKEN. Copie le jeton à nouveau depuis la page Bot de ton application, dans le portail des développeurs de Discord.
error-discord-unreachable = Impossible de joindre Discord : { $reason }. Vérifie le réseau et réessaie.
error-demo-not-installed = Il manque les paquets de la démo. Lance « make demo », ou « pip install '.[demo]' ».

## Ce qu'on demande

error-unknown-song =
    { $count ->
        [0] Aucun morceau ici ne s'appelle « { $text } ». Tape quelques lettres de son titre ou de son artiste, ou colle son lien Spotify.
       *[other] Aucun morceau ici ne s'appelle « { $text } ». Les plus proches : { $nearest }.
    }
error-ambiguous-song = Plusieurs morceaux s'appellent « { $text } » : { $nearest }. Dis lequel.
error-song-without-features = « { $song } » n'a pas de caractéristiques audio : impossible de le comparer à d'autres morceaux. Choisis un autre morceau, ou importe un fichier qui a ses caractéristiques.
error-song-not-placed = Il y a trop peu de morceaux différents ici pour dire à quoi ressemble « { $song } ». Apportes-en d'autres avec /sync ou /import.
error-no-dial-here = Les morceaux de ce serveur sont comparés par le préréglage « classic », qui n'a pas de curseur d'aventure. Laisse-le de côté, ou demande à la personne qui fait tourner ce bot de choisir le préréglage « blend ».
error-no-songs = Il n'y a pas encore de morceaux ici. Apportes-en : relie Spotify et lance une synchro, ou importe un fichier.
error-no-taste = Rien ici ne dit encore les goûts de ce membre. Apporte de la musique avec /sync ou /import, ou donne un /thumb à des morceaux.
error-no-features =
    { $songs ->
        [one] Le seul morceau apporté par des membres n'a pas de caractéristiques audio : il n'y a donc rien dont apprendre.
       *[other] Aucun des { $songs } morceaux apportés par des membres n'a de caractéristiques audio : il n'y a donc rien dont apprendre.
    } Spotify ne les donne qu'à peu d'applis. Apporte avec /import un CSV qui les a (exportify.net en fait un).
error-only-pool-songs = Il n'y a ici que des morceaux de la réserve, et le modèle apprend de ce que les membres écoutent. Apporte tes propres morceaux : relie Spotify et lance une synchro, ou importe un fichier comme étant à toi.
error-categories-not-named = Les morceaux de ce serveur sont rangés par le préréglage « classic », dont les catégories changent à chaque apprentissage : un nom ne tiendrait pas. La personne qui fait tourner ce bot peut choisir le préréglage « blend ».
error-category-gone = Cette catégorie n'est plus là : les morceaux de ce serveur ont été rangés à nouveau. /categories montre celles d'aujourd'hui.
error-link-not-here = Personne ici n'a apporté le morceau de ce lien, et il n'est dans aucune réserve. Apporte-le avec /sync ou /import, ou nomme un autre morceau.
error-no-links = Ce message n'a pas de lien vers un morceau chez Spotify. Choisis-en un avec un lien comme open.spotify.com/track/…
error-nothing-left = Aucun morceau ici ne remplit toutes ces conditions. Redemande avec moins d'options : catégorie, réserve, durée, morceaux explicites ou membre.
error-not-visible = Cette personne ne laisse pas les autres ici voir ce qu'elle écoute, ou n'a pas de musique ici. Elle peut changer ça avec « /privacy visible ».
error-not-visible-yourself = Tu ne laisses pas les autres ici voir ce que tu écoutes : je ne le leur montre donc pas. Tu peux changer ça avec « /privacy visible ».
error-answer-expired = Ce résultat n'est plus gardé. Redemande.
error-not-your-answer = Seule la personne qui a demandé peut faire ça avec ce résultat. Demande le tien.
error-managers-only = Seules les personnes qui peuvent gérer ce serveur ont ce droit. Demande à l'une d'elles.
error-too-fast = Tu vas plus vite que je ne fouille. Réessaie { $when }.
error-option-not-understood = Une des valeurs données ne peut pas servir ici. Choisis-en une parmi celles proposées pendant que tu tapes.
error-servers-only = Ça ne marche que sur un serveur : chaque serveur a ses propres morceaux.
error-unexpected = Quelque chose a raté de mon côté, et c'est noté sous { $id }. Réessaie ; si ça continue, donne cet identifiant à la personne qui fait tourner ce bot.

## Fichiers

error-file-missing = { $file } ne peut pas être lu : { $reason }.
error-file-too-large = { $file } fait { $megabytes } Mo ; la limite est de { $limit } Mo. Découpe-le, ou demande à la personne qui fait tourner ce bot d'augmenter IMPORT_LIMIT_MB.
error-attachment-too-large = { $file } fait { $megabytes } Mo ; en pièce jointe, je prends { $limit } Mo. Tape /import sans fichier : ça te donne une page pour des fichiers de { $page } Mo au plus.
error-upload-too-large = { $file } dépasse la limite de { $limit } Mo. Découpe-le, ou demande à la personne qui fait tourner ce bot d'augmenter UPLOAD_LIMIT_MB.
error-attachment-unread = { $file } ne peut pas être lu : Discord a répondu { $status }. Joins-le à nouveau avec /import.
error-import-forgotten = Pendant que je lisais ton fichier, tout ce qui est à toi a été effacé (/unlink) : je n'ai donc rien gardé du fichier. Retape /import pour l'apporter quand même.
error-upload-under-way = Un fichier arrive déjà par cette page. Attends de voir ce que ça donne, ou arrête-le et réessaie.
error-uploads-full = D'autres envoient des fichiers en ce moment, autant que j'en prends à la fois. Réessaie dans quelques minutes ; cette page reste ouverte quinze minutes en tout.
error-upload-too-slow = Le fichier a mis plus de { $minutes } minutes à venir, alors j'ai cessé d'attendre. Réessaie avec une connexion plus rapide, ou envoie moins : le zip d'un CSV est bien plus petit que le CSV.
error-upload-expired = Cette page d'envoi a déjà servi, ou a plus de quinze minutes. Tape /import dans Discord pour en avoir une neuve.
error-upload-without-file = Aucun fichier n'est arrivé. Choisis-en un, et réessaie.
error-file-not-text = { $file } n'est pas du texte en UTF-8 : la ligne { $line } contient autre chose. Enregistre-le en « CSV UTF-8 » et réessaie.
error-file-of-another-kind =
    { $what ->
        [spreadsheet] { $file } est une feuille de calcul, pas un CSV. Ouvre-la, enregistre-la en « CSV UTF-8 », et apporte ça.
        [page] { $file } est une page web, pas un fichier de morceaux. Télécharge le fichier lui-même, pas la page qui le montre.
        [archive] { $file } est compressé d'une façon que je ne lis pas. Décompresse-le, et apporte le CSV ou un zip.
        [pdf] { $file } est un PDF, pas un fichier de morceaux. Exporte les morceaux en CSV et apporte ça.
        [image] { $file } est une image, pas un fichier de morceaux. Exporte les morceaux en CSV et apporte ça.
        [media] { $file } est du son ou de la vidéo, pas une liste de morceaux. Exporte les morceaux en CSV et apporte ça.
       *[other] { $file } n'est pas un fichier de morceaux. Exporte les morceaux en CSV et apporte ça.
    }
error-file-not-songs = { $file } n'a pas de colonne d'identifiants de morceaux Spotify, ou pas de colonne de titres. Ses colonnes sont : { $columns }. Prends un fichier d'exportify.net, ou un fichier avec les colonnes id et title.
error-file-empty =
    { $rows ->
        [0] { $file } est vide. Exporte-le à nouveau, ou choisis un autre fichier.
        [one] { $file } n'a aucun morceau : sa seule ligne est un podcast, un fichier local, une écoute de moins de 30 secondes, ou n'a pas d'identifiant de morceau Spotify ou de titre. Choisis un autre fichier.
       *[other] { $file } n'a aucun morceau : ses { $rows } lignes sont toutes des podcasts, des fichiers locaux, des écoutes de moins de 30 secondes, ou n'ont pas d'identifiant de morceau Spotify ou de titre. Choisis un autre fichier.
    }
error-file-too-many-rows = { $file } a plus de { $limit } lignes, les vides comprises : c'est plus que je n'en prends à la fois. Découpe-le, ou laisse de côté ce que personne ici n'écoute.
error-file-row-too-long = { $file } ne se lit pas comme un tableau : la ligne { $row } a { $columns } colonnes, l'en-tête (ligne 1) en a { $expected }. Mets des guillemets autour des textes qui ont des virgules, ou exporte le fichier à nouveau.
error-file-quote-open = { $file } ne se lit pas comme un tableau : la ligne { $row } ouvre un guillemet qui n'est jamais fermé. Ferme-le, ou exporte le fichier à nouveau.
error-file-field-too-long = { $file } ne se lit pas comme un tableau : la ligne { $row } a un texte de plus de { $limit } caractères. Peut-être qu'un guillemet avant n'est jamais fermé ; corrige cette ligne, ou exporte le fichier à nouveau.
error-file-malformed = { $file } n'est pas un CSV lisible : { $reason }. Exporte-le à nouveau.
error-file-json-broken = { $file } est coupé ou abîmé à la ligne { $line }. Télécharge-le ou décompresse-le à nouveau.
error-file-json-unknown = { $file } est du JSON, mais pas de ceux que je connais. Des données de compte Spotify, je lis Playlist1.json, YourLibrary.json et les historiques d'écoute ; le zip complet va aussi bien.
error-file-zip-broken = { $file } ne se décompresse pas : il est abîmé, ou compressé d'une façon inhabituelle. Télécharge-le à nouveau, ou décompresse-le et apporte les fichiers qu'il contient.
error-file-zip-encrypted = { $file } demande un mot de passe. Décompresse-le, et apporte les fichiers qu'il contient.
error-file-zip-nested = { $file } a un zip dans le zip : { $entry }. Décompresse celui du dehors, et apporte celui du dedans.
error-file-zip-too-large = { $file } est trop gros une fois décompressé : j'en décompresse { $limit } Mo au plus. Décompresse-le, et apporte les fichiers qui comptent.
error-file-zip-too-many = { $file } contient { $entries } fichiers ; j'en lis { $limit } au plus. Répartis-les dans plusieurs zips.
error-file-zip-without-songs =
    { $entries ->
        [0] { $file } ne contient aucun fichier. Télécharge-le à nouveau, ou choisis-en un autre.
        [one] { $file } n'a aucun morceau : le seul fichier qu'il contient n'est ni un CSV de morceaux ni des données de compte Spotify. Choisis un autre fichier.
       *[other] { $file } n'a aucun morceau : aucun des { $entries } fichiers qu'il contient n'est un CSV de morceaux ou des données de compte Spotify. Choisis un autre fichier.
    }
error-file-without-features = { $file } n'a pas de colonne d'identifiants de morceaux Spotify, ou pas de caractéristiques audio. Un jeu de données public a des colonnes comme track_id, danceability et energy.
error-file-without-labels = { $file } n'a pas de colonne « category » d'où tirer les étiquettes de la réserve. Donne une étiquette toi-même.
error-file-not-playlists = { $file } n'a pas de colonne de playlists (playlist_id), ou pas de colonne de morceaux (song_id, track_id). Ses colonnes sont : { $columns }. Il lui faut une ligne pour chaque morceau de chaque playlist.
error-playlist-songs-unknown =
    { $file } a { $count } { $count ->
        [one] morceau qui n'est pas
       *[other] morceaux qui ne sont pas
    } dans { $songs }, par exemple { $example }. Ajoutes-y ce qui manque, ou laisse ces lignes de côté.
error-too-few-playlists = Il faut au moins deux playlists d'au moins deux morceaux : une pour apprendre, une pour tester.
error-category-not-understood = Ce n'est ni une catégorie de Spotify ni son adresse (https://open.spotify.com/genre/…). Copie l'adresse depuis Spotify, ou donne l'identifiant de la catégorie.
error-playlist-not-understood = Ce n'est ni une playlist ni son adresse (https://open.spotify.com/playlist/…). Dans Spotify, choisis Partager, puis « Copier le lien de la playlist ».
error-playlist-not-yours = Ton compte Spotify relié n'a pas créé cette playlist et n'y collabore pas : Spotify peut donc refuser de me la montrer. Copie ses morceaux dans une playlist à toi, et ajoute celle-là.
error-pool-source-unknown = La réserve n'est pas remplie à partir de « { $text } ». « /pool list » montre ce qui la remplit.
error-one-source-only = Donne soit une catégorie, soit une playlist, pas les deux.
error-label-refused = « { $label } » ne peut pas être le nom d'une réserve : l'étiquette d'une réserve a de 1 à { $limit } caractères, et n'est pas « * ».

## Spotify

error-spotify-not-configured = Ce bot n'est pas branché sur Spotify ici : la personne qui le fait tourner n'a pas défini SPOTIFY_CLIENT_ID, et aucun gestionnaire n'a donné au serveur sa propre appli Spotify. Tu peux apporter des morceaux avec /import.
error-client-id-not-understood = Ce n'est pas un Client ID : il n'a que des lettres et des chiffres, 32 d'habitude. Il est sur la page de ton appli, sur developer.spotify.com.
error-not-linked = Tu n'as pas relié Spotify. Commence par /link, ou apporte un fichier avec /import.
error-sign-in-expired = Reconnecte-toi, s'il te plaît : ta connexion à Spotify a pris fin (elle dure six mois, ou jusqu'à ce que tu la révoques). /link la renouvelle ; tes morceaux sont toujours là.
error-not-your-link = Ce lien de connexion a été donné à quelqu'un d'autre : rien n'a donc été relié. Tape /link toi-même : chaque lien est pour une seule personne.
error-address-not-returned = Ce n'est pas l'adresse vers laquelle Spotify te renvoie. Donne d'abord ton accord chez Spotify ; copie ensuite l'adresse complète de la page qui ne s'affiche pas. Elle commence par { $address } et contient « code » et « state ».
error-link-expired = Ce lien de connexion a déjà servi, ou a plus de dix minutes. Tape /link dans Discord pour en avoir un neuf.
error-consent-denied = Tu n'as pas donné ton accord chez Spotify : rien n'a donc été relié. Tape /link dans Discord si tu changes d'avis.
error-account-linked-elsewhere = Ce compte Spotify est relié à un autre membre de Discord. Si c'est toi aussi, fais d'abord /unlink là-bas ; sinon, connecte-toi à Spotify avec ton propre compte.
error-spotify-sign-in = Spotify n'a pas accepté la connexion ({ $reason }). Tape /link dans Discord et réessaie ; si ça continue, la personne qui fait tourner ce bot devrait lancer « cratedigger doctor » (si ce serveur a sa propre appli : qui gère le serveur devrait regarder /settings spotify).
error-spotify-code = Spotify ne prend plus cette connexion : elle a déjà servi, est trop ancienne, ou n'est pas complète. Tape /link dans Discord pour en avoir une neuve.
error-redirect-not-registered = Spotify ne connaît pas l'adresse vers laquelle on revient. La personne qui fait tourner ce bot, ou qui a donné à ce serveur sa propre appli Spotify, doit enregistrer { $address } dans le tableau de bord Spotify, à la lettre près ; ensuite, retape /link.
error-spotify-forbidden = Spotify ne laisse pas cette appli lire ça ({ $reason }). /import marche sans Spotify.
error-spotify-not-registered = Ton compte Spotify n'est pas sur la liste de l'appli Spotify de ce bot. Demande à la personne qui fait tourner le bot (si ce serveur a sa propre appli : à qui gère le serveur) d'ajouter l'e-mail de ton compte Spotify dans le tableau de bord Spotify, sous User Management (moi, je ne connais pas cet e-mail), et retape /link. Ou apporte un fichier avec /import.
error-spotify-premium-lapsed = Spotify ne répond plus à l'appli de ce bot : l'abonnement Premium de la personne à qui elle est a pris fin. C'est à elle de le renouveler ; Spotify met quelques heures à s'en apercevoir. D'ici là, /import apporte des morceaux par des fichiers.
error-spotify-not-found = Spotify ne connaît pas ça ({ $reason }).
error-spotify-token-refused = Spotify n'accepte plus ta connexion. Tape /link pour te reconnecter.
error-spotify-busy =
    { $quota ->
        [yes] Le quota quotidien de Spotify pour cette appli est épuisé.
       *[no] Spotify demande une pause.
    } Réessaie dans environ { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    } ; rien n'est perdu.
error-spotify-unavailable = Spotify ne répond pas comme il faut ({ $reason }). Réessaie dans quelques minutes ; rien n'est perdu.
error-sync-running = Ta synchro est encore en cours. Elle préviendra quand ce sera fini.
error-sync-cancelled = Cette synchro a été annulée. Ce qu'elle avait déjà apporté reste ; /sync recommence.
error-sync-asleep = Spotify laissera ce bot continuer dans environ { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    }. Ta synchro attend jusque-là et reprendra toute seule ; rien n'est perdu.
error-reccobeats-busy = ReccoBeats demande de revenir dans environ { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    }.
error-reccobeats-unavailable = ReccoBeats ne répond pas comme il faut ({ $reason }).
error-sync-paused = On me redémarre au beau milieu de ta synchro. Elle reprendra toute seule à mon retour ; rien n'est perdu.

## Écoutes

error-listens-off = { $service } n'est pas interrogé ici : la personne qui fait tourner ce bot l'a désactivé. Apporte plutôt un fichier avec /import.
error-listens-key-missing = Ce bot n'a pas de clé pour Last.fm : la personne qui le fait tourner n'a pas défini LASTFM_API_KEY (last.fm/api en donne une). ListenBrainz n'en demande pas, et /import prend des fichiers.
error-listens-key-refused = Last.fm n'accepte pas la clé de ce bot. La personne qui le fait tourner doit mettre une autre LASTFM_API_KEY (last.fm/api en donne une).
error-listens-user-unknown = { $service } ne connaît personne du nom de « { $user } ». Copie le nom depuis l'adresse de ta page de profil là-bas.
error-listens-private = « { $user } » ne laisse personne voir ses écoutes sur { $service }. Autorise-le là-bas dans les réglages de confidentialité, le temps qu'il faut, et réessaie.
error-listens-none = { $service } ne connaît rien que « { $user } » ait écouté. Vérifie le nom, ou écoute un moment et réessaie.
error-listens-busy = { $service } demande de revenir dans environ { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    }. Réessaie à ce moment-là ; rien n'est perdu.
error-listens-unavailable = { $service } ne répond pas comme il faut ({ $reason }). Réessaie dans quelques minutes ; rien n'est perdu.
