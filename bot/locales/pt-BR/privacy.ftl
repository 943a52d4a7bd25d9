# O que as pessoas leem sobre o que é guardado delas.

## /privacy show

privacy-title = O que eu guardo de você
privacy-here = Neste servidor
privacy-elsewhere =
    { $servers ->
        [one] Em outro servidor
       *[other] Em outros { $servers } servidores
    }
privacy-everywhere = Para todos os servidores
privacy-nothing = Não guardo nada de você.
privacy-opted-out = Você escolheu ficar fora deste servidor: não guardo nada seu aqui. Para voltar a trazer música, use /privacy optout com “off”.
privacy-who = Quem vê o quê
privacy-who-sees =
    Minhas respostas são só suas até você apertar Compartilhar. Ninguém vê suas playlists, de quem é um joinha ou o que você perguntou. Só onde você deixa que vejam você, uma música a que dois ou mais desses membros deram joinha para cima pode aparecer na postagem do servidor (/sound), sem nomes.
    Uma música que você trouxe pode aparecer nas respostas de outras pessoas. { $visible ->
        [yes] Neste servidor, elas podem saber que a música é sua: você permitiu.
       *[no] Ninguém fica sabendo que a música é sua, a menos que você permita em um servidor.
    }
    Quem mantém este bot pode olhar o banco de dados dele.
privacy-say = Você decide
privacy-your-say =
    /library – escolha quais das suas playlists este servidor conhece
    /privacy visible – diga se outras pessoas deste servidor podem ver quais músicas são suas
    /privacy export – receba tudo em um zip
    /privacy forget – mande apagar
    /privacy optout – não deixe guardar nada seu neste servidor
    Se você sair de um servidor, ou se ele me remover, eu esqueço você lá depois de { $days } dias.

## O que é guardado, pelo nome da tabela

kept-accounts =
    { $count ->
        [one] um login no Spotify
       *[other] { $count } logins no Spotify
    }
kept-sign_ins =
    { $count ->
        [one] um login no Spotify que você começou
       *[other] { $count } logins no Spotify que você começou
    }
kept-playlists =
    { $count ->
        [one] uma playlist ou um histórico de reprodução seu
       *[other] { $count } playlists e históricos de reprodução seus
    }
kept-playlist_songs =
    { $count ->
        [one] uma música nas suas playlists
       *[other] { $count } músicas nas suas playlists
    }
kept-shares =
    { $count ->
        [one] que uma playlist sua é conhecida em um servidor
       *[other] que { $count } playlists suas são conhecidas em servidores
    }
kept-answers =
    { $count ->
        [one] uma resposta com botão, por trinta dias no máximo
       *[other] { $count } respostas com botões, por trinta dias no máximo
    }
kept-jobs =
    { $count ->
        [one] uma sincronização, a última ou em andamento
       *[other] { $count } sincronizações, as últimas ou em andamento
    }
kept-job_playlists =
    { $count ->
        [one] uma playlist de uma sincronização em andamento
       *[other] { $count } playlists de uma sincronização em andamento
    }
kept-job_pages =
    { $count ->
        [one] uma página de músicas de uma sincronização em andamento
       *[other] { $count } páginas de músicas de uma sincronização em andamento
    }
kept-choices =
    { $count ->
        [one] uma playlist que você escolheu compartilhar ou deixar de fora
       *[other] { $count } playlists que você escolheu compartilhar ou deixar de fora
    }
kept-members =
    { $count ->
        [one] se outras pessoas podem ver você, se você escolheu ficar fora e desde quando você saiu
       *[other] em { $count } servidores: se outras pessoas podem ver você, se você escolheu ficar fora e desde quando você saiu
    }
kept-uploads =
    { $count ->
        [one] uma página de envio, ou importação em andamento
       *[other] { $count } páginas de envio, ou importações em andamento
    }
kept-pool_sources =
    { $count ->
        [one] uma playlist sua que enche uma reserva
       *[other] { $count } playlists suas que enchem uma reserva
    }
kept-thumbs =
    { $count ->
        [one] um joinha em uma música
       *[other] { $count } joinhas em músicas
    }
kept-barred_artists =
    { $count ->
        [one] um artista de quem você não quer mais ouvir falar
       *[other] { $count } artistas de quem você não quer mais ouvir falar
    }
kept-shown =
    { $count ->
        [one] uma música que mostrei a você há pouco
       *[other] { $count } músicas que mostrei a você há pouco
    }
kept-used_songs =
    { $count ->
        [one] uma música sobre a qual você perguntou há pouco
       *[other] { $count } músicas sobre as quais você perguntou há pouco
    }

## /privacy export

privacy-export-title = Tudo o que eu guardo de você
privacy-export-text = Está no zip: README.txt diz o que é cada arquivo. Só você vê esta mensagem; salve o zip, porque ele some quando você dispensar a mensagem.
export-title = O que o Cratedigger guarda de você
export-lead = Seu id no Discord é { $member }. Isto é tudo o que estava guardado sob ele em { $date }. Cada arquivo é uma tabela que qualquer planilha abre; as músicas têm um link para o Spotify.
export-file = { $file }: { $what }
export-nothing = Nada de você está guardado.
export-cut = Longos demais para enviar inteiros, então só as primeiras linhas estão aqui: { $files }. Quem mantém o bot pode dar o resto a você.
export-secrets = Ficam de fora segredos que não devem andar por aí em um arquivo: seus tokens do Spotify e o que deixaria alguém agir como você.
export-others = O modelo de um servidor é aprendido com as músicas de todos os seus membros. Ele não diz de quem é cada música, então nada dele está aqui. Textos que começam com =, +, - ou @ levam um ' na frente, para que nenhuma planilha os tome por fórmula.

## /privacy forget e /privacy optout

privacy-forget-title = Quer que eu esqueça você?
privacy-forget-text =
    { $place ->
        [server] - **Neste servidor**: suas playlists e músicas daqui, seus joinhas, suas escolhas, suas respostas. Seu vínculo com o Spotify fica.
        - **Em todo lugar**: tudo isso em todos os servidores, e seu vínculo com o Spotify.
       *[elsewhere] Suas playlists e músicas em todos os servidores, seus joinhas, suas escolhas, suas respostas e seu vínculo com o Spotify.
    }
    As músicas que só você trouxe saem na hora, e eu aprendo de novo sem você. Onde você escolheu ficar fora, continua fora. Não dá para desfazer: /privacy export entrega uma cópia antes.
forget-here = Esquecer neste servidor
forget-everywhere = Esquecer em todo lugar
forget-cancel = Cancelar
forget-cancelled-title = Nada foi apagado
forget-cancelled-text = Tudo está como estava. /privacy show lista o que eu guardo de você.
forgotten-here-title = Esqueci você neste servidor
forgotten-here-text = Apaguei tudo o que era seu neste servidor. O que aprendi aqui, aprendo de novo sem você. Os outros servidores e seu vínculo com o Spotify estão como estavam.
privacy-out-title = Você escolheu ficar fora
privacy-out-text = Apaguei tudo o que era seu neste servidor e não recebo mais nada. Você ainda pode pedir: /recommend funciona. Para voltar a trazer música, use /privacy optout com “off”.
privacy-in-title = Que bom ter você de volta
privacy-in-text = Você pode trazer música para este servidor de novo: /sync ou /import.
error-opted-out = Você escolheu ficar fora deste servidor, então não guardo nada seu aqui. Para mudar isso, use /privacy optout com “off”.
