"""Words that bound the subject of a verb: times, asides and phrases around it, prepositions inside it."""

from __future__ import annotations

TIME_OPENERS = frozenset({"on", "late", "early", "earlier", "last", "this"})
"""Words that a time behind a name or before a verb opens with: "police late on Monday"."""
STARTS_OF_TIMES = TIME_OPENERS | {"in"}
"""Words that a time between a subject and its verb may open with: "on Tuesday", "late Monday"."""
TIMES_OR_OTHERS = frozenset({"may", "march", "sun", "moment"})
"""Time nouns that are as often something else."""
MONTHS_OR_VERBS = frozenset({"may", "march"})
"""Time nouns that are verbs as well."""
PARTERS = frozenset({"as", "than", "after", "before", "since", "until", "despite", "because"})
"""Prepositions that belong to a noun phrase only right behind a noun."""
MEASURED_FROM = frozenset({"after", "before", "since"})
"""Of these the ones that a time is measured from: "a week after the mayor denied it"."""
ADVERBIAL = frozenset({"as", "after", "before", "since", "during", "amid", "despite"})
"""Prepositions whose phrase belongs to the verb where one stands before them."""
UNFRONTED = frozenset({"as", "after", "before", "since", "until", "till", "than"})
"""Prepositions whose phrase, in the middle of a sentence, is no fronted one."""
APPOSED_PREPOSITIONS = frozenset({"as", "in", "at", "with"})
"""Words that an aside with a finite verb may open with."""
APPOSED_CLAUSES = frozenset({"where", "when", "and", "whose"})
"""Conjunctions that an aside behind a subject may open with."""
APPROXIMATE = frozenset({"about", "around", "over", "under"})
"""Prepositions that make a number an estimate: "about half"."""
EXEMPLIFYING = frozenset({"of", "including", "like", "along"})
"""Words of an aside that tells of the noun before it: ", including two mayors,"."""
PLACING = frozenset({"of", "in", "from"})
"""Prepositions before a town."""
BEFORE_OF = frozenset({"much", "most", "all", "half", "some", "many", "both", "each"})
"""Determiners that "of" can follow."""
NAME_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "inc", "llc"})
"""What a comma parts from a name without opening an apposition."""
PARTY_MARKS = ("d-", "r-", "i-")
"""What the party and state of a member of an American house open with: "Ana Orr, R-Vell"."""
FRONTED_NOUNS = frozenset({"statement", "interview", "tweet"})
"""Nouns that end a fronted phrase without a comma: "In a statement police said"."""
VERB_PREPOSITIONS = frozenset({"as", "after", "before", "since", "until", "despite", "because", "during"})
"""Prepositions whose phrase belongs to the verb, not to the noun before it."""
TYING_PARTICIPLES = frozenset({"by", "in", "with", "on", "over", "to", "for", "at", "as"})
"""Prepositions that tie a participle to the noun before it: "a bill backed by farmers"."""
TYING_ADJECTIVES = frozenset({"with", "to", "of", "about", "for"})
"""Prepositions that tie an adjective to the noun before it: "an aide close to the mayor"."""
BELONGING = frozenset("of from in at for on".split())
"""Prepositions before a noun that only tells of the noun before it: "the head of the union, who"."""
ROUND_NUMBERS = frozenset({"half", "a", "one", "none"})
"""Words that stand for a number where a word that rounds stands before them: "nearly half", "at least a dozen"."""
ROUNDING_WORDS = {
    **{word: [] for word in "about around nearly almost roughly approximately only just over under barely some".split()},
    "least": ["at"],
    "most": ["at"],
    "to": ["up"],
    "than": ["more"],
    "as": ["as", "many"],
}
"""Words that round the number behind them → the words before them that belong to them: "about", "at least", "as many as"."""
