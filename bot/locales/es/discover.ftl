# /discover y /blend.

error-everything-shown = En los últimos { $days } días ya te mostré todo lo que es nuevo para ti aquí. Escribe /discover con “again: True” para verlo otra vez.
error-nothing-new = No hay aquí ninguna canción nueva para ti: las conoces todas. Llegan más con /sync y /import, de cualquiera de aquí, o cuando quien administra el servidor llena una reserva (“/pool add”).
error-too-few-tastes = Una mezcla necesita al menos dos gustos. Las personas que nombraste no dejan que se vea aquí lo que escuchan, o no tienen música aquí: se trae con /sync o /import, y se deja ver con “/privacy visible”.
error-not-in-voice = No nombraste a nadie y no estás en ningún canal de voz de este servidor. Entra en uno, o nombra gente con la opción “with”.

blend-how = Cada persona ordena las canciones a su gusto, y quien menos ha recibido hasta ahora pesa más en la siguiente. Nada que alguien del grupo ya tenga, ni que haya rechazado quien pregunta
blend-left-out =
    { $left ->
        [one] 1 persona no participa: aquí no se deja ver, no tiene música, o ya son 10, el máximo.
       *[other] { $left } personas no participan: aquí no se dejan ver, no tienen música, o ya son 10, el máximo.
    }
