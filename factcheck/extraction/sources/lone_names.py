"""Which lone names of a text are those of bodies, by what is said around them and because nobody is ever called so: "Vellwater said"."""

from __future__ import annotations

import re

from factcheck.language.english.bodies import BEFORE_TAKEN_UP, HELD_BY_BODIES, REFERRED_BODIES
from factcheck.language.english.common_words import FUNCTION_WORDS, WORDS_BY_BAND
from factcheck.language.english.given_names import GIVEN_NAMES
from factcheck.language.english.words import TITLES

ROW = re.compile(r"[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*)+")
"""Capitalised words in a row."""
BODY = re.compile(
    r"([A-Z](?<!\w[A-Z])\w+)(?:"  # a whole word; a set comes first, which the engine looks for
    rf"(?:’s|'s) (?:[a-z-]+ ){{0,2}}(?:{'|'.join(sorted(HELD_BY_BODIES))})\b"  # "Vellwater's operations director"
    rf"|(?= (?:{'|'.join(sorted(BEFORE_TAKEN_UP))})\b[^.\n]{{0,200}}\.\s+The (?:{'|'.join(sorted(REFERRED_BODIES))}) )"
    r"| (?:was founded|is owned|was taken over|operates) )"
)
"""A name with what shows that it is a body's."""
OPENING_WORDS = FUNCTION_WORDS.union(*WORDS_BY_BAND) - GIVEN_NAMES - TITLES
"""Words that with a capital open a sentence and are no given name."""


def lone_bodies(text: str) -> frozenset[str]:
    """Return in lower case the lone names that are those of bodies: none that ever stands behind a given name, a title or another name."""
    found = {match[1].lower() for match in BODY.finditer(text)} - OPENING_WORDS - GIVEN_NAMES
    if not found:
        return frozenset()
    for row in ROW.finditer(text):
        words = row[0].lower().replace("’s", "").replace("'s", "").split(" ")
        opens = words[0].rstrip(".") in OPENING_WORDS
        found.difference_update(word.rstrip(".") for word in words[2 if opens else 1 :])
    return frozenset(found)
