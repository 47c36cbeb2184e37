"""Words that say somebody did a wrong: verbs in the past, names for who did it, and names of the deed."""

from __future__ import annotations

from typing import Final

COMMITTED: Final = (
    "abducted", "abused", "assaulted", "blackmailed", "bribed", "bullied", "burgled", "cheated", "coerced", "defrauded", "embezzled",
    "extorted", "fabricated", "falsified", "forged", "groomed", "groped", "harassed", "kidnapped", "laundered", "libelled", "looted",
    "molested", "mugged", "murdered", "perjured", "plagiarised", "plagiarized", "raped", "robbed", "smuggled", "stole", "swindled",
    "tortured", "trafficked",
)  # fmt: skip
"""Verbs of which the deed itself is a wrong, as they stand behind the one who did it. "Killed" and "hit" are not: storms do both."""

COMMITTED_PHRASES: Final = (
    r"took (?:a )?(?:bribes?|kickbacks?)",
    r"accepted (?:a )?(?:bribes?|kickbacks?)",
    r"paid (?:a )?(?:bribes?|kickbacks?)",
    r"pocketed (?:the )?(?:bribes?|kickbacks?|public money)",
    r"evaded (?:his |her |their |its )?tax(?:es)?",
    r"lied (?:to|about|under)",
    r"rigged (?:the |an? )?(?:vote|votes|election|elections|tender|tenders|auction|bids?)",
)
"""The same in several words, as patterns."""

DOERS: Final = (
    "abductor", "arsonist", "assassin", "assailant", "attacker", "blackmailer", "bomber", "burglar", "embezzler", "extortionist",
    "forger", "fraudster", "hijacker", "kidnapper", "killer", "molester", "murderer", "murderess", "paedophile", "perpetrator", "rapist",
    "robber", "smuggler", "swindler", "thief", "trafficker",
)  # fmt: skip
"""What somebody is called who did it."""

DEEDS: Final = (
    "abduction", "arson", "assault", "battery", "blackmail", "bribery", "burglary", "corruption", "embezzlement", "espionage", "extortion",
    "forgery", "fraud", "harassment", "hijacking", "homicide", "kidnapping", "manslaughter", "money laundering", "murder", "perjury",
    "rape", "robbery", "smuggling", "stealing", "tax evasion", "theft", "torture", "trafficking", "treason", "vandalism",
)  # fmt: skip
"""What the deed is called in law or in the street."""

COMMITTING: Final = (
    "abducting", "abusing", "assaulting", "attacking", "beating", "blackmailing", "breaking", "bribing", "burgling", "cheating",
    "defrauding", "embezzling", "extorting", "falsifying", "firing", "forging", "groping", "harassing", "hijacking", "hitting", "kicking",
    "kidnapping", "killing", "laundering", "looting", "molesting", "mugging", "murdering", "passing", "punching", "raping", "robbing",
    "setting fire", "shooting", "slashing", "smashing", "smuggling", "stabbing", "stealing", "strangling", "swindling", "taking bribes",
    "threatening", "torturing", "trafficking",
)  # fmt: skip
"""What somebody is arrested "for" doing, by which the copy says that it was done."""
