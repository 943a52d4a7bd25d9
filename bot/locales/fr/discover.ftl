# /discover et /blend.

error-everything-shown = Tout ce qui est nouveau pour toi ici, je te l'ai montré ces { $days } derniers jours. Tape /discover avec « again: True » pour le revoir.
error-nothing-new = Aucun morceau d'ici n'est nouveau pour toi : tu les connais tous. D'autres viennent avec /sync et /import, de n'importe qui ici, ou quand un gestionnaire remplit une réserve (« /pool add »).
error-too-few-tastes = Pour mélanger, il faut les goûts d'au moins deux personnes. Celles que tu as nommées ne laissent pas les autres ici voir ce qu'elles écoutent, ou n'ont pas de musique ici : elles en apportent avec /sync ou /import, et la laissent voir avec « /privacy visible ».
error-not-in-voice = Tu n'as nommé personne, et tu n'es dans aucun salon vocal de ce serveur. Rejoins-en un, ou nomme des gens avec l'option « with ».

blend-how = Chaque personne classe les morceaux, et qui en a moins eu jusqu'ici pèse plus dans le suivant. Rien de ce que l'une d'elles a déjà, ni de ce que la personne qui demande a refusé
blend-left-out =
    { $left ->
        [one] { $left } personne ne participe pas : pas visible pour les autres ici, sans musique ici, ou au-delà des 10 qu'un mélange admet.
       *[other] { $left } personnes ne participent pas : pas visibles pour les autres ici, sans musique ici, ou au-delà des 10 qu'un mélange admet.
    }
