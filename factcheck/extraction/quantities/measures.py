"""The scale, unit and money of a number: the words and signs right before and right behind it."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.extraction.quantities.figure import EXACT
from factcheck.extraction.quantities.nouns import is_plural
from factcheck.language.english.money import (
    CURRENCIES,
    ISO_CODES,
    MONEY_CONTEXT,
    MONEY_COUNTRIES,
    MONEY_PREFIXES,
    MONEY_REGIONS,
    MONEY_SIGNS,
    SHORT_PREFIXES,
    SPENT,
)
from factcheck.language.english.numbers import GLUED_SCALES, LENGTHWISE, MONEY_SCALES, SCALES, STOPS
from factcheck.language.english.units import (
    AMBIGUOUS_SYMBOLS,
    DEGREE_LETTERS,
    LONGEST_FORM,
    POUND_FORMS,
    SPACED_SYMBOLS,
    SPOKEN_AGE_UNITS,
    UNIT_FORMS,
    UNIT_SYMBOLS,
    WEIGHT_CONTEXT,
)
from factcheck.model.values import Comparator, QuantityRole

if TYPE_CHECKING:
    from factcheck.extraction.quantities.copy import Copy
    from factcheck.extraction.quantities.figure import Figure

MOST_SCALES: Final = 3
"""How many scale words may stand behind one another ("five lakh crore", "4 hundred million")."""

LEAST_BARE_THOUSANDS: Final = 20
"""From where on "20k" alone is thousands; "5k" and "10k" are races, "4K" is a screen."""

LEAST_WON: Final = 1000
"""From where on "1,000 won" is money and not a verb."""

MOST_OLD_SHILLINGS: Final = 20
"""Up to where shillings are the twentieth part of an old pound; those of East Africa are told in hundreds."""

MONEY_REACH: Final = 200
"""How far around an amount a country is looked for that tells whose money it is, in characters."""

POUND_REACH: Final = 60
"""How far around "pounds" a word is looked for that makes them a weight, in characters."""

_SYMBOL: Final = re.compile(r"[°º]\s?[CF](?![a-z])|[°º%℃℉¢]|[″′](?!s)|[A-Za-zμµ]{1,12}(?:/[A-Za-z]{1,6}[23]?|-ft|[23²³])?(?![A-Za-z0-9])")
_SUFFIX: Final = re.compile(r"(?:(\+|-plus)|-odd| odd|-?ish|([ -]?fold))(?![\w+]|-[0-9])")
_MINUS_WORDS: Final = ("minus ", "minus-", "negative ")
_EITHER_WAY: Final = ("plus or minus ", "plus-or-minus ", "plus/minus ")
_MINUS_ENDS: Final = frozenset(word[-2] for word in _MINUS_WORDS)
_BELOW: Final = re.compile(r" below(?: zero\b|(?=[,.;)]|\Z))")
_OWN_MARKS: Final = frozenset("₹")
"""Signs of one country alone; its money needs no further telling, nor does that of Ksh and KES."""
_LETTERS: Final = re.compile(r"[^\W\d_]+(?:'s)?")
_SPACES: Final = frozenset(" \u00a0\u2009\u202f")
_HYPHENS: Final = frozenset("-‐‑")
_SIGNS: Final = frozenset("%°º″′℃℉¢") | frozenset(MONEY_SIGNS)
_PREFIX_OPENERS: Final = "([{\"'“‘«—–-−~≈<>≤≥+±/*:"
_PREFIXES: Final = {**{code: code for code in ISO_CODES}, **MONEY_SIGNS, **MONEY_PREFIXES}
_PREFIX_ENDS: Final = frozenset(prefix[-1] for prefix in (*_PREFIXES, *SHORT_PREFIXES)) | {"-", "−"}
_REGIONS: Final = {name: code for name, code in MONEY_REGIONS.items() if len(name) > 1}
_AGE_TAILS: Final = ("-olds", "-old", " olds", " old", " of age")


def read_money_before(copy: Copy, figure: Figure) -> None:
    """Take in the currency sign, letters or code before a number."""
    text = copy.text
    spaced = text[figure.start - 1 : figure.start] in _SPACES and figure.start > 0
    edge = figure.start - spaced
    if text[edge - 1 : edge] not in _PREFIX_ENDS or not edge:
        return
    written = text[max(0, edge - 8) : edge].split()[-1].lstrip(_PREFIX_OPENERS)
    token = written.rstrip("-−")  # "$-50.8bn"
    unit = _PREFIXES.get(token, "")
    if not unit and not spaced:
        unit = SHORT_PREFIXES.get(token, "")
        if not unit and token[-1:] in MONEY_SIGNS:  # "over$5": the letters before the sign belong to a word
            token = token[-1]
            unit = MONEY_SIGNS[token]
    if unit:
        figure.start, figure.unit, figure.measured = text.rindex(token, 0, edge), unit, True
        if written != token and not written.endswith(token):
            figure.low, figure.high = EXACT.minus(figure.high), EXACT.minus(figure.low)
        if token == "$":
            _read_region_before(copy, figure)


def read_glued(copy: Copy, figure: Figure) -> bool:
    """Take in the scale and unit letters right behind the digits; False if letters stand there that are neither."""
    match = _SYMBOL.match(copy.text, figure.end)
    if match is None:
        return not copy.text[figure.end : figure.end + 1].isalpha()
    token = match[0].replace(" ", "")
    if token in GLUED_SCALES:
        taken = _is_scale(copy, figure, token, match.end())
        if taken:
            figure.scale_by(GLUED_SCALES[token])
            figure.end = match.end()
            return True
        if token in ("k", "K"):
            return False
    if token == "x":
        figure.unit, figure.end = "time", match.end()
        return True
    if "/" in token and token not in UNIT_SYMBOLS:
        token = token.split("/", 1)[0]
    unit = DEGREE_LETTERS.get(token) or UNIT_SYMBOLS.get(token) or (token if token in ISO_CODES else UNIT_FORMS.get(token.lower(), ""))
    if not unit or (token == "s" and figure.step >= 1):  # "20s" are years
        return False
    if not figure.unit:
        _set(figure, unit, match.end())
    return True


def read_scale(copy: Copy, figure: Figure) -> None:
    """Take in the scale words behind a number: "million", "lakh crore"."""
    for _ in range(MOST_SCALES):
        hyphen = copy.text[figure.end : figure.end + 1] in _HYPHENS and figure.end < len(copy.text)
        word, start, _ = copy.next_word(figure.end + hyphen)
        word = word.split("-", 1)[0]
        factor = SCALES.get(word)
        if factor is None and (word == "cr" or (figure.unit and figure.scale == 1 and word in ("m", "k", "b"))):
            factor = GLUED_SCALES[word]
        if factor is None or (factor < figure.scale and factor <= SCALES["hundred"]):
            return
        figure.scale_by(factor)
        figure.end = start + len(word)


def read_suffix(copy: Copy, figure: Figure) -> None:
    """Take in what is glued to a number and bounds or multiplies it: "300-plus", "50+", "200-odd", "60-ish", "3.5-fold"."""
    match = _SUFFIX.match(copy.low, figure.end)
    if match is not None and match[2]:
        figure.unit, figure.kind, figure.end = "time", "multiple", match.end()
    elif match is not None:
        figure.comparator = Comparator.AT_LEAST if match[1] else Comparator.ABOUT
        figure.end = match.end()


def read_unit(copy: Copy, figure: Figure) -> None:
    """Take in the unit behind a number: a sign, a short form, or one to four words."""
    if figure.unit:
        _read_region_after(copy, figure)
        return
    text, place = copy.text, figure.end
    following = text[place : place + 1]
    spaced = following in _SPACES and place < len(text)
    if text[place + spaced : place + spaced + 1] in _SIGNS and place + spaced < len(text):
        _read_sign(copy, figure, place + spaced)
        return
    if spaced and figure.low < 1 and copy.low.startswith("of a ", place + 1):  # "0.5 of a percentage point"
        place += len(" of a")
    hyphen = following in _HYPHENS and not spaced and place < len(text)
    unit, start, end = unit_words(copy, figure, place + hyphen)
    if unit:
        _set(figure, unit, end)
        figure.joined = hyphen
    elif start:
        _read_spaced_symbol(copy, figure, start)


def read_age(copy: Copy, figure: Figure) -> None:
    """Mark "45 years old", "a three-week-old" and "18 years of age" as ages."""
    if figure.unit in SPOKEN_AGE_UNITS:
        for tail in _AGE_TAILS:
            if copy.low.startswith(tail, figure.end):
                figure.role, figure.end = QuantityRole.AGE, figure.end + len(tail)
                return


def read_sign(copy: Copy, figure: Figure) -> None:
    """Take in the minus sign or word before a number, and "below zero" behind one."""
    text, low, start = copy.text, copy.low, figure.start
    before = text[start - 1 : start]
    if before == "−" or (before == "-" and text[max(0, start - 2) : start - 1] in ("", " ", "(", "\n", "\u00a0")):
        _negate(figure, start - 1)
        return
    for word in _MINUS_WORDS if low[max(0, start - 2) : start - 1] in _MINUS_ENDS else ():
        if low.endswith(_EITHER_WAY, 0, start):
            figure.comparator, figure.opening = Comparator.ABOUT, low.rindex("plus", 0, start)
        elif low.endswith(word, 0, start) and not low[max(0, start - len(word) - 1) : start - len(word)].isalnum():
            _negate(figure, start - len(word))
    below = _BELOW.match(low, figure.end) if figure.unit.startswith("degree") or not figure.unit else None
    if below is not None and figure.low > 0 and figure.scale == 1:
        _negate(figure, figure.start)
        figure.end = below.end()


def name_country(copy: Copy, figure: Figure) -> None:
    """Tell whose kroner, pesos or rupees an amount is in, by the country named nearest around it."""
    countries = MONEY_COUNTRIES.get(figure.unit)
    if countries is None or not _OWN_MARKS.isdisjoint(copy.low[figure.start : figure.end]) or copy.low.startswith("k", figure.start):
        return
    nearest = MONEY_REACH
    ahead, behind = copy.ahead(figure.start, MONEY_REACH), copy.behind(figure.end, MONEY_REACH)
    for match in _LETTERS.finditer(f"{ahead}|{behind}"):
        code = countries.get(match[0]) or countries.get(match[0].removesuffix("'s"))
        distance = len(ahead) - match.end() if match.end() <= len(ahead) else match.start() - len(ahead) - 1
        if code and distance < nearest:
            nearest, figure.unit = distance, code


def refine_step(figure: Figure) -> None:
    """Take a whole percentage or age at its last digit: 100 percent is no round number for 96."""
    if figure.step > 1 and figure.scale == 1 and figure.unit in {"percent", "percentage point", "year", "degree celsius", "time"}:
        figure.step = Decimal(1)


def is_money(unit: str) -> bool:
    """Whether a unit is a currency."""
    return unit in CURRENCIES


def _negate(figure: Figure, start: int) -> None:
    figure.low, figure.high, figure.start = EXACT.minus(figure.high), EXACT.minus(figure.low), start


def _set(figure: Figure, unit: str, end: int) -> None:
    figure.unit, figure.end, figure.measured = unit, end, True


def _is_scale(copy: Copy, figure: Figure, token: str, end: int) -> bool:
    """Whether letters behind digits are a scale: "$4m" and "4m people" are, "4m wide" and "the 100m" are not."""
    if figure.unit:
        return True
    if token in MONEY_SCALES:
        word, start, _ = copy.next_word(end)
        if token != "B" or not copy.text[start : start + 1].islower():
            return is_money(UNIT_FORMS.get(word, ""))
    elif token in ("k", "K", "M") and (figure.step < 1 or (token != "M" and figure.low >= LEAST_BARE_THOUSANDS)):
        return True
    return token not in ("m", "k", "K", "M", "B") or _counts_something(copy, end)


def _counts_something(copy: Copy, position: int) -> bool:
    for _ in range(2):
        word, _, position = copy.next_word(position)
        if not word or word in STOPS or word in LENGTHWISE:
            return False
        if is_plural(word) or word in UNIT_FORMS:
            return True
    return False


def _read_region_before(copy: Copy, figure: Figure) -> None:
    before = copy.text[max(0, figure.start - 6) : figure.start]
    region = before.split()[-1].lstrip(_PREFIX_OPENERS) if before.strip() else ""
    if before.endswith(" ") and region in _REGIONS:
        figure.unit = _REGIONS[region]
        figure.start = copy.text.rindex(region, 0, figure.start)


def _read_region_after(copy: Copy, figure: Figure) -> None:
    if figure.unit != "USD" or copy.text[figure.end : figure.end + 1] != " ":
        return
    for name, code in _REGIONS.items():
        end = figure.end + 1 + len(name)
        if copy.text.startswith(name, figure.end + 1) and not copy.text[end : end + 1].isalnum():
            figure.unit, figure.end = code, end
            return


def _read_sign(copy: Copy, figure: Figure, place: int) -> None:
    match = _SYMBOL.match(copy.text, place)
    if match is not None:
        _set(figure, UNIT_SYMBOLS[match[0].replace(" ", "")], match.end())
    elif copy.text[place] in MONEY_SIGNS and not copy.text[place + 1 : place + 2].isdigit():
        _set(figure, MONEY_SIGNS[copy.text[place]], place + 1)


def unit_words(copy: Copy, figure: Figure, position: int) -> tuple[str, int, int]:
    """The unit that the words at a place name, where the first begins, and where the unit ends."""
    word, start, end = copy.next_word(position)
    if word in ("us", "u.s.", "imperial") and not copy.low.startswith("dollar", end + 1):  # "a US pint"
        word, start, end = copy.next_word(end)
    if word in LONGEST_FORM:
        unit, unit_end = _longest_form(copy, word, end)
    else:
        head = word.split("-", 1)[0]
        unit, unit_end = UNIT_FORMS.get(head, ""), start + len(head)
        if head == "second" and head != word:  # "two second-half goals"
            unit = ""
        word = head
    if not unit and word in POUND_FORMS:
        unit, unit_end = _pound(copy, figure, start + len(word)), start + len(word)
    if unit == "KES" and word.startswith("shilling") and figure.low <= MOST_OLD_SHILLINGS and figure.scale == 1:
        unit = "shilling"
    if (unit == "KRW" and figure.low < LEAST_WON) or (word == "second" and figure.kind == "words" and position == figure.end):
        unit = ""
    return unit, start if word else 0, unit_end


def _longest_form(copy: Copy, word: str, end: int) -> tuple[str, int]:
    form, unit, unit_end = word, UNIT_FORMS.get(word, ""), end
    for _ in range(LONGEST_FORM[word] - 1):
        more, _, end = copy.next_word(end)
        if not more:
            break
        form = f"{form} {more}"
        if form in UNIT_FORMS:
            unit, unit_end = UNIT_FORMS[form], end
    return unit, unit_end


def _read_spaced_symbol(copy: Copy, figure: Figure, start: int) -> None:
    match = _SYMBOL.match(copy.text, start)
    if match is None:
        return
    token = match[0]
    if "/" in token and token not in UNIT_SYMBOLS:  # "10 mg/kg"
        token = token.split("/", 1)[0]
    unit = DEGREE_LETTERS.get(token) or UNIT_SYMBOLS.get(token) or (token if token in ISO_CODES else "")
    if unit and (token not in AMBIGUOUS_SYMBOLS or token in SPACED_SYMBOLS):
        _set(figure, unit, match.end())


def _pound(copy: Copy, figure: Figure, end: int) -> str:
    """Money or a weight: "owes 30,000 pounds", "lost 30 pounds"."""
    if copy.text[end - len("-pound") : end] == "-pound" and figure.scale == 1:
        return "GBP" if copy.next_word(end)[0] in MONEY_CONTEXT else "pound"
    if copy.low.startswith(" of ", end) and figure.scale == 1:
        return "GBP" if copy.next_word(end + 3)[0] in SPENT else "pound"
    near = re.split(r"[^a-z]+", f"{copy.ahead(figure.start, POUND_REACH)} {copy.behind(end, POUND_REACH)}")
    return "pound" if max(Decimal(figure.scale), figure.low) < SCALES["million"] and not WEIGHT_CONTEXT.isdisjoint(near) else "GBP"
