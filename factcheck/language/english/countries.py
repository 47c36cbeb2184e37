"""Countries with the words for their governments and peoples: "Paris", "the Élysée" and "the French government" can be one source.

Only names that news copy uses for a government are here. "The Pentagon" or "the Treasury" are bodies of their own and stand for no
government as a whole.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class State(NamedTuple):
    """One state, or a body or a part of one that is told of like a state.

    Attributes:
        name: Its usual name.
        others: Further names and abbreviations, parted by ";".
        people: Adjective and name of its people, parted by ";".
        capital: The capital, which stands for the government: "Paris rejected the plan".
        seats: Buildings and streets that stand for the government, parted by ";".
        surnames: Further names of it and of one of its people that are surnames as well, which alone name no government, parted by ";".
    """

    name: str
    others: str
    people: str
    capital: str
    seats: str = ""
    surnames: str = ""

    @property
    def called(self) -> tuple[str, ...]:
        """Its names and those of its people, as they are written."""
        return tuple(name for names in (self.name, self.others, self.people, self.surnames) for name in names.split(";") if name)


STATES: Final = (
    State("Afghanistan", "", "Afghan;Afghans", "Kabul"),
    State("Albania", "", "Albanian;Albanians", "Tirana"),
    State("Algeria", "", "Algerian;Algerians", "Algiers"),
    State("Argentina", "", "Argentine;Argentinian;Argentines", "Buenos Aires", "Casa Rosada"),
    State("Armenia", "", "Armenian;Armenians", "Yerevan"),
    State("Australia", "", "Australian;Australians", "Canberra"),
    State("Austria", "", "Austrian;Austrians", "Vienna"),
    State("Azerbaijan", "", "Azerbaijani;Azerbaijanis;Azeri", "Baku"),
    State("Bangladesh", "", "Bangladeshi;Bangladeshis", "Dhaka"),
    State("Belarus", "", "Belarusian;Belarusians", "Minsk"),
    State("Belgium", "", "Belgian;Belgians", ""),
    State("Bolivia", "", "Bolivian;Bolivians", "La Paz"),
    State("Brazil", "", "Brazilian;Brazilians", "Brasilia", "Planalto"),
    State("Bulgaria", "", "Bulgarian;Bulgarians", "Sofia"),
    State("Cambodia", "", "Cambodian;Cambodians", "Phnom Penh"),
    State("Cameroon", "", "Cameroonian;Cameroonians", "Yaounde"),
    State("Canada", "", "Canadian;Canadians", "Ottawa"),
    State("Chile", "", "Chilean;Chileans", "", "La Moneda"),
    State("China", "People's Republic of China;PRC", "Chinese", "Beijing", "Zhongnanhai"),
    State("Colombia", "", "Colombian;Colombians", "Bogota"),
    State("Croatia", "", "Croatian;Croatians;Croat", "Zagreb"),
    State("Cuba", "", "Cuban;Cubans", "Havana"),
    State("Cyprus", "", "Cypriot;Cypriots", "Nicosia"),
    State("Czech Republic", "Czechia", "Czech;Czechs", "Prague"),
    State("Denmark", "", "Danish;Danes", "Copenhagen", surnames="Dane"),
    State("Ecuador", "", "Ecuadorean;Ecuadorian", "Quito"),
    State("Egypt", "", "Egyptian;Egyptians", "Cairo"),
    State("England", "", "English;Englishman", ""),
    State("Estonia", "", "Estonian;Estonians", "Tallinn"),
    State("Ethiopia", "", "Ethiopian;Ethiopians", "Addis Ababa"),
    State("European Union", "EU", "", "Brussels"),
    State("Finland", "", "Finnish;Finns", "Helsinki", surnames="Finn"),
    State("France", "", "French;Frenchman", "Paris", "Elysee;Élysée;Matignon;Quai d'Orsay"),
    State("Georgia", "", "Georgian;Georgians", "Tbilisi"),
    State("Germany", "", "German;Germans", "Berlin"),
    State("Ghana", "", "Ghanaian;Ghanaians", "Accra"),
    State("Greece", "", "Greek;Greeks", "Athens"),
    State("Hungary", "", "Hungarian;Hungarians", "Budapest"),
    State("Iceland", "", "Icelandic;Icelanders;Icelander", "Reykjavik"),
    State("India", "", "Indian;Indians", "New Delhi;Delhi"),
    State("Indonesia", "", "Indonesian;Indonesians", "Jakarta"),
    State("Iran", "Islamic Republic of Iran", "Iranian;Iranians", "Tehran"),
    State("Iraq", "", "Iraqi;Iraqis", "Baghdad"),
    State("Ireland", "", "Irish", "Dublin"),
    State("Israel", "", "Israeli;Israelis", "Jerusalem"),
    State("Italy", "", "Italian;Italians", "Rome", "Palazzo Chigi"),
    State("Japan", "", "Japanese", "Tokyo"),
    State("Jordan", "", "Jordanian;Jordanians", "Amman"),
    State("Kazakhstan", "", "Kazakh;Kazakhs", "Astana"),
    State("Kenya", "", "Kenyan;Kenyans", "Nairobi"),
    State("Kuwait", "", "Kuwaiti;Kuwaitis", ""),
    State("Latvia", "", "Latvian;Latvians", "Riga"),
    State("Lebanon", "", "Lebanese", "Beirut"),
    State("Libya", "", "Libyan;Libyans", "Tripoli"),
    State("Lithuania", "", "Lithuanian;Lithuanians", "Vilnius"),
    State("Malaysia", "", "Malaysian;Malaysians", "Kuala Lumpur;Putrajaya"),
    State("Mexico", "", "Mexican;Mexicans", "Mexico City"),
    State("Moldova", "", "Moldovan;Moldovans", "Chisinau"),
    State("Morocco", "", "Moroccan;Moroccans", "Rabat"),
    State("Myanmar", "Burma", "Burmese", "Naypyidaw"),
    State("Netherlands", "", "Dutch", "The Hague", surnames="Holland"),
    State("New Zealand", "", "New Zealander;New Zealanders", "Wellington"),
    State("Nigeria", "", "Nigerian;Nigerians", "Abuja"),
    State("North Korea", "DPRK", "North Korean;North Koreans", "Pyongyang"),
    State("Norway", "", "Norwegian;Norwegians", "Oslo"),
    State("Pakistan", "", "Pakistani;Pakistanis", "Islamabad"),
    State("Peru", "", "Peruvian;Peruvians", "Lima"),
    State("Philippines", "", "Philippine;Filipino;Filipinos", "Manila", "Malacañang"),
    State("Poland", "", "Polish;Poles", "Warsaw", surnames="Pole"),
    State("Portugal", "", "Portuguese", "Lisbon"),
    State("Qatar", "", "Qatari;Qataris", "Doha"),
    State("Romania", "", "Romanian;Romanians", "Bucharest"),
    State("Russia", "Russian Federation", "Russian;Russians", "Moscow", "Kremlin"),
    State("Rwanda", "", "Rwandan;Rwandans", "Kigali"),
    State("Saudi Arabia", "", "Saudi;Saudis", "Riyadh"),
    State("Scotland", "", "Scottish;Scots", "Edinburgh", surnames="Scot"),
    State("Serbia", "", "Serbian;Serbs", "Belgrade"),
    State("Slovakia", "", "Slovak;Slovaks", "Bratislava"),
    State("Slovenia", "", "Slovenian;Slovenes", "Ljubljana"),
    State("South Africa", "", "South African;South Africans", "Pretoria", "Union Buildings"),
    State("South Korea", "Republic of Korea", "South Korean;South Koreans", "Seoul", "Blue House"),
    State("Soviet Union", "USSR", "Soviet;Soviets", ""),
    State("Spain", "", "Spanish;Spaniards;Spaniard", "Madrid", "Moncloa"),
    State("Sudan", "", "Sudanese", "Khartoum"),
    State("Sweden", "", "Swedish;Swedes", "Stockholm", surnames="Swede"),
    State("Switzerland", "", "Swiss", "Bern"),
    State("Syria", "", "Syrian;Syrians", "Damascus"),
    State("Taiwan", "", "Taiwanese", "Taipei"),
    State("Tanzania", "", "Tanzanian;Tanzanians", "Dodoma"),
    State("Thailand", "", "Thai;Thais", "Bangkok"),
    State("Tunisia", "", "Tunisian;Tunisians", "Tunis"),
    State("Turkey", "Türkiye;Turkiye", "Turkish;Turks", "Ankara", surnames="Turk"),
    State("Uganda", "", "Ugandan;Ugandans", "Kampala"),
    State("Ukraine", "", "Ukrainian;Ukrainians", "Kyiv;Kiev", "Bankova"),
    State("United Arab Emirates", "UAE", "Emirati;Emiratis", "Abu Dhabi"),
    State("United Nations", "UN;U.N.", "", ""),
    State(
        "United Kingdom", "UK;U.K.;Britain;Great Britain", "British;Britons;Briton", "London", "Downing Street;Number 10;No 10;Whitehall"
    ),
    State("United States", "US;U.S.;USA;America;United States of America", "American;Americans", "Washington", "White House"),
    State("Uzbekistan", "", "Uzbek;Uzbeks", "Tashkent"),
    State("Venezuela", "", "Venezuelan;Venezuelans", "Caracas", "Miraflores"),
    State("Vietnam", "", "Vietnamese", "Hanoi"),
    State("Wales", "", "Welsh", "Cardiff"),
    State("Yemen", "", "Yemeni;Yemenis", "Sanaa"),
    State("Zimbabwe", "", "Zimbabwean;Zimbabweans", "Harare"),
)
GOVERNMENT_NOUNS: Final = frozenset("government administration authorities cabinet state presidency".split())
"""Nouns behind the adjective of a people that make it the government: "the French government"."""
DEMONYM_ENDINGS: Final = ("ian", "ean", "can", "nan", "ese", "ish", "ani", "aqi", "eli")
"""Endings of most adjectives of countries and peoples, by which a name that tells where from is told from one that tells who."""
