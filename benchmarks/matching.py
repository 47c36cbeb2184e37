"""How fast claims are indexed, found and linked, in CPU seconds, with peak memory; on texts made by chance from common words and names.

    python benchmarks/matching.py [number of claims ...]

One text in ten is a rewording of another, with some words left out and others exchanged. Of each size are shown: building the index,
queries per second, linking, the share of the rewordings that were linked, and the exponent by which linking grows from the size before.
Sizes are measured in processes of their own, so that the memory is that of one size. A million takes some minutes.
"""

from __future__ import annotations

import math
import random
import resource
import subprocess
import sys
import time
from collections.abc import Sequence
from typing import overload

from factcheck import Claim, ClaimIndex, Span, link
from factcheck.language.english.common_words import WORDS_BY_BAND

SIZES = (10_000, 30_000, 100_000)
QUERIES = 300
REWORDED = 10
SYLLABLES = "ka ro mi ve lan dor sil ta ber no gra fen hol us pri mar te quo zel win ash bro cor dun el far gim".split()


class Texts(Sequence[Claim]):
    """Texts as claims that are made when they are asked for, as claims in a store would be."""

    def __init__(self, texts: Sequence[str]) -> None:
        """Keep the texts."""
        self._texts = texts

    def __len__(self) -> int:
        """How many there are."""
        return len(self._texts)

    @overload
    def __getitem__(self, place: int) -> Claim: ...
    @overload
    def __getitem__(self, place: slice) -> Texts: ...
    def __getitem__(self, place: int | slice) -> Claim | Texts:
        """One claim."""
        if isinstance(place, slice):
            return Texts(self._texts[place])
        text = self._texts[place]
        return Claim(str(place), (Span(0, len(text)),), text)


def corpus(size: int) -> tuple[list[str], list[tuple[int, int]]]:
    """Texts, and the pairs of places of which one is a rewording of the other."""
    chance = random.Random(size)  # noqa: S311 - a seeded generator is wanted: every run must measure the same texts
    common = sorted(set.union(*map(set, WORDS_BY_BAND)))
    names = ["".join(chance.choices(SYLLABLES, k=3)).capitalize() for _ in range(20_000)]
    texts: list[str] = []
    pairs = []
    while len(texts) < size:
        if texts and len(texts) % REWORDED == 0:
            source = chance.randrange(len(texts))
            pairs.append((source, len(texts)))
            texts.append(reworded(texts[source], chance))
        else:
            # the earlier a name stands in the list, the better known it is
            known = [names[int(len(names) * chance.random() ** 3)] for _ in range(chance.randint(1, 4))]
            words = [*known, str(chance.randint(2, 900)), *chance.choices(common, k=chance.randint(6, 12)), *"the of in a".split()]
            chance.shuffle(words)
            texts.append(" ".join(words))
    return texts, pairs


def reworded(text: str, chance: random.Random) -> str:
    """The text with about a tenth of its words left out and the two halves exchanged."""
    words = [word for word in text.split() if word.isdigit() or chance.random() > 1 / REWORDED]
    return " ".join(words[len(words) // 2 :] + words[: len(words) // 2])


def measured(size: int) -> None:
    """Print one line of figures."""
    texts, pairs = corpus(size)
    start = time.process_time()
    found = {frozenset((int(match.a.document), int(match.b.document))) for match in link(Texts(texts))}
    linking = time.process_time() - start
    linked = sum(frozenset(pair) in found for pair in pairs) / len(pairs)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    start = time.process_time()
    index = ClaimIndex(texts[: QUERIES * 50])
    building = time.process_time() - start
    start = time.process_time()
    for text in texts[:QUERIES]:
        index.search(text[: len(text) // 2], limit=10)
    searching = time.process_time() - start
    print(size, round(linking, 2), round(linked, 4), len(found), round(memory), len(index), round(building, 2), round(QUERIES / searching))


def main() -> None:
    """Measure each size."""
    if sys.argv[1:2] == ["--one"]:
        measured(int(sys.argv[2]))
        return
    before: tuple[int, float] | None = None
    for size in [int(argument) for argument in sys.argv[1:]] or SIZES:
        command = [sys.executable, __file__, "--one", str(size)]
        line = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
        linking = float(line[1])
        grown = f", growth {math.log(linking / before[1]) / math.log(size / before[0]):.2f}" if before else ""
        print(
            f"{size:>9,} claims: linked in {linking:.1f} CPU s ({line[2]} of the rewordings, {line[3]} matches, {line[4]} MiB{grown}); "
            f"index of {line[5]} built in {line[6]} CPU s, {line[7]} queries a CPU second"
        )
        before = size, linking


if __name__ == "__main__":
    main()
