"""Answers about a word, kept for the next time."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factcheck.extraction.grammar import kept_answers
from factcheck.extraction.grammar.kept_answers import kept


@given(st.lists(st.text(max_size=3)))
def test_an_answer_is_the_same_however_often_it_is_asked_for(words: list[str]) -> None:
    """What is kept is what the function says, and each word is asked about once."""
    asked: list[str] = []

    @kept
    def doubled(word: str) -> str:
        asked.append(word)
        return word * 2

    assert [doubled(word) for word in words] == [word * 2 for word in words]
    assert asked == list(dict.fromkeys(words))


def test_no_more_answers_are_kept_than_the_most() -> None:
    """A text of ever new words cannot fill the memory; what was forgotten is asked about again."""
    asked: list[str] = []
    ask = kept(lambda word: asked.append(word) or word)  # type: ignore[func-returns-value]  # `append` returns None, as meant

    for number in range(kept_answers.MOST + 1):
        ask(str(number))
    ask("0")

    assert asked[-1] == "0"
