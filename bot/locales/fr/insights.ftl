# Comment sont les morceaux, en nombres et en images : /insights.

insights-view-overview = Vue d'ensemble
insights-view-correlation = Corrélations
insights-view-distributions = Répartitions
insights-view-scatter = Deux caractéristiques
insights-view-rows = Premiers morceaux en tableau
insights-view-elbow = Combien de catégories ?
insights-title-overview = Comment sonnent les morceaux
insights-title-correlation = Quelles caractéristiques vont ensemble
insights-title-distributions = Comment les morceaux se répartissent
insights-title-scatter = Les morceaux selon deux caractéristiques
insights-title-rows = Les premiers morceaux et leurs caractéristiques
insights-title-elbow = Combien de catégories il y a
insights-of-server = ce serveur
insights-of-member = { $name }
insights-coverage-server = Morceaux d'ici qui ont des caractéristiques audio, et sont donc dans l'image : { $measured } sur { $songs }.
insights-coverage-member = Morceaux apportés par { $name } qui ont des caractéristiques audio, et sont donc dans l'image : { $measured } sur { $songs }.
insights-part = L'image en montre { $points }, tirés au hasard.
insights-popularity-unknown = Personne ici ne sait si les morceaux sont populaires : une autre caractéristique est donc montrée à la place.
insights-legend-overview = De 0 au centre à 1 au bord ; « { $loud } » de −30 à 0 dB, « { $fast } » de 60 à 180 battements par minute.
insights-legend-correlation = 1 : plus il y a de l'une, plus il y a de l'autre ; −1 : moins il y en a ; 0 : aucun rapport.
insights-legend-distributions = La ligne pointillée est le morceau du milieu ; en dessous, le minimum, le milieu et le maximum.
insights-legend-scatter = Les lignes pointillées sont les morceaux du milieu. Les couleurs et les formes sont les catégories de /categories.
insights-legend-rows = Les barres disent la même chose que les nombres, du plus petit au plus grand qu'il y ait.
insights-legend-elbow = L'erreur, c'est ce que les caractéristiques des catégories n'expliquent pas de celles des morceaux. Après un coude net, plus de catégories n'expliquent guère plus.
insights-choose-view = Que montrer
insights-choose-x = De gauche à droite
insights-choose-y = De bas en haut
insights-choose-number = Combien de catégories il doit y avoir
insights-number = { $number } catégories

reading-means = Dans l'ensemble, les morceaux sont au plus haut en « { $high } » et au plus bas en « { $low } ».
reading-apart = Ce qui les distingue le plus des morceaux de ce serveur, c'est « { $feature } » : { $own } contre { $others }.
reading-together = « { $one } » et « { $other } » vont le plus ensemble ({ $r }).
reading-against = « { $one } » et « { $other } » vont le plus à l'opposé ({ $r }).
reading-unrelated = On en sait trop peu pour dire quelles caractéristiques vont ensemble.
reading-spread = Les morceaux diffèrent le plus en « { $feature } » : la moitié d'entre eux sont entre { $low } et { $high }.
reading-spread-none = On en sait trop peu pour dire en quoi les morceaux diffèrent.
reading-plot =
    { $way ->
        [apart] « { $x } » et « { $y } » ne vont guère ensemble (corrélation { $r }).
        [together] « { $x } » et « { $y } » vont { $clear ->
            [yes] nettement
           *[no] un peu
        } ensemble (corrélation { $r }).
       *[against] « { $x } » et « { $y } » vont { $clear ->
            [yes] nettement
           *[no] un peu
        } à l'opposé (corrélation { $r }).
    }
reading-plot-unknown = Impossible de dire si « { $x } » et « { $y } » vont ensemble : les morceaux sont tous pareils pour l'une des deux.
reading-rows =
    { $songs ->
        [one] Le premier morceau, comme il est venu.
       *[other] Les { $songs } premiers morceaux, dans l'ordre où ils sont venus.
    }
reading-elbow-clear = La courbe fait un coude à { $knee } ; { $number } catégories sont utilisées.
reading-elbow-faint = La courbe est presque droite : elle fait un léger coude à { $knee } ; { $number } catégories sont utilisées.
reading-elbow-straight = La courbe n'a pas de coude ; { $number } catégories sont utilisées.

error-too-few-measured =
    { $measured ->
        [0] Aucun morceau sur { $songs } n'a
        [one] Seul { $measured } morceau sur { $songs } a
       *[other] Seuls { $measured } morceaux sur { $songs } ont
    } les caractéristiques audio nécessaires ici, et il en faut { $least }. Apporte d'autres morceaux avec /sync, ou un fichier qui a les caractéristiques avec /import (exportify.net en fait un).
