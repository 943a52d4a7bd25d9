# Qué salió mal y cómo arreglarlo. Una frase para la causa, otra para el remedio.

## Settings and start-up

error-setting-refused =
    El ajuste { $variable } no sirve: { $reason ->
        [not-text] no es un archivo de texto en UTF-8
        [not-http] debe ser una dirección que empiece por http:// o https://
        [not-websocket] debe ser una dirección que empiece por ws:// o wss://
        [not-redirectable] debe ser https, o http en 127.0.0.1 (Spotify rechaza cualquier otra dirección http, también localhost)
        [too-long] debe tener como mucho { $detail } caracteres
        [not-one-word] debe ser una sola palabra, sin espacios ni saltos de línea
        [not-client-id] debe ser el client ID del panel de Spotify: solo letras y cifras
        [not-database-url] debe tener la forma sqlite:////path/to/cratedigger.db
        [not-sqlite] debe empezar por sqlite: (aún no se admiten otras bases de datos)
        [not-database-file] debe nombrar un archivo, como hace sqlite:////path/to/cratedigger.db
        [secret-without-id] no está puesto, pero SPOTIFY_CLIENT_SECRET sí
        [int_parsing] debe ser un número entero
        [float_parsing] debe ser un número
        [greater_than] debe ser más de { $detail }
        [greater_than_equal] debe ser al menos { $detail }
        [less_than_equal] debe ser como mucho { $detail }
        [literal_error] debe ser uno de { $detail }
       *[other] su valor no tiene sentido aquí ({ $detail })
    }. Cámbialo en .env o en el entorno.
error-setting-missing = Falta el ajuste { $variable }. Copia .env.example a .env y complétalo; README.md dice dónde encontrar el valor.
error-data-directory = No se puede usar el directorio de datos: { $path }: { $reason }. Elige otro con --data o DATA_DIR.
error-token-key = { $where } no es una clave utilizable. Crea una con “cratedigger doctor --new-key”, o quítala y deja que el bot cree la suya (los miembros vinculados tendrán que vincularse otra vez).
error-database-unreachable = No se puede llegar a la base de datos en { $url }: { $reason }. Revisa DATABASE_URL y los permisos del directorio.
error-database-too-new = La base de datos la escribió un Cratedigger posterior (revisión { $revision }). Instala esa versión, o restaura la copia de antes de actualizar.
error-database-not-migrated = La base de datos aún no está preparada para esta versión. Ejecuta “cratedigger migrate”.
error-address-in-use = No se puede escuchar en la dirección web { $host }:{ $port }: { $reason }. Detén el otro programa, o pon en WEB_PORT un puerto libre.
error-discord-token = Discord no conoce este DISCORD_TOKEN. Vuelve a copiar el token de la página Bot de tu aplicación, en el portal de desarrolladores de Discord.
error-discord-unreachable = No se puede llegar a Discord: { $reason }. Revisa la red y prueba otra vez.
error-demo-not-installed = Faltan los paquetes de la demo. Ejecuta “make demo”, o “pip install '.[demo]'”.

## What people ask for

error-unknown-song =
    { $count ->
        [0] Aquí ninguna canción se llama “{ $text }”. Escribe unas letras del título o del artista, o pega su enlace de Spotify.
       *[other] Aquí ninguna canción se llama “{ $text }”. Lo más cercano: { $nearest }.
    }
error-ambiguous-song = Hay varias canciones que se llaman “{ $text }”: { $nearest }. Di cuál.
error-song-without-features = “{ $song }” no tiene rasgos de audio, así que no se puede comparar con otras canciones. Elige otra canción, o importa un archivo que tenga sus rasgos.
error-song-not-placed = Hay aquí muy pocas canciones distintas para saber cómo es “{ $song }”. Trae más con /sync o /import.
error-no-dial-here = Las canciones de este servidor se comparan con el método “classic”, que no permite regular la aventura. Quita esa opción, o pide a quien mantiene este bot que elija el método “blend”.
error-no-songs = Aún no hay canciones aquí. Trae algunas: vincula Spotify y sincroniza, o importa un archivo.
error-no-taste = Nada dice aún aquí qué le gusta a este miembro. Trae música con /sync o /import, o ponles pulgares a las canciones con /thumb.
error-no-features =
    { $songs ->
        [one] La única canción que trajeron los miembros no tiene rasgos de audio, así que no hay de qué aprender.
       *[other] Ninguna de las { $songs } canciones que trajeron los miembros tiene rasgos de audio, así que no hay de qué aprender.
    } Spotify da los rasgos de audio a pocas apps. Trae con /import un CSV que los tenga (exportify.net lo genera).
error-only-pool-songs = Aquí solo hay canciones de la reserva, y el modelo aprende de lo que escuchan los miembros. Trae tus propias canciones: vincula Spotify y sincroniza, o importa un archivo como tuyo.
error-categories-not-named = Las canciones de este servidor se ordenan con el método “classic”, cuyas categorías son otras tras cada aprendizaje, así que un nombre no duraría. Quien mantiene este bot puede elegir el método “blend”.
error-category-gone = Esa categoría ya no está: las canciones de este servidor se ordenaron de nuevo. /categories muestra las que hay ahora.
error-link-not-here = Nadie de aquí ha traído la canción de ese enlace, y no está en ninguna reserva. Tráela con /sync o /import, o nombra otra canción.
error-no-links = Ese mensaje no tiene ningún enlace a una canción de Spotify. Elige uno con un enlace como open.spotify.com/track/…
error-nothing-left = Ninguna canción de aquí cumple todo eso. Pregunta otra vez con menos opciones de categoría, reserva, duración, canciones explícitas o miembro.
error-not-visible = Esa persona no deja que se vea aquí lo que escucha, o no tiene música aquí. Puede cambiarlo con “/privacy visible”.
error-not-visible-yourself = No dejas que se vea aquí lo que escuchas, así que no lo muestro. Puedes cambiarlo con “/privacy visible”.
error-answer-expired = Esta respuesta ya no se conserva. Pregunta otra vez.
error-not-your-answer = Solo quien preguntó puede hacer eso con esta respuesta. Pide la tuya.
error-managers-only = Solo quien puede administrar este servidor puede hacer eso. Pídeselo a alguien que pueda.
error-too-fast = Vas más rápido de lo que puedo desenterrar. Prueba otra vez { $when }.
error-option-not-understood = Uno de los valores que diste no se puede usar aquí. Elige uno de los que se ofrecen mientras escribes.
error-servers-only = Esto solo funciona en un servidor: cada servidor tiene sus propias canciones.
error-unexpected = Algo salió mal por mi parte, y quedó anotado como { $id }. Prueba otra vez; si sigue, dale ese código a quien mantiene este bot.

## Files

error-file-missing = No se puede leer { $file }: { $reason }.
error-file-too-large = { $file } tiene { $megabytes } MB; el límite es { $limit } MB. Divídelo, o pide a quien mantiene este bot que suba IMPORT_LIMIT_MB.
error-attachment-too-large = { $file } tiene { $megabytes } MB; como adjunto acepto { $limit } MB. Escribe /import sin archivo: te da una página para archivos de hasta { $page } MB.
error-upload-too-large = { $file } pasa del límite de { $limit } MB. Divídelo, o pide a quien mantiene este bot que suba UPLOAD_LIMIT_MB.
error-attachment-unread = No se puede leer { $file }: Discord respondió { $status }. Adjúntalo otra vez con /import.
error-import-forgotten = Mientras leía tu archivo se borró todo lo tuyo (/unlink), así que no guardé nada de él. Si aun así quieres traerlo, escribe /import otra vez.
error-upload-under-way = Ya está llegando un archivo por esta página. Espera a ver qué sale de él, o detenlo y prueba otra vez.
error-uploads-full = En este momento hay otras personas enviando archivos, tantas como acepto a la vez. Prueba otra vez en unos minutos; esta página sigue abierta quince en total.
error-upload-too-slow = El archivo tardó más de { $minutes } minutos en llegar, así que dejé de esperar. Prueba con una conexión más rápida, o envía menos: el zip de un CSV ocupa mucho menos que el CSV.
error-upload-expired = Esta página de subida ya se usó, o tiene más de quince minutos. Escribe /import en Discord para recibir una nueva.
error-upload-without-file = No llegó ningún archivo. Elige uno y prueba otra vez.
error-file-not-text = { $file } no es texto en UTF-8: la línea { $line } tiene otra cosa. Guárdalo como “CSV UTF-8” y prueba otra vez.
error-file-of-another-kind =
    { $what ->
        [spreadsheet] { $file } es una hoja de cálculo, no un CSV. Ábrela, guárdala como “CSV UTF-8” y trae eso.
        [page] { $file } es una página web, no un archivo de canciones. Descarga el archivo mismo, no la página que lo muestra.
        [archive] { $file } está comprimido de un modo que no leo. Descomprímelo y trae el CSV o un zip.
        [pdf] { $file } es un PDF, no un archivo de canciones. Exporta las canciones como CSV y trae eso.
        [image] { $file } es una imagen, no un archivo de canciones. Exporta las canciones como CSV y trae eso.
        [media] { $file } es sonido o video, no una lista de canciones. Exporta las canciones como CSV y trae eso.
       *[other] { $file } no es un archivo de canciones. Exporta las canciones como CSV y trae eso.
    }
error-file-not-songs = { $file } no tiene columna de ids de canción de Spotify, o no la tiene de títulos. Sus columnas son: { $columns }. Usa un archivo de exportify.net, o uno con las columnas id y title.
error-file-empty =
    { $rows ->
        [0] { $file } está vacío. Expórtalo otra vez, o elige otro archivo.
        [one] { $file } no tiene canciones: su única fila es un pódcast, un archivo local o una escucha de menos de 30 segundos, o le falta el id de canción de Spotify o el título. Elige otro archivo.
       *[other] { $file } no tiene canciones: sus { $rows } filas son pódcast, archivos locales o escuchas de menos de 30 segundos, o les falta el id de canción de Spotify o el título. Elige otro archivo.
    }
error-file-too-many-rows = { $file } tiene más de { $limit } filas, contando las vacías, y es más de lo que acepto de una vez. Divídelo, o quita lo que nadie de aquí escucha.
error-file-row-too-long = { $file } no se puede leer como tabla: la fila { $row } tiene { $columns } columnas, y el encabezado (fila 1) tiene { $expected }. Pon comillas alrededor de los textos con comas, o exporta el archivo otra vez.
error-file-quote-open = { $file } no se puede leer como tabla: la fila { $row } abre unas comillas que nunca se cierran. Ciérralas, o exporta el archivo otra vez.
error-file-field-too-long = { $file } no se puede leer como tabla: la fila { $row } tiene un texto de más de { $limit } caracteres. Quizá unas comillas anteriores nunca se cierran; arregla esa fila, o exporta el archivo otra vez.
error-file-malformed = { $file } no es un CSV legible: { $reason }. Expórtalo otra vez.
error-file-json-broken = { $file } está cortado o dañado en la línea { $line }. Descárgalo o descomprímelo otra vez.
error-file-json-unknown = { $file } es JSON, pero no uno que conozca. De los datos de cuenta de Spotify leo Playlist1.json, YourLibrary.json y los historiales de reproducción; también sirve el zip entero.
error-file-zip-broken = { $file } no se puede descomprimir: está dañado, o comprimido de un modo poco común. Descárgalo otra vez, o descomprímelo y trae los archivos que contiene.
error-file-zip-encrypted = { $file } pide una contraseña. Descomprímelo y trae los archivos que contiene.
error-file-zip-nested = { $file } tiene un zip dentro del zip: { $entry }. Descomprime el de fuera y trae el de dentro.
error-file-zip-too-large = { $file } es demasiado grande una vez descomprimido: descomprimo { $limit } MB como mucho. Descomprímelo y trae los archivos que importan.
error-file-zip-too-many = { $file } contiene { $entries } archivos; leo { $limit } como mucho. Repártelos en varios zips.
error-file-zip-without-songs =
    { $entries ->
        [0] { $file } no contiene ningún archivo. Descárgalo otra vez, o elige otro.
        [one] { $file } no tiene canciones: el único archivo que contiene no es un CSV de canciones ni datos de cuenta de Spotify. Elige otro archivo.
       *[other] { $file } no tiene canciones: ninguno de los { $entries } archivos que contiene es un CSV de canciones ni datos de cuenta de Spotify. Elige otro archivo.
    }
error-file-without-features = { $file } no tiene columna de ids de canción de Spotify, o no las tiene de rasgos de audio. Un conjunto de datos público tiene columnas como track_id, danceability y energy.
error-file-without-labels = { $file } no tiene una columna “category” de donde sacar las etiquetas de la reserva. Da tú una etiqueta.
error-file-not-playlists = { $file } no tiene columna de playlists (playlist_id), o no la tiene de canciones (song_id, track_id). Sus columnas son: { $columns }. Necesita una fila por cada canción de cada playlist.
error-playlist-songs-unknown =
    { $file } tiene { $count } { $count ->
        [one] canción que no está
       *[other] canciones que no están
    } en { $songs }, por ejemplo { $example }. Añade allí lo que falta, o quita estas filas.
error-too-few-playlists = Hacen falta al menos dos playlists de dos canciones o más: una para aprender y otra para probar.
error-category-not-understood = Eso no es una categoría de Spotify ni su dirección (https://open.spotify.com/genre/…). Copia la dirección de Spotify, o da el id de la categoría.
error-playlist-not-understood = Eso no es una playlist ni su dirección (https://open.spotify.com/playlist/…). En Spotify elige Compartir y después “Copiar enlace de la playlist”.
error-playlist-not-yours = Tu cuenta de Spotify vinculada no hizo esa playlist ni colabora en ella, así que Spotify no puede mostrármela. Copia sus canciones en una playlist tuya y añade esa.
error-pool-source-unknown = La reserva no se llena desde “{ $text }”. “/pool list” muestra desde dónde se llena.
error-one-source-only = Da una categoría de Spotify o una playlist, no las dos.
error-label-refused = “{ $label }” no puede ser el nombre de una reserva: la etiqueta de una reserva tiene de 1 a { $limit } caracteres y no es “*”.

## Spotify

error-spotify-not-configured = Este bot no está conectado a Spotify aquí: quien lo mantiene no ha puesto SPOTIFY_CLIENT_ID, y nadie que administre el servidor le ha puesto una app de Spotify propia. Puedes traer canciones con /import.
error-client-id-not-understood = Eso no es un client ID: solo tiene letras y cifras, normalmente 32. Está en la página de tu app en developer.spotify.com.
error-not-linked = No has vinculado Spotify. Empieza con /link, o trae un archivo con /import.
error-sign-in-expired = Inicia sesión otra vez, por favor: tu sesión de Spotify terminó (dura seis meses, o hasta que la revocas). Con /link la renuevas; tus canciones siguen aquí.
error-not-your-link = Este enlace de inicio de sesión era de otra persona, así que no se vinculó nada. Escribe tú /link: cada enlace es para una sola persona.
error-address-not-returned = Esa no es la dirección a la que Spotify te devuelve. Primero da tu permiso en Spotify; después copia la dirección completa de la página que no carga. Empieza por { $address } y contiene “code” y “state”.
error-link-expired = Este enlace de inicio de sesión ya se usó, o tiene más de diez minutos. Escribe /link en Discord para recibir uno nuevo.
error-consent-denied = No diste tu permiso en Spotify, así que no se vinculó nada. Escribe /link en Discord si cambias de idea.
error-account-linked-elsewhere = Esta cuenta de Spotify está vinculada a otro miembro de Discord. Si también eres tú, usa allí /unlink primero; si no, inicia sesión en Spotify con tu propia cuenta.
error-spotify-sign-in = Spotify no aceptó el inicio de sesión ({ $reason }). Escribe /link en Discord y prueba otra vez; si sigue, quien mantiene este bot debería ejecutar “cratedigger doctor” (si este servidor tiene su propia app: quien administra el servidor debería mirar /settings spotify).
error-spotify-code = Spotify ya no acepta este inicio de sesión: está usado, es demasiado viejo o está incompleto. Escribe /link en Discord para recibir uno nuevo.
error-redirect-not-registered = Spotify no conoce la dirección a la que se vuelve. Quien mantiene este bot, o configuró la app de Spotify propia de este servidor, debe registrar { $address } en el panel de Spotify, letra por letra; después escribe /link otra vez.
error-spotify-forbidden = Spotify no deja que esta app lea eso ({ $reason }). /import funciona sin Spotify.
error-spotify-not-registered = Tu cuenta de Spotify no está en la lista de la app de Spotify de este bot. Pide a quien mantiene el bot (si este servidor tiene su propia app: a quien administra el servidor) que añada el correo de tu cuenta de Spotify en el panel de Spotify, en User Management (yo no conozco ese correo), y escribe /link otra vez. O trae un archivo con /import.
error-spotify-premium-lapsed = Spotify ya no responde a la app de este bot: venció la suscripción Premium de su cuenta propietaria. Tiene que renovarla la persona a la que pertenece la app; Spotify tarda unas horas en notarlo. Hasta entonces, /import trae canciones de archivos.
error-spotify-not-found = Spotify no conoce eso ({ $reason }).
error-spotify-token-refused = Spotify ya no acepta tu sesión. Usa /link para iniciarla otra vez.
error-spotify-busy =
    { $quota ->
        [yes] La cuota diaria de Spotify para esta app está agotada.
       *[no] Spotify pide una pausa.
    } Prueba otra vez en más o menos { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
    }; no se perdió nada.
error-spotify-unavailable = Spotify no responde como debería ({ $reason }). Prueba otra vez en unos minutos; no se perdió nada.
error-sync-running = Tu sincronización sigue en marcha. Avisará cuando termine.
error-sync-cancelled = Esta sincronización se canceló. Lo que ya había traído se queda; /sync empieza de nuevo.
error-sync-asleep = Spotify deja que este bot continúe en más o menos { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
    }. Tu sincronización espera hasta entonces y sigue sola; no se perdió nada.
error-reccobeats-busy = ReccoBeats pide volver en más o menos { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
    }.
error-reccobeats-unavailable = ReccoBeats no responde como debería ({ $reason }).
error-sync-paused = Me están reiniciando en mitad de tu sincronización. Sigue sola cuando yo vuelva; no se perdió nada.

## Listens

error-listens-off = A { $service } no se le pregunta aquí: quien mantiene este bot lo ha desactivado. En su lugar, trae un archivo con /import.
error-listens-key-missing = Este bot no tiene clave para Last.fm: quien lo mantiene no ha puesto LASTFM_API_KEY (last.fm/api da una). ListenBrainz no la necesita, y /import acepta archivos.
error-listens-key-refused = Last.fm no acepta la clave de este bot. Quien lo mantiene tiene que poner otra en LASTFM_API_KEY (last.fm/api da una).
error-listens-user-unknown = { $service } no conoce a nadie que se llame “{ $user }”. Copia el nombre de la dirección de tu página de perfil allí.
error-listens-private = “{ $user }” no deja que nadie vea lo que escucha en { $service }. Permítelo allí en los ajustes de privacidad mientras dure esto, y prueba otra vez.
error-listens-none = { $service } no sabe de nada que haya escuchado “{ $user }”. Revisa el nombre, o escucha música un tiempo y prueba otra vez.
error-listens-busy = { $service } pide volver en más o menos { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
    }. Prueba otra vez entonces; no se perdió nada.
error-listens-unavailable = { $service } no responde como debería ({ $reason }). Prueba otra vez en unos minutos; no se perdió nada.
