"""Money as English news copy writes it: words, signs, letters before a number, and ISO 4217 codes.

Each table maps the code, or where a word leaves the country open ("pesos") its singular, to the written forms.

Source:
    Codes of currencies: ISO 4217.
"""

from __future__ import annotations

from typing import Final

_MONEY_WORDS: Final[dict[str, str]] = {
    "USD": "dollar, dollars, us dollar, us dollars, u.s. dollar, u.s. dollars, american dollars, united states dollars, buck, bucks",
    "EUR": "euro, euros",
    "GBP": "pounds sterling, pound sterling, british pounds, sterling, quid",
    "JPY": "yen, japanese yen",
    "CNY": "yuan, renminbi, chinese yuan, rmb",
    "INR": "rupee, rupees, indian rupees, indian rupee",
    "PKR": "pakistani rupees, pakistan rupees",
    "LKR": "sri lankan rupees, sri lanka rupees",
    "NPR": "nepali rupees, nepalese rupees",
    "IDR": "rupiah, rupiahs, indonesian rupiah",
    "AUD": "australian dollar, australian dollars, aussie dollars",
    "CAD": "canadian dollar, canadian dollars",
    "NZD": "new zealand dollar, new zealand dollars",
    "HKD": "hong kong dollar, hong kong dollars",
    "SGD": "singapore dollar, singapore dollars",
    "TWD": "taiwan dollar, taiwan dollars, new taiwan dollars, taiwanese dollars",
    "JMD": "jamaican dollars",
    "TTD": "trinidad and tobago dollars",
    "ZWL": "zimbabwe dollars, zimbabwean dollars",
    "CHF": "swiss franc, swiss francs",
    "XOF": "cfa francs, cfa franc, cfa",
    "SEK": "krona, swedish krona, swedish kronor, swedish crowns, kronor",
    "NOK": "norwegian kroner, norwegian krone, norwegian crowns",
    "DKK": "danish kroner, danish krone, danish crowns",
    "ISK": "icelandic kronur, icelandic krona",
    "CZK": "czech koruna, czech korunas, czech crowns, koruna, korunas",
    "PLN": "zloty, zlotys, zlotych, polish zloty, polish zlotys",
    "HUF": "forint, forints, hungarian forints",
    "RON": "romanian lei, romanian leu",
    "RUB": "rouble, roubles, ruble, rubles, russian roubles, russian rubles",
    "UAH": "hryvnia, hryvnias, hryvnya",
    "TRY": "lira, liras, turkish lira, turkish liras",
    "ILS": "shekel, shekels, new israeli shekels, israeli shekels",
    "EGP": "egyptian pound, egyptian pounds",
    "LBP": "lebanese pounds, lebanese lira",
    "SYP": "syrian pounds",
    "SDG": "sudanese pounds",
    "SSP": "south sudanese pounds",
    "SAR": "saudi riyals, riyals, riyal",
    "QAR": "qatari riyals, qatar riyals",
    "IRR": "iranian rials, iranian rial, tomans",
    "OMR": "omani rials",
    "AED": "dirham, dirhams, uae dirhams, emirati dirhams",
    "MAD": "moroccan dirhams",
    "KWD": "kuwaiti dinars",
    "IQD": "iraqi dinars",
    "JOD": "jordanian dinars",
    "TND": "tunisian dinars",
    "ZAR": "rand, rands, south african rand",
    "NGN": "naira, nairas",
    "GHS": "cedi, cedis, ghana cedis",
    "KES": "shilling, shillings, kenyan shilling, kenyan shillings, kenya shillings",
    "UGX": "ugandan shillings, uganda shillings",
    "TZS": "tanzanian shillings, tanzania shillings",
    "ETB": "birr",
    "ZMW": "zambian kwacha",
    "MWK": "malawian kwacha, malawi kwacha",
    "BWP": "pula",
    "KRW": "won, south korean won, korean won",
    "MYR": "ringgit, malaysian ringgit",
    "THB": "baht, thai baht",
    "VND": "dong, vietnamese dong",
    "PHP": "philippine pesos, philippine peso",
    "BDT": "taka, bangladeshi taka",
    "KZT": "tenge, kazakh tenge",
    "MXN": "mexican pesos, mexican peso",
    "ARS": "argentine pesos, argentinian pesos, argentine peso",
    "CLP": "chilean pesos",
    "COP": "colombian pesos",
    "CUP": "cuban pesos",
    "BRL": "reais, brazilian reals, brazilian reais, brazilian real",
    "PEN": "peruvian soles",
    "HRK": "kuna, kunas",
    "BTC": "bitcoin, bitcoins",
    "peso": "peso, pesos",
    "franc": "franc, francs",
    "krone": "krone, kroner",
    "dinar": "dinar, dinars",
    "rial": "rial, rials",
    "kwacha": "kwacha",
    "crown": "crowns",
    "penny": "penny, pence, pennies",
    "guinea": "guinea, guineas",
    "cent": "cent, cents",
    "sen": "sen",
    "kobo": "kobo",
    "paisa": "paise, paisa",
    "kopeck": "kopeck, kopecks",
}

_COUNTRIES: Final[dict[str, dict[str, str]]] = {
    "krone": {"NOK": "norway norwegian oslo bergen", "DKK": "denmark danish copenhagen", "SEK": "sweden swedish stockholm"},
    "crown": {"NOK": "norway norwegian", "DKK": "denmark danish", "SEK": "sweden swedish", "CZK": "czech prague"},
    "peso": {
        "MXN": "mexico mexican mexicans", "ARS": "argentina argentine argentinian buenos", "CLP": "chile chilean santiago",
        "COP": "colombia colombian bogota bogotá", "PHP": "philippines philippine filipino manila", "CUP": "cuba cuban havana",
        "UYU": "uruguay uruguayan", "DOP": "dominican",
    },
    "dinar": {
        "KWD": "kuwait kuwaiti", "IQD": "iraq iraqi baghdad", "JOD": "jordan jordanian amman", "TND": "tunisia tunisian tunis",
        "DZD": "algeria algerian algiers", "RSD": "serbia serbian belgrade", "BHD": "bahrain bahraini", "LYD": "libya libyan tripoli",
    },
    "franc": {
        "CHF": "switzerland swiss zurich geneva", "XOF": "senegal ivorian mali burkina niger benin togo dakar abidjan",
        "XAF": "chad cameroon gabon brazzaville", "RWF": "rwanda rwandan kigali", "CDF": "kinshasa congolese", "BIF": "burundi",
    },
    "rial": {"IRR": "iran iranian tehran", "OMR": "oman omani muscat", "YER": "yemen yemeni", "QAR": "qatar qatari"},
    "kwacha": {"ZMW": "zambia zambian lusaka", "MWK": "malawi malawian lilongwe"},
    "XOF": {"XAF": "chad cameroon gabon brazzaville bangui malabo"},
    "INR": {
        "INR": "india indian delhi mumbai bengaluru chennai kolkata",
        "PKR": "pakistan pakistani karachi lahore islamabad", "LKR": "lankan lanka colombo", "NPR": "nepal nepali kathmandu",
        "MUR": "mauritius mauritian",
    },
    "KES": {
        "KES": "kenya kenyan nairobi", "UGX": "uganda ugandan kampala",
        "TZS": "tanzania tanzanian dodoma", "SOS": "somalia somali mogadishu",
    },
}
"""Money that several countries call by one name, the country's code, and the words that tell the country."""

ISO_CODES: Final = frozenset(
    "USD EUR GBP JPY CNY INR AUD CAD NZD HKD SGD TWD CHF SEK NOK DKK ISK CZK PLN HUF RON BGN RUB UAH TRY ILS EGP LBP SAR QAR IRR OMR AED "
    "MAD DZD TND KWD BHD IQD JOD ZAR NGN GHS KES UGX TZS RWF ETB ZMW MWK BWP NAD MZN AOA KRW MYR THB VND PHP IDR BDT PKR LKR NPR MMK KHR "
    "KZT UZS GEL AZN AMD MXN ARS CLP COP PEN UYU BRL BOB PYG VES CRC GTQ DOP JMD TTD XOF XAF XAU BTC RSD HRK ALL MKD FJD PGK".split()
) - {"ALL", "TRY"}
"""Codes taken before or behind a number. ALL (lek) and TRY (lira) are left out: in capitals they are English words."""

_SIGNS: Final[dict[str, str]] = {
    "USD": "$",
    "GBP": "£",
    "EUR": "€",
    "JPY": "¥ ￥",
    "INR": "₹ ₨",
    "NGN": "₦",
    "KRW": "₩",
    "RUB": "₽",
    "TRY": "₺",
    "ILS": "₪",
    "PHP": "₱",
    "THB": "฿",
    "VND": "₫",
    "UAH": "₴",
    "KZT": "₸",
    "GHS": "₵",
    "CRC": "₡",
    "PYG": "₲",
    "BTC": "₿",
}

_PREFIXES: Final[dict[str, str]] = {
    "USD": "US$ U.S.$ $US USD$",
    "AUD": "A$ AU$ $A AUD$",
    "CAD": "C$ CA$ CAD$ CDN$ $C Can$",
    "NZD": "NZ$ $NZ",
    "HKD": "HK$ $HK",
    "SGD": "S$ SG$",
    "TWD": "NT$",
    "BRL": "R$",
    "MXN": "MX$",
    "JMD": "J$",
    "TTD": "TT$",
    "ZWL": "Z$",
    "BBD": "Bds$",
    "BND": "B$",
    "FJD": "FJ$",
    "CNY": "CN¥ RMB",
    "INR": "Rs Rs. Re",
    "MYR": "RM",
    "KES": "Ksh KSh Kshs Sh",
    "UGX": "Ush USh Shs",
    "TZS": "Tsh TSh",
    "GHS": "GH¢ GH₵ GHC",
    "BDT": "Tk Tk.",
    "CHF": "SFr SFr. Fr Fr.",
    "EGP": "E£ LE",
    "PEN": "S/",
    "IDR": "Rp",
    "PHP": "Php",
    "AED": "Dh Dhs",
    "SEK": "kr SKr",
    "DKK": "DKr",
    "NOK": "NKr",
    "CZK": "Kč",
    "PLN": "zł",
    "EUR": "IR£",
    "XOF": "FCFA CFA",
}
"""Letters before a number that name a currency, as written. "Rs" and "Sh" stand for their largest users, "¥" for the yen."""

SHORT_PREFIXES: Final[dict[str, str]] = {"R": "ZAR", "N": "NGN", "PS": "GBP", "Y": "JPY", "Y=": "JPY", "P": "PHP", "K": "ZMW"}
"""Prefixes that also begin names (R5, N95, PS5): taken only before an amount that no name has (grouped, fractional or with a scale).
"PS" and "Y=" are what plain-ASCII wire feeds make of the pound and yen signs."""

_REGIONS: Final[dict[str, str]] = {
    "USD": "US U.S. USD",
    "HKD": "HK HKD",
    "CAD": "C CAD Canadian",
    "AUD": "A AU AUD Australian",
    "NZD": "NZ NZD",
    "SGD": "S SGD Singapore",
    "TWD": "NT",
}
"""What stands apart before or behind a dollar amount and says whose dollar it is ("US $58", "$76 US")."""


def _by_form(table: dict[str, str], separator: str) -> dict[str, str]:
    return {form: code for code, forms in table.items() for form in forms.split(separator)}


MONEY_COUNTRIES: Final = {
    money: {word: code for code, words in countries.items() for word in words.split()} for money, countries in _COUNTRIES.items()
}
"""Money that several countries call by one name, and the words that tell whose it is."""
MONEY_SIGNS: Final = _by_form(_SIGNS, " ")
MONEY_PREFIXES: Final = _by_form(_PREFIXES, " ")
MONEY_REGIONS: Final = _by_form(_REGIONS, " ")
MONEY_FORMS: Final = _by_form(_MONEY_WORDS, ", ") | {
    code.lower(): code for code in sorted(ISO_CODES) if code.lower() not in {"mad", "cad", "cup", "cop", "pen"}
}
"""Every money word in lower case; codes are among them unless they are English words."""
CURRENCIES: Final = (
    frozenset((*MONEY_FORMS.values(), *MONEY_PREFIXES.values(), *MONEY_SIGNS.values()))
    | frozenset(code for countries in _COUNTRIES.values() for code in countries)
    | ISO_CODES
)
MONEY_CONTEXT: Final = frozenset(
    "fine deal note grant cheque payment bill offer contract bonus loan prize ticket donation fee debt reward price tag".split()
)
"""Nouns behind "a 50-pound" that make it money; behind other compounds it is a weight."""
SPENT: Final = frozenset(
    "debt debts damage investment funding public taxpayer taxpayers savings cuts losses aid compensation revenue assets equity "
    "income business extra new government my your his her our their the money work spending costs unpaid tax taxes profit "
    "profits jewellery goods".split()
)
"""What "N pounds of" is money of; other things are weighed."""
