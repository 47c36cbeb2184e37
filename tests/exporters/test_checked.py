"""Lines, columns and fingerprints of findings."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from factcheck.exporters._checked import Checked
from factcheck.model.documents import Document
from factcheck.model.findings import Finding, Severity
from factcheck.model.spans import Span
from factcheck.testing.strategies import spans, texts

COPY = "Rents rose. The bridge reportedly failed its last inspection. The mayor resigned.\n\nThe bridge reportedly failed twice."


def checked(text: str, *words: str, known: frozenset[str] = frozenset(), reason: str | None = None) -> Checked:
    """A document in which a rule points at the n-th of some words, for each time that they are given."""
    found = []
    for number, word in enumerate(words):
        place = [match.span() for match in re.finditer(word, text)][words[:number].count(word)]
        found.append((Finding("some-rule", Severity.NOTE, "A message.", "d", Span(*place)), reason))
    return Checked("a.txt", Document(text), tuple(found), known)


@given(st.data())
def test_line_and_column_lead_to_the_words(data: st.DataObject) -> None:
    """Both ends, counted from 1, in code points, with every kind of line end."""
    text = data.draw(texts)
    span = data.draw(spans(within=len(text)))
    lines = re.split(r"(?<=\n)|(?<=\r)(?!\n)", text)

    position = Checked("a.txt", Document(text)).position(span)

    for line, column, place in ((position.line, position.column, span.start), (position.end_line, position.end_column, span.end)):
        assert sum(len(before) for before in lines[: line - 1]) + column - 1 == place
    assert position.column <= len(lines[position.line - 1])
    assert position.end_column <= len(lines[position.end_line - 1]) + 1


@given(st.sampled_from(["A line.\n\n", "Published: 2031-03-28\n", "\ufeff", "x" * 500 + "\n"]))
def test_a_fingerprint_does_not_move_with_its_line(before: str) -> None:
    """What is written above changes no fingerprint."""
    assert checked(before + COPY, "reportedly").fingerprints == checked(COPY, "reportedly").fingerprints


def test_a_fingerprint_does_not_see_quotation_marks_and_spaces() -> None:
    """Copy that an editor's program has smoothed is the same copy."""
    smoothed = COPY.replace("The bridge reportedly", "The  bridge “reportedly”")

    assert checked(smoothed, "reportedly").fingerprints == checked(COPY, "reportedly").fingerprints


def test_other_words_have_another_fingerprint() -> None:
    """Around the finding, or in it."""
    found = {
        checked(text, "reportedly").fingerprints
        for text in (COPY, COPY.replace("last", "first"), COPY.replace("The bridge", "A bridge"), "Reportedly, no. It was reportedly.")
    }

    assert len(found) == 4


def test_two_findings_in_the_same_words_differ() -> None:
    """Of two that look alike the second has a fingerprint of its own, so that a baseline with one does not hide both."""
    twice = checked("It reportedly failed.\nIt reportedly failed.", "reportedly", "reportedly").fingerprints

    assert len(set(twice)) == 2
    assert twice[:1] == checked("It reportedly failed.", "reportedly").fingerprints


def test_what_is_allowed_or_known_is_not_open() -> None:
    """Each finding is open, allowed or known, and counted once."""
    (digest,) = checked(COPY, "mayor").fingerprints
    seen = checked(COPY, "reportedly", "mayor", known=frozenset({digest}))
    let = checked(COPY, "reportedly", reason="the desk knows", known=frozenset({digest}))

    assert ([finding.span.cut(COPY) for finding, _ in seen.open], seen.allowed, seen.repeated) == (["reportedly"], 0, 1)
    assert (let.open, let.allowed, let.repeated) == ((), 1, 0)
