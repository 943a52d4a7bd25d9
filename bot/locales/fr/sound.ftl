# Le message régulier d'un serveur, et ce qu'en lisent les gestionnaires : /sound.

sound-title = Le son de ce serveur
sound-lead = **{ $songs }** { $songs ->
        [one] morceau
       *[other] morceaux
    }, de **{ $members }** { $members ->
        [one] membre
       *[other] membres
    }.
sound-added =
    { $songs ->
        [one] **{ $songs } morceau est nouveau** depuis la dernière fois :
       *[other] **{ $songs } morceaux sont nouveaux** depuis la dernière fois, dont :
    }
sound-liked = **Plusieurs d'entre vous ont aimé** depuis la dernière fois :
sound-drift = **Ce qui a changé** depuis la dernière fois :
sound-grew =
    ▲ { $name } : { $share } %, en hausse de { $points ->
        [one] { $points } point
       *[other] { $points } points
    }
sound-shrank =
    ▼ { $name } : { $share } %, en baisse de { $points ->
        [one] { $points } point
       *[other] { $points } points
    }
sound-came = ✨ { $name } : { $share } %, vient d'apparaître
sound-playlist = **Une playlist pour tout le groupe**, faite de morceaux que personne ici n'a, ou presque :
sound-more = /discover a des morceaux pour toi seulement.
sound-picture = Dans l'image : les catégories de morceaux que ce serveur écoute

sound-started-title = Le son de ce serveur viendra régulièrement
sound-started-text =
    { $every ->
        [week] Je le publie chaque vendredi
       *[month] Je le publie le premier de chaque mois
    } à six heures du soir ({ $zone }) dans { $channel }, pour la première fois { $when } ({ $at }). « /sound preview » te montre ce que ça donnerait maintenant ; « /sound stop » y met fin.
sound-stopped-title = Plus de messages
sound-stopped-text = Je ne publie plus le son de ce serveur. Avec « /sound start », je recommence.
sound-none-title = Il n'y a pas de messages
sound-none-text = Je ne publie pas le son de ce serveur. Avec « /sound start », je commence.

error-zone-unknown = Je ne connais pas de fuseau horaire du nom de « { $zone } » : choisis-en un parmi ceux qui te sont proposés pendant que tu tapes, par exemple Europe/Berlin.
error-post-not-allowed =
    Dans { $channel }, il me manque la permission « { $permission ->
        [view-channel] Voir le salon
        [send-messages] Envoyer des messages
        [embed-links] Intégrer des liens
       *[attach-files] Joindre des fichiers
    } » : donne-la-moi là-bas, ou choisis un autre salon.
