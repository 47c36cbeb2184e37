"""A content taken apart: the halves of a broken quotation, coordinated clauses, and noun phrases that are only alleged."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from factcheck.extraction.attribution.contents import FINITE_AUXILIARIES, absolute, cleft
from factcheck.extraction.claims.comparing_asides import comparative
from factcheck.extraction.grammar.sentences import ENDINGS, abbreviates
from factcheck.language.english import boundaries as w
from factcheck.language.english.boundaries import CONDITIONS
from factcheck.model.claims import Act

if TYPE_CHECKING:
    from factcheck.extraction.attribution.attributions import Relation
    from factcheck.extraction.grammar.phrases import Range, Sentence

NAMED = 3  # tokens of who is accused before "of", of more than which a claim would mostly be their name: "his rival Len Hale of lying"
CHARGING = frozenset({"charge", "indict"})
"""Verbs by which an authority acts as well as speaks: that it "charged the mate with endangering the ship" is a claim of its own."""
HALVES = 2  # pieces of a content that its cue interrupts
QUANTITY_REACH = 6  # tokens before the number of a clause that shares its auxiliary, at most
NEXT_VERB_REACH = 10  # tokens of a clause among which its verb stands
ROUNDING = 4  # words before a number that round it, at most
RESULT_REACH = 8  # tokens of a closing -ing clause among which a number shows that it tells a result
BREAKING = re.compile("[,:C]")
"""Tags at which a content can be cut."""
SENTENCE_MARKS = frozenset(ENDINGS)
"""Marks between the sentences of one content."""


def divided(s: Sentence, relation: Relation) -> list[list[Range]]:
    """The assertions of a relation's content, each as the ranges of its pieces.

    A quotation broken by its cue, or running over several sentences, holds one assertion a sentence; a clause interrupted by its
    cue stays one; "that X and that Y" and "X, and Y is Z" are two.
    """
    pieces = relation.content
    if relation.frame == "quotation":
        return [pieces]
    parted = _dismissed(s, relation) or _deed_of_accused(s, relation) or _reason_of_seeming(s, relation)
    if parted:
        return parted
    if relation.agentless or relation.frame in {"raising", "x", "by"} or (len(pieces) == HALVES and relation.form == "passive"):
        return [pieces]
    groups: list[list[Range]] = []
    for piece in pieces:
        parts = _sentences(s, *piece)
        for number, part in enumerate(parts):
            if groups and number == 0 and not _independent(s, groups[-1][-1], part):
                groups[-1].append(part)
            else:
                groups.append([part])
    found: list[list[Range]] = []
    for group in groups:
        found += _coordinated(s, group, verbs=relation.frame not in {"paren", "according"})
    return [group for group in found if group]


def _dismissed(s: Sentence, relation: Relation) -> list[list[Range]]:
    """What somebody dismisses, and what they call it where they are quoted: "dismissed the report as “fiction”"; empty elsewhere."""
    if relation.frame != "x" or relation.entry is None or relation.entry.act is not Act.DENY or len(relation.content) > 1:
        return []
    a, b = relation.content[0]
    place = next((k for k in range(a + 1, b - 1) if s.lower[k] == "as"), None)
    if place is None:
        return []
    quoted = s.tokens.partner[place + 1] > place + 1
    return [[(a, place)], [(place + 1, b)]] if quoted else [[(a, place)]]


def _deed_of_accused(s: Sentence, relation: Relation) -> list[list[Range]]:
    """What somebody is accused of without their name, where that is long or a charge is brought; empty elsewhere."""
    if relation.frame != "ao" or relation.entry is None or not relation.entry.accuses or len(relation.content) > 1:
        return []
    a, b = relation.content[0]
    charged = relation.lemma in CHARGING
    before = ("with", "on", "for", "over") if charged else ("of", "with")
    place = next((k for k in range(a, b - 1) if s.lower[k] in before and (charged or s.tag(k + 1) in "GA")), None)
    return [[(place + 1, b)]] if place is not None and (charged or place - a > NAMED) else []


def _reason_of_seeming(s: Sentence, relation: Relation) -> list[list[Range]]:
    """What something is said to do, and the clause of time or ground behind it: "is believed to have fled | after the dam broke"."""
    if not relation.agentless or relation.frame != "raising":
        return []
    a, b = relation.content[-1]
    places = (k for k in range(a + 3, b - 2) if s.lower[k] in w.AFTER_SEEMING and not s.inside(k))
    place = next((k for k in places if _full_clause(s, k + 1, b)), None)
    return [] if place is None else [[*relation.content[:-1], (a, place)], [(place + 1, b)]]


def _sentences(s: Sentence, a: int, b: int) -> list[Range]:
    """The piece cut behind every full stop that a capital follows."""
    surface = s.tokens.surface
    if SENTENCE_MARKS.isdisjoint(surface[a : b - 1]):
        return [(a, b)]
    parts: list[Range] = []
    begin = a
    for k in itertools.compress(range(a, b - 1), map(SENTENCE_MARKS.__contains__, surface[a : b - 1])):
        following = _behind_closers(s, k + 1, b)
        if k > begin + 1 and following < b and _ends_sentence(s, k, following, b):
            parts.append((begin, following))
            begin = following
    parts.append((begin, b))
    return parts


def _behind_closers(s: Sentence, k: int, b: int) -> int:
    """The first token from `k` that closes no quotation; `b` where none comes."""
    while k < b and 0 <= s.tokens.partner[k] < k:
        k += 1
    return k


def _ends_sentence(s: Sentence, k: int, following: int, b: int) -> bool:
    """Whether the mark at `k` ends a sentence before the token `following`, which has a capital, or opens a quotation that has one."""
    tokens = s.tokens
    first = following + 1 if tokens.partner[following] > following and following + 1 < b else following
    if not tokens.surface[first][0].isupper() or tokens.start[following] == tokens.end[k]:
        return False
    return (s.tag(k) == "." or s.inside(k)) and not _abbreviated(s, k)


def _abbreviated(s: Sentence, k: int) -> bool:
    """Whether the stop at `k` belongs to an initial or a title: "J.", "Sen."."""
    tokens = s.tokens
    return tokens.surface[k] == "." and tokens.start[k] == tokens.end[k - 1] and abbreviates(tokens.lower[k - 1], tokens.surface[k - 1])


def _independent(s: Sentence, before: Range, part: Range) -> bool:
    """Whether the piece after a cue asserts something of its own: its own sentence, or a full clause after a full clause, both quoted."""
    a, b = part
    if a >= s.end:
        return True  # a sentence of its own that goes on with the speaker's words
    first = _first_word(s, a, b)
    if first == b:
        return False
    last = before[1] - 1
    while last > before[0] and s.tokens.partner[last] >= 0:
        last -= 1
    if s.tokens.surface[last] in SENTENCE_MARKS:
        return True
    if (s.tag(a - 1) == ":" or s.lower[first] in w.GROUNDS) and s.finite(first, b):
        return True  # "Beds will go, it says: the wards close in May"
    if _fronted(s, *before):
        return False
    if comparative(s, a - 1, b):
        return True  # "fell to 3.8 percent, state data show, the lowest since 2019"
    return _goes_on(s, before, part, first, ended=s.tokens.surface[last] == ",")


def _first_word(s: Sentence, a: int, b: int) -> int:
    """The first token of a piece behind its marks, and behind adverbs that do not open it; `b` where nothing else is left."""
    first = a
    while first < b and ((s.tag(first) == "a" and first > a) or s.tokens.partner[first] >= 0 or s.tokens.surface[first] in w.LEADING_MARKS):
        first += 1
    return first


def _fronted(s: Sentence, a: int, b: int) -> bool:
    """Whether the piece before a cue is only the time or condition of what stands behind it: "If it rains, she said, it will shut"."""
    if s.lower[a] in w.FRONTED:
        return True
    return s.tokens.partner[a] > 0 and a + 1 < b and s.lower[a + 1] in w.FRONTED_CLAUSES  # “If it rains”


def _goes_on(s: Sentence, before: Range, part: Range, first: int, *, ended: bool) -> bool:
    """Whether a full clause with its first word at `first` follows another, both quoted or joined by "and".

    A quotation that a comma ends (`ended`) need have no verb.
    """
    a, b = part
    quoted = s.inside(before[0]) and s.inside(a)
    conjunction = s.lower[first] in w.CLAUSE_JOINERS
    rest = first + 1 if conjunction else first
    while rest < b and s.tag(rest) == "a":
        rest += 1
    has_verb = any(s.tag(k) in "VMA" for k in range(rest, min(b, rest + NEXT_VERB_REACH)))
    if not has_verb:
        return False
    if quoted and conjunction and ended:
        return True
    if not any(s.tag(k) in "VMA" for k in range(*before)):
        return False
    if conjunction:
        shared = not quoted and (s.tag(rest) in "VM" or s.lower[rest] in FINITE_AUXILIARIES)  # "and left"
        if shared or s.tag(rest) in "RDEPNW#":
            return True
    return quoted and s.tokens.surface[first][0].isupper() and first > a


def _breaks(s: Sentence, a: int, b: int) -> list[int]:
    """Where in a piece the commas and conjunctions stand at which it can be cut."""
    found = [s.begin + mark.start() for mark in BREAKING.finditer(s.tags, max(a - s.begin, 0), max(b - s.begin, 0))]
    words = s.lower[a:b]
    if not w.PARTING_CONJUNCTIONS.isdisjoint(words):
        found = sorted({*found, *(k for k, word in enumerate(words, a) if word in w.PARTING_CONJUNCTIONS)})
    return found


def _coordinated(s: Sentence, group: list[Range], *, verbs: bool) -> list[list[Range]]:
    """The group cut before deeds in a row, asides, subordinate clauses, "and that", and "and" with a full clause behind it."""
    if len(group) > 1:
        return [group]
    a, b = group[0]
    deeds = [] if verbs else _deeds(s, a, b)
    if deeds:
        return [[piece] for piece in deeds]
    found: list[list[Range]] = []
    begin = a
    for k in _breaks(s, a + 2, b - 2):
        aside = _aside(s, begin, k, b)
        if aside is not None:
            found.append([(begin, k)])
            begin = aside
            if aside == k + 1 and s.tag(k) == ",":
                break
            continue
        end = _end_before(s, a, begin, k, b, verbs=verbs)
        if end is None:
            continue
        found.append([(begin, end)])
        begin = k + 1
        when = _time_of_both(s, k, b)
        if when is not None:
            found.append([(begin, when)])
            begin = when
    found.append([(begin, b)])
    return found


def _end_before(s: Sentence, a: int, begin: int, k: int, b: int, *, verbs: bool) -> int | None:
    """Where the assertion from `begin` ends if another opens at `k`, in a content from `a`; None where none opens there."""
    if s.tag(k) == ",":
        return k if _closing_relative(s, a, begin, k, b) else None
    if not s.inside(k) and k > begin + 2 and subordinate(s, k, begin, b):
        return k - 1 if s.tag(k - 1) == "," else k
    if s.tag(k) == "C" and s.lower[k] in {"and", "but"} and _joins(s, a, begin, k, b, verbs=verbs):
        return k - 1 if s.tag(k - 1) in ",;" else k
    return None


def _closing_relative(s: Sentence, a: int, begin: int, k: int, b: int) -> bool:
    """Whether a relative clause that closes the content opens at the comma `k`: ", who left", but not of "It was Orr, who left"."""
    if s.inside(k) or s.word(k + 1) not in {"who", "which", "whose"} or not (s.finite(begin, k) and s.finite(k + 2, b)):
        return False
    if s.word(k + 1) == "who" and cleft(s, a):
        return False
    return not any(s.tag(x) == "," and not s.inside(x) for x in range(k + 2, b))


def _time_of_both(s: Sentence, k: int, b: int) -> int | None:
    """Where "when" tells the time of both parts that the conjunction at `k` joins: "three died and 40 were hurt when it burned"."""
    if s.tag(k) != "C" or s.inside(k) or not gapped(s, k, b):
        return None
    return next((x for x in range(k + 3, b - 2) if s.lower[x] == "when" and clause_opens(s, x + 1, b)), None)


def _joins(s: Sentence, a: int, begin: int, k: int, b: int, *, verbs: bool) -> bool:
    """Whether the conjunction at `k` joins an assertion to that from `begin`, in a content from `a`: "and that", "and left"."""
    finite = s.finite(begin, k) > 0
    if finite and s.lower[s.skip_quotes(begin)] in CONDITIONS and not s.commas(begin, k):
        return False  # “If you run a shop and look at this, ...”
    if s.inside(k):
        return finite and s.tag(k + 1) in "RDEN" and _full_clause(s, k + 1, b)  # “I spoke to the coach and I knew at once”
    verb = s.tag(k + 1) in "MV" or s.lower[k + 1] in FINITE_AUXILIARIES
    if finite and ((verbs and verb and s.tag(k - 1) not in "VA" and s.tag(a) in "TRDENPJ#") or gapped(s, k, b)):
        return True
    if s.tag(k + 1) == "T" and (s.tag(a) == "T" or finite):
        return True
    return finite and _full_clause(s, k + 1, b) and (s.tag(k - 1) in ",;" or _main_verb(s, begin, k))


def _deeds(s: Sentence, a: int, b: int) -> list[Range]:
    """The parts of a clause that lists what its subject did: "He drank six whiskeys, took the wheel and hit a cyclist"; none elsewhere."""
    commas = [k for k in s.commas(a + 2, b - 2) if s.tag(k + 1) == "V" and not s.inside(k)]
    if not commas or not _main_verb(s, a, commas[0]):
        return []
    last = next((k for k in range(commas[-1] + 2, b - 1) if s.tag(k) == "C" and s.tag(k + 1) == "V" and not s.inside(k)), None)
    if last is None or any(s.tag(k) in "WS" for k in range(a, last)):
        return []
    cuts = [a - 1, *commas, last, b]
    return [(x + 1, y) for x, y in itertools.pairwise(cuts)]


def _aside(s: Sentence, begin: int, k: int, b: int) -> int | None:
    """Where what stands apart begins behind the mark at `k`: what closes the clause from `begin` at once, a consequence at "that"."""
    if s.tag(k) == ":":  # "one swimmer tested positive: two lines of the list were checks"
        return k + 1 if not s.inside(k) and s.finite(begin, k) and clause_opens(s, k + 1, b) else None
    if s.tag(k) != "," or not s.finite(begin, k):
        return None
    if s.word(k + 1) == "when" and clause_opens(s, k + 2, b):
        return k + 1  # "approached him in May, when his agent still held a mandate"
    if s.word(k + 1) == "so" and s.word(k + 2) == "that":
        return k + 3  # ", so that nobody was warned"
    closes = (k > begin + 2 and comparative(s, k, b)) or (counted_result(s, k, b) and _main_verb(s, begin, k))
    return k + 1 if closes else None


def counted_result(s: Sentence, k: int, b: int) -> bool:
    """Whether the comma at `k` opens a closing -ing clause that tells a result in figures: ", killing at least 23 people"."""
    if s.tag(k) != "," or s.tag(k + 1) != "G" or s.inside(k) or any(s.tag(x) == "," for x in range(k + 2, b)):
        return False
    return any(s.tag(x) == "#" for x in range(k + 2, min(b, k + RESULT_REACH)))


def _main_verb(s: Sentence, a: int, b: int) -> bool:
    """Whether the first finite verb of `a`..`b` is that of a main clause: "Two have died", but not "the man who left"."""
    opened = next((k for k in range(a + 1, b) if s.tag(k) in "WSVMA"), b)
    rounded = s.lower[a] in w.AROUND or s.word(a + 1) in {"least", "most"}
    return opened < b and s.tag(opened) in "VMA" and (s.tag(a) not in "SGLI" or rounded)


def subordinate(s: Sentence, k: int, begin: int, b: int) -> bool:
    """Whether a subordinate clause with an assertion of its own opens at `k`: "after the firm cut its forecast", ", with X facing Y"."""
    word = s.lower[k]
    if word == "with":
        return s.tag(k - 1) == "," and absolute(s, k, b) and s.finite(begin, k) > 0
    if word not in w.PARTING_CONJUNCTIONS or not s.finite(begin, k):
        return False
    relative = next((x for x in range(begin, k) if s.tag(x) in "WVMA"), k)
    if s.tag(relative) == "W" and s.tag(relative - 1) != "," and s.finite(begin, k) == 1:
        return False  # "A boy who was pulled from a lake after 22 minutes is": its verb is still to come
    return _full_clause(s, k + 1, b)


def gapped(s: Sentence, k: int, b: int) -> bool:
    """Whether behind the conjunction at `k` a number with its participle shares the auxiliary before: "were killed and some 20 injured"."""
    if s.tag(k - 1) not in "LV" or s.tag(k - 2) not in "Aa":
        return False
    place = k + 1
    while place < min(b, k + QUANTITY_REACH) and s.lower[place] in w.AROUND:
        place += 1
    if s.tag(place) != "#" or place >= b:
        return False
    end = s.base_right(place)
    return end < b and (s.tag(end) in "LV" or (end - 1 > place and s.tag(end - 1) in "LVJ")) and not s.finite(k + 1, end)


def _full_clause(s: Sentence, k: int, b: int) -> bool:
    """Whether a subject and its finite verb open at `k`."""
    if s.tag(k) == "R" and s.word(k + 1) == "of":
        end = s.base_right(k + 2)
        return s.tag(end) in "VMA"
    return clause_opens(s, k, b)


def _number_behind(s: Sentence, k: int, b: int) -> int:
    """The number that the words from `k` round, "at least nine", "more than 40"; `k` where they round none."""
    place = k
    while place < min(b, k + ROUNDING) and s.lower[place] in w.AROUND:
        place += 1
    return place if place < b and s.tag(place) == "#" else k


def clause_opens(s: Sentence, k: int, b: int) -> bool:
    """Whether a subject and then its finite verb open at `k`."""
    if k >= b:
        return False
    if s.lower[k] in w.AROUND:
        k = _number_behind(s, k, b)  # "and about 30 others were hurt"
    if s.tag(k) == "R":
        return s.tag(k + 1) in "VMAa"
    if s.tag(k) == "G":
        return s.tag(k + 1) in "MA" or (s.tag(k + 1) == "V" and s.tag(k + 2) not in "NPJ")  # "after voting was extended"
    if s.tag(k) not in "DENPJ#":
        return False
    end = s.phrase_right(k, b)
    while end < b and s.tag(end) == "a":
        end += 1
    return end > k and end < b and s.tag(end) in "VMA"
