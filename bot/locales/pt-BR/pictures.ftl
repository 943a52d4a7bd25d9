# O que as imagens mostram, em palavras: para quem não pode vê-las.

picture-radar =
    { $features ->
        [one] Um gráfico de radar de { $features } característica, de 0 a 1.
       *[other] Um gráfico de radar de { $features } características, de 0 a 1.
    }
picture-radar-shape = “{ $name }” tem o valor mais alto em “{ $high }” ({ $highest }) e o mais baixo em “{ $low }” ({ $lowest }).
picture-radar-unknown = De “{ $name }” nada se sabe.
picture-radar-apart = Os dois primeiros diferem mais em “{ $feature }”: { $one } e { $other }.

picture-bars =
    { $count ->
        [one] Uma barra para { $count } categoria: { $shares }.
       *[other] Uma barra para cada uma de { $count } categorias: { $shares }.
    }
picture-bars-share = “{ $name }” { $share }%

picture-heatmap = Uma tabela das correlações de { $features } características, de −1 a 1. As mais fortes: { $pairs }.
picture-heatmap-pair = “{ $one }” com “{ $other }” { $r }
picture-heatmap-empty =
    { $features ->
        [one] Uma tabela para as correlações de características, das quais { $features } é conhecida.
       *[other] Uma tabela das correlações de { $features } características. Sabe-se pouco demais de todas elas.
    }

picture-distributions =
    { $features ->
        [one] Um histograma de { $features } característica. A música do meio: { $medians }.
       *[other] Histogramas de { $features } características. A música do meio: { $medians }.
    }
picture-distributions-median = { $feature } { $median }

picture-scatter =
    { $songs ->
        [one] { $songs } música
       *[other] { $songs } músicas
    } por “{ $x }”, da esquerda para a direita, e “{ $y }”, de baixo para cima, nas cores e formas de { $categories ->
        [one] { $categories } categoria
       *[other] { $categories } categorias
    }. As medianas são { $across } e { $up }.
picture-scatter-others = outras

picture-elbow = Uma curva que desce: o erro é { $first } com { $low } componentes e { $last } com { $high }. { $number } estão em uso.
picture-elbow-bends = Ela dobra mais em { $number }.
picture-elbow-components = componentes
picture-elbow-error = erro
picture-elbow-knee = dobra em { $number }
picture-elbow-in-use = em uso: { $number }

# Características como eixos das imagens, com suas unidades.
axis-popularity = { feature-popularity } (0 a 100)
axis-danceability = { feature-danceability } (0 a 1)
axis-energy = { feature-energy } (0 a 1)
axis-key = { feature-key } (0 é dó, 11 é si)
axis-loudness = { feature-loudness } (dB)
axis-mode = { feature-mode } (0 ou 1)
axis-speechiness = { feature-speechiness } (0 a 1)
axis-acousticness = { feature-acousticness } (0 a 1)
axis-instrumentalness = { feature-instrumentalness } (0 a 1)
axis-liveness = { feature-liveness } (0 a 1)
axis-valence = { feature-valence } (0 a 1)
axis-tempo = { feature-tempo } (batidas por minuto)
axis-duration-ms = { feature-duration-ms } (minutos)
axis-time-signature = { feature-time-signature }

picture-table =
    Uma tabela de { $songs ->
        [one] { $songs } música
       *[other] { $songs } músicas
    } e { $features ->
        [one] { $features } característica
       *[other] { $features } características
    }: { $rows }.
picture-table-row = “{ $title }”: { $cells }
