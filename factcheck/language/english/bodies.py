"""Bodies and papers that are known by several words, or by a name that looks like another word."""

from __future__ import annotations

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
REFERRED_BODIES = frozenset(
    "company firm club group bank airline utility retailer charity operator supplier insurer lender union party agency supermarket brewer "
    "carmaker maker miner broadcaster newspaper developer contractor consortium start-up startup".split()
)
"""Nouns that, with "the", take up a body that has just been named."""
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
