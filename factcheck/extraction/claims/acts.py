"""What a voucher does with a content: the act of a cue, the polarity it ends up with, and what the content's own verb adds."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.language.english import attitudes as t
from factcheck.language.english import plans
from factcheck.language.english import polarity as p
from factcheck.language.english import words as w
from factcheck.language.english.lexicon import CUE_FORMS, VERB_FORMS, VerbCue
from factcheck.model.members import Act, Polarity

if TYPE_CHECKING:
    from factcheck.extraction.attribution.attributions import Relation
    from factcheck.extraction.grammar.phrases import Range, Sentence

FINITE = re.compile("[VMA]")
"""Tags of verbs that are or can be finite."""
VERB_REACH = 12  # tokens of a content in which its own first verb is looked for
PROMISE_REACH = 14  # tokens of a content within which "will" makes a promise of it
OFFER_REACH = 6  # tokens of what is offered among which its noun stands
TO_COME = frozenset({"is", "are"})
"""Forms of "be" with which an infinitive announces what is to come: "is to step down"."""
GROUP = 4  # tokens from an auxiliary to its main verb
BLUNT = (Act.INTEND, Act.ORDER, Act.HYPOTHESISE)
"""Acts of a cue that, in a parenthesis, only says what its voucher asserts."""
SCOPED = ("thought", "directive", "judgement", "evidence")
"""Groups of cues whose negation bears on the content: "does not think that"."""


def act_of(s: Sentence, relation: Relation) -> Act:
    """What the voucher does by the cue."""
    return _noun_act(s, relation) if relation.entry is None else _verb_act(s, relation, relation.entry)


def _verb_act(s: Sentence, relation: Relation, entry: VerbCue) -> Act:
    """The act of a verb in its frame, unless it is negated, or only the content tells what is done: "pledged that it was safe"."""
    frame = relation.frame
    if relation.negated and entry.lemma in t.SPEAKING_DECLINED:
        return Act.DECLINE
    if relation.negated and entry.lemma == "deny":
        return Act.ASSERT
    if frame in {"o", "g", "oi"} and relation.cue is not None and "considering" in s.lower[slice(*relation.cue)]:
        return Act.INTEND
    if frame in {"t", "b", "q"} and entry.lemma in plans.PROMISING:
        return Act.INTEND if _promises(s, relation) else Act.ASSERT
    if frame == "o" and entry.lemma == "offer":
        return _offered(s, relation)
    if frame == "i" and entry.lemma in plans.TRYING and s.word(relation.content[0][0] + 1) in t.CONVEYING:
        return Act.ASSERT  # "sought to convey"
    if frame in {"i", "oi"} and relation.modal and entry.lemma in plans.WISHED_POLITELY:
        return Act.INTEND
    act, _ = _doing(s, relation, entry)
    return Act.ASSERT if frame == "paren" and act in BLUNT else act


def _doing(s: Sentence, relation: Relation, entry: VerbCue) -> tuple[Act, bool]:
    """The act of a verb in the frame in which it stands, and whether it turns its content round."""
    usual = entry.act, entry.negates
    return entry.elsewhere.get(_complement(s, relation, entry), usual) if entry.elsewhere else usual


def _complement(s: Sentence, relation: Relation, entry: VerbCue) -> str:
    """The frame of a relation as the tables of cues write it, its preposition included: "@for", "a=i", "a=for"."""
    frame = relation.frame
    if frame == "@" and relation.cue is not None:
        words = s.lower[slice(*relation.cue)]
        return "@" + max((name for name in entry.prepositions if set(name.split("+")).issubset(words)), key=len, default="")
    if frame == "ao":
        return "a=" + s.word(relation.content[0][0] - 1)
    return {"ai": "a=i", "paren": "q"}.get(frame, frame)


def _promises(s: Sentence, relation: Relation) -> bool:
    """Whether a content tells what is to come, as a promise does: "that he would leave"."""
    return any(not plans.COMING.isdisjoint(s.tokens.lower[a : min(b, a + PROMISE_REACH)]) for a, b in relation.content)


def _offered(s: Sentence, relation: Relation) -> Act:
    """What somebody does who offers something: "a defence of the bill" judges, "advice" asserts, "a loan" is an intention."""
    a, b = relation.content[0]
    words = s.lower[a : min(b, a + OFFER_REACH)]
    if not t.EVALUATING.isdisjoint(words) or not t.JUDGEMENTS.isdisjoint(words):
        return Act.EVALUATE
    return Act.INTEND if t.TOLD.isdisjoint(words) else Act.ASSERT


def _noun_act(s: Sentence, relation: Relation) -> Act:
    """The act that a noun or adjective reports: "criticism of", "eager to", "fears that", but "worried about" is a judgement."""
    if relation.lemma in t.WORRYING_NOUNS and relation.cue is not None and s.lower[relation.cue[1] - 1] in t.ABOUT:
        return Act.EVALUATE
    return t.NOUN_ACTS.get(relation.lemma, Act.ASSERT)


def polarity_of(s: Sentence, relation: Relation | None, *, negated: bool) -> Polarity:
    """What the voucher ends up asserting: a denying cue and a negation in the content cancel."""
    flips = False
    if relation is not None and relation.entry is not None:
        flips = _flips(s, relation, relation.entry)
    elif relation is not None:
        flips = relation.lemma in t.REFUSING or relation.negated
    return Polarity.NEGATED if flips != negated else Polarity.AFFIRMED


def _flips(s: Sentence, relation: Relation, entry: VerbCue) -> bool:
    """Whether a verb asserts the opposite of its content: "denied that", "does not think that"."""
    act, negates = _doing(s, relation, entry)
    scoped = relation.negated and (entry.group in SCOPED or entry.lemma == "deny")
    return (act is Act.DENY or negates) != scoped


def _near(s: Sentence, pieces: list[Range]) -> range:
    """The tokens near the beginning of a content that stand in the sentence."""
    a, b = pieces[0]
    return range(max(a, s.begin), min(b, a + VERB_REACH, s.end))


def head_verb(s: Sentence, pieces: list[Range]) -> VerbCue | None:
    """The lexicon entry of a content's own first finite verb, where it stands near the content's beginning."""
    near = _near(s, pieces)
    for found in FINITE.finditer(s.tags, near.start - s.begin, max(near.stop, near.start) - s.begin):
        k = s.begin + found.start()
        if found[0] == "V":
            return CUE_FORMS.get(s.lower[k])
        if found[0] == "M" or s.lower[k] in w.BE_FINITE:
            return None
    return None


def commands(s: Sentence, pieces: list[Range]) -> bool:
    """Whether a quotation opens with a bare verb: "Wait for the northern boxes", "Do not lose heart"."""
    a, b = pieces[0]
    first = s.skip_quotes(a)
    if not (first < b and s.begin <= first < s.end):
        return False
    if s.lower[first] == "don't" or (s.lower[first] == "do" and s.word(first + 1) in {"not", "n't"}):
        return True
    kinds = VERB_FORMS.get(s.lower[first], "")
    return "b" in kinds and "n" not in kinds and s.tag(first + 1) in "DOIRaE"


def to_come(s: Sentence, pieces: list[Range]) -> bool:
    """Whether a content announces by an infinitive what is to come: "is to step down", or the headline "Mayor to step down"."""
    if "to" not in s.words:
        return False
    a, b = pieces[0]
    end = s.base_right(a) if s.tag(a) in "NPEJD#G" else a
    headline = a == s.begin and a < end < b and s.tag(end) == "t" and "b" in VERB_FORMS.get(s.word(end + 1), "")
    if headline and not s.finite(a, end) and s.lower[end - 1] not in t.INTENDING:
        return True  # "Mayor to step down"
    if s.words.isdisjoint(TO_COME):
        return False
    k = next((k for k in range(a, min(b, a + VERB_REACH)) if s.tag(k) in "VMA"), b)
    return k + 1 < b and s.lower[k] in TO_COME and s.tag(k + 1) == "t" and s.lower[k - 1] not in plans.PURPOSES


def unproven(s: Sentence, pieces: list[Range]) -> bool:
    """Whether a content is what somebody found no evidence of: "found no sign that the crew had been drinking"."""
    k = pieces[0][0] - 1
    return s.word(k) in p.EVIDENCE and s.word(k - 1) == "no"


def avoids(s: Sentence, pieces: list[Range]) -> bool:
    """Whether a content's own first finite verb says that something is not done: "avoided", "refrained", "lacked"."""
    if s.words.isdisjoint(p.AVOIDING):
        return False
    for k in _near(s, pieces):
        if s.tag(k) in "VMA":
            verb = next((x for x in range(k, min(pieces[0][1], k + GROUP)) if s.tag(x) in "VBL"), k)
            return s.lower[verb] in p.AVOIDING
    return False
