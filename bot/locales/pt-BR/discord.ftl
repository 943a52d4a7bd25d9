## Glossary
# song = música; title = título; artist = artista; playlist = playlist (f.); server = servidor; member = membro; channel = canal
# category (what the model finds) = categoria; pool (songs nobody here has heard yet) = reserva; pool's label = rótulo
# feature (audio feature) = característica (de áudio); score = pontuação; taste = gosto; mix (of a song) = mistura; share of it = parte
# thumb = joinha; thumb up/down = joinha para cima / para baixo; heard = ouvida; a listen, a play = reprodução; history = histórico
# share (a playlist, an answer) = compartilhar; withdraw, take away = retirar; take back (a thumb, a press), undo = desfazer
# forget = esquecer; delete = apagar; keep = guardar; save (to Spotify) = salvar; bring = trazer; dig up = garimpar
# sync = sincronização, sincronizar; link (account) = vincular, vínculo; link (URL) = link; sign in = entrar, login
# import = importar, importação; skip = pular; data set = conjunto de dados; id = id; client ID = client ID
# manager ("people who can manage this server") = quem gerencia (pode gerenciar) o servidor; whoever runs this bot = quem mantém este bot
# liked songs = músicas curtidas; private/public playlist = playlist privada/pública; preset = preset; answer = resposta
# model = modelo; train, learn = aprender; insights: correlation = correlação, go together = andar juntas
# Option names, choices typed with them and presets stay English: “saving: True”, “everything”, “blend”.
# Você; no gendered participles for people. 0 is [one] in Portuguese: a [one] sentence that can be 0 says its number by the variable.
# feature-*: masculine, as “som”, or noun phrases.

# O que as pessoas leem no Discord.

## /link e /unlink

link-title = Vincule seu Spotify
link-text =
    Aperte o botão e dê sua permissão no Spotify. O link é só seu e vale por dez minutos. Depois posso ler suas playlists e músicas curtidas, e só as trago para onde você digitar /sync.

    Se a página seguinte **não carregar** (é assim no celular, onde este bot não tem endereço público), copie o endereço inteiro dela e aperte “Colar o endereço”.
    Se o Spotify disser **INVALID_CLIENT: Invalid redirect URI**, quem mantém este bot (ou configurou o app do Spotify próprio deste servidor) precisa cadastrar `{ $address }` no painel do Spotify, letra por letra.
link-button = Entrar no Spotify
paste-button = Colar o endereço
paste-title = A página que não carregou
paste-label = O endereço inteiro dela
paste-description = Está na barra do navegador depois que você deu permissão. Contém “code=” e “state=”.
linked-title = Seu Spotify está vinculado
linked-text = Digite /sync: suas playlists públicas vêm para o servidor onde você digitar, e para nenhum outro.
sign-in-ends-title = Seu login no Spotify vence logo
sign-in-ends-text = O Spotify deixa um login durar seis meses; o seu vence em { $at }. Com /link você renova num instante. Suas músicas ficam de qualquer jeito.
sign-in-over-title = Entre de novo
sign-in-over-text = O Spotify deixa um login durar seis meses, e o seu venceu. Com /link você renova; até lá, suas músicas ficam como estão.
unlinked-title = Esqueci você
unlinked-text =
    { $servers ->
        [0] Apaguei seu vínculo com o Spotify e tudo o mais que eu sabia de você. Você não tinha trazido músicas para nenhum servidor.
        [one] Apaguei seu vínculo com o Spotify, suas playlists e suas músicas, no único servidor para onde você as tinha trazido. O que aprendi lá, aprendo de novo sem você.
       *[other] Apaguei seu vínculo com o Spotify, suas playlists e suas músicas, em todos os { $servers } servidores para onde você as tinha trazido. O que aprendi lá, aprendo de novo sem você.
    } Para voltar, use /link.

## /sync

sync-running-title = Trazendo sua música
progress-playlists = Lendo suas playlists
progress-features = Perguntando como as músicas soam
progress-pool = Lendo as playlists de categorias do Spotify
progress-training = Aprendendo o que este servidor ouve
progress-listens = Perguntando o que você ouviu
progress-counts = { $done } de { $total }
progress-begun = Já comecei.
progress-playlists-counts =
    { $done } de { $total } playlists prontas; { $calls ->
        [0] não falta nenhuma chamada
        [one] falta no máximo { $calls } chamada
       *[other] faltam no máximo { $calls } chamadas
    } ao Spotify para elas.
sync-asleep-title = Sua sincronização está esperando
sync-asleep-text = O Spotify deixa este bot continuar { $when } (às { $at }). Sua sincronização dorme até lá e segue sozinha de onde parou; nada se perdeu. Com “action: status”, /sync diz em que pé ela está.
sync-none-title = Nenhuma sincronização
sync-none-text = Você não tem sincronização neste servidor. /sync começa uma.
sync-cancelled-title = Cancelada
sync-cancelled-text = O que sua sincronização já tinha trazido fica. /sync começa de novo e busca só o que ainda não está aqui.
sync-done-title = Sua música está aqui
sync-brought =
    { $playlists ->
        [0] **0** playlists
        [one] **{ $playlists }** playlist
       *[other] **{ $playlists }** playlists
    } com **{ $songs }** { $songs ->
        [0] músicas
        [one] música
       *[other] músicas
    }, neste servidor e em nenhum outro.
sync-new =
    { $songs ->
        [0] Nada é novo para este servidor.
        [one] **1** música é nova para este servidor.
       *[other] **{ $songs }** músicas são novas para este servidor.
    }
sync-features = Músicas com características de áudio: **{ $known }** de { $songs }. São números que dizem o quanto uma música é barulhenta, rápida, acústica … e me ajudam a comparar músicas.
sync-features-refused = O Spotify não informa a este app como as músicas soam. O que o ReccoBeats também não sabe vem com um arquivo: /import aceita os do exportify.net.
sync-reccobeats-silent = O ReccoBeats, que sabe como muitas músicas soam, não respondeu até o fim. O próximo /sync pergunta o resto.
sync-left-private =
    { $playlists ->
        [one] { $playlists } playlist privada ficou de fora; com “everything” ela vem também.
       *[other] { $playlists } playlists privadas ficaram de fora; com “everything” elas vêm também.
    }
sync-withdrawn =
    { $playlists ->
        [one] { $playlists } playlist que estava aqui antes não conta mais aqui.
       *[other] { $playlists } playlists que estavam aqui antes não contam mais aqui.
    }
sync-pool =
    { $songs ->
        [0] A reserva está vazia: não há nada nela que ninguém daqui tenha trazido.
        [one] A reserva tem **1** música que ninguém daqui trouxe ainda, para eu recomendar.
       *[other] A reserva tem **{ $songs }** músicas que ninguém daqui trouxe ainda, para eu recomendar.
    }
sync-pool-from-read = A reserva vem das playlists de categorias do Spotify.
sync-pool-from-playlists = A reserva vem das playlists adicionadas por quem gerencia o servidor.
sync-pool-from-both = A reserva vem das playlists de categorias do Spotify e das adicionadas por quem gerencia o servidor.
sync-pool-from-not-allowed = O Spotify não mostra as playlists de categorias a este app, então a reserva fica como está. Quem gerencia o servidor pode enchê-la com /import ou com as próprias playlists (“/pool add”).
sync-pool-from-no-sources = Aqui nada enche a reserva a partir do Spotify. Quem gerencia o servidor pode adicionar playlists ou categorias com “/pool add”, ou arquivos com /import.
sync-pool-unread =
    { $playlists ->
        [one] { $playlists } playlist da reserva fica como está: quem a adicionou está sem login, ou o Spotify não a mostra mais.
       *[other] { $playlists } playlists da reserva ficam como estão: quem as adicionou está sem login, ou o Spotify não as mostra mais.
    }
sync-left-by-choice =
    { $playlists ->
        [one] { $playlists } playlist ficou de fora, como você escolheu em /library.
       *[other] { $playlists } playlists ficaram de fora, como você escolheu em /library.
    }
sync-fresh =
    Novas aqui: { $names }{ $more ->
        [0] .
       *[other] {" "}e mais { $more }.
    } /library retira o que não deve ficar aqui.
withdraw = Retirar { $name }
sync-everything = Você escolheu tudo: as outras pessoas daqui não veem suas playlists, mas uma música privada ou curtida sua pode aparecer nas respostas delas, sem o seu nome.
learned = Aprendi o que este servidor ouve. Experimente /recommend ou /categories.
skipped-gone =
    { $count ->
        [one] Pulei { $count } item que o Spotify não tem mais.
       *[other] Pulei { $count } itens que o Spotify não tem mais.
    }
skipped-local =
    { $count ->
        [one] Pulei { $count } arquivo do seu próprio disco: o Spotify não sabe nada dele.
       *[other] Pulei { $count } arquivos do seu próprio disco: o Spotify não sabe nada deles.
    }
skipped-episode =
    { $count ->
        [one] Pulei { $count } episódio de podcast.
       *[other] Pulei { $count } episódios de podcast.
    }
skipped-not-yours =
    { $count ->
        [one] Pulei { $count } playlist que você segue, mas não criou.
       *[other] Pulei { $count } playlists que você segue, mas não criou.
    }
skipped-refused =
    { $count ->
        [one] Pulei { $count } playlist que o Spotify não quis mostrar.
       *[other] Pulei { $count } playlists que o Spotify não quis mostrar.
    }
# O que um arquivo é, pelo conteúdo.
file-kind-seed = Uma tabela de músicas com as colunas id, title e artist(s)
file-kind-exportify = Exportify
file-kind-exportify-app = exportify.app
file-kind-account-data = Dados da conta do Spotify
file-kind-history = Histórico de reprodução do Spotify
file-kind-tracks-114k = O conjunto de dados de 114 mil faixas
file-kind-genre-playlists = As playlists de gêneros de spotify_songs.csv
file-kind-tracks-1m = O conjunto de dados de 1,2 milhão de faixas
file-kind-table = Um CSV de músicas
file-kind-several = Arquivos de vários tipos

# O que num arquivo não deu música.
unread-no-id =
    { $count ->
        [one] linha sem id de faixa do Spotify
       *[other] linhas sem id de faixa do Spotify
    }
unread-no-title =
    { $count ->
        [one] linha sem título
       *[other] linhas sem título
    }
unread-repeated =
    { $count ->
        [one] linha que repete uma música
       *[other] linhas que repetem uma música
    }
unread-episode =
    { $count ->
        [one] episódio de podcast
       *[other] episódios de podcast
    }
unread-local =
    { $count ->
        [one] arquivo local
       *[other] arquivos locais
    }
unread-short-listen =
    { $count ->
        [one] reprodução de menos de 30 segundos
       *[other] reproduções de menos de 30 segundos
    }
unread-other-file =
    { $count ->
        [one] arquivo do zip sem músicas
       *[other] arquivos do zip sem músicas
    }

## /library

library-title = Suas playlists
library-lead = Só você vê isto. O que você escolhe aqui vale mais que a regra do /sync.
library-empty = Não há nada seu para listar. Comece com /link ou com /import.
library-read-live = A lista está como o Spotify a tem agora.
library-read-not-linked = Seu Spotify não está vinculado, então isto é o que este servidor tem de você. Com /link posso listar todas as suas playlists.
library-read-not-now = Não dá para perguntar ao Spotify agora, então isto é o que este servidor tem de você.
library-legend = ✓ compartilhada com este servidor · ⏳ vem na próxima sincronização · – não compartilhada
library-songs =
    { $songs ->
        [0] nenhuma música
        [one] { $songs } música
       *[other] { $songs } músicas
    }
library-liked = Músicas curtidas
library-of-spotify = Spotify
library-of-liked = Spotify
library-of-file = arquivo
library-of-history = histórico de reprodução
library-choose = O que este servidor pode conhecer
library-page = Página { $page } de { $pages }
library-before = Voltar
library-after = Mais
library-withdrawn =
    { $playlists ->
        [one] { $playlists } playlist retirada: este servidor não a conhece mais.
       *[other] { $playlists } playlists retiradas: este servidor não as conhece mais.
    }
library-coming =
    { $begun ->
        [yes] Uma sincronização começou e traz o que você escolheu; aviso no seu próximo comando.
       *[no] Seu próximo /sync traz o que você escolheu.
    }
library-owner =
    { $shown ->
        [yes] As respostas daqui podem dizer quais músicas são suas.
       *[no] As respostas daqui nunca dizem quais músicas são suas. Com “/privacy visible” você pode permitir.
    }

## /pool

pool-title = O que enche a reserva
pool-lead = Cada /sync enche a reserva com isto, até onde o Spotify permite a este app; arquivos vêm com /import.
pool-empty = Nada no Spotify enche a reserva. “/pool add” adiciona uma playlist sua ou uma categoria.
pool-category = categoria { $id }
pool-playlist-yours = [uma playlist]({ $url }), lida com o seu login
pool-playlist-of-another = uma playlist, lida com o login de outra pessoa que gerencia o servidor
pool-and-more = … e mais { $count }
pool-added-title = Adicionada à reserva
pool-added-text = As músicas dela vêm como “{ $label }” com o próximo /sync de qualquer pessoa daqui. São a reserva do servidor: músicas que ninguém daqui trouxe ainda.
pool-removed-title = Removida da reserva
pool-removed-text =
    { $playlists ->
        [0] “{ $label }” não enche mais a reserva. Nada tinha vindo por ela.
        [one] “{ $label }” não enche mais a reserva, e a playlist que tinha vindo por ela foi embora.
       *[other] “{ $label }” não enche mais a reserva, e as { $playlists } playlists que tinham vindo por ela foram embora.
    }
pool-offered = { $label } ({ $kind ->
        [category] categoria
       *[playlist] playlist
    })

## /import

import-as-mine = minhas: músicas que eu ouço
import-as-file = reserva: rótulos da coluna “category” do arquivo
import-as-label = reserva: { $label }
import-done-title = { $file } está aqui
import-nothing-title = Nada de { $file } está aqui
import-summary =
    { $kind }, { $songs ->
        [0] nenhuma música
        [one] { $songs } música
       *[other] { $songs } músicas
    }, { $known } com características de áudio{ $skipped ->
        [0] .
        [one] , { $skipped } pulada: { $reasons }.
       *[other] , { $skipped } puladas: { $reasons }.
    }
import-skipped-part = { $count } { $what }
import-new =
    { $songs ->
        [0] Nada é novo para este servidor.
        [one] 1 música é nova para este servidor.
       *[other] { $songs } músicas são novas para este servidor.
    }
import-nothing-new = Então não havia nada para guardar.
import-matched =
    { $songs ->
        [one] { $songs } música veio sem id do Spotify; eu já a conhecia.
       *[other] { $songs } músicas vieram sem id do Spotify; eu já as conhecia.
    }
import-unknown =
    { $songs ->
        [one] { $songs } música veio sem id do Spotify e eu não a conheço: o histórico estendido do Spotify tem ids.
       *[other] { $songs } músicas vieram sem id do Spotify e eu não as conheço: o histórico estendido do Spotify tem ids.
    }
import-playlists =
    { $count ->
        [one] Playlist: { $names }
       *[other] { $count } playlists: { $names }
    }{ $more ->
        [0] .
       *[other] {" "}e mais { $more }.
    }
import-plays =
    { $songs ->
        [one] { $songs } música conta como ouvida
       *[other] { $songs } músicas contam como ouvidas
    }, por { $plays ->
        [one] { $plays } reprodução.
       *[other] { $plays } reproduções.
    }
import-learning = Ainda estou descobrindo como as músicas soam e aprendendo com elas: aviso aqui em instantes, ou em alguns minutos se forem milhares.
import-mine = Elas contam como suas: não vou recomendá-las a você.
import-pool =
    { $count ->
        [one] Elas estão na reserva { $names }
       *[other] Elas estão nas reservas { $names }
    }{ $more ->
        [0] {""}
       *[other] {" "}e mais { $more }
    }. De lá eu recomendo o que ninguém daqui trouxe.
import-undo = Desfazer esta importação
import-undone-title = { $file } saiu daqui
import-undone-text =
    { $playlists ->
        [0] Não restava nada dele aqui.
        [one] A playlist que ele tinha trazido foi embora. Músicas que vieram também por outro caminho ficam.
       *[other] As { $playlists } playlists que ele tinha trazido foram embora. Músicas que vieram também por outro caminho ficam.
    }
import-page-title = Traga um arquivo
import-page-text = O botão abre uma página que aceita um arquivo de até { $limit } MB: um CSV do exportify.net, um conjunto de dados ou o zip inteiro dos seus dados do Spotify. Ela é só sua, para um arquivo e por quinze minutos.
import-page-button = Escolher um arquivo

## /listens

listens-done-title = O que você ouve no { $service } está aqui
listens-nothing-title = Nada do { $service } está aqui
listens-summary =
    “{ $user }”: { $listened ->
        [0] nenhuma música
        [one] { $listened } música
       *[other] { $listened } músicas
    }{ $more ->
        [yes] , as mais tocadas
       *[no] {""}
    }; { $songs ->
        [0] não conheço nenhuma delas
        [one] 1 delas conta como ouvida
       *[other] { $songs } delas contam como ouvidas
    }{ $plays ->
        [0] .
        [one] , por 1 reprodução.
       *[other] , por { $plays } reproduções.
    }
listens-unknown =
    { $songs ->
        [one] Pulei { $songs } música: veio sem id do Spotify
       *[other] Pulei { $songs } músicas: vieram sem id do Spotify
    }, e não conheço nenhuma com esse nome. Digite /listens de novo quando houver mais músicas aqui, ou traga o histórico do próprio Spotify com /import: ele tem os ids.
listens-again = Se você digitar /listens de novo para o mesmo nome, elas são substituídas; /library as retira.

## /recommend

recommend-title = Músicas como { $song }
recommend-revisit-title = Músicas para revisitar: { $song }
recommend-like-blend = de { $artists }. As mais próximas primeiro, com o quanto são próximas, artistas e categoria:
recommend-like-classic = de { $artists }. As mais próximas primeiro, com pontuação, artistas e categoria:
recommend-all-heard =
    Você já ouviu todas as músicas daqui que eu consigo comparar com ela: são todas suas. Estas são as mais próximas, para revisitar.
    Para ter músicas que você não ouviu, outras pessoas também podem usar /sync, ou quem gerencia o servidor pode adicionar uma reserva com /import.
recommend-nothing = Ainda não há aqui outra música para comparar com { $song }. Traga mais com /sync ou /import.
found-pool = reserva: { $label }
found-heard = você já tem
found-owners = quem trouxe: { $names }
found-why = motivo: { $why }
why-playlists =
    { $count ->
        [one] juntas em { $count } playlist
       *[other] juntas em { $count } playlists
    }
why-alike = em playlists do mesmo tipo
why-artist = mesmo artista
why-sound = em comum no som: { $features }
why-category = o mesmo tipo de música
why-popularity = em muitas playlists daqui
score-blend = O número diz o quanto uma música é próxima: 99 quer dizer mais próxima que 99 de cada 100 pares de músicas daqui
score-classic = Toda música é uma mistura das categorias. A pontuação diz o quanto duas misturas se parecem: 1 é igual, 0 é nada em comum
choice-unknown-title = Nenhuma música com esse nome
choice-unknown-text = Nada aqui se chama “{ $text }”. Você quis dizer uma destas?
choice-several-title = Qual delas?
choice-several-text = Várias músicas daqui se chamam “{ $text }”.

## /categories

categories-title = O que este servidor ouve
categories-lead =
    { $songs ->
        [one] Aprendi com { $songs } música que um membro trouxe.
       *[other] Aprendi com { $songs } músicas que os membros trouxeram.
    } Toda música é uma mistura; aqui ela conta na categoria de que mais tem.
category-share =
    { $songs ->
        [0] { $share }, nenhuma música
        [one] { $share }, { $songs } música
       *[other] { $share }, { $songs } músicas
    }
category-features = O que se destaca: { $features }
category-examples = Por exemplo, { $songs }
categories-empty = Quase não aparecem aqui: { $names }.
category-unnamed = um pouco de tudo
category-again = { $name } ({ $ordinal })
category-split = { $old } virou { $new }.
category-merged = { $old } viraram uma só: { $new }.
categories-footer-blend = O nome de uma categoria vem dos títulos das playlists, de como as músicas soam ou de quem as toca
categories-footer-classic = O nome de uma categoria vem da característica mais forte nela
mix-title = A mistura de { $song }
mix-lead = de { $artists }. Quanto de cada categoria há nela:
mix-footer = As partes somam 100%

feature-popularity = popular
feature-danceability = dançante
feature-energy = agitado
feature-key = tonalidade
feature-loudness = volume alto
feature-mode = tom maior
feature-speechiness = falado
feature-acousticness = acústico
feature-instrumentalness = instrumental
feature-liveness = plateia ao vivo
feature-valence = alegre
feature-tempo = rápido
feature-duration-ms = longo
feature-time-signature = tempos por compasso

# Cada ponta de uma característica, que dá nome às categorias: “volume baixo, acústico, instrumental”.
feature-popularity-high = bem conhecido
feature-popularity-low = pouco conhecido
feature-danceability-high = dançante
feature-danceability-low = nada dançante
feature-energy-high = agitado
feature-energy-low = calmo
feature-key-high = tonalidade alta
feature-key-low = tonalidade baixa
feature-loudness-high = volume alto
feature-loudness-low = volume baixo
feature-mode-high = em tom maior
feature-mode-low = em tom menor
feature-speechiness-high = muitas palavras
feature-speechiness-low = poucas palavras
feature-acousticness-high = acústico
feature-acousticness-low = elétrico
feature-instrumentalness-high = instrumental
feature-instrumentalness-low = cantado
feature-liveness-high = ao vivo
feature-liveness-low = de estúdio
feature-valence-high = alegre
feature-valence-low = triste
feature-tempo-high = rápido
feature-tempo-low = lento
feature-duration-ms-high = longo
feature-duration-ms-low = curto
feature-time-signature-high = muitos tempos por compasso
feature-time-signature-low = poucos tempos por compasso

## /thumb

thumb-up-title = Joinha para cima
thumb-up-text = { $song }: mais assim, por favor. Vale na hora para as suas próprias respostas neste servidor, some aos poucos em alguns meses e nunca muda o que recomendo a outras pessoas. “verdict: take back” em /thumb desfaz.
thumb-down-title = Joinha para baixo
thumb-down-text = { $song }: menos assim, por favor. Vale na hora para as suas próprias respostas neste servidor, some aos poucos em alguns meses e nunca muda o que recomendo a outras pessoas. “verdict: take back” em /thumb desfaz.
thumb-taken-back-title = Desfeito
thumb-taken-back-text = { $song }: esqueci o seu joinha.
thumb-none-title = Nada para desfazer
thumb-none-text = { $song }: você não deu joinha para ela neste servidor. Para dar um, escolha “up” (para cima) ou “down” (para baixo) em /thumb.

## /model

model-title = O que aprendi aqui
model-preset-blend = Comparo músicas pelas playlists em que estão, por quem as toca e por como soam, cada coisa na medida do que este servidor revela (preset “blend”).
model-preset-classic = Comparo músicas por como soam, e por mais nada (preset “classic”).
model-trained = Modelo: versão { $version }, aprendido { $when }.
model-from =
    Aprendi com { $songs ->
        [one] { $songs } música
       *[other] { $songs } músicas
    } em { $playlists ->
        [one] { $playlists } playlist
       *[other] { $playlists } playlists
    } de { $members ->
        [one] { $members } membro.
       *[other] { $members } membros.
    }
model-coverage = Músicas daqui com características de áudio: { $measured } de { $known }.
model-measuring = Como me saio: medindo … Num servidor grande, isso leva um minuto.
model-quality =
    Como me saio: aprendi de novo sem algumas playlists, vi metade de cada uma e procurei o resto. Minhas dez primeiras sugestões tinham uma música dela em { $found } de { $playlists } playlists; o acaso acertaria { $chance ->
        [one] quase todas.
       *[other] 1 em cada { $chance }.
    }
model-quality-unknown = Ainda não dá para medir como me saio: para isso são precisas duas playlists ou mais, diferentes entre si e que juntas deixem de fora a maioria das músicas daqui.

## /settings

# As linhas sobre o app também saem em “cratedigger doctor”.
app-kind-extended = O Spotify trata este app como um do tipo antigo: ele pode ler o que apps novos não podem.
app-kind-early = O Spotify trata este app como um de antes de fevereiro de 2026: músicas e playlists, mas nem características de áudio nem playlists de categorias.
app-kind-new = O Spotify trata este app como um novo: cinco pessoas podem vincular a conta, e cada uma precisa estar na lista dele (User Management, no painel do Spotify).
app-kind-unknown = Ainda não se sabe que tipo de app este é para o Spotify: o primeiro /link e o primeiro /sync descobrem.
ability-library-yes = Playlists e músicas curtidas: o Spotify mostra as de quem vincular a conta ({ $at }).
ability-library-no =
    Playlists e músicas curtidas: recusadas ({ $at }). { $why ->
        [premium-lapsed] Quem é dono do app precisa do Spotify Premium: é renovar e esperar algumas horas.
       *[other] Alguém não está na lista do app: adicione o e-mail da conta do Spotify dessa pessoa em User Management, no painel do Spotify.
    }
ability-library-untried = Playlists e músicas curtidas: ainda não testadas; o primeiro /link testa.
ability-audio-features-yes = Características de áudio: o Spotify informa ({ $at }).
ability-audio-features-no =
    Características de áudio: recusadas ({ $at }). { $reccobeats ->
        [on] Pergunto então ao ReccoBeats, que conhece algumas músicas; /import com um arquivo que as tenha completa o resto.
       *[off] Traga com /import um arquivo que as tenha.
    } Tento de novo daqui a uma semana.
ability-audio-features-untried = Características de áudio: ainda não testadas; o primeiro /sync testa.
ability-category-playlists-yes = Playlists de categorias: o Spotify mostra ({ $at }); /sync enche a reserva com elas.
ability-category-playlists-no = Playlists de categorias: recusadas ({ $at }). Quem gerencia o servidor pode encher a reserva com /import. Tento de novo daqui a uma semana.
ability-category-playlists-untried = Playlists de categorias: ainda não testadas; o primeiro /sync testa.
ability-older-fields-yes = Popularidade e outros campos antigos: o Spotify informa ({ $at }).
ability-older-fields-no = Popularidade e outros campos antigos: o Spotify não informa a este app ({ $at }). As músicas vêm sem a popularidade.
ability-older-fields-untried = Popularidade e outros campos antigos: ainda não testados; o primeiro /link testa.
app-paused =
    { $quota ->
        [yes] A cota do Spotify para este app está esgotada até { $at }.
       *[no] O Spotify pede uma pausa até { $at }.
    } As sincronizações dormem até lá e seguem sozinhas.
app-reccobeats =
    { $reccobeats ->
        [on] O ReccoBeats é consultado sobre as características de áudio que o Spotify não informa.
       *[off] O ReccoBeats não é consultado: RECCOBEATS_URL está em “off”.
    }
app-own-title = Este servidor tem seu próprio app do Spotify
app-own-text =
    A partir de agora, as pessoas entram aqui com o app `{ $app }`; quem vinculou com outro precisa digitar /link mais uma vez, neste servidor. O que trouxeram fica.

    Em developer.spotify.com, nas configurações desse app:
    1. Cadastre o endereço de redirecionamento `{ $address }`, letra por letra.
    2. Em **User Management**, adicione o e-mail do Spotify de cada pessoa que vai vincular: um app novo aceita cinco, e quem é dono dele precisa do Premium.

    O segredo do app não é necessário, e ninguém deve mandá-lo para mim. Para voltar atrás, use /settings spotify sem client ID.
app-operators-title = Este servidor usa o app do Spotify do próprio bot
app-operators-text = As pessoas entram aqui com o app de quem mantém este bot. Quem vinculou com outro precisa digitar /link mais uma vez, neste servidor. O que trouxeram fica.
app-none-title = Este servidor não tem app do Spotify
app-none-text = Quem mantém este bot também não configurou nenhum, então /link e /sync estão fechados aqui. O que já foi trazido fica, e músicas vêm com /import. Para configurar um, use /settings spotify com o client ID de um app seu.

status-title = Como estou me saindo aqui
status-no-app = O Spotify não está conectado aqui: quem mantém este bot não definiu SPOTIFY_CLIENT_ID. Um app do Spotify próprio deste servidor também serve: /settings spotify. Músicas vêm também com /import.
status-own-app = As pessoas entram aqui com o app do Spotify próprio deste servidor.
status-members = Contas do Spotify vinculadas com este app, em todos os servidores: **{ $linked }**. Membros deste servidor que trouxeram música: **{ $synced }** do Spotify, **{ $imported }** por arquivos.
status-songs = Músicas com características de áudio: **{ $known }** de **{ $songs }**.
status-model = Modelo: versão { $version }, aprendido { $age }.
status-no-model = Ainda não aprendi nenhum modelo: o primeiro /sync ou /import cuida disso.

categories-kept-title = Categorias
categories-kept-text =
    { $found ->
        [0] As músicas daqui serão separadas em { $number } tipos assim que houver alguma.
       *[other] A partir de agora, as músicas daqui são separadas em no máximo { $number } tipos; encontrei { $found }. /categories mostra quais.
    }

## Compartilhar

share = Compartilhar no canal
share-done = Compartilhado
shared-by = **{ $name }** compartilha:

## /help e as boas-vindas

help-title = Cratedigger
help-next = A seguir:
help-not-linked = use /link para entrar no Spotify e depois /sync aqui. Sem Spotify? /import aceita um CSV do exportify.net.
help-linked = use /sync para trazer suas playlists para este servidor. Sua conta já está vinculada.
help-synced = use /recommend e escolha uma música. Suas músicas estão aqui; use /sync de novo quando mudarem.
help-imported = use /recommend e escolha uma música. Suas músicas estão aqui; traga um arquivo mais novo com /import quando mudarem, ou deixe /link e /sync trazê-las do Spotify.
help-imports-only = use /import com um CSV das suas músicas (o exportify.net gera um). O Spotify não está conectado a este bot.
help-imported-only = use /recommend e escolha uma música. Suas músicas estão aqui; traga um arquivo mais novo com /import quando mudarem. O Spotify não está conectado a este bot.
help-in-no-server = vá a um servidor onde eu esteja e digite /help lá: cada servidor tem suas próprias músicas.
help-all =
    {"**"}Trazer música:** /link e /sync do Spotify, /import de um arquivo, /listens do ListenBrainz ou do Last.fm. /library escolhe o que este servidor conhece do que é seu.
    {"**"}Garimpar:** /recommend – músicas como as que você indicar; /discover – a partir de tudo o que você ouve, outras a cada dia; /blend – para várias pessoas juntas; /thumb – mais, ou menos, como uma música. No menu de uma mensagem com link do Spotify: “Músicas como esta”.
    {"**"}Olhar:** /categories – os tipos de música daqui; /insights – como elas soam, em imagens; /model – o que aprendi aqui e quantas vezes encontro o que escondem de mim.
    {"**"}Entre vocês:** /taste – o que você ouve, ou alguém que deixe ver; /compare – o quanto duas pessoas se parecem; /neighbours – quem ouve como você; /who – quem tem uma música.
    {"**"}Seus dados:** /privacy – o que guardo, para ver, levar com você ou mandar apagar; /unlink – para eu esquecer você em todo lugar, na hora.
    Para quem pode gerenciar o servidor: /pool – músicas que ninguém daqui ouviu ainda; /settings – o Spotify, e os nomes e o número de categorias; /sound – uma postagem regular.
help-footer = As respostas são só suas até você apertar Compartilhar
welcome-title = Oi, aqui é o Cratedigger
welcome-text =
    Eu aprendo o que { $server } ouve e garimpo músicas que as pessoas daqui ainda não ouviram.
    { $spotify ->
        [on] Primeiro, alguém vincula o próprio Spotify com /link e digita /sync; com duas ou três pessoas começa a ficar interessante. Sem Spotify, /import aceita um CSV de músicas.
       *[off] Primeiro, alguém traz um CSV das próprias músicas com /import (o exportify.net gera um). O Spotify não está conectado a este bot, a menos que você dê a este servidor um app próprio: /settings spotify.
    }
    Depois, /recommend e /categories respondem. Como você pode gerenciar o servidor, /import também pode encher uma reserva: músicas que ninguém daqui ouviu ainda. /help sempre diz o próximo passo.
