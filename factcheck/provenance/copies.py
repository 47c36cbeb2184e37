"""Which documents are copies of one another, and which sentences were taken over word for word: syndicated text is one voice."""

from __future__ import annotations

import functools
import hashlib
import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from factcheck.language.english.outlets import AGENCIES, AGENCY_NOUNS
from factcheck.model.documents import BlockKind
from factcheck.model.values import oldest_first

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable, Mapping, Sequence

    from factcheck.model.documents import Document

RUN: Final = 8
"""Words in a row that two texts hardly share unless one was taken from the other, or both from a third."""
OF_SHORTER: Final = 0.6
OF_LONGER: Final = 0.3
"""Shares of the runs of two texts that must be common for them to be versions of one: a cut version lacks much of the longer."""
FEWEST: Final = 40
"""Common runs from which on a shared part shows a common text; below, it may be one quotation in two short notices."""
HOLDERS: Final = 50
"""Documents that a run is remembered for; what stands in more is a footer."""
KEPT: Final = 256
"""Texts whose runs are kept at hand: each claim of a group is held against every other."""
DATELINE_REACH: Final = 120
"""Code points at the head of the copy in which a dateline stands."""
_DATELINE: Final = re.compile(r"^[A-Z][^()\n]{2,80}\(([A-Z][\w.]{1,20})\) ?(?:-|–|—)")
_WORD: Final = re.compile(r"[^\W_]+")


def copies(documents: Iterable[Document]) -> Mapping[str, str]:
    """Id of each document → id of the first published of its versions; itself where it has no others.

    Found through shared runs of words, so the work grows with the length of the texts and with what they share.
    """
    ordered = sorted({document.id: document for document in documents}.values(), key=_age)
    first: dict[str, str] = {}
    holders: dict[int, list[str]] = {}
    sizes: dict[str, int] = {}
    met: dict[str, int] = {}
    for document in ordered:
        mine = runs(_copy(document))
        shared = Counter(name for run in mine for name in holders.get(run, ()))
        originals = [name for name, count in shared.items() if _versions(count, len(mine), sizes[name])]
        first[document.id] = min(originals, key=met.__getitem__) if originals else document.id
        if not originals:
            sizes[document.id] = len(mine)
            met[document.id] = len(met)
            for run in mine:
                known = holders.setdefault(run, [])
                if len(known) < HOLDERS:
                    known.append(document.id)
    return first


def _versions(shared: int, one: int, other: int) -> bool:
    """Whether two texts with so many runs, and so many in common, are one, or one a cut or mended version of the other."""
    if shared == one == other:
        return True
    return shared >= FEWEST and shared >= OF_SHORTER * min(one, other) and shared >= OF_LONGER * max(one, other)


def taken_over(one: str, other: str) -> bool:
    """Whether two passages share so long a run of words that one was taken from the other, or both from a third."""
    return not runs(one).isdisjoint(runs(other))


def agency(document: Document) -> str:
    """The agency whose copy a document prints, in lower case, from its byline or the dateline; empty where it shows none."""
    dateline = _DATELINE.search(_copy(document)[:DATELINE_REACH])
    for words in (document.byline or "", dateline.group(1) if dateline is not None else ""):
        lower = words.lower().replace(".", "")
        if not AGENCY_NOUNS.isdisjoint(lower.split()) or lower in AGENCIES or (dateline is not None and words == dateline.group(1)):
            return lower.removeprefix("the ")
    return ""


def _copy(document: Document) -> str:
    """What a document tells: its text without header lines, pointers and footers."""
    return " ".join(block.span.cut(document.text) for block in document.blocks if block.kind is not BlockKind.BOILERPLATE)


def _age(document: Document) -> tuple[tuple[bool, datetime.timedelta], str]:
    """Oldest first; undated ones last, then by id."""
    return oldest_first(document.published), document.id


@functools.lru_cache(maxsize=KEPT)
def runs(text: str) -> frozenset[int]:
    """The runs of words in a text, as digests that are the same in every process; a shorter text is one run."""
    found = [match.group().lower() for match in _WORD.finditer(text)]
    return frozenset(_digest(found[k : k + RUN]) for k in range(max(1, len(found) - RUN + 1)))


def _digest(run: Sequence[str]) -> int:
    return int.from_bytes(hashlib.blake2b(" ".join(run).encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")
