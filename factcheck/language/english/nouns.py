"""Nouns and adjectives that attribute, with what must follow them."""

from __future__ import annotations

_NOUN_TABLE = """
claim claims assertion assertions contention argument arguments: that
allegation allegations accusation accusations: that of
suggestion suggestions belief beliefs conviction view views opinion notion: that
conclusion conclusions finding findings assessment: that
statement statements remark remarks comment comments declaration announcement: that about owned
prediction predictions forecast warning warnings pledge pledges vow vows: that of to
admission acknowledgment acknowledgement concession confession revelation assurance assurances insistence: that of
fear fears concern concerns worry worries: that about over of owned
hope hopes: that of for owned
doubt doubts question questions: about over whether on owned
criticism criticisms condemnation denunciation rebuke: of owned
support: for owned
opposition objection objections resistance: to owned
call calls demand demands plea appeal: for to owned
complaint complaints: that about of
praise: for of owned
endorsement rejection denial dismissal defense defence: of that owned
decision refusal intention determination desire willingness: to that owned
proposal proposals: to owned
rumour rumours rumor rumors speculation gossip: that about of
report reports: that
proposal request requests order orders offer threat threats: to that owned
"""
_ADJECTIVE_TABLE = """
confident sure certain convinced adamant unanimous optimistic hopeful doubtful skeptical sceptical unsure: that of about
critical supportive dismissive contemptuous wary fearful mindful suspicious disdainful: of
concerned worried angry upset furious outraged alarmed unhappy pessimistic: that about at over by
afraid: that of to
proud: that of to
glad happy pleased delighted thrilled: that to with about
disappointed surprised shocked: that by with at
sorry: that for about
opposed: to
committed: to
willing reluctant unwilling eager determined prepared: to
aware: that of
hostile sympathetic: to toward towards
clear: that about
grateful thankful: that for to
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
"""Noun form → what must follow; `owned` demands a possessor or a light verb's subject before a preposition."""
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
LINKING = frozenset(
    "seem seems seemed remain remains remained become becomes became feel feels felt appear appears appeared sound sounds sounded get gets "
    "got grow grew".split()
)
"""Verbs that, like "be", tie an adjective to their subject: "remains confident"."""
EMPTY_SUBJECTS = frozenset("it there this that which".split())
"""Subjects that are nobody's: "it is clear that"."""
NOT_SPEAKERS = frozenset(
    "watch read related photo photos video image caption update updated correction note what why how when where breaking live also more "
    "see listen editor editor's opinion analysis exclusive fact vote result results date time place venue score scores tags topics here "
    "the this".split()
)
"""Words before a colon that label a text and name no speaker: "Photo: ..."."""
