"""What single words say of the time of their clause: auxiliaries, participles, infinitives, words that look ahead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.language.english import calendar, dating

if TYPE_CHECKING:
    from collections.abc import Callable

OPENING: Final = 4
"""Words before a date that opens its sentence, so that the first verb behind is its own."""
NEAR: Final = 5
"""Words between a date and a past verb that leave no doubt that the verb is its own."""
_ABBREVIATION: Final = 4
MARKS: Final = ",\"'()[]“”:—-"
_BACK: Final = 3
_ARTICLES: Final = (["a"], ["an"], ["the"])
_ADVERBS: Final = frozenset("not also now still".split())
_BE: Final = calendar.PRESENT_BE | frozenset("was were remains remain".split())
_MOVING: Final = frozenset("to until till from for".split())
_PROGRAMMES: Final = (["the", "nation"], ["the", "press"])
_PREPOSITIONS: Final = frozenset("in on at within".split())
_UNTIL: Final = frozenset(("until", "till"))
_HAVE: Final = frozenset(("has", "have"))


def ends_sentence(word: str) -> bool:
    """Whether a word closes a sentence; a short one with a full stop is an abbreviation more often."""
    bare = word.rstrip("\"')”")
    if bare == "sept.":
        return False
    return bare[-1:] in {"!", "?", ";"} or (bare[-1:] == "." and (len(bare) > _ABBREVIATION or bare[:1].isdigit()) and "." not in bare[:-1])


def leftward(words: list[str]) -> tuple[int, int]:
    """What the nearest word says that tells, from the last one back to where the sentence begins, and how many words back it stands."""
    for back in range(1, len(words) + 1):
        if ends_sentence(words[-back]):
            break
        sign = _sign(words, len(words) - back)
        if sign:
            return sign, back
    return 0, 0


def rightward(words: list[str]) -> tuple[int, int]:
    """What the first word says that tells, up to where the sentence ends, and how many words on it stands."""
    for i, word in enumerate(words):
        sign = _sign(words, i) if word not in {"may", "if"} else 0  # "the May ruling may stand"
        if sign:
            return sign, i + 1
        if ends_sentence(word):
            break
    return 0, 0


def _sign(words: list[str], i: int) -> int:
    """What one word says: 1 future, -1 past, 0 nothing."""
    word = words[i].strip(MARKS)
    reader = _READERS.get(word)
    if reader is not None:
        return reader(words, i)
    if word[-3:] == "'ll":
        return 1
    if word[-2:] == "ed" and len(word) > _ABBREVIATION and word not in calendar.NOT_PAST:
        return _participle(words, i)
    return 0


def _auxiliary(words: list[str], i: int) -> int:
    """Take "will" and "could" for future, "would have" and "could not" for past."""
    following = words[i + 1 : i + 2]
    word = words[i].strip(MARKS)
    if word == "could" and following == ["not"]:
        return -1  # "could not be reached on Monday"
    return -1 if word != "will" and following == ["have"] else 1


def _condition(words: list[str], i: int) -> int:
    """Take a near "if" for future: "if they lose in November"."""
    return int(1 < len(words) - i <= NEAR + 2)


def _ahead(words: list[str], i: int) -> int:
    """Take "ahead of" right before a date for future; "the path ahead" is none."""
    return int(i + 1 == len(words) or (words[i + 1] == "of" and len(words) - i <= OPENING))


def _may(words: list[str], i: int) -> int:
    """Take the modal for future; a preposition stands before the month."""
    return int(i > 0 and words[i + 1 : i + 2] != [] and words[i + 1].isalpha() and words[i - 1] not in dating.BEFORE_MAY)


def _present(words: list[str], i: int) -> int:
    """Take a present form that announces for future, unless "to", an article or a name makes it something else."""
    if words[i] == "follows" and i + 1 < len(words) and words[i + 1] not in _PREPOSITIONS:
        return 0  # "that follows 290,000 in June"
    if words[i + 1 : i + 3] in _PROGRAMMES:
        return 0  # "told Face the Nation on Sunday"
    return int(not (i and (words[i - 1] == "to" or words[i - 1] in dating.BEFORE_NOUNS)))  # "in the face"


def _plural(words: list[str], i: int) -> int:
    """Take a present form behind a plural for future: "polls open on Thursday", "rates apply from Saturday"."""
    before = words[i - 1] if i else ""
    if not before or before in _BE or before in dating.BEFORE_NOUNS or before[-2:] == "'s":
        return 0
    return int(words[i + 1 :] == ["from"] or before[-1] == "s")


def _hope(words: list[str], i: int) -> int:
    """Take "hopes of a mandate" for future."""
    return int(words[i + 1 : i + 2] in (["of"], ["for"])) or _wish(words, i)


def _wish(words: list[str], i: int) -> int:
    """Take a wish with a deadline for future: "wants its money back by the summer"."""
    return int(words[i].strip(MARKS) in calendar.DEADLINE_VERBS and not {"by", "before"}.isdisjoint(words[-2:]))


def _after(words: list[str], i: int) -> int:
    """Take "after beating her in Tuesday's race" for past."""
    return -int(len(words) > i + 1 and words[i + 1][-3:] == "ing")


def _reschedule(words: list[str], i: int) -> int:
    """Take "moved to Friday" for future, "had moved to Friday" and other participles for past."""
    if words[-1] in _MOVING:
        return -1 if "had" in words[max(0, i - _BACK) : i] else 1
    word = words[i].strip(MARKS)
    past = word in calendar.PAST_VERBS or (word[-2:] == "ed" and len(word) > _ABBREVIATION and word not in calendar.NOT_PAST)
    return _past(words, i) if past else 0


def _past(words: list[str], i: int) -> int:
    """Take a past form for past; behind "to" it is the base form: "strikes to hit trains"."""
    return 0 if i and words[i - 1] == "to" else _participle(words, i)


def _infinitive(words: list[str], i: int) -> int:
    """Judge "to" by the word before it: "due to", "plans to" look ahead, "failed to" does not."""
    before = words[i - 1] if i else ""
    if before.strip(MARKS) in calendar.PROSPECTS:
        return _prospect(words, i - 1)
    if before.strip(MARKS) in calendar.INTENTIONS:
        return int(before[-1:] != "," and not (before[-2:] == "ed" and words[i + 1 : i + 2] in _ARTICLES))  # "agreed to a call"
    return int(_is_purpose(words, i))


def _is_purpose(words: list[str], i: int) -> bool:
    """Whether "to" opens a purpose that nothing told before puts into the past: "a plan that allows them to win in November"."""
    if words[-1] == "to" or words[i + 1 : i + 2] == [] or not words[i + 1].isalpha() or words[i + 1] in dating.BEFORE_NOUNS:
        return False
    for word in words[max(0, i - 5) : i]:
        bare = word.strip(MARKS)
        if bare in calendar.PAST_VERBS or bare[-2:] == "ed":
            return False
    return any(word.strip(MARKS) in dating.ALLOWING for word in words[max(0, i - 5) : i])


def _participle(words: list[str], i: int) -> int:
    """Take a past form for past, unless "be" before it makes a passive of the future or the present, or an article an adjective.

    What has been done "until Monday" holds till a Monday to come.
    """
    if words[-1] in _UNTIL and not _HAVE.isdisjoint(words[max(0, i - _BACK) : i]):
        return 1
    for back in range(1, min(_BACK, i) + 1):
        before = words[i - back].strip(MARKS)
        if before == "be":
            return -1 if words[max(0, i - back - 2) : i - back] == ["could", "not"] else 1  # "could not be reached on Monday"
        if before in calendar.PRESENT_BE or (back == 1 and before in dating.BEFORE_NOUNS):
            relative = before == "that" and words[i].strip(MARKS) in calendar.PAST_VERBS  # "the storm that hit the coast"
            return -1 if relative else 0
        if before in calendar.PAST_VERBS or not (before[-2:] == "ly" or before in _ADVERBS):
            break
    return -1


def _prospect(words: list[str], i: int) -> int:
    """Take "is due", "was expected to" and "scheduled for" for still to come, "had been due" for past."""
    before = {word.strip(MARKS) for word in words[max(0, i - _BACK) : i]}
    if before & {"been", "had"}:
        return -1
    after = words[i + 1].strip(MARKS) if i + 1 < len(words) else ""
    if words[i + 1 : i + 2] == ["to"] and words[i + 2 : i + 3] and words[i + 2] in dating.BEFORE_NOUNS:
        return 0  # "due to its losses"
    return int(bool(before & _BE) or after == "to" or (after == "for" and words[i] != "bound"))


_READERS: Final[dict[str, Callable[[list[str], int], int]]] = {
    **dict.fromkeys(calendar.PAST_VERBS, _past),
    **dict.fromkeys(calendar.PROSPECTS, _prospect),
    **dict.fromkeys(calendar.RESCHEDULES, _reschedule),
    "after": _after,
    **dict.fromkeys(calendar.DEADLINE_VERBS, _wish),
    **dict.fromkeys(calendar.HOPES, _hope),
    **dict.fromkeys(calendar.PLURAL_SCHEDULES, _plural),
    **dict.fromkeys(calendar.PRESENT_VERBS, _present),
    "may": _may,
    **dict.fromkeys(calendar.FUTURE_WORDS, _auxiliary),
    "ahead": _ahead,
    "if": _condition,
    "to": _infinitive,
}
"""What to ask of each word that may tell; a word of several kinds is of the one that stands last."""
