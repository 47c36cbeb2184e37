"""Nouns for what somebody says, and for what happens or is so: things that are no vouchers themselves."""

from __future__ import annotations

UTTERANCES = frozenset(
    "remarks remark comments comment words speech speeches rhetoric language account testimony version voice refusal reaction pitch "
    "pitches candidacy appeal claim claims argument arguments criticism attack attacks interview interviews pledge promise promises vow "
    "vows stance position positions views view opposition support silence decision answer answers appearance emphasis takeaway reactions "
    "endorsement insistence embrace critique plea tone willingness reluctance eagerness denial admission assertion suggestion assurance "
    "warning warnings tirade outburst boast boasts handling turn".split()
)
"""What somebody says or does with words: of "Orr's remarks" the voucher is Orr."""
NO_VOUCHERS = frozenset(
    "election elections event events move moves effort efforts fact facts success failure victory defeat rise fall drop trend trends shift "
    "shifts change changes episode incident incidents situation case crisis race contest debate debates fight dispute controversy sign "
    "signs history experience approach strategy rate rates price prices weather storm anything something everything nothing demographics "
    "popularity strength weakness dynamic dynamics timing process problem problems issue issues question questions answer result anger "
    "frustration reality circumstances conditions signal signals pattern patterns gap deficit surplus demand supply turnout primary "
    "primaries caucus caucuses convention rally rallies protest protests show attack attacks shooting bombing death deaths loss losses "
    "gains gain win wins surge lead applause split division divisions hostility diversity economy system".split()
)
"""Things that vouch for nothing; what they are said to show, the outlet infers."""
THING_ENDINGS = tuple("tion tions sion sions ment ments ness ity ities ance ances ence ences ism isms dom ture tures acy".split())
"""Endings of nouns for what nobody says and nobody is: "voter participation"."""
GATHERED = frozenset(
    "generation population delegation congregation minority minorities community communities audience audiences government administration "
    "establishment electorate opposition majority majorities organisation organization institution coalition management department "
    "plurality proportion celebrity celebrities personality personalities fraternity sorority nobility".split()
)
"""Nouns with such an ending for people or bodies."""
