"""The part that a form of a known verb plays: finite verb, base form, participle or noun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.grammar.neighbours import after_comma, auxiliary_before, next_word, noun_follows, opens
from factcheck.language.english import tags as g
from factcheck.language.english import words as w
from factcheck.language.english.lexicon import CUE_FORMS, REPORTING, VERB_FORMS
from factcheck.language.english.sources import ASSERTION_NOUNS, DOCUMENT_NOUNS, PERSON_NOUNS

if TYPE_CHECKING:
    from factcheck.extraction.grammar.tokens import Tokens

BY_REACH = 5  # tokens between "by" and the verb of the papers that somebody has seen
PAPER_REACH = 10  # tokens between papers and what they show, at most
CLAUSE_REACH = 14  # tokens before a verb within which a comma shows that an aside has just closed
ASIDE_REACH = 24  # tokens of an aside in dashes before its verb, at most
PLURAL_PERSONS = frozenset(noun for noun in PERSON_NOUNS if noun[-1:] == "s") | {"people", "men", "women"}
"""Plural nouns for people."""
NO_FRAMES: dict[str, frozenset[str]] = {}


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
        if tokens.lower[i] in g.NOMINAL_GERUNDS and (previous in "DJLp" or (previous in "NE" and _speaks(next_word(tokens, i, end)))):
            return "N"  # "a leaked recording", "a stock exchange filing showed"
        if tokens.lower[i] in g.COMPOUND_GERUNDS and previous not in "AVPI" and noun_follows(tokens, i, end):
            return "N"
        return "N" if previous in "DpJ" and next_word(tokens, i, end) in g.AFTER_GERUND_NOUN else "G"
    if "p" in kinds:
        if "b" in kinds and "n" in kinds:
            following = next_word(tokens, i, end)
            if previous == "N" and finite and following not in w.DETERMINERS:
                return "N"  # "its profit forecast"; but "the company cut its forecast"
            if previous in "Dp" and (
                i + 1 >= end or following in g.END_MARKS or following in g.AFTER_GERUND_NOUN or tokens.partner[i + 1] >= 0
            ):
                return "N"  # "the bid was rejected"
        if "b" in kinds and previous in "tM":
            return "B"
        return past_tag(tokens, i, end, previous, kinds, finite=finite)
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
        return "V" if "n" not in kinds or _third_person(tokens, i, end, previous, following, finite=finite) else "P"
    return _base(tokens, i, previous, following, noun="n" in kinds, finite=finite)


def _speaks(word: str) -> bool:
    """Whether a word is a finite form of a cue that a clause follows: "shows", "said"."""
    cue = CUE_FORMS.get(word)
    return cue is not None and "t" in cue.frames and not {"p", "s"}.isdisjoint(VERB_FORMS[word])


def _is_evidence(word: str) -> bool:
    """Whether a word is a form of a verb by which papers tell something: "show", "finds"."""
    cue = CUE_FORMS.get(word)
    return cue is not None and cue.group == "evidence"


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
    if previous == "G" and following == "that" and "t" in _frames(word):
        goes_on = tokens.lower[i - 2] == "," or auxiliary_before(tokens, i - 1)
        return "V" if not goes_on else "P" if "s" in kinds else "N"  # ", rejecting reports that", "is probing claims that"
    if previous == "L" and noun and not finite and "b" in kinds and word in CUE_FORMS and _object_or_name(tokens, i, end, following):
        return "V"
    if "b" in kinds and not noun and (previous in "#LG" or (previous == "J" and not finite and word in CUE_FORMS)):
        return "V"  # "Lobbyists in general prefer"
    numbered = previous == "#" and i > 1 and tokens.surface[i - 2][0].isupper()
    if previous == "#" and "s" in kinds and not finite and following == ":" and "q" in _frames(word):
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


def _frames(word: str) -> dict[str, frozenset[str]]:
    """The frames in which a form attributes; none where it is no cue."""
    cue = CUE_FORMS.get(word)
    return NO_FRAMES if cue is None else cue.frames


def _third_person(tokens: Tokens, i: int, end: int, previous: str, following: str, *, finite: bool) -> bool:
    """Whether an -s form that may be a plural is a verb: a subject stands before it, an object or content behind it."""
    word = tokens.lower[i]
    frames = _frames(word)
    if word in DOCUMENT_NOUNS and _is_evidence(following):
        return False  # "customs returns show"
    if previous in "RW" or (following == "that" and "t" in frames and previous not in "VGB"):
        return True
    quotes = i + 1 < end and tokens.partner[i + 1] > i + 1 and not finite
    if (following == ":" or quotes) and "q" in frames and previous in "NE":
        return True  # "The ad claims “We won”"
    if "p" in VERB_FORMS.get(following, "") and "n" not in VERB_FORMS.get(following, ""):
        return False  # "sources said"
    if word in CUE_FORMS and _third_of_cue(tokens, i, previous, following, finite=finite):
        return True
    if previous in "NEJ" and not finite and word in CUE_FORMS and following in CUE_FORMS[word].prepositions:
        return True
    if previous == "E" and word in CUE_FORMS and following not in {"of", "on"} and following in CUE_FORMS[word].prepositions:
        return True
    if previous in "NE" and following.endswith("ing") and "g" in frames:
        return True
    if previous == "C" and finite and following in g.OBJECT_STARTS and not tokens.lower[i - 2].endswith("s"):
        return True  # "opened in 1974 and treats about 9,000"
    if previous == "," and (not finite or _after_aside(tokens, i, frames, following)):
        return True
    if previous in "NE" and "w" in frames and following in w.QUESTION_WORDS:
        return True
    evidence = "t" in frames and _is_evidence(word)
    if evidence and previous == "N" and tokens.lower[i - 1] in DOCUMENT_NOUNS and i + 1 < end and tokens.surface[i + 1][0].isupper():
        return True  # "..., and a new poll shows Orr"
    if previous in "NEP" and ("q" in frames or evidence) and following in g.END_MARKS and after_comma(tokens, i):
        return True  # ", a regulatory filing shows"
    if previous == "a" and i > 1 and tokens.lower[i - 2] in {"he", "she", "who"}:
        return True
    if previous == "a" and not finite and word in CUE_FORMS and i + 1 < end and tokens.surface[i + 1][0].isupper():
        return True
    if previous == "a":
        if not finite and i > 1 and tokens.lower[i - 1] in g.BEFORE_VERBS:
            return True  # "the figure now stands at"
        return following in w.DETERMINERS or following in {"that", "to"} or (not finite and word in CUE_FORMS and following in g.END_MARKS)
    if previous in "NEx)":
        named = not finite and word in CUE_FORMS and i + 1 < end and tokens.surface[i + 1][0].isupper()
        return named or following in g.SURE_OBJECTS
    return False


def _third_of_cue(tokens: Tokens, i: int, previous: str, following: str, *, finite: bool) -> bool:
    """Whether what follows an -s form of a cue shows it to be a verb: "Mr Orr vows not to", "and calls her “weak”", "shows 6 percent"."""
    word, frames = tokens.lower[i], CUE_FORMS[tokens.lower[i]].frames
    if previous in "NE":
        if (following == "not" and "i" in frames) or (following == "as" and "x" in frames and not finite):
            return True
        if following in ASSERTION_NOUNS and not finite and tokens.lower[i + 2 : i + 3] == ["that"]:
            return True  # "The union rejects claims that"
        return not finite and following[:1].isdigit() and _is_evidence(word)
    if previous == "C" and finite and not tokens.lower[i - 2].endswith("s"):
        return following in w.OBJECT_PRONOUNS or following in {"her", "it", "out"}
    if previous == "P" and not finite and tokens.surface[i - 1][0].isupper() and tokens.lower[i - 1] not in PLURAL_PERSONS:
        return "b" in frames and i + 1 < len(tokens) and tokens.surface[i + 1][0].isupper()  # "Orr hopes Hale"
    return previous == "a" and not finite and tokens.lower[i - 1].endswith("ly") and following in CUE_FORMS[word].prepositions


def _after_aside(tokens: Tokens, i: int, frames: dict[str, frozenset[str]], following: str) -> bool:
    """Whether the comma before a cue closes an aside behind its subject: "The firm, based in Leeds, claims"."""
    if not (frames.keys() & {"a", "t", "i"}) or following in {"and", "or", ","}:
        return False
    return "," in tokens.lower[max(0, i - CLAUSE_REACH) : i - 1]


def _base(tokens: Tokens, i: int, previous: str, following: str, *, noun: bool, finite: bool) -> str:
    """The tag of a base form: verb behind a plural subject, noun behind a singular one, infinitive or command elsewhere."""
    word, before = tokens.lower[i], tokens.lower[i - 1] if i else ""
    frames = _frames(word)
    if previous == "A" and before in w.DO:
        return "B"
    if previous in "EN" and before in PLURAL_PERSONS:
        previous = "P"  # "Democrats fear"
    if word in CUE_FORMS and not finite and _of_people(tokens, i, previous, following):
        return "V"
    if (
        (previous in "EP" or (previous == "N" and before in w.COLLECTIVES))
        and ("q" in frames or "t" in frames)
        and (following in g.END_MARKS or (before[-1:] == "s" and following in w.PREPOSITIONS))
        and after_comma(tokens, i)
    ):
        return "V"  # "..., villagers state in a letter"
    if previous == "R":
        if i > 1 and (tokens.lower[i - 2] in w.MODALS or tokens.lower[i - 2] in w.DO):
            return "B"  # "would she pay"
        return "V" if before not in {"he", "she", "it"} else "N"
    if previous == "W":
        return "V"
    if previous == "P" and word in CUE_FORMS and (not finite or before in PERSON_NOUNS) and _opens_complement(tokens, i, following):
        return "V"
    if previous in "PN" and not finite and before in DOCUMENT_NOUNS and _is_evidence(word):
        return "V"  # "customs returns show exports"
    if previous in "NE" and not finite and _is_evidence(word) and following in g.CLAUSE_SUBJECTS:
        return "V"  # "Records of the last cycle show he"
    if previous == "P" and word in CUE_FORMS and not finite and before in PLURAL_PERSONS and _goes_on(tokens, i, following):
        return "V"  # "Officials urge residents to leave"
    if previous == "P" and (following in w.MODALS or following in g.CLAUSE_SUBJECTS) and not frames.keys().isdisjoint("tb"):
        return "V"  # "a tactic villagers hope will work", "growers estimate there were"
    if previous == "P":
        shown = "t" in frames and _is_evidence(word) and _behind_paper(tokens, i)
        return "V" if not noun or shown or _after_plural(word, following, finite=finite) else "N"
    if previous == "a" and _takes_base(tokens.lower[i - 2] if i > 1 else ""):
        return "B"  # "to effectively lend"
    if previous == "a":
        if i > 1 and tokens.lower[i - 2] in w.DETERMINERS:
            return "N"  # "an even voice"
        if not noun and i > 1 and tokens.lower[i - 2] == "," and before.endswith("ly") and noun_follows(tokens, i, len(tokens)):
            return "J"  # ", nearly complete results showed"
        if not finite and before in g.BEFORE_VERBS and i > 1 and tokens.lower[i - 2].endswith("s") and following[:1].isdigit():
            return "V"  # "The visitors still lead 2-0"
        return "V" if not noun or following in w.DETERMINERS or following in {"that", "to"} else "N"
    if previous == "E":
        plural = not finite and (before.endswith("s") or before in w.COLLECTIVES) and (following in g.OBJECT_OPENERS or following == "to")
        shown = not finite and _is_evidence(word) and "by" in tokens.lower[max(0, i - BY_REACH) : i]
        return "V" if not noun or following == "that" or plural or shown else "N"  # "Invoices seen by The Courier show"
    if previous == "I":
        return "N"
    if previous == "," and not finite and word in CUE_FORMS and following in g.CONTENT_OPENERS:
        return "V"  # "its accounts, filed last week, list a receipt"
    if previous == "C":
        return "N" if noun and following not in w.DETERMINERS else "B"
    if previous in "NE" and "p" in VERB_FORMS.get(following, "") and "n" not in VERB_FORMS.get(following, ""):
        return "N"  # "the police command confirmed"
    if previous == "N" and noun and following in g.END_MARKS and "t" in frames and _is_evidence(word):
        return "V" if _behind_paper(tokens, i) and after_comma(tokens, i) else "N"  # ", figures obtained on request show."
    if previous == "N" and noun and following in g.END_MARKS and _behind_preposition(tokens, i - 2):
        return "N"  # "according to the police report,"
    if previous == "N":
        return "V" if _after_singular(word, before, following, noun=noun, finite=finite) else "N"
    if i == 0 or previous == ".":
        return "B" if following in g.IMPERATIVE_OBJECTS else "N"
    return "N" if noun else "B"


def _of_people(tokens: Tokens, i: int, previous: str, following: str) -> bool:
    """Whether people are the subject of the base form of a cue: "senators support reforming it", "who strongly back Orr"."""
    if previous == "P" and tokens.lower[i - 1] in PLURAL_PERSONS:
        return following.endswith("ing")
    if previous != "a" or i <= 1:
        return False
    subject = tokens.lower[i - 2]
    if subject == "who":
        return True
    if subject not in PLURAL_PERSONS and subject not in w.COLLECTIVES and subject not in {"many", "some", "most", "others"}:
        return False
    if tokens.lower[i - 1] in g.BEFORE_VERBS and _goes_on(tokens, i, following):
        return True  # "Many economists now think rates have peaked"
    named = i + 1 < len(tokens) and tokens.surface[i + 1][0].isupper()
    return named or following in g.OBJECT_OPENERS or following in w.OBJECT_PRONOUNS


def _behind_preposition(tokens: Tokens, k: int) -> bool:
    """Whether a determiner stands at `k` behind a preposition: "to the"."""
    return k > 0 and tokens.lower[k] in w.DETERMINERS and (tokens.lower[k - 1] in w.PREPOSITIONS or tokens.lower[k - 1] == "to")


def _takes_base(word: str) -> bool:
    """Whether a base form follows the word, adverbs between them aside: "to", a modal, a form of "do"."""
    return word == "to" or word in w.MODALS or word in w.DO


def _opens_complement(tokens: Tokens, i: int, following: str) -> bool:
    """Whether a pronoun, a name or a preposition of the cue at `i` follows: "experts think they", "polls show Hale"."""
    cue = CUE_FORMS[tokens.lower[i]]
    if following in w.PERSONAL_PRONOUNS or following in cue.prepositions or following in w.QUESTION_WORDS:
        return True
    return i + 1 < len(tokens) and tokens.surface[i + 1][0].isupper() and tokens.surface[i + 1].isalpha()


def _goes_on(tokens: Tokens, i: int, following: str) -> bool:
    """Whether an object and no verb follows what may be a verb: "urge residents to", but not "strike began", "support groups said"."""
    if "p" in VERB_FORMS.get(tokens.lower[i + 2] if i + 2 < len(tokens) else "", ""):
        return False
    if not following[:1].isalpha() or following in w.PREPOSITIONS or following in w.COORDINATORS:
        return False
    if following in w.MODALS or following in w.AUXILIARIES:
        return False
    return "n" in (kinds := VERB_FORMS.get(following, "n")) or kinds == "i"


def _behind_paper(tokens: Tokens, i: int) -> bool:
    """Whether papers stand before the form at `i`: "emails released under freedom of information laws show"."""
    return not DOCUMENT_NOUNS.isdisjoint(tokens.lower[max(0, i - PAPER_REACH) : i])


def _after_plural(word: str, following: str, *, finite: bool) -> bool:
    """Whether a base form that may be a noun is the verb of the plural before it: "Officials claim that", "Figures show 3 percent"."""
    if not finite and word in CUE_FORMS and following in CUE_FORMS[word].prepositions and following not in {"of", "in", "on"}:
        return True  # "Organisers point out"
    if following in g.PLURAL_OBJECTS or (following in g.END_MARKS and not finite and "t" in _frames(word)):
        return True
    return following[:1].isdigit() and _is_evidence(word)


def _after_singular(word: str, before: str, following: str, *, noun: bool, finite: bool) -> bool:
    """Whether a base form is the verb of the singular form before it: "police report that"; but "its profit forecast"."""
    if word not in CUE_FORMS:
        return False
    if not noun or (following == "that" and "t" in CUE_FORMS[word].frames):
        return True  # a singular noun takes no base form, but "Sources close to the board say"
    opens_object = following in w.DETERMINERS or following in w.NUMBER_WORDS or following[:1].isdigit()
    if not finite and opens_object and _is_evidence(word) and "t" in CUE_FORMS[word].frames:
        return True
    return before in w.COLLECTIVES and (following in g.END_MARKS or following == "that" or following in w.DETERMINERS)
