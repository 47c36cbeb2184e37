"""What is alleged inside a content: noun phrases, what somebody is accused of, and asides that stand on other terms."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.assertions import span
from factcheck.extraction.attribution.attributions import Relation
from factcheck.extraction.attribution.unsourced import ACCUSING, accusation
from factcheck.language.english import markers as m
from factcheck.language.english import words as w
from factcheck.language.english.legal import ACTING, DATED, DONE_TO_SUSPECTS
from factcheck.model.claims import Flag, Marker

if TYPE_CHECKING:
    from factcheck.extraction.grammar.phrases import Range, Sentence
    from factcheck.model.attribution import AttributionLevel

OPINIONS = frozenset({"accused", "suspected", "suspicion"})
"""Accusing words that tell of no step of procedure."""
PHRASE_REACH = 40  # tokens of an alleged noun phrase, at most
BARE = 3  # tokens of a bare plural that is alleged, at most: "Suspected arsonists set"
ASIDE_WORDS = m.ASIDES | frozenset(m.RAISING)
"""Words of which one stands in every aside on other terms."""


def alleged_phrases(s: Sentence, pieces: list[Range]) -> tuple[list[Range], list[tuple[Range, Marker, bool]]]:
    """Take the noun phrases with "alleged", "suspected" or "purported" out of a content.

    Returns the rest of the content, and for each phrase its range, its marker, and whether the whole clause rather than the phrase
    alone is alleged (a bare plural subject: "Suspected arsonists set fire to ...").
    """
    found: list[tuple[Range, Marker, bool]] = []
    rest = list(pieces)
    if s.words.isdisjoint(m.ADJECTIVES):
        return rest, found
    for a, b in pieces:
        for k in range(a, b):
            word = s.lower[k]
            if word not in m.ADJECTIVES or s.inside(k) or s.tag(k + 1) not in "NPEJLGV#" or s.tag(k - 1) in "AMt" or k + 1 >= b:
                continue
            if word in {"reported", "supposed", "suspected", "rumoured", "rumored"} and s.tag(k) == "V" and s.tag(k - 1) not in "DJpCI.":
                continue
            if word == "reported" and s.tag(k - 1) != "D":
                continue
            marker = _marker(s, k, m.ADJECTIVES[word])
            start = k
            while start > a and (s.tag(start - 1) in "DJpa#" or (s.tag(start) == "p" and s.tag(start - 1) in "NPE")):
                start -= 1
            end = _phrase_end(s, k, b)
            subject = start <= a + 1 and end < b and s.finite(end, b) > 0
            bare = start == k and subject and end - k <= BARE and s.tag(end - 1) == "P"
            if bare:
                found.append(((start, end), marker, True))
                continue
            if subject and any(s.lower[x] in DONE_TO_SUSPECTS for x in range(end, min(end + 6, b))):
                found.append(((start, end), Marker(marker.span, None, Flag.ALLEGED), True))
                continue
            found.append(((start, end), marker, False))
            if not subject and len(pieces) > 1 and (a, b) == pieces[0] and start <= a + 1 and (end - start) * 2 >= b - a:
                rest.remove((a, b))  # the subject of a raising verb: "The suspected ringleader is believed to ..."
            elif subject:
                _cut_subject(s, rest, start, end)
    return [piece for piece in rest if piece[1] > piece[0]], found


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
    head = False
    b = min(b, k + PHRASE_REACH)
    while end < b:
        at = s.tag(end)
        if at in ";:-." or (at in "VMA" and head and not s.inside(end)):
            break
        if at == "," and s.tag(end + 1) == "C" and s.tag(end + 2) in "EN" and not s.finite(end + 2, min(end + 5, b)):
            end += 2
            continue
        if at == "," and not (
            s.tag(end + 1) in "DNPEJ"
            and s.finite(end + 1, min(end + 6, b)) == 0
            and any(s.tag(x) == "," for x in range(end + 1, min(end + 7, b)))
        ):
            break
        if at == "C" and (s.tag(end + 1) in "VMA" or s.lower[min(end + 1, b - 1)] in m.ADJECTIVES):
            break
        if at == "W":
            stop = next((x for x in range(end + 1, b) if s.tag(x) in ",;-"), None)
            if stop is None:
                verbs = [x for x in range(end + 1, b) if s.tag(x) == "V" or (s.tag(x) == "M")]
                return verbs[1] if len(verbs) > 1 else b
            return stop
        if at in "NPE":
            head = True
        end += 1
    return end


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
        begin = a
        k = a
        while k < b:
            if s.lower[k] not in ACCUSING or s.inside(k):
                k += 1
                continue
            hit = accusation(s, k, a, b)
            if hit is None:
                k += 1
                continue
            start, (first, end), noun = hit
            found.append(((first, end), (start, first)))
            asserted = _asserted_end(s, k, begin, start, first, end, noun=noun)
            which = asserted < end and s.tag(start - 1) in "NPE" and s.tag(end) != "," and not s.finite(begin, start)
            k = max(end, k + 1)
            if which and start > begin and s.finite(end, b):
                continue  # "The manager suspected of dealing is Jonas Krell": it tells which one is meant
            if s.finite(begin, asserted):
                rest.append((begin, asserted))
            begin = end
            while begin < b and s.tag(begin) in ",C":
                begin += 1
        if begin < b and (begin == a or s.finite(begin, b)):
            rest.append((begin, b))
    return (rest if found else list(pieces)), found


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


def _marker(s: Sentence, k: int, terms: tuple[AttributionLevel, bool]) -> Marker:
    """The marker that the word at `k` is, by its level and whether it accuses."""
    level, accuses = terms
    return Marker(span(s.tokens, k, k + 1), level, Flag.ALLEGED if accuses else None)


def _reason(s: Sentence, a: int, b: int) -> _Aside | None:
    """A reason that closes the piece: "was arrested for allegedly taking a bribe"."""
    reason = _marked_reason(s, a, b)
    if reason is None:
        return None
    return _Aside([(reason + 1, b)], _marker(s, reason + 1, m.ADVERBS[s.lower[reason + 1]]), [(a, reason)])


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
    return _Aside([(opened + 1, stop)], _marker(s, opened + 1, terms), [(a, opened), *goes_on])


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
            return _Aside([(opened + 1, close)], _marker(s, place, terms), [(a, opened), *behind])
    elif s.finite(opened + 2, close) > (s.tag(opened + 2) == "V"):
        return None  # a clause of its own
    if word in m.RAISING and s.word(opened + 2) != "to":
        return None
    if word in m.RAISING or word in m.ADVERBS:
        terms = m.RAISING.get(word) or m.ADVERBS.get(word)
        return None if terms is None else _Aside([(a, close)], _marker(s, opened + 1, terms), behind)
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
