"""The legal stage that a claim gives the person or body it is about, and who speaks for which side of a case."""

from __future__ import annotations

import enum
import itertools
from typing import TYPE_CHECKING

import attrs

from factcheck.language.english import legal as g
from factcheck.language.english.legal import CHARGE_SHEETS, CLEARING, STAGES
from factcheck.language.english.words import BE_FINITE, DETERMINERS, MODALS, POSSESSIVES, TIME_NOUNS
from factcheck.model.claims import DECIDED_STAGES, OPEN_STAGES
from factcheck.model.members import LegalStage

if TYPE_CHECKING:
    from factcheck.extraction.attribution.attributions import Relation
    from factcheck.extraction.grammar.phrases import Sentence

_FIRST: dict[str, list[tuple[list[str], str, LegalStage]]] = {}
"""First word of a frame → the frame, its longest word, and its stage."""
for _stage, _frames in STAGES:
    for _frame in _frames:
        _FIRST.setdefault(_frame.split()[0], []).append((_frame.split(), max(_frame.split(), key=len), _stage))
_RANK = {stage: len(STAGES) - place for place, (stage, _) in enumerate(STAGES)} | {LegalStage.NONE: 0}
STAGE_WORDS = frozenset(longest for frames in _FIRST.values() for _, longest, _ in frames) | CLEARING
"""Words of which one stands in every text that names a stage: the longest of each frame, since most begin with "was"."""
_OPENERS = {word: frozenset((word,)) for word in CLEARING}
"""Each word of `STAGE_WORDS` → the words that a stage told by it opens with."""
for _first, _alternatives in _FIRST.items():
    for _frame_words, _longest, _stage in _alternatives:
        _OPENERS[_longest] = _OPENERS.get(_longest, frozenset()) | {_first}
NEGATED = frozenset("not no never without n't".split())
NEGATION_REACH = 4  # words before a stage in which a negation bears on it
NOT_ACCUSED = g.PROSECUTION | g.BENCH | g.DEFENCE | g.CASES | frozenset("police officer officers".split())
CLEARED_REACH = 8  # words after "cleared" within which "of" comes
PROCEDURE_REACH = 16  # words of a plain statement among which a word of procedure goes on with the case
_NEVER_NEGATED = (LegalStage.ACQUITTED, LegalStage.ON_TRIAL)
_NEGATED_CHARGES = (LegalStage.CHARGED, LegalStage.CONVICTED)


def stage_in(words: list[str]) -> LegalStage:
    """The furthest stage named in a list of lower-case words.

    A negated stage ("has not been charged") counts as `accused` where it is a charge or conviction, as none where it is not.

    >>> stage_in("he was arrested on suspicion of theft".split()).value
    'arrested'
    """
    best, rank = LegalStage.NONE, 0
    told = STAGE_WORDS.intersection(words)
    if not told:
        return best
    openers = frozenset[str]().union(*map(_OPENERS.__getitem__, told))
    for k in itertools.compress(range(len(words)), map(openers.__contains__, words)):
        if words[k] in CLEARING and _of_a_charge(words, k):
            return LegalStage.ACQUITTED  # no stage is further
        stage = _stage_at(words, k, told)
        if stage is not LegalStage.NONE and _RANK[stage] > rank:
            best, rank = stage, _RANK[stage]
    return best


def _of_a_charge(words: list[str], k: int) -> bool:
    """Whether the clearing at `k` is of a charge: "cleared her of theft", but not "clearing the merger of the two firms"."""
    of = next((x for x in range(k + 1, min(len(words), k + CLEARED_REACH)) if words[x] == "of"), None)
    if of is None or of + 1 >= len(words) or words[of - 1] in TIME_NOUNS:
        return False  # "clear four months of unpaid wages"
    return words[of + 1] not in DETERMINERS or not g.CASES.isdisjoint(words[of + 1 : of + CLEARED_REACH])


def _stage_at(words: list[str], k: int, told: frozenset[str]) -> LegalStage:
    """The stage of the first frame that begins at `k`, its negation considered; `told` are the words in the text that tell frames apart."""
    for frame, longest, stage in _FIRST.get(words[k], ()):
        if longest in told and words[k : k + len(frame)] == frame:
            if stage in _NEVER_NEGATED or not _negated(words, k):
                return stage
            return LegalStage.ACCUSED if stage in _NEGATED_CHARGES else LegalStage.NONE
    return LegalStage.NONE


def _negated(words: list[str], k: int) -> bool:
    """Whether a negation stands right before `k`: "has not yet been charged"."""
    return any(before in NEGATED or before.endswith("n't") for before in words[max(0, k - NEGATION_REACH) : k])


def further(a: LegalStage, b: LegalStage) -> LegalStage:
    """The further of two stages."""
    if a is b or b is LegalStage.NONE:
        return a
    return a if _RANK[a] >= _RANK[b] else b


class Side(enum.Enum):
    """On which side of a case a source speaks."""

    PROSECUTION = "prosecution"
    BENCH = "bench"
    DEFENCE = "defence"
    ACCUSED = "accused"


@attrs.define(slots=True)
class Stages:
    """The legal stages met so far in a paragraph.

    Attributes:
        sentence: That of the present sentence.
        paragraph: The furthest of the paragraph so far.
        charged: Whether a charge, a question or an allegation has come that a denial may answer.
        attributed: Whether somebody has vouched for something already.
        accused: The names and nouns of those whom the case is against, in lower case.
        tried: Whether a later sentence of the paragraph tells of a trial.
    """

    sentence: LegalStage = LegalStage.NONE
    paragraph: LegalStage = LegalStage.NONE
    tried: bool = False
    charged: bool = False
    attributed: bool = False
    accused: set[str] = attrs.field(factory=set)

    def case(self) -> LegalStage:
        """The furthest stage of the paragraph so far, its present sentence included."""
        return further(self.sentence, self.paragraph)

    def learn(self, s: Sentence, here: list[Relation]) -> None:
        """Take up whom the case in the sentence is against: its names and nouns for persons that are no source."""
        sources = {k for relation in here if relation.source is not None for k in range(*relation.source)}
        for k in range(s.begin, s.end):
            if s.tag(k) in "EN" and k not in sources and s.lower[k] not in NOT_ACCUSED:
                self.accused.add(s.lower[k])

    def side(self, source: list[str], name: str) -> Side | None:
        """On which side of the case the source speaks, whose words and resolved `name` are given; None where on neither."""
        tied = not g.POSSESSIVE.isdisjoint(source)
        if not tied and not g.PROSECUTION.isdisjoint(source):
            return Side.PROSECUTION
        if tied and not g.DEFENCE.isdisjoint(source):
            return Side.DEFENCE
        if not g.BENCH.isdisjoint(source) and g.NO_BENCH.isdisjoint(source):
            return Side.BENCH
        if not self.accused.isdisjoint(name.lower().split() or source) or stage_in(source) is not LegalStage.NONE:
            return Side.ACCUSED
        return None

    def of_claim(self, words: list[str], source: list[str], *, alleged: bool, denied: bool, side: Side | None) -> LegalStage:
        """The stage named in a claim; else, for an allegation or a denial, that of the sentence or paragraph so far.

        Args:
            words: The words of the claim and its cue.
            source: Those of its source.
            alleged: Whether the claim is flagged as an allegation.
            denied: Whether it is flagged as a denial.
            side: On which side of a case its source speaks.
        """
        contested = alleged or denied or side is not None
        own = self._told(words, source, contested=contested)
        return self._of_case(side, alleged=alleged, denied=denied) if contested and own is LegalStage.NONE else own

    def _told(self, words: list[str], source: list[str], *, contested: bool) -> LegalStage:
        """The stage that a claim tells by its own words and those of its source, as far as the case says no more."""
        own = stage_in(words)
        if contested and own is not LegalStage.NONE and LegalStage.ON_TRIAL in (self.sentence, self.paragraph):
            own = further(own, LegalStage.ON_TRIAL)
        if own is LegalStage.SUSPECTED and self.sentence is LegalStage.ARRESTED and "suspicion" in words:
            own = LegalStage.ARRESTED
        if own is LegalStage.ACCUSED and contested and not (self.sentence is own and self.paragraph in DECIDED_STAGES):
            own = LegalStage.NONE  # the stage of the case says more
        if not CHARGE_SHEETS.isdisjoint(source):
            own = further(own, LegalStage.CHARGED)
        if own in (LegalStage.SUSPECTED, LegalStage.ARRESTED) and words[:1] and words[0] in g.THE_ACCUSED:
            own = further(own, self.paragraph) if self.paragraph in OPEN_STAGES else own  # "He was being held" on a charge told before
        return own

    def _of_case(self, side: Side | None, *, alleged: bool, denied: bool) -> LegalStage:
        """The stage of the sentence or paragraph so far, which a claim takes that is contested and tells none."""
        best = further(self.case(), LegalStage.ON_TRIAL if self.tried and (alleged or denied) else LegalStage.NONE)
        if side is not None and best is LegalStage.ACQUITTED and not (alleged or denied):
            return LegalStage.NONE  # who is cleared is spoken of in other respects
        if best is LegalStage.NONE and (alleged or (denied and self.charged)):
            return LegalStage.ACCUSED
        return best

    def goes_on(self, words: list[str]) -> bool:
        """Whether a plain statement goes on with the case that was told before it: "He is due in court on Friday"."""
        if self.case() is LegalStage.NONE or not words or g.PROCEEDINGS.isdisjoint(words[:PROCEDURE_REACH]):
            return False
        if words[0] in MODALS or words[0] in BE_FINITE:
            return True  # "was charged with theft and will appear in court"
        if self.paragraph is LegalStage.NONE:
            return False
        first = words[1] if words[0] in {"when", "and", "but", "after"} and len(words) > 1 else words[0]
        case = first in POSSESSIVES and len(words) > 1 and words[1] in g.CASES
        return case or first in g.THE_ACCUSED or first in self.accused
