"""What every check must do, whatever fault it looks for."""

from __future__ import annotations

import importlib
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.checks import HEADINGS, Check, Example, Reading, Topic, check, examine, reading_of, rules, selected
from factcheck.errors import UnknownNameError
from factcheck.extraction.pipeline import extract
from factcheck.model.findings import Severity
from factcheck.model.spans import Span
from factcheck.readers import read_text
from factcheck.testing.strategies import claims, documents

ALL = rules()
FIRES = [(rule, example) for rule in ALL.values() for example in rule.must_fire]
SILENT = [(rule, example) for rule in ALL.values() for example in rule.must_not_fire]
PARAGRAPH = "Reportedly, the 26 March talks failed. The mayor allegedly paid the 3 guards."


def named(examples: list[tuple[Check, Example]]) -> list[str]:
    """Names for the list of tests: two examples of a rule may be one text beside different documents."""
    return [f"{number} {rule.name}: {example.text}" for number, (rule, example) in enumerate(examples)]


def found_by(rule: Check, example: Example) -> list[str]:
    """The words that a rule points at in a text, read and extracted as any other."""
    reading = reading_of(read_text(example.text), tuple(reading_of(read_text(text)) for text in example.against))
    return [finding.span.cut(example.text) for finding in rule.run(reading)]


@pytest.mark.parametrize(("rule", "example"), FIRES, ids=named(FIRES))
def test_it_fires_where_it_must(rule: Check, example: Example) -> None:
    """Once, at the words that its example names."""
    assert found_by(rule, example) == [example.words]


@pytest.mark.parametrize(("rule", "example"), SILENT, ids=named(SILENT))
def test_it_is_silent_where_it_must_be(rule: Check, example: Example) -> None:
    """The near misses of its file stay quiet."""
    assert example.words == ""
    assert found_by(rule, example) == []


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
def test_findings_are_of_the_document_and_told_once(data: st.DataObject) -> None:
    """Whatever claims a rule is handed, each finding names it, lies in the text, and no place is told twice."""
    document = data.draw(documents(text=PARAGRAPH))
    drawn = data.draw(st.lists(claims(text=PARAGRAPH, document=document.id), max_size=4))
    reading = Reading(document, drawn, (reading_of(read_text(PARAGRAPH)),))

    for rule in ALL.values():
        findings = list(rule.run(reading))
        assert len({finding.span for finding in findings}) == len(findings)
        for finding in findings:
            assert (finding.rule, finding.severity, finding.document) == (rule.name, rule.severity, document.id)
            assert finding.span.end <= len(PARAGRAPH)
            assert finding.message.endswith((".", "?"))


PHRASES = (
    "the thief|12 percent|from 5 percent to 7 percent,|was arrested for fraud.|12 people, 7 men and 4 women.|Ana|Reportedly,|allegedly|"
    'stole|denied|the charge.|yesterday|sources|said|not|“|”|"|…|—|😀|e\u0301|.|3/4/2024|(31)|Kowalczyk|Kowalzcyk|[factcheck: allow|\n\n'
)
WORDS = st.sampled_from(PHRASES.split("|"))


@given(
    st.one_of(
        st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=60),
        st.lists(WORDS, max_size=25).map(" ".join),
    )
)
def test_no_text_is_too_odd(text: str) -> None:
    """Whatever is written, every rule ends, and every finding points at something that is there."""
    document = read_text(text, published="2031-01-01")
    for finding in check([document], against=[read_text(f"{text} Reportedly.")], select=["all"]):
        assert finding.span.cut(text)


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
        {"must_not_fire": (Example("Only one."),)},
    ],
)
def test_a_check_is_refused_without_its_parts(fault: dict[str, object]) -> None:
    """Who writes a check is told at once what it lacks."""
    rule = next(iter(ALL.values()))
    parts = {name: getattr(rule, name) for name in ("name", "topic", "severity", "run", "since", "must_fire", "must_not_fire")}

    assert Check(**parts) == rule
    with pytest.raises(ValueError, match=next(iter(fault))):
        Check(**{**parts, **fault})


class TestSelection:
    """Which rules run."""

    def test_the_usual_ones_are_those_that_are_on(self) -> None:
        """A rule that often points at sound copy has to be asked for."""
        assert [rule.name for rule in selected()] == [name for name, rule in ALL.items() if rule.default]

    @pytest.mark.parametrize("topic", Topic)
    def test_a_topic_stands_for_its_rules(self, topic: Topic) -> None:
        """On or off by default."""
        assert {rule.name for rule in selected([topic.value])} == {name for name, rule in ALL.items() if rule.topic is topic}

    def test_names_and_groups_add_up_and_what_is_ignored_is_left_out(self) -> None:
        """`ignore` has the last word."""
        chosen = selected(["all", "quotes"], ["values", "loaded-cue"])

        assert {rule.name for rule in chosen} == {
            name for name, rule in ALL.items() if rule.topic is not Topic.VALUES and name != "loaded-cue"
        }

    @pytest.mark.parametrize(("select", "ignore"), [(["nonsense"], []), ([], ["nonsense"])])
    def test_an_unknown_name_is_answered_with_the_known_ones(self, select: list[str], ignore: list[str]) -> None:
        """Groups and rules."""
        with pytest.raises(UnknownNameError, match="no rule or group of rules named 'nonsense'; known: all, .*hearsay-without-source"):
            check([], select=select, ignore=ignore)


def test_a_document_is_not_checked_against_itself() -> None:
    """Whoever gives all files as drafts and as sources gets no answer from a mirror."""
    document = read_text(PARAGRAPH)

    assert reading_of(document, [reading_of(document)]).against == ()


def test_severities_are_used() -> None:
    """Not everything is of one weight."""
    assert {rule.severity for rule in ALL.values()} == set(Severity)
