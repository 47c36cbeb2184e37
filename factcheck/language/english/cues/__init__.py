"""Verbs that attribute, by what their subject does: who may stand behind a content, and how the outlet takes it.

An entry is three lines, and the tables are sorted by lemma:

    lemma | frames | stance | act
        + a sentence in which the verb attributes
        - a sentence in which a form of it stands and attributes nothing

The act is what the subject does by the verb; "+alleged", "+opinion" and "+negated" say that it marks wrongdoing that is not proven, gives
a judgement, or turns the content round. Behind semicolons come the frames in which it does something else: "ask; a=i @for: order".

A frame is a complement that makes the verb a cue:

    q   a quotation before or after it, or a parenthesis ("..., she said, ...")
    t   a clause with "that"                  b   a clause without "that"
    w   a clause with a question word or "whether"
    i   an infinitive whose subject is the source ("vowed to leave")
    oi  an object and an infinitive ("ordered them to leave")
    o   a noun phrase as content ("criticised the plan"), with limits: o=pers only with a personal source, o=claim only where the object
        names an assertion, o=question, o=statement, o=quote, o=num, o=doc (only with a document as source), o=counted (with a document,
        or a number and an authority), o=matter (only a pronoun)
    a   an addressee before the content; a=... names what follows it ("told her that": t, "accused him of": of)
    x   an object and what it is called or seen as ("called it a farce", "described him as calm"); x=adj an adjective alone ("looks safe")
    g   an -ing form ("denied taking it")
    to  "to" + addressee + content
    tseem an infinitive or clause said of nobody ("appears to have gone")
    @p  the preposition or particle p before the content ("called for"); "+" joins several words; @p=obj the object comes first ("likened
        it to"), @p=num only before a number, @p=finds only with a document or scholars as source
"""

from __future__ import annotations

from factcheck.language.english.cues import blame, directive, evidence, liking, naming, praise, speech, thought, topics, voice

TABLES = (
    ("speech", speech.TABLE),
    ("speech", voice.TABLE),
    ("speech", naming.TABLE),
    ("speech", topics.TABLE),
    ("thought", thought.TABLE),
    ("thought", liking.TABLE),
    ("judgement", blame.TABLE),
    ("judgement", praise.TABLE),
    ("directive", directive.TABLE),
    ("evidence", evidence.TABLE),
)
"""Every table with the group that its verbs belong to."""
