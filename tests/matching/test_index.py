from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import factcheck
from factcheck import ClaimIndex, Hit
from factcheck.errors import NegativeLimitError, NotSearchableError, UnknownPositionError

WORDS = "mayor bridge port strike harbour Okoma Ruvelle paid closed nine ferry 2031 warehouse inspector denied".split()
texts = st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=8).map(" ".join), max_size=12)
query = st.lists(st.sampled_from(WORDS), min_size=1, max_size=8).map(" ".join)

STORIES = (
    "The mayor of Okoma resigned on Monday after the audit.",
    "Nine ferries were taken out of service in Ruvelle harbour.",
    "The port authority paid 4 million euros for the old warehouse.",
    "Inspectors found no fault in the bridge at Okoma.",
    "The",
    "Okoma",
)


def positions(hits: tuple[Hit, ...]) -> list[int]:
    """Where the hits stand."""
    return [hit.position for hit in hits]


class TestWhatIsFound:
    """Finding by what is said."""

    @pytest.mark.parametrize(
        ("query", "expected"),
        [
            ("Okoma's mayor has resigned over an audit", 0),
            ("RUVELLE HARBOUR: ferries out of service", 1),
            ("#RuvelleHarbour ferries", 1),
            ("ruvelleharbour service", 1),
            ("4 million euros for a warehouse", 2),
            ("is the bridge in Okoma safe? inspectors say", 3),
        ],
    )
    def test_the_text_that_says_it_comes_first(self, query: str, expected: int) -> None:
        """Endings, capitals, tags and words written in one do not hide it, and a text of one word does not win."""
        assert ClaimIndex(STORIES).search(query)[0].position == expected

    def test_words_that_point_to_one_subject_move_a_text_up(self) -> None:
        """A query about kids finds the text about children before another that shares as much."""
        index = ClaimIndex(["Four goats were hurt at the fair.", "Four children were hurt at the fair."])
        assert index.search("Kids were hurt at the fair")[0].position == 1

    def test_a_text_of_function_words_finds_nothing(self) -> None:
        """What tells nothing is not looked for."""
        assert ClaimIndex(STORIES).search("the of and") == ()

    def test_an_empty_index_finds_nothing(self) -> None:
        """There is nothing to find."""
        assert ClaimIndex().search("Okoma") == ()
        assert len(ClaimIndex()) == 0

    @pytest.mark.parametrize("text", ["हिन्दी में मेयर", "عمدة المدينة استقال", "№ 5", "🔥 Okoma"])
    def test_other_scripts_are_found(self, text: str) -> None:
        """Signs and letters of any script are words; nothing is stripped."""
        assert ClaimIndex([*STORIES, text]).search(text)[0] == Hit(len(STORIES), 1.0, text, text)

    def test_a_sign_makes_a_difference(self) -> None:
        """A text with a sign is not the same as the text without it."""
        plain, signed = ClaimIndex(["test", "test №"]).search("test №")[::-1]
        assert (signed.score, signed.position) == (1.0, 1)
        assert plain.score < 1.0

    def test_claims_are_found_by_their_text(self) -> None:
        """A claim serves as text and as query, and is given back."""
        claim = factcheck.claim("The ministry closed the old bridge in May 2031.")
        index = ClaimIndex([claim])
        assert index.search(claim)[0].score == 1.0
        assert index[0] is claim

    def test_a_hit_says_why(self) -> None:
        """The words in common are named, rare ones apart from common ones, and the rare ones that only one side has."""
        (hit, *_) = ClaimIndex(STORIES).search("Okoma: the mayor resigned in Lund")
        assert hit.because == (
            "both have the rare word “Okoma”",
            "both have the common words “mayor”, “resigned”",
            "only one has the rare words “Lund”, “audit”",
        )


class TestOrder:
    """Scores, order and limits."""

    def test_a_negative_limit_and_a_query_that_is_none_are_refused(self) -> None:
        """Both errors are the library's own; no limit at all is no error."""
        index = ClaimIndex(["Nine ferries left."])
        with pytest.raises(NegativeLimitError, match="limit must not be negative: got -1"):
            index.search("ferries", limit=-1)
        with pytest.raises(NotSearchableError, match="asks for texts and claims and was given a value of type int"):
            index.search(9)  # type: ignore[arg-type]  # the fault under test
        assert index.search("ferries", limit=0) == ()

    @given(texts, query)
    def test_scores_fall_and_lie_between_0_and_1(self, texts: list[str], query: str) -> None:
        """The best comes first, of equals the one that stands first."""
        hits = ClaimIndex(texts).search(query, limit=20)
        scores = [hit.score for hit in hits]
        assert scores == sorted(scores, reverse=True)
        assert all(0.0 <= score <= 1.0 for score in scores)
        assert len(set(positions(hits))) == len(hits)

    @given(texts, query, st.integers(min_value=0, max_value=5))
    def test_a_limit_cuts_and_changes_nothing_else(self, texts: list[str], query: str, limit: int) -> None:
        """The first few of few are the first few of many."""
        index = ClaimIndex(texts)
        assert index.search(query, limit=limit) == index.search(query, limit=20)[:limit]

    @given(texts, query)
    def test_everything_that_shares_a_word_is_found(self, texts: list[str], query: str) -> None:
        """Nothing is left out for being common, as long as there is room."""
        asked = {word.stem for word in factcheck.comparison.words.words(query) if word.weight}
        sharing = {k for k, text in enumerate(texts) if any(word.stem in asked for word in factcheck.comparison.words.words(text))}
        assert set(positions(ClaimIndex(texts).search(query, limit=20))) == sharing

    @given(texts, st.data())
    def test_the_words_of_the_query_themselves_come_first(self, texts: list[str], data: st.DataObject) -> None:
        """A text is found by itself with a score of 1."""
        if texts:
            asked = data.draw(st.sampled_from(texts))
            hit = ClaimIndex(texts).search(asked)[0]
            assert (hit.score, hit.text) == (1.0, asked)

    def test_those_that_are_not_looked_at_closely_come_after_those_that_are(self) -> None:
        """Of very many, all are found, and their scores still fall."""
        hits = ClaimIndex([f"The mayor of Okoma opened bridge {number} on Monday." for number in range(40)]).search(
            "bridge 33 Okoma", limit=99
        )
        scores = [hit.score for hit in hits]
        assert hits[0].position == 33
        assert (len(hits), scores) == (40, sorted(scores, reverse=True))

    def test_every_copy_of_the_query_scores_1(self) -> None:
        """The copies come first, in the order in which they stand."""
        hits = ClaimIndex(["Okoma", STORIES[0], STORIES[1], STORIES[0], STORIES[0]]).search(STORIES[0])
        assert [(hit.position, hit.score) for hit in hits[:3]] == [(1, 1.0), (3, 1.0), (4, 1.0)]
        assert hits[3].score < 1.0


class TestChanges:
    """Adding, replacing and removing in place."""

    @given(texts, texts, query)
    def test_adding_is_as_building_at_once(self, first: list[str], second: list[str], query: str) -> None:
        """It does not matter when a text came in."""
        index = ClaimIndex(first)
        assert index.extend(second) == range(len(first), len(first) + len(second))
        assert index.search(query) == ClaimIndex([*first, *second]).search(query)

    @given(texts, st.lists(st.sampled_from(WORDS), min_size=1).map(" ".join), query)
    def test_removing_undoes_adding(self, texts: list[str], other: str, query: str) -> None:
        """What was taken out leaves no trace but its position."""
        index = ClaimIndex(texts)
        (position,) = index.extend([other])
        index.remove(position)
        assert index.search(query) == ClaimIndex(texts).search(query)
        assert len(index) == len(texts)

    def test_replacing_keeps_the_position(self) -> None:
        """The new text is found where the old one stood."""
        index = ClaimIndex(STORIES)
        index.replace(1, "The ferry strike in Ruvelle is over.")
        assert index.search("ferry strike")[0].position == 1
        assert index.search("Nine taken out of service") == ()

    @pytest.mark.parametrize("position", [-1, 6, 2])
    def test_a_position_that_holds_nothing_is_an_error(self, position: int) -> None:
        """A caller that keeps positions learns when one is stale."""
        index = ClaimIndex(STORIES)
        index.remove(2)
        for attempt in (index.__getitem__, index.remove, lambda position: index.replace(position, "x")):
            with pytest.raises(UnknownPositionError, match=f"no text at position {position}"):
                attempt(position)

    def test_a_search_leaves_no_trace(self) -> None:
        """However many strange words are asked for, the index stays as small as it is."""
        index, asked = ClaimIndex(STORIES), ClaimIndex(STORIES)
        asked.search("Zuvelle Zokoma zinspector in the zarbour")
        assert (asked._vocabulary.stems, asked.search("Okoma mayor")) == (index._vocabulary.stems, index.search("Okoma mayor"))


def test_what_is_no_text_is_refused_and_costs_nothing() -> None:
    """One text in place of a row, and things of other types, are named; what was there stays."""
    with pytest.raises(NotSearchableError, match="put one text in a list"):
        ClaimIndex("The mayor resigned.")
    index = ClaimIndex(["The mayor resigned."])
    with pytest.raises(NotSearchableError, match=r"replace\(\) asks for texts and claims and was given a value of type NoneType"):
        index.replace(0, None)  # type: ignore[arg-type]  # what an untyped caller may give
    with pytest.raises(NotSearchableError, match="a value of type int"):
        index.extend([3])  # type: ignore[list-item]  # what an untyped caller may give
    assert list(index) == [(0, "The mayor resigned.")]
    assert index.extend(["The bridge was closed."]) == range(1, 2)
