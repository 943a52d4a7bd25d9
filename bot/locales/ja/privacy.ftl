# 預かっているものについて読まれる文。

## /privacy show

privacy-title = あなたについて預かっているもの
privacy-here = このサーバーで
privacy-elsewhere = ほかの{ $servers }個のサーバーで
privacy-everywhere = すべてのサーバーに共通
privacy-nothing = あなたについて預かっているものはありません。
privacy-opted-out = このサーバーではオプトアウト中なので、ここではあなたのものを何も預かっていません。また曲を持ってくるには、/privacy optout で「off」を選んでください。
privacy-who = 誰に何が見えるか
privacy-who-sees =
    「共有」を押すまで、回答が見えるのはあなただけです。あなたのプレイリストも、誰が付けた評価かも、何を尋ねたかも、誰にも見えません。あなたの好みをほかの人に見せているサーバーでだけ、見せているメンバー2人以上が高評価した曲が、サーバーの投稿（/sound）に名前なしで載ることがあります。
    あなたが持ってきた曲が、ほかの人への回答に出ることがあります。{ $visible ->
        [yes] このサーバーでは、それがあなたの曲だと伝わることがあります。あなたが許可したからです。
       *[no] あなたがサーバーで許可しないかぎり、それがあなたの曲だとは誰にも伝わりません。
    }
    ボットの運営者は、データベースの中を見られます。
privacy-say = あなたにできること
privacy-your-say =
    /library – このサーバーに教えるプレイリストを選ぶ
    /privacy visible – どの曲があなたのものか、このサーバーのほかの人に見せるかどうかを決める
    /privacy export – 全部をzipで受け取る
    /privacy forget – 削除してもらう
    /privacy optout – このサーバーには自分のものを何も預けない
    あなたがサーバーを抜けるか、サーバーが私を外すと、{ $days }日後にそこでのあなたのことを忘れます。

## 預かっているもの。IDはテーブルの名前。

kept-accounts = Spotifyのログイン{ $count }件
kept-sign_ins = 始めたところのSpotifyのログイン{ $count }件
kept-playlists = あなたのプレイリストと再生履歴{ $count }件
kept-playlist_songs = あなたのプレイリストにある{ $count }曲
kept-shares = どのプレイリストをどのサーバーに教えたか{ $count }件
kept-answers = ボタン付きの回答{ $count }件（最長30日間）
kept-jobs = 最後の、または進行中の同期{ $count }件
kept-job_playlists = 進行中の同期のプレイリスト{ $count }件
kept-job_pages = 進行中の同期の曲のページ{ $count }件
kept-choices = 共有するかどうかを選んだプレイリスト{ $count }件
kept-members =
    { $count ->
        [1] ほかの人に見せるかどうか、オプトアウトしたかどうか、いつからいないか
       *[other] { $count }個のサーバーで、ほかの人に見せるかどうか、オプトアウトしたかどうか、いつからいないか
    }
kept-uploads = ファイルを送るページ、または進行中の取り込み{ $count }件
kept-pool_sources = プールに曲を入れているあなたのプレイリスト{ $count }件
kept-thumbs = 曲への評価{ $count }件
kept-barred_artists = もう出さないことにしたアーティスト{ $count }組
kept-shown = 最近あなたに見せた{ $count }曲
kept-used_songs = 最近あなたが尋ねた{ $count }曲

## /privacy export

privacy-export-title = あなたについて預かっているものすべて
privacy-export-text = 全部zipに入っています。どのファイルが何かはREADME.txtにあります。このメッセージが見えるのはあなただけです。メッセージを閉じると消えるので、zipを保存してください。
export-title = Cratediggerがあなたについて預かっているもの
export-lead = あなたのDiscordのIDは { $member } です。{ $date }の時点で、このIDで預かっていたものすべてです。どのファイルも表計算ソフトで開ける表で、曲にはSpotifyへのリンクがあります。
export-file = { $file }：{ $what }
export-nothing = あなたについて預かっているものはありません。
export-cut = 長すぎて全部は送れないので、次のファイルは最初の行だけです：{ $files }。残りはボットの運営者からもらえます。
export-secrets = ファイルに入れて置いておけない秘密は除きました。Spotifyのトークンと、ほかの人があなたになりすませてしまうものです。
export-others = サーバーのモデルは、メンバー全員の曲から学んだものです。どの曲が誰のものかはモデルからはわからないので、ここには入っていません。表計算ソフトが数式と間違えないように、=、+、-、@ で始まる文字列の前には ' を付けてあります。

## /privacy forget と /privacy optout

privacy-forget-title = あなたのことを忘れますか？
privacy-forget-text =
    { $place ->
        [server] - **このサーバーで**：ここにあるあなたのプレイリストと曲、評価、選んだこと、回答。Spotifyとの連携は残ります。
        - **どこでも**：すべてのサーバーにあるそれら全部と、Spotifyとの連携。
       *[elsewhere] すべてのサーバーにあるあなたのプレイリストと曲、評価、選んだこと、回答と、Spotifyとの連携。
    }
    あなただけが持ってきた曲はすぐに消え、あなた抜きで学び直します。オプトアウト中のサーバーでは、オプトアウトのままです。元には戻せません。先に /privacy export で写しを受け取れます。
forget-here = このサーバーで忘れる
forget-everywhere = どこでも忘れる
forget-cancel = キャンセル
forget-cancelled-title = 何も削除していません
forget-cancelled-text = すべて元のままです。預かっているものは /privacy show で見られます。
forgotten-here-title = このサーバーで忘れました
forgotten-here-text = このサーバーにあったあなたのものを、すべて削除しました。ここで学んだことは、あなた抜きで学び直します。ほかのサーバーとSpotifyとの連携は、元のままです。
privacy-out-title = オプトアウトしました
privacy-out-text = このサーバーにあったあなたのものをすべて削除しました。これからは何も受け取りません。これまでどおり /recommend などは使えます。また曲を持ってくるには、/privacy optout で「off」を選んでください。
privacy-in-title = おかえりなさい
privacy-in-text = またこのサーバーに曲を持ってこられます。/sync か /import をどうぞ。
error-opted-out = このサーバーではオプトアウト中なので、ここではあなたのものを何も預かりません。変えるには、/privacy optout で「off」を選んでください。
