# ブラウザで読まれるもの。

web-home-title = Cratediggerはここです
web-home-text = ここは、Spotifyでログインした人が戻ってくるアドレスです。ほかに見るものはありません。ボットはDiscordにいます。そちらで /help と入力してください。

web-linked-member = Discordの{ $name }さんと連携しました。もしあなたでなければ、誰かが自分用のリンクをあなたに送ったのです。spotify.com/account/appsでアプリのアクセス権を外して、自分で /link と入力してください。
web-linked-title = Spotifyと連携しました
web-linked-text = このページは閉じてかまいません。Discordに戻って /sync と入力してください。入力したサーバーにだけ、公開プレイリストを持ってきます。

web-upload-title = サーバーにファイルを持ってくる
web-upload-text = { $limit } MBまでの曲のファイルを選んでください。exportify.netのCSV、データセット、Spotifyのデータのzip丸ごと、どれでもどうぞ。このページで送れるファイルは1つです。
web-upload-button = 送る
web-uploaded-next = このページは閉じてかまいません。Discordに戻って /recommend と入力してください。

web-refused-title = うまくいきませんでした
web-no-such-page = そのページはここにはありません。Discordに戻って /help と入力してください。
web-failed = こちらで何かがうまくいかず、記録しました。Discordに戻って、もう一度試してください。
