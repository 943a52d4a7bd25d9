## Guardar una lista de canciones como playlist en Spotify

link-saving = Este enlace pide además permiso para **guardar playlists**. Lo uso solo cuando pulsas “Guardar como playlist”: hago una nueva playlist privada con las canciones de esa respuesta, y no cambio ninguna otra.

error-saving-not-allowed = Vinculaste Spotify sin permiso para guardar playlists. Escribe /link con la opción “saving: True”, da tu permiso en Spotify y vuelve a pulsar “Guardar como playlist”.
error-saving-refused = Spotify no deja que esta app guarde playlists ({ $reason }). Llévate en su lugar el archivo de las canciones.
error-saving-uncertain = Spotify no dijo si hizo la playlist ({ $reason }). Mira en tu Spotify antes de guardar otra vez: puede que haya una playlist vacía, que puedes borrar.
error-saving-unfinished =
    { $total ->
        [one] La canción no entró en la nueva playlist.
       *[other] Solo { $songs } de { $total } canciones entraron en la nueva playlist.
    } No pude deshacerla, así que sigue en tu Spotify: { $url }. Bórrala allí y vuelve a guardar en unos minutos.
error-nothing-to-save = Spotify no conoce estas canciones, así que no hice ninguna playlist con ellas. Llévate en su lugar el archivo de las canciones.
