"""Whole stories: who vouches for what as a document goes on, and where the claims of its sentences end."""

from __future__ import annotations

import pytest

import factcheck
from factcheck import AttributionLevel, Claim


def read(text: str, **header: str) -> tuple[Claim, ...]:
    """The claims of a document with this text and these header lines."""
    lines = "".join(f"{key}: {value}\n" for key, value in header.items())
    return factcheck.extract(factcheck.read_text(f"{lines}\n{text}" if lines else text))


def level(text: str, opening: str, **header: str) -> str:
    """The level of the first claim that opens with some words, where a claim does; else empty."""
    return next((claim.level.value for claim in read(text, **header) if claim.text.startswith(opening)), "")


@pytest.mark.parametrize(
    ("text", "opening", "expected"),
    [
        ("The bureau on Friday raised its estimate to nine ships.", "its estimate to nine", "official"),
        ("The ministry lowered the death toll to eight.", "the death toll to eight", "official"),
        ("The statistics office put rents at 9 crowns and revised last year’s figure to 8 crowns.", "last year’s figure", "official"),
        ("The inquiry report puts the start of the fire in the kitchen.", "the start of the fire", "document"),
        ("The register puts the boat in the shed at the quay at 40 tonnes.", "the boat in the shed", "document"),
        ("The deed register gives the owner as Mr Holt.", "the owner as Mr Holt", "document"),
        ("The ledger lists 40 sacks of feed based on maize.", "40 sacks", "document"),
        ("Port records, a thick file, list nine voyages.", "nine voyages", "document"),
        ("A tide gauge below the bridge recorded a peak of 9 metres.", "a peak of 9 metres", "document"),
    ],
)
def test_who_sets_a_figure_vouches_for_it(text: str, opening: str, expected: str) -> None:
    """Raising an estimate, lowering a toll, listing and recording are the word of who does it, and so is where a fire is said to start."""
    assert level(text, opening) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The firm raised its prices to nine crowns.",
        "The crew lowered the boat to the water.",
        "The striker has put pen to paper on a four-year contract, which keeps him at Vell until 2035.",
        "The charity gives its time to the poor.",
        "The office was put in the old mill.",
    ],
)
def test_deeds_with_figures_are_the_outlets(text: str) -> None:
    """What somebody does to prices, boats and contracts is told by the outlet."""
    assert {claim.level for claim in read(text)} == {AttributionLevel.OWN_VOICE}


@pytest.mark.parametrize(
    "text", ["The mill opens in June, I am told.", "The bridge will stay shut, we hear.", "He has left; the deal is dead, I gather."]
)
def test_what_the_outlet_was_told_is_hearsay(text: str) -> None:
    """What "I am told" or "we hear" closes has nobody who said it."""
    assert read(text)[-1].level is AttributionLevel.HEARSAY


@pytest.mark.parametrize("text", ["The mill opens in June, and I am told off.", "We hear cases on Mondays, the judge said."])
def test_hearing_and_telling_in_a_clause_of_their_own_are_no_hearsay(text: str) -> None:
    """Only the aside that closes a clause makes hearsay of it."""
    assert AttributionLevel.HEARSAY not in {claim.level for claim in read(text)}


def texts(text: str, **header: str) -> list[str]:
    """The words of the claims of a document."""
    return [claim.text for claim in read(text, **header)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two people have died and 58 have fallen ill, the agency said.", ["Two people have died", "58 have fallen ill"]),
        ("The man who left and the girl who stayed were hurt, police said.", ["The man who left and the girl who stayed were hurt"]),
        ("Rents rose 9 per cent in May, compared with 7 in April.", ["Rents rose 9 per cent in May", "compared with 7 in April"]),
        ("The club paid £5m, far more than it got for Hale.", ["The club paid £5m", "far more than it got for Hale"]),
        ("The deal was signed, after a vote that split the board.", ["The deal was signed", "after a vote that split the board"]),
        ("The deal was signed in May, after a long vote.", ["The deal was signed in May, after a long vote"]),
        ("Nine houses were swept away, and with them the chapel.", ["Nine houses were swept away"]),
        ("The clerk who said that the safe had burned was cleared.", ["The clerk was cleared", "that the safe had burned"]),
        ("The toll was put right once the lists were matched.", ["The toll was put right", "the lists were matched"]),
        ("Orr allegedly favoured the firm while he was in office.", ["Orr allegedly favoured the firm while he was in office"]),
        ("Lena Vos allegedly ran the yard while rents rose fast.", ["Lena Vos allegedly ran the yard", "rents rose fast"]),
        (
            "The pies that made 300 ill were baked in Vell.",
            ["The pies that made 300 ill were baked in Vell", "that made 300 ill"],
        ),
    ],
)
def test_where_one_sentence_makes_two_claims(text: str, expected: list[str]) -> None:
    """Joined clauses, asides that compare and phrases that tell what happened around an event stand apart, mere times do not."""
    assert texts(text) == expected


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            "A woman who lives beside the wall, and who asked us to leave out her name, said it fell.",
            "A woman who lives beside the wall, and who asked us to leave out her name",
        ),
        ("A nurse who worked there told the Courier that the ward was shut.", "A nurse who worked"),
        ("Beds will go, the board says: the wards close in May.", "the board"),
        ("17.20 The agreement says the fee was cut.", "The agreement"),
    ],
)
def test_copy_that_interrupts_itself_keeps_its_source(text: str, source: str) -> None:
    """Reasons for anonymity, colons and the times of a live report do not part a source from what it says."""
    attributed = [claim for claim in read(text) if claim.attributions]
    assert [claim.attributions[-1].source.text for claim in attributed[:1] if claim.attributions[-1].source] == [source]


@pytest.mark.parametrize(
    ("text", "opening", "expected"),
    [
        ("St Agnes itself said that nine were hurt.", "that nine", "organisation"),
        ("The managers are Edvin Sarre and Lotte Quist. Both deny knowing of the leak.", "knowing", "named"),
        ("Unconfirmed messages in chat groups said the mill had shut.", "the mill had shut", "rumour"),
        ("An unconfirmed tip from the docks has a ship leaving on Friday.", "a ship leaving", "rumour"),
        ("Some locals say the toll is 50. We couldn’t confirm that.", "the toll is 50", "rumour"),
        ("The board said nine were hurt. Some locals say the toll is 50. We couldn’t confirm that.", "nine were hurt", "organisation"),
        ("The thin paper, dated May, warns of a loss. Reserves are low, it says.", "Reserves are low", "document"),
        ("Among them was a barman who testified that she left.", "that she left", "unnamed"),
        ("The panel has been asked to find out how the fire began.", "The panel has been asked", "own_voice"),
        ("The ministry raised no objection to the plan.", "The ministry raised no", "own_voice"),
        ("The 31 parts found there were made in Vell.", "The 31 parts found there were", "own_voice"),
    ],
)
def test_who_vouches_as_a_story_goes_on(text: str, opening: str, expected: str) -> None:
    """What a source is, a pronoun stands for or a caveat lowers goes by its sentence and the ones before it."""
    assert level(text, opening) == expected


@pytest.mark.parametrize(("kind", "expected"), [("company statement", "own_voice"), ("wire story", "document")])
def test_our_investigation_is_the_own_voice_of_a_statement(kind: str, expected: str) -> None:
    """Where the publisher speaks for itself, "our" source is no other voucher."""
    claims = read("Our investigation shows that the files were copied.", Title="Files copied", Publisher="Tarn Ltd", Kind=kind)
    assert {claim.level.value for claim in claims if "files were copied" in claim.text} == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was soldiers, she said, who dug them out.", "It was soldiers who dug them out"),
        ("It was a broker, Paul Emmer, who sold the shares.", "It was a broker, Paul Emmer, who sold the shares"),
        ("The alarm was never tested, so that nobody was warned, the report finds.", "nobody was warned"),
        ("A slide tore through the town, killing at least 23 people, police said.", "killing at least 23 people"),
        ("A blast brought down the slope that has killed 44 people.", "has killed 44 people"),
        ("The man arrested on Friday was the foreman, police said.", "The man arrested on Friday was the foreman"),
        ("The union says just over 300 turned out.", "just over 300 turned out"),
        ("It was received by Ana Orr, who allegedly left it in a tray.", "who allegedly left it in a tray"),
    ],
)
def test_what_belongs_to_a_claim(text: str, expected: str) -> None:
    """A cleft keeps its verb and a figure its rounding; results in figures and consequences are claims of their own."""
    assert expected in texts(text)


@pytest.mark.parametrize(
    ("text", "opening", "expected"),
    [
        ("She dated the first offer to 2 July.", "the first offer", "unnamed"),
        ("In the past five years, he points out, the bank has shut 90 branches.", "In the past five years the bank", "unnamed"),
        ("Vell keeps its four schools, says its mayor, Sven Lauritz.", "Vell keeps", "named"),
        ("According to the notification, the parties met in May.", "the parties met", "document"),
        ("The offer values the firm at 6 million euros.", "The offer values", "own_voice"),
    ],
)
def test_frames_of_telling(text: str, opening: str, expected: str) -> None:
    """Dating something is telling it, and so is pointing out; an offer that values a firm tells nothing."""
    assert level(text, opening) == expected


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("The board was not told until Friday.", "affirmed"),
        ("The board was not told.", "negated"),
        ("Three workers, and not twelve, were dismissed.", "affirmed"),
        ("The drug began life not in a laboratory but on a farm.", "affirmed"),
        ("Two patients died, neither in this ward.", "affirmed"),
        ("In a study of 90 people, not one patient fell ill.", "negated"),
    ],
)
def test_what_a_contrast_or_a_late_date_leaves_affirmed(text: str, polarity: str) -> None:
    """What is not done until Friday is done on Friday, and what stands beside what is not so is so."""
    assert read(text)[0].polarity.value == polarity


def test_a_time_of_day_is_dated_only_where_its_day_is_told() -> None:
    """In a story a lone "9.40pm" may be of a day told paragraphs before, so that the day of publication would be a guess."""
    lone = read("The blast happened at about 9.40pm in a shed.", Title="Blast", Published="2029-03-14")
    told = read("The blast happened on Tuesday. The alarm came at 9.40pm.", Title="Blast", Published="2029-03-14")
    assert lone[0].periods == ()
    assert str(told[-1].periods[0].start) == "2029-03-13"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("People were ordered to leave their homes on Sunday night after rain filled the lake.", "2031-04-06"),
        ("People were ordered to leave their homes on Sunday.", "2031-04-13"),
        ("The team is set to meet this Sunday.", "2031-04-13"),
        ("The team met on 1 and 2 April.", "2031-04-01"),
    ],
)
def test_days_of_orders_and_meetings(text: str, day: str) -> None:
    """What a clause of time puts into the past is past, "this Sunday" behind "is set to" is ahead, two days running are one stretch."""
    (period,) = read(text, Title="Flood", Published="2031-04-07")[0].periods
    assert str(period.start) == day


@pytest.mark.parametrize(
    ("text", "opening", "expected"),
    [
        ("“They lied,” said a former manager.\n\nHe described a dinner in May. Mr Orr left.", "a dinner in May", "unnamed"),
        ("Ana Orr rose. “They lied,” said a former manager.\n\nHe described a dinner in May.", "a dinner in May", "unnamed"),
        ("The board has published minutes of its meeting. They show that the offer failed.", "that the offer failed", "document"),
        ("Citing bank records, the Ledger said he was paid. It also said that he left.", "that he left", "organisation"),
        ("The fee was cut, according to a letter that the Gazette published.", "The fee was cut", "document"),
        ("Tressel’s insists that it heard of it on Sunday.", "that it heard", "organisation"),
        ("There were not only three: port records, a thick file, list five voyages.", "five voyages", "document"),
        ("Dockers put it at double that: about 2,400 tonnes.", "about 2,400 tonnes", "unnamed"),
        ("The crew went to the mill and, says the union, found 14 crates.", "found 14 crates", "organisation"),
        ("The charge sheet, which our reporter has read, says the room was warm.", "the room was warm", "document"),
        ("The manager suspected of insider dealing is Jonas Krell, a clerk said.", "The manager suspected of insider", "unnamed"),
        ("The Meteorological Institute said it would rain all day.", "it would rain", "official"),
        ("Emails seen by this newspaper show that the town was told.", "that the town", "witnessed"),
        ("Bank records attached to the report show that she was paid.", "that she was paid", "document"),
        ("United, who knew nothing of it, said in a statement they would appeal.", "they would appeal", "organisation"),
        ("Lou Marsh called the punishment harsh but fair.", "the punishment harsh but fair", "named"),
        ("A reader who says he works at the agency swears that a licence ran out.", "that a licence", "unnamed"),
    ],
)
def test_who_speaks_behind_papers_and_paragraphs(text: str, opening: str, expected: str) -> None:
    """The last one to speak goes on, papers that come out are what "they" show, and an aside about a paper lets the paper speak."""
    assert level(text, opening) == expected


@pytest.mark.parametrize(("publisher", "expected"), [("The Vell Courier", "witnessed"), ("The Orley Gazette", "organisation")])
def test_what_an_outlet_saw_by_its_own_name_it_witnessed(publisher: str, expected: str) -> None:
    """What "the Courier counted" is the outlet's own count in the Courier, and a report of it elsewhere."""
    assert level("On Friday the Courier counted 14 crates.", "14 crates", Title="Crates", Publisher=publisher) == expected


def test_an_outlet_behind_a_paper_is_a_link_of_its_chain() -> None:
    """A letter that another outlet published vouches through that outlet."""
    claims = read("The fee was cut, according to a letter that the Gazette published.")
    assert [link.source.text for link in claims[0].attributions if link.source] == ["the Gazette", "a letter that the Gazette published"]


def test_when_behind_two_joined_events_tells_of_both() -> None:
    """What a joined pair of deaths and injuries has in common is left out of the second."""
    assert "as many as 40 hurt" in texts("Three people were killed and as many as 40 hurt when fire swept through the port, police said.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Roy Orr drank six whiskeys, took the wheel and hit a cyclist, a prosecutor said.",
            ["Roy Orr drank six whiskeys", "took the wheel", "hit a cyclist"],
        ),
        ("Roy Orr drank tea, coffee and milk, a clerk said.", ["Roy Orr drank tea, coffee and milk"]),
        ("He parked in the barn, as Channel 6 reported back in March, and she washed it.", ["He parked in the barn", "she washed it"]),
    ],
)
def test_deeds_in_a_row_before_their_voucher(text: str, expected: list[str]) -> None:
    """What a subject did one thing after another is a claim each; what follows an aside with "as" is the outlet's."""
    assert texts(text) == expected


@pytest.mark.parametrize(
    ("publisher", "kind", "expected"),
    [("Savannah TV", "broadcaster web story", "witnessed"), ("Delta Post", "newspaper article", "document")],
)
def test_its_own_tally_an_outlet_witnessed(publisher: str, kind: str, expected: str) -> None:
    """A tally kept by the outlet that publishes is its own work, one kept by another a document."""
    text = "She leads by 90 votes, according to a tally kept by Savannah TV."
    assert level(text, "She leads", Title="Count", Publisher=publisher, Kind=kind) == expected


def test_what_the_outlet_was_unable_to_verify_is_a_rumour() -> None:
    """A caveat in the same sentence lowers what the paper is said to show."""
    assert level("The agency was unable to verify the memo, which shows that nine were paid.", "that nine were paid") == "rumour"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A reminder of the numbers: 61 people died in March.", "own_voice"),
        ("Health officials: 61 people died in March.", "unnamed"),
    ],
)
def test_a_label_speaks_only_where_its_head_can(text: str, expected: str) -> None:
    """What stands before a colon speaks if its head noun does."""
    assert read(text)[0].level.value == expected


def test_a_promise_ends_where_somebody_else_acts() -> None:
    """What somebody else does behind "and" is no part of a promise, and "in which" no part of a clause that it leads out of."""
    promised = texts("The town has promised to widen the road and the state is paying for it.")
    assert promised == ["to widen the road", "the state is paying for it"]
    assert texts("The panel is shown an email in which Ana Orr warns that it will break.")[0] == "The panel is shown an email"
