"""Words by which people say what they mean to do: "We will appeal", "it would fight the case", "a plan to close the ward"."""

from __future__ import annotations

PROMISING = frozenset("pledge promise vow swear".split())
"""Verbs that promise where what they bring is to come, and assure where it is not."""
COMING = frozenset("will would 'll 'd shall won't wouldn't going never to".split())
"""Words by which something is to come."""
HOPING = frozenset("hope decide resolve vote".split())
"""Verbs of intention that, in a reported content, announce nothing."""
TRYING = frozenset("seek try attempt want aim strive".split())
"""Verbs of trying."""
ANNOUNCED = frozenset({"would", "will", "'ll", "'d"})
"""Auxiliaries behind a pronoun by which a reported content announces: "it would fight the case"."""
NOT_ANNOUNCED = frozenset("be have take cost need probably likely".split())
"""Words behind such an auxiliary that make an expectation of it: "it would cost"."""
PASSED_OVER = frozenset("that now also still not very".split())
"""Words that stand among those that announce and add nothing to them: "that it will now also appeal"."""
READY = frozenset("willing ready prepared determined planning going considering eager committed resolved unwilling reluctant".split())
"""Words behind "she is" by which somebody announces what they will do."""
PLANNING = frozenset("will 'll want intend plan promise hope must".split())
"""Verbs by which a quoted speaker announces: "We will"."""
SPEAKERS_BE = frozenset("am are 'm 're was were".split())
"""Forms of "be" behind "I" and "we"."""
UNWANTING = frozenset("do don't not really just also still did didn't".split())
"""Words between "I" and a verb of wishing: "I do not want"."""
WISHES = frozenset("want intend plan wish hope mean".split())
"""Verbs of wishing behind those."""
PLANS = frozenset(
    "goal goals aim aims ambition ambitions plan plans proposal proposals strategy blueprint roadmap intention intentions bid".split()
)
"""Nouns of what somebody means to do."""
PURPOSES = frozenset("aim aims goal goals purpose idea plan plans job task way point answer hope objective challenge intention".split())
"""Nouns of which an infinitive behind "is" tells what they are: "The aim is to cut costs"."""
IS_TO = (["is", "to"], ["was", "to"])
"""Words behind a plan that tell it: "The plan is to sell"."""
WISHED_POLITELY = frozenset("like love prefer hate".split())
"""Verbs of liking that wish behind "would": "would like to see"."""
