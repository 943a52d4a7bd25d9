# Wie Songs sind, in Zahlen und Bildern: /insights.

insights-view-overview = Überblick
insights-view-correlation = Korrelationen
insights-view-distributions = Verteilungen
insights-view-scatter = Zwei Merkmale
insights-view-rows = Die ersten Songs als Tabelle
insights-view-elbow = Wie viele Kategorien?
insights-title-overview = Wie die Songs klingen
insights-title-correlation = Welche Merkmale zusammengehen
insights-title-distributions = Wie sich die Songs auf die Merkmale verteilen
insights-title-scatter = Die Songs nach zwei Merkmalen
insights-title-rows = Die ersten Songs und ihre Merkmale
insights-title-elbow = Wie viele Kategorien es gibt
insights-of-server = dieser Server
insights-of-member = { $name }
insights-coverage-server =
    { $measured } von { $songs } { $songs ->
        [one] Song
       *[other] Songs
    } hier { $measured ->
        [one] hat
       *[other] haben
    } Klangmerkmale und { $measured ->
        [one] ist
       *[other] sind
    } im Bild.
insights-coverage-member =
    { $name }: { $measured } von { $songs } { $songs ->
        [one] Song
       *[other] Songs
    } { $measured ->
        [one] hat
       *[other] haben
    } Klangmerkmale und { $measured ->
        [one] ist
       *[other] sind
    } im Bild.
insights-part = Das Bild zeigt { $points } davon, zufällig gewählt.
insights-popularity-unknown = Wie beliebt Songs sind, weiß hier niemand, darum steht ein anderes Merkmal an dieser Stelle.
insights-legend-overview = Von 0 in der Mitte bis 1 am Rand; „{ $loud }“ von −30 bis 0 dB, „{ $fast }“ von 60 bis 180 Schläge pro Minute.
insights-legend-correlation = 1: Was vom einen mehr hat, hat auch vom anderen mehr; −1: weniger davon; 0: weder noch.
insights-legend-distributions = Die gestrichelte Linie ist der Song in der Mitte; darunter stehen der kleinste, der mittlere und der größte Wert.
insights-legend-scatter = Die gestrichelten Linien sind die Songs in der Mitte. Farben und Formen sind die Kategorien von /categories.
insights-legend-rows = Die Balken sagen dasselbe wie die Zahlen, vom kleinsten bis zum größten Wert, den es gibt.
insights-legend-elbow = Der Fehler ist das, was die Merkmale der Kategorien von denen der Songs nicht erklären. Nach einem klaren Knick erklären mehr Kategorien kaum noch mehr.
insights-choose-view = Was zu sehen sein soll
insights-choose-x = Von links nach rechts
insights-choose-y = Von unten nach oben
insights-choose-number = Wie viele Kategorien es sein sollen
insights-number = { $number } Kategorien

reading-means = Im Ganzen sind die Songs am höchsten bei „{ $high }“ und am niedrigsten bei „{ $low }“.
reading-apart = Von denen dieses Servers unterscheiden sie sich am meisten bei „{ $feature }“: { $own } gegen { $others }.
reading-together = „{ $one }“ und „{ $other }“ gehen am meisten zusammen ({ $r }).
reading-against = „{ $one }“ und „{ $other }“ laufen einander am meisten entgegen ({ $r }).
reading-unrelated = Welche Merkmale zusammengehen, lässt sich nicht sagen: Dafür ist zu wenig bekannt.
reading-spread = Am meisten unterscheiden sich die Songs bei „{ $feature }“: Die Hälfte von ihnen liegt zwischen { $low } und { $high }.
reading-spread-none = Worin sich die Songs unterscheiden, lässt sich nicht sagen: Dafür ist zu wenig bekannt.
reading-plot =
    { $way ->
        [apart] „{ $x }“ und „{ $y }“ gehen kaum zusammen (Korrelation { $r }).
        [together] „{ $x }“ und „{ $y }“ { $clear ->
            [yes] gehen klar zusammen
           *[no] gehen ein wenig zusammen
        } (Korrelation { $r }).
       *[against] „{ $x }“ und „{ $y }“ { $clear ->
            [yes] laufen einander klar entgegen
           *[no] laufen einander ein wenig entgegen
        } (Korrelation { $r }).
    }
reading-plot-unknown = Ob „{ $x }“ und „{ $y }“ zusammengehen, lässt sich nicht sagen: Bei einem davon sind alle Songs gleich.
reading-rows =
    { $songs ->
        [one] Der erste Song, so wie er kam.
       *[other] Die ersten { $songs } Songs, in der Reihenfolge, in der sie kamen.
    }
reading-elbow-clear = Die Kurve knickt bei { $knee }; in Gebrauch sind { $number }.
reading-elbow-faint = Die Kurve ist fast gerade: Bei { $knee } knickt sie ein wenig; in Gebrauch sind { $number }.
reading-elbow-straight = Die Kurve hat keinen Knick; in Gebrauch sind { $number }.

error-too-few-measured =
    Nur { $measured } von { $songs } { $songs ->
        [one] Song
       *[other] Songs
    } { $measured ->
        [one] hat
       *[other] haben
    } die Klangmerkmale dafür, und es braucht { $least }. Bring mit /sync mehr Songs, oder mit /import eine Datei, die die Merkmale hat (exportify.net schreibt eine).
