"""Whether a form in -s that may be a plural is a verb, by the tag before it: "The union claims that", but "the union claims said"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.grammar.forms import PLURAL_PERSONS, Form, is_evidence
from factcheck.extraction.grammar.neighbours import after_comma
from factcheck.language.english import tags as g
from factcheck.language.english import words as w
from factcheck.language.english.sources import ASSERTION_NOUNS, DOCUMENT_NOUNS

if TYPE_CHECKING:
    from collections.abc import Callable

CLAUSE_REACH = 14  # tokens before a verb within which a comma shows that an aside has just closed
PAPER_REACH = 9  # tokens before a verb within which "of" ties what a paper is of to it
PAPER_TIES = frozenset({"of", "from", "among", "on"})
"""Prepositions behind a paper before what it is of."""


def is_third_person(form: Form, previous: str) -> bool:
    """Whether the form is a verb behind a word with the tag `previous`."""
    if form.word in DOCUMENT_NOUNS and is_evidence(form.following):
        return False  # "customs returns show"
    if previous in "RW" or (form.following == "that" and "t" in form.frames and previous not in "VGB"):
        return True
    if previous in "NE" and "q" in form.frames and (form.following == ":" or (form.unsettled and _quotation_follows(form))):
        return True  # "The ad claims “We won”"
    rule = None if form.before_past else BEHIND.get(previous)
    return rule is not None and rule(form)


def _behind_noun(form: Form) -> bool:
    """Behind a singular noun, where what follows is an object or content: "The board backs the plan", "The audit shows 6 percent"."""
    if form.tells and form.before in DOCUMENT_NOUNS and form.before_name:
        return True  # "..., and a new poll shows Orr"
    return _behind_subject(form) or (form.unsettled and form.before_own_preposition) or _object_follows(form)


def _behind_name(form: Form) -> bool:
    """Behind a name likewise; its own preposition shows it even in a clause with a verb: "Hale looks to"."""
    own = form.before_own_preposition and (form.unsettled or form.following not in {"of", "on"})
    return own or _behind_subject(form) or _object_follows(form)


def _behind_subject(form: Form) -> bool:
    """Whether what follows belongs to a cue of a single subject: "vows not to", "rejects claims that", "denies taking", "asks why"."""
    following, frames = form.following, form.frames
    if (following == "not" and "i" in frames) or (following == "as" and "x" in frames and form.unsettled):
        return True
    if form.cue and form.unsettled:
        if following in ASSERTION_NOUNS and form.tokens.lower[form.place + 2 : form.place + 3] == ["that"]:
            return True
        if following[:1].isdigit() and is_evidence(form.word):
            return True
    if (following.endswith("ing") and "g" in frames) or ("w" in frames and following in w.QUESTION_WORDS):
        return True
    return _tells_behind(form)


def _object_follows(form: Form) -> bool:
    """Whether a sure object follows, or a name behind a cue: "backs the", "fears Orr"."""
    return (form.unsettled and form.cue and form.before_name) or form.following in g.SURE_OBJECTS


def _behind_plural(form: Form) -> bool:
    """Behind what only looks like a plural: "Hales hopes Orr", ", the minutes shows."."""
    if _of_a_paper(form):
        return True
    if form.cue and form.unsettled and "b" in form.frames and form.before_name and form.before not in PLURAL_PERSONS:
        return form.tokens.surface[form.place - 1][0].isupper() or _tells_behind(form)
    return _tells_behind(form)


def _of_a_paper(form: Form) -> bool:
    """Whether it tells what one paper shows behind what the paper is of: "The average of national polls shows that"."""
    if not (form.cue and form.unsettled and is_evidence(form.word)):
        return False
    lower, place = form.tokens.lower, form.place
    tie = next((k for k in range(place - 2, max(0, place - PAPER_REACH), -1) if lower[k] in PAPER_TIES), 0)
    return tie > 0 and lower[tie - 1] in DOCUMENT_NOUNS and not lower[tie - 1].endswith("s")


def _behind_conjunction(form: Form) -> bool:
    """Behind "and" and a verb a second one: "opened in 1974 and treats about 9,000", "and calls her “weak”"."""
    if form.unsettled or form.earlier.endswith("s"):
        return False
    object_pronoun = form.following in w.OBJECT_PRONOUNS or form.following in {"her", "it", "out"}
    return (form.cue and object_pronoun) or form.following in g.OBJECT_STARTS


def _behind_comma(form: Form) -> bool:
    """Behind a comma, where no verb has come or an aside closes: "The firm, based in Leeds, claims"."""
    if form.unsettled:
        return True
    if not (form.frames.keys() & {"a", "t", "i"}) or form.following in {"and", "or", ","}:
        return False
    return "," in form.tokens.lower[max(0, form.place - CLAUSE_REACH) : form.place - 1]


def _behind_adverb(form: Form) -> bool:
    """Behind an adverb: "he often claims", "the figure now stands at", "the board reportedly backs Hale"."""
    if form.earlier in {"he", "she", "who"} or (form.unsettled and form.before in g.BEFORE_VERBS):
        return True
    if form.following in w.DETERMINERS or form.following in {"that", "to"}:
        return True
    if not (form.unsettled and form.cue):
        return False
    return form.before_name or form.ends or (form.before.endswith("ly") and form.before_own_preposition)


BEHIND: dict[str, Callable[[Form], bool]] = {
    "N": _behind_noun,
    "E": _behind_name,
    "P": _behind_plural,
    "C": _behind_conjunction,
    ",": _behind_comma,
    "a": _behind_adverb,
    "x": _object_follows,
    ")": _object_follows,
}
"""Tag of the word before → whether the form is a verb behind it."""


def _quotation_follows(form: Form) -> bool:
    """Whether a quotation opens right behind it in its sentence."""
    return form.place + 1 < form.end and form.tokens.partner[form.place + 1] > form.place + 1


def _tells_behind(form: Form) -> bool:
    """Whether it tells what a comma parts from its subject: ", a regulatory filing shows"."""
    return form.ends and ("q" in form.frames or form.tells) and after_comma(form.tokens, form.place)
