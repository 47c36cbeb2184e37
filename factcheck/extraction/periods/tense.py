"""Whether the words around a date speak of the past or of what is to come."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.extraction.periods.verbs import MARKS, NEAR, OPENING, ends_sentence, leftward, rightward
from factcheck.language.english import calendar, dating
from factcheck.language.english.words import OWNERS

if TYPE_CHECKING:
    from factcheck.extraction.periods.reading import Reading

REACH: Final = 110
"""Characters on either side of a date in which its verb is looked for."""
_HEADLINE: Final = 18
"""Words on either side of a date that a headline stays under; counted in words, since accents may stand apart from their letters."""
_DASHES: Final = frozenset(("-", "--", "—", "|"))
_POLL: Final = re.compile(r"(?:'s)? (?:[a-z]+ )?(?:elections?|ballot|referendum|convention|conference|summit|budget)\b")
_HEADING: Final = frozenset("heading going head goes leading".split())
_PAST_EVENT: Final = re.compile(
    r"(?:'s)? (?:[a-z-]+ )?(?:decision|ruling|outcome|attacks?|wins?|loss|victory|defeat|announcement|killings?|crash|massacre"
    r"|shootings?|remarks?|comments?|raid|earthquake|explosion|fire|death|deaths|resignation|landslide|collapse)\b",
)
_AS_AS: Final = {"early": 1, "soon": 1, "recently": -1}
_WOULD: Final = frozenset(("would", "wouldn't"))
_SETTING: Final = re.compile(r"(?: (?:morning|afternoon|evening|night))? (?:after|when|as) (?!soon|long|well)")
_TOLD: Final = frozenset(("was", "were", "had"))
_SENTENCE: Final = re.compile(r"[.!?] ")
_STOPS: Final = frozenset((". ", "! ", "? "))
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
    possessive = low[stop : stop + 2] == "'s"
    beside = _beside(low, left, stop, possessive=possessive)
    if beside is not None:
        return beside
    sign, distance = leftward(left)
    if sign > 0 and left[-distance].strip(MARKS) in _WOULD and "had" in _SENTENCE.split(reading.right(stop, REACH))[0].split():
        return -1, NEAR + 1  # "polls would close on Wednesday, it had promised"
    if sign > 0 and left[-distance] == "to" and _SETTING.match(low, stop) and not _TOLD.isdisjoint(left):
        return -1, NEAR + 1  # "were ordered to leave on Sunday night after rain pushed the lake over its rim"
    if not sign and _is_headline(reading, begin, stop):
        last = next((k for k in range(len(left) - 1, -1, -1) if left[k][-1] in ";:" or left[k] in _DASHES), -1)
        return int("to" in left[last + 2 : last + 6]), NEAR  # "PM to visit Vell on Friday"
    if _is_poll_ahead(low, left, stop, possessive=possessive, told=sign < 0 and distance <= NEAR):
        return 1, 1
    if left and possessive and left[-1] == "for" and not (sign < 0 and distance <= NEAR):
        return 1, 1
    if sign:
        return sign, distance
    if left and left[-1] in _OPENINGS:
        return 1, 1
    right = reading.right(stop, REACH)
    if right[:2] in _STOPS:
        return 0, 0
    sign, distance = rightward(right.split())
    opens = len(left) <= OPENING or any(ends_sentence(word) for word in left[-OPENING:])
    return (sign, distance) if opens or distance <= NEAR else (0, 0)


def _is_poll_ahead(low: str, left: list[str], stop: int, *, possessive: bool, told: bool) -> bool:
    """Whether an election or the like stands behind a date and is still to come: "toward the November election"."""
    lead = frozenset(left[-2:])
    if dating.TOWARDS.isdisjoint(lead) or _POLL.match(low, stop) is None or (possessive and "in" in lead):
        return False
    return not told or not lead.isdisjoint(("toward", "towards"))


def _beside(low: str, left: list[str], stop: int, *, possessive: bool) -> tuple[int, int] | None:
    """What the words right beside a date say, before any verb is asked; None where they say nothing."""
    if left[-3:-2] == ["as"] and left[-1:] == ["as"] and left[-2] in _AS_AS:
        return _AS_AS[left[-2]], 1
    put_back = left[-1:] == ["from"] and not calendar.RESCHEDULES.isdisjoint(left[-4:])
    if put_back and not low.startswith(" to ", stop):  # "put back from June"
        return 0, 0
    if left and possessive and left[-1] in calendar.FRAMES:
        return calendar.FRAMES[left[-1]], 1
    if (possessive or not OWNERS.isdisjoint(left[-1:])) and _PAST_EVENT.match(low, stop):
        return -1, 1  # "Monday's ruling will be felt"
    if left[-2:] == ["according", "to"] or (left[-1:] == ["in"] and not dating.ASKED_BEFORE.isdisjoint(left[-2:-1])):
        return -1, 1  # "a poll in January shows"
    if left[-1:] in (["come"], ["almost"], ["nearly"]):
        return 1, 1  # "come November"
    if left[-1:] == ["into"] and not _HEADING.isdisjoint(left[-2:-1]) and "had" not in left:
        return 1, 1
    if len(left) > 1 and left[-1] in OWNERS and left[-2] in calendar.FRAMES:
        return calendar.FRAMES[left[-2]], 1  # "after her March speech"
    if len(left) > 1 and _IS.match(" ".join(left[-4:])):
        return 1, 1
    return None


def _is_headline(reading: Reading, begin: int, stop: int) -> bool:
    """Whether the words stand in a short line that no full stop closes."""
    left, right = reading.left(begin, 2 * REACH), reading.right(stop, 2 * REACH)
    short = max(left.count(" "), right.count(" ")) < _HEADLINE
    return short and not right.rstrip().endswith((".", "!", "?", "”", '"')) and ". " not in left + right


def sign_before(reading: Reading, begin: int) -> int:
    """What the words before a place say alone: -1 past, 1 future, 0 nothing."""
    return leftward(reading.left(begin, REACH).split())[0]
