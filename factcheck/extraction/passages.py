"""Which blocks of a document are read together, because a quotation runs from one into the next."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.language.english import sources as n
from factcheck.language.english.lexicon import REPORTING
from factcheck.language.english.nouns import NOT_PLACES
from factcheck.model.members import BlockKind

if TYPE_CHECKING:
    from factcheck.model.documents import Document

DATELINE = re.compile(
    r"[A-Z][A-Z.'’/ -]{2,40}(?:, [A-Z][\w.' ]{1,30})?(?:, [A-Z][a-z]{2,8}\.? \d{1,2})?(?: ?\([^()\n]{2,40}\))? ?(?:[-–—]|--) "
    r"|(?:[A-Z][\w.' ]{1,30}, )?[A-Z][a-z]{2,8}\.? \d{1,2} \([^()\n]{2,40}\) ?[-–—] "
    r"|\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: ?[-–—|] | +(?=[A-Z“\"‘]))"
)
"""A place in capitals, perhaps a date and the agency, and a dash: where the copy was filed; or the time of an entry of a live report."""
PLACE = re.compile(r"([A-Z][A-Z.'’-]{2,20}(?: [A-Z][A-Z.'’-]{2,20}){0,2})(?:, [A-Z][a-z]{2,8}\.? \d{1,2})?: (?=[A-Z])")
"""A place in capitals and a colon, as papers of South Asia write it; or a speaker."""
SPEAKING = re.compile(r"\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our)\b")
"""Words that show that somebody speaks behind the colon."""
NO_PLACES = (
    n.DOCUMENT_NOUNS,
    n.PERSON_NOUNS,
    n.AUTHORITY_NOUNS,
    n.ORGANISATION_NOUNS,
    n.OFFICES,
    NOT_PLACES,
)
"""Nouns that stand in capitals before a colon and are no places."""
HERALDS = frozenset({"that", "this", "following", "follows"})
"""Words between a cue and the colon before what it brings."""
INTRODUCTION = 300  # characters before a colon among which the sentence opens that it ends, at most
LONGEST = 12  # blocks read together at most: past that an unclosed mark is taken for a slip
WHOLLY_QUOTED = re.compile(r"(?:\s*+(?:“[^“”]*+”|\"[^\"]*+\"|''(?:[^']|'(?!'))*+''))++\s*+")
"""Nothing but quotations: "“We won.” “Nobody helped.”"."""
QUOTES = ('"', "“", "''")


def passages(document: Document) -> list[tuple[int, int]]:
    """Return the stretches to read as one, in text order, as (start, end).

    Paragraphs join when one ends with a colon and the next opens with a quotation mark, when a quotation is still open at the
    end of one and the next opens with a mark again, as news style has it for speech over several paragraphs, or when the next is
    nothing but a quotation. Without marks one paragraph joins, the block quotation behind "She wrote:".
    """
    found: list[tuple[int, int]] = []
    joined = LONGEST  # how many blocks the last stretch has taken in; nothing joins a headline or boilerplate
    told = False  # whether a paragraph has come
    text = document.text
    for block in document.blocks:
        if block.kind is BlockKind.BOILERPLATE:
            joined = LONGEST
            continue
        start, end = block.span.start, block.span.end
        if found and joined < LONGEST and block.kind is BlockKind.PARAGRAPH:
            before = text[found[-1][0] : found[-1][1]]
            if text.startswith(QUOTES, start):
                joins = before.endswith(":") or _open(before) or WHOLLY_QUOTED.fullmatch(text, start, end) is not None
            else:
                joins = before.endswith(":") and not joined and introduces(before) and text[start].isalnum()
            if joins:
                found[-1] = (found[-1][0], end)
                joined += 1
                continue
        joined = 0 if block.kind is BlockKind.PARAGRAPH else LONGEST
        filed = DATELINE.match(text, start, end) or (None if told else _filed_from(text, start, end))
        told = told or block.kind is BlockKind.PARAGRAPH
        found.append((filed.end() if filed is not None and filed.end() < end else start, end))
    return found


def introduces(text: str) -> bool:
    """Whether a text that ends with a colon says whose words come: "She wrote:", "It said the following:", "According to the Post:"."""
    last = re.split(r"(?<=[.!?])\s", text[-INTRODUCTION:])[-1].lower()
    words = re.findall(r"[\w’']+", last)
    if not words:
        return False
    return words[-1] in REPORTING or (words[-1] in HERALDS and not REPORTING.isdisjoint(words)) or words[:2] == ["according", "to"]


def _filed_from(text: str, start: int, end: int) -> re.Match[str] | None:
    """The place in capitals and the colon that open the first paragraph: "LUCKNOW: Four men were hurt", but not "HOLT: We will leave"."""
    filed = PLACE.match(text, start, end)
    if filed is None:
        return None
    sentence = text.find(". ", filed.end(), end)
    if SPEAKING.search(text, filed.end(), sentence if sentence >= 0 else end) or text.count(f"\n{filed[1]}:", end):
        return None
    words = filed[1].lower().split()
    return filed if all(nouns.isdisjoint(words) for nouns in NO_PLACES) else None


def _open(text: str) -> bool:
    """Whether the last quotation of the text is not closed."""
    if "“" in text or "”" in text:
        return text.rfind("“") > text.rfind("”")
    mark = "''" if "''" in text else '"'
    return text.count(mark) % 2 == 1
