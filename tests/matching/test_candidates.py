from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from factcheck.matching.candidates import candidates, keys_of
from factcheck.matching.linking import likeness
from factcheck.matching.marks import FUNCTION_WORD, Marks, bulk

WORDS = "the of mayor Okoma Ruvelle Brandt Sorrel Ketter bridge ferry paid said closed Vell 2031 nine".split()
texts = st.lists(st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join), max_size=9)


@given(texts)
def test_pairs_are_those_that_looking_at_every_pair_finds(texts: list[str]) -> None:
    """The quick way and the obvious way agree, and each pair comes once, the lower place first."""
    marks = Marks(texts)

    def alike(one: int, other: int) -> bool:
        a, b = set(marks[one]), set(marks[other])
        keys = set(keys_of(marks[one])) & set(keys_of(marks[other]))
        return bool(keys) and 4 * len(a & b) >= len(a) + len(b)

    expected = [pair for pair in itertools.combinations(range(len(texts)), 2) if alike(*pair)]
    assert sorted(candidates(marks)) == expected


@given(texts, texts)
def test_adding_texts_takes_no_pair_away(texts: list[str], more: list[str]) -> None:
    """Whether two texts are a pair lies in these two alone, however many others have their words."""
    assert set(candidates(Marks(texts))) <= set(candidates(Marks([*texts, *more * 3])))


@given(texts)
def test_words_come_with_the_most_telling_first_and_function_words_last(texts: list[str]) -> None:
    """The first words of a text are what its keys are made of."""
    marks = Marks(texts)
    for place in range(len(texts)):
        words = list(marks[place])
        assert words == sorted(set(words), reverse=True)
    assert len(marks) == len(texts)


def test_function_words_make_no_key() -> None:
    """Two texts are no pair because both say "the"; but what they say besides counts for how alike they are."""
    marks = Marks(["the of and", "the of or", ""])
    assert list(candidates(marks)) == []
    assert all(mark < FUNCTION_WORD for mark in marks[0])
    assert bulk(marks[0]) > 0
    assert not marks[2]


def test_words_of_one_concept_are_one_word() -> None:
    """A claim in which a word is exchanged for its synonym is the same to the last word."""
    marks = Marks(["Police arrested nine men", "Police detained nine men"])
    assert list(marks[0]) == list(marks[1])


@given(texts)
def test_likeness_is_a_symmetric_share(texts: list[str]) -> None:
    """0 for nothing in common, 1 for the same words, whichever comes first."""
    marks = Marks(texts)
    for one, other in itertools.combinations_with_replacement(range(len(texts)), 2):
        like = likeness(marks[one], marks[other])
        assert like == likeness(marks[other], marks[one])
        assert 0.0 <= like <= 1.0
        assert (like == 1.0) == (list(marks[one]) == list(marks[other]))


def test_a_crowded_key_is_not_left_out() -> None:
    """A pair whose one key in common three hundred other texts have, too, is still found."""
    frame = "the {} of Okoma and {} Ruvelle to {} Brandt in a"
    pair = [frame.format("Ferrow", "Tessaly", "Quell"), frame.format("Sorrel", "Ketter", "Vell")]
    crowd = [frame.format(f"Marne{number}", f"Dellin{number}", f"Ossory{number}") for number in range(300)]
    assert list(candidates(Marks(pair))) == [(0, 1)]
    assert (0, 1) in set(candidates(Marks([*pair, *crowd])))
