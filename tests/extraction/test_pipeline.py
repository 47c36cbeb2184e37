"""The pipeline: what holds of every text, however hostile."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, SupportsIndex

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import factcheck
from factcheck import Claim, Span
from factcheck.errors import NotADocumentError
from factcheck.extraction.attribution.attributions import Paragraph
from factcheck.extraction.grammar.tagged_sentences import Letters
from factcheck.extraction.grammar.tokens import Tokens
from factcheck.extraction.passages import passages

ROUNDS = sorted((Path(__file__).parent / "data").glob("cases_round_*.jsonl"))
VOCABULARY = [
    *"Ana Brandt the a his police officials report she it who which that what said told says claims denied asked called".split(),
    *"accused charged arrested alleged allegedly reportedly believed thought to be of by in for with and but or while".split(),
    *"after because not no is was has had would may plan claim rumours warned citing according quoted added promised".split(),
    *"wants whether if agreed found guilty trial on suspicion saying 3 million Monday anonymity word has it poll".split(),
    *"criticised backed as expected seen sold bridge critics when we emerged per".split(),
    *"’s US U.S. Mr. statement , , . . “ ” \" ( ) : ; - – ‘ ’ ' ? !".split(),
    "\n",
    "\n\n",
]
rows = st.lists(st.sampled_from(VOCABULARY), max_size=40).map(" ".join)
anything = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=200)


def texts_of_rounds() -> Iterator[str]:
    """The texts of all rounds of blind texts."""
    for path in ROUNDS:
        for line in path.read_text(encoding="utf-8").splitlines():
            yield json.loads(line)["text"]


def claims(text: str) -> tuple[Claim, ...]:
    """The claims of a text."""
    return factcheck.extract(factcheck.read_text(text))


def spelled(text: str) -> str:
    """A text composed, with straight marks and single blanks."""
    return " ".join(unicodedata.normalize("NFC", text).translate(str.maketrans("“”‘’", "\"\"''")).split())


def said(text: str) -> list[tuple[Any, ...]]:
    """What the claims of a text say, without their places."""
    return [
        (
            spelled(claim.text),
            claim.polarity,
            claim.act,
            claim.directness,
            claim.flags,
            claim.legal,
            [spelled(link.source.text) for link in claim.attributions if link.source],
        )
        for claim in claims(text)
    ]


class TestAnyText:
    """Laws of one extraction."""

    @given(st.one_of(rows, anything))
    @example("According to Ana Brandt,")
    @example("“")
    @example("\u200d’s")
    def test_every_place_lies_in_its_stretch(self, text: str) -> None:
        """Nothing fails on any text, claims come in text order, and what a claim points at lies in one passage and is not blank."""
        document = factcheck.read_text(text)
        stretches = passages(document)
        found = factcheck.extract(document)

        assert [claim.spans[0].start for claim in found] == sorted(claim.spans[0].start for claim in found)
        for claim in found:
            places: list[Span] = [*claim.spans, *(marker.span for marker in claim.markers if marker.span is not None)]
            for link in claim.attributions:
                places += [*link.cue, *(link.source.spans if link.source is not None else ())]
            low, high = min(span.start for span in places), max(span.end for span in places)
            assert any(start <= low < high <= end for start, end in stretches)
            assert all(span.cut(document.text).strip() for span in places)

    @given(rows)
    def test_two_claims_are_never_the_same(self, text: str) -> None:
        """No assertion of one voucher is given twice."""
        found = claims(text)
        keys = [(claim.spans, claim.attributions, claim.markers, claim.act) for claim in found]

        assert len(keys) == len(set(keys))

    @given(rows)
    def test_the_claim_of_a_look_up_is_the_whole_text(self, text: str) -> None:
        """A text gives one claim of all its words, on the word of those who vouch for its first assertion; nothing gives a plain error."""
        if not any(letter.isalnum() for letter in text):
            with pytest.raises(ValueError, match="no assertion"):
                factcheck.claim(text)
            return
        found, single = claims(text), factcheck.claim(text)

        assert single.text == text.strip()
        assert single.attributions == (found[0].attributions if found else ())


@pytest.mark.parametrize(
    ("name", "change"),
    [("straight", lambda text: text.translate(str.maketrans("“”‘’", "\"\"''"))), ("lines", lambda text: text.replace("\n", "\r\n"))],
    ids=["straight", "lines"],
)
def test_another_spelling_of_the_rounds_gives_the_same_claims(name: str, change: Any) -> None:  # noqa: ANN401
    """Straight marks and other line ends change no claim of any text that was written for a round."""
    assert [text for text in texts_of_rounds() if said(change(text)) != said(text)] == [], name


def test_every_process_reads_the_rounds_alike() -> None:
    """The order of sets, which differs from process to process, bears on nothing."""
    code = (
        "import sys, hashlib, factcheck\n"
        "texts = sys.stdin.buffer.read().decode().split('\\x1e')\n"
        "print(hashlib.sha256(repr([factcheck.extract(factcheck.read_text(text)) for text in texts]).encode()).hexdigest())"
    )
    texts = [text for _, text in zip(range(120), texts_of_rounds(), strict=False)]
    here = hashlib.sha256(repr([claims(text) for text in texts]).encode()).hexdigest()

    for seed in ("3", "4"):
        done = subprocess.run(  # noqa: S603
            [sys.executable, "-c", code],
            env=os.environ | {"PYTHONHASHSEED": seed},
            input="\x1e".join(texts).encode(),
            capture_output=True,
            check=True,
        )
        assert done.stdout.decode().strip() == here


HOSTILE = {
    "said": "said " * 20_000,
    "marks": '"' * 50_000,
    "curly marks": "“" * 25_000 + "”" * 25_000,
    "single marks": "'" * 50_000,
    "X, said": "X, said " * 5_000,
    "one sentence": "the old man sold the boat and " * 6_700,
    "and": " and " * 20_000,
    "that": "that " * 20_000,
    "he said that": "he said that " * 4_000,
    "brackets": "(" * 25_000 + ")" * 25_000,
    "commas": "," * 50_000,
    "one word": "a" * 200_000,
    "stops": "." * 50_000,
    "blanks": "It" + " " * 100_000 + "rained.",
    "lines": "\n" * 50_000 + "It rained.",
    "nothing": "",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_text_is_read_like_any_other(name: str) -> None:
    """Words and marks repeated without end neither fail nor nest without bound, and no claim points outside the text."""
    text = HOSTILE[name]

    assert all(0 <= span.start < span.end <= len(text) for claim in claims(text) for span in claim.spans)


class Reads:
    """How often words, tags and relations were looked at."""

    count = 0


def counted(reads: Reads, values: list[Any]) -> list[Any]:
    """The same list, noting every value that is read from it."""

    class Counted(list[Any]):
        def __getitem__(self, key: SupportsIndex | slice) -> Any:  # noqa: ANN401
            value = super().__getitem__(key)
            reads.count += len(value) if isinstance(key, slice) else 1
            return value

        def __iter__(self) -> Iterator[Any]:
            for value in super().__iter__():
                reads.count += 1
                yield value

        def __reversed__(self) -> Iterator[Any]:
            for value in super().__reversed__():
                reads.count += 1
                yield value

    return Counted(values)


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> Reads:
    """Count what extraction looks at: the tables of tokens, the tags, the sentences and the relations."""
    found = Reads()
    tokens, paragraph, tag = Tokens.__init__, Paragraph.__init__, Letters.__getitem__

    def counting_tokens(self: Tokens, text: str, start: int, end: int) -> None:
        tokens(self, text, start, end)
        for name in ("surface", "lower", "start", "end", "quotation", "partner", "pairs"):
            setattr(self, name, counted(found, getattr(self, name)))

    def counting_paragraph(self: Paragraph, tokens_: Tokens, ranges: list[tuple[int, int]]) -> None:
        paragraph(self, tokens_, ranges)
        self.sentences, self.relations = counted(found, self.sentences), counted(found, self.relations)

    def counting_tag(self: Letters, i: int) -> str:
        found.count += 1
        return tag(self, i)

    monkeypatch.setattr(Tokens, "__init__", counting_tokens)
    monkeypatch.setattr(Paragraph, "__init__", counting_paragraph)
    monkeypatch.setattr(Letters, "__getitem__", counting_tag)
    return found


REPEATED = (
    "said ",
    "X, said ",
    "said that ",
    "he said that ",
    "asked whether he asked ",
    "that ",
    "and ",
    "Ann, and ",
    ", which he said ",
    "the man who saw ",
    "the claim that ",
    "the alleged theft of ",
    "allegedly ",
    "he is accused of fraud and ",
    "is said to ",
    "believed to be ",
    "rumours that ",
    "according to ",
    "criticised by ",
    "with prices rising, ",
    "the old man sold the boat and ",
    "compared with the year before, ",
    "he was arrested on suspicion of theft, ",
    "officials who spoke on condition of anonymity ",
    "for condition says ",
    '"',
    "“a” ",
    "'a' ",
    "‘boys’ a ",
    "(a) ",
    "a; ",
    "a – ",
    "a: ",
    ". ",
    "U.S. ",
    "It rained. ",
    "He said it rained. ",
    "Officials said it rained. ",
    "Ana Brandt said it rained. She left. ",
    "“It rained,” she said. “It will rain.” ",
    "“Why?” she asked. ",
    "“It rained for days and days on the whole of the town.” So it was. ",
    "He said it rained.\n\n",
    "“It rained.\n\n",
    "She said:\n\n",
)


@pytest.mark.parametrize("unit", REPEATED)
def test_twice_the_text_is_twice_the_work(unit: str, reads: Reads) -> None:
    """What is looked at grows with the length of the text and not with its square, even in one sentence or one paragraph without end."""
    size = max(1, 4_000 // len(unit))
    work = []
    for times in (size, 2 * size, 4 * size):
        reads.count = 0
        claims(unit * times)
        work.append(reads.count)

    assert work[2] - work[1] <= 2.15 * (work[1] - work[0])  # 2 where it is linear, 4 where it is square


@pytest.mark.parametrize("asked", [factcheck.extract, factcheck.check])
def test_what_is_no_document_is_refused_in_one_line(asked: Callable[[Any], object]) -> None:
    """A text where a document is asked for is answered with how to make a document of it."""
    with pytest.raises(NotADocumentError, match=r"value of type str; make a document of a text with factcheck\.read_text\(text\)"):
        asked("It rained.")
