"""Words that say of a claim that nobody has verified it: "could not be confirmed", "unverified reports"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.wording import span
from factcheck.language.english import markers as m

if TYPE_CHECKING:
    from factcheck.extraction.grammar.phrases import Sentence
    from factcheck.model.spans import Span

WHOLE = 200  # tokens of a sentence that are looked through
NEGATION_REACH = 5  # tokens before "verified" within which "not" comes
SUBJECT_REACH = 6  # tokens at the head of a sentence among which the account stands that it speaks of


def unverified(s: Sentence) -> Span | None:
    """Words of the sentence that say nobody has verified the claim: "a figure that could not be verified"."""
    if "unable" in s.words and not s.words.isdisjoint(m.CHECKING):
        place = next(k for k in range(s.begin, s.end) if s.lower[k] == "unable")
        if s.word(place + 1) == "to" and s.word(place + 2) in m.CHECKING:
            return span(s.tokens, place, place + 3)  # "was unable to verify the memo, which is said to show"
    if s.words.isdisjoint(m.UNVERIFIED_HEADS):
        return None
    for k in range(s.begin, min(s.end, s.begin + WHOLE)):
        if s.lower[k] in m.UNVERIFIED_HEADS and s.tag(k) in "LV" and _negated(s, k):
            return span(s.tokens, max(s.begin, k - 1), k + 1)
    return None


def _negated(s: Sentence, k: int) -> bool:
    """Whether a negation stands right before `k`: "has not been independently"."""
    return any(word in m.UNVERIFYING or word.endswith("n't") for word in s.lower[max(s.begin, k - NEGATION_REACH) : k])


def unverified_account(s: Sentence) -> Span | None:
    """Words that say nobody has verified what came before: "The account could not be verified"."""
    if s.lower[s.begin] in {"there", "nobody"} and not s.words.isdisjoint(m.CHECKING) and not s.words.isdisjoint({"no", "nobody", "not"}):
        return span(s.tokens, s.begin, min(s.begin + SUBJECT_REACH, s.end))  # "There was no way to check the account"
    if not s.words.isdisjoint(m.CHECKING) and not s.words.isdisjoint(m.ACCOUNTS):
        k = next((k for k in range(s.begin, s.end) if s.lower[k] in m.CHECKING and s.tag(k) in "BV"), None)
        if k is not None and _negated(s, k):
            return span(s.tokens, k, k + 1)  # "The paper could not verify the claim"
    places = s.places(m.CHECKING)
    checked = next((k for k in places if s.word(k + 1) in m.WHAT_WAS_TOLD), None)
    if checked is not None and s.tag(checked + 2) in ".," and _negated(s, checked):
        return span(s.tokens, checked, checked + 1)  # "We could not confirm that"
    if m.ACCOUNTS.isdisjoint(s.lower[s.begin : min(s.begin + SUBJECT_REACH, s.end)]):
        return None
    return unverified(s)


def unverified_reports(s: Sentence) -> Span | None:
    """The words "unconfirmed reports" and the like in the outlet's own voice."""
    if s.words.isdisjoint(m.UNCONFIRMED):
        return None
    for k in range(s.begin, min(s.end, s.begin + WHOLE)):
        if s.lower[k] in m.UNCONFIRMED and s.tag(k + 1) == "P" and s.lower[k + 1] in m.UNCONFIRMED_NOUNS:
            return span(s.tokens, k, k + 2)
    return None
