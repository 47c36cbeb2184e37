"""Words before a noun that tell which of several things of one kind is meant, where the one excludes the other."""

from __future__ import annotations

from typing import Final

POSITIONS: Final[tuple[tuple[str, ...], ...]] = (
    ("north northern northerly", "south southern southerly", "east eastern easterly", "west western westerly"),
    ("northbound", "southbound", "eastbound", "westbound"),
    ("left", "right"),
    ("front", "rear back"),
    ("ground", "first", "second", "third", "fourth", "fifth", "sixth", "top", "basement"),
    ("port", "starboard"),
)
"""Lines of positions of which a thing has one: what began on the ground floor did not begin on the first."""
SPOTS: Final = {"at": "in"}
"""Prepositions of places that are as good as another: "in the flat", "at the airport"."""
