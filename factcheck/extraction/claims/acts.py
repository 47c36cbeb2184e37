"""What a voucher does with a content: the act of a cue, the polarity it ends up with, and what the content's own verb adds."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.language.english import attitudes as t
from factcheck.language.english import plans
from factcheck.language.english import polarity as p
from factcheck.language.english import words as w
from factcheck.language.english.lexicon import CUE_FORMS, VERB_FORMS, VerbCue
from factcheck.model.claims import Act, Polarity

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
    return _noun_act(relation.lemma) if relation.entry is None else _verb_act(s, relation, relation.entry)


def _verb_act(s: Sentence, relation: Relation, entry: VerbCue) -> Act:
    """The act of a verb, which depends on its complement: "asked him to leave" orders, "asked whether" asks."""
    frame, lemma = relation.frame, relation.lemma
    words = s.lower[slice(*relation.cue)] if relation.cue is not None else []
    if lemma == "plead" and frame == "@" and relation.cue is not None and relation.cue[1] - relation.cue[0] > 1:
        return Act.DENY if relation.negated else Act.CONFIRM
    if relation.negated and entry.lemma in t.SPEAKING_DECLINED:
        return Act.DECLINE
    if "considering" in words and frame in {"o", "g"}:
        return Act.INTEND
    if (relation.negated and entry.lemma == "deny") or _only_asserts(lemma, frame):
        return Act.ASSERT
    if _orders(lemma, frame, words) or (lemma == "ask" and s.word(relation.content[0][0] - 1) == "for"):
        return Act.ORDER  # "asked the firm for talks"
    if frame == "i" and lemma in t.LOOKING:
        return Act.INTEND
    if lemma in plans.PROMISING and frame in {"t", "b", "q"}:
        return Act.INTEND if _promises(s, relation) else Act.ASSERT  # "pledged that it was safe"
    if lemma == "offer" and frame == "o":
        return _offered(s, relation)
    if lemma in plans.TRYING and frame == "i" and s.word(relation.content[0][0] + 1) in t.CONVEYING:
        return Act.ASSERT  # "sought to convey"
    if lemma in {"want", "need"} or (lemma == "hope" and frame in {"t", "b"}):
        return Act.INTEND
    if frame == "paren" and entry.act in BLUNT:
        return Act.ASSERT
    return entry.act


def _only_asserts(lemma: str, frame: str) -> bool:
    """Whether a verb of another act only asserts in this frame: ", she disagreed", "found that"."""
    return (lemma == "disagree" and frame in {"q", "paren"}) or (lemma in t.FINDING and frame in {"t", "b", "w", "o"})


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


def _orders(lemma: str, frame: str, words: list[str]) -> bool:
    """Whether a verb orders in this frame: "called for", "asked them to leave"."""
    if lemma == "call":
        return frame == "@" and "out" not in words
    if lemma == "ask":
        return frame in {"ai", "oi"} or (frame == "@" and "about" not in words)
    return lemma in t.ADVISING and frame == "ai"


def _noun_act(lemma: str) -> Act:
    """The act that a noun or adjective reports: "criticism of", "eager to", "fears that"."""
    if lemma in t.EVALUATING:
        return Act.EVALUATE
    if lemma in t.INTENDING:
        return Act.INTEND
    return Act.PREDICT if lemma in t.PREDICTING else Act.ASSERT


def polarity_of(relation: Relation | None, *, negated: bool) -> Polarity:
    """What the voucher ends up asserting: a denying cue and a negation in the content cancel."""
    flips = False
    if relation is not None and relation.entry is not None:
        flips = relation.negated if relation.lemma == "plead" else _flips(relation, relation.entry)
    elif relation is not None:
        flips = relation.lemma in t.REFUSING or relation.negated
    return Polarity.NEGATED if flips != negated else Polarity.AFFIRMED


def _flips(relation: Relation, entry: VerbCue) -> bool:
    """Whether a verb asserts the opposite of its content: "denied that", "does not think that"."""
    if entry.lemma == "disagree" and relation.frame in {"q", "paren"}:
        flips = False
    elif entry.lemma == "rule" and relation.frame == "@" and relation.cue is not None and relation.cue[1] - relation.cue[0] > 1:
        flips = True  # "ruled out a recount"
    else:
        flips = entry.act is Act.DENY or entry.negates or entry.lemma in t.CONTESTING
    return flips != (relation.negated and (entry.group in SCOPED or entry.lemma == "deny"))


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
