"""Claims in the making: relations and free clauses of a paragraph, put together with their chains, levels, flags and stages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from factcheck.extraction import assertions as said
from factcheck.extraction.attribution.attributions import CUE, Paragraph, Relation
from factcheck.extraction.attribution.unsourced import ACCUSING
from factcheck.extraction.attribution.verification import unverified, unverified_account, unverified_reports
from factcheck.extraction.claims.accusations import ASIDE_WORDS, accused, accused_by, alleged_phrases, marked_asides
from factcheck.extraction.claims.clauses import clauses, own_relative, relatives_out
from factcheck.extraction.claims.composition import Draft, denied, draft
from factcheck.extraction.claims.legal_stages import STAGE_WORDS, Stages, further, stage_in
from factcheck.extraction.claims.mentions import link
from factcheck.extraction.claims.modifiers import MODIFYING, modified
from factcheck.extraction.claims.nesting import expected, nested
from factcheck.extraction.claims.pieces import CHARGING, divided
from factcheck.extraction.claims.repudiations import repudiated
from factcheck.extraction.claims.shown_papers import shown_by_it
from factcheck.extraction.claims.silence import relation_is_silent
from factcheck.extraction.claims.voices import asked, of_others
from factcheck.extraction.sources.held_papers import HOLDING, held
from factcheck.extraction.sources.memory import human, name_runs
from factcheck.language.english import markers as m
from factcheck.language.english.polarity import REPUDIATING
from factcheck.language.english.sources import INSPECTED
from factcheck.language.english.words import TIME_NOUNS
from factcheck.model.attribution import Attribution, AttributionLevel, SourceKind
from factcheck.model.claims import Act, Flag, LegalStage, Marker

if TYPE_CHECKING:
    from factcheck.extraction.grammar.phrases import Range, Sentence
    from factcheck.extraction.sources.memory import Memory, Voucher
    from factcheck.model.spans import Span

__all__ = ["Draft", "drafts"]

SEVERAL_CLAIMS = REPUDIATING | ASIDE_WORDS | MODIFYING | frozenset(ACCUSING) | frozenset(m.ADJECTIVES)
"""Words of which one stands in every content that makes more than one claim."""
SOURCED = frozenset(ACCUSING) | frozenset(m.ADJECTIVES) | frozenset(m.ADVERBS)
"""Words of which one stands in every source whose words make a claim."""
OUTER = 4  # "according to" relations of one sentence that can govern others, at most
RECENT = 4  # claims before a denial among which the allegation stands that it answers
CLAUSE_FRAMES = frozenset({"t", "b", "q", "w"})
"""Frames with a clause for content."""
SUBJECT_AND_VERB = 2  # pieces of the content of a verb of seeming: "A director ... to tell jurors that"
SHORTEST_QUOTED = 3  # tokens; a source that has no more does not say who quotes it
HOLLOW_REACH = 2  # tokens between "that" and a second voucher's cue
DOUBTFUL = frozenset({"purported", "alleged", "supposed", "so-called"})
"""Adjectives before a document that make an allegation of what it says."""


def drafts(par: Paragraph, memory: Memory) -> list[Draft]:
    """Return the claims of one paragraph whose relations have been found."""
    found: list[Draft] = []
    stages = Stages()
    memory.turn()
    by_sentence: dict[int, list[Relation]] = {}
    for relation in par.relations:
        by_sentence.setdefault(relation.sentence, []).append(relation)
    steps = [LegalStage.NONE if s.words.isdisjoint(STAGE_WORDS) else stage_in(s.lower[s.begin : s.end]) for s in par.sentences]
    trial = max(k for k, step in enumerate(steps) if step is LegalStage.ON_TRIAL) if LegalStage.ON_TRIAL in steps else -1
    for index, s in enumerate(par.sentences):
        stages.sentence, stages.tried = steps[index], trial > index
        here = by_sentence.get(index, [])
        if stages.sentence is not LegalStage.NONE:
            stages.learn(s, here)
        asking = said.question(s)
        if asking:
            here = asked(par, s, here)
        if memory.primary:
            here = of_others(par, s, here, memory)
        names = name_runs(s)
        memory.meet(s, names)
        governing = [relation for relation in here if relation.frame == "according" or _hollow(s, relation)][:OUTER]
        if not s.words.isdisjoint(SOURCED):
            for source in dict.fromkeys(told.source for told in here if told.source is not None and not relation_is_silent(s, told)):
                found += _alleged_of_source(s, source, stages)
        for relation in here:
            found += _attributed(par, s, relation, governing, memory, stages)
            stages.attributed = True
        memory.learn(s, names)
        memory.learn_subject(s)
        if found and (not here or not s.words.isdisjoint(m.CHECKING)):
            found = _lowered(found, unverified_account(s))
        found += _own(par, index, here, stages, memory)
        stages.paragraph = further(stages.sentence, stages.paragraph)
        stages.charged = stages.charged or asking or stages.paragraph is not LegalStage.NONE or any(map(_charges, found[-RECENT:]))
    return found


def _charges(found: Draft) -> bool:
    """Whether a claim asks or alleges what a denial may answer."""
    return found.act is Act.ASK or any(marker.flag is Flag.ALLEGED for marker in found.markers)


# ---- attributed claims ------------------------------------------------------------------------------------------------------


def _attributed(par: Paragraph, s: Sentence, relation: Relation, governing: list[Relation], memory: Memory, stages: Stages) -> list[Draft]:
    """The claims of one relation: its contents piece by piece, and what sources inside them vouch for."""
    chain, voucher = _chain(s, relation, governing, memory)
    forced = _forced(s, relation, voucher)
    if relation_is_silent(s, relation) or _hollow(s, relation):
        return []
    found: list[Draft] = []
    for whole in divided(s, relation):
        if own_relative(s, relation.content, whole):
            found += _with_alleged(s, whole, (), None, [], stages, memory)
            continue
        pieces, relatives = relatives_out(s, whole) if whole[-1][1] <= s.end else (whole, [])
        for clause in relatives:
            found += _with_alleged(s, [clause], (), None, [], stages, memory)
        if relation.agentless and relation.frame == "raising" and len(whole) == SUBJECT_AND_VERB:
            for told in expected(par, s, *whole):
                found.append(draft(s, told.content, (link(s, told, memory)[0],), told, forced, stages))
        elif not relation.agentless and len(whole) == SUBJECT_AND_VERB and not s.finite(*whole[0]) and s.tag(whole[1][0]) in "VMA":
            for told in expected(par, s, *whole):  # "A nurse, the Globe reported, told friends that"
                found.append(draft(s, told.content, (*chain, link(s, told, memory)[0]), told, forced, stages))
        for sub_sentence, parts in [] if relation.agentless else nested(par, s, whole):
            if parts[0].cue is not None and par.taken[parts[0].cue[0]] == CUE:
                continue  # "“We won,” the mayor said, according to the paper": a relation of its own
            inner = (*chain, *[one for part in parts for one in _links(sub_sentence, part, memory)])
            found += [draft(sub_sentence, content, inner, parts[-1], forced, stages) for content in divided(sub_sentence, parts[-1])]
        found += _with_alleged(s, pieces, chain, relation, forced, stages, memory)
    if relation.lemma in CHARGING and relation.form == "active" and relation.frame == "ao" and relation.cue is not None:
        found.append(draft(s, [(_deed_begin(s, relation, relation.cue[0]), relation.content[-1][1])], chain, relation, forced, stages))
    return found


def _deed_begin(s: Sentence, relation: Relation, cue: int) -> int:
    """Where a deed with the time before its verb opens: "on Friday charged the mate"; at its cue where no time stands there."""
    end = cue if relation.source is None else relation.source[1]
    return end if end < cue and s.lower[cue - 1] in TIME_NOUNS else cue


def _chain(s: Sentence, relation: Relation, governing: list[Relation], memory: Memory) -> tuple[tuple[Attribution, ...], Voucher | None]:
    """The links that vouch for a relation's content, the outermost first, and what is known of the relation's own voucher."""
    chain = [link(s, other, memory)[0] for other in governing if _governs(s, other, relation)]
    quoted_by = _quoted_by(s, relation)
    if quoted_by is not None:
        chain.append(link(s, relation, memory, source=quoted_by)[0])
    own, voucher = link(s, relation, memory)
    chain.append(own)
    if (relation.level is AttributionLevel.ALLEGED and relation.form == "noun") or (
        relation.level in (AttributionLevel.HEARSAY, AttributionLevel.RUMOUR) and relation.frame in {"according", "noun"}
    ):
        chain.clear()
    elif (
        voucher is not None
        and voucher.unverified
        and relation.frame not in CLAUSE_FRAMES
        and not m.CARRIED_BY_NOBODY.isdisjoint(s.lower[voucher.first : voucher.last])
    ):
        chain.clear()  # "Unconfirmed reports spoke of": nobody vouches
    if voucher is not None and voucher.kind is SourceKind.OUTLET and relation.entry is not None and relation.entry.act is Act.ASK:
        chain.pop()  # "We asked readers whether": a question of the outlet
    chain += _cited(s, relation, memory)
    return tuple(chain), voucher


def _cited(s: Sentence, relation: Relation, memory: Memory) -> list[Attribution]:
    """The link of whom a voucher cites or quotes: ", the paper reported, citing two officers"."""
    if relation.cited is None:
        return []
    cited = Relation(relation.cue, relation.content, relation.cited, None, "cite", "verb", relation.sentence)
    reporting = memory.body
    found = link(s, cited, memory)[0]
    memory.body = reporting  # "Citing bank records, the paper said so. It also reported": the paper
    return [found]


def _links(s: Sentence, relation: Relation, memory: Memory) -> list[Attribution]:
    """The links of a relation inside a content: its voucher, and whom that one quotes."""
    return [link(s, relation, memory)[0], *_cited(s, relation, memory)]


def _hollow(s: Sentence, relation: Relation) -> bool:
    """Whether only "that" is left of a content, because a second voucher took the rest: "said that, according to an aide, he left"."""
    a, b = relation.content[0]
    return len(relation.content) == 1 and s.tag(a) == "T" and (b - a == 1 or (b - a == HOLLOW_REACH and s.tag(a + 1) == ","))


def _governs(s: Sentence, other: Relation, relation: Relation) -> bool:
    """Whether another relation's content holds this one's cue: "According to the paper, the mayor said"."""
    if other is relation or relation.cue is None or other.witnessed:
        return False
    if _hollow(s, other):
        return relation.frame == "according" and 0 <= relation.cue[0] - other.content[0][1] <= HOLLOW_REACH
    return any(a <= relation.cue[0] < b for a, b in other.content)


def _forced(s: Sentence, relation: Relation, voucher: Voucher | None) -> list[Marker]:
    """The markers that a relation's cue, its source and its sentence force on all its claims."""
    forced: list[Marker] = []
    cue = said.span(s.tokens, *relation.cue) if relation.cue else None
    if relation.level is not None:
        forced.append(Marker(cue, relation.level, Flag.ALLEGED if relation.accuses else None))
    elif relation.agentless and relation.entry is not None and relation.form == "passive":
        raised = m.RAISING.get(s.lower[relation.cue[1] - 1]) if relation.cue else None
        if raised is not None:
            forced.append(Marker(cue, raised[0], Flag.ALLEGED if raised[1] else None))
    if relation.agentless and relation.form == "passive" and relation.frame == "x" and not forced and cue is not None:
        forced.append(Marker(cue, AttributionLevel.HEARSAY))  # "is widely seen as"
    elif relation.agentless and relation.lemma in {"appear", "seem"} and cue is not None:
        forced.append(Marker(cue, AttributionLevel.HEARSAY))
    if voucher is not None and voucher.kind is SourceKind.DOCUMENT and relation.source is not None:
        doubtful = next((k for k in range(*relation.source) if s.lower[k] in DOUBTFUL), None)
        if doubtful is not None:
            forced.append(Marker(said.span(s.tokens, doubtful, doubtful + 1), AttributionLevel.ALLEGED))
    if voucher is not None and voucher.unverified and relation.source is not None:
        forced.append(Marker(said.span(s.tokens, *relation.source), AttributionLevel.RUMOUR))
    unchecked = unverified(s)
    if unchecked is not None:
        forced.append(Marker(unchecked, AttributionLevel.RUMOUR))
    return forced


def _alleged_of_source(s: Sentence, source: Range, stages: Stages) -> list[Draft]:
    """The claims that the words of a source make: "a man accused of theft said", "the alleged ringleader said"."""
    found = [
        draft(s, [phrase], (), None, [marker], stages, phrase=True)
        for phrase, marker, _ in alleged_phrases(s, [source])[1]
        if marker.level is not None and marker.level is not AttributionLevel.RUMOUR
    ]
    a, b = source
    aside = next((k for k in range(a + 1, b - 2) if s.tag(k) == "," and s.lower[k + 1] in m.ADVERBS), None)
    if aside is not None:  # "The letter, purportedly signed by the bishop, urges"
        stop = next((k for k in range(aside + 2, b) if s.tag(k) == ","), b)
        level, accuses = m.ADVERBS[s.lower[aside + 1]]
        mark = Marker(said.span(s.tokens, aside + 1, aside + 2), level, Flag.ALLEGED if accuses else None)
        found.append(draft(s, [(a, stop)], (), None, [mark], stages, phrase=True))
    for place, cue in accused(s, [source])[1]:
        marker = Marker(said.span(s.tokens, *cue), AttributionLevel.ALLEGED, Flag.ALLEGED)
        found.append(draft(s, [place], (), None, [marker], stages, phrase=True, cue=cue))
    return found


def _quoted_by(s: Sentence, relation: Relation) -> Range | None:
    """Who quotes the source, where its words say so: "diplomats quoted by the Courier"."""
    if relation.source is None:
        return None
    a, b = relation.source
    if b - a <= SHORTEST_QUOTED:
        return None
    place = next((k for k in range(a + 1, b - 2) if s.lower[k] in {"quoted", "cited", "interviewed"} and s.lower[k + 1] == "by"), None)
    return _published_by(s, a, b) if place is None else (place + 2, b)


def _published_by(s: Sentence, a: int, b: int) -> Range | None:
    """Which outlet has the paper that is the source `a`..`b`, by its name: "a letter that the Gazette published"."""
    relative = next((k for k in range(a + 1, b - 2) if s.lower[k] in {"that", "which"} and s.tag(k) in "TW"), None)
    if relative is None or not (s.lower[b - 1] in INSPECTED or s.lower[b - 1] == "published"):
        return None
    end = s.base_right(relative + 1)
    return (relative + 1, end) if s.tag(end - 1) == "E" and end <= b - 1 else None


def _lowered(found: list[Draft], where: Span | None) -> list[Draft]:
    """The drafts with what the last voucher said lowered to rumour, where `where` says that nobody has checked it."""
    if where is None:
        return found
    end = len(found)
    while end and found[end - 1].spans[0].start > where.start:
        end -= 1
    begin = end
    while begin and found[begin - 1].attributions and found[begin - 1].attributions[0].source == found[end - 1].attributions[0].source:
        begin -= 1
    marker = Marker(where, AttributionLevel.RUMOUR)
    lowered = [attrs.evolve(one, markers=(*one.markers, marker)) for one in found[begin:end]]
    return [*found[:begin], *lowered, *found[end:]]


def _with_alleged(
    s: Sentence,
    pieces: list[Range],
    chain: tuple[Attribution, ...],
    relation: Relation | None,
    forced: list[Marker],
    stages: Stages,
    memory: Memory,
) -> list[Draft]:
    """The claims of a content, its alleged noun phrases taken out as claims of their own."""
    if s.begin <= pieces[0][0] and pieces[-1][1] <= s.end and s.words.isdisjoint(SEVERAL_CLAIMS):
        return [draft(s, pieces, chain, relation, forced, stages)]
    untrue = repudiated(s, pieces)
    if untrue is not None:
        return [denied(draft(s, [untrue], chain, relation, forced, stages))]
    rest, asides = marked_asides(s, pieces)
    found = [draft(s, aside, (), None, [marker] if marker is not None else [], stages) for aside, marker in asides]
    rest, modifiers = modified(s, rest) if rest else (rest, [])
    found += [draft(s, [place], (), None, [marker] if marker is not None else [], stages) for place, marker in modifiers]
    vouched = bool(chain) and (relation is None or not relation.agentless)
    asserted = rest
    rest, accusations = accused(s, rest)
    alone = len(accusations) == 1 and len(asserted) == 1
    if alone and _of_suspicion(s, asserted[0], accusations[0][1], primary=memory.primary, vouched=vouched):
        forced = [*forced, Marker(said.span(s.tokens, *accusations[0][1]), None, Flag.ALLEGED)]
        rest, accusations = asserted, []
    for place, cue in accusations:
        accuser = None if vouched else accused_by(s, place, cue, pieces)
        if accuser is not None:
            marker = Marker(said.span(s.tokens, *cue), None, Flag.ALLEGED)
            found.append(draft(s, [place], (link(s, accuser, memory)[0],), accuser, [marker], stages, phrase=True, cue=cue))
            continue
        marker = Marker(said.span(s.tokens, *cue), None if vouched else AttributionLevel.ALLEGED, Flag.ALLEGED)
        marks = [*forced, marker] if vouched else [marker]
        found.append(draft(s, [place], chain if vouched else (), relation, marks, stages, phrase=True, cue=cue))
    rest, phrases = alleged_phrases(s, rest)
    suspect = next((stage_in(s.lower[a:b]) for (a, b), _, whole in phrases if not whole and _of_a_person(s, a, b)), LegalStage.NONE)
    for phrase, marker, whole in phrases:
        if whole:
            forced = [*forced, marker]
        else:
            found.append(draft(s, [phrase], (), None, [marker], stages, phrase=True))
    if rest:
        made = draft(s, rest, chain, relation, forced, stages)
        if made.legal is LegalStage.NONE and suspect is not LegalStage.NONE and s.tag(rest[0][0]) in "VMA":
            made = attrs.evolve(made, legal=suspect)  # "The suspected burglar fell through the ceiling"
        found.append(made)
    return found


def _of_suspicion(s: Sentence, piece: Range, cue: Range, *, primary: bool, vouched: bool) -> bool:
    """Whether the accusation is what a clause asserts: "A guard is suspected of X, police said", an authority's own "is charged"."""
    begin, end = cue
    if begin <= piece[0] or s.tag(begin) not in "AM":
        return False
    return (vouched and "suspected" in s.lower[begin:end]) or (primary and not vouched)


def _of_a_person(s: Sentence, a: int, b: int) -> bool:
    """Whether the noun phrase `a`..`b` is headed by a noun for a person: "a suspected drug mule", "the alleged ringleader of a gang"."""
    head = next((k - 1 for k in range(a + 1, b) if s.tag(k) in "IW,("), b - 1)
    return human(s.lower[head]) or s.tag(head) == "E"


# ---- the outlet's own claims ------------------------------------------------------------------------------------------------


def _own(par: Paragraph, index: int, here: list[Relation], stages: Stages, memory: Memory) -> list[Draft]:
    """The free clauses of a sentence as claims in the outlet's own voice, held down by the markers in them."""
    s = par.sentences[index]
    found: list[Draft] = []
    carried: Marker | None = None
    unchecked = unverified_reports(s)
    if unchecked is not None and any(par.taken[s.begin : s.end]):
        unchecked = None
    lowered = not s.words.isdisjoint(said.LOWERING)
    for pieces in clauses(par, index, here):
        marks: list[Marker] = []
        markers = said.markers(s.tokens, pieces, voiced=False) if lowered else []
        first = next((mark for mark in markers if mark.level is not None), None) if markers else None
        if first is not None:
            carried = first if first.level is AttributionLevel.ALLEGED else None
        elif carried is not None and not _has_subject(s, pieces):
            marks.append(carried)
        opening = pieces[0][0]
        raises = s.tag(opening) in "LV" and s.tag(opening + 1) in "It" and opening <= s.begin + 1
        raised = m.RAISING.get(s.lower[opening]) if raises else None
        if raised is not None:  # "Rumoured for weeks to be on the brink, the mayor"
            marks.append(Marker(said.span(s.tokens, opening, opening + 1), raised[0], Flag.ALLEGED if raised[1] else None))
        if unchecked is not None:
            marks.append(Marker(unchecked, AttributionLevel.RUMOUR))
        holding = None if s.words.isdisjoint(HOLDING) or memory.primary else held(s, pieces[0][0], pieces[-1][1], memory)
        shown = shown_by_it(s, pieces, memory, index)
        if shown is not None:
            found.append(draft(s, shown.content, (link(s, shown, memory)[0],), shown, marks, stages))
            continue
        if holding is not None and s.tag(pieces[0][0]) == "W":
            continue  # ", which this newspaper has seen,"
        if holding is not None:  # "A pass seen by this newspaper is dated 9 May"
            seen = Relation(holding[0], pieces, holding[1], None, "see", "witness", index, frame="witness", witnessed=True)
            found.append(draft(s, pieces, (link(s, seen, memory)[0],), seen, marks, stages))
            continue
        found += _with_alleged(s, pieces, (), None, marks, stages, memory)
    return found


def _has_subject(s: Sentence, pieces: list[Range]) -> bool:
    """Whether a clause has a subject of its own: "and she left", but not "and left"."""
    a, b = pieces[0]
    while a < b and s.tag(a) == "a":
        a += 1
    return s.tag(a) not in "VMA"
