"""A paragraph as tokens: surface, lower-case form, place, and which quotation each stands in."""

from __future__ import annotations

import itertools
import operator
import re

from factcheck.extraction.grammar.kept_answers import kept

TOKEN = re.compile(
    r"\s*+(?:"  # the blanks before the token, so that the tokens leave nothing between them and their places add up
    r"[A-Za-z]++(?![-.&'’‐‑\w\u0300-\u036f])"  # most words
    r"|[^\W\d_][\u0300-\u036f\w]*+(?![-.&'’‐‑])"  # words with accents or of other alphabets
    r"|(?:[^\W\d_]\.){2,}"  # U.S., a.m.
    r"|\d+(?:[.,:]\d+)*(?:[^\W\d_]+)?(?:[-‐‑]\w+)*"  # 1,200  3.5m  44-year-old
    r"|['’](?:s|re|ve|ll|d|m|S)(?![^\W_])"  # the split-off part of a contraction or possessive
    r"|[^\W\d_][\u0300-\u036f\w]*(?:[-‐‑][\w\u0300-\u036f]+|['’](?!(?:s|re|ve|ll|d|m|S)(?![^\W_]))[^\W\d_]+|&[A-Z]\w*)*"
    r"|(?<=\S)'(?=''(?:\s|$))|''|``|--+|\.\.\.+|[^\s])"
)
DOUBLE = frozenset(["“", "”", '"', "''", "``", "«", "»", "„", "‟"])
OPENING_MARKS = frozenset(["“", "``", "«", "„"])
CLOSING = frozenset(["”", "»"])
SINGLE = frozenset(["'", "‘", "’"])
MARKS = DOUBLE | SINGLE
"""Marks of which one stands in every paragraph that quotes."""
SINGLE_REACH = 60  # tokens: a quotation in single marks that does not close within so many is taken for an apostrophe


def straight(text: str) -> str:
    """The text with straight apostrophes and plain hyphens, of the same length."""
    return text.replace("’", "'").replace("‑", "-").replace("‐", "-")  # three passes in C are faster than one `translate`


@kept
def _lowered(word: str) -> str:
    """The lower-case form of a word as written."""
    return straight(word).lower()


class Tokens:
    """The tokens of one stretch of text, in parallel lists of one length.

    Attributes:
        text: The whole document's text, which `start` and `end` point into.
        surface: Each token as written.
        lower: The same in lower case, with straight apostrophes and hyphens.
        start: First position of each token, in code points of `text`.
        end: Position after each token.
        quotation: The number of the quotation that a token stands in, from 0 in text order; -1 outside. A mark belongs to its quotation.
        quoted: The indices of the tokens that stand in a quotation.
        partner: For a quotation mark the index of the mark that pairs with it (the list's length where none closes it); -1 elsewhere.
        pairs: The first and last token (the marks) of each quotation.
    """

    __slots__ = ("end", "lower", "pairs", "partner", "quotation", "quoted", "start", "surface", "text")

    def __init__(self, text: str, start: int, end: int) -> None:
        """Read the tokens of `text` from `start` to `end`, and pair their quotation marks."""
        self.text = text
        parts = TOKEN.findall(text[start:end].rstrip())
        surface = self.surface = list(map(str.lstrip, parts))
        self.end = list(itertools.accumulate(map(len, parts), initial=start))
        del self.end[0]
        self.start = list(map(operator.sub, self.end, map(len, surface)))
        self.lower = list(map(_lowered, surface))
        self.quotation = [-1] * len(surface)
        self.partner = [-1] * len(surface)
        self.quoted: set[int] = set()
        self.pairs: list[tuple[int, int]] = []
        if not MARKS.isdisjoint(surface):
            self._quotations()

    def __len__(self) -> int:
        return len(self.surface)

    def _opens(self, i: int) -> bool | None:
        """Whether the straight mark at `i` opens a quotation, judged by its neighbours; None where they do not tell."""
        text, start, end = self.text, self.start[i], self.end[i]
        left = text[start - 1] if start > 0 and i > 0 else " "
        right = text[end] if end < len(text) and i + 1 < len(self) else " "
        gap_left = left.isspace() or left in "([{—–-‘'"
        gap_right = right.isspace() or right in ")]}.,;:!?—–-’"
        if gap_left != gap_right:
            return gap_left
        return None

    def _quotations(self) -> None:
        """Pair the quotation marks: curly ones decide for themselves, straight ones by their neighbours, else they toggle."""
        surface = self.surface
        opened = -1
        for i in self._places(DOUBLE):
            mark = surface[i]
            if mark in OPENING_MARKS:
                opens = not (opened >= 0 and surface[opened] == mark and self._opens(i) is False)
            elif mark in CLOSING:
                opens = opened < 0 and self._opens(i) is True and i + 1 < len(surface)
            else:
                told = self._opens(i)
                opens = opened < 0 if told is None else told
                if opens and opened >= 0:  # a second opening mark of the same kind: a new paragraph of speech, or a slip
                    opens = surface[opened] != mark or told is True
            if opens:
                if opened < 0:
                    opened = i
            elif opened >= 0:
                self._pair(opened, i)
                opened = -1
        if opened >= 0:
            self._pair(opened, len(surface))
        self._single_marks()
        self.pairs.sort()
        for number, (a, b) in enumerate(self.pairs):
            self.quotation[a : b + 1] = [number] * (min(b, len(surface) - 1) + 1 - a)
            self.quoted.update(range(a, min(b, len(surface) - 1) + 1))

    def _places(self, marks: frozenset[str]) -> list[int]:
        """Where some marks stand."""
        return list(itertools.compress(range(len(self)), map(marks.__contains__, self.surface)))

    def _pair(self, a: int, b: int) -> None:
        """Pair the marks at `a` and `b`; `b` is the number of tokens where none closes the quotation."""
        self.partner[a] = b
        if b < len(self.surface):
            self.partner[b] = a
        self.pairs.append((a, min(b, len(self.surface) - 1)))

    def _single_marks(self) -> None:
        """Pair single marks outside double ones, where both neighbours of both marks show a quotation and not an apostrophe."""
        marks = self._places(SINGLE)
        if not marks:
            return
        inside = bytearray(len(self))
        for a, b in self.pairs:
            inside[a : b + 1] = b"\x01" * (b + 1 - a)
        opened = -1
        for i in marks:
            mark = self.surface[i]
            if inside[i]:
                continue
            if opened >= 0 and i - opened > SINGLE_REACH:
                opened = -1
            told = self._opens(i)
            if mark != "’" and told is not False and (mark == "‘" or told is True):
                if opened < 0:
                    opened = i
            elif mark != "‘" and opened >= 0 and i > opened + 1 and (mark == "’") == (self.surface[opened] == "‘"):
                left = self.lower[i - 1]
                if left.endswith("s") and i + 1 < len(self) and self.lower[i + 1].isalpha() and self._later_close(i):
                    continue
                self._pair(opened, i)
                opened = -1

    def _later_close(self, i: int) -> bool:
        """Whether another closing single mark follows soon, so that the one at `i` may be a plural's apostrophe."""
        return any(mark in ("'", "’") and self._opens(j) is False for j, mark in enumerate(self.surface[i + 1 : i + SINGLE_REACH], i + 1))
