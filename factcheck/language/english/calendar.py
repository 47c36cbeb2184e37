"""What English calls the days, months, seasons, feasts and hours, and the words that bend or anchor them.

Every word is in lower case with a straight apostrophe. A table maps a word to what it names; how expressions are put
together out of the words is the business of `factcheck.extraction.periods`.
"""

from __future__ import annotations

import datetime
from typing import Final

import attrs

from factcheck.model.values import Modifier, Precision

MONTHS: Final = {
    word: number
    for number, words in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
            "august aug", "september sept sep", "october oct", "november nov", "december dec",
        ),
        1,
    )
    for word in words.split()
}
"""The months and their short forms, 1 to 12."""

MONTH_NAMES: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)
"""The months as a reason writes them."""

PLAIN_MONTHS: Final = frozenset("january february september october november december".split())
"""Months whose name is nothing else, so that even lower-case letters name them."""

NAMESAKES: Final = frozenset("april june may august jan".split())
"""Months that are also first names: a capitalised word after one makes it a person."""

WEEKDAYS: Final = {
    word: number
    for number, words in enumerate(
        ("monday mon", "tuesday tues tue", "wednesday weds wed", "thursday thurs thur thu", "friday fri", "saturday sat", "sunday sun"),
    )
    for word in words.split()
}
"""The weekdays and their short forms, Monday 0 to Sunday 6."""

WEEKDAY_NAMES: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
"""The weekdays as a reason writes them."""

SEASONS: Final = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
"""The northern seasons and their first month, by the meteorological calendar."""

UNITS: Final = {
    word: unit
    for unit in "minute hour day night week weekend fortnight month quarter year decade century millennium".split()
    for word in (unit, unit + "s")
} | {"centuries": "century", "millennia": "millennium", "semester": "half", "half": "half", "halves": "half"}
"""Units of the calendar in the singular and the plural."""

PRECISIONS: Final = {
    "minute": Precision.INSTANT, "hour": Precision.INSTANT, "day": Precision.DAY, "night": Precision.DAY, "week": Precision.WEEK,
    "weekend": Precision.WEEK, "fortnight": Precision.WEEK, "month": Precision.MONTH, "quarter": Precision.QUARTER,
    "half": Precision.QUARTER, "season": Precision.SEASON, "year": Precision.YEAR, "decade": Precision.DECADE,
    "century": Precision.CENTURY, "millennium": Precision.CENTURY,
}
"""How finely each unit names a time; a half year is counted in quarters."""

NUMBERS: Final = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
        "nineteen twenty".split(),
    )
} | {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "a": 1, "an": 1, "dozen": 12}
"""Number words as they count units of time."""

POWERS: Final = {"hundred": 100, "thousand": 1000}
"""Words that multiply the number before them."""

TENS: Final = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
"""The tens, of which two-word numbers and spoken years are made."""

ORDINALS: Final = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
        "seventeenth eighteenth nineteenth twentieth".split(),
        1,
    )
} | {
    "thirtieth": 30,
    **{f"twenty-{word}": 20 + n for n, word in enumerate("first second third fourth fifth sixth seventh eighth ninth".split(), 1)},
    "thirty-first": 31,
}
"""Ordinals up to the days of a month and the centuries that news copy names."""

DECADES: Final = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90,
    "noughties": 0, "naughties": 0, "tens": 10,
}
"""Decades in words."""

DAY_WORDS: Final = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
"""Words for days by their distance from the day of publication."""

DAY_PARTS: Final = tuple(
    "morning afternoon evening night midday lunchtime daybreak dawn dusk noon midnight teatime nightfall".split(),
)
"""Parts of a day: they belong to the day that they are named with."""

LEADS: Final = {
    "since": Modifier.SINCE, "from": Modifier.SINCE, "starting": Modifier.SINCE, "beginning": Modifier.SINCE, "effective": Modifier.SINCE,
    "after": Modifier.AFTER, "post": Modifier.AFTER,
    "until": Modifier.UNTIL, "till": Modifier.UNTIL, "til": Modifier.UNTIL, "through": Modifier.UNTIL, "thru": Modifier.UNTIL,
    "before": Modifier.BEFORE, "pre": Modifier.BEFORE,
    "by": Modifier.BY,
    "about": Modifier.ABOUT, "around": Modifier.ABOUT, "circa": Modifier.ABOUT, "c.": Modifier.ABOUT, "approximately": Modifier.ABOUT,
    "roughly": Modifier.ABOUT,
}
"""Words before an expression that say on which side of it something lies."""

EDGES: Final = {
    "early": Modifier.EARLY, "mid": Modifier.MID, "late": Modifier.LATE,
    "start": Modifier.EARLY, "beginning": Modifier.EARLY, "outset": Modifier.EARLY, "dawn": Modifier.EARLY, "opening": Modifier.EARLY,
    "turn": Modifier.EARLY,
    "middle": Modifier.MID, "midst": Modifier.MID, "height": Modifier.MID, "midway": Modifier.MID, "midpoint": Modifier.MID,
    "end": Modifier.LATE, "close": Modifier.LATE, "latter": Modifier.LATE, "ending": Modifier.LATE, "tail": Modifier.LATE,
}
"""Words for a part of an interval."""

LATER_WORDS: Final = frozenset("earlier later sometime some-time elsewhere partway".split())
"""Words before an expression that place something inside it without saying in which part."""

FUTURE_WORDS: Final = frozenset(
    "will won't shall would wouldn't 'll we'll i'll they'll he'll she'll it'll you'll ahead upcoming forthcoming deadline can could might "
    "must should tomorrow".split(),
)
"""Words that put their clause after the day of publication, where no word nearer to the date says otherwise."""

PRESENT_VERBS: Final = frozenset(
    "follows lands airs expect expects anticipate anticipates foresee foresees predict predicts forecasts "
    "begins starts opens ends takes faces returns arrives closes expires launches resumes kicks goes comes travels plays runs lifts votes "
    "begin face meet meets resume reopen reopens go convene convenes arrive depart sees".split(),
)
"""Present forms that announce what is on the calendar, unless "to" stands before them."""

PLURAL_SCHEDULES: Final = frozenset(
    "land air come open close start end vote play return follow apply change run take leave travel head sit".split(),
)
"""Present forms that do the same behind a plural: "polls open on Thursday"."""

RESCHEDULES: Final = frozenset(
    "postponed rescheduled deferred delayed extended moved adjourned shifted pushed brought put set fixed switched prolonged".split(),
)
"""Past forms that move something to a date which is still to come."""

PROSPECTS: Final = frozenset(
    "due set expected scheduled slated planned timed tipped likely poised bound ready going supposed pencilled penciled earmarked "
    "projected forecast booked foreseen envisaged anticipated awaited".split(),
)
"""Participles and adjectives that announce what is still to come."""

INTENTIONS: Final = frozenset(
    "plan plans planned planning intend intends intended intending aim aims aimed aiming hope hopes hoped hoping expect expects expecting "
    "want wants wanted wanting agree agrees agreed agreeing vow vows vowed pledge pledges pledged promise promises promised seek seeks "
    "seeking proposes proposed proposing offered prepare prepares prepared preparing due set expected scheduled slated going is are "
    "ordered asked urged told ready decided refuses threatened threatens threatening wish wishes yet need needs likely "
    "have has committed commits agreement deal proposal offer decision".split(),
)
"""Words after which "to" and a verb mean what is still to come."""

DEADLINE_VERBS: Final = frozenset("wants want seeks seek needs need demands demand hopes plans aims promises".split())
"""Present verbs whose deadline is still to come."""

HOPES: Final = frozenset("hope hopes prospect prospects chance chances plan plans preparations".split())
"""Nouns whose "of" or "for" leads to what is still to come."""

PAST_VERBS: Final = frozenset(
    "telling saying noting couldn't cast "
    "said told was were had did went won lost began came took made gave held met fell rose left died found saw led sold bought wrote "
    "broke became sent spent struck shot swore spoke stood sank ran built brought caught drew drove felt flew fought got grew kept knew "
    "laid paid sat shook sought taught thought threw wore woke overtook withdrew hid chose fled blew bore beat beaten burst bled dealt "
    "dug ate forgot froze heard hung lit lent meant overcame rode sang slept slid spun stole stuck stung swam swept swung tore "
    "underwent understood upheld wound wasn't weren't hadn't didn't killed burnt learnt oversaw undertook foresaw outdid "
    "has have been taken given seen written broken driven fallen known shown thrown done gone hit".split(),
) - frozenset("has have".split())
"""Past forms that do not end in -ed, and auxiliaries of the past."""

NOT_PAST: Final = frozenset(
    "need indeed hundred speed seed feed breed greed deed red bed shed wed united kindred sacred naked wicked embed exceed proceed "
    "succeed agreed-upon so-called alleged preferred proposed limited unspecified "
    "called estimated unmanned armed wanted retired accused aged".split(),
)
"""Words in -ed that are no past forms, or none that places a clause in time."""

FRAMES: Final = {"after": -1, "following": -1, "follows": -1, "since": -1, "upcoming": 1}
"""Words before "Tuesday's vote" that say on which side of today it lies."""

PRESENT_BE: Final = frozenset("is are am be being 's isn't aren't".split())
"""Forms of "be" before which a participle says nothing of the past."""

COUNTED: Final = frozenset(
    "people men women jobs workers miles mile km kilometres kilometers metres meters metre feet tonnes tons points votes euros dollars "
    "pounds rupees yen yuan francs pesos homes houses employees staff cases deaths troops soldiers students pupils pages copies seats cars "
    "vehicles calories words units shares acres hectares children families patients residents passengers visitors fans supporters members "
    "delegates officers police square cubic hours days minutes seconds weeks months years kg kilograms grams litres liters gallons "
    "barrels megawatts mw kw watts volts degrees percent per cent million billion trillion thousand participants respondents adults "
    "households animals birds trees species stores shops outlets branches schools hospitals companies firms businesses employers "
    "prisoners inmates migrants refugees immigrants asylum civilians protesters demonstrators marchers runners athletes riders times "
    "yards yard inches lb lbs tweets followers subscribers users customers clients tickets doses beds flights planes aircraft "
    "ships boats tanks missiles rounds rockets drones bombs others more additional new different separate such".split(),
)
"""Words that a number before them counts: 2000 people, 1500 metres."""

NUMBERED: Final = frozenset(
    "flight room route section sections resolution article articles page pages highway interstate suite unit lot model number no no. "
    "serial channel gate asteroid chapter verse regulation flat apartment bus train windows code pin paragraph clause rule box phone "
    "extension area zip postcode vision agenda runner pier platform track case docket order patent isbn version build level rank "
    "ranked seed size mile kilometre top class-action bic boeing airbus tesla peugeot "
    "exactly another least fewer these those all nearly almost some".split(),
)
"""Words before a number that make it a name, a rank or a count and not a year."""

NUMBERED_BEHIND: Final = frozenset("block et hours hrs pennsylvania".split())
"""Words after a number that make it an address or a time."""

MORE_OR_LESS: Final = ("more than", "less than", "fewer than", "up to", "over")
"""Words before a round number of four digits that make it rather a count."""

YEAR_LEADS: Final = frozenset(
    "in since until till during by before after from through early late mid spring summer autumn fall winter".split(),
)
"""Words before a number of four digits that make it a year whatever it is."""

SPORTING: Final = frozenset(
    "touchdown touchdowns yards quarterback rebounds halftime half-time goals goalkeeper innings coach scored scoring scorer "
    "interception baskets free-throw nba nfl striker midfielder unbeaten equaliser equalizer substitute offside fumble".split(),
)
"""Words of a match report, where quarters and halves are parts of a game."""

TRADING: Final = frozenset(
    "share shares earnings profit profits loss losses revenue revenues sales income net results earned dividend fiscal operating "
    "pretax pre-tax turnover ebitda margin margins gdp economy exports output shipments orders quarterly bank analysts forecast".split(),
)
"""Words of a report of results, where a year earlier means the same stretch of the year before."""

INDIAN: Final = frozenset("rs crore crores lakh lakhs rupee rupees rbi india india's indian sensex nifty sebi gst mumbai delhi".split())
"""Words of Indian business news, whose years run from April to March."""

SETTING_BESIDE: Final = frozenset("than from with versus against over compared to on".split())
"""Words before "a year earlier" that set it beside the present figure."""

WEEKDAY_NAMES_OF: Final = {
    "before": frozenset(
        "black good easter bloody super cyber ash maundy palm giving shrove whit spy holy sheffield freaky ruby casual fat pancake man joe "
        "blue red stormy every each alternate per any most some many other girl".split(),
    ),
    "after": frozenset("times telegraph mirror mail express herald island harbor harbour mornings nights evenings afternoons".split()),
}
"""Words beside a weekday that make it a feast, a name or a habit."""

CALENDAR_NAMING: Final = frozenset("named called nicknamed christened".split())
"""Words before a word of the calendar that make it a name."""

HABITS: Final = frozenset("daily every each weekdays weekday weekends usually always nightly normally routinely".split())
"""Words around a time of day that make it that of no certain day."""

WEEKLY: Final = frozenset(
    "best newspaper newspapers paper papers tabloid tabloids broadsheet roast roasts school league leagues market markets lunch lunches "
    "service services shift shifts columnist columnists drivers".split(),
)
"""Things that are named by the weekday they come on."""

WEATHER: Final = frozenset(
    "bright cold hot sunny wet rainy grey gray warm quiet typical recent chilly snowy freezing busy ordinary single crisp clear dark dull "
    "windy foggy mild sleepy random given".split(),
)
"""Adjectives between an article and a weekday: "a bright Saturday"."""

NAMES_OF_SEASONS: Final = frozenset(
    "olympics olympic paralympics paralympic games palace fuel garden house hill school wear soldier equinox solstice break springs street "
    "transfer holidays holiday camp camps job jobs semester term line collection league institute field fields valley water".split(),
)
"""Words after a season that make the two together a name or a thing."""


NAMES_OF_FEASTS: Final = frozenset(
    "agreement accord accords deal declaration rising uprising massacre truce offensive carol island murders bombing bombings raid "
    "proclamation riots coup rebellion charter manifesto".split(),
)
"""Capitalised words after a feast that make the two together the name of an event: the Good Friday Agreement, the Easter Rising."""


EVENT_DAYS: Final = (datetime.date(2001, 9, 11), datetime.date(2021, 1, 6), datetime.date(2023, 10, 7), datetime.date(2005, 7, 7))
"""Days of attacks that news copy names by day and month alone."""


@attrs.frozen
class Feast:
    """A day of the calendar that has a name.

    Attributes:
        month: Its month, 1 to 12; 0 where the day is counted from Easter.
        day: Its day of the month; with a `weekday`, which such weekday of the month (5 is the last one); from Easter, the distance in days.
        weekday: Monday 0 to Sunday 6, or -1 for a fixed day.
        days: How many days it lasts.
        offset: Days to add: the Friday after the fourth Thursday is not always the fourth Friday.
        orthodox: Whether Easter is that of the eastern churches.
    """

    month: int
    day: int
    weekday: int = -1
    days: int = 1
    offset: int = 0
    orthodox: bool = False


FEASTS: Final = {
    "new year": Feast(1, 1),
    "new year's day": Feast(1, 1), "new year's eve": Feast(12, 31), "burns night": Feast(1, 25), "groundhog day": Feast(2, 2),
    "valentine's day": Feast(2, 14), "st patrick's day": Feast(3, 17), "st. patrick's day": Feast(3, 17),
    "april fools' day": Feast(4, 1), "april fool's day": Feast(4, 1), "st george's day": Feast(4, 23), "earth day": Feast(4, 22),
    "anzac day": Feast(4, 25), "may day": Feast(5, 1), "cinco de mayo": Feast(5, 5), "juneteenth": Feast(6, 19),
    "canada day": Feast(7, 1), "bastille day": Feast(7, 14), "halloween": Feast(10, 31), "bonfire night": Feast(11, 5),
    "guy fawkes night": Feast(11, 5), "armistice day": Feast(11, 11), "veterans day": Feast(11, 11), "remembrance day": Feast(11, 11),
    "ve day": Feast(5, 8), "all hallows' eve": Feast(10, 31), "all saints' day": Feast(11, 1), "all souls' day": Feast(11, 2),
    "st stephen's day": Feast(12, 26), "twelfth night": Feast(1, 5), "international women's day": Feast(3, 8),
    "michaelmas": Feast(9, 29), "inauguration day": Feast(1, 20), "father's day": Feast(6, 3, 6),
    "election day": Feast(11, 1, 0, offset=1), "mothering sunday": Feast(0, -21), "st andrew's day": Feast(11, 30),
    "christmas eve": Feast(12, 24), "christmas day": Feast(12, 25), "christmas": Feast(12, 25), "boxing day": Feast(12, 26),
    "martin luther king day": Feast(1, 3, 0), "presidents' day": Feast(2, 3, 0), "presidents day": Feast(2, 3, 0),
    "memorial day": Feast(5, 5, 0), "august bank holiday": Feast(8, 5, 0), "spring bank holiday": Feast(5, 5, 0),
    "labor day": Feast(9, 1, 0), "labour day": Feast(9, 1, 0), "columbus day": Feast(10, 2, 0), "thanksgiving day": Feast(11, 4, 3),
    "thanksgiving": Feast(11, 4, 3), "black friday": Feast(11, 4, 3, offset=1), "cyber monday": Feast(11, 4, 3, offset=4),
    "remembrance sunday": Feast(11, 2, 6), "shrove tuesday": Feast(0, -47), "ash wednesday": Feast(0, -46), "palm sunday": Feast(0, -7),
    "maundy thursday": Feast(0, -3), "good friday": Feast(0, -2), "holy saturday": Feast(0, -1), "easter sunday": Feast(0, 0),
    "easter monday": Feast(0, 1), "easter weekend": Feast(0, -2, days=4), "easter": Feast(0, 0), "ascension day": Feast(0, 39),
    "orthodox easter": Feast(0, 0, orthodox=True), "orthodox good friday": Feast(0, -2, orthodox=True), "orthodox christmas": Feast(1, 7),
    "pentecost": Feast(0, 49), "whit sunday": Feast(0, 49), "whit monday": Feast(0, 50), "corpus christi day": Feast(0, 60),
}
"""Feasts of the civil and the Christian calendar that fall on one day everywhere.

Source: The rules are those of the public holidays of the United States (5 U.S.C. 6103), England and Wales, of the Gregorian and, for the
eastern churches, the Julian computus. Orthodox Christmas is that of 25 December in the Julian calendar, 7 January until 2100.
"""

LOWER_NOUNS: Final = frozenset(("election day", "inauguration day"))
"""Feasts whose words in lower case name any such day."""

MOVING_FEASTS: Final = (
    "ramadan", "eid al-fitr", "eid al-adha", "eid", "diwali", "deepavali", "holi", "passover", "rosh hashanah", "yom kippur", "hanukkah",
    "lunar new year", "chinese new year", "vesak", "muharram", "ashura",
)
"""Feasts whose day depends on the moon, a country or a church; the day is not worked out."""

ZONES: Final = {
    "utc": 0, "gmt": 0, "z": 0, "bst": 60, "cet": 60, "cest": 120, "eet": 120, "eest": 180, "msk": 180, "wat": 60, "eat": 180, "sast": 120,
    "cat": 120, "est": -300, "edt": -240, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420, "akst": -540, "hst": -600,
    "jst": 540, "kst": 540, "aest": 600, "aedt": 660, "acst": 570, "awst": 480, "nzst": 720, "nzdt": 780, "hkt": 480, "sgt": 480,
    "pkt": 300, "npt": 345, "wib": 420,
}
"""Short names of time zones that mean one thing in news copy, in minutes east of Greenwich.

Source: IANA time zone database. Left out because they name several zones: IST, CST, AST, ET and the other bare American ones.
"""
