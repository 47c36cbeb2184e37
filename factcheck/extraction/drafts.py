"""Claims in the making: relations and free clauses of a paragraph, put together with their chains, levels, flags and stages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from factcheck.extraction import acts
from factcheck.extraction import assertions as said
from factcheck.extraction.attributions import Paragraph, Relation
from factcheck.extraction.clauses import clauses
from factcheck.extraction.legal_stages import STAGE_WORDS, further, stage_in
from factcheck.extraction.mentions import link, spans_of
from factcheck.extraction.nesting import nested
from factcheck.extraction.pieces import accused, alleged_phrases, divided, marked_asides
from factcheck.language.english import markers as m
from factcheck.model.attribution import Attribution, AttributionLevel, SourceKind
from factcheck.model.claims import Act, Commitment, Directness, Flag, Holder, LegalStage, Marker, Polarity
from factcheck.model.spans import Span

if TYPE_CHECKING:
    from factcheck.extraction.memory import Memory
    from factcheck.extraction.phrases import Range, Sentence

WHOLE = 200  # tokens of a sentence that are looked through for words about the whole of it
OUTER = 4  # "according to" relations of one sentence that can govern others, at most
FUTURE = 14  # words of an own clause in which "should" says what is expected


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


def drafts(par: Paragraph, memory: Memory) -> list[Draft]:
    """Return the claims of one paragraph whose relations have been found."""
    found: list[Draft] = []
    stages = Stages()
    by_sentence: dict[int, list[Relation]] = {}
    for relation in par.relations:
        by_sentence.setdefault(relation.sentence, []).append(relation)
    for index, s in enumerate(par.sentences):
        stages.sentence = stage_in(s.lower[s.begin : s.end]) if not s.words.isdisjoint(STAGE_WORDS) else LegalStage.NONE
        here = by_sentence.get(index, [])
        if said.question(s):
            here = _asked(par, s, here)
        memory.meet(s)
        governing = [relation for relation in here if relation.frame == "according"][:OUTER]
        for relation in here:
            found += _attributed(par, s, relation, governing, memory, stages)
            stages.attributed = True
        memory.learn(s)
        memory.learn_subject(s)
        if not here and found and _unverified_account(s):
            found = _lowered(found, _unverified(s))
        found += _own(par, index, here, stages)
        stages.paragraph = further(stages.sentence, stages.paragraph)
        stages.charged = (
            stages.charged
            or stages.paragraph is not LegalStage.NONE
            or said.question(s)
            or any(draft.act is Act.ASK or Flag.ALLEGED in _flags(draft) for draft in found[-4:])
        )
    return found


def _flags(draft: Draft) -> set[Flag]:
    return {marker.flag for marker in draft.markers if marker.flag is not None}


def _asked(par: Paragraph, s: Sentence, here: list[Relation]) -> list[Relation]:
    """Of the relations of a question in the outlet's own voice only those that quote or attribute it as a whole: the rest is what is asked."""
    kept = []
    for relation in here:
        if relation.frame in {"paren", "according", "label", "q"} or any(s.inside(a) for a, _ in relation.content):
            kept.append(relation)
        else:
            par.drop(relation)
    return kept


# ---- attributed claims ------------------------------------------------------------------------------------------------------


def _attributed(par: Paragraph, s: Sentence, relation: Relation, governing: list[Relation], memory: Memory, stages: Stages) -> list[Draft]:
    """The claims of one relation: its contents piece by piece, and what sources inside them vouch for."""
    outer = [
        other
        for other in governing
        if other is not relation and relation.cue is not None and any(a <= relation.cue[0] < b for a, b in other.content)
    ]
    chain: list[Attribution] = []
    for other in outer:
        if not other.witnessed:
            chain.append(link(s, other, memory)[0])
    quoted_by = _quoted_by(s, relation)
    if quoted_by is not None:
        chain.append(link(s, relation, memory, source=quoted_by)[0])
    own, voucher = link(s, relation, memory)
    chain.append(own)
    forced: list[Marker] = []
    if relation.level is AttributionLevel.ALLEGED and relation.form == "noun":
        chain.clear()
    if relation.level is AttributionLevel.HEARSAY and relation.frame == "according":
        chain.clear()
    if relation.level is not None:
        forced.append(
            Marker(said.span(s.tokens, *relation.cue) if relation.cue else None, relation.level, Flag.ALLEGED if relation.accuses else None)
        )
    elif relation.agentless and relation.entry is not None and relation.form == "passive":
        raised = m.RAISING.get(s.lower[relation.cue[1] - 1]) if relation.cue else None
        if raised is not None:
            forced.append(
                Marker(said.span(s.tokens, *relation.cue) if relation.cue else None, raised[0], Flag.ALLEGED if raised[1] else None)
            )
    elif relation.agentless and relation.lemma in {"appear", "seem"} and relation.cue is not None:
        forced.append(Marker(said.span(s.tokens, *relation.cue), AttributionLevel.HEARSAY))
    if voucher is not None and voucher.unverified and relation.source is not None:
        forced.append(Marker(said.span(s.tokens, *relation.source), AttributionLevel.RUMOUR))
    if relation.cited is not None:
        cited = Relation(relation.cue, relation.content, relation.cited, None, "cite", "verb", relation.sentence)
        chain.append(link(s, cited, memory)[0])
    unverified = _unverified(s)
    if unverified is not None:
        forced.append(Marker(unverified, AttributionLevel.RUMOUR))
    found: list[Draft] = []
    if (
        relation.lemma in {"decline", "refuse"}
        and relation.frame == "i"
        and any(s.lower[k] in {"comment", "elaborate"} for a, b in relation.content for k in range(a, min(b, a + 4)))
    ):
        return found  # "declined to comment" asserts nothing
    if relation.lemma == "respond" and any(
        s.lower[k] in {"comment", "request", "requests"} for a, b in relation.content for k in range(a, min(b, a + 8))
    ):
        return found
    if relation.source is not None:
        for phrase, marker, _ in alleged_phrases(s, [relation.source])[1]:
            if marker.level is not None and marker.level is not AttributionLevel.RUMOUR:
                found.append(_draft(s, [phrase], (), None, [marker], stages, phrase=True))
        for place, cue in accused(s, [relation.source])[1]:
            found.append(
                _draft(
                    s,
                    [place],
                    (),
                    None,
                    [Marker(said.span(s.tokens, *cue), AttributionLevel.ALLEGED, Flag.ALLEGED)],
                    stages,
                    phrase=True,
                    cue=cue,
                )
            )
    for pieces in divided(s, relation):
        inner = [] if relation.agentless else nested(par, s, relation, pieces)
        for sub_sentence, sub in inner:
            sub_chain = list(chain)
            for part in sub:
                sub_chain.append(link(sub_sentence, part, memory)[0])
            last = sub[-1]
            for sub_pieces in divided(sub_sentence, last):
                found.append(_draft(sub_sentence, sub_pieces, tuple(sub_chain), last, list(forced), stages))
        found += _with_alleged(s, pieces, tuple(chain), relation, forced, stages)
    return found


def _quoted_by(s: Sentence, relation: Relation) -> Range | None:
    """Who quotes the source, where its words say so: "diplomats quoted by the Courier"."""
    if relation.source is None:
        return None
    a, b = relation.source
    place = next((k for k in range(a + 1, b - 2) if s.lower[k] in {"quoted", "cited", "interviewed"} and s.lower[k + 1] == "by"), None)
    return None if place is None else (place + 2, b)


def _unverified(s: Sentence) -> Span | None:
    """Words of the sentence that say nobody has verified the claim: "a figure that could not be verified"."""
    if s.words.isdisjoint(m.UNVERIFIED_HEADS):
        return None
    for k in range(s.begin, min(s.end, s.begin + WHOLE)):
        if (
            s.lower[k] in m.UNVERIFIED_HEADS
            and s.tag(k) in "LV"
            and any(s.lower[x] in {"not", "cannot"} or s.lower[x].endswith("n't") for x in range(max(s.begin, k - 5), k))
        ):
            return said.span(s.tokens, max(s.begin, k - 1), k + 1)
    return None


def _unverified_account(s: Sentence) -> bool:
    """Whether the sentence says of what came before that nobody has verified it."""
    return _unverified(s) is not None and any(
        s.lower[k]
        in {
            "account",
            "accounts",
            "claim",
            "claims",
            "report",
            "reports",
            "figure",
            "figures",
            "footage",
            "video",
            "allegation",
            "allegations",
            "it",
            "this",
            "neither",
            "version",
            "images",
            "information",
            "statement",
        }
        for k in range(s.begin, min(s.begin + 6, s.end))
    )


def _lowered(found: list[Draft], where: Span | None) -> list[Draft]:
    """The drafts with the attributed ones of the sentence before lowered to rumour."""
    if where is None:
        return found
    last = found[-1].spans[0].start
    begin = max((draft.spans[0].start for draft in found if not draft.attributions and draft.spans[0].start < last), default=-1)
    return [
        attrs.evolve(draft, markers=(*draft.markers, Marker(where, AttributionLevel.RUMOUR)))
        if draft.attributions and draft.spans[0].start > begin
        else draft
        for draft in found
    ]


def _with_alleged(
    s: Sentence, pieces: list[Range], chain: tuple[Attribution, ...], relation: Relation | None, forced: list[Marker], stages: Stages
) -> list[Draft]:
    """The claims of a content, its alleged noun phrases taken out as claims of their own."""
    found: list[Draft] = []
    rest, asides = marked_asides(s, pieces)
    for place, marker in asides:
        found.append(_draft(s, place, (), None, [marker] if marker is not None else [], stages))
    rest, accusations = accused(s, rest)
    for place, cue in accusations:
        vouched = bool(chain) and (relation is None or not relation.agentless)
        marker = Marker(said.span(s.tokens, *cue), None if vouched else AttributionLevel.ALLEGED, Flag.ALLEGED)
        found.append(
            _draft(s, [place], chain if vouched else (), relation, [*forced, marker] if vouched else [marker], stages, phrase=True, cue=cue)
        )
    rest, phrases = alleged_phrases(s, rest)
    for phrase, marker, whole in phrases:
        if whole:
            forced = [*forced, marker]
            continue
        found.append(_draft(s, [phrase], (), None, [marker], stages, phrase=True))
    if rest:
        found.append(_draft(s, rest, chain, relation, list(forced), stages))
    return found


def _draft(
    s: Sentence,
    pieces: list[Range],
    chain: tuple[Attribution, ...],
    relation: Relation | None,
    forced: list[Marker],
    stages: Stages,
    *,
    phrase: bool = False,
    cue: Range | None = None,
) -> Draft:
    tokens = s.tokens
    spans = spans_of(s, pieces)
    voiced = bool(chain)
    marks = [*forced, *([] if phrase else said.markers(tokens, pieces, voiced=voiced))]
    act = acts.act_of(relation) if relation is not None and not phrase else Act.ASSERT
    direct = said.directness(tokens, pieces) if voiced else Directness.NONE
    negated = said.negation(tokens, pieces) if not phrase else False
    polarity = acts.polarity_of(relation if not phrase else None, negated=negated)
    if relation is None and not phrase and acts.avoids(s, pieces):
        polarity = polarity.flipped()
    flags = {mark.flag for mark in marks}
    vouching = relation is not None and not relation.agentless
    if relation is not None and relation.entry is not None and not phrase:
        expert = chain[-1].source is not None and chain[-1].source.kind is SourceKind.EXPERT if chain else False
        if relation.entry.accuses and not expert:
            marks.append(Marker(said.span(tokens, *relation.cue) if relation.cue else None, None, Flag.ALLEGED))
        if relation.entry.opinion:
            marks.append(Marker(None, None, Flag.OPINION))
    if relation is not None and relation.agentless and relation.entry is not None and relation.entry.act == Act.PREDICT:
        act = Act.PREDICT
    if relation is not None and relation.agentless and act is Act.HYPOTHESISE:
        act = Act.ASSERT
    wrong = said.accuses(tokens, pieces) or _charging(chain)
    if (
        vouching
        and wrong
        and Flag.ALLEGED not in flags
        and act not in {Act.DENY, Act.INTEND, Act.ORDER, Act.DECLINE}
        and polarity is Polarity.AFFIRMED
        and _accuser(chain)
        and chain[-1].level is not AttributionLevel.EXPERT
    ):
        marks.append(Marker(None, None, Flag.ALLEGED))
    source_kind = chain[-1].source.kind if chain and chain[-1].source is not None else None
    people = source_kind in {SourceKind.NAMED, SourceKind.UNNAMED, SourceKind.EXPERT, SourceKind.ORGANISATION, SourceKind.OFFICIAL}
    critics = (
        relation is not None
        and relation.source is not None
        and bool({"critics", "detractors"} & set(s.lower[relation.source[0] : relation.source[1]]))
    )
    if act is Act.ASSERT and vouching and critics:
        act = Act.EVALUATE
    if act is Act.ASSERT and vouching and people and said.evaluates(tokens, pieces, direct=direct is not Directness.INDIRECT):
        act = Act.EVALUATE
    head = acts.head_verb(s, pieces) if vouching and not phrase else None
    if head is not None and act in {Act.ASSERT, Act.CONFIRM}:
        if head.act is Act.INTEND and head.lemma not in {"hope", "decide", "resolve"}:
            marks.append(Marker(None, None, Flag.INTENT))
        elif head.act is Act.DENY and tokens.lower[pieces[0][0]] in {"it", "he", "she", "they", "we", "i", "that"}:
            act = Act.DENY
            polarity = polarity.flipped()
    if act in {Act.ASSERT, Act.EVALUATE} and direct is Directness.DIRECT and acts.commands(s, pieces):
        act = Act.ORDER
    words = [word for a, b in pieces for word in tokens.lower[a : min(b, a + WHOLE)]]
    if relation is None and "should" in words[:FUTURE] and not voiced:
        marks.append(Marker(None, None, Flag.HEDGED))
    if relation is None and not phrase and said.question(s):
        act = Act.ASK
    if (
        relation is not None
        and direct is Directness.DIRECT
        and act in {Act.ASSERT, Act.EVALUATE, Act.CONFIRM}
        and any(tokens.surface[k] == "?" for k in range(max(pieces[-1][0], pieces[-1][1] - 3), pieces[-1][1]))
    ):
        act = Act.ASK
    if act is Act.ASSERT and vouching and (_own_plan(words) if direct is Directness.INDIRECT else _first_person_intent(words)):
        act = Act.INTEND
    if (
        act in {Act.ASSERT, Act.CONFIRM}
        and vouching
        and polarity is Polarity.NEGATED
        and people
        and _rebuts(words)
        and (stages.charged or (stages.attributed and "never" in words[:6]))
    ):
        marks.append(Marker(None, None, Flag.DENIAL))
    if act in {Act.INTEND, Act.ORDER, Act.DECLINE, Act.ASK}:
        marks = [mark for mark in marks if mark.flag is not Flag.HEDGED]
    all_flags = {mark.flag for mark in marks} | ({Flag.DENIAL} if act is Act.DENY else set())
    if cue is not None:
        words = [*s.lower[cue[0] : cue[1]], *words]
    legal = _legal(words, relation, s, stages, all_flags)
    if cue is not None:
        legal = further(legal, stages.sentence)
    return Draft(spans, chain, direct, polarity, act, _commitment(act, marks, len(chain)), legal, tuple(_sorted(marks)))


def _charging(chain: tuple[Attribution, ...]) -> bool:
    """Whether the voucher is a paper that charges: an indictment, a lawsuit."""
    source = chain[-1].source if chain else None
    return (
        source is not None
        and source.kind is SourceKind.DOCUMENT
        and bool(set(source.text.lower().split()) & {"indictment", "lawsuit", "complaint", "suit", "chargesheet", "writ"})
    )


def _accuser(chain: tuple[Attribution, ...]) -> bool:
    return bool(chain) and chain[-1].source is not None


def _first_person_intent(words: list[str]) -> bool:
    head = words[:8]
    return any(
        a in {"i", "we"} and b in {"will", "'ll", "want", "intend", "plan", "promise", "hope", "must"}
        for a, b in zip(head, head[1:], strict=False)
    )


def _own_plan(words: list[str]) -> bool:
    """Whether an indirect content states what its source itself will do: "it would fight the case"."""
    head = [word for word in words[:6] if word not in {"that", "now", "also", "still", "not"}]
    return (
        len(head) > 2
        and head[0] in {"he", "she", "it", "they", "we", "i"}
        and head[1] in {"would", "will", "'ll", "'d"}
        and head[2] not in {"be", "have", "take", "cost", "need", "probably", "likely"}
    )


def _rebuts(words: list[str]) -> bool:
    """Whether a negated content is short and answers a charge: "she did not", "I never touched it"."""
    return len(words) <= 14 and any(
        word in {"never", "not", "no", "nothing", "neither", "nobody"} or word.endswith("n't") for word in words[:6]
    )


def _commitment(act: Act, marks: list[Marker], links: int) -> tuple[Holder, ...]:
    hedged = any(mark.flag is Flag.HEDGED for mark in marks)
    if not links:
        return (Holder(None, Commitment.POSSIBLE),) if hedged else ()
    if hedged or act in {Act.PREDICT, Act.HYPOTHESISE}:
        outer = tuple(Holder(place, Commitment.CERTAIN) for place in range(links - 1))
        return (*outer, Holder(links - 1, Commitment.POSSIBLE if hedged else Commitment.PROBABLE))
    return ()


def _sorted(marks: list[Marker]) -> list[Marker]:
    return sorted(
        dict.fromkeys(marks),
        key=lambda mark: (
            mark.span.start if mark.span is not None else -1,
            mark.level.value if mark.level else "",
            mark.flag.value if mark.flag else "",
        ),
    )


def _legal(words: list[str], relation: Relation | None, s: Sentence, stages: Stages, flags: set[Flag | None]) -> LegalStage:
    """The stage named in the claim or its cue; else, for an allegation or a denial, that of the sentence or paragraph so far."""
    around = list(words)
    source_words: set[str] = set()
    if relation is not None and relation.source is not None:
        source_words = set(s.lower[relation.source[0] : relation.source[1]])
    if relation is not None and relation.cue is not None:
        around = [*s.lower[relation.cue[0] : relation.cue[1]], *around]
    if relation is not None and relation.lemma == "suspect" and relation.entry is not None and Flag.ALLEGED in flags:
        return LegalStage.SUSPECTED
    own = stage_in(around)
    if (
        (Flag.ALLEGED in flags or Flag.DENIAL in flags)
        and own is not LegalStage.NONE
        and LegalStage.ON_TRIAL in {stages.sentence, stages.paragraph}
    ):
        own = further(own, LegalStage.ON_TRIAL)
    if own is LegalStage.SUSPECTED and "suspicion" in around:
        own = further(own, LegalStage.ARRESTED if stages.sentence is LegalStage.ARRESTED else own)
    if own is LegalStage.ACCUSED:
        own = LegalStage.NONE if Flag.ALLEGED in flags or Flag.DENIAL in flags else own  # the stage of the case says more
    if source_words & {"indictment", "chargesheet"}:
        own = further(own, LegalStage.CHARGED)
    if own is not LegalStage.NONE and not (own is LegalStage.ACCUSED and stages.sentence not in {LegalStage.NONE, LegalStage.ACCUSED}):
        return own
    if Flag.ALLEGED in flags or Flag.DENIAL in flags:
        best = further(stages.sentence, stages.paragraph)
        if best is not LegalStage.NONE:
            return best
        return LegalStage.ACCUSED if Flag.ALLEGED in flags or stages.charged else LegalStage.NONE
    return own


# ---- the outlet's own claims ------------------------------------------------------------------------------------------------


def _own(par: Paragraph, index: int, here: list[Relation], stages: Stages) -> list[Draft]:
    """The free clauses of a sentence as claims in the outlet's own voice, held down by the markers in them."""
    s = par.sentences[index]
    found: list[Draft] = []
    carried: Marker | None = None
    unverified = None
    if s.begin < s.end and not any(par.taken[s.begin : s.end]):
        unverified = _unverified_own(s)
    for pieces in clauses(par, index, here):
        marks: list[Marker] = []
        level_marks = [mark for mark in said.markers(s.tokens, pieces, voiced=False) if mark.level is not None]
        if not level_marks and carried is not None and not _has_subject(s, pieces):
            marks.append(carried)
        if level_marks:
            first = level_marks[0]
            carried = first if first.level is AttributionLevel.ALLEGED else None
        if unverified is not None:
            marks.append(Marker(unverified, AttributionLevel.RUMOUR))
        found += _with_alleged(s, pieces, (), None, marks, stages)
    return found


def _unverified_own(s: Sentence) -> Span | None:
    if s.words.isdisjoint({"unconfirmed", "unverified"}):
        return None
    for k in range(s.begin, min(s.end, s.begin + WHOLE)):
        if (
            s.lower[k] in {"unconfirmed", "unverified"}
            and s.tag(k + 1) == "P"
            and s.lower[k + 1] in {"reports", "rumours", "rumors", "claims"}
        ):
            return said.span(s.tokens, k, k + 2)
    return None


def _has_subject(s: Sentence, pieces: list[Range]) -> bool:
    """Whether a clause has a subject of its own."""
    a = pieces[0][0]
    while a < pieces[0][1] and s.tag(a) == "a":
        a += 1
    return s.tag(a) not in "VMA"
