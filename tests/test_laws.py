"""The laws of extraction: what adding, negating, denying, moving and re-encoding may change, and what not."""

from __future__ import annotations

import os
import subprocess
import sys
import unicodedata
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

import factcheck
from factcheck import Claim, Document, Span
from factcheck.model.claims import Act, Polarity

SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))

subjects = st.sampled_from(["The ministry", "Marta Oyelaran", "The port authority", "Two workers", "Café Zoë"])
deeds = st.sampled_from(
    [
        ("closed", "close", "the old bridge"),
        ("sold", "sell", "nine boats"),
        ("paid", "pay", "4 million euros"),
        ("opened", "open", "the depot in May"),
    ]
)
sources = st.sampled_from(["police", "Ana Brandt", "the union", "two officials", "a report", "analysts"])
frames = st.sampled_from(
    ["{clause}.", "{clause}, {source} said.", "According to {source}, {lower}.", "{Source} said that {lower}.", "{Source} said {lower}."]
)


@st.composite
def statements(draw: st.DrawFn, *, frame: st.SearchStrategy[str] = frames) -> tuple[str, str, str]:
    """A sentence, the same with a place for a word before the verb, and the same negated."""
    subject, (past, plain, thing), source, frame_ = draw(subjects), draw(deeds), draw(sources), draw(frame)

    def filled(verb: str) -> str:
        clause = f"{subject} {verb} {thing}"
        lower = clause if not clause.startswith(("The", "Two")) else clause[0].lower() + clause[1:]
        return frame_.format(clause=clause, lower=lower, source=source, Source=source[0].upper() + source[1:])

    return filled(past), filled("{} " + past), filled(f"did not {plain}")


PARAGRAPHS = (
    "The ministry closed the old bridge in May 2031. Police said nobody was hurt.",
    "“We sold nine boats,” said Marta Oyelaran, who runs the yard. The union denied that any boat was lost.",
    "Trade between the two ports exceeded 310 million dollars in 2030, according to a report by the customs office.",
    "A clerk allegedly took 4,000 euros. A clerk in Vell has been charged with fraud, prosecutors said.",
    "Analysts say that prices could rise by 3 percent next year. Some boats were reportedly seized in March.",
    "Ana Brandt, the mayor of Vell, promised a new harbour wall. The wall will cost at least 12 million euros.",
)
paragraphs = st.lists(st.sampled_from(PARAGRAPHS), min_size=1, max_size=4, unique=True)


def reading(text: str) -> list[tuple[Any, ...]]:
    """What the claims of a text say, without their places."""
    return [said(claim) for claim in factcheck.extract(factcheck.read_text(text, published="2031-06-02"))]


def said(claim: Claim) -> tuple[Any, ...]:
    """What a claim says, without its place and in one spelling."""
    chain = tuple((link.level, spelled(link.source.text) if link.source else None, link.stance, link.access) for link in claim.attributions)
    quantities = tuple((number.low, number.high, number.unit, number.comparator) for number in claim.quantities)
    periods = tuple((period.start, period.end, period.modifier) for period in claim.periods)
    return (
        spelled(claim.text),
        claim.level,
        chain,
        claim.polarity,
        claim.act,
        claim.directness,
        claim.flags,
        claim.legal,
        quantities,
        periods,
    )


def spelled(text: str) -> str:
    """A text composed, with straight quotation marks and single spaces."""
    return " ".join(unicodedata.normalize("NFC", text).translate(str.maketrans("“”‘’", "\"\"''")).split())


class TestSurface:
    """Law 1: places hold what they are said to hold."""

    @given(st.one_of(paragraphs.map("\n\n".join), st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))))
    def test_every_claim_is_what_its_spans_hold(self, text: str) -> None:
        """On any text, the spans of a claim, of its sources, cues, dates and numbers cut something out of that very text."""
        document = factcheck.read_text(text)
        for claim in factcheck.extract(document):
            assert claim.document == document.id
            assert claim.text == " ".join(span.cut(text) for span in claim.spans)
            assert all(span.cut(text).strip() for span in every_span(claim))


def every_span(value: object) -> list[Span]:
    """The spans anywhere in a record."""
    if isinstance(value, Span):
        return [value]
    if isinstance(value, tuple):
        return [span for inner in value for span in every_span(inner)]
    if attrs.has(type(value)):
        return [span for field in attrs.fields(type(value)) for span in every_span(getattr(value, field.name))]
    return []


class TestWords:
    """Laws 3 and 4: what a word more may do."""

    @given(statements(), st.sampled_from(["allegedly", "reportedly", "supposedly", "apparently"]))
    def test_a_distancing_word_never_raises_the_tier(self, statement: tuple[str, str, str], word: str) -> None:
        """Whoever adds "allegedly" or "reportedly" stands no closer than before."""
        plain, open_, _ = statement

        assert factcheck.claim(open_.format(word)).level.tier <= factcheck.claim(plain).level.tier

    @given(statements())
    def test_negating_flips_polarity_and_nothing_else(self, statement: tuple[str, str, str]) -> None:
        """A sentence and its negation have the same voucher, act, flags and numbers."""
        plain, _, negated = statement
        a, b = factcheck.claim(plain), factcheck.claim(negated)

        assert b.polarity is a.polarity.flipped()
        assert said(attrs.evolve(b, text=a.text, polarity=a.polarity)) == said(a)

    @given(subjects, deeds, sources)
    def test_denying_twice_is_not_asserting(self, subject: str, deed: tuple[str, str, str], source: str) -> None:
        """Who denies that something did not happen ends up with an affirmed content, and still denies."""
        assume(source != "a report")
        source = source[0].upper() + source[1:]
        past, plain, thing = deed
        once = factcheck.claim(f"{source} denied that {subject} {past} {thing}.")
        twice = factcheck.claim(f"{source} denied that {subject} did not {plain} {thing}.")

        assert (once.polarity, once.act) == (Polarity.NEGATED, Act.DENY)
        assert (twice.polarity, twice.act) == (Polarity.AFFIRMED, Act.DENY)


class TestLocality:
    """Law 5: a paragraph more or less leaves the others alone."""

    @given(paragraphs, st.sampled_from(["\n", "\n\n"]))
    def test_claims_of_a_page_are_those_of_its_paragraphs(self, chosen: list[str], gap: str) -> None:
        """Adding, removing and shuffling paragraphs that do not speak of one another changes no claim, only its place."""
        assert reading(gap.join(chosen)) == [claim for paragraph in chosen for claim in reading(paragraph)]

    @given(paragraphs)
    def test_places_move_with_the_text_before_them(self, chosen: list[str]) -> None:
        """A page with another paragraph in front has the same spans, moved by its length."""
        page, longer = "\n\n".join(chosen), "\n\n".join(["The tide was high on Monday.", *chosen])
        offset = len(longer) - len(page)
        alone, moved = (factcheck.extract(factcheck.read_text(text)) for text in (page, longer))

        assert [(span.start, span.end) for claim in moved for span in every_span(claim) if span.start >= offset] == [
            (span.start + offset, span.end + offset) for claim in alone for span in every_span(claim)
        ]


class TestSpelling:
    """Law 6: what a typewriter changes changes no claim."""

    @given(paragraphs, st.sampled_from(["\n", "\n\n"]))
    @example(["Café Zoë sold nine boats, the owner’s lawyer said. “No,” said Zoë Ångström."], "\n")
    def test_another_spelling_gives_the_same_claims(self, chosen: list[str], gap: str) -> None:
        """Line ends, composed or decomposed letters, and curly or straight quotation marks give the same claims, up to offsets."""
        page = gap.join(chosen)
        expected = reading(page)

        assert reading(page.replace("\n", "\r\n")) == expected
        assert reading(unicodedata.normalize("NFD", page)) == expected
        assert reading(page.translate(str.maketrans("“”‘’", "\"\"''"))) == expected


@pytest.mark.parametrize(
    "surroundings",
    [
        {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "2", "TZ": "Pacific/Pago_Pago", "LC_ALL": "C.UTF-8"},
    ],
    ids=["east", "west"],
)
def test_every_process_gives_the_same_output(surroundings: dict[str, str]) -> None:
    """Law 14: hash seeds, time zones, locales and the day on the calendar bear on nothing."""
    code = (
        "import sys, factcheck; from factcheck.exporters.json_lines import export\n"
        "for path in sys.argv[1:]:\n"
        "    document = factcheck.read(path); claims = factcheck.extract(document)\n"
        "    sys.stdout.buffer.write(''.join(export(document, claims, factcheck.check([document]))).encode())\n"
    )
    command = [sys.executable, "-c", code, *map(str, SEEDS)]

    here, there = (subprocess.run(command, env=os.environ | more, capture_output=True, check=True).stdout for more in ({}, surroundings))  # noqa: S603

    assert here.count(b"\n") > len(SEEDS)
    assert here == there


def test_a_document_without_text_has_no_claims() -> None:
    """Nothing in, nothing out."""
    assert factcheck.extract(Document("")) == ()
    assert factcheck.extract(factcheck.read_text(" \n")) == ()
