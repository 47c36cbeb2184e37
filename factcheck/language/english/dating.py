"""Words around dates and times: what stands before and behind them, and the words that make a date of what looks like one."""

from __future__ import annotations

from typing import Final

RESULTS: Final = frozenset("numbers results earnings figures report reports data profits".split())
"""What behind a quarter shows that it is over: "first-quarter results"."""
REPORTING_RESULTS: Final = frozenset(
    "report reports post posts announce announces publish publishes release releases reported posted".split()
)
"""Words near a quarter by which a firm gives its figures."""
TIME_PREPOSITIONS: Final = frozenset("in into by during until from through throughout before".split())
"""Prepositions before a time at or up to which something happens."""
BEFORE_NOON: Final = frozenset("at by until since before after around from".split())
"""Words before "noon" and "midnight" that make a time of them."""
BEFORE_PART_OF_DAY: Final = frozenset("by until till since from before".split())
"""Words before "early afternoon" that make a time of it."""
BEFORE_MONTH: Final = frozenset(
    "in since by until till through from of last next this early late mid during for before after and or to the between a its their his "
    "her that previous following past around about end another our throughout circa beginning starting".split(),
)
"""Words before a capitalised "May" or "Jan" that make it a month."""
BEFORE_MONTH_OR_NAME: Final = frozenset("by that and or to for of a from after before".split())
"""Of these, the ones that may as well stand before a person's name."""
BEFORE_A_MARCH: Final = frozenset("a its their his her our the that another".split())
"""Words before "march" that make a walk of it: "their march on"."""
NO_MONTHS_IN_LOWER_CASE: Final = frozenset("may march mar sep dec jan".split())
"""Month words that mean something else in lower case, even beside a number."""
BEFORE_DECADE: Final = frozenset("the early late mid mid- swinging roaring".split())
"""Words before "20s" that make a decade of it, and no age."""
PARTS_OF_TIMES: Final = frozenset(
    "start beginning outset dawn opening turn end close ending tail middle midst height latter midpoint".split()
)
"""Parts that need "of" behind them: "the end of May", but not "due to close in May"."""
BEHIND_PARTS: Final = frozenset("the of a an this in through on very or to part half its".split())
"""Words that may stand between a part and its expression."""
ENDED_UNITS: Final = frozenset("week month quarter half year decade".split())
"""Units of which one is told by its last day: "the quarter ended 30 June"."""
TIME_IN_HAND_PREPOSITIONS: Final = frozenset("for in during over throughout of through within".split())
"""Prepositions before the time in hand: "for the year", "throughout the week"."""
UNITS_IN_HAND: Final = frozenset("day week weekend month quarter year decade century millennium".split())
"""Units of a time in hand: "in the month"."""
MOVED: Final = frozenset(
    "moved postponed delayed changed brought rescheduled shifted pushed switched put deferred extended transferred raised lowered "
    "increased rose fell up down".split(),
)
"""Words before "from 9 May to 12 June" that make the two a change and no stretch."""
EDGES_OF_RANGES: Final = frozenset("the early late mid of start beginning end middle".split())
"""Words between a preposition and the first end of a stretch: "from early March"."""
FROM_TIME_TOLD: Final = frozenset("that same corresponding comparable equivalent following previous preceding".split())
"""Words that count from a time told before: "the following week"."""
THROUGHOUT: Final = frozenset("over during for in within throughout across".split())
"""Prepositions before a time that something fills: "over the last year"."""
LONG_STRETCHES: Final = frozenset("year month week fortnight decade century".split())
"""Units of which "the next" runs from now on."""
BEFORE_SEASON: Final = frozenset(
    "in into over during by since until till throughout before after for through early late mid the of from between and or".split(),
)
"""Words before "spring", "fall" and the like that make a season of them."""
BEFORE_SEASON_OR_NOUN: Final = frozenset("the and or of".split())
"""Of these the ones that stand before any noun."""
BEFORE_FEAST: Final = BEFORE_SEASON | frozenset("at around over about on every past".split())
"""The same for feasts: "at Easter"."""
BEHIND_SEASON: Final = frozenset(
    "and or but when as at in on to after before with for while because that which is was were are will has have had by would could "
    "until he she it they we i you".split(),
)
"""Words behind a season that show it to be one, and no adjective."""
FEASTS_BEFORE_NOUNS: Final = frozenset(("christmas", "easter", "thanksgiving", "pentecost", "halloween", "new year"))
"""Feasts whose name stands before nouns as an adjective: Christmas lights, Easter eggs."""
BEFORE_NEW_YEAR: Final = frozenset("in into by before until till from of during over throughout".split())
"""Words before "the new year" that make a time of it."""
TOWARDS: Final = frozenset("toward towards before until for into to in".split())
"""Words before what lies ahead: "heading into the November election"."""
ASKED_BEFORE: Final = frozenset("poll polls survey surveys study studies census interview".split())
"""What was made before it is told of: "in a March poll"."""
ROUNDING: Final = frozenset("about around roughly nearly almost some approximately".split())
"""Words that round a number of units: "about three weeks"."""
UNDONE_TILL_NOW: Final = frozenset("not never hasn't haven't hadn't hasn’t haven’t hadn’t".split())
"""Words before "in three years" that make it a time behind: "has not lost in three years"."""
BEFORE_HOURS_OF_DAY: Final = frozenset("working opening office visiting business early late small school".split())
"""Words before "hours after" that leave no distance in time: "working hours after the change"."""
BEFORE_NOUNS: Final = frozenset("a an the its his her their our this that these those".split())
"""Words before a noun, where no verb can stand."""
BEFORE_MAY: Final = frozenset(
    "in since until till by during from to of the last next this early late mid mid- before after through and or on a his her its".split(),
)
"""Words before "May" behind which it is the month and no verb."""
ALLOWING: Final = frozenset(
    "allows allow lets helps help enables enable makes strategy strategies way ways chance able unable fails need needs".split(),
)
"""Words before an infinitive that is not yet done: "a way to cut"."""
CLAUSE_WORDS: Final = frozenset(
    "in of at on for to from by with and or but when as while after before that which who is was were are has have had will would could "
    "he she it they we the a an his her their its".split(),
)
"""Words behind a weekday that go on with its clause."""
BEFORE_WEEKDAY: Final = frozenset(
    "on by since until till from after before last next this late early through between and or to of for the".split(),
)
"""Words before a weekday that make a time of it, and no name."""
BEHIND_WEEKDAY: Final = frozenset("the in a as after when at and but he she".split())
"""Words behind a weekday that show that no surname follows: "Ruby Tuesday said"."""
NO_NIGHTS: Final = ("overnight-", "overnight stay", "overnight success", "overnight train", "overnight flight", "overnight bus")
"""What "overnight" begins that is no night."""
CIRCA: Final = frozenset("around about circa c. roughly approximately".split())
"""Words before the year in which something old was made."""
LONG_UNITS: Final = frozenset("month quarter half year decade century millennium".split())
"""Units from the month up, which a distance counts in whole months or years."""
RUNNING_TO_TIME: Final = frozenset("train bus flight express service to from boat ferry news bulletin tram sailing departure".split())
"""What goes by a time of day: "the 10.30 train"."""
WINDOWED: Final = frozenset("past next previous preceding coming following this".split())
"""Words that open a stretch or a step of time from now: "the past three weeks", "this week"."""
STEPPED: Final = frozenset("current that same corresponding comparable equivalent latest prior".split())
"""Words that open a step of time only: "the same month"."""
BEHIND_HOUR: Final = frozenset("on this tomorrow tonight every yesterday".split())
"""Words behind a bare hour: "at 6 tomorrow"."""
SHORT_MONTHS: Final = frozenset("jan feb mar apr jun jul aug sept sep oct nov dec".split())
"""Months cut short, which a full stop may follow."""
SPELT_DIGITS: Final = "one two three four five six seven eight nine".split()
"""Digits in words, behind the tens of a year: "twenty-four"."""
