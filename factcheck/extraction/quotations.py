"""Quotations that no cue claims, and those of the next sentences that go on with a speaker's words."""

from __future__ import annotations

import bisect

from factcheck.extraction.attributions import Paragraph, Relation

LONG = 14  # tokens from which a quotation without cue is speech and not a title or a phrase
SHORT = 6  # tokens above which it is speech if it opens its sentence


def continued(par: Paragraph) -> None:
    """Append wholly quoted sentences that follow a relation's quotation in the same paragraph to that relation's content."""
    by_sentence: dict[int, list[Relation]] = {}
    for relation in par.relations:
        by_sentence.setdefault(relation.sentence, []).append(relation)
    speaker: Relation | None = None
    for index, s in enumerate(par.sentences):
        here = by_sentence.get(index)
        if here:
            last = max(here, key=lambda relation: max(b for _, b in relation.content))
            speaker = last if last.entry is None or "q" in last.entry.frames or last.frame == "q" else None
            if speaker is not None and not any(par.tokens.quotation[a] >= 0 or par.tokens.quotation[b - 1] >= 0 for a, b in speaker.content):
                speaker = None
            continue
        if speaker is None or not _wholly_quoted(par, s.begin, s.end):
            speaker = None
            continue
        speaker.content.append((s.begin, s.end))
        for i in range(s.begin, s.end):
            par.taken[i] = par.taken[i] or 1


def _wholly_quoted(par: Paragraph, a: int, b: int) -> bool:
    return par.tokens.quotation[a] >= 0 and par.tokens.quotation[b - 1] >= 0 and par.tokens.partner[a] >= b - 1


def unclaimed(par: Paragraph) -> None:
    """Add long quotations without any cue as relations of their own, with the nearest source."""
    tokens = par.tokens
    begins = [s.begin for s in par.sentences]
    for a, b in tokens.pairs:
        words = b - a - 1
        if words <= SHORT or par.taken[a] or par.taken[min(a + 1, b)] or par.taken[b]:
            continue
        if not par.free(a, b + 1):
            continue
        index = bisect.bisect_right(begins, a) - 1
        s = par.sentences[index]
        low = sum(1 for k in range(a, b) if tokens.surface[k][0].islower())
        if low * 2 < words or not (words > LONG or a == s.begin) or not s.finite(a, b):
            continue
        source = _nearest(par, index, a, b)
        par.add(Relation(None, [(a, b + 1)], source, None, "", "quotation", index, frame="quotation"))


def _nearest(par: Paragraph, index: int, a: int, b: int) -> tuple[int, int] | None:
    """The subject of the nearest verb before the quotation in its sentence, else the source of the paragraph's last relation."""
    s = par.sentences[index]
    for k in range(a - 1, s.begin - 1, -1):
        if s.tag(k) in "VM" or (s.tag(k) == "A"):
            group = k
            while group > s.begin and s.tag(group - 1) in "aMAn":
                group -= 1
            found = s.subject(group)
            if found is not None:
                return found
    for relation in reversed(par.relations):
        if relation.sentence < index - 1:
            return None
        if relation.source is not None and relation.start < a and relation.sentence <= index:
            return relation.source
    return None
