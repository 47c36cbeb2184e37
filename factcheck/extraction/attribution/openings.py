"""Where the content behind a cue opens: past a time or place, with a question, or with a clause that has no "that"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.attribution.contents import finite_at
from factcheck.language.english import complements as c
from factcheck.language.english import words as w
from factcheck.language.english.boundaries import NO_SETTINGS
from factcheck.language.english.lexicon import CUE_FORMS, VERB_FORMS
from factcheck.language.english.sources import ASSERTION_NOUNS

if TYPE_CHECKING:
    from factcheck.extraction.grammar.phrases import Sentence
    from factcheck.language.english.lexicon import VerbCue

MOST_SETTINGS = 3  # places and times between a verb and its infinitive
ADJUNCT_REACH = 18  # tokens between a cue and the "that" or quotation it governs, at most
ASIDE_REACH = 14  # tokens between the comma of an aside and the "that" behind it, at most
CLAUSE_REACH = 24  # tokens of a clause without "that" within which its finite verb comes
PRONOUN_REACH = 12  # tokens after a pronoun and a comma or preposition within which its finite verb comes
INDEFINITE_THINGS = frozenset({"nothing", "something", "anything", "everything"})
"""Pronouns that an adjective follows."""
APPOSED = 2  # commas or dashes around an apposition
INFINITIVE_REACH = 4  # tokens; an infinitive nearer to the opening is the verb's own: "the plan to"


def skip_time(s: Sentence, k: int) -> int:
    """Skip a time between the verb and its complement: "vowed on Saturday to", "said last week that"."""
    m = k
    if (s.tag(m) == "I" and s.tag(m + 1) in "DE") or (s.word(m) in w.TIME_NOUNS and s.tag(m + 1) == "I"):
        end = _behind_settings(s, m)
        if end > m:
            return end  # "vowed in a televised address to", "promised on Sunday at a rally in Vell to"
    word, following = s.word(m), s.word(m + 1)
    if (word in {"on", "in", "late", "early"} and (following in w.TIME_NOUNS or following in {"late", "early"})) or (
        word in {"last", "this", "earlier"} and (following in w.TIME_NOUNS or following in {"this", "in"})
    ):
        m += 1
    elif not (word in w.TIME_NOUNS and s.tokens.surface[m][0].isupper()):
        return k
    while m < s.end and (s.lower[m] in w.TIME_NOUNS or s.tag(m) == "#" or s.lower[m] in {"late", "early", "last", "this"}):
        m += 1
    return m if s.tag(m) in "TtSQR:,D" or s.tokens.partner[min(m, s.end - 1)] > m else k


def _behind_settings(s: Sentence, k: int) -> int:
    """The infinitive behind a place and a time or two that open at `k`: "on Sunday in Vell | to end it"; `k` where none follows."""
    m = k
    for _ in range(MOST_SETTINGS):
        end = m + 1 if s.word(m) in w.TIME_NOUNS else s.base_right(m + 1)
        placed = s.tag(m) == "I" and s.tag(m + 1) in "DE" and s.lower[m] not in NO_SETTINGS and end > m + 1
        if not placed and s.word(m) not in w.TIME_NOUNS:
            return k
        if s.tag(end) == "t":
            return end
        m = end
    return k


def asks(s: Sentence, k: int) -> bool:
    """Whether an indirect question opens at `k`: "whether it was safe"."""
    return k < s.end and s.lower[k] in c.ASKING and s.tag(k) in "SWD"


def opens_quotation(s: Sentence, k: int) -> bool:
    """Whether the token at `k` is a quotation mark that opens: the first of two."""
    return s.begin <= k < s.end and s.tokens.partner[k] > k


def bare_clause(s: Sentence, k: int, *, alone: bool = False) -> bool:
    """Whether a subject and its finite verb open at `k`, so that a clause without "that" begins there.

    With `alone` not where ", and" comes before the verb: "He knows most riders by name, and they know him".
    """
    if k >= s.end:
        return False
    at = s.tag(k)
    if at == "R":
        return _pronoun_acts(s, k)
    if at not in "DNPEJ#GQ" and not (at in "aIS" and s.lower[k] in c.BARE_CLAUSE_OPENERS):
        return False
    passed = k  # where a relative clause in commas ends
    for m in range(k + 1, min(k + CLAUSE_REACH, s.end)):
        letter = s.tag(m)
        if letter == "W" and s.tag(m - 1) == ",":
            passed = next((x for x in range(m, min(m + CLAUSE_REACH, s.end)) if s.tag(x) == ","), k)
        if m < passed:
            continue
        if letter in "VMA" and finite_at(s, m):
            verdict = _subject_before(s, k, m)
            if verdict is None:
                continue
            return verdict
        if letter in ".;:S" or (letter == "C" and s.tag(m + 1) in "VMA,") or (letter == "-" and s.tag(m + 1) == "R"):
            return False
        if alone and letter == "," and s.tag(m + 1) == "C":
            return False
        if letter == "t" and m < k + INFINITIVE_REACH:
            return False
        if letter == "W" and s.tag(m - 1) not in "NPE,":
            return False
    return False


def _pronoun_acts(s: Sentence, k: int) -> bool:
    """Whether a finite verb belongs to the pronoun at `k`: "they had left", "she, like others, left"."""
    following = s.skip_quotes(k + 1)
    while s.tag(following) == "a":
        following = s.skip_quotes(following + 1)
    if s.lower[k] in INDEFINITE_THINGS and s.tag(following) in "JN":
        following += 1  # "nothing improper took place"
    at = s.tag(following)
    return at in "VMA" or (at in "IC,W" and s.finite(following, min(following + PRONOUN_REACH, s.end)) > 0)


def _subject_before(s: Sentence, k: int, verb: int) -> bool | None:
    """Whether what opens at `k` is the subject of the finite form at `verb`; None where that form is a participle in an aside."""
    before = s.tag(verb - 1)
    if (
        s.tag(k) not in "aIS"
        and sum(1 for x in range(k, verb) if s.tag(x) == ",") == 1
        and all(s.tag(x) not in "C-" for x in range(k, verb))
    ):
        return False  # "announcing his support, Hale still believes"
    if s.lower[verb - 1] in {"then", "and"} and s.tag(verb - 2) == ",":
        return False  # "claimed a fourth title, then left"
    if before == "a":
        before = s.tag(verb - 2)
    if before not in ",-":
        return before in "NPE#RQp)JOLG" and not (verb == k + 1 and _disagrees(s, verb))
    if s.tag(k) in "IS":
        return False
    if sum(1 for x in range(k, verb) if s.tag(x) in ",-") >= APPOSED:
        return True  # "the victim, a porter, had been walking"
    participle = s.tag(verb) == "V" and "l" in VERB_FORMS.get(s.lower[verb], "l")
    return None if participle else False  # "the precedent, often cited by ministers, had been misread"


def _disagrees(s: Sentence, verb: int) -> bool:
    """Whether the base form at `verb` is not that of the one name before it, but of people told of before: "Those who know Hale say"."""
    kinds = VERB_FORMS.get(s.lower[verb], "")
    singular = s.tag(verb - 1) == "E" and s.lower[verb - 1][-1] != "s" and s.lower[verb - 1] not in w.COLLECTIVES
    return singular and s.tag(verb) == "V" and "b" in kinds and "p" not in kinds


def adjunct(s: Sentence, k: int, entry: VerbCue) -> int | None:
    """The "that", quotation or question behind the time, place or addressee at `k`; None where something else comes first."""
    frames = entry.frames
    if frames.keys().isdisjoint(("q", "t", "a")):
        return None
    quotes = "q" in frames or "q" in frames.get("a", ())
    for m in range(_behind_dashes(s, k), min(k + ADJUNCT_REACH, s.end)):
        at = s.tag(m)
        if s.tokens.partner[m] > m:
            return m if quotes and _introduces(s, m, entry) else None
        if at == "T":
            told = "t" in frames.get("a", ())
            return m if told or ("t" in frames and (s.lower[m - 1] in ASSERTION_NOUNS or not _object_at(s, k))) else None
        if at == ":" and quotes:
            return m + 1 if m + 1 < s.end else None
        if at in ",a" and _adverb_in_commas(s, m):
            continue
        if at == "S" and m > k and "w" in frames and entry.group == "speech":
            late = s.lower[m] in c.ASKING_LATE or (s.lower[m] == "if" and entry.lemma == "ask")
            return m if late else None
        if at == "G" and _governs(s, m, k + ADJUNCT_REACH):
            return None  # "denied it, noting that"
        if at in "VMA;.WtCBRS" or (at == "," and not opens_quotation(s, m + 1) and not _comma_pair(s, m, k)):
            return None
    return None


def _governs(s: Sentence, k: int, stop: int) -> bool:
    """Whether the -ing form at `k` has the "that" behind it: "noting that", but not ", citing two aides, that" nor "as saying that"."""
    if s.lower[k] not in CUE_FORMS or s.lower[k - 1] == "as":
        return False
    that = next((m for m in range(k + 1, min(stop, s.end)) if s.tag(m) == "T"), k)
    return s.tag(that - 1) != ","


def _behind_dashes(s: Sentence, k: int) -> int:
    """The token behind an aside in dashes that opens at `k`; `k` where none does: "said – on Twitter, as it happens – that"."""
    if s.tag(k) != "-":
        return k
    return next((m + 1 for m in range(k + 1, min(k + ASIDE_REACH, s.end)) if s.tag(m) == "-"), k)


def _object_at(s: Sentence, k: int) -> bool:
    """Whether the object of the verb opens at `k`, to which a "that" behind it belongs: "reflected the fact that"."""
    return s.tag(k) in "DNPJ#" and s.lower[k] not in w.TIME_NOUNS and s.word(k + 1) not in w.TIME_NOUNS


def _introduces(s: Sentence, mark: int, entry: VerbCue) -> bool:
    """Whether what stands before the quotation mark introduces speech: "said at noon: “We left”", "said at noon “We left”"."""
    before = s.tag(mark - 1)
    if before in ",:":
        return True
    return entry.group == "speech" and before in "NPE" and mark + 1 < s.end and s.tokens.surface[mark + 1][:1].isupper()


def _adverb_in_commas(s: Sentence, m: int) -> bool:
    """Whether the token at `m` is an adverb between commas or the comma before it: ", however,"."""
    if s.tag(m) == ",":
        return s.tag(m + 1) == "a" and s.tag(m + 2) == ","
    return s.tag(m) == "a" and s.tag(m - 1) == "," and s.tag(m + 1) == ","


def _comma_pair(s: Sentence, m: int, k: int) -> bool:
    """Whether the comma at `m` opens or closes a short aside before "that" or a colon: "said, to cheers: “We won”"."""
    stop = min(m + ASIDE_REACH, s.end)
    that = next((j for j in range(m + 1, stop) if s.tag(j) == "T"), None)
    if that is not None and (s.finite(k, stop) <= 1 or s.finite(k, that) == 0):
        return True
    colon = s.tags.find(":", m - s.begin, stop - s.begin) + s.begin
    return colon > m and opens_quotation(s, colon + 1) and not s.finite(k, colon)
