"""The notation in which the patterns of this package are written, and the pieces that several of them share."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.language.english import calendar

if TYPE_CHECKING:
    from collections.abc import Iterable


def pattern(source: str) -> re.Pattern[str]:
    """Compile a pattern: a blank stands for one to three blanks, an underscore for blanks or a hyphen.

    Every repetition is bounded, so that no pattern looks further than its own words.
    """
    return re.compile(source.replace(" ", "(?: {1,3})").replace("_", "(?: {1,3}|-)"))


def words(forms: Iterable[str]) -> str:
    """Any of the words as a pattern, the longest first."""
    return "(?:" + "|".join(sorted((re.escape(form).replace("\\ ", " ").replace("\\-", "-") for form in forms), key=len, reverse=True)) + ")"


def trie(forms: Iterable[str]) -> str:
    """Any of the words as a pattern that shares their beginnings: one step for each letter however many words there are."""
    tree: dict[str, dict] = {}  # type: ignore[type-arg]  # a tree of itself
    for form in forms:
        node = tree
        for letter in form:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _branch(tree)


def _branch(node: dict) -> str:  # type: ignore[type-arg]
    choices = [re.escape(letter) + _branch(below) for letter, below in sorted(node.items()) if letter]
    if not choices:
        return ""
    joined = choices[0] if len(choices) == 1 and "" not in node else "(?:" + "|".join(choices) + ")"
    return joined + "?" if "" in node else joined


_SHORT_MONTHS = [month for month in calendar.MONTHS if len(month) <= 4 and month not in {"may", "june", "july"}]  # noqa: PLR2004
_LONG_MONTHS = [month for month in calendar.MONTHS if month not in _SHORT_MONTHS]
MONTH: Final = f"(?:{trie(_LONG_MONTHS)}|{trie(_SHORT_MONTHS)}\\.?)(?![a-z])"
"""A month; the full stop belongs to short forms only, since after a full name it ends the sentence."""
DAY_NUMBER: Final = "(?:3[01]|[12][0-9]|0?[1-9])(?![0-9])"
ORDINAL_SUFFIX: Final = "(?:st|nd|rd|th)"
YEAR: Final = "[12][0-9]{3}(?![0-9]|[.,][0-9]|[a-z%])"
SHORT_YEAR: Final = "'[0-9]{2}(?![0-9a-z])"
TWO_WORDS: Final = f"(?:{words(calendar.TENS)}_{words('one two three four five six seven eight nine'.split())})"
COUNT: Final = f"(?:(?:a |one |two |three |four |five )?(?:hundred|thousand)(?!_and)|{TWO_WORDS}|{words(set(calendar.NUMBERS) - {'zero'})}|[0-9]{{1,4}}(?:,[0-9]{{3}}){{0,3}})"
"""A whole number in digits or words, as it stands before a unit of time."""
ORDINAL: Final = f"(?:{words(calendar.ORDINALS)}|[0-9]{{1,2}}{ORDINAL_SUFFIX})"
DETERMINER: Final = "(?:the |its |his |her |their |our |a |an )"
UNIT: Final = words(calendar.UNITS)
PART_OF_DAY: Final = words(calendar.DAY_PARTS)
EDGE: Final = (
    "(?:early|mid|late|(?:the )?(?:very )?(?:start|beginning|end|middle|close|turn|outset|first (?:days|weeks|months)"
    "|(?:final|last|closing|dying) (?:days|weeks|months)) of)"
)
"""Words for a part of what follows, where one expression is read from inside another."""


def count(written: str) -> int:
    """The number that `COUNT` matched."""
    if written[0].isdigit():
        return int(written.replace(",", ""))
    if written in calendar.NUMBERS:
        return calendar.NUMBERS[written]
    if written.endswith(("hundred", "thousand")):
        *head, size = written.split()
        return (calendar.NUMBERS[head[0]] if head else 1) * (100 if size == "hundred" else 1000)
    tens, ones = written.replace("-", " ").split()
    return calendar.TENS[tens] + calendar.NUMBERS[ones]


def ordinal(written: str) -> int:
    """The number that `ORDINAL` matched."""
    return int(written[:-2]) if written[0].isdigit() else calendar.ORDINALS[written]
