"""Words by which a text speaks of somebody or something without a name, or dates its own report."""

from __future__ import annotations

from typing import Final

SPEAKER_PRONOUNS: Final = frozenset("i we my our me".split())
"""Pronouns by which a voucher speaks of himself."""
THIRD: Final = frozenset("he she it they his her its their this".split())
"""Pronouns that stand for somebody or something named before."""
POINTING: Final = THIRD | frozenset("these those such".split())
"""Words by which a claim points back to what the text has told."""
ANYBODY: Final = frozenset({"", "person", "people"})
"""Units of a number that does not say of whom it is."""
INSTEAD: Final = frozenset({("rather", "than"), ("instead", "of"), ("not", "in"), ("not", "on")})
"""Words in a row before a value that does not hold: "in May 2023, not in 2024"."""
REPORTED: Final = frozenset({("as", "of"), ("as", "at")})
"""Words in a row before a date that is the report's and not the event's."""
ALL_OR_NONE: Final = frozenset("no nobody none any anybody anyone all every everybody everyone each neither".split())
"""First words of a phrase that is about each of a kind: whoever says that no member of staff was dismissed speaks of every nurse."""
NONE_OF: Final = frozenset({"no", "any", "every", "all"})
"""Words that make "other offers" those of everybody else, and not one more."""
KNOWN: Final = frozenset({"the", "this", "that", "these", "those"})
"""Determiners of a thing told of before, which another text can call otherwise: "the midfielder"."""
WHO_OPENERS: Final = frozenset({"the", "one"})
"""First words of a noun phrase by which a text asks who it was: "the man arrested", "one who paid"."""
PLURAL_PRONOUNS = frozenset("they their these those some others many them several both all most few".split())
"""Pronouns that stand for a group of people."""
BODY_PRONOUNS = frozenset({"it", "its", "which", "that", "this"})
"""Pronouns that stand for a body or a paper."""
PERSON_PRONOUNS = frozenset({"he", "she", "him", "her", "his", "who"})
"""Pronouns that stand for one person."""
MALE_PRONOUNS = frozenset({"he", "him", "his"})
"""Of these the ones for a man."""
FEMALE_PRONOUNS = frozenset({"she", "her"})
"""Of these the ones for a woman."""
KNOWN_DETERMINERS = frozenset({"the", "its", "their", "his", "her", "our", "this", "that"})
"""Determiners of a noun for somebody of whom the reader knows."""
