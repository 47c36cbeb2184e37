"""Attributions whose content follows the cue: the complement tells whether the verb attributes here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.attribution.attributions import CONTENT, CUE, SOURCE, Relation
from factcheck.extraction.attribution.content_ends import content_end
from factcheck.extraction.attribution.contents import CLAUSE, subject_clause_end
from factcheck.extraction.attribution.cue_verbs import CueVerb
from factcheck.extraction.attribution.direct_speech import quoted_as
from factcheck.extraction.attribution.frames import complement
from factcheck.extraction.attribution.objects import relative_object
from factcheck.extraction.attribution.passives import passive, reduced
from factcheck.extraction.attribution.speakers import governor, is_fronted, subject_of
from factcheck.language.english.complements import (
    ASKED_OR_TOLD,
    COMMISSIONED,
    COURTS,
    DEALS,
    DISCLAIMING,
    FINDING_OUT,
    SAYING,
    STILL_TO_SAY,
    SUPPOSING,
)
from factcheck.language.english.legal import STEPS
from factcheck.language.english.lexicon import CUE_FORMS
from factcheck.language.english.markers import RAISING, SCHEDULED
from factcheck.language.english.words import BE_FINITE, NUMBER_WORDS

if TYPE_CHECKING:
    from factcheck.extraction.attribution.attributions import Paragraph
    from factcheck.extraction.attribution.cue_verbs import Complement
    from factcheck.extraction.grammar.phrases import Range, Sentence, VerbGroup
    from factcheck.language.english.lexicon import VerbCue


DEAL_REACH = 5  # tokens from "agreed" or "denied" within which what was agreed or asked for stands
DEED_REACH = 4  # tokens between "convicted" and "of" that a date may take, at most


def complements(par: Paragraph, index: int) -> None:
    """Add the relations of one sentence whose content stands after the cue, from left to right."""
    s = par.sentences[index]
    for i in s.cues:
        if s.tag(i) not in "VBGL" or par.taken[i] in (CONTENT, CUE) or s.inside(i):
            continue
        entry = CUE_FORMS[s.lower[i]]
        if s.lower[i] in SAYING and s.word(i - 1) == "as":
            continue
        if s.lower[i] in SUPPOSING and s.tag(i - 1) not in "NPER":
            continue  # "and assuming they stay"
        group = s.group(i)
        if group is None or _disclaimed(s, group, entry) or _admits_guilt(s, i, entry) or _decides(s, group, entry):
            continue
        relation = _relation(par, index, i, entry, group)
        if relation is not None and group.voice == "participle" and par.taken[relation.content[0][0]] == CONTENT:
            continue  # "According to Ana Orr, writing in the Post: X"
        if relation is not None and (par.taken[i] != SOURCE or _speaks_in_commas(s, relation)):
            par.add(relation)


def _speaks_in_commas(s: Sentence, relation: Relation) -> bool:
    """Whether the relation is that of a relative clause of an apposition, which speaks for itself: ", who denies it, said"."""
    if relation.source is None or s.tag(relation.source[0]) != "W":
        return False
    return s.tag(relation.source[0] - 1) == "," or s.tag(relation.source[0] - 2) == "," or s.tag(relation.source[0] - 3) == ","


def _decides(s: Sentence, group: VerbGroup, entry: VerbCue) -> bool:
    """Whether a court refuses or agrees, which is a decision and no word: "The Supreme Court refused to stay the demolition"."""
    if entry.lemma not in {"refuse", "agree"} or group.voice != "active":
        return False
    source = s.subject(group.start)
    dealing = s.lower[group.verb + 1 : group.verb + DEAL_REACH]
    if entry.lemma == "agree" and "to" in dealing and not DEALS.isdisjoint(dealing):
        return True  # "Vell Foods agreed Monday to buy it"
    return source is not None and not COURTS.isdisjoint(s.lower[slice(*source)])


def _admits_guilt(s: Sentence, i: int, entry: VerbCue) -> bool:
    """Whether somebody pleads guilty, which is a step of procedure that the outlet tells itself."""
    return entry.lemma == "plead" and s.word(i + 1) == "guilty"


def _disclaimed(s: Sentence, group: VerbGroup, entry: VerbCue) -> bool:
    """Whether an adverb makes the clause the outlet's own, marked as a whole: "allegedly told"."""
    if s.tag(group.start - 1) == "," and s.lower[group.start - 2] in RAISING and s.word(group.start - 4) == "it":
        return True  # "Tenants, it is said, learned of it"
    before = s.lower[group.start : group.verb]
    return not DISCLAIMING.isdisjoint(before) or (entry.lemma in FINDING_OUT and "apparently" in before)


def _relation(par: Paragraph, index: int, i: int, entry: VerbCue, group: VerbGroup) -> Relation | None:
    """The relation of the cue at `i` with what follows it; None where it attributes nothing here."""
    s = par.sentences[index]
    if (group.voice == "participle" and (s.tag(i - 1) in "DJp" or _of_addressee(s, i))) or s.word(group.start - 1) == "unable":
        return None  # "the ruling party", "Jurors were unable to agree on two counts"
    if group.voice == "passive":
        return passive(par, index, i, entry, group)
    if group.voice == "reduced":
        return reduced(par, index, i, entry, group)
    source = subject_of(par, index, group)
    cue = CueVerb(s, i, entry, source, is_fronted(s, group, source))
    found = _found(cue, group)
    source = cue.source
    if found is not None and group.voice == "participle" and _describes(s, i, found):
        return None
    if source is not None and s.tag(source[0]) == "G" and s.tag(source[0] + 1) in "DROI" and entry.group != "evidence":
        return None  # "Raising the wage to 15 dollars would put it"
    to_come = (group.modal and entry.lemma in STILL_TO_SAY) or _commissioned(s, group)
    if to_come and found is not None and found.frame in {"o", "w"}:
        return None  # "will discuss the audit": nothing is said yet
    if found is None or (source is None and _of_nobody(s, group, entry, found)) or _deed(s, group):
        return None
    content = _free(par, _before_main_verb(s, source, found))
    if not content:
        return None
    raising = found.frame == "raising"
    if raising:
        content = _with_subject(s, content, s.subject(group.start))
        source = None
    start = governor(s, group.start) if group.voice == "infinitive" else group.start
    relation = Relation(
        (start, found.end), content, source, entry, entry.lemma, group.voice, index, group.negated, group.modal, found.frame
    )
    relation.agentless = raising
    relation.shared = _shares(s, source, group)
    if entry.lemma == "quote":
        _cite(s, i, relation)
    return relation


def _of_addressee(s: Sentence, i: int) -> bool:
    """Whether the participle at `i` only tells what those are like who are told: "told cheering supporters that"."""
    if s.tag(i + 1) == "P" and s.word(i - 1) == "of" and s.lower[i - 2] in NUMBER_WORDS:
        return True  # "thousands of cheering supporters"
    teller = CUE_FORMS.get(s.word(i - 1))
    return teller is not None and teller.lemma in ASKED_OR_TOLD and s.tag(i - 1) in "VLBG" and s.tag(i + 1) in "NP"


def _describes(s: Sentence, i: int, found: Complement) -> bool:
    """Whether the participle at `i` describes a subject behind it, or what was not said: "protesting delegates left", "without saying"."""
    if s.word(i - 1) in {"worth", "without"}:
        return True
    opens = i == s.begin or s.tag(i - 1) in ",S"
    return opens and found.frame == "o" and s.tag(i + 1) in "NP" and s.tag(found.content[-1][1]) in "VMA"


def _before_main_verb(s: Sentence, source: Range | None, found: Complement) -> list[Range]:
    """The content, ended before the verb of the clause whose subject its relative describes: "A man who says he works there swears"."""
    a, b = found.content[-1]
    if source is None or s.tag(source[0]) != "W" or s.tag(source[0] - 1) not in "NPER" or s.finite(s.begin, source[0]):
        return found.content
    if found.frame in {"b", "t"}:
        return [*found.content[:-1], (a, subject_clause_end(s, a - 1, b))]
    if found.frame not in {"i", "o", "oi"} or s.finite(a, b) == 0:
        return found.content
    verb = next((k for k in range(a, b) if s.tag(k) in "VMAWTS" and not s.inside(k)), b)
    stop = verb if s.tag(verb) in "VMA" and verb > a else b
    return [*found.content[:-1], (a, stop)]  # "Those who want to stay | should call"


def _commissioned(s: Sentence, group: VerbGroup) -> bool:
    """Whether the verb is what somebody has been asked to do, or what is to come: "asked to establish how", "due to discuss"."""
    before = group.start - 1
    if group.voice != "infinitive":
        return False
    return (s.word(before) in COMMISSIONED and s.tag(before) == "L") or (s.word(before) in SCHEDULED and s.word(before - 1) in BE_FINITE)


def _found(cue: CueVerb, group: VerbGroup) -> Complement | None:
    """The complement behind the cue or, where none is, the relative word before its subject: "what analysts call a bubble"."""
    s, source = cue.sentence, cue.source
    active = group.voice == "active"
    what = active and source is not None and s.word(source[0] - 1) == "what"
    set_off = what and s.word(cue.place + 1) in BE_FINITE
    if set_off and group.negated:
        return None  # "What he did not say was that it had closed": the outlet says so
    what = what and ("x" in cue.entry.frames or set_off)
    found = None if what else complement(cue)
    if found is None:
        return relative_object(cue) if active else None
    if found.frame == "o" and "statement" in cue.entry.frames.get("o", ()):
        return _worded(cue, found)
    if cue.entry.lemma == "speak" and s.word(found.content[0][0]) == "condition":
        return None  # "who spoke on condition of anonymity"
    return found


def _worded(cue: CueVerb, found: Complement) -> Complement:
    """What a statement says that the cue is the giving of: "issued a statement saying that it had closed"."""
    s = cue.sentence
    verb = s.base_right(found.content[0][0])
    entry = CUE_FORMS.get(s.word(verb))
    if entry is None or s.tag(verb) != "G":
        return found
    said = complement(CueVerb(s, verb, entry, cue.source, cue.fronted))
    return found if said is None else said


def _deed(s: Sentence, group: VerbGroup) -> bool:
    """Whether the verb tells what somebody was convicted or accused of: "convicted of ordering the killing"."""
    before = group.start - 1
    if group.voice != "participle" or s.word(before) not in {"of", "with", "for"}:
        return False
    return any(s.word(k) in STEPS for k in range(before - DEED_REACH, before))


def _of_nobody(s: Sentence, group: VerbGroup, entry: VerbCue, found: Complement) -> bool:
    """Whether a verb without source is nobody's saying: "believe it or not", "it takes courage to defend the plan"."""
    return _starts_nothing(s, group, entry) or (group.voice == "infinitive" and found.frame == "o")


def _starts_nothing(s: Sentence, group: VerbGroup, entry: VerbCue) -> bool:
    """Whether an active verb without subject commands or stands where no clause begins: "believe it or not", "the mayor's say on"."""
    if group.voice == "active" and group.start == group.verb and s.lower[group.verb] == entry.lemma and s.tag(group.verb) in "VB":
        return not s.inside(group.verb)
    if group.voice != "active" or s.tag(group.verb) not in "VB":
        return False
    return group.start > s.begin and s.tag(group.start - 1) not in "C,Q:-(S"


def _free(par: Paragraph, pieces: list[Range]) -> list[Range]:
    """The pieces up to the first token that is the cue of another relation; without those that begin with one."""
    free = []
    for a, b in pieces:
        taken = par.taken.find(CUE, a, b)
        end = b if taken < 0 else taken
        if end > a:
            free.append((a, end))
    return free


def _with_subject(s: Sentence, content: list[Range], subject: Range | None) -> list[Range]:
    """The content of a verb of seeming with its subject, unless that is the "it" of "it seems that"."""
    if subject is None or (s.word(subject[0]) == "it" and subject[1] - subject[0] == 1 and s.tag(content[0][0]) == "T"):
        return content
    return sorted([subject, *content])


def _shares(s: Sentence, source: Range | None, group: VerbGroup) -> bool:
    """Whether the source is the subject of another verb too: "She rose and said", "She rose, saying"."""
    if group.voice in {"participle", "infinitive"}:
        return True
    return source is not None and source[1] < group.start - 1 and s.tag(source[1]) != ","


def _cite(s: Sentence, i: int, relation: Relation) -> None:
    """Tell the person quoted from what they said: "The paper quoted an aide as saying that"."""
    said = quoted_as(s, i)
    if said is None:
        return
    relation.cited, first = said
    if first < s.end and s.tag(first) not in ".,":
        relation.content = [(first, content_end(s, first, CLAUSE))]
