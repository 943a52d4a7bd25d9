"""How far a member has come decides what they are told to do next."""

from __future__ import annotations

from bot.library.standing import Reception, Standing
from bot.library.sync import Include
from bot.services import Services, open_services

SERVER, OTHER_SERVER, MARA = 100, 200, 11


async def test_a_member_goes_from_not_linked_to_linked_to_synced(services: Services, spotify, link) -> None:
    spotify.app = "new"
    standing = services.reception.standing

    async def nobody(_: object) -> None:
        pass

    assert await standing(None, MARA) is Standing.IN_NO_SERVER
    assert await standing(SERVER, MARA) is Standing.NOT_LINKED
    await link(MARA, "Mara")
    assert await standing(SERVER, MARA) is Standing.LINKED
    await services.syncer.sync(SERVER, MARA, Include.PUBLIC, nobody)
    assert await standing(SERVER, MARA) is Standing.SYNCED
    assert await standing(OTHER_SERVER, MARA) is Standing.LINKED
    await services.forgetter.forget(MARA)
    assert await standing(SERVER, MARA) is Standing.NOT_LINKED


async def test_without_spotify_there_are_imports(settings, clock) -> None:
    unset = settings.model_copy(update={"spotify_client_id": None})
    async with open_services(unset, clock=clock) as services:
        reception: Reception = services.reception
        assert await reception.standing(SERVER, MARA) is Standing.IMPORTS_ONLY
        content = b"id,title\n4uOBL4DDWWVx4RhYKlPbPC,a\n"
        file = await services.importer.read(content, "songs.csv")
        await services.importer.bring(SERVER, MARA, file)
        assert await reception.standing(SERVER, MARA) is Standing.SYNCED
