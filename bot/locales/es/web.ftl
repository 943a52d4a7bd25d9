# Lo que se lee en el navegador.

web-home-title = Cratedigger está aquí
web-home-text = Esta es la dirección a la que Spotify envía a la gente de vuelta. No hay nada más que ver: el bot vive en Discord. Escribe /help allí.

web-linked-member = Está vinculado para { $name } en Discord. Si no eres tú, alguien te envió su enlace: quítale el acceso a la app en spotify.com/account/apps y escribe tú /link.
web-linked-title = Tu Spotify está vinculado
web-linked-text = Puedes cerrar esta página. Vuelve a Discord y escribe /sync: trae tus playlists públicas al servidor donde lo escribas, y a ningún otro.

web-upload-title = Trae un archivo a tu servidor
web-upload-text = Elige un archivo de canciones de hasta { $limit } MB: un CSV de exportify.net, un conjunto de datos o el zip entero de tus datos de Spotify. Esta página acepta un solo archivo.
web-upload-button = Traerlo
web-uploaded-next = Puedes cerrar esta página. Vuelve a Discord y escribe /recommend.

web-refused-title = No funcionó
web-no-such-page = Aquí no hay tal página. Vuelve a Discord y escribe /help.
web-failed = Algo salió mal por nuestra parte, y quedó anotado. Vuelve a Discord y prueba otra vez.
