# O que deu errado e como resolver. Uma frase com a causa, uma com a solução.

## Configuração e início

error-setting-refused =
    A configuração { $variable } não pode ser usada: { $reason ->
        [not-text] não é um arquivo de texto em UTF-8
        [not-http] precisa ser um endereço que começa com http:// ou https://
        [not-websocket] precisa ser um endereço que começa com ws:// ou wss://
        [not-redirectable] precisa ser https, ou http em 127.0.0.1 (o Spotify recusa qualquer outro endereço http, inclusive localhost)
        [too-long] pode ter no máximo { $detail } caracteres
        [not-one-word] precisa ser uma palavra só, sem espaços nem quebras de linha
        [not-client-id] precisa ser o client ID do painel do Spotify: só letras e dígitos
        [not-database-url] precisa ser parecida com sqlite:////caminho/para/cratedigger.db
        [not-sqlite] precisa começar com sqlite: (outros bancos de dados ainda não são aceitos)
        [not-database-file] precisa dar o nome de um arquivo, como faz sqlite:////caminho/para/cratedigger.db
        [secret-without-id] não está definida, mas SPOTIFY_CLIENT_SECRET está
        [int_parsing] precisa ser um número inteiro
        [float_parsing] precisa ser um número
        [greater_than] precisa ser mais que { $detail }
        [greater_than_equal] precisa ser no mínimo { $detail }
        [less_than_equal] precisa ser no máximo { $detail }
        [literal_error] precisa ser um destes valores: { $detail }
       *[other] tem um valor que não faz sentido aqui ({ $detail })
    }. Mude em .env ou no ambiente.
error-setting-missing = Falta a configuração { $variable }. Copie .env.example para .env e preencha; README.md diz onde achar o valor.
error-data-directory = O diretório de dados não pode ser usado: { $path }: { $reason }. Escolha outro com --data ou DATA_DIR.
error-token-key = { $where } não é uma chave que sirva. Crie uma com “cratedigger doctor --new-key”, ou remova esta e deixe o bot criar a dele (os membros vinculados terão que vincular de novo).
error-database-unreachable = Não dá para acessar o banco de dados em { $url }: { $reason }. Confira DATABASE_URL e as permissões do diretório.
error-database-too-new = O banco de dados foi escrito por um Cratedigger mais novo (revisão { $revision }). Instale aquela versão, ou restaure o backup de antes da atualização.
error-database-not-migrated = O banco de dados ainda não está preparado para esta versão. Execute “cratedigger migrate”.
error-address-in-use = Não dá para escutar no endereço web { $host }:{ $port }: { $reason }. Pare o outro programa, ou defina WEB_PORT com uma porta livre.
error-discord-token = O Discord não conhece este DISCORD_TOKEN. Copie o token de novo na página Bot do seu aplicativo, no portal de desenvolvedores do Discord.
error-discord-unreachable = Não dá para acessar o Discord: { $reason }. Confira a rede e tente de novo.
error-demo-not-installed = Faltam os pacotes da demonstração. Execute “make demo”, ou “pip install '.[demo]'”.

## O que as pessoas pedem

error-unknown-song =
    { $count ->
        [0] Nenhuma música daqui se chama “{ $text }”. Digite algumas letras do título ou do artista, ou cole o link do Spotify.
       *[other] Nenhuma música daqui se chama “{ $text }”. As mais parecidas: { $nearest }.
    }
error-ambiguous-song = Várias músicas se chamam “{ $text }”: { $nearest }. Diga qual.
error-song-without-features = “{ $song }” não tem características de áudio, então não dá para compará-la com outras músicas. Escolha outra música, ou importe um arquivo que tenha as dela.
error-song-not-placed = Há poucas músicas diferentes aqui para dizer como “{ $song }” é. Traga mais com /sync ou /import.
error-no-dial-here = As músicas deste servidor são comparadas pelo preset “classic”, que não tem ajuste de aventura. Deixe essa opção de fora, ou peça a quem mantém este bot para escolher o preset “blend”.
error-no-songs = Ainda não há músicas aqui. Traga algumas: vincule o Spotify e sincronize, ou importe um arquivo.
error-no-taste = Nada aqui diz ainda do que este membro gosta. Traga música com /sync ou /import, ou dê joinhas a músicas com /thumb.
error-no-features =
    { $songs ->
        [one] A única música que os membros trouxeram não tem características de áudio, então não há com o que aprender.
       *[other] Nenhuma das { $songs } músicas que os membros trouxeram tem características de áudio, então não há com o que aprender.
    } O Spotify informa características de áudio a poucos apps. Traga com /import um CSV que as tenha (o exportify.net gera um).
error-only-pool-songs = Só há músicas da reserva aqui, e o modelo aprende com o que os membros ouvem. Traga suas próprias músicas: vincule o Spotify e sincronize, ou importe um arquivo como seu.
error-categories-not-named = As músicas deste servidor são separadas pelo preset “classic”, cujas categorias mudam a cada treino, então um nome não duraria. Quem mantém este bot pode escolher o preset “blend”.
error-category-gone = Essa categoria não existe mais: as músicas deste servidor foram separadas de novo. /categories mostra as que há agora.
error-link-not-here = Ninguém daqui trouxe a música desse link, e ela não está em nenhuma reserva. Traga-a com /sync ou /import, ou indique outra música.
error-no-links = Essa mensagem não tem link para uma música no Spotify. Escolha uma com um link como open.spotify.com/track/…
error-nothing-left = Nenhuma música daqui cumpre tudo isso. Peça de novo com menos opções de categoria, reserva, duração, músicas explícitas ou membro.
error-not-visible = Essa pessoa não deixa as outras pessoas daqui verem o que ela ouve, ou não tem música aqui. Ela pode mudar isso com “/privacy visible”.
error-not-visible-yourself = Você não deixa as outras pessoas daqui verem o que você ouve, então não mostro a elas. Você pode mudar isso com “/privacy visible”.
error-answer-expired = Este resultado não está mais guardado. Peça de novo.
error-not-your-answer = Só quem pediu pode fazer isso com este resultado. Peça um para você.
error-managers-only = Só quem pode gerenciar este servidor pode fazer isso. Peça a uma dessas pessoas.
error-too-fast = Você pede mais rápido do que eu consigo garimpar. Tente de novo { $when }.
error-option-not-understood = Um dos valores que você deu não pode ser usado aqui. Escolha um dos que são oferecidos enquanto você digita.
error-servers-only = Isto só funciona num servidor: cada servidor tem suas próprias músicas.
error-unexpected = Algo deu errado do meu lado, e ficou anotado como { $id }. Tente de novo; se continuar, passe esse id a quem mantém este bot.

## Arquivos

error-file-missing = Não dá para ler { $file }: { $reason }.
error-file-too-large = { $file } tem { $megabytes } MB; o limite é { $limit } MB. Divida o arquivo, ou peça a quem mantém o bot para aumentar IMPORT_LIMIT_MB.
error-attachment-too-large = { $file } tem { $megabytes } MB; como anexo, aceito { $limit } MB. Digite /import sem arquivo: você recebe uma página para arquivos de até { $page } MB.
error-upload-too-large = { $file } passa do limite de { $limit } MB. Divida o arquivo, ou peça a quem mantém o bot para aumentar UPLOAD_LIMIT_MB.
error-attachment-unread = Não dá para ler { $file }: o Discord respondeu { $status }. Anexe de novo com /import.
error-import-forgotten = Enquanto eu lia seu arquivo, tudo o que era seu foi apagado (/unlink), então não guardei nada dele. Digite /import de novo para trazê-lo mesmo assim.
error-upload-under-way = Um arquivo já está vindo por esta página. Espere para ver no que dá, ou pare o envio e tente de novo.
error-uploads-full = Outras pessoas estão enviando arquivos neste momento, tantos quantos eu aceito de uma vez. Tente de novo em alguns minutos; esta página fica aberta por quinze ao todo.
error-upload-too-slow = O arquivo levou mais de { $minutes } minutos para chegar, então parei de esperar. Tente de novo com uma conexão mais rápida, ou envie menos: um zip de um CSV é bem menor que o CSV.
error-upload-expired = Esta página de envio já foi usada, ou tem mais de quinze minutos. Digite /import no Discord para ter uma nova.
error-upload-without-file = Não chegou nenhum arquivo. Escolha um e tente de novo.
error-file-not-text = { $file } não é texto em UTF-8: a linha { $line } tem outra coisa. Salve como “CSV UTF-8” e tente de novo.
error-file-of-another-kind =
    { $what ->
        [spreadsheet] { $file } é uma planilha, não um CSV. Abra, salve como “CSV UTF-8” e traga esse.
        [page] { $file } é uma página da web, não um arquivo de músicas. Baixe o arquivo em si, não a página que o mostra.
        [archive] { $file } está compactado de um jeito que não leio. Descompacte e traga o CSV ou um zip.
        [pdf] { $file } é um PDF, não um arquivo de músicas. Exporte as músicas como CSV e traga esse.
        [image] { $file } é uma imagem, não um arquivo de músicas. Exporte as músicas como CSV e traga esse.
        [media] { $file } é som ou vídeo, não uma lista de músicas. Exporte as músicas como CSV e traga esse.
       *[other] { $file } não é um arquivo de músicas. Exporte as músicas como CSV e traga esse.
    }
error-file-not-songs = { $file } não tem coluna de ids de faixa do Spotify, ou não tem de títulos. As colunas dele são: { $columns }. Use um arquivo do exportify.net, ou um com as colunas id e title.
error-file-empty =
    { $rows ->
        [0] { $file } está vazio. Exporte de novo, ou escolha outro arquivo.
        [one] { $file } não tem nenhuma música: a única linha dele é um podcast, um arquivo local, uma reprodução de menos de 30 segundos, ou não tem id de faixa do Spotify ou título. Escolha outro arquivo.
       *[other] { $file } não tem nenhuma música: todas as { $rows } linhas dele são podcasts, arquivos locais, reproduções de menos de 30 segundos, ou não têm id de faixa do Spotify ou título. Escolha outro arquivo.
    }
error-file-too-many-rows = { $file } tem mais de { $limit } linhas, contando as em branco, e isso é mais do que aceito de uma vez. Divida o arquivo, ou deixe de fora o que ninguém daqui ouve.
error-file-row-too-long = Não dá para ler { $file } como tabela: a linha { $row } tem { $columns } colunas, e o cabeçalho (linha 1) tem { $expected }. Ponha aspas em volta dos textos com vírgulas, ou exporte o arquivo de novo.
error-file-quote-open = Não dá para ler { $file } como tabela: a linha { $row } abre aspas que nunca fecham. Feche as aspas, ou exporte o arquivo de novo.
error-file-field-too-long = Não dá para ler { $file } como tabela: a linha { $row } tem um texto de mais de { $limit } caracteres. Talvez alguma aspa antes dele nunca feche; conserte essa linha, ou exporte o arquivo de novo.
error-file-malformed = { $file } não é um CSV legível: { $reason }. Exporte de novo.
error-file-json-broken = { $file } está cortado ou danificado na linha { $line }. Baixe ou descompacte de novo.
error-file-json-unknown = { $file } é JSON, mas nenhum que eu conheça. Dos dados da conta do Spotify, leio Playlist1.json, YourLibrary.json e os históricos de reprodução; o zip inteiro também serve.
error-file-zip-broken = Não dá para descompactar { $file }: está danificado, ou compactado de um jeito incomum. Baixe de novo, ou descompacte e traga os arquivos de dentro.
error-file-zip-encrypted = { $file } pede uma senha. Descompacte e traga os arquivos de dentro.
error-file-zip-nested = { $file } tem um zip dentro do zip: { $entry }. Descompacte o de fora e traga o de dentro.
error-file-zip-too-large = { $file } fica grande demais descompactado: descompacto no máximo { $limit } MB dele. Descompacte e traga os arquivos de dentro que importam.
error-file-zip-too-many = { $file } tem { $entries } arquivos dentro; leio no máximo { $limit }. Ponha-os em vários zips.
error-file-zip-without-songs =
    { $entries ->
        [0] { $file } não tem arquivos dentro. Baixe de novo, ou escolha outro.
        [one] { $file } não tem músicas: o único arquivo de dentro não é um CSV de músicas nem dados da conta do Spotify. Escolha outro arquivo.
       *[other] { $file } não tem músicas: nenhum dos { $entries } arquivos de dentro é um CSV de músicas ou dados da conta do Spotify. Escolha outro arquivo.
    }
error-file-without-features = { $file } não tem coluna de ids de faixa do Spotify, ou não tem de características de áudio. Um conjunto de dados público tem colunas como track_id, danceability e energy.
error-file-without-labels = { $file } não tem coluna “category” de onde tirar os rótulos da reserva. Escolha um rótulo para ela.
error-file-not-playlists = { $file } não tem coluna de playlists (playlist_id), ou não tem de músicas (song_id, track_id). As colunas dele são: { $columns }. Precisa de uma linha para cada música de cada playlist.
error-playlist-songs-unknown =
    { $file } tem { $count } { $count ->
        [one] música que não está
       *[other] músicas que não estão
    } em { $songs }, por exemplo { $example }. Acrescente lá o que falta, ou deixe essas linhas de fora.
error-too-few-playlists = São precisas ao menos duas playlists com duas músicas ou mais: uma para aprender, uma para testar.
error-category-not-understood = Isso não é uma categoria do Spotify nem o endereço de uma (https://open.spotify.com/genre/…). Copie o endereço do Spotify, ou informe o id da categoria.
error-playlist-not-understood = Isso não é uma playlist nem o endereço de uma (https://open.spotify.com/playlist/…). No Spotify, escolha Compartilhar e depois “Copiar link da playlist”.
error-playlist-not-yours = A conta do Spotify que você vinculou não criou essa playlist nem colabora nela, então talvez o Spotify não me deixe vê-la. Copie as músicas para uma playlist sua e adicione essa.
error-pool-source-unknown = Nada enche a reserva a partir de “{ $text }”. “/pool list” mostra o que a enche.
error-one-source-only = Informe uma categoria ou uma playlist, não as duas.
error-label-refused = “{ $label }” não pode ser o nome de uma reserva: o rótulo tem de 1 a { $limit } caracteres e não é “*”.

## Spotify

error-spotify-not-configured = Este bot não está conectado ao Spotify aqui: quem o mantém não definiu SPOTIFY_CLIENT_ID, e quem gerencia o servidor não definiu um app do Spotify próprio. Você pode trazer músicas com /import.
error-client-id-not-understood = Isso não é um client ID: ele só tem letras e dígitos, em geral 32. Está na página do seu app em developer.spotify.com.
error-not-linked = Você não vinculou o Spotify. Comece com /link, ou traga um arquivo com /import.
error-sign-in-expired = Entre de novo, por favor: seu login no Spotify venceu (dura seis meses, ou até você revogar). /link renova; suas músicas continuam aqui.
error-not-your-link = Este link de login foi dado a outra pessoa, então nada foi vinculado. Digite /link por conta própria: cada link é para uma pessoa.
error-address-not-returned = Esse não é o endereço para onde o Spotify manda você de volta. Primeiro dê sua permissão no Spotify; depois copie o endereço inteiro da página que não carrega. Ele começa com { $address } e contém “code” e “state”.
error-link-expired = Este link de login já foi usado, ou tem mais de dez minutos. Digite /link no Discord para ter um novo.
error-consent-denied = Você não deu permissão no Spotify, então nada foi vinculado. Digite /link no Discord se mudar de ideia.
error-account-linked-elsewhere = Esta conta do Spotify está vinculada a outro membro do Discord. Se também for você, use /unlink lá primeiro; ou entre no Spotify com a sua própria conta.
error-spotify-sign-in = O Spotify não aceitou o login ({ $reason }). Digite /link no Discord e tente de novo; se continuar, quem mantém este bot deve executar “cratedigger doctor” (se este servidor tem app próprio: quem gerencia o servidor deve olhar /settings spotify).
error-spotify-code = O Spotify não aceita mais este login: já foi usado, é velho demais ou veio incompleto. Digite /link no Discord para ter um novo.
error-redirect-not-registered = O Spotify não conhece o endereço para onde as pessoas voltam. Quem mantém este bot, ou configurou o app do Spotify próprio deste servidor, precisa cadastrar { $address } no painel do Spotify, letra por letra; depois digite /link de novo.
error-spotify-forbidden = O Spotify não deixa este app ler isso ({ $reason }). /import funciona sem o Spotify.
error-spotify-not-registered = Sua conta do Spotify não está na lista do app do Spotify deste bot. Peça a quem mantém o bot (se este servidor tem app próprio: a quem gerencia o servidor) para adicionar o e-mail da sua conta do Spotify no painel do Spotify, em User Management (eu não sei qual é esse e-mail), e digite /link de novo. Ou traga um arquivo com /import.
error-spotify-premium-lapsed = O Spotify não responde mais ao app deste bot: a assinatura Premium de quem é dono dele venceu. Essa pessoa precisa renovar; o Spotify leva algumas horas para perceber. Até lá, /import traz músicas de arquivos.
error-spotify-not-found = O Spotify não conhece isso ({ $reason }).
error-spotify-token-refused = O Spotify não aceita mais o seu login. Use /link para entrar de novo.
error-spotify-busy =
    { $quota ->
        [yes] A cota diária do Spotify para este app está esgotada.
       *[no] O Spotify pede uma pausa.
    } Tente de novo daqui a cerca de { $minutes ->
        [one] um minuto
       *[other] { $minutes } minutos
    }; nada se perdeu.
error-spotify-unavailable = O Spotify não está respondendo como deveria ({ $reason }). Tente de novo em alguns minutos; nada se perdeu.
error-sync-running = Sua sincronização ainda está em andamento. Ela avisa quando terminar.
error-sync-cancelled = Esta sincronização foi cancelada. O que ela já tinha trazido fica; /sync começa de novo.
error-sync-asleep = O Spotify deixa este bot continuar daqui a cerca de { $minutes ->
        [one] um minuto
       *[other] { $minutes } minutos
    }. Sua sincronização espera até lá e segue sozinha; nada se perdeu.
error-reccobeats-busy = O ReccoBeats pede para voltar daqui a cerca de { $minutes ->
        [one] um minuto
       *[other] { $minutes } minutos
    }.
error-reccobeats-unavailable = O ReccoBeats não está respondendo como deveria ({ $reason }).
error-sync-paused = Estou sendo reiniciado no meio da sua sincronização. Ela segue sozinha quando eu voltar; nada se perdeu.

## Reproduções

error-listens-off = O { $service } não é consultado aqui: quem mantém este bot desligou isso. Em vez disso, traga um arquivo com /import.
error-listens-key-missing = Este bot não tem chave para o Last.fm: quem o mantém não definiu LASTFM_API_KEY (last.fm/api dá uma). O ListenBrainz não precisa de chave, e /import aceita arquivos.
error-listens-key-refused = O Last.fm não aceita a chave deste bot. Quem o mantém precisa definir outra LASTFM_API_KEY (last.fm/api dá uma).
error-listens-user-unknown = O { $service } não conhece ninguém chamado “{ $user }”. Copie o nome do endereço da sua página de perfil lá.
error-listens-private = “{ $user }” não deixa ninguém ver o que ouve no { $service }. Permita isso nas configurações de privacidade de lá, pelo tempo que for preciso, e tente de novo.
error-listens-none = O { $service } não sabe de nada que “{ $user }” tenha ouvido. Confira o nome, ou ouça por um tempo e tente de novo.
error-listens-busy = O { $service } pede para voltar daqui a cerca de { $minutes ->
        [one] um minuto
       *[other] { $minutes } minutos
    }. Tente de novo então; nada se perdeu.
error-listens-unavailable = O { $service } não está respondendo como deveria ({ $reason }). Tente de novo em alguns minutos; nada se perdeu.
