### Ce que les membres voient les uns des autres : /taste, /compare, /neighbours, /who, et s'ils se laissent voir.

## Les autres ici peuvent-ils te voir ?

consent-title = Les autres ici peuvent-ils te voir ?
consent-text =
    Tu as apporté de la musique sur ce serveur. Si tu dis oui, les autres ici peuvent voir quels morceaux sont à toi et ce que tu écoutes (/taste), le comparer à ce qu'ils écoutent (/compare, /neighbours) et te compter dans un mélange (/blend) ; tes pouces levés comptent, sans ton nom, pour le message du serveur (/sound).
    Si tu dis non, personne ne te voit, et tout le reste marche quand même pour toi. Tu peux changer ça quand tu veux avec « /privacy visible ».
consent-yes = Oui, d'accord
consent-no = Non, personne
visible-on-title = Les autres ici peuvent te voir
visible-on-text = Sur ce serveur, les réponses peuvent te nommer : quels morceaux sont à toi, et à quel point tu ressembles à d'autres. « /privacy visible » permet de revenir en arrière.
visible-off-title = Personne ici ne te voit
visible-off-text = Sur ce serveur, aucune réponse ne te nomme ni ne laisse deviner ce que tu écoutes. « /privacy visible » change ça.

## /taste

taste-title = Des goûts
taste-lead =
    { $songs ->
        [one] Ce qu'écoute { $name }, d'après { $songs } morceau.
       *[other] Ce qu'écoute { $name }, d'après { $songs } morceaux.
    }
taste-categories = Ses catégories :
taste-typical = Le plus typique :
taste-no-shape = Personne ne sait encore comment sonnent ces morceaux : il n'y a donc pas d'image.
taste-footer = Dans l'image, ½ est le milieu des morceaux de ce serveur : plus loin du centre, c'est plus que d'habitude ici
taste-this = ce membre
taste-alt = Un graphique radar du son de ces goûts. La moyenne du serveur est à 0,5 partout ; ces goûts vont le plus loin vers le bord en « { $high } » ({ $highest }) et le plus près du centre en « { $low } » ({ $lowest }).
taste-server = la moyenne du serveur

## /compare

compare-title = Côte à côte
compare-lead = { $one } et { $other } se ressemblent à { $percent } %
compare-categories = Des deux côtés, on écoute surtout : { $names }
compare-common =
    { $songs ->
        [0] Aucun morceau en commun.
        [one] { $songs } morceau en commun :
       *[other] { $songs } morceaux en commun, les plus rares d'ici d'abord :
    }
compare-theirs =
    { $songs ->
        [0] { $other } n'a aucun morceau que { $one } n'ait pas.
        [one] { $songs } morceau seulement chez { $other } :
       *[other] { $songs } morceaux seulement chez { $other }, d'abord ceux qui devraient le plus plaire à { $one } :
    }
compare-yours =
    { $songs ->
        [0] { $one } n'a aucun morceau que { $other } n'ait pas.
        [one] { $songs } morceau seulement chez { $one } :
       *[other] { $songs } morceaux seulement chez { $one }, d'abord ceux qui devraient le plus plaire à { $other } :
    }
compare-showing = Morceaux { $first } à { $last } sur { $songs }
compare-cut = Seuls les { $shown } premiers sont montrés
compare-option-common = En commun ({ $songs })
compare-option-theirs = Seulement chez l'autre ({ $songs })
compare-option-yours = Seulement chez toi ({ $songs })
compare-before = Précédent
compare-after = Suivant
alike-footer = 0 % : rien qui se ressemble ; 100 % : les mêmes goûts ; deux personnes au hasard sont le plus souvent sous 20 %
error-compared-with-oneself = C'est toi : tu te ressembles à 100 %. Nomme quelqu'un d'autre d'ici.
error-bot-asked = C'est un bot : il n'écoute rien. Nomme une personne.

## /neighbours

neighbours-title = Qui écoute comme toi ici
neighbours-lead = Seulement les personnes qui se laissent voir ici. /compare montre ce que vous avez en commun.
neighbours-none = Il n'y a encore personne à montrer : je ne montre que les personnes qui se laissent voir ici (« /privacy visible ») et ont apporté quelques morceaux.

## /who

who-title = Qui a { $song }
who-lead = Parmi les personnes qui se laissent voir ici : { $names }
who-more =
    { $count ->
        [one] et { $count } de plus
       *[other] et { $count } de plus
    }
who-none = Personne d'autre, parmi les personnes qui se laissent voir ici, ne l'a.
who-you = Tu l'as.
