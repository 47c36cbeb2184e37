"""Whole stories, told once more: charges, papers that the outlet holds, statements by name, and clauses that stand apart."""

from __future__ import annotations

import pytest

import factcheck


def told(text: str, **header: str) -> list[tuple[str, str]]:
    """The level and the words of each claim of a document with this text and these header lines."""
    lines = "".join(f"{key}: {value}\n" for key, value in header.items())
    document = factcheck.read_text(f"{lines}\n{text}" if lines else text)
    return [(claim.level.value, claim.text) for claim in factcheck.extract(document)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Prosecutors on Friday charged the mate with endangering the ship.",
            [("official", "on Friday charged the mate with endangering the ship"), ("official", "endangering the ship")],
        ),
        (
            "Two clerks were charged on Friday with fraud, the office said.",
            [("official", "Two clerks were charged on Friday with fraud"), ("official", "fraud")],
        ),
        ("A man charged with arson left the court.", [("own_voice", "A man charged with arson left the court"), ("alleged", "arson")]),
        (
            "A scout leader has appeared in court charged with theft.",
            [("own_voice", "A scout leader has appeared in court"), ("alleged", "theft")],
        ),
    ],
)
def test_that_somebody_was_charged_is_a_claim_beside_the_charge(text: str, expected: list[tuple[str, str]]) -> None:
    """Whoever charges vouches for the charge as a deed, and somebody was charged whether or not it is true."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ship carried 231 people, 17 more than its owner admits.", ["The ship carried 231 people", "17 more than its owner admits"]),
        ("The fines came to 64,000 pounds, the court found, 8,000 less than had been asked.", ["The fines came to 64,000 pounds"]),
        ("The ward, where two people fell ill in May, is to shut.", ["The ward is to shut", "where two people fell ill in May"]),
        ("The house, where she was born, is for sale.", ["The house is for sale", "where she was born"]),
        (
            "The paper says that one boat sank, not three: two entries in its list were ferries.",
            ["that one boat sank, not three", "two entries in its list were ferries"],
        ),
        ("The council said it had two aims: jobs and homes.", ["it had two aims: jobs and homes"]),
        ("The lift is maintained by the harbour trust.", ["The lift is maintained by the harbour trust"]),
        ("The closure, which was ordered by the ministry, was approved in May.", ["The closure was approved in May"]),
    ],
)
def test_what_a_comma_or_colon_parts(text: str, expected: list[str]) -> None:
    """Comparisons, clauses with "where" and clauses behind a colon stand apart; deeds with an agent are told by the outlet."""
    assert [words for _, words in told(text)][: len(expected)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A pass seen by this newspaper is dated the 27th.", ("witnessed", "A pass seen by this newspaper is dated the 27th")),
        ("The form, which the Courier has seen, is dated 9 May.", ("witnessed", "The form is dated 9 May")),
        ("The list shared with us runs to 31 names.", ("witnessed", "The list shared with us runs to 31 names")),
        ("The man seen by police left on foot.", ("own_voice", "The man seen by police left on foot")),
        ("The form, which the Gazette has seen, is dated 9 May.", ("own_voice", "The form is dated 9 May")),
        ("Nine lorries left, a Northern Courier reporter who saw them counted.", ("witnessed", "Nine lorries left")),
    ],
)
def test_what_an_outlet_tells_of_a_paper_it_holds_is_witnessed(text: str, expected: tuple[str, str]) -> None:
    """The outlet itself is the voucher of what it says of a thing that it was shown, not of what others saw."""
    assert told(text, Publisher="The Courier")[0] == expected


def test_a_paper_vouches_itself_in_the_next_sentence() -> None:
    """What the outlet has seen it vouches for where it says so; where the reading is told aside, or is over, the paper does."""
    seen = "A letter seen by this newspaper shows the price fell. It says the bank knew."
    aside = "The contract, a copy of which was seen by this newspaper, puts the fee at 40 million euros."
    assert [level for level, _ in told(seen)] == ["witnessed", "document"]
    assert told(aside)[0][0] == "document"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Board finds that no sheet was altered.", "official"),
        ("The Board rejects the claim that a sheet was altered.", "official"),
        ("The Board found no evidence that a sheet was altered.", "own_voice"),
        ("We find that no sheet was altered.", "own_voice"),
        ("The Board informed the mayor of the recount.", "own_voice"),
    ],
)
def test_what_a_publisher_declares_by_its_name(text: str, expected: str) -> None:
    """In a statement what the publisher finds or denies by its name is said by it; what it did is told in its own voice."""
    assert told(text, Publisher="State Electoral Board", Kind="statement")[0][0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minutes read out at the trial show that it was signed in May.", ("document", "that it was signed in May")),
        ("It was last checked in May, the port authority's online register shows.", ("document", "It was last checked in May")),
        ("Hale will appeal, the Gazette quoted his barrister, Rhys Oak, as saying.", ("named", "Hale will appeal")),
        ("She did 19 knots, according to the tracking website ShipView.", ("document", "She did 19 knots")),
        ("The wind reached 90 mph, according to the weather station on the pier.", ("document", "The wind reached 90 mph")),
        ("The strain was found in milk, according to the National Reference Laboratory.", ("official", "The strain was found in milk")),
    ],
)
def test_papers_instruments_and_quoted_people_vouch(text: str, expected: tuple[str, str]) -> None:
    """What is read out, recorded or quoted behind its content is vouched for by who or what does so."""
    assert told(text)[0] == expected


def test_a_body_is_known_by_the_first_words_of_its_name() -> None:
    """"Marl Bay" after "Marl Bay Foods" is the company, not a person."""
    assert told("The wraps are made by Marl Bay Foods. Marl Bay denied that its plant had failed a test.")[1][0] == "organisation"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The minutes, published on Thursday, show that three members backed a cut.", ("document", "that three members backed a cut")),
        ("The mayor won, nearly complete results showed on Monday.", ("document", "The mayor won")),
        ("An earlier version of this article said the bridge opened in 1964.", ("document", "the bridge opened in 1964")),
        ("The inquest was told that the patient had waited nine hours.", ("official", "that the patient had waited nine hours")),
        ("The patient waited nine hours, the court was told on Monday.", ("official", "The patient waited nine hours")),
        ("Staff were told that the mill would close.", ("own_voice", "that the mill would close")),
        ("The owner, a Greek shipping company, said all 24 crew were safe.", ("organisation", "all 24 crew were safe")),
        ("The Red Cross put the number of displaced at 14,000.", ("organisation", "the number of displaced at 14,000")),
        ("According to the suit, filed in Delmore on Monday, nine were ill.", ("document", "nine were ill")),
        ("Organisers claimed 80,000.", ("unnamed", "80,000")),
        ("The flood claimed 80,000 lives.", ("own_voice", "The flood claimed 80,000 lives")),
        ('"There is no leak," its director, Paul Stam, said by phone.', ("named", '"There is no leak,"')),
        ("The hackers, who call themselves Grey Heron, claim to have stolen it.", ("unnamed", "to have stolen it")),
    ],
)
def test_who_tells_it_in_news_copy(text: str, expected: tuple[str, str]) -> None:
    """Papers behind an aside, results, those who are told in public, and owners that are firms have their claims."""
    found = told(text)
    assert expected in found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She denied taking the drug and has three weeks to appeal.", ["taking the drug", "has three weeks to appeal"]),
        ("The mayor, speaking in Leeds, said the mill had closed.", ["the mill had closed"]),
        ("The man spoke only to confirm his name.", ["The man spoke only to confirm his name"]),
        ("Umpires looked at the pitch before calling the match off.", ["Umpires looked at the pitch before calling the match off"]),
        ("The email, in which he said the mill was lost, was sent in May.", ["the mill was lost", "was sent in May"]),
        ("A case found in May and tested by experts came from Vell.", ["A case found in May and tested by experts came from Vell"]),
        ("The firm was told in May, it said, rejecting reports that it had waited.", ["The firm was told in May", "that it had waited"]),
        ("Two aides, who said the vote was lost, left.", ["the vote was lost"]),
    ],
)
def test_where_a_content_ends_in_news_copy(text: str, expected: list[str]) -> None:
    """A denial ends before another finite verb, a relative before its comma, and nothing is asserted by particulars and particles."""
    assert [words for _, words in told(text)][: len(expected)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Shares tumbled as much as 18% on Friday after the firm said output would fall.", ["own_voice", "organisation"]),
        ("The company that printed the ballots, Sealtec, has denied any part in it.", ["organisation"]),
        ("The coastguard reported a slick 3km long.", ["official"]),
        ("The institute reported the result on Friday.", ["own_voice"]),
        ("She showed no emotion as the foreman read the verdict.", ["own_voice", "own_voice"]),
        ("Jurors were unable to agree on two counts.", ["own_voice"]),
        ("“I saw it,” said one, who did not want to be named for fear of a fine.", ["unnamed"]),
        ("The clerk, who asked that his name not be published, said it was late.", ["unnamed"]),
        ("The names of the dead were published on Friday.", ["own_voice"]),
        ("Polls suggest the vote is too close to call: the latest has both sides on 48%.", ["document", "document"]),
        ("A boy who was pulled from a lake after 22 minutes is expected to live, doctors said.", ["unnamed"]),
    ],
)
def test_how_many_claims_and_by_whom(text: str, expected: list[str]) -> None:
    """One claim for each assertion, by who makes it, and none for what a source asks for itself."""
    assert [level for level, _ in told(text)] == expected


def test_a_clause_ends_before_what_somebody_else_takes_up() -> None:
    """What hangs over from the words of another is no part of a clause: ", hours", "despite", ", which on Saturday"."""
    assert told("The director resigned in May, hours after an audit found that coins were lost.")[0][1] == "The director resigned in May"
    assert told("Kessel won the race, despite what he called “the worst run of my life”.")[0][1] == "Kessel won the race"
    text = "That contradicts the coastguard, which on Saturday reported a slick 3km long."
    assert told(text)[0][1] == "That contradicts the coastguard"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("People briefed on the move said that it was late.", ("unnamed", "that it was late")),
        ("Two outlets reported on Monday the minister had left.", ("organisation", "the minister had left")),
        ("Ida Holm, who lives outside the state capital, Orley, said she was ill.", ("named", "she was ill")),
        ("The mate, Len Orr, said Holm believes the ship was lost.", ("named", "Holm believes the ship was lost")),
        ("The plan, an inside source said, is to close the mill.", ("unnamed", "The plan is to close the mill")),
        ("His aides have in the past said he was ill.", ("unnamed", "he was ill")),
        ("Staff can appeal, and as Holm noted, many have done so.", ("named", "many have done so")),
        ("“He saw the plan,” the Courier reported in May.", ("organisation", "“He saw the plan,”")),
    ],
)
def test_speakers_that_are_hard_to_see(text: str, expected: tuple[str, str]) -> None:
    """Asides with commas of their own, participles and adverbials between a speaker and the verb hide nobody."""
    assert expected in told(text)


LONE = "Water in Orley is unsafe, Marlwater said. The company cut off the tank. {}"
"""A text in which a lone name is a company's."""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (LONE.format("It denied that anybody was ill."), ["organisation", "own_voice", "organisation"]),
        ("Water in Orley is unsafe, Orr said. Ida Orr cut off the tank.", ["named", "own_voice"]),
        ("The area’s MP, Helen Strachan, said it was late.", ["named"]),
        ("The hospital trust said five people were ill.", ["official"]),
        ("AS Valmeuse have sold Ari Lan, the club’s president said on Friday.", ["named"]),
        ("The medical took place on Sunday, a person close to the talks said.", ["unnamed"]),
        ("A case was opened, the Courier reported, citing an official at the body.", ["unnamed"]),
        ("The report is nine pages long. It lists 12 tests.", ["own_voice", "document"]),
        ("The mill opened in May. It lists to one side.", ["own_voice", "own_voice"]),
        ("The closures were ordered by Orley District Council.", ["own_voice"]),
        ("Of those, 52 were confirmed by a laboratory.", ["own_voice"]),
    ],
)
def test_who_stands_behind_it(text: str, expected: list[str]) -> None:
    """Lone names of companies, offices by their initials, clubs, trusts, cited officials and papers that "it" stands for."""
    assert [level for level, _ in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“I spoke to the coach and I knew at once,” Sorel said.", ["“I spoke to the coach", "I knew at once,”"]),
        ("“We are sorry and sad,” Sorel said.", ["“We are sorry and sad,”"]),
        ("The club said they were not asked and had not been told.", ["they were not asked", "had not been told"]),
        ("Orr alleges that they met him in May, when he still had an agent.", ["that they met him in May", "when he still had an agent"]),
        ("In May the firm was convicted of fraud and fined £1.2m.", ["In May the firm was convicted of fraud", "fined £1.2m"]),
        ("Orr accuses his London rival Len Hale of forging a paper.", ["forging a paper"]),
        ("Orr accused him of lying.", ["him of lying"]),
    ],
)
def test_a_claim_for_each_assertion(text: str, expected: list[str]) -> None:
    """Two clauses are two claims inside quotation marks, too, and behind the voucher they share."""
    assert [words for _, words in told(text)][-len(expected) :] == expected


@pytest.mark.parametrize(("publisher", "expected"), [("The Courier", "witnessed"), ("The Orley Gazette", "document")])
def test_a_paper_that_a_rival_has_seen_is_a_document(publisher: str, expected: str) -> None:
    """The outlet vouches for what it has seen itself, not for what another outlet has."""
    assert told("Emails seen by the Courier show that it was late.", Publisher=publisher)[0][0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two miners who escaped said cracks had been seen.", ["unnamed"]),
        ("The union said not one family had been paid.", ["organisation"]),
        ("The state has sent a request, the firms disclosed in a filing on Monday.", ["organisation"]),
        ("Voss made $640,000, the bureau alleges in an affidavit.", ["official"]),
        ("Prairie Airways agreed on Monday to buy Tidewater.", ["own_voice"]),
        ("The mayor agreed that it was late.", ["named"]),
        ("Two aides left on Monday.", ["own_voice"]),
    ],
)
def test_plain_speech_in_plain_frames(text: str, expected: list[str]) -> None:
    """Relatives of one verb, "not one", papers behind the verb; and deals are deeds."""
    assert [level for level, _ in told(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "The suspect was not identified.",
        "The company was not authorised to sell loans.",
        "Three men were identified without delay.",
    ],
)
def test_what_is_no_excuse_for_a_source_without_a_name_is_a_claim(text: str) -> None:
    """Words of anonymity excuse a source only where it asks for it or may not speak."""
    assert told(text) == [("own_voice", text.rstrip("."))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vell is wet. Orr owns two mills. Orr said the mill was shut.", "named"),
        ("The DA said it would vote.", "organisation"),
    ],
)
def test_lone_names_and_initials_that_are_left_alone(text: str, expected: str) -> None:
    """What persons do, too, makes no body of a name; initials of parties are no office."""
    assert told(text)[-1][0] == expected


def test_a_body_of_one_is_not_spoken_of_as_many() -> None:
    """Only the body's own verb shows that "they" can stand for it."""
    text = "Two aides left on Monday. Marl Bay Foods said its plants were shut. They said it was late."
    assert told(text)[-1][0] == "organisation"


def test_as_in_capitals_before_a_name_is_a_name_where_it_acts() -> None:
    """A club opens with its initials."""
    assert told("AS Valmeuse have sold Ari Lan, his agent said.")[0][0] == "unnamed"
