# O que o Discord mostra dos comandos, das opções e dos valores delas: no máximo 100 caracteres, nos menus 32.
# Valores que outras frases citam em inglês ficam com a palavra em inglês na frente.

command-help = O que fazer a seguir, e tudo o que este bot sabe fazer

command-link = Vincule sua conta do Spotify (só você vê a resposta)
command-link-saving = Deixe também que eu salve playlists no seu Spotify, quando você apertar Salvar
command-unlink = Me esqueça: meu vínculo com o Spotify, minhas playlists e músicas, em todos os servidores

command-sync = Traga sua música do Spotify para este servidor, e para nenhum outro
command-sync-include = O que trazer (as playlists públicas, a menos que você escolha “everything”)
choice-public = public – minhas playlists públicas
choice-everything = everything – tudo: também as playlists privadas e as músicas curtidas
command-sync-action = Veja em que pé está sua sincronização, ou cancele
choice-start = start – começar
choice-status = status – em que pé está
choice-cancel = cancel – cancelar

command-import = Traga músicas de um arquivo: Exportify, dados da conta do Spotify, um conjunto de dados …
command-import-file = Um CSV, JSON ou zip; sem arquivo, você recebe uma página para arquivos maiores
command-import-as = Minhas (padrão) ou, para quem gerencia, rótulo de reserva: músicas que ninguém daqui ouviu ainda

command-listens = Traga o que você ouve no ListenBrainz ou no Last.fm, pelo seu nome de lá
command-listens-service = Onde suas reproduções são contadas
choice-listenbrainz = ListenBrainz
choice-lastfm = Last.fm
command-listens-user = Seu nome lá; o que você ouve precisa estar público

command-recommend = Músicas como uma que você indicar, ou como várias, que você ainda não ouviu
command-recommend-song = Uma música deste servidor: o título, ou o link do Spotify
command-recommend-and = Outra música: o que vier é como todas elas juntas
command-recommend-and2 = Outra música
command-recommend-and3 = Outra música
command-recommend-and4 = Outra música
command-recommend-adventurous = O quanto se afastar do que é próximo: 0 fica no provável, 10 vai o mais longe (3)
command-recommend-category = Só músicas desta categoria
command-recommend-pool = Só músicas desta reserva
command-recommend-length = Só músicas com mais ou menos esta duração
choice-short = menos de 3 minutos
choice-medium = de 3 a 5 minutos
choice-long = 5 minutos ou mais
command-recommend-clean = Nada marcado como explícito (não)
command-recommend-from = Só músicas que este membro trouxe, se ele se deixa ver pelas outras pessoas
command-recommend-count = Quantas músicas por página, de 1 a 25 (10)
command-recommend-include-heard = Também músicas que você já trouxe (não)

command-discover = Músicas que você não ouviu, a partir de tudo o que você ouve: outras a cada dia
command-discover-again = Também músicas que mostrei a você há pouco (não)
command-discover-adventurous = O quanto se afastar do que é próximo: 0 fica no provável, 10 vai o mais longe (3)
command-discover-category = Só músicas desta categoria
command-discover-pool = Só músicas desta reserva
command-discover-length = Só músicas com mais ou menos esta duração
command-discover-clean = Nada marcado como explícito (não)
command-discover-count = Quantas músicas por página, de 1 a 25 (10)

command-blend = Músicas para você e outras pessoas juntas, cada uma com quem mais vai gostar dela
command-blend-with = Alguém que deixa as outras pessoas daqui verem o que ouve
command-blend-and2 = Mais alguém
command-blend-and3 = Mais alguém
command-blend-and4 = Mais alguém
command-blend-and5 = Mais alguém
command-blend-and6 = Mais alguém
command-blend-and7 = Mais alguém
command-blend-and8 = Mais alguém
command-blend-and9 = Mais alguém
command-blend-voice = Todo mundo no meu canal de voz; é assim também quando ninguém é indicado (não)
command-blend-category = Só músicas desta categoria
command-blend-pool = Só músicas desta reserva
command-blend-length = Só músicas com mais ou menos esta duração
command-blend-clean = Nada marcado como explícito (não)
command-blend-count = Quantas músicas por página, de 1 a 25 (10)

command-categories = Os tipos de música de que este servidor vive, ou a mistura de uma música
command-categories-song = Mostre, em vez disso, a mistura de categorias desta música

command-model = O que aprendi aqui, e quantas vezes encontro o que escondem de mim

command-insights = Imagens de como são as músicas daqui, ou as suas
command-insights-view = O que mostrar; uma lista embaixo da imagem leva ao resto
choice-overview = { insights-view-overview }
choice-correlation = { insights-view-correlation }
choice-distributions = { insights-view-distributions }
choice-scatter = { insights-view-scatter }
choice-rows = { insights-view-rows }
choice-elbow = { insights-view-elbow }
command-insights-of = As músicas deste servidor, ou só as suas
choice-server = server – as músicas deste servidor
choice-me = me – só as minhas
command-insights-x = Duas características: qual vai da esquerda para a direita
# As mesmas palavras das imagens.
choice-popularity = { feature-popularity }
choice-danceability = { feature-danceability }
choice-energy = { feature-energy }
choice-key = { feature-key }
choice-loudness = { feature-loudness }
choice-mode = { feature-mode }
choice-speechiness = { feature-speechiness }
choice-acousticness = { feature-acousticness }
choice-instrumentalness = { feature-instrumentalness }
choice-liveness = { feature-liveness }
choice-valence = { feature-valence }
choice-tempo = { feature-tempo }
choice-duration-ms = { feature-duration-ms }
choice-time-signature = { feature-time-signature }
command-insights-y = Duas características: qual vai de baixo para cima

command-thumb = Diga se você gosta de uma música; só as suas próprias respostas levam isso em conta
command-thumb-song = Uma música deste servidor: o título, ou o link do Spotify
command-thumb-verdict = Mais como ela, menos como ela, ou nenhum dos dois, afinal
choice-up = up – joinha para cima
choice-down = down – joinha para baixo
choice-take-back = take back – desfazer

command-taste = O que você ouve, ou outra pessoa daqui: uma imagem ao lado da média do servidor
command-taste-member = Alguém que deixa as outras pessoas daqui verem o que ouve (você)
command-compare = O quanto você e alguém daqui se parecem, e quais músicas vocês têm em comum
command-compare-member = Alguém que deixa as outras pessoas daqui verem o que ouve
command-neighbours = Quem aqui ouve como você, entre quem se deixa ver pelas outras pessoas
command-who = Quem aqui tem uma música, entre quem se deixa ver pelas outras pessoas
command-who-song = Uma música deste servidor: o título, ou o link do Spotify

command-settings = Para quem gerencia este servidor
command-settings-status = O que o Spotify deixa este bot fazer, e como ele está se saindo neste servidor
command-settings-spotify = Entrar aqui com um app do Spotify próprio; vazio: de novo com o do bot
command-settings-spotify-client-id = O client ID do app, de developer.spotify.com (não o segredo dele)
command-settings-rename = Dê a uma categoria o nome que quiser; vazio: de volta ao meu
command-settings-rename-category = Qual categoria
command-settings-rename-name = Como ela deve se chamar, no máximo 80 caracteres
command-settings-categories = Em quantos tipos eu separo as músicas deste servidor
command-settings-categories-number = De 3 a 12; no máximo tantos quantos eu encontrar

command-library = Escolha quais das suas playlists este servidor conhece

command-pool = O que enche a reserva deste servidor, para quem o gerencia
command-pool-list = De onde vem o que enche a reserva
command-pool-add = Encha a reserva com uma playlist sua, ou com uma categoria do Spotify
command-pool-add-label = O rótulo sob o qual as músicas ficam, como jazz
command-pool-add-playlist = O link de uma playlist que sua conta vinculada criou, ou em que ela colabora
command-pool-add-category = O link ou o id de uma categoria do Spotify
command-pool-remove = Deixe de encher a reserva com algo; as músicas que vieram por ele saem na hora
command-pool-remove-source = Algo do que “/pool list” mostra, ou tudo o que está sob um rótulo

command-sound = Uma postagem regular de como este servidor soa, para quem o gerencia
command-sound-start = Postar regularmente o que é novo e agrada aqui, com uma playlist para todo mundo
command-sound-start-channel = Onde eu devo postar
command-sound-start-every = Às sextas-feiras, ou no primeiro dia de cada mês: às seis da tarde
choice-week = toda semana
choice-month = todo mês
command-sound-start-zone = O fuso horário deste servidor, como Europe/Berlin
command-sound-stop = Não postar mais
command-sound-preview = Mostrar só a você o que eu postaria agora

command-privacy = O que eu guardo de você, e o que você decide sobre isso
command-privacy-show = Veja o que eu guardo de você, e quem vê
command-privacy-export = Receba em um zip tudo o que eu guardo de você (só você vê)
command-privacy-forget = Apague o que eu guardo de você, aqui ou em todo lugar; eu pergunto antes
command-privacy-visible = Diga se as outras pessoas deste servidor podem ver quais músicas são suas
command-privacy-visible-state = on: as respostas daqui podem citar você; off: ninguém aqui vê você
choice-on = on – sim
choice-off = off – não
command-privacy-optout = Não deixe guardar nada seu neste servidor; o que há aqui sai na hora
command-privacy-optout-state = on: nada seu é guardado aqui; off: você pode voltar a trazer música

menu-compare-our-taste = Comparar nossos gostos
menu-songs-like-this = Músicas como esta
