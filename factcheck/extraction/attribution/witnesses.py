"""What the outlet says that it saw, heard or found itself: "our reporter saw", "when we visited"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.attribution.attributions import Relation
from factcheck.extraction.attribution.content_ends import content_end
from factcheck.extraction.attribution.contents import CLAUSE
from factcheck.language.english import witnessing as v
from factcheck.language.english.plans import SPEAKERS_BE
from factcheck.language.english.sources import OUTLET_PHRASES
from factcheck.model.members import AttributionLevel

if TYPE_CHECKING:
    from factcheck.extraction.attribution.attributions import Paragraph
    from factcheck.extraction.grammar.phrases import Range, Sentence

SEEN_REACH = 14  # tokens between a reporter and what they did, at most
VISIT_REACH = 25  # tokens of "when we visited" before its comma, at most
FRONT_REACH = 3  # tokens before "when" among which a comma shows that another clause stands there


def seen(s: Sentence, index: int, i: int) -> Relation | None:
    """The relation of what the outlet named at `i` saw: "our reporter saw crews leave", "When we visited, the gate was shut"."""
    if s.lower[i] == "when":
        return _visited(s, index, i)
    found = _outlet(s, i)
    if found is None:
        return None
    ways = (_present, _told_us, _seen_before, _saw)
    return next((seen for seen in (way(s, index, found) for way in ways) if seen is not None), None)


def also_seen(par: Paragraph, index: int, i: int) -> Relation | None:
    """The relation of a second verb of an outlet that saw something in the same sentence: "counted 14 engines, and saw crews ..."."""
    s = par.sentences[index]
    earlier = next((r for r in reversed(par.relations) if r.witnessed and r.sentence == index), None)
    if earlier is None:
        return None
    relation = _witnessed(s, index, (i, i + 1), i + 1, earlier.source, s.lower[i])
    relation.shared = True
    return relation


def seen_by_name(par: Paragraph, index: int, i: int) -> Relation | None:
    """The relation of what the outlet says by its own name that it saw or holds: "the Courier counted 14 crates" in the Courier."""
    s = par.sentences[index]
    group = s.group(i)
    subject = None if group is None or group.voice != "active" or group.negated else s.subject(group.start)
    if group is None or subject is None or s.word(i + 1) in {"no", "nothing"}:
        return None
    names = {s.lower[k] for k in range(*subject) if s.tag(k) == "E"}
    if not names or not names <= par.publisher or subject[1] - subject[0] > len(names) + 1 or s.word(subject[0] - 1) == "which":
        return None
    first = i + 2 if s.tag(i + 1) == "T" else i + 1
    relation = _witnessed(s, index, (group.start, i + 1), first, subject, s.lower[i])
    return relation if relation.content[0][1] > first else None


def _witnessed(s: Sentence, index: int, cue: Range, first: int, source: Range | None, lemma: str) -> Relation:
    """The relation of a clause from `first` that the outlet vouches for with its own eyes."""
    content = [(first, content_end(s, first, CLAUSE))]
    return Relation(cue, content, source, None, lemma, "witness", index, frame="witness", witnessed=True)


def _visited(s: Sentence, index: int, i: int) -> Relation | None:
    """The relation of what was there "when we visited", behind its comma."""
    outlet = _outlet(s, i + 1) if i + 1 < s.end else None
    if outlet is not None and s.word(outlet[1]) in v.VISITING:  # "When our reporter visited the mill, the gate was shut"
        return _behind_visit(s, index, outlet, s.lower[outlet[1]])
    if s.word(i + 1) != "we" or s.tag(i + 2) != "V":
        return _outlet_visited(s, index, i)
    return _behind_visit(s, index, (i + 1, i + 2), "visit")


def _outlet_visited(s: Sentence, index: int, i: int) -> Relation | None:
    """The relation of what was there when an outlet by its name came: "When the Courier visited the ward, 11 patients lay there"."""
    first = i + 2 if s.word(i + 1) == "the" else i + 1
    verb = first
    while s.tag(verb) == "E":
        verb += 1
    if verb == first or s.word(verb) != "visited":
        return None
    return _behind_visit(s, index, (i + 1, verb), "visit")


def _behind_visit(s: Sentence, index: int, outlet: Range, lemma: str) -> Relation | None:
    """The relation of what stands behind the comma of a visit, whose verb follows the outlet."""
    verb = outlet[1]
    comma = next((x for x in range(verb, min(verb + VISIT_REACH, s.end)) if s.tag(x) == ","), None)
    return None if comma is None else _witnessed(s, index, (verb, verb + 1), comma + 1, outlet, lemma)


def _present(s: Sentence, index: int, outlet: Range) -> Relation | None:
    """The relation of what was so when the outlet came: "The gate was shut when our reporter visited"."""
    a, b = outlet
    if s.word(a - 1) != "when" or s.word(b) not in v.EYES or a - 1 <= s.begin + 2:
        return None
    if any(s.tag(k) == "," for k in range(max(s.begin, a - FRONT_REACH), a)):
        return None
    start = max((k + 1 for k in range(s.begin, a - 1) if s.tag(k) in ",;C" and not s.inside(k)), default=s.begin)
    return Relation((b, b + 1), [(start, a - 1)], outlet, None, s.lower[b], "witness", index, frame="witness", witnessed=True)


def _seen_before(s: Sentence, index: int, outlet: Range) -> Relation | None:
    """The relation of what stands before the outlet and its verb: "She stared at the floor, our reporter in court saw, as"."""
    a, b = outlet
    verb = b
    if s.tag(verb) == "I":
        verb = s.phrase_right(verb + 1)
    if s.tag(a - 1) != "," or not (s.word(verb) in v.EYES or s.word(verb) in v.SENSES) or s.tag(verb + 1) not in ",.":
        return None
    start = _clause_start(s, a - 1)
    if not s.finite(start, a - 1):
        return None
    return Relation((verb, verb + 1), [(start, a - 1)], (a, verb), None, s.lower[verb], "witness", index, frame="witness", witnessed=True)


def _told_us(s: Sentence, index: int, outlet: Range) -> Relation | None:
    """The relation of what the outlet heard, nobody knows from whom: "The mill opens in June, I am told"."""
    a, b = outlet
    end = b + 2 if s.word(b) in SPEAKERS_BE and s.word(b + 1) == "told" else b
    end = b + 1 if end == b and s.word(b) in {"hear", "gather"} else end
    if end == b or s.tag(a - 1) != "," or s.tag(end) not in ",.":
        return None
    start = _clause_start(s, a - 1)
    if not s.finite(start, a - 1):
        return None
    return Relation(
        (a, end), [(start, a - 1)], None, None, "tell", "unsourced", index, frame="tell", agentless=True, level=AttributionLevel.HEARSAY
    )


def _clause_start(s: Sentence, stop: int) -> int:
    """Where the clause that ends at `stop` begins: behind the last semicolon, colon or dash before it, or with its sentence."""
    return max((k + 1 for k in range(s.begin, stop) if s.tag(k) in ";:-" and not s.inside(k)), default=s.begin)


def _saw(s: Sentence, index: int, outlet: Range) -> Relation | None:
    """The relation of a verb of seeing behind the outlet: "this newspaper has seen", "we could hear"."""
    if s.word(outlet[0] - 1) == "which" and s.tag(outlet[0] - 2) == ",":
        return None  # "The charge sheet, which our reporter has read, says": it is the paper that says so
    k = b = outlet[1]
    while s.tag(k) in "aM" or (s.tag(k) == "A" and s.lower[k] in {"have", "has", "had"}):
        k += 1
    if s.tag(k) not in "VBL" or not (s.lower[k] in v.EYES or s.lower[k] in v.SENSES):
        return None
    first = k + 2 if s.tag(k + 1) == "T" else k + 1
    relation = _witnessed(s, index, (b, k + 1), first, outlet, s.lower[k])
    return relation if relation.content[0][1] > first else None


def _outlet(s: Sentence, i: int) -> Range | None:
    """The words that name the outlet or its reporter beginning at `i`: "this newspaper", "a reporter for our website", "we"."""
    for size in (3, 2):
        if " ".join(s.lower[i : i + size]) in OUTLET_PHRASES:
            return i, i + size
    word = s.lower[i]
    if word in v.MANY_REPORTERS:
        return _reporter(s, i, i)
    if word in v.REPORTER_ARTICLES:
        return _reporter(s, i, i + 1)
    return (i, i + 1) if word in {"we", "i"} and s.tag(i) == "R" and s.tag(i - 1) not in "NPE" else None


def _reporter(s: Sentence, i: int, j: int) -> Range | None:
    """The words from `i` that name a reporter, whose noun or outlet stands at `j`: "an Agency Nord reporter", "a reporter who"."""
    noun = j
    while s.tag(noun) == "E" or s.word(noun) in v.STAFF_WORDS or (s.tag(noun) == "J" and s.tokens.surface[noun][0].isupper()):
        noun += 1
    placed = _behind_place(s, noun + 1) if noun > j and s.word(noun) in v.REPORTERS else None
    if placed is not None and s.lower[placed] in v.EYES:
        return i, placed  # "A Courier reporter at the scene saw"
    if noun > j and s.word(noun) in v.REPORTERS and (s.word(noun + 1) in v.EYES or s.word(noun + 1) == "who"):
        stop = _main_verb(s, noun + 3, noun) if s.word(noun + 1) == "who" else None
        stop = stop or _first_seeing(s, noun + 1, noun)
        if stop is not None:
            return i, stop
    if s.word(j) not in v.CREWS:
        return None
    if s.word(j + 1) in v.WORKING and s.word(j + 2) in v.OWN and s.word(j + 3) in v.OUTLETS:
        return i, j + 4
    if s.tag(j + 1) == "G":  # "a reporter walking its length passed"
        verb = next((x for x in range(j + 2, min(j + SEEN_REACH, s.end)) if s.tag(x) == "V"), None)
        return (i, verb) if verb is not None and s.lower[verb] in v.EYES else None
    if s.word(j + 1) == "who":
        stop = _main_verb(s, j + 3, j)
        return None if stop is None else (i, stop)
    return (i, j + 1) if s.tag(j + 1) in "VM" and s.lower[j + 1] in v.EYES else None


def _behind_place(s: Sentence, k: int) -> int | None:
    """The verb behind the place at `k`, in which a reporter stood: "at the scene saw"; None where no place stands there."""
    if s.tag(k) != "I":
        return None
    end = s.base_right(k + 1)
    return end if end > k + 1 and s.tag(end) == "V" else None


def _first_seeing(s: Sentence, first: int, noun: int) -> int | None:
    """The first finite verb of seeing from `first`, near the reporter at `noun`: "saw"."""
    return next((x for x in range(first, min(noun + SEEN_REACH, s.end)) if s.tag(x) == "V" and s.lower[x] in v.EYES), None)


def _main_verb(s: Sentence, relative: int, noun: int) -> int | None:
    """The main verb of the reporter at `noun` behind the verb of a relative clause at `relative` or later: "who came saw"."""
    return next((x for x in range(relative - 1, min(noun + 1 + SEEN_REACH, s.end)) if _acts(s, x, relative)), None)


def _acts(s: Sentence, x: int, relative: int) -> bool:
    """Whether the main verb stands at `x`: a modal, or a verb of seeing behind the relative clause's own: "who came saw"."""
    return s.tag(x) == "M" or (s.tag(x) == "V" and x > relative and s.lower[x] in v.EYES)
