# Lo que muestran las imágenes, en palabras: para quien no puede verlas.

picture-radar =
    { $features ->
        [one] Un gráfico de radar de 1 rasgo, de 0 a 1.
       *[other] Un gráfico de radar de { $features } rasgos, de 0 a 1.
    }
picture-radar-shape = “{ $name }” tiene su punto más alto en “{ $high }” ({ $highest }) y el más bajo en “{ $low }” ({ $lowest }).
picture-radar-unknown = De “{ $name }” no se sabe nada.
picture-radar-apart = Las dos primeras formas se separan más en “{ $feature }”: { $one } y { $other }.

picture-bars =
    { $count ->
        [one] Una barra para 1 categoría: { $shares }.
       *[other] Una barra para cada una de { $count } categorías: { $shares }.
    }
picture-bars-share = “{ $name }” { $share } %

picture-heatmap = Una tabla de las correlaciones de { $features } rasgos, de −1 a 1. Las más fuertes: { $pairs }.
picture-heatmap-pair = “{ $one }” con “{ $other }” { $r }
picture-heatmap-empty =
    { $features ->
        [one] Una tabla para las correlaciones de los rasgos, de los que se conoce 1.
       *[other] Una tabla de las correlaciones de { $features } rasgos. Se sabe muy poco para calcular alguna.
    }

picture-distributions =
    { $features ->
        [one] Un histograma de 1 rasgo. La canción del medio: { $medians }.
       *[other] Histogramas de { $features } rasgos. La canción del medio: { $medians }.
    }
picture-distributions-median = { $feature } { $median }

picture-scatter =
    { $songs ->
        [one] 1 canción
       *[other] { $songs } canciones
    } por “{ $x }”, de izquierda a derecha, y “{ $y }”, de abajo arriba, con los colores y formas de { $categories ->
        [one] 1 categoría
       *[other] { $categories } categorías
    }. Las medianas son { $across } y { $up }.
picture-scatter-others = otras

picture-elbow = Una curva que baja: el error es { $first } con { $low } componentes y { $last } con { $high }. Se usan { $number }.
picture-elbow-bends = Donde más se dobla es en { $number }.
picture-elbow-components = componentes
picture-elbow-error = error
picture-elbow-knee = se dobla en { $number }
picture-elbow-in-use = en uso: { $number }

# Los rasgos como ejes de las imágenes, con sus unidades.
axis-popularity = { feature-popularity } (0 a 100)
axis-danceability = { feature-danceability } (0 a 1)
axis-energy = { feature-energy } (0 a 1)
axis-key = { feature-key } (0 es do, 11 es si)
axis-loudness = { feature-loudness } (dB)
axis-mode = { feature-mode } (0 o 1)
axis-speechiness = { feature-speechiness } (0 a 1)
axis-acousticness = { feature-acousticness } (0 a 1)
axis-instrumentalness = { feature-instrumentalness } (0 a 1)
axis-liveness = { feature-liveness } (0 a 1)
axis-valence = { feature-valence } (0 a 1)
axis-tempo = { feature-tempo } (pulsaciones por minuto)
axis-duration-ms = { feature-duration-ms } (minutos)
axis-time-signature = { feature-time-signature }

picture-table =
    Una tabla de { $songs ->
        [one] 1 canción
       *[other] { $songs } canciones
    } y { $features ->
        [one] 1 rasgo
       *[other] { $features } rasgos
    }: { $rows }.
picture-table-row = “{ $title }”: { $cells }
