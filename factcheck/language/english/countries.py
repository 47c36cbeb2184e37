"""Names of one country, and of its people, that share no beginning: what endings cannot bring together."""

from __future__ import annotations

from typing import Final

ONE_COUNTRY: Final[tuple[str, ...]] = (
    "united states, us, usa, america, united states of america; american, americans",
    "united kingdom, uk, britain, great britain; british, briton, britons",
    "england; english, englishman",
    "france; french, frenchman",
    "germany; german, germans",
    "netherlands, holland; dutch",
    "switzerland; swiss",
    "spain; spanish, spaniard, spaniards",
    "denmark; danish, dane, danes",
    "poland; polish, pole, poles",
    "turkey, turkiye; turkish, turk, turks",
    "greece; greek, greeks",
    "sweden; swedish, swede, swedes",
    "finland; finnish, finn, finns",
    "norway; norwegian, norwegians",
    "wales; welsh",
    "scotland; scottish, scots, scot",
    "ireland; irish",
    "china; chinese",
    "philippines; philippine, filipino, filipinos",
    "myanmar, burma; burmese",
    "thailand; thai, thais",
    "portugal; portuguese",
    "czech republic, czechia; czech, czechs",
    "soviet union, ussr; soviet, soviets",
    "russia, russian federation; russian, russians",
    "canada; canadian, canadians",
    "mexico; mexican, mexicans",
    "brazil; brazilian, brazilians",
    "argentina; argentine, argentinian, argentines",
    "peru; peruvian, peruvians",
    "belgium; belgian, belgians",
    "lebanon; lebanese",
    "cyprus; cypriot, cypriots",
    "iceland; icelandic, icelander",
    "new zealand; new zealander, kiwi",
    "south korea; south korean",
    "north korea, dprk; north korean",
    "japan; japanese",
    "vietnam; vietnamese",
    "israel; israeli, israelis",
    "european union, eu",
    "united nations, un",
    "hungary; hungarian, hungarians",
    "italy; italian, italians",
    "ukraine; ukrainian, ukrainians",
    "egypt; egyptian, egyptians",
)
"""One country a line: its names; then its adjective and its people. What only adds an ending ("Kenya", "Kenyan") is left out."""
DEMONYM_ENDINGS: Final = ("ian", "ean", "can", "nan", "ese", "ish", "ani", "aqi", "eli")
"""Endings of most adjectives of countries and peoples, by which a name that tells where from is told from one that tells who."""
