"""A text as words that can be compared: where each stands, what it is whatever its ending, and how much it tells.

The weight of a word is fixed. Weights counted in a collection would let a document that is added change, or remove, a match between
two others.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from typing import TYPE_CHECKING, Final, NamedTuple

import Stemmer

from factcheck.language.english.common_words import FUNCTION_WORDS, WORDS_BY_BAND
from factcheck.language.english.plurals import IRREGULAR_PLURALS, OVERSTEMMED
from factcheck.language.english.verbs import IRREGULAR

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_WEIGHT: Final = 12
"""The weight of a word that no list of common words has: a name, a rare word, a slip of the pen."""

BAND_WEIGHTS: Final = (3, 5, 7, 9)
"""The weights of the bands of `WORDS_BY_BAND`, which grow like the logarithm of how rare a word is: one band is half as common again."""

NUMBER_WEIGHTS: Final = (3, 5, 7, 7)
"""The weights of numbers of one, two, three and four digits, many of which are years; longer ones, and 2.5, tell more."""

LONG_NUMBER_WEIGHT: Final = 9
"""The weight of a number of more digits, or with a fraction."""
SYMBOL_WEIGHT: Final = 2
"""The weight of a sign that is no letter: "%", "№"."""
LETTER_WEIGHTS: Final = (3, 8)
"""The weights of unknown words of one and of two letters: initials, units, and what is left of a broken word."""

NORMALISED_UP_TO: Final = 64
"""Letters of a word that are looked at; the rest of a longer one (a link, a slip) tells nothing more."""

_MARKS: Final = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
    "\u0711\u0730-\u074a\u0900-\u0963\u0966-\u0dff\u0e30-\u0e3a\u0e47-\u0e4e\u0eb0-\u0ecd\u0f18-\u0f84\u102b-\u103e\u17b4-\u17d3"
    "\u200c\u200d"
)
"""What belongs to the letter before it and is no word character to `re`: accents, vowel signs, joiners."""

_PUNCTUATION: Final = (
    "!-#&-/:-@\\[-`{-~\u00a1\u00ab\u00ad\u00b6\u00b7\u00bb\u00bf\u060c\u061b\u061f\u06d4\u0964\u0965\u2010-\u2027\u2030-\u205e"
    "\u3001-\u3003\u3008-\u3011\ufe00-\ufe0f\uff01\uff0c\uff0e\uff1a\uff1b\uff1f"
)
"""What parts words and says nothing itself; "$", "%", "№" and every other sign are words of their own."""

_LETTERS_ON: Final = rf"[^\W_]*(?:[{_MARKS}]+[^\W_]*)*"
_WORD: Final = re.compile(
    rf"[A-Za-z]+(?![^\W_]|['’.][^\W\d_]|[{_MARKS}])"  # most words, without further questions
    r"|[^\W\d_]{3,}(?=\d{2,}(?![^\W_]))"  # covid19 is written COVID-19 by others
    r"|[^\W\d_](?:\.[^\W\d_])+\b\.?"  # U.S., a.m.
    rf"|\d+(?:[.,:]\d+)*{_LETTERS_ON}"  # 1,200  3.5m  20th
    rf"|[^\W_]{_LETTERS_ON}(?:['’](?=[^\W\d_]){_LETTERS_ON})*"  # don't  Beyoncé's
    rf"|[^\w\s{_PUNCTUATION}]"  # €  №
)
_HUMPS: Final = re.compile(r"[^\W\d_a-z]+(?![a-z])|[^\W\d_a-z]?[a-z]+|\d+|[^\W\d_]+")
"""The words of a tag: "#SaveVellMill", "@theRealAnaOrr", "#VellVotes2030"."""

_LETTERS: Final = str.maketrans({"\u0131": "i", "ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "’": "'"})
"""Latin letters with a stroke or a tie, which no decomposition takes apart, and the curly apostrophe."""


class Word(NamedTuple):
    """One word of a text; a tuple, since a text has many.

    Attributes:
        start: First position in code points of the text.
        end: Position after it.
        stem: The lower-case word without its ending and without Latin accents ("Orbán" and "Orban" are one name); other writing is whole.
        weight: How much the word tells, 0 (a function word) to 12 (no list of common words has it).
    """

    start: int
    end: int
    stem: str
    weight: int


_word: Final = functools.partial(tuple.__new__, Word)
"""`Word._make` without its check of the length, since a text has many."""


class Stem(NamedTuple):
    """What a word is, wherever it stands; see `Word`."""

    stem: str
    weight: int


def words(text: str) -> tuple[Word, ...]:
    """The words of a text, in text order and not overlapping.

    A tag in one piece is taken apart ("#BlackLivesMatter" is three words), and so is a hyphenated word; "U.S." and "don't" are one each.
    """
    if _plainly_written(text):
        places = [(match.group(), match.start(), match.end()) for match in _WORD.finditer(text)]
        return tuple([_word((start, end, *stem_of(surface))) for surface, start, end in places])
    return tuple([_word((start, end, *stem_of(surface))) for start, end, surface in pieces(text)])


def stems(text: str) -> list[Stem]:
    """What `words` finds, without the places: for the many texts of an index."""
    return list(map(stem_of, surfaces(text)))


def surfaces(text: str) -> list[str]:
    """The words of a text as written, in text order; a text in capitals throughout is lower-cased, since there capitals tell nothing."""
    return _WORD.findall(text) if _plainly_written(text) else [surface for _, _, surface in pieces(text)]


def _plainly_written(text: str) -> bool:
    """Whether every word of a text stands in it as it is: it has no tag, and is not in capitals throughout."""
    return "#" not in text and "@" not in text and not text.isupper()


def pieces(text: str) -> Iterator[tuple[int, int, str]]:
    """Every word with its place, as written; in a text in capitals throughout, in lower case, since there capitals tell nothing."""
    shouted = text.isupper()
    for match in _WORD.finditer(text):
        start, end = match.span()
        if start and text[start - 1] in "#@":
            for hump in _HUMPS.finditer(text, start, end):
                part = hump.group()
                yield *hump.span(), part.lower() if shouted else part
        else:
            surface = match.group()
            yield start, end, surface.lower() if shouted else surface


@functools.lru_cache(maxsize=1 << 17)
def stem_of(surface: str) -> Stem:
    """The stem and the weight of one word as written.

    An acronym that is spelt like a function word keeps its capitals ("US", "WHO", "IT"), so that it is not taken for one.
    """
    surface = surface[:NORMALISED_UP_TO]
    form = surface.lower().translate(_LETTERS)
    if not form.isascii():
        form = _plain(form)
    if form[0].isdigit():
        return Stem(form.replace(",", ""), _number_weight(form))
    if "." in form:
        surface, form = surface.replace(".", ""), form.replace(".", "")
    if form in FUNCTION_WORDS:
        if len(form) > 1 and surface.isupper():
            return Stem(surface, BAND_WEIGHTS[0])
        return Stem(form, 0)
    if not form[0].isalpha():
        return Stem(form, SYMBOL_WEIGHT)
    form = form.removesuffix("'s")
    stem = _stemmed(_irregular().get(form, form))
    return Stem(stem, weight_of(stem))


def _stemmed(form: str) -> str:
    """The stem of a lower-case word."""
    return OVERSTEMMED.get(form) or _stemmer().stemWord(form)


def weight_of(stem: str) -> int:
    """The weight of a stem that is no number, no sign and no function word."""
    weight = _weights().get(stem, MAX_WEIGHT)
    return LETTER_WEIGHTS[len(stem) - 1] if weight == MAX_WEIGHT and len(stem) <= len(LETTER_WEIGHTS) else weight


def _plain(form: str) -> str:
    """A lower-case word composed, but without the accents of Latin letters."""
    letters = []
    latin = False
    for letter in unicodedata.normalize("NFD", form):
        if "\u0300" <= letter <= "\u036f" and latin:
            continue
        latin = letter < "\u0250" or "\u1e00" <= letter < "\u1f00"
        letters.append(letter)
    return unicodedata.normalize("NFC", "".join(letters)) or form


def _number_weight(form: str) -> int:
    return NUMBER_WEIGHTS[len(form) - 1] if form.isdigit() and len(form) <= len(NUMBER_WEIGHTS) else LONG_NUMBER_WEIGHT


@functools.cache
def _stemmer() -> Stemmer.Stemmer:
    """The Snowball stemmer of English (Porter2), without its own memory, since `stem_of` has one."""
    return Stemmer.Stemmer("english", 0)


@functools.cache
def _irregular() -> dict[str, str]:
    """Irregular forms with the form whose stem they share, where the form is no common noun of its own."""
    nouns = {"ground", "bound", "wound", "lay", "bore", "rose", "felt", "saw", "spoke"}
    table = {form: base for base, forms in IRREGULAR.items() for form in forms if form not in nouns}
    return {**table, **IRREGULAR_PLURALS}


@functools.cache
def _weights() -> dict[str, int]:
    """Stem to weight, for the words that lists have."""
    table: dict[str, int] = {}
    for band, weight in zip(WORDS_BY_BAND, BAND_WEIGHTS, strict=True):
        for word in band:
            table.setdefault(_stemmed(word), weight)
    return table
