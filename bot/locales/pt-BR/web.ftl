# O que uma pessoa lê no navegador.

web-home-title = O Cratedigger está aqui
web-home-text = Este é o endereço para onde o Spotify manda as pessoas de volta. Não há mais nada para ver: o bot vive no Discord. Digite /help lá.

web-linked-member = Está vinculado para { $name } no Discord. Se não for você, alguém mandou a você o link dessa pessoa: retire o acesso do app em spotify.com/account/apps e digite /link por conta própria.
web-linked-title = Seu Spotify está vinculado
web-linked-text = Você pode fechar esta página. Volte ao Discord e digite /sync: suas playlists públicas vêm para o servidor onde você digitar, e para nenhum outro.

web-upload-title = Traga um arquivo para o seu servidor
web-upload-text = Escolha um arquivo de músicas de até { $limit } MB: um CSV do exportify.net, um conjunto de dados ou o zip inteiro dos seus dados do Spotify. Esta página aceita um arquivo.
web-upload-button = Trazer
web-uploaded-next = Você pode fechar esta página. Volte ao Discord e digite /recommend.

web-refused-title = Não deu certo
web-no-such-page = Não existe essa página aqui. Volte ao Discord e digite /help.
web-failed = Algo deu errado do nosso lado, e ficou anotado. Volte ao Discord e tente de novo.
