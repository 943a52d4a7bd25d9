# Lo que Discord dice de los comandos y de sus opciones. Las frases en inglés están junto a los comandos.

command-help = Lo que toca hacer ahora, y todo lo que sabe hacer este bot

command-link = Vincula tu cuenta de Spotify (la respuesta solo la ves tú)
command-link-saving = Deja también que guarde playlists en tu Spotify cuando pulses “Guardar como playlist”
command-unlink = Olvido todo lo tuyo: vínculo con Spotify, playlists y canciones, en cada servidor

command-sync = Trae tu música de Spotify a este servidor, y a ningún otro
command-sync-include = Qué traer (solo las playlists públicas, salvo que elijas “everything”)
choice-public = public – mis playlists públicas
choice-everything = everything – todo: también playlists privadas y canciones que me gustan
command-sync-action = Mira por dónde va tu sincronización, o cancélala
choice-start = start – empezar
choice-status = status – por dónde va
choice-cancel = cancel – cancelar

command-import = Trae canciones de un archivo: Exportify, tus datos de Spotify, un conjunto de datos…
command-import-file = Un CSV, JSON o zip; sin archivo te doy una página para archivos más grandes
command-import-as = Mías (si no eliges) o, si administras, la etiqueta de una reserva: canciones que nadie escuchó aún

command-listens = Trae lo que escuchas en ListenBrainz o Last.fm, con tu nombre de allí
command-listens-service = Dónde se cuentan tus escuchas
choice-listenbrainz = ListenBrainz
choice-lastfm = Last.fm
command-listens-user = Tu nombre de usuario allí; lo que escucha debe ser público

command-recommend = Canciones como una que nombres, o como varias, que no has escuchado
command-recommend-song = Una canción de este servidor: su título o su enlace de Spotify
command-recommend-and = Otra canción: las respuestas se parecen a todas ellas a la vez
command-recommend-and2 = Otra canción
command-recommend-and3 = Otra canción
command-recommend-and4 = Otra canción
command-recommend-adventurous = A qué distancia de lo cercano: 0 se queda en lo probable, 10 va lo más lejos (3)
command-recommend-category = Solo canciones de esta categoría
command-recommend-pool = Solo canciones de esta reserva
command-recommend-length = Solo canciones que duren más o menos esto
choice-short = menos de 3 minutos
choice-medium = de 3 a 5 minutos
choice-long = 5 minutos o más
command-recommend-clean = Nada que esté marcado como explícito (no)
command-recommend-from = Solo canciones que trajo este miembro, si se deja ver aquí
command-recommend-count = Cuántas canciones por página, de 1 a 25 (10)
command-recommend-include-heard = También canciones que trajiste tú (no)

command-discover = Canciones que no has escuchado, según todo lo que escuchas: otras cada día
command-discover-again = También canciones que te mostré hace poco (no)
command-discover-adventurous = A qué distancia de lo cercano: 0 se queda en lo probable, 10 va lo más lejos (3)
command-discover-category = Solo canciones de esta categoría
command-discover-pool = Solo canciones de esta reserva
command-discover-length = Solo canciones que duren más o menos esto
command-discover-clean = Nada que esté marcado como explícito (no)
command-discover-count = Cuántas canciones por página, de 1 a 25 (10)

command-blend = Canciones para ti y para otras personas a la vez, con a quién le gustará más cada una
command-blend-with = Alguien que deja que se vea aquí lo que escucha
command-blend-and2 = Alguien más
command-blend-and3 = Alguien más
command-blend-and4 = Alguien más
command-blend-and5 = Alguien más
command-blend-and6 = Alguien más
command-blend-and7 = Alguien más
command-blend-and8 = Alguien más
command-blend-and9 = Alguien más
command-blend-voice = Toda la gente de mi canal de voz; así es también si no nombras a nadie (no)
command-blend-category = Solo canciones de esta categoría
command-blend-pool = Solo canciones de esta reserva
command-blend-length = Solo canciones que duren más o menos esto
command-blend-clean = Nada que esté marcado como explícito (no)
command-blend-count = Cuántas canciones por página, de 1 a 25 (10)

command-categories = Los tipos de canciones que se escuchan en este servidor, o la mezcla de una canción
command-categories-song = Muestra en su lugar la mezcla de categorías de esta canción
command-model = Lo que aprendí aquí, y cuántas veces encuentro lo que me esconden

command-insights = Imágenes de cómo son las canciones de aquí, o las tuyas
command-insights-view = Qué mostrar; una lista bajo la imagen lleva a lo demás
choice-overview = resumen
choice-correlation = correlaciones
choice-distributions = distribuciones
choice-scatter = dos rasgos
choice-rows = primeras canciones, en tabla
choice-elbow = ¿cuántas categorías?
command-insights-of = Las canciones de este servidor, o solo las tuyas
choice-server = server – este servidor
choice-me = me – solo las mías
command-insights-x = Dos rasgos: cuál va de izquierda a derecha
choice-popularity = popularidad
choice-danceability = baile
choice-energy = energía
choice-key = tonalidad
choice-loudness = volumen
choice-mode = modo mayor
choice-speechiness = palabra hablada
choice-acousticness = sonido acústico
choice-instrumentalness = instrumental
choice-liveness = público en vivo
choice-valence = alegría
choice-tempo = tempo
choice-duration-ms = duración
choice-time-signature = tiempos por compás
command-insights-y = Dos rasgos: cuál va de abajo arriba

command-thumb = Di si te gusta una canción; solo tus propias respuestas lo siguen
command-thumb-song = Una canción de este servidor: su título o su enlace de Spotify
command-thumb-verdict = Más como esta, menos como esta, o mejor nada
choice-up = up – pulgar arriba
choice-down = down – pulgar abajo
choice-take-back = take back – quitar el pulgar

command-taste = Lo que escuchas, o lo de alguien más, en una imagen frente al promedio del servidor
command-taste-member = Alguien que deja que se vea aquí lo que escucha (tú)
command-compare = Cuánto se parecen tus gustos a los de alguien de aquí, y qué canciones tienen en común
command-compare-member = Alguien que deja que se vea aquí lo que escucha
command-neighbours = Quién escucha aquí como tú, entre quienes se dejan ver
command-who = Quién tiene aquí una canción, entre quienes se dejan ver
command-who-song = Una canción de este servidor: su título o su enlace de Spotify

command-settings = Para quien administra este servidor
command-settings-status = Qué le permite Spotify a este bot, y cómo le va en este servidor
command-settings-spotify = Iniciar sesión aquí con una app de Spotify propia; vacío: otra vez con la del bot
command-settings-spotify-client-id = El Client ID de la app, de developer.spotify.com (no su secreto)
command-settings-rename = Dale a una categoría un nombre tuyo; vacío: otra vez el que le di yo
command-settings-rename-category = Qué categoría
command-settings-rename-name = Cómo debe llamarse, en 80 caracteres como mucho
command-settings-categories = En cuántos tipos de canciones ordeno la música de este servidor
command-settings-categories-number = De 3 a 12; como mucho, las que encuentre

command-library = Elige cuáles de tus playlists conoce este servidor

command-pool = Lo que llena la reserva de este servidor, para quien lo administra
command-pool-list = Desde dónde se llena la reserva
command-pool-add = Llena la reserva desde una playlist tuya o desde una categoría de Spotify
command-pool-add-label = Con qué etiqueta se guardan las canciones, por ejemplo jazz
command-pool-add-playlist = El enlace de una playlist que tu cuenta vinculada hizo o en la que colabora
command-pool-add-category = El enlace o el id de una categoría de Spotify
command-pool-remove = Deja de llenar la reserva desde algo; sus canciones se van al momento
command-pool-remove-source = Algo de lo que muestra “/pool list”, o todo lo que tenga una etiqueta

command-sound = Una publicación periódica de cómo suena este servidor, para quien lo administra
command-sound-start = Publica con regularidad lo nuevo y lo que gusta aquí, y una playlist para todo el servidor
command-sound-start-channel = Dónde debo publicar
command-sound-start-every = Los viernes, o el primer día de cada mes: a las seis de la tarde
choice-week = cada semana
choice-month = cada mes
command-sound-start-zone = La zona horaria de este servidor, como Europe/Berlin
command-sound-stop = Deja de publicarlo
command-sound-preview = Te muestro solo a ti lo que publicaría ahora

command-privacy = Lo que guardo de ti, y lo que tú decides
command-privacy-show = Mira lo que guardo de ti, y quién lo ve
command-privacy-export = Recibe en un zip todo lo que guardo de ti (solo lo ves tú)
command-privacy-forget = Borra lo que guardo de ti, aquí o en todas partes; antes te pregunto
command-privacy-visible = Di si otras personas de este servidor pueden ver qué canciones son tuyas
command-privacy-visible-state = On: las respuestas de aquí pueden nombrarte. Off: nadie de aquí te ve
choice-on = on – sí
choice-off = off – no
command-privacy-optout = Haz que no guarde nada tuyo en este servidor; lo que hay aquí se va al momento
command-privacy-optout-state = On: aquí no se guarda nada tuyo. Off: puedes volver a traer música

menu-compare-our-taste = Comparar nuestros gustos
menu-songs-like-this = Canciones como esta
