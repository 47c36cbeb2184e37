"""Which sort of voucher a noun phrase of several words names that everybody knows: "the central bank", "a charge sheet"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.sources.name_kinds import PUBLIC, SHORT_FORM
from factcheck.language.english import bodies as o
from factcheck.language.english import sources as n
from factcheck.model.members import SourceKind

if TYPE_CHECKING:
    from factcheck.extraction.grammar.phrases import Sentence

PHRASES = (
    (SourceKind.OFFICIAL, o.OFFICIAL_PHRASES),
    (SourceKind.ORGANISATION, o.ORGANISATION_PHRASES),
    (SourceKind.DOCUMENT, o.DOCUMENT_PHRASES),
)
"""Phrases by what they name."""
PHRASE_ENDS = frozenset(phrase.split()[-1] for _, phrases in PHRASES for phrase in phrases)
"""Words of which one ends every such phrase."""


def by_phrase(s: Sentence, a: int, b: int, head_end: int) -> SourceKind | None:
    """The kind of a noun phrase of several words that everybody knows: "the central bank", "a charge sheet", "Bank of England"."""
    lower = s.lower
    if lower[head_end - 1] in PHRASE_ENDS and not (s.tag(head_end - 1) == "E" and s.tag(head_end - 2) == "J"):
        phrase = " ".join(lower[a:head_end])
        for kind, phrases in PHRASES:
            if phrase.endswith(phrases):
                return kind
    links = o.BEGINNING.get(lower[a])
    if links is not None and b - a > SHORT_FORM and lower[a + 1] in links and s.tag(b - 1) == "E" and s.tokens.surface[a][0].isupper():
        named = lower[a] != "friends" or lower[a + 2] == "the" or lower[b - 1] in o.PLACES
        return SourceKind.ORGANISATION if named else None  # "Save the Forests", but not "Friends of Ana Orr"
    if head_end + 1 >= b or s.tokens.surface[head_end - 1][0].islower():
        return None
    if lower[head_end - 1] == "bank" and lower[head_end] == "of" and lower[head_end + 1] in o.NATIONAL_BANKS:
        return SourceKind.OFFICIAL
    if lower[b - 1] in o.PAPERS_OF_BODIES and s.tag(b - 1) in "NP" and s.tag(b - 2) == "E" and lower[head_end] in {"of", "for"}:
        return SourceKind.DOCUMENT  # "Bureau of Meteorology data"
    if lower[head_end - 1] in o.PLURAL_AUTHORITIES and lower[head_end] in {"for", "of"} and s.tag(head_end + 1) == "E":
        public = not PUBLIC.isdisjoint(lower[head_end + 1 : b])  # "the Centers for Disease Control", but not "the Institutes of Vell"
        return SourceKind.OFFICIAL if public else SourceKind.ORGANISATION
    shared = lower[head_end - 1] in n.SHARED_NAMES and lower[head_end] in {"of", "for"}
    if shared and not (o.SPORTS | {"unions"}).isdisjoint(lower[head_end:b]):
        return SourceKind.ORGANISATION  # "the Board of Control for Cricket"
    return None
