"""Attributions by passives and reduced passives: "is expected to", "was criticised by", "a plan backed by"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from factcheck.extraction.attribution.attributions import Relation
from factcheck.extraction.attribution.content_ends import content_end
from factcheck.extraction.attribution.contents import CLAUSE, INFINITIVE, PHRASE, subject_clause_end
from factcheck.extraction.attribution.cue_verbs import names_document, somebody
from factcheck.extraction.attribution.openings import asks, opens_quotation, skip_time
from factcheck.extraction.attribution.speakers import is_fronted
from factcheck.extraction.grammar.phrases import Range, Sentence, VerbGroup
from factcheck.language.english import complements as c
from factcheck.language.english import words as w
from factcheck.language.english.complements import SAYING
from factcheck.language.english.countries import COUNTRIES
from factcheck.language.english.lexicon import VerbCue
from factcheck.language.english.sources import ASSERTION_NOUNS, EXPERT_NOUNS, ORGANISATION_NOUNS, PERSON_NOUNS

if TYPE_CHECKING:
    from factcheck.extraction.attribution.attributions import Paragraph

VOUCHERS = PERSON_NOUNS | EXPERT_NOUNS | ORGANISATION_NOUNS
"""Nouns that, behind "by" and a number, act and do not measure."""
DEEDS = frozenset({"directive", "evidence"})
"""Groups of verbs whose passive tells a deed where nothing but a relative pronoun could be its content."""
TAKING_OBJECTS = ("o", "x", "a", "@by")
"""Frames of verbs of which a noun phrase can be the content."""
ASKED_REACH = 9  # tokens of a time and place between "asked" and its question, at most
COMPLETED_NOUNS = ASSERTION_NOUNS | {"notion", "belief", "myth", "assumption", "hypothesis"}
"""Nouns that a clause with "that" completes."""
CLAUSE_REACH = 30  # tokens of a clause that is a subject, at most
AGENT_REACH = 8  # tokens between a passive and its "by" or "that", at most


@attrs.define(slots=True)
class Passive:
    """A passive that may attribute, where it stands.

    Attributes:
        sentence: Its sentence.
        index: Which sentence of the paragraph that is.
        place: The token of the participle.
        entry: Its entry in the lexicon.
        group: The verb with its auxiliaries.
        subject: The tokens of its subject; None where there is none.
    """

    sentence: Sentence
    index: int
    place: int
    entry: VerbCue
    group: VerbGroup
    subject: Range | None

    def relation(self, frame: str, content: list[Range], agent: Range | None = None) -> Relation:
        """The relation that the passive makes, on the word of its agent or, without one, of nobody."""
        cue = self.group.start, self.place + 1
        negated, modal = self.group.negated, self.group.modal
        return Relation(
            cue, content, agent, self.entry, self.entry.lemma, "passive", self.index, negated, modal, frame, agentless=agent is None
        )

    def asked(self, frame: str, first: int, agent: Range | None = None, *, fronted: bool) -> Relation:
        """The relation of a question that opens at `first`; that nobody asked it is no denial of it."""
        content = first, content_end(self.sentence, first, CLAUSE, fronted=fronted)
        relation = self.relation(frame, [content], agent)
        relation.negated = relation.modal = False
        return relation


def passive(par: Paragraph, index: int, i: int, entry: VerbCue, group: VerbGroup) -> Relation | None:
    """The relation of a passive: "X was criticised by Y", "X is expected to ...", "he was told that ..."."""
    s = par.sentences[index]
    return _of_subject(Passive(s, index, i, entry, group, _clause_subject(s, group.start) or s.subject(group.start)))


def _of_subject(cue: Passive) -> Relation | None:
    """The relation of a passive whose subject is known."""
    s, entry, k = cue.sentence, cue.entry, cue.place + 1
    while s.tag(k) == "a":
        k += 1
    quoted = _quoted_as(cue, k)
    if quoted is not None:
        return quoted
    agent = _agent(cue, k)
    if agent is not None:
        if entry.lemma in c.MATERIAL and s.lower[agent[0]] in COUNTRIES:
            return None  # arms and money, not words
        found = _by(cue, k, agent)
        if found is not None:
            return found
    if (
        s.tag(k) == "I"
        and s.lower[k] in {"among", "in", "within"}
        and entry.lemma in c.PASSIVE_RAISING
        and s.tag(s.base_right(k + 1)) == "t"
    ):
        k = s.base_right(k + 1)  # "is rumoured among anglers to be"
    if s.tag(k) == "t" and entry.lemma in c.PASSIVE_RAISING and (entry.lemma != "suppose" or s.word(k + 1) == "have"):
        return _raised(cue, k)
    k = _behind_place(cue, k)
    return _told(cue, k) or _asked(cue, k) or _called(cue, k) or _judged(cue, k) or _reputed(cue, k)


def _clause_subject(s: Sentence, start: int) -> Range | None:
    """The clause of a claim that is the subject of the passive at `start`: "The notion that gum reshapes the jaw was debunked"."""
    that = next((k for k in range(start - 1, max(s.begin, start - CLAUSE_REACH), -1) if s.tag(k) in "T;:.Q"), None)
    if that is None or s.tag(that) != "T" or s.lower[that - 1] not in COMPLETED_NOUNS:
        return None
    return (that + 1, start) if subject_clause_end(s, that, s.end) == start else None


def _quoted_as(cue: Passive, k: int) -> Relation | None:
    """What somebody "was quoted as saying"."""
    s = cue.sentence
    if cue.entry.lemma != "quote" or cue.subject is None:
        return None
    by = s.phrase_right(k + 1) if s.word(k) == "by" else k  # "was quoted by state media as saying"
    first = by + 2
    if s.word(by) != "as" or s.word(by + 1) not in SAYING or first >= s.end:
        return None
    content = [(first, content_end(s, first, CLAUSE))]
    quoting = (k + 1, by) if by > k else None
    relation = Relation(
        (cue.group.start, k if quoting else first), content, quoting or cue.subject, cue.entry, "quote", "passive", cue.index, frame="t"
    )
    relation.cited = cue.subject if quoting else None
    return relation


def _agent(cue: Passive, k: int) -> Range | None:
    """Who acts in the passive: "was criticised on Monday by farmers"; None where "by" names a time, a number or a means."""
    s = cue.sentence
    reach = range(k, min(k + AGENT_REACH, s.end))
    by = next((m for m in reach if s.lower[m] == "by" or s.tag(m) in ".;,VMAT" or (s.tag(m) == "L" and s.tag(m - 1) == "C")), None)
    if by is None or s.lower[by] != "by" or s.tag(by + 1) == "G" or s.finite(k, by):
        return None
    if s.tag(by + 1) == "#" and s.word(s.base_right(by + 1) - 1) not in VOUCHERS:
        return None  # "by two aides", but not "by two percent"
    end = s.phrase_right(by + 1)
    if end == by + 1 or cue.subject is None or s.word(s.base_right(by + 1) - 1) in w.TIME_NOUNS:
        return None
    if cue.entry.frames.keys().isdisjoint(("o", "x", "a", "q", "t", "@by")):
        return None
    return by + 1, end - 1 if s.tag(end - 1) == "," else end


def _by(cue: Passive, k: int, agent: Range) -> Relation | None:
    """The relation of a passive with its agent: "was hailed by critics as a feat", "was asked by reporters whether"."""
    s, lemma, end = cue.sentence, cue.entry.lemma, agent[1]
    about = s.word(end) == "about"
    if lemma in c.ASKED_OR_TOLD and (about or s.tag(end) == "T" or asks(s, end)):
        first = end + 1 if about else end
        return cue.relation("by", [(first, content_end(s, first, CLAUSE))], agent)
    if lemma in c.WITHOUT_AGENT or cue.subject is None:
        return None
    if cue.entry.frames.keys().isdisjoint(TAKING_OBJECTS) and not opens_quotation(s, cue.subject[0]):
        return None  # "The lift is maintained by two engineers": who maintains something else than that it is so does not speak
    if cue.entry.accuses:  # "accused by the regulator of misleading investors"
        end = next((m for m in range(agent[0] + 1, end) if s.lower[m] == "of" and s.tag(m + 1) == "G"), end)
    if cue.entry.accuses and s.word(end) in {"of", "with"}:
        return cue.relation("by", [(end + 1, content_end(s, end + 1, PHRASE))], (agent[0], end))
    if s.tag(cue.subject[0]) == "W" and cue.entry.group in DEEDS and s.tag(end) in ",.":
        return None  # ", which was ordered by the ministry,": a deed
    if s.tag(cue.subject[0]) == "#" and cue.subject[1] - cue.subject[0] == 1:
        return None  # "Of those, 52 were confirmed by a laboratory"
    content = [cue.subject]
    if s.word(end) in c.BEHIND_AGENT:
        content.append((end, content_end(s, end, PHRASE)))
    elif agent[0] - 1 > k and s.tag(k) in "It":
        content.append((k, agent[0] - 1))
    return cue.relation("by", sorted(content), agent)


def _raised(cue: Passive, k: int) -> Relation | None:
    """The relation of a passive that names nobody before an infinitive: "is expected to resign"."""
    s = cue.sentence
    if cue.subject is None:
        return cue.relation("raising", [(k, content_end(s, k, INFINITIVE))]) if s.tag(cue.group.start - 1) == "C" else None
    end = content_end(s, k, INFINITIVE, fronted=is_fronted(s, cue.group, cue.subject))
    return cue.relation("raising", [cue.subject, (k, end)])


def _behind_place(cue: Passive, k: int) -> int:
    """Where the clause of "it was said at the hearing that" opens; `k` where no such place stands there."""
    s = cue.sentence
    if s.tag(k) != "I" or s.word(cue.group.start - 1) != "it" or cue.entry.frames.keys().isdisjoint(("t", "b")):
        return k
    return next((x for x in range(k, min(k + AGENT_REACH, s.end)) if s.tag(x) in "T,.;V"), k)


def _told(cue: Passive, k: int) -> Relation | None:
    """The relation of a passive before "that": "he was told that", "it was said that"."""
    s = cue.sentence
    if s.tag(k) != "T" or cue.subject is None or cue.entry.frames.keys().isdisjoint(("t", "b", "a")):
        return None
    if cue.entry.lemma in c.CONVINCED or heard(s, cue.entry, cue.subject):
        # "is convinced that": it is the subject who thinks so; "the inquest was told that": it is reported from there
        return cue.relation("t", [(k, content_end(s, k, CLAUSE))], cue.subject)
    return cue.relation("t", [(k, content_end(s, k, CLAUSE))], _in_paper(cue))


def heard(s: Sentence, entry: VerbCue, subject: Range | None) -> bool:
    """Whether those who are told something do so in public: "the inquest was told"."""
    return entry.lemma == "tell" and subject is not None and not c.HEARERS.isdisjoint(s.lower[slice(*subject)])


def _in_paper(cue: Passive) -> Range | None:
    """The paper in which somebody is told something: "In an internal memo, staff were told that"; None where none opens the sentence."""
    s = cue.sentence
    if s.lower[s.begin] != "in":
        return None
    end = s.base_right(s.begin + 1)
    return (s.begin + 1, end) if s.tag(end) == "," and names_document(s, (s.begin + 1, end)) else None


def _asked(cue: Passive, k: int) -> Relation | None:
    """The relation of a question put to somebody: "she was asked whether", "asked about the loan"."""
    s = cue.sentence
    if cue.entry.lemma not in c.QUESTIONING or (cue.entry.lemma in c.ALSO_OF_THINGS and not somebody(cue.sentence, cue.subject)):
        return None
    if s.tag(k) == "t" and s.word(k + 1) in c.ASKED_TO_DO:
        return cue.asked("w", k, fronted=is_fronted(s, cue.group, cue.subject))
    comma = s.tag(k) == ","
    first = k + 1 if comma or _topic(cue, k) else k
    opened = opens_quotation(s, first) if comma else first < s.end and (asks(s, k) or first > k)
    return cue.asked("w", first, fronted=is_fronted(s, cue.group, cue.subject)) if opened else None


def _topic(cue: Passive, k: int) -> bool:
    """Whether the preposition at `k` opens what the question is about: "asked about the loan", "pressed on it"; not "asked on Monday"."""
    s = cue.sentence
    named = s.word(k + 1) not in w.TIME_NOUNS and s.word(k + 1) != "suspicion"  # "is being questioned on suspicion of theft"
    return named and s.word(k) in c.ASKED_ABOUT.get(cue.entry.lemma, c.TOPICS)


def _called(cue: Passive, k: int) -> Relation | None:
    """The relation of a passive of naming or seeing: "was called a fraud", "is seen as weak"."""
    s = cue.sentence
    what = cue.subject is None and s.word(cue.group.start - 1) == "what"  # "what is often described as a farce"
    if "x" not in cue.entry.frames or (cue.subject is None and not what) or cue.entry.lemma not in c.CALLED:
        return None
    if s.tag(k) not in "DJ#" and s.word(k) != "as" and not opens_quotation(s, k):
        return None
    subject = cue.subject or (cue.group.start - 1, cue.group.start)
    return cue.relation("x", [subject, (k, content_end(s, k, PHRASE))])


def _judged(cue: Passive, k: int) -> Relation | None:
    """The relation of a passive of judgement that names nobody: "was criticised for the delay"."""
    s = cue.sentence
    if cue.entry.group != "judgement" or cue.subject is None or s.word(k) not in c.BLAMED_FOR or s.tag(cue.subject[0]) == "W":
        return None
    return cue.relation("o", [cue.subject, (k, content_end(s, k, PHRASE))])


def _reputed(cue: Passive, k: int) -> Relation | None:
    """The relation of a reputation: "was known for his temper", "are known as hard workers"."""
    if cue.subject is None or not _reputation(cue, k):
        return None
    return cue.relation("x", [cue.subject, (k, content_end(cue.sentence, k, PHRASE))])


def _reputation(cue: Passive, k: int) -> bool:
    """Whether what somebody is known for opens at `k`, or as what, which is no name: "known as a bully", not "known as Vell Green"."""
    s = cue.sentence
    if cue.entry.lemma != "know" or s.word(k) not in {"as", "for"}:
        return False
    return s.word(k) == "for" or not (opens_quotation(s, k + 1) or any(s.tag(m) == "E" for m in range(k + 1, s.base_right(k + 1))))


def reduced(par: Paragraph, index: int, i: int, entry: VerbCue, group: VerbGroup) -> Relation | None:
    """The relation of a participle without auxiliary: "A plan backed by the mayor", "when asked about X"."""
    s = par.sentences[index]
    shared = _passive_before(par, index, group.start)
    if shared is not None:
        return _of_subject(Passive(s, index, i, entry, group, shared))
    cue = Passive(s, index, i, entry, group, None)
    question = _when_asked(cue)
    if question is not None:
        first, asker = question
        return cue.asked("w" if asker is None else "by", first, asker, fronted=True) if first < s.end else None
    if entry.lemma in c.ASKED_OR_TOLD and s.word(i + 1) == "by" and s.tag(s.phrase_right(i + 2)) == "T":
        end = s.phrase_right(i + 2)  # "Told by a steward that it was a hazard, the bishop"
        return cue.relation("by", [(end, content_end(s, end, CLAUSE, fronted=group.start == s.begin))], (i + 2, end))
    if _reputation(cue, i + 1):
        subject = _described(s, group.start)
        return None if subject is None else cue.relation("x", [subject, (i + 1, content_end(s, i + 1, PHRASE, fronted=True))])
    return _reduced_by(cue)


def _reduced_by(cue: Passive) -> Relation | None:
    """The relation of a participle with its agent right behind it: "A plan backed by the mayor", "accused by the regulator of fraud"."""
    s, i, entry, start = cue.sentence, cue.place, cue.entry, cue.group.start
    takes_agent = entry.lemma not in c.WITHOUT_AGENT and not entry.frames.keys().isdisjoint(("o", "x", "a", "t"))
    if not takes_agent or s.word(i + 1) != "by" or s.tag(i + 2) in "G#":
        return None
    end = s.phrase_right(i + 2)
    subject = s.subject(start - 1) if s.word(start - 1) in {"stand", "stands", "stood"} else _described(s, start)
    if end == i + 2 or subject is None:
        return None
    if s.tag(end - 1) == ",":
        end -= 1
    if entry.accuses and s.word(end) in {"of", "with"}:
        return cue.relation("by", [(end + 1, content_end(s, end + 1, PHRASE, fronted=True))], (i + 2, end))
    content = [subject]
    if s.word(end) in {"as", "for"}:
        content.append((end, content_end(s, end, PHRASE, fronted=True)))
    return cue.relation("by", content, (i + 2, end))


def _passive_before(par: Paragraph, index: int, start: int) -> Range | None:
    """The subject that the participle at `start` shares with the passive before its "and": "was welcomed by unions and criticised by"."""
    s, last = par.sentences[index], par.last(index)
    if s.tag(start - 1) != "C" or last is None or last.cue is None or last.form != "passive" or s.finite(last.cue[1], start):
        return None
    return s.subject(last.cue[0])


def _described(s: Sentence, start: int) -> Range | None:
    """The noun phrase that the participle at `start` describes: "a plan backed by", "the plan, backed by"."""
    before = s.tag(start - 1)
    if before == ",":
        return s.subject(start - 1) or s.noun_left(start - 1)
    return (s.subject(start) or s.noun_left(start)) if before in "NPE)" else None


def _when_asked(cue: Passive) -> tuple[int, Range | None] | None:
    """Where a question opens that introduces its answer, and who asks it: "When asked about X, she", "Asked by reporters whether X, he"."""
    s, i = cue.sentence, cue.place
    if cue.entry.lemma not in c.QUESTIONING or (i > s.begin and s.tag(i - 1) not in "S,CI"):
        return None
    k = skip_time(s, i + 1)
    while s.word(k) in w.TIME_NOUNS:
        k += 1  # "Asked Tuesday about it"
    if s.tag(k) in "aJN" and s.word(k + 1) == "by":
        k += 1  # "Asked point-blank by the presenter"
    asker = None
    if s.word(k) == "by":
        end = s.phrase_right(k + 1)
        end = next((m for m in range(k + 2, end) if _topic(cue, m)), end)
        asker = (k + 1, end) if end > k + 1 else None
        k = skip_time(s, end)
    if not asks(s, k) and s.tag(k) in "aI" and not _topic(cue, k) and s.word(k) != "for":
        k = next((m for m in range(k + 1, min(k + ASKED_REACH, s.end)) if s.tag(m) in ",.;VMA" or _topic(cue, m) or asks(s, m)), k)
    if _topic(cue, k):
        return k + 1, asker
    return (k, asker) if asks(s, k) or (asker is not None and s.tag(k) == "t") else None
