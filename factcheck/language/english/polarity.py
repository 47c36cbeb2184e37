"""Words that negate a clause, and those that only look so."""

from __future__ import annotations

PLAIN_NEGATORS = frozenset("not no never nobody none nothing neither nor without cannot nowhere n't hardly scarcely".split())
"""Words that negate the clause they stand in; forms in -n't count too."""
NOT_NEGATING = frozenset(
    {
        ("no", "doubt"),
        ("no", "fewer"),
        ("no", "later", "than"),
        ("no", "less"),
        ("no", "longer", "just"),
        ("no", "longer", "only"),
        ("no", "matter"),
        ("no", "more", "than"),
        ("not", "guilty"),
        ("not", "just"),
        ("not", "least"),
        ("not", "merely"),
        ("not", "only"),
        ("not", "simply"),
        ("not", "to", "mention"),
        ("nothing", "but"),
    }
)
"""Words in a row of which the first, a negator, does not negate the clause."""
ENABLED = frozenset({"able", "allowed"})
"""Words of which "not" negates what follows: "not able to feed the children"."""
GUILTLESS = ("not", "guilty")
"""A verdict that a clause can affirm, and the opposite of another all the same."""
INERT_BEFORE = frozenset({"by", "with", "of", "for", "to", "or", "little"})
"""Prepositions whose phrase with "no" leaves the clause as it is: "edited by no one", "a man with no shoes"."""
AT_ALL = frozenset({"means", "reason", "circumstances", "account"})
"""Nouns with which it does not: "by no means"."""
CLAUSE_ENDS = frozenset("but ; although because while unless which who if until though after before when that".split())
"""Words behind which a negation no longer bears on the clause before them."""
RELATIVE_SUBJECTS = frozenset("they he she we i".split())
"""Pronouns that, right behind a noun, open a relative clause without its word: "meetings | they never attended"."""
FALSE = frozenset(
    "false wrong untrue baseless unfounded groundless incorrect inaccurate fabricated nonsense fiction lie lies rubbish mistaken absurd "
    "preposterous ludicrous fictitious invented bogus fake erroneous misleading".split()
)
"""Words that say of a claim that it does not hold: "is flatly wrong"."""
NAMED_FALSE = frozenset(
    "fabrication fabrications lie lies nonsense rubbish falsehood falsehoods conspiracy malicious hoax untrue false baseless unfounded "
    "groundless bogus fictitious invention smear witch-hunt slander defamatory libellous fiction propaganda untruth untruths".split()
)
"""What somebody calls the words of others to deny them: "a fabrication"."""
SUBSTANCE = frozenset("truth substance foundation basis merit credence".split())
"""What a claim that does not hold has none of: "no truth in the story"."""
REPUDIATING = FALSE | SUBSTANCE | {"true"}
"""Words of which one stands wherever a claim is said not to hold."""
AVOIDING = frozenset("avoid avoids avoided refrain refrained refrains lack lacks lacked".split())
"""Verbs by which a clause says that something is not done."""
UNDONE = frozenset("fail failed fails failing refuse refused refuses refusing decline declined declines unable incapable yet".split())
"""Words that, before "to" or "of", say that something was not done."""
NOT_DOING = frozenset("failure refusal inability reluctant".split())
"""Nouns and adjectives that, before "to" with a verb, say the same."""
NEGATING_WORDS = AVOIDING | frozenset(
    "unaware unlikely deny denied denies denying false untrue baseless skip skips skipped skipping omit omits omitted".split()
)
"""Words by which a text says that something is not so, without a negator."""
LIMITS = frozenset("only just merely simply".split())
"""Words that "not" may add to ("not only ... but also") or deny ("is not only")."""
ADDING = frozenset("but also".split())
"""Words that show that "not only" adds."""
DATE_BOUNDS = frozenset("before until till since earlier prior".split())
"""Words by which a date bounds what a negated clause tells: nothing until then, or nothing since."""
NEGATION_ENDS = frozenset("but although because while unless which who if though when whereas since".split())
"""Words before which the clause ends that a negation bears on."""
STOPPING = frozenset("stop stops stopped stopping cease ceases ceased quit avoid avoids avoided".split())
"""Words that, before a form in -ing, say that something is done no longer or not at all."""
EVIDENCE = frozenset("evidence sign signs indication indications proof trace traces record hint suggestion".split())
"""Nouns of which "no" negates what follows: "no evidence that the lake is polluted"."""
ASIDE = frozenset({"who", "which", "that", "whose"})
"""Pronouns that open a clause which only describes what stands before it."""
