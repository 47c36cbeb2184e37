"""One document as the report shows it: its text in blocks of marked pieces, a card for each claim, and the counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from factcheck.exporters import _phrases
from factcheck.exporters._cards import Card, Note, card, note, places
from factcheck.exporters._counts import TierCount, Voucher, by_tier, by_voucher
from factcheck.exporters._pieces import Cutting, cut
from factcheck.language.english import plain_words
from factcheck.model.documents import BlockKind
from factcheck.model.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.model.claims import Claim
    from factcheck.model.documents import Document
    from factcheck.model.findings import Finding


@attrs.frozen
class Mark:
    """A small sign in the copy that leads to a claim or a finding.

    Attributes:
        anchor: The id of what it leads to; the sign's own id is the same with `at-` before it.
        sign: What it shows.
        label: What it is called by a screen reader.
        style: Class of its tier, or `finding`.
    """

    anchor: str
    sign: str
    label: str
    style: str


@attrs.frozen
class Bit:
    """A piece of the text with what is shown on it.

    Attributes:
        number: Number of the piece.
        text: What it says.
        inner: Class of the tier of the innermost claim on it; empty where there is none.
        outer: Class of the tier of the next claim outwards; empty where there is none.
        claims: Numbers of these claims, innermost first, as the page carries them.
        before: Signs that stand before it.
        after: Signs that stand after it.
    """

    number: int
    text: str
    inner: str
    outer: str
    claims: str
    before: tuple[Mark, ...]
    after: tuple[Mark, ...]


@attrs.frozen
class Stretch:
    """A block of the document, or what stands between two of them.

    Attributes:
        kind: Value of the kind of block; empty between blocks.
        bits: Its pieces.
        blank: Whether it is white space alone.
        spaced: Whether it holds white space that HTML would show as less.
    """

    kind: str
    bits: tuple[Bit, ...]
    blank: bool
    spaced: bool


@attrs.frozen
class Story:
    """One document as the report shows it.

    Attributes:
        anchor: Its id in the page.
        language: BCP 47 tag of its language.
        title: Its title; None where the copy shows its own headline.
        name: A title in any case, for lists.
        facts: What is known of its publication: label, value, and where the value came from if it was not given.
        stretches: The text.
        cards: The claims.
        notes: The findings.
        tiers: The claims counted by tier, from the outlet's own voice downwards.
        vouchers: Who vouches for what, most claims first.
    """

    anchor: str
    language: str
    title: str | None
    name: str
    facts: tuple[tuple[str, str, str], ...]
    stretches: tuple[Stretch, ...]
    cards: tuple[Card, ...]
    notes: tuple[Note, ...]
    tiers: tuple[TierCount, ...]
    vouchers: tuple[Voucher, ...]


def tell(document: Document, claims: Sequence[Claim], findings: Sequence[Finding], number: int) -> Story:
    """Return the document as the report shows it.

    Args:
        document: The document.
        claims: Its claims, in text order.
        findings: What checks said of it, in text order.
        number: Its place in the report, from 1; it keeps the ids of several documents apart.

    Raises:
        SpanOutsideTextError: When a span does not fit the document, which is then another than the claims were found in.
    """
    anchor = f"d{number}"
    blocks = _blocks(document)
    claimed = [places(claim) for claim in claims]
    others = [span for group in claimed for part in group for span in part]
    others += [finding.span for finding in findings] + [span for span, _ in blocks]
    cutting = cut(document.text, [claim.spans for claim in claims], others)
    notes = tuple(note(finding, f"{anchor}f{place}", place) for place, finding in enumerate(findings, 1))
    touched = _touched(cutting, findings, notes)
    cards = tuple(
        card(
            claim,
            document.text,
            anchor=f"{anchor}c{place + 1}",
            number=place + 1,
            findings=touched.get(place, ()),
            runs=_carried(cutting, claim.spans, *claimed[place]),
        )
        for place, claim in enumerate(claims)
    )
    return Story(
        anchor=anchor,
        language=document.language,
        title=None if any(kind == BlockKind.HEADLINE.value for _, kind in blocks) else document.title,
        name=document.title or f"Document {number}",
        facts=tuple(_facts(document)),
        stretches=tuple(_stretches(document.text, blocks, cutting, _signs(cutting, claims, cards, findings, notes), cards)),
        cards=cards,
        notes=notes,
        tiers=by_tier(claims),
        vouchers=by_voucher(claims),
    )


def _blocks(document: Document) -> list[tuple[Span, str]]:
    """Return the blocks of a document, what stands between them included, so that nothing of the text is lost."""
    found: list[tuple[Span, str]] = []
    at = 0
    for block in document.blocks:
        if at < block.span.start:
            found.append((Span(at, block.span.start), ""))
        found.append((block.span, block.kind.value))
        at = block.span.end
    if at < len(document.text):
        found.append((Span(at, len(document.text)), ""))
    return found


def _facts(document: Document) -> Iterator[tuple[str, str, str]]:
    origins = dict(document.origins)
    published = None if document.published is None else _phrases.moment(document.published)
    values = {
        "publisher": document.publisher,
        "byline": document.byline,
        "published": published,
        "kind": document.kind,
        "url": document.url,
    }
    labels = {"publisher": "Publisher", "byline": "By", "published": "Published", "kind": "Kind", "url": "Address"}
    for field, value in values.items():
        if value:
            origin = origins.get(field)
            yield labels[field], value, plain_words.ORIGINS[origin] if origin is not None else ""


def _touched(cutting: Cutting, findings: Sequence[Finding], notes: Sequence[Note]) -> dict[int, tuple[Note, ...]]:
    """Return the findings of each claim: those that have a piece on which it is the innermost."""
    touched: dict[int, dict[str, Note]] = {}
    for finding, shown in zip(findings, notes, strict=True):
        for place in cutting.run(finding.span):
            inner = cutting.pieces[place].inner
            if inner is not None:
                touched.setdefault(inner, {})[shown.anchor] = shown
    return {number: tuple(found.values()) for number, found in touched.items()}


def _carried(cutting: Cutting, *groups: tuple[Span, ...]) -> tuple[str, ...]:
    """Return the pieces of each group of spans as the page carries them: half-open runs of piece numbers."""
    runs = ([cutting.run(span) for span in group] for group in groups)
    return tuple(" ".join(f"{run.start}-{run.stop}" for run in group) for group in runs)


def _signs(
    cutting: Cutting,
    claims: Sequence[Claim],
    cards: Sequence[Card],
    findings: Sequence[Finding],
    notes: Sequence[Note],
) -> tuple[dict[int, list[Mark]], dict[int, list[Mark]]]:
    """Return the signs before and after pieces: a claim's before its first word, a finding's after its last."""
    before: dict[int, list[Mark]] = {}
    after: dict[int, list[Mark]] = {}
    for claim, one in zip(claims, cards, strict=True):
        mark = Mark(one.anchor, one.sign, f"Claim {one.number}: {one.level}", one.style)
        before.setdefault(cutting.place[claim.spans[0].start], []).append(mark)
    for finding, shown in zip(findings, notes, strict=True):
        mark = Mark(shown.anchor, shown.sign, f"{shown.severity}: {shown.message}", "finding")
        after.setdefault(cutting.place[finding.span.end] - 1, []).append(mark)
    return before, after


def _stretches(
    text: str,
    blocks: Sequence[tuple[Span, str]],
    cutting: Cutting,
    signs: tuple[dict[int, list[Mark]], dict[int, list[Mark]]],
    cards: Sequence[Card],
) -> Iterator[Stretch]:
    before, after = signs
    for span, kind in blocks:
        bits = []
        for place in cutting.run(span):
            piece = cutting.pieces[place]
            layers = [number for number in (piece.inner, piece.outer) if number is not None]
            styles = [cards[number].style for number in layers] + ["", ""]
            numbers = " ".join(str(number + 1) for number in layers)
            marks = tuple(before.get(place, ())), tuple(after.get(place, ()))
            bits.append(Bit(place, piece.text, styles[0], styles[1], numbers, *marks))
        signed = any(bit.before or bit.after for bit in bits)
        words = span.cut(text)
        yield Stretch(kind, tuple(bits), blank=not signed and words.isspace(), spaced="  " in words or "\t" in words)
