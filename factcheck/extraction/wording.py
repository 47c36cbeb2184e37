"""How a content is worded: negation, quotation marks, and the words that lower its level or raise a flag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.english import markers as m
from factcheck.language.english import polarity as p
from factcheck.language.english import subjectivity as j
from factcheck.language.english import words as w
from factcheck.language.english.lexicon import VERB_FORMS
from factcheck.language.english.tags import TAGS
from factcheck.model.claims import Marker
from factcheck.model.members import AttributionLevel as Level
from factcheck.model.members import Directness, Flag
from factcheck.model.spans import Span

if TYPE_CHECKING:
    from factcheck.extraction.grammar.phrases import Range, Sentence
    from factcheck.extraction.grammar.tokens import Tokens

FIRST_CLAUSE = 24  # tokens of a content in which a negation or hedge bears on it as a whole
SUBJECT = 4  # tokens of a content after which its verb is taken to have come
LONGEST = 150  # tokens of a piece that are looked through for markers
JUDGED = 22  # words of a content within which a word of judgement judges it as a whole
PREDICATED = 3  # tokens between "is" and a word of judgement that it predicates
SPEECH = 8  # words of a quotation from which its tone tells a judgement from a statement
ENGAGED = 1  # words in it that show an engaged speaker
WRONGED = 40  # tokens of a piece that are looked through for wrongdoing
UNTIL_REACH = 7  # tokens after "not" within which "until" tells when it happened after all
CONTRAST_REACH = 9  # tokens after "not in" within which "but" brings what is so
AGENT_REACH = 8  # tokens after "was shot" within which "by" names who did it
QUOTED_SHARE = 0.9  # of the words of a content, from which it is quoted as a whole
PHRASES_FROM: dict[str, list[tuple[list[str], Level, bool]]] = {}
for _phrase, _level, _accuses in m.PHRASES:
    PHRASES_FROM.setdefault(_phrase.split(" ", 1)[0], []).append((_phrase.split(), _level, _accuses))
LOWERING = frozenset(m.ADVERBS) | frozenset(max(phrase.split(), key=len) for phrase, _, _ in m.PHRASES)
"""Words of which one stands in every content whose level a marker lowers: of a phrase the longest, since most begin with "it"."""
MARKING = LOWERING | m.HEDGES
"""Words of which one stands in every content that has a marker."""
OPENING = frozenset(m.ADVERBS) | frozenset(PHRASES_FROM) | m.HEDGES
"""Words that a marker opens with."""
NEGATING = p.PLAIN_NEGATORS | w.NEGATED_AUXILIARIES
"""Words of which one stands in every negated content."""
INVERTED = frozenset({"had", "were", "should"})
"""Verbs that open a condition without "if"."""
FINITES = w.BE_FINITE | w.MODALS | w.HAVE_FINITE | w.DO
"""Words that are finite verbs whatever stands around them."""
TONES = j.JUDGING | j.ENGAGED
"""Words of which one stands in every content that judges."""
BEFORE_SCHEDULED = w.BE | {"not", "widely", "now", "still", "also"}
"""Words before a participle that announces what is to come: "is now set to"."""


def span(tokens: Tokens, a: int, b: int) -> Span:
    """The span of the tokens `a`..`b`."""
    return Span(tokens.start[a], tokens.end[b - 1])


def marker(tokens: Tokens, a: int, b: int, terms: tuple[Level, bool]) -> Marker:
    """The marker that the tokens `a`..`b` are, by the level they lower to and whether they accuse."""
    level, accuses = terms
    return Marker(span(tokens, a, b), level, Flag.ALLEGED if accuses else None)


def negation(tokens: Tokens, pieces: list[Range]) -> bool:
    """Whether the first clause of a content is negated; two negations cancel."""
    lower = tokens.lower
    if all(NEGATING.isdisjoint(lower[a : min(b, a + FIRST_CLAUSE)]) for a, b in pieces):
        return False
    negated = finite = False
    seen = 0
    if pieces and lower[pieces[0][0]] in INVERTED and tokens.surface[pieces[0][0]][0].isupper():
        a, b = pieces[0]  # "Had the keeper not slipped, the tie would have been over": the condition is not what is said
        pieces = [(next((k for k in range(a, b) if lower[k] == ","), b), b), *pieces[1:]]
    for a, b in pieces:
        for k in range(a, b):
            word = lower[k]
            seen += 1
            if seen > FIRST_CLAUSE or (seen > 1 and word in {"if", "unless"}) or (seen > SUBJECT and finite and word in p.CLAUSE_ENDS):
                return negated
            if word in p.RELATIVE_SUBJECTS and finite and k > a + 1 and _ends_noun(lower[k - 1]):
                return negated  # "told them of meetings they never attended"
            finite = finite or seen > SUBJECT or word in FINITES or word.endswith("ed")
            if (
                (word in p.PLAIN_NEGATORS or word.endswith("n't"))
                and not _inert(lower, a, k, seen)
                and not (k and tokens.partner[k - 1] == k + 1)  # "the “no” camp"
                and not (k > a and tokens.surface[k] == "No" and tokens.surface[k - 1][0].isalnum())  # "backs a No vote"
                and not (negated and word in {"nor", "neither"})
            ):
                negated = not negated
    return negated


def _ends_noun(word: str) -> bool:
    """Whether a word before a pronoun can only be a noun: "meetings they missed", but not "say they missed" nor "and they missed"."""
    return word.isalpha() and word not in VERB_FORMS and word not in TAGS


def _inert(lower: list[str], a: int, k: int, seen: int) -> bool:
    """Whether the negator at `k`, in a piece from `a`, leaves its clause as it is: "not only", "for nothing", "no 7", "I have never"."""
    word = lower[k]
    following = lower[k + 1] if k + 1 < len(lower) else ""
    if (word, following) in p.NOT_NEGATING or tuple(lower[k : k + 3]) in p.NOT_NEGATING:
        return True
    if word == "no":
        return following == "." or following[:1].isdigit() or (k > a and lower[k - 1] in p.INERT_BEFORE and following not in p.AT_ALL)
    if word == "nothing":
        return k > 0 and lower[k - 1] in {"for", "or"}
    if word in {"not", "never", "n't"} and _until(lower, k):
        return True
    if word == "neither":
        return k > a and lower[k - 1] == ","  # "Two died, neither in this ward"
    if word == "not":
        added = k > a + 1 and lower[k - 1] == "and" and lower[k - 2] == ","  # "three, and not twelve, left"
        contrasted = following in w.PREPOSITIONS and "but" in lower[k + 2 : k + CONTRAST_REACH]  # "not in Vell but at sea"
        fronted = following == "one" and FINITES.isdisjoint(lower[a:k])  # "In 14 trials, not one patient fell ill"
        return added or contrasted or (k > a and lower[k - 1] == "," and not fronted)
    if word == "never":
        return k > a + 1 and lower[k - 1] in w.HAVE and lower[k - 2] in w.PERSONAL_PRONOUNS and seen > SUBJECT + 1
    return word == "without" and k > a


def _until(lower: list[str], k: int) -> bool:
    """Whether "until" follows the negator at `k`, so that the thing happened, if late: "was not told until Friday"."""
    for following in lower[k + 1 : k + UNTIL_REACH]:
        if following == "until":
            return True
        if following in p.CLAUSE_ENDS or following in {",", "and", "."}:
            return False
    return False


def markers(tokens: Tokens, pieces: list[Range], *, voiced: bool) -> list[Marker]:
    """The level markers and hedges of a content; words inside its quotations do not lower its level.

    Args:
        tokens: The paragraph.
        pieces: The content.
        voiced: Whether a source vouches for it.
    """
    found: list[Marker] = []
    lower, quotation = tokens.lower, tokens.quotation
    before = 0  # tokens of the pieces before
    hedged = False
    for a, b in pieces:
        stop = min(b, a + LONGEST)
        words = lower[a:stop]
        if not MARKING.isdisjoint(words):
            opening = m.HEDGES if LOWERING.isdisjoint(words) else OPENING
            for k, word in enumerate(words, a):
                if word not in opening:
                    continue
                if quotation[k] < 0:
                    if voiced and word in m.WEAK_ADVERBS:
                        continue
                    found += _lowering(tokens, k, voiced=voiced)
                near = not hedged and word in m.HEDGES and before + k - a < FIRST_CLAUSE
                if near and _hedges(tokens, a, b, k, voiced=voiced and quotation[k] < 0):
                    hedged = True
                    found.append(Marker(span(tokens, k, k + 1), None, Flag.HEDGED))
        before += stop - a
    return found


def _lowering(tokens: Tokens, k: int, *, voiced: bool) -> list[Marker]:
    """The adverb or phrase at `k` that lowers the level: "reportedly", "rumour has it"; none where there is none."""
    word = tokens.lower[k]
    if word in m.ADVERBS:
        return [marker(tokens, k, k + 1, m.ADVERBS[word])]
    for words, level, accuses in PHRASES_FROM.get(word, ()):
        if tokens.lower[k : k + len(words)] == words and (not voiced or level is not Level.HEARSAY):
            return [marker(tokens, k, k + len(words), (level, accuses))]
    return []


def _hedges(tokens: Tokens, a: int, b: int, k: int, *, voiced: bool) -> bool:
    """Whether the word at `k` presents its clause as possible, conditional or to come; what only seems so is hedged where one says it."""
    word = tokens.lower[k]
    following = tokens.lower[k + 1] if k + 1 < b else ""
    before = tokens.lower[k - 1] if k > a else ""
    if word in {"will", "may", "might"}:
        name = before in w.DETERMINERS or (k > a and tokens.surface[k][0].isupper())
        return not name and not (word == "may" and following.isdigit())
    if word == "likely" and (before in m.BEFORE_LIKELY or not m.LIKELY_PEOPLE.isdisjoint(tokens.lower[k + 1 : k + 4])):
        return following == "than"  # "12 per cent more likely to fall ill" is a count, "more likely than not" is none
    if word in {"could", "would"} and (following == "have" or tokens.lower[k + 1 : k + 3] == ["ever", "have"]):
        return False  # what did not happen
    if word == "if":
        return k <= a + 1
    if word == "could":
        return following not in {"not", "n't"}
    if word in m.SCHEDULED:
        if word == "set" and following == "for":
            return False  # "the hearing is set for May"
        return (following in m.AFTER_SCHEDULED and before in BEFORE_SCHEDULED) or (word == "expected" and following == "to")
    if word in {"risk", "chance", "possibility"}:
        stated = word == "possibility" or before in {"a", "no", "at"}  # but "cut the risk of stroke"
        return following == "that" or (following == "of" and stated)
    return word not in {"should", "shall"} and (voiced or word not in m.SEEMING)


def directness(tokens: Tokens, pieces: list[Range]) -> Directness:
    """How far the words of a content stand in quotation marks."""
    surface, quotation = tokens.surface, tokens.quotation
    if not tokens.pairs or all(tokens.quoted.isdisjoint(range(a, b)) for a, b in pieces):
        return Directness.INDIRECT
    whole = all(tokens.quoted.issuperset(range(a, b)) for a, b in pieces)
    if whole and any(surface[k][0].isalnum() for a, b in pieces for k in range(a, b)):
        return Directness.DIRECT
    words = [k for a, b in pieces for k in range(a, b) if surface[k][0].isalnum()]
    quoted = len([k for k in words if quotation[k] >= 0])
    if not quoted:
        return Directness.INDIRECT
    return Directness.DIRECT if quoted >= QUOTED_SHARE * len(words) else Directness.MIXED


def evaluates(tokens: Tokens, pieces: list[Range], *, direct: bool) -> bool:
    """Whether a content judges rather than states: a word of judgement near its head or, in the speaker's own words, an engaged tone."""
    lower, surface = tokens.lower, tokens.surface
    if all(TONES.isdisjoint(lower[a:b]) for a, b in pieces):
        return False
    places = [k for a, b in pieces for k in range(a, b)]
    words = [k for k in places if surface[k][0].isalnum()]
    if len(words) > JUDGED:
        del places[places.index(words[JUDGED]) :]
    toned = [k for k in places if lower[k] in TONES]
    for k in toned:
        if lower[k] in j.JUDGING:
            begin = max(a for a, _ in pieces if a <= k)
            if direct or lower[k] not in j.QUALIFIED or not w.BE.isdisjoint(lower[max(begin, k - PREDICATED) : k]):
                return True
    return direct and len(words) >= SPEECH and len([k for k in toned if lower[k] in j.ENGAGED]) >= ENGAGED


def accuses(tokens: Tokens, pieces: list[Range]) -> bool:
    """Whether a content speaks of wrongdoing."""
    lower = tokens.lower
    for a, b in pieces:
        stop = min(b, a + WRONGED)
        if not m.WRONGS.isdisjoint(lower[a:stop]) and any(lower[k] in m.WRONGS and _wrongs(lower, a, k) for k in range(a, stop)):
            return True
    return False


def _wrongs(lower: list[str], a: int, k: int) -> bool:
    """Whether the word of wrongdoing at `k`, in a piece from `a`, tells a wrong: "she was locked in", but not "the door was locked"."""
    if lower[k] in m.CONFINED:
        return k > a + 1 and lower[k - 1] in w.BE and lower[k - 2] in w.PERSONAL_PRONOUNS - {"it"}
    return not (_suffered(lower, k) if k > a else lower[k].endswith("ing"))


def _suffered(lower: list[str], k: int) -> bool:
    """Whether the word of wrongdoing at `k` tells what befell a victim or is a noun: "was shot", "a shot", not "was shot by a man"."""
    if lower[k] not in m.SUFFERED:
        return tuple(lower[k : k + 2]) in m.HARMLESS or (lower[k] == "lying" and lower[k + 1 : k + 2] not in (["to"], ["about"], ["under"]))
    if tuple(lower[k : k + 2]) in m.HARMLESS:
        return True
    if lower[k - 1] in w.DETERMINERS or lower[k - 1] in {"from", "against"}:
        return True  # "a shot", "protects them from harassment"
    return lower[k - 1] in w.BE and "by" not in lower[k + 1 : k + AGENT_REACH]


def question(s: Sentence) -> bool:
    """Whether a sentence ends in a question mark outside quotations."""
    last = s.end - 1
    return last >= s.begin and s.tokens.surface[last] == "?" and not s.inside(last)
