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

from factcheck.extraction.tokens import DOUBLE, Tokens
from factcheck.language.english import words as w
from factcheck.language.english.lexicon import CUE_FORMS, VERB_FORMS

FIXED = {
    **dict.fromkeys(w.ADVERBS, "a"),
    **dict.fromkeys(w.ADJECTIVES, "J"),
    **dict.fromkeys(w.NUMBER_WORDS, "#"),
    **dict.fromkeys(w.PREPOSITIONS, "I"),
    **dict.fromkeys(w.SUBORDINATORS - {"since", "after", "before", "until", "till", "as", "than", "amid", "despite"}, "S"),
    **dict.fromkeys(w.DETERMINERS, "D"),
    **dict.fromkeys(
        "i you he she it we they everyone everybody someone somebody anyone anybody nobody nothing something everything anything none".split(),
        "R",
    ),
    **dict.fromkeys("me him them us himself herself itself themselves myself yourself ourselves".split(), "O"),
    **dict.fromkeys("who which whom whoever".split(), "W"),
    **dict.fromkeys("what how why where when".split(), "S"),
    **dict.fromkeys(w.COORDINATORS, "C"),
    **dict.fromkeys(w.MODALS, "M"),
    **dict.fromkeys(w.AUXILIARIES, "A"),
    "not": "n",
    "n't": "n",
    "never": "a",
    "to": "t",
    "that": "T",
    "there": "R",
    "whether": "S",
    "if": "S",
    "'s": "p",
    ",": ",",
    ";": ";",
    ":": ":",
    "-": "-",
    "–": "-",
    "—": "-",
    "―": "-",
    "--": "-",
    "---": "-",
    "(": "(",
    ")": ")",
    "[": "(",
    "]": ")",
    ".": ".",
    "?": ".",
    "!": ".",
    "...": ".",
    "…": ".",
    "%": "#",
    "$": "#",
    "£": "#",
    "€": "#",
    "₹": "#",
    "/": "x",
    "*": "x",
}
for _mark in DOUBLE:
    FIXED[_mark] = "Q"

ADJECTIVE_ENDINGS = ("al", "ive", "ous", "ful", "less", "able", "ible", "ic", "ary", "ish", "wide", "like", "ese")
NOT_PAST = frozenset(
    "greed speed seed need deed breed feed indeed hundred sacred naked wicked shed exceed proceed succeed bleed creed weed reed "
    "agreed".split()
) - {"agreed"}


def tag(tokens: Tokens, begin: int, end: int) -> str:
    """Return one tag letter for each token of the sentence `begin`..`end`."""
    lower, surface, partner = tokens.lower, tokens.surface, tokens.partner
    tags: list[str] = []
    append = tags.append
    previous = "."
    finite = False  # whether a finite verb has come yet
    for i in range(begin, end):
        word = lower[i]
        if partner[i] >= 0:
            append("Q")
            continue  # a quotation mark does not part a word from its neighbours
        fixed = FIXED.get(word)
        first = surface[i][0]
        if fixed is not None:
            if (
                fixed == "J"
                and previous in "DJNEpG"
                and (_heads(_next(tokens, i, end)) or (word in _PERSONS and _next(tokens, i, end) in {",", "", "."}))
            ):
                fixed = "N"  # "a ministry official told"
            elif word == "us" and surface[i] == "US":
                fixed = "E"
            elif (
                fixed == "."
                and i + 1 < end
                and word == "."
                and previous in "EJ#NB"
                and surface[i - 1][0].isupper()
                and not _ends(tokens, i, end)
            ):
                fixed = "x"  # the stop of "Sen." or "J."
            elif previous == "D" and fixed == "a" and word in {"best", "worst", "most", "least", "first", "last", "back"}:
                fixed = "J"
            elif (
                first.isupper()
                and i > begin
                and fixed in "JNa#I"
                and len(word) > 3
                and word not in w.NATIONALITIES
                and (fixed == "J" or previous in "EJ")
                and (surface[i - 1] not in _OPENERS or previous == "E")
            ):
                fixed = "E"  # "Health and Social Security", "North Yorkshire"
            elif word == "may" and first == "M" and i > begin:
                fixed = "E"
            elif word in _CONTEXTUAL:
                fixed = _contextual(tokens, i, end, previous, fixed)
            append(fixed)
            previous = fixed
            finite = finite or fixed in "MA" or fixed == "V"
            continue
        if first.isdigit():
            append("#")
            previous = "#"
            continue
        kinds = VERB_FORMS.get(word)
        if kinds is None and "-" in word and word.split("-", 1)[0] in _PREFIXES:
            kinds = VERB_FORMS.get(word.split("-", 1)[1])
        if kinds is None and word[:2] in {"re", "un"} and len(word) > 5:
            kinds = VERB_FORMS.get(word[2:])
        if word in _ALLEGED and _noun_follows(tokens, i, end) and previous not in "MAt":
            append("J")
            previous = "J"
            continue
        if first.isupper() and not (i == begin or (previous in ".:" and i > begin) or (i > begin and partner[i - 1] > i - 1)):
            tagged = "E"
            if kinds is not None and _headline_verb(tokens, i, begin, end, kinds, previous):
                tagged = "V"
        elif kinds is not None:
            tagged = _verb(tokens, i, end, word, kinds, previous, finite=finite)
            if first.isupper() and tagged in "NP" and i == begin and i + 1 < end and surface[i + 1][0].isupper():
                tagged = "E"
        elif first.isupper():
            tagged = _opening(tokens, i, end, word)
        elif word.endswith("ly") and len(word) > 4 and word not in w.LY_NOT_ADVERBS:
            tagged = "a"
        elif word.endswith("ed") and len(word) > 4 and word not in NOT_PAST:
            tagged = _past(tokens, i, end, previous, "pl", finite=finite)
        elif word.endswith("ing") and len(word) > 5:
            tagged = "N" if previous in "DJp" else "G"
        elif not word[-1].isalnum():
            tagged = "E" if first.isupper() else "a" if word in {"a.m.", "p.m."} else "x"
        elif word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
            tagged = "V" if not finite and _third_person(tokens, i, end, previous) else "P"
        elif word.endswith(ADJECTIVE_ENDINGS) and (previous in "OA" or _noun_follows(tokens, i, end)):
            tagged = "J"
        else:
            tagged = "N"
        append(tagged)
        previous = tagged
        finite = finite or (tagged == "V" and _next(tokens, i, end) != "by")
    return "".join(tags)


_PERSONS = frozenset(
    "chief official veteran executive general conservative liberal republican rival fellow junior senior american british french "
    "german chinese indian african european israeli iranian ukrainian russian".split()
)
_PREFIXES = frozenset("re de un mis over under out co pre dis".split())
_ALLEGED = frozenset("alleged purported suspected".split())
_OPENERS = frozenset([":", "“", "‘", '"', "'", "''", "``", "-", "–", "—", "."])
_CONTEXTUAL = frozenset(
    "last first far long that her his to 's 'd may 'm like so both all few many some others as since after before until for no one "
    "well back down up out off over in on about this these those most more such either neither each another several less much half "
    "needs plus past near close left second minute can will might must open clear free right do does did have has had".split()
)
_VERBISH = frozenset("VMA")


def _next(tokens: Tokens, i: int, end: int) -> str:
    """The lower-case form of the next token that is no quotation mark; empty at the end."""
    j = i + 1
    while j < end and tokens.partner[j] >= 0:
        j += 1
    return tokens.lower[j] if j < end else ""


def _starts_verb_group(word: str) -> bool:
    kinds = VERB_FORMS.get(word, "")
    return word in w.MODALS or word in w.AUXILIARIES or "p" in kinds or ("s" in kinds and "n" not in kinds)


def _contextual(tokens: Tokens, i: int, end: int, previous: str, fixed: str) -> str:
    """The tag of a function word that plays several parts."""
    word, following = tokens.lower[i], _next(tokens, i, end)
    if word == "that":
        if previous in "NPE)," and (_starts_verb_group(following) or following in w.PERSONAL_PRONOUNS - {"it"}) and following != "'s":
            return "W" if _starts_verb_group(following) and previous != "," else "T"
        if (
            following
            and following[0].isalpha()
            and following not in FIXED
            and "p" not in VERB_FORMS.get(following, "")
            and i + 2 < end
            and tokens.lower[i + 2] in {".", ":", ";"}
        ):
            return "D"  # "rejects that claim."
        if previous == "I" or following in {"'s", "is", "was"} or following in {",", "."} or following == "":
            return "R" if following in {"'s", "is", "was", ",", ".", "", "would", "will"} else "D"
        return "T"
    if word == "to":
        kinds = VERB_FORMS.get(following)
        if following in {"be", "have", "do"}:
            return "t"
        if following in w.ADVERBS or following.endswith("ly") or following == "not":
            return "t"
        if kinds and "b" in kinds and previous != "x":
            return "t"
        return "I"
    if word == "her":
        return "O" if following in w.DETERMINERS or following in w.PREPOSITIONS or following in {"", ",", ".", "to", "and", "that"} else "D"
    if word == "'s":
        before = tokens.lower[i - 1] if i else ""
        if before in {
            "he",
            "she",
            "it",
            "that",
            "there",
            "what",
            "who",
            "here",
            "where",
            "how",
            "let",
            "this",
            "everyone",
            "everything",
            "nobody",
            "i",
        }:
            return "A"
        if previous in "NE" and (
            following in w.DETERMINERS
            or following in {"not", "been", "a", "the"}
            or (following.endswith("ing") and following in VERB_FORMS and False)
        ):
            return "A"
        return "p"
    if word in {
        "half",
        "few",
        "many",
        "some",
        "others",
        "most",
        "more",
        "several",
        "both",
        "all",
        "these",
        "those",
        "this",
        "one",
        "either",
        "neither",
        "each",
        "another",
        "such",
    }:
        if word == "others":
            return "R"
        if word == "both" and previous in "NPE" and following in VERB_FORMS:
            return "a"
        kinds = VERB_FORMS.get(following, "")
        noun_next = (
            following
            and following[0].isalpha()
            and following not in w.PREPOSITIONS
            and following not in w.MODALS
            and following not in w.AUXILIARIES
            and not (kinds and not ("n" in kinds or "i" in kinds))
            and following not in w.COORDINATORS
            and following not in {"who", "that", "which", "to", "not", "also", "have"}
        )
        return "D" if noun_next or (following and following[0].isdigit()) else "R"
    if word == "like":
        return "V" if previous in "RP" and following in w.DETERMINERS else "I"
    if word in {"since", "after", "before", "until", "as"}:
        return "S" if following in w.PERSONAL_PRONOUNS or following == "there" else "I"
    if word == "for":
        return "I"
    if word == "long":
        return "a" if previous == "A" else "J"
    if word in {"last", "first"}:
        kinds = VERB_FORMS.get(following, "")
        return "a" if "p" in kinds and "n" not in kinds and previous not in "Dp" else "J" if previous in "Dp" or word == "last" else "a"
    if word == "far":
        return "a" if i and tokens.lower[i - 1] in {"so", "too", "thus"} else "J"
    if word in {"can", "will", "might", "must", "may"}:
        return "N" if previous in "DJp" else "M"
    if word == "so":
        return "S" if following in w.PERSONAL_PRONOUNS else "a"
    if word == "needs":
        return "V" if following in {"to", "a", "the"} else "P"
    if word in {
        "second",
        "minute",
        "past",
        "left",
        "close",
        "near",
        "well",
        "back",
        "down",
        "up",
        "out",
        "off",
        "over",
        "in",
        "on",
        "about",
    }:
        if word == "back" and (previous == "t" or (previous in "RPEM" and following in w.DETERMINERS)):
            return "B"
        if word == "left" and previous == "A":
            return "L"
        if word == "left" and previous in "RENPW" and following in {".", "", ","}:
            return "V"
        if word == "left" and previous in "RENPaW" and following in (w.DETERMINERS | {"for"} | w.POSSESSIVES):
            return "V"
        return fixed
    if word in {"about", "over"} and (following[:1].isdigit() or following in w.NUMBER_WORDS):
        return "a"
    if word in {"open", "clear", "free", "right"}:
        return "B" if previous in "tM" else "J"
    return fixed


def _third_person(tokens: Tokens, i: int, end: int, previous: str) -> bool:
    """Whether an unknown -s form after a singular subject is a verb: an object or clause opens right after it."""
    return (
        previous in "NER"
        and _next(tokens, i, end) in (w.DETERMINERS - {"whose"} | {"that", "to", "how"})
        and tokens.lower[i - 1] not in w.ADJECTIVES
    )


def _heads(following: str) -> bool:
    """Whether the word before `following` is the head of its noun phrase: a verb, modal, relative or stop comes next."""
    if following == "of":
        return True
    if following in w.MODALS or following in w.BE_FINITE or following in w.HAVE_FINITE or following in {"who", "whose"}:
        return following not in {"'s", "'d"}
    kinds = VERB_FORMS.get(following, "")
    return "p" in kinds and "l" in kinds and following in CUE_FORMS and "q" in CUE_FORMS[following].frames


def _noun_follows(tokens: Tokens, i: int, end: int) -> bool:
    following = _next(tokens, i, end)
    if not following or not following[0].isalpha() or following in FIXED:
        return bool(following) and FIXED.get(following, "") == "J"
    kinds = VERB_FORMS.get(following, "")
    return (
        not kinds
        or "n" in kinds
        or "i" in kinds
        or (following.endswith("ed") and tokens.lower[i] not in CUE_FORMS and "p" in kinds and _next(tokens, i + 1, end) not in FIXED)
    )


def _opening(tokens: Tokens, i: int, end: int, word: str) -> str:
    """A capitalised word that opens a sentence: a name, unless it looks like a common word."""
    j = i + 1
    following = tokens.surface[j] if j < end else ""
    if following[:1].isupper() and following.isalpha():
        return "E"
    if word.endswith("ly"):
        return "a"
    if word.endswith("ing"):
        return "G"
    if word.endswith("ed") and len(word) > 4:
        return "L"
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        return "P"
    if word.endswith(ADJECTIVE_ENDINGS) and _noun_follows(tokens, i, end):
        return "J"
    return "E"


def _headline_verb(tokens: Tokens, i: int, begin: int, end: int, kinds: str, previous: str) -> bool:
    """Whether a capitalised verb form is a verb in a headline in title case: hardly a word of the sentence is in lower case."""
    if ("s" not in kinds and "p" not in kinds) or previous not in "EPN":
        return False
    low = sum(1 for k in range(begin, end) if tokens.surface[k][0].islower() and len(tokens.surface[k]) > 3)
    return low == 0 and end - begin > 3


def _after_comma(tokens: Tokens, i: int) -> bool:
    """Whether only a short noun phrase parts the word at `i` from a comma or closing quotation mark: ", its maker estimates"."""
    for j in range(i - 1, max(-1, i - 9), -1):
        if tokens.lower[j] == "," or 0 <= tokens.partner[j] < j:
            return j < i - 1
        if (
            not (tokens.lower[j][0].isalpha() or tokens.lower[j] in {"'s", "'"})
            or tokens.lower[j] in w.AUXILIARIES
            or tokens.lower[j] in w.MODALS
        ):
            return False
    return False


def _ends(tokens: Tokens, i: int, end: int) -> bool:
    """Whether only closing marks follow the stop at `i`."""
    return all(tokens.partner[j] >= 0 for j in range(i + 1, end))


def _past(tokens: Tokens, i: int, end: int, previous: str, kinds: str, *, finite: bool) -> str:
    """A form that may be past or participle: `V` where a subject stands before it, else `L`; settled later by `settle`."""
    if previous == "J" and "p" in kinds and _next(tokens, i, end) in (w.DETERMINERS | w.PERSONAL_PRONOUNS | {"that", "how", "whether"}):
        return "V"
    if previous in "DJp" or (previous == "." and (i == 0 or tokens.partner[i - 1] < 0)):
        return "L"
    if ((previous == "V" and tokens.lower[i].endswith("ed")) or (previous == "C" and not finite)) and _noun_follows(tokens, i, end):
        return "L"
    if previous == "#":
        return "L" if _noun_follows(tokens, i, end) else "V"
    if previous == "A":
        return "L"
    if previous in "an":
        return "L" if _auxiliary_before(tokens, i) else "V"
    return "V" if "p" in kinds else "L"


def _auxiliary_before(tokens: Tokens, i: int) -> bool:
    j = i - 1
    while j >= 0 and i - j < 5 and (tokens.lower[j] in w.ADVERBS or tokens.lower[j].endswith("ly") or tokens.lower[j] == "not"):
        j -= 1
    return j >= 0 and (tokens.lower[j] in w.BE or tokens.lower[j] in w.HAVE)


def _verb(tokens: Tokens, i: int, end: int, word: str, kinds: str, previous: str, *, finite: bool) -> str:
    """The tag of a form of a known verb, which may be a noun too.

    `kinds` holds letters: b base, s third person, p past, i -ing, l participle, n also a noun.
    """
    if "i" in kinds:
        after = _next(tokens, i, end)
        return (
            "N"
            if previous in "DpJ"
            and (
                after in w.PREPOSITIONS or after in w.DETERMINERS or after in w.MODALS or after in w.AUXILIARIES or after in {".", ",", ""}
            )
            else "G"
        )
    if "p" in kinds or "l" in kinds:
        if "p" not in kinds:
            return "L"
        if "b" in kinds and "n" in kinds and previous == "N" and finite:
            return "N"  # "its profit forecast"
        if "b" in kinds and previous in "tM":
            return "B"
        return _past(tokens, i, end, previous, kinds, finite=finite)
    following = _next(tokens, i, end)
    if previous in "tM":
        return "B" if "b" in kinds else "P"
    if previous == "n":
        return "B" if "b" in kinds else "V"
    noun = "n" in kinds
    if previous == "G" and following == "that" and word in CUE_FORMS and "t" in CUE_FORMS[word].frames:
        return "V"
    if (
        previous == "L"
        and noun
        and not finite
        and "b" in kinds
        and word in CUE_FORMS
        and i + 1 < end
        and (following in w.DETERMINERS or tokens.surface[i + 1][0].isupper())
    ):
        return "V"
    if previous in "DJp#LG":
        if not noun and "b" in kinds and previous in "#LG":
            return "V"
        return "P" if "s" in kinds else "N"
    before = tokens.lower[i - 1] if i else ""
    if "s" in kinds:
        if i == 0 or (previous == "." and (i == 0 or tokens.partner[i - 1] < 0)):
            return "P"
        if not noun:
            return "V"
        if following == "that" and word in CUE_FORMS and "t" in CUE_FORMS[word].frames:
            return "V"
        if previous == "," and (
            not finite
            or (
                word in CUE_FORMS
                and {"a", "t"} & set(CUE_FORMS[word].frames)
                and "," in tokens.lower[max(0, i - 14) : i - 1]
                and following not in {"and", "or", ","}
            )
        ):
            return "V"
        if following in w.QUESTION_WORDS and word in CUE_FORMS and "w" in CUE_FORMS[word].frames and previous in "NE":
            return "V"
        if (
            following in {".", "", ",", ";"}
            and previous in "NEP"
            and word in CUE_FORMS
            and "q" in CUE_FORMS[word].frames
            and _after_comma(tokens, i)
        ):
            return "V"
        if previous == "a" and following in {".", ",", ";", ""} and word in CUE_FORMS and not finite:
            return "V"
        if previous in "RW" or (previous == "a" and following in w.DETERMINERS | {"that"}):
            return "V"
        if previous in "NEx)":
            nxt = i + 1
            if not finite and word in CUE_FORMS and nxt < end and tokens.surface[nxt][0].isupper():
                return "V"
            opens = (
                following in w.DETERMINERS
                or following in w.PERSONAL_PRONOUNS
                or following in {"that", "to", "how", "whether", "himself", "itself", "herself", "him", "them"}
            )
            return "V" if opens else "P"
        return "P"
    # base form
    if (
        following in {".", "", ",", ";"}
        and previous in "NEP"
        and word in CUE_FORMS
        and {"q", "t"} & set(CUE_FORMS[word].frames)
        and _after_comma(tokens, i)
    ):
        return "V"
    if previous == "R":
        return "V" if before not in {"he", "she", "it"} else "N"
    if previous == "W":
        return "V"
    if previous == "P":
        if not noun:
            return "V"
        if (
            following in {".", "", ",", ";"}
            and word in CUE_FORMS
            and "t" in CUE_FORMS[word].frames
            and (not finite or _after_comma(tokens, i))
        ):
            return "V"
        if following[:1].isdigit() and word in CUE_FORMS and CUE_FORMS[word].group == "evidence":
            return "V"
        return (
            "V"
            if following in w.DETERMINERS or following in {"that", "to", "for", "it", "him", "them", "their"} or following in w.POSSESSIVES
            else "N"
        )
    if previous == "a":
        return "V" if not noun or following in w.DETERMINERS or following in {"that", "to"} else "N"
    if previous == "E":
        if noun:
            return (
                "V"
                if following == "that" or (before.endswith("s") and following in (w.DETERMINERS | w.PERSONAL_PRONOUNS | {"to"}))
                else "N"
            )
        return "V"
    if previous == "I":
        return "N"
    if previous == "C":
        return "N" if noun and following not in w.DETERMINERS else "B"
    if previous == "N":
        if following == "that" and word in CUE_FORMS and "t" in CUE_FORMS[word].frames:
            return "V"
        if (
            not finite
            and following in w.DETERMINERS
            and word in CUE_FORMS
            and CUE_FORMS[word].group == "evidence"
            and "t" in CUE_FORMS[word].frames
        ):
            return "V"
        if (
            before in w.COLLECTIVES
            and word in CUE_FORMS
            and (following in {".", "", ",", ";", "that"} or following in w.DETERMINERS or not noun)
        ):
            return "V"
        return "N" if noun or word not in CUE_FORMS else "V"  # a singular noun takes no base form, but "Sources close to the board say"
    if i == 0 or previous == ".":
        return (
            "N"
            if following not in w.DETERMINERS
            and following not in w.PERSONAL_PRONOUNS
            and following not in w.OBJECT_PRONOUNS
            and following not in {"that", "to", "how", "no"}
            else "B"
        )
    return "N" if noun else "B"
