"""The closed classes of English words, and the open ones that matter for telling a clause from a phrase.

Each set holds lower-case forms with straight apostrophes. They are general language, not taken from any corpus.
"""

from __future__ import annotations

DETERMINERS = frozenset(
    "the a an this these those my your his her its our their some any no every each either neither another such both all "
    "many most several few much more less enough half various certain whose what which".split()
)
POSSESSIVES = frozenset("my your his her its our their whose".split())
OWNERS = POSSESSIVES - {"whose"}
"""Possessives that open no relative clause."""
SUBJECT_PRONOUNS = frozenset(
    "i you he she it we they there one everyone everybody someone somebody anyone anybody nobody none "
    "nothing something everything anything others many some few most both all neither these those".split()
)
PERSONAL_PRONOUNS = frozenset("i you he she we they it".split())
OBJECT_PRONOUNS = frozenset("me him her us them it you himself herself itself themselves myself yourself ourselves yourselves".split())
RELATIVES = frozenset("who which whom whose that".split())
QUESTION_WORDS = frozenset("what who whom whose which why how where when whether if whatever whoever however".split())
COORDINATORS = frozenset("and or but nor yet & plus".split())
SUBORDINATORS = frozenset(
    "because although though if unless while whereas since after before until till when whenever where wherever as once lest than so "
    "whether amid despite".split()
)
PREPOSITIONS = frozenset(
    "of in on at by for with from into onto about against between among through during over under above below across behind beyond near "
    "off out up down along around towards toward upon within without via per like unlike amid amongst despite regarding concerning "
    "throughout inside outside besides beneath beside except ahead alongside following including versus vs past until till since after "
    "before as than due because instead according".split()
)
MODALS = frozenset(
    "will would can could may might must shall should 'll 'd cannot can't won't wouldn't couldn't shouldn't mustn't mightn't needn't "
    "shan't ought".split()
)
BE = frozenset("be is are was were been being am 's 're 'm isn't aren't wasn't weren't ain't".split())
BE_FINITE = BE - {"be", "been", "being"}
HAVE = frozenset("have has had having 've haven't hasn't hadn't".split())
HAVE_FINITE = HAVE - {"having"}
DO = frozenset("do does did don't doesn't didn't".split())
NEGATED_AUXILIARIES = frozenset(word for word in (*MODALS, *BE, *HAVE, *DO) if word.endswith("n't")) | {"cannot"}
AUXILIARIES = BE | HAVE | DO
ADVERBS = frozenset(
    "also not never still now then already just only even again once later earlier soon often always ever yesterday today tomorrow "
    "tonight here there perhaps maybe however instead meanwhile moreover furthermore thus therefore hence nevertheless nonetheless "
    "quite rather very too so much far yet almost nearly indeed likewise otherwise sometimes seldom long further well back away "
    "afterwards afterward recently privately publicly repeatedly reportedly allegedly first last together apart anyway abroad ahead "
    "overnight twice thrice else alone altogether besides elsewhere forever seemingly purportedly straight accordingly least most "
    "better best worse more less though both separately simply aloud anew online offline outright onstage upfront halfway alike "
    "afield downstairs upstairs indoors outdoors outside inside".split()
)
ADJECTIVES = frozenset(
    "new old big small large great good bad high low long short early late young former current recent other same own next last first "
    "second third fourth fifth final main major minor top senior junior chief public private local national federal foreign domestic "
    "political economic military social legal human civil free full open clear strong weak poor rich hard soft easy difficult fair "
    "true false real right wrong left sure certain likely unlikely possible able unable ready willing afraid aware familiar close far "
    "near common rare single double deep wide broad narrow huge tiny vast key prime dead alive sick ill healthy safe dangerous "
    "serious severe angry happy sad proud confident concerned worried guilty innocent responsible white black red blue green russian "
    "american british french german chinese indian african european israeli iranian ukrainian japanese korean republican democratic "
    "conservative liberal independent secret official anonymous medical financial criminal nuclear global international northern "
    "southern eastern western annual monthly weekly daily previous latest future past present total whole entire special general "
    "particular different similar available important necessary popular quiet loud brief bitter fierce joint mass rival separate "
    "fresh hot cold dry wet heavy light cheap expensive fast slow quick sharp smooth rough fellow veteran longtime outgoing incoming "
    "costly deadly friendly lonely lovely ugly timely lively unruly orderly scholarly "
    "interim acting deputy vice state-owned high-ranking well-known self-described so-called would-be".split()
)
TIME_NOUNS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november "
    "december today yesterday tomorrow tonight week weeks month months year years day days morning afternoon evening night weekend hour "
    "hours minute minutes decade decades century quarter season spring summer autumn winter time noon midnight jan feb mar apr jun jul aug "
    "sep sept oct nov dec mon tue tues wed thu thurs fri sat sun moment".split()
)
ADVERBIAL_ENDS = frozenset("past particular fact public private effect part turn first times last".split())
"""Words, besides times, that end an adverbial between an auxiliary and its verb: "have in the past said"."""
NUMBER_WORDS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty "
    "thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion dozen "
    "dozens scores lakh lakhs crore crores".split()
)
NUMBER_VALUES = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
        "twenty".split()
    )
}
TITLES = frozenset(
    "canon revd sister brother imam mx mr mrs ms miss dr prof professor sir dame lord lady rev reverend fr father president "
    "vice-president premier chancellor minister secretary senator sen rep representative congressman congresswoman gov governor mayor "
    "judge justice general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral commander chief sheriff officer "
    "inspector superintendent constable detective king queen prince princess pope cardinal bishop archbishop rabbi sheikh emir sultan "
    "ambassador councillor cllr alderman chairman chairwoman chairperson spokesman spokeswoman spokesperson director coach manager "
    "advocate barrister attorney prosecutor deputy shri smt hon pastor dean baroness baron speaker marshal brigadier".split()
)
LETTERED = frozenset(
    "block ward unit gate pier hall terminal platform zone group grade plan schedule section appendix annex vitamin hepatitis influenza "
    "category type class level wing deck bay tower building reactor gallery shaft sector row exhibit court team school".split()
)
"""Nouns that a letter numbers: "Block C"."""
ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof sr jr st sen rep gov gen col lt sgt capt maj cmdr adm rev hon pres supt det insp no nos v vs etc inc ltd co corp "
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun ave blvd rd mt ft dept univ assn bros al fig "
    "approx est ext tel cf eg ie viz ca ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla "
    "ore pa penn tenn tex va vt wash wis wyo cllr rs smt sh".split()
)
LY_NOT_ADVERBS = frozenset(
    "family early daily weekly monthly yearly likely unlikely friendly costly deadly elderly lonely lovely ugly holy only reply "
    "supply ally assembly italy july fly anomaly rally bully belly jelly lily monopoly orderly quarterly scholarly timely lively "
    "unruly apply comply rely imply multiply homily butterfly tally folly sally kelly reilly billy molly holly emily sly".split()
)
COLLECTIVES = frozenset(  # singular forms that take plural verbs
    "police people staff team government public media press majority number group family percent clergy cattle military army data "
    "women men children youth elderly poor rich rest".split()
)
NATIONALITIES = frozenset(
    "russian american british french german chinese indian african european israeli iranian ukrainian japanese korean republican "
    "democratic conservative liberal international northern southern eastern western".split()
)
VERSUS = frozenset({"v", "vs"})
"""What parts the names of a case at law or of two teams."""
LOWER_ABBREVIATIONS = VERSUS | frozenset("etc approx est ext no nos al".split())
"""Abbreviations in lower case."""
FINAL_ABBREVIATIONS = frozenset(
    "inc etc jr corp co ltd ariz ark calif colo conn del fla ga ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa tenn tex "
    "va vt wis wyo".split()
)
"""Abbreviations that can end a sentence."""
SENTENCE_STARTERS = frozenset(
    "the a an he she it they we i but and in on at this that these those his her their its there when while after before if as for by with "
    "some many most no not so yet still now however meanwhile what who how why".split()
)
"""Function words of which a capital shows that a sentence begins."""
