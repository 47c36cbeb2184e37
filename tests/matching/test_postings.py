from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.matching import postings
from factcheck.matching.postings import Postings

counts = st.dictionaries(st.integers(0, 5), st.integers(1, 4), max_size=6)
rarities = st.dictionaries(st.integers(0, 5), st.integers(1, 9), max_size=6)


def filled(texts: list[dict[int, int]]) -> Postings:
    """Postings of some texts, in which each of six words is known."""
    found = Postings()
    for position, text in enumerate(texts):
        found.add(position, text)
    found.add(len(texts), dict.fromkeys(range(6), 1))
    found.remove(len(texts), range(6))
    return found


def obvious(texts: list[dict[int, int]], asked: dict[int, int]) -> list[tuple[int, int]]:
    """What every text shares with the query, one text after the other."""
    shared = Counter[int]()
    for position, text in enumerate(texts):
        alone = filled([text])
        for word in text.keys() & asked.keys():
            ((one, _),) = alone.best({word: asked[word]}, 1)
            shared[position] += one
    return sorted(((score, position) for position, score in shared.items()), key=lambda pair: (-pair[0], pair[1]))


@given(st.lists(counts, max_size=8), rarities, st.integers(1, 9))
def test_the_best_are_those_that_adding_up_text_by_text_finds(texts: list[dict[int, int]], asked: dict[int, int], limit: int) -> None:
    """The quick way over words and the obvious way over texts agree; of equals the first in the index comes first."""
    assert filled(texts).best(asked, limit) == obvious(texts, asked)[:limit]


@pytest.mark.parametrize("fewer", [0, 100])
@given(texts=st.lists(counts, max_size=8), asked=rarities)
def test_common_words_add_only_to_what_is_met(fewer: int, texts: list[dict[int, int]], asked: dict[int, int]) -> None:
    """Where enough texts are met, the common words change no sum of theirs, whichever of the two ways they are looked up by."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(postings, "COMMON", 0)
        patch.setattr(postings, "ENOUGH", 1)
        patch.setattr(postings, "FEWER", fewer)
        found = filled(texts).best(asked, 1)
    assert found == [pair for pair in obvious(texts, asked) if pair in found]
    assert bool(found) == bool(obvious(texts, asked))


@given(st.lists(counts, min_size=1, max_size=6), rarities, st.data())
def test_a_text_may_come_back_at_its_place(texts: list[dict[int, int]], asked: dict[int, int], data: st.DataObject) -> None:
    """Taking a text out and putting it in again changes nothing."""
    position = data.draw(st.integers(0, len(texts) - 1))
    found = filled(texts)
    found.remove(position, texts[position])
    found.add(position, texts[position])
    assert found.best(asked, 9) == filled(texts).best(asked, 9)


def test_a_word_tells_more_in_a_short_text_and_more_when_repeated() -> None:
    """As BM25 has it."""
    ((long, _),) = filled([dict.fromkeys(range(6), 1)]).best({0: 1}, 1)
    ((short, _),) = filled([{0: 1}]).best({0: 1}, 1)
    ((twice, _),) = filled([{0: 2}]).best({0: 1}, 1)
    assert long < short < twice
