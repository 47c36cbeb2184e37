"""Claims in the making: relations and free clauses of a paragraph, put together with their chains, levels, flags and stages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from factcheck.extraction import wording as said
from factcheck.extraction.attribution.attributions import CUE, Paragraph, Relation
from factcheck.extraction.attribution.verification import unverified_account, unverified_reports
from factcheck.extraction.claims.accusations import ASIDE_WORDS, accused, accused_by, alleged_phrases, marked_asides
from factcheck.extraction.claims.clauses import clauses, own_relative, relatives_out
from factcheck.extraction.claims.composition import Draft, denied, draft
from factcheck.extraction.claims.legal_stages import STAGE_WORDS, Stages, further, stage_in
from factcheck.extraction.claims.links import link
from factcheck.extraction.claims.modifiers import MODIFYING, modified
from factcheck.extraction.claims.nesting import expected, nested
from factcheck.extraction.claims.pieces import CHARGING, divided
from factcheck.extraction.claims.repudiations import repudiated
from factcheck.extraction.claims.shown_papers import shown_by_it
from factcheck.extraction.claims.silence import relation_is_silent
from factcheck.extraction.claims.terms import OWN, Terms, hollow, links, terms_of
from factcheck.extraction.claims.voices import asked, of_others
from factcheck.extraction.sources.held_papers import HOLDING, held
from factcheck.extraction.sources.memory import human, name_runs
from factcheck.language.english import markers as m
from factcheck.language.english.legal import ACCUSING
from factcheck.language.english.polarity import REPUDIATING
from factcheck.language.english.words import TIME_NOUNS
from factcheck.model.claims import Marker
from factcheck.model.members import Act, AttributionLevel, Flag, LegalStage

if TYPE_CHECKING:
    from factcheck.extraction.grammar.phrases import Range, Sentence
    from factcheck.extraction.sources.memory import Memory
    from factcheck.model.spans import Span

__all__ = ["Draft", "drafts"]

SEVERAL_CLAIMS = REPUDIATING | ASIDE_WORDS | MODIFYING | frozenset(ACCUSING) | frozenset(m.ADJECTIVES)
"""Words of which one stands in every content that makes more than one claim."""
SOURCED = frozenset(ACCUSING) | frozenset(m.ADJECTIVES) | frozenset(m.ADVERBS)
"""Words of which one stands in every source whose words make a claim."""
OUTER = 4  # "according to" relations of one sentence that can govern others, at most
RECENT = 4  # claims before a denial among which the allegation stands that it answers
SUBJECT_AND_VERB = 2  # pieces of the content of a verb of seeming: "A director ... to tell jurors that"


def drafts(par: Paragraph, memory: Memory) -> list[Draft]:
    """Return the claims of one paragraph whose relations have been found."""
    found: list[Draft] = []
    stages = Stages()
    memory.turn()
    by_sentence: dict[int, list[Relation]] = {}
    for relation in par.relations:
        by_sentence.setdefault(relation.sentence, []).append(relation)
    steps = [LegalStage.NONE if s.words.isdisjoint(STAGE_WORDS) else stage_in(s.lower[s.begin : s.end]) for s in par.sentences]
    trial = max((k for k, step in enumerate(steps) if step is LegalStage.ON_TRIAL), default=-1)
    for index, s in enumerate(par.sentences):
        stages.sentence, stages.tried = steps[index], trial > index
        asking = said.question(s)
        here = _reporting(par, s, by_sentence.get(index, []), stages, memory, asking=asking)
        names = name_runs(s)
        memory.meet(s, names)
        found += _vouched(par, s, here, stages, memory)
        memory.learn(s, names)
        memory.learn_subject(s)
        if found and (not here or not s.words.isdisjoint(m.CHECKING)):
            found = _lowered(found, unverified_account(s))
        found += _own(par, index, here, stages, memory)
        stages.paragraph = further(stages.sentence, stages.paragraph)
        stages.charged = stages.charged or asking or stages.paragraph is not LegalStage.NONE or any(map(_charges, found[-RECENT:]))
    return found


def _reporting(par: Paragraph, s: Sentence, here: list[Relation], stages: Stages, memory: Memory, *, asking: bool) -> list[Relation]:
    """The relations of a sentence that report others; a case in it takes up whom it is against."""
    if stages.sentence is not LegalStage.NONE:
        stages.learn(s, here)
    if asking:
        here = asked(par, s, here)
    return of_others(par, s, here, memory) if memory.primary else here


def _vouched(par: Paragraph, s: Sentence, here: list[Relation], stages: Stages, memory: Memory) -> list[Draft]:
    """The claims of the relations of a sentence, and before them those that the words of their sources make."""
    found: list[Draft] = []
    governing = [relation for relation in here if relation.frame == "according" or hollow(s, relation)][:OUTER]
    if not s.words.isdisjoint(SOURCED):
        for source in dict.fromkeys(told.source for told in here if told.source is not None and not relation_is_silent(s, told)):
            found += _alleged_of_source(s, source, stages)
    for relation in here:
        found += _attributed(par, s, relation, governing, memory, stages)
        stages.attributed = True
    return found


def _charges(found: Draft) -> bool:
    """Whether a claim asks or alleges what a denial may answer."""
    return found.act is Act.ASK or (found.markers != () and Flag.ALLEGED in [marker.flag for marker in found.markers])


# ---- attributed claims ------------------------------------------------------------------------------------------------------


def _attributed(par: Paragraph, s: Sentence, relation: Relation, governing: list[Relation], memory: Memory, stages: Stages) -> list[Draft]:
    """The claims of one relation: its contents piece by piece, and what others in them vouch for."""
    terms = terms_of(s, relation, governing, memory)
    if relation_is_silent(s, relation) or hollow(s, relation):
        return []
    found: list[Draft] = []
    for whole in divided(s, relation):
        if own_relative(s, relation.content, whole):
            found += _with_alleged(s, whole, OWN, stages, memory)
            continue
        pieces, relatives = relatives_out(s, whole) if whole[-1][1] <= s.end else (whole, [])
        for clause in relatives:
            found += _with_alleged(s, [clause], OWN, stages, memory)
        found += _of_others(par, s, relation, whole, terms, memory, stages)
        found += _with_alleged(s, pieces, terms, stages, memory)
    if relation.lemma in CHARGING and relation.form == "active" and relation.frame == "ao" and relation.cue is not None:
        found.append(draft(s, [(_deed_begin(s, relation, relation.cue[0]), relation.content[-1][1])], terms, stages))
    return found


def _of_others(
    par: Paragraph, s: Sentence, relation: Relation, whole: list[Range], terms: Terms, memory: Memory, stages: Stages
) -> list[Draft]:
    """The claims of a content that others than the relation's source vouch for: "said two aides had told her that"."""
    found: list[Draft] = []
    if len(whole) == SUBJECT_AND_VERB and _subject_parted(s, relation, whole):
        outer = () if relation.agentless else terms.chain
        found += [
            draft(s, told.content, Terms((*outer, link(s, told, memory)[0]), told, terms.markers), stages)
            for told in expected(par, s, *whole)
        ]
    for sub_sentence, parts in [] if relation.agentless else nested(par, s, whole):
        if parts[0].cue is not None and par.taken[parts[0].cue[0]] == CUE:
            continue  # "“We won,” the mayor said, according to the paper": a relation of its own
        inner = Terms((*terms.chain, *[one for part in parts for one in links(sub_sentence, part, memory)]), parts[-1], terms.markers)
        found += [draft(sub_sentence, content, inner, stages) for content in divided(sub_sentence, parts[-1])]
    return found


def _subject_parted(s: Sentence, relation: Relation, whole: list[Range]) -> bool:
    """Whether a cue parts the subject of its content from the verb: "A nurse, the Globe reported, told friends that"."""
    if relation.agentless:
        return relation.frame == "raising"
    return not s.finite(*whole[0]) and s.tag(whole[1][0]) in "VMA"


def _deed_begin(s: Sentence, relation: Relation, cue: int) -> int:
    """Where a deed with the time before its verb opens: "on Friday charged the mate"; at its cue where no time stands there."""
    end = cue if relation.source is None else relation.source[1]
    return end if end < cue and s.lower[cue - 1] in TIME_NOUNS else cue


def _alleged_of_source(s: Sentence, source: Range, stages: Stages) -> list[Draft]:
    """The claims that the words of a source make: "a man accused of theft said", "the alleged ringleader said"."""
    found = [
        draft(s, [phrase], OWN.marked(marker), stages, phrase=True)
        for phrase, marker, _ in alleged_phrases(s, [source])[1]
        if marker.level is not None and marker.level is not AttributionLevel.RUMOUR
    ]
    a, b = source
    aside = next((k for k in range(a + 1, b - 2) if s.tag(k) == "," and s.lower[k + 1] in m.ADVERBS), None)
    if aside is not None:  # "The letter, purportedly signed by the bishop, urges"
        stop = next((k for k in range(aside + 2, b) if s.tag(k) == ","), b)
        mark = said.marker(s.tokens, aside + 1, aside + 2, m.ADVERBS[s.lower[aside + 1]])
        found.append(draft(s, [(a, stop)], OWN.marked(mark), stages, phrase=True))
    for place, cue in accused(s, [source])[1]:
        marker = Marker(said.span(s.tokens, *cue), AttributionLevel.ALLEGED, Flag.ALLEGED)
        found.append(draft(s, [place], OWN.marked(marker), stages, phrase=True, cue=cue))
    return found


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


def _with_alleged(s: Sentence, pieces: list[Range], terms: Terms, stages: Stages, memory: Memory) -> list[Draft]:
    """The claims of a content, what is only alleged in it taken out as claims of their own."""
    if s.begin <= pieces[0][0] and pieces[-1][1] <= s.end and s.words.isdisjoint(SEVERAL_CLAIMS):
        return [draft(s, pieces, terms, stages)]
    untrue = repudiated(s, pieces)
    if untrue is not None:
        return [denied(draft(s, [untrue], terms, stages))]
    rest, asides = marked_asides(s, pieces)
    found = [draft(s, aside, OWN.marked(marker), stages) for aside, marker in asides]
    rest, modifiers = modified(s, rest) if rest else (rest, [])
    found += [draft(s, [place], OWN.marked(marker), stages) for place, marker in modifiers]
    asserted = rest
    rest, accusations = accused(s, rest)
    if len(accusations) == len(asserted) == 1 and _of_suspicion(s, asserted[0], accusations[0][1], terms, primary=memory.primary):
        terms = terms.marked(Marker(said.span(s.tokens, *accusations[0][1]), None, Flag.ALLEGED))
        rest, accusations = asserted, []
    found += [_accusation(s, place, cue, pieces, terms, stages, memory) for place, cue in accusations]
    rest, phrases = alleged_phrases(s, rest)
    found += [draft(s, [phrase], OWN.marked(marker), stages, phrase=True) for phrase, marker, whole in phrases if not whole]
    if rest:
        made = draft(s, rest, terms.marked(*(marker for _, marker, whole in phrases if whole)), stages)
        found.append(_of_suspect(s, made, rest, [phrase for phrase, _, whole in phrases if not whole]))
    return found


def _accusation(s: Sentence, place: Range, cue: Range, pieces: list[Range], terms: Terms, stages: Stages, memory: Memory) -> Draft:
    """The claim of what somebody is accused of at `place`, on the word of who acts on it, of who says so, or of nobody."""
    words = said.span(s.tokens, *cue)
    accuser = None if terms.vouched else accused_by(s, place, cue, pieces)
    if accuser is not None:
        terms = Terms((link(s, accuser, memory)[0],), accuser, (Marker(words, None, Flag.ALLEGED),))
    elif terms.vouched:
        terms = terms.marked(Marker(words, None, Flag.ALLEGED))
    else:
        terms = Terms((), terms.relation, (Marker(words, AttributionLevel.ALLEGED, Flag.ALLEGED),))
    return draft(s, [place], terms, stages, phrase=True, cue=cue)


def _of_suspect(s: Sentence, made: Draft, pieces: list[Range], phrases: list[Range]) -> Draft:
    """The claim with the stage of a suspect who is its subject: "The suspected burglar fell through the ceiling"."""
    if made.legal is not LegalStage.NONE or s.tag(pieces[0][0]) not in "VMA":
        return made
    stage = next((stage_in(s.lower[a:b]) for a, b in phrases if _of_a_person(s, a, b)), LegalStage.NONE)
    return made if stage is LegalStage.NONE else attrs.evolve(made, legal=stage)


def _of_suspicion(s: Sentence, piece: Range, cue: Range, terms: Terms, *, primary: bool) -> bool:
    """Whether the accusation is what a clause asserts: "A guard is suspected of X, police said", an authority's own "is charged"."""
    begin, end = cue
    if begin <= piece[0] or s.tag(begin) not in "AM":
        return False
    return "suspected" in s.lower[begin:end] if terms.vouched else primary


def _of_a_person(s: Sentence, a: int, b: int) -> bool:
    """Whether the noun phrase `a`..`b` is headed by a noun for a person: "a suspected drug mule", "the alleged ringleader of a gang"."""
    head = next((k - 1 for k in range(a + 1, b) if s.tag(k) in "IW,("), b - 1)
    return human(s.lower[head]) or s.tag(head) == "E"


# ---- the outlet's own claims ------------------------------------------------------------------------------------------------


def _own(par: Paragraph, index: int, here: list[Relation], stages: Stages, memory: Memory) -> list[Draft]:
    """The free clauses of a sentence as claims in the outlet's own voice, held down by the markers in them."""
    s = par.sentences[index]
    found: list[Draft] = []
    carried: Marker | None = None  # "allegedly", which goes on for a verb without a subject: "He allegedly stole it and sold it"
    reports = unverified_reports(s)
    unchecked = None if reports is None or any(par.taken[s.begin : s.end]) else Marker(reports, AttributionLevel.RUMOUR)
    lowered = not s.words.isdisjoint(said.LOWERING)
    for pieces in clauses(par, index, here):
        first = next((mark for mark in said.markers(s.tokens, pieces, voiced=False) if mark.level is not None), None) if lowered else None
        goes_on = first is None and not _has_subject(s, pieces)
        terms = OWN.marked(carried if goes_on else None, _raised(s, pieces[0][0]), unchecked)
        if first is not None:
            carried = first if first.level is AttributionLevel.ALLEGED else None
        found += _free(s, pieces, terms, index, memory, stages)
    return found


def _raised(s: Sentence, k: int) -> Marker | None:
    """The marker of a participle of belief that opens the sentence at `k`: "Rumoured for weeks to be on the brink, the mayor"."""
    opens = s.tag(k) in "LV" and s.tag(k + 1) in "It" and k <= s.begin + 1
    raised = m.RAISING.get(s.lower[k]) if opens else None
    return None if raised is None else said.marker(s.tokens, k, k + 1, raised)


def _free(s: Sentence, pieces: list[Range], terms: Terms, index: int, memory: Memory, stages: Stages) -> list[Draft]:
    """The claims of a free clause: of a paper that the copy holds or has shown, on the word of that; else in the outlet's own voice."""
    shown = shown_by_it(s, pieces, memory, index)
    if shown is not None:
        return [draft(s, shown.content, Terms((link(s, shown, memory)[0],), shown, terms.markers), stages)]
    holding = None if s.words.isdisjoint(HOLDING) or memory.primary else held(s, pieces[0][0], pieces[-1][1], memory)
    if holding is None:
        return _with_alleged(s, pieces, terms, stages, memory)
    if s.tag(pieces[0][0]) == "W":
        return []  # ", which this newspaper has seen,"
    seen = Relation(holding[0], pieces, holding[1], None, "see", "witness", index, frame="witness", witnessed=True)
    return [draft(s, pieces, Terms((link(s, seen, memory)[0],), seen, terms.markers), stages)]


def _has_subject(s: Sentence, pieces: list[Range]) -> bool:
    """Whether a clause has a subject of its own: "and she left", but not "and left"."""
    a, b = pieces[0]
    while a < b and s.tag(a) == "a":
        a += 1
    return s.tag(a) not in "VMA"
