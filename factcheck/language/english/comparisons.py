"""Words of an aside that compares what a clause tells: ", twice the pace", ", the lowest since 2019", ", a week before the deadline"."""

from __future__ import annotations

DURATIONS = frozenset("day days week weeks month months year years hour hours minutes".split())
"""Nouns of the time by which one thing comes before another."""
CLOSENESS = DURATIONS | frozenset("shortly soon immediately just only moments seconds barely few several".split())
"""Words between a deed and the "after" or "before" of another: "shortly before", "a few days after"."""
STRETCHES = DURATIONS | {"decade", "decades", "generation", "century", "centuries"}
"""Nouns of the time for which a rank holds: "the worst fire in a decade"."""
COMPARATIVES = frozenset("more less fewer higher lower".split())
"""Words before "than": ", 17 more than the line has admitted"."""
BEYOND = frozenset("above below over under beyond short before after".split())
"""Words behind "well" and "far": ", well above the limit"."""
RATIOS = frozenset("twice half double triple up down".split())
"""Words that open a comparison alone: ", twice the pace", ", down 7 percent"."""
BEFORE_SHARES = frozenset("a almost nearly about roughly".split())
"""Words before a number or share that compares: ", almost a third less"."""
SHARES_OF_BEFORE = frozenset("third quarter fifth tenth double twice half sequel record".split())
"""What behind those compares as a number does: ", a third of its value", ", a record"."""
RANKS = frozenset("first second third fourth fifth sixth seventh most least worst best only latest".split())
"""Words that give something its place among others of its kind."""
BEYOND_MEASURE = COMPARATIVES | {"above", "below", "up", "down"}
"""Words behind a number that is set beside a measure told before: "is 3 higher"."""
