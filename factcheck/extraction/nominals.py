"""Attributions by nouns and adjectives: "her claim that", "critical of"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.attributions import Relation
from factcheck.extraction.content_ends import content_end
from factcheck.extraction.contents import CLAUSE, INFINITIVE, PHRASE, subject_clause_end
from factcheck.language.english import words as w
from factcheck.language.english.nouns import ADJECTIVES, ALLEGATIONS, EMPTY_SUBJECTS, LIGHT_VERBS, LINKING, NOUNS
from factcheck.model.attribution import AttributionLevel

if TYPE_CHECKING:
    from factcheck.extraction.attributions import Paragraph
    from factcheck.extraction.phrases import Range, Sentence

OWNER_REACH = 4  # tokens between a possessor and its noun, at most
LIGHT_REACH = 5  # tokens between a light verb and its noun, at most
NOMINAL_CUES = frozenset(NOUNS) | frozenset(ADJECTIVES)
"""Every noun and adjective that may attribute."""


def nominals(par: Paragraph, index: int) -> None:
    """Add the relations of one sentence whose cue is a noun or an adjective."""
    s = par.sentences[index]
    if s.words.isdisjoint(NOMINAL_CUES):
        return
    for i in range(s.begin, s.end):
        word = s.lower[i]
        if word not in NOMINAL_CUES or par.taken[i] or s.inside(i):
            continue
        relation = None
        if word in NOUNS and s.tag(i) in "NPEVB":
            relation = _noun(par, index, i, NOUNS[word])
        elif word in ADJECTIVES and s.tag(i) in "JLNaGV":
            relation = _adjective(par, index, i, ADJECTIVES[word])
        if relation is not None:
            par.add(relation)


def _follower(s: Sentence, k: int, followers: frozenset[str]) -> tuple[int, str] | None:
    """Where the content of a noun or adjective before `k` begins, and its kind: a clause behind "that", a phrase behind "about"."""
    at = s.tag(k)
    if at == "T" and "that" in followers:
        return k, CLAUSE
    if at == "t" and "to" in followers:
        return k, INFINITIVE
    return (k + 1, PHRASE) if at == "I" and s.lower[k] in followers and s.tag(k + 1) in "DNPEJ#ROGQLS" else None


def _noun(par: Paragraph, index: int, i: int, followers: frozenset[str]) -> Relation | None:
    """The relation of the noun at `i`: "her claim that", "opposition to the plan"."""
    s = par.sentences[index]
    owner, start = _owner(s, i)
    supporter, verb = _support_verb(s, start)
    if supporter is not None:
        owner, start = owner or supporter, verb
    follower = _follower(s, i + 1, followers)
    if follower is None:
        return None
    k, kind = follower
    if owner is None and (kind == INFINITIVE or (kind == PHRASE and "owned" in followers)):
        return None
    end = content_end(s, k, kind, fronted=True)
    if kind == CLAUSE and not s.finite(s.begin, i):
        end = subject_clause_end(s, k, end)
    if end <= k or par.taken[k]:
        return None
    while par.taken[end - 1]:
        end -= 1
    relation = Relation((start, k), [(k, end)], owner, None, s.lower[i], "noun", index, frame="noun")
    if owner is not None and s.word(owner[0]) == "there":
        owner = relation.source = None  # "There are fears that"
    if owner is None and s.lower[i] in ALLEGATIONS:
        relation.agentless, relation.level, relation.accuses = True, AttributionLevel.ALLEGED, True
    elif owner is None and kind == CLAUSE:
        relation.agentless, relation.level = True, AttributionLevel.HEARSAY
    return relation


def _owner(s: Sentence, i: int) -> tuple[Range | None, int]:
    """The possessor before the noun at `i`, and where the cue begins: "the mayor's | claim", "her | claim"."""
    j = i - 1
    while j > i - OWNER_REACH and s.tag(j) in "JLaGN":
        j -= 1
    if j < s.begin:
        return None, i
    if s.tag(j) == "p":
        first = j
        while s.tag(first - 1) in "DJNPE#x":
            first -= 1
            if s.tag(first) == "D":
                break
        if first < j:
            return (first, j), j
    if s.lower[j] in w.POSSESSIVES - {"whose"}:
        return (j, j + 1), j + 1
    return None, i


def _support_verb(s: Sentence, start: int) -> tuple[Range | None, int]:
    """The subject of a light verb that the noun phrase from `start` completes, and where that verb begins: "They expressed support for"."""
    j = start - 1
    while j > start - LIGHT_REACH and s.tag(j) in "JLaDG#CN" and s.lower[j] not in LIGHT_VERBS:
        j -= 1
    if s.tag(j) not in "VBGA" or s.lower[j] not in LIGHT_VERBS:
        return None, start
    if s.tag(j) == "A":
        return s.subject(j), j
    group = s.group(j)
    if group is None or group.voice not in {"active", "participle"}:
        return None, start
    return s.subject(group.start), group.start


def _adjective(par: Paragraph, index: int, i: int, followers: frozenset[str]) -> Relation | None:
    """The relation of the adjective at `i`: "was critical of the plan", "remains confident that"."""
    s = par.sentences[index]
    start = _linking_verb(s, i)
    source = None if start is None else s.subject(start)
    if start is None or source is None or (source[1] - source[0] == 1 and s.lower[source[0]] in EMPTY_SUBJECTS):
        return None
    follower = _follower(s, i + 1, followers)
    if follower is None and "that" in followers and s.tag(i + 1) == "R" and s.tag(i + 2) in "VMAa":
        follower = i + 1, CLAUSE  # "sure they will"
    if follower is None:
        return None
    k, kind = follower
    end = content_end(s, k, kind)
    if end <= k or par.taken[k]:
        return None
    negated = any(s.tag(m) == "n" or s.lower[m] in w.NEGATED_AUXILIARIES for m in range(start, i))
    return Relation((start, k), [(k, end)], source, None, s.lower[i], "adjective", index, negated, frame="adjective")


def _linking_verb(s: Sentence, i: int) -> int | None:
    """Where the verb begins that ties the adjective at `i` to its subject: "has never been", "remains"; None where there is none."""
    j = i - 1
    while s.tag(j) in "an":
        j -= 1
    if not (s.lower[j] in w.BE if s.tag(j) == "A" else s.tag(j) in "VBG" and s.lower[j] in LINKING):
        return None
    while s.tag(j - 1) in "aMAn":
        j -= 1
    return j
