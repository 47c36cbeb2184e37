"""What a search finds, and why."""

from __future__ import annotations

import attrs

from factcheck.comparison.words import words
from factcheck.matching.reasons import shared_words


@attrs.frozen
class Hit:
    """One text of an index that answers a query.

    Attributes:
        position: Its place in the index.
        score: The chance that it says what the query says, 0 to 1; 1 for the same words in the same order.
        text: The text.
    """

    position: int
    score: float
    text: str
    _asked: str = attrs.field(repr=False)

    @property
    def because(self) -> tuple[str, ...]:
        """What the query and the text have in common, and what the query has not, in sentences; worked out when asked for."""
        return shared_words(self._asked, self.text, words(self._asked), words(self.text))
