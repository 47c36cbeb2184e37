"""Mentions become sources: each merge has a reason and can be taken back, and a negative judgement beats a positive one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import Document, SourceKind, entities, extract, read_text
from factcheck.errors import NotAClaimError, UnknownNameError
from factcheck.provenance.bearers import Likeness, Mention
from factcheck.provenance.entities import Sources

ONE = read_text(
    "The port closed on Monday, the interior ministry of Norvia said. Ana Orr said that it was dark. Orr said that it would open in May. "
    "The ministry said that nobody was hurt. The Harbour Press Agency (HPA) reported a fire.",
    publisher="The Harbour Post",
)
OTHER = read_text(
    "The port is closed, the HPA said. The interior ministry said that it had no date. Dr Ana Orr said so too.", publisher="Daily"
)

mentions = st.builds(
    Mention,
    text=st.sampled_from(
        ["Ana Orr", "Dr Ana Orr", "Orr", "Tom Orr", "the ministry", "the interior ministry", "Paris", "the French government"]
    ),
    kind=st.sampled_from([SourceKind.NAMED, SourceKind.OFFICIAL, SourceKind.ORGANISATION]),
    document=st.sampled_from(["a", "b"]),
)


def sources(*texts: str, kind: SourceKind = SourceKind.NAMED, document: str = "a") -> Sources:
    """The sources behind some mentions of one document."""
    return Sources(tuple(sorted(Mention(text, kind, document) for text in texts)))


def names(found: Sources) -> set[frozenset[str]]:
    """Which words are one source."""
    return {frozenset({source.name, *source.aliases}) for source in found.sources}


class TestEntities:
    """From documents to sources."""

    def test_mentions_of_two_documents_are_one_source(self) -> None:
        """A surname, a title, an acronym that one document explains, and the only ministry of a document."""
        found = entities([ONE, OTHER])

        for words, others in {
            "Ana Orr": [],
            "HPA": ["Harbour Press Agency"],
            "The interior ministry": ["the interior ministry of Norvia", "The ministry"],
        }.items():
            source = found.of(words)
            assert source is not None
            known = {name.removeprefix("The ").removeprefix("the ") for name in (source.name, *source.aliases)}
            assert {name.removeprefix("The ").removeprefix("the ") for name in others} <= known, (words, known)

    def test_claims_do_as_well_as_documents(self) -> None:
        """Who has extracted already need not do it again."""
        from_claims = set(names(entities(extract(OTHER))))

        assert from_claims <= {group - {"Daily"} for group in names(entities([OTHER]))}

    def test_every_merge_has_a_reason(self) -> None:
        """It names both mentions."""
        found = entities([ONE, OTHER])

        assert found.merges
        assert all(repr(merge.a.text) in merge.because and repr(merge.b.text) in merge.because for merge in found.merges)

    def test_the_order_of_documents_does_not_matter(self) -> None:
        """The same documents, the same sources."""
        assert entities([ONE, OTHER]).sources == entities([OTHER, ONE, ONE]).sources

    def test_nothing_gives_nothing(self) -> None:
        """No documents, no sources."""
        assert entities([]).sources == ()

    def test_a_capital_is_an_alias_with_its_own_kind(self) -> None:
        """A reader can tell how Paris came to be the French government."""
        found = sources("Paris", "the French government", kind=SourceKind.OFFICIAL)

        assert [merge.likeness for merge in found.merges] == [Likeness.CAPITAL]


class TestJoining:
    """What is joined and what is not."""

    def test_a_surname_that_two_can_bear_is_left_alone(self) -> None:
        """And it is said why."""
        found = sources("Ana Orr", "Tom Orr", "Orr")

        assert names(found) == {frozenset({"Ana Orr"}), frozenset({"Tom Orr"}), frozenset({"Orr"})}
        assert any("can be any of Ana Orr, Tom Orr" in refusal.because for refusal in found.refusals)

    def test_a_surname_is_looked_for_in_its_own_document_first(self) -> None:
        """Somebody else of that name in another document changes nothing."""
        found = Sources(
            tuple(
                sorted(Mention(text, SourceKind.NAMED, document) for text, document in [("Ana Orr", "a"), ("Orr", "a"), ("Tom Orr", "b")])
            )
        )

        assert names(found) == {frozenset({"Ana Orr", "Orr"}), frozenset({"Tom Orr"})}

    @pytest.mark.parametrize(
        ("one", "other", "kind"),
        [
            ("Orr", "Ana Orr", SourceKind.NAMED),
            ("the report published", "the police report published", SourceKind.DOCUMENT),
            ("the rights group", "a Norvian rights group", SourceKind.ORGANISATION),
        ],
    )
    def test_what_holds_in_one_document_alone(self, one: str, other: str, kind: SourceKind) -> None:
        """A surname, a report and a group brought in with "a" are of their document."""
        here = (Mention(one, kind, "a"), Mention(other, kind, "a"))
        far = (Mention(one, kind, "a"), Mention(other, kind, "b"))

        assert [len(Sources(tuple(sorted(mentions))).sources) for mentions in (here, far)] == [1, 2]

    def test_police_of_two_documents_are_not_one(self) -> None:
        """A noun that says only what sort of body it is tells no body from others."""
        found = Sources((Mention("police", SourceKind.OFFICIAL, "a"), Mention("police", SourceKind.OFFICIAL, "b")))

        assert len(found.sources) == 2

    def test_the_only_ministry_of_a_document_is_meant(self) -> None:
        """With two there, neither is."""
        one = sources("the ministry", "the interior ministry", kind=SourceKind.OFFICIAL)
        two = sources("the ministry", "the interior ministry", "the trade ministry", kind=SourceKind.OFFICIAL)

        assert len(one.sources) == 1
        assert len(two.sources) == 3

    @given(st.sets(mentions, max_size=8))
    def test_every_mention_is_in_one_source(self, given: set[Mention]) -> None:
        """Nothing is lost, nothing is in two."""
        found = Sources(tuple(sorted(given)))
        groups = [found.of(mention.text, mention.document) for mention in given]

        assert all(source is not None for source in groups)
        assert len(found.merges) == len(given) - len(found.sources)

    @given(st.sets(mentions, max_size=8), st.data())
    def test_the_order_of_mentions_does_not_matter(self, given: set[Mention], data: st.DataObject) -> None:
        """Sources depend on what is there, not on how it came."""
        assert Sources(tuple(data.draw(st.permutations(sorted(given))))).sources == Sources(tuple(sorted(given))).sources


class TestJudgements:
    """What a person decides."""

    def test_together_joins_what_nothing_else_does(self) -> None:
        """A person may know that a firm has another name."""
        found = sources("Orr Shipping", "Blue Line", kind=SourceKind.ORGANISATION).together(
            "Blue Line", "Orr Shipping", "the register says so"
        )

        assert len(found.sources) == 1
        assert found.merges[0].because == "the register says so"

    def test_apart_parts_what_a_rule_joined(self) -> None:
        """And the record before it is as it was."""
        before = sources("Dr Ana Orr", "Ana Orr")
        after = before.apart("Ana Orr", "Dr Ana Orr", "mother and daughter")

        assert len(before.sources) == 1
        assert len(after.sources) == 2

    @pytest.mark.parametrize("turned", [False, True])
    def test_a_negative_judgement_beats_a_positive_one(self, *, turned: bool) -> None:
        """Whichever came first."""
        found = sources("Ana Orr", "Blue Line", kind=SourceKind.ORGANISATION)
        steps = [lambda one: one.together("Ana Orr", "Blue Line", "yes"), lambda one: one.apart("Blue Line", "Ana Orr", "no")]
        for step in reversed(steps) if turned else steps:
            found = step(found)

        assert len(found.sources) == 2

    def test_a_person_may_overrule_a_rule(self) -> None:
        """Bob is Robert."""
        found = sources("Bob Orr", "Robert Orr").together("Bob Orr", "Robert Orr", "his own page says so")

        assert len(found.sources) == 1

    def test_a_name_that_nobody_bears_is_an_error(self) -> None:
        """The error names those that would have worked."""
        with pytest.raises(UnknownNameError) as caught:
            sources("Ana Orr").apart("Ana Orr", "Ann Orr", "a slip")

        assert caught.value.known == ("Ana Orr",)


def test_a_document_brings_its_publisher() -> None:
    """So that another's "the Post" finds it."""
    found = entities([ONE, read_text("Rain fell, the Post said.", publisher="Daily")])

    assert found.of("The Harbour Post") is not None
    assert isinstance(ONE, Document)


def test_what_is_neither_claim_nor_document_is_refused_in_one_line() -> None:
    """A text among the claims is answered with how to make a claim of it."""
    with pytest.raises(NotAClaimError, match=r"entities\(\) asks for claims and was given a value of type str"):
        entities(["It rained."])  # type: ignore[list-item]
