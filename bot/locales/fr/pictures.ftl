# Ce que montrent les images, en mots : pour qui ne peut pas les voir.

picture-radar =
    { $features ->
        [one] Un graphique radar de { $features } caractéristique, de 0 à 1.
       *[other] Un graphique radar de { $features } caractéristiques, de 0 à 1.
    }
picture-radar-shape = « { $name } » est au plus haut en « { $high } » ({ $highest }) et au plus bas en « { $low } » ({ $lowest }).
picture-radar-unknown = De « { $name } », on ne sait rien.
picture-radar-apart = Les deux premières formes diffèrent le plus en « { $feature } » : { $one } et { $other }.

picture-bars =
    { $count ->
        [one] Une barre pour { $count } catégorie : { $shares }.
       *[other] Une barre pour chacune des { $count } catégories : { $shares }.
    }
picture-bars-share = « { $name } » { $share } %

picture-heatmap = Un tableau des corrélations de { $features } caractéristiques, de −1 à 1. Les plus fortes : { $pairs }.
picture-heatmap-pair = « { $one } » avec « { $other } » { $r }
picture-heatmap-empty =
    { $features ->
        [0] Un tableau pour les corrélations de caractéristiques, dont aucune n'est connue.
        [one] Un tableau pour les corrélations de caractéristiques, dont { $features } est connue.
       *[other] Un tableau des corrélations de { $features } caractéristiques. On en sait trop peu sur chacune.
    }

picture-distributions =
    { $features ->
        [one] Un histogramme de { $features } caractéristique. Le morceau du milieu : { $medians }.
       *[other] Des histogrammes de { $features } caractéristiques. Le morceau du milieu : { $medians }.
    }
picture-distributions-median = { $feature } { $median }

picture-scatter =
    { $songs ->
        [one] { $songs } morceau
       *[other] { $songs } morceaux
    } par « { $x } », de gauche à droite, et « { $y } », de bas en haut, dans les couleurs et les formes de { $categories ->
        [one] { $categories } catégorie
       *[other] { $categories } catégories
    }. Les médianes sont { $across } et { $up }.
picture-scatter-others = autres

picture-elbow = Une courbe qui descend : l'erreur est de { $first } avec { $low } composantes et de { $last } avec { $high }. { $number } sont utilisées.
picture-elbow-bends = Le coude le plus net est à { $number }.
picture-elbow-components = composantes
picture-elbow-error = erreur
picture-elbow-knee = coude à { $number }
picture-elbow-in-use = utilisées : { $number }

# Les caractéristiques comme axes des images, avec leurs unités.
axis-popularity = { feature-popularity } (0 à 100)
axis-danceability = { feature-danceability } (0 à 1)
axis-energy = { feature-energy } (0 à 1)
axis-key = { feature-key } (0 = do, 11 = si)
axis-loudness = { feature-loudness } (dB)
axis-mode = { feature-mode } (0 ou 1)
axis-speechiness = { feature-speechiness } (0 à 1)
axis-acousticness = { feature-acousticness } (0 à 1)
axis-instrumentalness = { feature-instrumentalness } (0 à 1)
axis-liveness = { feature-liveness } (0 à 1)
axis-valence = { feature-valence } (0 à 1)
axis-tempo = { feature-tempo } (battements par minute)
axis-duration-ms = { feature-duration-ms } (minutes)
axis-time-signature = { feature-time-signature }

picture-table =
    Un tableau de { $songs ->
        [one] { $songs } morceau
       *[other] { $songs } morceaux
    } et { $features ->
        [one] { $features } caractéristique
       *[other] { $features } caractéristiques
    } : { $rows }.
picture-table-row = « { $title } » : { $cells }
