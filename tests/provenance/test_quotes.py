"""A quotation is found word for word, or its changes are shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import Claim, Span
from factcheck.model.claims import Directness
from factcheck.provenance.quotes import MOST_WORDS, Wording, quotations

TEXT = "The mayor rose. “We won’t close the old bridge before May,” she said, and sat down. Nobody asked why."
WORDS = st.lists(st.sampled_from(["port", "bridge", "won't", "Rain", "1,200", "the", "is"]), min_size=1, max_size=12)


def claim(text: str, directness: Directness = Directness.INDIRECT) -> Claim:
    """A claim of these words."""
    return Claim("d", (Span(0, max(1, len(text))),), text, directness=directness)


class TestQuotations:
    """What a claim quotes."""

    @pytest.mark.parametrize("text", ["it is “a fence without posts”", 'it is "a fence without posts"', "it is ‘a fence without posts’"])
    def test_they_stand_between_marks(self, text: str) -> None:
        """Curly or straight, double or single."""
        assert quotations(claim(text)) == ("a fence without posts",)

    def test_a_direct_claim_is_one(self) -> None:
        """With or without its marks."""
        assert quotations(claim("We close the bridge.", Directness.DIRECT)) == ("We close the bridge.",)

    @pytest.mark.parametrize("text", ["it is “too late”", "no marks here", "the ship’s crew and the port’s guards slept"])
    def test_two_words_and_apostrophes_are_none(self, text: str) -> None:
        """Too little to be looked for by its wording."""
        assert quotations(claim(text)) == ()


class TestVerbatim:
    """A quotation that stands as it is quoted."""

    @pytest.mark.parametrize(
        "quote", ["We won't close the old bridge before May", "we won’t close the old bridge", "old bridge before May."]
    )
    def test_marks_and_case_do_not_count(self, quote: str) -> None:
        """The shape of an apostrophe is the printer's, and so is a comma at the end."""
        found = Wording(TEXT).verbatim(quote)

        assert found is not None
        assert found.changes == ()
        assert found.span.cut(TEXT).lower().replace("’", "'") == quote.lower().replace("’", "'").rstrip(".")

    @pytest.mark.parametrize("quote", ["We won't close the bridge before May", "we will close the old bridge", "lose the old bridge", ""])
    def test_every_word_counts(self, quote: str) -> None:
        """One left out, one changed, half a word: not word for word."""
        assert Wording(TEXT).verbatim(quote) is None

    @given(WORDS, st.data())
    def test_every_stretch_of_a_text_is_found(self, words: list[str], data: st.DataObject) -> None:
        """The place has the words."""
        first = data.draw(st.integers(0, len(words) - 1))
        quote = " ".join(words[first : data.draw(st.integers(first + 1, len(words)))])
        text = " — ".join(words)
        found = Wording(text).verbatim(quote)

        assert found is not None
        assert found.span.cut(text).replace(" — ", " ") == quote


class TestAltered:
    """A quotation that differs from what was said."""

    @pytest.mark.parametrize(
        ("quote", "changes"),
        [
            ("We won't close the new bridge before May", (("old", "new"),)),
            ("We won't close the bridge before May", (("old", ""),)),
            ("We won't ever close the old bridge before May", (("", "ever"),)),
            ("We won't close the old bridge before May", ()),
        ],
    )
    def test_the_changes_are_shown(self, quote: str, changes: tuple[tuple[str, str], ...]) -> None:
        """What stands in the text, and what the quotation has instead."""
        found = Wording(TEXT).altered(quote)

        assert found is not None
        assert found.changes == changes

    @pytest.mark.parametrize("quote", ["They sold nine boats in June", "the mayor", "", "word " * (MOST_WORDS + 1)])
    def test_other_words_are_no_quotation(self, quote: str) -> None:
        """Too little in common, too short, too long to be laid side by side."""
        assert Wording(TEXT).altered(quote) is None

    @given(WORDS, WORDS)
    def test_any_two_can_be_compared(self, words: list[str], quote: list[str]) -> None:
        """A place that is found lies in the text."""
        text = " ".join(words)
        found = Wording(text).altered(" ".join(quote))

        assert found is None or 0 <= found.span.start < found.span.end <= len(text)
