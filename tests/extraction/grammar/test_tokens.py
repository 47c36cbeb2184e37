"""Tokens: words, places and quotations of a stretch of text."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extraction.grammar.tokens import SINGLE_REACH, Tokens

MARKS = "\"“”'‘’«»„‟"
texts = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=120),
    st.text(st.sampled_from("aS1 .,?" + MARKS), max_size=60),
    st.lists(st.sampled_from(["Ana", "boys", "said", ",", ".", "don’t", "''", "``", *MARKS]), max_size=30).map(" ".join),
)


def tokens(text: str) -> Tokens:
    """The tokens of a whole text."""
    return Tokens(text, 0, len(text))


def quoted(text: str) -> list[str]:
    """What stands in quotation marks, marks included."""
    found = tokens(text)
    return [text[found.start[a] : found.end[b]] for a, b in found.pairs]


class TestTables:
    """The lists of one stretch."""

    @given(texts)
    def test_the_tables_are_parallel(self, text: str) -> None:
        """Every table has one entry a token, in text order, and the surface is what the places cut out."""
        found = tokens(text)

        for table in (found.surface, found.lower, found.start, found.end, found.quotation, found.partner):
            assert len(table) == len(found)
        assert [text[a:b] for a, b in zip(found.start, found.end, strict=True)] == found.surface
        assert all(a < b for a, b in zip(found.start, found.end, strict=True))
        assert all(b <= a for b, a in zip(found.end, found.start[1:], strict=False))

    @given(texts)
    def test_nothing_but_white_space_is_left_out(self, text: str) -> None:
        """No letter and no mark falls between two tokens."""
        assert "".join(tokens(text).surface).split() == "".join(text.split()).split()

    @given(texts, st.text(" \t\n\u00a0", max_size=5), st.text(" \t\n\u00a0", max_size=5))
    def test_blanks_around_a_stretch_are_no_tokens(self, text: str, before: str, after: str) -> None:
        """White space at either end of a stretch moves its tokens and makes none."""
        wide, alone = tokens(before + text + after), tokens(text)

        assert wide.surface == alone.surface
        assert [a - len(before) for a in wide.start] == alone.start
        assert [b - len(before) for b in wide.end] == alone.end

    @given(texts, texts, texts)
    def test_a_stretch_is_read_as_if_nothing_stood_around_it(self, before: str, text: str, after: str) -> None:
        """The words of a stretch are those of the same text alone, moved, where blanks stand around it."""
        whole = f"{before} {text} {after}"
        place = len(before) + 1
        inside, alone = Tokens(whole, place, place + len(text)), tokens(text)

        assert inside.surface == alone.surface
        assert [a - place for a in inside.start] == alone.start

    @given(texts)
    def test_marks_pair_with_one_another(self, text: str) -> None:
        """A closing mark points back at the opening one that points at it, and quotations lie apart or one inside the other."""
        found = tokens(text)

        for a, b in found.pairs:
            assert found.partner[a] in {b, len(found)}
            assert found.partner[a] == len(found) or found.partner[b] == a
        assert all(b < c or d <= b for (a, b), (c, d) in itertools.combinations(found.pairs, 2))

    @given(texts)
    def test_a_word_stands_in_the_innermost_quotation(self, text: str) -> None:
        """Its number is that of the last quotation which opens before it and is not closed; outside all it is -1."""
        found = tokens(text)

        for i, number in enumerate(found.quotation):
            around = [place for place, (a, b) in enumerate(found.pairs) if a <= i <= b]
            assert number == (around[-1] if around else -1)


class TestWords:
    """Where one word ends and the next begins."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Ana's boats", ["Ana", "'s", "boats"]),
            ("Ana’s boats", ["Ana", "’s", "boats"]),
            ("we don't", ["we", "don't"]),
            ("they’ll say they’ve won", ["they", "’ll", "say", "they", "’ve", "won"]),
            ("the U.S. navy", ["the", "U.S.", "navy"]),
            ("1,200 tonnes at 3.5m", ["1,200", "tonnes", "at", "3.5m"]),
            ("a 44-year-old well-known mayor", ["a", "44-year-old", "well-known", "mayor"]),
            ("Holt & Sons, H&M", ["Holt", "&", "Sons", ",", "H&M"]),
            ("closed...", ["closed", "..."]),
            ("closed -- again", ["closed", "--", "again"]),
            ("O’Neill left", ["O’Neill", "left"]),
            ("e\u0301te\u0301", ["e\u0301te\u0301"]),
        ],
    )
    def test_words_are_cut_where_a_reader_cuts_them(self, text: str, expected: list[str]) -> None:
        """Contractions are split off, numbers, abbreviations and hyphened words stay whole."""
        assert tokens(text).surface == expected

    def test_lower_case_is_straight(self) -> None:
        """Curly apostrophes and odd hyphens are as good as plain ones."""
        assert tokens("Don’t RE‑OPEN").lower == ["don't", "re-open"]

    def test_a_letter_that_grows_in_lower_case_moves_nothing(self) -> None:
        """The dotted capital I of Turkish becomes two code points, and the tables stay parallel."""
        found = tokens("İzmir and Ana")

        assert len(found.lower) == len(found.surface) == 3
        assert found.lower[1:] == ["and", "ana"]


class TestQuotations:
    """Which words stand in quotation marks."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("“It rained,” she said.", ["“It rained,”"]),
            ('"It rained," she said.', ['"It rained,"']),
            ("``It rained,'' she said.", ["``It rained,''"]),
            ("«It rained», she said.", ["«It rained»"]),
            ('She called it "a farce" and "a joke".', ['"a farce"', '"a joke"']),
            ("‘It rained,’ she said.", ["‘It rained,’"]),
            ("'It rained,' she said.", ["'It rained,'"]),
            ("“He said ‘no’ to me,” she said.", ["“He said ‘no’ to me,”"]),
            ("The boys’ mother and the girls’ father came.", []),
            ("It is the boys' and the girls' school.", []),
            ("Rock ’n’ roll is here to stay.", []),
        ],
    )
    def test_a_quotation_is_what_its_marks_hold(self, text: str, expected: list[str]) -> None:
        """Curly, straight, double, single and foreign marks hold their words; apostrophes hold nothing."""
        assert quoted(text) == expected

    def test_an_unclosed_quotation_runs_to_the_end(self) -> None:
        """A mark that nothing closes keeps the rest of the stretch, and its partner lies past the last token."""
        found = tokens("She said: “It rained.")

        assert quoted("She said: “It rained.") == ["“It rained."]
        assert found.partner[found.surface.index("“")] == len(found)

    def test_speech_that_opens_again_in_the_next_paragraph_stays_one(self) -> None:
        """News style opens every paragraph of one speech with a mark and closes the last one."""
        assert quoted("“It rained.\n“The bridge closed,” she said.") == ["“It rained.\n“The bridge closed,”"]

    def test_single_marks_too_far_apart_hold_nothing(self) -> None:
        """An apostrophe at the head of a word does not swallow a paragraph."""
        assert quoted(f"‘Twas a day {'of rain ' * SINGLE_REACH}for the boys’ school.") == []
