"""Words that tell which complement a cue verb takes, and whose words the complement is."""

from __future__ import annotations

from factcheck.language.english import verbs
from factcheck.language.english.sources import EXPERT_NOUNS

DISCLAIMING = frozenset("allegedly reportedly purportedly supposedly".split())
"""Adverbs by which the outlet marks a whole clause of its own: "allegedly told"."""
FINDING_OUT = frozenset("learn find hear".split())
"""Verbs that, with "apparently", tell what the outlet infers."""
MATERIAL = frozenset("support back defend attack challenge".split())
"""Verbs that are deeds rather than words when they name a purpose: "sent troops to support Vell"."""
NAMING = frozenset("call dub label brand term deem consider nickname declare pronounce judge find rate certify rank".split())
"""Verbs with an object and what it is called: "called it a farce"."""
NAMING_BY_NOUN = frozenset("call dub label term brand declare".split())
"""Of these the ones whose object may be a noun phrase right before a name: "called the plan Operation Tern"."""
NAMING_BY_ADJECTIVE = frozenset("find consider declare judge".split())
"""Of these the ones that need a determiner, an adjective or a quotation: "considers it wrong"."""
TAKEN_TO_BE = frozenset("consider find declare believe judge".split())
"""Verbs with an object and "to be": "believed him to be dead"."""
CALLED = frozenset(
    "call describe dub label consider deem regard see view portray hail cast brand characterize characterise nickname declare title "
    "bill depict paint tout interpret perceive".split()
)
"""Verbs of naming and seeing that, in the passive, say what the subject is called."""
SHOWING = frozenset("show suggest indicate confirm reveal depict contradict prove".split())
"""Verbs behind "seems to" whose object is what the source shows: "the photo seems to show"."""
DEGREES = frozenset("more less most very so too quite increasingly particularly especially".split())
"""Adverbs and determiners before an adjective: "seems increasingly likely"."""
ACCUSING_VERBS = frozenset("accuse charge suspect convict acquit".split())
"""Verbs with somebody accused and a preposition before the deed: "charged him with arson"."""
TELLING = frozenset("tell inform remind warn notify assure ask press grill quiz".split())
"""Verbs with an addressee, who is no part of what is told: "warned him of floods"."""
ASKED_OR_TOLD = frozenset("ask tell warn advise inform assure remind notify".split())
"""Verbs whose passive may go on with what was asked or told: "was asked by reporters whether"."""
CALLING = frozenset("call push beg appeal".split())
"""Verbs with "for" or "on", a noun phrase and perhaps an infinitive: "called on banks to lend"."""
QUESTIONING = frozenset("ask question press quiz grill".split())
"""Verbs whose passive may name only the question: "asked about the loan"."""
ALSO_OF_THINGS = frozenset("press grill".split())
"""Of the verbs of questioning those whose passive tells of things, too: "was pressed flat"."""
ASKED_ABOUT = {"ask": frozenset({"about"})}
"""Prepositions before what a question is about, where they are fewer than those of all verbs of asking: "asked about the loan"."""
TOPICS = frozenset({"about", "on", "over"})
"""Prepositions before what somebody is questioned about: "pressed on the delay"."""
WHOLE_OBJECT = frozenset("of for on with as against from".split())
"""Prepositions that tie the addressee to what is said of them: "blamed him for the loss"."""
AFTER_CALLING = frozenset("for on upon".split())
"""Prepositions of calling: "called for calm"."""
ADVERBIAL_PARTICLES = frozenset("up down out off away over back together forward along".split())
"""Adverbs that belong to the verb and are not skipped: "hit back"."""
CUE_PARTICLES = frozenset("out off up down forth back aside".split())
"""Adverbs behind which a second preposition or a quotation may stand: "lashed out at"."""
AFTER_PARTICLES = frozenset("at to about against on for of".split())
"""Prepositions behind such a particle."""
COMPARED = frozenset("closer higher lower nearer above below".split())
"""Words that put a thing near a number: "put the loss closer to nine"."""
FRACTIONS = frozenset("half third quarter double twice triple".split())
"""Words that make a number where no figure stands."""
ESTIMATES = frozenset(
    "estimate estimates forecast forecasts projection projections toll tally count figure figures total number prediction outlook".split()
)
"""Objects that make "raise" and its like tell a number: "raised its estimate to nine"."""
ORIGINS = frozenset("start origin origins cause source seat beginning outbreak birth death blame time date meeting handover".split())
"""Objects for which a place or time tells what happened: "put the start of the fire in the kitchen"."""
ASKING = frozenset("whether how why what where who when which if".split())
"""Words that open an indirect question."""
ASKING_LATE = frozenset("how whether why what".split())
"""Of these the ones that open it behind a time or place too: "explained on Monday why"."""
BARE_CLAUSE_OPENERS = frozenset("in if as when even only nearly almost about at more just there".split())
"""Adverbs, prepositions and conjunctions with which a clause without "that" may open: "said nearly all had left"."""
TAKING_NOUNS = frozenset("know find add hear see show demonstrate feel learn remember forget discover decide reveal announce".split())
"""Verbs with a clause that have as often a noun phrase for their object: "knows most riders by name"."""
SAYING = frozenset("saying telling warning adding insisting arguing claiming suggesting".split())
"""Forms that close "quoted X as saying"."""
SOMEBODY_PRONOUNS = frozenset("he she they we i who you some many others most one few everyone nobody".split())
"""Pronouns that stand for persons."""
QUESTIONS = frozenset("question questions concern concerns doubt doubts issue alarm eyebrows objection objections".split())
"""Objects that make "raise" and its like attribute."""
MATTERS = frozenset("this that so it something nothing anything things what much more yes no".split())
"""Objects that stand for what is said: "said nothing"."""
PASSIVE_RAISING = frozenset(
    "expect believe say think consider understand know report allege rumour rumor suppose presume assume see view regard estimate predict "
    "forecast project deem find suspect tip fear slate".split()
)
"""Verbs that, in the passive before an infinitive, name nobody: "is expected to"."""
CONVINCED = frozenset({"convince", "persuade", "satisfy", "concern", "worry"})
"""Verbs of which the passive tells what its subject thinks: "is convinced that"."""
SCORES = frozenset("goal goals penalty penalties try tries point points corner corners run runs free-kick possession".split())
"""What a side concedes in a game."""
BEHOLDERS = frozenset("some others many most few critics supporters opponents observers".split()) | EXPERT_NOUNS
"""Those who see with the mind's eye: "Others see the work of a state"."""
MONEY = frozenset(["$", "£", "€", "₹", "worth"])
"""Signs and words by which money is offered."""
RECALLED = frozenset("ambassador ambassadors envoy envoys diplomat diplomats delegation troops parliament".split())
"""Those whom a government orders home."""
CONVENED = frozenset("conference meeting election elections strike strikes vote referendum summit session inquiry rally hearing".split())
"""What is called together or for a day: "called a press conference"."""
VOTING = frozenset({"reject", "veto", "refuse", "grant", "deny"})
"""Verbs of decision as well as of speech."""
PUT_TO_VOTE = frozenset(
    "bail leave entry access visa consent parole legislation law treaty budget bid request measure appeal motion bill "
    "amendment application petition plea ballot referendum offer asylum permission requests motions treatment funding admission "
    "citizenship custody".split()
)
"""What is rejected by a decision, not by a word."""
ORDERING = frozenset({"order", "want", "need"})
"""Verbs with an object and a participle: "ordered him held"."""
WITHOUT_AGENT = frozenset(
    "quote cite hold hear see release publish issue deliver hit read find charge record list count move register feature verify "
    "order".split()
)
"""Verbs whose passive with "by" tells a deed, not an attribution: "was released by"."""
REPORTED_TO_OTHERS = frozenset(
    "result results incident incidents matter case crime theft find discovery attack assault abuse fault breach problem problems man "
    "woman".split()
)
"""What is reported to those in charge or to those who wait for it, which is a deed."""
PARTICULARS = frozenset("name names address identity age".split())
"""What a defendant confirms to a court."""
DEEDS_BY_OBJECT = {"recall": RECALLED, "concede": SCORES, "confirm": PARTICULARS} | dict.fromkeys(VOTING, PUT_TO_VOTE)
"""Verb → the objects with which it tells a deed and attributes nothing: "recalled its ambassador", "rejected a measure"."""
ASKED_TO_DO = frozenset(
    "name explain describe say comment elaborate clarify respond answer specify list identify compare assess define evaluate rate rank "
    "choose pick defend justify discuss react".split()
)
"""What somebody is asked to do in answer to a question: "was asked to name"."""
HEARERS = frozenset("inquest inquiry hearing court jury jurors tribunal trial committee panel commission".split())
"""Those before whom something is told in public: "the inquest was told that"."""
BEHIND_AGENT = frozenset("as for of to that".split())
"""Words behind the agent of a passive with which the content goes on: "was hailed by critics as"."""
BLAMED_FOR = frozenset("for as over".split())
"""Prepositions behind a passive of judgement: "was criticised for"."""
FRONTING = frozenset("when while after as although though if because before since until once whenever even unless".split())
"""Conjunctions of a clause that may stand before its main clause."""
UNNAMED = frozenset("named identified anonymity quoted name names".split())
"""What a source asks not to be: "who asked not to be named"."""
UNNAMED_MARKS = frozenset({"not", "anonymity", "leave", "withhold", "omit", "n't"})
"""Words that one of those must stand with."""
REQUESTING = frozenset("ask request decline insist want wish demand".split())
"""Verbs by which a source asks for it."""
CONTROLLING = frozenset(
    "force forces forced forcing prompt prompts prompted prompting lead leads led leading leave leaves left leaving cause causes caused "
    "causing push pushes pushed pushing get gets got getting allow allows allowed allowing enable enables enabled enabling encourage "
    "encourages encouraged encouraging inspire inspires inspired inspiring compel compels compelled compelling drive drives drove driving "
    "give gives gave giving persuade persuades persuaded persuading spur spurs spurred spurring".split()
)
"""Verbs whose object does what the infinitive behind it tells: "forced the mayor to admit"."""
CATENATIVES = frozenset(
    "continue continues continued begin begins began start starts started starting go goes went going come comes came coming try tries "
    "tried trying manage manages managed fail fails failed failing tend tends tended tending seem seems seemed seeming appear appears "
    "appeared appearing proceed proceeds proceeded proceeding hesitate hesitates hesitated rush rushed take takes took taking stop stops "
    "stopped want wants wanted wanting like likes liked need needs needed needing get gets got getting use uses used using cease ceases "
    "ceased dare dares dared struggle struggles struggled prepare prepares prepared attempt attempts attempted attempting".split()
)
"""Verbs that take the infinitive of a cue and belong to it: "began to argue"."""
LEADING_IN = frozenset("went go goes hesitate felt feels feel seemed proceeded bother stop pause".split())
"""Verbs that, before an infinitive of saying, tell nothing of their own: "went on to say", "did not hesitate to say"."""
COURTS = frozenset("court courts tribunal jury judge magistrate".split())
"""Those whose refusal or consent is a ruling."""
SUPPOSING = frozenset({"assuming", "presuming", "supposing"})
"""Participles that, with no subject before them, open a condition: "assuming it rains"."""
STILL_TO_SAY = frozenset("discuss debate address consider review examine release publish study present decide determine".split())
"""Verbs that, under a modal, tell what is still to be said."""
COMMISSIONED = frozenset("asked ordered told instructed directed invited required appointed commissioned tasked".split())
"""Participles before an infinitive of what is still to be done."""
DEALS = frozenset("buy sell acquire merge purchase pay lease join".split())
"""What somebody agrees to by a contract, not by a word."""
AROUND_TALK = frozenset({"to", "with", "at", "on", "in"})
"""Prepositions of whom, how long and where somebody talks before what it is about."""
CHARGED_WITH = frozenset({"charge", "charges", "allegations"})
"""What somebody pleads to, before "that"."""
GIVING_OUT = frozenset(
    form
    for lemma in "issue release publish send write sign post air launch approve adopt draft plant unveil circulate distribute deliver "
    "tweet share make add run file withdraw put compose pen".split()
    for form in verbs.forms(lemma)
)
"""Verbs by which somebody gives out a paper that says something in their stead: "released a statement saying"."""
