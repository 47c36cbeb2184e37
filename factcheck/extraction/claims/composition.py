"""One claim in the making: what its cue, its words and its paragraph say of act, polarity, flags, commitment and legal stage."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import attrs

from factcheck.extraction import wording as said
from factcheck.extraction.claims import acts
from factcheck.extraction.claims.legal_stages import Side, further
from factcheck.extraction.claims.links import spans_of
from factcheck.language.english import attitudes as t
from factcheck.language.english import denials as d
from factcheck.language.english import plans
from factcheck.language.english.legal import BENCH, CASES, CHARGING_PAPERS, CONFESSING, VICTIMS
from factcheck.language.english.lexicon import VERB_FORMS
from factcheck.language.english.markers import WRONGS
from factcheck.language.english.polarity import NAMED_FALSE, PLAIN_NEGATORS
from factcheck.language.english.words import BE
from factcheck.model.attribution import Attribution
from factcheck.model.claims import OPEN_STAGES, Commitment, Holder, Marker
from factcheck.model.members import Act, AttributionLevel, Directness, Flag, LegalStage, Polarity, SourceKind
from factcheck.model.spans import Span

if TYPE_CHECKING:
    from factcheck.extraction.attribution.attributions import Relation
    from factcheck.extraction.claims.legal_stages import Stages
    from factcheck.extraction.claims.terms import Terms
    from factcheck.extraction.grammar.phrases import Range, Sentence

WHOLE = 200  # tokens of a piece that are looked through for words about the whole of it
FUTURE = 14  # words of an own clause in which "should" says what is expected
OPENING = 6  # words of a content in which its subject, verb and negation stand
ANNOUNCING = 8  # words of a quotation in which "we will" announces what its speaker does
PLANNED = 3  # words: subject, auxiliary and verb of an announcement
REBUTTAL = 14  # words; a denial that has more answers no charge
ENDING = 3  # tokens at the end of a quotation among which a question mark asks
PLAN_REACH = 5  # words after "I" within which a plan is told
LEMMA_STAGES = {"suspect": LegalStage.SUSPECTED, "charge": LegalStage.CHARGED, "indict": LegalStage.CHARGED}
"""Verbs of which a charge or suspicion is the stage: "charged him with theft"."""
CRITICS = frozenset({"critics", "detractors"})
PEOPLE = (SourceKind.NAMED, SourceKind.UNNAMED, SourceKind.EXPERT, SourceKind.ORGANISATION, SourceKind.OFFICIAL)
"""Vouchers that are people, not papers."""
NOT_ACCUSING = (Act.DENY, Act.INTEND, Act.ORDER, Act.DECLINE)
UNHEDGED = (Act.INTEND, Act.ORDER, Act.DECLINE, Act.ASK)
TELLTALE = said.MARKING | said.NEGATING | said.TONES | WRONGS
"""Words of which one stands in every claim that a marker lowers or hedges, that is negated, that judges or that accuses."""
OWN_DOUBT = (Holder(None, Commitment.POSSIBLE),)
"""How sure the outlet is of what it hedges in its own voice."""


@attrs.define(slots=True)
class Draft:
    """A claim before its document, text and values are known; see `factcheck.model.claims.Claim` for the fields."""

    spans: tuple[Span, ...]
    attributions: tuple[Attribution, ...]
    directness: Directness
    polarity: Polarity
    act: Act
    commitment: tuple[Holder, ...]
    legal: LegalStage
    markers: tuple[Marker, ...]


def draft(s: Sentence, pieces: list[Range], terms: Terms, stages: Stages, *, phrase: bool = False, cue: Range | None = None) -> Draft:
    """The claim that some pieces of a sentence make.

    Args:
        s: The sentence.
        pieces: The tokens of the claim.
        terms: On whose word it stands.
        stages: The legal stages of its paragraph.
        phrase: Whether the pieces are a noun phrase ("the alleged theft"), not a clause.
        cue: The words that accuse ("accused of"), where an accusation was taken out of a clause.
    """
    made = _Composition(s, pieces, terms)
    chain, relation = terms.chain, terms.relation
    if not phrase:
        made.read_clause()
    elif relation is not None:
        made.read_agentless(relation)
    if relation is None:
        made.read_own_voice(phrase=phrase)
    else:
        made.read_wrongdoing()
        made.read_judgement()
        made.read_own_verb(relation, phrase=phrase)
        made.read_plans(relation)
        made.read_falsity(relation)
        made.read_case(relation, stages, phrase=phrase)
    if (stages.charged or (stages.attributed and "never" in made.words[:OPENING])) and made.rebuts():
        made.marks.append(Marker(None, None, Flag.DENIAL))
    if made.act in UNHEDGED:
        made.marks = [mark for mark in made.marks if mark.flag is not Flag.HEDGED]
    if made.marks and not chain and any(mark.level is not None for mark in made.marks):
        made.direct = said.directness(s.tokens, pieces)  # "reportedly": not in the outlet's own voice
    legal = made.stage(stages, cue, phrase=phrase)
    return Draft(spans_of(s, pieces), chain, made.direct, made.polarity, made.act, made.commitment(), legal, tuple(_sorted(made.marks)))


def denied(made: Draft) -> Draft:
    """The claim as its sentence says that it does not hold: "The claim that X is wrong"; its voucher, if there is one, denies it."""
    marks = tuple(mark for mark in made.markers if mark.span is not None or mark.flag is not Flag.ALLEGED)
    act = Act.DENY if made.attributions else made.act
    return attrs.evolve(made, polarity=made.polarity.flipped(), act=act, markers=marks)


class _Composition:
    """A claim while it is put together; the methods that read stand in the order in which they are called.

    Attributes:
        vouching: Whether somebody vouches for it by a cue that names them.
        people: Whether that is a person or body, not a paper.
        side: On which side of a case that one speaks.
        words: Its lower-case words.
        telling: Those of them that a rule asks for, found once for all rules: most claims hold none.
    """

    __slots__ = ("act", "chain", "direct", "marks", "people", "pieces", "polarity", "relation", "s", "side", "telling", "vouching", "words")

    def __init__(self, s: Sentence, pieces: list[Range], terms: Terms) -> None:
        """Begin with an affirmed assertion."""
        chain, relation = terms.chain, terms.relation
        self.s, self.pieces, self.chain, self.relation, self.marks = s, pieces, chain, relation, list(terms.markers)
        self.direct = said.directness(s.tokens, pieces) if chain else Directness.NONE
        self.act, self.polarity = Act.ASSERT, Polarity.AFFIRMED
        self.side: Side | None = None
        self.vouching = relation is not None and not relation.agentless
        self.people = bool(chain) and _kind(chain[-1]) in PEOPLE
        a, b = pieces[0]
        self.words = s.lower[a : min(b, a + WHOLE)]
        for a, b in pieces[1:]:
            self.words += s.lower[a : min(b, a + WHOLE)]
        self.telling = TELLTALE.intersection(self.words)

    def read_clause(self) -> None:
        """Take act and polarity from the cue and the wording of a clause, and the flags that the cue raises."""
        relation, tokens, pieces, telling = self.relation, self.s.tokens, self.pieces, self.telling
        if not said.MARKING.isdisjoint(telling):
            self.marks += said.markers(tokens, pieces, voiced=bool(self.chain))
        self.polarity = acts.polarity_of(self.s, relation, negated=not said.NEGATING.isdisjoint(telling) and said.negation(tokens, pieces))
        if acts.to_come(self.s, pieces):
            self.marks.append(Marker(None, None, Flag.HEDGED))
        if relation is None:
            if acts.avoids(self.s, pieces):
                self.polarity = self.polarity.flipped()
            return
        if acts.unproven(self.s, pieces):
            self.polarity = self.polarity.flipped()
        self.act = acts.act_of(self.s, relation)
        self.read_agentless(relation)

    def read_agentless(self, relation: Relation) -> None:
        """Of a cue that names nobody keep only what it predicts: "is expected to"."""
        if relation.agentless:
            if relation.lemma in t.SEEMING_VERBS:
                self.marks.append(Marker(None, None, Flag.HEDGED))
            if relation.entry is not None and relation.entry.act is Act.PREDICT:
                self.act = Act.PREDICT
            elif self.act is Act.HYPOTHESISE:
                self.act = Act.ASSERT

    def read_wrongdoing(self) -> None:
        """Flag as alleged what somebody vouches for and what speaks of wrongdoing, or stands in a paper that charges."""
        if not self.vouching or not self.chain or self.act in NOT_ACCUSING or self.polarity is not Polarity.AFFIRMED:
            return
        last = self.chain[-1]
        if last.source is None or last.level is AttributionLevel.EXPERT or self._flagged(Flag.ALLEGED):
            return
        if last.level is AttributionLevel.OFFICIAL and not BENCH.isdisjoint(last.source.text.lower().split()):
            return  # a court does not allege, it finds
        if (not WRONGS.isdisjoint(self.telling) and said.accuses(self.s.tokens, self.pieces)) or _charges(last):
            self.marks.append(Marker(None, None, Flag.ALLEGED))

    def read_judgement(self) -> None:
        """Take for a judgement what critics say, and what people say in words of judgement."""
        if self.act not in (Act.ASSERT, Act.CONFIRM) or not self.vouching:
            return
        source = self.relation.source if self.relation is not None else None
        critics = source is not None and not CRITICS.isdisjoint(self.s.lower[source[0] : source[1]])
        quoted = self.direct is not Directness.INDIRECT
        judged = self.people and not said.TONES.isdisjoint(self.telling)
        if critics or (judged and said.evaluates(self.s.tokens, self.pieces, direct=quoted)):
            self.act = Act.EVALUATE

    def read_own_voice(self, *, phrase: bool) -> None:
        """Take expectations and questions of the outlet itself: "The bridge should open in May", "Who will pay?"."""
        if not self.chain and "should" in self.words[:FUTURE]:
            self.marks.append(Marker(None, None, Flag.HEDGED))
        if not phrase and said.question(self.s):
            self.act = Act.ASK
        elif not phrase and not self.chain and self.pieces[0][0] == self.s.begin and acts.commands(self.s, self.pieces):
            self.act = Act.ORDER

    def read_own_verb(self, relation: Relation, *, phrase: bool) -> None:
        """Take what the content's own verb does ("he denied it"), and the flags that the cue raises."""
        if phrase:
            return
        head = acts.head_verb(self.s, self.pieces) if self.vouching and self.act in (Act.ASSERT, Act.CONFIRM) else None
        if head is not None and head.act is Act.INTEND and head.lemma not in plans.HOPING:
            self.marks.append(Marker(None, None, Flag.INTENT))
        elif head is not None and head.act is Act.DENY and self.s.lower[self.pieces[0][0]] in d.ACTORS | {"that"}:
            self.act = Act.DENY
            self.polarity = self.polarity.flipped()
        entry = relation.entry
        if entry is not None and entry.accuses and not (self.chain and _kind(self.chain[-1]) is SourceKind.EXPERT):
            self.marks.append(Marker(said.span(self.s.tokens, *relation.cue) if relation.cue else None, None, Flag.ALLEGED))
        if entry is not None and entry.opinion:
            self.marks.append(Marker(None, None, Flag.OPINION))

    def read_plans(self, relation: Relation) -> None:
        """Take commands, questions and announcements: "Wait", "Why now?", "We will appeal"."""
        if self.direct is Directness.DIRECT or relation.frame == "label":
            a, b = self.pieces[-1]
            if self.act in (Act.ASSERT, Act.EVALUATE) and acts.commands(self.s, self.pieces):
                self.act = Act.ORDER
            elif self.act in (Act.ASSERT, Act.EVALUATE, Act.CONFIRM) and "?" in self.s.tokens.surface[max(a, b - ENDING) : b]:
                self.act = Act.ASK
        if self.act is Act.ASSERT and not relation.agentless:
            announces = _own_plan(self.words) if self.direct is Directness.INDIRECT else _first_person_intent(self.words)
            self.act = Act.INTEND if announces or _plan(self.words) else Act.ASSERT

    def read_falsity(self, relation: Relation) -> None:
        """Take for a denial that somebody calls what was said a lie: "called the figure “a fabrication”"."""
        short = self.direct is Directness.DIRECT and len(self.words) <= OPENING and self.act in (Act.ASSERT, Act.EVALUATE)
        if (short or (relation.frame == "x" and self.act is Act.EVALUATE)) and not NAMED_FALSE.isdisjoint(self.words):
            self.act, self.polarity = Act.DENY, self.polarity.flipped()
            self.marks.append(Marker(None, None, Flag.OPINION))

    def read_case(self, relation: Relation, stages: Stages, *, phrase: bool) -> None:
        """Take for an allegation what the prosecution says in an open case, and for a denial what the accused or their lawyers answer."""
        case = stages.case()
        if self.act is Act.INTEND or case is LegalStage.NONE or not self.vouching or not self.chain or relation.source is None:
            return
        source = self.chain[-1].source
        self.side = stages.side(self.s.lower[slice(*relation.source)], source.name if source is not None else "")
        if phrase or case not in OPEN_STAGES or self.side is None or self.act not in (Act.ASSERT, Act.CONFIRM, Act.EVALUATE):
            return
        if self.side is Side.PROSECUTION:
            self.side = None  # what it says without accusing anybody belongs to no stage
            if self.act is Act.ASSERT and self.polarity is Polarity.AFFIRMED and VICTIMS.isdisjoint(self.words[: PLANNED + 1]):
                self.marks.append(Marker(None, None, Flag.ALLEGED))
        elif self.side in (Side.DEFENCE, Side.ACCUSED) and relation.lemma not in CONFESSING and not self._flagged(Flag.ALLEGED):
            answers = self.polarity is Polarity.NEGATED or (self.act is Act.EVALUATE and not CASES.isdisjoint(self.words[:OPENING]))
            if answers:
                self.marks.append(Marker(None, None, Flag.DENIAL))

    def _flagged(self, flag: Flag) -> bool:
        """Whether a marker has raised the flag."""
        return bool(self.marks) and flag in [mark.flag for mark in self.marks]

    def rebuts(self) -> bool:
        """Whether people vouch for something negated and short that answers a charge: "she did not", "I never touched it"."""
        if not self.vouching or not self.people or self.polarity is not Polarity.NEGATED or self.act not in (Act.ASSERT, Act.CONFIRM):
            return False
        if self.side not in (Side.DEFENCE, Side.ACCUSED) and self.words[:1] and self.words[0] not in d.ANSWERING:
            return False  # "Police said nobody was hurt"
        return len(self.words) <= REBUTTAL and any(word in PLAIN_NEGATORS or word.endswith("n't") for word in self.words[:OPENING])

    def commitment(self) -> tuple[Holder, ...]:
        """How sure the holders are of it: all but the last are certain of what the next one says."""
        links = len(self.chain)
        hedged = self._flagged(Flag.HEDGED)
        if not links:
            return OWN_DOUBT if hedged else ()
        if not hedged and self.act not in (Act.PREDICT, Act.HYPOTHESISE):
            return ()
        outer = tuple(Holder(place, Commitment.CERTAIN) for place in range(links - 1))
        return (*outer, Holder(links - 1, Commitment.POSSIBLE if hedged else Commitment.PROBABLE))

    def stage(self, stages: Stages, cue: Range | None, *, phrase: bool) -> LegalStage:
        """The legal stage that it gives the person or body it is about; `cue` are the words that accuse, `phrase` as in `draft`."""
        lower, relation = self.s.lower, self.relation
        alleged = self._flagged(Flag.ALLEGED)
        if alleged and relation is not None and relation.entry is not None and relation.lemma in LEMMA_STAGES:
            legal = LEMMA_STAGES[relation.lemma]
        else:
            legal = self._stage_of_words(stages, cue, alleged=alleged)
            if legal is LegalStage.NONE and not self.chain and not phrase and stages.goes_on(self.words):
                legal = stages.case()
        if phrase and not self.chain and legal is LegalStage.ACCUSED and not said.accuses(self.s.tokens, self.pieces):
            legal = LegalStage.NONE  # "its alleged support for the rebels" is no case
        of_sentence = cue is not None and not (";" in self.s.words and ";" in lower[self.s.begin : cue[0]])
        return further(legal, stages.sentence) if of_sentence else legal

    def _stage_of_words(self, stages: Stages, cue: Range | None, *, alleged: bool) -> LegalStage:
        """The stage by its words and those of its cues and source; that of the accused where it is a deed that is denied."""
        lower, relation = self.s.lower, self.relation
        words = self.words if cue is None else [*lower[slice(*cue)], *self.words]
        source: list[str] = []
        if relation is not None:
            source = [] if relation.source is None else lower[slice(*relation.source)]
            words = words if relation.cue is None else [*lower[slice(*relation.cue)], *words]
        denied = self.act is Act.DENY or self._flagged(Flag.DENIAL)
        legal = stages.of_claim(words, source, alleged=alleged, denied=denied, side=self.side)
        deed = legal is LegalStage.NONE and self.act is Act.DENY and self._of_a_deed()
        return LegalStage.ACCUSED if deed else legal

    def _of_a_deed(self) -> bool:
        """Whether what is denied is a deed or a wrong, which somebody must have alleged: "denied taking it", "denied having sold it"."""
        words = self.words
        deed = words[1:2] if words[:1] == ["ever"] else words[:1]
        gerund = self.relation is not None and self.relation.frame == "g" and deed[0].endswith("ing") and deed[0] not in d.NO_DEEDS
        perfect = (
            "having" in words[:PLANNED] and words[words.index("having") + 1 :][:1] != [] and self._participle(words.index("having") + 1)
        )
        return gerund or perfect or said.accuses(self.s.tokens, self.pieces)

    def _participle(self, place: int) -> bool:
        """Whether the word at a place of the claim is a participle."""
        return "l" in VERB_FORMS.get(self.words[place], "") or self.words[place].endswith("ed")


def _kind(link: Attribution) -> SourceKind | None:
    """The kind of a link's source; None where nobody is named."""
    return None if link.source is None else link.source.kind


def _charges(link: Attribution) -> bool:
    """Whether the voucher is a paper that charges: an indictment, a lawsuit."""
    source = link.source
    return source is not None and source.kind is SourceKind.DOCUMENT and not CHARGING_PAPERS.isdisjoint(source.text.lower().split())


def _first_person_intent(words: list[str]) -> bool:
    """Whether a quoted speaker announces what they will do: "We will appeal", "I do not want a fight"."""
    if "i" not in words[:ANNOUNCING] and "we" not in words[:ANNOUNCING]:
        return False
    for k, (a, b) in enumerate(itertools.pairwise(words[:ANNOUNCING])):
        if a not in {"i", "we"}:
            continue
        if b in plans.PLANNING:
            return True
        rest = words[k + 1 : k + 1 + PLAN_REACH]
        if b in plans.UNWANTING and not plans.WISHES.isdisjoint(rest):
            return True
        if b in plans.SPEAKERS_BE and (not plans.READY.isdisjoint(rest) or ("going" in rest and "to" in rest)):
            return True
        if b == "have" and "intention" in rest:
            return True
    return False


def _plan(words: list[str]) -> bool:
    """Whether a content is a plan by its noun: "his plan for the docks", "plans to sell the site"."""
    if plans.PLANS.isdisjoint(words[:PLANNED]):
        return False
    place = next(k for k, word in enumerate(words) if word in plans.PLANS)
    return words[place + 1 : place + 2] in (["to"], ["for"]) or words[place + 1 : place + 3] in plans.IS_TO or _of_doing(words[place + 1 :])


def _of_doing(words: list[str]) -> bool:
    """Whether "of" and a deed follow: "of cutting crime"."""
    return words[:1] == ["of"] and len(words) > 1 and words[1].endswith("ing")


def _own_plan(words: list[str]) -> bool:
    """Whether an indirect content states what its source itself will do: "it would fight the case"."""
    head = [word for word in words[: OPENING + 1] if word not in plans.PASSED_OVER]
    if len(head) < PLANNED or head[0] not in d.ACTORS:
        return False
    return (head[1] in plans.ANNOUNCED and head[2] not in plans.NOT_ANNOUNCED) or (head[1] in BE and head[2] in plans.READY)


def _sorted(marks: list[Marker]) -> list[Marker]:
    """The markers in text order, each once; those without words first."""
    if not marks[1:]:
        return marks
    return sorted(
        dict.fromkeys(marks),
        key=lambda mark: (
            mark.span.start if mark.span is not None else -1,
            mark.level.value if mark.level else "",
            mark.flag.value if mark.flag else "",
        ),
    )
