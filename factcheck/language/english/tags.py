"""Which part of speech a function word or mark is, and the words whose part their neighbours decide.

The letters are those of `factcheck.extraction.grammar.tagging`.
"""

from __future__ import annotations

from factcheck.language.english import words as w
from factcheck.language.english.lexicon import CUE_FORMS, VERB_FORMS

TAGS: dict[str, str] = {
    **dict.fromkeys(w.ADVERBS, "a"),
    **dict.fromkeys(w.ADJECTIVES, "J"),
    **dict.fromkeys(w.NUMBER_WORDS, "#"),
    **dict.fromkeys(w.PREPOSITIONS, "I"),
    **dict.fromkeys(w.SUBORDINATORS - {"since", "after", "before", "until", "till", "as", "than", "amid", "despite"}, "S"),
    **dict.fromkeys(w.DETERMINERS, "D"),
    **dict.fromkeys("i you he she it we they everyone everybody someone somebody anyone anybody nobody none".split(), "R"),
    **dict.fromkeys("nothing something everything anything".split(), "R"),
    **dict.fromkeys("me him them us himself herself itself themselves myself yourself ourselves".split(), "O"),
    **dict.fromkeys("who which whom whoever".split(), "W"),
    **dict.fromkeys("what how why where when".split(), "S"),
    **dict.fromkeys(w.COORDINATORS, "C"),
    **dict.fromkeys(w.MODALS, "M"),
    **dict.fromkeys(w.AUXILIARIES, "A"),
    "not": "n",
    "n't": "n",
    "never": "a",
    "to": "t",
    "that": "T",
    "there": "R",
    "whether": "S",
    "if": "S",
    "'s": "p",
    ",": ",",
    ";": ";",
    ":": ":",
    "(": "(",
    ")": ")",
    "[": "(",
    "]": ")",
    **dict.fromkeys(["-", "–", "—", "―", "--", "---"], "-"),
    **dict.fromkeys([".", "?", "!", "...", "…"], "."),
    **dict.fromkeys(["%", "$", "£", "€", "₹"], "#"),
    **dict.fromkeys(["/", "*"], "x"),
}
"""Lower-case word or mark → its tag; later lines win where a word stands in several classes."""

ADJECTIVE_ENDINGS = ("al", "ive", "ory", "ous", "ful", "less", "able", "ible", "ic", "ary", "ish", "wide", "like", "ese")
SURE_ADJECTIVES = ("ive", "ous", "ful", "less", "ible")
"""Of these the ones that hardly any noun has."""
NOT_ADJECTIVES = frozenset(
    "cable table vegetable constable rival festival hospital capital journal signal funeral trial animal manual approval proposal "
    "arrival interval tribunal metal medal canal mural admiral cathedral general mineral carnival survival renewal removal refusal "
    "disposal withdrawal denial burial memorial editorial tutorial material serial individual musical archive motive detective "
    "executive native relative narrative initiative incentive objective perspective olive dive hive five clinic traffic music topic "
    "critic picnic mosaic fabric panic comic diary salary library boundary secretary dictionary january february military "
    "dairy missionary obituary anniversary commentary summary sanctuary glossary canary dish fish wish finish rubbish polish parish "
    "radish varnish cheese history story factory territory victory memory directory theory category inventory laboratory observatory "
    "glory dormitory lavatory trajectory repertory conservatory depository refectory auditory portal petal pedal scandal vandal "
    "terminal arsenal appeal deal goal coal meal seal".split()
)
"""Nouns that end as adjectives do."""
NAMES_TOO = frozenset({"may", "will"})
"""Modals that, with a capital inside a sentence, are names: "said Will Orr"."""
FORMS_BEHIND_NAMES = frozenset("said says told asked added wrote replied recalled noted tweeted".split())
"""Finite forms before which a capitalised adjective or adverb is a name: "Black said"."""
CLAUSE_SUBJECTS = frozenset({"he", "she", "they", "we", "i", "it", "there"})
"""Pronouns that open a clause behind its verb: "growers estimate there were"."""
PLURAL_SUBJECTS = frozenset({"they", "we", "i"})
"""Pronouns behind which an unknown word is a verb: "they infringe"."""
NO_PAST_FORMS = frozenset(
    "greed speed seed need deed breed feed indeed hundred sacred naked wicked shed exceed proceed succeed bleed creed weed reed".split()
)
"""Words in -ed that are no past forms."""
NEVER_IN_NAMES = frozenset("after before amid during despite following because while until since against".split())
"""Prepositions that join clauses in a headline, whatever their capital: "Rules Out Vote After Report"."""
COMPASS = frozenset("international northern southern eastern western".split())
"""Adjectives that end or go on with a name: "Amnesty International"."""
PERSON_ADJECTIVES = frozenset(
    "chief official veteran executive general conservative liberal republican rival fellow junior senior american british french german "
    "chinese indian african european israeli iranian ukrainian russian".split()
)
"""Adjectives that name a person where no noun follows: "the official,"."""
PARTY_ADJECTIVES = frozenset({"republican", "conservative", "liberal"})
"""Of these the ones that, behind a name, still are nouns: "another Vell Republican said"."""
VERB_PREFIXES = frozenset("re de un mis over under out co pre dis".split())
"""What a hyphen parts from a verb: "re-elected"."""
ALLEGED = frozenset("alleged purported suspected".split())
"""Participles that are adjectives before a noun."""
REDUCING = frozenset("when if although though unless while".split())
"""Conjunctions right behind which a past form is a participle: "when asked"."""
SUPERLATIVES = frozenset(
    "very best worst most least first last back overnight online offline outright inside outside straight further".split()
)
"""Adverbs that are adjectives after a determiner: "the worst", "the overnight closures"."""
OPENERS = frozenset([":", "“", "‘", '"', "'", "''", "``", "-", "–", "—", "."])
"""Marks after which a capital begins a sentence or a quotation, not a name."""
CONTEXTUAL = frozenset(
    "there "
    "once last first far long that her to 's like so both all few many some others since as after before until for one well back down "
    "up out off over in on about this these those most more such either neither each another several half needs past near close left "
    "second minute can will may might must open clear free right yet".split()
)
"""Function words that play several parts, told apart by their neighbours."""
BEFORE_VERBS = frozenset("now still also already currently often usually always never then".split())
"""Adverbs that stand between a subject and its verb, and seldom before a noun."""
QUANTIFIERS = frozenset("half few many some most more several all both these those this one either neither each another such".split())
"""Words that are determiners before a noun and pronouns elsewhere."""
PARTICLES = frozenset("second minute past close near well back down up out off over in on about".split())
"""Words that stay what the table says, but for "back" as a verb: "to back the bill"."""
CONTRACTED_BEFORE = frozenset("he she it that there what who here where how let this everyone everything nobody i".split())
"""Words after which "'s" is a verb."""
NEVER_QUANTIFIED = frozenset("who that which to not also have".split()) | w.PREPOSITIONS | w.MODALS | w.AUXILIARIES | w.COORDINATORS
"""Words that follow a quantifier only where it is a pronoun: "some have left"."""
NOMINAL_HER = w.DETERMINERS | w.PREPOSITIONS | {"", ",", ".", "to", "and", "that"}
"""Words that follow "her" only where it is an object."""
AFTER_HEAD = frozenset(
    form for form, cue in CUE_FORMS.items() if ("q" in cue.frames or "q" in cue.frames.get("a", ())) and {"p", "l"} <= set(VERB_FORMS[form])
) | ((w.MODALS | w.BE_FINITE | w.HAVE_FINITE | {"who", "whose", "of"}) - {"'s", "'d"})
"""Words before which an adjective is the head of its noun phrase: "a ministry official told"."""

OBJECT_OPENERS = w.DETERMINERS | w.PERSONAL_PRONOUNS
"""Words that can open an object or the clause in its place."""
CLAUSE_OPENERS = OBJECT_OPENERS | {"that", "how", "whether"}
"""Words that open an object or a content behind a past form."""
CONTENT_OPENERS = w.DETERMINERS | CLAUSE_SUBJECTS | {"that", "to"}
"""Words that show a base form behind a comma to be the verb of the subject before it: "two thirds, 67 percent, say they"."""
THIRD_OPENERS = (w.DETERMINERS - {"whose"}) | {"that", "to", "how"}
"""Words that show the unknown -s form before them to be a verb."""
OBJECT_STARTS = frozenset("about around nearly almost only roughly over the a an its".split())
"""Words that open the object of the second of two verbs: "opened and treats about 900"."""
SURE_OBJECTS = OBJECT_OPENERS | {"that", "to", "how", "whether", "himself", "itself", "herself", "him", "them"}
"""Words that show the -s form before them, verb or noun, to be a verb."""
PLURAL_OBJECTS = w.DETERMINERS | {"that", "to", "for", "it", "him", "them"}
"""Words that show the base form between a plural and them to be a verb: "Prices rise for the poor"."""
IMPERATIVE_OBJECTS = OBJECT_OPENERS | w.OBJECT_PRONOUNS | {"that", "to", "how", "no"}
"""Words that show the base form at the head of a sentence to be a verb."""
AFTER_GERUND_NOUN = w.PREPOSITIONS | w.DETERMINERS | w.MODALS | w.AUXILIARIES | {".", ",", "", "to", ";", ":"}
"""Words before which the -ing form after a determiner is a noun: "the building of"."""
LEFT_OBJECTS = w.DETERMINERS | {"for", "behind", "it", "him", "them", "after", "before", "when", "without", "early", "shortly"}
"""Words that show "left" before them to be a verb."""
END_MARKS = frozenset([".", "", ",", ";"])
"""Marks that end a clause; the empty word is the end of the sentence."""
NOMINAL_PARTICIPLES = frozenset("accused deceased injured wounded displaced".split())
"""Participles that name a person behind an article."""
AFTER_PARTICIPLE = w.MODALS | w.AUXILIARIES | {",", "."}
"""Words and marks before which they do."""
NOMINAL_GERUNDS = frozenset(
    "recording filing ruling finding reading posting listing briefing hearing meeting warning statement rating".split()
)
"""Forms in -ing that name a thing behind an article or adjective: "a leaked recording"."""
COMPOUND_GERUNDS = frozenset(
    "trading housing building mining shipping banking training planning fishing farming boxing racing manufacturing engineering "
    "advertising marketing publishing lending accounting nursing teaching cleaning policing letting gambling betting drilling dredging "
    "haulage cycling sailing rowing swimming wrestling broadcasting catering consulting hunting logging polling printing recycling "
    "refining sentencing sporting trucking brewing clothing gaming landing parking walking wedding working driving ruling opening "
    "closing leading".split()
)
"""Forms in -ing that stand before a noun as a noun of their own: "trading standards", "the housing minister"."""
NEVER_REDUCED = frozenset(
    "said added says went stood seemed appeared remained responded reacted replied apologised apologized".split()
)
"""Past forms that are finite wherever they follow a noun."""
NEVER_AFTER_NAMES = frozenset(
    "told replied wrote noted argued insisted pointed responded explained reported tweeted suggested warned testified joked vowed stated "
    "declared claimed concluded continued recalled acknowledged conceded countered complained".split()
)
"""Past forms that are finite wherever they follow a name: "Hale replied in a low voice that"."""
SEQUEL_OPENERS = frozenset({"after", "before", "as", "because", "since", "until", "following", "that"})
"""Words that open a clause of time or ground, or one that is said."""
SINGULAR_DETERMINERS = frozenset({"a", "an", "each", "every", "another"})
"""Determiners of a subject whose verb is no base form."""
NAMED = frozenset("called dubbed named titled nicknamed entitled".split())
"""Participles between a noun and its name."""
QUESTIONED = frozenset("asked pressed quizzed questioned told reached contacted".split())
"""Participles of an aside that tells on what occasion somebody spoke: "The mayor, asked whether it is, said"."""
OBJECT_PARTICLES = frozenset({"out", "up", "off"})
"""Particles behind which an object shows a past form to be finite: "sent out a letter"."""
EXISTING = frozenset("seems seem seemed appears appear appeared remains remain remained exists exist existed came comes".split())
"""Verbs that "there" is the subject of, beside "be": "there remain those who"."""
PEOPLE_QUANTIFIERS = frozenset({"many", "some", "most", "more", "few", "several"})
"""Quantifiers that stand for people."""
NAMED_SAYING = frozenset({"said", "says", "expects", "announced", "denied", "denies", "declined"})
"""Verbs behind which a capitalised name in "'s" is the name of a business, no possessor."""
UNSETTLED = frozenset("by monday tuesday wednesday thursday friday saturday sunday".split())
"""Words behind a past form that may be a participle still: "video released Wednesday shows"."""
BEHIND_NO_PLURAL = frozenset("says has is was does hasn't isn't wasn't believes claims denies expects insists thinks wants".split())
"""Verb forms that show the word before them to be no plural."""
DEMONSTRATED = frozenset(["'s", "is", "was", ",", ".", ""])
"""Words before which "that" is a pronoun or determiner."""
SETTLED = frozenset("in on up out off for".split())
"""Words that play several parts and have one tag for all of them."""
