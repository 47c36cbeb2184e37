"""Words by which an outlet tells what it saw, and words that bring claims of which nobody is named as the source."""

from __future__ import annotations

from factcheck.language.english.markers import RUMOUR_NOUNS
from factcheck.language.english.sources import OUTLET_PHRASES

EYES = frozenset(
    "saw see seen witnessed watched counted heard observed found noticed visited reviewed viewed obtained read smelled smelt verified "
    "examined inspected toured entered spotted passed met".split()
)
"""Forms by which an outlet says that it saw, heard or holds the thing itself."""
VISITING = frozenset("visited arrived called toured went returned entered reached".split())
"""Verbs of coming, by which an outlet was where something was so."""
SENSES = frozenset("see hear smell watch count find".split())
"""Base forms that, with its "could", say so too."""
PERCEIVING = EYES | SENSES | frozenset("verify review obtain examine inspect witness observe notice visit view".split())
"""Verbs, in these forms or as lemmas, by which "we" tell what was seen; with others it gives an opinion: "we think"."""
OUTLET_OPENERS = frozenset(phrase.split()[0] for phrase in OUTLET_PHRASES) | frozenset("a journalists reporters we i when an one".split())
"""Words with which the outlet or its reporter may be named."""
REPORTERS = frozenset("reporter journalist correspondent photographer".split())
"""One of those who work for an outlet."""
CREWS = REPORTERS | frozenset("team reporters journalists writer".split())
"""All who do, where the outlet is named behind them: "a team from our newsroom"."""
MANY_REPORTERS = frozenset({"journalists", "reporters"})
"""Reporters that need no article."""
REPORTER_ARTICLES = frozenset({"a", "an", "one"})
"""What a reporter has before them."""
STAFF_WORDS = frozenset("agency news staff".split())
"""Words between the name of an outlet and its reporter."""
WORKING = frozenset("for from with of at".split())
"""Prepositions between a reporter and the outlet."""
OWN = frozenset({"this", "our"})
"""What makes an outlet that which publishes."""
OUTLETS = frozenset("newspaper paper website magazine agency programme station publication site broadcaster outlet newsroom desk".split())
"""Nouns for an outlet or a part of one."""
UNCHECKED = frozenset("unverified unconfirmed unsubstantiated".split())
"""Adjectives that make a rumour of what follows."""
UNCHECKED_NOUNS = frozenset("claims reports accounts posts messages message tip tips".split())
"""Nouns that are rumours where one of those stands before them."""
EMERGING = frozenset({"emerged", "transpired"})
"""Verbs behind "it" that name nobody."""
TRIGGERS = RUMOUR_NOUNS | OUTLET_OPENERS | EYES | UNCHECKED_NOUNS | EMERGING | frozenset({"word", "talk"})
"""Every word that may bring a claim without source or by the outlet's own eyes."""
TRIGGERS_ALONE = TRIGGERS - REPORTER_ARTICLES
"""Those that may where no reporter is spoken of, whom an article could open."""
DATED = frozenset("charged indicted arraigned wanted chargesheeted booked".split())
"""Participles that may have a date before the charge: "charged on Friday with"."""
DATES = frozenset("on in last earlier this the".split())
"""Words that such a date may open with."""
CHARGES = frozenset("allegations allegation accusations suspicions claims".split())
"""Nouns for what is alleged."""
STANDING_TRIAL = frozenset("on stand standing faces face facing".split())
"""Words before "trial" by which somebody is tried."""
BEFORE_TRIED = frozenset("for over accused on".split())
"""Words behind "trial" that bring the charge."""
ENERGY = frozenset("power electricity energy solar".split())
"""What batteries are charged with."""
REJECTED = frozenset("denied denies deny denying rejected rejects dismissed dismisses rebutted refuted".split())
"""Verbs before an allegation that is not the outlet's to report: "denied claims of"."""
KEPT = frozenset("kept compiled collected collated gathered counted maintained run made".split())
"""Participles of "a tally kept by": who follows has made it."""
