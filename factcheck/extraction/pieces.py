"""A content taken apart: the halves of a broken quotation, coordinated clauses, and noun phrases that are only alleged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.assertions import span
from factcheck.extraction.contents import absolute
from factcheck.extraction.unsourced import ACCUSING, accusation
from factcheck.language.english import markers as m
from factcheck.language.english import words as w
from factcheck.model.claims import Act, Flag, Marker

if TYPE_CHECKING:
    from factcheck.extraction.attributions import Relation
    from factcheck.extraction.phrases import Range, Sentence

PHRASE_REACH = 40  # tokens of an alleged noun phrase, at most
PROCEDURE = frozenset(
    "arrested detained charged held arraigned remanded jailed freed released convicted sentenced acquitted indicted extradited "
    "apprehended nabbed caught".split()
)
STOPS = frozenset([".", "?", "!", "…"])


def divided(s: Sentence, relation: Relation) -> list[list[Range]]:
    """The assertions of a relation's content, each as the ranges of its pieces.

    A quotation broken by its cue, or running over several sentences, holds one assertion a sentence; a clause interrupted by its
    cue stays one; "that X and that Y" and "X, and Y is Z" are two.
    """
    pieces = relation.content
    if relation.frame == "x" and relation.entry is not None and relation.entry.act is Act.DENY and len(pieces) == 1:
        a, b = pieces[0]
        place = next((k for k in range(a + 1, b - 1) if s.lower[k] == "as"), None)
        if place is not None:
            quoted = s.tokens.partner[place + 1] > place + 1
            return [[(a, place)], [(place + 1, b)]] if quoted else [[(a, place)]]
    if relation.frame == "ao" and relation.entry is not None and relation.entry.accuses and len(pieces) == 1:
        a, b = pieces[0]
        place = next((k for k in range(a, b - 1) if s.lower[k] in {"of", "with"} and s.tag(k + 1) in "GA"), None)
        if place is not None and place - a > 5:
            return [[(place + 1, b)]]
    if relation.agentless and len(pieces) > 0 and relation.frame == "raising":
        a, b = pieces[-1]
        place = next(
            (
                k
                for k in range(a + 3, b - 2)
                if not s.inside(k) and s.lower[k] in {"after", "because", "although", "though"} and _full_clause(s, k + 1, b)
            ),
            None,
        )
        if place is not None:
            return [[*pieces[:-1], (a, place)], [(place + 1, b)]]
    if relation.agentless or relation.frame in {"raising", "x", "by"} or (len(pieces) == 2 and relation.form == "passive"):
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
        found += _coordinated(s, group)
    return [group for group in found if group]


def _sentences(s: Sentence, a: int, b: int) -> list[Range]:
    """The piece cut behind every full stop that a capital follows."""
    parts: list[Range] = []
    surface = s.tokens.surface
    begin = a
    for k in range(a, b - 1):
        if surface[k] in STOPS and k > begin + 1:
            nxt = k + 1
            while nxt < b and s.tokens.partner[nxt] >= 0 and s.tokens.partner[nxt] < nxt:
                nxt += 1
            if nxt >= b:
                break
            follower = surface[nxt + 1] if s.tokens.partner[nxt] > nxt and nxt + 1 < b else surface[nxt]
            if (
                follower[0].isupper()
                and s.tokens.start[nxt] > s.tokens.end[k]
                and (s.tag(k) == "." or s.inside(k))
                and not _abbreviated(s, k)
            ):
                parts.append((begin, nxt))
                begin = nxt
    parts.append((begin, b))
    return parts


def _abbreviated(s: Sentence, k: int) -> bool:
    left = s.tokens.surface[k - 1]
    return (
        s.tokens.surface[k] == "."
        and s.tokens.start[k] == s.tokens.end[k - 1]
        and (len(left) == 1 or s.lower[k - 1] in {"mr", "mrs", "ms", "dr", "sen", "rep", "gov", "gen", "st"})
    )


def _independent(s: Sentence, before: Range, part: Range) -> bool:
    """Whether the piece after a cue asserts something of its own: its own sentence, or a full clause after a full clause, both quoted."""
    a, b = part
    if a >= s.end:
        return True  # a sentence of its own that goes on with the speaker's words
    first = a
    while first < b and (
        (s.tag(first) == "a" and first > a) or s.tokens.partner[first] >= 0 or s.tokens.surface[first] in {",", "-", "—", "–"}
    ):
        first += 1
    if first >= b:
        return False
    last = before[1] - 1
    while last > before[0] and s.tokens.partner[last] >= 0:
        last -= 1
    if s.tokens.surface[last] in STOPS:
        return True
    if s.lower[first] in {"because", "although", "though"} and s.finite(first, b):
        return True
    if s.lower[before[0]] in {
        "if",
        "when",
        "unless",
        "although",
        "because",
        "while",
        "as",
        "since",
        "for",
        "in",
        "at",
        "on",
        "after",
        "before",
        "instead",
        "however",
    } or (
        s.tokens.partner[before[0]] > 0
        and before[0] + 1 < before[1]
        and s.lower[before[0] + 1] in {"if", "when", "unless", "although", "because", "while", "as", "since"}
    ):
        return False
    quoted = s.inside(before[0]) and s.inside(a)
    conjunction = s.lower[first] in {"and", "but", "so", "yet"}
    rest = first + 1 if conjunction else first
    while rest < b and s.tag(rest) == "a":
        rest += 1
    has_verb = any(s.tag(k) in "VMA" for k in range(rest, min(b, rest + 10)))
    verb_before = any(s.tag(k) in "VMA" for k in range(*before))
    if quoted and conjunction and has_verb and s.tokens.surface[last] == ",":
        return True
    if not (has_verb and verb_before):
        return False
    if conjunction and s.tag(rest) in "VM" and not quoted:
        return True
    if conjunction and s.tag(rest) in "RDEPNW#":
        return True
    return quoted and s.tokens.surface[first][0].isupper() and first > a


def _coordinated(s: Sentence, group: list[Range]) -> list[list[Range]]:
    """The group cut at "and that" and at ", and" before a full clause."""
    if len(group) > 1:
        return [group]
    a, b = group[0]
    found: list[list[Range]] = []
    begin = a
    for k in range(a + 2, b - 2):
        if (
            s.tag(k) == ","
            and not s.inside(k)
            and s.word(k + 1) in {"who", "which"}
            and s.finite(begin, k)
            and s.finite(k + 2, b)
            and k + 1 < b
        ):
            stop = next((x for x in range(k + 2, b) if s.tag(x) == "," and not s.inside(x)), b)
            if stop == b:
                found.append([(begin, k)])
                begin = k + 1
                continue
        if k > begin + 2 and comparative(s, k, b) and s.finite(begin, k):
            found.append([(begin, k)])
            begin = k + 1
            break
        if not s.inside(k) and k > begin + 2 and subordinate(s, k, begin, b):
            found.append([(begin, k - 1 if s.tag(k - 1) == "," else k)])
            begin = k + 1 if s.lower[k] != "with" else k + 1
            continue
        if s.tag(k) != "C" or s.lower[k] not in {"and", "but"} or s.inside(k):
            continue
        that = s.tag(k + 1) == "T" and s.tag(a) == "T"
        comma = s.tag(k - 1) in ",;"
        if s.tag(k + 1) in "MV" and s.finite(begin, k) and s.tag(k - 1) not in "VA" and s.tag(a) in "TRDENPJ#":
            found.append([(begin, k)])
            begin = k + 1
            continue
        clause = _full_clause(s, k + 1, b) and _has_finite(s, begin, k)
        if that or (clause and comma):
            found.append([(begin, k - 1 if comma else k)])
            begin = k + 1
    found.append([(begin, b)])
    return found


def subordinate(s: Sentence, k: int, begin: int, b: int) -> bool:
    """Whether a subordinate clause that asserts something of its own opens at `k`: "after the company cut its forecast", "because ...", ", with X facing Y"."""
    word = s.lower[k]
    if word == "with":
        return s.tag(k - 1) == "," and absolute(s, k, b) and s.finite(begin, k) > 0
    if word not in {"after", "because", "although", "though", "whereas"} or not s.finite(begin, k):
        return False
    return _full_clause(s, k + 1, b)


def comparative(s: Sentence, k: int, b: int) -> bool:
    """Whether the comma at `k` opens a closing aside that compares or ranks: ", twice the national pace", ", the lowest since 2019", ", down 7 percent"."""
    if s.tag(k) != "," or s.inside(k) or b - k < 4 or s.finite(k, b):
        return False
    if any(s.tag(x) == "," for x in range(k + 1, b)):
        return False
    word, following = s.word(k + 1), s.word(k + 2)
    if word in {"twice", "half", "double", "triple", "up", "down", "compared"}:
        return True
    if word in {"a", "almost", "nearly", "about", "roughly"} and (
        s.tag(k + 2) == "#" or following in {"third", "quarter", "fifth", "tenth", "double", "twice", "half", "sequel", "record"}
    ):
        return True
    return word in {"the", "its", "their"} and (
        following.endswith("est") or following in {"first", "second", "third", "most", "least", "worst", "best", "only", "latest"}
    )


def _has_finite(s: Sentence, a: int, b: int) -> bool:
    return s.finite(a, b) > 0


def _full_clause(s: Sentence, k: int, b: int) -> bool:
    """Whether a subject and its finite verb open at `k`."""
    if s.tag(k) == "R" and s.word(k + 1) == "of":
        end = s.base_right(k + 2)
        return s.tag(end) in "VMA"
    if s.tag(k) == "R":
        return s.tag(k + 1) in "VMAa"
    if s.tag(k) not in "DENPJ#":
        return False
    end = s.phrase_right(k, b)
    while end < b and s.tag(end) == "a":
        end += 1
    return end > k and end < b and s.tag(end) in "VMA"


def alleged_phrases(s: Sentence, pieces: list[Range]) -> tuple[list[Range], list[tuple[Range, Marker, bool]]]:
    """Take the noun phrases with "alleged", "suspected" or "purported" out of a content.

    Returns the rest of the content, and for each phrase its range, its marker, and whether the whole clause rather than the phrase
    alone is alleged (a bare plural subject: "Suspected arsonists set fire to ...").
    """
    found: list[tuple[Range, Marker, bool]] = []
    rest = list(pieces)
    for a, b in pieces:
        for k in range(a, b):
            word = s.lower[k]
            if word not in m.ADJECTIVES or s.inside(k) or s.tag(k + 1) not in "NPEJLGV#" or s.tag(k - 1) in "AMt" or k + 1 >= b:
                continue
            if word in {"reported", "supposed", "suspected", "rumoured", "rumored"} and s.tag(k) == "V" and s.tag(k - 1) not in "DJpCI.":
                continue
            if word == "reported" and s.tag(k - 1) != "D":
                continue
            level, accuses = m.ADJECTIVES[word]
            marker = Marker(span(s.tokens, k, k + 1), level, Flag.ALLEGED if accuses else None)
            start = k
            while start > a and (s.tag(start - 1) in "DJpa#" or (s.tag(start) == "p" and s.tag(start - 1) in "NPE")):
                start -= 1
            end = _phrase_end(s, k, b)
            subject = start <= a + 1 and end < b and s.finite(end, b) > 0
            bare = start == k and subject and end - k <= 3 and s.tag(end - 1) == "P"
            if bare:
                found.append(((start, end), marker, True))
                continue
            if subject and any(s.lower[x] in PROCEDURE for x in range(end, min(end + 6, b))):
                found.append(
                    ((start, end), Marker(marker.span, None, Flag.ALLEGED), True)
                )  # "14 suspected kidnappers were arrested": a step of procedure, plainly stated
                continue
            found.append(((start, end), marker, False))
            if not subject and len(pieces) > 1 and (a, b) == pieces[0] and start <= a + 1 and (end - start) * 2 >= b - a:
                rest.remove((a, b))  # the subject of a raising verb: "The suspected ringleader is believed to ..."
            elif subject:
                place = next((n for n, (x, y) in enumerate(rest) if x <= start and end <= y), None)
                if place is not None:
                    verb = end
                    if s.tag(verb) == "," and s.tag(verb + 1) in "LVD":
                        verb = next((x for x in range(verb + 1, rest[place][1]) if s.tag(x) == "," and s.tag(x + 1) in "VMAa"), verb)
                    while verb < rest[place][1] and s.tag(verb) == ",":
                        verb += 1
                    rest[place] = (verb, rest[place][1])
    return [piece for piece in rest if piece[1] > piece[0]], found


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

    Returns the rest, without the accusing words where nothing else is asserted by them, and for each accusation its range and that of its cue.
    """
    found: list[tuple[Range, Range]] = []
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
            asserted = (
                k + 1 if s.lower[k] not in {"accused", "suspected"} and not noun and s.lower[k] not in {"suspicion", "trial"} else start
            )
            if s.lower[k] == "trial":
                asserted = k + 1
            while asserted > begin and s.tag(asserted - 1) in "CI,":
                asserted -= 1
            if s.finite(begin, asserted):
                rest.append((begin, asserted))
            begin = end
            while begin < b and s.tag(begin) in ",C":
                begin += 1
            k = max(end, k + 1)
        if begin < b and (begin == a or s.finite(begin, b)):
            rest.append((begin, b))
    return (rest if found else list(pieces)), found


def marked_asides(s: Sentence, pieces: list[Range]) -> tuple[list[Range], list[tuple[list[Range], Marker | None]]]:
    """Take asides in commas that assert something on other terms than their sentence: "The painting, believed to be by a pupil, sold for ...".

    An aside opens with a participle of belief or allegation, or a marking adverb, and goes with the noun phrase before it; one that opens with
    a participle of legal procedure ("convicted in 2018 of ...") goes alone.
    """
    found: list[tuple[list[Range], Marker | None]] = []
    rest: list[Range] = []
    for a, b in pieces:
        trailing = next(
            (
                k
                for k in range(a + 3, b - 2)
                if s.tag(k) == "," and s.word(k + 1) in m.RAISING and s.word(k + 2) == "to" and not s.inside(k)
            ),
            None,
        )
        if trailing is not None and s.finite(a, trailing):
            stop = next((k for k in range(trailing + 2, b) if s.tag(k) == "," and not s.inside(k)), b)
            raised = m.RAISING[s.lower[trailing + 1]]
            if raised is not None:
                found.append(
                    (
                        [(trailing + 1, stop)],
                        Marker(span(s.tokens, trailing + 1, trailing + 2), raised[0], Flag.ALLEGED if raised[1] else None),
                    )
                )
                rest.append((a, trailing))
                if stop + 2 < b and s.finite(stop, b):
                    rest.append((stop + 1, b))
                continue
        opened = next(
            (
                k
                for k in range(a, b)
                if s.tag(k) == ","
                and not s.inside(k)
                and ((s.tag(k + 1) in "LVa" and s.word(k + 1) in _ASIDES) or _raised_relative(s, k + 1))
            ),
            None,
        )
        close = next((k for k in range(opened + 2, b) if s.tag(k) == "," and not s.inside(k)), None) if opened is not None else None
        relative = opened is not None and _raised_relative(s, opened + 1)
        if (
            opened is None
            or close is None
            or (not relative and s.finite(opened + 2, close) > (s.tag(opened + 2) == "V"))
            or not s.finite(close, b)
        ):
            rest.append((a, b))
            continue
        word = s.lower[opened + 1]
        if relative:
            place = next(k for k in range(opened + 1, close) if s.lower[k] in m.RAISING)
            raised = m.RAISING[s.lower[place]]
            if raised is not None:
                found.append(
                    ([(opened + 1, close)], Marker(span(s.tokens, place, place + 1), raised[0], Flag.ALLEGED if raised[1] else None))
                )
                rest += [(a, opened), (close + 1, b)]
                continue
        if word in m.RAISING and s.word(opened + 2) != "to":
            rest.append((a, b))
            continue
        if word in m.RAISING or word in m.ADVERBS:
            raised = m.RAISING.get(word) or m.ADVERBS.get(word)
            if raised is None:
                rest.append((a, b))
                continue
            found.append(([(a, close)], Marker(span(s.tokens, opened + 1, opened + 2), raised[0], Flag.ALLEGED if raised[1] else None)))
        else:
            found.append(([(opened + 1, close)], None))
        rest.append((close + 1, b))
    return rest, found


def _raised_relative(s: Sentence, k: int) -> bool:
    """Whether a relative clause with "is thought to" opens at `k`."""
    return (
        s.word(k) in {"who", "which"}
        and s.word(k + 1) in w.BE_FINITE
        and any(s.word(x) in m.RAISING and s.word(x + 1) == "to" for x in (k + 2, k + 3))
    )


_ASIDES = frozenset(
    "believed thought understood said reported alleged suspected rumoured rumored purportedly allegedly reportedly apparently "
    "convicted acquitted jailed charged arrested sentenced sacked dismissed".split()
)
