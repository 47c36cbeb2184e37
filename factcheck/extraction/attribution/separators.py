"""What parts a content from a cue that comes behind it, and what of it goes on behind the cue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.attribution.content_ends import content_end
from factcheck.extraction.attribution.contents import CLAUSE, new_voucher
from factcheck.extraction.attribution.openings import opens_quotation
from factcheck.language.english import boundaries as b
from factcheck.language.english.lexicon import CUE_FORMS

if TYPE_CHECKING:
    from factcheck.extraction.grammar.phrases import Range, Sentence

CLAUSE_REACH = 10  # tokens of a clause of time within which its verb comes
RESUMPTIVE_REACH = 3  # tokens: an article, an adjective and the noun that takes up what was said


def closes_quotation(s: Sentence, k: int) -> bool:
    """Whether the token at `k` is a quotation mark that closes: the second of two."""
    return s.begin <= k < s.end and 0 <= s.tokens.partner[k] < k


def separates(s: Sentence, k: int) -> bool:
    """Whether `k` is a comma, dash, question mark or closing quotation mark that can part a content from its cue: "Is it safe?"."""
    at = s.tag(k)
    return at in ",-" or closes_quotation(s, k) or (at == "." and s.tokens.surface[k] in {"?", "!", "?!"})


def behind_quotation(s: Sentence, separator: int) -> bool:
    """Whether a quotation ends at the separator, or before the comma or dash that it is: "“We won,”", "“We won”,"."""
    return closes_quotation(s, separator) or (s.tag(separator) in ",-" and closes_quotation(s, separator - 1))


def whole_quotation(s: Sentence, close: int, cut: int) -> bool:
    """Whether the quotation closed at `close`, no comma outside, is a statement: a stop ends it, or it opens the sentence."""
    surface = s.tokens.surface
    last = surface[close - 2] if surface[close - 1] in b.SINGLE_QUOTES else surface[close - 1]  # "it is about “people saying, ‘no,’”"
    return last in b.QUOTATION_STOPS or s.tokens.partner[close] <= cut + 1


def content_before(s: Sentence, cut: int, stop: int) -> Range | None:
    """The free content `cut`..`stop` without the separators at its ends; None where nothing is left: ", and the mill closed,"."""
    opened = s.tokens.partner[stop - 1] if 0 <= s.tokens.partner[stop - 1] < stop - 1 else -1
    if opened > cut and s.tag(opened - 1) in ":-" and s.finite(cut, opened):
        cut = opened  # "The film has critics praying: “It will fill my stand,” sighed one"
    if not s.inside(stop - 1):
        last = next((k for k in range(stop - 1, cut, -1) if s.tag(k) in ";:" and not s.inside(k)), cut - 1)
        cut = last + 1
    if s.tag(stop - 1) == "C" and stop - 1 > cut and not s.inside(stop - 1):
        return None  # "read theology and, friends recalled, never owned a car": what comes behind is theirs
    if s.tag(stop - 1) in "WT" and stop - 1 > cut and not s.inside(stop - 1):
        cut = _described(s, cut, stop - 1)
    while cut < stop and (s.tag(cut) in ",;:-" or (s.tag(cut) == "C" and cut > s.begin)):
        cut += 1
    if cut + 1 == bare_end(s, cut, stop) and s.tag(cut) == "C":
        return None  # "And, as the paper reported, it closed"
    return (cut, bare_end(s, cut, stop)) if cut < stop else None


def _described(s: Sentence, cut: int, relative: int) -> int:
    """Where the clause begins whose relative word stands right before an aside: "a practice that, critics say, persists"."""
    noun = s.noun_left(relative)
    if noun is not None and s.tag(noun[0]) == "D" and s.tag(noun[0] - 1) == "," and noun[0] > cut:
        return noun[0]
    return relative if s.finite(cut, relative) else cut


def bare_end(s: Sentence, start: int, end: int) -> int:
    """The end of `start`..`end` without the commas and dashes at it: "the mayor ,"."""
    while end > start and s.tag(end - 1) in ",-":
        end -= 1
    return end


def without_act(s: Sentence, start: int, end: int) -> int:
    """The end of the source `start`..`end` without what it does meanwhile: "the mayor, speaking in Leeds"."""
    for k in range(start + 1, end - 1):
        if s.tag(k) == "," and s.tag(k + 1) == "G" and s.lower[k + 1] != "including":
            return k
    return end


def tail_end(s: Sentence, k: int) -> int:
    """The end of what belongs to the cue: the addressee, time and place up to a comma, stop or quotation: "told reporters on Monday"."""
    while k < s.end and s.tag(k) not in ",.;:-" and not opens_quotation(s, k) and not (s.tag(k) in "SI" and _tells_too(s, k)):
        k += 1
    return k


def _tells_too(s: Sentence, k: int) -> bool:
    """Whether a clause of time opens at `k` in which somebody says something, too: "when asked about it", "after she announced"."""
    if s.lower[k] not in b.TEMPORAL:
        return False
    stop = next((m for m in range(k + 1, min(k + CLAUSE_REACH, s.end)) if s.tag(m) in ",.;:-Q"), min(k + CLAUSE_REACH, s.end))
    return any(k < m < stop and s.tag(m) in "VL" for m in s.cues)


def clause_follows(s: Sentence, k: int) -> bool:
    """Whether a subject and a finite verb come right after `k`: "she left"."""
    if s.tag(k) == "R" and s.tag(k + 1) in "VMAa":
        return True
    if s.tag(k) not in "DENPJ#":
        return False
    end = s.phrase_right(k)
    while s.tag(end) == "a":
        end += 1
    return end > k and s.tag(end) in "VMA"


def content_behind(s: Sentence, k: int, *, quoted: bool) -> list[Range]:
    """The piece of the content behind its cue, `k` being the separator there: ", and the mill closed"; none where something else comes."""
    opening = k + 1 if s.tag(k) in ",-:" else k
    probe = opening
    while probe < s.end and s.tag(probe) in "CaT,":
        probe += 1
    if probe >= s.end or s.tag(k) == ".":
        return []
    if opens_quotation(s, probe):
        return [] if s.finite(opening, probe) else [(opening, content_end(s, opening, CLAUSE))]
    if quoted or s.tag(k) not in ",-:" or _goes_elsewhere(s, opening) or _second_voucher(s, opening):
        return []
    end = content_end(s, opening, CLAUSE)
    return [(opening, end)] if end > opening else []


def _goes_elsewhere(s: Sentence, k: int) -> bool:
    """Whether what opens at `k` is no part of the content before the cue: ", citing the audit", ", a claim that", ", but critics say"."""
    at, word = s.tag(k), s.lower[k]
    if at == "G" or word in b.FURTHER or (word == "without" and s.tag(k + 1) == "G") or (at == "a" and s.tag(k + 1) == "G"):
        return True
    if at == "D" and word in {"a", "an"} and not clause_follows(s, k):
        return any(s.word(x) in b.RESUMPTIVE for x in range(k + 1, k + RESUMPTIVE_REACH))
    if at == "C" and s.tag(k + 1) in "VRE" and s.lower[k + 1] in CUE_FORMS:
        return True
    return (at == "C" or word in {"although", "though"}) and new_voucher(s, k + 1, s.end)


def _second_voucher(s: Sentence, k: int) -> bool:
    """Whether a second voucher opens at `k`: "..., two aides said, the paper reported"."""
    if s.tag(k) not in "DNPEJ":
        return False
    end = s.phrase_right(k)
    entry = CUE_FORMS.get(s.word(end))
    if end == k or s.tag(end) != "V" or entry is None or "q" not in entry.frames:
        return False
    return s.tag(end + 1) in ".," or s.word(end + 1) in b.SECOND_CUE_TIMES
