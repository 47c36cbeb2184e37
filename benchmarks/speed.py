"""Print how fast documents are read, claims, dates and numbers extracted, and how long an import takes, on this machine.

Times are CPU time of one process, so that what else the machine does counts little; the calls of a word do not depend on the machine.
They are printed, and nothing depends on them.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import factcheck

SEEDS = Path(__file__).parent.parent / "seeds"
WORDS = 50_000
PARAGRAPHS = 1000
ROUNDS = 5
GOALS = {"words a second": 50_000, "import in milliseconds": 100, "microseconds for twenty words": 40, "microseconds for a claim": 400}

IMPORT = "import time; start = time.process_time(); import factcheck; print(time.process_time() - start)"
FIRST_USE = "import time; start = time.process_time(); from factcheck import extract, read; print(time.process_time() - start)"


def body(path: Path) -> str:
    """The copy of a document without its header."""
    return path.read_text(encoding="utf-8").partition("\n\n")[2]


def seeds_text() -> str:
    """The seeds, one after another."""
    return "\n\n".join(body(path) for path in sorted(SEEDS.glob("*.txt")))


def long_text() -> str:
    """The seeds again and again until there are enough words."""
    once = seeds_text()
    return "\n\n".join([once] * (WORDS // len(once.split()) + 1))


def seconds(code: str) -> float:
    """The median of what a new interpreter prints: its CPU time for some code."""
    runs = [subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout for _ in range(ROUNDS)]
    return statistics.median(map(float, runs))


def calls(document: factcheck.Document) -> int:
    """How many Python functions run while the claims of a document are extracted: the same on every machine, so that drift is seen."""
    counts = Counter[str]()
    sys.setprofile(lambda _frame, event, _argument: counts.update((event,)))
    try:
        factcheck.extract(document)
    finally:
        sys.setprofile(None)
    return counts["call"]


def main() -> None:
    """Measure and print."""
    text = long_text()
    words = len(text.split())
    factcheck.extract(factcheck.read_text(text[:2000]))  # what is built on first use is built once

    start = time.process_time()
    document = factcheck.read_text(text, published="2031-03-28")
    read = time.process_time()
    claims = factcheck.extract(document)
    end = time.process_time()

    factcheck.find_periods(text, document.published)
    dates = time.process_time()
    factcheck.find_quantities(text)
    numbers = time.process_time()

    sentences = [line for line in text.split("\n") if line.strip()][:PARAGRAPHS]
    making = time.process_time()
    for sentence in sentences:
        factcheck.claim(sentence)
    alone = time.process_time() - making
    told = sum(len(sentence.split()) for sentence in sentences)

    claim = factcheck.claim("Brovia's exports to Tarsk rose by 29 percent in 2029.", published="2031-04-02")
    factcheck.support(claim, [factcheck.read_text(text[:2000])])
    opening = time.process_time()
    factcheck.support(claim, [document])
    first = time.process_time()
    factcheck.support(claim, [document])
    again = time.process_time()

    seeds = factcheck.read_text(seeds_text(), published="2031-03-28")
    speed = f"{words / (end - read):>12,.0f} words a second of CPU time"
    print(f"read_text   {words / (read - start):>12,.0f} words a second of CPU time")
    print(f"extract     {speed} (goal {GOALS['words a second']:,}): {len(claims):,} claims in {words:,} words")
    print(f"calls       {calls(seeds) / len(seeds.text.split()):>12.1f} Python calls a word in `extract`, on the seeds once")
    twenty = 20e6 / words  # microseconds for twenty words, about a sentence
    print(f"claim       {20e6 * alone / told:>12.1f} µs for twenty words that stand alone (goal under {GOALS['microseconds for a claim']})")
    print(f"dates       {twenty * (dates - end):>12.1f} µs for twenty words (goal under {GOALS['microseconds for twenty words']})")
    print(f"numbers     {twenty * (numbers - dates):>12.1f} µs for twenty words (goal under {GOALS['microseconds for twenty words']})")
    print(
        f"support     {1000 * (first - opening):>12.1f} ms for a claim in {words:,} words, {1000 * (again - first):.1f} ms for the next one"
    )
    print(f"import      {1000 * seconds(IMPORT):>12.1f} ms (goal under {GOALS['import in milliseconds']})")
    print(f"first use   {1000 * seconds(FIRST_USE):>12.1f} ms until `read` and `extract` are there")


if __name__ == "__main__":
    main()
