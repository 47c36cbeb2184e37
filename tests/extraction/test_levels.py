"""Who vouches for a clause: frames in which the voucher stands in an unusual place, and those that only look like one."""

from __future__ import annotations

import pytest

import factcheck
from factcheck import AttributionLevel as Level
from factcheck import Claim, Flag


def claims(text: str) -> list[Claim]:
    """The claims of a text."""
    return list(factcheck.extract(factcheck.read_text(text)))


def told(text: str) -> list[tuple[str, str]]:
    """Level and words of every claim of a text."""
    return [(claim.level.value, claim.text) for claim in claims(text)]


@pytest.mark.parametrize(
    ("text", "level", "words"),
    [
        ("Police suspect the driver had slept.", "official", "the driver had slept"),
        ("The Chinese say the ship has sunk.", "official", "the ship has sunk"),
        ("Critics have found the second act too long.", "unnamed", "the second act too long"),
        ("Tenants complained of having no water.", "unnamed", "having no water"),
        ("The dockers asked visitors to boil water before meals.", "unnamed", "visitors to boil water before meals"),
        ("A poll by Northgate put Labour four points ahead.", "document", "Labour four points ahead"),
        ("In a new Delmar poll, 54 percent of voters said they were poor.", "document", "54 percent of voters said they were poor"),
        ("In an internal memo, staff were told that the mill would close.", "document", "that the mill would close"),
        ("There are growing fears among villagers that the dam could fail.", "unnamed", "that the dam could fail"),
        ("Opponents have a counter-argument that the dam is old.", "unnamed", "that the dam is old"),
        ("The government's position is that nothing was lost.", "official", "that nothing was lost"),
        ("Insiders insist nothing improper took place.", "unnamed", "nothing improper took place"),
        ("Ida Holm warned of cracks in the dam.", "named", "cracks in the dam"),
        ("A study in May linked the gas to asthma.", "document", "the gas to asthma"),
        ("Emails released under freedom of information laws show officials knew.", "document", "officials knew"),
        ("The club rejected claims that the pitch was unsafe.", "organisation", "that the pitch was unsafe"),
        ("The chemical raises the risk of asthma, suggests a study in May.", "document", "The chemical raises the risk of asthma"),
        ("The ministry recorded 38 cases of cholera.", "official", "38 cases of cholera"),
        ("The Argosy found it “airless”.", "organisation", "it “airless”"),
        ("Police believe the fire at a mill, which had been sold in May, was started on purpose.", "official", "the fire at a mill"),
        ("Claims online that the vote was rigged could not be verified.", "rumour", "that the vote was rigged could not be verified"),
        ("When our reporter visited the mill on Monday, the gate was shut.", "witnessed", "the gate was shut"),
        ("Delays of 50 minutes on the coast road after a crash at Vell, the agency reports.", "official", "Delays of 50 minutes"),
        ("The chancellor welcomed the figures.", "named", "the figures"),
        ("The accused, Felix Orr, is said to have fled to Vell.", "hearsay", "The accused, Felix Orr, to have fled"),
        ("The bureau arrested a clerk for allegedly taking a bribe.", "alleged", "allegedly taking a bribe"),
        ("Costs will run over budget this year, legislative analysts projected.", "expert", "Costs will run over budget this year"),
        ("VELL: Four people were killed when a truck hit a cart early on Friday, police said.", "official", "Four people were killed"),
        ("Memos reviewed by this newspaper show that managers knew.", "witnessed", "that managers knew"),
        ("The sums were wrong, e-mails seen by this newspaper show.", "witnessed", "The sums were wrong"),
        ("An Oregon man pleaded not guilty Tuesday to charges that he set fire to a mill.", "unnamed", "that he set fire to a mill"),
        ("Israel advised its citizens there to leave.", "official", "its citizens there to leave"),
        ("Security experts disagree. Some see a chance of peace.", "expert", "a chance of peace"),
        ("Two climbers missing for six days are feared dead.", "hearsay", "Two climbers missing for six days are feared dead"),
        ("Winger Samu Orr has been linked with a summer move to Vell.", "hearsay", "Winger Samu Orr has been linked"),
        ("Steelmaker Orle rejected a report that it would close.", "organisation", "that it would close"),
        ("The mill will close, the Courier reported on Sunday, citing unnamed bankers.", "unnamed", "The mill will close"),
        ("They spoke for 40 minutes, according to a readout from the palace.", "document", "They spoke for 40 minutes"),
        ("The firm made a loss, accounts filed on Friday show.", "document", "The firm made a loss"),
        ("Ann Orr has been accused by the regulator of misleading investors.", "official", "misleading investors"),
        ("Rain will fall between March and May, the weather office has warned.", "official", "Rain will fall between March and May"),
        ("Smoke was rising when an agency reporter entered Vell.", "witnessed", "Smoke was rising"),
        ("He will stand trial, a judge decided on Tuesday.", "official", "He will stand trial"),
        ("Boats sank, revised data showed.", "document", "Boats sank"),
        ("“It rained,” Brooks shouted as deputies led him away.", "named", "“It rained,”"),
        ("Counsel submitted that the search was illegal.", "unnamed", "that the search was illegal"),
    ],
)
def test_a_voucher_is_found_in_its_frame(text: str, level: str, words: str) -> None:
    """The voucher of a content is found behind adjectives, among those who fear, in papers and in surveys."""
    assert any(found == level and claim.startswith(words) for found, claim in told(text))


@pytest.mark.parametrize(
    "text",
    [
        "The road links Vell to Orr.",
        "The governor vetoed a bill on rents.",
        "Buses on route 12 are charged with solar power.",
        "A former treasurer pleaded guilty to stealing the fees.",
        "The clinic opened in 1974 and treats about 9,000 patients a year.",
        "The state offered tax breaks worth $400 million.",
        "Vell conceded 15 penalties.",
        "The magistrate refused bail on Monday.",
        "The Supreme Court refused to stay the demolition.",
        "The list is expected by the weekend.",
        "The rand weakened to 19 on Monday as traders sold.",
        "Stralia recalled its ambassador on Wednesday.",
        "The party has called a press conference for noon.",
        "Member states are due to discuss the text on Tuesday.",
        "The comedian has apologised for jokes he made about the flood.",
    ],
)
def test_a_deed_is_the_outlets_own(text: str) -> None:
    """What somebody does, decides or admits before a court is told by the outlet itself."""
    assert {claim.level for claim in claims(text)} == {Level.OWN_VOICE}


@pytest.mark.parametrize("text", ["Officials would not comment.", "The firm declined to comment.", "Kyiv has not commented on the report."])
def test_silence_is_no_claim(text: str) -> None:
    """That somebody did not speak is nothing to check; that a comment was made is."""
    assert not claims(text)
    assert claims("Officials will comment in May.")


@pytest.mark.parametrize(
    ("text", "hedged"),
    [
        ("Mayor to step down in May, aides say", True),
        ("The mayor is to step down in May.", True),
        ("The aim is to cut waiting times.", False),
        ("Flood-hit school to stay closed until June, says council", True),
        ("The hearing is set for March 9.", False),
        ("The mill is set to close.", True),
        ("Adults who slept less were 14 percent more likely to fall ill.", False),
        ("A strike is likely to close the port.", True),
        ("The drug cut the risk of stroke by a fifth, the study said.", False),
        ("There is a risk of floods, the council said.", True),
        ("Traders said large holders appeared to be selling.", True),
        ("She asked whether the port would reopen.", False),
        ("The mayor stepped down to save money.", False),
    ],
)
def test_what_is_to_come_is_hedged(text: str, hedged: bool) -> None:  # noqa: FBT001 a table of cases
    """An infinitive that announces something is no report of it; one that tells a purpose is none either."""
    assert (Flag.HEDGED in claims(text)[0].flags) is hedged


def test_a_quoted_speaker_inside_a_paper_inside_a_report() -> None:
    """Whom a paper quotes is the last link, behind the paper and who tells of it."""
    found = claims("The Courier said a leaked memo quoted engineer Ida Holm as warning that the blades could crack.")

    assert [link.source.text for link in found[-1].attributions if link.source] == ["The Courier", "a leaked memo", "Ida Holm"]


def test_a_trial_told_later_counts() -> None:
    """The stage of a denial is that of the trial that the next sentence tells of; weather tells of none."""
    assert claims("Ben Orr denies three counts of fraud. The trial at Vell Crown Court continues.")[0].legal.value == "on_trial"
    assert claims("Ben Orr denies three counts of fraud. It rained in Vell.")[0].legal.value != "on_trial"


def test_the_police_do_not_answer_a_charge() -> None:
    """That nobody was hurt denies no charge when the police say it; that she did not do it does when the accused says it."""
    text = "A man was arrested on suspicion of arson. "

    assert Flag.DENIAL not in claims(text + "Police said nobody was hurt.")[-1].flags
    assert Flag.DENIAL in claims(text + "He said he did not do it.")[-1].flags


def test_it_is_the_body_that_opened_its_own_sentence() -> None:
    """Behind a comma "it" is the body whose deed the sentence tells, whoever was spoken of before."""
    found = claims("Orr Mills cut its prices. The Rivers Authority has closed the port, it said.")

    assert [claim.level for claim in found] == [Level.OWN_VOICE, Level.OFFICIAL]


def test_what_is_said_without_proof_is_not_negated() -> None:
    """How something was said is no part of it."""
    assert claims("The strike killed a general, an official said, without providing evidence.")[0].polarity.value == "affirmed"


def test_a_speaker_in_capitals_is_no_place() -> None:
    """A label in capitals before somebody's own words names the speaker, before a report the place that it was filed from."""
    spoken = claims("ORR: We think that the plan will fail because nobody in the whole town wants it at all.")
    filed = claims("VELL: Four people were killed when a truck hit a cart early on Friday. The driver fled on foot.")

    assert spoken[0].attributions
    assert not filed[0].attributions


def test_who_is_accused_stays_in_the_sentence_about_them() -> None:
    """What somebody is suspected of is a claim of its own, and the sentence that tells more of them stays whole."""
    found = {claim.text: claim.level for claim in claims("A pastor accused of stealing the fees turned himself in on Thursday.")}

    assert found["stealing the fees"] is Level.ALLEGED
    assert found["A pastor accused of stealing the fees turned himself in on Thursday"] is Level.OWN_VOICE


def test_claims_that_are_dismissed_are_denied() -> None:
    """Whoever dismisses claims denies them, with an article or without."""
    for words in ("dismissed claims", "dismissed the claim", "rejected claims"):
        assert Flag.DENIAL in claims(f"Ida Holm {words} that the register had been forged.")[-1].flags
