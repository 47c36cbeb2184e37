"""The outlet's own assertions: what no attribution has taken, cut into clauses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.attributions import FREE, Paragraph, Relation
from factcheck.extraction.contents import absolute, restrictive
from factcheck.extraction.pieces import comparative

if TYPE_CHECKING:
    from factcheck.extraction.phrases import Range, Sentence

SHORTEST = 3  # words; fewer do not make an assertion
RESULT = 4  # tokens; a closing -ing clause that has more is an assertion of its own
LONG_FRAGMENT = 5  # words; a sentence without finite verb that has more is an elliptic assertion
CONJUNCTION_REACH = 14  # tokens after ", and" within which a finite verb makes it a new clause
TRIMMED = frozenset(",;:-.CQ")


def _setting(par: Paragraph, s: Sentence, pieces: list[Range]) -> bool:
    """Whether the pieces are only a fronted phrase of an attributed sentence: "In a lawsuit filed Friday, the group alleged ..."."""
    first, last = pieces[0][0], pieces[-1][1]
    return (
        len(pieces) == 1
        and s.tag(first) == "I"
        and first <= s.begin + 1
        and s.tag(last) == ","
        and last + 1 < s.end
        and par.taken[last + 1] != FREE
        and s.finite(first, last) <= 1
    )


def clauses(par: Paragraph, index: int, here: list[Relation]) -> list[list[Range]]:
    """Return the free clauses of one sentence, each as the ranges of its pieces (two where a relative clause was taken out)."""
    s = par.sentences[index]
    found: list[list[Range]] = []
    for a, b in _free_runs(par, s, here):
        for clause in _cut(s, a, b):
            pieces = [piece for piece in (_trim(s, x, y) for x, y in clause) if piece is not None]
            if pieces and _asserts(s, pieces) and not _setting(par, s, pieces):
                found.append(pieces)
    return found


def _free_runs(par: Paragraph, s: Sentence, here: list[Relation]) -> list[Range]:
    """Runs of tokens that no relation took; a source's relative clause counts as free."""
    taken = par.taken
    runs: list[Range] = []
    i = s.begin
    while i < s.end:
        if taken[i] != FREE:
            i += 1
            continue
        j = i
        while j < s.end and taken[j] == FREE:
            j += 1
        runs.append((i, j))
        i = j
    for relation in here:
        if relation.source is None:
            continue
        a, b = relation.source
        for k in range(a + 1, b):
            if (s.tag(k) == "W" and s.tag(k - 1) == "," and s.lower[k] in {"who", "which"}) or (
                s.lower[k] == "whose" and s.tag(k - 1) == ","
            ):
                stop = next((m for m in range(k + 1, b) if s.tag(m) == "," and not s.inside(m)), b)
                if s.finite(k, stop) and not _anonymity(s, k, stop):
                    runs.append((k, stop))
                break
            if s.lower[k] == "who" and s.tag(k) == "W" and any(s.tag(x) == "," and s.lower[x + 1] in {"a", "an"} for x in range(a, k - 1)):
                if s.finite(k, b) and not _anonymity(s, k, b):
                    runs.append((k, b))
                break
    return runs


def _anonymity(s: Sentence, a: int, b: int) -> bool:
    """Whether the clause gives the reason for a source's anonymity."""
    words = set(s.lower[a:b])
    return bool(words & {"anonymity", "authorised", "authorized", "named", "identified", "publicly"}) and bool(
        words & {"not", "anonymity", "condition", "declined", "asked", "requested", "n't", "weren't", "wasn't", "without"}
    )


def _cut(s: Sentence, a: int, b: int) -> list[list[Range]]:
    """Cut a run into clauses."""
    main: list[Range] = []
    out: list[list[Range]] = []
    begin = a
    k = a
    modified = restrictive(s, a, b)
    if modified is not None:
        out.append([modified])
        main.append((a, modified[0]))
        begin = k = modified[1]
    while k < b:
        if s.inside(k):
            k = max(k + 1, s.tokens.pairs[s.tokens.quotation[k]][1] + 1)
            continue
        at, word = s.tag(k), s.lower[k]
        if at == ";" or (at == "-" and s.finite(begin, k) and s.finite(k, b)) or (at == "." and k < b - 1):
            main.append((begin, k))
            out.append(main)
            main, begin = [], k + 1
        elif (
            at == ","
            and s.tag(k + 1) == "G"
            and s.finite(begin, k)
            and b - k > RESULT
            and s.lower[k + 1]
            not in {"including", "regarding", "concerning", "according", "following", "depending", "excluding", "starting", "beginning"}
            and not any(s.tag(x) == "," for x in range(k + 2, b))
        ):
            main.append((begin, k))  # ", stranding about 40 lorries"
            out.append(main)
            main, begin = [], k + 1
        elif at == "," and comparative(s, k, b - 1 if s.tag(b - 1) == "." else b) and s.finite(begin, k):
            main.append((begin, k))
            out.append(main)
            main, begin = [], k + 1
        elif at == ",":
            nxt = k + 1
            if s.tag(nxt) == "C" and _new_clause(s, nxt + 1, b) and s.finite(begin, k) + sum(s.finite(x, y) for x, y in main):
                main.append((begin, k))
                out.append(main)
                main, begin = [], nxt + 1
                k = nxt
            elif (
                (s.word(nxt) in {"when", "where"} and s.finite(begin, k) and _clause_opens(s, nxt + 1, b))
                or (s.word(nxt) == "then" and s.tag(nxt + 1) == "V")
                or (
                    s.tag(nxt) in "ID#N"
                    and any(s.word(x) in {"whom", "which"} and s.tag(x - 1) == "I" for x in range(nxt + 1, nxt + 4))
                    and s.finite(nxt, b)
                )
            ):
                main.append((begin, k))
                out.append(main)
                main, begin = [], nxt
            elif ((s.tag(nxt) == "W" and word != "that") or s.word(nxt) == "whose") and nxt < b:
                stop = _relative_stop(s, nxt, b)
                if s.finite(nxt, stop):
                    out.append([(nxt, stop)])
                    main.append((begin, k))
                    begin = stop + 1 if s.tag(stop) == "," else stop
                    k = begin - 1
        elif at == "C" and k > begin and word in {"and", "but", "yet"}:
            if (
                (s.tag(k + 1) in "VM" and s.finite(begin, k) and s.tag(k - 1) != "C" and not (s.tag(k + 1) == "V" and s.tag(k - 1) == "V"))
                or (s.tag(k + 1) == "a" and s.tag(k + 2) in "VM" and s.finite(begin, k))
                or (s.tag(k + 1) == "A" and s.lower[k + 1] not in {"be", "been", "being", "having"} and s.finite(begin, k))
                or (s.finite(begin, k) and _clause_opens(s, k + 1, b))
            ):
                main.append((begin, k))
                out.append(main)
                main, begin = [], k + 1
        elif (
            (word == "with" and k > begin + 2 and s.tag(k - 1) == "," and absolute(s, k, b) and s.finite(begin, k))
            or (
                word in {"while", "whereas", "although", "though", "after", "because"}
                and k > begin + 2
                and s.finite(begin, k)
                and _clause_opens(s, k + 1, b)
            )
            or (
                word in {"after", "before"}
                and k > begin + 2
                and s.finite(begin, k)
                and (s.tag(k + 1) == "R" or s.word(k + 1) in {"allegedly", "reportedly", "apparently"})
            )
        ):
            main.append((begin, k))
            out.append(main)
            main, begin = [], k + 1
        k += 1
    if begin < b:
        main.append((begin, b))
    if main:
        out.append(main)
    return out


def _relative_stop(s: Sentence, k: int, b: int) -> int:
    """The end of the relative clause at `k`: the first comma, dash or stop that does not part a list."""
    for m in range(k + 1, b):
        if s.tag(m) in ",;:-." and not s.inside(m):
            if s.tag(m) == "," and s.tag(m + 1) == "C" and not _new_clause(s, m + 2, b):
                continue
            return m
    return b


def _new_clause(s: Sentence, k: int, b: int) -> bool:
    """Whether what follows ", and" has a finite verb of its own within reach."""
    if s.tag(k) in "VMA" or (s.tag(k) == "a" and s.tag(k + 1) in "VMA"):
        return True
    comma = next((x for x in range(k, min(k + CONJUNCTION_REACH, b)) if s.tag(x) == "," and not s.inside(x)), min(k + CONJUNCTION_REACH, b))
    opens = next((x for x in range(k, comma) if s.tag(x) in "WS"), comma)  # a verb behind a relative is not the clause's own
    return s.finite(k, opens) > 0 or (
        s.tag(comma) == "," and s.tag(k) in "DEN" and s.finite(comma, min(k + 2 * CONJUNCTION_REACH, b)) > 0 and s.tag(comma + 1) in "DLWV"
    )


def _clause_opens(s: Sentence, k: int, b: int) -> bool:
    """Whether a subject and then its finite verb open at `k`."""
    if k >= b:
        return False
    if s.tag(k) == "R":
        return s.tag(k + 1) in "VMAa"
    if s.tag(k) not in "DENPJ#":
        return False
    end = s.phrase_right(k, b)
    while end < b and s.tag(end) == "a":
        end += 1
    return end > k and end < b and s.tag(end) in "VMA"


def _trim(s: Sentence, a: int, b: int) -> Range | None:
    while a < b and (s.tag(a) in ",;:-.C)" or (s.tokens.partner[a] >= 0 and s.tokens.partner[a] < a)):
        a += 1
    while b > a and s.tag(b - 1) in ",;:-(C." and s.tokens.surface[b - 1] not in "?!":
        b -= 1
    return (a, b) if b > a else None


def _asserts(s: Sentence, pieces: list[Range]) -> bool:
    """Whether the pieces make an assertion: three words or more, with a finite verb, that do not merely excuse a source's anonymity."""
    if _anonymity(s, pieces[0][0], pieces[-1][1]) or s.lower[pieces[0][0] : pieces[0][0] + 3] == ["on", "condition", "of"]:
        return False
    words = sum(1 for a, b in pieces for k in range(a, b) if s.tokens.surface[k][0].isalnum())
    if words < SHORTEST or (len(pieces) == 1 and s.lower[pieces[0][0]] == "that" and words <= SHORTEST):
        return False
    if any(s.finite(a, b) for a, b in pieces):
        return True
    first = pieces[0][0]
    if first > s.begin and (
        s.lower[first - 1] == "with" or (s.tag(first) == "G" and s.tag(first - 1) == ",") or comparative(s, first - 1, pieces[-1][1])
    ):
        return True
    if s.lower[pieces[0][0]] in {"allegedly", "reportedly", "apparently", "purportedly"}:
        return True
    whole = len(pieces) == 1 and pieces[0][0] <= s.begin + 1 and pieces[0][1] >= s.end - 1
    return whole and (words > LONG_FRAGMENT or any(s.tag(k) in "LGB" for a, b in pieces for k in range(a, b)))
