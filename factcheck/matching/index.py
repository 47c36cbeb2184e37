"""An index of claims: which of them says what a text says."""

from __future__ import annotations

from array import array
from collections import Counter
from typing import TYPE_CHECKING, Final

from factcheck.comparison.words import stems
from factcheck.errors import NegativeLimitError, NotSearchableError, UnknownPositionError
from factcheck.matching import storage
from factcheck.matching.hits import Hit
from factcheck.matching.postings import IMPACT_UNIT, Postings
from factcheck.matching.ranking import WEIGHTS, Candidate, Query, as_score
from factcheck.matching.storage import Entry, Stored
from factcheck.matching.vocabulary import RARITY_UNIT, Rarities, Vocabulary, terms_of, words_of
from factcheck.model.claims import Claim

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Iterator

RANKED: Final = 16
"""Candidates that are looked at closely; the others keep the order of the first pass."""
SIGNATURE: Final = (7, 10)
"""What a word of a signature counts, as a fraction: who writes is less than what is written.

Source: the best of 1, 0.7, 0.5 and 0.3 on the data named in `factcheck.matching.ranking.WEIGHTS`.
"""


class ClaimIndex:
    """Claims, or texts, to be found by what they say.

    What is found depends on what the words tell: a text of one word does not win because all of it is in the query. Rarity is counted in
    the index in part, so that adding a text may move others up or down; a text that shares a word which tells something is left out only
    where `limit` others are found.

    >>> index = ClaimIndex(["The mayor resigned on Monday.", "The bridge was closed for repairs."])
    >>> hit = index.search("Why the bridge is closed")[0]
    >>> hit.text
    'The bridge was closed for repairs.'
    >>> hit.because
    ('both have the common words “bridge”, “closed”',)
    """

    __slots__ = ("_items", "_postings", "_rarities", "_size", "_vocabulary", "_words")

    def __init__(self, texts: Iterable[str | Claim] = ()) -> None:
        """Index some texts, each at the position of its place in the row.

        Raises:
            NotSearchableError: When `texts` is one text, or holds something that is neither a text nor a claim.
        """
        self._vocabulary = Vocabulary()
        self._postings = Postings()
        self._items: list[str | Claim | None] = []
        self._words: list[array[int]] = []
        self._size = 0
        self._rarities = Rarities(self._vocabulary, 0)
        self.extend(texts)

    def __len__(self) -> int:
        """How many texts there are."""
        return self._size

    def __iter__(self) -> Iterator[tuple[int, str | Claim]]:
        """Every position that holds something, with what was given there, in rising order."""
        return ((position, item) for position, item in enumerate(self._items) if item is not None)

    def __getitem__(self, position: int) -> str | Claim:
        """What was given at a position.

        Raises:
            UnknownPositionError: When nothing is there, or no longer.
        """
        item = self._items[position] if 0 <= position < len(self._items) else None
        if item is None:
            raise UnknownPositionError(position, len(self._items))
        return item

    def extend(self, texts: Iterable[str | Claim]) -> range:
        """Add texts, and return their positions. Positions are never given twice.

        Raises:
            NotSearchableError: When `texts` is one text, or holds something that is neither a text nor a claim; what stands before that
                is added.
        """
        first = len(self._items)
        for item in NotSearchableError.each(texts, (str, Claim), type(self).__name__):
            words = words_of(_text(item), self._vocabulary)
            self._items.append(None)
            self._words.append(array("I"))
            self._enter(len(self._items) - 1, item, words)
        return range(first, len(self._items))

    def replace(self, position: int, text: str | Claim) -> None:
        """Put another text in the place of one.

        Raises:
            UnknownPositionError: When nothing is there, or no longer.
            NotSearchableError: When `text` is neither a text nor a claim; what was there stays.
        """
        NotSearchableError.unless(text, (str, Claim), "replace")
        words = words_of(_text(text), self._vocabulary)
        self.remove(position)
        self._enter(position, text, words)

    def remove(self, position: int) -> None:
        """Take a text out; its position stays empty.

        Raises:
            UnknownPositionError: When nothing is there, or no longer.
        """
        self[position]
        words = set(self._words[position])
        self._postings.remove(position, words)
        for word in words:
            self._vocabulary.texts[word] -= 1
        self._items[position] = None
        self._words[position] = array("I")
        self._resize(-1)

    def save(self, path: str | os.PathLike[str]) -> None:
        """Save the index to a file, in one step. Claims are saved whole, texts as they are.

        Raises:
            IndexFileError: When the path is a folder or lies in none, the file cannot be written, or a text holds half of a surrogate pair.
        """
        stems = zip(self._vocabulary.stems, self._vocabulary.weights, strict=True)
        entries = (Entry(position, item, self._words[position]) for position, item in self)
        storage.write(path, Stored(tuple(stems), len(self._items), tuple(entries)))

    @classmethod
    def open(cls, path: str | os.PathLike[str]) -> ClaimIndex:
        """Open a saved index. It finds what it found when it was saved; the file is not touched until it is saved again.

        Raises:
            IndexFileError: When the file is not there, is no index, or was changed since it was written.
            IndexVersionError: When another version of the library saved it.
        """
        stored = storage.read(path)
        index = cls()
        index._vocabulary = Vocabulary(stored.stems)
        index._items = [None] * stored.positions
        index._words = [array("I")] * stored.positions
        index._resize(0)
        for entry in stored.entries:
            index._enter(*entry)
        return index

    def _enter(self, position: int, item: str | Claim, words: array[int]) -> None:
        counts = Counter(words)
        self._postings.add(position, counts)
        for word in counts:
            self._vocabulary.texts[word] += 1
        self._words[position] = words
        self._items[position] = item
        self._resize(1)

    def _resize(self, by: int) -> None:
        self._size += by
        self._rarities = Rarities(self._vocabulary, self._size)

    def search(self, query: str | Claim, limit: int = 10) -> tuple[Hit, ...]:
        """The texts that say most of what a query says, best first.

        Args:
            query: A text or a claim, of any length.
            limit: How many at most, 0 or more. Fewer come back where fewer share a word that tells something.

        Returns:
            Hits whose scores fall or stay level; of equals, the one that stands first in the index.

        Raises:
            NegativeLimitError: When `limit` is below 0.
            NotSearchableError: When the query is neither a text nor a claim.
        """
        if limit < 0:
            raise NegativeLimitError(limit)
        NotSearchableError.unless(query, (str, Claim), "search")
        text = _text(query)
        if not limit:
            return ()
        terms = terms_of(text, self._vocabulary)
        rarities = self._rarities
        many, of = SIGNATURE
        asked = {word: rarities[word] if word in terms.body else rarities[word] * many // of for word in terms.words}
        found = self._postings.best(asked, max(limit, RANKED))
        first = [
            Candidate(shared, position, _text(self[position]), frozenset(self._words[position])) for shared, position in found[:RANKED]
        ]
        worths = Query(text, terms, self._vocabulary, rarities).worth(first)
        ranked = sorted(zip(worths, first, strict=True), key=lambda pair: (-pair[0], pair[1].position))
        hits = [(worth, candidate.position) for worth, candidate in ranked]
        if hits and len(found) > RANKED:
            last, unit = hits[-1][0], IMPACT_UNIT * RARITY_UNIT
            hits += [(last - WEIGHTS.shared * (first[-1].shared - shared) / unit, position) for shared, position in found[RANKED:]]
        return tuple(self._hits(text, hits)[:limit])

    def _hits(self, text: str, found: list[tuple[float, int]]) -> list[Hit]:
        """Hits with their scores; the query's own words, should they be there, come first."""
        same = stems(text)
        whole: list[Hit] = []
        others: list[Hit] = []
        for place, (worth, position) in enumerate(found):
            its_text = _text(self[position])
            if place < RANKED and len(its_text) == len(text) and stems(its_text) == same:
                whole.append(Hit(position, 1.0, its_text, text))
            else:
                others.append(Hit(position, as_score(worth), its_text, text))
        return sorted(whole, key=lambda hit: hit.position) + others


def _text(item: str | Claim) -> str:
    return item if isinstance(item, str) else item.text
