"""Words with which news copy says that somebody did not speak."""

from __future__ import annotations

from typing import Final

DECLINING: Final = frozenset(("decline", "refuse"))
"""Verbs whose infinitive is what somebody did not do."""
SPEAKING: Final = frozenset("comment elaborate discuss speculate answer drawn".split())
"""Verbs that, declined or negated, say only that somebody did not speak: "would not discuss the case"."""
CONFIRMING: Final = frozenset("confirm confirmed confirming".split())
"""Forms that with "nor deny" behind them say only that somebody did not speak."""
DENYING: Final = frozenset("deny denied denying".split())
"""What stands behind "nor" or "or" there."""
IDENTIFYING_VERBS: Final = frozenset(("name", "identify"))
"""Verbs that, negated, keep back who it was: "Police have not named the man"."""
SPEAKING_FORMS: Final = SPEAKING | frozenset(("commented", "discussed", "elaborated"))
"""Their forms, and the noun "comment": negated, they assert nothing, whatever follows."""
REPLYING: Final = frozenset("respond responded reply replied return returned take taken reached react reacted".split())
"""Verb forms that, negated, speak of silence where what was asked follows: "did not return calls"."""
UNANSWERED: Final = "unanswered"
"""What calls and questions go that nobody replied to."""
SILENCE_WORDS: Final = SPEAKING_FORMS | REPLYING | {UNANSWERED}
"""Words of which one stands in every clause of silence."""
ASKED_FOR: Final = frozenset("comment request requests calls messages questions emails e-mails queries inquiries enquiries".split())
"""What somebody who stays silent does not respond to."""
UNSPEAKING: Final = frozenset("not never neither nobody none no declined refused unable without failed".split())
"""Words that negate a verb of speaking, besides the negated auxiliaries."""
POINTERS: Final = frozenset("it this that which who when where how why whether so".split())
"""Words that are no content by themselves: "would not say which"."""
NAMES: Final = frozenset({"name", "names", "identity"})
"""What a source asks to be kept back."""
WITHHELD: Final = frozenset("published printed used withheld disclosed given revealed".split())
"""What a source asks to be done, or not to be done, with its name."""
DECLINING_FORMS: Final = frozenset("asked asks requested requests declined refused wanted want wished insisted preferred".split())
"""Verbs by which it does."""
NOT: Final = frozenset("not n't weren't wasn't aren't isn't without declined refused".split())
"""Words of which one stands in what a source does not want or may not do."""
IDENTIFIED: Final = frozenset("named identified quoted".split())
"""What it does not want to be."""
ALLOWED: Final = frozenset("authorised authorized permitted allowed cleared".split())
"""What it is not, where it may not speak."""
SPEAKING_OUT: Final = frozenset("speak talk discuss comment brief publicly".split())
"""What it may not do."""
UNNAMED_EXCUSES: Final = (
    (frozenset({"anonymity"}), DECLINING_FORMS | {"condition", "granted"}),
    (ALLOWED, NOT, SPEAKING_OUT),
    (IDENTIFIED, NOT, DECLINING_FORMS | {"condition"}),
    (NAMES, WITHHELD, DECLINING_FORMS),
)
"""The shapes of an excuse, a word of each set in it: "not authorised to speak", "asked not to be named"."""
EXCUSES: Final = frozenset({"anonymity"}) | ALLOWED | IDENTIFIED | NAMES
"""Words of which one stands in every such excuse."""
