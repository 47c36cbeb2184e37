"""The part that a form of a known verb plays: finite verb, base form, participle or noun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.grammar.base_forms import base_tag
from factcheck.extraction.grammar.forms import Form, frames_of
from factcheck.extraction.grammar.neighbours import auxiliary_before, next_word, noun_follows, opens
from factcheck.extraction.grammar.third_persons import is_third_person
from factcheck.language.english import tags as g
from factcheck.language.english import words as w
from factcheck.language.english.lexicon import CUE_FORMS, REPORTING, VERB_FORMS

if TYPE_CHECKING:
    from factcheck.extraction.grammar.tokens import Tokens

ASIDE_REACH = 24  # tokens of an aside in dashes before its verb, at most


def verb_tag(tokens: Tokens, i: int, end: int, kinds: str, previous: str, *, finite: bool) -> str:
    """The tag of a form of a known verb, which may be a noun too.

    Args:
        tokens: The paragraph.
        i: The form's place.
        end: The end of its sentence.
        kinds: Letters: b base, s third person, p past, i -ing, l participle, n also a noun.
        previous: The tag before it.
        finite: Whether a finite verb has come yet.
    """
    if "i" in kinds:
        return "N" if _is_noun_in_ing(tokens, i, end, previous) else "G"
    if "p" in kinds:
        if "b" in kinds and "n" in kinds and _is_noun_like_past(tokens, i, end, previous, finite=finite):
            return "N"
        return "B" if "b" in kinds and previous in "tM" else past_tag(tokens, i, end, previous, kinds, finite=finite)
    if "l" in kinds:
        return "L"
    if previous in "tM":
        return "B" if "b" in kinds else "P"
    if previous == "n":
        return "B" if "b" in kinds else "V"
    j = i + 1
    following = tokens.lower[j] if j < end and tokens.partner[j] < 0 else next_word(tokens, i, end)
    if following == "that" and "n" in kinds and _relative_that(tokens, i, end):
        return "P" if "s" in kinds else "N"  # "comments that were echoed"
    if previous in "DJp#LG":
        return _after_modifier(tokens, i, end, kinds, previous, following, finite=finite)
    if "s" in kinds:
        if previous == "I" and tokens.lower[i - 1] not in {"as", "than"}:
            return "P"  # "warned of cracks"
        if i == 0 or previous in "AV" or (previous == "." and opens(tokens, i)):
            return "P"  # "there are rumours that", "said details of it"
        verb = "n" not in kinds or is_third_person(Form(tokens, i, end, following, noun=True, finite=finite), previous)
        return "V" if verb else "P"
    return base_tag(Form(tokens, i, end, following, noun="n" in kinds, finite=finite), previous)


def _is_noun_in_ing(tokens: Tokens, i: int, end: int, previous: str) -> bool:
    """Whether an -ing form is a noun: "a leaked recording", "a stock exchange filing showed", "the hearing was"."""
    following = next_word(tokens, i, end)
    if tokens.lower[i] in g.NOMINAL_GERUNDS and (previous in "DJLp" or (previous in "NE" and _speaks(following))):
        return True
    if tokens.lower[i] in g.COMPOUND_GERUNDS and previous not in "AVPI" and noun_follows(tokens, i, end):
        return True
    return previous in "DpJ" and following in g.AFTER_GERUND_NOUN


def _is_noun_like_past(tokens: Tokens, i: int, end: int, previous: str, *, finite: bool) -> bool:
    """Whether a form that is past, base and noun in one is the noun: "its profit forecast", "the bid was rejected"."""
    following = next_word(tokens, i, end)
    if previous == "N" and finite and following not in w.DETERMINERS:
        return True  # but "the company cut its forecast"
    if previous not in "Dp":
        return False
    return i + 1 >= end or following in g.END_MARKS or following in g.AFTER_GERUND_NOUN or tokens.partner[i + 1] >= 0


def _speaks(word: str) -> bool:
    """Whether a word is a finite form of a cue that a clause follows: "shows", "said"."""
    cue = CUE_FORMS.get(word)
    return cue is not None and "t" in cue.frames and not {"p", "s"}.isdisjoint(VERB_FORMS[word])


def _relative_that(tokens: Tokens, i: int, end: int) -> bool:
    """Whether a finite verb follows "that" behind `i`, which is then a relative word: "questions that were asked"."""
    word = tokens.lower[i + 2] if i + 2 < end and tokens.lower[i + 1] == "that" else ""
    kinds = VERB_FORMS.get(word, "")
    return word in w.MODALS or word in w.AUXILIARIES or ("p" in kinds and "n" not in kinds)


def past_tag(tokens: Tokens, i: int, end: int, previous: str, kinds: str, *, finite: bool) -> str:
    """A form that may be past or participle: `V` where a subject stands before it, else `L`; settled later by the whole sentence."""
    if previous == "J" and "p" in kinds and next_word(tokens, i, end) in g.CLAUSE_OPENERS:
        return "V"
    if previous == "D" and tokens.lower[i] in g.NOMINAL_PARTICIPLES and next_word(tokens, i, end) in g.AFTER_PARTICIPLE:
        return "N"  # "the accused, Len Hale, is"
    compound = previous == "-" and noun_follows(tokens, i, end) and not _after_dashes(tokens, i)
    if previous == "J" and "l" not in kinds:
        return "V"  # "The medical took place"
    if previous in "DJpA" or compound or (previous == "." and opens(tokens, i)):
        return "L"
    if previous in ",a" and "l" in kinds and tokens.lower[i] in CUE_FORMS and _agent_follows(tokens, i, end) and tokens.lower[i] != "said":
        return "L"  # "the bill, backed by both"
    if previous == "S" and tokens.lower[i - 1] in g.REDUCING:
        return "L"  # "when asked"
    if ((previous in "VIG" and tokens.lower[i].endswith("ed")) or (previous == "C" and not finite)) and noun_follows(tokens, i, end):
        return "L"
    shown = previous == "," and tokens.lower[i] not in REPORTING and noun_follows(tokens, i, end)
    if shown and i + 2 < end and _speaks(tokens.lower[i + 2]):
        return "L"  # ", revised data showed"
    if previous == "I" and tokens.lower[i - 1] == "of" and "n" not in kinds:
        return "L"  # "the number of displaced"
    if previous == "#":
        if tokens.lower[i] in g.NEVER_REDUCED or (i > 1 and tokens.lower[i] in REPORTING and tokens.surface[i - 2][0].isupper()):
            return "V"  # "4 in 10 said voters", "Channel 6 reported"
        return "L" if tokens.lower[i - 1] != "%" and noun_follows(tokens, i, end) else "V"
    if previous in "an":
        return "L" if auxiliary_before(tokens, i) else "V"
    return "V" if "p" in kinds else "L"


def _agent_follows(tokens: Tokens, i: int, end: int) -> bool:
    """Whether "by" and no number, -ing form or verb follow the past form at `i`."""
    if i + 2 >= end or tokens.lower[i + 1] != "by":
        return False
    agent = tokens.lower[i + 2]
    return not agent[0].isdigit() and agent[-3:] != "ing" and agent not in w.NUMBER_WORDS


def _after_dashes(tokens: Tokens, i: int) -> bool:
    """Whether a form that can report stands behind an aside in dashes: "the pastors – both of them – said frost"."""
    cue = CUE_FORMS.get(tokens.lower[i])
    return cue is not None and cue.group == "speech" and tokens.lower[i - 1] in tokens.lower[max(0, i - ASIDE_REACH) : i - 1]


def _after_modifier(tokens: Tokens, i: int, end: int, kinds: str, previous: str, following: str, *, finite: bool) -> str:
    """The tag behind what modifies a noun: a noun, but for "those interviewed say" and "people living there claim that"."""
    word, noun = tokens.lower[i], "n" in kinds
    if previous == "G" and following == "that" and "t" in frames_of(word):
        goes_on = tokens.lower[i - 2] == "," or auxiliary_before(tokens, i - 1)
        return "V" if not goes_on else "P" if "s" in kinds else "N"  # ", rejecting reports that", "is probing claims that"
    if previous == "L" and noun and not finite and "b" in kinds and word in CUE_FORMS and _object_or_name(tokens, i, end, following):
        return "V"
    if "b" in kinds and not noun and (previous in "#LG" or (previous == "J" and not finite and word in CUE_FORMS)):
        return "V"  # "Lobbyists in general prefer"
    numbered = previous == "#" and i > 1 and tokens.surface[i - 2][0].isupper()
    if previous == "#" and "s" in kinds and not finite and following == ":" and "q" in frames_of(word):
        return "V"  # "Article 33 affirms: “No state shall”"
    if numbered and "s" in kinds and not finite and (following in w.DETERMINERS or following in w.NUMBER_WORDS or following == "that"):
        return "V"  # "footage obtained by Channel 6 shows a"
    if previous in "JGL" and not noun and "s" in kinds and not finite:
        return "V"  # "the Vell Republican says"
    if previous == "p" and not noun and "s" in kinds and not finite and word in CUE_FORMS and following in g.CLAUSE_OPENERS:
        return "V"  # "Vell's insists that"
    if previous == "J" and "s" in kinds and not finite and following in w.DETERMINERS and tokens.lower[i - 1] not in w.ADJECTIVES:
        return "V"  # "The chemical raises the risk"
    return "P" if "s" in kinds else "N"


def _object_or_name(tokens: Tokens, i: int, end: int, following: str) -> bool:
    """Whether a determiner or a capital follows: "officials interviewed claim Mr Orr left"."""
    return i + 1 < end and (following in w.DETERMINERS or tokens.surface[i + 1][0].isupper())
