"""How a content is asserted: polarity, act, commitment, directness, and the words that lower its level or raise a flag."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from factcheck.language.english import markers as m
from factcheck.language.english import polarity as p
from factcheck.language.english import words as w
from factcheck.language.english.lexicon import CUE_FORMS, VERB_FORMS, VerbCue
from factcheck.model.attribution import AttributionLevel as Level
from factcheck.model.claims import Act, Directness, Flag, Marker, Polarity
from factcheck.model.spans import Span

if TYPE_CHECKING:
    from factcheck.extraction.attributions import Relation
    from factcheck.extraction.phrases import Range, Sentence
    from factcheck.extraction.tokens import Tokens

FIRST_CLAUSE = 24  # tokens of a content in which a negation or hedge bears on it as a whole
LONGEST = 150  # tokens of a piece that are looked through for markers
PHRASES_FROM: dict[str, list[tuple[tuple[str, ...], Level, bool]]] = {}
for _phrase, _level, _accuses in m.PHRASES:
    PHRASES_FROM.setdefault(_phrase.split(" ", 1)[0], []).append((tuple(_phrase.split()), _level, _accuses))
MARKING = frozenset(m.ADVERBS) | frozenset(PHRASES_FROM) | m.HEDGES
NEGATING = p.NEGATORS | w.NEGATED_AUXILIARIES


@attrs.define(slots=True)
class Assertion:
    """What bears on one content, whoever vouches for it.

    Attributes:
        polarity: Whether the content itself is negated.
        markers: The words that lower the level or raise a flag.
    """

    negated: bool
    markers: list[Marker]


def span(tokens: Tokens, a: int, b: int) -> Span:
    """The span of the tokens `a`..`b`."""
    return Span(tokens.start[a], tokens.end[b - 1])


def negation(tokens: Tokens, pieces: list[Range], *, ordered: bool = False) -> bool:
    """Whether the first clause of a content is negated; two negations cancel. "Not to" negates only what is `ordered` or intended."""
    count = 0
    lower = tokens.lower
    seen = 0
    finite = False
    if all(NEGATING.isdisjoint(lower[a : min(b, a + FIRST_CLAUSE)]) for a, b in pieces):
        return False
    for a, b in pieces:
        for k in range(a, b):
            word = lower[k]
            seen += 1
            if (
                seen > FIRST_CLAUSE
                or (word in {"if", "unless"} and seen > 1)
                or (
                    word
                    in {
                        "but",
                        ";",
                        "although",
                        "because",
                        "while",
                        "unless",
                        "which",
                        "who",
                        "if",
                        "until",
                        "though",
                        "after",
                        "before",
                        "when",
                        "that",
                    }
                    and seen > 4
                    and finite
                )
            ):
                return count % 2 == 1
            finite = (
                finite
                or word in w.BE_FINITE
                or word in w.MODALS
                or word in w.HAVE_FINITE
                or word in w.DO
                or word.endswith("ed")
                or seen > 4
            )
            if word in p.NEGATORS or word.endswith("n't"):
                following = lower[k + 1] if k + 1 < len(lower) else ""
                if any(word == pair[0] and following == pair[1] for pair in p.NOT_NEGATING):
                    continue
                if word == "nothing" and k and lower[k - 1] == "for":
                    continue
                if word == "no" and (following[:1].isdigit() or following == "."):
                    continue
                if word == "not" and k > a and lower[k - 1] == ",":
                    continue
                if word == "never" and k > a + 1 and lower[k - 1] in w.HAVE and lower[k - 2] in w.PERSONAL_PRONOUNS and seen > 5:
                    continue
                if word == "without" and k > a:
                    continue
                if word == "not" and following == "to" and not ordered:
                    continue
                if word in {"nor", "neither"} and count:
                    continue
                count += 1
    return count % 2 == 1


def markers(tokens: Tokens, pieces: list[Range], *, voiced: bool) -> list[Marker]:
    """The level markers and hedges of a content; words inside its quotations do not lower its level.

    Args:
        tokens: The paragraph.
        pieces: The content.
        voiced: Whether a source vouches for it.
    """
    found: list[Marker] = []
    lower, quotation = tokens.lower, tokens.quotation
    position = 0
    hedged = False
    for a, b in pieces:
        stop = min(b, a + LONGEST)
        if MARKING.isdisjoint(lower[a:stop]):
            position += stop - a
            continue
        for k in range(a, stop):
            position += 1
            word = lower[k]
            if word not in MARKING:
                continue
            outside = quotation[k] < 0
            if outside and word in m.ADVERBS:
                level, accuses = m.ADVERBS[word]
                if voiced and word in {"apparently", "seemingly", "supposedly", "ostensibly", "evidently"}:
                    continue
                found.append(Marker(span(tokens, k, k + 1), level, Flag.ALLEGED if accuses else None))
            elif outside and word in PHRASES_FROM:
                for words, level, accuses in PHRASES_FROM[word]:
                    if tuple(lower[k : k + len(words)]) == words and (not voiced or level is not Level.HEARSAY):
                        found.append(Marker(span(tokens, k, k + len(words)), level, Flag.ALLEGED if accuses else None))
                        break
            if not hedged and word in m.HEDGES and position <= FIRST_CLAUSE and _hedges(tokens, a, b, k):
                hedged = True
                found.append(Marker(span(tokens, k, k + 1), None, Flag.HEDGED))
    return found


def _hedges(tokens: Tokens, a: int, b: int, k: int) -> bool:
    """Whether the word at `k` presents its clause as possible, conditional or to come."""
    word = tokens.lower[k]
    following = tokens.lower[k + 1] if k + 1 < b else ""
    before = tokens.lower[k - 1] if k > a else ""
    if word in {"will", "may", "might"} and (before in w.DETERMINERS or (tokens.surface[k][0].isupper() and k > a)):
        return False
    if word == "may" and following.isdigit():
        return False
    if word == "if":
        return k <= a + 1
    if word == "unless":
        return True
    if word == "could" and following in {"not", "n't"}:
        return False
    if word in {"set", "due", "poised", "expected", "projected", "predicted", "forecast", "forecasts"}:
        return (
            following in {"to", "for", "before", "in", "on", "by", "at", "back"}
            and before in (w.BE | {"not", "widely", "now", "still", "also"})
        ) or (word in {"expected", "likely"} and following == "to")
    if word == "due":
        return following != "to"
    if word in {"should", "shall"}:
        return False
    if word in {"risk", "chance", "possible"}:
        return word not in {"risk", "chance"} or (following in {"of", "that"} and before in {"a", "no", "the"})
    if word in {"seems", "seem", "appear", "appears", "seemed", "appeared"}:
        return False
    return word != "would" or True


def directness(tokens: Tokens, pieces: list[Range]) -> Directness:
    """How far the words of a content stand in quotation marks."""
    total = quoted = 0
    for a, b in pieces:
        for k in range(a, b):
            if tokens.surface[k][0].isalnum():
                total += 1
                quoted += tokens.quotation[k] >= 0
    if not quoted:
        return Directness.INDIRECT
    return Directness.DIRECT if quoted >= 0.9 * total else Directness.MIXED


INTENDING = frozenset({Act.INTEND, Act.ORDER})


def act_of(relation: Relation) -> Act:
    """What the voucher does by the cue."""
    if relation.entry is not None:
        if relation.lemma == "plead" and relation.frame == "@" and relation.cue is not None and relation.cue[1] - relation.cue[0] > 1:
            return Act.DENY if relation.negated else Act.CONFIRM
        if relation.negated and relation.entry.lemma in {"say", "confirm", "comment", "deny", "reveal", "disclose", "elaborate", "specify"}:
            return Act.DECLINE if relation.entry.lemma != "deny" else Act.ASSERT
        if relation.frame == "i" and relation.entry.act is Act.ASSERT and relation.entry.lemma in {"claim", "swear"}:
            return Act.ASSERT
        if relation.lemma == "disagree" and relation.frame in {"q", "paren"}:
            return Act.ASSERT
        if relation.lemma == "call" and relation.frame == "@":
            return Act.ORDER
        if relation.lemma == "ask" and relation.frame in {"ai", "@", "oi"}:
            return Act.ORDER
        if relation.lemma in {"warn", "tell", "remind", "advise"} and relation.frame == "ai":
            return Act.ORDER
        if relation.lemma in {"see", "find", "consider"} and relation.frame in {"t", "b", "w", "o"}:
            return Act.ASSERT
        if relation.lemma == "hope" and relation.frame in {"t", "b"}:
            return Act.INTEND
        if relation.lemma in {"want", "need"}:
            return Act.INTEND
        if relation.frame == "paren" and relation.entry.act in {Act.INTEND, Act.ORDER, Act.PREDICT, Act.HYPOTHESISE, Act.CONFIRM}:
            return relation.entry.act if relation.entry.act in {Act.CONFIRM, Act.PREDICT} else Act.ASSERT
        return relation.entry.act
    if relation.lemma in {
        "criticism",
        "attacks",
        "attack",
        "praise",
        "support",
        "opposition",
        "endorsement",
        "critical",
        "supportive",
        "proud",
        "angry",
        "glad",
        "happy",
        "disappointed",
        "sorry",
        "opposed",
        "furious",
        "outraged",
        "upset",
    }:
        return Act.EVALUATE
    if relation.lemma in {
        "hope",
        "hopes",
        "plan",
        "plans",
        "pledge",
        "pledges",
        "promise",
        "promises",
        "vow",
        "demand",
        "demands",
        "call",
        "calls",
        "plea",
        "desire",
        "intention",
        "decision",
        "refusal",
        "willing",
        "reluctant",
        "eager",
        "determined",
        "request",
        "requests",
        "threat",
        "threats",
        "proposal",
        "proposals",
    }:
        return Act.INTEND
    if relation.lemma in {"fear", "fears", "prediction", "predictions", "forecast", "warning", "warnings", "concern", "concerns"}:
        return Act.PREDICT
    return Act.ASSERT


def evaluates(tokens: Tokens, pieces: list[Range], *, direct: bool) -> bool:
    """Whether a content judges rather than states: a word of judgement near its head, or "should", "must"."""
    position = 0
    for a, b in pieces:
        for k in range(a, b):
            word = tokens.lower[k]
            if tokens.surface[k][0].isalnum():
                position += 1
            if position > 22:
                return False
            if word in m.OPINION_WORDS:
                if word in {"should", "ought", "must"}:
                    return True
                if word in {
                    "need",
                    "needs",
                    "love",
                    "hate",
                    "best",
                    "better",
                    "good",
                    "bad",
                    "worst",
                    "worse",
                    "strong",
                    "fair",
                    "wrong",
                    "important",
                    "poor",
                    "great",
                    "joke",
                    "victory",
                    "mess",
                }:
                    if direct:
                        return True
                    continue
                return True
    return False


def accuses(tokens: Tokens, pieces: list[Range]) -> bool:
    """Whether a content speaks of wrongdoing."""
    for a, b in pieces:
        for k in range(a, min(b, a + 40)):
            word = tokens.lower[k]
            if word in m.WRONGDOING and not (
                word in m.SUFFERED and k > a and tokens.lower[k - 1] in w.BE and "by" not in tokens.lower[k + 1 : k + 8]
            ):
                return True
    return False


def polarity_of(relation: Relation | None, negated: bool) -> Polarity:
    """What the voucher ends up asserting: a denying cue and a negation in the content cancel."""
    flips = False
    if relation is not None and relation.entry is not None:
        flips = relation.entry.act is Act.DENY or relation.entry.negates
        if relation.entry.lemma == "disagree" and relation.frame in {"q", "paren"}:
            flips = False
        elif relation.entry.lemma in {"disagree", "challenge", "dispute", "contest", "query"}:
            flips = True
        if relation.lemma == "plead":
            return Polarity.NEGATED if relation.negated != negated else Polarity.AFFIRMED
        if (relation.negated and relation.entry.group in {"thought", "directive", "judgement", "evidence"}) or (
            relation.negated and relation.entry.lemma == "deny"
        ):
            flips = not flips
    elif (relation is not None and relation.lemma in {"denial", "refusal", "rejection", "unwilling", "opposed", "opposition"}) or (
        relation is not None and relation.negated
    ):
        flips = True
    return Polarity.NEGATED if flips != negated else Polarity.AFFIRMED


def question(s: Sentence) -> bool:
    """Whether a sentence ends in a question mark outside quotations."""
    last = s.end - 1
    return last >= s.begin and s.tokens.surface[last] == "?" and not s.inside(last)


def head_verb(s: Sentence, pieces: list[Range]) -> VerbCue | None:
    """The lexicon entry of a content's own first finite verb, where it stands near the content's beginning."""
    a, b = pieces[0]
    for k in range(a, min(b, a + 12)):
        if s.begin <= k < s.end and s.tag(k) in "VM":
            return CUE_FORMS.get(s.lower[k]) if s.tag(k) == "V" else None
        if s.begin <= k < s.end and s.tag(k) == "A" and s.lower[k] in w.BE_FINITE:
            return None
    return None


def commands(s: Sentence, pieces: list[Range]) -> bool:
    """Whether a quotation opens with a bare verb: "Wait for the northern boxes"."""
    a, b = pieces[0]
    first = s.skip_quotes(a)
    return (
        first < b
        and s.begin <= first < s.end
        and s.lower[first] in VERB_FORMS
        and "b" in VERB_FORMS[s.lower[first]]
        and "n" not in VERB_FORMS[s.lower[first]]
        and s.tag(first + 1) in "DOIRaE"
    )


def avoids(s: Sentence, pieces: list[Range]) -> bool:
    """Whether a content's own first finite verb says that something is not done: "avoided", "refrained", "lacked"."""
    a, b = pieces[0]
    for k in range(a, min(b, a + 12)):
        if s.begin <= k < s.end and s.tag(k) in "VMA":
            verb = next((x for x in range(k, min(b, k + 4)) if s.tag(x) in "VBL"), k)
            return s.lower[verb] in {"avoid", "avoids", "avoided", "refrain", "refrained", "refrains", "lack", "lacks", "lacked"}
    return False
