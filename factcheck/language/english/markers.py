"""Words that lower a level or raise a flag without naming a voucher, and the predicates that attribute to nobody."""

from __future__ import annotations

from factcheck.language.english import verbs
from factcheck.model.attribution import AttributionLevel as Level

ADVERBS: dict[str, tuple[Level, bool]] = {  # word → level, and whether it marks wrongdoing not proven
    "reportedly": (Level.HEARSAY, False),
    "apparently": (Level.HEARSAY, False),
    "seemingly": (Level.HEARSAY, False),
    "supposedly": (Level.HEARSAY, False),
    "ostensibly": (Level.HEARSAY, False),
    "evidently": (Level.HEARSAY, False),
    "allegedly": (Level.ALLEGED, True),
    "purportedly": (Level.ALLEGED, False),
    "rumouredly": (Level.RUMOUR, False),
}
ADJECTIVES: dict[str, tuple[Level, bool]] = {  # before a noun: the noun phrase's own proposition
    "alleged": (Level.ALLEGED, True),
    "suspected": (Level.ALLEGED, True),
    "purported": (Level.ALLEGED, False),
    "supposed": (Level.HEARSAY, False),
    "reported": (Level.HEARSAY, False),
    "rumoured": (Level.RUMOUR, False),
    "rumored": (Level.RUMOUR, False),
    "unconfirmed": (Level.RUMOUR, False),
    "unverified": (Level.RUMOUR, False),
}
RAISING: dict[str, tuple[Level, bool] | None] = {  # participle after "is" or "are", before "to": "is said to"
    "said": (Level.HEARSAY, False),
    "reported": (Level.HEARSAY, False),
    "believed": (Level.HEARSAY, False),
    "thought": (Level.HEARSAY, False),
    "understood": (Level.HEARSAY, False),
    "presumed": (Level.HEARSAY, False),
    "assumed": (Level.HEARSAY, False),
    "supposed": None,
    "known": None,
    "considered": (Level.HEARSAY, False),
    "held": (Level.HEARSAY, False),
    "claimed": (Level.HEARSAY, False),
    "gathered": (Level.HEARSAY, False),
    "learnt": (Level.HEARSAY, False),
    "learned": (Level.HEARSAY, False),
    "feared": (Level.HEARSAY, False),
    "estimated": (Level.HEARSAY, False),
    "alleged": (Level.ALLEGED, True),
    "suspected": (Level.ALLEGED, True),
    "accused": (Level.ALLEGED, True),
    "rumoured": (Level.RUMOUR, False),
    "rumored": (Level.RUMOUR, False),
    "widely": None,
    "tipped": (Level.HEARSAY, False),
}
PHRASES: tuple[tuple[str, Level, bool], ...] = (
    ("by all accounts", Level.HEARSAY, False),
    ("by most accounts", Level.HEARSAY, False),
    ("by some accounts", Level.HEARSAY, False),
    ("by several accounts", Level.HEARSAY, False),
    ("if reports are to be believed", Level.HEARSAY, False),
    ("it is said", Level.HEARSAY, False),
    ("it was said", Level.HEARSAY, False),
    ("it is understood", Level.HEARSAY, False),
    ("it is believed", Level.HEARSAY, False),
    ("it is thought", Level.HEARSAY, False),
    ("it is reported", Level.HEARSAY, False),
    ("it has been reported", Level.HEARSAY, False),
    ("it was reported", Level.HEARSAY, False),
    ("it is claimed", Level.HEARSAY, False),
    ("it emerged", Level.HEARSAY, False),
    ("it has emerged", Level.HEARSAY, False),
    ("it transpired", Level.HEARSAY, False),
    ("it has transpired", Level.HEARSAY, False),
    ("it appears", Level.HEARSAY, False),
    ("it appeared", Level.HEARSAY, False),
    ("it seems", Level.HEARSAY, False),
    ("it seemed", Level.HEARSAY, False),
    ("feared dead", Level.HEARSAY, False),
    ("feared drowned", Level.HEARSAY, False),
    ("feared killed", Level.HEARSAY, False),
    ("feared trapped", Level.HEARSAY, False),
    ("feared lost", Level.HEARSAY, False),
    ("linked with a move", Level.HEARSAY, False),
    ("linked with a summer move", Level.HEARSAY, False),
    ("linked with a january move", Level.HEARSAY, False),
    ("linked with a transfer", Level.HEARSAY, False),
    ("linked with a switch", Level.HEARSAY, False),
    ("linked with a return", Level.HEARSAY, False),
    ("reports are to be believed", Level.HEARSAY, False),
    ("word is", Level.HEARSAY, False),
    ("word has it", Level.RUMOUR, False),
    ("legend has it", Level.HEARSAY, False),
    ("so the story goes", Level.HEARSAY, False),
    ("the story goes", Level.HEARSAY, False),
    ("gossip has it", Level.RUMOUR, False),
    ("rumours have it", Level.RUMOUR, False),
    ("grapevine has it", Level.RUMOUR, False),
    ("talk has it", Level.RUMOUR, False),
    ("tradition has it", Level.HEARSAY, False),
    ("word had it", Level.RUMOUR, False),
    ("rumour had it", Level.RUMOUR, False),
    ("rumor had it", Level.RUMOUR, False),
    ("legend had it", Level.HEARSAY, False),
    ("rumour has it", Level.RUMOUR, False),
    ("rumor has it", Level.RUMOUR, False),
    ("it is alleged", Level.ALLEGED, True),
    ("it was alleged", Level.ALLEGED, True),
    ("it has been alleged", Level.ALLEGED, True),
    ("it is rumoured", Level.RUMOUR, False),
    ("it is rumored", Level.RUMOUR, False),
    ("it was rumoured", Level.RUMOUR, False),
    ("is rumoured", Level.RUMOUR, False),
    ("is rumored", Level.RUMOUR, False),
    ("was rumoured", Level.RUMOUR, False),
    ("was rumored", Level.RUMOUR, False),
    ("were rumoured", Level.RUMOUR, False),
    ("were rumored", Level.RUMOUR, False),
    ("been rumoured", Level.RUMOUR, False),
    ("been rumored", Level.RUMOUR, False),
    ("widely rumoured", Level.RUMOUR, False),
    ("widely rumored", Level.RUMOUR, False),
)
UNVERIFIED_HEADS = frozenset("verified confirmed corroborated substantiated authenticated".split())
"""Participles that, after "could not be" or "has not been", say of a claimant's words that nobody has checked them."""
RUMOUR_NOUNS = frozenset("rumour rumours rumor rumors gossip speculation whisper whispers hearsay scuttlebutt".split())
WHISPERS = frozenset({"whisper", "whispers"})
"""Of these the ones that are as often verbs."""
HEDGES = frozenset(
    "may might could would will should shall likely unlikely perhaps maybe possibly probably potentially presumably if unless "
    "expected projected forecast forecasts set due poised predicted appears seems seem appear seemed appeared possible probable "
    "chance risk possibility conceivably 'll won't wouldn't mightn't".split()
)
HARMLESS = frozenset({("shot", "down"), ("shot", "up"), ("beaten", "by"), ("staged", "a"), ("attacked", "the")})
"""Words of wrongdoing with what makes them tell none: "shot down 40 drones"."""
SUFFERED = frozenset(
    "shot burned beaten stabbed attacked poisoned kidnapped murdered assaulted abused punched hacked leaked stabbing bombing poisoning "
    "kidnapping robbery murder rape harassment fraud arson corruption extortion bullying".split()
)
"""Of the words of wrongdoing those that, in the passive and with nobody named, tell what befell a victim."""
WRONGDOING = frozenset(
    "stole steal stolen stealing siphoned siphoning embezzled embezzling embezzlement bribed bribe bribes bribery bribing fraud "
    "defrauded defrauding laundered laundering forged forging forgery falsified falsifying faked murdered murdering raped raping rape "
    "assaulted assaulting groped harassed harassing harassment abused abusing stabbed stabbing bombed poisoned poisoning kidnapped "
    "kidnapping smuggled smuggling trafficked trafficking extorted extorting extortion blackmailed blackmailing rigged rigging looted "
    "looting cheated cheating lied lying conspired conspiring drugged tortured torturing massacred misled corruption corrupt shot "
    "burned manslaughter perjury arson ransacked vandalised vandalized hacked leaked tampered doctored colluded collusion "
    "evaded evading insider-trading plagiarised plagiarized beaten staged illegally unlawfully punched attacked sabotaged "
    "pocketed pocketing skimmed skimming swindled swindling scammed scamming duped duping fleeced conned misappropriated "
    "misappropriating misused misusing overcharged overcharging overbilled overbilling concealed concealing fabricated fabricating "
    "backdated backdating doctoring withheld withholding shredded shredding intimidated intimidating bullied bullying coerced coercing "
    "harass blackmail slapped whipped flogged drowned strangled molested molesting stalked stalking groomed "
    "smuggle poached poaching spied spying bugged wiretapped eavesdropped doped doping match-fixing vote-rigging "
    "ballot-stuffing price-fixing tax-dodging evicted encroached trespassed vandalising looters covered-up cover-up kickback kickbacks "
    "backhanders bribe-taking negligence negligent abetted abetting aided embezzle launder forge falsify defraud siphon collude "
    "conspire perjured hacking tampering plundered plundering ransacking pilfered mis-sold mis-selling undeclared slave "
    "discriminated discriminating planted retaliated retaliating exploited exploiting mistreated mistreating ill-treated tortures".split()
)
CONFINED = frozenset("locked chained shackled gagged starved caged".split())
"""What is a wrong where it is done to a person: "she was locked in a cellar"."""
WRONGS = WRONGDOING | CONFINED
"""Words of which one stands in every content that speaks of wrongdoing."""
WEAK_ADVERBS = frozenset("apparently seemingly supposedly ostensibly evidently".split())
"""Adverbs that lower nothing where a source vouches for the content."""
SCHEDULED = frozenset("set due poised expected projected predicted forecast forecasts".split())
"""Participles that announce what is to come: "is set to open"."""
AFTER_SCHEDULED = frozenset("to for before in on by at back".split())
"""Words behind such a participle."""
BEFORE_LIKELY = frozenset("more less as twice".split())
"""Words before "likely" that compare how often something happens."""
LIKELY_PEOPLE = frozenset("voter voters electorate".split())
"""Whom surveys call likely."""
SEEMING = frozenset("seems seem appear appears seemed appeared".split())
"""Verbs of seeming, which lower the level of what nobody vouches for, and hedge what somebody does."""
ACCOUNTS = frozenset(
    "account accounts claim claims report reports post posts recording figure figures footage video allegation allegations it this neither "
    "version images information statement".split()
)
"""Words for what was told before, of which a sentence says that nobody has verified it."""
UNVERIFYING = frozenset({"not", "cannot", "neither", "nothing", "none", "never", "nor", "no", "nobody", "unable"})
"""Words that, before such a participle, say that it has not happened."""
CHECKING = frozenset(
    "check checking verify verifying confirm confirming corroborate authenticate corroboration confirmation verification".split()
)
"""Words for what nobody has done in "There was no way to check the account"."""
GIVING = frozenset(
    form
    for lemma in "list give count provide set name describe contain detail record show state specify identify foresee project".split()
    for form in verbs.forms(lemma)[1:3]
)
"""Verb forms by which a paper, which "it" stands for, gives what it holds."""
WHAT_WAS_TOLD = frozenset({"that", "this", "it", "them"})
"""Pronouns for what was told before."""
UNCONFIRMED = frozenset({"unconfirmed", "unverified"})
UNCONFIRMED_NOUNS = frozenset({"reports", "rumours", "rumors", "claims"})
"""What "unconfirmed" or "unverified" lowers to rumour."""
CARRIED_BY_NOBODY = RUMOUR_NOUNS | UNCONFIRMED_NOUNS
"""Nouns of unconfirmed talk that no carrier is named for: "Unconfirmed reports spoke of"."""
MARKED = frozenset({"allegedly", "reportedly", "apparently", "purportedly"})
"""Adverbs that make an assertion of a clause or aside without finite verb: "Reportedly in talks with two clubs, she"."""
ASIDES = MARKED | frozenset(
    "believed thought understood said reported alleged suspected rumoured rumored "
    "convicted acquitted jailed charged arrested sentenced sacked dismissed".split()
)
"""Words with which an aside opens that stands on other terms than its sentence: ", believed to be a copy,", ", sacked in May,"."""
