"""Two claims of one story conflict only over one part of one deed."""

from __future__ import annotations

import datetime

import attrs
import pytest

import factcheck
from factcheck import Claim, Relation
from factcheck.comparison.features import features
from factcheck.comparison.relation import judge
from factcheck.model.documents import Publication


def told(text: str, day: int = 3) -> Claim:
    """A claim of a dated report."""
    published = datetime.date(2031, 5, day)
    return attrs.evolve(factcheck.claim(text, published=published), publication=Publication(f"Courier {day}", published))


def relation(a: str, b: str) -> Relation:
    """How a later report stands to an earlier one."""
    return factcheck.compare(told(a), told(b, 5)).relation


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The museum paid $2.2 million for the painting.", "The painting was insured for $5 million."),
        ("The council spent £41,000 on the festival.", "The council spent £63,000 on the fireworks display."),
        ("The reservoir can hold 90 million cubic metres.", "The reservoir held 31 million cubic metres."),
        ("48 of the 60 samples were taken from wells.", "Arsenic was found in 17 of the samples."),
        ("Guards found 80 kilograms of cocaine in a van.", "Guards found 45 kilograms of butter in a lorry."),
        ("Sales fell by a quarter.", "Profits fell by a fifth."),
        ("The firm made a profit of 3 million euros.", "The firm has debts of 9 million euros."),
        ("Ferrante won 41 per cent of the vote.", "Her rival, Osei, won 37 per cent."),
        ("The minister visited the camp on 2 April.", "The camp was closed on 20 April."),
        ("The minister did not attend the ceremony.", "The minister attended the dinner."),
        ("No children were on the bus.", "Eleven tourists with luggage were on the train."),
    ],
)
def test_two_deeds_do_not_conflict(a: str, b: str) -> None:
    """What is paid is not what is insured, what can be is not what is, a part is not the whole, another's share is another's."""
    assert relation(a, b) is Relation.RELATED
    assert relation(b, a) is Relation.RELATED


@pytest.mark.parametrize(
    ("a", "b", "wanted"),
    [
        ("The museum paid $2.2 million for the painting.", "The painting cost the museum $5 million.", Relation.CONFLICT_NUMBER),
        ("The council spent £41,000 on the festival.", "The council spent £63,000 on the festival.", Relation.CONFLICT_NUMBER),
        ("The trip lasted 35 minutes.", "The journey took 50 minutes.", Relation.CONFLICT_NUMBER),
        ("The talks ended on 2 April.", "The talks broke down on 5 April.", Relation.CONFLICT_DATE),
        ("The minister did not attend the ceremony.", "The minister attended the ceremony.", Relation.CONFLICT_POLARITY),
        ("The ferry was travelling at 19 knots when it struck.", "Her speed at the time was 16 knots.", Relation.CONFLICT_NUMBER),
        ("No member of staff was dismissed.", "Twelve nurses were dismissed.", Relation.CONFLICT_POLARITY),
        ("The drivers were unlicensed.", "The drivers were not unlicensed.", Relation.CONFLICT_POLARITY),
        ("The vicar did not sign the form, nor did he see it.", "The vicar signed the form.", Relation.CONFLICT_POLARITY),
    ],
)
def test_one_deed_in_other_words_does(a: str, b: str, wanted: Relation) -> None:
    """Verbs that two reports use for one deed keep the conflict."""
    assert relation(a, b) is wanted


def test_the_reason_names_the_two_deeds() -> None:
    """Whoever is told that two claims are only related is told why."""
    judged = judge(features(told("The camp was closed on 20 April.")), features(told("The minister visited the camp on 2 April.", 5)))

    assert judged.because[0] == "“closed” and “visited” tell of two deeds"


def test_dates_of_texts_that_nothing_ties_together_need_one_deed() -> None:
    """Without dates of publication, another doer's date is another date."""
    a, b, c = map(
        factcheck.claim,
        (
            "Marta Orr, the niece of the late Paul Brandt, died in Velin on 14 March 2002.",
            "Paul Brandt died in 1970.",
            "Marta Orr died in Velin in 2004.",
        ),
    )

    assert factcheck.compare(a, b).relation is not Relation.CONFLICT_DATE
    assert factcheck.compare(a, c).relation is Relation.CONFLICT_DATE


@pytest.mark.parametrize(
    ("a", "b", "wanted"),
    [
        ("Twelve workers were dismissed.", "Three workers, and not twelve, were dismissed.", Relation.CONFLICT_NUMBER),
        ("The result was hidden for nine days.", "The federation waited one day, not nine.", Relation.CONFLICT_NUMBER),
        ("Three councillors are under investigation.", "Two members of the council are under investigation.", Relation.CONFLICT_NUMBER),
        ("Firemen pulled the girl from a cellar.", "Firemen, not soldiers, pulled the girl from a cellar.", Relation.AGREES),
        ("Four firms submitted bids.", "Four firms have submitted bids in a fresh tender.", Relation.RELATED),
        ("The railway loses 14 million euros a day.", "The strike cost the railway 98 million euros.", Relation.RELATED),
        ("The talks cost 14 million euros.", "Some 640 people took part in the talks.", Relation.RELATED),
        ("Orr was convicted of theft.", "In 2026 a council clerk was convicted of theft.", Relation.RELATED),
    ],
)
def test_what_a_text_sets_right_and_what_it_sets_apart(a: str, b: str, wanted: Relation) -> None:
    """Whoever says "not twelve" answers who said twelve; whoever says "another" does not."""
    assert relation(a, b) is wanted


@pytest.mark.parametrize(
    ("a", "b", "wanted"),
    [
        ("The rate stood at 61 percent.", "The rate has fallen to 54 percent.", Relation.SUPERSEDES),
        ("Revenue rose by 8 percent.", "Revenue rose by 9 percent.", Relation.CONFLICT_NUMBER),
        ("Nobody has been arrested.", "Rufino Orr was arrested.", Relation.SUPERSEDES),
        ("Orr is charged with theft.", "A court acquitted Orr of theft.", Relation.SUPERSEDES),
    ],
)
def test_what_has_changed_replaces(a: str, b: str, wanted: Relation) -> None:
    """A change that the later text tells is no conflict; a change that both tell differently is."""
    assert relation(a, b) is wanted


def test_a_claim_that_is_hardly_more_than_a_number_is_read_with_its_sentence() -> None:
    """Of what "the number" is one tells the sentence before; what the claim counts itself needs none."""
    strikers = told("21,000 workers had joined the strike.")
    context = "21,000 workers had joined the strike, the union said. The railway put the number at 9,400."
    number = attrs.evolve(told("the number at 9,400", 5), context=context)

    assert factcheck.compare(strikers, number).relation is Relation.CONFLICT_NUMBER
    assert factcheck.compare(strikers, attrs.evolve(number, context="")).relation is Relation.RELATED


@pytest.mark.parametrize(
    ("a", "b", "wanted"),
    [
        ("The ship suffered a loss of steering that the recorder did not pick up.", "The ship had lost steering.", Relation.AGREES),
        ("Despite assurances that nobody took a cut, the agent was paid.", "The agent was not paid.", Relation.CONFLICT_POLARITY),
        ("The firm said that it had not paid the agent.", "The firm paid the agent.", Relation.CONFLICT_POLARITY),
    ],
)
def test_a_clause_that_only_describes_denies_nothing(a: str, b: str, wanted: Relation) -> None:
    """What a relative clause negates is not what the claim says; what somebody says is."""
    assert relation(a, b) is wanted
    assert relation(b, a) is wanted


def test_one_text_names_two_in_its_own_voice() -> None:
    """Who writes that two persons did one thing each tells of two facts; two texts contradict one another."""
    one, other = told("Ida Orr was charged with bribery."), told("Paul Brandt was charged with bribery.")

    assert factcheck.compare(one, attrs.evolve(other, document=one.document)).relation is Relation.RELATED
    assert factcheck.compare(one, other).relation is Relation.CONFLICT_ENTITY


@pytest.mark.parametrize(
    ("a", "b", "wanted"),
    [
        ("62 per cent of farmers in the region use the app.", "41 per cent of vets use the app.", Relation.RELATED),
        ("62 per cent of farmers in the region use the app.", "41 per cent of farmers use the app.", Relation.CONFLICT_NUMBER),
        ("The arena holds more than 9,000 people.", "The arena holds nearly 9,000 people.", Relation.CONFLICT_NUMBER),
        ("The arena holds more than 9,000 people.", "The arena holds about 9,000 people.", Relation.AGREES),
        ("The plant will create up to 800 jobs.", "The plant will create 500 jobs.", Relation.CONFLICT_NUMBER),
        ("The plant will create up to 800 jobs.", "The plant will create 780 jobs.", Relation.AGREES),
        ("It was the third failure of the pump.", "It was the second failure of the pump.", Relation.CONFLICT_NUMBER),
    ],
)
def test_shares_bounds_and_places_in_a_row(a: str, b: str, wanted: Relation) -> None:
    """Shares of two wholes are two things; a number above a value is not one below it; "up to" says how far a number goes."""
    assert relation(a, b) is wanted


@pytest.mark.parametrize(
    ("a", "b", "wanted"),
    [
        ("The headteacher was warned about the roof in May.", "The headteacher, Ian Tull, was warned about it in May.", Relation.AGREES),
        ("The headteacher, Ida Holm, was warned.", "The headteacher, Ian Tull, was warned.", Relation.CONFLICT_ENTITY),
        ("Paris rejected the plan.", "The French government rejected the plan.", Relation.AGREES),
        ("The European Commission approved the aid.", "Brussels approved the aid.", Relation.AGREES),
        ("The novel, written in 2019 by Clara Voss, was banned.", "The novel was written by Edda Lind.", Relation.CONFLICT_ENTITY),
    ],
)
def test_who_it_was(a: str, b: str, wanted: Relation) -> None:
    """A name in apposition to what the other names is no one else, a capital is its government, and "by" names who did it."""
    assert relation(a, b) is wanted
