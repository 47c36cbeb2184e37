"""Nouns and adjectives by the act that they report, and verbs whose act depends on their complement."""

from __future__ import annotations

from factcheck.model.claims import Act

EVALUATING = frozenset(
    "admiration affection agitation alarm alarmed allegiance allergic amazed ambivalence ambivalent anger angry animosity annoyed "
    "antipathy apologetic appalled appreciation appreciative assault assessment assessments astonished astounded attack attacks attitudes "
    "averse aversion backlash baffled barbs bearish belief beliefs believer bewildered bitter bitterness blunt bullish champion "
    "characterisation characterization comfortable compassion complaint complaints complimentary condemnation contempt contemptuous "
    "conviction convinced critic critical criticism criticisms critics critique critiques cynicism defence defender defenders defense "
    "defensive deference delighted denunciation diatribe dig digs disagreement disagreements disappointed disappointment disapproval "
    "discomfort discontent disdain disdainful disenchanted disgust disgusted disillusioned dislike dismay dismayed dismissive displeased "
    "disregard dissatisfaction dissatisfied distrust distrustful disturbed elated embrace enamored enamoured encouraged endorsement "
    "endorsements enraged enthused enthusiasm enthusiastic envious euphoria exasperated excited excitement fan favor favour feeling "
    "feelings fond fondness frustrated frustration frustrations furious furore glad gloom gloomy grateful gratified gratitude grievances "
    "gripes happy heartened horrified hostile hostility hysteria impatient impressed incensed indifference indignant indignation insults "
    "intolerant invective irate irritated jab jabs jealous lament livid love loyal loyalty miffed misgiving misgivings mistrust "
    "mistrustful objection objections obsessed opinion opinions opponent opponents opposed opposition optimism optimistic outcry outrage "
    "outraged panic passion passionate pessimism pessimistic pleased potshots praise preference preoccupied proponent proponents proud "
    "qualm qualms rant rants rebuke relieved resentful resentment reservation reservations resistance respect revulsion rhetoric saddened "
    "satisfied sceptic sceptical scepticism sceptics scorn scornful shocked sick skeptic skeptical skepticism skeptics sorry stunned "
    "support supporter supporters supportive surprised suspicious swipe swipes sympathetic sympathy taunts thankful thrilled tirade tired "
    "tolerant troubled unapologetic uncomfortable unease uneasy unhappy unimpressed unnerved upbeat uproar upset view views vitriol "
    "wary".split()
)
"""Nouns and adjectives of judgement and feeling."""
INTENDING = frozenset(
    "advocacy advocate advocates activism appeal call calls campaigning committed decision demand demands desire determination determined "
    "eager guidance hesitant hope hopeful hopes inclined instructions intention keen lobbying open offer order orders plan plans plea "
    "pledge pledges prepared promise promises proposal proposals ready receptive refusal reluctance reluctant request requests threat "
    "threats tips unwilling vow vows willing".split()
)
"""Nouns and adjectives of intention and demand."""
PREDICTING = frozenset("expectation expectations forecast prediction predictions speculation suspicion suspicions warning warnings".split())
"""Nouns of expectation."""
WORRYING_NOUNS = frozenset(
    "afraid anxieties anxiety anxious apprehension apprehensive cautious concern concerned concerns doubt doubtful doubts dubious fear "
    "fearful fears jitters leery nervous nervousness scared terrified uncertainty unsure worried worries worry".split()
)
"""Nouns and adjectives of unease, which expect where a clause follows ("fears that it will fall") and judge where a thing does."""
ASKING_NOUNS = frozenset("curiosity inquiries puzzled queries question questions undecided".split())
"""Nouns and adjectives of asking."""
DENYING_NOUNS = frozenset("denial dismissal rejection counterclaim counterclaims".split())
"""Nouns by which something is denied."""
AGREEING_NOUNS = frozenset("acceptance acknowledgement acknowledgment admission agreement confession recognition".split())
"""Nouns by which something is granted."""
TELLING_NOUNS = frozenset(
    "account accusation accusations adamant advice allegation allegations amenable anecdotes announcement apologies apology argument "
    "arguments assertion assertions assumption assumptions assurance assurances aware banter cagey candid candor candour case certain "
    "chatter circumspect claim claims clear column comment comments concession conclusion conclusions confident confusion conscious "
    "consensus content contention conversation conversations counter-argument counter-arguments counterargument counterarguments coy "
    "declaration description discussion discussions divided emphatic evasive excuse explanation finding findings gossip guarded honest "
    "idea insistence insistent interest interested interpretation intrigued joke jokes lecture letter logic mention mentions message "
    "messages mindful mum murmurs musings mutterings notion observation observations outspoken perception perplexed persuaded point "
    "pointers portrayal position quip quips rationale rattled realisation realization reference references refrain remark remarks reply "
    "report reports response revelation review rumblings rumor rumors rumour rumours sanguine secret sense sensitivity sermon speech "
    "speeches split stance statement statements story suggestion suggestions sure talk testimony thought thoughts tweet tweets unanimous "
    "unaware understanding unequivocal vague version vocal whispers".split()
)
"""Nouns and adjectives of telling and knowing."""
NOUN_ACTS = {
    word: act
    for act, words in (
        (Act.EVALUATE, EVALUATING),
        (Act.INTEND, INTENDING),
        (Act.PREDICT, PREDICTING),
        (Act.PREDICT, WORRYING_NOUNS),
        (Act.ASK, ASKING_NOUNS),
        (Act.DENY, DENYING_NOUNS),
        (Act.CONFIRM, AGREEING_NOUNS),
        (Act.ASSERT, TELLING_NOUNS),
    )
    for word in words
}
"""Noun or adjective → the act that it reports."""
ABOUT = frozenset({"about", "over", "with", "at", "toward", "towards"})
"""Prepositions before what somebody is worried about."""
REFUSING = frozenset("denial refusal rejection unwilling opposed opposition".split())
"""Nouns and adjectives whose content is said not to hold or not to be done."""
SPEAKING_DECLINED = frozenset("say confirm comment reveal disclose elaborate specify".split())
"""Verbs that, negated, decline to speak."""
CONVEYING = frozenset(
    "convey explain portray paint depict reassure downplay play stress underline underscore highlight clarify cast show prove "
    "demonstrate argue".split()
)
"""Verbs of saying that, tried, are done: "sought to convey"."""
JUDGEMENTS = frozenset(
    "assessment defense defence rebuke critique condemnation congratulations opinion view views take verdict apology sympathy condolences "
    "endorsement tribute rebuttal backing".split()
)
"""Nouns of judgement that somebody may offer."""
TOLD = frozenset(
    "advice explanation details detail glimpse account preview description version hint hints clue clues insight insights example "
    "examples evidence assurance assurances confirmation confirmations information answer answers excuse thoughts prediction "
    "reminder".split()
)
"""Nouns of telling that somebody may offer."""
SEEMING_VERBS = frozenset({"appear", "seem"})
"""Verbs of what only looks so."""
