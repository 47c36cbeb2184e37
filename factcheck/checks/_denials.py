"""Denials in a document, and whose they are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.model.claims import Act, Flag

if TYPE_CHECKING:
    from factcheck.model.claims import Claim

_NAME: Final = re.compile(r"[A-Z][^\W\d_]{2,}")
_CONTESTS: Final = re.compile(r"\b(?:deny|denies|denied|denying|reject\w*|dismiss\w*|contest\w*|dispute\w*|pleaded not guilty)\b")


def is_denial(claim: Claim) -> bool:
    """Whether somebody denies something: by the act, by the flag, or in the words of the claim ("has denied the charge")."""
    return claim.act is Act.DENY or Flag.DENIAL in claim.flags or _CONTESTS.search(claim.text) is not None


def who_denies(denial: Claim) -> frozenset[str]:
    """The words of the name of whoever denies; empty where the name is not told."""
    source = denial.attributions[-1].source if denial.attributions else None
    if source is not None and source.spans:
        return names_in(f"{source.name} {source.text}")
    return names_in(denial.text)


def names_in(text: str) -> frozenset[str]:
    """The capitalised words of a text."""
    return frozenset(_NAME.findall(text))
