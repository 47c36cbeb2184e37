"""A thesaurus of news English: which words two reports of one event use for one another, field by field.

A file is a field of news. Each line of it is a group: words and phrases that stand for one another when two reports of one event are laid
side by side, divided by commas, the name of the group first; a line that opens with blanks goes on with the group above. Behind "<" stands
a word of the group that is more general ("ferry < vessel"). Words of a group need not be equal in a dictionary: "shed" and "warehouse" are
not, but two reports of one fire use either for the same place. Opposites are never in one group, nor are words that an editor would not
change for one another, since what is in one group can hide a difference.

Words and phrases are written in their base form and stand for all their forms ("call off", "called off"); "=fired" stands for this form
alone, and in a group of things for its plural, too. A word is in one group only, that of the sense which news uses most of the time; a
phrase shows another sense by the words around it ("go off", "run for office"). The lists are our own, written from general knowledge of
English.
"""

from __future__ import annotations

from typing import Final

from factcheck.language.english.thesaurus import (
    accidents,
    business,
    change,
    courts,
    culture,
    dealings,
    health,
    labour,
    people,
    police,
    politics,
    qualities,
    schools,
    science,
    sport,
    transport,
    war,
    weather,
)

FIELDS: Final = (
    people,
    courts,
    police,
    accidents,
    weather,
    health,
    business,
    labour,
    politics,
    war,
    sport,
    science,
    schools,
    transport,
    culture,
    change,
    dealings,
    qualities,
)
"""The fields of news."""
DEEDS: Final = tuple(field.DEEDS for field in FIELDS)
"""The groups that name what is done or happens, a field each."""
THINGS: Final = tuple(field.THINGS for field in FIELDS)
"""The groups of everything else, a field each."""
PHRASE_PARTICLES: Final = frozenset("off out down up over back away aside through".split())
"""Words that a verb of a phrase can have behind its object: "put the talks off"."""
