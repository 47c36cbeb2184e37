"""Attributions by what somebody gets from others: "drew criticism from farmers", "her support among voters"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.attribution.attributions import Relation
from factcheck.extraction.attribution.cue_verbs import somebody
from factcheck.extraction.attribution.speakers import subject_of
from factcheck.language.english import words as w
from factcheck.language.english.nouns import FEELING_FORMS, GETTING, REACTIONS, SUBJECTED

if TYPE_CHECKING:
    from factcheck.extraction.attribution.attributions import Paragraph
    from factcheck.extraction.grammar.phrases import Range

FEELING = frozenset(FEELING_FORMS)
GETTING_REACH = 7  # tokens between the verb of getting and the reaction, at most
GIVERS = frozenset({"from", "among", "amongst"})
"""Prepositions before those who react."""


def reactions(par: Paragraph, index: int) -> None:
    """Add the relations of one sentence in which others judge its subject: they are the source, it is the content."""
    s = par.sentences[index]
    for i in s.places(FEELING):
        moved = None if par.taken[i] or s.inside(i) or s.tag(i) not in "VBG" else _moved(par, index, i)
        if moved is not None:
            par.add(moved)
    if s.words.isdisjoint(GIVERS):
        return
    for i in s.places(REACTIONS):
        if par.taken[i] or s.inside(i) or s.tag(i) not in "NP" or s.word(i + 1) not in GIVERS:
            continue
        source = (i + 2, s.phrase_right(i + 2))
        if not somebody(s, source):
            continue
        found = _got(par, index, i)
        if found is not None and not any(par.taken[k] for k in range(*found[1])):
            start, content = found
            par.add(Relation((start, i + 2), [content], source, None, s.lower[i], "noun", index, frame="noun", aside=True))


def _got(par: Paragraph, index: int, i: int) -> tuple[int, Range] | None:
    """Where the cue that ends with the reaction at `i` begins, and whom the reaction meets: the subject or the possessor before it."""
    s = par.sentences[index]
    j = i - 1
    while j > max(s.begin, i - GETTING_REACH) and s.tag(j) in "JaD#NCL-p" and s.lower[j] not in w.POSSESSIVES and s.lower[j] not in GETTING:
        j -= 1
    if s.lower[j] in w.POSSESSIVES:
        return j + 1, (j, j + 1)
    if s.tag(j) == "I" and s.lower[j] in {"to", "under"} and s.lower[j - 1] in SUBJECTED:
        j -= 1
        while s.tag(j) not in "VAGB" and j > s.begin:
            j -= 1
    if s.lower[j] not in GETTING and s.lower[j] not in w.HAVE and s.lower[j] not in w.BE:
        return None
    group = s.group(j) if s.tag(j) in "VGBL" else None
    subject = s.subject(j) if group is None else subject_of(par, index, group)
    start = j if group is None else group.start
    return None if subject is None else (start, subject)


def _moved(par: Paragraph, index: int, i: int) -> Relation | None:
    """The relation of a verb that tells what its object felt: "angered farmers", "resonated with voters"."""
    s = par.sentences[index]
    group = s.group(i)
    if group is None or group.voice != "active":
        return None
    first = i + 1
    tied = FEELING_FORMS[s.lower[i]]
    if tied:
        if s.word(first) != tied:
            return None
        first += 1
    source = (first, s.phrase_right(first))
    subject = subject_of(par, index, group)
    if subject is None or not somebody(s, source) or any(par.taken[k] for k in range(*subject)):
        return None
    return Relation((group.start, first), [subject], source, None, s.lower[i], "verb", index, frame="noun", aside=True)
