"""Two claims laid side by side: what agrees, what conflicts, what replaces what, and the laws that hold for any two."""

from __future__ import annotations

import datetime
from decimal import Decimal

import attrs
import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

import factcheck
from factcheck import Claim, Drift, Relation
from factcheck.comparison.features import features
from factcheck.comparison.relation import judge
from factcheck.errors import NotAClaimError
from factcheck.model.documents import Publication, Standing

NUMBERS = ("12", "340", "7", "58,000", "2.5 million")
NAMES = ("Mara Lindqvist", "Viktor Halloran", "Ines Okafor", "Tomas Ferreira", "Calder Freight")
DATES = ("3 May 2031", "19 June 2031", "7 November 2029", "14 January 2030")
FRAMES = (
    "{name} bought {number} sheep at the market on {date}.",
    "On {date}, {number} tonnes of grain were sold to {name}.",
    "{number} workers were hired by {name} on {date}.",
    "{name} opened the plant on {date} with {number} employees.",
)
SENTENCES = (
    "Nine people died in the fire.",
    "At least seven people were killed in the blaze at the mill.",
    "The contract was signed on 17 May 2031.",
    "The ministry denied that the dam had cracked.",
    "No dam has cracked, the ministry said.",
    "Calder Freight paid €3.8 million to Viktor Halloran.",
    "Viktor Halloran was paid €4.2 million by Calder Freight.",
    "The alarm was never switched off.",
    "The",
    "??? 7",
)

frames, numbers, names, dates = (st.sampled_from(values) for values in (FRAMES, NUMBERS, NAMES, DATES))


def compare(a: str, b: str) -> Relation:
    """How two sentences stand to one another."""
    return factcheck.compare(factcheck.claim(a), factcheck.claim(b)).relation


def published(claim: Claim, day: str, standing: Standing = Standing.REPORT, publisher: str = "The Courier") -> Claim:
    """The claim as it stands in a document of that day."""
    return attrs.evolve(claim, publication=Publication(publisher, datetime.date.fromisoformat(day), standing))


class TestAnyTwoClaims:
    """Laws of the comparison."""

    @settings(max_examples=50)
    @given(st.from_type(Claim), st.from_type(Claim))
    def test_the_order_changes_nothing_but_the_direction(self, a: Claim, b: Claim) -> None:
        """Whoever compares the other way round is told the same, and the opposite drift."""
        there, back = factcheck.compare(a, b), factcheck.compare(b, a)

        assert there.relation is back.relation
        assert there.drift is back.drift.reversed()

    @given(st.sampled_from(SENTENCES), st.sampled_from(SENTENCES))
    def test_so_it_is_with_sentences(self, a: str, b: str) -> None:
        """The same with claims that say something."""
        there, back = (factcheck.compare(factcheck.claim(one), factcheck.claim(other)) for one, other in ((a, b), (b, a)))

        assert there.relation is back.relation
        assert there.drift is back.drift.reversed()
        assert (there.spans_a, there.spans_b) == (back.spans_b, back.spans_a)

    @settings(max_examples=50)
    @given(st.from_type(Claim))
    def test_nothing_stands_against_itself(self, claim: Claim) -> None:
        """A claim neither conflicts with itself nor has it drifted."""
        result = factcheck.compare(claim, claim)

        assert result.relation in (Relation.AGREES, Relation.RELATED)
        assert result.drift is Drift.NONE

    @settings(max_examples=50)
    @given(st.from_type(Claim), st.from_type(Claim))
    def test_what_decided_lies_in_the_claims(self, a: Claim, b: Claim) -> None:
        """Every place that is shown lies in the claim that it is shown in."""
        result = factcheck.compare(a, b)

        for spans, claim in ((result.spans_a, a), (result.spans_b, b)):
            assert all(any(whole.holds(span) for whole in claim.spans) for span in spans)

    @settings(max_examples=50)
    @given(st.from_type(Claim), st.from_type(Claim))
    def test_there_is_always_a_reason(self, a: Claim, b: Claim) -> None:
        """Nobody has to take the answer on trust."""
        assert factcheck.compare(a, b).because


class TestOneThingReplaced:
    """Two equal claims, of which one is changed in one thing, never agree."""

    @given(frames, numbers, names, dates)
    def test_equal_sentences_agree(self, frame: str, number: str, name: str, date: str) -> None:
        """The start: nothing is changed."""
        sentence = frame.format(number=number, name=name, date=date)

        assert compare(sentence, sentence) is Relation.AGREES

    @given(frames, st.permutations(NUMBERS), names, dates)
    def test_a_number(self, frame: str, two: list[str], name: str, date: str) -> None:
        """Another number is a conflict of numbers."""
        first, second = (frame.format(number=number, name=name, date=date) for number in two[:2])

        assert compare(first, second) is Relation.CONFLICT_NUMBER

    @given(frames, numbers, names, st.permutations(DATES))
    def test_a_date(self, frame: str, number: str, name: str, two: list[str]) -> None:
        """Another date is a conflict of dates."""
        first, second = (frame.format(number=number, name=name, date=date) for date in two[:2])

        assert compare(first, second) is Relation.CONFLICT_DATE

    @given(frames, numbers, st.permutations(NAMES), dates)
    def test_a_name(self, frame: str, number: str, two: list[str], date: str) -> None:
        """Another name is a conflict of entities."""
        first, second = (frame.format(number=number, name=name, date=date) for name in two[:2])

        assert compare(first, second) is Relation.CONFLICT_ENTITY

    @pytest.mark.parametrize(
        ("affirmed", "negated"),
        [
            ("The mayor has signed the plan.", "The mayor has not signed the plan."),
            ("The firm told the inspectors.", "The firm never told the inspectors."),
            ("The bank repaid its creditors.", "The bank failed to repay its creditors."),
            ("The guards searched the cellar.", "Nobody searched the cellar."),
            ("The lake is polluted with oil.", "There is no evidence that the lake is polluted with oil."),
            ("The council approved the tunnel.", "The council rejected the tunnel."),
            ("Exports of cheese rose in March.", "Exports of cheese fell in March."),
        ],
    )
    def test_whether_it_is_so(self, affirmed: str, negated: str) -> None:
        """A negation in any form is a conflict of polarity; said on both sides, it is none."""
        assert compare(affirmed, negated) is Relation.CONFLICT_POLARITY
        assert compare(negated, negated) is Relation.AGREES


class TestNumbers:
    """Law 9: rounding never conflicts, and a newer count replaces the older."""

    @given(st.integers(1, 10**9), st.integers(2, 6))
    @example(149_500, 2)
    def test_a_number_rounded_well_agrees(self, value: int, digits: int) -> None:
        """Whoever writes fewer digits, two at least, says the same less exactly."""
        step = Decimal(10) ** max(0, len(str(value)) - digits)
        rounded = int((Decimal(value) / step).to_integral_value() * step)
        assume(rounded)

        assert compare(f"The mine sold {value:,} tonnes of ore.", f"The mine sold about {rounded:,} tonnes of ore.") is Relation.AGREES

    @given(st.integers(2, 400).filter(lambda n: n % 10), st.integers(1, 40).map(lambda n: 10 * n), st.integers(1, 30))
    def test_a_newer_count_of_the_dead_replaces_the_older(self, count: int, more: int, days: int) -> None:
        """The toll of one fire grows; an earlier report of it was not wrong. Numbers in zeros, which may be rounded, are left out."""
        earlier = published(factcheck.claim(f"Police said that {count} people were killed in the fire."), "2031-05-01")
        later = factcheck.claim(f"Police said that {count + more} people have died in the fire.")
        later = published(later, (datetime.date(2031, 5, 1) + datetime.timedelta(days)).isoformat())

        assert factcheck.compare(earlier, later).relation is Relation.SUPERSEDES
        assert factcheck.compare(later, earlier).relation is Relation.SUPERSEDES

    @pytest.mark.parametrize(
        ("a", "b", "relation"),
        [
            ("The bridge cost $2.1 billion.", "The bridge cost €2.1 billion.", Relation.AGREES),
            ("The mast is 100 metres high.", "The mast is 328 feet high.", Relation.AGREES),
            ("The mast is 100 metres high.", "The mast is 250 feet high.", Relation.CONFLICT_NUMBER),
            ("Rents rose from 400 to 700 euros.", "Rents rose from 400 to 900 euros.", Relation.CONFLICT_NUMBER),
            ("At least 40 cows were lost.", "Some 55 cows were lost.", Relation.AGREES),
            ("More than 40 cows were lost.", "More than 90 cows were lost.", Relation.CONFLICT_NUMBER),
            ("14 of the 40 nursing posts were vacant.", "Nine nursing posts were vacant.", Relation.CONFLICT_NUMBER),
            ("14 of the 40 nursing posts were vacant.", "14 nursing posts were vacant.", Relation.AGREES),
            ("The fraud cost £640,000.", "The fraud cost more than £1 million.", Relation.CONFLICT_NUMBER),
        ],
    )
    def test_units_roles_and_bounds_count(self, a: str, b: str, relation: Relation) -> None:
        """Numbers are compared as what they measure; what cannot be compared says nothing."""
        assert compare(a, b) is relation


class TestWhatIsNoConflict:
    """Differences that only look like one."""

    @pytest.mark.parametrize(
        ("a", "b"),
        [
            ("The Ministry of Works sold the yard.", "The ministry sold the yard."),
            ("President Marta Oyelaran opened the depot.", "Oyelaran opened the depot."),
            ("The National Harbour Board closed the quay.", "The NHB closed the quay."),
            ("Karsovia signed the treaty in 2030.", "The Karsovian government signed the treaty in 2030."),
            ("The tunnel opened on 3 June 2031.", "The tunnel opened in June 2031."),
            ("The tower has not been inspected since 4 May 2031.", "The tower was inspected on 4 May 2031."),
            ("Anna Orr was hired by the museum.", "The museum hired Anna Orr."),
            ("It is not an American series.", "It is a French series."),
            ("The bill was paid in May 2030, not 2031.", "The bill was paid in May 2030."),
        ],
    )
    def test_the_same_in_other_words_agrees(self, a: str, b: str) -> None:
        """Short names, acronyms, parts of a date, bounds and voices."""
        assert compare(a, b) is Relation.AGREES

    @pytest.mark.parametrize(
        ("a", "b"),
        [
            ("The mayor opened the new library.", "Wheat prices rose again in the north."),
            ("Nine sailors were rescued off the coast.", "The museum sold nine paintings to a bank."),
        ],
    )
    def test_what_shares_too_little_is_only_related(self, a: str, b: str) -> None:
        """Two claims of different things are not compared further."""
        assert compare(a, b) is Relation.RELATED


class TestTime:
    """What only the publication dates can tell."""

    def test_a_verdict_replaces_a_charge(self) -> None:
        """The case has gone on."""
        charge = published(factcheck.claim("Viktor Halloran is charged with fraud."), "2031-05-01")
        verdict = published(factcheck.claim("A court acquitted Viktor Halloran of fraud."), "2031-09-01")

        assert factcheck.compare(charge, verdict).relation is Relation.SUPERSEDES

    def test_a_plan_put_off_is_replaced(self) -> None:
        """A later date for what was to come is news and no conflict; an earlier one is."""
        plan = published(factcheck.claim("The line will open in 2032."), "2031-05-01")
        later = published(factcheck.claim("The line will open in 2034."), "2031-09-01")

        assert factcheck.compare(plan, later).relation is Relation.SUPERSEDES

    def test_a_correction_replaces_what_its_publisher_told(self) -> None:
        """The outlet takes its own number back; that of another outlet still stands against it."""
        first = published(factcheck.claim("The sale brought 40 million euros."), "2031-05-01")
        other = published(factcheck.claim("The sale brought 40 million euros."), "2031-05-01", publisher="Lethia One")
        correction = published(factcheck.claim("The sale brought 14 million euros."), "2031-05-03", Standing.CORRECTION)

        assert factcheck.compare(first, correction).relation is Relation.SUPERSEDES
        assert factcheck.compare(other, correction).relation is Relation.CONFLICT_NUMBER

    def test_a_rewrite_brings_no_news(self) -> None:
        """Where a copy gives another number than the copy that it was made of, one of them is wrong."""
        first = published(factcheck.claim("Police said that 112 people were arrested."), "2031-05-01")
        copied = published(factcheck.claim("Police said that 140 people were arrested."), "2031-05-02", Standing.COPY)

        assert factcheck.compare(first, copied).relation is Relation.CONFLICT_NUMBER

    def test_a_number_that_outgrows_the_least_replaces_it(self) -> None:
        """What was given as the least was right and is no longer the news, if an authority says so."""
        first = published(factcheck.claim("At least 35 homes were flooded in the town."), "2031-05-01")
        notice = published(factcheck.claim("120 homes were flooded in the town."), "2031-05-02", Standing.PRIMARY)

        assert factcheck.compare(first, notice).relation is Relation.SUPERSEDES

    def test_one_more_thing_of_the_kind_is_another_thing(self) -> None:
        """A second licence can run out on another day."""
        one = published(factcheck.claim("The licence of the depot expired on 30 September 2031."), "2031-10-20")
        second = published(factcheck.claim("Another licence expired on 2 October 2031."), "2031-10-20")

        assert factcheck.compare(one, second).relation is Relation.RELATED


def test_one_pass_serves_many_comparisons() -> None:
    """What a claim holds is read once, and judged as often as needed."""
    one, other = features(factcheck.claim("Nine boats sank.")), features(factcheck.claim("Seven boats sank."))
    judged = judge(one, other)

    assert judged.relation is Relation.CONFLICT_NUMBER
    assert [span.cut("Nine boats sank.") for span in judged.spans_a] == ["Nine"]
    assert judge(one, one).relation is Relation.AGREES


@pytest.mark.parametrize("wrong", ["A sentence.", None, 7])
def test_what_is_no_claim_is_refused(wrong: object) -> None:
    """Whoever forgets to make a claim of a text is told in one line how to."""
    claim = factcheck.claim("The mill burned down.")

    with pytest.raises(NotAClaimError, match=rf"compare\(\) asks for claims and was given a value of type {type(wrong).__name__}"):
        factcheck.compare(claim, wrong)  # type: ignore[arg-type]  # what a caller without type checks does
    with pytest.raises(TypeError):
        factcheck.compare(wrong, claim)  # type: ignore[arg-type]  # the same


@pytest.mark.parametrize(
    "text",
    [
        "The court moved the start of the trial from 3 May 2032 to 5 June 2032.",
        "A clerk was convicted of fraud in Vell, and Ida Holm was fined.",
        "The mayor was not told of a second fire at the plant.",
    ],
)
def test_a_text_that_is_printed_again_agrees_with_itself(text: str) -> None:
    """A later copy of a sentence brings no news and contradicts nothing, whatever the sentence says."""
    first, again = (factcheck.extract(factcheck.read_text(text, published=when))[0] for when in ("2031-11-01", "2031-11-05"))

    assert factcheck.compare(first, again).relation is Relation.AGREES
    assert factcheck.compare(again, first).relation is Relation.AGREES
