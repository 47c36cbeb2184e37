"""What each token of a sentence is: a light tagger of closed classes, suffixes and neighbours.

One letter a token, so that a sentence's tags are a string:

    D determiner, possessive      N singular noun      P plural noun       E capitalised name     R pronoun that can be a subject
    O object pronoun              J adjective          # number            V finite verb          B base form of a verb
    G -ing form                   L participle         A be, have, do      M modal                t infinitive "to"
    I preposition                 C and, or, but       S subordinator      W who, which, that     T "that" opening a clause
    a adverb                      n "not"              p possessive 's     Q double or single quotation mark
    , comma    ; semicolon    : colon    - dash    ( ) brackets    . terminator    x other
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from factcheck.extraction.grammar.function_words import contextual
from factcheck.extraction.grammar.headlines import in_headline, title_cased
from factcheck.extraction.grammar.kept_answers import kept
from factcheck.extraction.grammar.neighbours import FIXED, next_word, noun_follows
from factcheck.extraction.grammar.tokens import straight
from factcheck.extraction.grammar.verb_tags import past_tag, verb_tag
from factcheck.language.english import bodies as o
from factcheck.language.english import tags as g
from factcheck.language.english import words as w
from factcheck.language.english.countries import COUNTRIES
from factcheck.language.english.given_names import PLURAL_SURNAMES
from factcheck.language.english.lexicon import CUE_FORMS, REPORTING, VERB_FORMS
from factcheck.language.english.outlets import OUTLET_NOUNS
from factcheck.language.english.sources import DOCUMENT_NOUNS, ORGANISATION_NAMES, PERSON_NOUNS
from factcheck.language.english.tags import BEHIND_NO_PLURAL, SETTLED, UNSETTLED

if TYPE_CHECKING:
    from factcheck.extraction.grammar.tokens import Tokens

STATED = frozenset({",", ".", "?", "!", "…"})
"""Marks inside the end of a quotation that make it a statement of its own."""
FRONTING = "ISaGLtC"
"""Tags with which a phrase in front of its clause opens, so that its comma opens no aside."""
CLAUSE_OPENING = "STW;"
"""Tags of what opens a clause with a finite verb of its own."""
TURNING = frozenset("MA,") | frozenset(CLAUSE_OPENING)
"""Tags after which another answer holds to whether the finite verb of the clause has come."""
HAVING = w.HAVE_FINITE | {"having"}
"""Forms of "have" before a participle."""
FINITES_OF_BODIES = w.BE_FINITE | w.HAVE_FINITE | w.MODALS
"""Verbs that the name of a body may be the subject of."""
BEGINNING_REACH = 4  # tokens from the word that opens the name of a body to its capital: "Friends of the Earth"
SHORT_NAME = 3  # letters; a capitalised function word or noun that has no more is no part of a name
STEM = 4  # letters; a word in -ed or -ly that has no more is no past form or adverb
PREFIXES = ("re", "un")
"""Prefixes that are written without a hyphen: "rebuilt", "undone"."""
GERUND = 5  # letters; a word in -ing that has no more ("thing") is a noun, one with a prefix has more


def _plain(word: str, tagged: str) -> bool:
    """Whether a word of the table has this tag wherever it stands: "the", but not "that" nor, since it may open a name, "north"."""
    if tagged in "J.Q" or (word in g.CONTEXTUAL and word not in SETTLED) or word in g.SUPERLATIVES or word in {"us", "who"}:
        return False
    return tagged not in "Na#I" or len(word) <= SHORT_NAME


PLAIN = {word: tagged for word, tagged in FIXED.items() if _plain(word, tagged)}
"""The words of the table that need no look at their neighbours."""
WRITTEN_LOW = {word: tagged for word, tagged in FIXED.items() if tagged not in "J.Q" and word not in g.SUPERLATIVES | g.CONTEXTUAL}
"""Those that need none where they are written in lower case."""
UNTOLD = "_"
"""Stands for the tag of a word whose neighbours are still to be asked."""
CUE = "="
"""Stands for that of one that may attribute."""
CAPITAL = "^"
"""Stands for that of a word with a capital that is a name unless it opens a sentence."""
HALTS = frozenset({UNTOLD, CUE, CAPITAL, "R"}) | TURNING
"""What the pass over a sentence halts at; over all others it runs in C."""
OPENED = frozenset({UNTOLD, CUE, ".", ":"})
"""What a sentence may open behind, so that the capital behind it is looked at."""


def tag(tokens: Tokens, begin: int, end: int) -> tuple[str, list[int]]:
    """Return one tag letter for each token of the sentence `begin`..`end`, and where the forms stand that may attribute, however tagged.

    Most words are tagged by themselves, in one look-up each. The pass over them halts where a neighbour decides, and where the answer to
    whether the finite verb of the clause has come changes.
    """
    lower, surface, partner = tokens.lower, tokens.surface, tokens.partner
    told = "".join(map(_by_itself, surface[begin:end]))
    tags = list(told.replace(CAPITAL, "E"))
    cues: list[int] = []
    finite = False  # whether the finite verb of the clause has come yet
    outside = False  # whether it had come where the quotation opened
    aside = False  # whether a comma has come before that verb
    title_case: bool | None = None
    for k in itertools.compress(range(end - begin), map(HALTS.__contains__, told)):
        at, i = told[k], begin + k
        if at in TURNING:
            finite, aside = (at in "MA", aside) if at != "," else _behind_comma(tags[0], finite=finite, aside=aside)
            continue
        if at == CAPITAL and k and told[k - 1] not in OPENED:
            continue
        if at == "R":
            if told[k + 1 : k + 2] == "N" and lower[i] in g.PLURAL_SUBJECTS:
                tags[k + 1] = "V"  # "they infringe"
                finite = finite or next_word(tokens, i + 1, end) not in UNSETTLED
            continue
        if at == CUE:
            cues.append(i)
        elif partner[i] >= 0:
            tags[k] = "Q"
            outside = finite if partner[i] > i else outside
            finite = outside if lower[i - 1] in STATED else finite  # the verbs of a quotation are not those of the clause around it
            continue
        previous = tags[k - 1] if k and partner[i - 1] < 0 else _outside_marks(tags, partner, begin, k)
        word = lower[i]
        fixed = FIXED.get(word)
        if fixed is not None:
            if word == "." and previous == "D" and surface[i - 1] == "A" and tags[k - 2 : k - 1] == ["E"]:
                tags[k - 1] = previous = "E"  # "James A. Orr"
            tags[k] = found = _in_place(tokens, i, begin, end, previous, fixed)
            finite = found in "MAV" or (finite and found not in CLAUSE_OPENING)
            continue
        if word in g.ALLEGED and previous not in "MAt" and noun_follows(tokens, i, end):
            found = "J"
        elif not surface[i][0].isupper():
            found = _in_lower_case(tokens, i, end, previous, finite=finite)
        elif k and previous not in ".:" and partner[i - 1] < i:
            kinds = "" if title_case is False else _verb_kinds(word)
            if title_case is None and kinds and previous in "EPNMAatR":
                title_case = title_cased(tokens, begin, end)
            found = in_headline(word, kinds, previous, lower[i - 1]) if title_case and kinds else "E"
        else:
            found = _opening(tokens, i, begin, end, previous, finite=finite)
        tags[k] = found
        if found == "V" and not finite:
            finite = next_word(tokens, i, end) not in UNSETTLED
    return "".join(tags), cues


def _in_lower_case(tokens: Tokens, i: int, end: int, previous: str, *, finite: bool) -> str:
    """The tag of a word that no table has, in lower case: a form of a verb by its neighbours, any other by its ending, too."""
    kinds = _verb_kinds(tokens.lower[i])
    if kinds:
        return verb_tag(tokens, i, end, kinds, previous, finite=finite)
    return _by_ending(tokens, i, end, previous, finite=finite)


def _behind_comma(opening: str, *, finite: bool, aside: bool) -> tuple[bool, bool]:
    """Whether behind a comma the finite verb has come, and whether an aside is open, in a sentence that begins with the tag `opening`."""
    if opening in FRONTING:
        return finite, aside
    return finite and not aside, not finite and not aside  # "The contract, which was signed in May, bars pets": its verb is still to come


def _outside_marks(tags: list[str], partner: list[int], begin: int, k: int) -> str:
    """The tag before the `k`th token, as if no quotation mark parted a word from its neighbours."""
    before = k - 1
    while before >= 0 and partner[begin + before] >= 0:
        before -= 1
    return tags[before] if before >= 0 else "."


@kept
def _by_itself(shown: str) -> str:
    """What a word as written is whatever stands around it, a noun behind a pronoun apart; or `CUE`, `CAPITAL` or `UNTOLD`."""
    word = straight(shown).lower()
    if word in CUE_FORMS:
        return CUE
    fixed = FIXED.get(word)
    if fixed is not None:
        return PLAIN.get(word) or (WRITTEN_LOW.get(word, UNTOLD) if shown == word else UNTOLD)
    if shown[0].isupper():
        return UNTOLD if word in g.ALLEGED or _verb_kinds(word) else CAPITAL
    return _alone(word)


@kept
def _verb_kinds(word: str) -> str:
    """The kinds of a verb form, a prefix before it or not; empty where it is none."""
    return VERB_FORMS.get(word) or (_prefixed(word) if "-" in word or word.startswith(PREFIXES) else "")


def _alone(word: str) -> str:
    """What a word in lower case that is not in the table is by itself, as in `_by_itself`."""
    if word[0].isdigit():
        return "#"
    if word in g.ALLEGED or word in o.COMPANY_ENDINGS or word in o.NAME_PARTICLES or _verb_kinds(word):
        return UNTOLD
    told = _ending(word)
    return told if told in "aN" else UNTOLD


def _opening(tokens: Tokens, i: int, begin: int, end: int, previous: str, *, finite: bool) -> str:
    """The tag of a capitalised noun, verb, adjective or adverb that opens a sentence, so that its capital alone tells nothing."""
    kinds = _verb_kinds(tokens.lower[i])
    if not kinds:
        return _opening_noun(tokens, i, end)
    letter = verb_tag(tokens, i, end, kinds, previous, finite=finite)
    return "E" if _names(tokens, i, begin, end, letter) else letter


def _in_place(tokens: Tokens, i: int, begin: int, end: int, previous: str, fixed: str) -> str:
    """The tag of a word of the table in its place: "official" as a noun, "North" in a name, the stop of "Sen."."""
    word, surface = tokens.lower[i], tokens.surface
    if fixed == ".":  # the stop of "Sen." or "J." ends nothing
        shortened = surface[i - 1][0].isupper() or tokens.lower[i - 1] in w.VERSUS
        numbered = tokens.lower[i - 1] == "no" and i + 1 < end and surface[i + 1][0].isdigit()  # "the No. 2 Republican"
        short = word == "." and (numbered or previous in "EJ#NB") and i + 1 < end and shortened
        return "x" if short and not _ends(tokens, i, end) else fixed
    if fixed != "J" and not surface[i][0].isupper() and word not in g.SUPERLATIVES:
        return contextual(tokens, i, end, previous, fixed) if word in g.CONTEXTUAL else fixed
    if word in w.NATIONALITIES and tokens.lower[i - 1] == "the" and VERB_FORMS.get(next_word(tokens, i, end)) == "b":
        return "P"  # "The Chinese say"
    named = previous == "E" and surface[i][0].isupper() and word not in g.PARTY_ADJECTIVES  # "Amnesty International"
    if fixed == "J" and previous in "DJNEpG" and not named and _heads(word, next_word(tokens, i, end)):
        return "N"  # "a ministry official told"
    if fixed == "J" and previous in "NPERWaA" and word[-2:] == "ed" and word in CUE_FORMS and (told := _worries(tokens, i, end, previous)):
        return told
    if (word == "us" and surface[i] == "US") or (word == "who" and surface[i] == "WHO" and previous == "D"):
        return "E"
    if word == "as" and surface[i] == "AS" and i + 1 < end and surface[i + 1][1:].islower():
        acting = tokens.lower[i + 2 : i + 3] in (["have"], ["are"], ["were"])
        return "E" if i > begin or acting else fixed  # "AS Vell have sold him"; but "AS Ida hit the coast, ..."
    if previous in "Dp" and fixed in "aI" and word in g.SUPERLATIVES:
        return "J"
    if i > begin and surface[i][0].isupper() and (word in g.NAMES_TOO or _in_name(tokens, i, previous, fixed)):
        return "E"
    return contextual(tokens, i, end, previous, fixed) if word in g.CONTEXTUAL else fixed


def _worries(tokens: Tokens, i: int, end: int, previous: str) -> str:
    """The tag of a form that is an adjective behind "be" and a verb elsewhere: "the couple worried that", "have long worried about"."""
    if next_word(tokens, i, end) not in {"that", "about"}:
        return ""
    if previous in "NPERW":
        return "V"
    k = i - 1
    while k and FIXED.get(tokens.lower[k]) == "a":
        k -= 1
    return "L" if tokens.lower[k] in HAVING else ""


def _heads(word: str, following: str) -> bool:
    """Whether an adjective before `following` is the head of its noun phrase: "a ministry official told", "the veteran,"."""
    return following in g.AFTER_HEAD or (word in g.PERSON_ADJECTIVES and (following in {",", "", "."} or following in w.PREPOSITIONS))


def _in_name(tokens: Tokens, i: int, previous: str, fixed: str) -> bool:
    """Whether the capitalised word of the table at `i` is part of a name: "Health and Social Security", "North Yorkshire"."""
    word = tokens.lower[i]
    if fixed == "J" and previous in "NP" and not {*tokens.lower[i + 1 : i + 2]}.isdisjoint(ORGANISATION_NAMES):
        return tokens.surface[i + 1][0].isupper()  # "the opposition Liberal Union"
    if word in g.NEVER_IN_NAMES:
        return False
    if fixed not in "JNa#I" or len(word) <= SHORT_NAME or (word in w.NATIONALITIES and not (previous == "E" and word in g.COMPASS)):
        return False
    if next_word(tokens, i, len(tokens)) in g.FORMS_BEHIND_NAMES:
        return True  # "Black said"
    return previous == "E" or ((fixed == "J" or previous == "J") and tokens.surface[i - 1] not in g.OPENERS)


def _prefixed(word: str) -> str:
    """The kinds of the verb form behind a prefix: "re-elected", "rebuilt"; empty where there is none."""
    kinds = None
    if "-" in word:
        prefix, _, rest = word.partition("-")
        kinds = VERB_FORMS.get(rest) if prefix in g.VERB_PREFIXES else None
    if kinds is None and len(word) > GERUND and word[:2] in PREFIXES:
        kinds = VERB_FORMS.get(word[2:])
        if kinds and word[:2] == "un":
            kinds = "l" if "l" in kinds else ""  # "unchanged" is no past form
    return kinds or ""


def _opening_noun(tokens: Tokens, i: int, end: int) -> str:
    """A capitalised word, no form of a verb, that opens a sentence: a name, unless it looks like a common word."""
    word = tokens.lower[i]
    following = tokens.surface[i + 1] if i + 1 < end else ""
    if (following[:1].isupper() and following.isalpha()) or not (tokens.surface[i][1:].islower() or tokens.surface[i].isupper()):
        return "E"  # "Fielding Motors", "FairBanking"
    if _names_body(tokens, i, end) or word in o.NAMED_AUTHORITIES:
        return "E"
    if word.endswith(("ly", "ing")):
        if following.lower() in REPORTING and word not in w.ADVERBS:
            return "E"  # "Fielding says", "Kelly said"
        return "G" if word.endswith("ing") else "a"
    if word.endswith("ed") and len(word) > STEM:
        return "L"
    if _plural(word):
        firm = following in REPORTING and not {"its", "it"}.isdisjoint(tokens.lower[i + 2 : i + 4]) and word not in PERSON_NOUNS
        return "E" if word in PLURAL_SURNAMES or firm or following in BEHIND_NO_PLURAL else "P"  # "Woolworths said its", "Norfuels says"
    if word in DOCUMENT_NOUNS and word not in OUTLET_NOUNS:
        return "N"  # "Data showed"
    return "J" if word.endswith(g.ADJECTIVE_ENDINGS) and noun_follows(tokens, i, end) else "E"


def _names(tokens: Tokens, i: int, begin: int, end: int, tagged: str) -> bool:
    """Whether a capitalised form of a verb that opens a sentence belongs to a name: "Fielding Motors", "Shell said"."""
    if tagged in "NP" and i == begin and i + 1 < end and tokens.surface[i + 1][0].isupper():
        return True
    described = i == begin and tokens.lower[i + 1 : i + 2] == [","] and tokens.lower[i + 2 : i + 3] in (["who"], ["which"])
    return described or _names_body(tokens, i, end)  # "United, who lost, said"


def _names_body(tokens: Tokens, i: int, end: int) -> bool:
    """Whether a word with a capital that opens a sentence is a name or opens that of a body: "Shell said", "Save the Forests", "UNISON"."""
    if i + 1 >= end:
        return False
    word, following, surface = tokens.lower[i], tokens.lower[i + 1], tokens.surface
    if word in o.KNOWN_BODIES or word in COUNTRIES or word in PLURAL_SURNAMES:
        return following in FINITES_OF_BODIES or following == "'s" or not {"p", "s"}.isdisjoint(VERB_FORMS.get(following, ""))
    if surface[i].isupper() and len(word) > 1:
        return following[0].isalpha() and surface[i + 1].islower()
    links = o.BEGINNING.get(word)
    return (following == "&" or (links is not None and following in links)) and any(
        shown[0].isupper() for shown in surface[i + 2 : min(end, i + BEGINNING_REACH)]
    )


def _before_surname(tokens: Tokens, i: int, end: int) -> bool:
    """Whether a capital, or one more particle of a name, follows the particle at `i`."""
    return i + 1 < end and (tokens.surface[i + 1][0].isupper() or tokens.lower[i + 1] in o.NAME_PARTICLES)


def _by_ending(tokens: Tokens, i: int, end: int, previous: str, *, finite: bool) -> str:
    """An unknown word in lower case, by its ending and its neighbours."""
    word = tokens.lower[i]
    if word in o.COMPANY_ENDINGS and previous == "E":
        return "E"  # "Northgate plc"
    if word in o.NAME_PARTICLES and previous != "D" and _before_surname(tokens, i, end):
        return "E"  # "van der Berg"
    told = _ending(word)
    if previous == "t" and told in "NJ":
        return "B"  # "to amend"
    if told == "L":
        return past_tag(tokens, i, end, previous, "pl", finite=finite)
    if told == "G":
        return "N" if previous in "DJp" else "G"
    if told == "x" and word in {"'", "’"} and tokens.lower[i - 1][-1:] == "s" and tokens.start[i] == tokens.end[i - 1]:
        return "p"  # "the leaders' choice"
    if told == "P":
        return "V" if _third_person(tokens, i, end, previous, finite=finite) else "P"
    if told == "J" and (previous in "OA" or noun_follows(tokens, i, end) or _ends_clause(tokens, i, end, previous)):
        return "J"
    if told in "JN":
        return "V" if previous == "R" and tokens.lower[i - 1] in g.PLURAL_SUBJECTS else "N"  # "they infringe"
    return told


def _ends_clause(tokens: Tokens, i: int, end: int, previous: str) -> bool:
    """Whether a sure adjective ends its clause behind a noun: "called the action vindictive."."""
    return previous in "NP" and tokens.lower[i].endswith(g.SURE_ADJECTIVES) and next_word(tokens, i, end) in g.END_MARKS


@kept
def _ending(word: str) -> str:
    """What the ending of an unknown word in lower case tells alone."""
    ending = word[-2:] if len(word) > STEM else ""
    if ending == "ly" and word not in w.LY_NOT_ADVERBS:
        return "a"
    if ending == "ed" and word not in g.NO_PAST_FORMS:
        return "L"
    if ending == "ng" and word[-3] == "i" and len(word) > GERUND:
        return "J" if "-" in word else "G"  # "left-leaning"; "re-opening" is a form of a verb and comes not here
    if not word[-1].isalnum():
        return "a" if word in {"a.m.", "p.m."} else "x"
    if _plural(word):
        return "P"
    return "J" if word.endswith(g.ADJECTIVE_ENDINGS) and word not in g.NOT_ADJECTIVES else "N"


def _plural(word: str) -> bool:
    """Whether an unknown word looks like a plural: "dockers", but not "chassis" or "gas"."""
    return word[-1] == "s" and len(word) > SHORT_NAME and word[-2] not in "sui"


def _third_person(tokens: Tokens, i: int, end: int, previous: str, *, finite: bool) -> bool:
    """Whether an unknown -s form after a singular subject is a verb: "he dislikes", or an object or clause opens right after it."""
    if previous == "R" and tokens.lower[i - 1] in {"he", "she"}:
        return True
    if previous == "a" and tokens.lower[i - 1].endswith("ly") and next_word(tokens, i, end) in g.THIRD_OPENERS:
        return True  # "believe the offer badly undervalues the miner"
    if previous == "a" and i > 1 and tokens.lower[i - 2] in {"he", "she"}:
        return True  # "said he still prays"
    if finite:
        return False
    if previous == "a" and i > 1 and tokens.lower[i - 2] in {"it", "who", "which"}:
        return True  # "It now infects a third"
    return previous in "NERa" and next_word(tokens, i, end) in g.THIRD_OPENERS and tokens.lower[i - 1] not in w.ADJECTIVES


def _ends(tokens: Tokens, i: int, end: int) -> bool:
    """Whether only closing marks follow the stop at `i`."""
    return all(tokens.partner[j] >= 0 for j in range(i + 1, end))
