"""Verbs that attribute, by what their subject does. One line an entry: lemma | frames | stance | act.

A frame is a complement that makes the verb a cue:

    q   a quotation before or after it, or a parenthesis ("..., she said, ...")
    t   a clause with "that"                  b   a clause without "that"
    w   a clause with a question word or "whether"
    i   an infinitive whose subject is the source ("vowed to leave")
    oi  an object and an infinitive ("ordered them to leave")
    o   a noun phrase as content ("criticised the plan"), with limits: o=pers only with a personal source, o=claim only where the object
        names an assertion, o=question, o=statement, o=quote, o=num, o=doc (only with a document as source)
    a   an addressee before the content; a=... names what follows it ("told her that": t, "accused him of": of)
    x   an object and what it is called or seen as ("called it a farce", "described him as calm")
    g   an -ing form ("denied taking it")
    to  "to" + addressee + content
    @p  the preposition or particle p before the content ("called for"); "+" joins several words
"""
