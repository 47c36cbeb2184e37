"""Which of some documents a claim cites, and why, or that it is none of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import Claim, Document, cite, cited_document, extract, read, read_text

SEEDS = [read(path) for path in sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))]
CLAIMS = [one for document in SEEDS for one in extract(document)]
FACT = "The old bridge was closed to lorries in March 2031"


def source(
    kind: str, publisher: str, *, title: str = "Bridge", text: str = f"{FACT}.", published: str = "2031-04-01", url: str | None = None
) -> Document:
    """A document that may be cited."""
    return read_text(f"Kind: {kind}\n\n{text}", title=title, publisher=publisher, published=published, url=url, byline="Ana Orr")


def said(text: str, *, publisher: str = "Daily", published: str = "2031-04-09") -> Claim:
    """The first claim of a later story."""
    return extract(read_text(text, publisher=publisher, published=published))[0]


POST = source("newspaper article", "The Harbour Post")
MINISTRY = source("government statement", "Ministry of Transport of Norvia", title="Statement on bridges")
OTHER = source("broadcaster web story", "Vell One", text="Wheat prices rose by 3 percent in May 2030.")


class TestFound:
    """How words lead to a document."""

    @pytest.mark.parametrize(
        ("voucher", "document"),
        [
            ("The Harbour Post", POST),
            ("the Post", POST),
            ("the newspaper", POST),
            ("the transport ministry", MINISTRY),
            ("the ministry", MINISTRY),
            ("the ministry's statement", MINISTRY),
            ("the statement", MINISTRY),
            ("the Ministry of Transport", MINISTRY),
            ("the ministry's third statement", MINISTRY),
            ("yesterday's statement", MINISTRY),
            ("the country's transport ministry", MINISTRY),
        ],
    )
    def test_by_publisher_title_and_kind(self, voucher: str, document: Document) -> None:
        """A name, a short name, a noun for the sort, and what the document calls itself."""
        found = cite(said(f"{FACT}, according to {voucher}."), [OTHER, document])

        assert found.document == document
        assert any(word in found.because[0] for word in ("publisher", "can be", "describes", "short for", "called", "cites"))

    def test_by_initials(self) -> None:
        """An agency is called by its initials."""
        wire = source("wire story", "Harbour Press Agency")

        assert cited_document(said(f"{FACT}, the HPA reported."), [wire, OTHER]) == wire

    def test_by_what_a_business_is(self) -> None:
        """The company, where a company has issued it, and only a company."""
        firm = source("press release", "Orr Shipping plc", title="Orr Shipping on the old bridge")

        assert cited_document(said(f"{FACT}, the company said."), [firm, OTHER]) == firm
        assert cited_document(said(f"{FACT}, Orr Shipping said."), [firm, OTHER]) == firm
        assert cited_document(said(f"{FACT}, the company said."), [MINISTRY]) is None

    def test_by_whom_somebody_told_it(self) -> None:
        """What a driver told the Post stands in the Post."""
        story = read_text(f"{FACT}, Tom Berg told the Harbour Post.", publisher="Daily", published="2031-04-09")

        assert cited_document(extract(story)[0], [POST, OTHER, story]) == POST

    def test_by_address(self) -> None:
        """A link is the surest."""
        linked = source("web page", "Nobody", url="https://bridges.example/closed")
        story = read_text(f"{FACT} (https://bridges.example/closed).", publisher="Daily", published="2031-04-09")

        assert cited_document(extract(story)[0], [linked, POST, story]) == linked

    def test_by_author(self) -> None:
        """Who wrote a story is its voucher."""
        assert cited_document(said(f"{FACT}, Ana Orr wrote."), [POST]) == POST

    def test_by_whom_the_report_says_it_is(self) -> None:
        """The source of a whole report, however it is put."""
        review = SEEDS[0]
        claim = next(one for one in extract(SEEDS[2]) if "intensified" in one.text)

        assert cited_document(claim, SEEDS) == review


class TestNone:
    """That it is none of them is an answer, too."""

    @pytest.mark.parametrize(
        "voucher", ["police", "Tom Berg", "two officials", "the interior ministry", "a report by auditors", "The Vell Post"]
    )
    def test_another_source_is_none_of_them(self, voucher: str) -> None:
        """Somebody else may say the same."""
        assert cited_document(said(f"{FACT}, according to {voucher}."), [POST, MINISTRY, OTHER]) is None

    def test_what_a_body_says_elsewhere_is_not_its_statement(self) -> None:
        """The ministry said it, but not there."""
        found = cite(said("Wheat prices rose by 3 percent in May, the transport ministry said."), [MINISTRY])

        assert found.document is None
        assert "names its publisher" in found.because[0]

    def test_nothing_published_later_is_cited(self) -> None:
        """And it is said why."""
        later = source("newspaper article", "The Harbour Post", published="2031-04-10")
        found = cite(said(f"{FACT}, the Harbour Post reported."), [later])

        assert found.document is None
        assert "published after the claim" in found.because[0]

    def test_a_story_does_not_cite_its_own_publisher(self) -> None:
        """Its own voice is no source."""
        assert cited_document(said(f"{FACT}, the Harbour Post has found.", publisher="The Harbour Post"), [POST]) is None

    def test_no_documents_no_answer(self) -> None:
        """With a reason all the same."""
        assert cite(said(f"{FACT}, police said."), []).because == ("no document is named by its source",)


class TestLaws:
    """What holds for every claim."""

    @given(st.sampled_from(CLAIMS), st.permutations(SEEDS))
    def test_the_order_of_documents_does_not_matter(self, claim: Claim, documents: list[Document]) -> None:
        """Nor does a document that is given twice."""
        assert cite(claim, [*documents, documents[0]]) == cite(claim, SEEDS)

    @given(st.sampled_from(CLAIMS))
    def test_the_answer_is_one_of_them_and_not_its_own(self, claim: Claim) -> None:
        """And never younger than the claim."""
        found = cited_document(claim, SEEDS)

        assert found is None or (found in SEEDS and found.id != claim.document)
        assert found is None or str(found.published)[:10] <= str(claim.publication.published)[:10]
