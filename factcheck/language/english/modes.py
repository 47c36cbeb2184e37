"""How a text speaks of a deed otherwise than as done: that somebody knew of it, asked for it, planned it, was judged for it."""

from __future__ import annotations

from typing import Final

from factcheck.language.english.scales import STILL_TO_COME, VERDICTS

MODES: Final[dict[str, frozenset[str]]] = {
    "known": frozenset("know known aware unaware tell inform warn learn hear notify alerted".split()),
    "asked": frozenset("order demand ask request urge want".split()),
    "planned": STILL_TO_COME | frozenset("could may might propose consider possible seek hope".split()),
    "judged": VERDICTS - {"find", "clear"},
}
"""Mode → the words that show it in any of their forms. "Found" and "cleared" are told of much else."""
