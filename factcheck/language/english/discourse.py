"""Words at the opening of a sentence that carry on the argument of the sentence before."""

from __future__ import annotations

from typing import Final

CONTINUATIONS: Final = (
    "As a consequence",
    "As a result",
    "Because of this",
    "Consequently",
    "For this reason",
    "Furthermore",
    "Hence",
    "In addition",
    "In doing so",
    "In this way",
    "In turn",
    "Moreover",
    "Such",
    "That",
    "Therefore",
    "These",
    "This",
    "Thus",
)
"""As they are written at the opening of a sentence."""

TIMES_AFTER_THIS: Final = (
    "afternoon",
    "autumn",
    "century",
    "day",
    "decade",
    "evening",
    "month",
    "morning",
    "quarter",
    "season",
    "spring",
    "summer",
    "time",
    "week",
    "weekend",
    "winter",
    "year",
)
"""Words after which "This" points at a time and not at what was said: "This week rents rose"."""
