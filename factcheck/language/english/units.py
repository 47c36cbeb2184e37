"""Units of measure as English news copy writes them.

Each table maps the one name that the library uses (singular, lower-case, British spelling) to the written forms.
Words are compared in lower case. Symbols are not: "MW" is power and "mw" is nothing, "m" is a length and "M" a million.

Source:
    Names of measuring units: the SI Brochure (BIPM, 9th edition) and the units that it lists beside the SI.
"""

from __future__ import annotations

from typing import Final

from factcheck.language.english.money import MONEY_FORMS

TIME_UNITS: Final = frozenset("second minute hour day night week fortnight month quarter year decade century".split())
SPOKEN_AGE_UNITS: Final = frozenset("day week month year decade".split())
"""Units in which an age is told ("a three-week-old baby")."""

_REGULAR: Final = (
    "percentage point, basis point, millisecond, second, minute, hour, day, night, week, fortnight, month, year, decade, nanometre, "
    "micrometre, millimetre, centimetre, metre, kilometre, yard, mile, nautical mile, light year, fathom, furlong, square millimetre, "
    "square centimetre, square metre, square kilometre, square yard, square mile, acre, hectare, millilitre, centilitre, litre, cubic "
    "centimetre, cubic metre, cubic kilometre, cubic yard, cubic mile, teaspoon, tablespoon, fluid ounce, pint, quart, gallon, "
    "barrel, bushel, cusec, "
    "microgram, milligram, gram, kilogram, quintal, tonne, ton, kiloton, megatonne, gigatonne, ounce, carat, knot, kelvin, degree, "
    "watt, kilowatt, megawatt, gigawatt, terawatt, kilowatt hour, megawatt hour, gigawatt hour, terawatt hour, joule, calorie, "
    "kilocalorie, volt, kilovolt, amp, farad, ohm, newton metre, pascal, hectopascal, megapascal, gigapascal, millibar, decibel, "
    "sievert, millisievert, bit, byte, kilobyte, megabyte, gigabyte, terabyte, petabyte, megapixel, pixel"
).split(", ")
"""Units whose plural takes an s, besides the American spelling of metre and litre."""

_WORDS: Final[dict[str, str]] = {
    "percent": "percent, per cent, percentage, pct, pc",
    "percentage point": "percent point, percent points, per cent points, percentage-point, pp, ppts, ppt, pps",
    "basis point": "basis-point, bp, bps, bips",
    "part per million": "parts per million, part per million, ppm",
    "part per billion": "parts per billion, part per billion, ppb",
    "millisecond": "msec",
    "second": "sec, secs",
    "minute": "min, mins",
    "hour": "hr, hrs",
    "week": "wk, wks",
    "month": "mth, mths",
    "quarter": "quarters",
    "year": "yr, yrs",
    "century": "century, centuries",
    "micrometre": "micron, microns",
    "kilometre": "kms",
    "inch": "inch, inches",
    "foot": "foot, feet, ft",
    "yard": "yd, yds",
    "light year": "light-year, light-years",
    "square metre": "sq metre, sq metres, sq meter, sq meters, sq m, sq. m, sqm",
    "square kilometre": "sq km, sq. km, sqkm",
    "square inch": "square inch, square inches, sq in, sq inches",
    "square foot": "square foot, square feet, sq ft, sq. ft, sq. feet, sq foot, sq feet, sqft",
    "square yard": "sq yd, sq yards",
    "square mile": "sq mi, sq miles",
    "litre": "ltr, ltrs",
    "cubic metre": "cu m, cu. m",
    "cubic foot": "cubic foot, cubic feet, cu ft, cu. ft",
    "cubic yard": "cu yd",
    "acre-foot": "acre-foot, acre-feet, acre foot, acre feet",
    "teaspoon": "tsp, tsps",
    "tablespoon": "tbsp, tbsps",
    "fluid ounce": "fl oz, fl. oz",
    "gallon": "us gallon, us gallons, imperial gallon, imperial gallons",
    "barrel": "bbl, bbls",
    "microgram": "mcg",
    "milligram": "milligramme, milligrammes",
    "gram": "gramme, grammes",
    "kilogram": "kilogramme, kilogrammes, kilo, kilos, kgs",
    "tonne": "metric ton, metric tons, metric tonne, metric tonnes",
    "ton": "short ton, short tons, long ton, long tons",
    "kiloton": "kilotonne, kilotonnes",
    "megatonne": "megaton, megatons",
    "gigatonne": "gigaton, gigatons",
    "ounce": "oz, troy ounce, troy ounces",
    "pound": "lb, lbs, pound-mass",
    "stone": "stone",
    "carat": "karat, karats",
    "kilometre per hour": "kilometres per hour, kilometre per hour, kilometers per hour, kilometer per hour, kilometres an hour, "
    "kilometers an "
    "hour, kilometre an hour, kilometer an hour, kph, kmh, kmph, km per hour, km an hour",
    "mile per hour": "miles per hour, mile per hour, miles an hour, mile an hour, mph",
    "metre per second": "metres per second, metre per second, meters per second, meter per second, metres a second, meters a second",
    "kilometre per second": "kilometres per second, kilometers per second, kilometres a second, kilometers a second, km per second, "
    "km a second",
    "mile per second": "miles per second, miles a second",
    "mile per gallon": "miles per gallon, mile per gallon, miles a gallon, mpg",
    "kilometre per litre": "kilometres per litre, kilometers per liter, kmpl",
    "revolution per minute": "revolutions per minute, rpm",
    "beat per minute": "beats per minute, bpm",
    "degree celsius": "degrees celsius, degree celsius, degrees centigrade, degree centigrade, celsius, centigrade, "
    "degrees c, degree c, deg c",
    "degree fahrenheit": "degrees fahrenheit, degree fahrenheit, fahrenheit, degrees f, degree f, deg f",
    "kelvin": "degrees kelvin",
    "kilowatt hour": "kilowatt-hour, kilowatt-hours",
    "megawatt hour": "megawatt-hour, megawatt-hours",
    "gigawatt hour": "gigawatt-hour, gigawatt-hours",
    "terawatt hour": "terawatt-hour, terawatt-hours",
    "horsepower": "horsepower, hp",
    "brake horsepower": "brake horsepower, bhp",
    "kilocalorie": "kcal, kcals",
    "british thermal unit": "btu, btus",
    "amp": "ampere, amperes",
    "newton metre": "newton-metre, newton-metres",
    "pound-foot": "pound-foot, pound-feet, pound feet, lb-ft, foot-pound, foot-pounds, foot pounds",
    "millibar": "mbar",
    "pound per square inch": "pounds per square inch, psi",
    "hertz": "hertz",
    "kilohertz": "kilohertz",
    "megahertz": "megahertz",
    "gigahertz": "gigahertz",
    "megabit per second": "megabits per second, megabit per second, mbps",
    "gigabit per second": "gigabits per second, gigabit per second, gbps",
}
"""The forms of the others, and the further forms of those."""

_SYMBOLS: Final[dict[str, str]] = {
    "percent": "%",
    "percentage point": "pp ppts ppt",
    "basis point": "bp bps",
    "degree celsius": "°C ℃ ºC",
    "degree fahrenheit": "°F ℉ ºF",
    "degree": "° º",
    "nanometre": "nm",
    "micrometre": "μm µm um",
    "millimetre": "mm",
    "centimetre": "cm",
    "metre": "m",
    "kilometre": "km Km KM kms",
    "inch": "″ in",
    "foot": "ft ′",
    "yard": "yd yds",
    "mile": "mi",
    "square metre": "m2 m² sqm",
    "square kilometre": "km2 km²",
    "square centimetre": "cm2 cm²",
    "square foot": "ft2 ft² sqft",
    "cubic metre": "m3 m³",
    "cubic centimetre": "cc cm3 cm³",
    "cubic kilometre": "km3 km³",
    "hectare": "ha",
    "litre": "l L",
    "millilitre": "ml mL",
    "centilitre": "cl cL",
    "microgram": "mcg μg µg",
    "milligram": "mg",
    "gram": "g",
    "kilogram": "kg Kg KG kgs",
    "tonne": "t",
    "pound": "lb lbs",
    "ounce": "oz",
    "stone": "st",
    "second": "s sec secs",
    "millisecond": "ms",
    "minute": "min mins",
    "hour": "h hr hrs",
    "kilometre per hour": "km/h kmh kph kmph km/hr Km/h KM/H km/hour",
    "mile per hour": "mph MPH",
    "metre per second": "m/s",
    "kilometre per second": "km/s",
    "mile per gallon": "mpg MPG",
    "kilometre per litre": "km/l kmpl",
    "watt": "W",
    "kilowatt": "kW KW",
    "megawatt": "MW",
    "gigawatt": "GW",
    "terawatt": "TW",
    "kilowatt hour": "kWh KWh kwh",
    "megawatt hour": "MWh",
    "gigawatt hour": "GWh",
    "terawatt hour": "TWh",
    "milliampere-hour": "mAh",
    "ampere per square centimetre": "A/cm2",
    "volt": "V",
    "kilovolt": "kV",
    "farad": "F",
    "horsepower": "hp HP",
    "brake horsepower": "bhp",
    "metric horsepower": "PS",
    "newton metre": "Nm",
    "pound-foot": "lb-ft lb/ft ft-lb",
    "revolution per minute": "rpm RPM",
    "hertz": "Hz HZ",
    "kilohertz": "kHz",
    "megahertz": "MHz",
    "gigahertz": "GHz",
    "decibel": "dB",
    "hectopascal": "hPa",
    "kilopascal": "kPa",
    "megapascal": "MPa",
    "gigapascal": "GPa",
    "millibar": "mb mbar",
    "pound per square inch": "psi",
    "megaelectronvolt": "MeV",
    "gigaelectronvolt": "GeV",
    "teraelectronvolt": "TeV",
    "kilobyte": "KB kB",
    "megabyte": "MB",
    "gigabyte": "GB",
    "terabyte": "TB",
    "megabit per second": "Mbps Mbit/s",
    "gigabit per second": "Gbps Gbit/s",
    "megapixel": "MP",
    "part per million": "ppm",
    "part per billion": "ppb",
    "penny": "p",
    "cent": "c ¢",
}

AMBIGUOUS_SYMBOLS: Final = frozenset("m g l L t s h st in p c V W F A C mb MP".split())
"""Symbols that are letters or words of their own, so that they count as units only where the text leaves no doubt."""
SPACED_SYMBOLS: Final = frozenset("m g t l L W V F p C".split())
"""Of these, the ones that are units behind a space too; the others only right behind the digits."""
DEGREE_LETTERS: Final[dict[str, str]] = {"C": "degree celsius", "F": "degree fahrenheit"}


def _regular_forms(name: str) -> str:
    forms = (name, f"{name}s")
    return ", ".join((*forms, *(form.replace("metre", "meter").replace("litre", "liter") for form in forms)))


def _by_form(*tables: dict[str, str], separator: str) -> dict[str, str]:
    return {form: unit for table in tables for unit, forms in table.items() for form in forms.split(separator)}


UNIT_SYMBOLS: Final = {form: unit for form, unit in _by_form(_SYMBOLS, separator=" ").items() if form}
UNIT_FORMS: Final = {
    **_by_form({name: _regular_forms(name) for name in _REGULAR}, _WORDS, separator=", "),
    **{name.replace(" ", "-"): name for name in (*_REGULAR, *_WORDS) if name.startswith(("square ", "cubic "))},
    **MONEY_FORMS,
}
"""Every written unit, money among them, in lower case, from one to four words, and the name of the unit."""
LONGEST_FORM: Final[dict[str, int]] = {}
for _form in UNIT_FORMS:
    _first, _, _rest = _form.partition(" ")
    LONGEST_FORM[_first] = max(LONGEST_FORM.get(_first, 0), _form.count(" ") + 1)
"""How many words the longest unit has that begins with a word."""
MEASURES: Final = frozenset(UNIT_FORMS.values()) | frozenset(UNIT_SYMBOLS.values()) | {"pound", "shilling"}
"""Names of all units that measure; any other unit names what is counted."""
ARTICLE_UNITS: Final = (
    TIME_UNITS
    | {"percentage point"}
    | frozenset("mile kilometre metre foot inch yard tonne ton kilogram pound litre gallon acre hectare percent cent penny".split())
    | {"USD", "GBP", "EUR"}
)
"""Units that "a" counts one of behind a comparator; "about a degree" and "over a barrel" mean other things."""
POUND_FORMS: Final = frozenset(("pound", "pounds"))
WEIGHT_CONTEXT: Final = frozenset(
    "weigh weighs weighed weighing weight heavy heavier lighter lost loses lose losing gain gained shed dropped dropping "
    "explosive explosives bomb bombs payload cargo catch meat beef chicken pork potatoes tomatoes rice food fuel cocaine "
    "heroin marijuana cannabis fentanyl methamphetamine drugs trash garbage waste debris thrust pressure carbon emissions fish "
    "tuna salmon lobster body baby boulder rock vegetables fruit wheat flour sugar cotton uranium lead steel gunpowder dynamite "
    "ammunition overweight lift lifted lifting bench".split()
)
"""Words near "N pounds" that make it a weight; without one of them it is money."""
