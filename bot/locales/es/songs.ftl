# Listas de canciones, y los botones que llevan debajo.

list-discover-title = Para que descubras
list-discover-lead = Canciones según todo lo que escuchas; aún no tienes ninguna. Mañana hay otras.
list-blend-title = Para todo el grupo
list-blend-lead = Para { $names } a la vez:
list-several-lead = Como todas ellas a la vez. De la más cercana a la menos, con su cercanía, artistas y categoría:
list-liker = sobre todo para { $name }
list-page = Página { $page } de { $pages }
list-option = { $rank }. { $song }
list-choose = Elige una canción
list-why = ¿Por qué la { $rank }?
list-more-like = Más como la { $rank }
list-never = Nunca más { $artist }
list-save = Guardar como playlist
list-thumb-up = 👍 Más como { $song } a partir de la próxima respuesta. Pulsa otra vez para quitar el pulgar.
list-thumb-down = 👎 { $song } no volverá a salir, ni mucho de lo que se le parece. Pulsa otra vez para quitar el pulgar.
list-thumb-taken-back = Quité tu pulgar de { $song }.
list-artist-barred = 🚫 Nada más de { $artist } para ti en este servidor. Pulsa otra vez para deshacerlo.
list-artist-back = { $artist } puede volver a salir.

why-title = Por qué la número { $rank }
why-because = Está aquí por esto: { $reasons }.
why-unsaid = Está aquí porque se acerca un poco en todo: ninguna razón destaca.
why-match = Está más cerca que { $match } de cada 100 pares de canciones de aquí.
why-of-category = Su categoría aquí: { $category }.
why-unheard-of = Nadie sabe cómo suena, así que no hay imagen.
why-shape = La imagen compara cómo suenan: el anillo del medio es el punto medio de este servidor.
why-your-songs = las canciones que nombraste
why-your-taste = lo que escuchas

saved-title = Guardada en tu Spotify
saved-text =
    { $songs ->
        [one] La canción está en una nueva playlist privada.
       *[other] Las { $songs } canciones están en una nueva playlist privada.
    }{ $skipped ->
        [0] {""}
        [one] {" "}Hay 1 más que Spotify no conoce.
       *[other] {" "}Hay { $skipped } más que Spotify no conoce.
    }
saved-description = Desenterrada por Cratedigger en { $server }
saved-open = Abrirla
saved-before-title = Ya estaba guardada
saved-before-text = Esta lista ya está en tu Spotify, o va de camino.
saved-as-file-title = Las canciones en un archivo
saved-as-file-text =
    { $songs ->
        [one] El archivo tiene la canción con su enlace.
       *[other] El archivo tiene las { $songs } canciones con sus enlaces.
    } { $why ->
        [not-allowed] Para tener listas así como playlists en tu Spotify, escribe /link con la opción “saving: True” y vuelve a pulsar “Guardar como playlist”.
       *[other] Spotify no está configurado aquí, así que no puedo hacer una playlist con ellas.
    }

list-category-lead =
    { $songs ->
        [one] 1 canción de esta categoría. Se incluyen las de la reserva.
       *[other] { $songs } canciones de esta categoría, primero las más típicas. Se incluyen las de la reserva.
    }
score-category = El número dice cuánto de la categoría hay en una canción
categories-choose = Ver las canciones de una categoría
category-renamed-title = Nombre cambiado
category-renamed-text = Ahora se llama “{ $category }”, mientras la siga encontrando aquí.
category-name-back-title = Otra vez el nombre que le di
category-name-back-text = Se llama otra vez “{ $category }”.
