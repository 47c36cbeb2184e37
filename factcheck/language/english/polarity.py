"""Words that negate a clause, and those that only look so."""

from __future__ import annotations

NEGATORS = frozenset("not no never nobody none nothing neither nor without cannot nowhere n't hardly scarcely".split())
"""Words that negate the clause they stand in; forms in -n't count too."""
NEGATIVE_VERBS = frozenset(
    "deny denies denied denying refuse refuses refused refusing reject rejects rejected fail fails failed avoid avoids avoided "
    "avoiding lack lacks lacked refute refutes refuted decline declines declined doubt doubts doubted rule ruled".split()
)
NOT_NEGATING = (
    ("not", "guilty"),
    ("not", "only"),
    ("no", "longer", "only"),
    ("not", "just"),
    ("no", "doubt"),
    ("nothing", "but"),
    ("not", "least"),
    ("for", "nothing"),
    ("no", "matter"),
    ("not", "to", "mention"),
    ("no", "less"),
    ("no", "fewer"),
    ("no", "."),
    ("not", "merely"),
    ("not", "simply"),
)
"""Sequences in which the negator does not negate the clause."""
