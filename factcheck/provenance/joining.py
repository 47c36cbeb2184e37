"""Which mentions are joined into one source: the sure likenesses first, then each short form to the only source that it fits."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final

import attrs

from factcheck.language.english.outlets import FIRST_MENTIONS
from factcheck.model.attribution import SourceKind
from factcheck.provenance.bearers import PERSONS, Likeness, Mention, compared, plain
from factcheck.provenance.naming import initials, naming

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

SURE: Final = (Likeness.SAME_WORDS, Likeness.TITLE_STRIPPED, Likeness.DEFINED_ACRONYM, Likeness.CAPITAL, Likeness.PEOPLE)
"""Likenesses that join whatever else there is; the others only where one source alone fits."""


@attrs.frozen
class Merge:
    """Two mentions taken for one source.

    Attributes:
        a: One.
        b: The other.
        likeness: What they have in common.
        because: Why, in a sentence.
    """

    a: Mention
    b: Mention
    likeness: Likeness
    because: str


@attrs.frozen
class Refusal:
    """Two mentions that are kept apart though they look alike.

    Attributes:
        a: One.
        b: The other.
        because: Why, in a sentence.
    """

    a: Mention
    b: Mention
    because: str


@attrs.define(eq=False)
class _Group:
    """Mentions of one source.

    Attributes:
        mentions: All of them.
        forms: One for each way to call it: who is in the news is called alike in thousands of documents.
    """

    mentions: list[Mention]
    forms: dict[tuple[str, SourceKind], Mention]


class Joining:
    """Mentions on their way into groups.

    Attributes:
        merges: What was joined, in the order in which it was.
        refusals: What was kept apart by rule.
    """

    def __init__(self, mentions: Sequence[Mention], *, together: Iterable[Merge] = (), apart: Iterable[Refusal] = ()) -> None:
        """Join the mentions.

        Args:
            mentions: All of them, each once.
            together: What persons have joined.
            apart: What persons have parted, which beats every likeness and every judgement for joining.
        """
        self.merges: list[Merge] = []
        self.refusals: list[Refusal] = []
        self._group = {mention: _Group([mention], {(mention.text, mention.kind): mention}) for mention in sorted(mentions)}
        self._apart = {frozenset((plain(one.a.text), plain(one.b.text))) for one in apart}
        for merge in together:
            self._join(merge, judged=True)
        loose: list[Merge] = []
        for a, b, likeness in _alike(list(self._group)):
            merge = Merge(a, b, likeness, f"{a.text!r} and {b.text!r}: {likeness.value}")
            if likeness in SURE:
                self._join(merge)
            else:
                loose.append(merge)
        self._join_short(loose)
        self._join_generic()

    def groups(self) -> list[list[Mention]]:
        """The groups, each sorted."""
        found = {id(group): group.mentions for group in self._group.values()}
        return sorted(map(sorted, found.values()))

    def _join(self, merge: Merge, *, judged: bool = False) -> None:
        one, other = self._group[merge.a], self._group[merge.b]
        if one is other:
            return
        reason = self._against(one, other, judged=judged)
        if reason:
            self.refusals.append(Refusal(merge.a, merge.b, reason))
            return
        self.merges.append(merge)
        short, long = sorted((one, other), key=lambda group: len(group.mentions))
        long.mentions += short.mentions
        long.forms |= short.forms
        for mention in short.mentions:
            self._group[mention] = long

    def _against(self, one: _Group, other: _Group, *, judged: bool) -> str:
        """What stands against one group being another; of the rules nothing, where a person has joined them."""
        for a, b in itertools.product(one.forms.values(), other.forms.values()):
            if frozenset((plain(a.text), plain(b.text))) in self._apart:
                return f"a person judged that {a.text!r} is not {b.text!r}"
            if not judged and (reason := compared(a, b).apart):
                return f"{a.text!r} is not {b.text!r}: {reason}"
        return ""

    def _join_short(self, loose: list[Merge]) -> None:
        """Join each shorter mention to the source that it fits, if it is the only one: first in its document, else anywhere."""
        by_short: dict[Mention, list[Merge]] = {}
        for merge in loose:
            short, long = sorted((merge.a, merge.b), key=lambda mention: (len(mention.text), mention))
            by_short.setdefault(short, []).append(attrs.evolve(merge, a=short, b=long))
        for short in sorted(by_short, key=lambda mention: (-len(mention.text), mention)):
            fits = by_short[short]
            here = [merge for merge in fits if merge.b.document == short.document] or fits
            targets = {id(self._group[merge.b]) for merge in here} - {id(self._group[short])}
            if len(targets) == 1:
                self._join(min(here, key=lambda merge: (id(self._group[merge.b]) not in targets, merge.b)))
            elif targets:
                names = sorted({merge.b.text for merge in here})
                self.refusals.append(Refusal(short, here[0].b, f"{short.text!r} can be any of {', '.join(names)}"))

    def _join_generic(self) -> None:
        """Join "the ministry" to the only ministry of its document."""
        by_document: dict[str, list[Mention]] = {}
        for mention in self._group:
            if mention.kind not in PERSONS:
                by_document.setdefault(mention.document, []).append(mention)
        for mentions in by_document.values():
            for short in mentions:
                name = naming(short.text)
                if name.telling or not name.heads or not short.text.lower().startswith("the "):
                    continue
                fits = [other for other in mentions if (full := naming(other.text)).telling and name.heads <= full.heads]
                if len({id(self._group[other]) for other in fits}) == 1:
                    because = f"{short.text!r} and {fits[0].text!r}: {Likeness.GENERIC.value}"
                    self._join(Merge(short, fits[0], Likeness.GENERIC, because))


def _alike(mentions: Sequence[Mention]) -> list[tuple[Mention, Mention, Likeness]]:
    """Pairs of mentions that have something in common, the surest first.

    Only mentions that share a word, a surname, a state or initials are compared, one for all of the same words. A surname stands for a full
    name of its own document, and two that say only what sort of voucher they are ("police") are alike in one document alone.
    """
    forms: dict[tuple[str, bool], list[Mention]] = {}
    for mention in mentions:
        forms.setdefault((plain(mention.text), mention.kind in PERSONS), []).append(mention)
    found: list[tuple[Mention, Mention, Likeness]] = []
    for same in forms.values():
        alone = not naming(same[0].text).telling or (same[0].kind is SourceKind.UNNAMED and not same[0].person)
        found += ((a, b, Likeness.SAME_WORDS) for a, b in itertools.pairwise(same) if a.document == b.document or not alone)
    buckets: dict[str, list[tuple[str, bool]]] = {}
    for form, same in forms.items():
        for key in _keys(same[0]):
            buckets.setdefault(key, []).append(form)
    pairs = {pair for shared in buckets.values() for pair in itertools.combinations(sorted(set(shared)), 2)}
    for one, other in sorted(pairs):
        likeness = compared(forms[one][0], forms[other][0]).likeness
        if likeness is not None:
            partners = _partners(forms[one], forms[other])
            found += ((a, b, likeness) for a, b in partners if a.document == b.document or _goes_far(a, b, likeness))
    return sorted(found, key=lambda pair: (list(Likeness).index(pair[2]), pair[0], pair[1]))


def _goes_far(a: Mention, b: Mention, likeness: Likeness) -> bool:
    """Whether a likeness holds from one document to another: not that of surnames, of documents, and of what "a group" brings in."""
    if likeness is Likeness.SHORT_FORM:
        return SourceKind.DOCUMENT not in (a.kind, b.kind) and not any(one.text.lower().split()[0] in FIRST_MENTIONS for one in (a, b))
    return likeness is not Likeness.SURNAME


def _partners(one: Sequence[Mention], other: Sequence[Mention]) -> set[tuple[Mention, Mention]]:
    """Each mention of two forms with one of the other form: that of its document, or else the first."""
    in_one, in_other = ({mention.document: mention for mention in reversed(form)} for form in (one, other))
    found = {(mention, in_other.get(mention.document, other[0])) for mention in one}
    return found | {(in_one.get(mention.document, one[0]), mention) for mention in other}


def _keys(mention: Mention) -> set[str]:
    """What two mentions must share one of to be compared."""
    if mention.person:
        return {mention.person[-1]}
    name = naming(mention.text)
    keys = {part.key for part in name.telling} | {plain(mention.text).rpartition(" ")[2]}
    short = initials(mention.text)
    return keys | ({f"initials {short}"} if len(short) > 1 else set())
