## Glossary
# song = morceau; title = titre; artist = artiste; playlist = playlist (f.); server = serveur; member = membre; channel = salon
# category (what the model finds) = catégorie; pool (songs nobody here has heard yet) = réserve; pool's label = étiquette
# feature = caractéristique audio; score = score; taste = goûts; mix (of a song) = mélange; a share of it = part
# thumb up/down = pouce levé/baissé; heard = écouté; a listen, a play = écoute
# share = partager; withdraw, take back (a playlist) = retirer; take back (a thumb, a press) = annuler
# forget = oublier; keep = garder; save (to Spotify) = enregistrer; bring = apporter; dig up = dénicher
# sync = synchro (f.); link (account) = relier; link (URL) = lien; sign in = se connecter, connexion
# import = import, importer; data set = jeu de données; id = identifiant; client ID = Client ID
# manager = gestionnaire, “qui peut gérer ce serveur”; whoever runs this bot = la personne qui fait tourner ce bot
# Option names, choices typed with them and presets stay English: « saving: True », « everything », « blend ».
# Tu, no gendered participles for people; a no-break space before : ; ! ? % and inside « ».
# 0 is [one] in French: a [one] sentence says its number by the variable, never “1”.

# Ce que les gens lisent dans Discord.

## /link et /unlink

link-title = Relie ton Spotify
link-text =
    Appuie sur le bouton et donne ton accord chez Spotify. Le lien n'est que pour toi et marche dix minutes. Je peux ensuite lire tes playlists et tes titres likés, et je ne les apporte que là où tu tapes /sync.

    Si la page d'après **ne s'affiche pas** (c'est le cas sur un téléphone, quand ce bot n'a pas d'adresse publique), copie l'adresse complète de cette page et appuie sur « Coller l'adresse ».
    Si Spotify dit **INVALID_CLIENT: Invalid redirect URI**, la personne qui fait tourner ce bot (ou qui a donné à ce serveur sa propre appli Spotify) doit enregistrer `{ $address }` dans le tableau de bord Spotify, à la lettre près.
link-button = Se connecter à Spotify
paste-button = Coller l'adresse
paste-title = La page qui ne s'affiche pas
paste-label = Son adresse complète
paste-description = Dans la barre d'adresse, après ton accord. Elle contient « code= » et « state= ».
linked-title = Ton Spotify est relié
linked-text = Tape /sync : tes playlists publiques arrivent sur le serveur où tu le tapes, et sur aucun autre.
sign-in-ends-title = Ta connexion à Spotify se termine bientôt
sign-in-ends-text = Chez Spotify, une connexion dure six mois ; la tienne se termine le { $at }. /link la renouvelle en un instant. De toute façon, tes morceaux restent.
sign-in-over-title = Reconnecte-toi
sign-in-over-text = Chez Spotify, une connexion dure six mois, et la tienne a pris fin. /link la renouvelle ; d'ici là, tes morceaux restent tels quels.
unlinked-title = C'est oublié
unlinked-text =
    { $servers ->
        [0] Ton Spotify n'est plus relié, et j'ai effacé tout ce que je savais d'autre sur toi. Tu n'avais apporté de morceaux sur aucun serveur.
        [one] Ton Spotify n'est plus relié ; j'ai effacé tes playlists et tes morceaux du seul serveur où tu les avais apportés. Ce que j'y avais appris, je le réapprends sans toi.
       *[other] Ton Spotify n'est plus relié ; j'ai effacé tes playlists et tes morceaux des { $servers } serveurs où tu les avais apportés. Ce que j'y avais appris, je le réapprends sans toi.
    } Pour revenir, tape /link.

## /sync

sync-running-title = J'apporte ta musique
progress-playlists = Je lis tes playlists
progress-features = Je demande comment sonnent les morceaux
progress-pool = Je lis les playlists par catégorie de Spotify
progress-training = J'apprends ce qu'écoute ce serveur
progress-listens = Je demande ce que tu as écouté
progress-counts = { $done } sur { $total }
progress-begun = C'est parti.
progress-playlists-counts =
    Playlists terminées : { $done } sur { $total } ; { $calls ->
        [0] plus aucun appel
        [one] encore { $calls } appel au plus
       *[other] encore { $calls } appels au plus
    } à Spotify pour finir.
sync-asleep-title = Ta synchro attend
sync-asleep-text = Spotify laissera ce bot continuer { $when } (à { $at }). Ta synchro dort jusque-là et reprendra toute seule où elle en était ; rien n'est perdu. Avec « action: status », /sync dit où elle en est.
sync-none-title = Pas de synchro
sync-none-text = Tu n'as pas de synchro sur ce serveur. /sync en lance une.
sync-cancelled-title = Annulée
sync-cancelled-text = Ce que ta synchro avait déjà apporté reste. /sync recommence, et ne va chercher que ce qui n'est pas encore là.
sync-done-title = Ta musique est là
sync-brought =
    { $playlists ->
        [one] **{ $playlists }** playlist
       *[other] **{ $playlists }** playlists
    } avec **{ $songs }** { $songs ->
        [one] morceau
       *[other] morceaux
    }, sur ce serveur et sur aucun autre.
sync-new =
    { $songs ->
        [0] Rien de nouveau pour ce serveur.
        [one] **{ $songs }** morceau est nouveau pour ce serveur.
       *[other] **{ $songs }** morceaux sont nouveaux pour ce serveur.
    }
sync-features = Morceaux avec des caractéristiques audio : **{ $known }** sur { $songs }. Ces nombres disent si un morceau est puissant, rapide, acoustique… et m'aident à comparer.
sync-features-refused = Spotify ne dit pas à cette appli comment sonnent les morceaux. Ce que ReccoBeats ne sait pas non plus peut venir d'un fichier : /import prend ceux d'exportify.net.
sync-reccobeats-silent = ReccoBeats, qui sait comment sonnent beaucoup de morceaux, n'a pas répondu jusqu'au bout. Le prochain /sync lui demandera le reste.
sync-left-private =
    { $playlists ->
        [one] { $playlists } playlist privée est restée dehors ; avec « everything » (tout), elle vient aussi.
       *[other] { $playlists } playlists privées sont restées dehors ; avec « everything » (tout), elles viennent aussi.
    }
sync-withdrawn =
    { $playlists ->
        [one] { $playlists } playlist qui était là avant ne compte plus ici.
       *[other] { $playlists } playlists qui étaient là avant ne comptent plus ici.
    }
sync-pool =
    { $songs ->
        [0] La réserve est vide : rien dedans que quelqu'un ici n'ait déjà apporté.
        [one] La réserve a **{ $songs }** morceau que personne ici n'a encore apporté et que je peux recommander.
       *[other] La réserve a **{ $songs }** morceaux que personne ici n'a encore apportés et que je peux recommander.
    }
sync-pool-from-read = La réserve vient des playlists par catégorie de Spotify.
sync-pool-from-playlists = La réserve vient des playlists que les gestionnaires ont ajoutées.
sync-pool-from-both = La réserve vient des playlists par catégorie de Spotify et de celles que les gestionnaires ont ajoutées.
sync-pool-from-not-allowed = Spotify ne montre pas ses playlists par catégorie à cette appli : la réserve reste donc telle quelle. Un gestionnaire peut la remplir avec /import, ou avec ses propres playlists (« /pool add »).
sync-pool-from-no-sources = Rien de Spotify ne remplit la réserve ici. Un gestionnaire peut ajouter des playlists ou des catégories avec « /pool add », ou des fichiers avec /import.
sync-pool-unread =
    { $playlists ->
        [one] { $playlists } playlist de la réserve reste telle quelle : la personne qui l'a ajoutée n'est pas connectée, ou Spotify ne la montre plus.
       *[other] { $playlists } playlists de la réserve restent telles quelles : les personnes qui les ont ajoutées ne sont pas connectées, ou Spotify ne les montre plus.
    }
sync-left-by-choice =
    { $playlists ->
        [one] { $playlists } playlist est restée dehors, comme tu l'as choisi dans /library.
       *[other] { $playlists } playlists sont restées dehors, comme tu l'as choisi dans /library.
    }
sync-fresh =
    Nouveau ici : { $names }{ $more ->
        [0] .
       *[other] {" "}et { $more } de plus.
    } /library retire ce qui ne devrait pas y être.
withdraw = Retirer { $name }
sync-everything = Tu as choisi de tout apporter : les autres ici ne voient pas tes playlists, mais un de tes morceaux privés ou likés peut apparaître dans leurs réponses, sans ton nom.
learned = J'ai appris ce qu'écoute ce serveur. Essaie /recommend ou /categories.
skipped-gone =
    { $count ->
        [one] { $count } entrée ignorée : Spotify ne l'a plus.
       *[other] { $count } entrées ignorées : Spotify ne les a plus.
    }
skipped-local =
    { $count ->
        [one] { $count } fichier de ton disque ignoré : Spotify n'en sait rien.
       *[other] { $count } fichiers de ton disque ignorés : Spotify n'en sait rien.
    }
skipped-episode =
    { $count ->
        [one] { $count } épisode de podcast ignoré.
       *[other] { $count } épisodes de podcast ignorés.
    }
skipped-not-yours =
    { $count ->
        [one] { $count } playlist ignorée : tu la suis, mais elle n'est pas de toi.
       *[other] { $count } playlists ignorées : tu les suis, mais elles ne sont pas de toi.
    }
skipped-refused =
    { $count ->
        [one] { $count } playlist ignorée : Spotify n'a pas voulu la montrer.
       *[other] { $count } playlists ignorées : Spotify n'a pas voulu les montrer.
    }
# Ce qu'est un fichier, d'après son contenu.
file-kind-seed = Un tableau de morceaux avec les colonnes id, title et artist(s)
file-kind-exportify = Exportify
file-kind-exportify-app = exportify.app
file-kind-account-data = Données de compte Spotify
file-kind-history = Historique d'écoute Spotify
file-kind-tracks-114k = Le jeu de données de 114 000 morceaux
file-kind-genre-playlists = Les playlists par genre de spotify_songs.csv
file-kind-tracks-1m = Le jeu de données de 1,2 million de morceaux
file-kind-table = Un CSV de morceaux
file-kind-several = Des fichiers de plusieurs sortes

# Ce qui, dans un fichier, n'a donné aucun morceau.
unread-no-id =
    { $count ->
        [one] ligne sans identifiant de morceau Spotify
       *[other] lignes sans identifiant de morceau Spotify
    }
unread-no-title =
    { $count ->
        [one] ligne sans titre
       *[other] lignes sans titre
    }
unread-repeated =
    { $count ->
        [one] ligne qui répète un morceau
       *[other] lignes qui répètent un morceau
    }
unread-episode =
    { $count ->
        [one] épisode de podcast
       *[other] épisodes de podcast
    }
unread-local =
    { $count ->
        [one] fichier local
       *[other] fichiers locaux
    }
unread-short-listen =
    { $count ->
        [one] écoute de moins de 30 secondes
       *[other] écoutes de moins de 30 secondes
    }
unread-other-file =
    { $count ->
        [one] fichier du zip sans aucun morceau
       *[other] fichiers du zip sans aucun morceau
    }

## /library

library-title = Tes playlists
library-lead = Tu es la seule personne à voir ceci. Ce que tu choisis ici l'emporte sur la règle de /sync.
library-empty = Il n'y a rien de toi à lister. Commence par /link, ou par /import.
library-read-live = La liste est telle que Spotify l'a en ce moment.
library-read-not-linked = Ton Spotify n'est pas relié : voici donc ce que ce serveur a de toi. Avec /link, je peux lister toutes tes playlists.
library-read-not-now = Impossible d'interroger Spotify en ce moment : voici donc ce que ce serveur a de toi.
library-legend = ✓ partagée sur ce serveur · ⏳ arrive à la prochaine synchro · – pas partagée
library-songs =
    { $songs ->
        [one] { $songs } morceau
       *[other] { $songs } morceaux
    }
library-liked = Titres likés
library-of-spotify = Spotify
library-of-liked = Spotify
library-of-file = fichier
library-of-history = historique d'écoute
library-choose = Ce que ce serveur peut savoir
library-page = Page { $page } sur { $pages }
library-before = Précédent
library-after = Suivant
library-withdrawn =
    { $playlists ->
        [one] { $playlists } playlist est retirée : ce serveur ne la connaît plus.
       *[other] { $playlists } playlists sont retirées : ce serveur ne les connaît plus.
    }
library-coming =
    { $begun ->
        [yes] Une synchro est lancée et apporte ce que tu as choisi ; je te le dirai à ta prochaine commande.
       *[no] Ton prochain /sync apportera ce que tu as choisi.
    }
library-owner =
    { $shown ->
        [yes] Ici, les réponses peuvent dire quels morceaux sont à toi.
       *[no] Ici, les réponses ne disent jamais quels morceaux sont à toi. Avec « /privacy visible », tu peux l'autoriser.
    }

## /pool

pool-title = Ce qui remplit la réserve
pool-lead = Chaque /sync remplit la réserve avec ce qui suit, autant que Spotify le permet à cette appli ; les fichiers viennent avec /import.
pool-empty = Rien chez Spotify ne remplit la réserve. « /pool add » ajoute une de tes playlists, ou une catégorie.
pool-category = catégorie { $id }
pool-playlist-yours = [une playlist]({ $url }), lue avec ta connexion
pool-playlist-of-another = une playlist, lue avec la connexion d'un autre gestionnaire
pool-and-more = … et { $count } de plus
pool-added-title = Ajouté à la réserve
pool-added-text = Ses morceaux arrivent sous « { $label } » au prochain /sync de n'importe qui ici. C'est la réserve du serveur : des morceaux que personne ici n'a encore apportés.
pool-removed-title = Retiré de la réserve
pool-removed-text =
    { $playlists ->
        [0] « { $label } » ne remplit plus la réserve. Rien n'en était venu.
        [one] « { $label } » ne remplit plus la réserve, et la playlist qui en était venue est partie.
       *[other] « { $label } » ne remplit plus la réserve, et les { $playlists } playlists qui en étaient venues sont parties.
    }
pool-offered = { $label } ({ $kind ->
        [category] catégorie
       *[playlist] playlist
    })

## /import

import-as-mine = à moi : des morceaux que j'écoute
import-as-file = réserve : étiquettes de la colonne « category » du fichier
import-as-label = réserve : { $label }
import-done-title = { $file } est là
import-nothing-title = { $file } n'a rien apporté
import-summary =
    { $kind }, { $songs ->
        [one] { $songs } morceau
       *[other] { $songs } morceaux
    }, dont { $known } avec des caractéristiques audio{ $skipped ->
        [0] .
        [one] , { $skipped } laissé de côté : { $reasons }.
       *[other] , { $skipped } laissés de côté : { $reasons }.
    }
import-skipped-part = { $count } { $what }
import-new =
    { $songs ->
        [0] Rien de nouveau pour ce serveur.
        [one] { $songs } morceau est nouveau pour ce serveur.
       *[other] { $songs } morceaux sont nouveaux pour ce serveur.
    }
import-nothing-new = Il n'y avait donc rien à garder.
import-matched =
    { $songs ->
        [one] { $songs } morceau était nommé sans identifiant Spotify ; je le connaissais déjà.
       *[other] { $songs } morceaux étaient nommés sans identifiant Spotify ; je les connaissais déjà.
    }
import-unknown =
    { $songs ->
        [one] { $songs } morceau était nommé sans identifiant Spotify et je ne le connais pas : l'historique étendu de Spotify, lui, a les identifiants.
       *[other] { $songs } morceaux étaient nommés sans identifiant Spotify et je ne les connais pas : l'historique étendu de Spotify, lui, a les identifiants.
    }
import-playlists =
    { $count ->
        [one] Playlist : { $names }
       *[other] { $count } playlists : { $names }
    }{ $more ->
        [0] .
       *[other] {" "}et { $more } de plus.
    }
import-plays =
    { $songs ->
        [one] { $songs } morceau compte comme écouté
       *[other] { $songs } morceaux comptent comme écoutés
    }, avec { $plays ->
        [one] { $plays } écoute.
       *[other] { $plays } écoutes.
    }
import-learning = Je cherche encore comment sonnent les morceaux, et je m'en sers pour apprendre : je le dirai ici dans un instant, ou dans quelques minutes s'il y en a des milliers.
import-mine = Ils comptent comme les tiens : je ne te les recommanderai pas.
import-pool =
    { $count ->
        [one] Ils sont dans la réserve { $names }
       *[other] Ils sont dans les réserves { $names }
    }{ $more ->
        [0] {""}
       *[other] {" "}et { $more } de plus
    }. De là, je recommande ce que personne ici n'a apporté.
import-undo = Annuler cet import
import-undone-title = { $file } est reparti
import-undone-text =
    { $playlists ->
        [0] Il n'en restait rien ici.
        [one] La playlist qu'il avait apportée est partie. Les morceaux venus aussi par ailleurs restent.
       *[other] Les { $playlists } playlists qu'il avait apportées sont parties. Les morceaux venus aussi par ailleurs restent.
    }
import-page-title = Apporte un fichier
import-page-text = Le bouton ouvre une page qui prend un fichier de { $limit } Mo au plus : un CSV d'exportify.net, un jeu de données, ou le zip complet de tes données Spotify. Elle n'est que pour toi, pour un seul fichier et pour quinze minutes.
import-page-button = Choisir un fichier

## /listens

listens-done-title = Ce que tu écoutes sur { $service } est là
listens-nothing-title = Rien n'est venu de { $service }
listens-summary =
    « { $user } » : { $listened ->
        [one] { $listened } morceau
       *[other] { $listened } morceaux
    }{ $more ->
        [yes] , les plus écoutés
       *[no] {""}
    } ; { $songs ->
        [0] je n'en connais aucun
        [one] { $songs } d'entre eux compte comme écouté
       *[other] { $songs } d'entre eux comptent comme écoutés
    }{ $plays ->
        [0] .
        [one] , avec { $plays } écoute.
       *[other] , avec { $plays } écoutes.
    }
listens-unknown =
    { $songs ->
        [one] { $songs } morceau est ignoré : il est venu sans identifiant Spotify
       *[other] { $songs } morceaux sont ignorés : ils sont venus sans identifiant Spotify
    }, et je ne connais aucun morceau de ce nom. Retape /listens quand il y aura plus de morceaux ici, ou apporte l'historique de Spotify avec /import : il a les identifiants.
listens-again = Retaper /listens pour le même nom les remplace ; /library les retire.

## /recommend

recommend-title = Des morceaux comme { $song }
recommend-revisit-title = Des morceaux à réécouter : { $song }
recommend-like-blend = par { $artists }. Les plus proches d'abord, avec leur proximité, les artistes et la catégorie :
recommend-like-classic = par { $artists }. Les plus proches d'abord, avec le score, les artistes et la catégorie :
recommend-all-heard =
    Tu as écouté tous les morceaux d'ici que je peux lui comparer : ils sont tous à toi. Voici les plus proches, à réécouter.
    Pour des morceaux que tu n'as pas encore écoutés, d'autres peuvent aussi faire /sync, ou un gestionnaire peut ajouter une réserve avec /import.
recommend-nothing = Il n'y a pas encore d'autre morceau ici à comparer à { $song }. Apportes-en avec /sync ou /import.
found-pool = réserve : { $label }
found-heard = tu l'as déjà
found-owners = apporté par { $names }
found-why = pourquoi : { $why }
why-playlists =
    { $count ->
        [one] ensemble dans { $count } playlist
       *[other] ensemble dans { $count } playlists
    }
why-alike = dans des playlists du même genre
why-artist = même artiste
why-sound = même son ({ $features })
why-category = même genre de morceau
why-popularity = dans beaucoup de playlists d'ici
score-blend = Le nombre dit à quel point un morceau est proche : 99, c'est plus proche que 99 paires de morceaux d'ici sur 100
score-classic = Chaque morceau est un mélange des catégories. Le score dit combien deux mélanges se ressemblent : 1, pareils ; 0, rien en commun
choice-unknown-title = Pas de morceau de ce nom
choice-unknown-text = Rien ici ne s'appelle « { $text } ». Tu pensais à l'un de ceux-ci ?
choice-several-title = Lequel ?
choice-several-text = Plusieurs morceaux d'ici s'appellent « { $text } ».

## /categories

categories-title = Ce qu'écoute ce serveur
categories-lead =
    { $songs ->
        [one] Appris de { $songs } morceau apporté par un membre.
       *[other] Appris de { $songs } morceaux apportés par des membres.
    } Chaque morceau est un mélange ; ici, il compte pour la catégorie qui y domine.
category-share =
    { $songs ->
        [one] { $share }, { $songs } morceau
       *[other] { $share }, { $songs } morceaux
    }
category-features = Ce qui ressort : { $features }
category-examples = Par exemple { $songs }
categories-empty = À peine présentes ici : { $names }.
category-unnamed = un peu de tout
category-again = { $name } ({ $ordinal })
category-split = { $old } est devenue { $new }.
category-merged = { $old } n'en font plus qu'une : { $new }.
categories-footer-blend = Une catégorie tient son nom de titres de playlists, du son de ses morceaux ou de qui les joue
categories-footer-classic = Une catégorie tient son nom de la caractéristique la plus forte en elle
mix-title = Le mélange dans { $song }
mix-lead = par { $artists }. Combien de chaque catégorie il contient :
mix-footer = La somme des parts fait 100 %

feature-popularity = populaire
feature-danceability = dansant
feature-energy = énergique
feature-key = tonalité
feature-loudness = puissant
feature-mode = mode majeur
feature-speechiness = parlé
feature-acousticness = acoustique
feature-instrumentalness = instrumental
feature-liveness = devant un public
feature-valence = joyeux
feature-tempo = rapide
feature-duration-ms = long
feature-time-signature = temps par mesure

# Chaque bout d'une caractéristique, d'où les catégories tirent leur nom : « doux, acoustique, instrumental ».
feature-popularity-high = connu
feature-popularity-low = peu connu
feature-danceability-high = dansant
feature-danceability-low = pas pour danser
feature-energy-high = énergique
feature-energy-low = calme
feature-key-high = tonalité haute
feature-key-low = tonalité basse
feature-loudness-high = puissant
feature-loudness-low = doux
feature-mode-high = en majeur
feature-mode-low = en mineur
feature-speechiness-high = bavard
feature-speechiness-low = peu de paroles
feature-acousticness-high = acoustique
feature-acousticness-low = électrique
feature-instrumentalness-high = instrumental
feature-instrumentalness-low = chanté
feature-liveness-high = en concert
feature-liveness-low = en studio
feature-valence-high = joyeux
feature-valence-low = triste
feature-tempo-high = rapide
feature-tempo-low = lent
feature-duration-ms-high = long
feature-duration-ms-low = court
feature-time-signature-high = beaucoup de temps par mesure
feature-time-signature-low = peu de temps par mesure

## /thumb

thumb-up-title = Pouce levé
thumb-up-text = { $song } : d'autres comme ça, c'est noté. Ça compte tout de suite pour tes propres réponses sur ce serveur, s'estompe en quelques mois et ne change jamais ce qui est recommandé aux autres. « verdict: take back » dans /thumb l'annule.
thumb-down-title = Pouce baissé
thumb-down-text = { $song } : moins de morceaux comme ça, c'est noté. Ça compte tout de suite pour tes propres réponses sur ce serveur, s'estompe en quelques mois et ne change jamais ce qui est recommandé aux autres. « verdict: take back » dans /thumb l'annule.
thumb-taken-back-title = Annulé
thumb-taken-back-text = { $song } : j'ai oublié ton pouce.
thumb-none-title = Rien à annuler
thumb-none-text = { $song } : tu ne lui as pas donné de pouce sur ce serveur. Pour en donner un, choisis « up » (levé) ou « down » (baissé) dans /thumb.

## /model

model-title = Ce que j'ai appris ici
model-preset-blend = Je compare les morceaux par les playlists où ils sont, par qui les joue et par leur son, chacun selon ce que ce serveur m'en dit (préréglage « blend »).
model-preset-classic = Je compare les morceaux par leur son, et par rien d'autre (préréglage « classic »).
model-trained = Modèle : version { $version }, appris { $when }.
model-from =
    Appris de { $songs ->
        [one] { $songs } morceau
       *[other] { $songs } morceaux
    } dans { $playlists ->
        [one] { $playlists } playlist
       *[other] { $playlists } playlists
    } de { $members ->
        [one] { $members } membre.
       *[other] { $members } membres.
    }
model-coverage = Morceaux d'ici avec des caractéristiques audio : { $measured } sur { $known }.
model-measuring = Ma réussite : je mesure… Sur un grand serveur, ça prend une minute.
model-quality =
    Ma réussite : j'ai réappris sans quelques playlists, on m'a montré la moitié de chacune, et j'ai cherché le reste. Parmi mes dix premiers morceaux, il y en avait un de ce reste pour { $found } playlists sur { $playlists } ; le hasard y arriverait pour { $chance ->
        [one] presque toutes.
       *[other] 1 sur { $chance }.
    }
model-quality-unknown = Ma réussite ne se mesure pas encore : il faut au moins deux playlists différentes, qui ensemble laissent de côté la plupart des morceaux d'ici.

## /settings

# Les lignes sur l'appli sont aussi affichées par « cratedigger doctor ».
app-kind-extended = Spotify traite cette appli comme une ancienne : elle peut lire ce que les nouvelles ne peuvent pas.
app-kind-early = Spotify traite cette appli comme une appli d'avant février 2026 : morceaux et playlists, mais ni caractéristiques audio ni playlists par catégorie.
app-kind-new = Spotify traite cette appli comme une nouvelle : cinq personnes peuvent relier leur compte, et chacune doit être sur sa liste (User Management dans le tableau de bord Spotify).
app-kind-unknown = On ne sait pas encore pour quelle sorte d'appli Spotify prend celle-ci : le premier /link et le premier /sync le diront.
ability-library-yes = Playlists et titres likés : Spotify montre ceux de chaque personne qui relie son compte ({ $at }).
ability-library-no =
    Playlists et titres likés : refusés ({ $at }). { $why ->
        [premium-lapsed] La personne à qui est l'appli a besoin de Spotify Premium : qu'elle le renouvelle, et attende quelques heures.
       *[other] Quelqu'un n'est pas sur la liste de l'appli : ajoute l'e-mail de son compte Spotify sous User Management dans le tableau de bord Spotify.
    }
ability-library-untried = Playlists et titres likés : pas encore essayé ; le premier /link le fera.
ability-audio-features-yes = Caractéristiques audio : Spotify les donne ({ $at }).
ability-audio-features-no =
    Caractéristiques audio : refusées ({ $at }). { $reccobeats ->
        [on] Je demande plutôt à ReccoBeats, qui connaît certains morceaux ; /import, avec un fichier qui les a, complète le reste.
       *[off] Apporte un fichier qui les a avec /import.
    } Je réessaie au bout d'une semaine.
ability-audio-features-untried = Caractéristiques audio : pas encore essayé ; le premier /sync le fera.
ability-category-playlists-yes = Playlists par catégorie : Spotify les montre ({ $at }) ; /sync en remplit la réserve.
ability-category-playlists-no = Playlists par catégorie : refusées ({ $at }). Les gestionnaires peuvent remplir la réserve avec /import. Je réessaie au bout d'une semaine.
ability-category-playlists-untried = Playlists par catégorie : pas encore essayé ; le premier /sync le fera.
ability-older-fields-yes = Popularité et autres anciens champs : Spotify les donne ({ $at }).
ability-older-fields-no = Popularité et autres anciens champs : pas donnés à cette appli ({ $at }). Les morceaux viennent sans leur popularité.
ability-older-fields-untried = Popularité et autres anciens champs : pas encore essayé ; le premier /link le fera.
app-paused =
    { $quota ->
        [yes] Le quota de Spotify pour cette appli est épuisé jusqu'au { $at }.
       *[no] Spotify veut une pause jusqu'au { $at }.
    } Les synchros dorment jusque-là et reprennent toutes seules.
app-reccobeats =
    { $reccobeats ->
        [on] Je demande à ReccoBeats les caractéristiques audio que Spotify ne donne pas.
       *[off] Je ne demande rien à ReccoBeats : RECCOBEATS_URL est sur off.
    }
app-own-title = Ce serveur a sa propre appli Spotify
app-own-text =
    Désormais, on se connecte ici avec l'appli `{ $app }` ; qui a relié son compte par une autre doit retaper /link, sur ce serveur. Ce qui a été apporté reste.

    Sur developer.spotify.com, dans les réglages de cette appli :
    1. Enregistre l'adresse de redirection `{ $address }`, à la lettre près.
    2. Sous **User Management**, ajoute l'e-mail Spotify de chaque personne qui va relier son compte : une nouvelle appli en prend cinq, et la personne à qui elle est doit avoir Premium.

    Pas besoin du secret, et personne ne doit me l'envoyer. Pour revenir en arrière, tape /settings spotify sans Client ID.
app-operators-title = Ce serveur utilise l'appli Spotify du bot
app-operators-text = On se connecte ici avec l'appli de la personne qui fait tourner ce bot. Qui a relié son compte par une autre doit retaper /link, sur ce serveur. Ce qui a été apporté reste.
app-none-title = Ce serveur n'a pas d'appli Spotify
app-none-text = La personne qui fait tourner ce bot n'en a pas mis non plus : /link et /sync sont donc fermés ici. Ce qui a été apporté reste, et des morceaux peuvent venir avec /import. Pour en mettre une, tape /settings spotify avec le Client ID d'une appli à toi.

status-title = Où j'en suis ici
status-no-app = Spotify n'est pas branché ici : la personne qui fait tourner ce bot n'a pas défini SPOTIFY_CLIENT_ID. Une appli Spotify propre à ce serveur convient aussi : /settings spotify. Des morceaux peuvent aussi venir avec /import.
status-own-app = On se connecte ici avec l'appli Spotify propre à ce serveur.
status-members = Comptes Spotify reliés par cette appli, sur tous les serveurs : **{ $linked }**. Membres de ce serveur qui ont apporté de la musique : **{ $synced }** depuis Spotify, **{ $imported }** par des fichiers.
status-songs = Morceaux avec des caractéristiques audio : **{ $known }** sur **{ $songs }**.
status-model = Modèle : version { $version }, appris { $age }.
status-no-model = Aucun modèle n'est encore appris : le premier /sync ou /import s'en charge.

categories-kept-title = Catégories
categories-kept-text =
    { $found ->
        [0] Ici, les morceaux seront rangés en { $number } catégories dès qu'il y en aura.
       *[other] Ici, les morceaux sont désormais rangés en { $number } catégories au plus ; j'en ai trouvé { $found }. /categories les montre.
    }

## Partage

share = Partager dans le salon
share-done = Partagé
shared-by = **{ $name }** partage :

## /help et l'accueil

help-title = Cratedigger
help-next = La suite :
help-not-linked = tape /link pour te connecter à Spotify, puis /sync ici. Pas de Spotify ? /import prend un CSV d'exportify.net.
help-linked = tape /sync pour apporter tes playlists sur ce serveur. Ton Spotify est déjà relié.
help-synced = tape /recommend et nomme un morceau. Tes morceaux sont là ; refais /sync quand ils changent.
help-imported = tape /recommend et nomme un morceau. Tes morceaux sont là ; quand ils changent, fais /import d'un fichier plus récent, ou laisse /link et /sync les apporter de Spotify.
help-imports-only = tape /import avec un CSV de tes morceaux (exportify.net en fait un). Spotify n'est pas branché sur ce bot.
help-imported-only = tape /recommend et nomme un morceau. Tes morceaux sont là ; fais /import d'un fichier plus récent quand ils changent. Spotify n'est pas branché sur ce bot.
help-in-no-server = va sur un serveur où je suis et tape /help là-bas : chaque serveur a ses propres morceaux.
help-all =
    {""}**Apporter de la musique :** /link et /sync depuis Spotify, /import depuis un fichier, /listens depuis ListenBrainz ou Last.fm. /library choisit ce que ce serveur connaît de toi.
    {""}**Dénicher :** /recommend – des morceaux comme ceux que tu nommes ; /discover – d'après tout ce que tu écoutes, d'autres chaque jour ; /blend – pour plusieurs d'entre vous à la fois ; /thumb – plus, ou moins, comme tel morceau. Dans le menu d'un message avec un lien Spotify : « Morceaux comme celui-ci ».
    {""}**Regarder :** /categories – les catégories de morceaux d'ici ; /insights – leur son, en images ; /model – ce que j'ai appris ici, et si je retrouve souvent ce qu'on me cache.
    {""}**Entre vous :** /taste – ce que tu écoutes, ou quelqu'un qui le laisse voir ; /compare – si vos goûts se ressemblent, à deux ; /neighbours – qui écoute comme toi ; /who – qui a un morceau.
    {""}**Tes données :** /privacy – ce que je garde, à voir, à emporter, à faire effacer ; /unlink – t'oublier partout, tout de suite.
    Pour qui peut gérer le serveur : /pool – des morceaux que personne ici n'a encore écoutés ; /settings – Spotify, les noms et le nombre des catégories ; /sound – un message régulier.
help-footer = Les réponses ne sont que pour toi, sauf si tu appuies sur Partager
welcome-title = Salut, ici Cratedigger
welcome-text =
    J'apprends ce qu'on écoute sur { $server } et je déniche des morceaux que personne n'y a encore écoutés.
    { $spotify ->
        [on] D'abord, quelqu'un relie son Spotify avec /link et tape /sync ; à deux ou trois, ça devient intéressant. Sans Spotify, /import prend un CSV de morceaux.
       *[off] D'abord, quelqu'un apporte un CSV de ses morceaux avec /import (exportify.net en fait un). Spotify n'est pas branché sur ce bot, sauf si tu donnes à ce serveur une appli à lui : /settings spotify.
    }
    Ensuite, /recommend et /categories répondent. Comme tu peux gérer le serveur, /import peut aussi remplir une réserve : des morceaux que personne ici n'a encore écoutés. /help dit toujours la prochaine étape.
