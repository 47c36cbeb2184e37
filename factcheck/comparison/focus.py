"""Whom a claim points out as the one of whom the rest holds: "It was soldiers who pulled her out", "The man arrested was the foreman"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import attrs

from factcheck.comparison.predications import DOER, TARGET, Argument, Predication, predications
from factcheck.language.english.deeds import SOMEBODY
from factcheck.language.english.references import WHO_OPENERS
from factcheck.language.english.sources import PERSON_NOUNS
from factcheck.language.english.words import BE, RELATIVES

if TYPE_CHECKING:
    from factcheck.comparison.features import Features

ANYONE: Final = PERSON_NOUNS | SOMEBODY | {"one"}
"""Nouns by which a text asks who it was: "the man arrested", "the one who paid"."""


class Deed(NamedTuple):
    """A verb with its arguments.

    Attributes:
        told: Them.
        focused: Whether the text points out who did it, or to whom it was done, so that nobody else did.
    """

    told: Predication
    focused: bool


def deeds(side: Features) -> tuple[Deed, ...]:
    """The verbs of a claim with their arguments, where whoever is pointed out stands in his place in the deed."""
    frames = predications(side)
    found = [Deed(told, focused=False) for told in frames]
    for k, told in enumerate(frames):
        pointed = _pointed_out(side, frames, k) if side.lower[told.verb] in BE else None
        if pointed is not None:
            place, asked, focus = pointed
            found[place] = Deed(_filled(frames[place], asked, focus), focused=True)
    return tuple(found)


def _pointed_out(side: Features, frames: tuple[Predication, ...], k: int) -> tuple[int, Argument | None, Argument] | None:
    """The clause in which somebody is pointed out by the "be" at `k`, the noun phrase there that he fills, and he himself."""
    doer, said = frames[k].argument(DOER), frames[k].argument(TARGET)
    if doer is None or said is None:
        return None
    if side.lower[doer.head] == "it":
        place, asked, focus = _clause_behind(side, frames, k), None, said
    else:
        asked, focus = (doer, said) if _asks(side, doer) else (said, doer)
        place = _describing(frames, asked) if _asks(side, asked) else None
    return None if place is None else (place, asked, focus)


def _clause_behind(side: Features, frames: tuple[Predication, ...], k: int) -> int | None:
    """The clause that opens with "who" or "that" behind "it was": what "he said" puts between does not count."""
    return next((j for j in range(k + 1, len(frames)) if frames[j].arguments and side.lower[frames[j].first - 1] in RELATIVES), None)


def _asks(side: Features, argument: Argument) -> bool:
    return side.lower[argument.head] in ANYONE and side.lower[argument.first] in WHO_OPENERS


def _describing(frames: tuple[Predication, ...], asked: Argument) -> int | None:
    """The clause that describes a noun phrase: "the man arrested on 1 May"."""
    return next((j for j, told in enumerate(frames) if told.inner and told.arguments[0].range == asked.range), None)


def _filled(told: Predication, asked: Argument | None, focus: Argument) -> Predication:
    """A clause with whoever is pointed out as the first of its parties."""
    first = told.arguments[0] if asked is None else asked
    rest = (one for one in told.arguments if one.range != first.range)
    return attrs.evolve(told, inner=False, arguments=(attrs.evolve(focus, role=told.arguments[0].role), *rest))
