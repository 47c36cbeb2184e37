"""Attributions whose content comes before the cue: "X, she said", "X," said the minister, "X, according to Y", "In a poll, X"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.attribution.according import ATTRIBUTING, prepositional
from factcheck.extraction.attribution.attributions import CUE, Relation
from factcheck.extraction.attribution.content_ends import content_end
from factcheck.extraction.attribution.contents import CLAUSE, cleft
from factcheck.extraction.attribution.direct_speech import quoted_as
from factcheck.extraction.attribution.inversions import inverted, saying
from factcheck.extraction.attribution.openings import bare_clause, opens_quotation, skip_time
from factcheck.extraction.attribution.passives import heard
from factcheck.extraction.attribution.separators import (
    bare_end,
    behind_quotation,
    clause_follows,
    closes_quotation,
    content_before,
    content_behind,
    separates,
    tail_end,
    whole_quotation,
)
from factcheck.extraction.grammar.phrases import VerbGroup
from factcheck.extraction.sources.kinds import vouches
from factcheck.language.english import boundaries as b
from factcheck.language.english import words as w
from factcheck.language.english.complements import QUESTIONING
from factcheck.language.english.lexicon import CUE_FORMS, REPORTING

if TYPE_CHECKING:
    from factcheck.extraction.attribution.attributions import Paragraph
    from factcheck.extraction.grammar.phrases import Range, Sentence
    from factcheck.language.english.lexicon import VerbCue


def _may_follow(cue: VerbCue) -> bool:
    """Whether a verb can stand behind what it attributes: ", she said", ", the minutes record", ", the paper quoted him as saying"."""
    return "q" in cue.frames or "q" in cue.frames.get("a", ()) or (cue.group == "evidence" and "t" in cue.frames) or cue.lemma == "quote"


FOLLOWING = frozenset(form for form, cue in CUE_FORMS.items() if _may_follow(cue))
"""Forms of verbs that can stand behind what they attribute."""
ASIDE_CUES = b.ACCORDING_OPENERS | FOLLOWING
"""Words that may attribute what stands before them."""
AS_REACH = 30  # tokens between "as" and the verb of its speaker, at most
ROUNDING_REACH = 6  # tokens before a number that round it, at most
NOTE = 8  # tokens; what has more and no verb is a note, and what has fewer behind it only says whose it is
PRONOUN_REACH = 3  # tokens: a pronoun, an adverb and the verb of a new clause


def parentheticals(par: Paragraph, index: int) -> None:
    """Add the relations of one sentence whose content stands before or around the cue."""
    s = par.sentences[index]
    cut = s.begin + (s.tag(s.begin) in "C(" and s.word(s.begin + 1) == "as")  # "But as the paper noted, "
    if not par.taken[cut] and not s.inside(cut):
        said = _opening(par, index) if s.lower[cut] in REPORTING else _as_said(par, index, cut) if s.lower[cut] == "as" else None
        if said is not None:
            par.add(said)
            cut = said.content[0][0]
    for i in _places(s):
        if i < cut or par.taken[i] or s.inside(i):
            continue
        relation = _relation(par, index, i, cut)
        if relation is None:
            continue
        par.add(relation)
        parts = (*relation.content, relation.cue, relation.source)
        cut = max(part[1] for part in parts if part is not None)


def _places(s: Sentence) -> list[int]:
    """Where in a sentence words stand that may attribute what stands before them."""
    if s.words.isdisjoint(ATTRIBUTING):
        return s.cues
    return s.places(ASIDE_CUES)


def _relation(par: Paragraph, index: int, i: int, cut: int) -> Relation | None:
    """The relation of the cue at `i`, whose content begins no earlier than `cut`: "said", "according to"."""
    s = par.sentences[index]
    if s.lower[i] in b.ACCORDING_OPENERS:
        joined = s.lower[i] == "as" and s.tag(i - 1) == "C"  # "Staff can appeal, and as the mayor noted, many have"
        return (_as_said(par, index, i) if joined else None) or prepositional(s, index, i, cut)
    if s.lower[i] not in FOLLOWING or s.tag(i) not in "VBGL":
        return None
    entry = CUE_FORMS[s.lower[i]]
    group = s.group(i)
    if group is None or _bare(s, group):
        return None
    if group.voice != "active" and not (group.voice == "passive" and entry.lemma == "tell" and heard(s, entry, s.subject(group.start))):
        return None  # "X, she said", "X, the inquest was told"
    return inverted(s, index, entry, group, cut) or _plain(par, index, entry, group, cut)


def _as_said(par: Paragraph, index: int, place: int) -> Relation | None:
    """The relation of "as" at `place` and a speaker at the head of a clause: "As the mayor said in June, X", "As she put it, X"."""
    s = par.sentences[index]
    first = place + 1
    stop = min(s.end, first + AS_REACH)
    for k in range(first + 1, stop):
        if s.tag(k) not in "VBL" or s.inside(k):
            continue
        put = s.lower[k] in b.PUT and s.word(k + 1) == "it"
        entry = CUE_FORMS.get("said" if put else s.lower[k])
        group = s.group(k)
        if entry is None or group is None or group.voice != "active" or not (put or not entry.frames.keys().isdisjoint("ta")):
            return None
        subject = (first, bare_end(s, first, group.start))
        listed = s.lower[first] in {"a", "an"} and sum(1 for m in range(*subject) if s.tag(m) == ",") == 1  # "As a boy, friends recalled"
        if subject[1] <= first or listed or s.finite(*subject) or s.tag(first) not in "DENPRJ":
            return None
        comma = next((m for m in range(k + 1, s.end) if s.tag(m) in ",:" or opens_quotation(s, m)), None)
        if comma is None or s.finite(k + 1, comma):
            return None
        opening = comma if s.tag(comma) == "Q" else comma + 1
        end = content_end(s, opening, CLAUSE)
        if end <= opening or (not s.finite(opening, end) and not s.inside(opening)):
            return None
        relation = saying(index, entry, group, [(opening, end)], subject)
        if put and relation.cue is not None:
            relation.cue = relation.cue[0], k + 2
        return relation
    return None


def _opening(par: Paragraph, index: int) -> Relation | None:
    """The relation of a verb that opens its sentence before its subject and a quotation: "Said the mayor, “We won”"."""
    s = par.sentences[index]
    first = s.begin + 1
    if s.tag(first) not in "ED":
        return None
    end = s.phrase_right(first)
    end = end - 1 if s.tag(end - 1) == "," else end
    mark = end + 1 if s.tag(end) in ",:" else end
    if end == first or not opens_quotation(s, mark):
        return None
    entry = CUE_FORMS[s.lower[s.begin]]
    group = VerbGroup(s.begin, s.begin, "active", negated=False, modal=False)
    return saying(index, entry, group, [(mark, content_end(s, mark, CLAUSE))], (first, end))


def _bare(s: Sentence, group: VerbGroup) -> bool:
    """Whether a base form stands where it is no finite verb: "the mayor, say", but not "they say"."""
    i = group.verb
    if s.tag(i) != "B" or group.modal or group.start != i or s.tag(i - 1) in "RPEC":
        return False
    head = s.base_right(i + 1) - 1
    return not (s.tag(i - 1) == "," and head > i and s.tag(head) == "P" and s.tag(head + 1) in ",.W;I")  # ", say villagers, "


def _plain(par: Paragraph, index: int, entry: VerbCue, group: VerbGroup, cut: int) -> Relation | None:
    """The relation of a verb behind its subject, behind a content: `"X," the minister said` and `X, the minister said, Y`."""
    s = par.sentences[index]
    i, subject = group.verb, s.subject(group.start)
    if subject is None or _speaks_of_last(par, index, i, subject, cut) or subject[0] <= cut or s.tag(subject[0]) == "W":
        return None
    separator = _before_subject(s, subject[0] - 1, cut)
    quoted = behind_quotation(s, separator)
    if not _parts(s, i, cut, separator, quoted=quoted) or _content_opens(s, i + 1, cut, separator, quoted=quoted):
        return None
    if _introduces(s, i, cut, separator, quoted=quoted):
        return None
    tail = _behind_cue(s, i, entry)
    said = quoted_as(s, i) if entry.lemma == "quote" else None  # "He was ill, the paper quotes his lawyer as saying"
    if tail is None or (said is None and (entry.lemma == "quote" or not _placed(s, entry, tail, cut, separator, quoted=quoted))):
        return None
    content = content_before(s, cut, separator + 1 if closes_quotation(s, separator) else separator)
    stop = tail_end(s, tail) if said is None else said[1]
    aside = s.word(subject[0] - 1) == "as" and not quoted and s.finite(cut, separator) > 0
    behind = [] if aside else content_behind(s, stop, quoted=quoted)  # "X, as the paper reported in May, and Y": it did not report Y
    if not behind and content is not None and cleft(s, content[0]) and s.word(stop + 1) in {"who", "that"}:
        behind = [(stop + 1, content_end(s, stop + 1, CLAUSE))]  # "It was soldiers, she said, who dug"
    if content is None:
        return saying(index, entry, group, behind, subject) if behind and s.tag(separator - 1) == "C" else None
    if not quoted and not behind and not _states(s, cut, separator):
        return None
    relation = saying(index, entry, group, [content, *behind], subject)
    if stop > tail and par.free(tail, stop):
        relation.tail = (tail, stop)
    if said is not None:
        relation.cited = said[0]
    return relation


def _introduces(s: Sentence, i: int, cut: int, separator: int, *, quoted: bool) -> bool:
    """Whether what stands before the cue at `i` only leads up to what it brings: "Playing it down, she said the plan was sound"."""
    opened = bare_clause(s, i + 1) or (s.tag(i + 1) in ",:" and opens_quotation(s, i + 2))
    if not quoted and s.tag(cut) in "GLV" and (opened or _questions(s, cut)):
        return True  # "Asked whether it was, she said, “It is”"
    that = next((k for k in range(separator - 1, cut, -1) if s.tag(k) == "T"), None)
    if that is None or s.tag(that + 1) != ",":
        return False
    return not s.finite(that, separator)  # "The Globe reported that, in an email, Ida Holm told staff it had closed"


def _behind_cue(s: Sentence, i: int, entry: VerbCue) -> int | None:
    """The token behind the cue at `i` with its particle or adverb; None where "point" has no "out"."""
    if entry.lemma == "point":
        return i + 2 if s.lower[i + 1 : i + 2] == ["out"] else None
    adverb = s.tag(i + 1) == "a" and s.tag(i + 2) == "," and s.lower[i + 1] not in {"yes", "no"}
    return i + 2 if adverb else i + 1


def _questions(s: Sentence, k: int) -> bool:
    """Whether the participle at `k` tells of a question that the saying behind it answers: "Asked about it, she said", "Pressed on it,"."""
    entry = CUE_FORMS.get(s.lower[k])
    return entry is not None and entry.lemma in QUESTIONING


def _speaks_of_last(par: Paragraph, index: int, i: int, subject: Range, cut: int) -> bool:
    """Whether the last relation is what the subject speaks of, and then say so there: "..., two aides said, the paper reported"."""
    s = par.sentences[index]
    if not par.relations or s.tag(cut) != "," or subject[0] != cut + 1:
        return False
    last = par.relations[-1]
    if last.frame != "paren" or last.sentence != index or last.cited is not None:
        return False
    last.cited, last.source = last.source, subject
    for k in range(cut, tail_end(s, i + 1)):
        par.taken[k] = CUE
    return True


def _before_subject(s: Sentence, k: int, cut: int) -> int:
    """The token before the adverbs and "as" at `k`, which stand before the subject: "X, as later she said"."""
    while (k > cut and s.tag(k) == "a") or s.lower[k] == "as":
        k -= 1
    return k


def _parts(s: Sentence, i: int, cut: int, separator: int, *, quoted: bool) -> bool:
    """Whether what stands at the separator parts a content from the verb at `i`: a comma, but not the mark of a quoted phrase."""
    if not separates(s, separator):
        return False
    if closes_quotation(s, separator):
        return whole_quotation(s, separator, cut)
    return s.tag(separator) != "-" or quoted or (s.finite(cut, separator) > 0 and s.tag(i + 1) in "-,.")


def _content_opens(s: Sentence, k: int, cut: int, separator: int, *, quoted: bool) -> bool:
    """Whether the content opens at `k`, behind the verb, so that what stands before is none: "In Leeds, she said that"."""
    at = s.tag(k)
    if opens_quotation(s, k) or at == "T" or (at == ":" and not (s.finite(cut, separator) and s.tag(cut) not in "ISaGL")):
        return True
    if quoted and s.tag(cut) in "GIL" and at not in ",." and not s.finite(cut, separator):
        return True  # "Citing “a duty,” she urged them to go"
    if quoted:
        return False
    return (at == "S" and s.lower[k] in b.CONTENT_QUESTIONS) or (at == "," and opens_quotation(s, k + 1) and s.finite(cut, separator) == 0)


def _placed(s: Sentence, entry: VerbCue, tail: int, cut: int, separator: int, *, quoted: bool) -> bool:
    """Whether a verb whose addressee, time and place open at `tail` can follow the content `cut`..`separator`: "X, she told us"."""
    at, clause, addressing = s.tag(tail), _states(s, cut, separator), "a" in entry.frames
    telling = not entry.frames.get("a", frozenset()).isdisjoint(("q", "t"))
    opens = at in "DNPEOJ" or (at == "#" and s.tag(tail + 1) == "E")  # "told 6 News"
    comma = at in ",-:" or (telling and opens and _addressee_alone(s, tail))
    if not quoted and not _asked(s, entry, cut, clause=clause):
        return _behind_statement(s, entry, tail, cut, comma=comma, clause=clause)
    if at == "t" or (at == "R" and s.finite(tail, min(tail + PRONOUN_REACH, s.end))):
        return False
    return comma or addressing or not clause_follows(s, tail)


def _states(s: Sentence, cut: int, separator: int) -> bool:
    """Whether `cut`..`separator` is a clause, the headline of one ("Mayor to step down in spring"), or a note without verb."""
    if s.finite(cut, separator) > 0:
        return True
    end = s.base_right(cut)
    if cut != s.begin or not cut < end < separator:
        return False
    # "Delays of 50 minutes on the coast road after a crash, the agency reports": a note without verb
    return s.tag(end) == "t" or (separator - cut > NOTE and s.end - separator < NOTE and s.tag(separator) == ",")


def _addressee_alone(s: Sentence, tail: int) -> bool:
    """Whether an addressee stands between the verb and a comma or full stop: "X, she told reporters, Y"."""
    stop = tail_end(s, tail)
    return s.tag(stop) in ",." and s.finite(tail, stop) == 0


def _asked(s: Sentence, entry: VerbCue, cut: int, *, clause: bool) -> bool:
    """Whether the content is a question before a verb of asking: "Was it safe, she asked"."""
    return clause and entry.lemma in b.ASKING_VERBS and (s.lower[cut] in w.QUESTION_WORDS or s.tag(cut) in "MA")


def _behind_statement(s: Sentence, entry: VerbCue, tail: int, cut: int, *, comma: bool, clause: bool) -> bool:
    """Whether the verb can follow a statement that is no quotation: "It had closed, she said in Leeds", but not "In Leeds, she said"."""
    at = s.tag(tail)
    adverbial = (s.tag(cut) in "ISa" or s.lower[cut] in w.TIME_NOUNS) and not (clause and _counts(s, cut))
    if adverbial and at == "," and s.lower[cut] in b.TEMPORAL:
        return s.finite(tail + 1, s.end) > 0 and not opens_quotation(s, tail + 1)  # "When the bell rang, she said, they left"
    temporal = s.lower[cut] in b.TEMPORAL
    if adverbial and at != "." and (not comma or temporal) and not (clause and not temporal and _told_last(s, tail)):
        return False  # "In Vell, he said on Monday ..." or "When asked, she told ..."
    if comma:
        return clause or not adverbial or s.lower[cut] != "like" or at == ","
    return clause and (at in ".;" or _tail_of_saying(s, entry, tail))


def _told_last(s: Sentence, tail: int) -> bool:
    """Whether only the time or place of the saying follows: "In Vell, it had closed, she said on Monday."."""
    return s.tag(tail_end(s, tail)) == "." and not s.finite(tail, s.end) and (s.tag(tail) in "Ia" or s.word(tail) in w.TIME_NOUNS)


def _counts(s: Sentence, k: int) -> bool:
    """Whether a number with what rounds it opens at `k`: "At least nine", "Only 240"."""
    stop = min(s.end, k + ROUNDING_REACH)
    while k < stop and s.lower[k] in b.AROUND:
        k += 1
    return s.tag(k) == "#"


def _tail_of_saying(s: Sentence, entry: VerbCue, tail: int) -> bool:
    """Whether what opens at `tail` is the time, place or addressee of a saying: "she said on Monday", "he told reporters"."""
    at = s.tag(tail)
    late = s.word(tail + 1) in {"late": {"on", "in"}, "early": {"on", "in"}, "way": {"back"}}.get(s.lower[tail], ())  # "late on Monday"
    dated = s.lower[tail] in w.TIME_NOUNS and s.tag(tail + 1) in ".;,I"  # "announced Friday."
    dated = dated or (s.lower[tail] == "in" and s.tag(tail + 1) == "#" and s.tag(tail + 2) in ".;")  # "estimated in 2028"
    later = s.lower[tail] in b.SECOND_CUE_TIMES | {"last", "this"} and s.word(tail + 1) in w.TIME_NOUNS
    if late or dated or later or skip_time(s, tail) > tail:
        return True
    if clause_follows(s, tail) or not (at in "IaSGOC" or ("a" in entry.frames and at in "DENP")):
        return False
    paper = at == "I" and vouches(s, tail + 1, s.base_right(tail + 1)) and not s.finite(tail, s.end)  # "disclosed in a filing"
    return paper or entry.lemma in b.PURE or at == "a" or (at == "I" and s.word(tail + 1) in w.TIME_NOUNS)
