"""Nouns and adjectives that attribute, with what must follow them."""

from __future__ import annotations

from factcheck.language.english.verbs import FEELING_VERBS, forms

_NOUN_TABLE = """
claim claims assertion assertions contention argument arguments: that about* against*
allegation allegations accusation accusations: that of against
observation observations: that about*
secret: of
counter-argument counter-arguments counterargument counterarguments counterclaim counterclaims: that
suggestion suggestions belief beliefs conviction view views opinion opinions notion: that
opinion opinions: of
view views: of* about* on*
thought thoughts: on* about*
idea: that
assumption assumptions agreement: that
recognition refrain suspicion suspicions feeling sense expectation expectations acceptance realisation realization: that
consensus: that on*
understanding perception: of
conclusion conclusions finding findings: that
assessment assessments: that of
remark remarks comment comments declaration announcement: that about on* of*
statement statements: that about on*
prediction predictions forecast warning warnings: that of about to*
pledge pledges vow vows: that of* to*
promise promises: that of* to
position: on*
position stance explanation response reply excuse rationale version logic: that*
admission acknowledgment acknowledgement concession confession revelation assurance assurances insistence: that of
fear fears concern concerns worry worries anxiety anxieties: that about over of for
hope hopes: that of* for
doubt doubts questions: about over whether on*
question: over whether on*
criticism criticisms condemnation denunciation rebuke: of over about
critique critiques review description: of*
support: for* of*
respect admiration: for of
opposition: to
favor favour: of
objection objections resistance: to*
disagreement disagreements: over
call calls: for to*
demand demands plea appeal: for* to*
complaint complaints: that about of
apology apologies: for*
case point: that*
case: for*
praise: for of*
mention mentions reference references: of to
joke jokes swipe swipes jab dig: about at
attack attacks assault: on* against
talk conversation conversations: about
message messages misgivings reservations qualms frustration outrage anger unease skepticism scepticism optimism pessimism: about
enthusiasm excitement advice chatter rant rhetoric speech speeches tweet tweets column letter feelings attitudes confusion: about
discussion discussions gripes grievances indignation disappointment discontent dissatisfaction bitterness resentment: about over with
candor candour curiosity nervousness apprehension pessimism cynicism ambivalence uncertainty hysteria alarm panic: about over
insults invective vitriol barbs taunts jabs digs swipes potshots diatribe tirade rants: about at against toward
lament lecture sermon quip quips banter musings mutterings whispers rumblings murmurs testimony anecdotes: about
guidance instructions pointers tips questions queries inquiries: about on*
frustrations misgiving qualm reservation discomfort dismay revulsion outcry uproar backlash furore: over about at
skepticism scepticism indifference aversion sensitivity allegiance loyalty deference: to* toward* towards*
admiration fondness enthusiasm passion love preference disregard contempt concern: for*
lobbying campaigning advocacy activism agitation: for against
optimism pessimism euphoria gloom jitters: over about
affection sympathy compassion contempt disgust scorn gratitude: for*
hostility animosity antipathy: to* toward towards
appreciation: of* for*
interpretation characterization characterisation portrayal explanation account: of*
disapproval dislike distrust mistrust disdain: of* for*
story: about*
endorsement endorsements defense defence: of
rejection denial dismissal embrace: of* that
decision refusal intention determination desire reluctance: to* that
interest: in*
proposal proposals: to* for
supporter supporters proponent proponents critic critics defender defenders skeptic sceptic skeptics sceptics: of*
advocate advocates: of* for*
opponent opponents champion fan believer: of*
rumour rumours rumor rumors speculation gossip: that about of
report reports: that
request requests order orders offer threat threats: to* that
"""
_ADJECTIVE_TABLE = """
confident sure certain convinced adamant unanimous optimistic hopeful doubtful skeptical sceptical unsure: that of about
confident: in
critical supportive dismissive contemptuous wary leery fearful mindful conscious suspicious mistrustful disdainful: of
appreciative enamored enamoured tired sick terrified scared persuaded: of
concerned worried angry upset furious outraged alarmed unhappy pessimistic nervous uneasy anxious miffed: that about at over by
unhappy pleased thrilled satisfied impressed dissatisfied uncomfortable frustrated: with
enthusiastic passionate upbeat vague candid honest unapologetic excited apprehensive ambivalent undecided: about
divided split: over on
intrigued troubled: by
afraid: that of to
proud: that of to
glad happy pleased delighted thrilled: that to with about
disappointed surprised shocked: that by with at
sorry: that for about
opposed: to
committed: to
interested: in
open: to
willing reluctant unwilling eager determined prepared hesitant ready inclined: to
aware unaware: that of
hostile sympathetic: to toward towards
clear: that about
grateful thankful: that for to
averse receptive amenable allergic: to
appalled astonished astounded stunned incensed dismayed horrified: that by at
disgusted bewildered baffled perplexed puzzled amazed heartened: that by at
encouraged relieved elated gratified saddened disturbed: that by with about
annoyed irritated exasperated enraged unimpressed unnerved rattled: that by with about
livid irate bitter resentful indignant: that about over at
loyal: to
cautious guarded sanguine bullish bearish gloomy coy cagey mum outspoken vocal circumspect evasive defensive apologetic enthused: about on
insistent emphatic unequivocal blunt: that about on
dubious distrustful scornful intolerant tolerant envious jealous fond: of about
keen: to on
impatient: to
complimentary: about of
obsessed preoccupied displeased disenchanted disillusioned content comfortable: with
"""


def _table(text: str) -> dict[str, frozenset[str]]:
    """The words of a table with what must follow them: "afraid: that of" gives "afraid" those two."""
    found: dict[str, frozenset[str]] = {}
    for line in text.strip().splitlines():
        words, followers = line.split(":")
        for word in words.split():
            found[word] = found.get(word, frozenset()) | frozenset(followers.split())
    return found


NOUNS = _table(_NOUN_TABLE)
"""Noun form → what must follow; a star demands a possessor or a light verb's subject: "on*"."""
ADJECTIVES = _table(_ADJECTIVE_TABLE)
"""Adjective → what must follow it."""
ALLEGATIONS = frozenset("claims allegations allegation accusations accusation suspicions charges".split())
"""Nouns that, without a possessor, allege in nobody's name."""
LIGHT_VERBS = frozenset(
    "make makes made making have has had express expresses expressed expressing voice voices voiced voicing show shows showed raise raises "
    "raised raising issue issues issued deliver delivered reiterate reiterated repeat repeated reaffirm reaffirmed announce announced "
    "declare declared give gives gave giving take takes took offer offers offered offering launch launched maintain maintained drop "
    "dropped renew renewed renewing withdraw withdrew keep level levelled leveled stand stood lend lent throw threw".split()
)
"""Verbs whose subject owns the noun that completes them: "They expressed support for"."""
BACKINGS = frozenset("endorsement endorsements support backing".split())
"""Nouns of what somebody gives and somebody gets: "won the endorsement of"."""
RECEIVING = frozenset(
    "win wins won winning draw draws drew drawing receive receives received receiving face faces faced facing get gets got getting attract "
    "attracts attracted attracting earn earns earned earning gain gains gained gaining prompt prompts prompted prompting spark sparks "
    "sparked sparking fuel fuels fueled fuelled fueling raise raises raised raising provoke provokes provoked provoking seek seeks sought "
    "seeking ignore ignores ignored ignoring dismiss dismisses dismissed dismissing reject rejects rejected rejecting answer answers "
    "answered answering address addresses addressed addressing hear hears heard hearing secure secures secured securing renew renews "
    "renewed need needs needed".split()
)
"""Verbs whose object is what others say: "won the endorsement of", "faced questions about"."""
REACTIONS = frozenset(
    "support backing criticism criticisms praise outrage anger scorn derision ridicule condemnation opposition resistance "
    "ire fire fury mockery skepticism scepticism suspicion sympathy concern concerns fears doubts questions complaints "
    "rebuke rebukes rebuttals attacks disapproval admiration enthusiasm respect endorsement endorsements protests pushback "
    "hostility indignation disdain contempt denunciation denunciations alarm dismay disbelief objections acclaim plaudits loyalty".split()
)
"""What people show about somebody or something who gets it: "drew criticism from farmers"."""
GETTING = RECEIVING | frozenset(
    "enjoy enjoys enjoyed enjoying elicit elicits elicited eliciting trigger triggers triggered triggering garner garners garnered "
    "garnering incur incurs incurred incurring invite invites invited inviting stir stirs stirred stirring ignite ignites ignited igniting "
    "command commands commanded commanding lack lacks lacked lacking lose loses lost losing suffer suffers suffered meet meets met "
    "encounter encounters encountered arouse arouses aroused generate generates generated generating bring brings brought bringing cause "
    "causes caused causing have has had having see sees saw".split()
) - frozenset("ignore ignores ignored ignoring dismiss dismisses dismissed dismissing reject rejects rejected rejecting".split())
"""Verbs whose subject meets with a reaction."""
FEELING_FORMS = {form: "" for base in FEELING_VERBS for form in forms(base)[:3]} | dict.fromkeys(forms("resonate")[:3], "with")
"""Finite forms of verbs whose object feels what they tell, with the preposition before it: "angered farmers", "resonates with voters"."""
SUBJECTED = frozenset("subject subjected under exposed met".split())
"""Words before "to" or "under" by which somebody meets with one: "subject to criticism from"."""
HELD = frozenset("view opinion belief conviction".split())
"""Nouns for what somebody is of: "is of the view that"."""
SIDES = frozenset(
    "supporter supporters proponent proponents critic critics defender defenders skeptic sceptic skeptics sceptics advocate advocates "
    "opponent opponents champion fan believer".split()
)
"""Nouns for people by the side they take: "is a critic of"."""
OWNED_BY_NAMES = frozenset("call calls criticism praise support opposition attacks claims complaints demands".split())
"""Nouns before which a name is whose they are: "Norland calls for"."""
COMPARING = frozenset("more less most both all".split())
"""Determiners that stand before an adjective behind its verb: "is less confident", "were both critical"."""
LINKING = frozenset(
    "seem seems seemed remain remains remained become becomes became becoming feel feels felt feeling appear appears appeared sound sounds "
    "sounded get gets got getting grow grows grew grown growing stay stays stayed look looks looked".split()
)
"""Verbs that, like "be", tie an adjective to their subject: "remains confident"."""
ATTACKS = frozenset("attack attacks assault".split())
"""Nouns for what words do as well as arms."""
CRITICISED = frozenset(
    "plan plans policy policies proposal proposals bill law laws budget reform reforms decision decisions ruling record handling approach "
    "strategy deal agreement leadership government administration opposition party press media judiciary establishment elite elites rival "
    "rivals system culture credibility integrity motives character values legacy treatment spending cuts speech book article ideology"
    .split()
)
"""What words attack, and hardly ever arms: "her attack on the plan"."""
EMPTY_SUBJECTS = frozenset("it there this that which".split())
"""Subjects that are nobody's: "it is clear that"."""
WORDS_OF_SOMEBODY = frozenset(
    "explanation version verdict message answer reply response view opinion advice warning argument defence defense claim promise pledge "
    "conclusion retort comment reasoning pitch plea complaint assessment prediction slogan motto story account line".split()
)
"""What somebody says, as a label before a colon announces it: "The firm's explanation: a fault"."""
SHOUTS = frozenset("bombshell shocker alert boom wow busted flashback revealed".split())
"""With what a headline calls for attention: "Revealed: ..."."""
NOT_SPEAKERS = SHOUTS | frozenset(
    "watch read related photo photos video image caption update "
    "updated correction note what why how when where breaking live also more "
    "see listen editor editor's opinion analysis exclusive fact vote result results date time place venue score scores tags topics here "
    "the this".split()
)
"""Words before a colon that label a text and name no speaker: "Photo: ..."."""
NOT_PLACES = (NOT_SPEAKERS - SHOUTS) | frozenset("explainer news comment claim verdict q a".split())
"""Words in capitals before a colon that label a text and name no place where it was filed: "FACT CHECK: ..."."""
STANDS = frozenset("support favor favour defence defense praise opposition hope hopes".split())
"""Nouns that with "in" tell for or against what somebody acts."""
