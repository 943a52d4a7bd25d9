### O que os membros veem uns dos outros: /taste, /compare, /neighbours, /who, e se podem ser vistos.

## As outras pessoas daqui podem ver você?

consent-title = As outras pessoas daqui podem ver você?
consent-text =
    Você trouxe música para este servidor. Se disser que sim, as outras pessoas daqui podem ver quais músicas são suas e o que você ouve (/taste), comparar com o que elas ouvem (/compare, /neighbours) e incluir você (/blend); seus joinhas para cima contam, sem o seu nome, para a postagem do servidor (/sound).
    Se disser que não, ninguém vê você, e todo o resto funciona do mesmo jeito. Você pode mudar isso quando quiser com “/privacy visible”.
consent-yes = Sim, podem
consent-no = Não, ninguém
visible-on-title = As outras pessoas daqui podem ver você
visible-on-text = As respostas deste servidor podem citar você: quais músicas são suas, e o quanto você e outras pessoas se parecem. “/privacy visible” desfaz isso.
visible-off-title = Ninguém aqui vê você
visible-off-text = Nenhuma resposta deste servidor cita você nem deixa perceber o que você ouve. “/privacy visible” muda isso.

## /taste

taste-title = Um gosto
taste-lead =
    { $songs ->
        [one] O que { $name } ouve, por { $songs } música.
       *[other] O que { $name } ouve, por { $songs } músicas.
    }
taste-categories = As categorias deste gosto:
taste-typical = O mais típico dele:
taste-no-shape = Ninguém sabe ainda como essas músicas soam, então não há imagem.
taste-footer = Na imagem, ½ é o meio-termo das músicas deste servidor: mais para fora é mais do que o comum aqui
taste-this = este membro
taste-alt = Um gráfico de radar de como este gosto soa. A média do servidor é 0,5 em tudo; este vai mais para fora em “{ $high }” ({ $highest }) e mais para dentro em “{ $low }” ({ $lowest }).
taste-server = a média do servidor

## /compare

compare-title = Lado a lado
compare-lead = { $one } e { $other }: { $percent }% de semelhança
compare-categories = Do que os dois gostos vivem: { $names }
compare-common =
    { $songs ->
        [0] Não têm nenhuma música em comum.
        [one] 1 música em comum:
       *[other] { $songs } músicas em comum, primeiro as mais raras aqui:
    }
compare-theirs =
    { $songs ->
        [0] { $other } não tem nenhuma música que { $one } não tenha.
        [one] 1 música que só { $other } tem:
       *[other] { $songs } músicas que só { $other } tem, primeiro as que mais devem agradar a { $one }:
    }
compare-yours =
    { $songs ->
        [0] { $one } não tem nenhuma música que { $other } não tenha.
        [one] 1 música que só { $one } tem:
       *[other] { $songs } músicas que só { $one } tem, primeiro as que mais devem agradar a { $other }:
    }
compare-showing = Mostrando { $first } a { $last } de { $songs }
compare-cut = Só as primeiras { $shown } são mostradas
compare-option-common = Em comum ({ $songs })
compare-option-theirs = Só a outra pessoa tem ({ $songs })
compare-option-yours = Só você tem ({ $songs })
compare-before = Voltar
compare-after = Mais
alike-footer = 0% é nada parecido, 100% o mesmo gosto; duas pessoas ao acaso ficam quase sempre abaixo de 20%
error-compared-with-oneself = Essa pessoa é você: 100% de semelhança. Escolha outra pessoa daqui.
error-bot-asked = Isso é um bot: não ouve nada. Escolha uma pessoa.

## /neighbours

neighbours-title = Quem aqui ouve como você
neighbours-lead = Só aparece quem se deixa ver pelas outras pessoas daqui. /compare mostra o que vocês têm em comum.
neighbours-none = Ainda não há ninguém para mostrar: só aparece quem se deixa ver pelas outras pessoas daqui (“/privacy visible”) e trouxe algumas músicas.

## /who

who-title = Quem tem { $song }
who-lead = De quem se deixa ver pelas outras pessoas daqui: { $names }
who-more =
    { $count ->
        [one] e mais { $count }
       *[other] e mais { $count }
    }
who-none = Ninguém mais, entre quem se deixa ver, tem essa música.
who-you = Você tem.
