"""The notation in which the patterns of this package are written, and the pieces that several of them share."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from factcheck.language.english import calendar
from factcheck.language.english.dating import SHORT_MONTHS, SPELT_DIGITS

if TYPE_CHECKING:
    from collections.abc import Iterable


_BLANK_IN_SET: Final = re.compile(r"\[[^\]]*[ _][^\]]*\]")


def pattern(source: str) -> re.Pattern[str]:
    """Compile a pattern: a blank stands for one to three blanks, an underscore for blanks or a hyphen.

    Every repetition in a pattern is bounded, so that none looks further than its own words.

    Raises:
        ValueError: When a set of characters holds a blank or an underscore, which stand for more than one.
    """
    if _BLANK_IN_SET.search(source):
        msg = f"a blank in a set of characters cannot stand for several: {source!r}"
        raise ValueError(msg)
    return re.compile(source.replace(" ", "(?: {1,3})").replace("_", "(?: {1,3}|-)"))


def words(forms: Iterable[str]) -> str:
    """Any of the words as a pattern, the longest first."""
    plain = (re.escape(form).replace("\\ ", " ").replace("\\-", "-") for form in forms)
    return "(?:" + "|".join(sorted(plain, key=lambda form: (-len(form), form))) + ")"


def trie(forms: Iterable[str]) -> str:
    """Any of the words as a pattern that shares their beginnings: one step for each letter however many words there are."""
    tree: dict[str, Any] = {}
    for form in forms:
        node = tree
        for letter in form:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _branch(tree)


def _branch(node: dict[str, Any]) -> str:
    choices = [re.escape(letter) + _branch(below) for letter, below in sorted(node.items()) if letter]
    if not choices:
        return ""
    joined = choices[0] if len(choices) == 1 and "" not in node else "(?:" + "|".join(choices) + ")"
    return joined + "?" if "" in node else joined


MONTH: Final = f"(?:{trie(calendar.MONTHS.keys() - SHORT_MONTHS)}|{trie(SHORT_MONTHS)}\\.?)(?![a-z])"
"""A month; the full stop belongs to short forms only, since after a full name it ends the sentence."""
WEEKDAY: Final = words(word for word in calendar.WEEKDAYS if word.endswith("day"))
SHORT_WEEKDAY: Final = words(word for word in calendar.WEEKDAYS if not word.endswith("day"))
DAY_NUMBER: Final = "(?:3[01]|[12][0-9]|0?[1-9])(?![0-9])"
SUFFIX: Final = "(?:st|nd|rd|th)"
YEAR: Final = "[12][0-9]{3}(?![0-9]|[.,][0-9]|[a-z%])"
SHORT_YEAR: Final = "'[0-9]{2}(?![0-9a-z])"
TWO_WORDS: Final = f"(?:{words(calendar.TENS)}_{words(SPELT_DIGITS)})"
COUNT: Final = (
    f"(?:(?:a |one |two |three |four |five )?(?:hundred|thousand)(?!_and)|{TWO_WORDS}|{words(calendar.NUMBERS.keys() - {'zero'})}"
    "|[0-9]{1,4}(?:,[0-9]{3}){0,3})"
)
"""A whole number in digits or words, as it stands before a unit of time."""
ORDINAL: Final = f"(?:{words(calendar.ORDINALS)}|[0-9]{{1,2}}{SUFFIX})"
UNIT: Final = words(calendar.UNITS)
PART_OF_DAY: Final = words(calendar.DAY_PARTS)
EDGE: Final = (
    "(?:early|mid|late|(?:the )?(?:very )?(?:start|beginning|end|middle|close|turn|outset|first (?:days|weeks|months)"
    "|(?:final|last|closing|dying) (?:days|weeks|months)) of)"
)
"""Words for a part of what follows, where one expression is read from inside another."""


def is_count(written: str) -> bool:
    """Whether words before a unit are a number and not "several" or "the"."""
    several_words = "-" in written or " " in written
    return several_words or written[0].isdigit() or written in calendar.NUMBERS or written in calendar.POWERS


def count(written: str) -> int:
    """The number that `COUNT` matched."""
    if written[0].isdigit():
        return int(written.replace(",", ""))
    if written in calendar.NUMBERS:
        return calendar.NUMBERS[written]
    *head, last = written.replace("-", " ").split()
    if last in calendar.POWERS:
        return (calendar.NUMBERS[head[0]] if head else 1) * calendar.POWERS[last]
    return calendar.TENS[head[0]] + calendar.NUMBERS[last]


def ordinal(written: str) -> int:
    """The number that `ORDINAL` matched."""
    return int(written[:-2]) if written[0].isdigit() else calendar.ORDINALS[written]
