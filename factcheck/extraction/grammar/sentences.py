"""Where the sentences of a paragraph end, seen from outside its quotations."""

from __future__ import annotations

import itertools

from factcheck.extraction.grammar.kept_answers import kept
from factcheck.extraction.grammar.tokens import DOUBLE, Tokens
from factcheck.language.english.words import ABBREVIATIONS, FINAL_ABBREVIATIONS, LETTERED, LOWER_ABBREVIATIONS, SENTENCE_STARTERS

ENDINGS = (".", "?", "!", "…")
"""What every terminator ends in, and a dotted abbreviation."""
TERMINATORS = frozenset([".", "?", "!", "...", "…", "....", "?!", "!!"])
CLOSERS = frozenset([")", "]", "'", "’", *DOUBLE])
SHORT = 2  # letters; an abbreviation in dots has more ("U.S."), and so has a word before a full stop without blank
SPEAKER_REACH = 6  # tokens of a speaker's name behind a closed quotation, at most
NICKNAME = 4  # tokens to the closing mark of a quotation that may be a name, at most
SPEECH_REACH = 16  # tokens after a closed quotation within which a reporting verb keeps the sentence going


def sentences(tokens: Tokens, reporting: frozenset[str]) -> list[tuple[int, int]]:
    """Return the sentences as half-open ranges of token indices.

    A terminator breaks only outside quotations, or at the end of one. After `?"` or `!"` the sentence goes on when it says
    within a few words who spoke.

    Args:
        tokens: One paragraph.
        reporting: Lower-case finite forms of the verbs that may follow a quotation ("said", "asked").
    """
    found: list[tuple[int, int]] = []
    surface, quotation, partner = tokens.surface, tokens.quotation, tokens.partner
    count, begin, j = len(surface), 0, 0
    for i in itertools.compress(range(count), map(_may_end, surface)):
        if i < j:
            continue
        word = surface[i]
        if word not in TERMINATORS:
            if len(word) > SHORT and word[1] == "." and quotation[i] < 0 and _ends_after_dotted(tokens, i):
                found.append((begin, i + 1))
                begin = i + 1
            continue
        j = i + 1
        while j < count and (surface[j] in TERMINATORS or (surface[j] in CLOSERS and _closes(tokens, j))):
            j += 1
        inside = quotation[i] >= 0 and not any(partner[k] >= 0 and partner[k] < k for k in range(i + 1, j))
        if not inside and _breaks(tokens, i, j, reporting):
            found.append((begin, j))
            begin = j
    if begin < count:
        found.append((begin, count))
    return found


@kept
def _may_end(shown: str) -> bool:
    """Whether a token is a terminator or a dotted abbreviation."""
    return shown.endswith(ENDINGS)


def _closes(tokens: Tokens, j: int) -> bool:
    """Whether the mark at `j` closes something that opened before it."""
    if tokens.surface[j] in ")]":
        return True
    return 0 <= tokens.partner[j] < j or (tokens.partner[j] < 0 and tokens.start[j] == tokens.end[j - 1])


def _ends_after_dotted(tokens: Tokens, i: int) -> bool:
    """Whether a dotted abbreviation ("U.S.") also ends its sentence: a capitalised function word follows."""
    if _quotes_next(tokens, i + 1):
        return True
    if i + 1 >= len(tokens) or not tokens.surface[i + 1][0].isupper():
        return False
    return tokens.lower[i + 1] in SENTENCE_STARTERS


def _quotes_next(tokens: Tokens, j: int) -> bool:
    """Whether a quotation that begins with a capital opens at `j`: "in Orley, N.J. “We won.”"."""
    return j + 1 < len(tokens) and tokens.partner[j] > j and tokens.surface[j + 1][0].isupper() and tokens.start[j] > tokens.end[j - 1]


def abbreviates(word: str, written: str) -> bool:
    """Whether a stop right behind the word shortens it: "Mr", "approx", "J", the "v" of a case at law."""
    if len(word) == 1 and word not in LOWER_ABBREVIATIONS:
        return written.isalpha() and written.isupper() and word != "i"
    return word in ABBREVIATIONS and (written[0].isupper() or word in LOWER_ABBREVIATIONS)


def _breaks(tokens: Tokens, i: int, j: int, reporting: frozenset[str]) -> bool:
    """Whether a sentence ends with the terminator at `i`, the next token that is no closer being `j`."""
    surface = tokens.surface
    if j >= len(surface):
        return True
    following = surface[j]
    closed = j > i + 1
    if surface[j - 1] == ")" and j == i + 2 and following[0].islower() and surface[i] == ".":
        return False  # "Orr (D-Nev.) said"
    if surface[i] == "." and not closed and i > 0:
        told = _ends_behind_word(tokens, i, j)
        if told is not None:
            return told
    if surface[i] in {"...", "…", "...."} and not following[0].isupper() and tokens.partner[j] < 0:
        return False
    if following[0].islower() and not tokens.start[j] > tokens.end[j - 1] + 1:
        return closed and surface[i] == "." and not _speech_follows(tokens, j, reporting) and following not in {"and", "but"}
    if following in {",", ";", ":", "—", "–", "-", "--", ")"}:
        return False
    if closed and surface[i] == "." and _quotation_closes(tokens, i + 1, j) and _only_speaker(tokens, j, reporting):
        return False  # "“We lost.” Orr said."
    if closed and surface[i] in {"?", "!", "...", "…"} and _quotation_closes(tokens, i + 1, j):
        return not _speech_follows(tokens, j, reporting)
    return True


def _ends_behind_word(tokens: Tokens, i: int, j: int) -> bool | None:
    """Whether the full stop at `i`, right behind a word, ends its sentence before the token `j`; None where the word does not tell."""
    left, following = tokens.lower[i - 1], tokens.surface[j]
    posted = left == "x" and i > 1 and tokens.lower[i - 2] == "on"  # "it said on X."
    if tokens.start[i] == tokens.end[i - 1] and not posted and abbreviates(left, tokens.surface[i - 1]):
        return _ends_behind_abbreviation(tokens, i, j)
    if tokens.start[j] == tokens.end[i] and following[0].isalnum():
        return len(left.rpartition("-")[2]) > SHORT and following[0].isupper()  # a missing blank, not a host name nor "D-N.Y."
    return None


def _ends_behind_abbreviation(tokens: Tokens, i: int, j: int) -> bool:
    """Whether the stop at `i` that shortens a word ends a sentence as well, before the token `j`: "of Vell, N.J. The boats left"."""
    left, capital = tokens.lower[i - 1], tokens.surface[j][0].isupper()
    quotes = _quotes_next(tokens, j)
    if quotes and tokens.partner[j] - j > NICKNAME:
        return True  # "Len Hale, R-Holm, of Vell, N.J. “We will go on.”", but not "John F. “Jack” Orr"
    if len(left) == 1 and i > 1 and tokens.lower[i - 2] in LETTERED and capital:
        return True  # "The fire began in Block C. Order was restored"
    return left in FINAL_ABBREVIATIONS and (quotes or (capital and tokens.lower[j] in SENTENCE_STARTERS))


def _quotation_closes(tokens: Tokens, a: int, b: int) -> bool:
    """Whether a quotation mark among `a`..`b` closes a quotation."""
    return any(0 <= tokens.partner[k] < k for k in range(a, b))


def _only_speaker(tokens: Tokens, j: int, reporting: frozenset[str]) -> bool:
    """Whether nothing but who spoke follows up to the end of the sentence: "Ida Holm said."."""
    for k in range(j, min(j + SPEAKER_REACH, len(tokens) - 1)):
        if tokens.lower[k] in reporting:
            return k > j and tokens.surface[k + 1] == "."
        if not tokens.surface[k][0].isupper() and tokens.lower[k] not in {"he", "she", "they", "."}:
            return False
    return False


def _speech_follows(tokens: Tokens, j: int, reporting: frozenset[str]) -> bool:
    """Whether a reporting verb comes within a few words of `j` and before anything ends."""
    for k in range(j, min(j + SPEECH_REACH, len(tokens))):
        word = tokens.lower[k]
        if word == "." and tokens.lower[k - 1] in ABBREVIATIONS:
            continue  # "Mr."
        if word in TERMINATORS or word in DOUBLE or word in {";", ":"}:
            return False
        if word in reporting:
            return True
    return False
