"""Notes in the copy that allow a fault: which they allow, where, and what they must say."""

from __future__ import annotations

import pytest

from factcheck.checks import check, examine
from factcheck.checks._suppressions import suppressions
from factcheck.extraction.pipeline import extract
from factcheck.model.documents import BlockKind
from factcheck.readers import read_text

FAULT = "Reportedly, the bridge failed."


def told(text: str) -> list[str]:
    """The rules of the findings on a text."""
    return [finding.rule for finding in check([read_text(text)], select=["all"])]


@pytest.mark.parametrize(
    "note",
    [
        "<!-- factcheck: allow hearsay-without-source because the desk has seen the file -->",
        "[factcheck: allow hearsay-without-source because the desk has seen the file]",
        "[factcheck: allow unresolved-date, hearsay-without-source because both are quoted]",
        "[factcheck: allow unresolved-date and hearsay-without-source because both are quoted]",
        "<!--factcheck:allow hearsay-without-source: the desk has seen the file-->",
        "[Factcheck: allow hearsay-without-source – the desk has seen the file]",
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n", "\r\n"])
def test_a_note_allows_what_it_names_in_the_paragraph_below(note: str, gap: str) -> None:
    """As a comment or in brackets, right above the paragraph or with a blank line between."""
    assert told(f"{note}{gap}{FAULT}") == []


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        (f"[factcheck: allow hearsay-without-source because we know]\n{FAULT}\n\n{FAULT}", ["hearsay-without-source"]),
        (f"{FAULT}\n\n[factcheck: allow hearsay-without-source because we know]", ["hearsay-without-source", "void-suppression"]),
        (f"[factcheck: allow unresolved-date because we know]\n{FAULT}", ["void-suppression", "hearsay-without-source"]),
        (f"[factcheck: allow hearsay-without-source]\n{FAULT}", ["void-suppression", "hearsay-without-source"]),
        (f"[factcheck: allow hearsay-without-source because]\n{FAULT}", ["void-suppression", "hearsay-without-source"]),
        (f"[factcheck: allow all because we know]\n{FAULT}", ["void-suppression", "hearsay-without-source"]),
        (f"[factcheck: ignore]\n{FAULT}", ["void-suppression", "hearsay-without-source"]),
    ],
)
def test_a_note_allows_nothing_else(text: str, rules: list[str]) -> None:
    """Not in another paragraph, not another rule, not everything at once, and nothing without a reason."""
    assert told(text) == rules


def test_a_note_that_has_done_its_work_is_told_when_its_rules_ran() -> None:
    """Once the fault is mended the note can go; who runs other rules is not told."""
    document = read_text("[factcheck: allow hearsay-without-source because we know]\nPolice said that the bridge failed.")

    assert [finding.rule for finding in check([document])] == ["void-suppression"]
    assert check([document], select=["void-suppression", "quotes"]) == ()


def test_a_note_is_no_copy() -> None:
    """Its words are nobody's claim, and the paragraphs around it stay what they were."""
    note = "[factcheck: allow hearsay-without-source because the mayor allegedly said so in 1931]"
    document = read_text(f"Police closed the bridge at noon and sent the trucks to the ferry.\n{note}\n{FAULT}")

    assert [block.kind for block in document.blocks] == [BlockKind.PARAGRAPH, BlockKind.BOILERPLATE, BlockKind.PARAGRAPH]
    assert all("mayor" not in claim.text for claim in extract(document))
    assert examine(document, extract(document)) == ()


def test_the_reason_is_kept() -> None:
    """On one line, whatever stands around it."""
    (note,) = suppressions(read_text(f"<!-- factcheck: allow hearsay-without-source because  the desk\tknows -->\n{FAULT}"))

    assert note.reason == "the desk knows"
    assert note.rules == ("hearsay-without-source",)


@pytest.mark.parametrize(
    "text",
    ["The note said [factcheck: allow x because y] twice.", "[fact check: Three claims]\n\nRents rose.", "<!-- TK -->\n\nRents rose."],
)
def test_other_comments_and_brackets_are_left_alone(text: str) -> None:
    """A note stands on a line of its own and opens with the name of the tool."""
    assert suppressions(read_text(text)) == ()
