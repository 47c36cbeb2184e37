"""Whether the words around a date speak of the past or of what is to come."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.language.english.calendar import FRAMES, FUTURE_WORDS, INTENTIONS, NOT_PAST, PAST_VERBS, PRESENT_BE, PRESENT_VERBS, PROSPECTS, RESCHEDULES

if TYPE_CHECKING:
    from factcheck.extraction.periods.reading import Reading

REACH: Final = 110
"""Characters on either side of a date in which its verb is looked for."""
_SHORT: Final = 4
_MARKS: Final = ",\"'()[]“”:—-"
_BACK: Final = 3
_NEAR: Final = 5
_IS: Final = re.compile(r"(?:\S+ ){0,3}(?:is|are|isn't|aren't)(?: (?:on|at|for|from|by|set|noon|midnight|the|[0-9:.]+(?:am|pm)?|[ap]\.?m\.?)){0,3}$")
_OPENINGS: Final = frozenset("starting beginning effective".split())
_DETERMINERS: Final = frozenset("a an the its his her their our this that these those".split())


def direction(reading: Reading, begin: int, stop: int) -> tuple[int, int]:
    """Return -1 for the past, 1 for the future, 0 where nothing tells, and the words between the date and what told.

    The verb nearest before the date decides; where its sentence has none before, the first verb after it.
    """
    low = reading.low
    left = low[max(0, begin - REACH) : begin].split()
    if left and low[stop : stop + 2] == "'s" and left[-1] in FRAMES:
        return FRAMES[left[-1]], 1
    if len(left) > 1 and _IS.match(" ".join(left[-4:])):
        return 1, 1
    sign, distance = _leftward(left)
    if left and left[-1] == "for" and low[stop : stop + 2] == "'s" and not (sign < 0 and distance <= _NEAR):
        return 1, 1
    if sign:
        return sign, distance
    if left and left[-1] in _OPENINGS:
        return 1, 1
    return _rightward(low[stop : stop + REACH].split())


def before_sign(reading: Reading, begin: int) -> int:
    """What the words before a place say alone: -1 past, 1 future, 0 nothing."""
    return _leftward(reading.low[max(0, begin - REACH) : begin].split())[0]


def _ends_sentence(word: str) -> bool:
    """Whether a word closes a sentence; a short one with a full stop is an abbreviation more often."""
    bare = word.rstrip("\"')”")
    return bare[-1:] in {"!", "?", ";"} or (bare[-1:] == "." and (len(bare) > _SHORT or bare[:1].isdigit()) and "." not in bare[:-1])


def _leftward(words: list[str]) -> tuple[int, int]:
    for back in range(1, len(words) + 1):
        word = words[-back]
        if _ends_sentence(word):
            break
        sign = _sign(words, len(words) - back)
        if sign:
            return sign, back
    return 0, 0


def _rightward(words: list[str]) -> tuple[int, int]:
    for i, word in enumerate(words):
        sign = _sign(words, i)
        if sign:
            return sign, i + 1
        if _ends_sentence(word):
            break
    return 0, 0


def _sign(words: list[str], i: int) -> int:
    """What one word says: 1 future, -1 past, 0 nothing."""
    word = words[i].strip(_MARKS)
    if word in PROSPECTS:
        return _prospect(words, i)
    if word in FUTURE_WORDS or word[-3:] == "'ll":
        return -1 if i + 1 < len(words) and words[i + 1] == "have" and word != "will" else 1
    if word in PRESENT_VERBS:
        return 0 if i and words[i - 1] == "to" else 1
    if word in RESCHEDULES and words[-1] in {"to", "until", "till", "from", "for"}:
        return -1 if "had" in words[max(0, i - _BACK) : i] else 1
    if word == "to":
        if i and words[i - 1].strip(_MARKS) in PROSPECTS:
            return _prospect(words, i - 1)
        return 1 if i and words[i - 1].strip(_MARKS) in INTENTIONS and words[i - 1][-1] != "," else 0
    if word in PAST_VERBS or (word[-2:] == "ed" and len(word) > _SHORT):
        return 0 if word in NOT_PAST else _participle(words, i)
    return 0


def _participle(words: list[str], i: int) -> int:
    """A past form is past, unless "be" before it makes it a passive of the future or the present."""
    for back in range(1, min(_BACK, i) + 1):
        before = words[i - back].strip(_MARKS)
        if before == "be":
            return 1
        if back == 1 and before in _DETERMINERS:
            return 0
        if before in PRESENT_BE:
            return 0
        if before in PAST_VERBS or not (before[-2:] == "ly" or before in {"not", "also", "now", "still"}):
            break
    return -1


def _prospect(words: list[str], i: int) -> int:
    """ "is due", "was expected to", "scheduled for": still to come; "had been due" is not."""
    before = [word.strip(_MARKS) for word in words[max(0, i - _BACK) : i]]
    if "been" in before or "had" in before:
        return -1
    after = words[i + 1].strip(_MARKS) if i + 1 < len(words) else ""
    return 1 if any(word in PRESENT_BE or word in {"was", "were", "remains", "remain"} for word in before) or after in {"to", "for"} else 0
