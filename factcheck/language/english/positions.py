"""Words before a noun that tell which of several things of one kind is meant, where the one excludes the other."""

from __future__ import annotations

from typing import Final

POSITIONS: Final[tuple[tuple[str, ...], ...]] = (
    ("north northern northerly", "south southern southerly", "east eastern easterly", "west western westerly"),
    ("northbound", "southbound", "eastbound", "westbound"),
    ("left", "right"),
    ("front", "rear back"),
    ("upper", "lower"),
    ("inner indoor", "outer outdoor"),
    ("inbound incoming", "outbound outgoing"),
    ("ground", "first", "second", "third", "fourth", "fifth", "sixth", "top", "basement"),
    ("morning", "afternoon", "evening", "night"),
    ("male", "female"),
    ("domestic", "foreign"),
    ("elder older", "younger"),
    ("port", "starboard"),
    ("home", "away"),
)
"""Lines of positions of which a thing has one: who lives on the ground floor does not live on the first."""
