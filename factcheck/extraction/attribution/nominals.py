"""Attributions by nouns and adjectives: "her claim that", "critical of"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.attribution.attributions import Relation
from factcheck.extraction.attribution.content_ends import content_end
from factcheck.extraction.attribution.contents import CLAUSE, INFINITIVE, PHRASE, called_false, subject_clause_end
from factcheck.extraction.attribution.cue_verbs import names_document, somebody
from factcheck.extraction.attribution.objects import attacked_by_words
from factcheck.extraction.attribution.openings import bare_clause
from factcheck.extraction.attribution.speakers import subject_of
from factcheck.extraction.grammar.phrases import VerbGroup
from factcheck.extraction.sources.kinds import vouches
from factcheck.language.english import words as w
from factcheck.language.english.complements import DISCLAIMING
from factcheck.language.english.countries import COUNTRIES
from factcheck.language.english.nouns import (
    ADJECTIVES,
    ALLEGATIONS,
    ATTACKS,
    BACKINGS,
    COMPARING,
    EMPTY_SUBJECTS,
    HELD,
    LIGHT_VERBS,
    LINKING,
    NOUNS,
    OWNED_BY_NAMES,
    RECEIVING,
    SIDES,
    STANDS,
)
from factcheck.model.members import AttributionLevel

if TYPE_CHECKING:
    from factcheck.extraction.attribution.attributions import Paragraph
    from factcheck.extraction.grammar.phrases import Range, Sentence

CLAUSE_REACH = 16  # tokens between a noun without owner and the verb of its clause, at most
AMONG_REACH = 5  # tokens between a noun and "among", at most
OWNER_REACH = 4  # tokens between a possessor and its noun, at most
LIGHT_REACH = 5  # tokens between a light verb and its noun, at most
SPOKEN_OF = frozenset({"mention", "secret"})
"""Nouns that with "no" tell what somebody keeps silent or speaks freely about."""
NOUN_CUES = frozenset(NOUNS)
"""Every noun that may attribute."""
NOMINAL_CUES = NOUN_CUES | frozenset(ADJECTIVES)
"""Every noun and adjective that may attribute."""


def leading_noun(par: Paragraph, index: int) -> None:
    """Add the relation of a noun with its owner before the verb of a sentence, whose content is no act of its own: "His vow to quit"."""
    s = par.sentences[index]
    for i in s.places(NOUN_CUES):
        if s.finite(s.begin, i):
            return
        if par.taken[i] or s.inside(i) or s.tag(i) not in "NPE" or _owner(s, i)[0] is None:
            continue
        relation = _noun(par, index, i, NOUNS[s.lower[i]])
        if relation is not None and s.tag(relation.content[0][0]) in "Tt":
            par.add(relation)
            return


def nominals(par: Paragraph, index: int) -> None:
    """Add the relations of one sentence whose cue is a noun or an adjective."""
    s = par.sentences[index]
    for i in s.places(NOMINAL_CUES):
        if par.taken[i] or s.inside(i):
            continue
        relation, word = None, s.lower[i]
        if word in NOUNS and s.tag(i) in "NPEVB":
            relation = _noun(par, index, i, NOUNS[word])
        elif word in ADJECTIVES and s.tag(i) in "JLNaGV":
            relation = _adjective(par, index, i, ADJECTIVES[word])
        if relation is not None:
            par.add(relation)


def _follower(s: Sentence, k: int, followers: frozenset[str], *, owned: bool = True) -> tuple[int, str] | None:
    """Where the content of a noun or adjective before `k` begins, and its kind: a clause behind "that", a phrase behind "about"."""
    at, word = s.tag(k), s.word(k)
    if word not in followers and not (owned and word + "*" in followers):
        return None
    if at == "T":
        return k, CLAUSE
    if at == "t":
        return k, INFINITIVE
    if at == "I" and s.tag(k + 1) in "DNPEJ#ROGQLSW":
        return k + 1, CLAUSE if s.tag(k + 1) == "S" else PHRASE
    return (k, CLAUSE) if at == "S" else None


def _behind_addressee(s: Sentence, k: int, followers: frozenset[str]) -> tuple[int, str] | None:
    """The clause behind those to whom the noun before `k` is told: "made the case to union leaders that"."""
    if s.word(k) != "to" or s.tag(k) != "I" or followers.isdisjoint(("that", "that*")):
        return None
    end = s.phrase_right(k + 1)
    return (end, CLAUSE) if s.tag(end) == "T" else None


def _predicate(s: Sentence, k: int, followers: frozenset[str]) -> tuple[int, str] | None:
    """The clause that a noun is said to be, its verb at `k` or behind a phrase there: "Her claim is that", "The fear there is that"."""
    if followers.isdisjoint(("that", "that*")):
        return None
    k = s.base_right(k + 1) if s.tag(k) == "I" else k + (s.tag(k) == "a")
    had = s.word(k) in w.HAVE_FINITE and s.word(k + 1) == "been"
    if not had and s.word(k) not in w.BE_FINITE:
        return None
    k += 2 if had else 1
    while s.tag(k) in "an":
        k += 1
    return (k, CLAUSE) if s.tag(k) == "T" else None


def _noun(par: Paragraph, index: int, i: int, followers: frozenset[str]) -> Relation | None:
    """The relation of the noun at `i`: "her claim that", "opposition to the plan"."""
    s = par.sentences[index]
    owner, start = _owner(s, i)
    supporter, verb = _support_verb(par, index, start, s.lower[i])
    if supporter is not None:
        owner, start = owner or supporter, verb
    among = _among(s, i, followers) if owner is None or s.word(owner[0]) == "there" else None
    if among is not None:
        content = among[1], content_end(s, among[1], CLAUSE)
        return Relation((_existing(s, start), among[0]), [content], among, None, s.lower[i], "noun", index, frame="noun")
    before = i - 2 if s.word(i - 1) == "the" else i - 1
    taking_sides = s.word(before) == "in" and s.lower[i] in STANDS  # "marched in support of the bill", "in the hope of winning"
    follower = _follower(s, i + 1, followers, owned=owner is not None or taking_sides) or _predicate(s, i + 1, followers)
    if follower is None and owner is not None:
        follower = _behind_addressee(s, i + 1, followers)
    if follower is None and owner is not None and s.tag(i + 1) in "DER" and "that" in followers and bare_clause(s, i + 1, alone=True):
        follower = i + 1, CLAUSE  # "There are fears the dam may burst"
    if follower is None:
        return None
    k, kind = follower
    if kind == PHRASE and s.word(i - 1) == "no" and s.lower[i] not in SPOKEN_OF:
        return None  # "raised no objection to the plan"
    end = content_end(s, k, kind, fronted=True)
    if kind == CLAUSE and not s.finite(s.begin, i):
        end = subject_clause_end(s, k, end)
        if owner is None and called_false(s, end):
            return None  # "Reports that the bank had failed are untrue"
    if kind == INFINITIVE and not s.finite(s.begin, i):
        end = next((x for x in range(k + 2, end) if s.tag(x) in "VMATWS"), end)  # "His refusal to debate | drew criticism"
    if end <= k or par.taken[k]:
        return None
    if s.lower[i] in ATTACKS and not (attacked_by_words(s, k, end) or _rivals(s, owner, i, k)):
        return None  # "Tarsk's attack on the port"
    while par.taken[end - 1]:
        end -= 1
    if owner is None and kind == PHRASE and (giver := _giver(s, k, end)) is not None:
        owner, end = giver, giver[0] - 1
    relation = Relation((start, k), [(k, end)], owner, None, s.lower[i], "noun", index, frame="noun")
    if s.lower[i] in BACKINGS and s.word(k - 1) == "of":
        return _won(par, index, i, relation)
    if owner is not None and s.word(owner[0]) == "there":
        owner = relation.source = None  # "There are fears that"
    if owner is None and s.lower[i] in ALLEGATIONS:
        relation.agentless, relation.level, relation.accuses = True, AttributionLevel.ALLEGED, True
    elif owner is None:
        relation.source, relation.aside = _clause_subject(par, index, start), True
        if relation.source is None and kind == CLAUSE:
            relation.agentless, relation.level = True, AttributionLevel.HEARSAY
        elif relation.source is None:
            relation.agentless = True  # "questions about her health": whose, the outlet leaves open
    return relation


def _giver(s: Sentence, k: int, end: int) -> Range | None:
    """Who shows what a noun names, behind its content `k`..`end`: "criticism of the plan from growers"; None where nobody stands there."""
    at = next((x for x in range(k + 1, end - 1) if s.lower[x] in {"from", "by"} and s.tag(x) == "I"), None)
    if at is None:
        return None
    last = max(s.base_right(at + 1), at + 2)
    return (at + 1, min(last, end)) if vouches(s, at + 1, last) else None


def _among(s: Sentence, i: int, followers: frozenset[str]) -> Range | None:
    """Whose the noun at `i` is by "among", "by" or "from", before its clause: "fears among villagers that", "claims by aides that"."""
    if "that" not in followers:
        return None
    k = i + 1
    if s.word(k) in {"by", "from"}:
        end = s.phrase_right(k + 1)
        end = end - 1 if s.tag(end - 1) == "," else end
        return (k + 1, end) if end > k + 1 and (s.tag(end) == "T" or (s.tag(end) == "t" and "to*" in followers)) else None
    while k < i + AMONG_REACH and s.tag(k) in "VMAGaL":
        k += 1
    if s.word(k) not in {"among", "amongst"}:
        return None
    end = s.phrase_right(k + 1)
    return (k + 1, end) if s.tag(end) == "T" else None


def _existing(s: Sentence, start: int) -> int:
    """Where "there is" opens before the noun phrase that ends at `start`, and belongs to its cue: "There is growing | concern among"."""
    k = start
    while s.tag(k - 1) in "JGLDaN#" and k > s.begin:
        k -= 1
    return k - 2 if s.tag(k - 1) == "A" and s.word(k - 2) == "there" else start


def _rivals(s: Sentence, owner: Range | None, i: int, k: int) -> bool:
    """Whether the attack at `i` may be on a person with the bare name at `k`: "his attack on Lund", "Moor's attacks on Lund"."""
    if owner is None or s.tag(k) != "E" or not COUNTRIES.isdisjoint((s.lower[k], s.lower[owner[1] - 1])):
        return False
    return s.lower[owner[0]] in {"my", "your", "his", "her"} or s.lower[i] == "attacks"


def _won(par: Paragraph, index: int, i: int, relation: Relation) -> Relation:
    """The relation of backing that somebody got: in "She won the endorsement of the union" the union speaks, about her."""
    s = par.sentences[index]
    verb = next((k for k in range(i - 1, max(s.begin, i - OWNER_REACH - 1) - 1, -1) if s.tag(k) in "VBGLA"), None)
    if verb is None or not (s.lower[verb] in RECEIVING or s.lower[verb] in w.HAVE):
        return relation
    group = s.group(verb) if s.tag(verb) != "A" else None
    subject = s.subject(verb) if group is None else subject_of(par, index, group)
    a = relation.content[0][0]
    if subject is None or s.base_right(a) == a:
        return relation
    relation.cue = (verb if group is None else group.start, relation.content[0][0])
    relation.content, relation.source = [subject], (a, s.base_right(a))
    relation.aside = True
    return relation


def _clause_subject(par: Paragraph, index: int, start: int) -> Range | None:
    """Who acts in the clause that the noun without owner at `start` stands in: "The mayor avoided all criticism of X"."""
    s = par.sentences[index]
    for k in range(start - 1, max(s.begin, start - CLAUSE_REACH) - 1, -1):
        at = s.tag(k)
        if at in ";:.-STW" or s.inside(k):
            return None
        if at in "VBG":
            group = s.group(k)
            if group is None or group.voice == "passive" or s.lower[k] in RECEIVING:
                return None
            source = subject_of(par, index, group)
            return source if somebody(s, source) or names_document(s, source) else None
    return None


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
    if s.lower[j] in w.OWNERS:
        return (j, j + 1), j + 1
    if s.lower[i] in OWNED_BY_NAMES and s.tag(i - 1) in "EJ" and (s.tag(i - 1) == "E" or s.lower[i - 1] in w.NATIONALITIES):
        first = i - 1
        while first > s.begin and s.tag(first - 1) in "Ex":
            first -= 1
        return (first, i), i  # "Norland calls for"
    return None, i


def _support_verb(par: Paragraph, index: int, start: int, noun: str) -> tuple[Range | None, int]:
    """The subject of a light verb that the noun phrase from `start` completes, and where that verb begins: "They expressed support for"."""
    s = par.sentences[index]
    j = start - 1
    while j > start - LIGHT_REACH and s.tag(j) in "JLaDG#CN" and s.lower[j] not in LIGHT_VERBS:
        j -= 1
    held = noun in HELD and s.lower[j] == "of"  # "is of the view that"
    j -= held
    if (held or noun in SIDES) and (s.lower[j] in w.BE if s.tag(j) == "A" else s.tag(j) in "VB" and s.lower[j] in LINKING):
        first = j
        while s.tag(first - 1) in "aMAn":
            first -= 1
        return s.subject(first), first  # "is a critic of"
    if s.tag(j) not in "VBGAL" or s.lower[j] not in LIGHT_VERBS:
        return None, start
    if s.tag(j) == "A":
        return s.subject(j), j
    group = s.group(j)
    if group is None or group.voice not in {"active", "participle", "infinitive"}:
        return None, start
    return (s.subject(group.start) if group.voice == "active" else subject_of(par, index, group)), group.start


def _adjective(par: Paragraph, index: int, i: int, followers: frozenset[str]) -> Relation | None:
    """The relation of the adjective at `i`: "was critical of the plan", "remains confident that"."""
    s = par.sentences[index]
    start = _linking_verb(s, i)
    if start is not None and not DISCLAIMING.isdisjoint(s.lower[start:i]):
        return None  # "is reportedly ready to"
    source = _bearer(par, index, i) if start is None else s.subject(start)
    tied = start is not None
    start = i if start is None else start
    if source is None or (source[1] - source[0] == 1 and s.lower[source[0]] in EMPTY_SUBJECTS):
        return None
    follower = _follower(s, i + 1, followers)
    if follower is None and tied and "that" in followers and bare_clause(s, i + 1):
        follower = i + 1, CLAUSE  # "sure they will"
    if follower is None:
        return None
    k, kind = follower
    end = content_end(s, k, kind, fronted=not tied)
    if end <= k or par.taken[k]:
        return None
    negated = any(s.tag(m) == "n" or s.lower[m] in w.NEGATED_AUXILIARIES for m in range(start, i))
    return Relation((start, k), [(k, end)], source, None, s.lower[i], "adjective", index, negated, frame="adjective")


def _bearer(par: Paragraph, index: int, i: int) -> Range | None:
    """Who bears an adjective without linking verb: "aides nervous about X", "She left, confident that X", "was tired and wary of X"."""
    s = par.sentences[index]
    j = i
    while s.tag(j - 1) in "aD" and s.lower[j - 1] not in w.POSSESSIVES and j > s.begin:
        j -= 1
    before = s.tag(j - 1) if j > s.begin else ","
    if before not in "NPE,C":
        return None
    source = subject_of(par, index, VerbGroup(j, i, "participle", negated=False, modal=False))
    return source if somebody(s, source) else None


def _linking_verb(s: Sentence, i: int) -> int | None:
    """Where the verb begins that ties the adjective at `i` to its subject: "has never been", "remains"; None where there is none."""
    j = i - 1
    while s.tag(j) in "an" or (s.tag(j) == "D" and s.lower[j] in COMPARING):
        j -= 1
    if not (s.lower[j] in w.BE if s.tag(j) == "A" else s.tag(j) in "VBGL" and s.lower[j] in LINKING):
        return None
    while s.tag(j - 1) in "aMAn":
        j -= 1
    return j
