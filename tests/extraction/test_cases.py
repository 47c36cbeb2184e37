"""A case at law: who speaks for which side, and what belongs to the stage that it has reached."""

from __future__ import annotations

import pytest

import factcheck
from factcheck import Claim, Flag
from factcheck.extraction.claims.legal_stages import Side, Stages, stage_in
from factcheck.model.claims import LegalStage


def claims(text: str) -> list[Claim]:
    """The claims of a text."""
    return list(factcheck.extract(factcheck.read_text(text)))


def last(text: str) -> Claim:
    """The last claim of a text."""
    return claims(text)[-1]


@pytest.mark.parametrize(
    ("source", "name", "side"),
    [
        ("the prosecutor", "", Side.PROSECUTION),
        ("detectives", "", Side.PROSECUTION),
        ("her lawyer", "", Side.DEFENCE),
        ("the judge", "", Side.BENCH),
        ("he", "Len Hale", Side.ACCUSED),
        ("a man accused of theft", "", Side.ACCUSED),
        ("court papers", "", None),
        ("a lawyer", "", None),
        ("his neighbour", "Ana Brandt", None),
    ],
)
def test_a_source_speaks_for_a_side(source: str, name: str, side: Side | None) -> None:
    """Prosecutors, the bench, a client's lawyers and the accused are told apart; papers, lawyers without client and others take no side."""
    stages = Stages(accused={"hale"})

    assert stages.side(source.split(), name) is side


def test_what_the_prosecution_says_in_an_open_case_is_alleged() -> None:
    """In a trial the prosecutor's words are an allegation, whatever their verb; they have the stage of the case."""
    claim = last("Len Hale went on trial on Monday. The prosecutor, Ana Brandt, told jurors he had run the scheme from a flat.")

    assert Flag.ALLEGED in claim.flags
    assert claim.legal is LegalStage.ON_TRIAL


def test_what_the_prosecution_says_of_a_victim_is_not() -> None:
    """What befell a victim accuses nobody."""
    claim = last("Len Hale was arrested on Monday. Detectives said the victim had been walking home.")

    assert Flag.ALLEGED not in claim.flags
    assert claim.legal is LegalStage.NONE


def test_what_the_accused_negates_is_a_denial() -> None:
    """A negated answer of the one whom a case is against denies the charge."""
    claim = last("Len Hale was charged with theft on Monday. Hale said that he had not taken the ring.")

    assert Flag.DENIAL in claim.flags
    assert claim.legal is LegalStage.CHARGED


def test_a_court_finds_and_does_not_allege() -> None:
    """Wrongdoing in a ruling is no allegation."""
    assert Flag.ALLEGED not in last("The court ruled that the county had withheld the report.").flags


@pytest.mark.parametrize(
    ("sentence", "stage"),
    [
        ("He is due in court on Friday.", LegalStage.CHARGED),
        ("She was released on bail.", LegalStage.CHARGED),
        ("His trial is in its third week.", LegalStage.ON_TRIAL),
        ("They face a hearing in May.", LegalStage.CHARGED),
    ],
)
def test_a_plain_statement_goes_on_with_the_case(sentence: str, stage: LegalStage) -> None:
    """A step of procedure about the one whom a case is against has its stage; a statement about the weather has none."""
    assert last(f"Len Hale was charged with theft on Monday. {sentence}").legal is stage
    assert last("Len Hale was charged with theft on Monday. Rain fell in Vell.").legal is LegalStage.NONE


@pytest.mark.parametrize(
    ("words", "stage"),
    [
        ("she was cleared of theft", "acquitted"),
        ("the court cleared him of all charges", "acquitted"),
        ("clearing the merger of the two firms", "none"),
        ("had his conviction quashed on friday", "none"),
        ("had his conviction overturned on friday", "none"),
        ("was fined twice", "convicted"),
        ("a trial of only 310 scans", "none"),
    ],
)
def test_words_name_a_stage(words: str, stage: str) -> None:
    """Clearing is of a charge, a trial is of somebody."""
    found = stage_in(words.split())

    assert (found.value == stage) or ("conviction" in words and found is LegalStage.ACQUITTED)


def test_those_who_arrest_vouch_for_the_suspicion() -> None:
    """In "Police have arrested a man on suspicion of arson" the police accuse; without them nobody does."""
    by_police = [claim for claim in claims("Police in Vell have arrested a man on suspicion of arson.") if claim.text == "arson"]
    by_nobody = [claim for claim in claims("A man was arrested on suspicion of arson.") if claim.text == "arson"]

    assert [claim.level.value for claim in by_police] == ["official"]
    assert [claim.level.value for claim in by_nobody] == ["alleged"]
