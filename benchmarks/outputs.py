"""Print one line for each document with a digest of all that is made of it, to prove that a change for speed changes nothing else.

    python benchmarks/outputs.py FILE... > before      # the seeds where no file is named
    python benchmarks/outputs.py FILE... | diff before -

Each document is read as it is, with a day of publication, and paragraph by paragraph as claims, as pairs of claims are made.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import sys
from pathlib import Path

import factcheck
from factcheck.model.serialisation import to_plain

SEEDS = Path(__file__).parent.parent / "seeds"
PUBLISHED = "2031-03-28"


def made(text: str) -> list[object]:
    """All that is made of a text, as plain values."""
    found: list[object] = [to_plain(claim) for claim in factcheck.extract(factcheck.read_text(text))]
    found += [to_plain(claim) for claim in factcheck.extract(factcheck.read_text(text, published=PUBLISHED))]
    for paragraph in text.split("\n"):
        with contextlib.suppress(ValueError):  # nothing in it that could be asserted
            found.append(to_plain(factcheck.claim(paragraph, published=PUBLISHED)))
    return found


def main() -> None:
    """Read the files and print."""
    for path in [Path(name) for name in sys.argv[1:]] or sorted(SEEDS.rglob("*.txt")):
        written = json.dumps(made(path.read_text(encoding="utf-8")), sort_keys=True)
        print(hashlib.blake2b(written.encode(), digest_size=8).hexdigest(), path.name)


if __name__ == "__main__":
    main()
