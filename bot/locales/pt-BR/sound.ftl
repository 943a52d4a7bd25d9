# A postagem regular de um servidor, e o que lê dela quem o gerencia: /sound.

sound-title = O som deste servidor
sound-lead = **{ $songs }** { $songs ->
        [one] música, trazida
       *[other] músicas, trazidas
    } por **{ $members }** { $members ->
        [one] membro
       *[other] membros
    }.
sound-added =
    { $songs ->
        [one] **{ $songs } música nova** desde a última vez:
       *[other] **{ $songs } músicas novas** desde a última vez, entre elas:
    }
sound-liked = **Várias pessoas daqui gostaram destas** desde a última vez:
sound-drift = **O que mudou** desde a última vez:
sound-grew =
    ▲ { $name }: { $share }%, subiu { $points ->
        [one] { $points } ponto
       *[other] { $points } pontos
    }
sound-shrank =
    ▼ { $name }: { $share }%, caiu { $points ->
        [one] { $points } ponto
       *[other] { $points } pontos
    }
sound-came = ✨ { $name }: { $share }%, novidade
sound-playlist = **Uma playlist para todo mundo**, de músicas que ninguém ou quase ninguém daqui tem:
sound-more = /discover tem músicas só para você.
sound-picture = Na imagem: os tipos de música de que este servidor vive

sound-started-title = O som deste servidor vem regularmente
sound-started-text =
    { $every ->
        [week] Eu posto toda sexta-feira
       *[month] Eu posto no primeiro dia de cada mês
    } às seis da tarde ({ $zone }) em { $channel }, pela primeira vez { $when } ({ $at }). “/sound preview” mostra como a postagem seria agora; “/sound stop” encerra as postagens.
sound-stopped-title = Sem mais postagens
sound-stopped-text = Não posto mais o som deste servidor. Com “/sound start” eu começo de novo.
sound-none-title = Não há postagens
sound-none-text = Não posto o som deste servidor. Com “/sound start” eu começo.

error-zone-unknown = Não conheço nenhum fuso horário chamado “{ $zone }”: escolha um dos oferecidos enquanto você digita, como Europe/Berlin.
error-post-not-allowed =
    Em { $channel } me falta a permissão “{ $permission ->
        [view-channel] Ver canal
        [send-messages] Enviar mensagens
        [embed-links] Inserir links
       *[attach-files] Anexar arquivos
    }”: dê essa permissão a mim lá, ou escolha outro canal.
