"""Who the sources of many documents are: one Source behind many mentions, every merge with its reason, and each can be taken back."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Final

import attrs

from factcheck.errors import NotAClaimError, UnknownNameError
from factcheck.extraction.pipeline import extract
from factcheck.model.attribution import SourceKind
from factcheck.model.claims import Claim
from factcheck.model.documents import Document
from factcheck.model.sources import Source
from factcheck.provenance.bearers import Likeness, Mention, plain
from factcheck.provenance.joining import Joining, Merge, Refusal
from factcheck.provenance.naming import abbreviates

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


_DEFINITION: Final = re.compile(r"((?:[A-Z][\w&.’'-]{0,30} (?:(?:of|for|the|and|on|in) ){0,2}){2,8})\(([A-Z]{2,8})\)")
"""A name in capitals with its acronym behind it in brackets."""


@attrs.frozen(cache_hash=True)
class Sources:
    """The sources behind some mentions.

    A judgement is added by `together` or `apart`, which return new records; leaving one out of `judged` takes it back.

    Attributes:
        mentions: Every voucher as some document calls it, sorted.
        defined: Acronyms that a text explains, as merges.
        judged: What persons have joined.
        parted: What persons have parted; it beats every likeness and every judgement for joining.
    """

    mentions: tuple[Mention, ...]
    defined: tuple[Merge, ...] = ()
    judged: tuple[Merge, ...] = ()
    parted: tuple[Refusal, ...] = ()

    @property
    def sources(self) -> tuple[Source, ...]:
        """The sources, sorted by name."""
        made = (_source(group) for group in _joined(self).groups())
        return tuple(sorted(made, key=lambda source: (source.name, source.kind.value, source.aliases)))

    @property
    def merges(self) -> tuple[Merge, ...]:
        """What was joined and why, the surest first."""
        return tuple(_joined(self).merges)

    @property
    def refusals(self) -> tuple[Refusal, ...]:
        """What looks alike and was kept apart, and why."""
        return tuple(_joined(self).refusals)

    def of(self, words: str, document: str | None = None) -> Source | None:
        """Return the source that a mention belongs to; None where there is no such mention.

        Args:
            words: The words of the mention.
            document: Id of the document that it stands in; where it is None, the first mention with these words counts.
        """
        for group in _joined(self).groups():
            if any(plain(one.text) == plain(words) and document in (None, one.document) for one in group):
                return _source(group)
        return None

    def together(self, a: str, b: str, because: str) -> Sources:
        """Add a person's judgement that two mentions are one source.

        Raises:
            UnknownNameError: When one of them is no mention.
        """
        return attrs.evolve(self, judged=(*self.judged, Merge(self._known(a), self._known(b), Likeness.JUDGED, because)))

    def apart(self, a: str, b: str, because: str) -> Sources:
        """Add a person's judgement that two mentions are not one source.

        Raises:
            UnknownNameError: When one of them is no mention.
        """
        return attrs.evolve(self, parted=(*self.parted, Refusal(self._known(a), self._known(b), because)))

    def _known(self, words: str) -> Mention:
        for mention in self.mentions:
            if plain(mention.text) == plain(words):
                return mention
        kind = "source"
        raise UnknownNameError(kind, words, tuple(sorted({mention.text for mention in self.mentions})))


@functools.lru_cache(maxsize=8)
def _joined(sources: Sources) -> Joining:
    return Joining(sources.mentions, together=(*sources.judged, *sources.defined), apart=sources.parted)


def entities(given: Iterable[Claim | Document]) -> Sources:
    """Merge the vouchers of some claims, or of the claims of some documents, into sources.

    Documents also bring their publishers, and the acronyms that they explain.

    Raises:
        NotAClaimError: When something among them is neither a claim nor a document.
    """
    mentions: set[Mention] = set()
    defined: set[tuple[Mention, Mention]] = set()
    for one in NotAClaimError.each(given, (Claim, Document), entities.__name__):
        if isinstance(one, Document):
            if one.publisher:
                mentions.add(Mention(one.publisher, SourceKind.OFFICIAL if one.primary else SourceKind.OUTLET, one.id))
            mentions |= {mention for claim in extract(one) for mention in _vouchers(claim)}
            defined |= set(_definitions(one))
        else:
            mentions |= set(_vouchers(one))
    mentions |= {mention for pair in defined for mention in pair}
    likeness = Likeness.DEFINED_ACRONYM
    return Sources(
        tuple(sorted(mentions)),
        tuple(Merge(long, short, likeness, f"{long.text!r} and {short.text!r}: {likeness.value}") for long, short in sorted(defined)),
    )


def _vouchers(claim: Claim) -> Iterable[Mention]:
    """The vouchers of a claim under the names that they stand for, the outlet itself left out."""
    for link in claim.attributions:
        source = link.source
        if source is not None and source.text and source.kind not in (SourceKind.OUTLET, SourceKind.UNSPECIFIED):
            yield Mention((source.name or source.text).strip(" ,"), source.kind, claim.document)


def _definitions(document: Document) -> Iterable[tuple[Mention, Mention]]:
    """The acronyms that a text explains: "Harbour Press Agency (HPA)"."""
    for match in _DEFINITION.finditer(document.text):
        long, short = match.group(1).strip(), match.group(2)
        words = long.split()
        named = next((" ".join(words[k:]) for k in range(len(words)) if abbreviates(short, " ".join(words[k:]))), None)
        if named is not None:
            yield Mention(named, SourceKind.ORGANISATION, document.id), Mention(short, SourceKind.ORGANISATION, document.id)


def _source(group: Sequence[Mention]) -> Source:
    """The source behind a group of mentions: the fullest name, the commonest kind."""
    names = sorted({mention.text for mention in group}, key=lambda text: (-len(plain(text)), text))
    kinds = [mention.kind for mention in group if mention.text == names[0]]
    apart = {plain(text): text for text in reversed(names)}  # one for all ways to write the same words
    aliases = (text for words, text in apart.items() if words != plain(names[0]))
    return Source(names[0], min(kinds, key=lambda kind: kind.value), tuple(sorted(aliases)))
