"""From a match of two claims to what it means: agreement, conflict and drift, with the reasons."""

from __future__ import annotations

from factcheck.comparison.comparing import compare as compare
