"""Words of news copy that stand for one another when two reports of one event are laid side by side.

Each line of a table is one concept. Words of a line need not be equal in a dictionary: "shed" and "warehouse" are not, but two reports of
one fire use either for the same place. Opposites are never on one line, nor are words that an editor would not change for one another,
since what is on one line can hide a difference. A word on two lines belongs to the first, in the order of `SYNONYMS`. The forms that a stem
does not bring together with the others are given; the lines are our own, written from general knowledge of English.
"""

from __future__ import annotations

from typing import Final

from factcheck.language.english.synonyms import deeds, matters, people, phrases, things

DEEDS: Final = deeds.LINES
"""The lines that name what is done or happens."""
SYNONYMS: Final[tuple[str, ...]] = (*people.LINES, *deeds.LINES, *things.LINES, *matters.LINES)
"""One concept a line."""
PHRASES: Final[dict[str, str]] = phrases.PHRASES
"""Two words in a row, as written → a word of the concept that they stand for."""
