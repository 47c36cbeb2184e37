"""How reports of one event replace one another: tolls that grow or fall, numbers gone over again, plans, and how a case ended."""

from __future__ import annotations

from typing import Final

TOLLS: Final[dict[str, str]] = {
    "dead": "die dead death killed kill fatality fatalities perish deceased bodies body toll life lives",
    "hurt": "injure injured injury injuries wound wounded hurt casualty casualties treated",
    "missing": "missing unaccounted",
    "arrested": "arrest arrested detain detained",
    "infected": "infected infection infections case cases ill sick",
    "homeless": "homeless displaced",
    "signed": "petition petitions",
    "rescued": "rescued survivor survivors alive",
}
"""What a toll counts → the words that name it."""
COUNTED_BY: Final = {"signed": frozenset({"signature", "person", "people", ""})}
"""Tolls that only some units count: a petition has signatures, and is also one of a dozen members."""
FALLING: Final = frozenset({"missing", "homeless"})
"""Tolls that fall as an event comes to its end."""
COUNTING: Final = frozenset("figure number toll count total tally estimate".split())
"""Nouns by which a text speaks of a count that it has named before: "the official figure now stands at 26"."""
ATTRIBUTES: Final[tuple[str, ...]] = (
    "price prices cost costs fee fees fare fares value worth bill",
    "speed speeds pace",
    "profit profits surplus earnings",
    "loss losses deficit shortfall",
    "revenue revenues sales turnover income takings",
    "debt debts liabilities",
    "budget funding grant",
    "wage wages pay salary",
    "height",
    "length",
    "width",
    "depth",
    "distance",
    "size area",
    "weight",
    "age",
    "temperature",
    "duration",
    "turnout",
    "inflation",
    "unemployment",
)
"""Nouns for what a number measures of a thing, a line for each measure: "its speed was 16 knots" is told of what "travelled at 16 knots",
and a profit is no debt."""
UPDATING: Final = frozenset(
    "now revised raised lowered updated corrected update correction latest rose risen climbed increased recount amended restated "
    "dropped discontinued".split()
)
"""Words by which a text says that it brings an earlier number forward."""
MOVING: Final = frozenset(
    "move moved moves moving extend extended shift shifted push pushed postpone postponed delay delayed reschedule rescheduled".split()
)
"""Verbs by which a text says that something is now set for another date: "moved the deadline from 19 December to 12 March"."""
FORMERLY: Final = frozenset("originally initially first previously".split())
"""Words by which it says when that was to be: "originally set for 3 June"."""
FORMER_PLANS: Final = frozenset((be, planned) for be in ("was", "were") for planned in ("to", "due", "scheduled", "set", "planned"))
"""Words in a row by which it does: "was to have reported this week"."""
CURRENT: Final = frozenset({"is", "are", "has", "have", "remain", "remains", "stands"})
"""Verbs by which a text tells what holds on its day."""
RATES: Final = frozenset({"a", "an", "per", "each", "every"})
"""Words between a number and the stretch of time that it is for."""
OTHERS: Final = frozenset("another other fresh second third fourth separate different similar unrelated".split())
"""Words before a noun by which a text says that it tells of one more event or thing of the kind."""
ALWAYS_OTHERS: Final = frozenset("another separate fresh unrelated".split())
"""Those of them that say so before any noun."""
ORDER: Final = {
    word: place
    for place, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth".split(), 1
    )
}
"""Words for a place in a row."""
STILL_TO_COME: Final = frozenset("will due expected scheduled planned set slated shall would going plans plan intends aims".split())
"""Words by which a text says that something is still to come."""
CAME_TO_NOTHING: Final = frozenset("discontinued dropped cleared dismissed withdrawn exonerated abandoned quashed".split())
"""Words by which a text says that a case came to nothing."""
REVISING: Final = frozenset("recount recounted revised corrected amended restated recalculated adjusted adjustment renegotiated".split())
"""Words by which a text says that an earlier number was gone over again."""
PROVISIONAL: Final = frozenset("preliminary provisional interim partial unofficial tentative leading".split())
"""Words by which a text says that its own number will not be the last."""
VERDICTS: Final = frozenset("convict acquit sentence jail clear guilty innocent verdict find".split())
"""Words by which a text tells how a case ended."""
