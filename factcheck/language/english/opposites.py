"""Pairs of words at the two ends of one scale: where one report has the one and another report the other, they do not agree.

Converses are not here ("buy" and "sell" tell the same deal), nor words that are opposites only at times ("left" and "right", "light" and
"dark" in names). A pair speaks only where the words beside it are shared.
"""

from __future__ import annotations

from typing import Final

OPPOSITES: Final[tuple[tuple[str, str], ...]] = (
    ("rise rose risen increase grow climb jump surge soar gain growth higher", "fall drop decline decrease plunge slump shrink sink lower"),
    ("raise lift hike boost expand", "cut reduce slash trim"),
    ("win victory won", "lose loss lost defeat"),
    ("begin start open launch", "end finish close stop halt cease"),
    (
        "accept approve approval allow permit authorise authorize back endorse support pass",
        "reject refuse refusal deny ban block prohibit oppose veto forbid",
    ),
    ("live alive survive survivor", "dead die kill death"),
    ("guilty convict conviction", "innocent acquit acquittal"),
    ("arrest detain jail imprison", "free release"),
    ("safe harmless", "dangerous unsafe harmful hazardous"),
    ("legal lawful", "illegal unlawful"),
    ("true genuine authentic real", "false fake untrue bogus"),
    ("success succeed successful", "failure fail unsuccessful"),
    ("remain stay keep", "leave quit withdraw depart"),
    ("agree agreement", "disagree disagreement"),
    ("public", "private"),
    ("hire recruit", "fire sack dismiss"),
    ("majority", "minority"),
    ("first", "last"),
    ("best", "worst"),
    ("most", "least"),
    ("more", "less fewer"),
    ("largest biggest", "smallest"),
    ("highest tallest longest", "lowest shortest"),
    ("strong strengthen", "weak weaken"),
    ("easy easily", "difficult hard"),
    ("always", "never"),
    ("all every", "none no"),
    ("male man men", "female woman women"),
    ("import", "export"),
    ("north northern", "south southern"),
    ("east eastern", "west western"),
    ("civilian", "military"),
    ("enter", "exit"),
    ("confirm admit", "deny"),
    ("inside within", "outside"),
    ("present", "absent"),
    ("operational operable working", "inoperable broken defunct"),
    ("normal", "abnormal"),
    ("voluntary optional", "compulsory mandatory"),
    ("temporary", "permanent"),
    ("profit", "loss"),
    ("surplus", "deficit"),
    ("hot warm", "cold cool"),
    ("attend", "miss skip"),
    ("ally", "enemy"),
    ("finish complete conclude", "continue ongoing underway"),
    ("receive get accept collect", "decline refuse reject"),
    ("form found establish", "disband dissolve"),
    ("married", "single unmarried divorced"),
    ("drama", "comedy"),
    ("early", "late"),
    ("relaxing bright light", "dark"),
    ("known famous", "unknown"),
)  # fmt: skip
"""The two ends of a scale, each with the base forms that stand for it."""
