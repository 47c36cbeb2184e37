"""What the report says of one claim: a title, its words, and rows of plain facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from factcheck.exporters import _phrases
from factcheck.exporters._counts import style
from factcheck.language.english import plain_words
from factcheck.model.claims import Act, Directness, Flag, LegalStage
from factcheck.model.spans import joined

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.attribution import Attribution, SourceMention
    from factcheck.model.claims import Claim
    from factcheck.model.findings import Finding
    from factcheck.model.spans import Span


@attrs.frozen
class Line:
    """One fact.

    Attributes:
        main: The fact.
        words: The words of the copy that show it; empty where none do.
        notes: What else is to be said of it.
    """

    main: str
    words: str = ""
    notes: tuple[str, ...] = ()


@attrs.frozen
class Row:
    """Facts of one sort.

    Attributes:
        label: The sort.
        lines: The facts.
        ordered: Whether their order means something.
    """

    label: str
    lines: tuple[Line, ...]
    ordered: bool = False


@attrs.frozen
class Note:
    """One finding.

    Attributes:
        anchor: Its id in the page.
        sign: The sign that stands for it in the copy.
        severity: How much it asks, in words.
        style: Class of its severity.
        rule: Name of the check.
        message: What it says.
        because: Why.
    """

    anchor: str
    sign: str
    severity: str
    style: str
    rule: str
    message: str
    because: tuple[str, ...]


@attrs.frozen
class Card:
    """One claim.

    Attributes:
        number: Its place in the text, from 1.
        anchor: Its id in the page.
        sign: The sign that stands for it in the copy.
        style: Class of its tier.
        level: Its level in a few words.
        meaning: Its level in a sentence.
        text: What is claimed.
        voucher: The voucher nearest the content.
        rows: The facts, by sort.
        findings: Those whose words touch it, where no claim inside it is touched.
        runs: Pieces of its content, of the words that attribute, and of those that name vouchers, as the page carries them.
    """

    number: int
    anchor: str
    sign: str
    style: str
    level: str
    meaning: str
    text: str
    voucher: str
    rows: tuple[Row, ...]
    findings: tuple[Note, ...]
    runs: tuple[str, ...]

    def lines(self, *labels: str) -> list[Line]:
        """The facts of some sorts, for the table of all claims."""
        return [line for row in self.rows if row.label in labels for line in row.lines]


def card(
    claim: Claim,
    text: str,
    *,
    anchor: str,
    number: int,
    findings: tuple[Note, ...],
    runs: tuple[str, ...],
) -> Card:
    """Return the card of a claim in a text; what is not told from these two is handed through."""
    term = plain_words.LEVELS[claim.level]
    return Card(
        number=number,
        anchor=anchor,
        sign=f"{plain_words.TIERS[claim.level.tier].letter}{number}",
        style=style(claim.level.tier),
        level=term.title,
        meaning=term.meaning,
        text=claim.text,
        voucher=_phrases.nearest_voucher(claim),
        rows=rows(claim, text),
        findings=findings,
        runs=runs,
    )


def note(finding: Finding, anchor: str, place: int) -> Note:
    """Return a finding as the report shows it."""
    return Note(
        anchor=anchor,
        sign=f"!{place}",
        severity=plain_words.SEVERITIES[finding.severity],
        style=finding.severity.value,
        rule=finding.rule,
        message=finding.message,
        because=finding.because,
    )


def rows(claim: Claim, text: str) -> tuple[Row, ...]:
    """Return what is known of a claim, most asked-for first; a sort without facts has no row.

    Args:
        claim: The claim.
        text: The text of its document.
    """
    found = (
        Row("Source", _source(claim)),
        Row("Cue", _cues(claim, text)),
        Row("Chain", _chain(claim, text), ordered=True),
        Row("Lowered by", _lowered(claim, text)),
        Row("Says", (_says(claim),)),
        Row("Certainty", tuple(_certainty(claim))),
        Row("Legal stage", (Line(plain_words.LEGAL_STAGES[claim.legal]),) if claim.legal is not LegalStage.NONE else ()),
        Row("Dates", tuple(Line(_phrases.period(period), period.span.cut(text)) for period in claim.periods)),
        Row("Numbers", tuple(Line(_phrases.quantity(q), q.span.cut(text), _phrases.quantity_details(q)) for q in claim.quantities)),
        Row("Flags", tuple(_flags(claim, text))),
    )
    return tuple(row for row in found if row.lines)


def _source(claim: Claim) -> tuple[Line, ...]:
    if not claim.attributions:
        return (Line(_phrases.nearest_voucher(claim)),)
    source = claim.attributions[-1].source
    if source is None:
        return (Line(_phrases.UNKNOWN_VOUCHER),)
    return (Line(_phrases.nearest_voucher(claim), notes=(plain_words.SOURCE_KINDS[source.kind], *_said_of(source))),)


def _said_of(source: SourceMention) -> Iterator[str]:
    """Give how the copy puts a source that goes by another name, and what it says of one that it does not name."""
    if source.name and source.name != source.text:
        yield f"“{source.text}” in the copy"
    if source.descriptor:
        yield f"described as “{source.descriptor}”"
    if source.anonymity:
        yield f"not named because: “{source.anonymity}”"
    if source.number is not None:
        yield f"{source.number} of them"
    if source.direct_knowledge is not None:
        yield "said to know at first hand" if source.direct_knowledge else "said not to know at first hand"


def _cues(claim: Claim, text: str) -> tuple[Line, ...]:
    if not claim.attributions:
        return ()
    return (_cue(claim.attributions[-1], text),)


def _cue(link: Attribution, text: str) -> Line:
    words = joined(link.cue, text)
    return Line("" if words else "quotation marks alone", words, (plain_words.STANCES[link.stance], plain_words.ACCESS[link.access]))


def _chain(claim: Claim, text: str) -> tuple[Line, ...]:
    """Give the links from the outlet to the voucher nearest the content; a chain of one says nothing that the rows above do not."""
    if not claim.attributions[1:]:
        return ()
    links = []
    for link in claim.attributions:
        cue = _cue(link, text)
        kind = (plain_words.SOURCE_KINDS[link.source.kind],) if link.source is not None else ()
        links.append(Line(_phrases.voucher(link), cue.words, kind + cue.notes))
    return tuple(links)


def _lowered(claim: Claim, text: str) -> tuple[Line, ...]:
    return tuple(
        Line(plain_words.LEVELS[marker.level].title.lower(), marker.span.cut(text) if marker.span else "")
        for marker in claim.markers
        if marker.level is not None
    )


def _says(claim: Claim) -> Line:
    act = () if claim.act is Act.ASSERT else (f"the voucher {plain_words.ACTS[claim.act]} it",)
    quoted = () if claim.directness is Directness.NONE else (plain_words.DIRECTNESS[claim.directness],)
    return Line(plain_words.POLARITIES[claim.polarity], notes=act + quoted)


def _certainty(claim: Claim) -> Iterator[Line]:
    for holder in claim.commitment:
        known = holder.link is not None and holder.link < len(claim.attributions)
        name = _phrases.voucher(claim.attributions[holder.link or 0]) if known else _phrases.THE_OUTLET
        yield Line(f"{name}: {plain_words.COMMITMENTS[holder.commitment]}")


def _flags(claim: Claim, text: str) -> Iterator[Line]:
    for flag in Flag:
        if flag in claim.flags:
            words = [marker.span.cut(text) for marker in claim.markers if marker.flag is flag and marker.span is not None]
            term = plain_words.FLAGS[flag]
            yield Line(term.title, " … ".join(words), () if words else (term.meaning.rstrip(".").lower(),))


def places(claim: Claim) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Return where the words stand that attribute, and where those that name the vouchers do."""
    cues = tuple(span for link in claim.attributions for span in link.cue)
    lowering = tuple(marker.span for marker in claim.markers if marker.span is not None)
    sources = tuple(span for link in claim.attributions if link.source is not None for span in link.source.spans)
    return cues + lowering, sources
