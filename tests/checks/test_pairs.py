"""Claims of a document are laid beside those that tell of the same thing in others."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factcheck.checks import reading_of
from factcheck.checks._pairs import alike, over_there, whole
from factcheck.comparison.words import words
from factcheck.model.relations import Drift, Relation
from factcheck.readers import read_text

SENTENCES = (
    "Brovia's exports to Tarsk rose by 19 percent in 2029.",
    "The roads agency closed the bridge at Meril on 14 March 2031.",
    "Dozens of Ondaran soldiers were reportedly captured near Meril.",
    "Petra Lund signed the contract with the port of Quell.",
    "Nobody was hurt in the fire.",
)


def compared(draft: str, *sources: str) -> list[tuple[Relation, Drift]]:
    """How the claims of a draft stand to those of its sources."""
    reading = reading_of(read_text(draft), [reading_of(read_text(source)) for source in sources])
    return [(one.relation, one.drift) for one in reading.comparisons]


@given(st.permutations(SENTENCES), st.permutations(SENTENCES))
def test_a_sentence_meets_its_own_likeness(here: list[str], there: list[str]) -> None:
    """In whatever order the two documents tell, each agrees with itself and with nothing else."""
    reading = reading_of(read_text(" ".join(here)), [reading_of(read_text("Kind: wire story\n\n" + " ".join(there)))])

    assert {(one.a.text, one.b.text) for one in reading.comparisons} == {(claim.text, claim.text) for claim in reading.claims}
    assert {(one.relation, one.drift) for one in reading.comparisons} == {(Relation.AGREES, Drift.NONE)}


def test_nearly_equal_claims_are_told_apart_in_everything() -> None:
    """A sentence with a wrong number and a wrong date has two faults, and not none."""
    found = compared(
        "The trust ordered 640 ventilators from Brightlung in Calder on 24 January 2032.",
        "The trust ordered 460 ventilators from Brightlung in Calder on 14 January 2032.",
    )

    assert [relation for relation, _ in found] == [Relation.CONFLICT_NUMBER, Relation.CONFLICT_DATE]


def test_of_each_document_one_claim_answers() -> None:
    """The one that is most like."""
    found = compared(
        "The ship carried 1,400 tonnes of fertiliser to Meril.",
        "The ship carried 1,400 tonnes of fertiliser to Meril. The other ship carried 900 tonnes of fertiliser to Ostrel.",
        "The ship carried 1,900 tonnes of fertiliser to Meril.",
    )

    assert sorted(relation.value for relation, _ in found) == ["agrees", "conflict-number"]


def test_claims_with_little_in_common_are_not_compared() -> None:
    """A name alone makes no pair."""
    assert compared("Petra Lund signed the contract.", "Petra Lund was born in Quell and likes the sea.") == []


@given(st.lists(st.sampled_from(SENTENCES), max_size=4), st.lists(st.sampled_from(SENTENCES), max_size=4))
def test_what_is_looked_up_is_what_trying_all_pairs_finds(here: list[str], there: list[str]) -> None:
    """The lookup by words leaves out no pair with a telling word in common."""
    own, others = (reading_of(read_text(" ".join(sentences))).claims for sentences in (here, there))
    telling = {claim.text: {word.stem for word in words(claim.text) if word.weight >= 3} for claim in (*own, *others)}
    tried = [(one.text, other.text) for one in own for other in others if telling[one.text] & telling[other.text]]

    assert [(pair.here.text, pair.there.text) for pair in alike(own, others)] == tried


def test_the_other_side_is_shown_with_its_source() -> None:
    """Whoever reads the place sees whose claim it is."""
    source = reading_of(read_text("Rain fell. The pumps in Shed 14 did not start, two engineers said."))
    draft = reading_of(read_text("The pumps in Shed 14 did not start."), [source])

    (place,) = over_there(*draft.comparisons)
    assert place.span.cut(source.text) == "The pumps in Shed 14 did not start, two engineers said"
    assert whole(source.claims[-1]) == place
