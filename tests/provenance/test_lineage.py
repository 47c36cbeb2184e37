"""How many independent origins stand behind a group of claims: law 10 of the model, and examples."""

from __future__ import annotations

import datetime

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck import Claim, Document, Lineage, extract, read_text, trace
from factcheck.provenance.copies import copies

FACT = "the old bridge was closed to lorries in March 2031"
UPPER = FACT[0].upper() + FACT[1:]
PUBLISHERS = ["The Harbour Post", "Northern Wire", "Vell One", "Ministry of Transport of Norvia", "Tidewater Notes", "The Brovia Ledger"]
FRAMES = {
    "unknown": [f"{UPPER}.", f"{UPPER}, reportedly.", f"Allegedly, {FACT}.", f"{UPPER}, a source said."],
    "known": [
        f"{UPPER}, Ana Orr said.",
        f"{UPPER}, police said.",
        f"{UPPER}, Tom Berg, a lorry driver, said.",
        f"{UPPER}, according to the port's register.",
        f"{UPPER}, a court ruled.",
        f"{UPPER}, the drivers' union said.",
        f"{UPPER}, the Harbour Post reported.",
        f"{UPPER}, according to Northern Wire.",
        f"{UPPER}, Ana Orr told Vell One.",
    ],
}
REPORTS = ["newspaper article", "wire story", "blog rewrite"]


def story(
    text: str, publisher: str = "Daily", *, kind: str = "newspaper article", published: str = "2031-04-09", more: str = ""
) -> Document:
    """A document that tells the fact once."""
    return read_text(f"Kind: {kind}\n\n{text}\n\n{more}", publisher=publisher, published=published, title="Bridge")


def told(document: Document) -> Claim:
    """The claim that tells it."""
    return next(one for one in extract(document) if "bridge" in one.text)


def test_the_first_of_two_copies_is_the_earlier_whatever_the_zones() -> None:
    """Nine in the morning five hours east is before five in the morning in Greenwich: the eastern document is the original."""
    text = "Two hundred people marched through the town of Meril on Saturday to ask for a new bridge over the Ostrel, police said."
    east = read_text(text, publisher="Northern Wire", published="2031-03-28T09:00+05:00")
    west = read_text(text, publisher="Vell One", published="2031-03-28T05:00+00:00")
    assert copies([west, east]) == {east.id: east.id, west.id: east.id}


def traced(*documents: Document) -> Lineage:
    """The lineage of the fact in some documents."""
    return trace([told(document) for document in documents], documents)


def stories(frames: list[str], kinds: list[str]) -> st.SearchStrategy[Document]:
    """Documents that tell the fact in one of some ways."""
    return st.builds(
        lambda text, publisher, kind, day: story(text, publisher, kind=kind, published=f"2031-04-{day:02}"),
        st.sampled_from(frames),
        st.sampled_from(PUBLISHERS),
        st.sampled_from(kinds),
        st.integers(1, 9),
    )


ANY = stories(FRAMES["known"] + FRAMES["unknown"], [*REPORTS, "government statement"])


class TestLaws:
    """Law 10 of the model."""

    @settings(max_examples=60)
    @given(st.lists(ANY, max_size=6))
    def test_low_high_and_the_number_of_documents(self, documents: list[Document]) -> None:
        """An interval of counts, no larger than there are documents."""
        found = traced(*documents)

        assert 0 <= found.low <= found.high <= len({document.id for document in documents})
        assert (found.low == 0) == (not documents)

    @settings(max_examples=60)
    @given(st.lists(ANY, min_size=1, max_size=5), st.data())
    def test_a_duplicate_changes_neither(self, documents: list[Document], data: st.DataObject) -> None:
        """Neither the same document again, nor the same text under another publisher's name on a later day."""
        own = [attrs.evolve(one, text=f"{one.text}\n\n{number}", title=str(number)) for number, one in enumerate(documents)]
        before = traced(*own)
        copied = data.draw(st.sampled_from(own))
        reprint = attrs.evolve(copied, publisher="Reprint", published=datetime.date(2031, 4, 20))

        assert traced(*own, copied) == before
        assert (traced(*own, reprint).low, traced(*own, reprint).high) == (before.low, before.high)

    @settings(max_examples=60)
    @given(st.lists(ANY, min_size=1, max_size=5), stories(FRAMES["unknown"], REPORTS))
    def test_an_unknown_origin_never_raises_low(self, documents: list[Document], unknown: Document) -> None:
        """Nobody named is nobody known to be another."""
        assert traced(*documents, unknown).low <= traced(*documents).low

    @settings(max_examples=60)
    @given(st.lists(ANY, max_size=5), st.randoms())
    def test_the_order_does_not_matter(self, documents: list[Document], random: st.DataObject) -> None:
        """Neither that of the claims nor that of the documents."""
        shuffled = list(documents)
        random.shuffle(shuffled)

        assert traced(*shuffled) == traced(*documents)


class TestOneOrigin:
    """What counts once."""

    @pytest.mark.parametrize(
        "documents",
        [
            (story(f"{UPPER}, Ana Orr said."), story(f"Ana Orr, the mayor, said that {FACT}.", "Vell One")),
            (story(f"{UPPER}, a driver said.", "The Harbour Post"), story(f"{UPPER}, the Harbour Post reported.", published="2031-04-10")),
            (
                story(f"{UPPER}.", "Ministry of Transport of Norvia", kind="government statement"),
                story(f"{UPPER}, the transport ministry said.", published="2031-04-10"),
            ),
            (
                story(f"{UPPER}, Ana Orr said.", "The Harbour Post"),
                story(f"{UPPER}.", "Tidewater Notes", published="2031-04-11", more="The Harbour Post has more on the weather."),
            ),
            (
                story(f"{UPPER}, Ana Orr said.", "The Harbour Post"),
                story("Lorries have not crossed the old bridge since March.", "Skim", kind="aggregator rewrite", published="2031-04-11"),
            ),
            (story(f"{UPPER}, Ana Orr said.", "Northern Wire"), story("The bridge is shut.", "The Brovia Ledger", published="2031-04-11")),
            (
                story(f"{UPPER}, Corvane Rail said.", "Northern Wire"),
                story(f"{UPPER}, according to the payroll of Corvane Rail.", "Vell One"),
            ),
        ],
        ids=["one voucher", "citing", "statement", "takes other things", "rewrite", "plainly, later", "its own record"],
    )
    def test_counts_once(self, documents: tuple[Document, ...]) -> None:
        """With the reason."""
        found = traced(*documents)

        assert (found.low, found.high) == (1, 1)
        assert found.because

    def test_syndicated_text_counts_once(self) -> None:
        """Two papers print one agency's paragraph."""
        words = f"Lorries were turned back at dawn on Monday because {FACT} after a crack was found"
        found = traced(story(f"{words}.", "Vell One"), story(f"{words}.", "The Brovia Ledger"))

        assert (found.low, found.high) == (1, 1)

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("VELL, April 9 (NW) - Lorries may not use the old bridge.", "VELL, April 9 (NW) - The old bridge was closed in March 2031."),
            ("VELL (Reuters) - Lorries may not use the old bridge.", "Byline: Reuters\n\nThe old bridge was closed in March 2031."),
        ],
    )
    def test_copy_of_one_agency_counts_once(self, one: str, other: str) -> None:
        """Two papers that print an agency's copy have it from there, however they cut it."""
        documents = (read_text(one, publisher="Vell One"), read_text(other, publisher="The Brovia Ledger"))
        found = traced(*documents)

        assert (found.low, found.high) == (1, 1)
        assert "print copy of one agency" in found.because[0]


class TestTwoOrigins:
    """What counts twice, surely or perhaps."""

    @pytest.mark.parametrize(
        ("one", "other", "interval"),
        [
            (f"{UPPER}, Ana Orr said.", f"{UPPER}, Tom Berg said.", (2, 2)),
            (f"{UPPER}, Ana Orr said.", "The bridge is shut, according to the port's register.", (2, 2)),
            (f"{UPPER}, police said.", "Lorries may not use the bridge, the drivers' union said.", (2, 2)),
            (f"{UPPER}, Ana Orr said.", "The bridge is shut, a court ruled.", (1, 2)),
            (f"{UPPER}, Ana Orr said.", "The bridge is shut.", (1, 2)),
            (f"{UPPER}, according to the port's register.", "The bridge is shut, according to a driver's letter.", (2, 2)),
            (f"{UPPER}, according to the port's register.", "The bridge is shut, the transport ministry said.", (1, 2)),
            (f"{UPPER}, two former drivers said.", "The bridge is shut, two former drivers told Vell One.", (1, 2)),
            (f"{UPPER}, Ana Orr said.", "The bridge is shut, a source said.", (1, 2)),
            ("The bridge is shut, reportedly.", "Lorries may not use the bridge.", (1, 2)),
        ],
    )
    def test_the_interval(self, one: str, other: str, interval: tuple[int, int]) -> None:
        """A court weighs what others told; who is not named may be anybody."""
        found = traced(story(one), story(other, "Vell One"))

        assert (found.low, found.high) == interval

    @pytest.mark.parametrize("words", ["The bridge was reportedly shut.", "The bridge is allegedly shut."])
    def test_what_is_told_on_hearsay_later_may_have_an_origin_of_its_own(self, words: str) -> None:
        """Whoever says "reportedly" has it from somebody, who can be another than the one an earlier report named."""
        found = traced(story(f"{UPPER}, Ana Orr said.", "Northern Wire"), story(words, "The Brovia Ledger", published="2031-04-11"))

        assert (found.low, found.high) == (1, 2)

    def test_who_speaks_for_a_body_is_that_body(self) -> None:
        """The prosecutor's office and the prosecutor."""
        office = story(f"{UPPER}.", "Office of the Special Prosecutor of Norvia", kind="government statement")
        found = traced(office, story(f"The prosecutor, Ana Orr, said that {FACT}.", published="2031-04-10"))

        assert (found.low, found.high) == (1, 1)


def test_a_circle_is_named_with_its_path() -> None:
    """Two outlets that cite one another have no origin but each other."""
    found = traced(
        story(f"{UPPER}, the Harbour Post reported.", "Northern Wire"),
        story(f"{UPPER}, according to Northern Wire.", "The Harbour Post"),
    )

    assert (found.low, found.high) == (1, 1)
    assert any(reason.startswith("circular: ") and reason.count("→") == 2 for reason in found.because)


def test_no_claims_have_no_origins() -> None:
    """Nothing is known of nothing."""
    assert trace([], []) == Lineage(0, 0)
