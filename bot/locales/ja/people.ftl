### メンバーがお互いについて見られるもの：/taste、/compare、/neighbours、/who と、見せるかどうか。

## ここのほかの人に見せますか？

consent-title = ここのほかの人に見せますか？
consent-text =
    このサーバーに曲を持ってきましたね。「はい」なら、ここのほかの人が、どの曲があなたのものか、何を聴いているかを見たり（/taste）、自分の好みと比べたり（/compare、/neighbours）、あなたをブレンドに入れたり（/blend）できます。あなたの高評価も、名前なしでサーバーの投稿（/sound）に数えます。
    「いいえ」なら、あなたのことは誰にも見えません。それでも、ほかのことは全部いつもどおり使えます。「/privacy visible」でいつでも変えられます。
consent-yes = はい、見せます
consent-no = いいえ、誰にも
visible-on-title = ここのほかの人に見えます
visible-on-text = このサーバーでの回答に、どの曲があなたのものか、ほかの人とどれだけ似ているかが、あなたの名前で出ることがあります。やめるには「/privacy visible」で。
visible-off-title = ここの誰にも見えません
visible-off-text = このサーバーでの回答に、あなたの名前や、何を聴いているかがわかるものは出ません。変えるには「/privacy visible」で。

## /taste

taste-title = 好み
taste-lead = { $name } の好み（{ $songs }曲から）。
taste-categories = カテゴリー：
taste-typical = いちばんこの人らしい曲：
taste-no-shape = これらの曲がどんな音かはまだ誰も知らないので、図はありません。
taste-footer = 図の½は、このサーバーの曲の真ん中。外側ほど、ここではいつもより強め
taste-this = このメンバー
taste-alt = この好みがどんな音かのレーダーチャート。サーバーの平均はどれも0.5で、いちばん外側は「{ $high }」（{ $highest }）、いちばん内側は「{ $low }」（{ $lowest }）です。
taste-server = サーバーの平均

## /compare

compare-title = 2人を並べると
compare-lead = { $one } と { $other }：好みの近さ{ $percent }%
compare-categories = 2人ともよく聴くカテゴリー：{ $names }
compare-common =
    { $songs ->
        [0] 2人とも持っている曲はありません。
        [1] 2人とも持っている曲が1曲：
       *[other] 2人とも持っている曲が{ $songs }曲。ここで珍しい順に：
    }
compare-theirs =
    { $songs ->
        [0] { $other } にあって { $one } にない曲はありません。
        [1] { $other } だけが持っている曲が1曲：
       *[other] { $other } だけが持っている曲が{ $songs }曲。{ $one } に合いそうな順に：
    }
compare-yours =
    { $songs ->
        [0] { $one } にあって { $other } にない曲はありません。
        [1] { $one } だけが持っている曲が1曲：
       *[other] { $one } だけが持っている曲が{ $songs }曲。{ $other } に合いそうな順に：
    }
compare-showing = { $songs }曲中{ $first }〜{ $last }曲目
compare-cut = 表示は最初の{ $shown }曲だけです
compare-option-common = 2人とも持っている曲（{ $songs }）
compare-option-theirs = 相手だけが持っている曲（{ $songs }）
compare-option-yours = あなただけが持っている曲（{ $songs }）
compare-before = 前へ
compare-after = 次へ
alike-footer = 0%は共通点なし、100%は同じ好み。たまたまの2人なら、たいてい20%より下です
error-compared-with-oneself = それはあなた自身なので、100%同じです。ここの別の人を選んでください。
error-bot-asked = それはボットなので、何も聴いていません。人を選んでください。

## /neighbours

neighbours-title = ここで聴き方が近い人
neighbours-lead = ほかの人に見せている人だけです。何が共通かは /compare で見られます。
neighbours-none = まだ誰も出せません。出るのは、ここのほかの人に見せていて（「/privacy visible」）、曲をいくらか持ってきた人だけです。

## /who

who-title = 「{ $song }」を持っている人
who-lead = ここのほかの人に見せている人のうち：{ $names }
who-more = ほか{ $count }人
who-none = ここのほかの人に見せている人では、ほかに誰も持っていません。
who-you = あなたは持っています。
