"""Nouns for people who speak without a name because of what they know, as opposed to groups of people who are asked."""

from __future__ import annotations

from typing import Final

CONFIDANTS: Final = (
    "adviser", "advisor", "agent", "aide", "ally", "analyst", "associate", "auditor", "banker", "clerk", "colleague", "confidant",
    "consultant", "contractor", "councillor", "delegate", "detective", "diplomat", "director", "employee", "engineer", "envoy",
    "executive", "figure", "friend", "general", "guard", "insider", "inspector", "investigator", "lawmaker", "lawyer",
    "manager", "member", "minister", "negotiator", "nurse", "officer", "official", "operative", "person", "prosecutor", "relative",
    "scientist", "soldier", "source", "staffer", "strategist", "supplier", "trader", "whistleblower", "worker",
)  # fmt: skip
"""Singular; the plural adds an s, and "people" is the plural of "person"."""
