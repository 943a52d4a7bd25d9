## Salvar uma lista de músicas como playlist no Spotify

link-saving = Este link também pede o direito de **salvar playlists**. Só o uso quando você aperta Salvar: crio uma nova playlist privada com as músicas daquela resposta e não mudo nenhuma outra.

error-saving-not-allowed = Você vinculou o Spotify sem o direito de salvar playlists. Digite /link com a opção “saving: True”, dê sua permissão no Spotify e aperte Salvar de novo.
error-saving-refused = O Spotify não deixa este app salvar playlists ({ $reason }). Em vez disso, pegue o arquivo das músicas.
error-saving-uncertain = O Spotify não disse se criou a playlist ({ $reason }). Olhe no seu Spotify antes de salvar de novo: pode haver lá uma playlist vazia, que você pode apagar.
error-saving-unfinished =
    { $total ->
        [one] A música não entrou na nova playlist.
       *[other] Só { $songs } de { $total } músicas entraram na nova playlist.
    } Não consegui remover a playlist, então ela fica no seu Spotify: { $url }. Apague-a lá e salve de novo em alguns minutos.
error-nothing-to-save = O Spotify não conhece estas músicas, então não fiz playlist delas. Em vez disso, pegue o arquivo das músicas.
