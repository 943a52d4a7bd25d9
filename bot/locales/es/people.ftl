### Lo que los miembros ven unos de otros: /taste, /compare, /neighbours, /who, y si se dejan ver.

## May others here see you?

consent-title = ¿Te pueden ver otras personas de aquí?
consent-text =
    Trajiste música a este servidor. Si dices que sí, otras personas de aquí pueden ver qué canciones son tuyas y qué escuchas (/taste), compararlo con lo suyo (/compare, /neighbours) y contar contigo (/blend); tus pulgares arriba cuentan, sin tu nombre, para la publicación del servidor (/sound).
    Si dices que no, nadie te ve, y todo lo demás te funciona igual. Puedes cambiarlo cuando quieras con “/privacy visible”.
consent-yes = Sí, pueden
consent-no = No, nadie
visible-on-title = Otras personas de aquí pueden verte
visible-on-text = Las respuestas en este servidor pueden nombrarte: qué canciones son tuyas, y cuánto se parecen tus gustos a los de otras personas. Con “/privacy visible” vuelves atrás.
visible-off-title = Nadie de aquí te ve
visible-off-text = Ninguna respuesta en este servidor te nombra, ni deja saber lo que escuchas. Con “/privacy visible” lo cambias.

## /taste

taste-title = Un gusto
taste-lead =
    { $songs ->
        [one] Lo que escucha { $name }, según 1 canción.
       *[other] Lo que escucha { $name }, según { $songs } canciones.
    }
taste-categories = Sus categorías:
taste-typical = Lo más típico:
taste-no-shape = Nadie sabe aún cómo suenan estas canciones, así que no hay imagen.
taste-footer = En la imagen, ½ es el punto medio de las canciones de este servidor: más afuera es más de lo normal aquí
taste-this = este miembro
taste-alt = Un gráfico de radar de cómo suena este gusto. El promedio del servidor es 0,5 en todo; este llega más afuera en “{ $high }” ({ $highest }) y se queda más adentro en “{ $low }” ({ $lowest }).
taste-server = promedio del servidor

## /compare

compare-title = Frente a frente
compare-lead = { $one } y { $other }: parecido del { $percent } %
compare-categories = Lo que más escuchan en común: { $names }
compare-common =
    { $songs ->
        [0] No tienen ninguna canción en común.
        [one] 1 canción que tienen en común:
       *[other] { $songs } canciones que tienen en común, primero las menos comunes aquí:
    }
compare-theirs =
    { $songs ->
        [0] { $other } no tiene ninguna canción que no tenga { $one }.
        [one] 1 canción que solo tiene { $other }:
       *[other] { $songs } canciones que solo tiene { $other }, primero las más probables para { $one }:
    }
compare-yours =
    { $songs ->
        [0] { $one } no tiene ninguna canción que no tenga { $other }.
        [one] 1 canción que solo tiene { $one }:
       *[other] { $songs } canciones que solo tiene { $one }, primero las más probables para { $other }:
    }
compare-showing = De la { $first } a la { $last } de { $songs }
compare-cut = Solo se muestran las primeras { $shown }
compare-option-common = En común ({ $songs })
compare-option-theirs = Solo de la otra persona ({ $songs })
compare-option-yours = Solo tuyas ({ $songs })
compare-before = Atrás
compare-after = Más
alike-footer = 0 % es nada en común, 100 % el mismo gusto; dos personas al azar no suelen llegar al 20 %
error-compared-with-oneself = Esa persona eres tú: te pareces a ti en un 100 %. Nombra a alguien más de aquí.
error-bot-asked = Eso es un bot: no escucha nada. Nombra a una persona.

## /neighbours

neighbours-title = Quién escucha aquí como tú
neighbours-lead = Solo quienes se dejan ver aquí. /compare muestra lo que tienen en común contigo.
neighbours-none = Aún no hay nadie que mostrar: solo salen quienes se dejan ver aquí (“/privacy visible”) y han traído algunas canciones.

## /who

who-title = Quién tiene { $song }
who-lead = De quienes se dejan ver aquí: { $names }
who-more =
    { $count ->
        [one] y 1 más
       *[other] y { $count } más
    }
who-none = Nadie más de quienes se dejan ver aquí la tiene.
who-you = Tú la tienes.
