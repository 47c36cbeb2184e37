"""quote-misattributed: a quotation is given to somebody else than in the source."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.checks import Check, Example, Topic
from factcheck.checks._sources import found_elsewhere, speaker
from factcheck.language.english.sources import PRONOUNS
from factcheck.language.english.words import NATIONALITIES, TITLES
from factcheck.model.findings import Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks._reading import Reading
    from factcheck.model.attribution import SourceMention
    from factcheck.model.findings import Finding


_NO_NAMES: Final = TITLES | NATIONALITIES
_NAME_WORD: Final = re.compile(r"[A-Z][^\W\d_]+")


def _run(reading: Reading) -> Iterator[Finding]:
    """Point at quotations that another document gives to another speaker.

    ## What it does
    Looks up every quotation of four words or more, as it stands, in the documents that the copy is checked against, and compares who
    is said to have said it there and here. It points at the speaker here.

    ## Why it matters
    Words put into the wrong mouth are the costliest mistake in copy, and the easiest to make when two people are quoted one after the
    other.

    ## Example
    "“The fleet is old,” Ivo Tann said", where the report gives the words to Petra Lund.

    ## When it is silent
    When the names share a word, when either speaker is not named ("the minister", or by a pronoun), and when any of
    the documents gives the words to the same speaker.
    """
    seen = set()
    for quotation, passages in found_elsewhere(reading):
        here = speaker(reading, quotation)
        there = [
            (other, said) for other, passage in passages if not passage.differences and (said := speaker(other, passage.span)) is not None
        ]
        if here is None or not there or here.spans[0] in seen or any(_same(here, said) for _, said in there):
            continue
        seen.add(here.spans[0])
        other, said = there[0]
        message = f"The quote is given to “{_name(here)}” here and to “{_name(said)}” in the source."
        yield CHECK.finding(reading, here.spans[0], message, related=tuple(Place(other.id, span) for span in said.spans[:1]))


def _name(source: SourceMention) -> str:
    return " ".join((source.name or source.text).split())


def _same(one: SourceMention, other: SourceMention) -> bool:
    """Whether two speakers may be one: their names share a word, or one of them has no name."""
    if {one.text.lower(), other.text.lower()} & PRONOUNS:
        return True  # whom a pronoun stands for is read from the copy, and may be read wrongly
    names, others = ({word for word in _NAME_WORD.findall(_name(source)) if word.lower() not in _NO_NAMES} for source in (one, other))
    return not names or not others or bool(names & others)


CHECK: Final = Check(
    name="quote-misattributed",
    topic=Topic.QUOTES,
    severity=Severity.ERROR,
    run=_run,
    since="0.1.0",
    must_fire=(
        Example(
            "“The fleet is far too old to sail,” Ivo Tann said.",
            "Ivo Tann",
            against=("“The fleet is far too old to sail,” Petra Lund told the house.",),
        ),
        Example(
            "Ana Ruel said that “nobody will be left behind”.",
            "Ana Ruel",
            against=(
                "Jon Pell promised that “nobody will be left behind”.",
                "Rents rose.",
            ),
        ),
    ),
    must_not_fire=(
        Example(
            "“The fleet is far too old to sail,” Lund said.", against=("“The fleet is far too old to sail,” Petra Lund told the house.",)
        ),
        Example(
            "“The fleet is far too old to sail,” the minister said.",
            against=("“The fleet is far too old to sail,” Petra Lund told the house.",),
        ),
        Example("“The fleet is far too old to sail,” Ivo Tann said.", against=("“The fleet is rather new,” Petra Lund told the house.",)),
    ),
)
