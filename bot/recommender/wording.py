"""Puts into words what a model found, what it is made of, and why it answers with a song."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.messages import Messages
from model.categories import CategoryName
from model.explaining import Explanation, Source

if TYPE_CHECKING:
    from bot.recommender.insight import ModelFacts, Quality

REASONS = 2
"""How many reasons a song is answered with, at most."""

LEAST_SHARE = 0.15
"""Of all that speaks for a song: what adds less is no reason worth a word."""

FEATURES = 2


def category_in_words(name: CategoryName, messages: Messages) -> str:
    """What a category is called. Words and artists' names are as people wrote them: not safe for markdown."""
    if name.kind == "features":
        called = ", ".join(feature_in_words(part, messages) for part in name.parts)
    else:
        called = ", ".join(name.parts)
    called = called or messages.text("category-unnamed")
    return called if name.ordinal == 1 else messages.text("category-again", name=called, ordinal=name.ordinal)


def feature_in_words(feature: str, messages: Messages) -> str:
    """A feature ("energy"), one end of it ("energy:high"), or several ("energy & tempo"), in words."""
    return " & ".join(_word(part, messages) for part in feature.split(" & "))


def reason(why: Explanation, messages: Messages) -> str:
    """In a few words what ties a song to those asked for, the strongest first; empty where little does."""
    say = messages.text
    features = ", ".join(_word(str(feature), messages) for feature in why.features[:FEATURES])
    together = say("why-playlists", count=why.playlists) if why.playlists else say("why-alike")
    said = {
        Source.PLAYLISTS: together,
        Source.ARTIST: say("why-artist") if why.artists else "",
        Source.SOUND: say("why-sound", features=features) if features else "",
        Source.CATEGORY: say("why-category"),
        Source.POPULARITY: say("why-popularity"),
    }
    speaking = {source: share for source, share in why.shares.items() if share > 0 and said[source]}
    least = LEAST_SHARE * sum(speaking.values())
    strongest = sorted((source for source in speaking if speaking[source] >= least), key=speaking.__getitem__)
    return ", ".join(said[source] for source in strongest[::-1][:REASONS])


def facts_in_words(facts: ModelFacts, messages: Messages, when: str) -> list[str]:
    """What a model is made of, a sentence a line; ``when`` it was trained is as its reader writes times."""
    say = messages.text
    return [
        say(f"model-preset-{facts.preset}"),
        say("model-trained", version=facts.version, when=when),
        say("model-from", songs=facts.songs, playlists=facts.playlists, members=facts.members),
        say("model-coverage", measured=facts.measured, known=facts.known),
    ]


def quality_in_words(quality: Quality, messages: Messages) -> str:
    """How well a model finds hidden songs, beside what chance would find."""
    hits = quality.hits
    if hits is None:
        return messages.text("model-quality-unknown")
    return messages.text(
        "model-quality",
        playlists=hits.playlists,
        found=hits.found,
        chance=round(1 / max(hits.chance, 1e-6)),
    )


def _word(feature: str, messages: Messages) -> str:
    name = feature.replace("_", "-").replace(":", "-")
    return messages.text(f"feature-{name}") if f"feature-{name}" in messages else feature
