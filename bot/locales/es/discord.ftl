# Lo que la gente lee en Discord.

## Glossary
## song = canción; artist = artista; playlist = playlist (la; “lista” is any list of songs); server = servidor
## member = miembro; manager = quien puede administrar este servidor; operator = quien mantiene este bot
## category = categoría (what the model finds; Spotify's own: categoría de Spotify); pool = reserva
## feature, audio feature = rasgo, rasgo de audio; score = puntuación; taste = gusto, gustos; preset = método
## thumb up, down = pulgar arriba, abajo; share = compartir; withdraw = retirar; forget = olvidar
## bring = traer; sync = sincronización, sincronizar; import = importación, importar; a listen = escucha
## link (Spotify account) = vincular, vínculo; link (URL) = enlace; sign in = iniciar sesión; sign-in = sesión
## file = archivo; label = etiqueta; row = fila; setting = ajuste; answer = respuesta; picture = imagen
## press = pulsar; type a command = escribir; dashboard = panel de Spotify
## Voice: tú, neutral; no vosotros or ustedes; no adjective that guesses anybody's gender. Quotes: “…”

## /link and /unlink

link-title = Vincula tu Spotify
link-text =
    Pulsa el botón y da tu permiso en Spotify. El enlace es solo para ti y sirve diez minutos. Después podré leer tus playlists y las canciones que te gustan, y las llevaré solo al servidor donde escribas /sync.

    Si la página siguiente **no carga** (pasa en un teléfono, si este bot no tiene dirección pública), copia la dirección completa de esa página y pulsa “Pegar la dirección”.
    Si Spotify dice **INVALID_CLIENT: Invalid redirect URI**, quien mantiene este bot (o configuró la app de Spotify propia de este servidor) debe registrar `{ $address }` en el panel de Spotify, letra por letra.
link-button = Iniciar sesión en Spotify
paste-button = Pegar la dirección
paste-title = La página que no cargó
paste-label = Su dirección completa
paste-description = Está en la barra del navegador, tras dar tu permiso. Contiene “code=” y “state=”.
linked-title = Tu Spotify está vinculado
linked-text = Escribe /sync: trae tus playlists públicas al servidor donde lo escribas, y a ningún otro.
sign-in-ends-title = Tu sesión de Spotify termina pronto
sign-in-ends-text = Spotify deja que una sesión dure seis meses; la tuya termina el { $at }. Con /link la renuevas en un momento. Tus canciones se quedan en cualquier caso.
sign-in-over-title = Inicia sesión otra vez
sign-in-over-text = Spotify deja que una sesión dure seis meses, y la tuya terminó. Con /link la renuevas; hasta entonces tus canciones se quedan como están.
unlinked-title = Todo olvidado
unlinked-text =
    { $servers ->
        [0] Borré tu vínculo con Spotify y todo lo demás que sabía de ti. No habías traído canciones a ningún servidor.
        [one] Borré tu vínculo con Spotify, tus playlists y tus canciones en el único servidor al que las habías traído. Lo que aprendí allí lo vuelvo a aprender sin ti.
       *[other] Borré tu vínculo con Spotify, tus playlists y tus canciones en los { $servers } servidores a los que las habías traído. Lo que aprendí allí lo vuelvo a aprender sin ti.
    } Para volver, usa /link.

## /sync

sync-running-title = Estoy trayendo tu música
progress-playlists = Leo tus playlists
progress-features = Pregunto cómo suenan las canciones
progress-pool = Leo las playlists de las categorías de Spotify
progress-training = Aprendo qué escucha este servidor
progress-listens = Pregunto qué escuchaste
progress-counts = { $done } de { $total }
progress-begun = Ya empecé.
progress-playlists-counts =
    { $done } de { $total } playlists listas; para terminar { $calls ->
        [0] no falta ninguna consulta más
        [one] falta como mucho { $calls } consulta
       *[other] faltan como mucho { $calls } consultas
    } a Spotify.
sync-asleep-title = Tu sincronización espera
sync-asleep-text = Spotify deja que este bot continúe { $when } (a las { $at }). Tu sincronización duerme hasta entonces y sigue sola desde donde estaba; no se perdió nada. Con “action: status”, /sync dice por dónde va.
sync-none-title = No hay sincronización
sync-none-text = No tienes ninguna en este servidor. /sync empieza una.
sync-cancelled-title = Cancelada
sync-cancelled-text = Lo que tu sincronización ya había traído se queda. /sync empieza de nuevo y busca solo lo que aún no está aquí.
sync-done-title = Tu música está aquí
sync-brought =
    { $playlists ->
        [one] **1** playlist
       *[other] **{ $playlists }** playlists
    } con **{ $songs }** { $songs ->
        [one] canción
       *[other] canciones
    }, en este servidor y en ningún otro.
sync-new =
    { $songs ->
        [0] Nada es nuevo en este servidor.
        [one] **1** canción es nueva en este servidor.
       *[other] **{ $songs }** canciones son nuevas en este servidor.
    }
sync-features = **{ $known }** de { $songs } canciones tienen rasgos de audio: números que dicen lo fuerte, rápida, acústica… que es una canción. Me ayudan a comparar canciones.
sync-features-refused = Spotify no le dice a esta app cómo suenan las canciones. Lo que ReccoBeats tampoco sabe puede venir en un archivo: /import acepta los de exportify.net.
sync-reccobeats-silent = ReccoBeats, que sabe cómo suenan muchas canciones, no respondió hasta el final. El próximo /sync le pregunta por el resto.
sync-left-private =
    { $playlists ->
        [one] 1 playlist privada se quedó fuera; con “everything” también viene.
       *[other] { $playlists } playlists privadas se quedaron fuera; con “everything” también vienen.
    }
sync-withdrawn =
    { $playlists ->
        [one] 1 playlist que antes estaba aquí ya no cuenta aquí.
       *[other] { $playlists } playlists que antes estaban aquí ya no cuentan aquí.
    }
sync-pool =
    { $songs ->
        [0] La reserva está vacía: no tiene nada que no haya traído ya alguien de aquí.
        [one] La reserva tiene **1** canción que nadie de aquí ha traído aún, lista para recomendarla.
       *[other] La reserva tiene **{ $songs }** canciones que nadie de aquí ha traído aún, listas para recomendarlas.
    }
sync-pool-from-read = La reserva sale de las playlists de las categorías de Spotify.
sync-pool-from-playlists = La reserva sale de las playlists que añadió quien administra el servidor.
sync-pool-from-both = La reserva sale de las playlists de las categorías de Spotify y de las que añadió quien administra el servidor.
sync-pool-from-not-allowed = Spotify no le muestra a esta app las playlists de sus categorías, así que la reserva se queda como está. Quien administra el servidor puede llenarla con /import o con playlists propias (“/pool add”).
sync-pool-from-no-sources = Aquí nada llena la reserva desde Spotify. Quien administra el servidor puede añadir playlists o categorías de Spotify con “/pool add”, o archivos con /import.
sync-pool-unread =
    { $playlists ->
        [one] 1 playlist de la reserva se queda como está: quien la añadió ya no tiene la sesión iniciada, o Spotify ya no la muestra.
       *[other] { $playlists } playlists de la reserva se quedan como están: quien las añadió ya no tiene la sesión iniciada, o Spotify ya no las muestra.
    }
sync-left-by-choice =
    { $playlists ->
        [one] 1 playlist se quedó fuera, como elegiste en /library.
       *[other] { $playlists } playlists se quedaron fuera, como elegiste en /library.
    }
sync-fresh =
    Nuevas aquí: { $names }{ $more ->
        [0] .
       *[other] {" "}y { $more } más.
    } Con /library retiras lo que no deba estar aquí.
withdraw = Retirar { $name }
sync-everything = Elegiste todo: nadie más ve tus playlists, pero una canción privada tuya, o una de las que te gustan, puede salir en las respuestas a otras personas, sin tu nombre.
learned = Ya aprendí qué escucha este servidor. Prueba /recommend o /categories.
skipped-gone =
    { $count ->
        [one] Omití 1 entrada que Spotify ya no tiene.
       *[other] Omití { $count } entradas que Spotify ya no tiene.
    }
skipped-local =
    { $count ->
        [one] Omití 1 archivo de tu propio disco: Spotify no sabe nada de él.
       *[other] Omití { $count } archivos de tu propio disco: Spotify no sabe nada de ellos.
    }
skipped-episode =
    { $count ->
        [one] Omití 1 episodio de pódcast.
       *[other] Omití { $count } episodios de pódcast.
    }
skipped-not-yours =
    { $count ->
        [one] Omití 1 playlist que sigues pero no hiciste.
       *[other] Omití { $count } playlists que sigues pero no hiciste.
    }
skipped-refused =
    { $count ->
        [one] Omití 1 playlist que Spotify no quiso mostrar.
       *[other] Omití { $count } playlists que Spotify no quiso mostrar.
    }
# Qué es un archivo, por su contenido.
file-kind-seed = Una tabla de canciones con las columnas id, title y artist(s)
file-kind-exportify = Exportify
file-kind-exportify-app = exportify.app
file-kind-account-data = Datos de cuenta de Spotify
file-kind-history = Historial de escucha de Spotify
file-kind-tracks-114k = Los datos de 114 mil canciones
file-kind-genre-playlists = Las playlists por género de spotify_songs.csv
file-kind-tracks-1m = Los datos de 1,2 millones de canciones
file-kind-table = Un CSV de canciones
file-kind-several = Archivos de varios tipos

# Lo que en un archivo no dio ninguna canción.
unread-no-id =
    { $count ->
        [one] fila sin id de canción de Spotify
       *[other] filas sin id de canción de Spotify
    }
unread-no-title =
    { $count ->
        [one] fila sin título
       *[other] filas sin título
    }
unread-repeated =
    { $count ->
        [one] fila que repite una canción
       *[other] filas que repiten una canción
    }
unread-episode =
    { $count ->
        [one] episodio de pódcast
       *[other] episodios de pódcast
    }
unread-local =
    { $count ->
        [one] archivo local
       *[other] archivos locales
    }
unread-short-listen =
    { $count ->
        [one] escucha de menos de 30 segundos
       *[other] escuchas de menos de 30 segundos
    }
unread-other-file =
    { $count ->
        [one] archivo del zip que no tiene canciones
       *[other] archivos del zip que no tienen canciones
    }

## /library

library-title = Tus playlists
library-lead = Esto solo lo ves tú. Lo que elijas aquí manda sobre la regla de /sync.
library-empty = No hay nada tuyo que mostrar. Empieza con /link o con /import.
library-read-live = La lista está tal como la tiene Spotify ahora.
library-read-not-linked = Tu Spotify no está vinculado, así que esto es lo que este servidor tiene de ti. Con /link puedo mostrar todas tus playlists.
library-read-not-now = Ahora no se le puede preguntar a Spotify, así que esto es lo que este servidor tiene de ti.
library-legend = ✓ compartida con este servidor · ⏳ llega con la próxima sincronización · – sin compartir
library-songs =
    { $songs ->
        [one] 1 canción
       *[other] { $songs } canciones
    }
library-liked = Canciones que te gustan
library-of-spotify = Spotify
library-of-liked = Spotify
library-of-file = archivo
library-of-history = historial de escucha
library-choose = Lo que este servidor puede saber
library-page = Página { $page } de { $pages }
library-before = Atrás
library-after = Más
library-withdrawn =
    { $playlists ->
        [one] 1 playlist retirada: este servidor ya no la conoce.
       *[other] { $playlists } playlists retiradas: este servidor ya no las conoce.
    }
library-coming =
    { $begun ->
        [yes] Empezó una sincronización que trae lo que elegiste; te aviso con tu próximo comando.
       *[no] Tu próximo /sync trae lo que elegiste.
    }
library-owner =
    { $shown ->
        [yes] Las respuestas de aquí pueden decir qué canciones son tuyas.
       *[no] Las respuestas de aquí nunca dicen qué canciones son tuyas. Con “/privacy visible” puedes permitirlo.
    }

## /pool

pool-title = Lo que llena la reserva
pool-lead = Cada /sync llena la reserva con esto, hasta donde Spotify se lo permite a esta app; los archivos llegan con /import.
pool-empty = Nada de Spotify llena la reserva. “/pool add” añade una playlist tuya o una categoría de Spotify.
pool-category = categoría de Spotify { $id }
pool-playlist-yours = [una playlist]({ $url }), leída con tu sesión
pool-playlist-of-another = una playlist, leída con la sesión de alguien más que administra
pool-and-more = … y { $count } más
pool-added-title = Añadida a la reserva
pool-added-text = Sus canciones llegan como “{ $label }” con el próximo /sync de cualquiera de aquí. Son la reserva del servidor: canciones que nadie de aquí ha traído aún.
pool-removed-title = Quitada de la reserva
pool-removed-text =
    { $playlists ->
        [0] “{ $label }” ya no llena la reserva. No había llegado nada por ahí.
        [one] “{ $label }” ya no llena la reserva, y la playlist que había llegado por ahí ya no está.
       *[other] “{ $label }” ya no llena la reserva, y las { $playlists } playlists que habían llegado por ahí ya no están.
    }
pool-offered = { $label } ({ $kind ->
        [category] categoría de Spotify
       *[playlist] playlist
    })

## /import

import-as-mine = mías: canciones que escucho
import-as-file = reserva: etiquetas de la columna “category” del archivo
import-as-label = reserva: { $label }
import-done-title = { $file } está aquí
import-nothing-title = De { $file } no quedó nada aquí
import-summary =
    { $kind }, { $songs ->
        [one] 1 canción
       *[other] { $songs } canciones
    }, { $known } con rasgos de audio{ $skipped ->
        [0] .
       *[other] , y omití { $skipped }: { $reasons }.
    }
import-skipped-part = { $count } { $what }
import-new =
    { $songs ->
        [0] Nada es nuevo en este servidor.
        [one] 1 canción es nueva en este servidor.
       *[other] { $songs } canciones son nuevas en este servidor.
    }
import-nothing-new = Así que no había nada que guardar.
import-matched =
    { $songs ->
        [one] 1 canción venía sin id de Spotify; ya la conocía.
       *[other] { $songs } canciones venían sin id de Spotify; ya las conocía.
    }
import-unknown =
    { $songs ->
        [one] 1 canción venía sin id de Spotify y no la conozco: el historial ampliado de Spotify sí trae los ids.
       *[other] { $songs } canciones venían sin id de Spotify y no las conozco: el historial ampliado de Spotify sí trae los ids.
    }
import-playlists =
    { $count ->
        [one] Playlist: { $names }
       *[other] { $count } playlists: { $names }
    }{ $more ->
        [0] .
       *[other] {" "}y { $more } más.
    }
import-plays =
    { $songs ->
        [one] 1 canción cuenta como escuchada
       *[other] { $songs } canciones cuentan como escuchadas
    }, por { $plays ->
        [one] 1 reproducción.
       *[other] { $plays } reproducciones.
    }
import-learning = Aún estoy averiguando cómo suenan las canciones y aprendiendo de ellas: lo digo aquí en un momento, o en unos minutos si son miles.
import-mine = Cuentan como tuyas: no te las voy a recomendar.
import-pool =
    { $count ->
        [one] Están en la reserva { $names }
       *[other] Están en las reservas { $names }
    }{ $more ->
        [0] {""}
       *[other] {" "}y { $more } más
    }. De ahí recomiendo lo que nadie de aquí ha traído.
import-undo = Deshacer esta importación
import-undone-title = { $file } ya no está aquí
import-undone-text =
    { $playlists ->
        [0] Ya no quedaba nada suyo aquí.
        [one] La playlist que había traído ya no está. Se quedan las canciones que también llegaron por otro lado.
       *[other] Las { $playlists } playlists que había traído ya no están. Se quedan las canciones que también llegaron por otro lado.
    }
import-page-title = Trae un archivo
import-page-text = El botón abre una página que acepta un archivo de hasta { $limit } MB: un CSV de exportify.net, un conjunto de datos o el zip entero de tus datos de Spotify. Es solo para ti, para un archivo y por quince minutos.
import-page-button = Elegir un archivo

## /listens

listens-done-title = Lo que escuchas en { $service } está aquí
listens-nothing-title = De { $service } no quedó nada aquí
listens-summary =
    “{ $user }”: { $listened ->
        [one] 1 canción
       *[other] { $listened } canciones
    }{ $more ->
        [yes] , las más escuchadas
       *[no] {""}
    }; { $songs ->
        [0] no conozco ninguna
        [one] 1 de ellas cuenta como escuchada
       *[other] { $songs } de ellas cuentan como escuchadas
    }{ $plays ->
        [0] .
        [one] , por 1 reproducción.
       *[other] , por { $plays } reproducciones.
    }
listens-unknown =
    { $songs ->
        [one] Omití 1 canción: venía sin id de Spotify y no conozco ninguna con ese nombre.
       *[other] Omití { $songs } canciones: venían sin id de Spotify y no conozco ninguna con esos nombres.
    } Escribe /listens otra vez cuando haya más canciones aquí, o trae el historial del propio Spotify con /import: tiene los ids.
listens-again = Si vuelves a escribir /listens con el mismo nombre, las reemplaza; con /library las retiras.

## /recommend

recommend-title = Canciones como { $song }
recommend-revisit-title = Para volver a escuchar: { $song }
recommend-like-blend = de { $artists }. De la más cercana a la menos, con su cercanía, artistas y categoría:
recommend-like-classic = de { $artists }. De la más cercana a la menos, con puntuación, artistas y categoría:
recommend-all-heard =
    Ya escuchaste todas las canciones de aquí que puedo comparar con esta: todas son tuyas. Estas son las más cercanas para volver a escuchar.
    Para que haya canciones que no conozcas, más gente puede usar /sync, o quien administra el servidor puede añadir una reserva con /import.
recommend-nothing = Aún no hay aquí otra canción que comparar con { $song }. Trae más con /sync o /import.
found-pool = reserva: { $label }
found-heard = ya la tienes
found-owners = traída por { $names }
found-why = por qué: { $why }
why-playlists =
    { $count ->
        [one] juntas en 1 playlist
       *[other] juntas en { $count } playlists
    }
why-alike = en playlists del mismo tipo
why-artist = comparten artista
why-sound = suenan parecido ({ $features })
why-category = el mismo tipo de canción
why-popularity = en muchas playlists de aquí
score-blend = El número dice lo cerca que está una canción: 99 es más cerca que 99 de cada 100 pares de canciones de aquí
score-classic = Cada canción es una mezcla de las categorías. La puntuación dice lo parecidas que son dos mezclas: 1 iguales, 0 nada en común
choice-unknown-title = Ninguna canción se llama así
choice-unknown-text = Aquí nada se llama “{ $text }”. ¿Será una de estas?
choice-several-title = ¿Cuál de ellas?
choice-several-text = Aquí hay varias canciones que se llaman “{ $text }”.

## /categories

categories-title = Lo que escucha este servidor
categories-lead =
    { $songs ->
        [one] Aprendido de 1 canción que trajo un miembro.
       *[other] Aprendido de { $songs } canciones que trajeron los miembros.
    } Cada canción es una mezcla; aquí cuenta en la categoría de la que más tiene.
category-share =
    { $songs ->
        [one] { $share }, 1 canción
       *[other] { $share }, { $songs } canciones
    }
category-features = Lo que destaca: { $features }
category-examples = Por ejemplo, { $songs }
categories-empty = Casi no aparecen aquí: { $names }.
category-unnamed = un poco de todo
category-again = { $name } ({ $ordinal })
category-split = { $old } se convirtió en { $new }.
category-merged = { $old } se convirtieron en una sola: { $new }.
categories-footer-blend = Una categoría recibe su nombre de los títulos de las playlists, de cómo suenan sus canciones o de quién las interpreta
categories-footer-classic = Una categoría recibe su nombre del rasgo más fuerte en ella
mix-title = La mezcla de { $song }
mix-lead = de { $artists }. Cuánto hay de cada categoría en ella:
mix-footer = Las partes suman 100 %

feature-popularity = popularidad
feature-danceability = baile
feature-energy = energía
feature-key = tonalidad
feature-loudness = volumen
feature-mode = modo mayor
feature-speechiness = palabra hablada
feature-acousticness = sonido acústico
feature-instrumentalness = instrumental
feature-liveness = público en vivo
feature-valence = alegría
feature-tempo = tempo
feature-duration-ms = duración
feature-time-signature = tiempos por compás

# Cada extremo de un rasgo, como se llaman por él las categorías: “sonido suave, acústico, instrumental”.
feature-popularity-high = mucha fama
feature-popularity-low = poca fama
feature-danceability-high = bailable
feature-danceability-low = nada bailable
feature-energy-high = mucha energía
feature-energy-low = calma
feature-key-high = tonalidad alta
feature-key-low = tonalidad baja
feature-loudness-high = sonido fuerte
feature-loudness-low = sonido suave
feature-mode-high = modo mayor
feature-mode-low = modo menor
feature-speechiness-high = muchas palabras
feature-speechiness-low = pocas palabras
feature-acousticness-high = acústico
feature-acousticness-low = eléctrico
feature-instrumentalness-high = instrumental
feature-instrumentalness-low = con voz
feature-liveness-high = en vivo
feature-liveness-low = de estudio
feature-valence-high = alegre
feature-valence-low = triste
feature-tempo-high = ritmo rápido
feature-tempo-low = ritmo lento
feature-duration-ms-high = larga duración
feature-duration-ms-low = corta duración
feature-time-signature-high = compás de muchos tiempos
feature-time-signature-low = compás de pocos tiempos

## /thumb

thumb-up-title = Pulgar arriba
thumb-up-text = { $song }: más como esta, por favor. Cuenta ya en tus propias respuestas en este servidor, se desvanece en unos meses y nunca cambia lo que recomiendo a otras personas. “verdict: take back” en /thumb lo deshace.
thumb-down-title = Pulgar abajo
thumb-down-text = { $song }: menos como esta, por favor. Cuenta ya en tus propias respuestas en este servidor, se desvanece en unos meses y nunca cambia lo que recomiendo a otras personas. “verdict: take back” en /thumb lo deshace.
thumb-taken-back-title = Pulgar quitado
thumb-taken-back-text = { $song }: ya olvidé tu pulgar.
thumb-none-title = No hay nada que quitar
thumb-none-text = { $song }: no le has puesto ningún pulgar en este servidor. Para ponerlo, elige “up” (arriba) o “down” (abajo) en /thumb.

## /model

model-title = Lo que aprendí aquí
model-preset-blend = Comparo canciones por las playlists en las que están, por quién las interpreta y por cómo suenan, cada cosa en la medida en que dice algo en este servidor (método “blend”).
model-preset-classic = Comparo canciones por cómo suenan, y por nada más (método “classic”).
model-trained = Modelo: versión { $version }, aprendido { $when }.
model-from =
    Aprendido de { $songs ->
        [one] 1 canción
       *[other] { $songs } canciones
    } en { $playlists ->
        [one] 1 playlist
       *[other] { $playlists } playlists
    } de { $members ->
        [one] 1 miembro.
       *[other] { $members } miembros.
    }
model-coverage =
    { $measured } de { $known } { $known ->
        [one] canción
       *[other] canciones
    } de aquí { $measured ->
        [one] tiene
       *[other] tienen
    } rasgos de audio.
model-measuring = Qué tal lo hago: midiendo… En un servidor grande tarda un minuto.
model-quality =
    Qué tal lo hago: volví a aprender sin algunas playlists, me mostraron la mitad de cada una y busqué el resto. Entre mis diez primeras había una canción suya en { $found } de { $playlists } playlists; al azar saldría { $chance ->
        [one] en casi todas.
       *[other] en 1 de cada { $chance }.
    }
model-quality-unknown = Qué tal lo hago aún no se puede medir: hacen falta dos playlists o más que sean distintas y que, juntas, dejen fuera la mayoría de las canciones de aquí.

## /settings

# Las líneas sobre la app también las imprime “cratedigger doctor”.
app-kind-extended = Spotify trata esta app como una de las antiguas: puede leer lo que las nuevas no.
app-kind-early = Spotify trata esta app como una de antes de febrero de 2026: canciones y playlists, pero ni rasgos de audio ni playlists de sus categorías.
app-kind-new = Spotify trata esta app como nueva: pueden vincularse cinco personas, y cada una debe estar en su lista (User Management en el panel de Spotify).
app-kind-unknown = Aún no se sabe qué tipo de app ve Spotify en esta: lo averiguan los primeros /link y /sync.
ability-library-yes = Playlists y canciones que gustan: Spotify muestra las de quien se vincula ({ $at }).
ability-library-no =
    Playlists y canciones que gustan: denegadas ({ $at }). { $why ->
        [premium-lapsed] La cuenta propietaria de la app necesita Spotify Premium: hay que renovarlo y esperar unas horas.
       *[other] Alguien no está en la lista de la app: añade el correo de su cuenta de Spotify en User Management, en el panel de Spotify.
    }
ability-library-untried = Playlists y canciones que gustan: aún sin probar; lo hará el primer /link.
ability-audio-features-yes = Rasgos de audio: Spotify los da ({ $at }).
ability-audio-features-no =
    Rasgos de audio: denegados ({ $at }). { $reccobeats ->
        [on] En su lugar pregunto a ReccoBeats, que conoce algunas canciones; /import con un archivo que los tenga completa el resto.
       *[off] Trae un archivo que los tenga con /import.
    } Vuelvo a probar en una semana.
ability-audio-features-untried = Rasgos de audio: aún sin probar; lo hará el primer /sync.
ability-category-playlists-yes = Playlists de categorías: Spotify las muestra ({ $at }); /sync llena la reserva con ellas.
ability-category-playlists-no = Playlists de categorías: denegadas ({ $at }). Quien administra el servidor puede llenar la reserva con /import. Vuelvo a probar en una semana.
ability-category-playlists-untried = Playlists de categorías: aún sin probar; lo hará el primer /sync.
ability-older-fields-yes = Popularidad y otros datos antiguos: Spotify los da ({ $at }).
ability-older-fields-no = Popularidad y otros datos antiguos: a esta app no se los da ({ $at }). Las canciones llegan sin su popularidad.
ability-older-fields-untried = Popularidad y otros datos antiguos: aún sin probar; lo hará el primer /link.
app-paused =
    { $quota ->
        [yes] La cuota de Spotify para esta app está agotada hasta el { $at }.
       *[no] Spotify pide una pausa hasta el { $at }.
    } Las sincronizaciones duermen hasta entonces y siguen solas.
app-reccobeats =
    { $reccobeats ->
        [on] A ReccoBeats se le preguntan los rasgos de audio que Spotify no da.
       *[off] A ReccoBeats no se le pregunta: RECCOBEATS_URL está en off.
    }
app-own-title = Este servidor tiene su propia app de Spotify
app-own-text =
    Desde ahora aquí se inicia sesión con la app `{ $app }`; quien se vinculó con otra debe escribir /link una vez más, en este servidor. Lo que ya trajo se queda.

    En developer.spotify.com, en los ajustes de esa app:
    1. Registra la dirección de redirección `{ $address }`, letra por letra.
    2. En **User Management**, añade el correo de Spotify de cada persona que se vaya a vincular: una app nueva admite cinco, y su cuenta propietaria necesita Premium.

    El secreto no hace falta, y nadie debería enviármelo. Para volver atrás, usa /settings spotify sin client ID.
app-operators-title = Este servidor usa la app de Spotify del bot
app-operators-text = Aquí se inicia sesión con la app de quien mantiene este bot. Quien se vinculó con otra debe escribir /link una vez más, en este servidor. Lo que ya trajo se queda.
app-none-title = Este servidor no tiene app de Spotify
app-none-text = Quien mantiene este bot tampoco ha puesto ninguna, así que /link y /sync están cerrados aquí. Lo que ya se trajo se queda, y con /import llegan canciones. Para poner una, usa /settings spotify con el client ID de una app tuya.

status-title = Cómo me va aquí
status-no-app = Spotify no está conectado aquí: quien mantiene este bot no ha puesto SPOTIFY_CLIENT_ID. También sirve una app de Spotify propia de este servidor: /settings spotify. Con /import también llegan canciones.
status-own-app = Aquí se inicia sesión con la app de Spotify propia de este servidor.
status-members = Cuentas de Spotify vinculadas con esta app, en todos los servidores: **{ $linked }**. Miembros de este servidor que trajeron música: **{ $synced }** desde Spotify, **{ $imported }** con archivos.
status-songs = Canciones con rasgos de audio: **{ $known }** de **{ $songs }**.
status-model = Modelo: versión { $version }, aprendido { $age }.
status-no-model = Aún no hay modelo aprendido: lo hace el primer /sync o /import.

categories-kept-title = Categorías
categories-kept-text =
    { $found ->
        [0] Las canciones de aquí se ordenarán en { $number } categorías en cuanto haya alguna.
       *[other] Desde ahora las canciones de aquí se ordenan en { $number } categorías como mucho; encontré { $found }. /categories las muestra.
    }

## Share

share = Compartir en el canal
share-done = Compartido
shared-by = **{ $name }** comparte:

## /help and the welcome

help-title = Cratedigger
help-next = Lo siguiente:
help-not-linked = usa /link para iniciar sesión en Spotify y después /sync aquí. ¿No usas Spotify? /import acepta un CSV de exportify.net.
help-linked = usa /sync para traer tus playlists a este servidor. Tu cuenta ya está vinculada.
help-synced = usa /recommend y nombra una canción. Tus canciones están aquí; usa /sync otra vez cuando cambien.
help-imported = usa /recommend y nombra una canción. Tus canciones están aquí; cuando cambien, trae con /import un archivo más nuevo, o deja que /link y /sync las traigan de Spotify.
help-imports-only = usa /import con un CSV de tus canciones (exportify.net lo genera). Spotify no está conectado a este bot.
help-imported-only = usa /recommend y nombra una canción. Tus canciones están aquí; cuando cambien, trae con /import un archivo más nuevo. Spotify no está conectado a este bot.
help-in-no-server = ve a un servidor donde yo esté y escribe /help allí: cada servidor tiene sus propias canciones.
help-all =
    {"**"}Trae música:** /link y /sync desde Spotify, /import desde un archivo, /listens desde ListenBrainz o Last.fm. Con /library eliges qué sabe este servidor de lo tuyo.
    {"**"}Desentierra:** /recommend – canciones como las que nombres; /discover – según todo lo que escuchas, otras cada día; /blend – para varias personas a la vez; /thumb – más, o menos, como una canción. En el menú de un mensaje con un enlace de Spotify: “Canciones como esta”.
    {"**"}Mira:** /categories – los tipos de canciones de aquí; /insights – cómo suenan, en imágenes; /model – lo que aprendí aquí, y cuántas veces encuentro lo que me esconden.
    {"**"}Entre la gente:** /taste – lo que escuchas, o lo de alguien que se deja ver; /compare – cuánto se parecen los gustos de dos personas; /neighbours – quién escucha como tú; /who – quién tiene una canción.
    {"**"}Tus datos:** /privacy – lo que guardo de ti, para verlo, llevártelo o borrarlo; /unlink – que te olvide en todas partes, al momento.
    Para quien puede administrar el servidor: /pool – canciones que nadie de aquí ha escuchado aún; /settings – Spotify, y los nombres y el número de categorías; /sound – una publicación periódica.
help-footer = Las respuestas son solo para ti hasta que pulses “Compartir”
welcome-title = Saludos de Cratedigger
welcome-text =
    Aprendo lo que escucha { $server } y desentierro canciones que su gente no ha escuchado.
    { $spotify ->
        [on] Primero, alguien vincula su Spotify con /link y escribe /sync; con dos o tres personas se pone interesante. Sin Spotify, /import acepta un CSV de canciones.
       *[off] Primero, alguien trae un CSV de sus canciones con /import (exportify.net lo genera). Spotify no está conectado a este bot, salvo que le des a este servidor una app propia: /settings spotify.
    }
    Después responden /recommend y /categories. Como puedes administrar el servidor, /import también puede llenar una reserva: canciones que nadie de aquí ha escuchado aún. /help siempre dice el siguiente paso.
