# 図に描いてあることを言葉で。図が見えない人のために。

picture-radar = { $features }個の特徴を0から1で表したレーダーチャート。
picture-radar-shape = 「{ $name }」は「{ $high }」がいちばん高く（{ $highest }）、「{ $low }」がいちばん低い（{ $lowest }）です。
picture-radar-unknown = 「{ $name }」については何もわかっていません。
picture-radar-apart = 最初の2つの差がいちばん大きいのは「{ $feature }」：{ $one }と{ $other }。

picture-bars = { $count }個のカテゴリーの棒グラフ：{ $shares }。
picture-bars-share = 「{ $name }」{ $share }%

picture-heatmap = { $features }個の特徴の相関を−1から1で表した表。いちばん強いもの：{ $pairs }。
picture-heatmap-pair = 「{ $one }」と「{ $other }」{ $r }
picture-heatmap-empty =
    { $features ->
        [1] 特徴の相関の表。わかっている特徴は1個だけです。
       *[other] { $features }個の特徴の相関の表。どれについても、わかっていることが足りません。
    }

picture-distributions = { $features }個の特徴のヒストグラム。真ん中の曲：{ $medians }。
picture-distributions-median = { $feature } { $median }

picture-scatter = 横（左から右）が「{ $x }」、縦（下から上）が「{ $y }」の{ $songs }曲。色と形は{ $categories }個のカテゴリー。中央値は{ $across }と{ $up }。
picture-scatter-others = その他

picture-elbow = 下がっていく曲線：誤差は成分{ $low }個で{ $first }、{ $high }個で{ $last }。使っているのは{ $number }個。
picture-elbow-bends = いちばん大きく曲がるのは{ $number }個のところ。
picture-elbow-components = 成分の数
picture-elbow-error = 誤差
picture-elbow-knee = { $number }個で曲がる
picture-elbow-in-use = 使用中：{ $number }個

# 図の軸になる特徴と、その単位。
axis-popularity = { feature-popularity }（0〜100）
axis-danceability = { feature-danceability }（0〜1）
axis-energy = { feature-energy }（0〜1）
axis-key = { feature-key }（0がC、11がB）
axis-loudness = { feature-loudness }（dB）
axis-mode = { feature-mode }（0か1）
axis-speechiness = { feature-speechiness }（0〜1）
axis-acousticness = { feature-acousticness }（0〜1）
axis-instrumentalness = { feature-instrumentalness }（0〜1）
axis-liveness = { feature-liveness }（0〜1）
axis-valence = { feature-valence }（0〜1）
axis-tempo = { feature-tempo }（拍/分）
axis-duration-ms = { feature-duration-ms }（分）
axis-time-signature = { feature-time-signature }

picture-table = { $songs }曲と{ $features }個の特徴の表：{ $rows }。
picture-table-row = 「{ $title }」：{ $cells }
