"""Expressions that a unit of time carries: two weeks ago, a year earlier, within six months, the end of the year."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.extraction.periods import intervals
from factcheck.extraction.periods.patterns import COUNT, UNIT, count, pattern, words
from factcheck.extraction.periods.relative import ahead, hanging
from factcheck.extraction.periods.reading import REACH
from factcheck.extraction.periods.tense import before_sign, direction
from factcheck.language.english import calendar
from factcheck.model.values import Modifier, Precision

if TYPE_CHECKING:
    import datetime
    import re

    from factcheck.extraction.periods.intervals import Interval
    from factcheck.extraction.periods.reading import Found, Reading

_WITH_UNIT: Final = pattern(
    f"(?P<unit>{UNIT})(?![a-z])(?:(?:_or (?:so|two|three|more))?"
    "(?:_(?P<ago>ago|previously)|_(?P<earlier>earlier|before|prior|beforehand)|_(?P<later>later|after|afterwards|afterward|on)|"
    " (?P<hence>from now|hence|from today)|(?P<time>'s?_time)|_(?P<old>old|long|olds))(?![a-z]))?",
)
_NUMBER_BEFORE: Final = pattern(
    "(?:^|[^a-z0-9$£€.,-])"
    "(?P<whole>(?P<lead>in|within|inside|over|after|for|every|first|than) )?"
    "(?P<about>(?:about|around|roughly|nearly|almost|some|exactly|only|just|over|barely|just over|just under|more than|less than|at least|up to|approximately) )?"
    f"(?:(?P<part>half an?|(?:a )?quarter of a|(?:a )?quarter)|(?P<vague>a few|several|many|a couple of|some|few|countless|a number of|the|those|recent)|(?P<million>[0-9.]+ (?:million|billion))|(?P<count>{COUNT}))"
    "(?P<half> and a half|½|\\.5)?(?: (?:full|short|calendar|consecutive|long|whole))?_$",
)
_ABOUT: Final = frozenset("about around roughly nearly almost some approximately".split())
_LONG_UNITS: Final = frozenset("month quarter year decade century".split())
_LOOK_BACK: Final = 48


def unit(reading: Reading, at: int) -> Found | None:
    """Everything that opens with a number and a unit, or with a unit alone."""
    match = _WITH_UNIT.match(reading.low, at)
    if match is None or match["old"]:
        return None
    if reading.low[at - 4 : at] == "mid-" and match.lastgroup == "unit" and match["unit"] == calendar.UNITS[match["unit"]]:
        return in_hand(reading, at, match.end())
    if match["unit"] != calendar.UNITS[match["unit"]] and reading.low.startswith((" ahead", " to come"), at + len(match["unit"])):
        return _to_come(reading, at, at + len(match["unit"]))
    for rule in (_year_words, _ended, _with_number, _of_now):
        found = rule(reading, match)
        if found is not None:
            return found
    return None


def _to_come(reading: Reading, at: int, stop: int) -> Found | None:
    """ "the weeks ahead", "the years to come"."""
    word, place = reading.before(at)
    if word not in {"the", "in", "coming"}:
        return None
    stop += len(" ahead") if reading.low.startswith(" ahead", stop) else len(" to come")
    return reading.unresolved(at, stop, f"vague: {reading.surface(at, stop)!r} has no first or last day")


_MIDDLE: Final = {"midweek": "week", "midmonth": "month", "midyear": "year"}


def in_hand(reading: Reading, at: int, stop: int) -> Found | None:
    """ "mid-week", "midyear": the present unit."""
    word = reading.low[at:stop]
    name = _MIDDLE.get(word) or calendar.UNITS[word]
    if name not in {"week", "month", "quarter", "year", "decade", "century"} or reading.low[stop : stop + 1] == "-":
        return None
    found = reading.counted(at, stop, calendar.PRECISIONS[name], lambda today: intervals.containing(name, today))
    if word in _MIDDLE:
        found.modifier = Modifier.MID
    return found


def middle(reading: Reading, at: int) -> Found | None:
    """ "midweek", "midyear"."""
    end = reading.low.find("mid", at) + 3
    while reading.low[end : end + 1].isalpha() and end - at < len("midmonth"):
        end += 1
    return in_hand(reading, at, end)


def _number(reading: Reading, at: int) -> re.Match[str] | None:
    return _NUMBER_BEFORE.search(reading.low[max(0, at - _LOOK_BACK) : at])


def _with_number(reading: Reading, match: re.Match[str]) -> Found | None:
    """ "two weeks ago", "a year earlier", "in six months", "within five years"."""
    kind = match.lastgroup
    at = match.start()
    if kind == "unit":
        kind = ""
    number = _number(reading, at)
    if number is None:
        return _bare_ago(reading, match) if kind == "ago" else None
    begin = max(0, at - _LOOK_BACK) + (number.start("about") if number["about"] else _first(number))
    if number["vague"]:
        return _vague(reading, match, number, begin)
    if number["million"]:
        return reading.unresolved(begin, match.end(), f"outside the years 1 to 9999: {reading.surface(begin, match.end())}") if kind == "ago" else None
    if number["part"]:
        return _part_ago(reading, match, begin, number["part"]) if kind == "ago" else None
    amount = count(number["count"])
    name = calendar.UNITS[match["unit"]]
    if kind == "":
        return _ahead(reading, match, number, amount)
    half = 6 if number["half"] and name == "year" else 0
    if kind == "ago":
        found = _ago(reading, begin, match.end(), name, amount, half)
    elif kind in {"hence", "time"}:
        found = _stepped(reading, begin, match.end(), name, amount)
    else:
        return _from_anchor(reading, match, begin, amount, number)
    if number["about"] and number["about"].strip() in _ABOUT:
        found.modifier = Modifier.ABOUT
    return found


_PARTS: Final = {("half", "century"): 50, ("half", "decade"): 5, ("quarter", "century"): 25}


def _part_ago(reading: Reading, match: re.Match[str], begin: int, part: str) -> Found | None:
    """ "half a century ago": about that year."""
    years = _PARTS.get(("half" if "half" in part else "quarter", calendar.UNITS[match["unit"]]))
    if years is None:
        return None
    found = reading.counted(begin, match.end(), Precision.YEAR, lambda today: intervals.year(today.year - years))
    found.modifier = Modifier.ABOUT
    return found


def _first(number: re.Match[str]) -> int:
    """Where the number words begin, the word before them left out."""
    return min(place for place in (number.start("part"), number.start("vague"), number.start("million"), number.start("count")) if place >= 0)


def _vague(reading: Reading, match: re.Match[str], number: re.Match[str], begin: int) -> Found | None:
    if number["vague"] in {"the", "those", "some", "many"} and match.lastgroup not in {"ago"}:
        if number["vague"] == "the" and match.lastgroup in {"earlier", "later"} and match["earlier"] != "prior":
            return _the_day_before(reading, match, begin)
        return None
    if match.lastgroup in {"unit", "old"}:
        return None
    if match["later"] == "on":
        return None
    return reading.unresolved(begin, match.end(), f"vague: {reading.surface(begin, match.end())!r} has no first or last day")


def _bare_ago(reading: Reading, match: re.Match[str]) -> Found | None:
    """ "years ago", "decades ago"."""
    if match["unit"] == calendar.UNITS[match["unit"]]:
        return None
    return reading.unresolved(match.start(), match.end(), f"vague: {reading.surface(match.start(), match.end())!r} has no first or last day")


_TAIL: Final = pattern(
    "(?:,? (?:(?P<same>today|yesterday|tomorrow)|(?P<this>this|last|next) (?P<unit>week|month|weekend|year)|(?:on |last |this )?(?P<weekday>"
    + words(word for word in calendar.WEEKDAYS if len(word) > 5)  # noqa: PLR2004
    + "))(?![a-z]))",
)


def _ago(reading: Reading, begin: int, stop: int, name: str, amount: int, half: int) -> Found:  # noqa: PLR0913
    """Weeks and days ago are a day, months ago a month, longer spans a year; "a year ago this week" is that week."""
    if name in {"hour", "minute"}:
        return _hours_ago(reading, begin, stop, name, amount)
    tail = _TAIL.match(reading.low, stop)
    if tail is not None and name != "night":
        found = _ago_tail(reading, begin, tail, name, amount)
        if found is not None:
            return found
    stretch = _compared_stretch(reading, begin, stop)
    if name == "year" and amount == 1 and not half and stretch is not None:
        return reading.found(begin, stop, stretch.precision, intervals.moved, (stretch.start, stretch.end), "year", -1)
    if name == "year" and amount == 1 and not half and _compares_results(reading, begin, stop):
        return reading.counted(begin, stop, Precision.QUARTER, lambda today: intervals.moved(_last_quarter(today), "year", -1))
    target = "day" if name in {"day", "night", "week", "weekend", "fortnight"} else name if name in {"month", "quarter"} else "year"

    def make(today: datetime.date) -> Interval:
        moment = intervals.shift(today, name, -amount)
        return intervals.containing(target, intervals.shift(moment, "month", -half) if half else moment)

    return reading.counted(begin, stop, calendar.PRECISIONS[target], make)


def _hours_ago(reading: Reading, begin: int, stop: int, name: str, amount: int) -> Found:
    """Whole days of hours are days; fewer need the hour of publication."""
    if name == "hour" and amount % 24 == 0:
        return reading.counted(begin, stop, Precision.DAY, lambda today: intervals.day(today - intervals.DAY * (amount // 24)))
    return reading.unresolved(begin, stop, f"the hour of publication is unknown: {reading.surface(begin, stop)}")


def _ago_tail(reading: Reading, begin: int, tail: re.Match[str], name: str, amount: int) -> Found | None:
    """ "a year ago today", "two weeks ago on Tuesday", "ten years ago this month"."""
    stop = tail.end()
    if tail["same"]:
        extra = calendar.DAY_WORDS[tail["same"]]
        return reading.counted(begin, stop, Precision.DAY, lambda today: intervals.day(intervals.shift(today + intervals.DAY * extra, name, -amount)))
    if tail["weekday"]:
        if not reading.text[tail.start("weekday")].isupper() or name not in {"week", "month", "year", "fortnight"}:
            return None
        number = calendar.WEEKDAYS[tail["weekday"]]

        def make(today: datetime.date) -> Interval:
            moment = intervals.shift(today, name, -amount)
            if name in {"week", "fortnight"}:
                recent = today - intervals.DAY * ((today.weekday() - number) % 7)
                return intervals.day(intervals.shift(recent, name, -amount))
            return intervals.day(intervals.week(moment)[0] + intervals.DAY * number)

        return reading.counted(begin, stop, Precision.DAY, make)
    step = {"last": -1, "this": 0, "next": 1}[tail["this"]]
    target = tail["unit"]
    if target == "year" or (step and target != "week" and target != "month"):
        return None
    return reading.counted(
        begin, stop, calendar.PRECISIONS[target],
        lambda today: intervals.containing(target, intervals.shift(intervals.shift(today, target, step), name, -amount)),
    )


def _last_quarter(today: datetime.date) -> Interval:
    return intervals.containing("quarter", intervals.containing("quarter", today)[0] - intervals.DAY)


def _trades(reading: Reading, begin: int, stop: int) -> bool:
    """Whether the words around are those of a report of results."""
    return not calendar.TRADING.isdisjoint(reading.low[max(0, begin - 120) : stop + 60].replace(",", "").replace(".", "").split())


_AMOUNT: Final = pattern("(?:million|billion|a share|[$£€][0-9.,]{1,9}|[0-9](?:m|bn))(?: (?:loss|profit))?,? ?(?:in )?$")


_COMPARED: Final = pattern("(?:than|from|with|versus|against|over|on|compared to)(?![a-z])[^.;]{0,45}$")


def _compared_stretch(reading: Reading, begin: int, stop: int) -> Found | None:
    """The quarter or other stretch of results named before, if "a year ago" is set beside it."""
    stretch = reading.stretch
    if stretch is None:
        return None
    close = begin - stretch.stop < REACH and _COMPARED.search(reading.low[max(0, begin - 60) : begin])
    return stretch if close or _trades(reading, begin, stop) else None


def _compares_results(reading: Reading, begin: int, stop: int) -> bool:
    """Whether an amount of a company's results stands before "a year earlier": such reports come by the quarter."""
    return _AMOUNT.search(reading.low[max(0, begin - 30) : begin]) is not None and _trades(reading, begin, stop)


def _plays(reading: Reading, begin: int, stop: int) -> bool:
    """Whether the words around are those of a match report."""
    return not calendar.SPORTING.isdisjoint(reading.low[max(0, begin - 120) : stop + 60].replace(",", "").replace(".", "").split())


def _stepped(reading: Reading, begin: int, stop: int, name: str, amount: int) -> Found:
    """ "in five years' time", "a week from now"."""
    if name in {"hour", "minute"}:
        return reading.unresolved(begin, stop, f"the hour of publication is unknown: {reading.surface(begin, stop)}")
    target = "day" if name in {"day", "night", "week", "weekend", "fortnight"} else name if name in {"month", "quarter"} else "year"
    return reading.counted(begin, stop, calendar.PRECISIONS[target], lambda today: intervals.containing(target, intervals.shift(today, name, amount)))


def _ahead(reading: Reading, match: re.Match[str], number: re.Match[str], amount: int) -> Found | None:
    """ "within five years" is the stretch up to then; "in six months" after a future verb is the time when it ends."""
    lead = number["lead"]
    if lead not in {"in", "within", "inside"} or number["vague"] or (lead == "in" and number["count"] in {"a", "an"}):
        return None
    begin = max(0, match.start() - _LOOK_BACK) + number.start("whole")
    stop, name = match.end(), calendar.UNITS[match["unit"]]
    behind = reading.low[stop : stop + 4]
    if name in {"hour", "minute", "night", "weekend"} or behind.startswith((" of ", "-")):
        return None
    if lead == "in":
        comes = before_sign(reading, begin) > 0 and not _RECORD.search(reading.low[max(0, begin - 70) : begin])
        return _stepped(reading, begin, stop, name, amount) if comes else None
    sign, _ = direction(reading, begin, stop)
    return None if sign < 0 else ahead(reading, begin, stop, name, amount)


_RECORD: Final = pattern("(?:^|[^a-z])(?:[a-z]{3,12}est|most|least|first|only|worst|best|last|once|twice|times|low|high|more|less)(?![a-z])[^.;,]{0,60}$")


def _from_anchor(reading: Reading, match: re.Match[str], begin: int, amount: int, number: re.Match[str]) -> Found | None:
    """ "a year earlier", "two days later": counted from the date named before, or from the one that follows."""
    later = match["later"]
    name, stop = calendar.UNITS[match["unit"]], match.end()
    if later == "on":
        return None
    sign = amount if later else -amount
    if name in {"hour", "minute"}:
        return None
    if match["earlier"] in {"before"} or later == "after":
        inner = _event(reading, stop)
        if inner is None and reading.low[stop : stop + 1] == " " and reading.low[stop + 1 : stop + 2].isalpha():
            return hanging(reading, begin, stop)
        if inner is not None and inner.start is not None:
            start = inner.start
            found = reading.found(begin, inner.stop, Precision.DAY, lambda: intervals.day(intervals.shift(start, name, sign)))
            if name in _LONG_UNITS:
                found.start, found.end = intervals.containing(name if name in {"month", "quarter"} else "year", found.start or start)
                found.precision = calendar.PRECISIONS[name if name in {"month", "quarter"} else "year"]
            return found
    comparing = later is None and name == "year" and amount == 1
    stretch = _compared_stretch(reading, begin, stop) if comparing else None
    if stretch is not None:
        return reading.found(begin, stop, stretch.precision, intervals.moved, (stretch.start, stretch.end), "year", -1)
    anchor = reading.near_anchor(begin) if name in _LONG_UNITS else reading.near_day(begin) or reading.near_anchor(begin)
    if anchor is not None and anchor.start is not None and anchor.end is not None:
        found = _shifted(reading, anchor, begin, stop, name, sign, comparing=comparing)
        if found is not None:
            return found
    if comparing and (_trades(reading, begin, stop) or reading.before(begin)[0] in calendar.COMPARING):
        if _compares_results(reading, begin, stop):
            return reading.counted(begin, stop, Precision.QUARTER, lambda today: intervals.moved(_last_quarter(today), "year", -1))
        return reading.counted(begin, stop, Precision.YEAR, lambda today: intervals.year(today.year - 1))
    return hanging(reading, begin, stop)


def _event(reading: Reading, stop: int) -> Found | None:
    """The date right behind "before" or "after", as in "two days after Christmas"."""
    inner = reading.base(stop + 1)
    if inner is None or inner.begin - stop > 5:  # noqa: PLR2004  # " the "
        return None
    if inner.yearly is not None:
        reading.settle(inner, 0)
    return inner


def _shifted(reading: Reading, anchor: Found, begin: int, stop: int, name: str, sign: int, *, comparing: bool) -> Found | None:  # noqa: PLR0913
    start, end = anchor.start, anchor.end
    if start is None or end is None:
        return None
    if name not in _LONG_UNITS:
        if anchor.precision not in {Precision.DAY, Precision.INSTANT, Precision.WEEK}:
            return None
        return reading.found(begin, stop, Precision.DAY, lambda: intervals.day(intervals.shift(start, name, sign)))
    if anchor.deictic and anchor.precision is Precision.DAY and anchor.yearly is None and not comparing and name != "month":
        return None
    if comparing and anchor.precision in {Precision.QUARTER, Precision.MONTH, Precision.SEASON, Precision.WEEK}:
        return reading.found(begin, stop, anchor.precision, intervals.moved, (start, end), "year", sign)
    target = name if name in {"month", "quarter"} and anchor.precision is not Precision.YEAR else "year"
    return reading.found(begin, stop, calendar.PRECISIONS[target], lambda: intervals.containing(target, intervals.shift(start, name, sign)))


def _the_day_before(reading: Reading, match: re.Match[str], begin: int) -> Found | None:
    """ "the day before", "the week after": one unit from the date named before."""
    name = calendar.UNITS[match["unit"]]
    if name in {"hour", "minute"} or match["unit"] != name:
        return None
    if name == "weekend" and reading.low[match.end() + 1 : match.end() + 2].isalpha():
        return _the_weekend(reading, match.start(), match.end("unit"))
    behind = reading.low[match.end() : match.end() + 12]
    if behind.startswith((" yesterday", " tomorrow")):
        inner = reading.base(match.end() + 1)
        if inner is not None and inner.start is not None and inner.end is not None:
            start, end = inner.start, inner.end
            step = -1 if match["earlier"] else 1
            found = reading.found(begin, inner.stop, Precision.DAY, lambda: (start + intervals.DAY * step, end + intervals.DAY * step))
            found.deictic = True
            return found
    sign = -1 if match["earlier"] else 1
    inner = _event(reading, match.end())
    told = (reading.near_day(begin) if name in {"day", "night"} else None) or reading.near_anchor(begin)
    anchor = inner if inner is not None and inner.start is not None else told
    stop = inner.stop if inner is not None and inner.start is not None else match.end()
    if inner is None and behind[:1] == " " and behind[1:2].isalpha() and match["earlier"] != "earlier" and match["later"] != "later":
        return hanging(reading, begin, stop)
    if anchor is None or anchor.start is None or (name in {"day", "night"} and anchor.precision not in {Precision.DAY, Precision.INSTANT}):
        return hanging(reading, begin, stop)
    day = anchor.start
    target = "day" if name == "night" else name
    return reading.found(begin, stop, calendar.PRECISIONS[target], lambda: intervals.containing(target, intervals.shift(day, name, sign)))


_ENDED: Final = pattern(f"(?P<unit>{UNIT})(?: that)? (?P<verb>ended|ending|to|through|up to|until)(?: on| in)?(?: the (?:very )?(?:end|start|beginning|close) of)?(?: the)?(?= )")
_SPAN_BEFORE: Final = pattern(f"(?:^|[^a-z0-9])(?P<count>{COUNT}|the|fiscal|financial|full|its)[ -]$")


def _ended(reading: Reading, match: re.Match[str]) -> Found | None:
    """ "the three months to December", "the year ended 31 March": the stretch alone; its last day is an expression of its own."""
    ended = _ENDED.match(reading.low, match.start())
    if ended is None or calendar.UNITS[ended["unit"]] not in {"week", "month", "quarter", "half", "year", "decade"}:
        return None
    written = _SPAN_BEFORE.search(reading.low[max(0, match.start() - _LOOK_BACK) : match.start()])
    if written is None:
        return None
    amount = 1 if not (written["count"][0].isdigit() or written["count"] in calendar.NUMBERS or "-" in written["count"]) else count(written["count"])
    if ended["verb"] in {"to", "through", "until", "up to"} and written["count"] in {"a", "an", "one"}:
        return None
    inner = reading.base(ended.end() + 1)
    if inner is None or inner.begin - ended.end() > 6 or inner.companions:  # noqa: PLR2004
        return None
    if inner.yearly is not None:
        future = ended["verb"] == "ending" and direction(reading, inner.begin, inner.stop)[0] > 0
        reading.settle(inner, 1 if future else -1)
    if inner.end is None or inner.precision not in {Precision.DAY, Precision.MONTH, Precision.YEAR, Precision.WEEK}:
        return None
    last = inner.end
    name = calendar.UNITS[ended["unit"]]
    begin = max(0, match.start() - _LOOK_BACK) + written.start("count")
    if name == "quarter" and written["count"] not in {"the", "its"} and not written["count"].isdigit():
        return None
    found = reading.found(begin, ended.start("verb") + len(ended["verb"]), calendar.PRECISIONS[name], _back_from, last, name, amount)
    if found.start is not None:
        reading.stretch = found
    return found


def _back_from(last: datetime.date, name: str, amount: int) -> Interval:
    """The stretch of so many units that ends before a day; a month that is nearly over counts as whole."""
    if name == "week":
        return last - intervals.WEEK * amount, last
    end = last
    if name == "quarter" and abs((last - intervals.containing("quarter", last)[0]).days) <= 10:  # noqa: PLR2004  # 13-week quarters
        end = intervals.containing("quarter", last)[0]
    elif name == "quarter" and (intervals.containing("quarter", last)[1] - last).days <= 10:  # noqa: PLR2004
        end = intervals.containing("quarter", last)[1]
    return intervals.shift(end, name, -amount), end if end != last else last


_YEAR_WORDS: Final = pattern(
    "year-(?P<kind>ago|earlier)_(?:(?P<ordinal>first|second|third|fourth)_)?(?P<noun>quarter|period|month|half|week|figure|results|level|comparison)?"
    "|(?P<end>year|month|week|quarter|decade|century)(?:'s)?_end(?![a-z-])",
)


def _year_words(reading: Reading, match: re.Match[str]) -> Found | None:
    """ "the year-earlier quarter", "year-ago results", "year-end", "month's end"."""
    words_match = _YEAR_WORDS.match(reading.low, match.start())
    if words_match is None:
        return None
    begin, stop = words_match.start(), words_match.end()
    if words_match["end"]:
        name = words_match["end"]
        return _edge_of(reading, begin, stop, name)
    while reading.low[stop - 1] in " -":
        stop -= 1
    ordinal = words_match["ordinal"]
    if ordinal:
        first = ("first", "second", "third", "fourth").index(ordinal) * 3 + 1
        return reading.counted(begin, stop, Precision.QUARTER, lambda today: intervals.months(
            today.year - 1 - (first > today.month), first, 3))
    quarter = reading.quarter
    if quarter is not None:
        return reading.found(begin, stop, Precision.QUARTER, intervals.moved, quarter, "year", -1)
    anchor = reading.near_anchor(begin)
    if anchor is not None and anchor.start is not None and anchor.end is not None and anchor.precision in {Precision.MONTH, Precision.WEEK}:
        return reading.found(begin, stop, anchor.precision, intervals.moved, (anchor.start, anchor.end), "year", -1)
    return reading.counted(begin, stop, Precision.QUARTER, lambda today: intervals.moved(_last_quarter(today), "year", -1))


def _edge_of(reading: Reading, begin: int, stop: int, name: str) -> Found:
    """The unit in hand, labelled late; with a past verb "year-end" means that of the year before."""
    word = reading.before(begin)[0]
    back = name == "year" and word not in {"by", "before", "until"} and (word == "since" or direction(reading, begin, stop)[0] < 0)

    def make(today: datetime.date) -> Interval:
        start, end = intervals.containing(name, today)
        return intervals.moved((start, end), "year", -1) if back and end - today > intervals.DAY * 60 else (start, end)

    found = reading.counted(begin, stop, calendar.PRECISIONS[name], make)
    found.modifier = Modifier.LATE
    return found


_OF_NOW_BEFORE: Final = pattern(
    "(?P<lead>(?:(?:early|earlier|late|later|mid-?way) (?:on )?(?:in|through) |(?:by |at |since |before |until )?(?:the )?(?P<edge>end|start|beginning|middle|close|turn|rest|remainder|half|course|latter part|later part) of )?the "
    "(?:current |calendar |fiscal |financial |whole |full |entire )?)$",
)
_STANDS: Final = pattern(" ?(?:[.,;:)\\v]|$)| (?:and|but|with|from|as|at|by|compared|was|were|is|earlier|ago|of [$£€])(?![a-z])| (?:ended|ending)")
_NOW_PREPOSITIONS: Final = frozenset("for in during over throughout of through within".split())


def _of_now(reading: Reading, match: re.Match[str]) -> Found | None:
    """ "the end of the year", "later in the week", "in the quarter": the unit in hand."""
    named = match["unit"]
    name = calendar.UNITS[named]
    if name not in {"day", "week", "weekend", "month", "quarter", "year", "decade", "century", "millennium"} or named != name:
        return None
    if match.lastgroup != "unit" or reading.low[match.end() : match.end() + 1] == "-":
        return None
    left = _OF_NOW_BEFORE.search(reading.low[max(0, match.start() - _LOOK_BACK) : match.start()])
    if left is None:
        return None
    at, stop = match.start(), match.end()
    marked = left["edge"] is not None or not left["lead"].startswith("the")
    if left["edge"] == "turn" and name in {"century", "millennium"}:
        return _turn(reading, at, stop, name)
    before = reading.before(max(0, at - _LOOK_BACK) + left.start())[0]
    if name == "weekend":
        return _the_weekend(reading, at, stop)
    if name == "quarter":
        return _the_quarter(reading, at, stop, before)
    if not (marked or reading.inside) and (name != "year" or before not in _NOW_PREPOSITIONS) :
        return None
    marked = marked or reading.inside
    if not marked and not _STANDS.match(reading.low, stop):
        return None
    anchor = reading.near_anchor(at)
    if name == "day":
        if left["edge"] is None and not left["lead"].startswith(("later", "earlier", "early", "late")):
            return None
        if anchor is not None and anchor.start is not None and anchor.precision in {Precision.DAY, Precision.INSTANT}:
            day_named = anchor.start
            return reading.found(at, stop, Precision.DAY, lambda: intervals.day(day_named))
    wide = {"week": (Precision.DAY,), "month": (Precision.DAY,), "year": (Precision.YEAR, Precision.MONTH, Precision.DAY, Precision.QUARTER)}.get(name, (Precision.YEAR,))
    if anchor is not None and anchor.start is not None and not anchor.deictic and not anchor.joined and anchor.precision in wide:
        day = anchor.start
        return reading.found(at, stop, calendar.PRECISIONS[name], lambda: intervals.containing(name, day))
    return reading.counted(at, stop, calendar.PRECISIONS[name], lambda today: intervals.containing(name, today))


def _turn(reading: Reading, at: int, stop: int, name: str) -> Found:
    """ "the turn of the century": about the year in which the present one began."""
    size = 100 if name == "century" else 1000
    found = reading.counted(at, stop, Precision.YEAR, lambda today: intervals.year(today.year // size * size))
    found.modifier = Modifier.ABOUT
    return found


def _the_weekend(reading: Reading, at: int, stop: int) -> Found | None:
    """The weekend just past, today's, or the coming one where the words look ahead."""
    if reading.low.startswith((" of ", "'s edition"), stop) and reading.base(stop + 3) is None:
        pass
    sign, _ = direction(reading, at, stop)

    def make(today: datetime.date) -> Interval:
        start, end = intervals.weekend(today)
        return (start, end) if sign > 0 or start <= today else (start - intervals.WEEK, end - intervals.WEEK)

    return reading.counted(at, stop, Precision.WEEK, make)


def _the_quarter(reading: Reading, at: int, stop: int, before: str) -> Found | None:
    """ "in the quarter": the one named last, or in a report of results the one just over."""
    if reading.low.startswith((" of ", " finals", "-final", " final"), stop) and reading.quarter is None:
        return None
    quarter = reading.quarter
    if quarter is not None:
        return reading.found(at, stop, Precision.QUARTER, lambda: quarter)
    if before not in _NOW_PREPOSITIONS or _plays(reading, at, stop):
        return None
    return reading.counted(at, stop, Precision.QUARTER, _last_quarter)
