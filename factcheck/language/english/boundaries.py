"""Words at which the content of an attribution ends, or at which somebody else's begins."""

from __future__ import annotations

RESUMPTIVE = frozenset(
    "figure claim ruling move decision step charge rumour rumor allegation view sentiment number statement assertion accusation "
    "prospect sign reference suggestion verdict account version fact detail finding pledge promise threat warning demand condition "
    "measure proposal idea notion description characterisation characterization comparison prediction estimate milestone record feat "
    "total sum rate pace recommendation argument acknowledgment acknowledgement admission stance position swipe jab dig nod contention "
    "conclusion complaint departure shift reversal theory scenario".split()
)
"""Nouns that take up a whole clause in apposition: "..., a figure that could not be verified"."""
WORDINGS = {
    "in": frozenset("words view mind eyes opinion telling judgment judgement estimation phrase".split()),
    "by": frozenset("reckoning account estimate admission estimation count tally calculation calculations estimates telling".split()),
    "on": frozenset("account telling".split()),
}
"""Preposition → nouns with which it brings somebody's words or reckoning: "in the words of", "by its own admission"."""
WORDING_NOUNS = frozenset().union(*WORDINGS.values())
"""All of these nouns."""
SETTINGS = frozenset(
    "interview statement speech email e-mail letter post tweet message briefing call memo column debate rally ad op-ed conference essay "
    "video podcast appearance".split()
)
"""Where something is said: "in an interview"."""
NO_SETTINGS = frozenset("by to of for with against about".split())
"""Prepositions that tell neither where nor when something is said."""
NOT_VOUCHING = frozenset("go read put set found made".split())
"""Forms of cue verbs that, behind a noun phrase, most often tell a deed."""
BEHIND_NAMES = frozenset("on in at from by until during with".split())
"""Prepositions whose phrase, right behind a name or pronoun, belongs to the verb: "praised Hale on the radio"."""
PHRASE_ENDERS = frozenset("when while although though unless whereas after before since until because".split())
"""Conjunctions whose clause belongs to the verb, not to a noun phrase before it."""
SEQUELS = frozenset("after before until following".split())
"""Prepositions that, with a clause or an -ing form, do so too."""
LOOSE_TIMES = frozenset("time moment today".split())
"""Time nouns that may belong to the noun phrase before them."""
NEW_SENTENCES = frozenset("but and although though yet".split())
"""Conjunctions behind a comma with which somebody else may come to speak."""
NEW_PEOPLE = frozenset("several many some others most few".split())
"""Pronouns that name new people where they stand behind such a conjunction."""
LOOSE_CLAUSES = frozenset("who which whose where when as because although though since even despite after".split())
"""Words behind a comma that open a clause which belongs to no noun phrase or infinitive before it."""
LOOSE_PHRASES = frozenset("with in at on from by for".split())
"""Prepositions behind a comma whose phrase belongs to no noun phrase before it."""
AROUND = frozenset(
    "at least as many more than up to nearly almost about around some another over a further the other only just roughly approximately "
    "fewer less well under between".split()
)
"""Words before the number of a subject, none of which opens an adverbial there: "at least nine miners"."""
FURTHER = frozenset("but according who which while whose citing after when as where with".split())
"""Words behind a parenthetical cue with which its content does not go on: "X, she said, citing Y"."""
FURTHER_DOCUMENT = frozenset("which who while but as according".split())
"""The same behind "according to Y"."""
NOT_SOURCES = frozenset("plan schedule form custom tradition plans taste need age size".split())
"""What "according to" measures by, naming no source: "according to plan"."""
HEARD = frozenset("reports rumours rumors accounts".split())
"""Nouns that, without more, name no source behind "according to"."""
SURVEYS = frozenset("poll survey study polls surveys".split())
"""What "in" may open a sentence with that vouches for it: "In a Tuesday poll, X"."""
SURVEY = frozenset({"poll", "survey"})
"""Of these the ones that, behind a statement, name one survey as its source: "leads in a new poll", but not "in the polls"."""
SHARES = frozenset("most half many majority a-third two-thirds three-quarters third quarter percent plurality".split())
"""Words beside numbers with which a survey tells how many said something."""
PUT = frozenset({"put", "puts"})
"""Forms that, with "it", quote: "as she put it"."""
SURVEYED = frozenset("released conducted taken published commissioned carried".split())
"""Participles that tell when and by whom a survey was made: "a poll released on Monday"."""
SURVEY_TIMES = frozenset("this last week month year monday tuesday wednesday thursday friday saturday sunday".split())
"""Words of a time behind a survey: "a poll this month"."""
PACTS = frozenset(
    "deal settlement accord agreement treaty law rules act contract pact charter constitution convention "
    "bill regulations ordinance".split()
)
"""What "under" may open a sentence with that vouches for it: "Under the accord, X"."""
BEHIND_RELEASE = frozenset("by in on this at to with for last".split())
"""Words behind a participle that tells where a document comes from: "a report released on Monday"."""
TOLD_ALWAYS = frozenset("tell ask warn remind assure".split())
"""Verbs with an addressee that stand before their subject only behind a quotation."""
ASKING_VERBS = frozenset("ask wonder demand inquire enquire".split())
"""Verbs whose content may be a question before them: "Was it safe, she asked"."""
CONTENT_QUESTIONS = frozenset("what how why whether if where".split())
"""Words behind a verb that open its content there, so that what stands before is none."""
TEMPORAL = frozenset("when while after as before".split())
"""Words that open a fronted clause of time, which is no content: "When the bell rang, she said, ..."."""
PURE = frozenset(
    "post say add tell write note explain announce report tweet warn recall state argue testify insist joke continue remark observe "
    "complain concede admit acknowledge claim".split()
)
"""Verbs of saying that may follow their content with a place or addressee and no comma: "X, she said in Leeds"."""
SECOND_CUE_TIMES = frozenset("on late earlier".split())
"""Words of time behind a second cue: "..., the paper reported on Monday"."""
QUOTATION_STOPS = frozenset({",", ".", "?", "!", "…", "...", "-", "—"})
"""Marks inside the end of a quotation that make it a whole statement."""
SINGLE_QUOTES = frozenset({"'", "’"})
"""Marks that close a quotation within a quotation."""
THOUGHTS = frozenset("believe think know suspect fear hope expect consider doubt want agree".split())
"""Verbs that, inside a content, tell what somebody else thinks: "said two aides feared a leak"."""
INNER_SPEAKERS = frozenset("he she they it we i you this that which".split())
"""Sources inside a content that may be the outer one."""
THING_PRONOUNS = frozenset("it this that you".split())
"""Of these the ones that vouch for nothing there."""
PRONOUN_VERBS = frozenset("say tell deny accuse admit claim promise warn ask assure write report acknowledge confirm".split())
"""Plain verbs of saying, with which the others do."""
SIDING_VERBS = frozenset("support back oppose challenge attack defend".split())
"""Verbs of taking sides, whose object inside a content is no words of somebody else: "said the mayor backed the plan"."""
ACCORDING_OPENERS = frozenset({"according", "as", "per", "in", "under", "by", "on", "based"})
"""Words with which "according to" and its like open: "per the report", "in a poll"."""
SCENES = frozenset("in after at during amid following".split())
"""Prepositions before what surrounds an event: ", after a vote that split the party"."""
PARTING_CONJUNCTIONS = frozenset("after because although though whereas once with".split())
"""Words that can open a clause with an assertion of its own."""
GROUNDS = frozenset("because although though once".split())
"""Of these the ones that do so behind a cue: "It shut, she said, because the dam broke"."""
FRONTED_CLAUSES = frozenset("if when unless although because while as since".split())
"""Words with which a clause before a cue only tells when or if what stands behind it is so."""
FRONTED = FRONTED_CLAUSES | frozenset("for in at on after before instead however".split())
"""The same for phrases and clauses that are not quoted."""
CLAUSE_JOINERS = frozenset("and but so yet".split())
"""Conjunctions that join what stands behind a cue to what stands before it."""
LEADING_MARKS = frozenset([",", "-", "—", "–"])
"""Marks before the first word behind a cue."""
SUBORDINATING = PARTING_CONJUNCTIONS | {"while", "before", "as"}
"""Words that can open such a clause in the outlet's own voice."""
HANGING = (SUBORDINATING - {"once", "with"}) | {"even"}
"""Of these the ones that at the end of a free clause belong to what somebody else says behind it."""
PREPOSITIONS_IN_ING = frozenset("including regarding concerning according following depending excluding starting beginning".split())
"""Words that open no clause of result: ", including two nurses"."""
AFTER_SEEMING = frozenset({"after", "because", "although", "though"})
"""Conjunctions behind what something seems to do that open an assertion of their own: "is believed to have fled after the dam broke"."""
INSTANCING = frozenset({"including", "such", "especially", "particularly", "namely"})
"""Words behind a comma with which a content gives an instance: ", such as that of a sailor"."""
CONDITIONS = frozenset("if unless when whenever while although though because since once".split())
"""Words that open a clause which is no assertion before its main clause has come: "If you run a shop and look at this, ..."."""
QUALIFYING = frozenset({"because", "despite", "unless", "if", "where", "whenever"})
"""Words behind quoted words that tell on what ground, in what case or where they hold: "“it is lost” unless they pay"."""
