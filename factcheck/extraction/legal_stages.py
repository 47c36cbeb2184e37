"""The legal stage that a claim gives the person or body it is about."""

from __future__ import annotations

from factcheck.language.english.legal import STAGES
from factcheck.model.claims import LegalStage

_FIRST: dict[str, list[tuple[str, LegalStage]]] = {}
for _stage, _frames in STAGES:
    for _frame in _frames:
        _FIRST.setdefault(_frame.split()[0], []).append((_frame, _stage))
_RANK = {stage: len(STAGES) - place for place, (stage, _) in enumerate(STAGES)}
STAGE_WORDS = frozenset(_FIRST) | {"clear", "cleared", "clearing", "clears"}
"""Words of which one stands in every text that names a stage."""
NEGATED = frozenset("not no never without n't".split())


def stage_in(words: list[str]) -> LegalStage:
    """The furthest stage named in a list of lower-case words; a negated one ("has not been charged") counts as `accused` where it is a charge.

    >>> stage_in("he was arrested on suspicion of theft".split()).value
    'arrested'
    """
    best = LegalStage.NONE
    if STAGE_WORDS.isdisjoint(words):
        return best
    for k, word in enumerate(words):
        if (
            word in {"clear", "cleared", "clearing", "clears"}
            and "of" in words[k + 1 : k + 8]
            and _RANK[LegalStage.ACQUITTED] > _RANK.get(best, 0)
        ):
            best = LegalStage.ACQUITTED
        if word not in _FIRST:
            continue
        for frame, stage in _FIRST[word]:
            size = frame.count(" ") + 1
            if size > 1 and " ".join(words[k : k + size]) != frame:
                continue
            if any(before in NEGATED or before.endswith("n't") for before in words[max(0, k - 4) : k]) and stage not in {
                LegalStage.ACQUITTED,
                LegalStage.ON_TRIAL,
            }:
                stage = LegalStage.ACCUSED if stage in {LegalStage.CHARGED, LegalStage.CONVICTED, LegalStage.ON_TRIAL} else LegalStage.NONE  # noqa: PLW2901
            if stage is not LegalStage.NONE and _RANK[stage] > _RANK.get(best, 0):
                best = stage
            break
    return best


def further(a: LegalStage, b: LegalStage) -> LegalStage:
    """The further of two stages."""
    return a if _RANK.get(a, 0) >= _RANK.get(b, 0) else b
