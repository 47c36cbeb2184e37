"""Words by which a speaker judges: what they call good, bad, likely to be admired or to be despised."""

from __future__ import annotations

STRONG = frozenset(
    # praise
    "great wonderful brilliant fantastic magnificent superb beautiful brave heroic amazing incredible excellent impressive outstanding "
    "remarkable extraordinary exceptional inspiring inspirational admirable commendable laudable courageous fearless gifted talented "
    "masterful masterpiece genius triumph delighted thrilled proud honoured honored encouraging heartening refreshing delightful glorious "
    "splendid stellar terrific marvellous marvelous breathtaking spectacular phenomenal unmatched unrivalled deserves deserved "
    "well-deserved qualified trustworthy principled decent visionary thoughtful sensible wise prudent smart clever savvy tireless "
    # blame
    "terrible awful horrible horrific horrifying disgraceful shameful outrageous disaster disastrous disgrace scandalous farce farcical "
    "absurd absurdity ridiculous nonsense nonsensical rubbish unacceptable unfair shame tragedy ugly stupid stupidity foolish foolhardy "
    "reckless recklessness irresponsible dishonest dishonesty crazy insane maniacal lunatic hypocritical hypocrisy hypocrite pathetic "
    "disappointing disappointed sloppy cruel cruelty barbaric cowardly coward despicable vile evil mess chaos insult insulting betrayal "
    "betrayed mockery laughable ludicrous preposterous shambles shambolic fiasco debacle travesty sham charade circus appalling atrocious "
    "abysmal dire dismal deplorable lamentable unforgivable inexcusable indefensible unconscionable unjustifiable intolerable unbearable "
    "offensive repugnant repulsive disgusting sickening toxic poisonous divisive bigoted racist sexist misogynist misogynistic xenophobic "
    "demagogue demagoguery bully arrogant arrogance clueless incompetent incompetence inept ineptitude unfit unqualified unhinged "
    "untrustworthy crooked corrupt phony fraudulent hollow cynical callous heartless ruthless vindictive petty spiteful vicious nasty "
    "harsh draconian heavy-handed short-sighted shortsighted misguided wrongheaded wrong-headed ill-conceived half-baked naive delusional "
    "deluded flawed distorted distortion misleading disingenuous deceitful deceptive slap smear obsessed obsession extremist radical "
    "fear-mongering fearmongering scaremongering pandering amateur amateurish embarrassing embarrassment humiliating humiliation "
    "catastrophic catastrophe nightmare frightening terrifying scary alarming disturbing troubling worrying chilling heartbreaking "
    "devastating heartbroken saddened appalled outraged disgusted dismayed horrified frustrating infuriating depressing tragic "
    "ineffective useless pointless futile worthless meaningless wasteful unworkable unrealistic unnecessary overblown overrated gutless "
    "spineless weak-willed scapegoat scapegoating shambling joke "
    # what ought to be, and for whom
    "should ought must deserve unprecedented historic pivotal crucial vital essential invaluable indispensable unthinkable inconceivable "
    "overdue hopeless doomed undemocratic un-american unpatriotic immoral unethical unjust injustice".split()
)
"""Words that judge in reported speech too: "He said it was a disgrace"."""

SOFT = frozenset(
    "good better best bad worse worst nice fine strong strongest weak fair wrong right important poor love loved loves hate hated hates "
    "like likes dislike dislikes need needs happy unhappy glad sad angry proud victory honest perfect dangerous risky serious tough hard "
    "difficult easy clear obvious obviously simply "
    "frankly honestly clearly truly really sadly unfortunately hopefully thankfully absolutely "
    "totally completely utterly deeply profoundly special favourite favorite popular unpopular successful failed failure fails problem "
    "ready afraid worried concerned hope believe believes think thinks feel feels felt trust trusted respect respected admire kind "
    "reason bottom rarely powerful meaningful boring exciting excited fun funny lucky unlucky surprised surprising shocking shocked "
    "rough soft reasonable unreasonable realistic legitimate genuine real whole enough moral divided".split()
)
"""Words that judge only in the speaker's own words: "It is a good day", but not "He said sales were good"."""
