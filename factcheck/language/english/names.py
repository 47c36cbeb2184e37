"""Words and endings that tell where a name begins and ends, and whether two names are of one bearer."""

from __future__ import annotations

from typing import Final

JOINING: Final = frozenset("of de la van von der bin al del di".split())
"""Words in lower case that stand between two capitals of one name."""
BODY_JOINING: Final = frozenset({"for", "and"})
"""Words that join the name of a body: "Centre for Disease Control"."""
CENTRES: Final = frozenset({"centers", "centres", "centre", "center"})
"""Nouns that name a body inside its name and a place elsewhere."""
NO_NAMES: Final = frozenset("i i'm i've i'll i'd lrb rrb lsb rsb lcb rcb".split())
"""Words that are no names even alone with a capital; the last six stand for brackets in texts that a parser has written."""
PEOPLE_ENDINGS: Final = frozenset("n ns s es an ans ian ians ish ese i is er ers".split())
"""What the name of a country takes on to name its people."""
AGENT_ENDINGS: Final = ("er", "ers", "or", "ors", "ist", "ists", "ant", "ants", "ent", "ents", "ess", "esses", "man", "men")
"""Endings of nouns that name who does a thing."""
