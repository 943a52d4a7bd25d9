# La publicación periódica de un servidor, y lo que lee de ella quien lo administra: /sound.

sound-title = El sonido de este servidor
sound-lead = **{ $songs }** { $songs ->
        [one] canción, traída
       *[other] canciones, traídas
    } por **{ $members }** { $members ->
        [one] miembro
       *[other] miembros
    }.
sound-added =
    { $songs ->
        [one] **1 canción es nueva** desde la última vez:
       *[other] **{ $songs } canciones son nuevas** desde la última vez, entre ellas:
    }
sound-liked = **Gustó a varias personas** desde la última vez:
sound-drift = **Lo que cambió** desde la última vez:
sound-grew =
    ▲ { $name }: { $share } %, sube { $points ->
        [one] 1 punto
       *[other] { $points } puntos
    }
sound-shrank =
    ▼ { $name }: { $share } %, baja { $points ->
        [one] 1 punto
       *[other] { $points } puntos
    }
sound-came = ✨ { $name }: { $share } %, nueva
sound-playlist = **Una playlist para todo el servidor**, con canciones que aquí no tiene nadie o casi nadie:
sound-more = /discover tiene canciones solo para ti.
sound-picture = En la imagen: los tipos de canciones que más se escuchan en este servidor

sound-started-title = El sonido de este servidor, con regularidad
sound-started-text =
    { $every ->
        [week] Lo publico cada viernes
       *[month] Lo publico el primer día de cada mes
    } a las seis de la tarde ({ $zone }) en { $channel }, por primera vez { $when } ({ $at }). “/sound preview” te muestra cómo sería ahora; “/sound stop” le pone fin.
sound-stopped-title = No hay más publicaciones
sound-stopped-text = Ya no publico el sonido de este servidor. “/sound start” empieza de nuevo.
sound-none-title = No hay publicaciones
sound-none-text = No publico el sonido de este servidor. “/sound start” lo pone en marcha.

error-zone-unknown = No conozco ninguna zona horaria que se llame “{ $zone }”: elige una de las que te ofrezco mientras escribes, como Europe/Berlin.
error-post-not-allowed =
    En { $channel } me falta el permiso “{ $permission ->
        [view-channel] Ver canal
        [send-messages] Enviar mensajes
        [embed-links] Insertar enlaces
       *[attach-files] Adjuntar archivos
    }”: dámelo allí, o elige otro canal.
