# 曲のリストと、その下のボタン。

list-discover-title = これから出会う曲
list-discover-lead = あなたが聴いているものすべてから選んだ、まだ持っていない曲です。明日は別の曲になります。
list-blend-title = みんなのための曲
list-blend-lead = { $names } のみんなに：
list-several-lead = 全部を合わせたものに似た曲です。近い順に、近さ、アーティスト、カテゴリーを並べます：
list-liker = とくに{ $name } 向き
list-page = { $page } / { $pages }ページ
list-option = { $rank }. { $song }
list-choose = 曲を選ぶ
list-why = なぜ{ $rank }番？
list-more-like = { $rank }番に似た曲
list-never = { $artist }はもう出さない
list-save = プレイリストに保存
list-thumb-up = 👍 次の回答から、「{ $song }」に似た曲を増やします。もう一度押すと取り消せます。
list-thumb-down = 👎 「{ $song }」はもう出しません。よく似た曲も減らします。もう一度押すと取り消せます。
list-thumb-taken-back = 「{ $song }」の評価を取り消しました。
list-artist-barred = 🚫 このサーバーでは、あなたにはもう{ $artist }の曲を出しません。もう一度押すと取り消せます。
list-artist-back = { $artist }の曲がまた出るようになりました。

why-title = なぜ{ $rank }番？
why-because = ここにある理由：{ $reasons }。
why-unsaid = どこもかしこも少しずつ近いので、ここにあります。これという理由は1つもありません。
why-match = ここの曲のペア100組のうち{ $match }組より近い曲です。
why-of-category = ここでのカテゴリー：{ $category }。
why-unheard-of = どんな音かは誰も知らないので、図はありません。
why-shape = 図は音の特徴を比べたものです。真ん中の輪は、このサーバーの真ん中です。
why-your-songs = あなたが選んだ曲
why-your-taste = あなたが聴いているもの

saved-title = Spotifyに保存しました
saved-text =
    新しい非公開プレイリストに{ $songs }曲を入れました。{ $skipped ->
        [0] {""}
       *[other] ほかの{ $skipped }曲は、Spotifyが知らない曲でした。
    }
saved-description = Cratediggerが「{ $server }」で掘り出しました
saved-open = 開く
saved-before-title = もう保存してあります
saved-before-text = このリストはもうSpotifyにあるか、今向かっているところです。
saved-as-file-title = 曲のファイル
saved-as-file-text =
    ファイルには、{ $songs }曲がリンクつきで入っています。{ $why ->
        [not-allowed] こういうリストをSpotifyのプレイリストにするには、/link を「saving: True」付きで使って、もう一度「保存」を押してください。
       *[other] ここにはSpotifyが設定されていないので、プレイリストにはできません。
    }

list-category-lead =
    { $songs ->
        [1] このカテゴリーの曲は1曲です。プールの曲も入っています。
       *[other] このカテゴリーの曲{ $songs }曲を、はっきりしたものから順に。プールの曲も入っています。
    }
score-category = 数字は、そのカテゴリーが曲にどれだけ入っているか
categories-choose = カテゴリーの曲を見る
category-renamed-title = 名前を変えました
category-renamed-text = ここで見つかるかぎり、これからは「{ $category }」と呼びます。
category-name-back-title = 元の名前に戻しました
category-name-back-text = また「{ $category }」と呼びます。
