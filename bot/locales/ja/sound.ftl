# サーバーの定期的な投稿と、それについて管理できる人が読む文：/sound。

sound-title = このサーバーの音
sound-lead = メンバー**{ $members }**人が持ち寄った**{ $songs }**曲。
sound-added =
    { $songs ->
        [1] 前回から**新しい曲が1曲**：
       *[other] 前回から**新しい曲が{ $songs }曲**。たとえば：
    }
sound-liked = 前回から、**何人かが高評価した曲**：
sound-drift = 前回から**変わったこと**：
sound-grew = ▲ { $name }：{ $share }%（{ $points }ポイント増）
sound-shrank = ▼ { $name }：{ $share }%（{ $points }ポイント減）
sound-came = ✨ { $name }：{ $share }%（新登場）
sound-playlist = **みんなのためのプレイリスト**：ここの誰も、またはほとんど誰も持っていない曲から
sound-more = あなただけのための曲は /discover で。
sound-picture = 図は、このサーバーが聴いている曲の種類

sound-started-title = このサーバーの音を定期的に投稿します
sound-started-text =
    { $every ->
        [week] 毎週金曜日
       *[month] 毎月1日
    }の18時（{ $zone }）に、{ $channel } に投稿します。初回は{ $when }（{ $at }）です。今ならどうなるかは「/sound preview」で見られ、やめるには「/sound stop」を。
sound-stopped-title = もう投稿しません
sound-stopped-text = このサーバーの音の投稿をやめました。「/sound start」でまた始められます。
sound-none-title = 投稿はありません
sound-none-text = このサーバーの音は投稿していません。「/sound start」で始められます。

error-zone-unknown = 「{ $zone }」というタイムゾーンはありません。入力中に出る候補（Asia/Tokyoなど）から選んでください。
error-post-not-allowed =
    { $channel } で、私に「{ $permission ->
        [view-channel] チャンネルを見る
        [send-messages] メッセージを送信
        [embed-links] 埋め込みリンク
       *[attach-files] ファイルを添付
    }」の権限がありません。そこで権限を付けるか、別のチャンネルを選んでください。
