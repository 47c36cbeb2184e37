"""What every check must do, whatever fault it looks for."""

from __future__ import annotations

import importlib
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.checks import HEADINGS, Check, check, examine
from factcheck.extraction.pipeline import extract
from factcheck.model.spans import Span
from factcheck.readers import read_text
from factcheck.registry import collect
from factcheck.testing.strategies import claims, documents

ALL = collect("factcheck.checks", "CHECK", Check)
FIRES = [(rule, text, words) for rule in ALL.values() for text, words in rule.must_fire]
SILENT = [(rule, text) for rule in ALL.values() for text in rule.must_not_fire]
PARAGRAPH = "Reportedly, the 26 March talks failed. The mayor allegedly paid the 3 guards."


def found_by(rule: Check, text: str) -> list[str]:
    """The words that a rule points at in a text, read and extracted as any other."""
    document = read_text(text)
    return [finding.span.cut(text) for finding in rule.run(document, extract(document))]


@pytest.mark.parametrize(("rule", "text", "words"), FIRES, ids=[f"{rule.name}: {text}" for rule, text, _ in FIRES])
def test_it_fires_where_it_must(rule: Check, text: str, words: str) -> None:
    """Once, at the words that its example names."""
    assert found_by(rule, text) == [words]


@pytest.mark.parametrize(("rule", "text"), SILENT, ids=[f"{rule.name}: {text}" for rule, text in SILENT])
def test_it_is_silent_where_it_must_be(rule: Check, text: str) -> None:
    """The near misses of its file stay quiet."""
    assert found_by(rule, text) == []


@pytest.mark.parametrize("rule", ALL.values(), ids=list(ALL))
class TestEveryCheck:
    """One check."""

    def test_its_file_is_named_after_it(self, rule: Check) -> None:
        """Whoever reads a report can find the code."""
        module = importlib.import_module(f"factcheck.checks.{rule.name.replace('-', '_')}")

        assert module.CHECK is rule
        assert (module.__doc__ or "").startswith(f"{rule.name}: ")

    def test_its_page_is_complete(self, rule: Check) -> None:
        """A sentence, then every heading in its order with something under it."""
        opening, *parts = re.split(r"^## (.*)\n", rule.page, flags=re.MULTILINE)

        assert opening.strip()
        assert tuple(parts[::2]) == HEADINGS
        assert all(part.strip() for part in parts[1::2])

    @given(data=st.data())
    def test_its_findings_are_of_the_document_and_told_once(self, rule: Check, data: st.DataObject) -> None:
        """Whatever claims are handed in, each finding names its rule, lies in the text, and no place is told twice."""
        document = data.draw(documents(text=PARAGRAPH))
        drawn = data.draw(st.lists(claims(text=PARAGRAPH, document=document.id), max_size=4))

        findings = list(rule.run(document, drawn))

        assert len({finding.span for finding in findings}) == len(findings)
        for finding in findings:
            assert (finding.rule, finding.severity, finding.document) == (rule.name, rule.severity, document.id)
            assert finding.span.end <= len(PARAGRAPH)
            assert finding.message.endswith(".")


def test_findings_come_in_the_order_of_the_text() -> None:
    """Of one place, in the order of the names of the checks."""
    document = read_text(f"{PARAGRAPH}\n\n{PARAGRAPH}")
    findings = examine(document, extract(document))

    assert [finding.span for finding in findings] == sorted(finding.span for finding in findings)
    assert [finding.rule for finding in findings] == ["hearsay-without-source", "unresolved-date", "allegation-without-accuser"] * 2


@given(st.lists(st.sampled_from([PARAGRAPH, "Nothing to see.", "Rents have doubled in recent years."]), max_size=4))
def test_documents_are_checked_one_by_one(texts: list[str]) -> None:
    """The findings on several documents are those on each, in the order given; an iterator will do."""
    read = [read_text(text) for text in texts]

    assert check(iter(read)) == tuple(finding for document in read for finding in examine(document, extract(document)))


@given(st.text(alphabet="ab \n", max_size=30).filter(str.strip))
def test_what_stands_before_a_paragraph_only_moves_its_findings(before: str) -> None:
    """A paragraph is judged alike wherever it stands."""
    alone = check([read_text(f"{PARAGRAPH}\n\n{PARAGRAPH}")])
    shift = len(before) + 2
    moved = check([read_text(f"{before}\n\n{PARAGRAPH}\n\n{PARAGRAPH}")])

    assert [Span(finding.span.start + shift, finding.span.end + shift) for finding in alone] == [finding.span for finding in moved]


@pytest.mark.parametrize(
    "fault",
    [
        {"name": "Not Kebab"},
        {"since": "1.0"},
        {"must_fire": ()},
        {"must_not_fire": ("Only one.",)},
    ],
)
def test_a_check_is_refused_without_its_parts(fault: dict[str, object]) -> None:
    """Who writes a check is told at once what it lacks."""
    rule = next(iter(ALL.values()))
    parts = {name: getattr(rule, name) for name in ("name", "severity", "run", "since", "must_fire", "must_not_fire")}

    assert Check(**parts) == rule
    with pytest.raises(ValueError, match=next(iter(fault))):
        Check(**{**parts, **fault})
