# Listes de morceaux, et les boutons en dessous.

list-discover-title = À découvrir, pour toi
list-discover-lead = Des morceaux d'après tout ce que tu écoutes, et que tu n'as pas. Demain, il y en aura d'autres.
list-blend-title = Pour tout le groupe
list-blend-lead = Pour { $names }, ensemble :
list-several-lead = Comme eux tous à la fois. Les plus proches d'abord, avec leur proximité, les artistes et la catégorie :
list-liker = surtout pour { $name }
list-page = Page { $page } sur { $pages }
list-option = { $rank }. { $song }
list-choose = Choisis un morceau
list-why = Pourquoi le { $rank } ?
list-more-like = D'autres comme le { $rank }
list-never = Plus jamais { $artist }
list-save = Enregistrer en playlist
list-thumb-up = 👍 Plus de morceaux comme { $song } dès ta prochaine réponse. Appuie encore pour annuler.
list-thumb-down = 👎 { $song } ne reviendra pas, ni grand-chose qui lui ressemble. Appuie encore pour annuler.
list-thumb-taken-back = Ton pouce sur { $song } est annulé.
list-artist-barred = 🚫 { $artist } : plus rien pour toi sur ce serveur. Appuie encore pour annuler.
list-artist-back = { $artist } peut revenir.

why-title = Pourquoi le numéro { $rank }
why-because = Ce qui l'a amené ici : { $reasons }.
why-unsaid = Il est ici parce qu'il est proche par un peu de tout : aucune raison ne ressort.
why-match = Il est plus proche que { $match } paires de morceaux d'ici sur 100.
why-of-category = Sa catégorie ici : { $category }.
why-unheard-of = Personne ne sait comment il sonne : il n'y a donc pas d'image.
why-shape = L'image compare leur son : l'anneau du milieu, c'est le milieu de ce serveur.
why-your-songs = les morceaux que tu as nommés
why-your-taste = ce que tu écoutes

saved-title = Enregistré dans ton Spotify
saved-text =
    { $songs ->
        [one] Le morceau est dans une nouvelle playlist privée.
       *[other] Les { $songs } morceaux sont dans une nouvelle playlist privée.
    }{ $skipped ->
        [0] {""}
        [one] {" "}Spotify n'en connaît pas { $skipped } autre.
       *[other] {" "}Spotify n'en connaît pas { $skipped } autres.
    }
saved-description = Déniché par Cratedigger sur { $server }
saved-open = Ouvrir
saved-before-title = Déjà enregistré
saved-before-text = Cette liste est déjà dans ton Spotify, ou en chemin.
saved-as-file-title = Les morceaux dans un fichier
saved-as-file-text =
    { $songs ->
        [one] Le fichier a le morceau avec son lien.
       *[other] Le fichier a les { $songs } morceaux avec leurs liens.
    } { $why ->
        [not-allowed] Pour avoir ces listes en playlists dans ton Spotify, tape /link avec l'option « saving: True » et appuie de nouveau sur Enregistrer.
       *[other] Spotify n'est pas branché ici : je ne peux donc pas en faire une playlist.
    }

list-category-lead =
    { $songs ->
        [one] { $songs } morceau de cette catégorie. Ceux de la réserve en font partie.
       *[other] { $songs } morceaux de cette catégorie, les plus nets d'abord. Ceux de la réserve en font partie.
    }
score-category = Le nombre dit combien de la catégorie il y a dans un morceau
categories-choose = Voir les morceaux d'une catégorie
category-renamed-title = Renommée
category-renamed-text = Elle s'appelle maintenant « { $category } », aussi longtemps que je la trouve ici.
category-name-back-title = De nouveau mon nom à moi
category-name-back-text = Elle s'appelle de nouveau « { $category } ».
