"""What of the free pieces of a sentence asserts anything: trimmed of what only joins it, and neither an order, silence nor a setting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.attribution.attributions import FREE, SOURCE, Paragraph
from factcheck.extraction.claims.comparing_asides import comparative
from factcheck.extraction.claims.silence import clause_is_silent, excuses_anonymity
from factcheck.language.english.boundaries import HANGING
from factcheck.language.english.comparisons import CLOSENESS
from factcheck.language.english.legal import STEPS
from factcheck.language.english.markers import MARKED, RAISING
from factcheck.language.english.money import MONEY_SIGNS
from factcheck.language.english.words import TIME_NOUNS

if TYPE_CHECKING:
    from factcheck.extraction.grammar.phrases import Range, Sentence

SHORTEST = 3  # words; fewer do not make an assertion
LONG_FRAGMENT = 5  # words; a sentence without finite verb that has more is an elliptic assertion
WHICH_REACH = 4  # tokens between a relative pronoun and the verb that a relation has taken, at most


def _governed(par: Paragraph, s: Sentence, a: int, b: int) -> int:
    """The end of the piece without the words that only govern what somebody else's saying has taken: "a leader in | supporting it"."""
    if b < s.end and par.taken[b] != FREE and s.tag(b) not in "t,":
        while b > a and s.tag(b - 1) in "ITtSWDp":
            b -= 1
        if par.taken[b] == SOURCE and s.lower[b - 1] in TIME_NOUNS:  # "left the day | the board said"
            first = s.noun_left(b)
            b = b if first is None or s.tag(first[0]) != "D" else first[0]
    return b


def trimmed(par: Paragraph, s: Sentence, a: int, b: int) -> Range | None:
    """The piece without the marks and conjunctions around it; None where nothing is left."""
    b = _governed(par, s, a, b)
    while a < b and ((s.tag(a) in ",;:-.C)" and s.lower[a] != "nor") or 0 <= s.tokens.partner[a] < a):
        a += 1
    relative = s.begin + s.tags.rfind("W", max(a, b - WHICH_REACH) + 1 - s.begin, b - s.begin)
    if a < relative and b < s.end and not s.finite(relative, b):
        b = relative - 1 if s.tag(relative - 1) == "I" else relative  # "an email in which", ", which on Saturday" of what is said there
    if s.tag(b - 1) == "I" and s.word(b) == "what":
        b -= 1  # "struck by what the navy called"
    hanging = b < s.end and s.tag(b) != ","  # but "the day before, and"
    while b > a and ((s.tag(b - 1) in ",;:-(C." and s.tokens.surface[b - 1] not in "?!") or (hanging and s.lower[b - 1] in HANGING)):
        b -= 1
    if s.word(b) in {"after", "before"} and s.lower[b - 1] in CLOSENESS and s.word(b - 2) != "the":
        while s.lower[b - 1] in CLOSENESS and b > a:
            b -= 1  # "left shortly before it fell"
        b -= s.tag(b - 1) == "#" or s.lower[b - 1] in {"a", "an"}
        b -= s.tag(b - 1) == ","  # "resigned on Thursday, two hours after an audit found"
    return (a, b) if b > a else None


def _words(s: Sentence, pieces: list[Range], most: int) -> int:
    """How many words the pieces hold; `most` stands for any more."""
    found, surface = 0, s.tokens.surface
    for a, b in pieces:
        for k in range(a, b):
            if surface[k][0].isalnum() or surface[k] in MONEY_SIGNS:
                found += 1
                if found == most:
                    return found
    return found


def asserts(s: Sentence, pieces: list[Range]) -> bool:
    """Whether the pieces make an assertion: three words or more, with a finite verb, that do not merely excuse a source's anonymity."""
    first, last = pieces[0][0], pieces[-1][1]
    if first == s.begin and s.tag(first) == "B" and s.tag(first + 1) != "t" and not _subject_stands(s, first, last):
        return False  # an order: "Follow our podcast wherever you listen"
    if excuses_anonymity(s, first, last) or s.lower[first : first + 3] == ["on", "condition", "of"] or clause_is_silent(s, first, last):
        return False
    words = _words(s, pieces, SHORTEST + 1)
    if (words < SHORTEST and s.word(last) not in CLOSENESS) or (len(pieces) == 1 and s.lower[first] == "that" and words == SHORTEST):
        return False
    if any(s.finite(a, b) for a, b in pieces) or s.lower[first] in MARKED:
        return True
    if (first > s.begin and _adds(s, first, last)) or _fronted_stage(s, first, last):
        return True
    whole = len(pieces) == 1 and first <= s.begin + 1 and last >= s.end - 1
    return whole and (_words(s, pieces, LONG_FRAGMENT + 1) > LONG_FRAGMENT or any(s.tag(k) in "LGB" for k in range(first, last)))


def _subject_stands(s: Sentence, first: int, last: int) -> bool:
    """Whether what looks like an order is a subject before its verb: "Hail the size of golf balls fell"."""
    verb = next((k for k in range(first + 1, last) if s.tag(k) in "VMASWC,"), last)
    return verb < last and s.tag(verb) in "VMA" and s.tag(verb - 1) in "NPE"


def _fronted_stage(s: Sentence, first: int, last: int) -> bool:
    """Whether an opening phrase tells a step of procedure: "Jailed in 2019 for spying, the engineer", "On trial for theft, he"."""
    if (first > s.begin + 1 and s.tag(first - 1) != ",") or s.tag(last) != ",":
        return False
    return s.lower[first] in STEPS or s.lower[first] in RAISING or (s.lower[first] == "on" and s.word(first + 1) == "trial")


def _adds(s: Sentence, first: int, last: int) -> bool:
    """Whether what stands before a clause without finite verb makes it one: "with X facing Y", ", stranding 40 lorries"."""
    return s.lower[first - 1] == "with" or (s.tag(first) == "G" and s.tag(first - 1) == ",") or comparative(s, first - 1, last)


def is_setting(par: Paragraph, s: Sentence, pieces: list[Range]) -> bool:
    """Whether the pieces are only a fronted phrase of an attributed sentence: "In a lawsuit filed Friday, the group alleged ..."."""
    first, last = pieces[0][0], pieces[-1][1]
    if s.tag(first) == "G" and first > s.begin + 1 and par.taken[first - 2] == SOURCE and s.tag(first - 1) == ",":
        return True  # "The mayor, speaking in Leeds, said"
    if len(pieces) > 1 or s.tag(first) != "I" or first > s.begin + 1:
        return False
    if last < s.end and par.taken[last] == SOURCE:
        return s.finite(first, last) <= 1  # "In reasons published on its website it said that"
    if s.tag(last) != ",":
        return False
    return last + 1 < s.end and par.taken[last + 1] != FREE and s.finite(first, last) <= 1
