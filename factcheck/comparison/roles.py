"""Who did what to whom: whether two claims tell one deed with doer and target exchanged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.comparison.features import MOST
from factcheck.language.english import sources as n
from factcheck.language.english import words as w
from factcheck.language.english.deeds import SYMMETRIC
from factcheck.language.english.lexicon import VERB_FORMS
from factcheck.language.english.names import AGENT_ENDINGS

if TYPE_CHECKING:
    from factcheck.comparison.features import Features
    from factcheck.comparison.places import Range

SHORTEST_PAST: Final = 4
"""Letters of a word in -ed that is no past form ("seed")."""
WHO: Final = n.PERSON_NOUNS | n.AUTHORITY_NOUNS | n.ORGANISATION_NOUNS | n.OFFICES | n.EXPERT_NOUNS
"""Nouns that name persons and bodies."""
MOST_OF_ONE: Final = 4
"""Places of one verb that are looked at."""
REACH: Final = 12
"""Words before and after a verb that can hold its doer and its target."""
BREAKS: Final = w.SUBORDINATORS | w.RELATIVES | {"but"}
"""Words that open another clause."""


def exchanged(a: Features, b: Features) -> tuple[list[Range], list[Range]] | None:
    """The words of doer and target on both sides, where each claim has the other's places exchanged; None where not."""
    if ("by" in a.lower) == ("by" in b.lower) and _common(a, b) == _common(b, a):
        return None  # in one order and in one voice
    verbs_b = _verbs(b)
    if not verbs_b:
        return None
    for stem, places in _verbs(a).items():
        for i in places:
            for j in verbs_b.get(stem, ()):
                found = _exchange(a, i, b, j)
                if found is not None:
                    return found
    return None


def _common(side: Features, other: Features) -> list[str]:
    """The stems of the words of one side that the other has, in text order."""
    stems = {stem for _, _, stem, weight in other.words if weight}
    return [stem for _, _, stem, _ in side.words if stem in stems]


def _verbs(side: Features) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for k, word in enumerate(side.lower):
        if _verb(word) and word not in w.AUXILIARIES and word not in SYMMETRIC and not (k and side.lower[k - 1] in w.DETERMINERS):
            found.setdefault(side.words[k].stem, []).append(k)
            if len(found) == MOST:
                break
    return {stem: places[:MOST_OF_ONE] for stem, places in found.items()}


def _verb(word: str) -> bool:
    """Whether a word is a form of a verb that the lexicon has, or looks like a past form."""
    return word in VERB_FORMS or (word.endswith("ed") and len(word) > SHORTEST_PAST)


def _exchange(a: Features, i: int, b: Features, j: int) -> tuple[list[Range], list[Range]] | None:
    doer_a, target_a = _parties(a, i)
    if not doer_a or not target_a:
        return None
    doer_b, target_b = _parties(b, j)
    if not doer_b or not target_b:
        return None
    crossed = doer_a.keys() & target_b.keys(), target_a.keys() & doer_b.keys()
    if not crossed[0] or not crossed[1]:
        return None
    if doer_a.keys() & doer_b.keys() or target_a.keys() & target_b.keys():
        return None
    first = next((stem for stem in sorted(crossed[0]) if _acts(a, doer_a[stem]) and _acts(b, target_b[stem])), None)
    second = next((stem for stem in sorted(crossed[1]) if _acts(a, target_a[stem]) and _acts(b, doer_b[stem])), None)
    if first is None or second is None:
        return None
    return [_one(doer_a[first]), _one(target_a[second])], [_one(target_b[first]), _one(doer_b[second])]


def _acts(side: Features, k: int) -> bool:
    """Whether a word names somebody who can do something to somebody: a name, a person, a body."""
    word = side.lower[k]
    return _capital(side, k) or word in WHO or word.removesuffix("s") in WHO or word.endswith(AGENT_ENDINGS)


def _capital(side: Features, k: int) -> bool:
    return side.claim.text[side.words[k].start].isupper()


def _one(k: int) -> Range:
    return k, k + 1


def _parties(side: Features, k: int) -> tuple[dict[str, int], dict[str, int]]:
    """The stems of doer and target of the verb at `k`, each with its place."""
    before = _gather(side, range(k - 1, max(-1, k - 1 - REACH), -1))
    after = _gather(side, range(k + 1, min(len(side.lower), k + 1 + REACH)))
    if _passive(side, k):
        by = next((j for j in range(k + 1, min(len(side.lower), k + 1 + REACH)) if side.lower[j] == "by"), None)
        if by is None:
            return {}, before
        return _gather(side, range(by + 1, min(len(side.lower), by + 1 + REACH))), before
    return before, after


def _gather(side: Features, places: range) -> dict[str, int]:
    """The nearest name or noun phrase in a direction: up to the next verb, clause or break."""
    found: dict[str, int] = {}
    for j in places:
        word = side.lower[j]
        if word in BREAKS or (found and ((_verb(word) and side.keys[j]) or side.valued[j])):
            break
        if found and (word == "to" or word in w.PREPOSITIONS or word in w.COORDINATORS) and word not in {"of", "and"}:
            break
        if found and word == "of" and _capital(side, j - 1) and j + 1 < len(side.lower) and not _capital(side, j + 1):
            break  # "accused Sorrel of fraud", but "the Bank of Meril"
        if side.words[j].weight and word not in w.ADVERBS:
            found.setdefault(side.words[j].stem, j)
    return found


def _passive(side: Features, k: int) -> bool:
    """Whether the verb at `k` is a passive participle: "was accused by"."""
    if "l" not in VERB_FORMS.get(side.lower[k], "l"):
        return False
    for j in range(k - 1, max(-1, k - 4), -1):
        word = side.lower[j]
        if word in w.BE or word in w.NEGATED_AUXILIARIES:
            return True
        if word not in w.ADVERBS and word != "not":
            break
    return k + 1 < len(side.lower) and side.lower[k + 1] == "by"
