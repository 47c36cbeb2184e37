"""Numbers written in words: counts, shares, multiples and vague plurals."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.extraction.quantities import exclusions, measures, nouns, shares
from factcheck.extraction.quantities.figure import ONE, Figure
from factcheck.extraction.quantities.spelling import Spelling, spell
from factcheck.language.english.ages import AGE_DECADES
from factcheck.language.english.numbers import (
    ARTICLE_SHARES,
    CASUALTIES,
    DIGIT_COUNTS,
    FEW,
    FOLD_VALUES,
    GLUED_LEADERS,
    MULTIPLE_FOLLOWERS,
    MULTIPLE_LEADERS,
    MULTIPLES,
    NOT_A_MULTIPLE_AFTER,
    NOT_COUNTED_COMPOUNDS,
    ONE_COMPOUNDS_NOT_COUNTED,
    ONE_NOT_AFTER,
    ONE_NOT_BEFORE,
    ONE_SURE_AFTER,
    ONES,
    ORDINALS,
    PAIRED,
    PARTITIVES,
    SCALES,
    SCORES_NOT_COUNTED,
    STOPS,
    STRETCHED,
    SURE_MULTIPLES,
    TENS,
    TWENTIES,
    VAGUE_PLURALS,
    ZERO_NOT_AFTER,
    ZERO_NOT_BEFORE,
)
from factcheck.language.english.units import ARTICLE_UNITS, UNIT_FORMS
from factcheck.model.values import Comparator, QuantityRole

if TYPE_CHECKING:
    from factcheck.extraction.quantities.copy import Copy

_ONE_OR: Final = re.compile(r"[ -](?:or|to)[ -](?:every )?(?:[0-9]|two\b|three\b|four\b|five\b|six\b|ten\b)")
_SHARE_OF: Final = re.compile(rf"[ -](?:in|out[ -]of)[ -](?:every[ -])?(?:[0-9]|a\b|(?:{'|'.join([*ONES, *TENS])})\b)")


def read_words(copy: Copy, start: int, last: Figure | None) -> tuple[Figure | None, int]:
    """Read the number that begins with the number word at a place.

    Args:
        copy: The text.
        start: Where the word begins.
        last: The number before it, if any.

    Returns:
        The number, or None if the words count nothing, and where to go on.

    """
    word, _, end = copy.next_word(start)
    word = word.split("-", 1)[0]
    end = start + len(word)
    if word in MULTIPLES:
        figure = _multiple(copy, word, start, end)
    elif word in VAGUE_PLURALS:
        figure = _vague_plural(copy, word, start, end)
    elif word in ("couple", "pair"):
        figure = _couple(copy, start, end)
    elif word in ("a", "an"):
        figure = _article_unit(copy, start, end)
    elif word in STRETCHED:
        figure = Figure(start, end, ONE, ONE, ONE, unit=UNIT_FORMS[word], measured=True, kind="words", joined=True)
    elif word in TWENTIES:
        figure = age_decade(copy, start, end, TWENTIES[word] * 10)
    elif word in ARTICLE_SHARES:
        figure = shares.article_share(copy, (start, end), last)
    elif word[-4:] == "fold" and word[:-4] in FOLD_VALUES:
        figure = _fold(start, end, FOLD_VALUES[word[:-4]])
    else:
        return _cardinal(copy, start, end)
    return figure, max(end, figure.end if figure else 0)


def _cardinal(copy: Copy, start: int, end: int) -> tuple[Figure | None, int]:
    spelled = spell(copy, start)
    if spelled is None:
        return None, end
    if copy.low[max(0, start - 1) : start] == "-" and not _may_be_tied(copy, start):
        return None, spelled.end
    figure = Figure(start, spelled.end, spelled.value, spelled.value, spelled.step, kind="words")
    share = shares.numerator_share(copy, figure)
    if share is not None:
        return share, share.end
    if _is_ordinal(copy, figure) or _is_year_in_words(copy, figure):
        word, _, behind = copy.next_word(spelled.end + 1)
        return None, behind if word else spelled.end
    if not _has_multiplicand(copy, figure, copy.low[start:end]):
        return None, spelled.end
    return (figure if _accept(copy, figure, spelled) else None), max(spelled.end, figure.end)


def _may_be_tied(copy: Copy, start: int) -> bool:
    """Whether a hyphen before a number word leaves it a number ("two-to-one", "seven-or-eight"); "top-five" and "big-four" are names."""
    word = copy.words_before(start - 1)[-1:]
    last = word[0].rsplit("-", 1)[-1] if word else ""
    return not last.isalpha() or last in GLUED_LEADERS or last in ONES or last in TENS


def _accept(copy: Copy, figure: Figure, spelled: Spelling) -> bool:
    """Read what stands around the words; False if they count nothing."""
    joined, _, _ = copy.compound(figure.end)
    if joined.split("-", 1)[0] in NOT_COUNTED_COMPOUNDS:
        return False
    if figure.step >= 1 and exclusions.is_date(copy, figure, 0):
        return False
    start = figure.start
    measures.read_suffix(copy, figure)
    measures.read_unit(copy, figure)
    measures.read_sign(copy, figure)
    measures.read_age(copy, figure)
    if spelled.value == 1 and not _is_counted_one(copy, figure, spelled.end):
        return False
    if spelled.value == 0 and not _is_counted_zero(copy, figure):
        return False
    if figure.measured:
        nouns.counted_share(copy, figure)
        return not (figure.start == start and exclusions.is_named_word(copy, figure))
    _read_noun(copy, figure, one=spelled.value == 1)
    return not (exclusions.is_named_word(copy, figure) or exclusions.is_name(copy, figure))


def _read_noun(copy: Copy, figure: Figure, *, one: bool) -> None:
    if one and copy.low[figure.end : figure.end + 1] != "-" and not copy.low.startswith(" of ", figure.end):
        nouns.read_single_noun(copy, figure)
    else:
        nouns.read_noun(copy, figure)


def _is_ordinal(copy: Copy, figure: Figure) -> bool:
    word, _, _ = copy.next_word(figure.end + (copy.low[figure.end : figure.end + 1] == "-"))
    return word.split("-", 1)[0] in ORDINALS and copy.low[figure.end : figure.end + 1] == "-"


def _is_year_in_words(copy: Copy, figure: Figure) -> bool:
    """Whether two numbers follow one another as in "nineteen ninety-six" and "twenty twenty-four"."""
    if not ONES["ten"] < figure.low <= TENS["twenty"]:  # centuries are told by the teens and by twenty
        return False
    word, start, _ = copy.next_word(figure.end)
    word = word.split("-", 1)[0]
    return (word in TENS or ONES.get(word, 0) > ONES["nine"]) and copy.low[start - 1 : start] == " "


def _has_multiplicand(copy: Copy, figure: Figure, word: str) -> bool:
    """Take in what stands before a bare scale word: "a million", "several hundred"; False if nothing does that would make it a number."""
    if word not in SCALES:
        return True
    before = copy.word_before(figure.start)
    if word == "dozen" and before == "the":
        return not copy.low.endswith("by the ", 0, figure.start)
    if before in ("a", "an", "half-a"):
        figure.start = copy.low.rindex(before, 0, figure.start)
        return True
    if before in FEW:
        figure.low, figure.high = figure.low * 2, figure.low * 10 - 1
        figure.kind, figure.comparator = "vague", Comparator.ABOUT
        figure.start = copy.low.rindex(before, 0, figure.start)
        if copy.word_before(figure.start) == "a":
            figure.start = copy.low.rindex("a", 0, figure.start)
        return True
    return False


def _is_counted_one(copy: Copy, figure: Figure, end: int) -> bool:
    """Whether "one" is a count and not a pronoun or part of an idiom."""
    before = copy.word_before(figure.start)
    if before == "to" and _is_number(copy.words_before(figure.start)[-2:-1]):  # "by eight to one"
        return True
    if figure.measured:
        return before not in ONE_NOT_AFTER and figure.unit not in ("day", "night") and copy.low[end - 3 : end] == "one"
    joined, _, _ = copy.compound(end)
    if joined:
        return joined.split("-", 1)[0].removesuffix("s") not in ONE_COMPOUNDS_NOT_COUNTED and joined not in ONE_COMPOUNDS_NOT_COUNTED
    if _SHARE_OF.match(copy.low, end) or _ONE_OR.match(copy.low, end):
        return True
    word, _, word_end = copy.next_word(end)
    if before in ("turned", "turns", "aged") and (not word or word in STOPS):
        return True
    if word == "of" and before not in ONE_NOT_AFTER:
        part, _, _ = copy.next_word(word_end)
        return part in PARTITIVES or part in ONES or part.endswith("'s")
    if before in ONE_SURE_AFTER and word not in ("another", "another's", "day", "who", "that"):
        return before != "only" or (bool(word) and word not in STOPS)
    if word.endswith("ly") or (word.endswith("ed") and word not in CASUALTIES and _ends_phrase(copy, word_end)):
        return False  # "one pointed out"
    return bool(word) and word not in ONE_NOT_BEFORE and word not in STOPS and before not in ONE_NOT_AFTER


def _is_number(words: list[str]) -> bool:
    """Whether a word is a number in words or digits."""
    return bool(words) and (words[0] in ONES or words[0] in TENS or words[0].isdigit())


def _ends_phrase(copy: Copy, position: int) -> bool:
    word, _, _ = copy.next_word(position)
    return not word or word in STOPS


def _is_counted_zero(copy: Copy, figure: Figure) -> bool:
    word, _, _ = copy.next_word(figure.end)
    if figure.measured:
        return not figure.joined  # "zero-hours contracts"
    return bool(word) and word not in STOPS and word not in ZERO_NOT_BEFORE and copy.word_before(figure.start) not in ZERO_NOT_AFTER


def _vague_plural(copy: Copy, word: str, start: int, end: int) -> Figure | None:
    """Read an order of magnitude: "dozens", "tens of thousands", "hundreds of millions of dollars"."""
    least = VAGUE_PLURALS[word]
    most = DIGIT_COUNTS.get(word, least * 10 - 1)
    before = copy.word_before(start)
    of = copy.low.startswith(" of ", end)
    if word == "tens" and not of:
        return None
    if word == "scores" and (before in SCORES_NOT_COUNTED or not (of or copy.next_word(end)[0] in CASUALTIES)):
        return None
    if before and before[-1].isdigit():
        return None
    figure = Figure(start, end, Decimal(least), Decimal(most), Decimal(1), kind="vague", comparator=Comparator.ABOUT)
    if of:
        scale, _, scale_end = copy.next_word(end + 3)
        if scale in VAGUE_PLURALS and VAGUE_PLURALS[scale] > least:
            figure.low, figure.high, figure.end = figure.low * VAGUE_PLURALS[scale], (figure.high + 1) * VAGUE_PLURALS[scale] - 1, scale_end
    _read_of(copy, figure)
    return figure


def _read_of(copy: Copy, figure: Figure) -> None:
    """Read the unit or noun behind a vague number, with or without "of" between them."""
    end = figure.end
    if copy.low.startswith(" of ", end):
        figure.end = end + 3
    measures.read_unit(copy, figure)
    if not figure.unit:
        nouns.read_noun(copy, figure)
    if not figure.measured:
        figure.end = end


def _couple(copy: Copy, start: int, end: int) -> Figure | None:
    """Read "a couple of days", "a couple hundred", about two, and "a pair of operations", two."""
    before = copy.word_before(start)
    of = copy.low.startswith(" of ", end)
    if before not in ("a", "last", "past", "next", "another") or not (of or copy.next_word(end)[0] in SCALES):
        return None
    figure = Figure(copy.low.rindex(before, 0, start) if before == "a" else start, end, Decimal(2), Decimal(2), ONE, kind="words")
    if copy.low.startswith("couple", start):
        figure.comparator = Comparator.ABOUT
    figure.end = end + 3 * of
    measures.read_scale(copy, figure)
    if figure.scale == 1:
        figure.end = end
    _read_of(copy, figure)
    return figure if (figure.unit or figure.scale > 1) and figure.counted not in PAIRED else None


def _article_unit(copy: Copy, start: int, end: int) -> Figure | None:
    """Read one of a unit: "almost an hour", "less than a second"; without its comparator it is dropped later."""
    figure = Figure(start, end, ONE, ONE, ONE, kind="article")
    measures.read_unit(copy, figure)
    if figure.unit not in ARTICLE_UNITS or copy.low.startswith(("-", " and a "), figure.end):  # "an hour and a half" goes to the half
        return None
    word, _, _ = copy.next_word(figure.end)
    if word in ("ago", "earlier", "before", "later"):  # a date
        return None
    return figure if not word or word in STOPS or figure.unit != "second" else None


def age_decade(copy: Copy, start: int, end: int, low: int) -> Figure | None:
    """Read ten years of age: "in his early 40s", "in her thirties"; None if the words name years of a century."""
    before = copy.word_before(start)
    if (before not in AGE_DECADES and not before.endswith("-")) or copy.word_before(start - len(before) - 1) == "the":
        return None
    words = copy.words_before(start)
    if before in ("early", "mid", "late", "mid-") and (len(words) <= 1 or words[-2] not in AGE_DECADES):
        return None
    return Figure(start, end, Decimal(low), Decimal(low + 9), ONE, unit="year", measured=True, kind="range", role=QuantityRole.AGE)


def _multiple(copy: Copy, word: str, start: int, end: int) -> Figure | None:
    """Read what multiplies: "doubled", "twice as many", "more than triple the"."""
    before, (following, _, _) = copy.word_before(start), copy.next_word(end)
    if following in NOT_A_MULTIPLE_AFTER and not (following == "as" and word in ("twice", "double", "triple")):
        return None
    if copy.low[end : end + 1] == "-":
        return None
    if word not in SURE_MULTIPLES and before not in MULTIPLE_LEADERS and following not in MULTIPLE_FOLLOWERS:
        return None
    if word.endswith("s") or (following == "as" and before not in MULTIPLE_LEADERS and not _compares(copy, end)):
        return None
    value = Decimal(MULTIPLES[word])
    return Figure(start, end, value, value, Decimal(1) if value > 1 else Decimal("0.1"), unit="time", kind="multiple",
                  role=QuantityRole.CHANGE)


def _compares(copy: Copy, end: int) -> bool:
    """Whether "twice as" goes on to a comparison ("as many") and not to a clause ("scored twice as United won")."""
    _, _, position = copy.next_word(end)
    word, start, _ = copy.next_word(position)
    return bool(word) and word not in STOPS - {"many", "much", "few"} and copy.text[start].islower()


def _fold(start: int, end: int, value: int) -> Figure:
    return Figure(start, end, Decimal(value), Decimal(value), ONE, unit="time", kind="multiple", role=QuantityRole.CHANGE)
