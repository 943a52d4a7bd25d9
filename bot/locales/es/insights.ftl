# Cómo son las canciones, en números e imágenes: /insights.

insights-view-overview = Resumen
insights-view-correlation = Correlaciones
insights-view-distributions = Distribuciones
insights-view-scatter = Dos rasgos
insights-view-rows = Primeras canciones, en tabla
insights-view-elbow = ¿Cuántas categorías?
insights-title-overview = Cómo suenan las canciones
insights-title-correlation = Qué rasgos van juntos
insights-title-distributions = Cómo se reparten las canciones en los rasgos
insights-title-scatter = Las canciones según dos rasgos
insights-title-rows = Las primeras canciones y sus rasgos
insights-title-elbow = Cuántas categorías hay
insights-of-server = este servidor
insights-of-member = { $name }
insights-coverage-server =
    { $measured } de { $songs } { $songs ->
        [one] canción
       *[other] canciones
    } de aquí { $measured ->
        [one] tiene
       *[other] tienen
    } rasgos de audio y { $measured ->
        [one] está
       *[other] están
    } en la imagen.
insights-coverage-member =
    { $measured } de { $songs } { $songs ->
        [one] canción
       *[other] canciones
    } de { $name } { $measured ->
        [one] tiene
       *[other] tienen
    } rasgos de audio y { $measured ->
        [one] está
       *[other] están
    } en la imagen.
insights-part = La imagen tiene { $points } de ellas, al azar.
insights-popularity-unknown = Nadie sabe aquí cuánta popularidad tienen las canciones, así que en su lugar se muestra otro rasgo.
insights-legend-overview = De 0 en el centro a 1 en el borde; “{ $loud }”, de −30 a 0 dB; “{ $fast }”, de 60 a 180 pulsaciones por minuto.
insights-legend-correlation = 1: lo que tiene más de uno tiene más del otro; −1: tiene menos; 0: ni una cosa ni la otra.
insights-legend-distributions = La línea discontinua es la canción del medio; debajo están el mínimo, el medio y el máximo.
insights-legend-scatter = Las líneas discontinuas son las canciones del medio. Los colores y formas son las categorías de /categories.
insights-legend-rows = Las barras dicen lo mismo que los números, desde lo mínimo hasta lo máximo que hay.
insights-legend-elbow = El error es lo que los rasgos de las categorías dejan sin explicar de los de las canciones. Tras un doblez claro, más categorías explican poco más.
insights-choose-view = Qué mostrar
insights-choose-x = De izquierda a derecha
insights-choose-y = De abajo arriba
insights-choose-number = Cuántas categorías debe haber
insights-number = { $number } categorías

reading-means = En conjunto, las canciones llegan a lo más alto en “{ $high }” y a lo más bajo en “{ $low }”.
reading-apart = Lo que más las separa de las de este servidor es “{ $feature }”: { $own } frente a { $others }.
reading-together = El par que más va junto: “{ $one }” con “{ $other }” ({ $r }).
reading-against = El par que más va al revés: “{ $one }” contra “{ $other }” ({ $r }).
reading-unrelated = Se sabe muy poco para decir qué rasgos van juntos.
reading-spread = En lo que más se distinguen las canciones es en “{ $feature }”: la mitad está entre { $low } y { $high }.
reading-spread-none = Se sabe muy poco para decir en qué se distinguen las canciones.
reading-plot =
    { $way ->
        [apart] “{ $x }” apenas va con “{ $y }” (correlación { $r }).
        [together] “{ $x }” { $clear ->
            [yes] va claramente
           *[no] va un poco
        } con “{ $y }” (correlación { $r }).
       *[against] “{ $x }” { $clear ->
            [yes] va claramente al revés
           *[no] va un poco al revés
        } que “{ $y }” (correlación { $r }).
    }
reading-plot-unknown = No se puede saber si “{ $x }” va con “{ $y }”: en uno de los dos, todas las canciones son iguales.
reading-rows =
    { $songs ->
        [one] La primera canción, tal como llegó.
       *[other] Las primeras { $songs } canciones, en el orden en que llegaron.
    }
reading-elbow-clear = La curva se dobla en { $knee }; se usan { $number }.
reading-elbow-faint = La curva es casi recta: se dobla un poco en { $knee }; se usan { $number }.
reading-elbow-straight = La curva no se dobla; se usan { $number }.

error-too-few-measured =
    Solo { $measured } de { $songs } { $songs ->
        [one] canción
       *[other] canciones
    } { $measured ->
        [one] tiene
       *[other] tienen
    } los rasgos de audio para esto, y hacen falta { $least }. Trae más canciones con /sync, o con /import un archivo que tenga los rasgos (exportify.net lo genera).
