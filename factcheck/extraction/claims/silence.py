"""Clauses and relations that only say that somebody did not speak, or not by name: "Neither club would comment", "declined to be named"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.english import silence as w
from factcheck.language.english.words import NEGATED_AUXILIARIES

if TYPE_CHECKING:
    from factcheck.extraction.attribution.attributions import Relation
    from factcheck.extraction.grammar.phrases import Sentence

COMMENT_REACH = 4  # tokens of a content in which "comment" shows that it asserts nothing
REQUEST_REACH = 8  # tokens of a content in which "request" shows that it asserts nothing
BEFORE_DENIAL = 2  # tokens between "confirm" and "deny", which a relation of "deny" leaves out
NEGATION_REACH = 6  # tokens before a verb of speaking in which its negation stands: "Nobody there at the time would confirm"


def clause_is_silent(s: Sentence, first: int, last: int) -> bool:
    """Whether the one verb of a clause says that somebody did not speak: "would not discuss personnel matters"."""
    lower = s.lower
    if _confirms_nothing(s, first, last):
        return True
    if w.SILENCE_WORDS.isdisjoint(lower[first + 1 : last]):
        return False
    k = next((k for k in range(first + 1, last) if lower[k] in w.SILENCE_WORDS), last)
    if k == last or s.finite(first, k) > 1 or s.finite(k + 1, last):
        return False
    if lower[k] == w.UNANSWERED:
        return True
    before = lower[max(first, k - NEGATION_REACH) : k]
    if w.UNSPEAKING.isdisjoint(before) and NEGATED_AUXILIARIES.isdisjoint(before):
        return False
    return lower[k] in w.SPEAKING_FORMS or not w.ASKED_FOR.isdisjoint(lower[k + 1 : min(last, k + REQUEST_REACH)])


def excuses_anonymity(s: Sentence, a: int, b: int) -> bool:
    """Whether a clause tells why a source has no name: "who was not authorised to speak", "who asked that his name be withheld"."""
    if s.words.isdisjoint(w.EXCUSES):
        return False
    words = set(s.lower[a:b])
    return any(all(not one.isdisjoint(words) for one in shape) for shape in w.UNNAMED_EXCUSES)


def relation_is_silent(s: Sentence, relation: Relation) -> bool:
    """Whether a relation only says that somebody did not speak: "declined to comment", "did not respond to a request"."""
    if relation.lemma in w.DECLINING:
        unsaid = _opens_with(s, relation, w.SPEAKING, COMMENT_REACH) or _confirms_nothing(s, *relation.content[0])
        return relation.frame == "i" and unsaid
    if relation.cue is not None and _confirms_nothing(s, relation.cue[0] - BEFORE_DENIAL, relation.cue[1]):
        return True
    if relation.negated and (relation.lemma in w.SPEAKING | w.IDENTIFYING_VERBS or _points(s, relation)):
        return True
    if relation.lemma not in w.REPLYING or relation.cue is None:
        return False
    unanswered = relation.negated or not w.UNSPEAKING.isdisjoint(s.lower[relation.cue[0] - 1 : relation.cue[1]])
    return unanswered and _opens_with(s, relation, w.ASKED_FOR, REQUEST_REACH)  # but "responded to one of the messages, saying that"


def _confirms_nothing(s: Sentence, a: int, b: int) -> bool:
    """Whether "neither confirmed nor denied" stands in the range, or one verb of it does."""
    if w.CONFIRMING.isdisjoint(s.words) or w.DENYING.isdisjoint(s.words):
        return False
    return any(s.lower[k] in w.CONFIRMING and s.word(k + 1) in {"nor", "or"} and s.word(k + 2) in w.DENYING for k in range(a, b))


def _opens_with(s: Sentence, relation: Relation, words: frozenset[str], reach: int) -> bool:
    """Whether one of some words stands among the first tokens of a content: "to comment"."""
    return any(not words.isdisjoint(s.lower[a : min(b, a + reach)]) for a, b in relation.content)


def _points(s: Sentence, relation: Relation) -> bool:
    """Whether a content is a pronoun alone: "would not say which"."""
    a, b = relation.content[0]
    return len(relation.content) == 1 and b - a == 1 and s.lower[a] in w.POINTERS
