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
    await services.syncs.finish(await services.syncs.begin(SERVER, MARA, Include.PUBLIC))
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
        assert await reception.standing(SERVER, MARA) is Standing.IMPORTED_ONLY
        assert await reception.standing(OTHER_SERVER, MARA) is Standing.IMPORTS_ONLY


async def test_songs_of_a_file_make_nobody_linked(services: Services, link) -> None:
    file = await services.importer.read(b"id,title\n4uOBL4DDWWVx4RhYKlPbPC,a\n", "songs.csv")
    await services.importer.bring(SERVER, MARA, file)
    assert await services.reception.standing(SERVER, MARA) is Standing.IMPORTED
    await link(MARA, "Mara")
    assert await services.reception.standing(SERVER, MARA) is Standing.SYNCED


async def test_a_link_of_old_counts_for_nothing_where_spotify_is_no_longer_configured(
    settings, clock, services: Services, link
) -> None:
    await link(MARA, "Mara")
    unset = settings.model_copy(update={"spotify_client_id": None})
    async with open_services(unset, clock=clock) as later:
        assert await later.reception.standing(SERVER, MARA) is Standing.IMPORTS_ONLY
