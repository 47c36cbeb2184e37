"""How the words of a claim, or of the source that it names, name a document: by address, publisher, author, title or kind."""

from __future__ import annotations

import enum
import functools
import re
from typing import TYPE_CHECKING, Final

import attrs

from factcheck.comparison.words import stem_of
from factcheck.extraction.grammar.sentences import sentences
from factcheck.extraction.grammar.tokens import Tokens
from factcheck.language.english.lexicon import REPORTING
from factcheck.language.english.outlets import (
    ANY_DOCUMENT,
    AUTHORITY_HEADS,
    BUSINESS_KINDS,
    BUSINESS_NAMES,
    BUSINESS_NOUNS,
    CITING,
    DOCUMENT_HEADS,
    FIRST_MENTIONS,
    OUTLET_NOUNS,
    QUOTING,
    STAFF,
    TELLING,
)
from factcheck.language.english.words import PREPOSITIONS
from factcheck.model.attribution import SourceKind
from factcheck.provenance.naming import abbreviates, answered, calls, naming, words_of_calls

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.attribution import SourceMention
    from factcheck.model.claims import Claim
    from factcheck.model.documents import Document
    from factcheck.provenance.naming import Naming


class Fit(enum.IntEnum):
    """How surely words name a document.

    Attributes:
        SORT: They say what sort of document or publisher it is: "the paper", "the ministry".
        BODY: They name the body that issued it, which says other things elsewhere: "the interior ministry".
        NAME: They name the publication, or its author: "the Harbour Post".
        DOCUMENT: They say whose document it is and of which sort: "the ministry's statement".
        ADDRESS: They hold its address.
    """

    SORT = 1
    BODY = 2
    NAME = 3
    DOCUMENT = 4
    ADDRESS = 5


Way = tuple[Fit, str]
"""How surely, and why, in a sentence."""

_NAME_BEHIND_NOUN: Final = re.compile(r"(?:^|\s)([a-z][a-z-]+) ((?:[A-Z][\w&.’'-]*(?: |$)){1,6})$")
_STAFF: Final = frozenset(stem_of(word).stem for word in STAFF)
_DOCUMENT_HEADS: Final = frozenset(stem_of(word).stem for word in DOCUMENT_HEADS)
_AUTHORITIES: Final = frozenset(stem_of(word).stem for word in AUTHORITY_HEADS)


def ways_to(claim: Claim, document: Document) -> list[Way]:
    """Every way in which a claim names a document, whatever stands in that document."""
    found = list(_in_words(claim, document))
    for link in claim.attributions:
        if link.source is not None and link.source.kind is not SourceKind.OUTLET:
            found += _by_source(claim, link.source, document)
    return found


def named_by(claim: Claim, document: Document, *, least: Fit = Fit.SORT) -> str:
    """The surest way in which a claim names a document, in a sentence; empty where it names it in none, or less surely than asked for."""
    return max((way for way in ways_to(claim, document) if way[0] >= least), default=(None, ""))[1]


@functools.lru_cache(maxsize=1 << 10)
def _sentence(context: str, opening: str) -> str:
    """The sentence of a claim's context that some of its words open in; these words alone where there is no context."""
    at = context.rfind(opening)
    tokens = Tokens(context, 0, len(context))
    for begin, end in sentences(tokens, REPORTING) if at >= 0 else ():
        if tokens.end[end - 1] > at:
            return context[tokens.start[begin] : tokens.end[end - 1]]
    return opening


def _by_source(claim: Claim, mention: SourceMention, document: Document) -> Iterator[Way]:
    said = mention.name or mention.text
    if document.url and document.url.rstrip("/") in mention.text:
        yield Fit.ADDRESS, f"{mention.text!r} is its address"
    name = _employer(naming(_apposed(said)))
    if not name.parts:
        return
    if document.publisher and document.publisher != claim.publication.publisher:
        yield from _by_publisher(said, name, document)
    if name.person and document.byline and name.person == naming(document.byline).person:
        yield Fit.NAME, f"{said!r} wrote it"
    written = mention.kind is SourceKind.DOCUMENT or not DOCUMENT_HEADS.isdisjoint(said.lower().split())
    if written and _describes(name, document):
        issuer = naming(document.publisher or "").parts
        issued = any(answered(part, issuer) for part in name.parts if part.key not in _DOCUMENT_HEADS)
        yield Fit.DOCUMENT if issued else Fit.BODY if name.telling else Fit.SORT, f"{said!r} describes it"


def _apposed(said: str) -> str:
    """The name behind a noun that describes its bearer ("the drug maker Orr"); the words as they are where there is none."""
    found = _NAME_BEHIND_NOUN.search(said)
    return said if found is None or found.group(1) in PREPOSITIONS or found.group(1) in {"the", "and"} else found.group(2)


def _employer(name: Naming) -> Naming:
    """Whom a reporter or spokesman works for; the words as they are where they name nobody else."""
    parts = tuple(part for part in name.parts if part.key not in _STAFF)
    return attrs.evolve(name, parts=parts) if parts else name


def _by_publisher(said: str, name: Naming, document: Document) -> Iterator[Way]:
    """How a source names who published a document."""
    publisher = document.publisher or ""
    surely = Fit.BODY if document.primary else Fit.NAME
    covered = _covered(name, naming(publisher))
    if not document.primary and _called(publisher).fullmatch(said):
        yield surely, f"{said!r} is what {publisher} is called"
    elif any(abbreviates(word, publisher) for word in said.split()):
        yield surely, f"{said!r} is short for {publisher}"
    elif document.primary and _is_the_business(said, document):
        yield Fit.SORT, f"{said!r} can be its publisher, {publisher}"
    elif name.telling:
        if covered and (document.primary or any(part.proper for part in name.telling)):
            yield surely, f"{said!r} names its publisher, {publisher}"
    elif document.primary and all(answered(part, naming(publisher).parts) for part in name.parts):
        yield Fit.SORT, f"{said!r} can be its publisher, {publisher}"
    elif said.lower().split()[0] in FIRST_MENTIONS:  # "a newspaper", "one report": none that was named before
        return
    elif document.primary and len(name.parts) == 1 and not ANY_DOCUMENT.isdisjoint(said.lower().split()):
        yield Fit.SORT, f"{said!r} can be any document"
    elif _can_be(name, document):
        yield Fit.SORT, f"{said!r} can be a {document.kind}"


def _is_the_business(said: str, document: Document) -> bool:
    """Whether "the company" or "the makers" can be who issued a document."""
    article, *nouns = said.lower().split()
    if article != "the" or not nouns or not BUSINESS_NOUNS.issuperset(nouns):
        return False
    named = re.findall(r"\w+", (document.publisher or "").lower())
    return not BUSINESS_NAMES.isdisjoint(named) or not BUSINESS_KINDS.isdisjoint(document.kind.lower().split())


@functools.lru_cache(maxsize=1 << 10)
def _called(publisher: str) -> re.Pattern[str]:
    return re.compile(rf"(?:[Tt]he )?(?:{calls(publisher)})")


def _describes(name: Naming, document: Document) -> bool:
    """Whether the words for a document are all in its description, and one of them in its kind, or in the title of a primary document."""
    kind = naming(f"{document.kind} {document.title or ''}" if document.primary else document.kind)
    whole = naming(" ".join(filter(None, (document.kind, document.title, document.publisher, document.byline))))
    return any(answered(part, kind.parts) for part in name.parts) and _covered(name, whole)


def _covered(name: Naming, other: Naming) -> bool:
    """Whether every part of one naming is answered in the other; one noun for an authority stands for another."""
    authority = any(part.key in _AUTHORITIES for part in other.parts)
    return bool(other.parts) and all(answered(part, other.parts) or (authority and part.key in _AUTHORITIES) for part in name.parts)


def _can_be(name: Naming, document: Document) -> bool:
    """Whether a noun for a publication can mean one of the document's kind."""
    kinds = set(document.kind.lower().split())
    return any(not kinds.isdisjoint(meant.split()) for noun, meant in OUTLET_NOUNS.items() if noun in name.text.lower().split())


def _in_words(claim: Claim, document: Document) -> Iterator[Way]:
    """How the words of a claim cite a document: by its address, or by its publisher, as in "per the Post" and "he told the Post".

    The rest of its sentence counts where the claim has no other source; where it has one, only whom that source told it.
    """
    first = claim.spans[0]
    around = f"{claim.text} {_sentence(claim.context, claim.text[: first.end - first.start])}"
    sourced = any(link.source is not None and link.source.kind is not SourceKind.OUTLET for link in claim.attributions)
    if document.url and document.url.rstrip("/") in around:
        yield Fit.ADDRESS, "its address stands there"
    if document.publisher and claim.publication.publisher != document.publisher:
        if not any(word in around for word in words_of_calls(document.publisher)):
            return
        citing, telling = _citing(document.publisher)
        if citing.search(claim.text if sourced else around) or telling.search(around):
            yield Fit.NAME, f"it cites {document.publisher}"


@functools.lru_cache(maxsize=1 << 10)
def _citing(publisher: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What shows that a text takes something from a publication, and that somebody told it there."""
    names, before, behind = calls(publisher), "|".join(CITING), "|".join(sorted(QUOTING))
    citing = rf"(?i:\b(?:{before})) (?:the )?(?:{names})\b|\b(?:{names}) (?:(?:has|had|also|first|itself) ){{0,2}}(?:{behind})\b"
    return re.compile(citing), re.compile(rf"(?i:\b(?:{'|'.join(TELLING)})) (?:the )?(?:{names})\b")
