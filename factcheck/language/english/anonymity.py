"""What copy tells of a source without a name: why it has none, and how close it is to the matter."""

from __future__ import annotations


def _telling(phrases: tuple[str, ...]) -> frozenset[str]:
    """The longest word of each phrase, of two the last: where none of them stands, no phrase does."""
    return frozenset(max(reversed(phrase.split()), key=len) for phrase in phrases)


REASONS = (
    "on condition of anonymity",
    "on the condition of anonymity",
    "not to be named",
    "not be named",
    "not be identified",
    "not to be identified",
    "not authorised",
    "not authorized",
    "asked for anonymity",
    "requested anonymity",
    "declined to be named",
    "did not want to be named",
    "who asked us not to",
    "spoke anonymously",
    "anonymously",
)
"""Why a source has no name; of two that stand in a text the first counts."""
REASON_WORDS = _telling(REASONS)
"""Words of which one stands in every reason."""
AT_FIRST_HAND = (
    "who saw",
    "who was in the room",
    "who were in the room",
    "with direct knowledge",
    "direct knowledge",
    "who witnessed",
    "who attended",
    "who was present",
    "who were present",
)
"""What shows that a source was there or knows for itself."""
AT_SECOND_HAND = ("briefed on", "familiar with", "with knowledge of", "close to", "told of")
"""What shows that it knows from others."""
CLOSENESS_WORDS = _telling(AT_FIRST_HAND) | _telling(AT_SECOND_HAND)
"""Words of which one stands in whatever tells how close a source is to the matter."""
