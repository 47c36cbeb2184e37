"""What a later report replaces, what it only adds, and what it cannot be about."""

from __future__ import annotations

import datetime

import attrs
import pytest

import factcheck
from factcheck import Attribution, Claim, Relation, SourceKind, SourceMention
from factcheck.model.documents import Publication

AGREES, RELATED, SUPERSEDES = Relation.AGREES, Relation.RELATED, Relation.SUPERSEDES
NUMBER, DATE, POLARITY = Relation.CONFLICT_NUMBER, Relation.CONFLICT_DATE, Relation.CONFLICT_POLARITY


def told(text: str, day: int) -> Claim:
    """A claim of a report that came out on a day of May."""
    published = datetime.date(2031, 5, day)
    return attrs.evolve(factcheck.claim(text, published=published), publication=Publication(f"Courier {day}", published))


def relation(a: str, b: str) -> Relation:
    """How a report of 12 May stands to one of 3 May; the same from both sides."""
    there, back = factcheck.compare(told(a, 3), told(b, 12)), factcheck.compare(told(b, 12), told(a, 3))
    assert there.relation is back.relation
    return there.relation


@pytest.mark.parametrize(
    ("a", "b", "wanted"),
    [
        ("The bank expects growth of 2.4 per cent.", "The bank cut its growth forecast from 2.4 per cent to 1.8 per cent.", SUPERSEDES),
        ("The offer runs until 19 December.", "The firm moved the end of the offer from 19 December to 12 March.", SUPERSEDES),
        ("The hearing is set for 3 June.", "The hearing, originally set for 3 June, will now be held on 10 June.", SUPERSEDES),
        ("The ministry raised the fine to 5,000 euros.", "The ministry raised the fine from 2,000 to 5,000 euros.", AGREES),
        ("The bridge was closed on 2 May.", "The bridge, closed on 2 May after a delay, reopened on 4 May.", AGREES),
        ("The vote was held on 2 May.", "The vote was held on 2 May and now a new one is planned for 9 June.", AGREES),
        ("The show opens on 3 June.", "The show runs from 3 June to 10 June.", AGREES),
    ],
)
def test_what_has_moved(a: str, b: str, wanted: Relation) -> None:
    """From what an earlier report told to something else is an update; to what it told is none, nor is a stretch of time."""
    assert relation(a, b) is wanted


@pytest.mark.parametrize(
    ("a", "b", "wanted"),
    [
        ("The club has made four signings this summer.", "The club has made six signings this summer.", SUPERSEDES),
        ("Forty lorries are waiting at the border.", "Seventy lorries are waiting at the border.", SUPERSEDES),
        ("Rescuers had brought out 14 people alive.", "Sixteen people have been rescued.", SUPERSEDES),
        ("The club has made six signings this summer.", "The club has made four signings this summer.", NUMBER),
        ("Forty lorries crossed the border on 2 May.", "Seventy lorries crossed the border on 2 May.", NUMBER),
        ("The bank has lent 3 million euros to the club.", "The bank has lent 5 million euros to the club.", NUMBER),
    ],
)
def test_what_there_is_on_the_day_is_counted_on(a: str, b: str, wanted: Relation) -> None:
    """More of what there is now is news; less is none, nor is another number of what is over, nor of money."""
    assert relation(a, b) is wanted


@pytest.mark.parametrize(
    ("a", "b", "wanted"),
    [
        ("Police searched the firm's office on 2 May.", "Police searched the firm's office on 9 May.", RELATED),
        ("Police searched the firm's office on 1 May.", "Police searched the firm's office on 2 May.", DATE),
        ("Members voted by seven to four against the offer.", "Members voted by nine to two against the offer on 9 May.", RELATED),
        ("The court will hear the case on 2 June.", "The court will hear the case on 9 June.", SUPERSEDES),
    ],
)
def test_what_came_later_is_another_deed(a: str, b: str, wanted: Relation) -> None:
    """A report of 3 May cannot have told what was done on 9 May, unless it told of a plan."""
    assert relation(a, b) is wanted


@pytest.mark.parametrize(
    ("a", "b", "wanted"),
    [
        ("About 40 tonnes of diesel leaked into the bay.", "In December 2025 the coaster spilled 60 tonnes into the bay.", RELATED),
        ("About 40 tonnes of diesel leaked into the bay.", "The coaster spilled 60 tonnes of diesel into the bay.", NUMBER),
        ("The plant was inspected on 1 May.", "The plant was inspected in March 2027.", RELATED),
        ("The school was founded in 1957.", "The school was founded in 1975.", DATE),
    ],
)
def test_years_back(a: str, b: str, wanted: Relation) -> None:
    """Who opens with a year long past looks back, and news is not what lies years back; two past years can be those of one event."""
    assert relation(a, b) is wanted


@pytest.mark.parametrize(
    ("a", "b", "wanted"),
    [
        ("We did not contact the player before 20 April.", "The club contacted the player on 2 April.", POLARITY),
        ("The club had received no other offers.", "Brandt made the club an offer.", POLARITY),
        ("The roof fell in at 10.40 pm.", "The roof fell in at 10.40 pm on 1 May.", AGREES),
        ("We did not contact the player before 20 April.", "The club contacted the player on 22 April.", AGREES),
        ("The clerk was arrested on Monday.", "The clerk was charged with theft.", RELATED),
    ],
)
def test_before_a_date_and_from_step_to_step(a: str, b: str, wanted: Relation) -> None:
    """Nothing before a date denies something before it; an arrest and a charge are two facts."""
    assert relation(a, b) is wanted


@pytest.mark.parametrize(
    ("a", "b", "day", "wanted"),
    [
        ("The museum will open the new wing on 3 June.", "The new wing of the museum will open on 17 June.", 5, DATE),
        ("The museum will open the new wing on 3 June.", "The new wing of the museum will open on 17 June.", 20, SUPERSEDES),
        ("The museum will open the new wing on 3 June.", "The new wing of the museum will now open on 17 June.", 5, SUPERSEDES),
        ("The ferry link is due to resume in July.", "The ferry link is due to resume in September.", 4, DATE),
    ],
)
def test_another_date_of_one_plan(a: str, b: str, day: int, wanted: Relation) -> None:
    """Two reports of one week that give a plan two dates contradict one another, unless the later says that the plan was changed."""
    assert factcheck.compare(told(a, 3), told(b, day)).relation is wanted


@pytest.mark.parametrize(
    ("a", "b", "day", "wanted"),
    [
        ("The regulator on Saturday approved the merger.", "The regulator approved the merger on 4 May.", 8, DATE),
        ("The regulator on Saturday approved the merger.", "The regulator approved the second merger on 7 May.", 8, RELATED),
        ("Residents spoke at a 9 April hearing on the quarry.", "The hearing on 10 April drew a large crowd.", 5, DATE),
        ("Residents spoke at a 9 April hearing on the quarry.", "The council closed the quarry on 10 April.", 5, RELATED),
    ],
)
def test_two_dates_of_one_thing(a: str, b: str, day: int, wanted: Relation) -> None:
    """Two days in a row of one deed are a slip, and dates beside one noun are its dates, whatever else its clause tells."""
    assert factcheck.compare(told(a, 3), told(b, day)).relation is wanted


@pytest.mark.parametrize(
    ("told_by", "cue", "wanted"),
    [
        ("the Harbour Board", "withdrew its claim that", SUPERSEDES),
        ("the Harbour Board", "repeated that", POLARITY),
        ("the dockers' union", "withdrew its claim that", POLARITY),
    ],
)
def test_what_a_voucher_takes_back(told_by: str, cue: str, wanted: Relation) -> None:
    """Who withdraws what he said replaces it; who only says the opposite, or withdraws what another said, contradicts it."""
    earlier = attrs.evolve(
        told("No crane had been inspected in March.", 3), publication=Publication("Harbour Board", datetime.date(2031, 5, 3))
    )
    source = SourceMention((), told_by, SourceKind.ORGANISATION)
    text = "cranes had been inspected in March"
    later = attrs.evolve(told(text, 12), attributions=(Attribution(source),), context=f"On Monday {told_by} {cue} {text}.")

    assert factcheck.compare(earlier, later).relation is wanted
