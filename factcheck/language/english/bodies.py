"""Bodies and papers that are known by several words, or by a name that looks like another word."""

from __future__ import annotations

from factcheck.language.english.sources import BODY_HEADS

OFFICIAL_PHRASES = (
    "trading standards",
    "social services",
    "environmental health",
    "fire and rescue",
    "air traffic control",
    "world health organization",
    "world health organisation",
    "united nations",
    "european union",
    "european commission",
    "european central bank",
    "international monetary fund",
    "world bank",
    "federal reserve",
    "central bank",
    "reserve bank",
    "monetary authority",
    "supreme court",
    "high court",
    "crown court",
    "white house",
    "downing street",
    "buckingham palace",
    "kensington palace",
    "scotland yard",
    "companies house",
    "home office",
    "foreign office",
    "state department",
    "justice department",
    "african union",
    "national guard",
    "border guard",
    "coast guard",
    "border force",
    "met office",
    "town hall",
    "electoral commission",
    "election commission",
    "world food programme",
    "health service",
    "safety executive",
    "geological survey",
    "ordnance survey",
    "municipal corporation",
    "joint chiefs",
    "hurricane center",
    "the met",
)
"""What a noun phrase that names an authority ends with."""
ORGANISATION_PHRASES = (
    "think tank",
    "red cross",
    "red crescent",
    "liberal democrats",
    "lib dems",
    "stock exchange",
    "shipping line",
    "cruise line",
    "trade body",
    "industry body",
    "all blacks",
    "food bank",
    "women's institute",
    "islamic state",
    "muslim brotherhood",
    "salvation army",
    "nation of islam",
    "labour congress",
    "labor congress",
    "trades union congress",
    "national trust",
    "aid agency",
    "relief agency",
)
"""What a noun phrase that names another body ends with."""
DOCUMENT_PHRASES = (
    "white paper",
    "green paper",
    "charge sheet",
    "balance sheet",
    "fact sheet",
    "briefing note",
    "briefing paper",
    "league table",
    "exit poll",
    "post-mortem examination",
    "postmortem examination",
    "bank statement",
    "bank statements",
    "programme notes",
    "sleeve notes",
    "terms and conditions",
)
"""What a noun phrase that names a paper ends with."""
KNOWN_OUTLETS = frozenset(
    "reuters bloomberg politico breitbart buzzfeed huffpost axios vox slate salon gawker newsweek fortune forbes wired variety billboard "
    "techcrunch gizmodo mashable quartz xinhua tass interfax kyodo yonhap al-jazeera aljazeera univision telemundo lemonde monde figaro "
    "spiegel zeit stampa arabiya al-arabiya propublica mcclatchy gannett cnn nbc abc cbs msnbc cnbc bbc itv npr pbs espn c-span afp upi "
    "ap ansa efe dpa fivethirtyeight drudge".split()
)
"""Outlets of one name that everybody knows."""
KNOWN_FIRMS = frozenset(
    "labor labour greens likud fatah fidesz facebook google twitter apple amazon microsoft netflix uber airbnb tesla boeing airbus toyota "
    "volkswagen siemens samsung huawei sony nintendo walmart starbucks mcdonald's nike adidas unilever nestle shell exxon chevron gazprom "
    "rosneft aramco barclays hsbc citigroup goldman jpmorgan pfizer moderna astrazeneca arsenal chelsea everton tottenham barcelona "
    "juventus benfica ajax jazeera al-shabab cosatu mencap infosys unite tesco sainsbury asda morrisons delta novartis roche bayer "
    "monsanto greenpeace oxfam amnesty unison gmb hezbollah hamas isis isil al-qaeda taliban wikileaks youtube gallup pew quinnipiac "
    "ipsos yougov rasmussen nielsen politifact snopes instagram tiktok spotify paypal intel nvidia oracle ibm verizon at&t comcast "
    "vodafone".split()
)
"""Parties, firms, clubs and movements of one name that everybody knows."""
KNOWN_BODIES = KNOWN_OUTLETS | KNOWN_FIRMS
"""Both."""
PAPER_NAMES = frozenset("times post news herald tribune gazette journal star sun union mail telegraph dispatch sentinel".split())
"""Words in the names of newspapers that also stand before another: "the Vell-Times", "the Union Leader"."""
PAPER_HEADS = frozenset("leader reporter citizen pilot messenger advertiser".split())
"""Nouns for persons that end the name of a newspaper behind one of those."""
OUTLET_NAMES = (
    PAPER_NAMES
    | KNOWN_OUTLETS
    | frozenset(
        "register inquirer enquirer examiner bee today tv television radio broadcasting press magazine guardian mirror chronicle observer "
        "independent express echo argus courier record standard globe ledger mercury newswire review weekly daily".split()
    )
)
"""Words that end the name of an outlet: "the Vell Register"."""
COPY_NOUNS = frozenset(
    "story stories article articles editorial editorials headline headlines op-ed op-eds column columns piece report reports reporting "
    "coverage broadcast dispatch segment item".split()
)
"""What an outlet publishes, by which it speaks itself: "a report in the Vell Register"."""
COPY_LINKS = frozenset("in from by on of".split())
"""Prepositions between such a noun and the name of the outlet."""
NATIONAL_BANKS = frozenset(
    "england japan canada korea israel ghana uganda tanzania zambia thailand mexico italy spain france finland greece portugal russia "
    "slovenia lithuania latvia namibia botswana mozambique sudan jamaica guyana".split()
)
"""States whose central bank is called "Bank of ..."; elsewhere that is a business."""
NAMED_AUTHORITIES = frozenset(
    "fed census ofcom ofgem ofwat ofsted ofqual ecowas interpol europol eurostat frontex unicef unesco unhcr opec destatis insee istat "
    "nasa esa ukhsa defra dvla dwp hmrc asean mercosur comesa caricom gardai gardaí".split()
)
"""Authorities of one name that no other word spells."""
PLURAL_AUTHORITIES = frozenset({"centers", "centres", "institutes"})
"""Plurals that head the name of one authority: "the Centres for Disease Control"."""
PUBLIC_CONCERNS = frozenset(
    "statistics highways health transport police policing nhs natural historic resources food immigration revenue environment education "
    "fisheries forestry customs corrections safety standards prisons probation heritage elections".split()
)
"""What an authority is for whose name ends with its country: "Statistics Canada", "Public Health Wales"."""
SPORTS = frozenset(
    "cricket football soccer rugby tennis athletics hockey golf boxing swimming cycling chess olympic paralympic netball basketball "
    "baseball rowing sailing judo wrestling badminton gymnastics squash snooker darts racing".split()
)
"""What makes a board, committee or council a sporting body."""
BEGINNING = {
    "save": frozenset({"the"}),
    "stop": frozenset({"the"}),
    "friends": frozenset({"of"}),
    "hearts": frozenset({"of"}),
    "fathers": frozenset({"for", "against"}),
    "mothers": frozenset({"for", "against"}),
    "citizens": frozenset({"for", "against"}),
    "doctors": frozenset({"without", "against"}),
    "reporters": frozenset({"without"}),
    "lawyers": frozenset({"without"}),
}
"""What the name of a body opens with, and what follows it before a capital: "Save the Forests", "Doctors Without Borders"."""
PLACES = frozenset(
    "earth wood woods park river valley hill hills forest coast bay lake library museum israel palestine syria heath common canal moor "
    "beach island islands sea ocean animals oak".split()
)
"""What the name of a body that opens with "Friends of" ends with, unless an article stands in it."""
COMPANY_ENDINGS = frozenset("plc inc ltd llc llp corp gmbh nv sa ag spa pty".split())
"""What a firm's name ends with, also in lower case."""
NAME_PARTICLES = frozenset("van von der den de di da du del della dos al el bin ibn ben abu ter ten af".split())
"""Words in lower case that belong to the surname behind them: "van der Berg"."""
NAMING_HEADS = frozenset("channel radio team club fc ac cf sporting hotel cafe café".split())
"""Words with which the name of a body opens: "Channel Ten", "Radio Nile"."""
HELD_BY_BODIES = frozenset(
    "director directors chairman chairwoman shareholders customers passengers staff employees factory factories network board headquarters "
    "fleet website subsidiary executives trustees subscribers users warehouse warehouses branches depot reservoir pipeline refinery".split()
)
"""What a body has and a person seldom: "Vellwater's customers"."""
BEFORE_TAKEN_UP = frozenset(
    "said says denied denies told insisted insists confirmed announced rejected maintains admitted has have".split()
)
"""Verbs behind a name that "the company" takes up in the next sentence."""
PLACE_NOUNS = frozenset(
    "hotel street road avenue square park river lake island islands bridge airport port valley mountain hill beach bay county district "
    "province hospital tower palace lane strait harbour harbor cape mount gulf sea ocean".split()
)
"""Nouns that make a name a place's: "the Hotel Aurel"."""
PUBLISHING = frozenset("published released issued leaked filed posted unveiled obtained".split())
"""Verbs by which a paper comes out."""
CIVIL = frozenset({"mr", "mrs", "ms", "miss", "dr"})
"""Titles that show a surname alone to be a person's."""
UNTELLING = frozenset("the of for and a an our this in on at & ' 's".split())
"""Words in the name of a publisher that tell nothing of it."""
VERBS_OF_BODIES = frozenset("had has have would will could did expects plans expected planned needed wanted hoped aimed".split())
"""Verbs behind "it" that show it to be a body: "it had", but not "it was raining"."""
SURNAMES = frozenset("washington london paris jordan georgia chad israel holland berlin cairo kent".split())
"""Names of places that are surnames as well."""
PAPERS_OF_BODIES = frozenset("data figures records statistics documents filings report survey poll study estimates".split())
"""Documents that stand behind the name of the body that made them."""
PLURAL_VERBS = frozenset(
    "allege say insist deny want claim believe argue plan hope expect announce confirm reject accuse have are were warn maintain".split()
)
"""Verb forms that behind a short name show it to be a body's, since one person would take another: "Vell say"."""
PERSONS_HAVE = frozenset(
    "campaign camp team side band board management opposition committee platform press media house home line label movement "
    "headquarters body network paper site website blog school church".split()
)
"""Nouns of bodies that a person who has just been named may lead, own or belong to: "Orr said no. The campaign ..."."""
REFERRED_BODIES = (BODY_HEADS | {"agency", "miner"}) - PERSONS_HAVE
"""Nouns that, with "the", take up a body that has just been named."""
