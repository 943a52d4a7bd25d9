# Was Bilder zeigen, in Worten: für alle, die sie nicht sehen können.

picture-radar =
    { $features ->
        [one] Ein Netzdiagramm von 1 Merkmal, von 0 bis 1.
       *[other] Ein Netzdiagramm von { $features } Merkmalen, von 0 bis 1.
    }
picture-radar-shape = „{ $name }“ ist am höchsten bei „{ $high }“ ({ $highest }) und am niedrigsten bei „{ $low }“ ({ $lowest }).
picture-radar-unknown = Über „{ $name }“ ist nichts bekannt.
picture-radar-apart = Die ersten beiden unterscheiden sich am meisten bei „{ $feature }“: { $one } und { $other }.

picture-bars =
    { $count ->
        [one] Ein Balken für 1 Kategorie: { $shares }.
       *[other] Je ein Balken für { $count } Kategorien: { $shares }.
    }
picture-bars-share = „{ $name }“ { $share } %

picture-heatmap = Eine Tabelle der Korrelationen von { $features } Merkmalen, von −1 bis 1. Die stärksten: { $pairs }.
picture-heatmap-pair = „{ $one }“ mit „{ $other }“ { $r }
picture-heatmap-empty =
    { $features ->
        [one] Eine Tabelle für die Korrelationen von Merkmalen, von denen 1 bekannt ist.
       *[other] Eine Tabelle der Korrelationen von { $features } Merkmalen. Für jede davon ist zu wenig bekannt.
    }

picture-distributions =
    { $features ->
        [one] Ein Histogramm von 1 Merkmal. Der Song in der Mitte: { $medians }.
       *[other] Histogramme von { $features } Merkmalen. Der Song in der Mitte: { $medians }.
    }
picture-distributions-median = { $feature } { $median }

picture-scatter =
    { $songs ->
        [one] 1 Song
       *[other] { $songs } Songs
    } nach „{ $x }“, von links nach rechts, und „{ $y }“, von unten nach oben, in den Farben und Formen von { $categories ->
        [one] 1 Kategorie
       *[other] { $categories } Kategorien
    }. Die Mediane sind { $across } und { $up }.
picture-scatter-others = andere

picture-elbow = Eine fallende Kurve: Der Fehler ist { $first } bei { $low } Komponenten und { $last } bei { $high }. In Gebrauch sind { $number }.
picture-elbow-bends = Am stärksten knickt sie bei { $number }.
picture-elbow-components = Komponenten
picture-elbow-error = Fehler
picture-elbow-knee = Knick bei { $number }
picture-elbow-in-use = in Gebrauch: { $number }

# Merkmale als Achsen von Bildern, mit ihren Einheiten.
axis-popularity = { feature-popularity } (0 bis 100)
axis-danceability = { feature-danceability } (0 bis 1)
axis-energy = { feature-energy } (0 bis 1)
axis-key = { feature-key } (0 ist C, 11 ist H)
axis-loudness = { feature-loudness } (dB)
axis-mode = { feature-mode } (0 oder 1)
axis-speechiness = { feature-speechiness } (0 bis 1)
axis-acousticness = { feature-acousticness } (0 bis 1)
axis-instrumentalness = { feature-instrumentalness } (0 bis 1)
axis-liveness = { feature-liveness } (0 bis 1)
axis-valence = { feature-valence } (0 bis 1)
axis-tempo = { feature-tempo } (Schläge pro Minute)
axis-duration-ms = { feature-duration-ms } (Minuten)
axis-time-signature = { feature-time-signature }

picture-table =
    Eine Tabelle von { $songs ->
        [one] 1 Song
       *[other] { $songs } Songs
    } und { $features ->
        [one] 1 Merkmal
       *[other] { $features } Merkmalen
    }: { $rows }.
picture-table-row = „{ $title }“: { $cells }
