"""Attributions whose content follows the cue: the complement tells whether the verb attributes here."""

from __future__ import annotations

import attrs

from factcheck.extraction.attributions import CONTENT, CUE, SOURCE, Paragraph, Relation
from factcheck.extraction.contents import CLAUSE, INFINITIVE, PHRASE, content_end
from factcheck.extraction.phrases import Range, Sentence, VerbGroup
from factcheck.language.english import words as w
from factcheck.language.english.lexicon import CUE_FORMS, VERB_FORMS, VerbCue
from factcheck.language.english.sources import ASSERTION_NOUNS, COUNTRIES, DOCUMENT_NOUNS, PERSON_NOUNS, STATEMENT_NOUNS

ADJUNCT_REACH = 18  # tokens between a cue and the "that" or quotation it governs, at most
OBJECT_STARTS = frozenset("DNPEJ#ROGLQ")
NEAR = 6  # tokens; a longer name of the accused is left out of what it is accused of
MATERIAL = frozenset("support back defend attack challenge".split())
"""Verbs that are deeds rather than words when they name a purpose: "sent troops to support Moscow"."""
NOT_AFTER_OBJECT_CUE = frozenset("up down out off away over back together forward along".split())


CLAUSE_MARKERS = frozenset("allegedly reportedly purportedly supposedly".split())


@attrs.frozen
class Complement:
    """What follows a cue.

    Attributes:
        frame: The frame that it met.
        content: Its pieces.
        end: The end of the cue (exclusive), particle included.
    """

    frame: str
    content: list[Range]
    end: int


def complements(par: Paragraph, index: int) -> None:
    """Add the relations of one sentence whose content stands after the cue, from left to right."""
    s = par.sentences[index]
    i = s.begin
    while i < s.end:
        entry = CUE_FORMS.get(s.lower[i])
        if entry is None or s.tag(i) not in "VBGL" or par.taken[i] in (CONTENT, CUE) or s.inside(i) or not entry.frames:
            i += 1
            continue
        if s.lower[i] == "saying" and s.word(i - 1) == "as":
            i += 1
            continue
        group = s.group(i)
        relation = _relation(par, index, i, entry, group) if group is not None else None
        if relation is not None and par.taken[i] == SOURCE and not (relation.source is not None and s.tag(relation.source[0]) == "W" and s.tag(relation.source[0] - 1) == ","):
            relation = None  # within a source only its relative clause in commas speaks for itself
        if relation is not None:
            par.add(relation)
        i += 1


def _relation(par: Paragraph, index: int, i: int, entry: VerbCue, group: VerbGroup) -> Relation | None:
    s = par.sentences[index]
    if group.voice == "participle" and s.tag(i - 1) in "DJp" and i > s.begin:
        return None  # "the ruling party"
    if entry.lemma in {"learn", "find", "hear"} and any(s.lower[k] == "apparently" for k in range(group.start, i)):
        return None
    if any(s.lower[k] in CLAUSE_MARKERS for k in range(group.start, i)):
        return None  # "allegedly told": the outlet's own clause, marked as a whole
    if group.voice == "passive":
        return _passive(par, index, i, entry, group)
    if group.voice == "reduced":
        return _reduced(par, index, i, entry, group)
    source = subject_of(par, index, i, group)
    fronted = _fronted(s, group, source)
    what = source is not None and group.voice == "active" and s.word(source[0] - 1) == "what" and "x" in entry.frames
    found = None if what else complement(s, i, entry, source, fronted)
    if found is not None and entry.lemma == "speak" and s.word(found.content[0][0]) == "condition":
        return None  # "who spoke on condition of anonymity"
    if found is None:
        found = _relative_object(par, s, i, entry, source, group)
        if found is None:
            return None
    content = [piece for piece in (_untaken(par, piece) for piece in found.content) if piece is not None]
    if not content:
        return None
    if group.voice == "active" and source is None and s.tag(i) in "VB" and group.start > s.begin and s.tag(group.start - 1) not in "C,Q:-(S":
        return None
    agentless = found.frame in {"raising"}
    cue_start = group.start
    if group.voice == "infinitive":
        cue_start = _governor(s, group.start)
    if agentless:
        subject = s.subject(group.start)
        if subject is not None and not (s.word(subject[0]) == "it" and subject[1] - subject[0] == 1 and s.tag(content[0][0]) in "Tb"):
            content.insert(0, subject)
            content.sort()
        source = None
    while cue_start > s.begin and s.tag(cue_start) == "a" and cue_start < i:
        break
    relation = Relation((cue_start, found.end), content, source, entry, entry.lemma, group.voice, index, group.negated, group.modal, found.frame, agentless)
    if entry.lemma == "plead" and found.frame == "@" and s.word(i + 1) == "not":
        relation.negated = True
    relation.shared = source is not None and source[1] < group.start - 1 and s.tag(source[1]) != "," or group.voice in {"participle", "infinitive"}
    if entry.lemma == "quote":
        said = quoted_as(s, i)
        if said is not None:
            relation.cited, first = said
            if s.tag(first) not in ".," and first < s.end:
                relation.content = [(first, content_end(s, first, CLAUSE))]
    return relation


def quoted_as(s: Sentence, i: int) -> tuple[Range, int] | None:
    """For "quoted X as saying" at `i` the tokens of X and the place after "saying"."""
    place = next((k for k in range(i + 2, min(i + 12, s.end - 1)) if s.lower[k] == "as" and s.lower[k + 1] in {"saying", "telling"}), None)
    return ((i + 1, place), place + 2) if place is not None else None


def _untaken(par: Paragraph, piece: Range) -> Range | None:
    """The piece up to the first token that is the cue of another relation."""
    a, b = piece
    for k in range(a, b):
        if par.taken[k] == CUE:
            b = k
            break
    return (a, b) if b > a else None


def subject_of(par: Paragraph, index: int, i: int, group: VerbGroup) -> Range | None:
    """The source of a cue: its subject, or that of the clause which an infinitive, participle or coordinated verb belongs to."""
    s = par.sentences[index]
    start = group.start
    if group.voice == "active" and s.tag(i) == "V" and (s.tag(start - 1) == "C" or (s.tag(start - 1) == "," )) and s.subject(start) is None:
        last = par.last(index)
        if last is not None and last.source is not None and last.form == "verb" or (last is not None and last.form == "active" and last.source is not None):
            if last.cue is not None and s.tag(last.cue[1] - 1) == "V" and last.cue[0] < start:
                return last.source
    if group.voice == "active" and not (s.tag(start - 1) == "C" or (s.tag(start - 1) == "," and s.tag(i) == "V")):
        found = s.subject(start)
        if found is not None or s.tag(start - 1) not in ",CaQ)-":
            return found
    if group.voice == "active" and s.tag(start - 1) not in "C":
        found = s.subject(start)
        if found is not None:
            return found
    return _inherited(par, index, start, group)


def _inherited(par: Paragraph, index: int, start: int, group: VerbGroup) -> Range | None:
    """The subject of the nearest finite verb to the left whose clause the verb can share; else the source of the last relation."""
    s = par.sentences[index]
    if group.voice == "participle" and s.tag(start - 1) not in ",-C" and start > s.begin:
        before = s.tag(start - 1)
        if before in "NPE":  # "voters backing X"; but "spent his speech praising X"
            near = s.subject(start)
            if near is None or personal(s, near) or not s.finite(s.begin, near[0]):
                return near
        if before == "I" and s.lower[start - 1] in {"by", "in", "for", "after", "before", "without", "while", "from", "of", "about"}:
            pass
    if group.voice in {"participle", "infinitive"} and s.finite(s.begin, start) == 0 and (s.tag(s.begin) in "ISaCtG" or start == s.begin):  # opening participle: subject after the comma
        comma = next((k for k in range(start, min(start + 40, s.end)) if s.tag(k) == "," and not s.inside(k)), None)
        if comma is not None:
            nxt = comma + 1
            end = s.phrase_right(nxt)
            if end > nxt:
                return nxt, end - 1 if s.tag(end - 1) == "," else end
        return None
    if group.voice == "participle" and s.tag(start - 1) == ",":
        for earlier in reversed(par.relations[-8:]):
            if earlier.source is not None and earlier.content and earlier.content[-1][1] in {start - 1, start} and earlier.form in {"active", "verb"}:
                return earlier.source
    k = start - 1
    low = max(s.begin, start - 70)
    depth = 0
    while k >= low:
        at = s.tag(k)
        if s.inside(k):
            k = s.tokens.pairs[s.tokens.quotation[k]][0] - 1
            continue
        if at in "VM" or (at == "A" and s.lower[k] in w.BE_FINITE | w.HAVE_FINITE | w.DO):
            group_left = k
            while group_left > low and s.tag(group_left - 1) in "aMAn":
                group_left -= 1
            found = s.subject(group_left)
            if found is not None:
                if s.tag(found[0]) == "W" and s.tag(start - 1) in ",":
                    k = found[0] - 1
                    continue
                return found
            depth += 1
            if depth > 4:
                return None
        if at == ";":
            return None
        k -= 1
    relation = par.last(index)
    return relation.source if relation is not None else None


def _governor(s: Sentence, start: int) -> int:
    """Where the cue begins when its verb is an infinitive: at the verb, adjective or noun that governs it directly."""
    k = start - 1
    if s.tag(k) in "VG" and s.lower[k] in CATENATIVES:
        group = s.group(k)
        return group.start if group is not None else k
    if s.tag(k) == "L" and s.tag(k - 1) == "A":
        return k - 1
    return start


CATENATIVES = frozenset(
    form
    for base in "continue begin start go come try manage fail tend seem appear proceed hesitate rush take stop want like need get use cease dare struggle prepare attempt".split()
    for form in (base, base + "s", base + "ed", base + "d", base + "ing", {"begin": "began", "go": "went", "come": "came", "take": "took", "try": "tried", "stop": "stopped", "get": "got"}.get(base, base),
                 {"try": "tries", "go": "goes"}.get(base, base), {"go": "going", "come": "coming", "take": "taking", "get": "getting", "use": "using"}.get(base, base))
)


def _fronted(s: Sentence, group: VerbGroup, source: Range | None) -> bool:
    """Whether the cue stands in a fronted clause, a relative clause in commas or an opening participle: the first comma then ends its content."""
    if group.voice == "participle" and (group.start == s.begin or (s.tag(group.start - 1) in "NPE" and s.finite(s.begin, group.start) == 0)):
        return True  # "Republicans clamouring for X support Y"
    begin = source[0] if source is not None else group.start
    if source is not None and (s.tag(source[0]) == "W" or s.lower[source[0]] == "whose"):
        return s.tag(source[0] - 1) == ","
    k = begin - 1
    while k > s.begin and s.tag(k) in "aC":
        k -= 1
    if s.tag(k) in "SI" and s.lower[k] in {"when", "while", "after", "as", "although", "though", "if", "because", "before", "since", "until", "once", "whenever", "even", "unless"}:
        first = k
        while first > s.begin and s.tag(first - 1) in "CaS":
            first -= 1
        return first == s.begin
    return False


def complement(s: Sentence, i: int, entry: VerbCue, source: Range | None, fronted: bool) -> Complement | None:
    """What follows the cue verb at `i`, if it meets one of the verb's frames, tried in a fixed order."""
    frames = entry.frames
    k = i + 1
    if s.word(k) in {"yes", "no"} and s.word(k + 1) in {"to", ".", ","}:
        return None
    k = _skip_time(s, k)
    while s.tag(k) in "a" and s.lower[k] not in NOT_AFTER_OBJECT_CUE or (s.tag(k) in "O" and s.lower[k].endswith("self") and s.word(k + 1) != "as"):
        k += 1
    if k >= s.end:
        return None
    found = _particle(s, k, entry, source, fronted)
    if found is not None:
        return found
    found = _quoted(s, i, k, entry, fronted)
    if found is not None:
        return found
    at = s.tag(k)
    naming = entry.lemma in _NAMING and k + 1 < s.end and s.tokens.partner[k + 1] > k + 1
    if at == "T" and not naming and ("t" in frames or ("tseem" in frames and s.word(i - 1) in {"it"})):
        return Complement("raising" if "tseem" in frames else "t", [(k, content_end(s, k, CLAUSE, fronted=fronted))], i + 1)
    if "tseem" in frames and at == "t" and s.word(k + 1) in {"show", "suggest", "indicate", "confirm", "reveal", "depict", "contradict", "prove"} and source is not None:
        first = k + 2
        if first < s.end:
            return Complement("o", [(first, content_end(s, first, CLAUSE if s.tag(first) == "T" or bare_clause(s, first) else PHRASE, fronted=fronted))], first)
    if "tseem" in frames and at == "t":
        return Complement("raising", [(k, content_end(s, k, INFINITIVE, fronted=fronted))], i + 1)
    if "x" in frames and "adj" in frames["x"]:
        if at in "JL" or (at in "aD" and s.tag(k + 1) in "J" and s.lower[k] in {"more", "less", "most", "very", "so", "too", "quite", "increasingly", "particularly", "especially"}):
            return Complement("raising", [(k, content_end(s, k, INFINITIVE, fronted=fronted))], i + 1)
        return None
    if "w" in frames and _asks(s, k):
        return Complement("w", [(k, content_end(s, k, CLAUSE, fronted=fronted))], i + 1)
    if at == "t" or (at == "n" and s.tag(k + 1) == "t"):
        if "i" in frames and "0" not in frames["i"]:
            return Complement("i", [(k, content_end(s, k, INFINITIVE, fronted=fronted))], i + 1)
        return None
    if "to" in frames and s.lower[k] == "to":
        end = s.phrase_right(k + 1)
        if end > k + 1 and s.tag(end) == "T":
            return Complement("a", [(end, content_end(s, end, CLAUSE, fronted=fronted))], i + 1)
    if "a" in frames:
        found = _addressed(s, i, k, entry, fronted)
        if found is not None:
            return found
    if entry.lemma == "find":
        guilty = next((x for x in range(k + 1, min(k + 9, s.end)) if s.lower[x] == "guilty"), None)
        if guilty is not None and not s.finite(k, guilty):
            return Complement("x", [(k, content_end(s, guilty, PHRASE, fronted=fronted))], i + 1)
    if at == "T" and entry.lemma in _NAMING and k + 1 < s.end and s.tokens.partner[k + 1] > k + 1:
        return Complement("x", [(k, content_end(s, k, PHRASE, fronted=fronted))], i + 1)
    if "x" in frames:
        found = _named(s, i, k, entry, source, fronted)
        if found is not None:
            return found
    if "oi" in frames and at in "DNPERO#J":
        end = s.phrase_right(k)
        if end > k and s.tag(end) == "t":
            return Complement("oi", [(k, content_end(s, k, INFINITIVE, fronted=fronted))], i + 1)
    if "g" in frames and (at == "G" or (at == "A" and s.lower[k] in {"having", "being"})):
        return Complement("g", [(k, content_end(s, k, INFINITIVE, fronted=fronted))], i + 1)
    adjunct = _adjunct(s, k, entry)
    if adjunct is not None:
        kind = CLAUSE
        return Complement("t", [(adjunct, content_end(s, adjunct, kind, fronted=fronted))], i + 1)
    if "b" in frames and "0" not in frames["b"] and (bare_clause(s, k) or (entry.lemma == "say" and at in "DEPGJI#" and s.finite(k, s.end) > 0 and not s.inside(k))):
        return Complement("b", [(k, content_end(s, k, CLAUSE, fronted=fronted))], i + 1)
    if "o" in frames and at in OBJECT_STARTS and not (entry.lemma in MATERIAL and s.tag(i - 1) == "t"):
        return _object(s, i, k, entry, source, fronted)
    return None


def _skip_time(s: Sentence, k: int) -> int:
    """Skip a time between the verb and its complement: "vowed on Saturday to", "said last week that"."""
    m = k
    if s.tag(m) == "I" and s.tag(m + 1) in "DE":
        end = s.base_right(m + 1)
        if end > m + 1 and s.tag(end) == "t":
            return end  # "vowed in a televised address to"
    if s.word(m) in {"on", "in", "late", "early"} and (s.word(m + 1) in w.TIME_NOUNS or s.word(m + 1) in {"late", "early"}):
        m += 1
    elif s.word(m) in {"last", "this", "earlier"} and s.word(m + 1) in w.TIME_NOUNS | {"this", "in"}:
        m += 1
    elif not (s.word(m) in w.TIME_NOUNS and s.tokens.surface[m][0].isupper()):
        return k
    while m < s.end and (s.lower[m] in w.TIME_NOUNS or s.tag(m) == "#" or s.lower[m] in {"late", "early", "last", "this"}):
        m += 1
    return m if s.tag(m) in "TtSQR" or s.tokens.partner[min(m, s.end - 1)] > m or s.tag(m) in ":,D" else k


def _particle(s: Sentence, k: int, entry: VerbCue, source: Range | None, fronted: bool) -> Complement | None:
    """A preposition or particle of the verb's own ("called for", "pointed to"), and what follows it."""
    word = s.lower[k]
    for preposition in entry.prepositions:
        limits = entry.frames["@" + preposition]
        parts = preposition.split("+")
        if "num" in limits:
            found = _put_at(s, k, preposition, fronted)
            if found is not None:
                return found
            continue
        if "obj" in limits:
            end = s.phrase_right(k) if s.tag(k) in "DNPEJRO" else k
            if end > k and (s.word(end) == preposition or any(s.lower[m] == preposition for m in range(k + 1, end))):
                return Complement("@", [(k, content_end(s, k, PHRASE, fronted=fronted))], k)
            continue
        if word != parts[0] or any(s.word(k + n) != part for n, part in enumerate(parts)):
            continue
        after = k + len(parts)
        if "pers" in limits and not personal(s, source):
            continue
        if s.tag(after) == "T":
            return Complement("@", [(after, content_end(s, after, CLAUSE, fronted=fronted))], after)
        if _asks(s, after):
            return Complement("@", [(after, content_end(s, after, CLAUSE, fronted=fronted))], after)
        if parts[-1] in {"out", "off", "up", "down", "forth", "back", "aside"}:
            if s.tag(after) in ",:" and (s.tokens.partner[s.skip_forward(after + 1)] > after if s.skip_forward(after + 1) < s.end else False):
                return Complement("q", [(after + 1, content_end(s, after + 1, CLAUSE, fronted=fronted))], after)
            if s.tag(after) == "I" and s.lower[after] in {"at", "to", "about", "against", "on", "for", "of"}:
                after += 1
        if parts[-1] == "guilty" and s.word(after) in {"to", "of"}:
            after += 1
        if s.tag(after) in "DNPEJ#ROGQpLaW" and after < s.end:
            if preposition in {"for", "on", "upon"} and entry.lemma in {"call", "push", "beg", "appeal"}:
                end = s.phrase_right(after)
                kind = INFINITIVE if s.tag(end) == "t" else PHRASE
            else:
                kind = PHRASE
            if word == "to" and s.tag(k) == "t":
                continue
            return Complement("@", [(after, content_end(s, after, kind, fronted=fronted))], after)
    return None


def _put_at(s: Sentence, k: int, preposition: str, fronted: bool) -> Complement | None:
    """A thing and the number it is put at: "put the loss at 400,000"."""
    end = s.phrase_right(k) if s.tag(k) in "DNPEJRO" else k
    place = next((m for m in range(k, min(end + 3, s.end)) if s.lower[m] == preposition or s.lower[m] in {"closer", "higher", "lower", "nearer", "above", "below"}), None)
    if place is None or (s.lower[place] == preposition and not any(s.tag(m) == "#" or s.lower[m] in w.NUMBER_WORDS or s.lower[m] in {"half", "third", "quarter"} for m in range(place + 1, min(place + 8, s.end)))):
        return None
    return Complement("@", [(k, content_end(s, k, PHRASE, fronted=fronted))], k)


def _quoted(s: Sentence, i: int, k: int, entry: VerbCue, fronted: bool) -> Complement | None:
    """A quotation right after the cue, after a comma or after a colon; or anything after a colon."""
    frames = entry.frames
    if not ({"q", "t", "b"} & set(frames)):
        return None
    mark = k
    colon = s.tag(k) == ":"
    if s.tag(k) in ",:" or (s.tag(k) == "-" and "q" in frames):
        mark = k + 1
    if mark < s.end and s.tokens.partner[mark] > mark:
        if mark == k and "q" not in frames and not bare_clause(s, s.skip_quotes(k)):
            return None
        if "q" not in frames and s.tag(k) == "," :
            return None
        return Complement("q", [(mark, quotation_end(s, mark, fronted))], i + 1)
    if colon and "q" in frames and mark < s.end:
        return Complement("q", [(mark, content_end(s, mark, CLAUSE))], i + 1)
    return None


def quotation_end(s: Sentence, mark: int, fronted: bool) -> int:
    """The end of a content that opens with the quotation mark at `mark`: the quotation, or further where its clause goes on behind it."""
    close = s.tokens.partner[mark]
    if close >= s.end:
        return s.end
    after = close + 1
    if after >= s.end or s.tag(after) == ".":
        return after
    inner_stop = s.tokens.surface[close - 1] in {",", ".", "?", "!"}
    if s.tag(after) in "VMA" and not inner_stop:
        return content_end(s, after, CLAUSE, fronted=fronted)
    if s.tag(after) == "C" and after + 1 < s.end and s.tokens.partner[after + 1] > after + 1:
        return quotation_end(s, after + 1, fronted)
    if inner_stop or s.finite(mark, close) and s.tag(after) != "C":
        return after
    if s.tag(after) in "INPCtT":
        return content_end(s, after, CLAUSE, fronted=fronted)
    return after


def _asks(s: Sentence, k: int) -> bool:
    """Whether an indirect question opens at `k`."""
    return s.lower[k] in {"whether", "how", "why", "what", "where", "who", "when", "which", "if"} and s.tag(k) in "SWD" if k < s.end else False


def bare_clause(s: Sentence, k: int) -> bool:
    """Whether a subject and its finite verb open at `k`, so that a clause without "that" begins there."""
    if k >= s.end:
        return False
    at = s.tag(k)
    if at == "R":
        nxt = s.skip_quotes(k + 1)
        while s.tag(nxt) in "a":
            nxt = s.skip_quotes(nxt + 1)
        return s.tag(nxt) in "VMA" or s.tag(nxt) in "IC,W"and s.finite(nxt, min(nxt + 12, s.end)) > 0
    if at not in "DNPEJ#GQ" and not (at in "aIS" and s.lower[k] in {"in", "if", "as", "when", "even", "only", "nearly", "almost", "about", "at", "more", "just", "there"}):
        return False
    for m in range(k + 1, min(k + 24, s.end)):
        letter = s.tag(m)
        if letter in "VM" or (letter == "A" and s.lower[m] in w.BE_FINITE | w.HAVE_FINITE | w.DO):
            before = s.tag(m - 1)
            if before == "a":
                before = s.tag(m - 2)
            if before in ",-" and at not in "IS" and letter == "V" and sum(1 for x in range(k, m) if s.tag(x) in ",-") < 2 and "l" in VERB_FORMS.get(s.lower[m], "l"):
                continue  # "the precedent, often cited by ministers, had been misread"
            if before in ",-":
                return at not in "IS" and sum(1 for x in range(k, m) if s.tag(x) in ",-") >= 2  # "the victim, a porter, had been walking"
            return before in "NPE#RQp)JOLG"
        if letter in ".;:":
            return False
        if letter == "C" and s.tag(m + 1) in "VMA":
            return False
        if letter == "t" and m < k + 4:
            return False
        if letter in "W" and s.tag(m - 1) not in "NPE,":
            return False
    return False


def _addressed(s: Sentence, i: int, k: int, entry: VerbCue, fronted: bool) -> Complement | None:
    """An addressee, then the content: "told reporters that", "accused him of", "urged them to"."""
    limits = entry.frames["a"]
    if s.tag(k) not in "DNPERO#JQ" or k >= s.end:
        return None
    if s.tag(k) in "R" and s.lower[k] in w.PERSONAL_PRONOUNS - {"you", "it"}:
        return None
    end = k + 1 if s.tag(k) in "RO" else s.phrase_right(k)
    if end == k:
        return None
    if limits & {"of", "with"} and entry.lemma in {"accuse", "charge", "suspect", "convict", "acquit"}:
        far = next((x for x in range(max(s.base_right(k), k + 1), min(end + 22, s.end)) if s.lower[x] in limits and s.tag(x) == "I"), None)
        if far is not None and (not s.finite(k, far) or any(s.tag(x) == "W" for x in range(k, far))):
            first = k if far - k <= NEAR else far + 1
            return Complement("ao", [(first, content_end(s, far + 1, PHRASE, fronted=fronted))], i + 1)
    near = s.base_right(k)
    if near > k and s.tag(near) == "I" and s.lower[near] in limits:
        end = near
    if s.tag(end - 1) == ",":
        end -= 1
    following = s.tag(end)
    probe = end
    while s.tag(probe) == "a":
        probe += 1
    if following == "T" and "t" in limits or s.tag(probe) == "T" and "t" in limits:
        return Complement("a", [(probe, content_end(s, probe, CLAUSE, fronted=fronted))], i + 1)
    if following in "t" and "i" in limits or (following == "n" and s.tag(end + 1) == "t" and "i" in limits):
        return Complement("ai", [(k, content_end(s, k, INFINITIVE, fronted=fronted))], i + 1)
    word = s.word(probe)
    if s.tag(probe) == "I" and word in limits:
        whole = entry.group in {"judgement"} or word in {"of", "for", "on", "with", "as", "against", "from"} and entry.lemma not in {"tell", "inform", "remind", "warn", "notify", "assure", "ask", "press", "grill", "quiz"}
        first = k if whole else probe + 1
        return Complement("ao", [(first, content_end(s, first, PHRASE, fronted=fronted))], i + 1)
    later = probe + 1 if s.tag(probe) == "," else probe
    later = _skip_time(s, later)
    if later > probe and "w" in limits and _asks(s, later):
        probe = later
    if "w" in limits and _asks(s, probe):
        return Complement("a", [(probe, content_end(s, probe, CLAUSE, fronted=fronted))], i + 1)
    adjunct = _adjunct(s, end, entry) if {"t", "q"} & limits else None
    if adjunct is not None:
        if s.tokens.partner[adjunct] > adjunct:
            return Complement("q", [(adjunct, quotation_end(s, adjunct, fronted))], i + 1)
        return Complement("a", [(adjunct, content_end(s, adjunct, CLAUSE, fronted=fronted))], i + 1)
    if "b" in limits and bare_clause(s, probe):
        return Complement("a", [(probe, content_end(s, probe, CLAUSE, fronted=fronted))], i + 1)
    if entry.lemma in {"tell"} and s.tag(end) in "D":
        return Complement("a", [(end, content_end(s, end, PHRASE, fronted=fronted))], i + 1)
    return None


def _adjunct(s: Sentence, k: int, entry: VerbCue) -> int | None:
    """The "that", quotation or question behind the time, place or addressee at `k`; None where something else comes first."""
    if not ({"t", "q", "a"} & set(entry.frames)):
        return None
    for m in range(k, min(k + ADJUNCT_REACH, s.end)):
        at = s.tag(m)
        if s.tokens.partner[m] > m:
            before = s.tag(m - 1)
            if before in ",:" and "q" in entry.frames or ("q" in entry.frames and entry.group == "speech" and before in "NPE" and s.tokens.surface[m + 1][:1].isupper() if m + 1 < s.end else False):
                return m
            return None
        if at == "T":
            return m if "t" in entry.frames or "t" in entry.frames.get("a", ()) else None
        if at == ":" and "q" in entry.frames:
            return m + 1 if m + 1 < s.end else None
        if at == "," and s.tag(m + 1) == "a" and s.tag(m + 2) == ",":
            continue
        if at == "a" and s.tag(m - 1) == "," and s.tag(m + 1) == ",":
            continue
        if at in "VMA;.WtCBRS" or (at == "," and s.tokens.partner[min(m + 1, s.end - 1)] <= m + 1 and not _comma_pair(s, m, k)):
            if at == "S" and s.lower[m] in {"how", "whether", "why", "what"} and "w" in entry.frames and m > k and entry.group == "speech":
                return m
            return None
    return None


def _comma_pair(s: Sentence, m: int, k: int) -> bool:
    """Whether the comma at `m` opens or closes a short aside before "that": "said, in a statement, that"."""
    return any(s.tag(j) == "T" for j in range(m + 1, min(m + 10, s.end))) and s.finite(k, min(m + 10, s.end)) <= 1


def _named(s: Sentence, i: int, k: int, entry: VerbCue, source: Range | None, fronted: bool) -> Complement | None:
    """An object and what it is called, seen or dismissed as."""
    at = s.tag(k)
    if at not in "DNPERO#JGQ":
        return None
    if s.lower[k] in {"on", "for"}:
        return None
    end = k + 1 if at in "RO" else s.phrase_right(k)
    if end == k:
        return None
    if s.tag(end - 1) == ",":
        end -= 1
    if s.word(end) == "in" and any(s.lower[x] == "as" for x in range(end + 1, min(end + 7, s.end))) and not s.finite(end, min(end + 7, s.end)):
        end = next(x for x in range(end + 1, s.end) if s.lower[x] == "as")
    word = s.word(end)
    limits = entry.frames["x"]
    if word == "as" or (word == "to" and s.word(end + 1) == "be" and entry.lemma in {"consider", "find", "declare", "believe", "judge"}):
        return Complement("x", [(k, content_end(s, k, PHRASE, fronted=fronted))], i + 1)
    if entry.lemma in _NAMING:
        following = s.tag(end)
        if following in "DJ#LaG" or (end < s.end and s.tokens.partner[end] > end) or (at in "RO" and following in "NPE") or (entry.lemma in {"call", "dub", "label", "term", "brand", "declare"} and at in "DNPE"):
            if following == "a" and s.tag(end + 1) not in "JDLN":
                return None
            if entry.lemma == "find" and not ((at in "RO" and following in "J") or (following in "J" and s.tag(end + 1) in ".,;" and personal(s, source))):
                return None
            if entry.lemma in {"find", "consider", "see", "declare", "judge"} and following not in "DJ" and not (end < s.end and s.tokens.partner[end] > end):
                return None
            return Complement("x", [(k, content_end(s, k, PHRASE, fronted=fronted))], i + 1)
    if "obj" in limits and personal(s, source) and at in "DRO":
        return None
    return None


_NAMING = frozenset("call dub label brand term deem consider nickname declare pronounce judge find rate certify rank".split())


def personal(s: Sentence, source: Range | None) -> bool:
    """Whether the source is somebody: a pronoun, a name, or a noun for persons or bodies."""
    if source is None:
        return False
    a, b = source
    if b - a == 1:
        return s.lower[a] in {"he", "she", "they", "we", "i", "who", "you", "some", "many", "others", "most", "one", "few", "everyone", "nobody"} or s.tag(a) == "E" or s.lower[a] in PERSON_NOUNS
    head = a
    for k in range(a, b):
        if s.tag(k) in ",W(-" or (s.tag(k) == "I" and k > a):
            break
        head = k
    return s.tag(head) == "E" or s.lower[head] in PERSON_NOUNS or (s.tag(head) == "P" and s.lower[head] not in DOCUMENT_NOUNS and s.lower[head].rstrip("s") in PERSON_NOUNS)


def _object(s: Sentence, i: int, k: int, entry: VerbCue, source: Range | None, fronted: bool) -> Complement | None:
    """A noun phrase as the content, where the verb's limits allow it."""
    limits = entry.frames["o"]
    if s.tag(k) == "R" and s.lower[k] in w.PERSONAL_PRONOUNS - {"it", "you"}:
        return None
    end = k + 1 if s.tag(k) in "ROG" else s.phrase_right(k)
    if end == k and s.tag(k) not in "GL":
        return None
    nouns = {s.lower[m] for m in range(k, min(end, k + 12)) if s.tag(m) in "NPEJ"}
    if "pers" in limits and not personal(s, source):
        return None
    if entry.lemma == "attack" and not (nouns & ASSERTION_NOUNS) and s.tag(k) not in "RO" and not any(s.tag(m) == "E" and s.tag(m - 1) != "I" or s.lower[m] in PERSON_NOUNS for m in range(k, min(end, k + 8))):
        return None
    if "claim" in limits and not (entry.lemma == "find" and _document(s, source)) and not ({s.lower[m] for m in range(k, max(s.base_right(k), k + 1))} & ASSERTION_NOUNS):
        return None
    if "question" in limits and not (nouns & {"question", "questions", "concern", "concerns", "doubt", "doubts", "issue", "alarm", "eyebrows", "objection", "objections"}):
        return None
    if "statement" in limits and not (nouns & STATEMENT_NOUNS):
        return None
    if "quote" in limits and not any(s.tokens.partner[m] > m for m in range(k, min(k + 6, s.end))):
        return None
    if "num" in limits and not any(s.tag(m) == "#" for m in range(k, min(end, k + 8))):
        return None
    if "matter" in limits and s.lower[k] not in {"this", "that", "so", "it", "something", "nothing", "anything", "things", "what", "much", "more", "yes", "no"}:
        return None
    if "doc" in limits and not _document(s, source):
        return None
    return Complement("o", [(k, content_end(s, k, PHRASE, fronted=fronted))], i + 1)


def _document(s: Sentence, source: Range | None) -> bool:
    return source is not None and any(s.lower[k] in DOCUMENT_NOUNS for k in range(*source))


def _relative_object(par: Paragraph, s: Sentence, i: int, entry: VerbCue, source: Range | None, group: VerbGroup) -> Complement | None:
    """The content that a relative word before the subject stands for: "what analysts call X", "which she said ..."."""
    if source is None or group.voice != "active" or s.tag(source[0]) == "W":
        return None
    before = source[0] - 1
    word = s.word(before)
    if word == "what" and ("x" in entry.frames or {"t", "b", "o"} & set(entry.frames)):
        pieces = [(before, before + 1)]
        if "x" in entry.frames and s.tag(i + 1) in "DNPEJ#Qa" and i + 1 < s.end:
            pieces.append((i + 1, content_end(s, i + 1, PHRASE, fronted=True)))
        elif s.tag(i + 1) not in "tVMA,.-":
            return None
        return Complement("x", pieces, i + 1)
    if word in {"which", "that", "whom"} and s.tag(before) in "WTDR":
        pieces = [(before, before + 1)]
        nxt = s.tag(i + 1)
        if {"b", "t"} & set(entry.frames) and nxt in "VMA":
            pieces.append((i + 1, content_end(s, i + 1, CLAUSE, fronted=True)))
            return Complement("b", pieces, i + 1)
        if "x" in entry.frames and (nxt in "DJ" or s.word(i + 1) == "as" or (i + 1 < s.end and s.tokens.partner[i + 1] > i + 1)):
            pieces.append((i + 1, content_end(s, i + 1, PHRASE)))
            return Complement("x", pieces, i + 1)
        if "o" in entry.frames and (nxt in ",.VMA" or s.tag(i + 1) in "I") and entry.group in {"judgement", "thought", "directive", "speech"}:
            return Complement("o", pieces, i + 1)
    if "o" in entry.frames and entry.group == "judgement" and s.tag(before) in "NP" and s.tag(i + 1) in ",.VMA" and source[1] - source[0] <= 3:
        return None
    return None


PASSIVE_RAISING = frozenset(
    "expect believe say think consider understand know report allege rumour rumor suppose presume assume see view regard estimate predict forecast project deem find".split()
)


def _passive(par: Paragraph, index: int, i: int, entry: VerbCue, group: VerbGroup) -> Relation | None:
    """"X was criticised by Y", "X is expected to ...", "he was told that ..."."""
    s = par.sentences[index]
    k = i + 1
    while s.tag(k) == "a":
        k += 1
    cue = (group.start, i + 1)
    subject = s.subject(group.start)
    by = next((m for m in range(k, min(k + 8, s.end)) if s.lower[m] == "by" or s.tag(m) in ".;,VMAT"), None)
    at = s.tag(k)
    if entry.lemma == "quote" and s.word(k) == "as" and s.word(k + 1) in {"saying", "telling"} and subject is not None and k + 2 < s.end:
        return Relation((group.start, k + 2), [(k + 2, content_end(s, k + 2, CLAUSE))], subject, entry, "quote", "passive", index, frame="t")
    if by is not None and s.lower[by] == "by" and s.tag(by + 1) not in "G#" and not s.finite(k, by):
        end = s.phrase_right(by + 1)
        if end > by + 1 and subject is not None and entry.frames.keys() & {"o", "x", "a", "q", "t", "@by"} and s.lower[by + 1] not in w.TIME_NOUNS:
            if end - by > 1 and s.tag(end - 1) == ",":
                end -= 1
            tail: list[Range] = []
            if entry.lemma in {"ask", "tell", "warn", "advise", "inform", "assure", "remind", "notify"} and (_asks(s, end) or s.tag(end) in "T" or s.word(end) == "about"):
                first = end + 1 if s.word(end) == "about" else end
                return Relation((group.start, i + 1), [(first, content_end(s, first, CLAUSE))], (by + 1, end), entry, entry.lemma, "passive", index, group.negated, group.modal, "by")
            if s.word(end) in {"as", "for", "of", "to", "that"}:
                tail = [(end, content_end(s, end, PHRASE))]
            elif by > k and s.tag(k) in "It":
                tail = [(k, by)]
            content = [subject] if s.tag(subject[0]) != "W" else [(subject[0], subject[1])]
            if entry.lemma in MATERIAL and s.lower[by + 1] in COUNTRIES:
                return None  # arms and money, not words
            if entry.group in {"speech", "thought", "judgement", "directive", "evidence"} and entry.lemma not in _NO_AGENT:
                return Relation((group.start, i + 1), sorted([*content, *tail]), (by + 1, end), entry, entry.lemma, "passive", index, group.negated, group.modal, "by")
    if at == "t" and (entry.lemma in PASSIVE_RAISING):
        if subject is None and s.tag(group.start - 1) == "C":
            return Relation(cue, [(k, content_end(s, k, INFINITIVE))], None, entry, entry.lemma, "passive", index, group.negated, group.modal, "raising", agentless=True)
        if subject is None:
            return None
        content = [subject, (k, content_end(s, k, INFINITIVE, fronted=_fronted(s, group, subject)))]
        return Relation(cue, content, None, entry, entry.lemma, "passive", index, group.negated, group.modal, "raising", agentless=True)
    if at == "I" and s.word(group.start - 1) == "it" and {"t", "b"} & set(entry.frames):
        k = next((x for x in range(k, min(k + 8, s.end)) if s.tag(x) in "T,.;V"), k)
        at = s.tag(k)
    if at == "T" and subject is not None and {"t", "b", "a"} & set(entry.frames):
        content = [(k, content_end(s, k, CLAUSE))]
        return Relation(cue, content, None, entry, entry.lemma, "passive", index, group.negated, group.modal, "t", agentless=True)
    if entry.lemma in {"ask", "question"} and (_asks(s, k) or s.lower[k : k + 1] == ["about"] or at in ","):
        first = k + 1 if s.word(k) in {"about", ","} else k
        if first < s.end and s.tag(k) != "," or (first < s.end and s.tokens.partner[first] > first):
            return Relation(cue, [(first, content_end(s, first, CLAUSE, fronted=_fronted(s, group, subject)))], None, entry, entry.lemma, "passive", index, frame="w", agentless=True)
    if "x" in entry.frames and subject is not None and entry.lemma in {"call", "describe", "dub", "label", "consider", "deem", "regard", "see", "view", "portray", "hail", "cast", "brand", "characterize", "characterise", "nickname", "declare", "title"} and (
        at in "DJ#" or s.word(k) == "as" or (k < s.end and s.tokens.partner[k] > k)
    ):
        return Relation(cue, [subject, (k, content_end(s, k, PHRASE))], None, entry, entry.lemma, "passive", index, group.negated, group.modal, "x", agentless=True)
    if entry.group == "judgement" and subject is not None and s.word(k) in {"for", "as", "over"} and s.tag(subject[0]) != "W":
        return Relation(cue, [subject, (k, content_end(s, k, PHRASE))], None, entry, entry.lemma, "passive", index, group.negated, group.modal, "o", agentless=True)
    return None


_NO_AGENT = frozenset("quote cite hold hear see release publish issue deliver hit back read find charge record list count move register feature".split())


def _reduced(par: Paragraph, index: int, i: int, entry: VerbCue, group: VerbGroup) -> Relation | None:
    """"A plan backed by the mayor", "when asked about X"."""
    s = par.sentences[index]
    if entry.lemma == "ask" and (i == s.begin or s.tag(i - 1) in "S,CI"):
        k = _skip_time(s, i + 1)
        asker = None
        if s.word(k) == "by":
            end = s.phrase_right(k + 1)
            asker = (k + 1, end) if end > k + 1 else None
            k = _skip_time(s, end)
        if _asks(s, k) or s.word(k) == "about" or (asker is not None and s.tag(k) == "t"):
            first = k + 1 if s.word(k) == "about" else k
            if first >= s.end:
                return None
            if asker is not None:
                return Relation((group.start, i + 1), [(first, content_end(s, first, CLAUSE, fronted=True))], asker, entry, "ask", "passive", index, frame="by")
            return Relation((group.start, i + 1), [(first, content_end(s, first, CLAUSE, fronted=True))], None, entry, "ask", "passive", index, frame="w", agentless=True)
    if s.word(i + 1) == "by" and s.tag(i + 2) not in "G#" and entry.lemma not in _NO_AGENT and entry.frames.keys() & {"o", "x", "a", "t"}:
        end = s.phrase_right(i + 2)
        subject = (s.subject(group.start) or s.noun_left(group.start)) if s.tag(group.start - 1) in "NPE)" else s.subject(group.start - 1) if s.tag(group.start - 1) == "," else None
        if end > i + 2 and subject is not None:
            if s.tag(end - 1) == ",":
                end -= 1
            tail = [(end, content_end(s, end, PHRASE, fronted=True))] if s.word(end) in {"as", "for"} else []
            return Relation((group.start, i + 1), [subject, *tail], (i + 2, end), entry, entry.lemma, "passive", index, group.negated, group.modal, "by")
    return None


