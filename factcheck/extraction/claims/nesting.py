"""Attributions inside the content of another: "Park said two detectives had told her that ..."."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from factcheck.extraction.attribution.according import ATTRIBUTING
from factcheck.extraction.attribution.attributions import Paragraph, Relation
from factcheck.extraction.attribution.complements import complements
from factcheck.extraction.attribution.cue_verbs import names_document
from factcheck.extraction.attribution.parentheticals import FOLLOWING, parentheticals
from factcheck.language.english import boundaries as b
from factcheck.language.english.complements import NAMING
from factcheck.language.english.lexicon import CUE_FORMS, VerbCue
from factcheck.model.claims import Act

if TYPE_CHECKING:
    from factcheck.extraction.grammar.phrases import Range, Sentence

CLAUSAL = frozenset({"t", "b", "q", "w", "a", "paren"})
"""Frames whose content is a clause or a quotation, which somebody inside a content can vouch for."""
PHRASAL = frozenset({"@", "o", "i", "ai", "oi", "g"})
"""Frames that tell, inside a content, what somebody does rather than says: "said the mayor called for calm"."""
DEPTH = 3  # links below the outermost, at most
REACH = 120  # tokens of a content that are looked through for sources inside it
INFINITIVE = 3  # tokens before the verb of an infinitive: "to have told"
SHORTEST = 4  # tokens of a content that can hold another relation

TELLING_OF = frozenset({"warn", "speak", "complain", "tell"})
"""Verbs that vouch inside a content with a preposition, too: "she had warned of floods"."""
LOOSE = ATTRIBUTING | {"what", "by"}
"""Words beside which a verb can vouch in a frame that is not its own: "what critics oppose"."""


def _can_vouch(form: str, cue: VerbCue) -> bool:
    """Whether somebody can vouch by a form of a verb inside a content, as far as its frames tell; `_vouches` judges where it stands."""
    if cue.group in {"thought", "directive"} and cue.lemma not in b.THOUGHTS:
        return False
    frames = {"t", "b", "a", "q", "o"} if cue.group == "evidence" else {"t", "b", "q", "w", "a", "x", "to", "tseem"}
    return form in FOLLOWING or not frames.isdisjoint(cue.frames) or cue.act is Act.DENY or cue.lemma in TELLING_OF | NAMING


CUES = frozenset(CUE_FORMS)
VOUCHING_FORMS = frozenset(form for form, cue in CUE_FORMS.items() if _can_vouch(form, cue))
"""Forms of verbs by which somebody inside a content can vouch."""


def nested(par: Paragraph, s: Sentence, pieces: list[Range], depth: int = 1) -> list[tuple[Sentence, list[Relation]]]:
    """The relations inside a content, each with the chain that leads to it from that content, and the sentence they were read in."""
    found: list[tuple[Sentence, list[Relation]]] = []
    if depth > DEPTH:
        return found
    for piece in pieces:
        if not _may_hold_cue(s, piece):
            continue
        first = piece[0] + 1 if s.tag(piece[0]) == "T" else piece[0]
        sub = Paragraph(par.tokens, [(first, min(piece[1], first + REACH))])
        parentheticals(sub, 0)
        complements(sub, 0)
        inside = sub.sentences[0]
        for inner in sub.relations:
            if inner.source is None or inner.agentless or not _vouches(inside, inner, inner.source):
                continue
            found.append((inside, [inner]))
            found += [(deeper, [inner, *chain]) for deeper, chain in nested(sub, inside, inner.content, depth + 1)]
    return found


def expected(par: Paragraph, s: Sentence, subject: Range, piece: Range) -> list[Relation]:
    """The relation of what the subject of a verb of seeming is said to say: "A director is expected to tell jurors that"."""
    if not _may_hold_cue(s, piece):
        return []
    sub = Paragraph(par.tokens, [(piece[0], min(piece[1], piece[0] + REACH))])
    complements(sub, 0)
    first = sub.relations[0] if sub.relations else None
    if first is None or first.source is not None or first.cue is None or first.entry is None:
        return []
    if first.entry.group not in {"speech", "evidence"}:
        return []
    if first.cue[0] > piece[0] + INFINITIVE or first.frame not in {"t", "b", "a", "q"}:
        return []
    first.source = subject
    return [first]


def _may_hold_cue(s: Sentence, piece: Range) -> bool:
    """Whether a piece of a content is long enough for a relation and has a verb that attributes, outside quotations: "she said it"."""
    if piece[1] - piece[0] < SHORTEST:
        return False
    a, b = piece
    words = s.lower[a:b]
    cues = VOUCHING_FORMS if LOOSE.isdisjoint(words) and s.tokens.quoted.isdisjoint(range(a, b)) else CUES
    attributed = not ATTRIBUTING.isdisjoint(words)  # else a form that its sentence shows to be a noun is none: "lost the state"
    places = itertools.compress(range(a, b), map(cues.__contains__, words))
    return any((attributed or s.tag(k) in "VBGL") and not s.inside(k) for k in places)


def _shows_event(s: Sentence, inner: Relation, source: Range) -> bool:
    """Whether a paper or film shows somebody doing something: "video shows the officer firing"."""
    if inner.frame != "o" or not names_document(s, source):
        return False
    return any(s.tag(k) == "G" and s.tag(k - 1) in "NPE" for a, b in inner.content for k in range(a + 1, b))


def _vouches(s: Sentence, inner: Relation, source: Range) -> bool:
    """Whether the inner relation has a voucher of its own: "two detectives had told her", but not "it told her" or "backed the plan"."""
    if inner.entry is None:
        return True
    group = inner.entry.group
    phrasal = group not in {"speech", "judgement"} or inner.form != "active" or inner.frame in PHRASAL
    first = inner.content[0][0]
    told = inner.frame == "by" and s.tag(first) == "T"  # "had been told by the embassy that"
    worded = inner.frame == "x" and any(s.inside(k) for a, b in inner.content for k in range(a, b))
    warned = inner.frame == "@" and inner.lemma in TELLING_OF
    shown = group == "evidence" and _shows_event(s, inner, source)
    if phrasal and not (told or worded or warned or shown) and inner.frame not in CLAUSAL and inner.entry.act is not Act.DENY:
        return False
    if inner.form == "infinitive" and inner.frame not in {"q", "w"} and inner.entry.act is not Act.DENY:
        return False
    if group in {"thought", "directive"} and inner.lemma not in b.THOUGHTS:
        return False
    if group == "evidence" and inner.frame not in {"t", "b", "paren"} and not shown:
        return False
    word = s.lower[source[0]]
    if source[1] - source[0] == 1 and word in b.INNER_SPEAKERS:
        return inner.lemma in b.PRONOUN_VERBS and word not in b.THING_PRONOUNS
    return group != "judgement" or inner.frame != "o" or inner.lemma not in b.SIDING_VERBS
