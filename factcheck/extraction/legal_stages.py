"""The legal stage that a claim gives the person or body it is about."""

from __future__ import annotations

import attrs

from factcheck.language.english.legal import CHARGE_SHEETS, CLEARING, STAGES
from factcheck.model.claims import LegalStage

_FIRST: dict[str, list[tuple[list[str], LegalStage]]] = {}
for _stage, _frames in STAGES:
    for _frame in _frames:
        _FIRST.setdefault(_frame.split()[0], []).append((_frame.split(), _stage))
_RANK = {stage: len(STAGES) - place for place, (stage, _) in enumerate(STAGES)} | {LegalStage.NONE: 0}
STAGE_WORDS = frozenset(max(frame, key=len) for frames in _FIRST.values() for frame, _ in frames) | CLEARING
"""Words of which one stands in every text that names a stage: the longest of each frame, since most begin with "was"."""
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
        if word not in _FIRST and word not in CLEARING:
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


@attrs.define(slots=True)
class Stages:
    """The legal stages met so far in a paragraph.

    Attributes:
        sentence: That of the present sentence.
        paragraph: The furthest of the paragraph so far.
        charged: Whether a charge, a question or an allegation has come that a denial may answer.
        attributed: Whether somebody has vouched for something already.
    """

    sentence: LegalStage = LegalStage.NONE
    paragraph: LegalStage = LegalStage.NONE
    charged: bool = False
    attributed: bool = False

    def of_claim(self, words: list[str], source: list[str], *, alleged: bool, denied: bool) -> LegalStage:
        """The stage named in a claim; else, for an allegation or a denial, that of the sentence or paragraph so far.

        Args:
            words: The words of the claim and its cue.
            source: Those of its source.
            alleged: Whether the claim is flagged as an allegation.
            denied: Whether it is flagged as a denial.
        """
        contested = alleged or denied
        own = stage_in(words)
        if contested and own is not LegalStage.NONE and LegalStage.ON_TRIAL in (self.sentence, self.paragraph):
            own = further(own, LegalStage.ON_TRIAL)
        if own is LegalStage.SUSPECTED and self.sentence is LegalStage.ARRESTED and "suspicion" in words:
            own = LegalStage.ARRESTED
        if own is LegalStage.ACCUSED and contested:
            own = LegalStage.NONE  # the stage of the case says more
        if not CHARGE_SHEETS.isdisjoint(source):
            own = further(own, LegalStage.CHARGED)
        if own is not LegalStage.NONE or not contested:
            return own
        best = further(self.sentence, self.paragraph)
        if best is LegalStage.NONE and (alleged or self.charged):
            return LegalStage.ACCUSED
        return best
