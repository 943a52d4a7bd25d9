# Lo que se lee sobre lo que se guarda de cada persona.

## /privacy show

privacy-title = Lo que guardo de ti
privacy-here = En este servidor
privacy-elsewhere =
    { $servers ->
        [one] En otro servidor
       *[other] En otros { $servers } servidores
    }
privacy-everywhere = Para todos los servidores
privacy-nothing = No guardo nada de ti.
privacy-opted-out = Elegiste quedar fuera en este servidor: aquí no guardo nada tuyo. Para volver a traer música, usa /privacy optout con “off”.
privacy-who = Quién ve qué
privacy-who-sees =
    Mis respuestas son solo para ti hasta que pulses “Compartir”. Nadie ve tus playlists, de quién es un pulgar ni lo que preguntaste. Solo donde te dejas ver, una canción a la que dos o más miembros que se dejan ver pusieron un pulgar arriba puede salir en la publicación del servidor (/sound), sin nombres.
    Una canción que trajiste puede salir en las respuestas a otras personas. { $visible ->
        [yes] En este servidor se les puede decir que es tuya: lo permitiste.
       *[no] A nadie se le dice que es tuya, salvo que lo permitas en un servidor.
    }
    Quien mantiene este bot puede mirar en su base de datos.
privacy-say = Tú decides
privacy-your-say =
    /library – elige cuáles de tus playlists conoce este servidor
    /privacy visible – di si otras personas de este servidor pueden ver qué canciones son tuyas
    /privacy export – recíbelo todo en un zip
    /privacy forget – haz que lo borre
    /privacy optout – haz que no guarde nada tuyo en este servidor
    Si te vas de un servidor, o si este me quita, te olvido allí a los { $days } días.

## Lo que se guarda, por el nombre de su tabla

kept-accounts =
    { $count ->
        [one] una sesión de Spotify
       *[other] { $count } sesiones de Spotify
    }
kept-sign_ins =
    { $count ->
        [one] un inicio de sesión en Spotify que empezaste
       *[other] { $count } inicios de sesión en Spotify que empezaste
    }
kept-playlists =
    { $count ->
        [one] una playlist o un historial de escucha tuyo
       *[other] { $count } playlists e historiales de escucha tuyos
    }
kept-playlist_songs =
    { $count ->
        [one] una canción en tus playlists
       *[other] { $count } canciones en tus playlists
    }
kept-shares =
    { $count ->
        [one] que una de tus playlists se conoce en un servidor
       *[other] que { $count } de tus playlists se conocen en servidores
    }
kept-answers =
    { $count ->
        [one] una respuesta con un botón, treinta días como mucho
       *[other] { $count } respuestas con botones, treinta días como mucho
    }
kept-jobs =
    { $count ->
        [one] una sincronización, la última o una en marcha
       *[other] { $count } sincronizaciones, las últimas o en marcha
    }
kept-job_playlists =
    { $count ->
        [one] una playlist de una sincronización en marcha
       *[other] { $count } playlists de una sincronización en marcha
    }
kept-job_pages =
    { $count ->
        [one] una página de canciones de una sincronización en marcha
       *[other] { $count } páginas de canciones de una sincronización en marcha
    }
kept-choices =
    { $count ->
        [one] una playlist que elegiste compartir o dejar fuera
       *[other] { $count } playlists que elegiste compartir o dejar fuera
    }
kept-members =
    { $count ->
        [one] si te pueden ver, si elegiste quedar fuera y desde cuándo ya no estás
       *[other] en { $count } servidores: si te pueden ver, si elegiste quedar fuera y desde cuándo ya no estás
    }
kept-uploads =
    { $count ->
        [one] una página de subida, o una importación en marcha
       *[other] { $count } páginas de subida, o importaciones en marcha
    }
kept-pool_sources =
    { $count ->
        [one] una playlist tuya que llena una reserva
       *[other] { $count } playlists tuyas que llenan una reserva
    }
kept-thumbs =
    { $count ->
        [one] un pulgar en una canción
       *[other] { $count } pulgares en canciones
    }
kept-barred_artists =
    { $count ->
        [one] un artista del que no quieres oír nada
       *[other] { $count } artistas de los que no quieres oír nada
    }
kept-shown =
    { $count ->
        [one] una canción que te mostré hace poco
       *[other] { $count } canciones que te mostré hace poco
    }
kept-used_songs =
    { $count ->
        [one] una canción por la que preguntaste hace poco
       *[other] { $count } canciones por las que preguntaste hace poco
    }

## /privacy export

privacy-export-title = Todo lo que guardo de ti
privacy-export-text = Está en el zip: README.txt dice qué es cada archivo. Este mensaje solo lo ves tú; guarda el zip, porque desaparece cuando descartas el mensaje.
export-title = Lo que Cratedigger guarda de ti
export-lead = Tu id de Discord es { $member }. Esto es todo lo que había guardado con ese id el { $date }. Cada archivo es una tabla que abre cualquier hoja de cálculo; las canciones llevan un enlace a Spotify.
export-file = { $file }: { $what }
export-nothing = No hay nada guardado de ti.
export-cut = Demasiado largos para enviarlos enteros, así que aquí solo están sus primeras filas: { $files }. Quien mantiene el bot puede darte el resto.
export-secrets = Faltan los secretos que no deben andar sueltos en un archivo: tus tokens de Spotify, y lo que dejaría que alguien más actuara en tu nombre.
export-others = El modelo de un servidor se aprende de las canciones de todos sus miembros. No dice de quién es una canción, así que aquí no hay nada de él. Los textos que empiezan con =, +, - o @ llevan delante un ', para que ninguna hoja de cálculo los tome por una fórmula.

## /privacy forget and /privacy optout

privacy-forget-title = ¿Quieres que te olvide?
privacy-forget-text =
    { $place ->
        [server] - **En este servidor**: tus playlists y canciones de aquí, tus pulgares, lo que elegiste y tus respuestas. Tu vínculo con Spotify se queda.
        - **En todas partes**: todo eso en cada servidor, y tu vínculo con Spotify.
       *[elsewhere] Tus playlists y canciones en cada servidor, tus pulgares, lo que elegiste, tus respuestas y tu vínculo con Spotify.
    }
    Las canciones que solo trajiste tú se van al momento, y vuelvo a aprender sin ti. Donde elegiste quedar fuera, sigues fuera. Esto no se puede deshacer: /privacy export te da antes una copia.
forget-here = Olvidarme en este servidor
forget-everywhere = Olvidarme en todas partes
forget-cancel = Cancelar
forget-cancelled-title = No se borró nada
forget-cancelled-text = Todo está como estaba. /privacy show dice lo que guardo de ti.
forgotten-here-title = Olvidado en este servidor
forgotten-here-text = Borré todo lo tuyo en este servidor. Lo que había aprendido aquí lo vuelvo a aprender sin ti. Los otros servidores y tu vínculo con Spotify están como estaban.
privacy-out-title = Quedas fuera en este servidor
privacy-out-text = Borré todo lo tuyo en este servidor y ya no acepto nada más. Aún puedes preguntar: /recommend funciona. Para volver a traer música, usa /privacy optout con “off”.
privacy-in-title = Qué bueno que vuelves
privacy-in-text = Otra vez puedes traer música a este servidor: /sync o /import.
error-opted-out = Elegiste quedar fuera en este servidor, así que no guardo nada tuyo aquí. Para cambiarlo, usa /privacy optout con “off”.
