"""What sort of voucher the words of a source name: offices, sides, papers, committees, things, and whose words they are."""

from __future__ import annotations

import pytest

import factcheck
from factcheck import AttributionLevel, Flag, SourceKind

SAID = " said the bridge was closed in May."


def kind(source: str, before: str = "") -> SourceKind:
    """The kind of the source that opens a sentence, behind a paragraph."""
    claims = factcheck.extract(factcheck.read_text(f"{before}{source}{SAID}"))
    found = claims[-1].attributions[-1].source
    assert found is not None
    return found.kind


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Senate Majority Leader Mitch Tarn", SourceKind.NAMED),
        ("Party Chairman Rein Preb", SourceKind.NAMED),
        ("Harbour City Mayor Ben Herald", SourceKind.NAMED),
        ("The Vell Post's Ishan Thar", SourceKind.NAMED),
        ("The University Employers' Forum", SourceKind.ORGANISATION),
        ("Robert Marsh, a University of Vell professor", SourceKind.NAMED),
        ("The Vell Democrat", SourceKind.NAMED),
        ("The Vell Union Leader", SourceKind.ORGANISATION),
        ("The Sun-Times", SourceKind.ORGANISATION),
        ("A super PAC", SourceKind.ORGANISATION),
        ("Three television networks", SourceKind.ORGANISATION),
        ("The Senate Banking Committee", SourceKind.OFFICIAL),
        ("The Democratic National Convention", SourceKind.ORGANISATION),
        ("The Centers for Plague Control", SourceKind.OFFICIAL),
        ("The Centres for Disease Control", SourceKind.OFFICIAL),
        ("The Institutes of Vell", SourceKind.ORGANISATION),
        ("One Club for Growth ad", SourceKind.DOCUMENT),
        ("The party's platform", SourceKind.DOCUMENT),
        ("The exchange's platform", SourceKind.ORGANISATION),
        ("Mason Hale, a Crowdvale spokesman,", SourceKind.NAMED),
        ("A ministry of health spokesman", SourceKind.UNNAMED),
        ("Sen. Robert P. Case Jr. (D-Pa.), an Orr backer,", SourceKind.NAMED),
        ("Lindsey Hale, R-S.C., a long-shot candidate,", SourceKind.NAMED),
        ("Former prosecutor and Vell City Mayor Rudy Hale", SourceKind.NAMED),
        ("A former prosecutor and an aide", SourceKind.UNNAMED),
        ("Another Orr ally, Agriculture Secretary Tom Vance,", SourceKind.NAMED),
        ("Tennis great Billie Jean Hale", SourceKind.NAMED),
        ("Tennis Norland", SourceKind.ORGANISATION),
        ("The New Republic's Jeet Hale", SourceKind.NAMED),
        ("The 5th District's Kyle Hale", SourceKind.NAMED),
        ("The head of the Vell union", SourceKind.NAMED),
        ("Several countries", SourceKind.OFFICIAL),
        ("A strategist for Ana Orr", SourceKind.UNNAMED),
        ("Two strategists", SourceKind.EXPERT),
        ("The city", SourceKind.OFFICIAL),
        ("Other news organizations", SourceKind.ORGANISATION),
        ("An unsigned opinion", SourceKind.DOCUMENT),
        ("A former model", SourceKind.UNNAMED),
        ("The climate model", SourceKind.DOCUMENT),
    ],
)
def test_a_name_tells_what_it_names(source: str, expected: SourceKind) -> None:
    """Offices before a name make it a person's; committees, papers and bodies are known by their nouns."""
    assert kind(source) is expected


@pytest.mark.parametrize(
    "source",
    [
        "37 percent of Americans",
        "Many liberal Democrats",
        "One Vell Democrat",
        "A campaign official",
        "Former prosecutors",
        "Some party figures",
        "White House and Pentagon spokesmen",
        "Anti-war forces",
    ],
)
def test_people_of_a_side_are_unnamed(source: str) -> None:
    """People who are known only by their side, their number or their former office are not identified."""
    assert kind(source) is SourceKind.UNNAMED


@pytest.mark.parametrize("source", ["The 46-year-old", "The diplomat", "The couple"])
def test_somebody_named_before_is_known_again(source: str) -> None:
    """A description with "the" stands for whom the copy has named, and for nobody known where it has named nobody."""
    assert kind(source, "Ana Orr left on Monday.\n\n") is SourceKind.NAMED
    assert kind(source) is SourceKind.UNNAMED


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("A report in the Vell Register", SourceKind.ORGANISATION),
        ("A Vell Times story", SourceKind.ORGANISATION),
        ("An editorial in the Harbour Courier", SourceKind.ORGANISATION),
        ("A report by the Energy Agency", SourceKind.DOCUMENT),
        ("A Vell Times poll", SourceKind.DOCUMENT),
        ("A report", SourceKind.DOCUMENT),
    ],
)
def test_what_an_outlet_publishes_speaks_for_the_outlet(source: str, expected: SourceKind) -> None:
    """A story in a paper is the paper's word; a report of an agency and a poll of a paper are papers of their own."""
    assert kind(source) is expected


def test_a_name_with_who_is_no_short_form_of_a_body() -> None:
    """After "Hale University" the name "Hale" is the university unless "who" or a given name shows a person."""
    before = "The suit says Hale University cheated.\n\n"
    assert kind("Hale", before) is SourceKind.ORGANISATION
    assert kind("Hale, who has denied it,", before) is SourceKind.NAMED
    assert kind("Hale", "Donald Hale owns Hale University.\n\n") is SourceKind.NAMED
    assert kind("Vell United, who have denied it,", "Vell United lost on Monday.\n\n") is SourceKind.ORGANISATION


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Voter participation", SourceKind.UNSPECIFIED),
        ("The performance", SourceKind.UNSPECIFIED),
        ("A minority of voters", SourceKind.UNNAMED),
        ("Celebrities", SourceKind.UNNAMED),
        ("The delegation", SourceKind.UNNAMED),
        ("The administration", SourceKind.OFFICIAL),
    ],
)
def test_what_nobody_says_is_inferred(source: str, expected: SourceKind) -> None:
    """Of things, known by the endings of their nouns, the outlet infers; people and bodies may have such names as well."""
    assert kind(source) is expected


def test_two_are_those_whom_the_copy_has_named() -> None:
    """Two lawmakers with "the", and both men, are two named before; two officials are nobody's name."""
    named = "Ana Orr met Len Hale on Monday.\n\n"
    assert kind("The two lawmakers", named) is SourceKind.NAMED
    assert kind("Both men", named) is SourceKind.NAMED
    assert kind("The two officials", named) is SourceKind.UNNAMED
    assert kind("The two lawmakers") is SourceKind.UNNAMED


def test_a_family_is_those_whom_the_copy_has_named() -> None:
    """Behind "The Orrs" the pronoun "they" stands for people of a known name, behind "The Hales" for nobody known."""
    assert kind("They", "Ana Orr came first.\n\nThe Orrs left on Monday.\n\n") is SourceKind.NAMED
    assert kind("They", "Ana Orr came first.\n\nThe Hales left on Monday.\n\n") is SourceKind.UNNAMED


def test_a_pronoun_with_others_is_the_one_it_stands_for() -> None:
    """Of "she and her aides" the voucher is she; who she is has been told."""
    assert kind("She and her aides", "Ana Orr left on Monday.\n\n") is SourceKind.NAMED
    assert kind("Her aides", "Ana Orr left on Monday.\n\n") is SourceKind.UNNAMED


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Voters who say the plan is bad stayed at home.", SourceKind.UNNAMED),
        ("Ana Orr is among those who say the plan failed.", SourceKind.UNNAMED),
        ("Ana Orr won the support of a retired general who suggested that the plan had failed.", SourceKind.UNNAMED),
        ("Ana Orr joined a list of world leaders who have criticised the plan.", SourceKind.UNNAMED),
        ("Ana Orr, a banker and former clerk, who suggested that the plan had failed, left.", SourceKind.NAMED),
        ("The head of the agency, who suggested that the plan had failed, left.", SourceKind.NAMED),
    ],
)
def test_who_is_the_nearest_people(text: str, expected: SourceKind) -> None:
    """The relative "who" stands for the people right before it, not for a person named earlier, and never for a paper."""
    claims = factcheck.extract(factcheck.read_text(f"Ida Holm left on Monday.\n\n{text}"))
    found = [link.source for claim in claims for link in claim.attributions if link.source is not None and link.source.text == "who"]
    assert [source.kind for source in found] == [expected]


def test_a_spouse_is_known_by_whose_they_are() -> None:
    """A person has one wife and many aides."""
    assert kind("His wife", "Len Hale left on Monday.\n\n") is SourceKind.NAMED
    assert kind("His aides", "Len Hale left on Monday.\n\n") is SourceKind.UNNAMED


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The plan was backed by former Vell Gov. Martin Hale, who said taxes were high.", SourceKind.NAMED),
        ("They won the endorsement of Sen. Gordon Hale, who said taxes were high.", SourceKind.NAMED),
        ("The group was led by Ana Orr, a nurse, who said the ward was full.", SourceKind.NAMED),
        ("It was backed by the union, which said the ward was full.", SourceKind.ORGANISATION),
        ("He met a nurse who said the ward was full.", SourceKind.UNNAMED),
    ],
)
def test_a_relative_stands_for_the_noun_before_it(text: str, expected: SourceKind) -> None:
    """A relative: "who" and "which" have the kind of what stands before them, appositions and prepositions aside."""
    found = [claim for claim in factcheck.extract(factcheck.read_text(text)) if claim.attributions][-1].attributions[-1].source

    assert found is not None
    assert found.kind is expected


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Two recent elections suggest that the party can recover.", AttributionLevel.OWN_VOICE),
        ("Two recent surveys suggest that the party can recover.", AttributionLevel.DOCUMENT),
        ("Ana Orr's remarks suggest that the party can recover.", AttributionLevel.NAMED),
        ("I think the party can recover.", AttributionLevel.OWN_VOICE),
        ("We saw the party leader leave.", AttributionLevel.WITNESSED),
    ],
)
def test_things_vouch_for_nothing(text: str, level: AttributionLevel) -> None:
    """What an event shows the outlet infers, what it thinks is its own voice, and remarks are those of whoever made them."""
    assert factcheck.extract(factcheck.read_text(text))[0].level is level


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The plan drew criticism from farmers.", "farmers"),
        ("She has strong support among farmers.", "farmers"),
        ("The company was subject to criticism from senators.", "senators"),
        ("The remark angered farmers.", "farmers"),
        ("The plan angers farmers.", "farmers"),
        ("The cuts stunned nurses.", "nurses"),
        ("The line resonated with voters.", "voters"),
        ("The line resonates with voters.", "voters"),
    ],
)
def test_a_reaction_is_that_of_who_shows_it(text: str, source: str) -> None:
    """Whoever criticises, supports or is angered judges the subject of the sentence."""
    claim = next(claim for claim in factcheck.extract(factcheck.read_text(text)) if claim.attributions)

    assert claim.attributions[-1].source is not None
    assert claim.attributions[-1].source.text == source
    assert claim.level is AttributionLevel.UNNAMED


@pytest.mark.parametrize(
    "text",
    [
        "The plan drew water from the river.",
        "She has a letter from farmers.",
        "The storm angered the sea.",
        "The delay angered",
        "The alarms of farmers were heard.",
    ],
)
def test_what_is_no_reaction_attributes_nothing(text: str) -> None:
    """What comes from somewhere without a judgement is the outlet's own voice."""
    assert all(not claim.attributions for claim in factcheck.extract(factcheck.read_text(text)))


@pytest.mark.parametrize(
    ("text", "raised"),
    [
        ("The mayor laid out her plan for the docks.", True),
        ("The mayor laid out her garden for the guests.", False),
        ("The mayor pledged that she would leave.", True),
        ("The mayor pledged that the bridge was safe.", False),
        ("The mayor offered a loan.", True),
        ("The mayor offered a defence of the bill.", False),
        ("“I do not want a fight,” the mayor said.", True),
        ("“I do not know a cure,” the mayor said.", False),
        ("They are considering a merger.", True),
        ("The plan, an aide said, is to sell the docks.", True),
        ("The plan, an aide said, was a secret.", False),
        ("The union asked the firm for talks.", True),
        ("The union asked the firm whether it would pay.", False),
        ("The team is looking to sign a striker.", True),
        ("The mayor called out the firm for delays.", False),
    ],
)
def test_intent_is_of_what_is_to_come(text: str, *, raised: bool) -> None:
    """Plans, promises and wishes announce; assurances, defences and reproaches do not."""
    flags = {flag for claim in factcheck.extract(factcheck.read_text(text)) for flag in claim.flags}

    assert (Flag.INTENT in flags) is raised


@pytest.mark.parametrize(
    ("text", "raised"),
    [
        ("Ana Orr said the case was “threadbare from the start”.", True),
        ("Ana Orr said the funds were “in transit”.", False),
        ("Ana Orr admitted the plan was a travesty.", True),
        ("Ana Orr admitted the plan was a secret.", False),
        ("“To bring them here is sheer folly,” said Ana Orr.", True),
    ],
)
def test_an_opinion_is_told_by_its_words(text: str, *, raised: bool) -> None:
    """What something is said to be in the speaker's own words judges, unless the words only state."""
    assert (Flag.OPINION in factcheck.extract(factcheck.read_text(text))[0].flags) is raised


def test_what_seems_is_hedged() -> None:
    """The word "appears" says that it may not be so, "was seen" does not."""
    assert Flag.HEDGED in factcheck.extract(factcheck.read_text("The closures appear to have helped the town."))[0].flags
    assert Flag.HEDGED not in factcheck.extract(factcheck.read_text("The closures were seen by all of the town."))[0].flags
