"""What the words around numbers make of them: bounds, ranges, changes, votes, ages, units said once."""

from __future__ import annotations

import pytest

from factcheck.extraction.quantities import find_quantities
from factcheck.model.values import Comparator, QuantityRole


def bounded(text: str) -> list[tuple[str, str]]:
    """Each quantity as written, with its comparator."""
    return [(q.span.cut(text), q.comparator.value) for q in find_quantities(text)]


def ends(text: str) -> list[tuple[float, float, str]]:
    """Ends and unit of each quantity."""
    return [(float(q.low), float(q.high), q.unit) for q in find_quantities(text)]


def roles(text: str) -> list[tuple[float, str, str]]:
    """Value, unit and role of each quantity."""
    return [(float(q.low), q.unit, q.role.value) for q in find_quantities(text)]


class TestBounds:
    """Comparators before and behind a number."""

    @pytest.mark.parametrize(
        ("phrase", "comparator"),
        [
            ("about", "~"), ("some", "~"), ("an estimated", "~"), ("roughly", "~"), ("nearly", "<~"), ("almost", "<~"),
            ("just under", "<~"),
            ("just over", ">~"), ("slightly more than", ">~"), ("more than", ">"), ("over", ">"), ("exceeding", ">"), ("in excess of", ">"),
            ("fewer than", "<"), ("under", "<"), ("less than", "<"), ("at least", ">="), ("no fewer than", ">="), ("a minimum of", ">="),
            ("up to", "<="), ("as many as", "<="), ("no more than", "<="), ("not more than", "<="), ("at most", "<="), ("capped at", "<="),
            ("only", "="), ("another", "="), ("up to a further", "<="), ("at least another", ">="), ("more than a combined", ">"),
            ("the best part of", "<~"),
        ],
    )  # fmt: skip
    def test_a_phrase_before_a_number_bounds_it(self, phrase: str, comparator: str) -> None:
        """The longest phrase that fits is taken, and words such as "another" may stand between."""
        text = f"They found {phrase} 500 coins."
        ((written, found),) = bounded(text)

        assert found == comparator
        assert written == ("500" if comparator == "=" else f"{phrase.removeprefix('an ')} 500")

    @pytest.mark.parametrize(
        ("text", "comparator"),
        [("500 coins or more", ">="), ("500 or so", "~"), ("50+ coins", ">="), ("200-odd coins", "~"), ("20-plus coins", ">="),
         ("65 and over", ">="),
         ("aged 65 and older", ">="), ("10 miles or less", "<="), (">500 km", ">"), ("~45g", "~"), ("≤ 5 km", "<=")],
    )  # fmt: skip
    def test_a_phrase_behind_a_number_bounds_it(self, text: str, comparator: str) -> None:
        """What follows the number or its noun counts as well."""
        assert [found for _, found in bounded(text)] == [comparator]

    @pytest.mark.parametrize(
        "text",
        ["fell 5% over three days", "recalled over 12-volt batteries", "the past 20 years", "taller than a 40-storey tower",
         "talk about the record 27 million", "talks under one of her videos",
         "some of the 33 men", "jailed over £2m fraud", "chose it over 155 others"],
    )  # fmt: skip
    def test_prepositions_are_not_always_bounds(self, text: str) -> None:
        """Words of place and time before a number bound it only where nothing else explains them."""
        assert bounded(text)[-1][1] == "="

    def test_the_next_number_keeps_its_bound(self) -> None:
        """A phrase between two numbers bounds the second."""
        assert [found for _, found in bounded("5,624 mills and under 30,000 slaves")] == ["=", "<"]
        assert [found for _, found in bounded("5 women and up to 7 men")] == ["=", "<="]

    def test_over_a_time_is_a_bound_behind_a_verb_of_lasting(self) -> None:
        """Whether "over" counts or spans is told by the word before it."""
        assert [found for _, found in bounded("It lasted over three days")] == [">"]

    def test_a_glued_c_is_about(self) -> None:
        """Short for circa, before a number that no name carries."""
        assert bounded("33 hostages for c1,900 prisoners in c5")[1:] == [("c1,900", "~")]

    def test_plus_or_minus_is_no_sign(self) -> None:
        """A margin goes both ways; minus alone is below zero."""
        found = find_quantities("an error of plus or minus 3 points, at minus 5 degrees")

        assert [(float(q.low), q.comparator.value) for q in found] == [(3, "~"), (-5, "=")]

    def test_a_bracketed_conversion_copies_its_bound(self) -> None:
        """Said again in another unit, a number is bounded as before."""
        assert [found for _, found in bounded("some seven miles (11 km)")] == ["~", "~"]
        assert [found for _, found in bounded("just under 296 hp (224 kW) and 5 doors")] == ["<~", "<~", "="]


class TestRanges:
    """Two numbers that are one quantity, and two that are not."""

    @pytest.mark.parametrize(
        ("text", "low", "high", "unit"),
        [
            ("between 8,000 and 12,000 troops", 8000, 12_000, "troop"),
            ("3-4 years", 3, 4, "year"),
            ("10 to 15 percent", 10, 15, "percent"),
            ("3–5 km", 3, 5, "kilometre"),
            ("$89 to $93 billion", 8.9e10, 9.3e10, "USD"),
            ("from $200 to $4 million", 200, 4e6, "USD"),
            ("1 to 2 thousand men", 1000, 2000, "man"),
            ("three or four days", 3, 4, "day"),
            ("six to eight hours", 6, 8, "hour"),
            ("£50,000-£60,000", 50_000, 60_000, "GBP"),
            ("4.25% to 4.5%", 4.25, 4.5, "percent"),
            ("dropped by 1 to 1.5 degrees Celsius", 1, 1.5, "degree celsius"),
            ("between 30 and 20 boats", 20, 30, "boat"),
            ("one or two men", 1, 2, "man"),
            ("18- to 24-year-olds", 18, 24, "year"),
        ],
    )
    def test_two_ends_make_one_quantity(self, text: str, low: float, high: float, unit: str) -> None:
        """Scale and unit said once hold for both ends, but only a smaller number takes the scale."""
        assert ends(text) == [(low, high, unit)]

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("voted 51-49", [(51, 51, "vote"), (49, 49, "vote")]),
            ("they won 3-1, the motion passed 51-49", [(51, 51, "vote"), (49, 49, "vote")]),
            ("a 5-4 ruling", [(5, 5, "vote"), (4, 4, "vote")]),
            ("by 401 votes to 120", [(401, 401, "vote"), (120, 120, "")]),
            ("5 percent to 1,300 men", [(5, 5, "percent"), (1300, 1300, "man")]),
            ("12 men and 15 women", [(12, 12, "man"), (15, 15, "woman")]),
            ("6-foot-2", [(6, 6, "foot"), (2, 2, "inch")]),
            ("five foot nine", [(5, 5, "foot"), (9, 9, "inch")]),
            ("three hours and 42 minutes", [(3, 3, "hour"), (42, 42, "minute")]),
            ("eight feet by six", [(8, 8, "foot"), (6, 6, "foot")]),
            ("10, 15 and 20 percent", [(10, 10, "percent"), (15, 15, "percent"), (20, 20, "percent")]),
            ("reached 50 feet, not 65", [(50, 50, "foot"), (65, 65, "foot")]),
            ("54.3 percent to his rival's 45.7", [(54.3, 54.3, "percent"), (45.7, 45.7, "percent")]),
            ("up 45.2 points at 7,631.5", [(45.2, 45.2, "point"), (7631.5, 7631.5, "point")]),
            ("rose 2 percent but the other fell by 1", [(2, 2, "percent"), (1, 1, "percent")]),
            ("1.9% this year, they reckon, against 2.4 and 2.6", [(1.9, 1.9, "percent"), (2.4, 2.4, "percent"), (2.6, 2.6, "percent")]),
            ("the rand firmed 0.4% to 18.25", [(0.4, 0.4, "percent"), (18.25, 18.25, "")]),
            ("5 for 34 in 9.2 overs", [(5, 5, ""), (34, 34, ""), (9.2, 9.2, "over")]),
            ("the number of schools closed rose to 120", [(120, 120, "school")]),
            ("of 48 samples, 11 were clean. Then 4 came", [(48, 48, "sample"), (11, 11, "sample"), (4, 4, "")]),
            ("the naira weakened past 1,700 to the dollar", [(1700, 1700, "NGN")]),
            ("9,000 hectares, still nearly 4,500 more than in May", [(9000, 9000, "hectare"), (4500, 4500, "hectare")]),
            ("to 14.9 weeks from 7.2", [(14.9, 14.9, "week"), (7.2, 7.2, "week")]),
            ("Norway lost 415bn kroner", [(415e9, 415e9, "NOK")]),
            ("Chad paid CFA 4.5 billion, Senegal 5 billion francs", [(4.5e9, 4.5e9, "XAF"), (5e9, 5e9, "XOF")]),
            ("pesos and kroner, 5m kroner in all", [(5e6, 5e6, "krone")]),
            ("Pakistan and India: ₹5 crore", [(5e7, 5e7, "INR")]),
            ("yields have risen from 2.1 tonnes a hectare in the sixties to nearly nine", [(2.1, 2.1, "tonne"), (9, 9, "tonne")]),
            ("it needs 2,900 metres and the other's is 3,600", [(2900, 2900, "metre"), (3600, 3600, "metre")]),
            ("26 per cent at its worst, it has been below 11 for a year", [(26, 26, "percent"), (11, 11, "percent")]),
            ("by a vote of eight to one", [(8, 8, ""), (1, 1, "")]),
            ("the death toll rose to nine", [(9, 9, "person")]),
            ("the number of injured stands at 74", [(74, 74, "person")]),
            ("by 61 to 28 per cent", [(61, 61, "percent"), (28, 28, "percent")]),
            ("14 paise less than a week ago", [(14, 14, "paisa")]),
            ("10 mg/kg and 5mg/l", [(10, 10, "milligram"), (5, 5, "milligram")]),
            ("four-, five- and six-cylinder", [(4, 4, "cylinder"), (5, 5, "cylinder"), (6, 6, "cylinder")]),
            ("two in 14 men", [(2, 2, ""), (14, 14, "man")]),
            ("one in three men and two in five days", [(1 / 3, 1 / 3, ""), (2, 2, ""), (5, 5, "day")]),
        ],
    )
    def test_two_quantities_stay_two(self, text: str, expected: list[tuple[float, float, str]]) -> None:
        """Votes, measures in two units and lists are several numbers, and share a unit that is said once."""
        assert [(pytest.approx(low), pytest.approx(high), unit) for low, high, unit in ends(text)] == expected


class TestRoles:
    """What part a number plays."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("rose from 3.1 to 4.5 percent", [(3.1, "percent", "from"), (4.5, "percent", "to")]),
            ("rose to $7.36 billion from $6.78 billion", [(7.36e9, "USD", "to"), (6.78e9, "USD", "from")]),
            ("cut from about 20 to nearly 5", [(20, "", "from"), (5, "", "to")]),
            ("increase from 24.2 to 33-35 billion euros", [(2.42e10, "EUR", "from"), (3.3e10, "EUR", "to")]),
            ("rose 5% to 10%", [(5, "percent", "change"), (10, "percent", "stated")]),
            ("a 27% rise", [(27, "percent", "change")]),
            ("fell by 300", [(300, "", "change")]),
            ("prices doubled", [(2, "time", "change")]),
            ("the 45-year-old", [(45, "year", "age")]),
            ("a baby of three weeks old", [(3, "week", "age")]),
            ("Ana Silva, 45, said", [(45, "year", "age")]),
            ("The suspect, 34, was held", [(34, "year", "age")]),
            ("children aged six and nine", [(6, "year", "age"), (9, "year", "age")]),
            ("adults over 65", [(65, "year", "age")]),
            ("at the age of 21", [(21, "year", "age")]),
            ("a widow of 81", [(81, "year", "age")]),
            ("She was thirteen when it began", [(13, "year", "age")]),
            ("he will be 35", [(35, "year", "age")]),
            ("her sons, 11 and nine, are in care", [(11, "year", "age"), (9, "year", "age")]),
            ("She was four when it began and 41 when it ended", [(4, "year", "age"), (41, "year", "age")]),
            ("At 93 he still walks", [(93, "year", "age")]),
            ("a median age of the candidates of 61", [(61, "year", "age")]),
            ("80% of the electorate are under 35", [(80, "percent", "stated"), (35, "year", "age")]),
            ("Nadal bows out at 38", [(38, "year", "age")]),
            ("She left school at fourteen and at 101 still plays", [(14, "year", "age"), (101, "year", "age")]),
            ("The pair, both 19, face trial", [(19, "year", "age")]),
            ("The child, three, and Amelia Reed, six, were hurt", [(3, "year", "age"), (6, "year", "age")]),
            ("In London, 11 and nine buses burned", [(11, "", "stated"), (9, "bus", "stated")]),
            ("one person in ten is over 65", [(0.1, "", "stated"), (65, "year", "age")]),
            ("the toll is over 65", [(65, "person", "stated")]),
            ("a life expectancy of 73", [(73, "year", "age")]),
            ("it took 17 men, who lifted 242kg", [(17, "man", "stated"), (242, "kilogram", "stated")]),
            ("he died at 89", [(89, "year", "age")]),
            ("she turned one", [(1, "year", "age")]),
            ("in total, 34 boats", [(34, "boat", "stated")]),
            ("they were two", [(2, "", "stated")]),
            ("it fell three years ago", [(3, "year", "stated")]),
        ],
    )
    def test_the_words_around_tell_the_role(self, text: str, expected: list[tuple[float, str, str]]) -> None:
        """Start, goal and amount of a change are told apart, and ages are in years."""
        assert roles(text) == expected

    def test_a_from_to_range_without_change_is_one(self) -> None:
        """Without a verb of change the ends span a range."""
        (quantity,) = find_quantities("fees from 1 per cent to 1.5 per cent")

        assert (float(quantity.low), float(quantity.high), quantity.role) == (1, 1.5, QuantityRole.STATED)
        assert quantity.comparator is Comparator.EQUAL
