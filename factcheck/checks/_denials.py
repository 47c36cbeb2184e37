"""Denials in a document, and whose they are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.language.english.common_words import FUNCTION_WORDS
from factcheck.language.english.words import NATIONALITIES, TIME_NOUNS, TITLES
from factcheck.model.claims import Act, Flag

if TYPE_CHECKING:
    from factcheck.model.claims import Claim

_NO_NAMES: Final = FUNCTION_WORDS | TITLES | NATIONALITIES | TIME_NOUNS
_CIRCUMSTANCES: Final = re.compile(r"\b(?:through|via|in|at|on|by|when|during|before|after)\b")
SWEEPING: Final = frozenset(
    "the a an any all every each it them this that these those his her their its charge charges allegation allegations accusation "
    "accusations claim claims wrongdoing involvement suggestion suggestions of having done anything wrong being involved".split(),
)
"""Words of which a denial consists that names nothing of its own."""

_NAME: Final = re.compile(r"[A-Z][^\W\d_]{2,}")
_CONTESTS: Final = re.compile(r"\b(?:deny|denies|denied|denying|reject\w*|dismiss\w*|contest\w*|dispute\w*|pleaded not guilty)\b")


def is_denial(claim: Claim) -> bool:
    """Whether somebody denies something: by the act, by the flag, or in the words of the claim ("has denied the charge")."""
    return claim.act is Act.DENY or Flag.DENIAL in claim.flags or _CONTESTS.search(claim.text) is not None


def is_sweeping(denial: Claim) -> bool:
    """Whether a denial answers whatever its speaker is accused of: "denied the charge", "rejects all allegations", "pleaded not guilty"."""
    what = set(re.findall(r"[a-z]+", _CIRCUMSTANCES.split(denial.text.lower())[0]))
    return (bool(what) and what <= SWEEPING) or "not guilty" in denial.text


def who_denies(denial: Claim) -> frozenset[str]:
    """The words of the name of whoever denies; empty where the name is not told."""
    source = denial.attributions[-1].source if denial.attributions else None
    if source is not None and source.spans:
        return names_in(f"{source.name} {source.text}")
    return names_in(denial.text)


def names_in(text: str) -> frozenset[str]:
    """The capitalised words of a text that may be names."""
    return frozenset(word for word in _NAME.findall(text) if word.lower() not in _NO_NAMES)
