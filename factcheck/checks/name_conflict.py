"""name-conflict: a name is not the one that the source gives."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.checks import Check, Example, Topic
from factcheck.checks._pairs import conflicts, over_there
from factcheck.comparison.difference import EXCHANGED
from factcheck.model.findings import Severity
from factcheck.model.relations import Relation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks._reading import Reading
    from factcheck.model.claims import Claim
    from factcheck.model.findings import Finding


def _run(reading: Reading) -> Iterator[Finding]:
    """Point at names in the place of which another document has another name.

    ## What it does
    Compares claims that say the same of somebody or something in the copy and in the documents it is checked against, and points at
    the name where they differ.

    ## Why it matters
    One of the two is wrong, and somebody is said to have done what another did.

    ## Example
    "Petra Lund signed the contract with the port of Meril", where the register has Ivo Tann.

    ## When it is silent
    When one name is short for the other, when a name stands against a description, when both claims have one of the two names, be it
    elsewhere, and when they tell of different things.
    """
    for place, words, one in conflicts(reading, Relation.CONFLICT_ENTITY):
        here = " ".join(place.cut(reading.text).split())
        if EXCHANGED not in one.because and (_stands_in(here, one.a) or _stands_in(words, one.b)):
            continue
        yield CHECK.finding(reading, place, f"“{here}” here, “{words}” there.", related=over_there(one), because=one.because)


def _stands_in(name: str, claim: Claim) -> bool:
    """Whether a claim has a name, too, be it in another place: then no other name stands for it there."""
    return re.search(rf"\b{re.escape(name)}\b", " ".join(claim.text.split()), re.IGNORECASE) is not None


CHECK: Final = Check(
    name="name-conflict",
    topic=Topic.DOCUMENTS,
    severity=Severity.ERROR,
    run=_run,
    since="0.1.0",
    must_fire=(
        Example(
            "Petra Lund signed the contract with the port of Meril on Monday.",
            "Petra Lund",
            against=("Ivo Tann signed the contract with the port of Meril on Monday.",),
        ),
        Example(
            "The factory in Ostrel made the faulty valves for the dam.",
            "Ostrel",
            against=("The factory in Quell made the faulty valves for the dam.",),
        ),
    ),
    must_not_fire=(
        Example(
            "Lund signed the contract with the port of Meril on Monday.",
            against=("Petra Lund signed the contract with the port of Meril on Monday.",),
        ),
        Example(
            "Petra Lund signed the contract with the port of Meril on Monday.",
            against=("Ivo Tann signed the contract with Petra Lund at the port of Meril on Monday.",),
        ),
        Example("Petra Lund signed the contract.", against=("Ivo Tann opened the bridge at Meril.",)),
    ),
)
