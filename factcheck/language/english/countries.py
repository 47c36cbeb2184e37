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
        seats: Buildings, streets and bodies that stand for the government, parted by ";".
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
    State("Angola", "", "Angolan;Angolans", "Luanda"),
    State("Argentina", "", "Argentine;Argentinian;Argentines", "Buenos Aires", "Casa Rosada"),
    State("Armenia", "", "Armenian;Armenians", "Yerevan"),
    State("Australia", "", "Australian;Australians", "Canberra"),
    State("Austria", "", "Austrian;Austrians", "Vienna"),
    State("Azerbaijan", "", "Azerbaijani;Azerbaijanis;Azeri", "Baku"),
    State("Bahrain", "", "Bahraini;Bahrainis", "Manama"),
    State("Bangladesh", "", "Bangladeshi;Bangladeshis", "Dhaka"),
    State("Belarus", "", "Belarusian;Belarusians", "Minsk"),
    State("Belgium", "", "Belgian;Belgians", ""),
    State("Belize", "", "Belizean;Belizeans", "Belmopan"),
    State("Bolivia", "", "Bolivian;Bolivians", "La Paz"),
    State("Bosnia and Herzegovina", "Bosnia", "Bosnian;Bosnians", "Sarajevo"),
    State("Botswana", "", "Botswanan;Botswanans", "Gaborone"),
    State("Brazil", "", "Brazilian;Brazilians", "Brasilia", "Planalto"),
    State("Bulgaria", "", "Bulgarian;Bulgarians", "Sofia"),
    State("Burkina Faso", "", "Burkinabe", "Ouagadougou"),
    State("Burundi", "", "Burundian;Burundians", "Gitega"),
    State("Cambodia", "", "Cambodian;Cambodians", "Phnom Penh"),
    State("Cameroon", "", "Cameroonian;Cameroonians", "Yaounde"),
    State("Canada", "", "Canadian;Canadians", "Ottawa"),
    State("Central African Republic", "", "", "Bangui"),
    State("Chad", "", "Chadian;Chadians", "N'Djamena"),
    State("Chile", "", "Chilean;Chileans", "", "La Moneda"),
    State("China", "People's Republic of China;PRC", "Chinese", "Beijing", "Zhongnanhai"),
    State("Colombia", "", "Colombian;Colombians", "Bogota"),
    State("Croatia", "", "Croatian;Croatians;Croat", "Zagreb"),
    State("Cuba", "", "Cuban;Cubans", "Havana"),
    State("Cyprus", "", "Cypriot;Cypriots", "Nicosia"),
    State("Czech Republic", "Czechia", "Czech;Czechs", "Prague"),
    State("Democratic Republic of Congo", "DR Congo;DRC", "Congolese", "Kinshasa"),
    State("Denmark", "", "Danish;Danes", "Copenhagen", surnames="Dane"),
    State("Djibouti", "", "Djiboutian;Djiboutians", ""),
    State("Ecuador", "", "Ecuadorean;Ecuadorian", "Quito"),
    State("Egypt", "", "Egyptian;Egyptians", "Cairo"),
    State("El Salvador", "", "Salvadoran;Salvadorans", "San Salvador"),
    State("England", "", "English;Englishman", ""),
    State("Equatorial Guinea", "", "", "Malabo"),
    State("Eritrea", "", "Eritrean;Eritreans", "Asmara"),
    State("Estonia", "", "Estonian;Estonians", "Tallinn"),
    State("Ethiopia", "", "Ethiopian;Ethiopians", "Addis Ababa;Addis"),
    State("European Union", "EU", "", "Brussels", "European Commission"),
    State("Finland", "", "Finnish;Finns", "Helsinki", surnames="Finn"),
    State("France", "", "French;Frenchman", "Paris", "Elysee;Élysée;Matignon;Quai d'Orsay"),
    State("Gabon", "", "Gabonese", "Libreville"),
    State("Georgia", "", "Georgian;Georgians", "Tbilisi"),
    State("Germany", "", "German;Germans", "Berlin"),
    State("Ghana", "", "Ghanaian;Ghanaians", "Accra"),
    State("Greece", "", "Greek;Greeks", "Athens"),
    State("Guatemala", "", "Guatemalan;Guatemalans", ""),
    State("Guinea", "", "Guinean;Guineans", "Conakry"),
    State("Haiti", "", "Haitian;Haitians", ""),
    State("Honduras", "", "Honduran;Hondurans", "Tegucigalpa"),
    State("Hungary", "", "Hungarian;Hungarians", "Budapest"),
    State("Iceland", "", "Icelandic;Icelanders;Icelander", "Reykjavik"),
    State("India", "", "Indian;Indians", "New Delhi;Delhi"),
    State("Indonesia", "", "Indonesian;Indonesians", "Jakarta"),
    State("Iran", "Islamic Republic of Iran", "Iranian;Iranians", "Tehran"),
    State("Iraq", "", "Iraqi;Iraqis", "Baghdad"),
    State("Ireland", "", "Irish", "Dublin"),
    State("Israel", "", "Israeli;Israelis", "Jerusalem"),
    State("Italy", "", "Italian;Italians", "Rome", "Palazzo Chigi"),
    State("Ivory Coast", "", "Ivorian;Ivorians", "Abidjan"),
    State("Jamaica", "", "Jamaican;Jamaicans", ""),
    State("Japan", "", "Japanese", "Tokyo"),
    State("Jordan", "", "Jordanian;Jordanians", "Amman"),
    State("Kazakhstan", "", "Kazakh;Kazakhs", "Astana"),
    State("Kenya", "", "Kenyan;Kenyans", "Nairobi"),
    State("Kosovo", "", "Kosovar;Kosovars", "Pristina"),
    State("Kuwait", "", "Kuwaiti;Kuwaitis", ""),
    State("Kyrgyzstan", "", "Kyrgyz", "Bishkek"),
    State("Laos", "", "Laotian;Laotians", "Vientiane"),
    State("Latvia", "", "Latvian;Latvians", "Riga"),
    State("Lebanon", "", "Lebanese", "Beirut"),
    State("Lesotho", "", "", "Maseru"),
    State("Liberia", "", "Liberian;Liberians", "Monrovia"),
    State("Libya", "", "Libyan;Libyans", "Tripoli"),
    State("Lithuania", "", "Lithuanian;Lithuanians", "Vilnius"),
    State("Madagascar", "", "Malagasy", "Antananarivo"),
    State("Malawi", "", "Malawian;Malawians", "Lilongwe"),
    State("Malaysia", "", "Malaysian;Malaysians", "Kuala Lumpur;Putrajaya"),
    State("Mali", "", "Malian;Malians", "Bamako"),
    State("Malta", "", "Maltese", "Valletta"),
    State("Mauritius", "", "Mauritian;Mauritians", ""),
    State("Mexico", "", "Mexican;Mexicans", "Mexico City"),
    State("Moldova", "", "Moldovan;Moldovans", "Chisinau"),
    State("Mongolia", "", "Mongolian;Mongolians", "Ulaanbaatar"),
    State("Montenegro", "", "Montenegrin;Montenegrins", "Podgorica"),
    State("Morocco", "", "Moroccan;Moroccans", "Rabat"),
    State("Mozambique", "", "Mozambican;Mozambicans", "Maputo"),
    State("Myanmar", "Burma", "Burmese", "Naypyidaw;Rangoon"),
    State("Namibia", "", "Namibian;Namibians", "Windhoek"),
    State("Nepal", "", "Nepali;Nepalese", "Kathmandu"),
    State("Netherlands", "", "Dutch", "The Hague", surnames="Holland"),
    State("New Zealand", "", "New Zealander;New Zealanders", "Wellington"),
    State("Nicaragua", "", "Nicaraguan;Nicaraguans", "Managua"),
    State("Niger", "", "Nigerien;Nigeriens", "Niamey"),
    State("Nigeria", "", "Nigerian;Nigerians", "Abuja"),
    State("North Korea", "DPRK", "North Korean;North Koreans", "Pyongyang"),
    State("North Macedonia", "", "Macedonian;Macedonians", "Skopje"),
    State("Norway", "", "Norwegian;Norwegians", "Oslo"),
    State("Oman", "", "Omani;Omanis", "Muscat"),
    State("Pakistan", "", "Pakistani;Pakistanis", "Islamabad"),
    State("Palestine", "", "Palestinian;Palestinians", "Ramallah"),
    State("Panama", "", "Panamanian;Panamanians", ""),
    State("Paraguay", "", "Paraguayan;Paraguayans", "Asuncion"),
    State("Peru", "", "Peruvian;Peruvians", "Lima"),
    State("Philippines", "", "Philippine;Filipino;Filipinos", "Manila", "Malacañang"),
    State("Poland", "", "Polish;Poles", "Warsaw", surnames="Pole"),
    State("Portugal", "", "Portuguese", "Lisbon"),
    State("Qatar", "", "Qatari;Qataris", "Doha"),
    State("Republic of the Congo", "Congo Republic;Congo-Brazzaville", "", "Brazzaville"),
    State("Romania", "", "Romanian;Romanians", "Bucharest"),
    State("Russia", "Russian Federation", "Russian;Russians", "Moscow", "Kremlin"),
    State("Rwanda", "", "Rwandan;Rwandans", "Kigali"),
    State("Saudi Arabia", "", "Saudi;Saudis", "Riyadh"),
    State("Scotland", "", "Scottish;Scots", "Edinburgh", "Holyrood", "Scot"),
    State("Senegal", "", "Senegalese", "Dakar"),
    State("Serbia", "", "Serbian;Serbs", "Belgrade"),
    State("Sierra Leone", "", "Sierra Leonean;Sierra Leoneans", "Freetown"),
    State("Singapore", "", "Singaporean;Singaporeans", ""),
    State("Slovakia", "", "Slovak;Slovaks", "Bratislava"),
    State("Slovenia", "", "Slovenian;Slovenes", "Ljubljana"),
    State("Somalia", "", "Somali;Somalis", "Mogadishu"),
    State("South Africa", "", "South African;South Africans", "Pretoria", "Union Buildings"),
    State("South Korea", "Republic of Korea", "South Korean;South Koreans", "Seoul", "Blue House"),
    State("South Sudan", "", "South Sudanese", "Juba"),
    State("Soviet Union", "USSR", "Soviet;Soviets", ""),
    State("Spain", "", "Spanish;Spaniards;Spaniard", "Madrid", "Moncloa"),
    State("Sri Lanka", "", "Sri Lankan;Sri Lankans", "Colombo"),
    State("Sudan", "", "Sudanese", "Khartoum"),
    State("Sweden", "", "Swedish;Swedes", "Stockholm", surnames="Swede"),
    State("Switzerland", "", "Swiss", "Bern"),
    State("Syria", "", "Syrian;Syrians", "Damascus"),
    State("Taiwan", "", "Taiwanese", "Taipei"),
    State("Tajikistan", "", "Tajik;Tajiks", "Dushanbe"),
    State("Tanzania", "", "Tanzanian;Tanzanians", "Dodoma"),
    State("Thailand", "", "Thai;Thais", "Bangkok"),
    State("Tunisia", "", "Tunisian;Tunisians", "Tunis"),
    State("Turkey", "Türkiye;Turkiye", "Turkish;Turks", "Ankara", surnames="Turk"),
    State("Turkmenistan", "", "Turkmen", "Ashgabat"),
    State("Uganda", "", "Ugandan;Ugandans", "Kampala"),
    State("Ukraine", "", "Ukrainian;Ukrainians", "Kyiv;Kiev", "Bankova"),
    State("United Arab Emirates", "UAE", "Emirati;Emiratis", "Abu Dhabi"),
    State(
        "United Kingdom",
        "UK;U.K.;Britain;Great Britain",
        "British;Britons;Briton",
        "London",
        "Westminster;Downing Street;Number 10;No 10;Whitehall",
    ),
    State("United Nations", "UN;U.N.", "", ""),
    State("United States", "US;U.S.;USA;America;United States of America", "American;Americans", "Washington", "White House"),
    State("Uruguay", "", "Uruguayan;Uruguayans", "Montevideo"),
    State("Uzbekistan", "", "Uzbek;Uzbeks", "Tashkent"),
    State("Venezuela", "", "Venezuelan;Venezuelans", "Caracas", "Miraflores"),
    State("Vietnam", "", "Vietnamese", "Hanoi"),
    State("Wales", "", "Welsh", "Cardiff"),
    State("Yemen", "", "Yemeni;Yemenis", "Sanaa"),
    State("Zambia", "", "Zambian;Zambians", "Lusaka"),
    State("Zimbabwe", "", "Zimbabwean;Zimbabweans", "Harare"),
)
SHORTEST_NAME: Final = 4
"""Letters of a name that is told from other words by its letters alone: "us" and "un" are not."""
COUNTRIES: Final = frozenset(
    name.lower()
    for state in STATES
    for names in (state.name, state.others, state.capital, state.seats)
    for name in names.split(";")
    if len(name) >= SHORTEST_NAME and " " not in name and "." not in name
)
"""Names of one word, in lower case, that stand for states and their governments."""
COUNTRY_NAMES: Final = frozenset(
    name.lower() for state in STATES for names in (state.name, state.others) for name in names.split(";") if " " in name or "." in name
) | {
    *("us", "uk", "uae", "prc", "eu", "nato"),
    *("costa rica", "east timor", "hong kong", "papua new guinea", "puerto rico", "trinidad", "vatican city"),
}
"""Names of more than one word, with stops or of few letters, that stand for states and their unions; the last line has no `State`."""
GOVERNMENT_NOUNS: Final = frozenset("government administration authorities cabinet state presidency".split())
"""Nouns behind the adjective of a people that make it the government: "the French government"."""
DEMONYM_ENDINGS: Final = ("ian", "ean", "can", "nan", "ese", "ish", "ani", "aqi", "eli")
"""Endings of most adjectives of countries and peoples, by which a name that tells where from is told from one that tells who."""
LONG_COUNTRIES: Final = ("uk", "usa", "south africa", "new zealand", "sri lanka", "hong kong", "sierra leone", "northern ireland")
"""Countries that end the names of bodies and are too long or too short for `COUNTRIES`: "Athletics South Africa"."""
