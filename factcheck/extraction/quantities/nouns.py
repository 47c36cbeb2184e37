"""What a number counts: the head of the noun phrase behind it, in the singular."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.extraction.grammar.kept_answers import kept
from factcheck.language.english.numbers import IRREGULAR_PLURALS, NOT_NOUN_COMPOUNDS, NOT_PLURALS, PARTITIVES, STOPS
from factcheck.language.english.plurals import NO_PLURALS_IN_MEN
from factcheck.language.english.units import MEASURES, UNIT_FORMS

if TYPE_CHECKING:
    from factcheck.extraction.quantities.copy import Copy
    from factcheck.extraction.quantities.figure import Figure

LONGEST_PHRASE: Final = 4
"""How many words behind a number are looked at for the noun that it counts ("20 South Korean border guards" has four)."""

SHORTEST_PLURAL: Final = 4
"""Letters that a plural in -s has at least: "cars", but not "gas"."""
_SIBILANTS: Final = ("ches", "shes", "sses", "xes", "zzes")


def is_plural(word: str) -> bool:
    """Whether a lower-case word looks like the plural of a noun."""
    if word in IRREGULAR_PLURALS:
        return True
    if word.endswith("'s"):
        return False
    if word.endswith("s"):
        return len(word) >= SHORTEST_PLURAL and word not in NOT_PLURALS and not word.endswith(("ss", "us", "sis"))
    return word.endswith("men") and len(word) > len("women") and word not in NO_PLURALS_IN_MEN


@kept
def singular(word: str) -> str:
    """The singular of a lower-case plural noun by the rules of spelling, irregular ones by list."""
    if word in IRREGULAR_PLURALS:
        return IRREGULAR_PLURALS[word]
    head, hyphen, last = word.rpartition("-")
    if last in IRREGULAR_PLURALS:
        return head + hyphen + IRREGULAR_PLURALS[last]
    for ending, other in (("men", "man"), ("women", "woman"), ("ies", "y")):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word[: -len(ending)] + other
    if word.endswith(_SIBILANTS):
        return word[:-2]
    return word.removesuffix("s")


def read_noun(copy: Copy, figure: Figure) -> None:
    """Set what the figure counts: unit, words as written, and how far they reach."""
    position = figure.end
    joined, start, end = copy.compound(position)
    if joined:
        _take_compound(copy, figure, joined, start)
        return
    position = _partitive(copy, position)
    first, head, head_end = 0, "", position
    for _ in range(LONGEST_PHRASE):
        word, start, end = copy.next_word(position)
        if not word or word in STOPS:
            break
        first = first or start
        if is_plural(word):
            head, head_end = word, end
        elif head:
            break
        if word == "times":  # "1.4 times book values" counts times
            break
        position = end
    if head:
        _take(copy, figure, head, (first, head_end))


def _partitive(copy: Copy, position: int) -> int:
    """Where the noun phrase begins of which the number at a place is a part: "two of the hostages", "three of its 12 ships"."""
    if not copy.low.startswith(" of ", position):
        return position
    word, _, end = copy.next_word(position + 3)
    return end if word in PARTITIVES else position


def read_single_noun(copy: Copy, figure: Figure) -> None:
    """Set what "one" counts, where the noun stands right behind it and nothing else could be one."""
    word, start, end = copy.next_word(figure.end)
    if not word or word in STOPS:
        return
    following, _, _ = copy.next_word(end)
    if copy.low[end + 1 : end + 2].isdigit():  # "one influential 2009 paper"
        return
    if not following or following in STOPS or following.endswith("ed"):
        figure.unit, figure.counted, figure.reach = word, copy.text[start:end], end


def counted_share(copy: Copy, figure: Figure) -> None:
    """Set what a share is a share of: the words behind "of", without their article."""
    if not copy.low.startswith(" of ", figure.end):
        return
    position = start = figure.end + 3
    reach = 0
    for turn in range(LONGEST_PHRASE):
        word, begin, end = copy.next_word(position)
        if not word or (word in STOPS and turn) or (reach and word.endswith("ed")):
            break
        if word in STOPS:
            start = position = end
            continue
        if not reach:
            start = begin
        reach = position = end
    if reach and not copy.low.endswith("'s", 0, reach) and not copy.low[reach + 1 : reach + 2].isdigit():
        figure.counted, figure.reach = copy.text[start:reach], reach


def _take(copy: Copy, figure: Figure, head: str, place: tuple[int, int]) -> None:
    unit = UNIT_FORMS.get(head)
    figure.unit = unit or singular(head)
    figure.measured = unit in MEASURES
    figure.counted = copy.text[place[0] : place[1]]
    figure.reach = place[1]


def _take_compound(copy: Copy, figure: Figure, joined: str, start: int) -> None:
    noun = joined.split("-", 1)[0]
    if noun in NOT_NOUN_COMPOUNDS or noun in STOPS or (noun.endswith("ed") and len(noun) > len("breed")):
        return
    end = start + len(noun)
    figure.joined = True
    figure.unit, figure.counted, figure.reach = singular(noun) if is_plural(noun) else noun, copy.text[start:end], end
