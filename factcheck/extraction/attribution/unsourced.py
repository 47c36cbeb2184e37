"""Predicates that attribute to nobody in particular: "is accused of", "rumours that", "it emerged that"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.attribution.attributions import Relation
from factcheck.extraction.attribution.content_ends import content_end
from factcheck.extraction.attribution.contents import CLAUSE, PHRASE, called_false, subject_clause_end
from factcheck.extraction.attribution.speakers import verb_start
from factcheck.extraction.attribution.verification import unverified
from factcheck.extraction.attribution.witnesses import also_seen, seen, seen_by_name
from factcheck.language.english import markers as m
from factcheck.language.english import witnessing as v
from factcheck.language.english import words as w
from factcheck.language.english.legal import ACCUSING, DATED
from factcheck.model.members import AttributionLevel as Level

if TYPE_CHECKING:
    from factcheck.extraction.attribution.attributions import Paragraph
    from factcheck.extraction.grammar.phrases import Range, Sentence

RUMOUR_REACH = 10  # tokens between a rumour and what it says, at most
TALK_REACH = 7  # tokens between "word" and "is that", at most
WORD_REACH = 16  # tokens between "word has it" and what it says, at most
DATE_REACH = 6  # tokens between "charged" and "with", at most
TRIED_REACH = 7  # tokens between "trial" and "for", at most
CHARGE_REACH = 4  # tokens behind "charged with" among which what a battery is charged with stands
DENIED_REACH = 4  # tokens between "denied" and "claims", at most


def unsourced(par: Paragraph, index: int) -> None:
    """Add the relations of one sentence that name nobody; they come before all others, since their words would mislead the rest."""
    s = par.sentences[index]
    for i in s.places(v.TRIGGERS_ALONE if s.words.isdisjoint(v.CREWS) else v.TRIGGERS):
        if par.taken[i] or s.inside(i):
            continue
        relation = _relation(par, index, i)
        if relation is not None:
            par.add(relation)


def _relation(par: Paragraph, index: int, i: int) -> Relation | None:
    """The relation that the word at `i` brings: a rumour, what emerged, or what the outlet saw."""
    s = par.sentences[index]
    word, before = s.lower[i], s.word(i - 1)
    if word == "word" and s.word(i + 1) in {"has", "had"} and s.word(i + 2) == "it":
        return _word_has_it(s, index, i)
    if _rejected(s, i):
        return None  # "dismissed talk that"
    if (
        (word in m.RUMOUR_NOUNS and _told_of(s, i))
        or (word in v.UNCHECKED_NOUNS and before in v.UNCHECKED and s.tag(i + 1) in "IT")
        or _talk(s, i)
    ):
        return _rumour(s, index, i) or _unchecked_has(s, index, i)
    if word in v.UNCHECKED_NOUNS and s.tag(i) == "P" and not s.finite(s.begin, i) and unverified(s) is not None:
        k = next((x for x in range(i + 1, min(i + RUMOUR_REACH, s.end)) if s.tag(x) in "T,.;V"), i)
        return _rumoured(s, index, i, k) if s.tag(k) == "T" else None  # "Claims online that the bank had failed could not be verified"
    if word in v.EMERGING:
        return _emerged(s, index, i)
    if word in v.OUTLET_OPENERS:
        return seen(s, index, i)
    if par.publisher and word in v.EYES and s.tag(i) in "VL" and (own := seen_by_name(par, index, i)) is not None:
        return own
    return also_seen(par, index, i) if word in v.EYES and s.tag(i) == "V" and s.tag(i - 1) == "C" else None


def _told_of(s: Sentence, i: int) -> bool:
    """Whether the word for a rumour at `i` is a noun and no name: "the whisper is that", not "friends whisper that", "Rumour Has It"."""
    if s.tag(i) == "E":
        return i == s.begin
    return s.tag(i) in "NP" or s.lower[i] not in m.WHISPERS


def _talk(s: Sentence, i: int) -> bool:
    """Whether people talk there: "talk that", "the word in town is that"."""
    if s.lower[i] == "talk" and s.tag(i + 1) == "T":
        return True
    return s.lower[i] in {"talk", "word"} and any(
        s.word(k) in {"is", "was"} and s.word(k + 1) == "that" for k in range(i + 1, i + TALK_REACH)
    )


def accusation(s: Sentence, i: int, a: int, b: int) -> tuple[int, Range, bool] | None:
    """What is alleged by the accusing word at `i` inside `a`..`b`: the cue's begin and the alleged thing; None where nobody is accused.

    "Is accused of X", "charged with X", "on suspicion of X", "on trial for X", "allegations of X".
    """
    word = s.lower[i]
    k = _charge(s, i, b)
    preposition = s.word(k)
    if preposition not in ACCUSING[word] or (word == "charged" and not v.ENERGY.isdisjoint(s.lower[k + 1 : k + CHARGE_REACH])):
        return None  # "charged with solar power"
    noun = word in v.CHARGES
    start = _cue_start(s, i, preposition)
    if start is None or (noun and _not_alleged(s, i)):
        return None
    first = k if preposition == "that" else k + 1
    modifier = s.tag(i) in "LJ" and start == i and not s.finite(a, i)  # "A secretary suspected of running it resigned"
    end = content_end(s, first, CLAUSE if preposition == "that" else PHRASE, limit=b, fronted=noun or modifier)
    if preposition != "that":  # "charged with murder after a stabbing"
        end = next((x for x in range(first + 1, end) if s.lower[x] == "after" and s.tag(x) in "IS" and not s.inside(x)), end)
    if end <= first or s.inside(first):
        return None
    return start, (first, end), noun


def _charge(s: Sentence, i: int, b: int) -> int:
    """Where the preposition before the charge stands behind the accusing word at `i`: "charged on Friday with", "on trial in Leeds for"."""
    word = s.lower[i]
    first = k = i + 2 if s.tag(i + 1) == "a" else i + 1
    if word in DATED:
        while (
            k < min(b, i + DATE_REACH) and _dates(s, k) and (s.lower[k] not in ACCUSING[word] | {"with"} or s.word(k + 1) in w.TIME_NOUNS)
        ):
            k += 1
        return k if s.word(k) in ACCUSING[word] or s.word(i + 2) in w.TIME_NOUNS else i + 1
    if word == "trial":
        while k < min(b, i + TRIED_REACH) and s.tag(k) in "IDNEP#a":
            if s.lower[k] in v.BEFORE_TRIED and not (s.lower[k] == "on" and _dates(s, k + 1)):
                break
            k += 1
        return k
    return first


def _dates(s: Sentence, k: int) -> bool:
    """Whether the token at `k` belongs to a date: "on", "Friday"."""
    return s.lower[k] in v.DATES or s.lower[k] in w.TIME_NOUNS or s.tag(k) in "#a"


def _cue_start(s: Sentence, i: int, preposition: str) -> int | None:
    """Where the cue of the accusing word at `i` begins: "is accused", "on trial"; None where the word accuses nobody here."""
    word = s.lower[i]
    if word in v.CHARGES:
        return i
    if word == "suspicion":
        return i - 1 if s.word(i - 1) == "on" else None
    if word == "trial":
        return i - 1 if s.word(i - 1) in v.STANDING_TRIAL and preposition != "accused" else None
    group = s.group(i)
    if group is None:
        return i if s.tag(i) == "J" else None
    # "accused of" and "charged with" have no object of their own, so a bare past form is passive too: a headline
    return None if group.negated or (group.voice == "active" and s.tag(i) != "V") else group.start


def _not_alleged(s: Sentence, i: int) -> bool:
    """Whether the allegations at `i` have an owner or are rejected: "her claims of", "denied allegations of"."""
    if s.tag(i - 1) == "p" or s.word(i - 1) in w.POSSESSIVES or (s.lower[i] == "claims" and s.tag(i - 1) in "DR"):
        return True
    return _rejected(s, i)


def _rejected(s: Sentence, i: int) -> bool:
    """Whether somebody rejects what the word at `i` tells: "denied allegations of", "dismissed talk that"."""
    return not v.REJECTED.isdisjoint(s.lower[max(s.begin, i - DENIED_REACH) : i])


def _rumour(s: Sentence, index: int, i: int) -> Relation | None:
    """The relation of a rumour at `i`: "rumours that the mill had closed", "speculation about its sale"."""
    k = next((x for x in range(i + 1, min(i + RUMOUR_REACH, s.end)) if s.tag(x) in "T,.;" or s.lower[x] in {"about", "of"}), None)
    if k is None or s.tag(k) in ",.;":
        return None
    if s.tag(k) == "T":
        return _rumoured(s, index, i - 1 if s.word(i - 1) in v.UNCHECKED else i, k)
    end = content_end(s, k + 1, PHRASE, fronted=True)
    return _named_nobody(index, (i, k), (k + 1, end), "rumour", Level.RUMOUR) if end > k + 1 else None


def _unchecked_has(s: Sentence, index: int, i: int) -> Relation | None:
    """The relation of what a tip that nobody has checked tells: "An unconfirmed tip from the docks has a ship leaving on Friday"."""
    verb = next((k for k in range(i + 1, min(i + RUMOUR_REACH, s.end)) if s.tag(k) in "VMA,.;"), None)
    if s.word(i - 1) not in v.UNCHECKED or verb is None or s.lower[verb] not in w.HAVE_FINITE or s.tag(verb + 1) not in "D#":
        return None
    end = content_end(s, verb + 1, CLAUSE)
    return _named_nobody(index, (i - 1, verb + 1), (verb + 1, end), "rumour", Level.RUMOUR) if end > verb + 1 else None


def _word_has_it(s: Sentence, index: int, i: int) -> Relation | None:
    """The relation of "word has it" at `i`, behind which more may stand before "that"."""
    k = next((x for x in range(i + 1, min(i + WORD_REACH, s.end)) if s.tag(x) == "T"), None)
    return None if k is None else _rumoured(s, index, i, k)


def _rumoured(s: Sentence, index: int, i: int, k: int) -> Relation | None:
    """The relation of the rumour at `i` whose clause opens at `k`; "rumours that X had gone swept the town" ends it before its own verb."""
    end = content_end(s, k, CLAUSE)
    if not s.finite(s.begin, k):
        end = subject_clause_end(s, k, end)
        if called_false(s, end):
            return None  # "Rumours that the bank had failed are nonsense"
    return _named_nobody(index, (i, k), (k, end), "rumour", Level.RUMOUR) if end > k else None


def _emerged(s: Sentence, index: int, i: int) -> Relation | None:
    """The relation of "it emerged that" with its verb at `i`."""
    k = next((x for x in range(i + 1, min(i + RUMOUR_REACH, s.end)) if s.tag(x) in "T.;"), None)
    if k is None or s.tag(k) != "T":
        return None
    start = verb_start(s, i, s.begin)
    if s.word(start - 1) != "it":
        return None
    start -= 1
    relation = _named_nobody(index, (start, i + 1), (k, content_end(s, k, CLAUSE)), "emerge", Level.HEARSAY)
    relation.frame = "emerged"
    return relation


def _named_nobody(index: int, cue: Range, content: Range, lemma: str, level: Level) -> Relation:
    """A relation of this level that names nobody: "rumours that"."""
    return Relation(cue, [content], None, None, lemma, "unsourced", index, frame=lemma, agentless=True, level=level)
