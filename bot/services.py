"""Builds what the bot can do from its settings: the rooms below the command line and Discord, wired."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from bot.clock import Clock, SystemClock
from bot.config import OFF, Settings
from bot.library.choosing import Chooser
from bot.library.departures import Departures
from bot.library.exporting import Exporter
from bot.library.forgetting import Forgetter
from bot.library.imports import Bringer, Importer
from bot.library.listening import Listening
from bot.library.measuring import Measurer
from bot.library.overview import Overview
from bot.library.pools import PoolList, PoolReader
from bot.library.queue import SyncQueue
from bot.library.saving import Saver
from bot.library.standing import Reception
from bot.library.sync import Syncer
from bot.library.uploads import UploadDesk
from bot.listens.lastfm import LastFm
from bot.listens.listenbrainz import ListenBrainz
from bot.listens.shapes import Service
from bot.messages import Catalogues, Messages
from bot.pictures.painter import Painter
from bot.recommender.answers import KeptAnswers
from bot.recommender.blending import Blender
from bot.recommender.discovering import Discoverer
from bot.recommender.exploring import Explorer
from bot.recommender.feedback import Feedback
from bot.recommender.insight import Insight
from bot.recommender.listing import Listings
from bot.recommender.people import People
from bot.recommender.posting import Posting
from bot.recommender.service import Recommender
from bot.recommender.sounding import Sounding
from bot.recommender.tastes import Tastes
from bot.recommender.training import Trainer
from bot.schedule import Schedule
from bot.spotify.abilities import Abilities
from bot.spotify.apps import Apps, SpotifyApp
from bot.spotify.calls import SpotifyCalls
from bot.spotify.reccobeats import ReccoBeats
from bot.spotify.sign_in import SignInDesk
from bot.store import Store
from bot.store.sealing import seal_from


@dataclass(frozen=True)
class Services:
    """Everything that a command can ask for. It belongs to one event loop."""

    settings: Settings
    clock: Clock
    catalogues: Catalogues
    store: Store
    desk: SignInDesk
    apps: Apps
    syncs: SyncQueue
    abilities: Abilities
    importer: Importer
    listening: Listening
    uploads: UploadDesk
    recommender: Recommender
    insight: Insight
    explorer: Explorer
    tastes: Tastes
    people: People
    discoverer: Discoverer
    blender: Blender
    feedback: Feedback
    forgetter: Forgetter
    exporter: Exporter
    departures: Departures
    schedule: Schedule
    posting: Posting
    answers: KeptAnswers
    reception: Reception
    overview: Overview
    chooser: Chooser
    pools: PoolList
    saver: Saver
    painter: Painter
    listings: Listings

    @property
    def messages(self) -> Messages:
        """The sentences for whoever runs the bot."""
        return self.catalogues.english


@asynccontextmanager
async def open_services(
    settings: Settings,
    *,
    clock: Clock | None = None,
    catalogues: Catalogues | None = None,
    migrate: bool = True,
) -> AsyncIterator[Services]:
    """The services, over a migrated database; closed in order at the end of the block.

    With ``migrate`` off the database must have been migrated already. Raises the StartupErrors.
    """
    clock = clock or SystemClock()
    store = open_store(settings)
    calls = _calls(settings, store, clock)
    reccobeats = _reccobeats(settings)
    doors = _doors(settings)
    trainer = Trainer(store.servers, store.memberships, store.models, clock)
    painter = Painter()
    feedback = Feedback(store, clock)
    abilities = Abilities(store.facts, clock)
    desk = _desk(settings, store, calls, clock)
    syncs = None
    try:
        if migrate:
            await store.database.migrate()
        else:
            await store.database.check()
        recommender = Recommender(store, trainer, feedback, cache_bytes=settings.model_cache_mb * 1_000_000)
        measurer = Measurer(store, abilities, reccobeats, clock)
        syncer = Syncer(
            store,
            desk,
            calls,
            abilities=abilities,
            pools=PoolReader(store, desk, calls, abilities),
            measurer=measurer,
            recommender=recommender,
            clock=clock,
        )
        syncs = SyncQueue(syncer, store, clock)
        yield Services(
            settings=settings,
            clock=clock,
            catalogues=catalogues or Catalogues(),
            store=store,
            desk=desk,
            apps=_apps(settings, store),
            syncs=syncs,
            abilities=abilities,
            importer=(importer := Importer(store, measurer, recommender, clock)),
            listening=Listening(store, doors, measurer, recommender, clock),
            uploads=_uploads(settings, store, importer, clock),
            recommender=recommender,
            insight=Insight(store, recommender, trainer),
            explorer=Explorer(store, recommender, trainer),
            tastes=(tastes := Tastes(store, recommender, feedback)),
            people=People(store, recommender, feedback, clock),
            discoverer=Discoverer(store, tastes, clock),
            blender=Blender(store, tastes),
            feedback=feedback,
            forgetter=(forgetter := Forgetter(store, recommender)),
            exporter=Exporter(store, clock),
            departures=Departures(store, forgetter, clock),
            schedule=Schedule(store.facts, clock),
            posting=Posting(store, Sounding(store, recommender), clock),
            answers=KeptAnswers(store, clock),
            reception=Reception(store, desk),
            overview=Overview(store, desk, abilities, recommender, reccobeats=reccobeats is not None),
            chooser=Chooser(store, desk, calls, syncs=syncs, recommender=recommender),
            pools=PoolList(store, desk, calls, recommender),
            saver=Saver(desk, calls),
            painter=painter,
            listings=Listings(store, recommender, feedback),
        )
    finally:
        # Down from what asks to what is asked: threads first, the database last.
        if syncs is not None:
            await syncs.close()
        await desk.close()
        calls.close()
        if reccobeats is not None:
            reccobeats.close()
        for door in doors.values():
            door.close()
        await painter.close()
        await trainer.close()
        await store.close()


@asynccontextmanager
async def open_counter(
    settings: Settings, clock: Clock
) -> AsyncIterator[tuple[Store, SignInDesk, UploadDesk]]:
    """The database and the desks of the web pages: these run in a loop of their own."""
    async with open_sign_in(settings, clock) as (store, desk):
        yield store, desk, _uploads(settings, store, Bringer(store, clock), clock)


@asynccontextmanager
async def open_sign_in(settings: Settings, clock: Clock) -> AsyncIterator[tuple[Store, SignInDesk]]:
    """The database and the sign-in desk alone."""
    store = open_store(settings)
    calls = _calls(settings, store, clock)
    desk = _desk(settings, store, calls, clock)
    try:
        yield store, desk
    finally:
        await desk.close()
        calls.close()
        await store.close()


def open_store(settings: Settings) -> Store:
    """The database of the settings, not yet connected. Raises TokenKeyUnusable, DataDirectoryUnusable."""
    key = settings.token_key.get_secret_value() if settings.token_key else None
    return Store(settings.database, seal_from(key, settings.data_dir))


def _uploads(settings: Settings, store: Store, bringer: Bringer, clock: Clock) -> UploadDesk:
    return UploadDesk(
        store,
        bringer,
        KeptAnswers(store, clock),
        clock,
        pages_url=settings.pages_url,
        limit_mb=settings.upload_limit_mb,
        directory=settings.data_dir,
    )


def _calls(settings: Settings, store: Store, clock: Clock) -> SpotifyCalls:
    return SpotifyCalls(
        settings.spotify_api_url,
        threads=settings.spotify_threads,
        calls_per_second=settings.spotify_calls_per_second,
        facts=store.facts,
        clock=clock,
    )


def _desk(settings: Settings, store: Store, calls: SpotifyCalls, clock: Clock) -> SignInDesk:
    return SignInDesk(
        _apps(settings, store),
        store.accounts,
        store.sign_ins,
        calls,
        abilities=Abilities(store.facts, clock),
        clock=clock,
    )


def _apps(settings: Settings, store: Store) -> Apps:
    return Apps(
        _spotify_app(settings),
        store.servers,
        redirect_url=settings.redirect_url,
        accounts_url=settings.spotify_accounts_url,
    )


def _reccobeats(settings: Settings) -> ReccoBeats | None:
    if settings.reccobeats_url == OFF:
        return None
    return ReccoBeats(settings.reccobeats_url, calls_per_second=settings.reccobeats_calls_per_second)


def _doors(settings: Settings) -> dict[Service, ListenBrainz | LastFm]:
    """The services of listens that may be asked."""
    doors: dict[Service, ListenBrainz | LastFm] = {}
    pace = settings.listens_calls_per_second
    if settings.listenbrainz_url != OFF:
        doors[Service.LISTENBRAINZ] = ListenBrainz(settings.listenbrainz_url, calls_per_second=pace)
    if settings.lastfm_url != OFF:
        key = settings.lastfm_api_key
        secret = key.get_secret_value() if key else None
        doors[Service.LASTFM] = LastFm(settings.lastfm_url, secret, calls_per_second=pace)
    return doors


def _spotify_app(settings: Settings) -> SpotifyApp | None:
    if settings.spotify_client_id is None:
        return None
    secret = settings.spotify_client_secret
    return SpotifyApp(
        client_id=settings.spotify_client_id,
        client_secret=secret.get_secret_value() if secret else None,
        redirect_url=settings.redirect_url,
        accounts_url=settings.spotify_accounts_url,
    )
