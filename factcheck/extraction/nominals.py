"""Attributions by nouns, adjectives and labels: "her claim that", "critical of", "Poll: X"."""

from __future__ import annotations

from factcheck.extraction.attributions import Paragraph, Relation
from factcheck.extraction.content_ends import content_end
from factcheck.extraction.contents import CLAUSE, PHRASE, subject_clause_end
from factcheck.extraction.kinds import vouches
from factcheck.extraction.phrases import Range, Sentence
from factcheck.language.english import words as w
from factcheck.model.attribution import AttributionLevel
from factcheck.language.english.nouns import ADJECTIVES, NOUNS


NOMINAL_CUES = frozenset(NOUNS) | frozenset(ADJECTIVES)


def nominals(par: Paragraph, index: int) -> None:
    """Add the relations of one sentence whose cue is a noun or an adjective."""
    s = par.sentences[index]
    if s.words.isdisjoint(NOMINAL_CUES):
        return
    for i in range(s.begin, s.end):
        word = s.lower[i]
        if word not in NOMINAL_CUES or par.taken[i] or s.inside(i):
            continue
        relation = None
        if word in NOUNS and s.tag(i) in "NPEVB":
            relation = _noun(par, index, i, NOUNS[word])
        elif word in ADJECTIVES and s.tag(i) in "JLNaGV":
            relation = _adjective(par, index, i, ADJECTIVES[word])
        if relation is not None:
            par.add(relation)


def _noun(par: Paragraph, index: int, i: int, followers: frozenset[str]) -> Relation | None:
    s = par.sentences[index]
    k = i + 1
    word = s.word(k)
    owner, start = _owner(s, i)
    verb_source, verb_start = _support_verb(s, i, start)
    if owner is None:
        owner = verb_source
    if verb_source is not None:
        start = min(start, verb_start)
    if s.tag(k) == "T" and "that" in followers:
        end = subject_clause_end(s, k, content_end(s, k, CLAUSE, fronted=True)) if not s.finite(s.begin, i) else content_end(s, k, CLAUSE, fronted=True)
    elif s.tag(k) == "t" and "to" in followers:
        if owner is None:
            return None
        end = content_end(s, k, "infinitive", fronted=True)
    elif s.tag(k) == "I" and word in followers:
        if owner is None and "owned" in followers:
            return None
        k += 1
        if s.tag(k) not in "DNPEJ#ROGQLS":
            return None
        end = content_end(s, k, PHRASE, fronted=True)
    else:
        return None
    if end <= k or not par.free(k, min(k + 1, end)):
        return None
    while end > k and par.taken[end - 1]:
        end -= 1
    if end <= k:
        return None
    cue_end = k
    relation = Relation((start, cue_end), [(k, end)], owner, None, s.lower[i], "noun", index, frame="noun")
    if owner is None and s.lower[i] in ALLEGATIONS:
        relation.agentless, relation.level, relation.accuses = True, AttributionLevel.ALLEGED, True
    return relation


ALLEGATIONS = frozenset("claims allegations allegation accusations accusation suspicions charges".split())


def _owner(s: Sentence, i: int) -> tuple[Range | None, int]:
    """The possessor before the noun at `i`, and where the cue begins."""
    j = i - 1
    while j >= s.begin and s.tag(j) in "JLaGN" and j > i - 4:
        j -= 1
    if j < s.begin:
        return None, i
    if s.tag(j) == "p":
        first = j
        while first > s.begin and s.tag(first - 1) in "DJNPE#x":
            first -= 1
            if s.tag(first) == "D":
                break
        if first < j:
            return (first, j), j
    if s.lower[j] in w.POSSESSIVES - {"whose"}:
        return (j, j + 1), j + 1
    return None, i


LIGHT = frozenset("make makes made making have has had express expresses expressed expressing voice voices voiced voicing show shows showed raise raises raised raising issue issues issued "
                  "deliver delivered reiterate reiterated repeat repeated reaffirm reaffirmed announce announced declare declared give gives gave giving take takes took offer offers offered offering "
                  "launch launched maintain maintained drop dropped renew renewed renewing withdraw withdrew keep level levelled leveled stand stood lend lent throw threw".split())


def _support_verb(s: Sentence, i: int, start: int) -> tuple[Range | None, int]:
    """The subject of a light verb that the noun at `i` completes: "They expressed support for"."""
    j = start - 1
    while j >= s.begin and s.tag(j) in "JLaDG#CN" and j > start - 5 and s.lower[j] not in LIGHT:
        j -= 1
    if j >= s.begin and s.lower[j] in LIGHT and s.tag(j) in "VBGA":
        group = s.group(j)
        if s.tag(j) == "A":
            return s.subject(j), j
        if group is not None and group.voice in {"active", "participle"}:
            return s.subject(group.start), group.start
    return None, start


def _adjective(par: Paragraph, index: int, i: int, followers: frozenset[str]) -> Relation | None:
    s = par.sentences[index]
    j = i - 1
    while j >= s.begin and s.tag(j) in "an":
        j -= 1
    linked = s.tag(j) == "A" and s.lower[j] in w.BE or (s.tag(j) in "VBG" and s.lower[j] in _LINKING)
    if not linked:
        return None
    start = j
    while start > s.begin and s.tag(start - 1) in "aMAn":
        start -= 1
    source = s.subject(start)
    if source is None:
        return None
    k = i + 1
    word = s.word(k)
    if s.tag(k) == "T" and "that" in followers:
        end = content_end(s, k, CLAUSE)
    elif s.tag(k) == "t" and "to" in followers:
        end = content_end(s, k, "infinitive")
    elif s.tag(k) == "I" and word in followers:
        k += 1
        if s.tag(k) not in "DNPEJ#ROGQLS":
            return None
        end = content_end(s, k, PHRASE)
    elif "that" in followers and s.tag(k) in "R" and s.tag(k + 1) in "VMAa":
        end = content_end(s, k, CLAUSE)
    else:
        return None
    if end <= k or not par.free(k, k + 1):
        return None
    if s.word(source[0]) in {"it", "there", "this", "that", "which"} and source[1] - source[0] == 1:
        return None
    negated = any(s.tag(m) == "n" or s.lower[m] in w.NEGATED_AUXILIARIES for m in range(start, i))
    return Relation((start, k), [(k, end)], source, None, s.lower[i], "adjective", index, negated, frame="adjective")


_LINKING = frozenset("seem seems seemed remain remains remained become becomes became feel feels felt appear appears appeared sound sounds sounded get gets got grow grew".split())


def label(par: Paragraph) -> None:
    """Add the relation of a paragraph that opens with a speaker and a colon: "SMITH: We will", "Poll: X leads", "Toll rises: officials"."""
    for index in range(len(par.sentences)):
        _label(par, index)


def _label(par: Paragraph, index: int) -> None:
    s = par.sentences[index]
    if ":" not in s.tags[:12]:
        return
    limit = min(s.end, s.begin + 12)
    colon = next((k for k in range(s.begin + 1, limit) if s.tag(k) == ":" and not s.inside(k)), None)
    if colon is None or colon + 1 >= s.end or not par.free(s.begin, colon + 1):
        return
    if s.finite(s.begin, colon) or any(s.tag(k) == "#" for k in range(s.begin, colon)) or any(s.tag(k) in "St,G" and s.tokens.surface[k][0].islower() for k in range(s.begin, colon)):
        return
    if s.lower[s.begin] in _NOT_SPEAKERS or s.tag(colon - 1) not in "NPE)#JVB":
        return
    surface = s.tokens.surface[s.begin]
    if not surface[0].isupper():
        return
    text = s.tokens.surface[s.begin : colon]
    shouted = any(word.isupper() and len(word) > 1 for word in text) and all(word.isupper() or not word.isalpha() or s.lower[n] in w.TITLES for n, word in enumerate(text, s.begin))
    person = all(word[0].isupper() or word in "().,-" for word in text) and len(text) <= 5
    titled = s.tokens.partner[colon + 1] > colon and s.tag(colon - 1) == "E" and len(text) <= 6
    if not (shouted or (person and s.tokens.partner[colon + 1] > colon) or titled or vouches(s, s.begin, colon)):
        return
    if index and not s.tokens.partner[colon + 1] > colon:
        return
    end = s.end
    if shouted:
        for later in par.sentences[index + 1 :]:
            if any(later.tag(k) == ":" for k in range(later.begin + 1, min(later.begin + 4, later.end))):
                break
            end = later.end
    par.add(Relation((colon, colon + 1), [(colon + 1, end)], (s.begin, colon), None, ":", "label", index, frame="label"))


def trailing_label(par: Paragraph) -> None:
    """Add the relation of a headline that ends with its voucher, or of a quotation signed with a name.

    "Toll rises to 19: officials", "Minister ignored warnings – leaked memo", "“A bubble” — Gunnar Petrosyan, strategist".
    """
    for index, s in enumerate(par.sentences):
        if "-" not in s.tags:
            continue
        close = s.tokens.partner[s.begin] if s.begin < s.end else -1
        if s.begin < close < s.end - 2 and s.tag(close + 1) == "-" and s.tag(close + 2) in "E" and not s.finite(close + 1, next((k for k in range(close + 1, s.end) if s.tag(k) == "W"), s.end)):
            end = s.end - 1 if s.tag(s.end - 1) == "." else s.end
            end = next((k for k in range(close + 2, end) if s.tag(k) == "," and s.tag(k + 1) == "W"), end)
            par.add(Relation((close + 1, close + 2), [(s.begin, close + 1)], (close + 2, end), None, s.tokens.surface[close + 1], "label", index, frame="label"))
    if not par.sentences:
        return
    s = par.sentences[0]
    if s.end - s.begin > 24 or (s.tag(s.end - 1) == "." and s.finite(s.begin, s.end)):
        return
    stop = s.end - 1 if s.tag(s.end - 1) == "." else s.end
    mark = next((k for k in range(stop - 2, max(s.begin + 2, s.end - 8), -1) if s.tag(k) in ":-" and not s.inside(k)), None)
    if mark is None or not par.free(s.begin, s.end) or s.finite(mark, s.end) or not vouches(s, mark + 1, s.end):
        return
    if s.tag(mark) == "-" and s.tokens.start[mark] == s.tokens.end[mark - 1]:
        return
    par.add(Relation((mark, mark + 1), [(s.begin, mark)], (mark + 1, stop), None, s.tokens.surface[mark], "label", 0, frame="label"))


_NOT_SPEAKERS = frozenset("watch read related photo photos video image caption update updated correction note what why how when where breaking live also more see listen editor editor's "
                          "opinion analysis exclusive fact vote result results date time place venue score scores tags topics here the this".split())
