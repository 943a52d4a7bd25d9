# Ce que les gens lisent de ce que je garde d'eux.

## /privacy show

privacy-title = Ce que je garde de toi
privacy-here = Sur ce serveur
privacy-elsewhere =
    { $servers ->
        [one] Sur un autre serveur
       *[other] Sur { $servers } autres serveurs
    }
privacy-everywhere = Pour tous les serveurs
privacy-nothing = Je ne garde rien de toi.
privacy-opted-out = Tu as demandé que je ne garde rien de toi sur ce serveur. Pour y apporter de nouveau de la musique, tape /privacy optout avec « off ».
privacy-who = Qui voit quoi
privacy-who-sees =
    Mes réponses ne sont que pour toi, jusqu'à ce que tu appuies sur Partager. Personne ne voit tes playlists, à qui est un pouce, ni ce que tu as demandé. Seule exception, là où tu te laisses voir : un morceau à qui au moins deux membres visibles ont donné un pouce levé peut figurer dans le message du serveur (/sound), sans aucun nom.
    Un morceau que tu as apporté peut apparaître dans les réponses des autres. { $visible ->
        [yes] Sur ce serveur, on peut leur dire qu'il est à toi : tu l'as autorisé.
       *[no] On ne dit à personne qu'il est à toi, sauf si tu l'autorises sur un serveur.
    }
    La personne qui fait tourner ce bot peut regarder dans sa base de données.
privacy-say = Ton mot à dire
privacy-your-say =
    /library – choisir lesquelles de tes playlists ce serveur connaît
    /privacy visible – dire si les autres ici peuvent voir quels morceaux sont à toi
    /privacy export – tout recevoir dans un zip
    /privacy forget – tout faire effacer
    /privacy optout – ne rien laisser garder de toi sur ce serveur
    Si tu quittes un serveur, ou s'il me retire, je t'y oublie au bout de { $days } jours.

## Ce qui est gardé, par nom de table

kept-accounts =
    { $count ->
        [one] { $count } connexion à Spotify
       *[other] { $count } connexions à Spotify
    }
kept-sign_ins =
    { $count ->
        [one] { $count } connexion à Spotify que tu as commencée
       *[other] { $count } connexions à Spotify que tu as commencées
    }
kept-playlists =
    { $count ->
        [one] { $count } playlist ou historique d'écoute à toi
       *[other] { $count } playlists et historiques d'écoute à toi
    }
kept-playlist_songs =
    { $count ->
        [one] { $count } morceau dans tes playlists
       *[other] { $count } morceaux dans tes playlists
    }
kept-shares =
    { $count ->
        [one] { $count } partage d'une de tes playlists avec un serveur
       *[other] { $count } partages de tes playlists avec des serveurs
    }
kept-answers =
    { $count ->
        [one] { $count } réponse avec un bouton, pour trente jours au plus
       *[other] { $count } réponses avec des boutons, pour trente jours au plus
    }
kept-jobs =
    { $count ->
        [one] { $count } synchro, la dernière ou celle en cours
       *[other] { $count } synchros, les dernières ou celles en cours
    }
kept-job_playlists =
    { $count ->
        [one] { $count } playlist d'une synchro en cours
       *[other] { $count } playlists d'une synchro en cours
    }
kept-job_pages =
    { $count ->
        [one] { $count } page de morceaux d'une synchro en cours
       *[other] { $count } pages de morceaux d'une synchro en cours
    }
kept-choices =
    { $count ->
        [one] { $count } playlist que tu as choisi de partager ou de laisser dehors
       *[other] { $count } playlists que tu as choisi de partager ou de laisser dehors
    }
kept-members =
    { $count ->
        [one] si les autres peuvent te voir, si tu ne veux rien laisser garder, et depuis quand tu n'es plus là
       *[other] sur { $count } serveurs : si les autres peuvent te voir, si tu ne veux rien laisser garder, et depuis quand tu n'es plus là
    }
kept-uploads =
    { $count ->
        [one] { $count } page pour apporter un fichier, ou import en cours
       *[other] { $count } pages pour apporter un fichier, ou imports en cours
    }
kept-pool_sources =
    { $count ->
        [one] { $count } playlist à toi qui remplit une réserve
       *[other] { $count } playlists à toi qui remplissent une réserve
    }
kept-thumbs =
    { $count ->
        [one] { $count } pouce sur un morceau
       *[other] { $count } pouces sur des morceaux
    }
kept-barred_artists =
    { $count ->
        [one] { $count } artiste dont tu ne veux plus entendre parler
       *[other] { $count } artistes dont tu ne veux plus entendre parler
    }
kept-shown =
    { $count ->
        [one] { $count } morceau que je t'ai montré récemment
       *[other] { $count } morceaux que je t'ai montrés récemment
    }
kept-used_songs =
    { $count ->
        [one] { $count } morceau que tu as nommé récemment
       *[other] { $count } morceaux que tu as nommés récemment
    }

## /privacy export

privacy-export-title = Tout ce que je garde de toi
privacy-export-text = C'est dans le zip : README.txt dit ce qu'est chaque fichier. Tu es la seule personne à voir ce message ; garde bien le zip, car il part avec le message quand tu le fermes.
export-title = Ce que Cratedigger garde de toi
export-lead = Ton identifiant Discord est { $member }. Voici tout ce qui était gardé sous cet identifiant le { $date }. Chaque fichier est un tableau qui s'ouvre dans n'importe quel tableur ; les morceaux ont un lien vers Spotify.
export-file = { $file } : { $what }
export-nothing = Rien n'est gardé de toi.
export-cut = Trop longs pour être envoyés en entier, donc seules leurs premières lignes sont là : { $files }. La personne qui fait tourner le bot peut te donner le reste.
export-secrets = Il y manque les secrets qui ne doivent pas traîner dans un fichier : tes jetons Spotify, et ce qui permettrait à quelqu'un d'autre d'agir à ta place.
export-others = Le modèle d'un serveur s'apprend des morceaux de tous ses membres. Il ne dit pas à qui est un morceau : rien n'en est donc ici. Un texte qui commence par =, +, - ou @ a un ' devant lui, pour qu'aucun tableur ne le prenne pour une formule.

## /privacy forget et /privacy optout

privacy-forget-title = Est-ce que je t'oublie ?
privacy-forget-text =
    { $place ->
        [server] - **Sur ce serveur** : tes playlists et tes morceaux d'ici, tes pouces, tes choix, tes réponses. Ton lien avec Spotify reste.
        - **Partout** : tout cela sur chaque serveur, et ton lien avec Spotify.
       *[elsewhere] Tes playlists et tes morceaux sur chaque serveur, tes pouces, tes choix, tes réponses, et ton lien avec Spotify.
    }
    Les morceaux que personne d'autre n'a apportés partent tout de suite, et je réapprends sans toi. Là où tu as demandé que je ne garde rien de toi, cela reste vrai. On ne peut pas revenir en arrière : /privacy export t'en donne d'abord une copie.
forget-here = M'oublier sur ce serveur
forget-everywhere = M'oublier partout
forget-cancel = Annuler
forget-cancelled-title = Rien n'a été effacé
forget-cancelled-text = Tout est comme avant. /privacy show dit ce que je garde de toi.
forgotten-here-title = C'est oublié sur ce serveur
forgotten-here-text = J'ai effacé tout ce qui était à toi sur ce serveur. Ce que j'y avais appris, je le réapprends sans toi. Les autres serveurs, et ton lien avec Spotify, sont comme avant.
privacy-out-title = Je ne garde plus rien de toi ici
privacy-out-text = J'ai effacé tout ce qui était à toi sur ce serveur, et je n'y prends plus rien. Tu peux quand même demander : /recommend marche. Pour apporter de nouveau de la musique, tape /privacy optout avec « off ».
privacy-in-title = Te revoilà
privacy-in-text = Tu peux de nouveau apporter de la musique sur ce serveur : /sync ou /import.
error-opted-out = Tu as demandé que je ne garde rien de toi sur ce serveur. Pour changer ça, tape /privacy optout avec « off ».
