"""Numbers written in digits."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.extraction.quantities import exclusions, measures, nouns, shares
from factcheck.extraction.quantities.figure import EXACT, MOST_DIGITS, ONE, SHARE_DIGITS, Figure, whole_step
from factcheck.extraction.quantities.words import age_decade
from factcheck.language.english.money import SHORT_PREFIXES
from factcheck.language.english.numbers import DESIGNATORS, GLUED_LEADERS, NOT_COUNTED_COMPOUNDS, VULGAR_FRACTIONS
from factcheck.model.values import Comparator

if TYPE_CHECKING:
    from factcheck.extraction.quantities.copy import Copy

_GROUPED: Final = (
    r"[0-9]{{1,3}}(?:{group}[0-9]{{3}})+(?![0-9])"
    r"|[0-9]{{1,2}}(?:{group}[0-9]{{2}})+{group}[0-9]{{3}}(?![0-9])"  # 2,50,000 as in South Asia
    r"|[1-9][0-9]{{0,2}}(?: [0-9]{{3}})+(?![0-9]|[.,:/-][0-9])"
    r"|[0-9]+"
)
_WHOLE: Final = {mark: re.compile(_GROUPED.format(group=group)) for mark, group in ((".", ","), (",", r"\."))}
_DECIMALS: Final = {mark: re.compile(rf"{re.escape(mark)}([0-9]+)") for mark in (".", ",")}
_FRACTION: Final = re.compile(r"[/⁄]([0-9]{1,3})(?![0-9/⁄.,-]*[0-9])")
_STROKES: Final = frozenset("/⁄")
_FRACTION_STARTS: Final = frozenset("0123456789x×a") | frozenset(VULGAR_FRACTIONS)
"""One of these stands right behind a number, or behind a blank, where a fraction or power may follow."""
_MIXED: Final = re.compile(r"[ -]([0-9]{1,2})[/⁄]([0-9]{1,2})(?![0-9/⁄])|[ ]?([½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])")
_POWER: Final = re.compile(r" ?[x×] ?10(?:\^|\*\*)?([-−]?[0-9]{1,3})(?![0-9])")
_AND_A_HALF: Final = re.compile(r" and (?:a half|a quarter|three[- ]quarters)\b")
_HALVES: Final = {"half": (1, 2), "quarter": (1, 4), "quarters": (3, 4)}
_AGE_DECADES: Final = frozenset(Decimal(tens) for tens in range(20, 100, 10))
_ABROAD: Final = re.compile(r"[0-9]{1,3}(?:[ -]?\(?[0-9]{2,4}\)?){2,5}(?![0-9])")
_LISTED: Final = re.compile(r" ?(?:-|–|to|and|or|&|,) ?")
_ORDINALS: Final = ("st", "nd", "rd", "th")
_TIED: Final = frozenset(":/.-–‑e(hx")
_BARRED: Final = frozenset("#_@\\&?")
_PLAIN_PREFIXES: Final = frozenset("RN")
LEAST_PLAIN_MONEY: Final = 100
"""From where on R370 and N840 are money without more; R5, N95 and such are names."""

MONEY_REACH: Final = 80
"""How far around a small amount a larger one in the same money is looked for, in characters."""

LEAST_IDENTIFIER: Final = Decimal(10**8)
"""From where on a run of digits without commas is an identifier or a time stamp and not a count."""

LARGEST_DENOMINATOR: Final = 128
LARGEST_POWER: Final = 100
"""Largest power of ten that "1.99×10³⁰" style numbers may carry; beyond it the number is left as text."""
SHORT_YEAR: Final = 2
"""Digits of a year behind an apostrophe: "'98"."""


class DigitReader:
    """Reads the numbers written in digits of one text, from left to right.

    Attributes:
        resume: Where to go on: everything before is read or passed over.

    """

    def __init__(self, copy: Copy, decimal_mark: str) -> None:
        """Begin at the start of a text whose decimals stand behind `decimal_mark`."""
        self.resume = 0
        self._copy = copy
        self._whole = _WHOLE[decimal_mark]
        self._decimals = _DECIMALS[decimal_mark]
        self._last_end = -1
        self._last_date = 0
        self._last_name = 0

    def read(self, start: int) -> Figure | None:
        """Read the number whose digits begin at a place; None if they count nothing."""
        figure = self._number(start)
        if figure is None or not self._accept(figure, start):
            return None
        self._last_end = self.resume = figure.end
        return figure

    def _number(self, start: int) -> Figure | None:
        """The bare number at a place, with `resume` behind whatever the digits belong to."""
        copy = self._copy
        if copy.text[start] in VULGAR_FRACTIONS:
            self.resume = start + 1
            return shares.share(start, start + 1, *VULGAR_FRACTIONS[copy.text[start]])
        match = self._whole.match(copy.low, start)
        if match is None:
            return None
        end = self.resume = match.end()
        if copy.low[start] == "0" or (copy.low[end : end + 1] in _TIED and end < len(copy.low)):
            tied = exclusions.tied_digits(copy, start)
            if tied:
                self.resume = tied
                self._last_date = tied
                return None
        decimals = self._decimals.match(copy.low, end)
        if decimals is not None:
            end = self.resume = decimals.end()
        if end - start > MOST_DIGITS or self._is_barred(start, end):
            return None
        return self._with_fraction(start, match[0], decimals[1] if decimals else "", end)

    def _with_fraction(self, start: int, whole: str, decimals: str, end: int) -> Figure | None:
        copy = self._copy
        digits = whole if whole.isdigit() else "".join(filter(str.isdigit, whole))
        if copy.low[start - 1 : start] == "." and not copy.low[max(0, start - 2) : start - 1].isalnum():
            digits, decimals, start = "0", digits, start - 1  # ".45"
        if len(digits) > 1 and digits[0] == "0" and not decimals:  # codes, clock times, spies
            return None
        fraction = _FRACTION.match(copy.low, end) if copy.low[end : end + 1] in _STROKES and not decimals else None
        if fraction is not None:
            self.resume = fraction.end()
            top, bottom = int(digits), int(fraction[1])
            if not 0 < top < bottom <= LARGEST_DENOMINATOR:
                return None
            figure = shares.share(start, fraction.end(), top, bottom)
            return figure if self._is_fraction(figure, copy.low[end]) else None
        value = Decimal(f"{digits}.{decimals}") if decimals else Decimal(digits)
        step = Decimal(1).scaleb(-len(decimals), EXACT) if decimals else whole_step(int(digits))
        figure = Figure(start, end, value, value, step)
        if not _FRACTION_STARTS.isdisjoint(copy.low[end : end + 2]):
            self._add_fraction(figure)
        return figure

    def _is_fraction(self, figure: Figure, stroke: str) -> bool:
        """Whether "3/4" is three quarters and not a day: what follows must be measured or shared."""
        copy, end = self._copy, figure.end
        word, _, _ = copy.next_word(end)
        unit, _, _ = measures.unit_words(copy, figure, end + (copy.low[end : end + 1] == "-"))
        return stroke == "⁄" or word == "of" or bool(unit) or copy.low[end : end + 2].lstrip(" \t\u00a0\u2009\u202f")[:1] == "%"

    def _add_fraction(self, figure: Figure) -> None:
        """Add the fraction or power of ten behind a whole number: "2½", "6 3/8", "2 and a half", "1.99×10−30"."""
        copy = self._copy
        power = _POWER.match(copy.low, figure.end)
        if power is not None and abs(int(power[1].replace("−", "-"))) <= LARGEST_POWER:
            exponent = int(power[1].replace("−", "-"))
            figure.low = figure.high = figure.low.scaleb(exponent, EXACT)
            figure.step = figure.step.scaleb(exponent, EXACT)
            figure.end = power.end()
            return
        top, bottom = 0, 1
        mixed = _MIXED.match(copy.low, figure.end)
        if mixed is not None and mixed[3]:
            top, bottom = VULGAR_FRACTIONS[mixed[3]]
        elif mixed is not None:
            top, bottom = int(mixed[1]), int(mixed[2])
        else:
            mixed = _AND_A_HALF.match(copy.low, figure.end)
            if mixed is not None:
                top, bottom = _HALVES[re.split(r"[ -]", mixed[0])[-1]]
        if mixed is not None and 0 < top < bottom:
            figure.end = mixed.end()
            figure.low = figure.high = EXACT.add(figure.low, SHARE_DIGITS.divide(Decimal(top), Decimal(bottom)))
            figure.step = SHARE_DIGITS.divide(ONE, Decimal(bottom))

    def _is_barred(self, start: int, end: int) -> bool:
        """Whether what is glued before the digits makes them part of a word, an address or an identifier."""
        low = self._copy.low
        before = low[start - 1 : start] if start else ""
        if before in _BARRED and before:
            return True
        if before == "+":
            abroad = _ABROAD.match(low, start)
            self.resume = abroad.end() if abroad else self.resume
            return abroad is not None
        if before in "/," and before:
            return low[max(0, start - 2) : start - 1].isalnum()
        if before == "'":
            return end - start == SHORT_YEAR and not low[end : end + 1].isalpha()
        return low[end : end + 1] == "," and low[end + 1 : end + 2].isdigit()

    def _accept(self, figure: Figure, start: int) -> bool:
        """Read what stands around the number; False if it turns out to count nothing."""
        copy = self._copy
        if not self._joined(figure, start):
            return False
        measures.read_money_before(copy, figure)
        if start > figure.start and copy.text[figure.start : start] in SHORT_PREFIXES:
            return self._accept_short_prefix(figure)
        if copy.text[start - 1 : start].isalpha() and figure.start >= start:
            if copy.low[start - 1] != "c" or copy.low[max(0, start - 2) : start - 1].isalnum() or figure.low < LEAST_PLAIN_MONEY:
                return False
            figure.comparator, figure.opening = Comparator.ABOUT, start - 1  # "c1,900 prisoners"
        following = copy.low[figure.end : figure.end + 2]
        if following[:1] == "s" and not following[1:].isalnum() and figure.low in _AGE_DECADES and figure.start == start:
            return self._accept_age_decade(figure)
        if following[:1].isalpha() and (following in _ORDINALS or not measures.read_glued(copy, figure)):
            return self._accept_clock(figure)
        if figure.unit.startswith("degree ") and copy.word_before(figure.start).rstrip(".") in DESIGNATORS:  # "in Room 4C"
            return False
        measures.read_scale(copy, figure)
        bare = not figure.unit and figure.scale == 1
        if bare and exclusions.is_list_number(copy, figure):
            return False
        if bare and figure.step < 1 and exclusions.is_timetabled(copy, figure):
            return False
        if bare and figure.step >= 1 and exclusions.is_date(copy, figure, self._last_date):
            self._last_date = figure.end
            return False
        return self._measure(figure, bare=bare)

    def _accept_age_decade(self, figure: Figure) -> bool:
        found = age_decade(self._copy, figure.start, figure.end + 1, int(figure.low))
        if found is not None:
            figure.low, figure.high, figure.end, figure.step = found.low, found.high, found.end, found.step
            figure.unit, figure.measured, figure.kind, figure.role = found.unit, True, found.kind, found.role
        return found is not None

    def _accept_clock(self, figure: Figure) -> bool:
        if exclusions.is_date(self._copy, figure, 0):
            self._last_date = figure.end
        return False

    def _measure(self, figure: Figure, *, bare: bool) -> bool:
        copy = self._copy
        if figure.kind == "share":
            shares.finish_share(copy, figure)
            return True
        measures.read_suffix(copy, figure)
        measures.read_unit(copy, figure)
        measures.read_sign(copy, figure)
        measures.read_age(copy, figure)
        if figure.measured:
            nouns.counted_share(copy, figure)
            return True
        if copy.compound(figure.end)[0] in NOT_COUNTED_COMPOUNDS:
            return False
        if not figure.unit:
            nouns.read_noun(copy, figure)
        if bare and figure.step >= 1 and exclusions.is_year(copy, figure):
            self._last_date = figure.end
            return False
        if bare and figure.low >= LEAST_IDENTIFIER and "," not in copy.text[figure.start : figure.end]:
            return False
        if bare and figure.kind == "digits" and (exclusions.is_name(copy, figure) or self._continues_name(figure)):
            self._last_name = figure.end
            return False
        return True

    def _continues_name(self, figure: Figure) -> bool:
        """Whether the number goes on a list of numbered things: "Galleries 1 to 12"."""
        return self._last_name > 0 and not figure.counted and _LISTED.fullmatch(self._copy.low, self._last_name, figure.start) is not None

    def _joined(self, figure: Figure, start: int) -> bool:
        """Whether a hyphen before the digits leaves them a number: a sign, a range, "sub-7"; "F-16" and "COVID-19" do not."""
        low = self._copy.low
        before = low[start - 1 : start]
        if start == 0 or before not in "-–‑":
            return True
        ahead = low[max(0, start - 2) : start - 1]
        if ahead.isdigit() or ahead == "%" or self._last_end == start - 1:
            return self._last_end == start - 1
        if not ahead.isalpha():
            return True
        word = low[max(0, start - 16) : start - 1].split()[-1].rsplit("-", 1)[-1]
        if word == "sub":
            figure.comparator, figure.opening = Comparator.LESS, start - 4
        return word in GLUED_LEADERS

    def _accept_short_prefix(self, figure: Figure) -> bool:
        """Whether a letter before the digits is a currency: "R2.5bn", "N500,000", and not "R5"."""
        copy = self._copy
        written = copy.text[figure.start : figure.end]
        letter = written[0] if len(written) > 1 and written[1].isdigit() else ""
        if copy.low[figure.end : figure.end + 1].isalpha() and not measures.read_glued(copy, figure):
            return False
        measures.read_scale(copy, figure)
        if figure.scale > 1 or "," in written or "." in written or " " in written:
            return True
        return letter in _PLAIN_PREFIXES and (figure.low >= LEAST_PLAIN_MONEY or self._is_money_elsewhere(figure, letter))

    def _is_money_elsewhere(self, figure: Figure, letter: str) -> bool:
        """Whether the same letter stands before a larger amount nearby, so that "N50" beside "N840" is money."""
        around = self._copy.ahead(figure.start, MONEY_REACH) + " " + self._copy.behind(figure.end, MONEY_REACH)
        return re.search(rf"\b{letter.lower()}[0-9][0-9,.]{{2}}", around) is not None
