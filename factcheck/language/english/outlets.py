"""How news copy speaks of a publication or another source without its full name, and how it says that it takes something from there."""

from __future__ import annotations

from typing import Final

OUTLET_NOUNS: Final[dict[str, str]] = {
    "paper": "newspaper",
    "newspaper": "newspaper",
    "daily": "newspaper",
    "weekly": "newspaper magazine",
    "tabloid": "newspaper",
    "broadsheet": "newspaper",
    "magazine": "magazine",
    "broadcaster": "broadcaster television radio",
    "station": "broadcaster television radio",
    "channel": "broadcaster television",
    "network": "broadcaster television radio",
    "agency": "wire agency",
    "wire": "wire agency",
    "outlet": "newspaper magazine broadcaster television radio wire agency web blog",
    "site": "web blog",
    "website": "web blog",
    "blog": "blog",
    "podcast": "podcast",
}
"""Noun for a publication → words of a document's kind that it can mean."""
CITING: Final = (
    "according to",
    "as reported by",
    "as first reported by",
    "first reported by",
    "reported by",
    "reported in",
    "per",
    "via",
    "citing",
    "quoting",
    "quoted by",
    "seen by",
    "a report by",
    "a report in",
)
"""What stands right before the name of a publication that a text takes something from."""
TELLING: Final = ("told", "telling", "tells", "tell", "in an interview with", "speaking to")
"""What stands right before the name of a publication to which somebody said something."""
BUSINESS_NOUNS: Final = frozenset(
    "company firm business maker makers manufacturer developer operator supplier retailer airline carrier club lender insurer miner "
    "drugmaker carmaker chipmaker publisher owner group".split()
)
"""Nouns that copy uses for a business or club that it has named before."""
BUSINESS_NAMES: Final = frozenset(
    "plc ltd limited inc corp corporation llc co company ag sa gmbh spa nv group holdings club airlines".split()
)
"""Words in the name of a business or club."""
BUSINESS_KINDS: Final = frozenset("company corporate club earnings investor".split())
"""Words of a document's kind by which a business or club issued it."""
BODY_NOUNS: Final = frozenset(
    "ministry department agency office bureau authority commission committee council court police government service board inspectorate "
    "regulator watchdog directorate administration secretariat institute company firm group union association party bank university "
    "hospital operator organisation organization body community republic state kingdom federal national press section desk".split()
)
"""Nouns that many bodies share, so that they alone tell none from another."""
MEDIA: Final = frozenset("tv television radio news newswire wire press online media network digital live today agency".split())
"""Words of a publication's name that are left out in short."""
STAFF: Final = frozenset(
    "reporter reporters correspondent correspondents journalist journalists editor editors crew team newsroom spokesman spokeswoman "
    "spokesperson spokespeople press-office".split()
)
"""Those who speak for the publication or body that is named before them: "a Post reporter", "the ministry's spokesman"."""
QUOTING: Final = frozenset("reported reports says said writes wrote revealed found quoted tells told disclosed claims".split())
"""What stands right behind the name of a publication that a text takes something from."""
AGENCIES: Final = frozenset(
    "reuters ap afp upi dpa pa pti ians ani tass interfax xinhua kyodo jiji yonhap ansa efe lusa apa anp belga ntb ritzau tt stt "
    "anadolu aap bloomberg".split()
)
"""News agencies by the names and initials under which others print their copy."""
AGENCY_NOUNS: Final = frozenset("agency agencies wire newswire press".split())
"""Words in the name of a news agency."""
ANY_DOCUMENT: Final = frozenset("report document documents paper text publication statement findings".split())
"""Nouns that a text uses for whatever document it has named before."""
RECENCY_WORDS: Final = frozenset(
    "latest last next new old earlier later previous current final initial updated today yesterday tonight".split()
)
"""Words that tell one document of a body from others by when it came, and nothing of whose it is: "today's decision"."""
AREAS: Final = frozenset("country nation state province region county city town district island".split())
"""Nouns by whose genitive copy says where a body is that it does not name: "the country's food agency"."""
FIRST_MENTIONS: Final = frozenset("a an one another some any several more many most few other all no".split())
"""Words before a noun that name something for the first time, or none in particular."""
DOCUMENT_HEADS: Final = frozenset("note notes factsheet brief briefing leaflet release communique bulletin statement report notice".split())
"""Nouns for what a body hands out."""
AUTHORITY_HEADS: Final = frozenset(
    "administration office authority authorities government department directorate secretariat bureau".split()
)
"""Nouns for a public body that copy uses for one another: "the district administration", "Office of the District Collector"."""
POLITE_TITLES: Final = frozenset("mr mrs ms miss mx dr prof professor sir dame lord lady president senator sen rep judge minister".split())
"""Titles before a surname that say nothing of which bearer of it is meant, or little."""
LED_BODIES: Final = frozenset("administration campaign team camp government cabinet".split())
"""Nouns for bodies that are called after who leads them, and are not that person."""
RECORDS: Final = frozenset(
    "record records register registry log logs ledger manifest returns invoice invoices receipt receipts letter letters email emails "
    "e-mail minutes contract contracts footage video recording recordings transcript data statistics figures census filing filings "
    "certificate photograph "
    "payroll payrolls timesheet timesheets form forms ticket tickets slip slips passport "
    "photographs images diary memo file files database accounts".split()
)
"""Documents that hold what somebody noted at first hand."""
WEIGHING: Final = frozenset(
    "court judge judges jury magistrate magistrates tribunal inquest coroner inquiry judgment judgement ruling verdict indictment audit "
    "auditor auditors review assessment analysis study report summary accountant panel commission".split()
)
"""Those who weigh what others have told, and what they write: another origin may stand behind theirs."""
EVERYONE: Final = frozenset(
    "person people source sources official officials insider insiders somebody someone man woman men women diplomat diplomats aide aides "
    "reader witness witnesses tip rumour rumor reports contact expert experts".split()
)
"""Nouns of unnamed vouchers that could be anybody."""
