"""The text under reading, with the few looks around a place that every reader of numbers needs."""

from __future__ import annotations

import re
from typing import Final

import attrs

REACH: Final = 48
"""How many characters before a number are looked at for the words that bend it."""

LINE: Final = 100
"""How much on either side of a word shows whether it stands in a headline, in characters."""

SENTENCE_END: Final = re.compile(r"[.!?]\s|\n[ \t\r]*\n")
"""Where a sentence or its paragraph ends; abbreviations end one too often, which only keeps two numbers apart."""

_NEXT: Final = re.compile(
    r"(?:[ \t]|\r?\n(?!\s))?"  # one space or line break, never the blank line of a new paragraph
    r"((?:[a-z]\.){2,6}|(?:sq|cu|fl)\.(?= )|[^\W\d_]{1,40}(?:['&/-][^\W\d_]{1,40}){0,5})"
)
SHORT_WORD: Final = 3
"""Letters of words that headlines, too, write small."""
FEW_WORDS: Final = 3
"""Longer words of a line up to which its capitals show nothing."""
_BLANK_LINE: Final = re.compile(r"\n[ \t\r]*\n")
_OPENERS: Final = "([{\"'“‘«—–-/*"


@attrs.frozen
class Copy:
    """A text and its lower-case twin, character for character.

    Attributes:
        text: The text as given.
        low: The same in lower case, of the same length, with plain spaces and apostrophes; the few letters that would grow
            stay as they are.

    """

    text: str
    low: str
    _before: dict[int, list[str]] = attrs.field(factory=dict, eq=False, repr=False)
    _words: dict[int, tuple[str, int, int]] = attrs.field(factory=dict, eq=False, repr=False)  # several readers ask for the same word

    def ahead(self, position: int, reach: int) -> str:
        """So many lower-case characters before a place, or fewer where its paragraph begins."""
        stretch = self.low[max(0, position - reach) : position]
        return _BLANK_LINE.split(stretch)[-1] if "\n" in stretch else stretch

    def behind(self, position: int, reach: int) -> str:
        """So many lower-case characters from a place on, or fewer where its paragraph ends."""
        stretch = self.low[position : position + reach]
        return _BLANK_LINE.split(stretch)[0] if "\n" in stretch else stretch

    def words_before(self, position: int) -> list[str]:
        """The lower-case words in the stretch before a place, as they stand between spaces, the nearest last; not to be changed."""
        found = self._before.get(position)
        if found is None:
            found = self._before[position] = self.ahead(position, REACH).split()
        return found

    def word_before(self, position: int) -> str:
        """The lower-case word before a place without opening quotes and brackets; empty where none stands there."""
        words = self.words_before(position)
        return words[-1].lstrip(_OPENERS) if words else ""

    def next_word(self, position: int) -> tuple[str, int, int]:
        """The lower-case word at a place or one space behind it, with its start and end; ("", position, position) if none stands there."""
        found = self._words.get(position)
        if found is None:
            match = _NEXT.match(self.low, position)
            found = self._words[position] = (match[1], match.start(1), match.end()) if match else ("", position, position)
        return found

    def compound(self, position: int) -> tuple[str, int, int]:
        """The word that a hyphen at this place joins on, as in `next_word`."""
        if self.low[position : position + 1] in _HYPHENS and self.low[position + 1 : position + 2].isalpha():
            return self.next_word(position + 1)
        return "", position, position

    def opens_sentence(self, position: int) -> bool:
        """Whether a word at this place has its capital from standing first: in the text, a sentence, a quotation, a headline item."""
        before = self.text[max(0, position - 4) : position].rstrip(" \t\u00a0")
        if before[-1:] in _HYPHENS and self.text[position - 1] in _HYPHENS:
            return False
        return not before or before[-1] in ".!?:;\n\r\"“”'‘(—–-[|•…"

    def is_headline(self, position: int) -> bool:
        """Whether the words around a place are capitalised throughout, so that a capital marks no name."""
        begin = position - len(self.ahead(position, LINE))
        line = self.text[begin : position + len(self.behind(position, LINE))]
        words = [word for word in line.split() if len(word) > SHORT_WORD and word[0].isalpha()]
        capitals = sum(word[0].isupper() for word in words)
        return len(words) > FEW_WORDS and capitals * 5 >= len(words) * 4


_PLAIN: Final = {"\u00a0": " ", "\u2009": " ", "\u202f": " ", "’": "'"}
_HYPHENS: Final = frozenset(("-", "‐", "‑"))


def copy_of(text: str) -> Copy:
    """Prepare a text for reading."""
    low = text.lower()
    if len(low) != len(text):  # "İ" becomes two characters, and every place behind it would shift
        low = "".join(letter if len(letter.lower()) != 1 else letter.lower() for letter in text)
    if not low.isascii():
        for written, plain in _PLAIN.items():
            low = low.replace(written, plain)
    return Copy(text, low)
