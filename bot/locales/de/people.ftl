### Was Mitglieder voneinander sehen: /taste, /compare, /neighbours, /who, und ob sie zu sehen sind.

## Dürfen andere hier dich sehen?

consent-title = Dürfen andere hier dich sehen?
consent-text =
    Du hast Musik auf diesen Server gebracht. Sagst du ja, können andere hier sehen, welche Songs deine sind und was du hörst (/taste), es mit sich vergleichen (/compare, /neighbours) und dich mitzählen (/blend); deine Daumen hoch zählen, ohne deinen Namen, für den Beitrag des Servers (/sound).
    Sagst du nein, sieht dich niemand, und alles andere geht für dich genauso. Ändern kannst du es jederzeit mit „/privacy visible“.
consent-yes = Ja, dürfen sie
consent-no = Nein, niemand
visible-on-title = Andere hier können dich sehen
visible-on-text = Antworten auf diesem Server dürfen dich nennen: welche Songs deine sind, und wie ähnlich du und andere euch seid. Mit „/privacy visible“ nimmst du es zurück.
visible-off-title = Niemand hier sieht dich
visible-off-text = Keine Antwort auf diesem Server nennt dich oder lässt erkennen, was du hörst. Mit „/privacy visible“ änderst du das.

## /taste

taste-title = Ein Geschmack
taste-lead =
    { $songs ->
        [one] Was { $name } hört, abgelesen an 1 Song.
       *[other] Was { $name } hört, abgelesen an { $songs } Songs.
    }
taste-categories = Die Kategorien darin:
taste-typical = Am typischsten dafür:
taste-no-shape = Wie diese Songs klingen, weiß noch niemand, darum gibt es kein Bild.
taste-footer = Im Bild ist ½ die Mitte der Songs dieses Servers: weiter außen ist mehr als hier üblich
taste-this = dieses Mitglied
taste-alt = Ein Netzdiagramm davon, wie dieser Geschmack klingt. Der Durchschnitt des Servers ist überall 0,5; am weitesten außen ist dieser hier bei „{ $high }“ ({ $highest }), am weitesten innen bei „{ $low }“ ({ $lowest }).
taste-server = der Durchschnitt des Servers

## /compare

compare-title = Nebeneinander
compare-lead = { $one } und { $other }: zu { $percent } % ähnlich
compare-categories = Was beide viel hören: { $names }
compare-common =
    { $songs ->
        [0] Gemeinsam haben sie keinen Song.
        [one] 1 Song, den beide haben:
       *[other] { $songs } Songs, die beide haben, die hier seltensten zuerst:
    }
compare-theirs =
    { $songs ->
        [0] { $other } hat keinen Song, den { $one } nicht hat.
        [one] 1 Song, den nur { $other } hat:
       *[other] { $songs } Songs, die nur { $other } hat; was am ehesten zu { $one } passt, zuerst:
    }
compare-yours =
    { $songs ->
        [0] { $one } hat keinen Song, den { $other } nicht hat.
        [one] 1 Song, den nur { $one } hat:
       *[other] { $songs } Songs, die nur { $one } hat; was am ehesten zu { $other } passt, zuerst:
    }
compare-showing = Hier sind { $first } bis { $last } von { $songs }
compare-cut = Gezeigt werden nur die ersten { $shown }
compare-option-common = Haben beide ({ $songs })
compare-option-theirs = Hat nur das andere Mitglied ({ $songs })
compare-option-yours = Hast nur du ({ $songs })
compare-before = Zurück
compare-after = Weiter
alike-footer = 0 % heißt nichts gemeinsam, 100 % derselbe Geschmack; zwei zufällige Leute liegen meist unter 20 %
error-compared-with-oneself = Das bist du: Dir bist du zu 100 % ähnlich. Nenn jemand anderen hier.
error-bot-asked = Das ist ein Bot: Der hört nichts. Nenn einen Menschen.

## /neighbours

neighbours-title = Wer hier so hört wie du
neighbours-lead = Nur wer für andere hier zu sehen ist. /compare zeigt, was ihr gemeinsam habt.
neighbours-none = Noch ist niemand zu zeigen: Hier steht nur, wer für andere zu sehen ist („/privacy visible“) und ein paar Songs mitgebracht hat.

## /who

who-title = Wer { $song } hat
who-lead = Von denen, die für andere hier zu sehen sind: { $names }
who-more =
    { $count ->
        [one] und 1 weiteres Mitglied
       *[other] und { $count } weitere
    }
who-none = Sonst hat ihn niemand, der für andere hier zu sehen ist.
who-you = Du hast ihn.
