"""What holds of the quantities of any text: places, order, spelling, rounding, bounded work."""

from __future__ import annotations

import decimal
import itertools
import sys
from decimal import Decimal

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from factcheck import Quantity, Span, find_quantities
from factcheck.comparison.values import quantities_agree
from factcheck.extraction.quantities.copy import copy_of
from factcheck.extraction.quantities.figure import whole_step
from factcheck.model.values import Comparator

PIECES = (
    "1 2 3.5 1,200 0.5 2024 007 ½ 1/2 6-4 3-4 52-48 10:30 9/11 1.2.3 5m 3bn 4C 10k 7th 1990s one two twenty hundred thousand million lakh "
    "crore dozen dozens tens hundreds half a an third quarter fifths couple of and or to from between in by for over under about nearly "
    "more than at least up fell rose vote won aged old year-old years people % $ £ € Rs USD percent points degrees C March May Monday pm "
    "GMT Boeing section No. ( ) , . - – — ' ’ \" \n \u00a0 minus below zero plus -odd + İ é 中"
).split(" ")
texts = st.lists(st.sampled_from(PIECES), max_size=30).flatmap(
    lambda pieces: st.lists(st.sampled_from((" ", "", "-", "\n")), min_size=len(pieces), max_size=len(pieces)).map(
        lambda gaps: "".join(itertools.chain.from_iterable(zip(pieces, gaps, strict=True)))
    )
)
numbers = st.integers(min_value=1, max_value=10**15)
UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
).split()
TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()


def only(text: str) -> Quantity:
    """The one quantity of a text."""
    (quantity,) = find_quantities(text)
    return quantity


def in_words(number: int) -> str:
    """A number below a thousand million in words, slowly and obviously."""
    if number < 20:
        return UNITS[number]
    if number < 100:
        return TENS[number // 10] + (f"-{UNITS[number % 10]}" if number % 10 else "")
    if number < 1000:
        return f"{UNITS[number // 100]} hundred" + (f" and {in_words(number % 100)}" if number % 100 else "")
    for scale, name in ((10**6, "million"), (1000, "thousand")):
        if number >= scale:
            rest = number % scale
            joint = " and " if 0 < rest < 100 else " " if rest else ""
            return f"{in_words(number // scale)} {name}{joint}{in_words(rest) if rest else ''}"
    raise AssertionError


class TestAnyText:
    """What holds whatever is read."""

    @given(st.one_of(texts, st.text(max_size=60)))
    @example("7" * 100)
    @example("1e999999999 people")
    @example("İstanbul 5 İ 6 men")
    @example("$-")
    @example("½½½")
    @example("one-one-one")
    @example("10 to")
    def test_quantities_stand_in_the_text_in_order(self, text: str) -> None:
        """Every span slices, none overlaps another, they rise, and every number found is finite, ordered and stepped."""
        found = find_quantities(text)

        for quantity in found:
            assert quantity.span.cut(text)
            assert quantity.low <= quantity.high
            assert quantity.counted in text
        assert all(a.span.end <= b.span.start for a, b in itertools.pairwise(found))

    @example("The cave is -2024 metres deep.")
    @given(texts)
    def test_the_context_of_the_caller_changes_nothing(self, text: str) -> None:
        """Whoever has set a decimal precision of his own gets the same numbers."""
        expected = find_quantities(text)

        with decimal.localcontext(decimal.Context(prec=3, rounding=decimal.ROUND_UP)):
            assert find_quantities(text) == expected

    @given(texts, texts)
    def test_a_paragraph_reads_the_same_beside_others(self, first: str, second: str) -> None:
        """Paragraphs do not change one another's numbers; their places shift."""
        shift = len(first) + len("\n\nThe end came.\n\n")
        together = find_quantities(f"{first}\n\nThe end came.\n\n{second}")
        behind = [(q.span.start - shift, q.low, q.high, q.unit) for q in together if q.span.start >= shift]

        assert behind == [(q.span.start, q.low, q.high, q.unit) for q in find_quantities(second)]

    @given(texts, st.sampled_from((("\n", "\r\n"), ("'", "’"), (" ", "\u00a0"))))
    @example("Unit 007 1/2\n% of it", ("\n", "\r\n"))
    @example("Sold:\n1) 40 houses\n2) 6 boats", (" ", "\u00a0"))
    def test_the_make_of_a_character_changes_nothing(self, text: str, change: tuple[str, str]) -> None:
        """Line ends, apostrophes and spaces of another make give the same numbers, at other places perhaps."""
        text = text.replace("\u00a0", " ")
        found, other = find_quantities(text), find_quantities(text.replace(*change))

        assert [(q.low, q.high, q.unit, q.comparator) for q in other] == [(q.low, q.high, q.unit, q.comparator) for q in found]

    @pytest.mark.parametrize(
        ("text", "numbers"),
        [
            ("It went to the board. Eleven posts are vacant.", ["Eleven"]),
            ("It went to the board. 11 posts are vacant.", ["11"]),
            ("They left in May. Twelve men stayed.", ["Twelve"]),
            ("It came in no. 12.", []),
            ("They left on May. 12 last year.", []),
        ],
    )
    def test_a_full_stop_parts_a_number_from_the_word_before_it(self, text: str, numbers: list[str]) -> None:
        """A number that opens a sentence is not named by the last word of the one before; a short form with its stop still names it."""
        assert [text[found.span.start : found.span.end] for found in find_quantities(text)] == numbers

    @given(texts)
    def test_what_is_left_out_is_not_found(self, text: str) -> None:
        """No quantity touches a place that the caller knows to be something else, and an unrelated place hides nothing."""
        found = find_quantities(text)

        left_out = [quantity.span for quantity in reversed(found)]
        others = find_quantities(text, leave_out=left_out)
        assert not any(span.start < other.span.end and other.span.start < span.end for span in left_out for other in others)
        assert find_quantities(text, leave_out=[Span(len(text) + 1, len(text) + 2)]) == found


class TestSpelling:
    """One number, however it is written."""

    @given(numbers)
    def test_digits_with_and_without_commas_agree(self, number: int) -> None:
        """Grouping is a matter of style."""
        plain, grouped = only(f"They counted {number} km."), only(f"They counted {number:,} km.")

        assert attrs.evolve(plain, span=grouped.span) == grouped
        assert plain.low == plain.high == number

    @given(st.integers(min_value=2, max_value=10**9 - 1))
    @example(100)
    @example(4217)
    @example(1_000_001)
    def test_words_agree_with_digits(self, number: int) -> None:
        """A number in words is the number in digits, written to the same figure at least."""
        words = only(f"They lost {in_words(number)} sheep.")

        assert words.low == words.high == number
        assert words.unit == "sheep"
        assert quantities_agree(words, only(f"They lost {number:,} sheep.")) is True

    @pytest.mark.parametrize(
        "written", ["4,217", "4217", "4.217 thousand", "4.217k", "four thousand two hundred and seventeen", "4\u202f217"]
    )
    def test_spellings_of_one_number_give_one_value(self, written: str) -> None:
        """Value, step and unit do not depend on the spelling."""
        quantity = only(f"It costs {written} euros.")

        assert (quantity.low, quantity.high, quantity.step, quantity.unit) == (4217, 4217, 1, "EUR")

    @given(st.integers(min_value=10_000, max_value=10**12), st.integers(min_value=0, max_value=3))
    @example(29_874, 0)
    @example(1_170_000, 1)
    def test_rounding_correctly_never_conflicts(self, number: int, digits: int) -> None:
        """A number rounded to the digits that its writer gives agrees with the exact one."""
        scale = 10 ** (len(str(number)) - 2 - min(digits, len(str(number)) - 3))
        rounded = int((Decimal(number) / scale).quantize(Decimal(1), rounding=decimal.ROUND_HALF_EVEN)) * scale

        assert quantities_agree(only(f"It lost {rounded:,} jobs."), only(f"It lost {number:,} jobs.")) is True

    @given(st.integers(min_value=1_000_000, max_value=10**9))
    def test_a_number_rounded_to_millions_never_conflicts(self, number: int) -> None:
        """Whoever writes 1.2 million reports 1,170,000 fairly."""
        rounded = (Decimal(number) / 10**6).quantize(Decimal("0.1"))

        assert quantities_agree(only(f"It lost {rounded} million jobs."), only(f"It lost {number:,} jobs.")) is True

    @given(numbers)
    def test_a_step_divides_its_number(self, number: int) -> None:
        """The last digit taken for written is a digit of the number, and at least two are taken."""
        step = whole_step(number)

        assert number % step == 0
        assert step == 1 or number / step >= 10


class TestBoundedWork:
    """Texts made to be slow."""

    HOSTILE = (
        "1-1-1-", "1,", "1.", "1 ", "1/", "1:", "$", "7", "0", "½", "5m", "-1", "1 000 ", "one hundred ", "one in ", "one-", "a half ",
        "tens of ", "million ", "between 1 and ", "1 to ", "5 percent to ", "more than ", "March 5, ", "of the ", "5 lakh crore ",
        "two three ", "6 3/8 ", "1×10−99 ", "\n5\n", "USD ", "a.", "and a half ", "Boeing ", "one million million ", "an hour and a half ",
        "of 48 samples, 11 ", "number of men rose to 5 ",
    )  # fmt: skip

    @pytest.mark.parametrize("piece", HOSTILE)
    def test_work_grows_with_the_length(self, piece: str) -> None:
        """Twice the text costs little more than twice the calls, so nothing is read over and over."""
        assert calls(piece * 400) <= 2.6 * calls(piece * 200) + 200

    @pytest.mark.parametrize("text", ["7" * 100_000, "1e999999999", "1-1-1-" * 20_000, "one hundred " * 5_000, "a" * 100_000 + " 5 men"])
    def test_endless_numbers_are_read_to_an_end(self, text: str) -> None:
        """Neither digits without end nor exponents are worked out; nothing is raised."""
        assert all(abs(quantity.high) < Decimal("1e40") for quantity in find_quantities(text))

    def test_scaling_is_exact(self) -> None:
        """The longest number keeps every digit when it is multiplied."""
        assert only(f"{'1' * 37}.7 trillion km").low == Decimal("1" * 37 + ".7").scaleb(12, decimal.Context(prec=100))

    @given(st.text(alphabet="ab-'", max_size=800))
    @example("one-" * 200)
    def test_a_word_is_read_to_a_bound(self, text: str) -> None:
        """A chain of hyphens without end is never read from each of its links."""
        word, start, end = copy_of(text).next_word(0)

        assert end - start == len(word) <= 300

    def test_an_exponent_is_no_number(self) -> None:
        """1e999999999 is left as text."""
        assert find_quantities("It cost 1e999999999 dollars.") == ()

    def test_digits_beyond_a_bound_are_no_number(self) -> None:
        """Forty digits are a number, more are an identifier."""
        assert only(f"{'1' * 38}.5 km").low == Decimal("1" * 38 + ".5")
        assert find_quantities(f"{'1' * 41} km") == ()


def calls(text: str) -> int:
    """How many Python functions a search calls."""
    count = 0

    def tally(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event == "call"

    before = sys.getprofile()
    sys.setprofile(tally)
    try:
        find_quantities(text)
    finally:
        sys.setprofile(before)
    return count


class TestArguments:
    """What the caller may say beside the text."""

    def test_a_comma_may_mark_decimals(self) -> None:
        """National separators are read by the stated convention, never guessed."""
        (quantity,) = find_quantities("Preis: 1.234,5 km", decimal_mark=",")

        assert (quantity.low, quantity.step, quantity.unit) == (Decimal("1234.5"), Decimal("0.1"), "kilometre")

    def test_another_mark_is_refused(self) -> None:
        """A mark that is neither is a mistake of the caller."""
        with pytest.raises(ValueError, match="decimal_mark"):
            find_quantities("5 km", decimal_mark="'")

    def test_known_dates_are_left_out(self) -> None:
        """A place found by somebody else hides the numbers in it, wherever it stands in the list."""
        text = "The 21 June plan saved 40 jobs in 3 years."

        (quantity,) = find_quantities(text, leave_out=[Span(34, 41), Span(4, 11)])

        assert quantity == Quantity(Span(23, 25), Decimal(40), Decimal(40), "job", Comparator.EQUAL, counted="jobs")
