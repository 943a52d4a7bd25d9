"""What ends every sync, import and forgetting: the server's model learned anew."""

from __future__ import annotations

from bot.errors import CratediggerError, NoFeatures, NoSongs, OnlyPoolSongs
from bot.library.reports import Learned
from bot.recommender.service import Recommender


async def learn(recommender: Recommender, server_id: int, *, anew: bool = False) -> Learned:
    """Train a server's model; that it has nothing to learn from is an outcome, not a failure.

    One that is learned ``anew`` starts from nothing of the last.
    """
    try:
        return Learned(await recommender.train(server_id, anew=anew))
    except (NoSongs, OnlyPoolSongs, NoFeatures) as nothing:
        reason: CratediggerError = nothing
        return Learned(None, reason)
