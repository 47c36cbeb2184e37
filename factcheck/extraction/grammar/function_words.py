"""The part that a function word plays where it can play several: "that", "to", "her", "'s", "some", "left"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.grammar.neighbours import FIXED, next_word
from factcheck.language.english import tags as g
from factcheck.language.english import words as w
from factcheck.language.english.lexicon import CUE_FORMS, VERB_FORMS
from factcheck.language.english.nouns import NOUNS
from factcheck.language.english.tags import DEMONSTRATED, EXISTING, NAMED_SAYING, PEOPLE_QUANTIFIERS

if TYPE_CHECKING:
    from collections.abc import Collection

    from factcheck.extraction.grammar.tokens import Tokens


PEOPLES_OBJECTS = w.OBJECT_PRONOUNS | g.PLURAL_SUBJECTS | {"themselves"}
"""Pronouns that show a cue before them to be the verb of such people."""
PREPOSITIONAL = frozenset({"according", "thanks", "owing"})
"""Words with which "to" is a preposition."""
CUE_REACH = 7  # tokens between a cue and the end of its addressee or place, at most
SENTENTIAL_PARTICLES = frozenset({"out", "up", "down"})
"""Particles of verbs that take a clause: "pointed out that"."""


def contextual(tokens: Tokens, i: int, end: int, previous: str, fixed: str) -> str:
    """The tag of a function word that plays several parts; `fixed` is what the table says."""
    lower, j = tokens.lower, i + 1
    word, following = lower[i], lower[j] if j < end and tokens.partner[j] < 0 else next_word(tokens, i, end)
    if word in {"about", "over"} and (following[:1].isdigit() or following in w.NUMBER_WORDS):
        return "a"
    if word == "past" and previous == "D":
        return "J" if following in w.TIME_NOUNS else "N"
    if word in g.PARTICLES:
        return "B" if word == "back" and _backs(tokens, i, end, previous, following) else fixed
    if word == "her" and i + 1 < end and tokens.partner[i + 1] > i + 1 and "x" in _frames(tokens.lower[i - 1]):
        return "O"  # "called her “weak”"
    if word == "to":
        return _to(tokens, i, previous, following)
    if word == "that":
        return _that(tokens, i, end, previous, following)
    if word == "'s":
        return _possessive(tokens.lower[i - 1] if i else "", previous, following)
    if word in g.QUANTIFIERS:
        return _quantifier(tokens, i, word, previous, following)
    if word == "since" and previous == "A" and "l" in VERB_FORMS.get(following, "p"):
        return "a"  # "has since accepted"
    if word == "after" and following == "that" and i and lower[i - 1] in {"soon", "shortly"}:
        return "a"  # "complained soon after that the hall was cold"
    if word == "yet":
        return "a" if following in {"another", "again", "more"} else fixed  # "demanded yet another inquiry"
    if word in {"since", "after", "before", "until", "as"}:
        return "S" if following in w.PERSONAL_PRONOUNS or following == "there" else "I"
    if word in {"can", "will", "might", "must", "may"}:
        return "N" if previous in "DJp" else "M"
    if word in {"open", "clear", "free", "right"}:
        return "B" if previous in "tM" else "J"
    if word == "left":
        return _left(tokens, i, end, previous, following, fixed)
    if word == "far":
        return "a" if i and tokens.lower[i - 1] in {"so", "too", "thus"} else "J"
    if word == "like" and (previous == "M" or _denied_verb(tokens.lower, i)):
        return "B"  # "would like to leave", "does not like it"
    return _single(word, previous, following, fixed)


def _frames(word: str) -> Collection[str]:
    """The frames in which a form attributes; none where it is no cue."""
    cue = CUE_FORMS.get(word)
    return () if cue is None else cue.frames


def _denied_verb(lower: list[str], i: int) -> bool:
    """Whether a negated "do" or modal stands before `i`, so that a verb follows: "doesn't like", but not "was not like"."""
    if i > 1 and lower[i - 1] in {"not", "n't"}:
        return lower[i - 2] in w.DO or lower[i - 2] in w.MODALS
    return i > 0 and lower[i - 1].endswith("n't") and lower[i - 1].removesuffix("n't") in w.DO | w.MODALS


def _backs(tokens: Tokens, i: int, end: int, previous: str, following: str) -> bool:
    """Whether "back" at `i` is a verb: "to back", "would back", "voters back the plan", "those who back Hale"."""
    if previous == "t" or (previous in "RPEMW" and following in w.DETERMINERS):
        return True
    named = i + 1 < end and tokens.surface[i + 1][0].isupper() and following not in w.TIME_NOUNS
    return (previous in "RPMW" and (named or following in w.OBJECT_PRONOUNS)) or (previous == "M" and following in g.END_MARKS)


def _single(word: str, previous: str, following: str, fixed: str) -> str:
    """The tag of a word that has a rule of its own: "her", "so", "long", "first"."""
    if word == "her":
        return "O" if following in g.NOMINAL_HER or following in w.PERSONAL_PRONOUNS else "D"
    if word == "so":
        return "S" if following in w.PERSONAL_PRONOUNS else "a"
    if word == "once":
        kinds = VERB_FORMS.get(following, "")
        again = following == "again"
        return "a" if previous in "RWNPEA" and ("p" in kinds or "l" in kinds or again) else fixed  # "she once supported"
    if word == "others":
        return "R"
    if word == "there":
        return "R" if following in w.AUXILIARIES or following in w.MODALS or following in EXISTING else "a"
    if word == "like":
        return "V" if previous in "RP" and following in w.DETERMINERS else "I"
    if word == "needs":
        return "V" if following in {"to", "a", "the"} else "P"
    if word == "long":
        return "a" if previous == "A" else "J"
    if word in {"last", "first"}:
        kinds = VERB_FORMS.get(following, "")
        if "p" in kinds and "n" not in kinds and previous not in "Dp":
            return "a"  # "who first said"
        return "J" if previous in "Dp" or word == "last" else "a"
    return "I" if word == "for" else fixed


def _that(tokens: Tokens, i: int, end: int, previous: str, following: str) -> str:
    """Whether "that" is a relative, opens a clause, points at a noun or stands for one."""
    verb_follows = _starts_verb_group(following) or (previous in "NE" and _acts_on(tokens, i + 1, end))
    if previous in "NPE)," and following != "'s" and (verb_follows or (following in w.PERSONAL_PRONOUNS and following != "it")):
        return "W" if verb_follows and previous != "," else "T"
    governor = CUE_FORMS.get(tokens.lower[i - 1]) if following == "," and previous == "V" and i else None
    if following == "," and tokens.lower[i + 2 : i + 3] == ["according"]:
        return "T"
    if governor is not None and "t" in governor.frames and tokens.lower[i + 2 : i + 3] not in (["and"], ["but"], ["too"]):
        return "T"  # "said that, according to an aide, he left"
    named = CUE_FORMS.get(tokens.lower[i - 1]) if i and previous in "VBG" else None
    if _only_noun(tokens, i, end, following) or (named is not None and "x" in named.frames and named.frames.keys().isdisjoint("tba")):
        return "D"  # "called that vision a farce"
    if previous == "I" and tokens.lower[i - 1] in SENTENTIAL_PARTICLES and following not in DEMONSTRATED:
        return "T"
    if previous == "I" and i and tokens.lower[i - 1] in {"out", "up"} and following in w.PREPOSITIONS | w.SUBORDINATORS:
        return "T"  # "pointed out that since"
    if previous == "I" or following in DEMONSTRATED:
        return "R" if following in DEMONSTRATED or following in {"would", "will"} else "D"
    return "T"


def _only_noun(tokens: Tokens, i: int, end: int, following: str) -> bool:
    """Whether a noun and then a stop follow: "rejects that claim."."""
    if not following or not following[0].isalpha() or following in FIXED or "p" in VERB_FORMS.get(following, ""):
        return False
    if following in w.ABBREVIATIONS:
        return False
    return i + 2 < end and tokens.lower[i + 2] in {".", ":", ";", "as"}


def _starts_verb_group(word: str) -> bool:
    """Whether a word is a modal, an auxiliary or a finite verb and nothing else: "would", "is", "took"."""
    if word in w.MODALS or word in w.AUXILIARIES:
        return True
    kinds = VERB_FORMS.get(word, "")
    return "p" in kinds or ("s" in kinds and "n" not in kinds)


def _acts_on(tokens: Tokens, k: int, end: int) -> bool:
    """Whether the form at `k` that may be a plural is a verb with an object: "the agency that runs them"."""
    if k + 1 >= end:
        return False
    kinds, behind = VERB_FORMS.get(tokens.lower[k], ""), tokens.lower[k + 1]
    if "s" in kinds and (behind in w.DETERMINERS or behind in w.OBJECT_PRONOUNS):
        return True
    cue = CUE_FORMS.get(tokens.lower[k])
    if cue is None or not {"s", "b"} & set(kinds) or _brings_clause(tokens, k - 2):
        return False
    if ("b" in kinds) != tokens.lower[k - 2].endswith("s"):
        return False
    objects = behind in w.DETERMINERS or behind in w.OBJECT_PRONOUNS or behind in g.CLAUSE_SUBJECTS or behind in w.QUESTION_WORDS
    return objects or ("s" in kinds and (behind in cue.prepositions or behind[-1:] == "s")) or tokens.surface[k + 1][0].isupper()


def _brings_clause(tokens: Tokens, k: int) -> bool:
    """Whether the noun at `k`, or a cue shortly before it, takes a clause with "that": "the claim that", "told the paper that"."""
    if "that" in NOUNS.get(tokens.lower[k], ()) or "that*" in NOUNS.get(tokens.lower[k], ()):
        return True
    return any(not {"t", "a", "b"}.isdisjoint(_frames(word)) for word in tokens.lower[max(0, k - CUE_REACH) : k])


def _to(tokens: Tokens, i: int, previous: str, following: str) -> str:
    """Whether "to" opens an infinitive ("to leave") or a prepositional phrase ("to the board")."""
    if i and tokens.lower[i - 1] in PREPOSITIONAL:
        return "I"  # "according to research published in May"
    if following in {"be", "have", "do", "not"} or following in w.ADVERBS or following.endswith("ly"):
        return "t"
    if "b" in VERB_FORMS.get(following, "") and previous != "x":
        return "t"
    if following[:2] == "re" and following not in VERB_FORMS and "b" in VERB_FORMS.get(following[2:], ""):
        return "t"  # "schools to reopen"
    governor = CUE_FORMS.get(tokens.lower[i - 1]) if i else None
    unknown = following.isalpha() and following not in FIXED and not following.endswith("s")
    if governor is not None and "i" in governor.frames and unknown and tokens.surface[i + 1][0].islower():
        return "t"  # "wants to junk the plan"
    ordering = CUE_FORMS.get(tokens.lower[i - 2]) if i > 1 else None
    ordered = ordering is not None and "i" in ordering.frames.get("a", ())
    objects = i + 2 < len(tokens) and tokens.lower[i + 2] in w.DETERMINERS
    somebody = ((ordered or objects) and previous in "PO") or (ordered and objects and previous == "E")
    if unknown and somebody and tokens.surface[i + 1][0].islower():
        return "t"  # "told residents to boil their water"
    return "I"


def _possessive(before: str, previous: str, following: str) -> str:
    """Whether "'s" is a verb ("it's") or marks a possessor ("the mayor's")."""
    if previous == "E" and following in NAMED_SAYING:
        return "E"  # "Sotheby's said"
    if before in g.CONTRACTED_BEFORE or (previous in "NE" and (following in w.DETERMINERS or following in {"not", "been"})):
        return "A"
    return "p"


def _quantifier(tokens: Tokens, i: int, word: str, previous: str, following: str) -> str:
    """Whether a quantifier is a determiner ("some voters"), a pronoun ("some have left") or, of "both" and "all", an adverb."""
    kinds = VERB_FORMS.get(following, "")
    if word in {"both", "all"} and previous in "NPEA" and kinds:
        return "a"
    if word == "neither" and kinds and (previous in "AM" or (previous in "NPER" and "n" not in kinds)):
        return "n"  # "have neither confirmed it", "she neither confirmed nor denied it"
    if following[:1].isdigit():
        return "D"
    if "b" in kinds and following in CUE_FORMS and i + 2 < len(tokens) and tokens.lower[i + 2] in CUE_FORMS[following].prepositions:
        return "R"  # "some point to an error"
    if "b" in kinds and following in CUE_FORMS and i + 2 < len(tokens) and tokens.lower[i + 2] in {"the", "that", "it", "this", "a"}:
        return "R"  # "some view the plan as"
    if _people_tell(tokens, i, previous, following):
        return "R"
    verb = kinds and "n" not in kinds and "i" not in kinds
    return "D" if following[:1].isalpha() and not verb and following not in g.NEVER_QUANTIFIED else "R"


def _people_tell(tokens: Tokens, i: int, previous: str, following: str) -> bool:
    """Whether a cue shows the quantifier at `i` to stand for people: "Many fear Orr", "some wrongly call it", ", many think,"."""
    if tokens.lower[i] not in PEOPLE_QUANTIFIERS or i + 2 >= len(tokens):
        return False
    k = i + 2 if following.endswith("ly") else i + 1
    cue = CUE_FORMS.get(tokens.lower[k])
    if cue is None or "b" not in VERB_FORMS[tokens.lower[k]] or k + 1 >= len(tokens):
        return False
    behind = tokens.lower[k + 1]
    if previous == "," and behind == ",":
        return "t" in cue.frames
    return k > i + 1 or tokens.surface[k + 1][0].isupper() or behind in PEOPLES_OBJECTS


def _left(tokens: Tokens, i: int, end: int, previous: str, following: str, fixed: str) -> str:
    """Whether "left" is a participle ("was left"), a past form ("he left the room") or an adjective."""
    if previous == "A":
        return "L"
    named = i + 1 < end and tokens.surface[i + 1][0].isupper()  # "the convoy left Vell"
    if previous in "RENPW" and (named or following in {".", "", ","}):
        return "V"
    dated = following == "on" and tokens.lower[i + 2 : i + 3] != [] and tokens.lower[i + 2] in w.TIME_NOUNS  # "left on Monday"
    if previous in "RENPaW" and (following in g.LEFT_OBJECTS or dated):
        return "V"
    return fixed
