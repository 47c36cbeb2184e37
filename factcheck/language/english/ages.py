"""The words that make a number an age: who is told of, and how."""

from __future__ import annotations

from typing import Final

AGE_DECADES: Final = frozenset("early mid late mid- his her their my our your".split())
"""Words before "40s" that make it an age and no decade of a century."""
AGED_PERSONS: Final = frozenset(
    "man woman boy girl child grandmother grandfather grandparent widow widower mother father pensioner student teenager youth lad lady "
    "bachelor spinster invalid veteran toddler youngster".split()
)
"""Nouns that "of" ties to an age ("a widow of 81")."""
COUNTED_IN_YEARS: Final = frozenset(
    "people adults children women men those anyone everyone residents citizens patients persons person workers boys girls drivers voters "
    "youngsters teenagers pupils students someone somebody americans britons aged ages age".split()
)
"""Who is "over 65" or "under 18" in years."""
KIN: Final = frozenset(
    "sons daughters brothers sisters children boys girls siblings twins nephews nieces grandchildren grandsons granddaughters cousins "
    "stepsons stepdaughters kids toddlers teenagers".split()
)
"""Nouns behind which two numbers between commas are ages ("her sons, 11 and nine,")."""
AGE_LEADERS: Final = frozenset("aged age ages turned turning turns".split())
AGE_SUBJECTS: Final = frozenset("he she who i boy girl man woman son daughter brother sister mother father teenager".split())
AGED_CROWDS: Final = frozenset("electorate population voters workforce respondents whom who members".split())
"""Who, besides persons, "are under 35"."""
AGE_LINKS: Final = frozenset("is was be 's".split())
DONE_AT_AN_AGE: Final = frozenset(
    "died dies dead out retires school home married widowed orphaned crowned retired retiring quits quit marries weds".split()
)
"""Words before "at" behind which a bare number is an age: "died at 81", "left school at 14"."""
BEFORE_AGE: Final = frozenset("will would now only just not".split())
"""Words between somebody and the number of their years: "He is now only 14"."""
