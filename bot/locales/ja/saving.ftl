## 曲のリストをSpotifyのプレイリストに保存する

link-saving = このリンクでは、**プレイリストを保存する**許可もお願いします。使うのは、あなたが「保存」を押したときだけです。その回答の曲で新しい非公開プレイリストを1件作り、ほかのプレイリストは変えません。

error-saving-not-allowed = Spotifyとの連携に、プレイリストを保存する許可が入っていません。/link を「saving: True」付きで使い、Spotifyで同意して、もう一度「保存」を押してください。
error-saving-refused = Spotifyがこのアプリにプレイリストを保存させてくれません（{ $reason }）。代わりに曲のファイルをどうぞ。
error-saving-uncertain = プレイリストができたかどうか、Spotifyが答えませんでした（{ $reason }）。もう一度保存する前に、Spotifyを見てください。空のプレイリストがあるかもしれませんが、消してかまいません。
error-saving-unfinished =
    { $total ->
        [1] 新しいプレイリストに曲が入りませんでした。
       *[other] 新しいプレイリストに入ったのは、{ $total }曲中{ $songs }曲だけでした。
    }取り消せなかったので、プレイリストはSpotifyに残っています： { $url } 。そこで消して、数分後にもう一度保存してください。
error-nothing-to-save = Spotifyが知らない曲ばかりなので、プレイリストを作りませんでした。代わりに曲のファイルをどうぞ。
