"""Nouns and adjectives by the act that they report, and verbs whose act depends on their complement."""

from __future__ import annotations

EVALUATING = frozenset(
    "criticism attacks attack praise support opposition endorsement critical supportive proud angry glad happy disappointed sorry opposed "
    "furious outraged upset".split()
)
"""Nouns and adjectives of judgement."""
INTENDING = frozenset(
    "hope hopes plan plans pledge pledges promise promises vow demand demands call calls plea desire intention decision refusal willing "
    "reluctant eager determined committed ready prepared keen hesitant inclined unwilling request requests threat threats "
    "proposal proposals".split()
)
"""Nouns and adjectives of intention."""
PREDICTING = frozenset("fear fears prediction predictions forecast warning warnings concern concerns".split())
"""Nouns of expectation."""
REFUSING = frozenset("denial refusal rejection unwilling opposed opposition".split())
"""Nouns and adjectives whose content is said not to hold or not to be done."""
SPEAKING_DECLINED = frozenset("say confirm comment reveal disclose elaborate specify".split())
"""Verbs that, negated, decline to speak."""
CONVEYING = frozenset(
    "convey explain portray paint depict reassure downplay play stress underline underscore highlight clarify cast show prove "
    "demonstrate argue".split()
)
"""Verbs of saying that, tried, are done: "sought to convey"."""
JUDGEMENTS = frozenset(
    "assessment defense defence rebuke critique condemnation congratulations opinion view views take verdict apology sympathy condolences "
    "endorsement tribute rebuttal backing".split()
)
"""Nouns of judgement that somebody may offer."""
TOLD = frozenset(
    "advice explanation details detail glimpse account preview description version hint hints clue clues insight insights example "
    "examples evidence assurance assurances confirmation confirmations information answer answers excuse thoughts prediction "
    "reminder".split()
)
"""Nouns of telling that somebody may offer."""
SEEMING_VERBS = frozenset({"appear", "seem"})
