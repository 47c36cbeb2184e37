"""Each written form of a number: its value, unit and what it counts."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.comparison.values import quantities_agree
from factcheck.extraction.quantities import find_quantities
from factcheck.extraction.quantities.nouns import is_plural, singular
from factcheck.language.english.money import CURRENCIES
from factcheck.language.english.units import MEASURES, UNIT_FORMS

THIRD = Decimal(1) / 3


def values(text: str) -> list[tuple[float, float, str]]:
    """Ends and unit of every quantity of a text."""
    return [(float(q.low), float(q.high), q.unit) for q in find_quantities(text)]


def value(text: str) -> tuple[float, str]:
    """Value and unit of the one quantity of a text."""
    ((low, high, unit),) = values(text)
    assert low == high
    return low, unit


@pytest.mark.parametrize(
    ("text", "amount", "unit"),
    [
        ("a $300m loan", 3e8, "USD"),
        ("worth £4.5m", 4.5e6, "GBP"),
        ("set aside EUR 1.2bn", 1.2e9, "EUR"),
        ("worth €1.2bn", 1.2e9, "EUR"),
        ("Rs 5 crore", 5e7, "INR"),
        ("Rs. 2.4 lakh crore", 2.4e12, "INR"),
        ("Rs 10-lakh aid", 1e6, "INR"),
        ("tolls of five shillings", 5, "shilling"),
        ("a fare of 500 shillings", 500, "KES"),
        ("2,000 guineas", 2000, "guinea"),
        ("a cut of a quarter point", 0.25, "percentage point"),
        ("0.5 of a percentage point", 0.5, "percentage point"),
        ("at 56 km per second", 56, "kilometre per second"),
        ("a 15,000 square-foot office", 15_000, "square foot"),
        ("a 60-square-metre flat", 60, "square metre"),
        ("or 1,800 hardly matters", 1800, ""),
        ("2 tbsp of sugar", 2, "tablespoon"),
        ("Roughly two in every three are out", 2 / 3, ""),
        ("₹2,50,000", 250_000, "INR"),
        ("240 billion dollars", 2.4e11, "USD"),
        ("a million-dollar house", 1e6, "USD"),
        ("US$ 27.5 billion", 2.75e10, "USD"),
        ("HK $5.4m", 5.4e6, "HKD"),
        ("C$2.3 billion", 2.3e9, "CAD"),
        ("$US55,931", 55_931, "USD"),
        ("rose to $76 US", 76, "USD"),
        ("over$5", 5, "USD"),
        ("a fall to $-50.8bn", -5.08e10, "USD"),
        ("-$5m", -5e6, "USD"),
        ("1.7 million euros", 1.7e6, "EUR"),
        ("costs 1,200€", 1200, "EUR"),
        ("500 Swiss francs", 500, "CHF"),
        ("10.5 million Australian dollars", 1.05e7, "AUD"),
        ("R2.5bn", 2.5e9, "ZAR"),
        ("the R370 grant", 370, "ZAR"),
        ("R45 000", 45_000, "ZAR"),
        ("N450 billion", 4.5e11, "NGN"),
        ("KSh1,200", 1200, "KES"),
        ("RM23.50", 23.5, "MYR"),
        ("1,342 pence", 1342, "penny"),
        ("a 30p rise", 30, "penny"),
        ("owed 30,000 pounds", 30_000, "GBP"),
        ("two million pesos", 2e6, "peso"),
        ("1,200 won", 1200, "KRW"),
        ("Sh180 for a packet", 180, "KES"),
    ],
)
def test_money_has_its_code(text: str, amount: float, unit: str) -> None:
    """Signs, letters, codes and words name the currency, and the scale behind the digits counts."""
    assert value(text) == (amount, unit)


@pytest.mark.parametrize(
    ("text", "amount", "unit"),
    [
        ("27%", 27, "percent"),
        ("27 per cent", 27, "percent"),
        ("1.38pc", 1.38, "percent"),
        ("ten percent", 10, "percent"),
        ("2.1 percentage points", 2.1, "percentage point"),
        ("25 basis points", 25, "basis point"),
        ("a half-point cut", 0.5, "percentage point"),
        ("a quarter of a percentage point", 0.25, "percentage point"),
        ("minus 3C", -3, "degree celsius"),
        ("-40F", -40, "degree fahrenheit"),
        ("45.6°C", 45.6, "degree celsius"),
        ("12 degrees below zero", -12, "degree"),
        ("500 degrees Celsius", 500, "degree celsius"),
        ("a 7.62mm rifle", 7.62, "millimetre"),
        ("the 100m final", 100, "metre"),
        ("35,000ft", 35_000, "foot"),
        ("a 12-mile stretch", 12, "mile"),
        ("1,520 sq m", 1520, "square metre"),
        ("32m2", 32, "square metre"),
        ("400MW", 400, "megawatt"),
        ("5.5kWh", 5.5, "kilowatt hour"),
        ("900 kilometres per hour", 900, "kilometre per hour"),
        ("155 mph", 155, "mile per hour"),
        ("in 9.58s", 9.58, "second"),
        ("a 36-hour strike", 36, "hour"),
        ("two and a half years", 2.5, "year"),
        ("about an hour and a half", 1.5, "hour"),
        ("a three-and-a-half-year term", 3.5, "year"),
        ("6 3/8 inches", 6.375, "inch"),
        ("2½ miles", 2.5, "mile"),
        ("3/4 cup of 5/8 inch", 0.625, "inch"),
        ("1.99×10−30 kilograms", 1.99e-30, "kilogram"),
        ("lost 30 pounds", 30, "pound"),
        ("a 230-pound man", 230, "pound"),
        ("two pounds of butter", 2, "pound"),
        ("three consecutive years", 3, "year"),
        ("517 rushing yards", 517, "yard"),
        ("a US pint, or 20 fluid ounces", 20, "fluid ounce"),
        ("nearly a year", 1, "year"),
        ("less than a second behind", 1, "second"),
        ("a mile-long queue", 1, "mile"),
        ("2 million barrels a day", 2e6, "barrel"),
        ("300-plus miles", 300, "mile"),
    ],
)
def test_measures_have_one_name(text: str, amount: float, unit: str) -> None:
    """Whatever the spelling, a unit has one singular, lower-case name."""
    assert value(text) == (amount, unit)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("1.2 million people", 1.2e6),
        ("half a million homes", 500_000),
        ("half-a-million pilgrims", 500_000),
        ("two dozen ships", 24),
        ("a dozen villages", 12),
        ("half a dozen firms", 6),
        ("a hundred boats", 100),
        ("twenty-three suspects", 23),
        ("two hundred and fifty families", 250),
        ("4 hundred million people", 4e8),
        ("one lakh crore votes", 1e12),
        ("1.4k soldiers", 1400),
        ("4.2m refugees", 4.2e6),
        ("30bn trees", 3e10),
        ("three point five goals", 3.5),
        ("a 5,000-strong crowd", 5000),
        ("zero cases", 0),
        ("One proposal was made", 1),
        ("a pair of operations", 2),
        ("63,150 Model Ts", 63_150),
        (".45 runs", 0.45),
    ],
)
def test_counts_in_every_spelling(text: str, amount: float) -> None:
    """Digits, words and both; a count has no unit of measure."""
    found, unit = value(text)

    assert found == amount
    assert unit not in MEASURES


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("a third of the staff", 1 / 3),
        ("two-thirds of them", 2 / 3),
        ("three quarters of firms", 0.75),
        ("half of voters", 0.5),
        ("half the population", 0.5),
        ("one in five adults", 0.2),
        ("1 in 10 adults", 0.1),
        ("nine out of 10 houses", 0.9),
        ("three in every five men", 0.6),
        ("one train in four", 0.25),
        ("Sales fell by a quarter.", 0.25),
        ("It gained a fifth against the dollar", 0.2),
        ("1⁄128 of it", 1 / 128),
    ],
)
def test_shares_are_numbers(text: str, amount: float) -> None:
    """A share is told in many ways and counts once."""
    found, unit = value(text)

    assert found == pytest.approx(amount)
    assert unit == ""


@pytest.mark.parametrize(
    ("text", "amount"),
    [("Sales doubled.", 2), ("It tripled", 3), ("costs more than halved", 0.5), ("twice as many", 2), ("3.5 times faster", 3.5),
     ("a tenfold rise", 10), ("grew 3.5-fold", 3.5), ("more than double the rate", 2)],
)  # fmt: skip
def test_multiples_are_times(text: str, amount: float) -> None:
    """What multiplies is counted in times, as verb, adverb or number."""
    assert value(text) == (amount, "time")


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("dozens of people", 12, 99, "person"),
        ("tens of thousands marched", 10_000, 99_999, ""),
        ("hundreds of miles", 100, 999, "mile"),
        ("hundreds of thousands of dollars", 100_000, 999_999, "USD"),
        ("Millions fled", 1e6, 9_999_999, ""),
        ("scores of homes", 20, 99, "home"),
        ("several hundred boats", 200, 999, "boat"),
        ("in his early 40s", 40, 49, "year"),
        ("in her thirties", 30, 39, "year"),
    ],
)
def test_vague_numbers_are_ranges(text: str, low: float, high: float, unit: str) -> None:
    """An order of magnitude reaches up to the next word that would have been used."""
    assert values(text) == [(low, high, unit)]


@pytest.mark.parametrize(
    ("text", "unit", "counted"),
    [
        ("12 people died", "person", "people"),
        ("20 South Korean border guards", "guard", "South Korean border guards"),
        ("40,000 more nurses", "nurse", "more nurses"),
        ("three women", "woman", "women"),
        ("11 grandchildren", "grandchild", "grandchildren"),
        ("1,200 Israelis", "israeli", "Israelis"),
        ("five gunmen", "gunman", "gunmen"),
        ("a three-bedroom house", "bedroom", "bedroom"),
        ("12 injured in fire", "", ""),
        ("two of the hostages", "hostage", "hostages"),
        ("one of its best ships", "ship", "best ships"),
        ("one of them", "", ""),
        ("killed 30 on Monday", "", ""),
        ("14 kg of heroin worth a fortune", "kilogram", "heroin"),
        ("12 percent of its staff", "percent", "staff"),
    ],
)
def test_the_counted_noun_is_named(text: str, unit: str, counted: str) -> None:
    """A count carries the head of its noun phrase in the singular, and the phrase as written."""
    (quantity,) = find_quantities(text)

    assert (quantity.unit, quantity.counted) == (unit, counted)


@pytest.mark.parametrize(
    ("text", "step"),
    [("1.2 million", 100_000), ("1,200", 100), ("1,234", 1), ("30,000", 1000), ("27", 1), ("30", 1), ("0.25 km", 0.01), ("100 percent", 1),
     ("two million", 1_000_000), ("$300m", 10_000_000)],
)  # fmt: skip
def test_the_step_is_the_worth_of_the_last_digit(text: str, step: float) -> None:
    """Closing zeros are digits only as far as somebody can be trusted to have counted."""
    (quantity,) = find_quantities(text)

    assert quantity.step == Decimal(str(step))


def test_a_share_steps_to_the_next_share() -> None:
    """Half is nearer to a half than to a third."""
    (quantity,) = find_quantities("a third of them")

    assert quantity.step == pytest.approx(THIRD - Decimal(1) / 4)


@given(st.integers(min_value=2, max_value=100))
def test_neighbouring_shares_do_not_agree(bottom: int) -> None:
    """One in five is not one in six."""
    (one,), (other,) = find_quantities(f"one in {bottom} men"), find_quantities(f"one in {bottom + 1} men")

    assert quantities_agree(one, other) is False


@pytest.mark.parametrize(("first", "second", "answer"), [
    ("nine in 10 men", "88 percent", True), ("two-thirds", "three quarters", False), ("two-thirds", "67 percent", True),
    ("a third of men", "half of men", False), ("half of men", "51 percent", True),
])  # fmt: skip
def test_shares_agree_with_percentages(first: str, second: str, answer: object) -> None:
    """A share stands for the percentages that would be told by it."""
    (one,), (other,) = find_quantities(first), find_quantities(second)

    assert quantities_agree(one, other) is answer


@pytest.mark.parametrize(
    ("plural", "one"),
    [("cities", "city"), ("boxes", "box"), ("classes", "class"), ("houses", "house"), ("buses", "bus"), ("wolves", "wolf"),
     ("people", "person"), ("policemen", "policeman"),
     ("businesswomen", "businesswoman"), ("runners-up", "runner-up"), ("series", "series")],
)  # fmt: skip
def test_singulars_follow_the_spelling(plural: str, one: str) -> None:
    """The singular of a noun is found by rule, or by list where there is none."""
    assert is_plural(plural)
    assert singular(plural) == one


@pytest.mark.parametrize("word", ["was", "crisis", "bus", "across", "class", "bar's", "specimen"])
def test_not_every_s_is_a_plural(word: str) -> None:
    """Verbs, singulars and possessives in -s are not counted."""
    assert not is_plural(word)


def test_every_unit_is_read_by_its_name() -> None:
    """Each unit of the tables is found in its own written forms."""
    found = {form: [unit for _, _, unit in values(f"almost 7,500.5 {form} ")] for form in UNIT_FORMS}

    assert {form: units for form, units in found.items() if units != [UNIT_FORMS[form]]} == {}
    assert {"USD", "EUR", "GBP", "INR", "peso"} <= CURRENCIES
