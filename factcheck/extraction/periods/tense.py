"""Whether the words around a date speak of the past or of what is to come."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.language.english import calendar

if TYPE_CHECKING:
    from factcheck.extraction.periods.reading import Reading

REACH: Final = 110
"""Characters on either side of a date in which its verb is looked for."""
OPENING: Final = 4
"""Words before a date that opens its sentence, so that the first verb behind is its own."""
NEAR: Final = 5
"""Words between a date and a past verb that leave no doubt that the verb is its own."""
_ABBREVIATION: Final = 4
_MARKS: Final = ",\"'()[]“”:—-"
_BACK: Final = 3
_ARTICLES: Final = (["a"], ["an"], ["the"])
_DETERMINERS: Final = frozenset("a an the its his her their our this that these those".split())
_ADVERBS: Final = frozenset("not also now still".split())
_BE: Final = calendar.PRESENT_BE | frozenset("was were remains remain".split())
_MOVING: Final = frozenset("to until till from for".split())
_BEFORE_MAY: Final = frozenset(
    "in since until till by during from to of the last next this early late mid mid- before after through and or on a his her its".split(),
)
_DASHES: Final = frozenset(("-", "--", "—", "|"))
_TOWARDS: Final = frozenset("toward towards before until for into to in".split())
_POLL: Final = re.compile(r"(?:'s)? (?:[a-z]+ )?(?:elections?|ballot|referendum|convention|conference|summit|budget)\b")
_HEADING: Final = frozenset("heading going head goes leading".split())
_PROGRAMMES: Final = (["the", "nation"], ["the", "press"])
_SURVEYS: Final = frozenset("poll polls survey surveys study studies census interview".split())
_PREPOSITIONS: Final = frozenset("in on at within".split())
_PAST_EVENT: Final = re.compile(
    r"(?:'s)? (?:[a-z-]+ )?(?:decision|ruling|outcome|attacks?|wins?|loss|victory|defeat|announcement|killings?|crash|massacre"
    r"|shootings?|remarks?|comments?|raid|earthquake|explosion|fire|death|deaths|resignation|landslide|collapse)\b",
)
_AS_AS: Final = {"early": 1, "soon": 1, "recently": -1}
_WOULD: Final = frozenset(("would", "wouldn't"))
_SENTENCE: Final = re.compile(r"[.!?] ")
_STOPS: Final = frozenset((". ", "! ", "? "))
_UNTIL: Final = frozenset(("until", "till"))
_OWNERS: Final = frozenset("his her its their my our your".split())
_HAVE: Final = frozenset(("has", "have"))
_OPENINGS: Final = frozenset("starting beginning effective".split())
_IS: Final = re.compile(
    r"(?:\S+ ){0,3}(?:is|are|isn't|aren't)(?: (?:on|at|for|from|by|set|noon|midnight|the|[0-9:.]+(?:am|pm)?|[ap]\.?m\.?)){0,3}$",
)


def direction(reading: Reading, begin: int, stop: int) -> tuple[int, int]:
    """Return -1 for the past, 1 for the future, 0 where nothing tells, and the words between the date and what told.

    The verb nearest before the date decides; where its sentence has none before, the first verb after it.
    """
    low = reading.low
    left = reading.left(begin, REACH).split()
    if left[-2:] == ["at", "least"]:  # "until at least Monday"
        del left[-2:]
    if left[-3:-2] == ["as"] and left[-1:] == ["as"] and left[-2] in _AS_AS:
        return _AS_AS[left[-2]], 1
    put_back = left[-1:] == ["from"] and not calendar.RESCHEDULES.isdisjoint(left[-4:])
    if put_back and not low.startswith(" to ", stop):  # "put back from June"
        return 0, 0
    possessive = low[stop : stop + 2] == "'s"
    if left and possessive and left[-1] in calendar.FRAMES:
        return calendar.FRAMES[left[-1]], 1
    if (possessive or not _OWNERS.isdisjoint(left[-1:])) and _PAST_EVENT.match(low, stop):
        return -1, 1  # "Monday's ruling will be felt"
    if left[-2:] == ["according", "to"] or (left[-1:] == ["in"] and not _SURVEYS.isdisjoint(left[-2:-1])):
        return -1, 1  # "a poll in January shows"
    if left[-1:] in (["come"], ["almost"], ["nearly"]):
        return 1, 1  # "come November"
    if left[-1:] == ["into"] and not _HEADING.isdisjoint(left[-2:-1]) and "had" not in left:
        return 1, 1
    if len(left) > 1 and left[-1] in _OWNERS and left[-2] in calendar.FRAMES:
        return calendar.FRAMES[left[-2]], 1  # "after her March speech"
    if len(left) > 1 and _IS.match(" ".join(left[-4:])):
        return 1, 1
    sign, distance = _leftward(left)
    if sign > 0 and left[-distance].strip(_MARKS) in _WOULD and "had" in _SENTENCE.split(reading.right(stop, REACH))[0].split():
        return -1, NEAR + 1  # "polls would close on Wednesday, it had promised"
    if not sign and _is_headline(reading, begin, stop):
        last = next((k for k in range(len(left) - 1, -1, -1) if left[k][-1] in ";:" or left[k] in _DASHES), -1)
        return int("to" in left[last + 2 : last + 6]), NEAR  # "PM to visit Kyiv on Friday"
    lead = frozenset(left[-2:])
    if not _TOWARDS.isdisjoint(lead) and _POLL.match(low, stop) and not (possessive and "in" in lead):
        told = sign < 0 and distance <= NEAR and lead.isdisjoint({"toward", "towards"})
        if not told:
            return 1, 1  # "toward the November election"
    if left and possessive and left[-1] == "for" and not (sign < 0 and distance <= NEAR):
        return 1, 1
    if sign:
        return sign, distance
    if left and left[-1] in _OPENINGS:
        return 1, 1
    right = reading.right(stop, REACH)
    if right[:2] in _STOPS:
        return 0, 0
    sign, distance = _rightward(right.split())
    opens = len(left) <= OPENING or any(_ends_sentence(word) for word in left[-OPENING:])
    return (sign, distance) if opens or distance <= NEAR else (0, 0)


def _is_headline(reading: Reading, begin: int, stop: int) -> bool:
    """Whether the words stand in a short line that no full stop closes."""
    left, right = reading.left(begin, REACH), reading.right(stop, REACH)
    return len(left) < REACH and len(right) < REACH and not right.rstrip().endswith((".", "!", "?", "”", '"')) and ". " not in left + right


def sign_before(reading: Reading, begin: int) -> int:
    """What the words before a place say alone: -1 past, 1 future, 0 nothing."""
    return _leftward(reading.left(begin, REACH).split())[0]


def _ends_sentence(word: str) -> bool:
    """Whether a word closes a sentence; a short one with a full stop is an abbreviation more often."""
    bare = word.rstrip("\"')”")
    if bare == "sept.":
        return False
    return bare[-1:] in {"!", "?", ";"} or (bare[-1:] == "." and (len(bare) > _ABBREVIATION or bare[:1].isdigit()) and "." not in bare[:-1])


def _leftward(words: list[str]) -> tuple[int, int]:
    for back in range(1, len(words) + 1):
        if _ends_sentence(words[-back]):
            break
        sign = _sign(words, len(words) - back)
        if sign:
            return sign, back
    return 0, 0


def _rightward(words: list[str]) -> tuple[int, int]:
    for i, word in enumerate(words):
        sign = _sign(words, i) if word not in {"may", "if"} else 0  # "the May ruling may stand"
        if sign:
            return sign, i + 1
        if _ends_sentence(word):
            break
    return 0, 0


def _sign(words: list[str], i: int) -> int:
    """What one word says: 1 future, -1 past, 0 nothing."""
    word = words[i].strip(_MARKS)
    if word == "to":
        return _infinitive(words, i)
    if word == "could" and words[i + 1 : i + 2] == ["not"]:
        return -1  # "could not be reached on Monday"
    if word == "if":
        return int(1 < len(words) - i <= NEAR + 2)  # "if they lose in November"
    if word == "ahead":
        return int(i + 1 == len(words) or (words[i + 1] == "of" and len(words) - i <= OPENING))
    if word in calendar.FUTURE_WORDS or word[-3:] == "'ll":
        return -1 if word != "will" and words[i + 1 : i + 2] == ["have"] else 1
    if word == "may":  # the modal, since a preposition stands before the month
        return int(i > 0 and words[i + 1 : i + 2] != [] and words[i + 1].isalpha() and words[i - 1] not in _BEFORE_MAY)
    if word == "follows" and i + 1 < len(words) and words[i + 1] not in _PREPOSITIONS:
        return 0  # "that follows 290,000 in June"
    if words[i + 1 : i + 3] in _PROGRAMMES:
        return 0  # "told Face the Nation on Sunday"
    if word in calendar.PRESENT_VERBS:
        return int(not (i and (words[i - 1] == "to" or words[i - 1] in _DETERMINERS)))  # "in the face"
    if word in calendar.PLURAL_VERBS:
        told = i > 0 and words[i - 1] not in _BE and words[i - 1] not in _DETERMINERS and words[i - 1][-2:] != "'s"
        return int(told and (words[i + 1 :] == ["from"] or words[i - 1][-1] == "s"))
    if word in calendar.HOPES and words[i + 1 : i + 2] in (["of"], ["for"]):
        return 1
    if word in calendar.WISHES and not {"by", "before"}.isdisjoint(words[-2:]):
        return 1  # "wants its money back by the summer"
    if word == "after" and len(words) > i + 1 and words[i + 1][-3:] == "ing":
        return -1  # "after trouncing her in Tuesday's vote"
    if word in calendar.RESCHEDULES and words[-1] in _MOVING:
        return -1 if "had" in words[max(0, i - _BACK) : i] else 1
    if word in calendar.PROSPECTS:
        return _prospect(words, i)
    if word in calendar.PAST_VERBS and words[i - 1 : i] == ["to"] and i:
        return 0  # "strikes to hit commuters"
    if word in calendar.PAST_VERBS or (word[-2:] == "ed" and len(word) > _ABBREVIATION and word not in calendar.NOT_PAST):
        return _participle(words, i)
    return 0


def _infinitive(words: list[str], i: int) -> int:
    """Judge "to" by the word before it: "due to", "plans to" look ahead, "failed to" does not."""
    before = words[i - 1] if i else ""
    if before.strip(_MARKS) in calendar.PROSPECTS:
        return _prospect(words, i - 1)
    if before.strip(_MARKS) in calendar.INTENTIONS:
        return int(before[-1:] != "," and not (before[-2:] == "ed" and words[i + 1 : i + 2] in _ARTICLES))  # "agreed to a call"
    return int(_is_purpose(words, i))


def _is_purpose(words: list[str], i: int) -> bool:
    """Whether "to" opens a purpose that nothing told before puts into the past: "a plan that allows them to win in November"."""
    if words[-1] == "to" or words[i + 1 : i + 2] == [] or not words[i + 1].isalpha() or words[i + 1] in _DETERMINERS:
        return False
    for word in words[max(0, i - 5) : i]:
        bare = word.strip(_MARKS)
        if bare in calendar.PAST_VERBS or bare[-2:] == "ed":
            return False
    return any(word.strip(_MARKS) in _ALLOWING for word in words[max(0, i - 5) : i])


_ALLOWING: Final = frozenset(
    "allows allow lets helps help enables enable makes strategy strategies way ways chance able unable fails need needs".split(),
)


def _participle(words: list[str], i: int) -> int:
    """Take a past form for past, unless "be" before it makes a passive of the future or the present, or an article an adjective.

    What has been done "until Monday" holds till a Monday to come.
    """
    if words[-1] in _UNTIL and not _HAVE.isdisjoint(words[max(0, i - _BACK) : i]):
        return 1
    for back in range(1, min(_BACK, i) + 1):
        before = words[i - back].strip(_MARKS)
        if before == "be":
            return -1 if words[max(0, i - back - 2) : i - back] == ["could", "not"] else 1  # "could not be reached on Monday"
        if before in calendar.PRESENT_BE or (back == 1 and before in _DETERMINERS):
            relative = before == "that" and words[i].strip(_MARKS) in calendar.PAST_VERBS  # "the storm that hit the coast"
            return -1 if relative else 0
        if before in calendar.PAST_VERBS or not (before[-2:] == "ly" or before in _ADVERBS):
            break
    return -1


def _prospect(words: list[str], i: int) -> int:
    """Take "is due", "was expected to" and "scheduled for" for still to come, "had been due" for past."""
    before = {word.strip(_MARKS) for word in words[max(0, i - _BACK) : i]}
    if before & {"been", "had"}:
        return -1
    after = words[i + 1].strip(_MARKS) if i + 1 < len(words) else ""
    if words[i + 1 : i + 2] == ["to"] and words[i + 2 : i + 3] and words[i + 2] in _DETERMINERS:
        return 0  # "due to its losses"
    return int(bool(before & _BE) or after == "to" or (after == "for" and words[i] != "bound"))
