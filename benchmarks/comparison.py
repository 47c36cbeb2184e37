"""Print how fast claims are read for comparison and pairs of them judged, and how the time grows with the length of a claim.

Times are CPU time of one process. They are printed, and nothing depends on them.
"""

from __future__ import annotations

import itertools
import time
from pathlib import Path

import factcheck
from factcheck.comparison.features import features
from factcheck.comparison.relation import judge

SEEDS = Path(__file__).parent.parent / "seeds"
PAIRS = 20_000
SENTENCE = "On 3 May 2031 the ministry did not pay 400 workers; nine people died and Ivo Tann was accused of fraud by Ana Brandt. "


def main() -> None:
    """Measure and print."""
    claims = [claim for path in sorted(SEEDS.glob("*.txt")) for claim in factcheck.extract(factcheck.read(path))]
    for claim in claims:
        features(claim)  # what is built on first use is built once
    many = list(itertools.islice(itertools.cycle(claims), PAIRS // 10))

    start = time.process_time()
    read = [features(claim) for claim in many]
    middle = time.process_time()
    for one, other in itertools.islice(zip(itertools.cycle(read), itertools.cycle(read[1:]), strict=False), PAIRS):
        judge(one, other)
    end = time.process_time()
    print(f"features {len(many) / (middle - start):>12,.0f} claims a second of CPU time")
    print(f"judge    {PAIRS / (end - middle):>12,.0f} pairs a second of CPU time")

    for times in (10, 100, 1000):
        claim = factcheck.claim(SENTENCE * times)
        start = time.process_time()
        one = features(claim)
        judge(one, one)
        print(f"{len(claim.text):>8,} characters in a claim: {1000 * (time.process_time() - start):>8,.1f} ms")


if __name__ == "__main__":
    main()
