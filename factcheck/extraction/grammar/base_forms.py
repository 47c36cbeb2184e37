"""What a base form is, by the tag before it: a verb ("Officials claim"), an infinitive or command, or a noun ("the police claim")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.grammar.forms import PLURAL_PERSONS, Form, is_evidence
from factcheck.extraction.grammar.neighbours import after_comma, noun_follows
from factcheck.language.english import tags as g
from factcheck.language.english import words as w
from factcheck.language.english.lexicon import VERB_FORMS
from factcheck.language.english.sources import DOCUMENT_NOUNS, PERSON_NOUNS

if TYPE_CHECKING:
    from collections.abc import Callable

BY = frozenset({"by"})
BY_REACH = 5  # tokens between "by" and the verb of the papers that somebody has seen
PAPER_REACH = 10  # tokens between papers and what they show, at most


def base_tag(form: Form, previous: str) -> str:
    """The tag of a base form behind a word with the tag `previous`."""
    if previous in "EN" and form.before in PLURAL_PERSONS:
        previous = "P"  # "Democrats fear"
    rule = BEHIND.get(previous)
    return ("N" if form.noun else "B") if rule is None else rule(form)


def _behind_auxiliary(form: Form) -> str:
    """Behind a form of "do" an infinitive: "did they report"."""
    return "N" if form.noun and form.before not in w.DO else "B"


def _behind_pronoun(form: Form) -> str:
    """Behind a pronoun a verb, if that is no single person: "they report", "would she pay", "it report"."""
    if form.earlier in w.MODALS or form.earlier in w.DO:
        return "B"
    return "N" if form.before in {"he", "she", "it"} else "V"


def _behind_relative(_form: Form) -> str:
    """Behind a relative pronoun a verb: "who report"."""
    return "V"


def _behind_plural(form: Form) -> str:
    """Behind a plural a verb, unless it may be a noun and nothing behind it shows a verb: "Officials claim that", "sales forecast"."""
    people, papers = form.before in PLURAL_PERSONS, form.before in DOCUMENT_NOUNS
    if form.cue and form.unsettled and people and (form.following.endswith("ing") or _object_follows(form)):
        return "V"  # "senators support reforming it", "Officials urge residents to leave"
    if not form.noun or _reports_behind(form) or (form.unsettled and papers and is_evidence(form.word)):
        return "V"  # "customs returns show exports"
    if form.cue and (form.unsettled or form.before in PERSON_NOUNS) and _complement_follows(form):
        return "V"
    if (form.following in w.MODALS or form.following in g.CLAUSE_SUBJECTS) and not form.frames.keys().isdisjoint("tb"):
        return "V"  # "a tactic villagers hope will work", "growers estimate there were"
    shown = form.tells and form.stands_behind(DOCUMENT_NOUNS, PAPER_REACH)  # "emails released under freedom of information laws show"
    return "V" if shown or _plural_acts(form) else "N"


def _behind_adverb(form: Form) -> str:
    """Behind an adverb what it would be without it: "to effectively lend", "who strongly back Orr", "an even voice"."""
    if form.cue and form.unsettled and _people_act(form):
        return "V"
    if form.earlier == "to" or form.earlier in w.MODALS or form.earlier in w.DO:
        return "B"
    if form.earlier in w.DETERMINERS:
        return "N"
    if not form.noun and form.earlier == "," and form.before.endswith("ly") and noun_follows(form.tokens, form.place, len(form.tokens)):
        return "J"  # ", nearly complete results showed"
    if form.unsettled and form.before in g.BEFORE_VERBS and form.earlier.endswith("s") and form.following[:1].isdigit():
        return "V"  # "The visitors still lead 2-0"
    return "V" if not form.noun or form.following in w.DETERMINERS or form.following in {"that", "to"} else "N"


def _behind_name(form: Form) -> str:
    """Behind a name a verb if that is one of many, or of what papers show: "Rovers lead the table", "Invoices seen by The Courier show"."""
    if not form.noun or form.following == "that" or _reports_behind(form):
        return "V"
    if not form.unsettled:
        return "N"
    evidence = is_evidence(form.word)
    if evidence and (form.following in g.CLAUSE_SUBJECTS or form.stands_behind(BY, BY_REACH)):
        return "V"
    many = form.before.endswith("s") or form.before in w.COLLECTIVES
    return "V" if many and (form.following in g.OBJECT_OPENERS or form.following == "to") else "N"


def _behind_noun(form: Form) -> str:
    """Behind a singular noun a noun, unless that stands for many or papers show something by it: "police report that"."""
    if form.before in w.COLLECTIVES and _reports_behind(form):
        return "V"  # "..., police say"
    evidence = form.unsettled and is_evidence(form.word)
    if evidence and (form.before in DOCUMENT_NOUNS or form.following in g.CLAUSE_SUBJECTS):
        return "V"  # "Records of the last cycle show he"
    if form.before_past:
        return "N"  # "the police command confirmed"
    if form.noun and form.ends and form.tells:  # ", figures obtained on request show."
        return "V" if form.stands_behind(DOCUMENT_NOUNS, PAPER_REACH) and after_comma(form.tokens, form.place) else "N"
    if form.noun and form.ends and _in_phrase(form):
        return "N"  # "according to the police report,"
    return "V" if _singular_acts(form) else "N"


def _behind_preposition(_form: Form) -> str:
    """Behind a preposition a noun: "on report"."""
    return "N"


def _behind_comma(form: Form) -> str:
    """Behind a comma the verb of a subject before it: "its accounts, filed last week, list a receipt"; else as anywhere."""
    if form.unsettled and form.cue and form.following in g.CONTENT_OPENERS:
        return "V"
    return "N" if form.noun else "B"


def _behind_conjunction(form: Form) -> str:
    """Behind a conjunction an infinitive that goes on, or a noun: "to plan and report the", "plans and report"."""
    return "N" if form.noun and form.following not in w.DETERMINERS else "B"


def _behind_stop(form: Form) -> str:
    """At the head of a sentence a command: "Report it"; else a noun."""
    return "B" if form.following in g.IMPERATIVE_OBJECTS else "N"


BEHIND: dict[str, Callable[[Form], str]] = {
    "A": _behind_auxiliary,
    "R": _behind_pronoun,
    "W": _behind_relative,
    "P": _behind_plural,
    "a": _behind_adverb,
    "E": _behind_name,
    "N": _behind_noun,
    "I": _behind_preposition,
    ",": _behind_comma,
    "C": _behind_conjunction,
    ".": _behind_stop,
}
"""Tag of the word before → what the form is behind it."""


def _reports_behind(form: Form) -> bool:
    """Whether its subject reports what a comma parts from them: "..., villagers state in a letter"."""
    if "q" not in form.frames and "t" not in form.frames:
        return False
    closed = form.ends or (form.before[-1:] == "s" and form.following in w.PREPOSITIONS)
    return closed and after_comma(form.tokens, form.place)


def _people_act(form: Form) -> bool:
    """Whether people are its subject behind an adverb: "who strongly back Orr", "Many economists now think rates have peaked"."""
    if form.earlier == "who":
        return True
    many = form.earlier in PLURAL_PERSONS or form.earlier in w.COLLECTIVES or form.earlier in {"many", "some", "most", "others"}
    if not many:
        return False
    if form.before in g.BEFORE_VERBS and _object_follows(form):
        return True
    return form.before_name or form.following in g.OBJECT_OPENERS or form.following in w.OBJECT_PRONOUNS


def _complement_follows(form: Form) -> bool:
    """Whether a pronoun, a name or a preposition of its own follows: "experts think they", "polls show Hale"."""
    if form.following in w.PERSONAL_PRONOUNS or form.following in w.QUESTION_WORDS or form.before_own_preposition:
        return True
    return form.before_name and form.tokens.surface[form.place + 1].isalpha()


def _object_follows(form: Form) -> bool:
    """Whether an object and no verb follows: "urge residents to", but not "strike began" nor "support groups said"."""
    lower, following = form.tokens.lower, form.following
    if "p" in VERB_FORMS.get(lower[form.place + 2] if form.place + 2 < len(lower) else "", ""):
        return False
    if not following[:1].isalpha() or following in w.PREPOSITIONS or following in w.COORDINATORS:
        return False
    if following in w.MODALS or following in w.AUXILIARIES:
        return False
    kinds = VERB_FORMS.get(following, "n")
    return "n" in kinds or kinds == "i"


def _plural_acts(form: Form) -> bool:
    """Whether what follows shows the plural before it to act: "Officials claim that", "Organisers point out", "Figures show 3 percent"."""
    if form.unsettled and form.before_own_preposition and form.following not in {"of", "in", "on"}:
        return True
    if form.following in g.PLURAL_OBJECTS or (form.ends and form.unsettled and "t" in form.frames):
        return True
    return form.following[:1].isdigit() and is_evidence(form.word)


def _singular_acts(form: Form) -> bool:
    """Whether it is the verb of the singular noun before it: "police report that"; but "its profit forecast"."""
    if not form.cue:
        return False
    if not form.noun or (form.following == "that" and "t" in form.frames):
        return True  # a singular noun takes no base form, but "Sources close to the board say"
    object_follows = form.following in w.DETERMINERS or form.following in w.NUMBER_WORDS or form.following[:1].isdigit()
    if form.unsettled and object_follows and form.tells:
        return True
    return form.before in w.COLLECTIVES and (form.ends or form.following == "that" or form.following in w.DETERMINERS)


def _in_phrase(form: Form) -> bool:
    """Whether the noun before it stands behind a preposition and a determiner: "to the police report"."""
    lower, k = form.tokens.lower, form.place - 2
    return k > 0 and lower[k] in w.DETERMINERS and (lower[k - 1] in w.PREPOSITIONS or lower[k - 1] == "to")
