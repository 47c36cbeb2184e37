"""name-spelled-two-ways: one name is written in two ways."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.checks import Check, Example, Topic
from factcheck.checks._names import mentions_of, respelt
from factcheck.model.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks._reading import Reading
    from factcheck.model.findings import Finding


def _run(reading: Reading) -> Iterator[Finding]:
    """Point at a name that stands in the copy in a second spelling.

    ## What it does
    Collects the names of people that stand with a first name, and points at other names in it, or in the documents it is checked
    against, that differ by one letter: another surname behind the same first name, another first name before the same surname, or a
    surname alone.

    ## Why it matters
    One of the two is wrong. Readers forgive much, and a person whose name is misspelt forgives nothing.

    ## Example
    "Marta Kowalczyk opened the hearing. Kowalzcyk said that the file was lost."

    ## When it is silent
    When both spellings belong to people who differ in the other name as well, for plurals and possessives, and for names of fewer than five
    letters.
    """
    known = [mention for other in reading.against for mention in mentions_of(other) if mention.first]
    for wrong, right in respelt(tuple(mentions_of(reading)), known):
        where = "elsewhere" if right.place.document == reading.id else "in the source"
        message = f"“{wrong.words}” here and “{right.words}” {where}: one name or two?"
        yield CHECK.finding(reading, wrong.place.span, message, related=(right.place,))


CHECK: Final = Check(
    name="name-spelled-two-ways",
    topic=Topic.NAMES,
    severity=Severity.WARNING,
    run=_run,
    since="0.1.0",
    must_fire=(
        Example("Marta Kowalczyk opened the hearing. Kowalzcyk said that the file was lost.", "Kowalzcyk"),
        Example("Katherine Moor wrote the report. It was read by few, Catherine Moor said.", "Catherine Moor"),
        Example("The union spoke to Pal Breke.", "Pal Breke", against=("“Nobody should drive,” said Pal Brekke.",)),
        Example("Jon Mueller and Ana Ruel were there. “It was cold,” Jon Muller said.", "Jon Muller"),
    ),
    must_not_fire=(
        Example("Marta Kowalczyk opened the hearing. Kowalczyk’s brother was there. The Kowalczyks left."),
        Example("Mario Rossi and Maria Rossi were there."),
        Example("Ron Johnson spoke first. Gary Johnston spoke last. Johnston was brief."),
        Example("Marta Kowalczyk opened the hearing. “It was cold,” Ms Kowalczyk said."),
    ),
)
