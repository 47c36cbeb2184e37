"""How a text speaks of a deed otherwise than as done: that somebody knew of it, asked for it, planned it, was judged for it."""

from __future__ import annotations

from typing import Final

MODES: Final[dict[str, str]] = {
    "known": "know knew known aware unaware tell told inform informed warn warned learn learned learnt hear heard notify notified alerted",
    "asked": "order ordered demand demanded ask asked request requested urge urged want wanted",
    "planned": "would will shall could may might due plan planned propose proposed intend intended expected consider considered possible "
    "seek sought hope hoped",
    "judged": "convict convicted sentence sentenced jail jailed guilty acquit acquitted",
}
"""Mode → the words that show it."""
