from __future__ import annotations

import datetime
import itertools

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import factcheck
from factcheck import Claim, link
from factcheck.comparison.features import features
from factcheck.matching.marks import FUNCTION_WORD
from factcheck.matching.restatements import WINDOW, _keys, _same_story, restatements
from factcheck.matching.signals import BIAS, WEIGHTS, Signals, at_best, chance_of, restates, told

WIRE = """Nine people died when a fire broke out in a shoe factory in Malverton on Tuesday evening, police said.

The factory belongs to Corvane Footwear, which makes boots for the Ruvelle army. The roof of the packing hall fell in within minutes.

Inspector Ida Brandt said the fire exits had been locked. Corvane Footwear paid a fine of 40,000 euros in 2029 for the same fault."""

BLOG = """A blaze tore through the Corvane Footwear plant in Malverton. Nine workers lost their lives.

Exits were locked, according to inspector Brandt. In 2029 the firm was fined 40,000 euros because its doors could not be opened.

Corvane sells to the army of Ruvelle. Its owner, Oskar Lenz, lives in Tessaly."""

OTHER = """The Tessaly opera opens its season on Friday with a new work by Ana Sorrel. Tickets cost 40 euros.

The singers had threatened to strike over pay. A fire drill on Monday lasted nine minutes."""


def claims(text: str, published: str | None) -> tuple[Claim, ...]:
    """The claims of a document."""
    return factcheck.extract(factcheck.read_text(text, published=published))


def linked(*documents: tuple[Claim, ...]) -> set[tuple[str, str]]:
    """The texts of linked pairs."""
    return {(match.a.text, match.b.text) for match in link([claim for document in documents for claim in document])}


def test_two_reports_of_one_story_are_linked_where_they_tell_of_the_same() -> None:
    """The same event in other words is found; the rest of the story is not."""
    found = linked(claims(WIRE, "2031-03-04"), claims(BLOG, "2031-03-05"))
    assert any("40,000" in a and "40,000" in b for a, b in found)
    assert any("exits" in a and "Exits" in b for a, b in found)
    assert not any("roof" in a for a, _ in found)


@pytest.mark.parametrize(("first", "second"), [(None, "2031-03-05"), ("2031-03-04", None), ("2021-03-04", "2031-03-05")])
def test_documents_without_dates_or_years_apart_tell_no_story_together(first: str | None, second: str | None) -> None:
    """Few shared words are enough only where the dates allow that one event is told."""
    wire, blog = claims(WIRE, first), claims(BLOG, second)
    texts = {claim.text for claim in wire}
    assert not any((a in texts) != (b in texts) for a, b in linked(wire, blog))


def test_another_story_is_not_drawn_in() -> None:
    """Documents that share no names are not laid side by side."""
    wire, other = claims(WIRE, "2031-03-04"), claims(OTHER, "2031-03-05")
    texts = {claim.text for claim in wire}
    assert not any((a in texts) != (b in texts) for a, b in linked(wire, other))


def test_a_third_document_changes_nothing() -> None:
    """What decides lies in the two documents."""
    two = list(restatements([*claims(WIRE, "2031-03-04"), *claims(BLOG, "2031-03-05")]))
    three = list(restatements([*claims(OTHER, "2031-03-05"), *claims(WIRE, "2031-03-04"), *claims(BLOG, "2031-03-05")]))
    assert sorted(two, key=str) == sorted(three, key=str)


def test_dates_and_times_of_publication_may_be_mixed() -> None:
    """One document has a day, the other a moment."""
    day, moment = datetime.date(2031, 3, 4), datetime.datetime(2031, 3, 5, 9, tzinfo=datetime.UTC)
    wire = factcheck.extract(factcheck.read_text(WIRE, published=day))
    blog = factcheck.extract(factcheck.read_text(BLOG, published=moment))
    assert linked(wire, blog)


def test_what_is_counted_brings_claims_together() -> None:
    """Two counts of one toll are found to be of one thing though no word of theirs is the same."""
    wire = """The Corvane Footwear plant in Malverton burned down on Tuesday evening.

58 people have fallen ill in the smoke."""
    agency = """Smoke from the Corvane Footwear plant in Malverton drifted over two districts.

The health agency has recorded 114 confirmed cases."""
    found = linked(claims(wire, "2031-03-04"), claims(agency, "2031-03-06"))
    assert any("58" in a and "114" in b for a, b in found)


signals = st.builds(
    Signals,
    overlap=st.floats(0, 1),
    rank=st.integers(0, 5),
    modes=st.integers(0, 4),
    distance=st.floats(0, 1),
    depth=st.floats(0, 1),
    **dict.fromkeys(set(Signals._fields) - {"overlap", "rank", "modes", "distance", "depth"}, st.booleans()),
)


@given(signals, st.sampled_from(Signals._fields))
def test_a_signal_moves_the_chance_by_its_weight(some: Signals, name: str) -> None:
    """What speaks for it never lowers the chance that two claims tell of the same, and what speaks against it never raises it."""
    more = some._replace(**{name: getattr(some, name) + 1 if name in {"rank", "modes"} else 1})
    before, after = chance_of(some), chance_of(more)
    assert 0.0 < before < 1.0
    assert after >= before if getattr(WEIGHTS, name) > 0 else after <= before


@pytest.mark.parametrize(
    ("plain", "otherwise", "opening", "modes"),
    [
        ("The plant closed.", "The plant will close.", False, {"planned"}),
        ("The plant closed.", "The owner knew that the plant had closed.", False, {"known"}),
        ("The plant closed in May 2030.", "In May 2030 the plant closed.", True, set()),
        ("The plant closed.", "The closed plant stood by the river.", False, set()),
        ("The plant closed.", "On 3 May 2030 the plant closed.", True, set()),
        ("The plant closed.", "The plant, in May 2030, closed.", False, set()),
    ],
)
def test_how_a_claim_tells_a_deed(plain: str, otherwise: str, modes: set[str], *, opening: bool) -> None:
    """As planned or as known of, and with a time at its head; or simply as done."""
    one, other = (told(features(factcheck.claim(text, published="2031-03-04")), 0) for text in (plain, otherwise))
    assert not one.opening
    assert not one.modes
    assert other.opening == opening
    assert other.modes == modes


SAID = [
    "The bridge was opened by the operator.",
    "The bridge was opened by the council in May 2030.",
    "In May 2030 Ana Orr opened the bridge.",
    "Nine people died on the bridge.",
    "Eleven people died on the bridge on Monday, Ana Orr said.",
    "The bridge will not be opened.",
    "A second bridge would cost 4 million euros.",
]


@given(st.sampled_from(SAID), st.sampled_from(SAID), st.floats(0, 1), st.integers(0, 40))
def test_what_is_not_known_yet_speaks_for_it(one: str, other: str, overlap: float, rank: int) -> None:
    """No pair is refused before it is compared that would be one afterwards."""
    a, b = (told(features(factcheck.claim(text, published="2031-03-04")), 0) for text in (one, other))
    found = restates(a, b, overlap, rank)
    assert found is None or chance_of(at_best(a, b, overlap, rank)) >= found[1]


def test_weights_are_whole_numbers() -> None:
    """A sum of them is the same in every order."""
    assert all(type(weight) is int for weight in (*WEIGHTS, BIAS))


def test_two_claims_of_one_document_are_linked_too() -> None:
    """A report that gives two counts of one thing contradicts itself: both are found, the first first."""
    text = """Nine people died in the Corvane Footwear fire in Malverton, police said.

Its owner, Oskar Lenz, lives in Tessaly. The roof of the packing hall fell in within minutes.

The union said that eleven people died in the Corvane Footwear fire."""
    one, two = claims(text, "2031-03-04")[0], claims(text, "2031-03-04")[-1]
    assert (one.text, two.text) in linked(claims(text, "2031-03-04"))


def test_the_order_of_the_claims_of_a_document_changes_nothing() -> None:
    """Where a claim stands is read from its place in the text, and a claim that is given twice is one."""
    wire, blog = claims(WIRE, "2031-03-04"), claims(BLOG, "2031-03-05")
    forwards = list(restatements([*wire, *blog]))
    assert sorted(forwards, key=str) == sorted(restatements([*blog[::-1], *wire[::-1], *blog[:1]]), key=str)


def test_a_document_of_one_claim_has_rarities() -> None:
    """Single claims of dated documents do not fail."""
    one = factcheck.claim("Nine workers of Corvane Footwear died in Malverton.", published="2031-03-04")
    assert linked((one,), (attrs.evolve(one, document="other"),)) == {(one.text, one.text)}


@given(st.dates(datetime.date(1990, 1, 1), datetime.date(2040, 1, 1)), st.integers(0, WINDOW.days))
def test_days_within_the_window_share_a_key(day: datetime.date, later: int) -> None:
    """However far apart two documents of one story may be, one stretch of time is in the keys of both."""
    telling = [FUNCTION_WORD + 1, FUNCTION_WORD + 2]
    assert set(_keys(telling, day)) & set(_keys(telling, day + datetime.timedelta(days=later)))


@pytest.mark.parametrize(("own", "together"), [(8, True), (40, False)])
def test_names_in_common_make_one_story_of_short_reports_only(own: int, *, together: bool) -> None:
    """The names of two people are much of what two short reports tell, and little beside all that two long ones do."""
    words = ["".join(letters).capitalize() for letters in itertools.product("bdfgk", "aeiou", "lmnrt", "ovexi")]
    texts = [" ".join(["Oskar Lenz met Ida Brandt in Malverton", *words[first : first + own]]) for first in (0, 100)]
    pair = [factcheck.claim(text, published="2031-03-04") for text in texts]
    assert bool(_same_story(pair, [[0], [1]]).get(0)) == together
