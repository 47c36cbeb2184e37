"""Number words, the words that bound a number, and the words that show that a figure counts nothing.

All forms are lower-case; closed classes of general words (prepositions, pronouns ...) come from `factcheck.language.english.words`.
"""

from __future__ import annotations

from typing import Final

from factcheck.language.english.words import (
    AUXILIARIES,
    COORDINATORS,
    DETERMINERS,
    MODALS,
    OBJECT_PRONOUNS,
    PREPOSITIONS,
    QUESTION_WORDS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
)
from factcheck.model.values import Comparator

ONES: Final = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
        "nineteen".split()
    )
}
TENS: Final = {word: value * 10 for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
SCALES: Final = {
    "hundred": 100, "thousand": 10**3, "lakh": 10**5, "lac": 10**5, "lakhs": 10**5, "million": 10**6, "crore": 10**7, "crores": 10**7,
    "billion": 10**9, "trillion": 10**12, "quadrillion": 10**15, "dozen": 12, "mn": 10**6, "mln": 10**6, "bn": 10**9, "bln": 10**9,
    "tn": 10**12, "trn": 10**12, "mio": 10**6,
}  # fmt: skip
"""Words that multiply the number before them; the short ones only behind digits."""
SHORT_SCALES: Final = frozenset(("mn", "mln", "bn", "bln", "tn", "trn", "mio", "lac"))
GLUED_SCALES: Final = {
    "k": 10**3, "K": 10**3, "m": 10**6, "M": 10**6, "mn": 10**6, "Mn": 10**6, "MN": 10**6, "mln": 10**6, "mm": 10**6, "MM": 10**6,
    "b": 10**9, "B": 10**9, "bn": 10**9, "Bn": 10**9, "BN": 10**9, "bln": 10**9, "t": 10**12, "T": 10**12, "tn": 10**12, "Tn": 10**12,
    "trn": 10**12, "tr": 10**12, "cr": 10**7, "Cr": 10**7, "CR": 10**7, "lakh": 10**5, "crore": 10**7, "million": 10**6, "billion": 10**9,
}  # fmt: skip
"""Scales written right behind the digits, as written."""
MONEY_SCALES: Final = frozenset(("mm", "MM", "b", "B", "t", "T"))
"""Of these, the ones that mean a scale only behind an amount of money (7.62mm, 20b and 5t do not)."""

VAGUE_PLURALS: Final = {
    "dozens": 12, "tens": 10, "scores": 20, "hundreds": 10**2, "thousands": 10**3, "lakhs": 10**5, "millions": 10**6, "crores": 10**7,
    "billions": 10**9, "trillions": 10**12,
}  # fmt: skip
"""Plurals that name an order of magnitude: the least number that deserves the word."""
DIGIT_COUNTS: Final = {"dozens": 99, "scores": 99, "tens": 99}
"""The most that still deserves the word, where it is not ten times the least, less one."""
SCORES_NOT_COUNTED: Final = frozenset(
    "test exam high low box credit half-time latest final match his her their the with opinion survey".split()
)
PAIRED: Final = frozenset(
    "shoes boots trousers jeans glasses gloves socks scissors binoculars headphones shorts sunglasses eyes hands".split()
)
"""Plurals of which "a pair" is one."""
TWENTIES: Final = {
    word: value for value, word in enumerate("twenties thirties forties fifties sixties seventies eighties nineties".split(), 2)
}
"""Decades of a life: "in her forties"."""
FEW: Final = frozenset(("several", "few"))

DENOMINATORS: Final = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4, "fifth": 5, "fifths": 5,
    "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10,
    "twelfth": 12, "twelfths": 12, "sixteenth": 16, "sixteenths": 16, "twentieth": 20, "twentieths": 20, "hundredth": 100,
    "hundredths": 100, "thousandth": 1000, "thousandths": 1000, "millionth": 10**6, "millionths": 10**6,
}  # fmt: skip
ARTICLE_SHARES: Final = frozenset(
    "half third quarter fourth fifth sixth seventh eighth ninth tenth twelfth twentieth hundredth thousandth".split()
)
"""Denominators that make a share with "a" alone ("a third of"), or, "half", with nothing."""
VULGAR_FRACTIONS: Final = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5), "⅘": (4, 5), "⅙": (1, 6),
    "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
}  # fmt: skip
SHARE_FOLLOWERS: Final = frozenset(
    "of the its their his her our my your that this those these were are is was had have has said say want wanted believe "
    "supported support more less fewer higher lower larger smaller bigger cheaper faster as come came live lived go voted agreed".split()
)
"""Words that show that "half" or "a third" is a share and not part of another expression."""
SHARE_LEADERS: Final = frozenset(
    "perhaps maybe probably possibly between from nearly almost about around roughly over than by approximately least only just some under "
    "to up exactly".split()
)
NOT_A_SHARE_BEFORE: Final = frozenset(
    "first second third other latter former final opening each either this that last next previous past better same same-store".split()
)
PERIOD_LEADERS: Final = frozenset("first last past next previous consecutive straight for in of recent successive".split())
"""Words before "three quarters" that make them quarters of a year."""
NOT_SHARED: Final = frozenset(
    "time hour term party person day year week consecutive straight successive man woman child round set game".split()
)
"""Words behind "a third" that make it an ordinal."""
HALF_COMPOUNDS: Final = frozenset(
    "dozen hour million billion mile century point percent mile-long pound inch litre pint kilometre day".split()
)
"""What "half-" joins to as a number; "half-time" and "half-brother" count nothing."""

MULTIPLES: Final = {
    "doubled": "2", "doubling": "2", "doubles": "2", "double": "2", "twice": "2", "tripled": "3", "tripling": "3", "triples": "3",
    "triple": "3", "trebled": "3", "trebling": "3", "treble": "3", "thrice": "3", "quadrupled": "4", "quadrupling": "4", "quadruple": "4",
    "quintupled": "5", "halved": "0.5", "halving": "0.5", "halve": "0.5",
}  # fmt: skip
"""Verbs and adverbs that multiply, and by how much."""
SURE_MULTIPLES: Final = frozenset(
    "doubled doubling tripled tripling trebled trebling quadrupled quadrupling quintupled halved halving".split()
)
MULTIPLE_LEADERS: Final = frozenset("than nearly almost over about roughly around to will would could may might can should least".split())
MULTIPLE_FOLLOWERS: Final = frozenset("the that what its their his her last as in".split())
NOT_A_MULTIPLE_AFTER: Final = frozenset("down up over back as".split())
FOLD_VALUES: Final = {**ONES, **TENS, "hundred": 100, "thousand": 1000}

COMPARATORS_BEFORE: Final[dict[Comparator, str]] = {
    Comparator.ABOUT: "about, around, roughly, approximately, approx, approx., circa, ca., c., some, estimated, in the region of, "
    "region of, in the order of, on the order of, something like, more or less, give or take, close to, somewhere around, in the "
    "neighbourhood of, in the neighborhood of, perhaps, maybe, probably, barely, ~, ≈, in the vicinity of, near, or about, an average "
    "of about",
    Comparator.NEARLY: "nearly, almost, approaching, nearing, just under, just below, just short of, just shy of, shy of, a little under, "
    "a little less than, slightly less than, slightly fewer than, slightly under, slightly below, not quite, virtually, a shade under, "
    "fractionally under, close on, getting on for, the best part of, best part of, the better part of, better part of, just less than, "
    "a fraction under, a touch under, little short of",
    Comparator.JUST_OVER: "just over, just above, just more than, a little over, a little above, a little more than, little more than, "
    "slightly more than, slightly over, slightly above, marginally more than, marginally higher than, barely over, a shade over, "
    "fractionally over, a fraction over, a touch over, a bit more than, a bit over, only just over, scarcely more than, barely more than",
    Comparator.MORE: "more than, over than, over, above, exceeding, exceeds, exceeded, exceed, in excess of, excess of, greater than, "
    "higher than, larger than, bigger than, older than, longer than, taller than, heavier than, wider than, deeper than, faster than, "
    "upwards of, upward of, north of, topping, topped, surpassing, surpassed, surpasses, surpass, beyond, past, better than, well over, "
    "well above, over and above, >, eclipsing, overtaking, outnumbering, up from more than",
    Comparator.LESS: "less than, fewer than, under, below, lower than, smaller than, younger than, shorter than, lighter than, "
    "cheaper than, slower than, south of, short of, well under, well below, underneath, <, beneath",
    Comparator.AT_LEAST: "at least, at the least, at the very least, no fewer than, no less than, not less than, not fewer than, "
    "nothing less than, a minimum of, minimum of, minimum, as few as, as little as, as low as, no lower than, no younger than, "
    "no smaller than, no shorter than, not below, not under, ≥, never less than, never fewer than, never below",
    Comparator.AT_MOST: "up to, upto, as many as, as much as, as high as, as long as, as far as, at most, at the most, at the very most, "
    "no more than, not more than, never more than, nothing more than, no greater than, no higher than, no longer than, no larger than, "
    "no bigger than, no older than, no later than, not exceeding, not exceed, never exceed, not to exceed, maximum of, a maximum of, max, "
    "maximum, capped at, up to and including, not above, not over, ≤",
}
"""Phrases right before a number that bound it; the longest that fits is taken."""
ARTICLE_LEADERS: Final = frozenset("than almost nearly over about around under roughly least approximately just by within "
                                   "eased edged lost gained added slipped".split())
"""Words before "an hour" or "a cent" that make it a quantity of one ("almost an hour", "late by an hour")."""
UNBOUNDED_LEADERS: Final = frozenset("by within eased edged lost gained added slipped".split())
"""Of these, the ones that are no comparators themselves."""
STRETCHED: Final = frozenset("mile year month week day hour minute decade century kilometre".split())
"""Units that "-long" makes one of ("a year-long inquiry")."""
CASUALTIES: Final = frozenset("hurt injured wounded killed dead missing arrested trapped displaced feared evacuated more".split())
"""Words behind "scores" that make it a number without "of"."""
BOUNDING_WORDS: Final = frozenset(phrase.rsplit(" ", 1)[-1] for phrases in COMPARATORS_BEFORE.values() for phrase in phrases.split(", "))
"""Words that such a phrase ends on."""
COMPARATORS_AFTER: Final[dict[Comparator, str]] = {
    Comparator.ABOUT: "or so, or thereabouts, give or take, approximately, or something",
    Comparator.AT_LEAST: "or more, or above, or over, or higher, or greater, or longer, or older, or better, or larger, or upwards, "
    "and above, and over, and up, and upwards, and older, and more, at least, at a minimum, plus, at the very least, minimum, if not more",
    Comparator.AT_MOST: "or less, or fewer, or under, or below, or lower, or younger, or shorter, or smaller, and under, and below, "
    "and younger, at most, at the most, maximum, tops, at the very most",
}
"""Phrases right behind a number and its noun that bound it."""
SKIPPED_BEFORE: Final = frozenset(
    "another the further additional extra record combined total estimated staggering whopping mere full his her its their these those "
    "whole massive huge reported alleged".split()
)
"""Words that may stand between the comparator and the number ("up to a further 500")."""
DEFINITE: Final = frozenset("the his her its their these those".split())
"""Of these the ones behind which "about" and "around" tell a subject or a place."""
SUMMING: Final = frozenset(("total", "sum", "combined", "average"))
"""Words that "of" ties to the number behind it ("up to a total of 500")."""
INNER_BOUNDS: Final = tuple(
    "about, around, roughly, nearly, almost, up to, perhaps, as many as, as much as, as high as, as low as, as little as, as few as, "
    "more than, less than, fewer than, over, under, just, only, at least, an estimated, a, an".split(", ")
)
"""Short bounds that may stand inside a range or a change ("from 1,200 to nearly 3,400")."""
CONTRASTS: Final = (
    "and not", "but not", "not", "up from", "down from", "against", "versus", r"vs\.?", "compared with", "compared to", "instead of",
    "rather than", "to (?:his|her|their|its)(?: [a-z]+'s)?", "to [a-z]+'s",
)  # fmt: skip
"""Patterns between two numbers whose unit is said once, behind the first ("45 percent, down from 52")."""
FILLERS: Final = frozenset("new old more other additional used further extra".split())
"""Words between a number and a name with digits that it counts ("two new 737 jets")."""
SMALLER_UNITS: Final = {"foot": "inch", "stone": "pound"}
"""The unit that goes unsaid behind a number in another ("five foot nine")."""
RUNNING: Final = frozenset("ran run runs running went go goes stretched stretches lasted dragged well far way just".split())
"""Words before "past 12 hours" that make it "more than"."""
QUARRELLED: Final = frozenset(
    "fraud scam deal debt bill fine theft heist row loan bribe contract claim lawsuit dispute bet tax scandal transfer payment bonus gift "
    "donation swindle robbery offer plan project scheme grant refund pension inheritance".split()
)
"""Nouns behind "over £2m" that make it what people are jailed, sued or at odds over."""
DURING: Final = frozenset(
    "for just well in of after lasted lasting last lasts took take takes taken been spent by at to with is was little slightly are be a "
    "from since worth within until".split()
)
"""Words before "over three days" that make it "more than"; elsewhere it says "in the course of"."""

CHANGE_WORDS: Final = frozenset(
    "rose rise rises rising risen fell fall falls falling fallen grew grow grows growing grown shrank shrink shrinks shrinking "
    "shrunk climbed climb climbs climbing dropped drop drops dropping jumped jump jumps jumping surged surge surges surging "
    "soared soar soars soaring plunged plunge plunges plunging slumped slump slumps slumping slid slide slides sliding slipped "
    "slip slips slipping gained gain gains gaining lost loses losing declined decline declines declining increased increase "
    "increases increasing decreased decrease decreases decreasing raised raise raises raising cut cuts cutting reduced reduce "
    "reduces reducing lowered lower lowers lowering widened widen widens widening narrowed narrow narrows narrowing expanded "
    "expand expands expanding contracted contract tumbled tumble tumbles sank sink sinks dipped dip dips edged edge edges inched "
    "inch crept eased ease eases added adds adding up down advanced advance advances rallied rebounded recovered swelled "
    "swelling ballooned dwindled shifted moved changed went go goes going gone improved improve improves improving worsened "
    "slowed slow slows slowing accelerated quickened weakened strengthened strengthening upgraded downgraded revised trimmed "
    "hiked hike hikes firmed firms firm softened retreated appreciated depreciated boosted boost boosts lifted lift lifts doubled tripled "
    "halved plummeted plummet plummets crashed spiked "
    "spike ticked tick nudged extended extend extends extending shot leapt leaped leap rocketed skyrocketed slashed slash "
    "slashes slashing shortened lengthened pushing pushed push bringing brought bring taking took swung swing "
    "swings".split()
)
"""Verbs and adverbs of change: "from A to B" behind one is a start and a goal, elsewhere a range."""
WITH_OBJECT: Final = frozenset(
    "took taking bring bringing brought went go goes going gone shot lift lifts lifted pushing pushed push moved changed".split()
)
"""Those of them behind which a number alone is what they act on and no amount of change ("it took 17 men")."""
CHANGE_NOUNS: Final = frozenset(
    "rise fall increase decrease drop jump surge decline gain loss cut reduction growth slump climb dip slide hike raise boost improvement "
    "expansion contraction plunge swing pay fee".split()
) - {"pay", "fee"}

VOTES: Final = frozenset(
    "vote votes voted voting ruling ruled decision majority senate house parliament council committee court justices judges bill motion "
    "resolution panel board lawmakers legislature passed approved rejected favour favor verdict commission assembly congress referendum "
    "ballot jury amendment tally".split()
)
GAMES: Final = frozenset(
    "win wins won winning beat beats beating beaten lose loses losing lost victory victories defeat defeated defeats draw drew "
    "drawn game games match matches score scored scores scoreline half-time halftime aggregate lead leads led leading trailed "
    "trailing trail down ahead goal goals penalty penalties shootout set sets tie-break tied tie season series record league cup "
    "final finals semi-final playoff inning innings quarter overtime thrashed thrashing routed thumped edged hammered rout "
    "comeback equaliser equalizer fixture opener standings against over cruised straight-sets tournament team side".split()
)
"""Words near two numbers with a hyphen that make them votes cast, and those that make them the score of a game."""
VOTES_OR_GAMES: Final = frozenset("passed favour favor board panel court committee house assembly".split())
"""Those of the words of votes that go with games too ("on court", "the board of selectors")."""
LOST_GAMES: Final = frozenset(
    "lose loses losing lost beaten trailed trailing trail down draw drew defeat defeated behind half-time halftime".split()
)
"""Those of them that go with a lower score first ("lost 1-3")."""
COMPARED_GAMES: Final = frozenset(
    "games matches starts appearances innings outings attempts years months weeks days hours minutes seasons tests overs sets rounds "
    "events races meetings balls".split()
)
"""Nouns behind "two in five" that make it two counts and not a share."""


SPATIAL: Final = frozenset("over under above below around about beyond past near beneath".split())
"""Bounding words that are prepositions of place before a compound ("over 12-volt batteries")."""
DESIGNATORS: Final = frozenset(
    "section flight no no. nos nos. number numbers article chapter rule page pages pp line gate room phase stage level grade "
    "route highway interstate exit junction terminal platform pier apartment apt suite proposition prop amendment clause "
    "paragraph schedule appendix annex annexe volume vol issue category cat tier type model version windows episode season "
    "series week day round game heat lap hole channel part figure fig table item question formula area apollo unit building "
    "block tower ward precinct district division group pool lane freeway turnpike bus train form size act title regulation "
    "directive resolution order psalm verse station camp lot plot parcel sector zone square catch error code year mark mk "
    "port car row board aisle slide sonnet opus op op. k k. bwv hymn canto scene booth bay berth carriage coach locker cell shelf stall "
    "seat hut hangar depot "
    "tent mile-marker dial dialled dialling "
    "class top bottom world-number ranked seeded seed rank position lies radio bbc studio h.r agent covid euro superbowl under-".split()
)
"""Nouns that a number behind them only names ("section 230", "phase 3", "top 10")."""
WEAK_DESIGNATORS: Final = frozenset(
    "top bottom area group class line order form part year square day euro week series block title under- act".split()
)
"""Of these, the ones that a noun behind the number overrules ("the top three seeds")."""
MAKERS: Final = frozenset(
    "boeing airbus iphone ipad windows android playstation xbox galaxy pixel embraer bombardier antonov tupolev ilyushin cessna "
    "porsche ferrari mercedes bmw audi peugeot chanel levi soyuz falcon ariane atlas titan sputnik voyager apollo gemini pioneer "
    "fortune nikkei ftse russell euronext dax cac stoxx s&p sp".split()
)
"""Names whose number stays a name even before a plural ("two Boeing 737 jets")."""
STREETS: Final = frozenset(
    "street st road rd avenue ave lane ln drive dr way boulevard blvd square court ct place pl terrace crescent close parkway pkwy highway "
    "hwy row mews gardens broadway plaza walk".split()
)
ONE_NOT_BEFORE: Final = frozenset(
    "of another another's day thing way side who which that whom whose could can must might should would will may has had is was 's "
    "does did such more too else when where if as or and but nor so than then because while night morning afternoon evening to "
    "in on at for by from with into he she it they we i you knows thinks needs says said wants expects seems looks feels "
    "n't i' however before after until since about over under between the a an this these those his her its their our your "
    "not never also always even just only time moment reason example problem direction hope hopes wonders step here there up out "
    "off down been being are were am be do finds sees gets gives takes makes goes comes assumes imagines suspects hears recalls".split()
)
"""Words behind "one" that show a pronoun or an idiom."""
ONE_NOT_AFTER: Final = frozenset(
    "no any every each this that the which some a another such other last first next new old big good bad small great right wrong "
    "like loved little tough difficult easy special number square not nice none either neither".split()
)
PARTITIVES: Final = frozenset("the its his her their our my your these those them us you whom which several many only".split())
"""Words behind "of" that make the number before it a part of something: "two of the men", "one of them"."""
ONE_SURE_AFTER: Final = frozenset("least than only just exactly about nearly almost roughly".split())
ONE_COMPOUNDS_NOT_COUNTED: Final = frozenset(
    "on to off sided time way man size party stop liner armed eyed another upmanship and night and-only piece woman dimensional "
    "track child nation click touch handed legged room horse trick state shot day act".split()
)
ZERO_NOT_AFTER: Final = frozenset("net ground patient below above sub from absolute to near day".split())
ZERO_NOT_BEFORE: Final = frozenset("tolerance hour hours sum emission emissions waste carbon gravity day point dark in".split())
NOT_COUNTED_COMPOUNDS: Final = frozenset(
    "nil wheeler wheelers poster posters parter pack figure figures digit digits something ish".split()
)
"""What makes "six-figure" and "thirty-something" no number."""
NOT_NOUN_COMPOUNDS: Final = frozenset("strong odd plus way fold owned time piece and or to by in long old wide deep high".split())

IRREGULAR_PLURALS: Final = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth", "mice": "mouse",
    "geese": "goose", "oxen": "ox", "lice": "louse", "criteria": "criterion", "phenomena": "phenomenon", "bacteria": "bacterium",
    "media": "medium", "data": "datum", "dice": "die", "police": "police", "troops": "troop", "aircraft": "aircraft", "sheep": "sheep",
    "deer": "deer", "fish": "fish", "species": "species", "series": "series", "personnel": "personnel", "staff": "staff",
    "cattle": "cattle", "offspring": "offspring", "spacecraft": "spacecraft", "hovercraft": "hovercraft", "crew": "crew",
    "wolves": "wolf", "knives": "knife", "lives": "life", "wives": "wife", "leaves": "leaf", "halves": "half", "thieves": "thief",
    "shelves": "shelf", "loaves": "loaf", "calves": "calf", "elves": "elf", "hooves": "hoof", "scarves": "scarf", "selves": "self",
    "movies": "movie", "cookies": "cookie", "calories": "calorie", "zombies": "zombie", "rookies": "rookie", "selfies": "selfie",
    "pies": "pie", "ties": "tie", "lies": "lie", "heroes": "hero", "potatoes": "potato", "tomatoes": "tomato", "echoes": "echo",
    "vetoes": "veto", "torpedoes": "torpedo", "volcanoes": "volcano", "mosquitoes": "mosquito", "tornadoes": "tornado",
    "buses": "bus", "gases": "gas", "viruses": "virus", "campuses": "campus", "bonuses": "bonus", "censuses": "census",
    "statuses": "status", "octopuses": "octopus", "choruses": "chorus", "crises": "crisis", "analyses": "analysis",
    "diagnoses": "diagnosis", "bases": "base", "hypotheses": "hypothesis", "theses": "thesis", "axes": "axe", "quizzes": "quiz",
    "passersby": "passerby", "headquarters": "headquarters", "barracks": "barracks", "means": "means", "crossroads": "crossroads",
    "runners-up": "runner-up", "pts": "point", "mps": "mp", "grandchildren": "grandchild",
    "schoolchildren": "schoolchild", "matrices": "matrix", "indices": "index", "appendices": "appendix",
}  # fmt: skip
NOT_PLURALS: Final = frozenset(
    "was is has does says as this its his yes us thus plus versus vs ours theirs hers perhaps always overseas besides towards "
    "afterwards upwards downwards backwards forwards sometimes across less unless likes makes takes gets goes comes gives shows "
    "means remains seems looks needs wants wins runs keeps begins sits stands lives nowadays lens gas bus campus virus previous "
    "serious various famous religious tennis paris iris pelvis continuous consecutive simultaneous dangerous minus "
    "let's that's it's he's she's there's".split()
) - {"lives", "runs", "wins", "needs", "looks", "means"}
"""Words in -s that no number counts."""
STOPS: Final = (
    (AUXILIARIES | COORDINATORS | DETERMINERS | MODALS | OBJECT_PRONOUNS | PREPOSITIONS | QUESTION_WORDS | SUBJECT_PRONOUNS | SUBORDINATORS)
    - frozenset("more half other many certain various most past last few such off up near like down".split())
) | frozenset(
    "not also then now still while ago earlier later ahead today yesterday tomorrow tonight each apiece respectively per who that worth to "
    "said says told hardly barely scarcely".split()
)
"""Words that end the noun phrase behind a number."""

LENGTHWISE: Final = frozenset(
    "hurdles butterfly freestyle breaststroke backstroke relay race final dash deep wide long tall high away above below from in of".split()
)
"""Words behind "100m" that leave it a length, though some look like counted nouns."""
ORDINALS: Final = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
    "seventeenth eighteenth nineteenth".split()
)
GLUED_LEADERS: Final = frozenset("sub to minus then now an a about nearly over plus non and or in of every out for".split())
"""What may be tied by a hyphen to the digits of a number ("sub-7", "a to-260,000 year-old skull"); other words make a name of it."""
UNDATED_LEADERS: Final = frozenset("than nearly almost least exceeding approximately some only just another total".split())
"""Words before a bare four-digit number that make it a count."""
NAMED_BODIES: Final = frozenset("group committee gang council club treaty class league band".split())
"""Capitalised nouns whose "of" ties a number into their name ("the Committee of 24")."""
NOT_BOUNDING: Final = frozenset(
    tuple(pair.split())
    for pair in (
        "over all, some and, about talks, under section, over took, near the, past the, past half, past quarter, past this, past these, "
        "past her, past his"
    ).split(", ")
)
"""Bounding phrases that bound nothing behind a certain word."""

MONTHS: Final = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov "
    "dec".split()
)
WEEKDAYS: Final = frozenset("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun".split())
MONTHS_AND_WORDS: Final = frozenset(("march", "may"))
"""Months that are a date only with a capital letter."""
YEAR_LEADERS: Final = frozenset(
    "in since by until till from of during before after early late mid between and to through the this that around circa last "
    "next back year summer spring autumn fall winter fiscal season its their his her a an january february march april may june "
    "july august september october november december for".split()
)
"""Words before a bare four-digit number that leave it a year even if a noun follows ("the 2019 floods")."""
NOT_NAMES: Final = MONTHS | WEEKDAYS | frozenset(("yes", "no", "however"))
"""Capitalised words before a comma and a number that nobody is called by."""
CLOCK_FOLLOWERS: Final = frozenset(
    "gmt bst utc est edt cst cdt mst mdt pst pdt cet cest ist et pt aest sharp o'clock oclock".split()
)
BOUNDS_ON_BOTH_SIDES: Final = frozenset(("at least", "at most", "plus", "minimum", "maximum", "approximately"))
"""Bounds that stand before a number as well as behind it: "at least 40", "40 at least"."""
