"""Numbers as a text states them: each a range with its unit, comparator and role.

One scan finds the places where a number can begin; everything else looks only at what stands right beside such a place, so that the
time grows with the length of the text and with the numbers in it, and with nothing else.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.errors import NotATextError
from factcheck.extraction.quantities import antecedents, joins, measures, roles
from factcheck.extraction.quantities.bounds import read_bounds
from factcheck.extraction.quantities.copy import Copy, copy_of
from factcheck.extraction.quantities.digits import DigitReader
from factcheck.extraction.quantities.words import read_words
from factcheck.language.english.numbers import (
    ARTICLE_LEADERS,
    ARTICLE_SHARES,
    FOLD_VALUES,
    MULTIPLES,
    ONES,
    SCALES,
    SHORT_SCALES,
    STRETCHED,
    TENS,
    TWENTIES,
    UNBOUNDED_LEADERS,
    VAGUE_PLURALS,
    VULGAR_FRACTIONS,
)
from factcheck.language.english.units import TIME_UNITS
from factcheck.model.spans import Span
from factcheck.model.values import Comparator, Quantity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.extraction.quantities.figure import Figure


def find_quantities(text: str, *, leave_out: Iterable[Span] = (), decimal_mark: str = ".") -> tuple[Quantity, ...]:
    """Find the numbers that count or measure something, in text order.

    Digits, number words and both; shares, multiples and vague plurals ("tens of thousands"). Dates, times of day, ordinals, ranks,
    scores of games, names with digits and the numbers of lists and addresses are left out: they count nothing.

    Args:
        text: Any text; its offsets are those of the result.
        leave_out: Places whose numbers are known to be something else, such as dates found already, in any order.
        decimal_mark: What the text writes before decimals, ``"."`` or ``","``; the other one then groups thousands.

    Returns:
        The quantities. Their spans hold comparator, sign, number, scale and unit, do not overlap, and rise.

    Raises:
        NotATextError: When it is given no text.
        ValueError: When `decimal_mark` is neither a full stop nor a comma.

    """
    NotATextError.unless(text, str, find_quantities.__name__)
    if decimal_mark not in (".", ","):
        msg = f"decimal_mark must be '.' or ',': got {decimal_mark!r}"
        raise ValueError(msg)
    copy = copy_of(text)
    figures = joins.join(copy, list(_figures(copy, _places(leave_out), decimal_mark)))
    if not figures:
        return ()
    return tuple(_quantities(copy, figures))


def _figures(copy: Copy, left_out: list[tuple[int, int]], decimal_mark: str) -> Iterator[Figure]:
    digits = DigitReader(copy, decimal_mark)
    last: Figure | None = None
    resume = place = 0
    for start in _starts(copy.low):
        if start < resume:
            continue
        while place < len(left_out) and left_out[place][1] <= start:
            place += 1
        if place < len(left_out) and left_out[place][0] <= start:
            resume = left_out[place][1]
            continue
        if copy.low[start] in _DIGITS:
            figure = digits.read(start)
            resume = digits.resume
        else:
            figure, resume = read_words(copy, start, last)
        if figure is not None and not (place < len(left_out) and left_out[place][0] < resume):
            last = figure
            yield figure


def _starts(low: str) -> Iterator[int]:
    """The places where a number can begin."""
    match = _FIRST.match(low)
    if match is not None:
        yield match.end() if match.lastindex else 0
    for match in _TRIGGER.finditer(low):
        if match.lastindex:  # "almost an hour": the number is the article
            yield match.end()
        else:
            start = match.start()
            yield start if low[start] in _DIGITS else start + 1


def _quantities(copy: Copy, figures: list[Figure]) -> Iterator[Quantity]:
    last: Figure | None = None
    group: Figure | None = None
    measure: Figure | None = None
    for figure in figures:
        read_bounds(copy, figure)
        roles.read_role(copy, figure, last)
        if not figure.unit and not figure.counted and figure.kind in _COUNTS:
            money = antecedents.exchange_rate(copy, figure)
            if money:
                figure.unit, figure.measured = money, True
            elif measure is not None and (
                antecedents.compares(copy, figure, measure) or antecedents.carries_on(copy, figure, measure)
            ):
                figure.unit, figure.measured = measure.unit, True
            else:
                antecedents.name_counted(copy, figure, group)
        elif antecedents.opens_group(copy, figure):
            group = figure
        if figure.kind == "article" and figure.comparator is Comparator.EQUAL and copy.word_before(figure.start) not in UNBOUNDED_LEADERS:
            continue
        if figure.copies and last is not None:
            figure.comparator = last.comparator
        measures.refine_step(figure)
        measures.name_country(copy, figure)
        measure = figure if figure.measured and figure.unit not in TIME_UNITS else measure
        start = max(figure.opening, last.end if last else 0)
        last = figure
        yield Quantity(
            Span(start, figure.end), figure.low, figure.high, figure.unit, figure.comparator, figure.step, figure.role, figure.counted
        )


def _places(spans: Iterable[Span]) -> list[tuple[int, int]]:
    """The spans as rising pairs, so that one pass can go along them."""
    rising: list[tuple[int, int]] = []
    for span in sorted(spans):
        if rising and span.start <= rising[-1][1]:
            rising[-1] = (rising[-1][0], max(rising[-1][1], span.end))
        else:
            rising.append((span.start, span.end))
    return rising


def _trie(words: Iterable[str]) -> str:
    """One pattern for many words that looks at each letter once."""
    branches: dict[str, list[str]] = {}
    for word in sorted(set(words)):
        branches.setdefault(word[:1], []).append(word[1:])
    options = [re.escape(letter) + _trie(rests) for letter, rests in branches.items() if letter]
    return ("(?:" + "|".join(options) + ")" + ("?" if "" in branches else "")) if options else ""


_COUNTS: Final = frozenset(("digits", "words", "range"))
"""How numbers are written that count whole things."""
_DIGITS: Final = frozenset("0123456789") | frozenset(VULGAR_FRACTIONS)
_WORDS: Final = (
    {*ONES, *TENS, *TWENTIES, *MULTIPLES, *VAGUE_PLURALS, *ARTICLE_SHARES, "couple", "pair"}
    | {word for word in SCALES if word not in SHORT_SCALES}
    | {f"{word}fold" for word in FOLD_VALUES}
)
_TRIGGER_WORD: Final = rf"(?:{_trie(_WORDS)}\b|{_trie(STRETCHED)}-long\b|({_trie(ARTICLE_LEADERS)} )(?=an? [a-z]))"
_FIRST: Final = re.compile(_TRIGGER_WORD)
_DIGIT: Final = f"[0-9{''.join(VULGAR_FRACTIONS)}]"
_TRIGGER: Final = re.compile(rf"[^a-z](?:(?<={_DIGIT}){_DIGIT}*|{_TRIGGER_WORD})")  # one set first: words are passed over in C
