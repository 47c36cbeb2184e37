"""Quotations that no cue claims, and those of the next sentences that go on with a speaker's words."""

from __future__ import annotations

import bisect
from typing import TYPE_CHECKING

from factcheck.extraction.attribution.attributions import CONTENT, Relation
from factcheck.extraction.attribution.cue_verbs import somebody
from factcheck.extraction.attribution.speakers import verb_start
from factcheck.language.english.boundaries import QUOTATION_STOPS
from factcheck.language.english.lexicon import CUE_FORMS
from factcheck.language.english.nouns import WORDS_OF_SOMEBODY
from factcheck.language.english.words import POSSESSIVES

if TYPE_CHECKING:
    from factcheck.extraction.attribution.attributions import Paragraph
    from factcheck.extraction.grammar.phrases import Range, Sentence

BACK = 2  # sentences between a quotation and the one that it goes on with, at most
LONG = 14  # tokens from which a quotation without cue is speech and not a title or a phrase
COLON_REACH = 12  # tokens between a verb and the colon before a quotation, at most
SHORTEST = 2  # tokens above which it is speech behind a colon
SHORT = 6  # tokens above which it is speech if it opens its sentence


def continued(par: Paragraph) -> None:
    """Append quotations that open the next sentences of the paragraph to the content of the relation whose quotation they go on with."""
    if not par.tokens.pairs:
        return
    by_sentence: dict[int, list[Relation]] = {}
    for relation in par.relations:
        by_sentence.setdefault(relation.sentence, []).append(relation)
    speaker: Relation | None = None
    for index, s in enumerate(par.sentences):
        here = by_sentence.get(index)
        if here:
            speaker = _quoting(par, here)
        elif speaker is not None and _wholly_quoted(par, s.begin, s.end):
            _go_on(par, speaker, s.begin, s.end)
        else:
            if speaker is not None and (close := par.tokens.partner[s.begin]) > s.begin and _is_speech(par, index, s.begin, close):
                _go_on(par, speaker, s.begin, close + 1)  # "“We won.” “I am proud,” and with that she left."
            speaker = None


def _go_on(par: Paragraph, speaker: Relation, a: int, b: int) -> None:
    """Append what is quoted at `a`..`b` to the content of a relation."""
    speaker.content.append((a, b))
    for i in range(a, b):
        par.taken[i] = par.taken[i] or CONTENT


def _quoting(par: Paragraph, here: list[Relation]) -> Relation | None:
    """The last of a sentence's relations, if its cue can quote and it does: "“We won,” she said"."""
    quotation = par.tokens.quotation
    quoting = [
        relation
        for relation in here
        if _can_quote(relation) and any(quotation[a] >= 0 or quotation[b - 1] >= 0 for a, b in relation.content)
    ]
    found = max(quoting, key=lambda relation: max(b for _, b in relation.content), default=None)
    if found is not None:
        return found
    last = here[-1]
    reporting = last.entry is not None and last.entry.group == "speech" and last.frame in {"t", "b", "paren", "a"}
    return last if reporting and last.source is not None and not last.agentless else None


def _can_quote(relation: Relation) -> bool:
    """Whether the cue of a relation can introduce a quotation: "said", "told reporters", or none at all."""
    if relation.entry is None or relation.frame == "q":
        return True
    return "q" in relation.entry.frames or "q" in relation.entry.frames.get("a", ())


def _wholly_quoted(par: Paragraph, a: int, b: int) -> bool:
    """Whether the sentence `a`..`b` is one quotation: "“We won.”"."""
    return par.tokens.quotation[a] >= 0 and par.tokens.quotation[b - 1] >= 0 and par.tokens.partner[a] >= b - 1


def unclaimed(par: Paragraph) -> None:
    """Add long quotations without any cue as relations of their own, with the nearest source."""
    if not par.tokens.pairs:
        return
    begins = [s.begin for s in par.sentences]
    told = {relation.sentence for relation in par.relations}
    for a, b in par.tokens.pairs:
        if b - a - 1 <= SHORTEST or not par.free(a, b + 1):
            continue
        index = bisect.bisect_right(begins, a) - 1
        if b - a - 1 <= SHORT and par.sentences[index].tag(a - 1) != ":":
            continue
        if not _is_speech(par, index, a, b):
            continue
        source, cue = _behind(par, index, b)
        speaker = _goes_on_with(par, index, a, alone=source is None)
        if speaker is not None:
            _go_on(par, speaker, a, b + 1)
            continue
        if source is None:
            source, cue = _before_colon(par, index, a)
        if source is None:
            source, cue = _nearest(par, index, a, telling=index - 1 in told)
        par.add(Relation(cue, [(a, b + 1)], source, None, "", "quotation", index, frame="quotation"))


def _goes_on_with(par: Paragraph, index: int, a: int, *, alone: bool) -> Relation | None:
    """The relation whose words the quotation at `a` goes on with: that announced it, that of the sentence before, or of its speaker.

    The speaker's counts only where nobody does anything right behind the quotation (`alone`).
    """
    announced = _announced(par, index, a)
    if announced is not None:
        return announced
    before = par.relations[-1] if par.relations else None
    opens = par.sentences[index].begin == a
    if before is not None and before.form == "quotation" and before.sentence == index - 1 and opens:
        return before
    return _speaker_before(par, index, a) if alone else None


def _speaker_before(par: Paragraph, index: int, a: int) -> Relation | None:
    """The relation whose quotation the one at `a` goes on with: the speaker's last, a sentence of the outlet between them or not.

    "“We won,” Hale said. He had come late. “Nobody helped us.”"
    """
    if a != par.sentences[index].begin and par.tokens.surface[a - 1] != ".":
        return None
    for relation in reversed(par.relations):
        if relation.sentence < index - BACK:
            return None
        if relation.start >= a or relation.source is None or relation.agentless:
            continue
        quotes = any(par.tokens.quotation[x] >= 0 or par.tokens.quotation[y - 1] >= 0 for x, y in relation.content)
        if relation.cue is None:
            return relation if quotes else None
        reports = relation.entry is not None and relation.entry.group == "speech" and relation.frame in {"q", "paren", "t", "b", "a"}
        return relation if reports and (quotes or relation.sentence >= index - 1) else None
    return None


def _announced(par: Paragraph, index: int, a: int) -> Relation | None:
    """The relation whose content ends at the colon before the quotation at `a`: "She defended the plan: “It will work”"."""
    if par.sentences[index].tag(a - 1) != ":":
        return None
    last = par.last(index)
    return last if last is not None and last.content[-1][1] == a - 1 else None


def _is_speech(par: Paragraph, index: int, a: int, b: int) -> bool:
    """Whether a quotation is what somebody said, not a title: long or opening its sentence, with a verb, mostly in lower case."""
    s = par.sentences[index]
    words = b - a - 1
    announced = s.tag(a - 1) == ":" and par.tokens.surface[b - 1] in QUOTATION_STOPS  # "was scathing: “We were awful.”"
    if (words <= LONG and a != s.begin and not announced) or not s.finite(a, b):
        return False
    return len([word for word in par.tokens.surface[a:b] if word[0].islower()]) * 2 >= words


def _behind(par: Paragraph, index: int, close: int) -> tuple[Range | None, Range | None]:
    """Who does something right behind the quotation that closes at `close`, and the verb: "“We won,” Hale beamed"."""
    s = par.sentences[index]
    if par.tokens.surface[close - 1] not in QUOTATION_STOPS:
        return None, None
    first = close + 2 if s.tag(close + 1) == "," else close + 1
    if s.tag(first) in "VL" and s.tag(first + 1) == "E" and par.free(first, first + 2):
        stop = s.base_right(first + 1)  # "“We lost,” conceded Hale."
        return ((first + 1, stop), (first, first + 1)) if s.tag(stop) in ".,;" else (None, None)
    if s.tag(first) not in "RDENPJ" or not par.free(first, min(first + 1, s.end)):
        return None, None
    end = first + 1 if s.tag(first) == "R" else s.base_right(first)
    verb = end
    while s.tag(verb) == "a":
        verb += 1
    if end == first or s.tag(verb) != "V" or not par.free(first, verb + 1):
        return None, None
    return (first, end), (verb, verb + 1)


def _before_colon(par: Paragraph, index: int, a: int) -> tuple[Range | None, Range | None]:
    """Who does something right before the colon of the quotation at `a`, and the verb: "Hale resisted: “We won”"."""
    s = par.sentences[index]
    if s.tag(a - 1) != ":":
        return None, None
    name = a - 1
    while name > s.begin and s.tag(name - 1) in "Ex":
        name -= 1
    if name < a - 1 and (s.tag(name - 1) == "-" or s.lower[name - 1] in {"from", "by"}) and par.free(name, a):
        return (name, a - 1), (a - 1, a)  # "The polls agree – Ida Holm: “They were right”"
    for k in range(a - 2, max(s.begin, a - COLON_REACH) - 1, -1):
        if s.tag(k) in "VMA":
            start = verb_start(s, k, s.begin)
            source = _speaking(s, s.subject(start))
            return (source, (start, k + 1)) if source is not None and par.free(start, a - 1) else (None, None)
        if s.tag(k) in ",;:." or s.inside(k):
            break
    return None, None


def _speaking(s: Sentence, subject: Range | None) -> Range | None:
    """Who speaks where `subject` does something before a quotation: somebody, or whose words it is: "her message is: “Stay home.”"."""
    if subject is None or somebody(s, subject):
        return subject
    a, b = subject
    if WORDS_OF_SOMEBODY.isdisjoint(s.lower[a:b]):
        return None
    owned = next((k for k in range(a, b) if s.tag(k) == "p"), a + (s.lower[a] in POSSESSIVES))
    return (a, owned) if owned > a else None


def _nearest(par: Paragraph, index: int, a: int, *, telling: bool) -> tuple[Range | None, Range | None]:
    """Whose the quotation at `a` is, and the verb of what they do: that of its sentence, or of the one before if it tells of a saying.

    Where no such verb stands there, the source of the paragraph's last relation; `telling` says that the sentence before has relations.
    """
    s = par.sentences[index]
    acting = _acting(par, index, a)
    if acting is not None:
        return acting
    if a == s.begin and index and not telling:
        before = par.sentences[index - 1]  # "Hale agreed. “We won.”"
        acting = _acting(par, index - 1, before.end)
        if acting is not None and acting[1] is not None and before.lower[acting[1][1] - 1] in CUE_FORMS:
            return acting
    for relation in reversed(par.relations):
        if relation.sentence < index - 1:
            break
        if relation.source is not None and relation.start < a and relation.sentence <= index:
            return relation.source, None
    return None, None


def _acting(par: Paragraph, index: int, stop: int) -> tuple[Range, Range | None] | None:
    """Who acts in a sentence before `stop`, and the verb if it is free and can tell of a saying: "Hale made her case: “We won”"."""
    s = par.sentences[index]
    for k in range(stop - 1, s.begin - 1, -1):
        if s.tag(k) in "VMA" and not s.inside(k):
            start = verb_start(s, k, s.begin)
            found = s.subject(start)
            if found is not None:
                tells = s.lower[k] in CUE_FORMS or s.tag(stop - 1) in ":,"
                cue = (start, k + 1) if tells and s.tag(k) == "V" and par.free(start, k + 1) else None
                return found, cue
    return None
