"""Attributions whose content comes before the cue: "X, she said", "X," said the minister, "X, according to Y", "In a poll, X"."""

from __future__ import annotations

from factcheck.extraction.attributions import CUE, Paragraph, Relation
from factcheck.extraction.content_ends import content_end
from factcheck.extraction.contents import CLAUSE, new_voucher
from factcheck.extraction.direct_speech import quoted_as
from factcheck.extraction.phrases import Range, Sentence, VerbGroup
from factcheck.language.english import words as w
from factcheck.language.english.boundaries import RESUMPTIVE
from factcheck.language.english.lexicon import CUE_FORMS, VerbCue
from factcheck.language.english.sources import DOCUMENT_NOUNS
from factcheck.model.attribution import AttributionLevel

DOCUMENT_HEADS = frozenset(
    "poll survey study report interview statement speech tweet letter memo email e-mail filing lawsuit complaint indictment affidavit book "
    "column editorial article transcript testimony post op-ed analysis audit release note message video document".split()
)


PACTS = frozenset("accord agreement treaty law rules act contract pact charter constitution convention bill regulations ordinance".split())


def parentheticals(par: Paragraph, index: int) -> None:
    """Add the relations of one sentence whose content stands before or around the cue."""
    s = par.sentences[index]
    cut = s.begin
    i = s.begin
    while i < s.end:
        if par.taken[i] or s.inside(i):
            i += 1
            continue
        word = s.lower[i]
        relation = None
        if word == "according" and s.word(i + 1) == "to" and s.word(i + 2) not in {"plan", "schedule", "form", "custom", "tradition", "plans", "taste", "need", "age", "size"}:
            relation = _according(par, index, i, cut)
        elif word in {"in", "under"} and i == s.begin:
            relation = _fronted_document(par, index)
        elif word == "as" and s.word(i + 1) == "per":
            relation = _according(par, index, i, cut)
        elif word == "per" and s.tag(i + 1) in "D" and s.tag(i - 1) in ",.":
            relation = _according(par, index, i, cut, width=1)
        else:
            entry = CUE_FORMS.get(word)
            if entry is not None and s.tag(i) in "VBGL" and ("q" in entry.frames or "q" in entry.frames.get("a", ())):
                group = s.group(i)
                if group is not None and group.voice == "active" and not (s.tag(i) == "B" and not group.modal and group.start == i and s.tag(i - 1) not in "RPEC"):
                    relation = _inverted(par, index, i, entry, group, cut) or _plain(par, index, i, entry, group, cut)
        if relation is None:
            i += 1
            continue
        par.add(relation)
        last = max(max(b for _, b in relation.content), relation.cue[1] if relation.cue else 0, relation.source[1] if relation.source else 0)
        cut = last
        i = max(i + 1, last) if last > i else i + 1


def _closes_quote(s: Sentence, k: int) -> bool:
    return s.begin <= k < s.end and 0 <= s.tokens.partner[k] < k


def _opens_quote(s: Sentence, k: int) -> bool:
    return s.begin <= k < s.end and s.tokens.partner[k] > k


def _separated(s: Sentence, k: int) -> bool:
    """Whether `k` is a comma, dash or closing quotation mark that can part a content from its cue."""
    return s.tag(k) in ",-" or _closes_quote(s, k) or (s.tag(k) == "." and s.tokens.surface[k] in "?!")


def _left(s: Sentence, cut: int, stop: int) -> Range | None:
    """The free content `cut`..`stop` without the separators at its ends."""
    for k in range(stop - 1, cut, -1):
        if s.tag(k) in ";:" and not s.inside(k) and not s.inside(stop - 1):
            cut = k + 1
            break
    while cut < stop and (s.tag(cut) in ",;:-" or (s.tag(cut) == "C" and cut > s.begin)):
        cut += 1
    while stop > cut and s.tag(stop - 1) in ",-":
        stop -= 1
    if stop <= cut:
        return None
    return cut, stop


def _inverted(par: Paragraph, index: int, i: int, entry: VerbCue, group: VerbGroup, cut: int) -> Relation | None:
    """`"X," said the minister`: a separator, the verb, then the subject."""
    s = par.sentences[index]
    sep = group.start - 1
    if sep <= cut or not _separated(s, sep):
        return None
    quoted = _closes_quote(s, sep) or (s.tag(sep) == "," and _closes_quote(s, sep - 1))
    r = i + 1
    if s.tag(r) not in "RDENPJ#L" or _opens_quote(s, r) or s.lower[r] in w.OBJECT_PRONOUNS - {"it", "you", "her"}:
        return None
    if s.lower[r] in w.POSSESSIVES and not quoted:
        return None
    if "a" in entry.frames and "q" in entry.frames and entry.lemma in {"tell", "ask", "warn", "remind", "assure"} and not quoted:
        return None
    if entry.lemma == "tell":
        return None
    if not quoted and (s.finite(cut, sep) == 0 or s.tag(sep) == "-"):
        return None
    if not quoted and s.subject(group.start) is not None:
        return None
    end = s.phrase_right(r)
    if end == r:
        return None
    following = s.tag(end)
    if following in "VMA" and not quoted:
        return None
    if following in "VMA":
        return None
    if not quoted and following not in ",.I;-(aS:" and end < s.end:
        return None
    content = _left(s, cut, sep + 1 if _closes_quote(s, sep) else sep)
    if content is None:
        return None
    source = (r, end)
    while source[1] > r + 1 and s.tag(source[1] - 1) in ",-":
        source = (r, source[1] - 1)
    pieces = [content, *_second(par, s, end - 1 if s.tag(end - 1) == "," else end, quoted)]
    return Relation((group.start, i + 1), pieces, source, entry, entry.lemma, "verb", index, group.negated, group.modal, "paren")


def _plain(par: Paragraph, index: int, i: int, entry: VerbCue, group: VerbGroup, cut: int) -> Relation | None:
    """`"X," the minister said` and `X, the minister said, Y`."""
    s = par.sentences[index]
    subject = s.subject(group.start)
    if subject is not None and s.tag(cut) == "," and subject[0] == cut + 1 and par.relations and par.relations[-1].frame == "paren" and par.relations[-1].sentence == index and par.relations[-1].cited is None:
        last = par.relations[-1]  # "..., two aides said, the paper reported": the second source speaks of the first
        last.cited, last.source = last.source, subject
        for k in range(cut, _tail_end(s, i + 1)):
            par.taken[k] = CUE
        return None
    if subject is None or subject[0] <= cut:
        return None
    sep = subject[0] - 1
    while sep > cut and s.tag(sep) in "a" or s.lower[sep] in {"as"}:
        sep -= 1
    if s.tag(subject[0]) == "W" and s.lower[subject[0]] != "which":
        return None
    if s.tag(subject[0]) == "W":
        return None
    if not _separated(s, sep) or (s.tag(sep) == "-" and not _closes_quote(s, sep - 1) and s.finite(cut, sep) == 0):
        return None
    quoted = _closes_quote(s, sep) or (s.tag(sep) in ",-" and _closes_quote(s, sep - 1))
    if quoted and _closes_quote(s, sep) and not _sentential(s, sep, cut):
        return None
    if not quoted and s.tag(sep) == "-" and s.tag(i + 1) not in "-,.":
        return None
    tail = i + 1
    at = s.tag(tail)
    if _opens_quote(s, tail) or at in "T:" or (at == "S" and s.lower[tail] in {"what", "how", "why", "whether", "if", "where"} and not quoted):
        return None
    if at == "," and _opens_quote(s, tail + 1) and not quoted and s.finite(cut, sep) == 0:
        return None
    if at == "a" and s.tag(tail + 1) == "," and s.lower[tail] not in {"yes", "no"}:
        tail += 1
        at = ","
    follows_comma = at in ",-" or (at in "DNPEO" and "a" in entry.frames and s.tag(_tail_end(s, tail)) == "," and s.finite(tail, _tail_end(s, tail)) == 0)
    left_clause = s.finite(cut, sep) > 0
    asked = entry.lemma in {"ask", "wonder", "demand", "inquire", "enquire"} and (s.lower[cut] in w.QUESTION_WORDS or s.tag(cut) in "MA") and left_clause
    if not quoted and not asked:
        if s.tag(cut) in "IS" and not follows_comma and at not in ".":
            return None  # "In Paris, he said on Monday ..." or "When asked, she told ..."
        if s.tag(cut) in "SI" and s.lower[cut] in {"when", "while", "after", "as", "although", "though", "if", "because", "before", "since", "despite", "in", "on", "at"} and not (
            at in "." or tail >= s.end
        ) and not (follows_comma and s.lower[cut] in {"if", "in", "on", "at", "because", "despite", "although", "though", "since"}):
            return None
        if not left_clause and not follows_comma:
            return None
        if not follows_comma and tail < s.end and at not in ".;":
            if _clause_follows(s, tail):
                return None
            if at not in "IaSGOC" and not ("a" in entry.frames and at in "DENP"):
                return None
            if at == "t":
                return None
            timed = at == "I" and s.word(tail + 1) in w.TIME_NOUNS
            if entry.lemma not in _PURE and at != "a" and not timed:
                return None
        if follows_comma and not left_clause and s.tag(cut) in "IS" and s.lower[cut] in {"when", "while", "asked", "like"}:
            return None
    elif at == "t" or (at in "R" and s.finite(tail, min(tail + 3, s.end))):
        return None
    elif not follows_comma and _clause_follows(s, tail) and "a" not in entry.frames:
        return None
    content = _left(s, cut, sep + 1 if _closes_quote(s, sep) else sep)
    if content is None:
        return None
    pieces = [content, *_second(par, s, _tail_end(s, tail), quoted)]
    if not quoted and not left_clause and len(pieces) == 1:
        return None
    relation = Relation((group.start, i + 1), pieces, subject, entry, entry.lemma, "verb", index, group.negated, group.modal, "paren")
    stop = _tail_end(s, tail)
    if stop > tail and par.free(tail, stop):
        relation.tail = (tail, stop)
    said = quoted_as(s, i) if entry.lemma == "quote" else None
    if said is not None:
        relation.cited = said[0]
    return relation


_PURE = frozenset("say add tell write note explain announce report tweet warn recall state argue testify insist joke continue remark observe complain concede admit acknowledge claim".split())


def _sentential(s: Sentence, close: int, cut: int) -> bool:
    """Whether the quotation closed at `close` with no comma outside is a whole statement: a stop or comma stands inside its end, or it opens the sentence."""
    inner = s.tokens.surface[close - 1] if close > 0 else ""
    return inner in {",", ".", "?", "!", "…", "...", "-", "—"} or s.tokens.partner[close] <= cut + 1


def _clause_follows(s: Sentence, k: int) -> bool:
    """Whether a subject and a finite verb come right after `k`."""
    if s.tag(k) in "R" and s.tag(k + 1) in "VMAa":
        return True
    if s.tag(k) not in "DENPJ#":
        return False
    end = s.phrase_right(k)
    while s.tag(end) == "a":
        end += 1
    return end > k and end < s.end and s.tag(end) in "VMA"


def _tail_end(s: Sentence, k: int) -> int:
    """The end of what belongs to the cue: the addressee, time and place up to a comma, stop or quotation."""
    limit = s.end
    while k < limit and s.tag(k) not in ",.;:-" and not _opens_quote(s, k):
        k += 1
    return k


def _second(par: Paragraph, s: Sentence, k: int, quoted: bool) -> list[Range]:
    """The pieces of the content after the cue, `k` being the separator after it."""
    if k >= s.end or s.tag(k) == ".":
        return []
    nxt = k + 1 if s.tag(k) in ",-:" else k
    probe = nxt
    while probe < s.end and s.tag(probe) in "CaT,":
        probe += 1
    if probe >= s.end:
        return []
    if _opens_quote(s, probe):
        if s.finite(nxt, probe):
            return []
        end = content_end(s, nxt, CLAUSE)
        return [(nxt, end)]
    if quoted or s.tag(k) not in ",-" or _another(s, nxt):
        return []
    at, word = s.tag(nxt), s.lower[nxt]
    if at == "D" and word in {"a", "an"} and any(s.word(x) in RESUMPTIVE for x in range(nxt + 1, nxt + 3)):
        return []
    if at == "G" or word in {"but", "according", "who", "which", "while", "whose", "citing", "after", "when", "as", "where", "with"}:
        return []
    if at == "a" and s.tag(nxt + 1) == "G":
        return []
    if (at == "C" or word in {"although", "though"}) and new_voucher(s, nxt + 1, s.end):
        return []
    if at == "C" and s.tag(nxt + 1) in "VRE" and s.lower[nxt + 1] in CUE_FORMS:
        return []
    end = content_end(s, nxt, CLAUSE)
    return [(nxt, end)] if end > nxt else []


def _another(s: Sentence, k: int) -> bool:
    """Whether a second voucher opens at `k`: "..., two aides said, the paper reported"."""
    if s.tag(k) not in "DNPEJ":
        return False
    end = s.phrase_right(k)
    entry = CUE_FORMS.get(s.word(end))
    return end > k and s.tag(end) == "V" and entry is not None and "q" in entry.frames and (s.tag(end + 1) in ".," or s.word(end + 1) in {"on", "late", "earlier"} or end + 1 >= s.end)


def _according(par: Paragraph, index: int, i: int, cut: int, width: int = 2) -> Relation | None:
    """"According to Y, X", "X, according to Y" and "X, according to Y, Z"."""
    s = par.sentences[index]
    begin = i + width
    end = s.phrase_right(begin)
    near = s.base_right(begin)
    comma = next((k for k in range(near, end) if s.tag(k) == ","), None)
    if begin < near < end and comma is not None and s.lower[near - 1] in DOCUMENT_NOUNS and s.tag(comma + 1) in "DE" and not s.finite(near, comma):
        end = comma  # a paper has no person in apposition: "according to the lawsuit, its chief, Wade Corrigan, boasted"
    if end == begin:
        while end < s.end and s.tag(end) not in ",.;":
            end += 1
        if end == begin:
            return None
    if s.tag(end) == "L" or (s.tag(end) == "V" and s.word(end + 1) in {"by", "in", "on", "this", "at", "to", "with"}):  # "a report released on Monday"
        while end < s.end and s.tag(end) not in ",.;-" and not s.inside(end):
            end += 1
    elif s.tag(end) not in ",.;-)" and s.tag(end - 1) != ",":
        while end < s.end and s.tag(end) not in ",.;-VM" and not s.inside(end):
            end += 1
    if s.tag(end) in "VMA" and end < s.end and i > s.begin + 1 and s.tag(i - 1) == ",":
        while end < s.end and s.tag(end) not in ",.;":
            end += 1
    source = (begin, end)
    while source[1] > begin + 1 and s.tag(source[1] - 1) in ",-":
        source = (begin, source[1] - 1)
    cue = (i, begin)
    relation = _according_content(s, i, cut, begin, end, source, cue, index)
    if relation is not None and s.lower[source[1] - 1] in {"reports", "rumours", "rumors", "accounts"} and source[1] - source[0] <= 3 and s.tag(source[0]) not in "D" and not any(s.tag(k) == "E" for k in range(*source)):
        relation.source, relation.agentless, relation.level = None, True, AttributionLevel.HEARSAY  # "according to media reports" names nobody
    return relation


def _according_content(s: Sentence, i: int, cut: int, begin: int, end: int, source: Range, cue: Range, index: int) -> Relation | None:
    after = end + 1 if s.tag(end) in ",-" else end
    if s.tag(end - 1) == "," and end < s.end:
        after = end
    opening = all(s.tag(k) in "aC,Q" for k in range(max(cut, s.begin), i))
    if opening:
        stop = content_end(s, after, CLAUSE)
        if stop <= after:
            return None
        return Relation(cue, [(after, stop)], source, None, "according to", "preposition", index, frame="according")
    final = end >= s.end - 1 or s.tag(end) in ".;"
    start = max((k + 1 for k in range(s.begin, i) if s.tag(k) == ";" and not s.inside(k)), default=s.begin)
    left = _left(s, start if final else cut, i)  # a final "according to" governs the whole sentence, other sources in it included
    if left is None:
        return None
    if s.finite(*left) == 0 and s.tag(left[0]) in "IS":
        stop = content_end(s, after, CLAUSE)
        if stop > after and s.finite(after, stop):
            return Relation(cue, [(after, stop)], source, None, "according to", "preposition", index, frame="according")
    pieces = [left]
    if s.tag(end) in ",-" or s.tag(end - 1) == ",":
        at, word = s.tag(after), s.word(after)
        if s.finite(*left) == 0 and at in "VMAa":
            pieces.append((after, content_end(s, after, CLAUSE)))
        elif after < s.end and at not in "GC.W" and word not in {"which", "who", "while", "but", "as", "according"}:
            pieces.append((after, content_end(s, after, CLAUSE)))
    elif s.tag(end) in "VMA" and s.finite(*left) == 0:
        pieces.append((end, content_end(s, end, CLAUSE)))
    return Relation(cue, [p for p in pieces if p[1] > p[0]], source, None, "according to", "preposition", index, frame="according")


def _fronted_document(par: Paragraph, index: int) -> Relation | None:
    """"In a Tuesday poll, X": a document, fronted, whose content follows; a sentence with a reporting verb of its own is left to that."""
    s = par.sentences[index]
    i = s.begin
    end = s.phrase_right(i + 1)
    if end == i + 1 or s.tag(end) != "," and s.tag(end - 1) != ",":
        return None
    head = end - 1 if s.tag(end - 1) != "," else end - 2
    words = s.lower[i + 1 : head + 1]
    wanted = {"poll", "survey", "study", "polls", "surveys"} if s.lower[i] == "in" else PACTS
    if not (set(words) & wanted):
        return None
    after = end if s.tag(end - 1) == "," else end + 1
    stop = content_end(s, after, CLAUSE)
    if any(s.lower[k] in CUE_FORMS and CUE_FORMS[s.lower[k]].group == "speech" and "t" in CUE_FORMS[s.lower[k]].frames and s.tag(k) == "V" for k in range(after, stop)):
        return None
    if stop <= after or not s.finite(after, stop):
        return None
    return Relation((i, i + 1), [(after, stop)], (i + 1, head + 1), None, s.lower[i], "preposition", index, frame="document")


