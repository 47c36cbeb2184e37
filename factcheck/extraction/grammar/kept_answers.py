"""What a word alone tells, kept for the next time that it comes."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Answer = TypeVar("Answer")
MOST = 1 << 15
"""Words whose answers are kept; with one more, all are forgotten, so that no text fills the memory."""


class _Answers(dict[str, Answer]):
    """Word → answer; a word that is missing is asked about."""

    __slots__ = ("ask",)

    def __init__(self, ask: Callable[[str], Answer]) -> None:
        """Begin with no answer to what `ask` asks."""
        self.ask = ask

    def __missing__(self, word: str) -> Answer:
        if len(self) >= MOST:
            self.clear()
        answer = self[word] = self.ask(word)
        return answer


def kept(ask: Callable[[str], Answer]) -> Callable[[str], Answer]:
    """Keep the answers of a function of one word; a look-up in C, so several times as fast as `functools.lru_cache`."""
    return _Answers(ask).__getitem__
