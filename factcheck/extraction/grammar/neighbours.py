"""What stands next to a token, for telling its part of speech."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.grammar.tokens import DOUBLE
from factcheck.language.english import words as w
from factcheck.language.english.lexicon import CUE_FORMS, VERB_FORMS
from factcheck.language.english.tags import TAGS

if TYPE_CHECKING:
    from factcheck.extraction.grammar.tokens import Tokens

FIXED = {**TAGS, **dict.fromkeys(DOUBLE, "Q")}
"""Lower-case word or mark → its tag."""
COMMA_REACH = 9  # tokens of a noun phrase between a comma and its verb: ", its maker estimates"
ADVERB_REACH = 5  # tokens of adverbs between an auxiliary and its participle


def next_word(tokens: Tokens, i: int, end: int) -> str:
    """The lower-case form of the next token that is no quotation mark; empty at the end."""
    j = i + 1
    partner = tokens.partner
    while j < end and partner[j] >= 0:
        j += 1
    return tokens.lower[j] if j < end else ""


def opens(tokens: Tokens, i: int) -> bool:
    """Whether the token at `i` opens the text: no token, or no quotation mark, stands before it."""
    return i == 0 or tokens.partner[i - 1] < 0


def noun_follows(tokens: Tokens, i: int, end: int) -> bool:
    """Whether the next word can be a noun or its modifier: "alleged" in "alleged thieves"."""
    following = next_word(tokens, i, end)
    if not following or not following[0].isalpha() or following in FIXED:
        return FIXED.get(following) == "J"
    kinds = VERB_FORMS.get(following, "")
    if not kinds or "n" in kinds or "i" in kinds:
        return True
    return following.endswith("ed") and tokens.lower[i] not in CUE_FORMS and "p" in kinds and next_word(tokens, i + 1, end) not in FIXED


def after_comma(tokens: Tokens, i: int) -> bool:
    """Whether only a short noun phrase parts the word at `i` from a comma or closing quotation mark: ", its maker estimates"."""
    for j in range(i - 1, max(-1, i - COMMA_REACH), -1):
        word = tokens.lower[j]
        if word == "," or 0 <= tokens.partner[j] < j:
            return j < i - 1
        if not (word[0].isalpha() or word[0] in "'’") or (word in w.AUXILIARIES and word != "'s") or word in w.MODALS:
            return False
    return False


def auxiliary_before(tokens: Tokens, i: int) -> bool:
    """Whether only adverbs part the word at `i` from a form of "be" or "have": "was reportedly seen"."""
    j = i - 1
    while j >= 0 and i - j < ADVERB_REACH and (tokens.lower[j] in w.ADVERBS or tokens.lower[j].endswith("ly") or tokens.lower[j] == "not"):
        j -= 1
    return j >= 0 and (tokens.lower[j] in w.BE or tokens.lower[j] in w.HAVE)
