"""Claims for people at a terminal."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final, TextIO

from factcheck.exporters import _phrases
from factcheck.exporters._lines import printable
from factcheck.language.english import plain_words
from factcheck.model.attribution import Tier

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.table import Table

    from factcheck.model.claims import Claim
    from factcheck.model.documents import Document

_STYLES: Final = {
    Tier.OWN: "",
    Tier.ON_RECORD: "blue",
    Tier.UNNAMED: "magenta",
    Tier.HEARSAY: "yellow",
    Tier.ALLEGED: "red",
    Tier.RUMOUR: "bright_magenta",
}

_UNSEEN_WIDTH: Final = 120  # columns, where there is no terminal to ask


def print_claims(document: Document, claims: Sequence[Claim], stream: TextIO) -> None:
    """Print the claims of a document as a table; in colour only on a terminal, and not where NO_COLOR is set."""
    from rich.console import Console
    from rich.text import Text

    seen = stream.isatty()
    console = Console(
        file=stream,
        color_system="auto" if seen and not os.environ.get("NO_COLOR") else None,
        width=None if seen or "COLUMNS" in os.environ else _UNSEEN_WIDTH,
        highlight=False,
        emoji=False,
        markup=False,
    )
    console.print(Text(printable(document.title or "Untitled"), style="bold"))
    console.print(_table(claims))
    counts = (f"{term.letter} {term.title.lower()} {sum(c.level.tier is tier for c in claims)}" for tier, term in plain_words.TIERS.items())
    console.print(" · ".join(counts))


def _table(claims: Sequence[Claim]) -> Table:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, expand=True)
    table.add_column("", no_wrap=True)
    table.add_column("Claim", ratio=5, overflow="fold")
    table.add_column("Level", ratio=2)
    table.add_column("Source", ratio=2, overflow="fold")
    table.add_column("Dates and numbers", ratio=3, overflow="fold")  # a number is never cut
    table.add_column("Flags", no_wrap=True)
    for number, claim in enumerate(claims, 1):
        style = _STYLES[claim.level.tier]
        values = [_phrases.period(period) for period in claim.periods] + [_phrases.quantity(quantity) for quantity in claim.quantities]
        flags = sorted(plain_words.FLAGS[flag].title for flag in claim.flags)
        table.add_row(
            Text(f"{plain_words.TIERS[claim.level.tier].letter}{number}", style=style),
            Text(printable(claim.text)),
            Text(plain_words.LEVELS[claim.level].title, style=style),
            Text(printable(_phrases.nearest_voucher(claim))),
            Text(printable("; ".join(values))),
            Text("\n".join(flags)),
        )
    return table
