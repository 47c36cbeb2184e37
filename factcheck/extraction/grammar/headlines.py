"""Headlines in title case, where a capital does not tell names from verbs: "New Polls Show Ida Holm Ahead"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.english import words as w
from factcheck.language.english.lexicon import CUE_FORMS

if TYPE_CHECKING:
    from factcheck.extraction.grammar.tokens import Tokens

SHORT_SENTENCE = 3  # tokens; fewer do not show that a headline is in title case
SHORT_WORD = 3  # letters; a word that has no more stands in lower case in a headline in title case, too


def title_cased(tokens: Tokens, begin: int, end: int) -> bool:
    """Whether a sentence is a headline in title case: no long word of it is in lower case."""
    if end - begin <= SHORT_SENTENCE:
        return False
    return not any(surface[0].islower() and len(surface) > SHORT_WORD for surface in tokens.surface[begin:end])


def in_headline(word: str, kinds: str, previous: str, before: str) -> str:
    """The tag of a verb form with a capital in a headline in title case: "Polls Show", "Is Calling", "To Back"; else that of a name."""
    if previous in "Ra":
        if "p" in kinds or ("s" in kinds and "n" not in kinds):
            return "V"  # "He Never Pledged"
    elif previous in "EPN":
        plural = "b" in kinds and word in CUE_FORMS and before[-1] == "s" and before[-2:] not in {"ss", "us", "is"}
        return "V" if "s" in kinds or "p" in kinds or plural else "E"
    if "i" in kinds:
        return "G" if previous in "Aa" else "E"
    return "B" if "b" in kinds and (previous in "Mt" or before in w.DO) else "E"
