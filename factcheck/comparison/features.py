"""What a claim holds, in the form in which two claims are compared: read once per claim, in one pass over its words."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Final

import attrs

from factcheck.comparison.concepts import key_of, weight_of_key
from factcheck.comparison.names import Name, find_names
from factcheck.comparison.negation import NEGATORS, Negation, find_negations, unprefixed
from factcheck.comparison.places import Range, spans_of, words_at
from factcheck.comparison.quantities import Number, Wording, find_numbers, ruled_out
from factcheck.comparison.sorts import Said, said_to_be
from factcheck.comparison.thesaurus import phrases_in
from factcheck.comparison.words import Word, stem_of, words
from factcheck.language.english import polarity as p
from factcheck.language.english import words as w
from factcheck.language.english.calendar import WEEKDAYS
from factcheck.language.english.references import POINTING, SPEAKER_PRONOUNS, THIRD
from factcheck.language.english.scales import ORDER
from factcheck.language.english.units import MEASURES
from factcheck.model.claims import Act, Claim, Polarity
from factcheck.model.values import Period, Quantity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.model.spans import Span

MOST: Final = 64
"""Names, numbers, dates and negations of a claim that are compared: who says more says more than one thing."""
FIRST_WORDS: Final = 5
"""Words at the head of a text among which its first subject stands."""


@attrs.frozen
class Date:
    """A resolved period of a claim and the words that tell what happened in it.

    Attributes:
        period: The period.
        first: Its first word.
        last: The word after its last.
        context: Marks of the content words beside it.
        year: Whether the text states the year, so that it was not completed.
        written: Its words in lower case.
    """

    period: Period
    first: int
    last: int
    context: frozenset[str]
    year: bool
    written: tuple[str, ...]

    @property
    def numbered(self) -> bool:
        """Whether digits name the day or year."""
        return any(word[0].isdigit() for word in self.written)

    @property
    def weekday(self) -> bool:
        """Whether the text names but a weekday, so that the week was completed."""
        return not self.numbered and not WEEKDAYS.keys().isdisjoint(self.written)

    @property
    def range(self) -> Range:
        """Its words, half-open."""
        return self.first, self.last


@attrs.frozen
class Features:
    """What a claim holds.

    Words are counted from 0; a range of them is half-open.

    Attributes:
        claim: The claim.
        words: Its words.
        lower: Each in lower case, with straight apostrophes.
        keys: The concept of each content word; empty for function words, values and names.
        marks: The same, and for the words of names their stems.
        breaks: Whether a clause ends before each word: at a mark, or at a word that opens one.
        valued: Whether each word is part of a number or resolved date.
        weights: Key → weight, for all content words.
        names: The names.
        numbers: The quantities.
        dates: The resolved periods.
        denied_values: Ranges of values that the text sets right: the "nine" of "one day, not nine".
        said: What sorts of thing the text says that its subject is.
        speaker: The name of the voucher nearest the content, as parts, where a pronoun can stand for it ("I have never met him").
        pronoun: Whether a pronoun of the third person is its first subject.
        refers: Whether it points back to something named before: "it", "this", "such a memo".
        ordinals: Place and value of ordinals that count no day: "second", "21st".
        negations: What negates inside the text.
        denied: Whether the voucher denies the whole of it.
    """

    claim: Claim
    words: tuple[Word, ...]
    lower: tuple[str, ...]
    keys: tuple[str, ...]
    marks: tuple[str, ...]
    breaks: tuple[bool, ...]
    valued: tuple[bool, ...]
    weights: Mapping[str, int]
    names: tuple[Name, ...]
    numbers: tuple[Number, ...]
    dates: tuple[Date, ...]
    denied_values: tuple[tuple[int, int, Decimal], ...]
    said: tuple[Said, ...]
    speaker: tuple[str, ...]
    pronoun: bool
    refers: bool
    ordinals: tuple[tuple[int, int], ...]
    negations: tuple[Negation, ...]
    denied: bool

    def spans(self, ranges: Sequence[Range]) -> tuple[Span, ...]:
        """The places in the document of some ranges of words, in text order."""
        return spans_of(ranges, self.claim.spans, self.words)

    def key_alone(self, k: int) -> str:
        """The concept of one word, whatever phrase or name it stands in."""
        return key_of(self.lower[k], self.words[k].stem)

    def surface(self, first: int, last: int) -> str:
        """A range of words as written."""
        return self.claim.text[self.words[first].start : self.words[last - 1].end] if first < last else ""


def features(claim: Claim) -> Features:
    """Read what a claim holds. Linear in the length of its text, of whose names, numbers, dates and negations the first `MOST` count."""
    text = claim.text
    found = words(text)
    lower = _lower(text, found)
    periods = [(period, *words_at(period.span, claim.spans, found)) for period in claim.periods[:MOST]]
    counts = [(quantity, *words_at(quantity.span, claim.spans, found)) for quantity in claim.quantities[:MOST]]
    dated, valued = _valued(found, lower, periods, counts)
    measured = [k for quantity, first, last in counts if quantity.unit in MEASURES for k in range(first, last)]
    names = find_names(text, found, lower, _marked(valued, measured))[:MOST]
    keys, marks = _keys(found, lower, names, valued)
    wording = Wording(lower, marks, names)
    breaks = _breaks(text, found, lower)
    negations = find_negations(lower, marks, breaks, dated, valued, _denials(claim, found), _capitals(text, found, breaks))
    return Features(
        claim=claim,
        words=found,
        lower=lower,
        keys=keys,
        marks=marks,
        breaks=breaks,
        valued=tuple(valued),
        weights={key: weight_of_key(key, word.weight) for key, word in zip(keys, found, strict=True) if key},
        names=names,
        numbers=find_numbers(wording, counts, claim, alone=all(valued[k] or not word.weight for k, word in enumerate(found))),
        dates=tuple(
            Date(period, first, last, wording.context(first, last), _states_year(lower[first:last]), lower[first:last])
            for period, first, last in periods
            if period.resolved and not ruled_out(lower, first)
        ),
        ordinals=_ordinals(lower, valued),
        denied_values=tuple((i, j, quantity.low) for quantity, i, j in counts if _set_right(lower, breaks, i)),
        said=said_to_be(found, lower),
        speaker=_speaker(claim, lower),
        pronoun=not THIRD.isdisjoint(lower[:FIRST_WORDS]) and not any(name.first < FIRST_WORDS for name in names),
        refers=not POINTING.isdisjoint(lower[:FIRST_WORDS]),
        negations=negations[:MOST],
        denied=claim.polarity is Polarity.NEGATED and all(unprefixed(lower[one.at]) for one in negations) and NEGATORS.isdisjoint(lower),
    )


def _lower(text: str, found: Sequence[Word]) -> tuple[str, ...]:
    """The words in lower case, with straight apostrophes."""
    lowered = text.lower().replace("’", "'")
    if len(lowered) == len(text):
        return tuple([lowered[start:end] for start, end, _, _ in found])
    return tuple([text[start:end].lower().replace("’", "'") for start, end, _, _ in found])  # "İ" is two letters in lower case


def _valued(
    found: Sequence[Word], lower: Sequence[str], periods: Sequence[tuple[Period, int, int]], counts: Sequence[tuple[Quantity, int, int]]
) -> tuple[list[bool], list[bool]]:
    """Whether each word is part of a resolved date, and whether it is part of a date or number; the digits of no date are neither."""
    dated, valued = [False] * len(found), [False] * len(found)
    for period, first, last in periods:
        for k in range(first, last):
            dated[k] = dated[k] or period.resolved
            valued[k] = valued[k] or period.resolved or not lower[k][0].isdigit()
    for _, first, last in counts:
        for k in range(first, last):
            valued[k] = valued[k] or lower[k][0].isdigit() or lower[k] in w.NUMBER_WORDS or not found[k].weight
    return dated, valued


def _marked(valued: Sequence[bool], measured: Sequence[int]) -> Sequence[bool]:
    """Whether each word is part of a value, words of units included: "Celsius" is no name."""
    marked = list(valued)
    for k in measured:
        marked[k] = True
    return marked


def _capitals(text: str, found: Sequence[Word], breaks: Sequence[bool]) -> frozenset[int]:
    """The words inside a clause that have a capital."""
    capitals = [k for k, (start, _, _, _) in enumerate(found) if text[start].isupper() and k and not breaks[k]]
    return frozenset([k for k in capitals if text[found[k - 1].end : found[k].start] == " "])


def _denials(claim: Claim, found: Sequence[Word]) -> frozenset[int]:
    """The words inside a claim by which its voucher denies: a claim of a whole text holds its cue."""
    if claim.act is not Act.DENY or not claim.attributions:
        return frozenset()
    places = (words_at(cue, claim.spans, found) for cue in claim.attributions[-1].cue)
    return frozenset(last - 1 for first, last in places if first < last)


def _keys(
    found: Sequence[Word], lower: Sequence[str], names: Sequence[Name], valued: Sequence[bool]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The keys and the marks of a text."""
    keys = [
        _key_of(word, stem) if weight and not taken and word[0].isalpha() else ""
        for (_, _, stem, weight), word, taken in zip(found, lower, valued, strict=True)
    ]
    for k, phrase in phrases_in([word.stem for word in found], lower):
        if not valued[k]:
            keys[k] = phrase.key
    for name in names:
        if name.common:
            continue
        keys[name.first : name.last] = [""] * (name.last - name.first)
    marks = list(keys)
    for name in names:
        for k in range(name.first, name.last):
            marks[k] = key_of(lower[k], found[k].stem) if found[k].weight else ""
    return tuple(keys), tuple(marks)


@functools.lru_cache(maxsize=1 << 16)
def _key_of(word: str, stem: str) -> str:
    """The concept of a word; "uncounted" has that of "counted", which it negates."""
    positive = unprefixed(word) if word.startswith("un") else ""
    return key_of(positive, stem_of(positive).stem) if positive else key_of(word, stem)


def _set_right(lower: Sequence[str], breaks: Sequence[bool], first: int) -> bool:
    """Whether a value is set right behind another: "one day, not nine", "three and not twelve"."""
    return first > 1 and lower[first - 1] == "not" and (breaks[first - 1] or lower[first - 2] in {"and", "but"})


def _states_year(written: Sequence[str]) -> bool:
    return any(len(word) == len("2031") and word.isdecimal() for word in written)


def _speaker(claim: Claim, lower: Sequence[str]) -> tuple[str, ...]:
    """Whom a pronoun of the text can stand for: who says it, if anybody is named."""
    source = claim.attributions[-1].source if claim.attributions else None
    if source is None or (SPEAKER_PRONOUNS.isdisjoint(lower) and THIRD.isdisjoint(lower[:FIRST_WORDS])):
        return ()
    named = source.name or source.text
    found = words(named)
    written = [named[word.start : word.end] for word in found]
    names = find_names(named, found, [word.lower() for word in written], [False] * len(found))
    return names[0].parts if names else ()


def _breaks(text: str, found: Sequence[Word], lower: Sequence[str]) -> tuple[bool, ...]:
    """Whether a clause ends before each word."""
    end = 0
    breaks = []
    for (start, following, _, _), word in zip(found, lower, strict=True):
        one_blank = start == end + 1 and text[end] == " "
        breaks.append(word in p.NEGATION_ENDS or not (one_blank or _MARKS.isdisjoint(text[end:start])))
        end = following
    return tuple(breaks)


_MARKS: Final = frozenset(",;:.?!()[]—–")
"""Marks at which a clause ends."""


def _ordinals(lower: Sequence[str], valued: Sequence[bool]) -> tuple[tuple[int, int], ...]:
    """Place and value of the ordinals that are part of no value."""
    found = [(k, _place(word)) for k, word in enumerate(lower) if (word in ORDER or word[0].isdigit()) and not valued[k]]
    return tuple([(k, place) for k, place in found if place][:MOST])


def _place(word: str) -> int:
    """The place in a row that an ordinal names; 0 for other words."""
    if word.endswith(_ORDINAL_ENDINGS) and word[:-2].isdecimal():
        return int(word[:-2])
    return ORDER.get(word, 0)


_ORDINAL_ENDINGS: Final = ("st", "nd", "rd", "th")
