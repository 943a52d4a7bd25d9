# /discover e /blend.

error-everything-shown = Já mostrei a você tudo o que é novo para você aqui em { $days } dias. Digite /discover com “again: True” para ver mais uma vez.
error-nothing-new = Não há música aqui que seja nova: você conhece todas. Mais vêm com /sync e /import, de qualquer pessoa daqui, ou quando quem gerencia o servidor enche uma reserva (“/pool add”).
error-too-few-tastes = Um blend precisa de pelo menos dois gostos. As pessoas que você indicou não deixam ver aqui o que ouvem, ou não têm música aqui: basta que tragam com /sync ou /import e deixem ver com “/privacy visible”.
error-not-in-voice = Você não indicou ninguém e não está em nenhum canal de voz deste servidor. Entre em um, ou indique pessoas com a opção “with”.

blend-how = Cada pessoa ordena as músicas, e quem foi menos atendido até agora pesa mais na próxima. Nada que alguém de vocês já tenha, nem que quem perguntou tenha recusado
blend-left-out =
    { $left ->
        [one] { $left } pessoa fica de fora: não se deixa ver aqui, não tem música aqui, ou passa das 10 que cabem num blend.
       *[other] { $left } pessoas ficam de fora: não se deixam ver aqui, não têm música aqui, ou passam das 10 que cabem num blend.
    }
