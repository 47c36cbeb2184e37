"""What a number counts where no noun stands behind it: the noun was said before.

"The number of schools closed rose to 120", "of 48 samples, 11 were clean", "the death toll rose to nine".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.extraction.quantities.copy import SENTENCE_END
from factcheck.extraction.quantities.nouns import is_plural, singular
from factcheck.language.english.comparisons import BEYOND_MEASURE
from factcheck.language.english.money import MONEY_FORMS
from factcheck.language.english.numbers import CASUALTIES, STOPS
from factcheck.model.values import Comparator

if TYPE_CHECKING:
    from factcheck.extraction.quantities.copy import Copy
    from factcheck.extraction.quantities.figure import Figure

REACH: Final = 90
"""How far before a number its noun is looked for, in characters."""

SAME_SENTENCE: Final = 200
"""How far behind the whole its parts stand, in characters."""

LONGEST_OPENING: Final = 16
"""Length of the longest words that open a sentence on a whole of several parts ("of more than"), in characters."""

_NUMBER_OF: Final = re.compile(r"\bnumber of ((?:[a-z'-]+ ){0,2}?)([a-z-]+)\b[^.;:,0-9]*\Z")
_TOLL: Final = re.compile(r"\btoll\b[^.;:0-9]*\b(?:to|at|is|was|of|reached|passed|hit|from|past|above|over)(?: [a-z]+){0,3} \Z")
_GROUP_OPENS: Final = re.compile(r"(?:\A|[.;:“\"] ?|, )of (?:the |its |their |some |about |nearly |more than )?\Z")


def name_counted(copy: Copy, figure: Figure, group: Figure | None) -> None:
    """Set what a bare number counts, if the words before it say so.

    Args:
        copy: The text.
        figure: A number without unit or noun.
        group: The number that opened the sentence as the whole of which others are parts ("of 48 samples"), if one did.

    """
    if group is not None and figure.high <= group.high and figure.start - group.end <= SAME_SENTENCE:
        if SENTENCE_END.search(copy.low, group.end, figure.start) is None:
            figure.unit, figure.counted = group.unit, group.counted
        return
    ahead = SENTENCE_END.split(copy.ahead(figure.start, REACH))[-1]
    match = _NUMBER_OF.search(ahead) if "number of " in ahead else None
    if match is not None:
        _take(copy, figure, match[2], figure.start - len(ahead) + match.start(2))
    elif "toll" in ahead and _TOLL.search(ahead):
        figure.unit = "person"


def exchange_rate(copy: Copy, figure: Figure) -> str:
    """The currency of a rate such as "1,700 to the dollar": the one named before it; empty where the words tell no rate."""
    if not copy.low.startswith(_RATE_OPENS, figure.end) or _RATE.match(copy.low, figure.end) is None:
        return ""
    ahead = SENTENCE_END.split(copy.ahead(figure.start, REACH))[-1]
    for word in reversed(re.findall(r"[a-z]+", ahead)):
        unit = MONEY_FORMS.get(word, "")
        if unit:
            return unit
    return ""


_RATE_OPENS: Final = (" to ", " against ", " per ", "/$")
_RATE: Final = re.compile(r" (?:to|against|per) (?:the |a |one )?(?:us |u\.s\. )?(?:dollar|euro|pound|greenback)\b|/\$")


def compares(copy: Copy, figure: Figure, measure: Figure) -> bool:
    """Whether a bare number is set against the measure before it: "9,000 hectares, 4,500 more than in May"."""
    if figure.start - measure.end > REACH:
        return False
    word, _, end = copy.next_word(figure.end)
    if word not in BEYOND_MEASURE or SENTENCE_END.search(copy.low, measure.end, figure.start) is not None:
        return False
    return copy.next_word(end)[0] in ("than", "")


def carries_on(copy: Copy, figure: Figure, measure: Figure) -> bool:
    """Whether a bare number has the measure before it: "26 per cent, and has been below 11 for a year", "the other's is 3,600"."""
    if figure.start - measure.end > REACH or SENTENCE_END.search(copy.low, measure.end, figure.start) is not None:
        return False
    word, _, _ = copy.next_word(figure.end)
    if word and word not in STOPS:
        return False
    ahead = copy.ahead(figure.opening, REACH)
    bounded = figure.comparator is not Comparator.EQUAL and measure.unit == "percent" and _BEEN.search(ahead) is not None
    return bounded or _POSSESSED.search(ahead) is not None


_BEEN: Final = re.compile(r"\b(?:been|is|was|be|stayed|stands|stood|remained|fallen|risen|dipped|fell|rose|dropped|climbed) \Z")
_POSSESSED: Final = re.compile(r"[a-z]'s (?:is|was|are|were) \Z")


def opens_group(copy: Copy, figure: Figure) -> bool:
    """Whether a number is told as the whole of which parts follow: "Of 48 samples, 11 ..."."""
    if figure.measured or not figure.counted:
        return False
    return _GROUP_OPENS.search(copy.ahead(figure.start, LONGEST_OPENING)) is not None


def _take(copy: Copy, figure: Figure, noun: str, start: int) -> None:
    if noun in CASUALTIES or noun in ("dead", "unemployed", "homeless", "poor", "jobless"):
        figure.unit = "person"
    elif is_plural(noun) and noun not in STOPS:
        figure.unit = singular(noun)
    else:
        return
    figure.counted = copy.text[start : start + len(noun)]
