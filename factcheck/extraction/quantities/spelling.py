"""Number words put together: "two hundred and fifty", "one lakh crore", "two and a half million"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

import attrs

from factcheck.extraction.quantities.figure import EXACT, SHARE_DIGITS, whole_step
from factcheck.language.english.numbers import ONES, SCALES, SHORT_SCALES, TENS

if TYPE_CHECKING:
    from factcheck.extraction.quantities.copy import Copy

MOST_WORDS: Final = 24
"""Longest number in words; what goes on beyond is another number."""

MOST_SCALED: Final = 10**30
"""Largest value that scale words may build up ("million million million ..." ends there)."""

_STEP: Final = re.compile(r"(?: |\r?\n(?!\s)|-)?(and[ -])?([a-z]{1,20})(?![a-z])")
_POINT: Final = re.compile(r" point((?:[ -](?:zero|nought|one|two|three|four|five|six|seven|eight|nine)\b){1,12})")
_AND_PART: Final = re.compile(r"[ -]and[ -](?:a[ -](half|third|quarter)|(three)[ -]quarters|(two)[ -]thirds)\b")
_PARTS: Final = {"half": (1, 2), "quarter": (1, 4), "three": (3, 4), "third": (1, 3), "two": (2, 3)}
_BIG_SCALES: Final = {word: value for word, value in SCALES.items() if value > SCALES["hundred"] and word not in SHORT_SCALES}


@attrs.frozen
class Spelling:
    """A number in words: its value, the worth of its last digit, and where it ends."""

    value: Decimal
    step: Decimal
    end: int


@attrs.define
class _Builder:
    """The value of the words so far: whole thousands in `total`, what is below in `group`."""

    total: int = 0
    group: int = 0
    last: str = ""
    lowest: int = MOST_SCALED

    def take(self, word: str, *, joined: bool) -> bool:
        """Add a word; False if it does not belong to the number."""
        if joined and self.last not in ("hundred", "scale"):
            return False
        if word in ONES:
            return self._take_one(ONES[word])
        if word in TENS:
            return self._add(TENS[word], "tens", after=("", "hundred", "scale"))
        return not joined and self._take_scale(word)

    def _take_one(self, value: int) -> bool:
        single = value <= ONES["nine"]
        after = ("", "hundred", "scale", "tens") if single and value else ("", "hundred", "scale")
        return self._add(value, "one" if single else "teen", after)

    def _add(self, value: int, kind: str, after: tuple[str, ...]) -> bool:
        if self.last not in after:
            return False
        self.group += value
        self.last = kind
        return True

    def _take_scale(self, word: str) -> bool:
        if word == "hundred":
            if self.last not in ("", "one", "teen", "tens"):
                return False
            self.group = (self.group or 1) * 100
            self.last = "hundred"
            return True
        scale = _BIG_SCALES.get(word)
        if scale is None:
            return self._take_dozen(word)
        if self.last == "scale" and scale > self.lowest and self.total * scale <= MOST_SCALED:  # "one lakh crore"
            self.total *= scale
            self.lowest = scale
            return True
        if self.last == "scale" or scale >= self.lowest:
            return False
        self.total += (self.group or 1) * scale
        self.group, self.last, self.lowest = 0, "scale", scale
        return True

    def _take_dozen(self, word: str) -> bool:
        if word != "dozen" or self.last not in ("", "one", "teen", "hundred") or self.total:
            return False
        self.group = (self.group or 1) * 12
        self.last = "dozen"
        return True


def spell(copy: Copy, start: int) -> Spelling | None:
    """Read the longest number in words that begins at a place; None if none does."""
    builder, end = _Builder(), start
    for _ in range(MOST_WORDS):
        match = _STEP.match(copy.low, end)
        if match is None or builder.last == "dozen" or not builder.take(match[2], joined=match[1] is not None):
            break
        end = match.end()
    if end == start:
        return None
    value = builder.total + builder.group
    step = whole_step(value) if not builder.total or builder.group else _scaled_step(builder)
    return _with_part(copy, Spelling(Decimal(value), step, end))


def _scaled_step(builder: _Builder) -> Decimal:
    """Worth of the last digit of a number that ends in a scale word: "two million" is written to the million."""
    return EXACT.multiply(whole_step(builder.total // builder.lowest), Decimal(builder.lowest))


def _with_part(copy: Copy, spelled: Spelling) -> Spelling:
    """Add "point five" or "and a half", and the scale behind them."""
    point = _POINT.match(copy.low, spelled.end)
    if point is not None:
        digits = "".join(str(ONES.get(word, 0)) for word in re.split(r"[ -]", point[1]) if word)
        value = EXACT.add(spelled.value, Decimal(f"0.{digits}"))
        return _with_scale(copy, Spelling(value, Decimal(1).scaleb(-len(digits)), point.end()))
    part = _AND_PART.match(copy.low, spelled.end)
    if part is not None:
        value = EXACT.add(spelled.value, SHARE_DIGITS.divide(*map(Decimal, _PARTS[part[1] or part[2] or part[3]])))
        return _with_scale(copy, Spelling(value, Decimal("0.5"), part.end()))
    return spelled


def _with_scale(copy: Copy, spelled: Spelling) -> Spelling:
    match = _STEP.match(copy.low, spelled.end)
    if match is None or match[1] or match[2] not in _BIG_SCALES:
        return spelled
    scale = Decimal(_BIG_SCALES[match[2]])
    return Spelling(EXACT.multiply(spelled.value, scale), EXACT.multiply(spelled.step, scale), match.end())
