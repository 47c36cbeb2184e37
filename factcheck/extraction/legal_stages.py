"""The legal stage that a claim gives the person or body it is about."""

from __future__ import annotations

from factcheck.language.english.legal import CLEARING, STAGES
from factcheck.model.claims import LegalStage

_FIRST: dict[str, list[tuple[list[str], LegalStage]]] = {}
for _stage, _frames in STAGES:
    for _frame in _frames:
        _FIRST.setdefault(_frame.split()[0], []).append((_frame.split(), _stage))
_RANK = {stage: len(STAGES) - place for place, (stage, _) in enumerate(STAGES)} | {LegalStage.NONE: 0}
STAGE_WORDS = frozenset(_FIRST) | CLEARING
"""Words of which one stands in every text that names a stage."""
NEGATED = frozenset("not no never without n't".split())
NEGATION_REACH = 4  # words before a stage in which a negation bears on it
CLEARED_REACH = 8  # words after "cleared" within which "of" comes
_NEVER_NEGATED = (LegalStage.ACQUITTED, LegalStage.ON_TRIAL)
_NEGATED_CHARGES = (LegalStage.CHARGED, LegalStage.CONVICTED)


def stage_in(words: list[str]) -> LegalStage:
    """The furthest stage named in a list of lower-case words.

    A negated stage ("has not been charged") counts as `accused` where it is a charge or conviction, as none where it is not.

    >>> stage_in("he was arrested on suspicion of theft".split()).value
    'arrested'
    """
    best, rank = LegalStage.NONE, 0
    if STAGE_WORDS.isdisjoint(words):
        return best
    for k, word in enumerate(words):
        if word not in STAGE_WORDS:
            continue
        if word in CLEARING and "of" in words[k + 1 : k + CLEARED_REACH]:
            return LegalStage.ACQUITTED  # no stage is further
        stage = _stage_at(words, k)
        if _RANK[stage] > rank:
            best, rank = stage, _RANK[stage]
    return best


def _stage_at(words: list[str], k: int) -> LegalStage:
    """The stage of the first frame that begins at `k`, its negation considered."""
    for frame, stage in _FIRST.get(words[k], ()):
        if words[k : k + len(frame)] == frame:
            if stage in _NEVER_NEGATED or not _negated(words, k):
                return stage
            return LegalStage.ACCUSED if stage in _NEGATED_CHARGES else LegalStage.NONE
    return LegalStage.NONE


def _negated(words: list[str], k: int) -> bool:
    """Whether a negation stands right before `k`: "has not yet been charged"."""
    return any(before in NEGATED or before.endswith("n't") for before in words[max(0, k - NEGATION_REACH) : k])


def further(a: LegalStage, b: LegalStage) -> LegalStage:
    """The further of two stages."""
    return a if _RANK[a] >= _RANK[b] else b
