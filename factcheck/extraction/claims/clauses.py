"""The outlet's own assertions: what no attribution has taken, cut into clauses."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from factcheck.extraction.attribution.attributions import CUE, FREE, Paragraph, Relation
from factcheck.extraction.attribution.content_ends import list_goes_on
from factcheck.extraction.attribution.contents import absolute, cleft, counting_relatives, restrictive, sets_scene
from factcheck.extraction.claims.asserting import asserts, is_setting, trimmed
from factcheck.extraction.claims.comparing_asides import comparative
from factcheck.extraction.claims.lead_ins import leads_in
from factcheck.extraction.claims.pieces import clause_opens, gapped
from factcheck.extraction.claims.silence import excuses_anonymity
from factcheck.extraction.grammar.tagged_sentences import NON_FINITE
from factcheck.language.english import words as w
from factcheck.language.english.boundaries import PREPOSITIONS_IN_ING, SUBORDINATING
from factcheck.language.english.legal import STEPS
from factcheck.language.english.markers import MARKED, RAISING

if TYPE_CHECKING:
    from factcheck.extraction.grammar.phrases import Range, Sentence

RESULT = 4  # tokens; a closing -ing clause that has more is an assertion of its own
CONJUNCTION_REACH = 14  # tokens after ", and" within which a finite verb makes it a new clause
WHOM_REACH = 3  # tokens after ", one" within which "of whom" comes
UNTAKEN = re.compile(rb"\x00+")
"""Tokens that no relation took."""
BREAKING = re.compile("[-,;:.C]")
"""Tags of what can end a clause."""
SUBJECT_REACH = 8  # tokens of the first of two subjects of a relative clause, at most


def clauses(par: Paragraph, index: int, here: list[Relation]) -> list[list[Range]]:
    """Return the free clauses of one sentence, each as the ranges of its pieces (two where a relative clause was taken out)."""
    s = par.sentences[index]
    found: list[list[Range]] = []
    for a, b, rest in _around_relatives(s, _free_runs(par, s, here)):
        cut = _cut(s, *(rest or (a, b)))
        for clause in cut:
            if rest is not None and clause[0][0] == rest[0]:
                clause.insert(0, (a, b))
            pieces = [piece for x, y in clause if (piece := trimmed(par, s, x, y)) is not None]
            if pieces and asserts(s, pieces) and not is_setting(par, s, pieces) and not leads_in(par, s, pieces):
                found.append(pieces)
    return found


def _free_runs(par: Paragraph, s: Sentence, here: list[Relation]) -> list[Range]:
    """Runs of tokens that no relation took; a source's relative clause counts as free."""
    runs = [run.span() for run in UNTAKEN.finditer(par.taken, s.begin, s.end)]
    for a, b in dict.fromkeys(relation.source for relation in here if relation.source is not None):
        if par.taken[a] == FREE:
            continue  # its words stand among the free runs
        relative = _relative_of_source(par, s, a, b)
        if relative is not None:
            runs.append(relative)
    return runs


def _relative_of_source(par: Paragraph, s: Sentence, a: int, b: int) -> Range | None:
    """The relative clause of the source `a`..`b` that the outlet tells: "Ida Holm, who ran the mill, said"; None where it has none."""
    for k in range(a + 1, b):
        if s.tag(k - 1) == "," and ((s.tag(k) == "W" and s.lower[k] in {"who", "which"}) or s.lower[k] == "whose"):
            stop = next((m for m in range(k + 1, b) if s.tag(m) == "," and not s.inside(m)), b)
            told = s.finite(k, stop) and not excuses_anonymity(s, k, stop) and par.taken.find(CUE, k, stop) < 0
            return (k, stop) if told else None
        described = s.lower[k] == "who" and s.tag(k) == "W" and _indefinite_apposition(s, a, k - 1)
        if described:  # "Ida Holm, a nurse who had left in May, said"
            return (k, b) if s.finite(k, b) and not excuses_anonymity(s, k, b) else None
    return None


def _indefinite_apposition(s: Sentence, a: int, b: int) -> bool:
    """Whether a comma and an indefinite article stand among `a`..`b`: ", a nurse"."""
    return any(s.tag(x) == "," and s.lower[x + 1] in {"a", "an"} for x in range(a, b))


def _around_relatives(s: Sentence, runs: list[Range]) -> list[tuple[int, int, Range | None]]:
    """The runs, a subject with its verb behind a relative clause that reports: "The clerk | who said it rained | left"."""
    if len(runs) == 1:
        return [(*runs[0], None)]
    found: list[tuple[int, int, Range | None]] = []
    joined = -1
    for (a, b), (c, d) in itertools.zip_longest(runs, runs[1:], fillvalue=(0, 0)):
        if a == joined:
            continue
        around = c > b and s.tag(b) == "W" and s.tag(c) in "VMA" and not s.finite(a, b)
        joined = c if around else -1
        found.append((a, b, (c, d) if around else None))
    return found


def _cut(s: Sentence, a: int, b: int) -> list[list[Range]]:
    """Cut a run into clauses, each as its pieces: two where a relative clause, which comes as a clause of its own, was taken out.

    A relative clause that tells which thing is meant stays in its clause as well: "The wraps that made 300 ill were made in Vell".
    """
    main: list[Range] = []
    out: list[list[Range]] = []
    begin = resume = a
    modified = restrictive(s, a, b)
    if modified is not None:
        out.append([modified])
        resume = modified[1]
        if s.lower[modified[0]] == "who":
            main.append((a, modified[0]))
            begin = resume
    out += counting_relatives(s, resume, b)
    for k in _breaks(s, begin, b):
        if k < resume or s.inside(k):
            continue
        opened = _next_clause(s, main, begin, k, b)
        if opened is not None:
            main.append((begin, k))
            out.append(main)
            main, begin, resume = [], opened, opened
        elif s.tag(k) == "," and s.word(k + 1) == "who" and cleft(s, begin):
            continue
        elif s.tag(k) == "," and k + 1 < b and (_relates(s, k + 1) or _describes(s, begin, k, b)):
            stop = _relative_stop(s, k + 1, b)
            if s.finite(k + 1, stop):
                out += [[piece] for piece in _verbs_of(s, k + 1, stop)]
                main.append((begin, k))
                begin = resume = stop + 1 if s.tag(stop) == "," else stop
    if begin < b:
        main.append((begin, b))
    if main:
        out.append(main)
    return out


def _breaks(s: Sentence, a: int, b: int) -> list[int]:
    """Where in a run the marks and conjunctions stand at which a clause can end, those in quotations included."""
    found = [s.begin + mark.start() for mark in BREAKING.finditer(s.tags, a - s.begin, b - s.begin)]
    if not s.words.isdisjoint(SUBORDINATING):
        found += [k for k in range(a, b) if s.lower[k] in SUBORDINATING]
        found.sort()
    return found


def relatives_out(s: Sentence, pieces: list[Range]) -> tuple[list[Range], list[Range]]:
    """Take the relative clauses in commas out of a content whose verb comes behind them: "The mayor, who retired in 2009, was convicted".

    Returns the rest and the relative clauses, which the outlet tells itself.
    """
    rest: list[Range] = []
    out: list[Range] = []
    for number, (a, b) in enumerate(pieces):
        begin, k = a, a + 1
        while (k := s.tags.find(",", k - s.begin, b - 2 - s.begin) + s.begin) >= s.begin:
            if not s.inside(k) and _relates(s, k + 1):
                stop = _relative_stop(s, k + 1, b)
                more = s.finite(stop, b) or number + 1 < len(pieces)
                if more and s.finite(k + 1, stop) and not s.finite(begin, k) and not _elsewhere(s, k + 1, stop):
                    out.append((k + 1, stop))
                    rest.append((begin, k))
                    begin = stop + 1 if s.tag(stop) == "," else stop
                    k = begin
            k += 1
        if begin < b:
            rest.append((begin, b))
    return (rest, out) if out else (pieces, out)


def own_relative(s: Sentence, content: list[Range], pieces: list[Range]) -> bool:
    """Whether the pieces of a content are a closing relative clause, which the outlet adds: "found Ana Orr, who had left in May"."""
    a, b = pieces[0]
    if len(pieces) > 1 or a == content[0][0] or b > s.end or s.tag(a - 1) != "," or s.inside(a):
        return False
    return _relates(s, a) and not any(s.tag(k) == "M" for k in range(a, b))


def _elsewhere(s: Sentence, k: int, stop: int) -> bool:
    """Whether the relative clause `k`..`stop` excuses a source's anonymity or stands on other terms: "who is thought to have left"."""
    if excuses_anonymity(s, k, stop):
        return True
    return any(s.tag(x) == "M" or (s.lower[x] in RAISING and s.word(x + 1) == "to") for x in range(k, stop))


def _relates(s: Sentence, k: int) -> bool:
    """Whether a relative pronoun opens a clause at `k`: "who left", "whose trial opened", "where two people fell ill"."""
    if s.word(k) == "where":
        return clause_opens(s, k + 1, s.end)
    return s.tag(k) == "W" or s.word(k) == "whose" or (s.tag(k) == "I" and s.tag(k + 1) == "W" and s.word(k + 1) in {"which", "whom"})


def _describes(s: Sentence, begin: int, k: int, b: int) -> bool:
    """Whether behind the comma at `k` a noun with a relative clause describes what came before: ", a step that worked in 2019"."""
    if s.tag(k + 1) != "D":
        return False
    end = s.base_right(k + 1)
    if end == k + 1 or not _relates(s, end) or s.tag(end - 1) not in "NPE":
        return False
    return s.finite(begin, k) > 0 or s.finite(_relative_stop(s, k + 1, b), b) > 0


def _verbs_of(s: Sentence, k: int, stop: int) -> list[Range]:
    """The relative clause `k`..`stop` with each of its coordinated verbs a piece: "who sold it and later went to prison"."""
    if s.word(k) != "who":
        return [(k, stop)]
    for x in range(k + 2, stop - 2):
        if s.tag(x) == "C" and s.lower[x] in {"and", "but"} and not s.inside(x) and s.finite(k, x):
            verb = x + 2 if s.tag(x + 1) == "a" else x + 1
            if s.tag(verb) in "VM" and s.tag(x - 1) not in "VA":
                return [(k, x), (x + 1, stop)]
    return [(k, stop)]


def _next_clause(s: Sentence, main: list[Range], begin: int, k: int, b: int) -> int | None:
    """Where the next clause begins if the one from `begin`, with the pieces `main` before it, ends at `k`; None where it goes on."""
    at = s.tag(k)
    if at == ",":
        return _after_comma(s, main, begin, k, b)
    if at in ";:-.":
        ends = at == ";" or (at == "." and k < b - 1) or (at in "-:" and s.finite(begin, k) and s.finite(k, b))
        return k + 1 if ends else None
    word = s.lower[k]
    if at == "C" and k > begin and word in {"and", "but", "yet"} and s.lower[k - 1] != "all":
        opened = next((x for x in range(k - 1, max(begin, k - SUBJECT_REACH), -1) if s.tag(x) in "TW"), k)
        whole = opened + 1 >= k or s.finite(opened + 1, k)  # not "sanctions that Aldmere and its partners imposed"
        return k + 1 if whole and s.finite(begin, k) and _coordinates(s, k, b) else None
    if word in SUBORDINATING and k > begin + 2 and s.finite(begin, k) and _subordinates(s, k, b):
        return k + 1
    return None


def _after_comma(s: Sentence, main: list[Range], begin: int, k: int, b: int) -> int | None:
    """Where the next clause begins if the comma at `k` parts two; None where it does not."""
    following, word, finite = s.tag(k + 1), s.word(k + 1), s.finite(begin, k)
    if begin <= s.begin + 1 and not main and _opens_fronted(s, begin, k) and s.finite(k, b):
        return k + 1
    if finite and (_results(s, k, b) or comparative(s, k, b - 1 if s.tag(b - 1) == "." else b)):
        return k + 1
    if following == "C":
        swept_along = finite and s.word(k + 2) == "with" and s.tag(k + 3) in "RO"  # "Nine houses fell, and with them the chapel"
        joined = _new_clause(s, k + 2, b) and finite + sum(s.finite(x, y) for x, y in main)
        return k + 2 if swept_along or joined else None
    sequel = word == "then" and s.tag(k + 2) == "V"
    scene = (following == "I" and sets_scene(s, k + 1, b)) or (word in {"when", "where"} and clause_opens(s, k + 2, b))
    return k + 1 if sequel or (finite and scene) or _of_whom(s, k, b) else None


def _of_whom(s: Sentence, k: int, b: int) -> bool:
    """Whether a clause about some of those before the comma at `k` opens behind it: ", two of whom left", ", one of which sank"."""
    if s.tag(k + 1) not in "ID#N" or _relates(s, k + 1) or not s.finite(k + 1, b):
        return False
    return any(s.word(x) in {"whom", "which"} and s.tag(x - 1) == "I" for x in range(k + 2, k + 2 + WHOM_REACH))


def _opens_fronted(s: Sentence, begin: int, k: int) -> bool:
    """Whether what stands before the comma at `k` is a phrase that asserts something of the subject behind it: "Cleared of theft, he"."""
    word = s.lower[begin]
    if word in MARKED and s.tag(begin + 1) in "DNJ":
        return s.finite(begin, k) == 0 or any(s.tag(x) == "W" or s.lower[x] == "that" for x in range(begin, k))
    return s.finite(begin, k) == 0 and s.tag(begin) in "LV" and (word in STEPS or (word in RAISING and s.tag(begin + 1) in "It"))


def _results(s: Sentence, k: int, b: int) -> bool:
    """Whether the comma at `k` opens a closing -ing clause that tells a result: ", stranding about 40 lorries"."""
    if s.tag(k + 1) != "G" or b - k <= RESULT or s.lower[k + 1] in PREPOSITIONS_IN_ING:
        return False
    return not any(s.tag(x) == "," for x in range(k + 2, b))


def _coordinates(s: Sentence, k: int, b: int) -> bool:
    """Whether a verb or a whole clause follows the conjunction at `k`: "and left", "but has not paid", "and the mayor left"."""
    if gapped(s, k, b):
        return True
    following = s.tag(k + 1)
    if following in "VM":
        return s.tag(k - 1) != "C" and not (following == "V" and s.tag(k - 1) == "V")
    if following == "a" and s.tag(k + 2) in "VM":
        return True
    return s.lower[k + 1] not in NON_FINITE if following == "A" else clause_opens(s, k + 1, b)


def _subordinates(s: Sentence, k: int, b: int) -> bool:
    """Whether the conjunction at `k` opens an assertion of its own: "after he left", "because the dam broke", ", with X facing Y"."""
    word = s.lower[k]
    if word == "with":
        return s.tag(k - 1) == "," and absolute(s, k, b)
    if word == "while" and s.tag(k - 1) != "," and s.word(k + 1) in w.PERSONAL_PRONOUNS | w.POSSESSIVES:
        return False  # "ran the yard while he was in office"
    if clause_opens(s, k + 1, b):
        return True
    return word in {"after", "before"} and (s.tag(k + 1) == "R" or s.word(k + 1) in MARKED)


def _relative_stop(s: Sentence, k: int, b: int) -> int:
    """The end of the relative clause at `k`: the first comma, dash or stop that does not part a list."""
    for m in range(k + 1, b):
        if s.tag(m) in ",;:-." and not s.inside(m):
            if s.tag(m) == "," and s.tag(m + 1) == "C" and not _new_clause(s, m + 2, b):
                continue
            if s.tag(m) == "," and list_goes_on(s, m, b):
                continue
            return m
    return b


def _new_clause(s: Sentence, k: int, b: int) -> bool:
    """Whether what follows ", and" at `k` has a finite verb of its own within reach."""
    if s.tag(k) in "VMA" or (s.tag(k) == "a" and s.tag(k + 1) in "VMA"):
        return True
    reach = min(k + CONJUNCTION_REACH, b)
    comma = next((x for x in range(k, reach) if s.tag(x) == "," and not s.inside(x)), reach)
    relative = next((x for x in range(k, comma) if s.tag(x) in "WS"), comma)  # a verb behind a relative is not the clause's own
    if s.finite(k, relative):
        return True
    if relative < comma and s.tag(k) in "DRN" and s.finite(relative, comma) > 1:
        return True  # ", but the men who sent him are still at large"
    described = s.tag(comma) == "," and s.tag(comma + 1) in "DLWV" and s.tag(k) in "DEN"  # ", and the mill, built in 1911, burned"
    return described and s.finite(comma, min(k + 2 * CONJUNCTION_REACH, b)) > 0
