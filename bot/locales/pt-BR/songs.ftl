# Listas de músicas, e os botões embaixo delas.

list-discover-title = Para você descobrir
list-discover-lead = Músicas escolhidas a partir de tudo o que você ouve e que você ainda não tem. Amanhã vêm outras.
list-blend-title = Para todo mundo
list-blend-lead = Para { $names }, em conjunto:
list-several-lead = Como todas elas juntas. As mais próximas primeiro, com o quanto são próximas, artistas e categoria:
list-liker = mais para { $name }
list-page = Página { $page } de { $pages }
list-option = { $rank }. { $song }
list-choose = Escolha uma música
list-why = Por que a { $rank }?
list-more-like = Mais como a { $rank }
list-never = { $artist } nunca mais
list-save = Salvar como playlist
list-thumb-up = 👍 Mais como { $song } a partir da sua próxima resposta. Aperte de novo para desfazer.
list-thumb-down = 👎 { $song } não vem de novo, nem muito do que se parece com ela. Aperte de novo para desfazer.
list-thumb-taken-back = Seu joinha em { $song } foi desfeito.
list-artist-barred = 🚫 Nada mais de { $artist } para você neste servidor. Aperte de novo para desfazer.
list-artist-back = { $artist } pode aparecer de novo.

why-title = Por que a número { $rank }
why-because = Está aqui por isto: { $reasons }.
why-unsaid = Está aqui por ser próxima em um pouco de tudo: nenhum motivo se destaca sozinho.
why-match = É mais próxima que { $match } de cada 100 pares de músicas daqui.
why-of-category = A categoria dela aqui: { $category }.
why-unheard-of = Ninguém sabe como ela soa, então não há imagem.
why-shape = A imagem compara como elas soam: o anel do meio é o meio-termo deste servidor.
why-your-songs = as músicas que você indicou
why-your-taste = o que você ouve

saved-title = Salvo no seu Spotify
saved-text =
    { $songs ->
        [one] Uma nova playlist privada tem a música.
       *[other] Uma nova playlist privada tem as { $songs } músicas.
    }{ $skipped ->
        [0] {""}
        [one] {" "}Outra o Spotify não conhece.
       *[other] {" "}Outras { $skipped } o Spotify não conhece.
    }
saved-description = Garimpado pelo Cratedigger em { $server }
saved-open = Abrir
saved-before-title = Já está salvo
saved-before-text = Esta lista já está no seu Spotify, ou a caminho.
saved-as-file-title = As músicas em um arquivo
saved-as-file-text =
    { $songs ->
        [one] O arquivo tem a música com o link dela.
       *[other] O arquivo tem as { $songs } músicas com os links delas.
    } { $why ->
        [not-allowed] Para ter listas assim como playlists no seu Spotify, digite /link com a opção “saving: True” e aperte Salvar de novo.
       *[other] O Spotify não está configurado aqui, então não posso fazer uma playlist delas.
    }

list-category-lead =
    { $songs ->
        [one] { $songs } música desta categoria. As músicas da reserva estão incluídas.
       *[other] { $songs } músicas desta categoria, as mais típicas primeiro. As músicas da reserva estão incluídas.
    }
score-category = O número diz quanto da categoria há em uma música
categories-choose = Ver as músicas de uma categoria
category-renamed-title = Nome trocado
category-renamed-text = Agora ela se chama “{ $category }”, enquanto eu a encontrar aqui.
category-name-back-title = De volta ao meu nome
category-name-back-text = Ela se chama “{ $category }” de novo.
