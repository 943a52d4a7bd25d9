# Les commandes telles que Discord les montre quand on les tape. Leurs noms et ceux des options restent en anglais.

command-help = La prochaine étape, et tout ce que ce bot sait faire

# /link et /unlink
command-link = Relie ton compte Spotify (tu es la seule personne à voir la réponse)
command-link-saving = Me laisser aussi enregistrer des playlists dans ton Spotify, quand tu appuies sur Enregistrer
command-unlink = Oublie-moi : mon lien avec Spotify, mes playlists et mes morceaux, sur tous les serveurs

# /sync
command-sync = Apporte ta musique de Spotify sur ce serveur, et sur aucun autre
command-sync-include = Quoi apporter (les playlists publiques, sauf si tu choisis « everything »)
choice-public = public : mes playlists publiques
choice-everything = everything (tout) : mes playlists privées et mes titres likés aussi
command-sync-action = Voir où en est ta synchro, ou l'annuler
choice-start = start (lancer)
choice-status = status (où elle en est)
choice-cancel = cancel (annuler)

# /import
command-import = Apporte des morceaux d'un fichier : Exportify, données Spotify, jeu de données…
command-import-file = Un CSV, un JSON ou un zip ; sans fichier, tu reçois une page pour les plus gros
command-import-as = À moi (par défaut) ou, si tu gères le serveur, l'étiquette d'une réserve : du jamais écouté ici

# /listens
command-listens = Apporte ce que tu écoutes de ListenBrainz ou Last.fm, par ton nom là-bas
command-listens-service = Où tes écoutes sont comptées
choice-listenbrainz = ListenBrainz
choice-lastfm = Last.fm
command-listens-user = Ton pseudo là-bas ; tes écoutes doivent y être publiques

# /recommend
command-recommend = Des morceaux comme celui que tu nommes, ou comme plusieurs, que tu n'as pas encore écoutés
command-recommend-song = Un morceau de ce serveur : son titre, ou son lien Spotify
command-recommend-and = Un autre morceau : ce qui vient ressemble à tous à la fois
command-recommend-and2 = Un autre morceau
command-recommend-and3 = Un autre morceau
command-recommend-and4 = Un autre morceau
command-recommend-adventurous = Jusqu'où s'aventurer : 0 reste au plus probable, 10 va le plus loin (3)
command-recommend-category = Seulement des morceaux de cette catégorie
command-recommend-pool = Seulement des morceaux de cette réserve
command-recommend-length = Seulement des morceaux à peu près de cette durée
choice-short = moins de 3 minutes
choice-medium = de 3 à 5 minutes
choice-long = 5 minutes et plus
command-recommend-clean = Rien qui soit marqué comme explicite (non)
command-recommend-from = Seulement les morceaux apportés par ce membre, s'il les laisse voir
command-recommend-count = Combien de morceaux par page, de 1 à 25 (10)
command-recommend-include-heard = Aussi des morceaux que tu as apportés toi-même (non)

# /discover
command-discover = Des morceaux pas encore écoutés, d'après tout ce que tu écoutes : d'autres chaque jour
command-discover-again = Aussi des morceaux que je t'ai montrés récemment (non)
command-discover-adventurous = Jusqu'où s'aventurer : 0 reste au plus probable, 10 va le plus loin (3)
command-discover-category = Seulement des morceaux de cette catégorie
command-discover-pool = Seulement des morceaux de cette réserve
command-discover-length = Seulement des morceaux à peu près de cette durée
command-discover-clean = Rien qui soit marqué comme explicite (non)
command-discover-count = Combien de morceaux par page, de 1 à 25 (10)

# /blend
command-blend = Des morceaux pour toi et d'autres à la fois, chacun avec qui l'aimera le plus
command-blend-with = Une personne qui laisse les autres ici voir ce qu'elle écoute
command-blend-and2 = Quelqu'un d'autre
command-blend-and3 = Quelqu'un d'autre
command-blend-and4 = Quelqu'un d'autre
command-blend-and5 = Quelqu'un d'autre
command-blend-and6 = Quelqu'un d'autre
command-blend-and7 = Quelqu'un d'autre
command-blend-and8 = Quelqu'un d'autre
command-blend-and9 = Quelqu'un d'autre
command-blend-voice = Toutes les personnes de mon salon vocal ; c'est le cas si tu ne nommes personne (non)
command-blend-category = Seulement des morceaux de cette catégorie
command-blend-pool = Seulement des morceaux de cette réserve
command-blend-length = Seulement des morceaux à peu près de cette durée
command-blend-clean = Rien qui soit marqué comme explicite (non)
command-blend-count = Combien de morceaux par page, de 1 à 25 (10)

# /categories, /model et /insights
command-categories = Les catégories de morceaux que ce serveur écoute, ou le mélange dans un morceau
command-categories-song = Montrer plutôt le mélange de catégories dans ce morceau
command-model = Ce que j'ai appris d'ici, et si je retrouve souvent ce qu'on me cache
command-insights = Le son des morceaux d'ici, ou des tiens, en images
command-insights-view = Que montrer ; une liste sous l'image mène aux autres vues
choice-overview = vue d'ensemble
choice-correlation = corrélations
choice-distributions = répartitions
choice-scatter = deux caractéristiques
choice-rows = premiers morceaux
choice-elbow = combien de catégories
command-insights-of = Les morceaux de ce serveur, ou les tiens seulement
choice-server = server (ce serveur)
choice-me = me (moi)
command-insights-x = Deux caractéristiques : celle qui va de gauche à droite
choice-popularity = populaire
choice-danceability = dansant
choice-energy = énergique
choice-key = tonalité
choice-loudness = puissant
choice-mode = mode majeur
choice-speechiness = parlé
choice-acousticness = acoustique
choice-instrumentalness = instrumental
choice-liveness = devant un public
choice-valence = joyeux
choice-tempo = rapide
choice-duration-ms = long
choice-time-signature = temps par mesure
command-insights-y = Deux caractéristiques : celle qui va de bas en haut

# /thumb
command-thumb = Dis si tu aimes un morceau ; seules tes propres réponses en tiennent compte
command-thumb-song = Un morceau de ce serveur : son titre, ou son lien Spotify
command-thumb-verdict = Plus comme ça, moins comme ça, ou finalement rien
choice-up = up (levé)
choice-down = down (baissé)
choice-take-back = take back (annuler)

# /taste, /compare, /neighbours et /who
command-taste = Ce que tu écoutes, ou quelqu'un d'autre, en image face à la moyenne du serveur
command-taste-member = Une personne qui laisse les autres ici voir ce qu'elle écoute (toi)
command-compare = Si tu ressembles à quelqu'un d'ici, et quels morceaux vous avez en commun
command-compare-member = Une personne qui laisse les autres ici voir ce qu'elle écoute
command-neighbours = Qui écoute comme toi ici, parmi les personnes qui se laissent voir
command-who = Qui a un morceau ici, parmi les personnes qui se laissent voir
command-who-song = Un morceau de ce serveur : son titre, ou son lien Spotify

# /settings
command-settings = Pour qui peut gérer ce serveur
command-settings-status = Ce que Spotify permet à ce bot, et où il en est sur ce serveur
command-settings-spotify = Connexion ici par une appli Spotify à toi ; vide : de nouveau par celle du bot
command-settings-spotify-client-id = Le Client ID de l'appli, pris sur developer.spotify.com (pas son secret)
command-settings-rename = Donne à une catégorie un nom à toi ; vide : de nouveau le mien
command-settings-rename-category = Quelle catégorie
command-settings-rename-name = Comment elle doit s'appeler, en 80 caractères au plus
command-settings-categories = En combien de catégories je range la musique de ce serveur
command-settings-categories-number = De 3 à 12 ; au plus autant que j'en trouve

# /library
command-library = Choisis lesquelles de tes playlists ce serveur connaît

# /pool
command-pool = Ce qui remplit la réserve de ce serveur, pour les gestionnaires
command-pool-list = De quoi la réserve se remplit
command-pool-add = Remplis la réserve d'une playlist à toi, ou d'une catégorie Spotify
command-pool-add-label = L'étiquette sous laquelle ranger les morceaux, par exemple jazz
command-pool-add-playlist = Le lien d'une playlist que ton compte relié a créée, ou à laquelle il participe
command-pool-add-category = Le lien ou l'identifiant d'une catégorie Spotify
command-pool-remove = Cesse de remplir la réserve d'une source ; ses morceaux partent tout de suite
command-pool-remove-source = Une source que montre « /pool list », ou toutes celles d'une étiquette

# /sound
command-sound = Un message régulier sur le son de ce serveur, pour les gestionnaires
command-sound-start = Je publie régulièrement ce qui est nouveau et aimé ici, et une playlist pour tout le groupe
command-sound-start-channel = Où je dois publier
command-sound-start-every = Le vendredi, ou le premier de chaque mois : à six heures du soir
choice-week = semaine
choice-month = mois
command-sound-start-zone = Le fuseau horaire de ce serveur, par exemple Europe/Berlin
command-sound-stop = Je ne le publie plus
command-sound-preview = Je te montre, à toi seulement, ce que je publierais maintenant

# /privacy
command-privacy = Ce que je garde de toi, et ton mot à dire
command-privacy-show = Vois ce que je garde de toi, et qui le voit
command-privacy-export = Reçois dans un zip tout ce que je garde de toi (tu es la seule personne à le voir)
command-privacy-forget = Fais effacer ce que je garde de toi, ici ou partout ; je demande avant de le faire
command-privacy-visible = Dis si les autres sur ce serveur peuvent voir quels morceaux sont à toi
command-privacy-visible-state = On : les réponses d'ici peuvent te nommer. Off : personne ici ne te voit
choice-on = on (oui)
choice-off = off (non)
command-privacy-optout = Ne laisse rien garder de toi sur ce serveur ; ce qui y est part tout de suite
command-privacy-optout-state = On : rien de toi n'est gardé ici. Off : tu peux de nouveau apporter de la musique

# Menus d'un message et d'un membre
menu-compare-our-taste = Comparer nos goûts
menu-songs-like-this = Morceaux comme celui-ci
