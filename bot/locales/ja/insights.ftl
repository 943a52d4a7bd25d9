# 曲がどんな音かを、数字と図で：/insights。

insights-view-overview = 全体像
insights-view-correlation = 相関
insights-view-distributions = 分布
insights-view-scatter = 2つの特徴
insights-view-rows = 最初の曲の表
insights-view-elbow = カテゴリーはいくつ？
insights-title-overview = どんな音か
insights-title-correlation = どの特徴が連動するか
insights-title-distributions = 曲が特徴ごとにどう散らばるか
insights-title-scatter = 2つの特徴で見た曲
insights-title-rows = 最初の曲とその特徴
insights-title-elbow = カテゴリーはいくつあるか
insights-of-server = このサーバー
insights-of-member = { $name }
insights-coverage-server = ここの{ $songs }曲中{ $measured }曲に音の特徴があり、図に入っています。
insights-coverage-member = { $name } の{ $songs }曲中{ $measured }曲に音の特徴があり、図に入っています。
insights-part = 図にあるのは、そこから無作為に選んだ{ $points }曲です。
insights-popularity-unknown = 曲の人気はここではわからないので、代わりに別の特徴を出しています。
insights-legend-overview = 真ん中が0、いちばん外が1。「{ $loud }」は−30〜0 dB、「{ $fast }」は1分に60〜180拍です。
insights-legend-correlation = 1は片方が強いほどもう片方も強く、−1は逆に弱く、0ならどちらでもありません。
insights-legend-distributions = 破線は真ん中の曲です。下の数字は、最小、真ん中、最大。
insights-legend-scatter = 破線は真ん中の曲です。色と形は /categories のカテゴリーです。
insights-legend-rows = 棒も数字と同じことを、いちばん小さい値からいちばん大きい値までの幅で表しています。
insights-legend-elbow = 誤差は、曲の特徴のうち、カテゴリーの特徴では説明しきれない分です。はっきり曲がったところから先は、カテゴリーを増やしてもあまり変わりません。
insights-choose-view = 何を見るか
insights-choose-x = 横（左から右）
insights-choose-y = 縦（下から上）
insights-choose-number = カテゴリーをいくつにするか
insights-number = カテゴリー{ $number }個

reading-means = 全体では「{ $high }」がいちばん高く、「{ $low }」がいちばん低いです。
reading-apart = このサーバーの曲との差がいちばん大きいのは「{ $feature }」：{ $own }（サーバーは{ $others }）。
reading-together = いちばん一緒に動くのは「{ $one }」と「{ $other }」です（{ $r }）。
reading-against = いちばん逆に動くのは「{ $one }」と「{ $other }」です（{ $r }）。
reading-unrelated = どの特徴が連動するか言えるほど、まだ情報がありません。
reading-spread = 曲の差がいちばん大きいのは「{ $feature }」：半分の曲は{ $low }から{ $high }のあいだです。
reading-spread-none = 曲が何で違うか言えるほど、まだ情報がありません。
reading-plot =
    { $way ->
        [apart] 「{ $x }」と「{ $y }」はほとんど連動しません（相関{ $r }）。
        [together] 「{ $x }」と「{ $y }」は{ $clear ->
            [yes] はっきり
           *[no] 少し
        }一緒に動きます（相関{ $r }）。
       *[against] 「{ $x }」と「{ $y }」は{ $clear ->
            [yes] はっきり
           *[no] 少し
        }逆に動きます（相関{ $r }）。
    }
reading-plot-unknown = 「{ $x }」と「{ $y }」が連動するかはわかりません。どちらかが、どの曲でも同じだからです。
reading-rows = 最初の{ $songs }曲を、来た順に。
reading-elbow-clear = 曲線は{ $knee }個で曲がります。使っているのは{ $number }個です。
reading-elbow-faint = 曲線はほぼまっすぐで、{ $knee }個で少し曲がります。使っているのは{ $number }個です。
reading-elbow-straight = 曲線は曲がりません。使っているのは{ $number }個です。

error-too-few-measured = これに使える音の特徴があるのは{ $songs }曲中{ $measured }曲だけで、{ $least }曲は必要です。/sync でもっと曲を持ってくるか、音の特徴が入ったファイルを /import で持ってきてください（exportify.netで作れます）。
