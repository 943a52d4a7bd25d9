# Discordで読まれる文。

## Glossary
## song 曲 ・ artist アーティスト ・ playlist プレイリスト ・ liked songs お気に入りの曲
## server サーバー ・ member メンバー ・ person 人
## category カテゴリー (what the model finds; Spotify's own always as 「Spotifyのカテゴリー」)
## pool プール (songs nobody here has heard yet) ・ label ラベル
## audio features 音の特徴 ・ feature 特徴 ・ score スコア ・ taste 好み ・ preset プリセット
## thumb 評価 ・ thumb up 高評価 ・ thumb down 低評価 ・ take back 取り消す
## share 共有 ・ withdraw 外す ・ forget 忘れる ・ delete 削除
## sync 同期 ・ import 取り込む、取り込み ・ bring 持ってくる (many people: 持ち寄る)
## link (Spotify account) 連携 ・ link (URL) リンク ・ sign in ログイン ・ address アドレス
## manager サーバーを管理できる人 ・ operator ボットの運営者 ・ heard 聴いた ・ play 再生
## picture 図 ・ recommend おすすめ ・ answer 回答 ・ model モデル ・ learn 学ぶ、学び直す ・ skip スキップ
## post (/sound) 投稿 ・ opt out オプトアウト ・ be seen ほかの人に見せる ・ keep (data) 預かる
## Style: です・ます, mostly without subject (私 / あなた only where needed); 「…」, full-width punctuation.
## A /command has a space, or punctuation, on both sides: only so can it be clicked.

## /link と /unlink

link-title = Spotifyと連携
link-text =
    ボタンを押して、Spotifyで同意してください。このリンクはあなた専用で、10分間使えます。連携すると、プレイリストとお気に入りの曲を読めるようになります。曲を持ってくるのは、あなたが /sync と入力したサーバーだけです。

    同意したあとのページが**開かない**ときは（このボットに公開アドレスがないと、スマホではそうなります）、そのページのアドレスを全部コピーして、「アドレスを貼り付ける」を押してください。
    Spotifyに**INVALID_CLIENT: Invalid redirect URI**と出たら、ボットの運営者（またはこのサーバー専用のSpotifyアプリを設定した人）が、`{ $address }` を一字一句そのままSpotifyのダッシュボードに登録する必要があります。
link-button = Spotifyにログイン
paste-button = アドレスを貼り付ける
paste-title = 開かなかったページ
paste-label = アドレス全体
paste-description = 同意したあと、ブラウザのアドレスバーからコピー。「code=」と「state=」が入っています。
linked-title = Spotifyと連携しました
linked-text = 次は /sync を。入力したサーバーにだけ、公開プレイリストを持ってきます。
sign-in-ends-title = Spotifyのログインがもうすぐ切れます
sign-in-ends-text = Spotifyのログインは半年で切れる決まりで、あなたの期限は{ $at }です。/link ですぐ更新できます。どちらにしても、曲はそのまま残ります。
sign-in-over-title = もう一度ログインしてください
sign-in-over-text = Spotifyのログインは半年で切れる決まりで、あなたの分は切れました。/link で更新できます。それまで曲は今のまま残ります。
unlinked-title = 忘れました
unlinked-text =
    { $servers ->
        [0] Spotifyとの連携と、あなたについて知っていたことをすべて削除しました。曲はどのサーバーにも持ってきていませんでした。
        [1] Spotifyとの連携と、曲を持ってきていた1個のサーバーにあるプレイリストと曲を削除しました。そこで学んだことは、あなた抜きで学び直します。
       *[other] Spotifyとの連携と、曲を持ってきていた{ $servers }個のサーバーすべてにあるプレイリストと曲を削除しました。そこで学んだことは、あなた抜きで学び直します。
    }戻ってくるときは /link をどうぞ。

## /sync

sync-running-title = 曲を持ってきています
progress-playlists = プレイリストを読んでいます
progress-features = 曲の音の特徴を問い合わせています
progress-pool = Spotifyのカテゴリー別プレイリストを読んでいます
progress-training = このサーバーが何を聴いているかを学んでいます
progress-listens = あなたが何を聴いたかを問い合わせています
progress-counts = { $done } / { $total }
progress-begun = 始めました。
progress-playlists-counts =
    プレイリストは{ $total }件中{ $done }件まで済みました。Spotifyへの問い合わせは{ $calls ->
        [0] もうありません。
       *[other] 多くてもあと{ $calls }回です。
    }
sync-asleep-title = 同期は休憩中
sync-asleep-text = Spotifyの制限で、再開できるのは{ $when }（{ $at }）です。それまで同期はひと休みして、続きから自動で再開します。失われたものはありません。進み具合は /sync の「action: status」で見られます。
sync-none-title = 同期はありません
sync-none-text = このサーバーでは同期をしていません。始めるには /sync をどうぞ。
sync-cancelled-title = キャンセルしました
sync-cancelled-text = そこまでに持ってきたものは残ります。もう一度 /sync すれば、まだここにないものだけを取ってきます。
sync-done-title = 曲がそろいました
sync-brought = プレイリスト**{ $playlists }**件、**{ $songs }**曲を持ってきました。知っているのはこのサーバーだけです。
sync-new =
    { $songs ->
        [0] このサーバーに初めて来た曲はありません。
       *[other] **{ $songs }**曲が、このサーバーに初めて来た曲です。
    }
sync-features = { $songs }曲中**{ $known }**曲に音の特徴があります。音の大きさ、速さ、アコースティックさなどを表す数値で、曲を比べるのに役立ちます。
sync-features-refused = Spotifyはこのアプリに音の特徴を教えてくれません。ReccoBeatsも知らない分は、ファイルで補えます。/import はexportify.netのファイルを読めます。
sync-reccobeats-silent = たくさんの曲の音の特徴を知っているReccoBeatsが、途中で答えなくなりました。残りは次の /sync で問い合わせます。
sync-left-private = 非公開プレイリスト{ $playlists }件は持ってきていません。「include: everything」を選ぶと、それも入ります。
sync-withdrawn = 前はここにあったプレイリスト{ $playlists }件は、もうここでは使いません。
sync-pool =
    { $songs ->
        [0] プールは空です。ここの誰も持ってきていない曲は、1曲も入っていません。
       *[other] プールには、ここの誰もまだ持ってきていない曲が**{ $songs }**曲あります。おすすめはここから選びます。
    }
sync-pool-from-read = プールの中身は、Spotifyのカテゴリー別プレイリストの曲です。
sync-pool-from-playlists = プールの中身は、サーバーを管理できる人が追加したプレイリストの曲です。
sync-pool-from-both = プールの中身は、Spotifyのカテゴリー別プレイリストと、サーバーを管理できる人が追加したプレイリストの曲です。
sync-pool-from-not-allowed = Spotifyがこのアプリにはカテゴリー別プレイリストを見せないので、プールは今のままです。サーバーを管理できる人が、/import か自分のプレイリスト（「/pool add」）で足せます。
sync-pool-from-no-sources = ここのプールには、Spotifyからは何も入りません。サーバーを管理できる人が、「/pool add」でプレイリストやSpotifyのカテゴリーを、/import でファイルを足せます。
sync-pool-unread = プールのプレイリスト{ $playlists }件は今のままです。追加した人がログインしていないか、Spotifyがもう見せてくれません。
sync-left-by-choice = プレイリスト{ $playlists }件は、/library で選んだとおり持ってきていません。
sync-fresh =
    ここに初めて来たプレイリスト：{ $names }{ $more ->
        [0] 。
       *[other] 、ほか{ $more }件。
    }ここに置きたくないものは /library で外せます。
withdraw = 「{ $name }」を外す
sync-everything = 「everything」を選んだので、非公開プレイリストやお気に入りの曲が、ほかの人への回答に名前なしで出ることがあります。プレイリスト自体は、ほかの人には見えません。
learned = このサーバーが何を聴いているかを学びました。/recommend か /categories を試してみてください。
skipped-gone = Spotifyにもうない項目を{ $count }件スキップしました。
skipped-local = あなたのパソコンにあるファイルを{ $count }件スキップしました。Spotifyにはわからない曲です。
skipped-episode = ポッドキャストのエピソードを{ $count }件スキップしました。
skipped-not-yours = フォローしているだけで自作ではないプレイリストを{ $count }件スキップしました。
skipped-refused = Spotifyが見せてくれないプレイリストを{ $count }件スキップしました。
# ファイルの中身の種類。
file-kind-seed = id・title・artist(s)の列がある曲の表
file-kind-exportify = Exportify
file-kind-exportify-app = exportify.app
file-kind-account-data = Spotifyのアカウントデータ
file-kind-history = Spotifyの再生履歴
file-kind-tracks-114k = 11万4千曲のデータセット
file-kind-genre-playlists = spotify_songs.csvのジャンル別プレイリスト
file-kind-tracks-1m = 120万曲のデータセット
file-kind-table = 曲のCSV
file-kind-several = いろいろな種類のファイル

# ファイルの中で曲にならなかったもの。
unread-no-id =
    { $count ->
       *[other] SpotifyのトラックIDがない行
    }
unread-no-title =
    { $count ->
       *[other] タイトルがない行
    }
unread-repeated =
    { $count ->
       *[other] 同じ曲の繰り返し
    }
unread-episode =
    { $count ->
       *[other] ポッドキャストのエピソード
    }
unread-local =
    { $count ->
       *[other] ローカルファイル
    }
unread-short-listen =
    { $count ->
       *[other] 30秒未満の再生
    }
unread-other-file =
    { $count ->
       *[other] zipの中の曲がないファイル
    }

## /library

library-title = あなたのプレイリスト
library-lead = 見えるのはあなただけです。ここで選んだことは、/sync の設定より優先されます。
library-empty = まだ何もありません。/link か /import から始めてください。
library-read-live = 今のSpotifyのとおりの一覧です。
library-read-not-linked = Spotifyと連携していないので、このサーバーにある分だけを並べています。/link すれば、プレイリストを全部並べられます。
library-read-not-now = 今はSpotifyに問い合わせられないので、このサーバーにある分だけを並べています。
library-legend = ✓ このサーバーに共有中 ・ ⏳ 次の同期で来ます ・ – 共有していません
library-songs = { $songs }曲
library-liked = お気に入りの曲
library-of-spotify = Spotify
library-of-liked = Spotify
library-of-file = ファイル
library-of-history = 再生履歴
library-choose = このサーバーに教えるもの
library-page = { $page } / { $pages }ページ
library-before = 前へ
library-after = 次へ
library-withdrawn = プレイリスト{ $playlists }件を外しました。このサーバーはもう知りません。
library-coming =
    { $begun ->
        [yes] 同期が始まりました。選んだものを持ってきます。終わったら、次にコマンドを使うときにお知らせします。
       *[no] 選んだものは、次の /sync で持ってきます。
    }
library-owner =
    { $shown ->
        [yes] ここでの回答に、どの曲があなたのものか出ることがあります。
       *[no] ここでの回答に、どの曲があなたのものか出ることはありません。「/privacy visible」で許可できます。
    }

## /pool

pool-title = プールの中身はここから
pool-lead = Spotifyがこのアプリに許すかぎり、/sync のたびにここからプールに入ります。ファイルは /import で足せます。
pool-empty = Spotifyからプールに入るものはまだありません。「/pool add」で、自分のプレイリストかSpotifyのカテゴリーを追加できます。
pool-category = Spotifyのカテゴリー { $id }
pool-playlist-yours = [プレイリスト]({ $url })（あなたのログインで読みます）
pool-playlist-of-another = プレイリスト（サーバーを管理できる別の人のログインで読みます）
pool-and-more = … ほか{ $count }件
pool-added-title = プールに追加しました
pool-added-text = 次にここの誰かが /sync したとき、曲が「{ $label }」として入ります。プールはこのサーバーのもので、ここの誰もまだ持ってきていない曲の集まりです。
pool-removed-title = プールから外しました
pool-removed-text =
    { $playlists ->
        [0] 「{ $label }」からは、もうプールに入りません。そこから来ていたものはありませんでした。
       *[other] 「{ $label }」からは、もうプールに入りません。そこから来ていたプレイリスト{ $playlists }件も消えました。
    }
pool-offered = { $label }（{ $kind ->
        [category] Spotifyのカテゴリー
       *[playlist] プレイリスト
    }）

## /import

import-as-mine = 自分用：自分が聴いている曲
import-as-file = プール：ラベルはファイルの「category」列から
import-as-label = プール：{ $label }
import-done-title = 「{ $file }」を取り込みました
import-nothing-title = 「{ $file }」からは何も取り込めませんでした
import-summary =
    { $kind }：{ $songs }曲、うち{ $known }曲は音の特徴つき{ $skipped ->
        [0] 。
       *[other] 。{ $skipped }件スキップ：{ $reasons }。
    }
import-skipped-part = { $what }{ $count }件
import-new =
    { $songs ->
        [0] このサーバーに初めて来た曲はありません。
       *[other] { $songs }曲が、このサーバーに初めて来た曲です。
    }
import-nothing-new = なので、残しておくものはありませんでした。
import-matched = { $songs }曲にはSpotifyのIDがありませんでしたが、もう知っている曲でした。
import-unknown = { $songs }曲にはSpotifyのIDがなく、名前を見ても知らない曲でした。Spotifyの拡張ストリーミング履歴ならIDが入っています。
import-playlists =
    プレイリスト{ $count }件：{ $names }{ $more ->
        [0] 。
       *[other] 、ほか{ $more }件。
    }
import-plays = { $songs }曲を聴いた曲として数えます（再生{ $plays }回）。
import-learning = 曲の音の特徴を調べて、学んでいるところです。終わったらここでお知らせします。すぐ済みますが、何千曲もあると数分かかります。
import-mine = あなたの曲として数えるので、あなたにはおすすめしません。
import-pool =
    { $count }個のプールに入りました：{ $names }{ $more ->
        [0] {""}
       *[other] 、ほか{ $more }個
    }。ここの誰も持ってきていない曲を、そこからおすすめします。
import-undo = この取り込みを取り消す
import-undone-title = 「{ $file }」の取り込みを取り消しました
import-undone-text =
    { $playlists ->
        [0] ここにはもう何も残っていませんでした。
       *[other] 入っていたプレイリスト{ $playlists }件は消えました。ほかからも来ていた曲は残ります。
    }
import-page-title = ファイルを持ってくる
import-page-text = ボタンを押すと、{ $limit } MBまでのファイルを送れるページが開きます。exportify.netのCSV、データセット、Spotifyのデータのzip丸ごと、どれでもどうぞ。あなた専用で、ファイル1つ、15分間だけ使えます。
import-page-button = ファイルを選ぶ

## /listens

listens-done-title = { $service }で聴いている曲を持ってきました
listens-nothing-title = { $service }からは何も持ってこられませんでした
listens-summary =
    「{ $user }」：{ $listened }曲{ $more ->
        [yes] （再生の多いもの）
       *[no] {""}
    }。{ $songs ->
        [0] 知っている曲はありませんでした
       *[other] うち{ $songs }曲を聴いた曲として数えます
    }{ $plays ->
        [0] 。
       *[other] （再生{ $plays }回）。
    }
listens-unknown = { $songs }曲はスキップしました。SpotifyのIDがなく、同じ名前の曲も知りません。ここの曲が増えてからもう一度 /listens するか、IDが入っているSpotify自身の履歴を /import で持ってきてください。
listens-again = 同じ名前でもう一度 /listens すると、新しいものに入れ替わります。外すときは /library で。

## /recommend

recommend-title = 「{ $song }」に似た曲
recommend-revisit-title = もう一度聴きたい曲：「{ $song }」
recommend-like-blend = アーティスト：{ $artists }。近い順に、近さ、アーティスト、カテゴリーを並べます：
recommend-like-classic = アーティスト：{ $artists }。近い順に、スコア、アーティスト、カテゴリーを並べます：
recommend-all-heard =
    比べられる曲は、ここではもう全部聴いています。どれもあなたの曲です。もう一度聴くなら、近いのはこのあたりです。
    まだ聴いていない曲を増やすには、ほかの人にも /sync してもらうか、サーバーを管理できる人に /import でプールを足してもらってください。
recommend-nothing = 「{ $song }」と比べられる曲が、ここにはまだほかにありません。/sync か /import でもっと持ってきてください。
found-pool = プール：{ $label }
found-heard = 持っている曲
found-owners = 持ってきた人：{ $names }
found-why = 理由：{ $why }
why-playlists = { $count }件のプレイリストで一緒
why-alike = 同じような種類のプレイリストにある
why-artist = 同じアーティスト
why-sound = どちらも{ $features }
why-category = 同じ種類の曲
why-popularity = ここの多くのプレイリストにある
score-blend = 数字は曲の近さです：99なら、ここの曲のペア100組のうち99組より近い
score-classic = どの曲もカテゴリーの混ざったものです。スコアは混ざり方の近さで、1は同じ、0は共通点なし
choice-unknown-title = その名前の曲はありません
choice-unknown-text = 「{ $text }」という曲はここにはありません。この中のどれかですか？
choice-several-title = どの曲ですか？
choice-several-text = 「{ $text }」という曲は、ここにいくつかあります。

## /categories

categories-title = このサーバーが聴いているもの
categories-lead = メンバーが持ち寄った{ $songs }曲から学びました。どの曲もいろいろ混ざっていますが、ここではいちばん多いカテゴリーで数えています。
category-share = { $share }、{ $songs }曲
category-features = 目立つところ：{ $features }
category-examples = たとえば{ $songs }
categories-empty = ここではほとんど見つからないもの：{ $names }。
category-unnamed = いろいろ少しずつ
category-again = { $name }（{ $ordinal }）
category-split = { $old }が{ $new }に分かれました。
category-merged = { $old }が1つになりました：{ $new }。
categories-footer-blend = カテゴリーの名前は、プレイリストのタイトル、音の特徴、アーティストのどれかから付けています
categories-footer-classic = カテゴリーの名前は、いちばん強い特徴から付けています
mix-title = 「{ $song }」の内訳
mix-lead = アーティスト：{ $artists }。各カテゴリーがどれだけ入っているか：
mix-footer = 割合の合計は100%です

feature-popularity = 人気
feature-danceability = 踊れる
feature-energy = エネルギッシュ
feature-key = キー
feature-loudness = 大音量
feature-mode = 長調
feature-speechiness = 話し言葉
feature-acousticness = アコースティック
feature-instrumentalness = インスト
feature-liveness = ライブの歓声
feature-valence = 明るい
feature-tempo = アップテンポ
feature-duration-ms = 長い
feature-time-signature = 1小節の拍数

# 特徴の両端。カテゴリーの名前になる：「静か, アコースティック, インスト」。
feature-popularity-high = 有名
feature-popularity-low = 知る人ぞ知る
feature-danceability-high = 踊れる
feature-danceability-low = 踊り向きではない
feature-energy-high = エネルギッシュ
feature-energy-low = 穏やか
feature-key-high = 高いキー
feature-key-low = 低いキー
feature-loudness-high = 大音量
feature-loudness-low = 静か
feature-mode-high = 長調
feature-mode-low = 短調
feature-speechiness-high = 言葉が多い
feature-speechiness-low = 言葉が少ない
feature-acousticness-high = アコースティック
feature-acousticness-low = エレクトリック
feature-instrumentalness-high = インスト
feature-instrumentalness-low = 歌もの
feature-liveness-high = ライブ
feature-liveness-low = スタジオ録音
feature-valence-high = 明るい
feature-valence-low = 悲しげ
feature-tempo-high = アップテンポ
feature-tempo-low = スローテンポ
feature-duration-ms-high = 長い
feature-duration-ms-low = 短い
feature-time-signature-high = 拍数が多い
feature-time-signature-low = 拍数が少ない

## /thumb

thumb-up-title = 高評価
thumb-up-text = 「{ $song }」：こういう曲を増やします。このサーバーでのあなたへの回答に、すぐ反映されます。数か月かけて薄れていき、ほかの人へのおすすめは変わりません。取り消すには /thumb の「verdict: take back」で。
thumb-down-title = 低評価
thumb-down-text = 「{ $song }」：こういう曲を減らします。このサーバーでのあなたへの回答に、すぐ反映されます。数か月かけて薄れていき、ほかの人へのおすすめは変わりません。取り消すには /thumb の「verdict: take back」で。
thumb-taken-back-title = 取り消しました
thumb-taken-back-text = 「{ $song }」：あなたの評価を忘れました。
thumb-none-title = 取り消すものがありません
thumb-none-text = 「{ $song }」：このサーバーではまだ評価していません。評価するには、/thumb で up か down を選んでください。

## /model

model-title = ここで学んだこと
model-preset-blend = 曲を比べるときは、入っているプレイリスト、アーティスト、音の特徴を見ます。それぞれの重みは、このサーバーでどれだけ手がかりになるかで決まります（プリセット「blend」）。
model-preset-classic = 曲を比べるときは、音の特徴だけを見ます（プリセット「classic」）。
model-trained = モデル：バージョン{ $version }、{ $when }に学習。
model-from = メンバー{ $members }人のプレイリスト{ $playlists }件、{ $songs }曲から学びました。
model-coverage = ここの{ $known }曲中{ $measured }曲に音の特徴があります。
model-measuring = 腕前：測っています… 大きなサーバーでは1分ほどかかります。
model-quality =
    腕前：プレイリストをいくつか抜いて学び直し、それぞれ半分だけ見せてもらって、残りを探しました。最初の10曲に当たりが入ったのは、プレイリスト{ $playlists }件中{ $found }件。まぐれなら、{ $chance ->
        [1] ほぼ全部で当たります。
       *[other] { $chance }件に1件です。
    }
model-quality-unknown = 腕前はまだ測れません。中身の違うプレイリストが2件以上あって、ここの曲の大半がそのどれにも入っていないことが必要です。

## /settings

# アプリについての行は「cratedigger doctor」にも出る。
app-kind-extended = Spotifyはこのアプリを昔からのアプリとして扱っています。新しいアプリには読めないものも読めます。
app-kind-early = Spotifyはこのアプリを2026年2月より前のものとして扱っています。曲とプレイリストは読めますが、音の特徴とカテゴリー別プレイリストは読めません。
app-kind-new = Spotifyはこのアプリを新しいものとして扱っています。連携できるのは5人までで、全員がアプリのリスト（SpotifyのダッシュボードのUser Management）に載っている必要があります。
app-kind-unknown = Spotifyがこのアプリをどう扱うかは、まだわかりません。最初の /link と /sync でわかります。
ability-library-yes = プレイリストとお気に入りの曲：連携した人の分をSpotifyが見せてくれます（{ $at }）。
ability-library-no =
    プレイリストとお気に入りの曲：断られました（{ $at }）。{ $why ->
        [premium-lapsed] アプリの持ち主にSpotify Premiumが必要です。更新して、数時間待ってください。
       *[other] アプリのリストに載っていない人がいます。その人のSpotifyアカウントのメールアドレスを、SpotifyのダッシュボードのUser Managementに追加してください。
    }
ability-library-untried = プレイリストとお気に入りの曲：まだ試していません。最初の /link で試します。
ability-audio-features-yes = 音の特徴：Spotifyが教えてくれます（{ $at }）。
ability-audio-features-no =
    音の特徴：断られました（{ $at }）。{ $reccobeats ->
        [on] 代わりに、一部の曲を知っているReccoBeatsに問い合わせます。残りは、音の特徴が入ったファイルを /import すれば埋まります。
       *[off] 音の特徴が入ったファイルを /import で持ってきてください。
    }1週間後にまた試します。
ability-audio-features-untried = 音の特徴：まだ試していません。最初の /sync で試します。
ability-category-playlists-yes = カテゴリー別プレイリスト：Spotifyが見せてくれます（{ $at }）。/sync のたびにここからプールに入ります。
ability-category-playlists-no = カテゴリー別プレイリスト：断られました（{ $at }）。サーバーを管理できる人が /import でプールに足せます。1週間後にまた試します。
ability-category-playlists-untried = カテゴリー別プレイリスト：まだ試していません。最初の /sync で試します。
ability-older-fields-yes = 人気度など以前からの項目：Spotifyが教えてくれます（{ $at }）。
ability-older-fields-no = 人気度など以前からの項目：このアプリには教えてもらえません（{ $at }）。曲に人気度は付きません。
ability-older-fields-untried = 人気度など以前からの項目：まだ試していません。最初の /link で試します。
app-paused =
    { $quota ->
        [yes] このアプリのSpotifyの割り当ては使い切りました（{ $at }まで）。
       *[no] Spotifyから休むように言われています（{ $at }まで）。
    }同期はそれまで休んで、自動で再開します。
app-reccobeats =
    { $reccobeats ->
        [on] Spotifyが教えてくれない音の特徴は、ReccoBeatsに問い合わせます。
       *[off] ReccoBeatsには問い合わせません。RECCOBEATS_URLがoffです。
    }
app-own-title = このサーバーは専用のSpotifyアプリを使います
app-own-text =
    これからここでは、アプリ `{ $app }` でログインします。別のアプリで連携した人は、このサーバーでもう一度 /link してください。持ってきたものは残ります。

    developer.spotify.comで、そのアプリの設定を開いて：
    1. リダイレクトアドレス `{ $address }` を、一字一句そのまま登録します。
    2. **User Management**に、連携する人全員のSpotifyのメールアドレスを追加します。新しいアプリは5人までで、持ち主にはPremiumが必要です。

    シークレットは要りません。誰も私に送らないでください。元に戻すには、クライアントIDなしで /settings spotify を使います。
app-operators-title = このサーバーはボット自身のSpotifyアプリを使います
app-operators-text = ここでは、ボットの運営者のアプリでログインします。別のアプリで連携した人は、このサーバーでもう一度 /link してください。持ってきたものは残ります。
app-none-title = このサーバーにはSpotifyアプリがありません
app-none-text = ボットの運営者もアプリを設定していないので、ここでは /link と /sync は使えません。持ってきたものは残り、曲は /import で足せます。設定するには、自分のアプリのクライアントIDを付けて /settings spotify を使ってください。

status-title = ここでの調子
status-no-app = ここではSpotifyにつながっていません。ボットの運営者がSPOTIFY_CLIENT_IDを設定していないからです。このサーバー専用のSpotifyアプリでもかまいません：/settings spotify。曲は /import でも足せます。
status-own-app = ここでは、このサーバー専用のSpotifyアプリでログインします。
status-members = このアプリで連携したSpotifyアカウント（全サーバー）：**{ $linked }**件。曲を持ってきたこのサーバーのメンバー：Spotifyから**{ $synced }**人、ファイルで**{ $imported }**人。
status-songs = 音の特徴がある曲：**{ $songs }**曲中**{ $known }**曲。
status-model = モデル：バージョン{ $version }、{ $age }に学習。
status-no-model = モデルはまだ学んでいません。最初の /sync か /import で学びます。

categories-kept-title = カテゴリー
categories-kept-text =
    { $found ->
        [0] ここに曲が入ったら、{ $number }種類に分けます。
       *[other] これからは、ここの曲を最大{ $number }種類に分けます。見つかったのは{ $found }種類です。/categories で見られます。
    }

## 共有

share = チャンネルに共有
share-done = 共有しました
shared-by = **{ $name }**さんが共有：

## /help とあいさつ

help-title = Cratedigger
help-next = 次は：
help-not-linked = /link でSpotifyにログインして、ここで /sync しましょう。Spotifyがなくても、/import でexportify.netのCSVを取り込めます。
help-linked = /sync でプレイリストをこのサーバーに持ってきましょう。連携はもう済んでいます。
help-synced = /recommend で曲名を入れてみましょう。あなたの曲はここにあります。中身が変わったら、また /sync を。
help-imported = /recommend で曲名を入れてみましょう。あなたの曲はここにあります。中身が変わったら、新しいファイルを /import するか、/link と /sync でSpotifyから持ってきてください。
help-imports-only = /import で自分の曲のCSVを取り込みましょう（exportify.netで作れます）。このボットはSpotifyにつながっていません。
help-imported-only = /recommend で曲名を入れてみましょう。あなたの曲はここにあります。中身が変わったら、新しいファイルを /import してください。このボットはSpotifyにつながっていません。
help-in-no-server = 私がいるサーバーで /help と入力してみましょう。曲はサーバーごとに別々です。
help-all =
    {"**"}曲を持ってくる：** /link と /sync でSpotifyから、/import でファイルから、/listens でListenBrainzやLast.fmから。あなたの何をこのサーバーに教えるかは /library で選べます。
    {"**"}掘る：** /recommend – 選んだ曲に似た曲 ・ /discover – 聴いているものすべてから、日替わりで ・ /blend – 何人か一緒に ・ /thumb – 似た曲を増やす、減らす。Spotifyのリンクがあるメッセージのメニューには「この曲に似た曲」もあります。
    {"**"}見る：** /categories – ここの曲の種類 ・ /insights – どんな音かを図で ・ /model – ここで学んだことと、隠された曲をどれだけ当てられるか。
    {"**"}お互いに：** /taste – あなたや、見せてくれる誰かが聴いているもの ・ /compare – 2人がどれだけ似ているか ・ /neighbours – 聴き方が近い人 ・ /who – その曲を持っている人。
    {"**"}あなたのデータ：** /privacy – 私が預かっているものを見る、持ち出す、削除する ・ /unlink – どこでもすぐに忘れさせる。
    サーバーを管理できる人へ：/pool – ここの誰もまだ聴いていない曲 ・ /settings – Spotifyと、カテゴリーの名前と数 ・ /sound – 定期的な投稿。
help-footer = 「共有」を押すまで、回答が見えるのはあなただけです
welcome-title = はじめまして、Cratediggerです
welcome-text =
    「{ $server }」が何を聴いているかを学んで、まだ誰も聴いていない曲を掘り出します。
    { $spotify ->
        [on] まず、誰かが /link でSpotifyと連携して、/sync と入力してください。2、3人そろうと面白くなります。Spotifyがなくても、/import で曲のCSVを取り込めます。
       *[off] まず、誰かが /import で自分の曲のCSVを取り込んでください（exportify.netで作れます）。このサーバー専用のアプリを設定しないかぎり、このボットはSpotifyにつながりません：/settings spotify。
    }
    これで /recommend と /categories が答えられます。サーバーを管理できるあなたは、/import でプール（ここの誰もまだ聴いていない曲）も足せます。次に何をするかは、いつでも /help でどうぞ。
