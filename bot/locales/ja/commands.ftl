# Discordがコマンドを打つときに見せる説明。100文字まで、メニューは32文字まで。

command-help = 次に何をするか、このボットに何ができるか

command-link = Spotifyアカウントと連携する（見えるのはあなただけ）
command-link-saving = 「保存」を押したときにSpotifyへプレイリストを保存する許可も出す
command-unlink = 全部忘れてもらう：Spotifyとの連携、プレイリスト、曲を、すべてのサーバーで

command-sync = Spotifyからこのサーバーにだけ、あなたの曲を持ってくる
command-sync-include = 持ってくるもの（everythingを選ばなければ公開プレイリスト）
choice-public = public – 自分の公開プレイリスト
choice-everything = everything – 全部：非公開プレイリストとお気に入りの曲も
command-sync-action = 同期がどこまで進んだかを見る、またはキャンセルする
choice-start = start – 始める
choice-status = status – 進み具合を見る
choice-cancel = cancel – キャンセルする

command-import = ファイルから曲を取り込む：Exportify、Spotifyのアカウントデータ、データセットなど
command-import-file = CSV、JSON、zipのどれか。付けなければ、大きなファイルを送れるページを出します
command-import-as = 自分用（指定なしのとき）か、管理できる人ならプールのラベル。プールはここの誰もまだ聴いていない曲
command-listens = ListenBrainzやLast.fmから、そこでのユーザー名で、聴いているものを持ってくる
command-listens-service = どちらのサービスに記録しているか
choice-listenbrainz = ListenBrainz
choice-lastfm = Last.fm
command-listens-user = そこでのユーザー名。聴いているものが公開されている必要があります

# /recommend、/discover、/blend
command-recommend = 選んだ1曲、または何曲かに似た、まだ聴いていない曲
command-recommend-song = このサーバーにある曲：曲名かSpotifyのリンク
command-recommend-and = もう1曲：全部を合わせたものに似た曲が出ます
command-recommend-and2 = もう1曲
command-recommend-and3 = もう1曲
command-recommend-and4 = もう1曲
command-recommend-adventurous = 冒険の度合い：0は無難な曲だけ、10はいちばん遠くまで（ふだんは3）
command-recommend-category = このカテゴリーの曲だけ
command-recommend-pool = このプールの曲だけ
command-recommend-length = だいたいこの長さの曲だけ
choice-short = 3分未満
choice-medium = 3〜5分
choice-long = 5分以上
command-recommend-clean = 露骨な歌詞の印がある曲は出さない（ふだんはFalse）
command-recommend-from = このメンバーが持ってきた曲だけ（ほかの人に見せている人にかぎります）
command-recommend-count = 1ページに何曲出すか、1〜25（ふだんは10）
command-recommend-include-heard = 自分で持ってきた曲も出す（ふだんはFalse）
command-discover = 聴いているものすべてから選んだ、まだ聴いていない曲。日替わりです
command-discover-again = 最近見せた曲も出す（ふだんはFalse）
command-discover-adventurous = 冒険の度合い：0は無難な曲だけ、10はいちばん遠くまで（ふだんは3）
command-discover-category = このカテゴリーの曲だけ
command-discover-pool = このプールの曲だけ
command-discover-length = だいたいこの長さの曲だけ
command-discover-clean = 露骨な歌詞の印がある曲は出さない（ふだんはFalse）
command-discover-count = 1ページに何曲出すか、1〜25（ふだんは10）
command-blend = あなたとほかの人みんなのための曲。誰がいちばん気に入りそうかも
command-blend-with = 聴いているものをここのほかの人に見せている人
command-blend-and2 = もう1人
command-blend-and3 = もう1人
command-blend-and4 = もう1人
command-blend-and5 = もう1人
command-blend-and6 = もう1人
command-blend-and7 = もう1人
command-blend-and8 = もう1人
command-blend-and9 = もう1人
command-blend-voice = 自分がいるボイスチャンネルの全員。誰も選ばなければこうなります（ふだんはFalse）
command-blend-category = このカテゴリーの曲だけ
command-blend-pool = このプールの曲だけ
command-blend-length = だいたいこの長さの曲だけ
command-blend-clean = 露骨な歌詞の印がある曲は出さない（ふだんはFalse）
command-blend-count = 1ページに何曲出すか、1〜25（ふだんは10）

# 見る
command-categories = このサーバーが聴いている曲の種類、または1曲の内訳
command-categories-song = 代わりに、この曲にどのカテゴリーがどれだけ入っているかを見る
command-model = ここで学んだことと、隠された曲をどれだけ当てられるか
command-insights = ここの曲やあなたの曲がどんな音かを図で
command-insights-view = 何を見るか。図の下のリストでほかのものに切り替えられます
choice-overview = 全体像
choice-correlation = 相関
choice-distributions = 分布
choice-scatter = 2つの特徴（散布図）
choice-rows = 最初の曲の表
choice-elbow = カテゴリーの数（エルボー曲線）
command-insights-of = このサーバーの曲か、あなたの曲だけか
choice-server = server – このサーバー
choice-me = me – 自分だけ
command-insights-x = 2つの特徴：横（左から右）はどれか
choice-popularity = 人気
choice-danceability = 踊れる
choice-energy = エネルギッシュ
choice-key = キー
choice-loudness = 大音量
choice-mode = 長調
choice-speechiness = 話し言葉
choice-acousticness = アコースティック
choice-instrumentalness = インスト
choice-liveness = ライブの歓声
choice-valence = 明るい
choice-tempo = アップテンポ
choice-duration-ms = 長い
choice-time-signature = 1小節の拍数
command-insights-y = 2つの特徴：縦（下から上）はどれか
command-thumb = 曲が好きかどうかを伝える。変わるのはあなたへの回答だけ
command-thumb-song = このサーバーにある曲：曲名かSpotifyのリンク
command-thumb-verdict = 似た曲を増やす、減らす、または取り消す
choice-up = up – 似た曲を増やす
choice-down = down – 似た曲を減らす
choice-take-back = take back – 取り消す

# お互いに
command-taste = あなたや誰かが聴いているものを、サーバーの平均と並べて図で
command-taste-member = 聴いているものをここのほかの人に見せている人（ふだんはあなた）
command-compare = あなたとここの誰かがどれだけ似ているか、どの曲が共通か
command-compare-member = 聴いているものをここのほかの人に見せている人
command-neighbours = ここで聴き方が近い人（ほかの人に見せている人のうち）
command-who = ここでその曲を持っている人（ほかの人に見せている人のうち）
command-who-song = このサーバーにある曲：曲名かSpotifyのリンク

# サーバーを管理できる人へ
command-settings = サーバーを管理できる人向け
command-settings-status = Spotifyがこのボットに許していることと、このサーバーでの進み具合
command-settings-spotify = このサーバー専用のSpotifyアプリでログインする。空にすると、またボットのアプリに
command-settings-spotify-client-id = developer.spotify.comにあるアプリのクライアントID（シークレットではありません）
command-settings-rename = カテゴリーに自分で名前を付ける。空にすると、また元の名前に
command-settings-rename-category = どのカテゴリーか
command-settings-rename-name = 新しい名前、80文字まで
command-settings-categories = このサーバーの曲を何種類に分けるか
command-settings-categories-number = 3〜12。多くても、見つかった数まで
command-library = このサーバーに教えるプレイリストを選ぶ
command-pool = このサーバーのプールの中身はどこから（サーバーを管理できる人向け）
command-pool-list = プールの中身がどこから来るかを見る
command-pool-add = 自分のプレイリストかSpotifyのカテゴリーから、プールに曲を入れる
command-pool-add-label = 曲に付けるラベル。たとえばjazz
command-pool-add-playlist = 連携したアカウントで作った、または一緒に編集しているプレイリストのリンク
command-pool-add-category = SpotifyのカテゴリーのリンクかID
command-pool-remove = もうここからはプールに入れない。来ていた曲もすぐに消えます
command-pool-remove-source = 「/pool list」に出るもののどれか、またはラベル1つ分を全部
command-sound = このサーバーの音の定期的な投稿（サーバーを管理できる人向け）
command-sound-start = ここの新しい曲と高評価の曲、みんなのためのプレイリストを、定期的に投稿する
command-sound-start-channel = 投稿するチャンネル
command-sound-start-every = 毎週金曜日か、毎月1日か。どちらも18時です
choice-week = 毎週
choice-month = 毎月
command-sound-start-zone = このサーバーのタイムゾーン。たとえばAsia/Tokyo
command-sound-stop = 投稿をやめる
command-sound-preview = 今投稿するとどうなるかを、あなただけに見せる

# あなたのデータ
command-privacy = あなたについて預かっているものと、あなたにできること
command-privacy-show = あなたについて何を預かっていて、誰に見えるか
command-privacy-export = あなたについて預かっているものを全部zipで受け取る（見えるのはあなただけ）
command-privacy-forget = あなたについて預かっているものを、ここかすべてのサーバーで削除する。先に確認します
command-privacy-visible = どの曲があなたのものか、このサーバーのほかの人に見せるかどうかを決める
command-privacy-visible-state = on：ここでの回答に名前が出ることがあります。off：ここの誰にも見えません
choice-on = on – オン
choice-off = off – オフ
command-privacy-optout = このサーバーには自分のものを何も預けない。今あるものはすぐに消えます
command-privacy-optout-state = on：ここには何も預かりません。off：また曲を持ってこられます

# メニュー
menu-compare-our-taste = 2人の好みを比べる
menu-songs-like-this = この曲に似た曲
