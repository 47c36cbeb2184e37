"""From a claim to the passages of other documents that carry it or stand against it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import Claim, Document, Relation, cited_document, claim, extract, read, read_text, support, trace
from factcheck.errors import NegativeLimitError, NotAClaimError, NotADocumentError
from factcheck.provenance.citations import cite
from factcheck.provenance.passages import STRETCH, OpenDocument, opened, signs

SEEDS = [read(path) for path in sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))]
REPORT = read_text(
    "The storage licence of Orr Shipping expired on 30 June 2031.\n\n"
    "Nine people died in the fire. The firm denied that the alarm had been switched off.\n\n"
    "“We won’t close the old bridge before May,” said Ana Orr.\n\n"
    "About 120 firefighters were sent to the port.",
    title="Fire at the port",
    publisher="The Harbour Post",
    published="2031-07-02",
)
PARAGRAPHS = REPORT.text.split("\n\n")


def asked(text: str) -> Claim:
    """A claim of a later day."""
    return claim(text, published="2031-07-09")


def first(text: str, document: Document = REPORT) -> tuple[str, Relation]:
    """The best passage for a claim, and how it stands to it."""
    found = support(asked(text), [document])[0]
    return found.span.cut(document.text), found.relation


class TestPassages:
    """Which passage is found, and how it stands."""

    @pytest.mark.parametrize(
        ("text", "opening", "relation"),
        [
            ("Orr Shipping's storage licence expired on 30 June 2031.", "The storage licence", Relation.AGREES),
            ("The storage licence of Orr Shipping expired on 31 May 2031.", "The storage licence", Relation.CONFLICT_DATE),
            ("Some 210 firefighters were sent to the port.", "About 120 firefighters", Relation.CONFLICT_NUMBER),
            ("The alarm had been switched off.", "The firm denied", Relation.CONFLICT_POLARITY),
        ],
    )
    def test_the_passage_that_tells_of_it_comes_first(self, text: str, opening: str, relation: Relation) -> None:
        """In other words, with another value, or with a denial."""
        passage, found = first(text)

        assert passage.startswith(opening)
        assert found is relation

    def test_a_count_is_found_by_what_it_counts(self) -> None:
        """Deaths have many words."""
        passage, _ = first("The fire killed nine.")

        assert passage == "Nine people died in the fire."

    def test_a_passage_is_a_sentence_of_the_document(self) -> None:
        """Its place is exact."""
        starts = {passage.span for passage in opened(REPORT).passages}

        assert {evidence.span for evidence in support(asked("Nine people died in the fire at the port."), [REPORT])} <= starts

    def test_the_claim_itself_is_no_evidence(self) -> None:
        """A document does not support what it says."""
        own = extract(REPORT)[0]

        assert support(own, [REPORT]) == ()

    def test_nothing_in_common_gives_nothing(self) -> None:
        """A list may be empty."""
        assert support(asked("Wheat prices rose."), [read_text("It rained.")]) == ()

    @pytest.mark.parametrize("limit", [0, 1, 3])
    def test_the_limit_holds(self, limit: int) -> None:
        """Over all documents together."""
        assert len(support(asked("Nine people died in the fire at the port."), [REPORT, *SEEDS], limit=limit)) <= limit

    def test_a_negative_limit_is_an_error(self) -> None:
        """It cannot have been meant."""
        with pytest.raises(NegativeLimitError, match="limit must not be negative: got -1"):
            support(asked("Rain fell."), [], limit=-1)

    def test_what_is_no_claim_or_no_document_is_named(self) -> None:
        """A text in the place of a claim or a document is refused in one line, by every function of this floor."""
        claim = asked("Rain fell.")
        for function in (support, cited_document, cite):
            with pytest.raises(NotAClaimError, match=r"asks for claims and was given a value of type str; make a claim"):
                function("Rain fell.", [REPORT])  # type: ignore[arg-type]  # the fault under test
            with pytest.raises(NotADocumentError, match=r"asks for documents and was given a value of type str; make a document"):
                function(claim, "a text")  # type: ignore[arg-type]  # the fault under test
        with pytest.raises(NotAClaimError, match=r"trace\(\) asks for claims"):
            trace("a text", [])  # type: ignore[arg-type]  # the fault under test
        with pytest.raises(NotADocumentError, match=r"trace\(\) asks for documents"):
            trace([claim], "a text")  # type: ignore[arg-type]  # the fault under test


class TestQuotes:
    """Quotations come first."""

    def test_word_for_word_is_full_score(self) -> None:
        """The passage agrees, whatever else it holds."""
        quoting = read_text("“We won't close the old bridge before May,” Ana Orr said on Monday.", published="2031-07-09")
        found = support(extract(quoting)[0], [REPORT])[0]

        assert (found.score, found.relation) == (1.0, Relation.AGREES)
        assert found.because[0] == "“We won't close the old bridge before May,” stands there word for word"

    def test_changes_are_shown(self) -> None:
        """An editor sees what was altered."""
        quoting = read_text("“We won't close the new bridge before May,” Ana Orr said on Monday.", published="2031-07-09")
        found = support(extract(quoting)[0], [REPORT])[0]

        assert found.score < 1.0
        assert "quoted with changes: “new” for “old”" in found.because


class TestLaws:
    """What holds for every claim."""

    @given(st.permutations(SEEDS), st.sampled_from([one for document in SEEDS for one in extract(document)]))
    def test_the_order_of_documents_does_not_matter(self, documents: list[Document], one: Claim) -> None:
        """And giving one twice changes nothing."""
        assert support(one, [*documents, documents[0]]) == support(one, SEEDS)

    @given(st.sampled_from([one for document in SEEDS for one in extract(document)]))
    def test_scores_fall(self, one: Claim) -> None:
        """The best comes first, and all lie between 0 and 1."""
        scores = [evidence.score for evidence in support(one, SEEDS)]

        assert scores == sorted(scores, reverse=True)
        assert all(0 <= score <= 1 for score in scores)

    @given(st.permutations(PARAGRAPHS))
    def test_a_passage_is_found_wherever_it_stands(self, paragraphs: list[str]) -> None:
        """The order of the paragraphs does not matter."""
        passage, relation = first(
            "Orr Shipping's storage licence expired on 30 June 2031.", read_text("\n\n".join(paragraphs), published="2031-07-02")
        )

        assert passage.startswith("The storage licence")
        assert relation is Relation.AGREES


class TestOpenDocument:
    """A document opened to be looked in."""

    def test_a_long_document_is_read_where_it_is_looked_at(self) -> None:
        """The passage at its end is found, and only one stretch of it was read for claims."""
        document = read_text(
            "\n\n".join(["Rain fell on the northern hills for days."] * (2 * STRETCH // 40) + PARAGRAPHS), published="2031-07-02"
        )
        where = OpenDocument(document)
        last = where.passages[-1]
        heard = where.claims(last)

        assert last.stretch >= 2
        assert heard.start > STRETCH
        assert document.text[heard.start :].endswith(PARAGRAPHS[-1])
        assert first("About 120 firefighters were sent to the port.", document)[0] == PARAGRAPHS[-1]

    def test_boilerplate_is_no_passage(self) -> None:
        """A pointer to another story says nothing of this one."""
        where = OpenDocument(read_text("Rain fell on the hills.\n\nAlso read: Nine people died in the fire"))

        assert [passage.span.cut(where.document.text) for passage in where.passages] == ["Rain fell on the hills."]

    @given(st.text(max_size=200))
    def test_any_text_can_be_opened(self, text: str) -> None:
        """Passages lie in the text, in order."""
        clean = text.replace("\x00", "")
        where = OpenDocument(Document(clean))

        assert all(a.span.end <= b.span.start for a, b in zip(where.passages, where.passages[1:], strict=False))
        assert where.passage_at(where.passages[0].span) == where.passages[0] if where.passages else True

    def test_a_sign_is_the_same_in_other_words(self) -> None:
        """Endings, derivations of names, and letters behind a number do not count."""
        assert signs("Norvian ships carried 45m").keys() >= signs("Norvia shipped 45").keys() - {"norvia"}
