"""Words by which copy passes a judgement of its own."""

from __future__ import annotations

from typing import Final

JUDGING_ADJECTIVES: Final = (
    "abhorrent", "abysmal", "absurd", "appalling", "atrocious", "awful", "brilliant", "cowardly", "contemptible", "deplorable",
    "despicable", "disgraceful", "disgusting", "dreadful", "foolish", "ghastly", "gutless", "hateful", "heinous", "horrendous",
    "hypocritical", "idiotic", "inexcusable", "laughable", "ludicrous", "magnificent", "marvellous", "monstrous", "obscene", "odious",
    "outrageous", "pathetic", "preposterous", "repugnant", "repulsive", "ridiculous", "scandalous", "senseless", "shameful", "shameless",
    "sickening", "sinister", "spineless", "splendid", "stupid", "superb", "terrible", "unconscionable", "unforgivable", "vile",
    "wonderful",
)  # fmt: skip
"""Adjectives with which nobody could agree or disagree by looking."""

JUDGING_ADVERBS: Final = (
    "disgracefully", "foolishly", "fortunately", "laughably", "luckily", "outrageously", "predictably", "regrettably", "ridiculously",
    "sadly", "scandalously", "shamefully", "shamelessly", "thankfully", "tragically", "unfortunately", "unsurprisingly",
)  # fmt: skip
"""Adverbs by which whoever writes says how they feel about the sentence."""

OPINION_KINDS: Final = frozenset(
    "analysis blog column comment commentary critique editorial essay feature leader op-ed opinion review satire".split(),
)
"""Genres of which the reader expects the writer's own judgement."""
