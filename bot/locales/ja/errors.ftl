# 何がうまくいかなかったか、どう直すか。原因を一文、直し方を一文。

## 設定と起動

error-setting-refused =
    設定 { $variable } は使えません。{ $reason ->
        [not-text] UTF-8のテキストファイルではありません
        [not-http] http:// か https:// で始まるアドレスにしてください
        [not-websocket] ws:// か wss:// で始まるアドレスにしてください
        [not-redirectable] httpsか、127.0.0.1のhttpにしてください（Spotifyはほかのhttpアドレスをすべて拒否します。localhostもです）
        [too-long] { $detail }文字以内にしてください
        [not-one-word] 空白や改行のない1語にしてください
        [not-client-id] SpotifyのダッシュボードのクライアントID（英字と数字のみ）にしてください
        [not-database-url] sqlite:////path/to/cratedigger.db の形にしてください
        [not-sqlite] sqlite: で始めてください（ほかのデータベースにはまだ対応していません）
        [not-database-file] sqlite:////path/to/cratedigger.db のように、ファイルを指定してください
        [secret-without-id] SPOTIFY_CLIENT_SECRETはあるのに、こちらが設定されていません
        [int_parsing] 整数にしてください
        [float_parsing] 数値にしてください
        [greater_than] { $detail }より大きくしてください
        [greater_than_equal] { $detail }以上にしてください
        [less_than_equal] { $detail }以下にしてください
        [literal_error] 次のどれかにしてください：{ $detail }
       *[other] ここでは意味をなさない値です（{ $detail }）
    }。変更は、.envか環境変数で。
error-setting-missing = 設定 { $variable } がありません。.env.exampleを.envにコピーして記入してください。値のありかはREADME.mdに書いてあります。
error-data-directory = データのフォルダーが使えません：{ $path }：{ $reason }。--dataかDATA_DIRで別の場所を選んでください。
error-token-key = { $where } は使える鍵ではありません。「cratedigger doctor --new-key」で作るか、消してボットに作らせてください（その場合、連携済みのメンバーは連携し直しになります）。
error-database-unreachable = データベース { $url } に届きません：{ $reason }。DATABASE_URLと、フォルダーの権限を確認してください。
error-database-too-new = このデータベースは、もっと新しいCratedigger（リビジョン{ $revision }）のものです。そのバージョンを入れるか、アップグレード前のバックアップを戻してください。
error-database-not-migrated = データベースがまだこのバージョン用になっていません。「cratedigger migrate」を実行してください。
error-address-in-use = Webアドレス { $host }:{ $port } で待ち受けできません：{ $reason }。ほかのプログラムを止めるか、WEB_PORTに空いているポートを指定してください。
error-discord-token = DiscordはこのDISCORD_TOKENを知りません。Discord開発者ポータルで、アプリケーションのBotページからトークンをコピーし直してください。
error-discord-unreachable = Discordに届きません：{ $reason }。ネットワークを確認して、もう一度試してください。
error-demo-not-installed = デモ用のパッケージがありません。「make demo」か「pip install '.[demo]'」を実行してください。

## 頼まれること

error-unknown-song =
    { $count ->
        [0] 「{ $text }」という曲はここにはありません。曲名かアーティスト名を何文字か入れるか、Spotifyのリンクを貼り付けてください。
       *[other] 「{ $text }」という曲はここにはありません。近いもの：{ $nearest }。
    }
error-ambiguous-song = 「{ $text }」という曲がいくつかあります：{ $nearest }。どれか教えてください。
error-song-without-features = 「{ $song }」には音の特徴がないので、ほかの曲と比べられません。別の曲を選ぶか、この曲の音の特徴が入ったファイルを取り込んでください。
error-song-not-placed = ここの曲の種類が少なすぎて、「{ $song }」がどんな曲かわかりません。/sync か /import でもっと持ってきてください。
error-no-dial-here = このサーバーの曲はプリセット「classic」で比べていて、冒険の度合いは変えられません。それを外すか、ボットの運営者にプリセット「blend」を選んでもらってください。
error-no-songs = ここにはまだ曲がありません。Spotifyと連携して同期するか、ファイルを取り込んで、持ってきてください。
error-no-taste = このメンバーの好みがわかるものが、ここにはまだありません。/sync か /import で曲を持ってくるか、/thumb で曲を評価してください。
error-no-features =
    { $songs ->
        [1] メンバーが持ってきたのは1曲だけで、音の特徴がないので、学べるものがありません。
       *[other] メンバーが持ち寄った{ $songs }曲のどれにも音の特徴がないので、学べるものがありません。
    }Spotifyが音の特徴を教えるアプリは、ごくわずかです。音の特徴が入ったCSVを /import で持ってきてください（exportify.netで作れます）。
error-only-pool-songs = ここにはプールの曲しかありません。モデルはメンバーが聴いているものから学びます。Spotifyと連携して同期するか、ファイルを自分用に取り込んで、自分の曲を持ってきてください。
error-categories-not-named = このサーバーの曲はプリセット「classic」で分けていて、学び直すたびにカテゴリーが変わるので、名前を付けても続きません。ボットの運営者はプリセット「blend」を選べます。
error-category-gone = そのカテゴリーはもうありません。このサーバーの曲を分け直したからです。今あるものは /categories で見られます。
error-link-not-here = そのリンクの曲は、ここの誰も持ってきていませんし、どのプールにもありません。/sync か /import で持ってくるか、別の曲を選んでください。
error-no-links = そのメッセージには、Spotifyの曲へのリンクがありません。open.spotify.com/track/… のようなリンクがあるものを選んでください。
error-nothing-left = その条件すべてに合う曲は、ここにはありません。カテゴリー、プール、長さ、露骨な歌詞、メンバーの条件を減らして、もう一度試してください。
error-not-visible = その人は聴いているものをここのほかの人に見せていないか、ここに曲がありません。本人なら「/privacy visible」で変えられます。
error-not-visible-yourself = あなたは聴いているものをここのほかの人に見せていないので、みんなには出せません。「/privacy visible」で変えられます。
error-answer-expired = この結果はもう残っていません。もう一度コマンドを使ってください。
error-not-your-answer = この結果でそれができるのは、コマンドを使った本人だけです。自分でも使ってみてください。
error-managers-only = それができるのは、このサーバーを管理できる人だけです。その誰かに頼んでください。
error-too-fast = 掘るのが追いつきません。もう一度試せるのは{ $when }です。
error-option-not-understood = 入力した値のうち、ここでは使えないものがあります。入力中に出る候補から選んでください。
error-servers-only = これはサーバーの中でだけ使えます。曲はサーバーごとに別々です。
error-unexpected = こちらで何かがうまくいかず、{ $id } として記録しました。もう一度試して、直らなければ、この番号をボットの運営者に伝えてください。

## ファイル

error-file-missing = 「{ $file }」を読めません：{ $reason }。
error-file-too-large = 「{ $file }」は{ $megabytes } MBで、上限は{ $limit } MBです。分割するか、ボットの運営者にIMPORT_LIMIT_MBを上げてもらってください。
error-attachment-too-large = 「{ $file }」は{ $megabytes } MBで、添付で受け取れるのは{ $limit } MBまでです。ファイルなしで /import と入力すると、{ $page } MBまで送れるページを出します。
error-upload-too-large = 「{ $file }」は上限の{ $limit } MBを超えています。分割するか、ボットの運営者にUPLOAD_LIMIT_MBを上げてもらってください。
error-attachment-unread = 「{ $file }」を読めません。Discordの返事は{ $status }でした。もう一度 /import に添付してください。
error-import-forgotten = ファイルを読んでいるあいだに、あなたのものがすべて削除されたので（/unlink）、ファイルからは何も残していません。それでも持ってくるなら、もう一度 /import と入力してください。
error-upload-under-way = このページからは、もうファイルを受け取っているところです。終わるのを待つか、それを止めてからもう一度試してください。
error-uploads-full = 今はほかの人たちがファイルを送っていて、一度に受け取れる数がいっぱいです。数分後にもう一度試してください。このページは全部で15分間開いています。
error-upload-too-slow = ファイルが{ $minutes }分たっても届ききらないので、待つのをやめました。もっと速い回線で試すか、小さくして送ってください。CSVはzipにするとずっと小さくなります。
error-upload-expired = このページは使用済みか、15分を過ぎています。Discordで /import と入力して、新しいページを開いてください。
error-upload-without-file = ファイルが届きませんでした。ファイルを選んで、もう一度試してください。
error-file-not-text = 「{ $file }」はUTF-8のテキストではありません。{ $line }行目に別のものがあります。「CSV UTF-8」で保存して、もう一度試してください。
error-file-of-another-kind =
    { $what ->
        [spreadsheet] 「{ $file }」はCSVではなく、表計算のファイルです。開いて「CSV UTF-8」で保存し、それを持ってきてください。
        [page] 「{ $file }」は曲のファイルではなく、Webページです。ファイルを表示するページではなく、ファイルそのものをダウンロードしてください。
        [archive] 「{ $file }」の圧縮形式は読めません。展開して、CSVかzipを持ってきてください。
        [pdf] 「{ $file }」は曲のファイルではなく、PDFです。曲をCSVで書き出して、それを持ってきてください。
        [image] 「{ $file }」は曲のファイルではなく、画像です。曲をCSVで書き出して、それを持ってきてください。
        [media] 「{ $file }」は曲のリストではなく、音声か動画です。曲をCSVで書き出して、それを持ってきてください。
       *[other] 「{ $file }」は曲のファイルではありません。曲をCSVで書き出して、それを持ってきてください。
    }
error-file-not-songs = 「{ $file }」には、SpotifyのトラックIDの列かタイトルの列がありません。あるのはこれらの列です：{ $columns }。exportify.netのファイルか、idとtitleの列があるファイルを使ってください。
error-file-empty =
    { $rows ->
        [0] 「{ $file }」は空です。書き出し直すか、別のファイルを選んでください。
        [1] 「{ $file }」には曲がありません。たった1つの行が、ポッドキャスト、ローカルファイル、30秒未満の再生、またはSpotifyのトラックIDかタイトルのない行です。別のファイルを選んでください。
       *[other] 「{ $file }」には曲がありません。{ $rows }行のどれもが、ポッドキャスト、ローカルファイル、30秒未満の再生、またはSpotifyのトラックIDかタイトルのない行です。別のファイルを選んでください。
    }
error-file-too-many-rows = 「{ $file }」は、空行も入れて{ $limit }行を超えていて、一度に受け取れません。分割するか、ここの誰も聴かないものを省いてください。
error-file-row-too-long = 「{ $file }」を表として読めません。{ $row }行目には{ $columns }列ありますが、見出し（1行目）は{ $expected }列です。カンマを含む文字列を引用符で囲むか、ファイルを書き出し直してください。
error-file-quote-open = 「{ $file }」を表として読めません。{ $row }行目で始まる引用符が閉じていません。閉じるか、ファイルを書き出し直してください。
error-file-field-too-long = 「{ $file }」を表として読めません。{ $row }行目に{ $limit }文字を超える文字列があります。その前の引用符が閉じていないのかもしれません。その行を直すか、ファイルを書き出し直してください。
error-file-malformed = 「{ $file }」はCSVとして読めません：{ $reason }。書き出し直してください。
error-file-json-broken = 「{ $file }」は{ $line }行目で途切れているか、壊れています。ダウンロードか展開をやり直してください。
error-file-json-unknown = 「{ $file }」はJSONですが、知らない種類です。Spotifyのアカウントデータのうち、読めるのはPlaylist1.json、YourLibrary.json、ストリーミング履歴です。zip丸ごとでもかまいません。
error-file-zip-broken = 「{ $file }」を展開できません。壊れているか、変わった方法で圧縮されています。ダウンロードし直すか、自分で展開して中のファイルを持ってきてください。
error-file-zip-encrypted = 「{ $file }」にはパスワードがかかっています。展開して、中のファイルを持ってきてください。
error-file-zip-nested = 「{ $file }」の中に、またzipがあります：{ $entry }。外側を展開して、中のzipを持ってきてください。
error-file-zip-too-large = 「{ $file }」は展開すると大きすぎます。展開できるのは{ $limit } MBまでです。自分で展開して、必要なファイルだけ持ってきてください。
error-file-zip-too-many = 「{ $file }」には{ $entries }個のファイルがあります。読めるのは{ $limit }個までです。いくつかのzipに分けてください。
error-file-zip-without-songs =
    { $entries ->
        [0] 「{ $file }」にはファイルが入っていません。ダウンロードし直すか、別のものを選んでください。
       *[other] 「{ $file }」には曲がありません。{ $entries }個のファイルの中に、曲のCSVもSpotifyのアカウントデータもありませんでした。別のファイルを選んでください。
    }
error-file-without-features = 「{ $file }」には、SpotifyのトラックIDの列か音の特徴の列がありません。公開データセットには、track_id、danceability、energyのような列があります。
error-file-without-labels = 「{ $file }」には、プールのラベルになる「category」列がありません。自分でラベルを付けてください。
error-file-not-playlists = 「{ $file }」には、プレイリストの列（playlist_id）か曲の列（song_id、track_id）がありません。あるのはこれらの列です：{ $columns }。プレイリストの曲ごとに1行が必要です。
error-playlist-songs-unknown = 「{ $file }」には、「{ $songs }」にない曲が{ $count }曲あります。たとえば{ $example }です。そちらに足すか、これらの行を省いてください。
error-too-few-playlists = 2曲以上入ったプレイリストが2件以上必要です。1件は学ぶため、1件は試すためです。
error-category-not-understood = Spotifyのカテゴリーでも、そのアドレス（https://open.spotify.com/genre/… ）でもありません。Spotifyからアドレスをコピーするか、カテゴリーのIDを入れてください。
error-playlist-not-understood = プレイリストでも、そのアドレス（https://open.spotify.com/playlist/… ）でもありません。Spotifyの共有（シェア）メニューで、プレイリストのリンクをコピーしてください。
error-playlist-not-yours = 連携したSpotifyアカウントで作ったプレイリストでも、一緒に編集しているプレイリストでもないので、Spotifyが見せてくれないかもしれません。曲を自分のプレイリストにコピーして、それを追加してください。
error-pool-source-unknown = プールには「{ $text }」からは何も入っていません。どこから入っているかは「/pool list」で見られます。
error-one-source-only = カテゴリーかプレイリスト、どちらか一方だけにしてください。
error-label-refused = 「{ $label }」はプールの名前にできません。プールのラベルは1〜{ $limit }文字で、「*」以外です。

## Spotify

error-spotify-not-configured = ここではSpotifyにつながっていません。ボットの運営者がSPOTIFY_CLIENT_IDを設定しておらず、サーバーを管理できる人もサーバー専用のSpotifyアプリを設定していません。曲は /import で持ってこられます。
error-client-id-not-understood = それはクライアントIDではありません。クライアントIDは英字と数字だけで、ふつう32文字です。developer.spotify.comの、あなたのアプリのページにあります。
error-not-linked = まだSpotifyと連携していません。/link から始めるか、/import でファイルを持ってきてください。
error-sign-in-expired = もう一度ログインしてください。Spotifyのログインが切れました（半年たつか、自分で取り消すと切れます）。/link で更新できます。曲はまだここにあります。
error-not-your-link = このログインのリンクはほかの人に渡したものなので、何も連携していません。自分で /link と入力してください。リンクは1人に1つです。
error-address-not-returned = それは、Spotifyが送り返すアドレスではありません。まずSpotifyで同意して、そのあと開かなかったページのアドレスを全部コピーしてください。{ $address } で始まり、「code」と「state」が入っています。
error-link-expired = このログインのリンクは使用済みか、10分を過ぎています。Discordで /link と入力して、新しいリンクをもらってください。
error-consent-denied = Spotifyで同意しなかったので、何も連携していません。気が変わったら、Discordで /link と入力してください。
error-account-linked-elsewhere = このSpotifyアカウントは、Discordの別のメンバーと連携しています。それもあなたなら、まずそちらで /unlink してください。違うなら、自分のアカウントでSpotifyにログインしてください。
error-spotify-sign-in = Spotifyがログインを受け付けませんでした（{ $reason }）。Discordで /link と入力して、もう一度試してください。直らなければ、ボットの運営者が「cratedigger doctor」を実行してください（サーバー専用のアプリがあるなら、サーバーを管理できる人が /settings spotify を確認してください）。
error-spotify-code = Spotifyがこのログインをもう受け付けません。使用済みか、古すぎるか、途中で切れています。Discordで /link と入力して、新しいリンクをもらってください。
error-redirect-not-registered = Spotifyが戻り先のアドレスを知りません。ボットの運営者（またはこのサーバー専用のSpotifyアプリを設定した人）が、{ $address } を一字一句そのままSpotifyのダッシュボードに登録してください。そのあと、もう一度 /link と入力してください。
error-spotify-forbidden = Spotifyがこのアプリにそれを読ませてくれません（{ $reason }）。/import ならSpotifyなしで使えます。
error-spotify-not-registered = あなたのSpotifyアカウントは、このボットのSpotifyアプリのリストに載っていません。ボットの運営者（サーバー専用のアプリがあるなら、サーバーを管理できる人）に頼んで、あなたのSpotifyアカウントのメールアドレスをSpotifyのダッシュボードのUser Managementに追加してもらい（私はそのアドレスを知りません）、もう一度 /link と入力してください。または、/import でファイルを持ってきてください。
error-spotify-premium-lapsed = Spotifyがこのボットのアプリに答えなくなりました。アプリの持ち主のPremiumが切れているからです。持ち主が更新する必要があり、Spotifyが気づくまで数時間かかります。それまでは /import でファイルから曲を持ってこられます。
error-spotify-not-found = Spotifyはそれを知りません（{ $reason }）。
error-spotify-token-refused = Spotifyがあなたのログインをもう受け付けません。/link でもう一度ログインしてください。
error-spotify-busy =
    { $quota ->
        [yes] このアプリのSpotifyの1日分の割り当てを使い切りました。
       *[no] Spotifyから休むように言われています。
    }約{ $minutes }分後にもう一度試してください。失われたものはありません。
error-spotify-unavailable = Spotifyの返事がおかしいです（{ $reason }）。数分後にもう一度試してください。失われたものはありません。
error-sync-running = 同期はまだ続いています。終わったらお知らせします。
error-sync-cancelled = この同期はキャンセルされました。そこまでに持ってきたものは残ります。/sync でまた始められます。
error-sync-asleep = Spotifyの制限で、再開は約{ $minutes }分後です。同期はそれまで待って、自動で再開します。失われたものはありません。
error-reccobeats-busy = ReccoBeatsから、約{ $minutes }分後に出直すように言われています。
error-reccobeats-unavailable = ReccoBeatsの返事がおかしいです（{ $reason }）。
error-sync-paused = 同期の途中で、私が再起動することになりました。戻ったら自動で再開します。失われたものはありません。

## 聴いたもの

error-listens-off = ここでは{ $service }に問い合わせません。ボットの運営者がオフにしています。代わりに /import でファイルを持ってきてください。
error-listens-key-missing = このボットにはLast.fmのキーがありません。ボットの運営者がLASTFM_API_KEYを設定していないからです（last.fm/apiでもらえます）。ListenBrainzならキーは要らず、/import ならファイルを使えます。
error-listens-key-refused = Last.fmがこのボットのキーを受け付けません。ボットの運営者が別のLASTFM_API_KEYを設定する必要があります（last.fm/apiでもらえます）。
error-listens-user-unknown = { $service }に「{ $user }」という人はいません。そこのプロフィールページのアドレスから名前をコピーしてください。
error-listens-private = 「{ $user }」は、{ $service }で聴いているものを誰にも見せていません。そこのプライバシー設定で、終わるまでのあいだ許可して、もう一度試してください。
error-listens-none = { $service }には、「{ $user }」が聴いたものがありません。名前を確認するか、しばらく聴いてからもう一度試してください。
error-listens-busy = { $service }から、約{ $minutes }分後に出直すように言われています。そのころもう一度試してください。失われたものはありません。
error-listens-unavailable = { $service }の返事がおかしいです（{ $reason }）。数分後にもう一度試してください。失われたものはありません。
