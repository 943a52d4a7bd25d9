# Como as músicas são, em números e imagens: /insights.

insights-view-overview = Visão geral
insights-view-correlation = Correlações
insights-view-distributions = Distribuições
insights-view-scatter = Duas características
insights-view-rows = As primeiras músicas em tabela
insights-view-elbow = Quantas categorias?
insights-title-overview = Como as músicas soam
insights-title-correlation = Quais características andam juntas
insights-title-distributions = Como as músicas se espalham pelas características
insights-title-scatter = Músicas por duas características
insights-title-rows = As primeiras músicas e suas características
insights-title-elbow = Quantas categorias há
insights-of-server = este servidor
insights-of-member = { $name }
insights-coverage-server =
    Com características de áudio, e na imagem: { $measured } de { $songs } { $songs ->
        [one] música
       *[other] músicas
    } daqui.
insights-coverage-member =
    Com características de áudio, e na imagem: { $measured } de { $songs } { $songs ->
        [one] música
       *[other] músicas
    } de { $name }.
insights-part = A imagem mostra { $points } delas, ao acaso.
insights-popularity-unknown = Ninguém aqui sabe o quanto as músicas são populares, então outra característica aparece no lugar.
insights-legend-overview = De 0 no meio a 1 na borda; “{ $loud }” de −30 a 0 dB, “{ $fast }” de 60 a 180 batidas por minuto.
insights-legend-correlation = 1: o que tem mais de uma tem mais da outra; −1: tem menos dela; 0: nem um nem outro.
insights-legend-distributions = A linha tracejada é a música do meio; embaixo estão o mínimo, o meio e o máximo.
insights-legend-scatter = As linhas tracejadas são as músicas do meio. As cores e formas são as categorias de /categories.
insights-legend-rows = As barras dizem o mesmo que os números, do mínimo ao máximo que há.
insights-legend-elbow = O erro é o que as características das categorias deixam sem explicar nas das músicas. Depois de uma dobra clara, mais categorias explicam pouco mais.
insights-choose-view = O que mostrar
insights-choose-x = Da esquerda para a direita
insights-choose-y = De baixo para cima
insights-choose-number = Quantas categorias deve haver
insights-number = { $number } categorias

reading-means = No conjunto, as músicas têm o valor mais alto em “{ $high }” e o mais baixo em “{ $low }”.
reading-apart = O que mais as separa das deste servidor é “{ $feature }”: { $own } contra { $others }.
reading-together = “{ $one }” e “{ $other }” são as que mais andam juntas ({ $r }).
reading-against = “{ $one }” e “{ $other }” são as que mais andam em sentidos opostos ({ $r }).
reading-unrelated = Sabe-se pouco demais para dizer quais características andam juntas.
reading-spread = As músicas diferem mais em “{ $feature }”: metade delas fica entre { $low } e { $high }.
reading-spread-none = Sabe-se pouco demais para dizer em que as músicas diferem.
reading-plot =
    { $way ->
        [apart] “{ $x }” e “{ $y }” quase não andam juntas (correlação { $r }).
        [together] “{ $x }” e “{ $y }” { $clear ->
            [yes] claramente andam juntas
           *[no] andam um pouco juntas
        } (correlação { $r }).
       *[against] “{ $x }” e “{ $y }” { $clear ->
            [yes] claramente andam em sentidos opostos
           *[no] andam um pouco em sentidos opostos
        } (correlação { $r }).
    }
reading-plot-unknown = Não dá para dizer se “{ $x }” e “{ $y }” andam juntas: em uma delas, as músicas são todas iguais.
reading-rows =
    { $songs ->
        [one] A primeira música, como veio.
       *[other] As primeiras { $songs } músicas, na ordem em que vieram.
    }
reading-elbow-clear = A curva dobra em { $knee }; { $number } estão em uso.
reading-elbow-faint = A curva é quase reta: dobra um pouco em { $knee }; { $number } estão em uso.
reading-elbow-straight = A curva não tem dobra; { $number } estão em uso.

error-too-few-measured =
    Com as características de áudio para isso há só { $measured } de { $songs } { $songs ->
        [one] música
       *[other] músicas
    }, e são precisas { $least }. Traga mais músicas com /sync, ou com /import um arquivo que as tenha (o exportify.net gera um).
