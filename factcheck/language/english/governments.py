"""States with the words that stand for their governments and peoples: "Paris", "the Élysée" and "the French government" can be one source.

Only names that news copy uses for a government are here. "The Pentagon" or "the Treasury" are bodies of their own and stand for no
government as a whole.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class State(NamedTuple):
    """One state.

    Attributes:
        name: Its usual name.
        others: Further names and abbreviations, parted by ";".
        people: Adjective and name of its people, parted by ";".
        capital: The capital, which stands for the government: "Paris rejected the plan".
        seats: Buildings and streets that stand for the government, parted by ";".
    """

    name: str
    others: str
    people: str
    capital: str
    seats: str = ""


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
    State("Denmark", "", "Danish;Danes", "Copenhagen"),
    State("Ecuador", "", "Ecuadorean;Ecuadorian", "Quito"),
    State("Egypt", "", "Egyptian;Egyptians", "Cairo"),
    State("Estonia", "", "Estonian;Estonians", "Tallinn"),
    State("Ethiopia", "", "Ethiopian;Ethiopians", "Addis Ababa"),
    State("European Union", "EU", "", "Brussels"),
    State("Finland", "", "Finnish;Finns", "Helsinki"),
    State("France", "", "French", "Paris", "Elysee;Élysée;Matignon;Quai d'Orsay"),
    State("Georgia", "", "Georgian;Georgians", "Tbilisi"),
    State("Germany", "", "German;Germans", "Berlin"),
    State("Ghana", "", "Ghanaian;Ghanaians", "Accra"),
    State("Greece", "", "Greek;Greeks", "Athens"),
    State("Hungary", "", "Hungarian;Hungarians", "Budapest"),
    State("Iceland", "", "Icelandic;Icelanders", "Reykjavik"),
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
    State("Netherlands", "", "Dutch", "The Hague"),
    State("New Zealand", "", "New Zealander;New Zealanders", "Wellington"),
    State("Nigeria", "", "Nigerian;Nigerians", "Abuja"),
    State("North Korea", "DPRK", "North Korean;North Koreans", "Pyongyang"),
    State("Norway", "", "Norwegian;Norwegians", "Oslo"),
    State("Pakistan", "", "Pakistani;Pakistanis", "Islamabad"),
    State("Peru", "", "Peruvian;Peruvians", "Lima"),
    State("Philippines", "", "Philippine;Filipino;Filipinos", "Manila", "Malacañang"),
    State("Poland", "", "Polish;Poles", "Warsaw"),
    State("Portugal", "", "Portuguese", "Lisbon"),
    State("Qatar", "", "Qatari;Qataris", "Doha"),
    State("Romania", "", "Romanian;Romanians", "Bucharest"),
    State("Russia", "Russian Federation", "Russian;Russians", "Moscow", "Kremlin"),
    State("Rwanda", "", "Rwandan;Rwandans", "Kigali"),
    State("Saudi Arabia", "", "Saudi;Saudis", "Riyadh"),
    State("Serbia", "", "Serbian;Serbs", "Belgrade"),
    State("Slovakia", "", "Slovak;Slovaks", "Bratislava"),
    State("Slovenia", "", "Slovenian;Slovenes", "Ljubljana"),
    State("South Africa", "", "South African;South Africans", "Pretoria", "Union Buildings"),
    State("South Korea", "Republic of Korea", "South Korean;South Koreans", "Seoul", "Blue House"),
    State("Spain", "", "Spanish;Spaniards", "Madrid", "Moncloa"),
    State("Sudan", "", "Sudanese", "Khartoum"),
    State("Sweden", "", "Swedish;Swedes", "Stockholm"),
    State("Switzerland", "", "Swiss", "Bern"),
    State("Syria", "", "Syrian;Syrians", "Damascus"),
    State("Taiwan", "", "Taiwanese", "Taipei"),
    State("Tanzania", "", "Tanzanian;Tanzanians", "Dodoma"),
    State("Thailand", "", "Thai;Thais", "Bangkok"),
    State("Tunisia", "", "Tunisian;Tunisians", "Tunis"),
    State("Turkey", "Türkiye;Turkiye", "Turkish;Turks", "Ankara"),
    State("Uganda", "", "Ugandan;Ugandans", "Kampala"),
    State("Ukraine", "", "Ukrainian;Ukrainians", "Kyiv;Kiev", "Bankova"),
    State("United Arab Emirates", "UAE", "Emirati;Emiratis", "Abu Dhabi"),
    State("United Kingdom", "UK;U.K.;Britain;Great Britain", "British;Britons", "London", "Downing Street;Number 10;No 10;Whitehall"),
    State("United States", "US;U.S.;USA;America;United States of America", "American;Americans", "Washington", "White House"),
    State("Uzbekistan", "", "Uzbek;Uzbeks", "Tashkent"),
    State("Venezuela", "", "Venezuelan;Venezuelans", "Caracas", "Miraflores"),
    State("Vietnam", "", "Vietnamese", "Hanoi"),
    State("Yemen", "", "Yemeni;Yemenis", "Sanaa"),
    State("Zimbabwe", "", "Zimbabwean;Zimbabweans", "Harare"),
)
GOVERNMENT_NOUNS: Final = frozenset("government administration authorities cabinet state presidency".split())
"""Nouns behind the adjective of a people that make it the government: "the French government"."""
