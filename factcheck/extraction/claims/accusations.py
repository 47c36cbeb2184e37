"""What is alleged inside a content: noun phrases, what somebody is accused of, and asides that stand on other terms."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.attribution.attributions import Relation
from factcheck.extraction.attribution.unsourced import accusation
from factcheck.extraction.wording import marker
from factcheck.language.english import markers as m
from factcheck.language.english import words as w
from factcheck.language.english.legal import ACCUSING, ACTING, DATED, DONE_TO_SUSPECTS
from factcheck.model.claims import Flag, Marker

if TYPE_CHECKING:
    from factcheck.extraction.grammar.phrases import Range, Sentence

OPINIONS = frozenset({"accused", "suspected", "suspicion"})
"""Accusing words that tell of no step of procedure."""
PHRASE_REACH = 40  # tokens of an alleged noun phrase, at most
STEP_REACH = 6  # tokens behind an alleged subject among which a step of procedure is told
ALSO_VERBS = frozenset({"reported", "supposed", "suspected", "rumoured", "rumored"})
"""Of the adjectives that allege those that may be verbs: "The club reported losses"."""
NEAR = 5  # tokens of a noun in a row or an apposition behind a comma, at most
BARE = 3  # tokens of a bare plural that is alleged, at most: "Suspected arsonists set"
ASIDE_WORDS = m.ASIDES | frozenset(m.RAISING)
"""Words of which one stands in every aside on other terms."""


class AllegedPhrase(NamedTuple):
    """A noun phrase with "alleged" or the like, and the marker that it brings.

    Attributes:
        place: Its tokens.
        marker: What lowers it, or flags it.
        whole: Whether its whole clause is alleged rather than the phrase alone: "Suspected arsonists set fire to the hall".
    """

    place: Range
    marker: Marker
    whole: bool


def alleged_phrases(s: Sentence, pieces: list[Range]) -> tuple[list[Range], list[AllegedPhrase]]:
    """Take the noun phrases with "alleged", "suspected" or "purported" out of a content; returns the rest and the phrases."""
    found: list[AllegedPhrase] = []
    rest = list(pieces)
    if s.words.isdisjoint(m.ADJECTIVES):
        return rest, found
    for a, b in pieces:
        for k in range(a, b):
            if s.lower[k] not in m.ADJECTIVES or not _alleges(s, k, b):
                continue
            mark = marker(s.tokens, k, k + 1, m.ADJECTIVES[s.lower[k]])
            start, end = _phrase_start(s, a, k), _phrase_end(s, k, b)
            subject = start <= a + 1 and end < b and s.finite(end, b) > 0
            if subject and start == k and end - k <= BARE and s.tag(end - 1) == "P":
                found.append(AllegedPhrase((start, end), mark, whole=True))
                continue
            if subject and any(s.lower[x] in DONE_TO_SUSPECTS for x in range(end, min(end + STEP_REACH, b))):
                found.append(AllegedPhrase((start, end), Marker(mark.span, None, Flag.ALLEGED), whole=True))
                continue
            found.append(AllegedPhrase((start, end), mark, whole=False))
            if subject:
                _cut_subject(s, rest, start, end)
            elif len(pieces) > 1 and (a, b) == pieces[0] and start <= a + 1 and (end - start) * 2 >= b - a:
                rest.remove((a, b))  # the subject of a raising verb: "The suspected ringleader is believed to ..."
    return [piece for piece in rest if piece[1] > piece[0]], found


def _alleges(s: Sentence, k: int, b: int) -> bool:
    """Whether the adjective at `k` stands before a noun in a piece that ends at `b`: "the alleged thief", not "was suspected"."""
    before, verbal = s.tag(k - 1), s.lower[k] in ALSO_VERBS
    if s.inside(k) or k + 1 >= b or s.tag(k + 1) not in "NPEJLGV#" or before in "AMt":
        return False
    if verbal and s.tag(k) == "V" and before not in "DJpCI.":
        return False
    return s.lower[k] != "reported" or before == "D"


def _phrase_start(s: Sentence, a: int, k: int) -> int:
    """The first token, from `a` on, of the noun phrase around the adjective at `k`: of its determiner, possessor or number."""
    start = k
    while start > a and (s.tag(start - 1) in "DJpa#" or (s.tag(start) == "p" and s.tag(start - 1) in "NPE")):
        start -= 1
    return start


def _cut_subject(s: Sentence, rest: list[Range], start: int, end: int) -> None:
    """Cut the alleged subject `start`..`end` off the piece of `rest` that it opens, up to the verb: past an aside behind it."""
    place = next((n for n, (a, b) in enumerate(rest) if a <= start and end <= b), None)
    if place is None:
        return
    verb, stop = end, rest[place][1]
    if s.tag(verb) == "," and s.tag(verb + 1) in "LVD":
        verb = next((k for k in range(verb + 1, stop) if s.tag(k) == "," and s.tag(k + 1) in "VMAa"), verb)
    while verb < stop and s.tag(verb) == ",":
        verb += 1
    rest[place] = (verb, stop)


def _phrase_end(s: Sentence, k: int, b: int) -> int:
    """The end of the noun phrase around the adjective at `k`: to the finite verb, comma or conjunction behind its head."""
    end = k + 1
    headed = False  # whether a noun has come
    b = min(b, k + PHRASE_REACH)
    while end < b:
        at = s.tag(end)
        if at in ";:-." or (at in "VMA" and headed and not s.inside(end)):
            break
        if at == "," and _second_name(s, end, b):
            end += 2
            continue
        if (at == "," and not _encloses_noun(s, end, b)) or (at == "C" and _new_phrase(s, end, b)):
            break
        if at == "W":
            return _relative_end(s, end, b)
        headed = headed or at in "NPE"
        end += 1
    return end


def _second_name(s: Sentence, comma: int, b: int) -> bool:
    """Whether a conjunction and a second noun without verb stand behind the comma: "suspected dealers Orr, and Hale"."""
    return s.tag(comma + 1) == "C" and s.tag(comma + 2) in "EN" and not s.finite(comma + 2, min(comma + NEAR, b))


def _encloses_noun(s: Sentence, comma: int, b: int) -> bool:
    """Whether the comma opens a short apposition that another comma closes: "the alleged thief, a clerk, left"."""
    stop = min(comma + NEAR + 1, b)
    closed = any(s.tag(x) == "," for x in range(comma + 1, min(stop + 1, b)))
    return closed and s.tag(comma + 1) in "DNPEJ" and s.finite(comma + 1, stop) == 0


def _new_phrase(s: Sentence, conjunction: int, b: int) -> bool:
    """Whether the conjunction joins a verb, or another phrase that is alleged: "the alleged thief and alleged forger"."""
    return s.tag(conjunction + 1) in "VMA" or s.lower[min(conjunction + 1, b - 1)] in m.ADJECTIVES


def _relative_end(s: Sentence, relative: int, b: int) -> int:
    """The end of the relative clause at `relative`: its comma, or the second finite verb, which is that of the clause around it."""
    stop = next((x for x in range(relative + 1, b) if s.tag(x) in ",;-"), None)
    if stop is not None:
        return stop
    verbs = [x for x in range(relative + 1, b) if s.tag(x) in "VM"]
    return verbs[1] if len(verbs) > 1 else b


def accused(s: Sentence, pieces: list[Range]) -> tuple[list[Range], list[tuple[Range, Range]]]:
    """Take what somebody is accused of, charged with or held on suspicion of out of a content.

    Returns the rest, without the accusing words where nothing else is asserted by them, and for each accusation its range and that of
    its cue.
    """
    found: list[tuple[Range, Range]] = []
    if s.words.isdisjoint(ACCUSING):
        return list(pieces), found
    rest: list[Range] = []
    for a, b in pieces:
        begin = k = a
        while k < b:
            hit = accusation(s, k, a, b) if s.lower[k] in ACCUSING and not s.inside(k) else None
            if hit is None:
                k += 1
                continue
            start, (first, end), noun = hit
            found.append(((first, end), (start, first)))
            asserted = _asserted_end(s, k, begin, start, first, end, noun=noun)
            which = asserted < end and begin < start and s.tag(start - 1) in "NPE" and s.tag(end) != "," and not s.finite(begin, start)
            k = max(end, k + 1)
            if which and s.finite(end, b):
                continue  # "The manager suspected of dealing is Jonas Krell": it tells which one is meant
            if s.finite(begin, asserted):
                rest.append((begin, asserted))
            begin = _behind_joint(s, end, b)
        if begin < b and (begin == a or s.finite(begin, b)):
            rest.append((begin, b))
    return (rest if found else list(pieces)), found


def _behind_joint(s: Sentence, k: int, b: int) -> int:
    """The first token from `k` on that is no comma and no conjunction."""
    while k < b and s.tag(k) in ",C":
        k += 1
    return k


def _asserted_end(s: Sentence, k: int, begin: int, start: int, first: int, end: int, *, noun: bool) -> int:
    """Where what a clause from `begin` plainly asserts ends; its accusing word is at `k`, its cue at `start`, the charge `first`..`end`."""
    if s.lower[k] in DATED and s.tag(start) in "AMV":
        return end  # "He was charged on Monday with theft": that he was is a fact
    stepped = not noun and s.lower[k] not in OPINIONS and s.tag(start) != "L"
    asserted = first if stepped else start  # "is on trial | for theft", but "A clerk | accused of theft"
    while asserted > begin and s.tag(asserted - 1) in "CI,":
        asserted -= 1
    return asserted


def accused_by(s: Sentence, place: Range, cue: Range, pieces: list[Range]) -> Relation | None:
    """The relation of those who act on an accusation in its own clause: "Police have arrested a man on suspicion of arson"."""
    begin = next((a for a, b in pieces if a <= cue[0] < b), cue[0])
    verb = next((k for k in range(begin, cue[0]) if s.lower[k] in ACTING and s.tag(k) in "VLG"), None)
    group = None if verb is None else s.group(verb)
    if (
        verb is None
        or group is None
        or group.voice != "active"
        or s.lower[cue[0] : cue[0] + 1] not in (["on"], ["over"], ["for"], ["suspicion"])
    ):
        return None
    subject = s.subject(group.start)
    if subject is None or subject[0] < begin:
        return None
    return Relation((group.start, verb + 1), [place], subject, None, "arrest", "verb", 0, frame="ao")


def _marked_reason(s: Sentence, a: int, b: int) -> int | None:
    """Where a reason opens that is told on other terms: "was arrested for allegedly taking a bribe"; None where none does."""
    if s.words.isdisjoint(m.ADVERBS):
        return None
    for k in range(a + 2, b - 2):
        if s.lower[k] in {"for", "after"} and s.lower[k + 1] in m.ADVERBS and s.tag(k + 2) == "G":
            return k if s.finite(a, k) and not s.inside(k) else None
    return None


def marked_asides(s: Sentence, pieces: list[Range]) -> tuple[list[Range], list[tuple[list[Range], Marker | None]]]:
    """Take asides in commas that assert something on other terms than their sentence: "The vase, believed to be a copy, sold for ...".

    An aside opens with a participle of belief or allegation, or a marking adverb, and goes with the noun phrase before it; one that
    opens with a participle of legal procedure ("convicted in 2018 of ...") goes alone.
    """
    found: list[tuple[list[Range], Marker | None]] = []
    if s.words.isdisjoint(ASIDE_WORDS):
        return list(pieces), found
    rest: list[Range] = []
    for piece in pieces:
        aside = _reason(s, *piece) or _trailing(s, *piece) or _enclosed(s, *piece)
        if aside is None:
            rest.append(piece)
            continue
        found.append((aside.told, aside.marker))
        rest += aside.rest
    return rest, found


class _Aside(NamedTuple):
    """What a piece tells on other terms, the marker of these, and what is left of the piece."""

    told: list[Range]
    marker: Marker | None
    rest: list[Range]


def _reason(s: Sentence, a: int, b: int) -> _Aside | None:
    """A reason that closes the piece: "was arrested for allegedly taking a bribe"."""
    reason = _marked_reason(s, a, b)
    if reason is None:
        return None
    return _Aside([(reason + 1, b)], marker(s.tokens, reason + 1, reason + 2, m.ADVERBS[s.lower[reason + 1]]), [(a, reason)])


def _trailing(s: Sentence, a: int, b: int) -> _Aside | None:
    """An aside with an infinitive behind a whole clause: "Two men fled, believed to be brothers"."""
    opened = next(
        (k for k in s.commas(a + 3, b - 2) if s.word(k + 1) in m.RAISING and s.word(k + 2) == "to" and not s.inside(k)),
        None,
    )
    terms = m.RAISING[s.lower[opened + 1]] if opened is not None and s.finite(a, opened) else None
    if opened is None or terms is None:
        return None
    stop = next((k for k in range(opened + 2, b) if s.tag(k) == "," and not s.inside(k)), b)
    goes_on = [(stop + 1, b)] if stop + 2 < b and s.finite(stop, b) else []
    return _Aside([(opened + 1, stop)], marker(s.tokens, opened + 1, opened + 2, terms), [(a, opened), *goes_on])


def _enclosed(s: Sentence, a: int, b: int) -> _Aside | None:
    """An aside between commas, before the verb: "The vase, believed to be a copy, sold", ", who is thought to have fled,"."""
    opened = next((k for k in s.commas(a, b) if not s.inside(k) and _opens_aside(s, k + 1)), None)
    close = next((k for k in range(opened + 2, b) if s.tag(k) == "," and not s.inside(k)), None) if opened is not None else None
    if opened is None or close is None or not s.finite(close, b):
        return None
    word, behind = s.lower[opened + 1], [(close + 1, b)]
    if _raised_relative(s, opened + 1):
        place = next(k for k in range(opened + 1, close) if s.lower[k] in m.RAISING)
        terms = m.RAISING[s.lower[place]]
        if terms is not None:
            return _Aside([(opened + 1, close)], marker(s.tokens, place, place + 1, terms), [(a, opened), *behind])
    elif s.finite(opened + 2, close) > (s.tag(opened + 2) == "V"):
        return None  # a clause of its own
    if word in m.RAISING and s.word(opened + 2) != "to":
        return None
    if word in m.RAISING or word in m.ADVERBS:
        terms = m.RAISING.get(word) or m.ADVERBS.get(word)
        return None if terms is None else _Aside([(a, close)], marker(s.tokens, opened + 1, opened + 2, terms), behind)
    return _Aside([(opened + 1, close)], None, behind)  # "convicted in 2018 of theft"


def _opens_aside(s: Sentence, k: int) -> bool:
    """Whether an aside on other terms opens at `k`: a participle, an adverb, or "who is thought to"."""
    return (s.tag(k) in "LVa" and s.word(k) in m.ASIDES) or _raised_relative(s, k)


def _raised_relative(s: Sentence, k: int) -> bool:
    """Whether a relative clause with "is thought to" opens at `k`."""
    return (
        s.word(k) in {"who", "which"}
        and s.word(k + 1) in w.BE_FINITE
        and any(s.word(x) in m.RAISING and s.word(x + 1) == "to" for x in (k + 2, k + 3))
    )
