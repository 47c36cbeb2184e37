"""Words by which somebody answers a charge: "I never touched it", "that is not what happened", "denied taking it"."""

from __future__ import annotations

from factcheck.language.english.words import PERSONAL_PRONOUNS

ACTORS = PERSONAL_PRONOUNS - {"you"}
"""Pronouns for those who announce or answer for themselves."""
ANSWERING = ACTORS | frozenset("that there this these those such his her its their my our nothing never".split())
"""Words with which an answer to a charge opens; "Police said nobody was hurt" is none."""
NO_DEEDS = frozenset("having knowing being wanting feeling thinking planning".split())
"""Gerunds of states and plans: who denies knowing something denies no deed."""
