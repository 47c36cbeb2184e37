"""What sort of thing a noun names, where sorts exclude one another: what is a film is no band, and no book either."""

from __future__ import annotations

from typing import Final

SORTS: Final[dict[str, str]] = {
    "person": (
        "person man woman boy girl child actor actress singer musician rapper drummer guitarist writer author novelist poet journalist "
        "reporter politician senator congressman minister president mayor governor lawyer judge doctor nurse teacher professor scientist "
        "engineer player footballer cricketer boxer athlete coach driver pilot soldier officer model dancer comedian director producer "
        "businessman businesswoman farmer murderer killer thief criminal victim priest bishop king queen prince princess student artist "
        "painter sculptor composer entertainer host wrestler swimmer cyclist golfer quarterback screenwriter economist historian"
    ),
    "animal": "dog cat horse cow bird fish whale shark bear wolf lion tiger elephant snake insect mammal",
    "vehicle": "car truck lorry van bus bicycle motorcycle ship boat ferry submarine plane aircraft airliner helicopter drone train tram",
    "film": "film movie documentary",
    "series": "series sitcom soap",
    "song": "song single",
    "album": "album",
    "book": "book novel",
    "painting": "painting sculpture",
    "play": "musical opera",
    "game": "videogame",
    "band": "band orchestra choir",
    "party": "party",
    "company": "company firm corporation manufacturer retailer bank airline insurer brewery startup",
    "website": "website blog",
    "school": "school college university academy",
    "hospital": "hospital clinic",
    "newspaper": "newspaper magazine",
    "city": "city town village suburb",
    "county": "county district province",
    "country": "country republic kingdom",
    "continent": "continent",
    "island": "island archipelago",
    "river": "river stream",
    "lake": "lake",
    "mountain": "mountain volcano hill",
    "disease": "disease illness virus infection",
    "plant": "tree flower plant",
    "food": "drink spirit wine beer dish cheese bread",
    "building": "building tower skyscraper bridge castle church",
}
"""A sort → the nouns of it. Nouns of one sort may name one thing ("actor", "author"), those of two sorts may not."""
ALIKE: Final[tuple[str, ...]] = (
    "play game",
    "company website newspaper school hospital band",
    "building school hospital company",
    "city island country",
    "continent country island",
    "plant company building",
    "plant food",
    "party company band",
)
"""Sorts of which one and the same thing may be both, by another reading of the noun ("plant") or of the thing ("a newspaper company")."""
ARTICLES: Final = frozenset({"a", "an", "the", "one"})
"""Words that open, behind a copula, what its subject is."""
