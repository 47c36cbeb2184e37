"""The notices of English news pages: each fires where it says, and nowhere where it says not."""

from __future__ import annotations

import re

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.language.english.layout import BOILERPLATE, CAPTIONS, CONTINUING_WORDS, HEADER_FIELDS, Notice
from factcheck.model.documents import BlockKind, Document
from factcheck.readers import read_text

NOTICES = (*CAPTIONS, *BOILERPLATE)
COPY = "The council met on Monday and agreed to mend the old bridge before the winter floods come.\n\n"


@pytest.mark.parametrize("notice", NOTICES, ids=lambda notice: notice.name)
class TestEveryNotice:
    """One way in which a page says something that is not copy."""

    def test_it_fires_on_its_examples(self, notice: Notice) -> None:
        """What it is there for is found by its own pattern, and left out when read between paragraphs."""
        for words in notice.fires:
            assert re.compile(notice.pattern, re.IGNORECASE).match(words), words
            kinds = [block.kind for block in read_text(COPY + words + "\n\n" + COPY).blocks]
            assert kinds == [BlockKind.PARAGRAPH, BlockKind.CAPTION if notice in CAPTIONS else BlockKind.BOILERPLATE, BlockKind.PARAGRAPH]

    def test_no_notice_fires_on_its_counter_examples(self, notice: Notice) -> None:
        """What only looks like it is copy."""
        for words in notice.silent:
            assert [block.kind for block in read_text(COPY + words + "\n\n" + COPY).blocks] == [BlockKind.PARAGRAPH] * 3, words

    def test_its_words_stand_in_whatever_it_fits(self, notice: Notice) -> None:
        """A notice that is searched for by its words first would miss a stretch without one."""
        assert all(word == word.lower() for word in notice.words)
        assert all(any(word in fitting.lower() for word in notice.words) for fitting in notice.fires if notice.words)

    @given(st.text("a -.,:(@#A1", min_size=200, max_size=300), st.data())
    def test_it_ends_on_any_text(self, notice: Notice, filler: str, data: st.DataObject) -> None:
        """An opening that fits, followed by whatever fits a little longer, does not make it search for ever."""
        example = data.draw(st.sampled_from(notice.fires))
        re.compile(notice.pattern, re.IGNORECASE).match(example[: data.draw(st.integers(0, len(example)))] + filler)


def test_notices_have_names_of_their_own() -> None:
    """A failing test names one notice."""
    names = [notice.name for notice in NOTICES]

    assert len(set(names)) == len(names)
    assert all(notice.fires and notice.silent for notice in NOTICES)


def test_header_keys_fill_fields_that_documents_have() -> None:
    """A key that fills nothing would be lost without a word."""
    assert set(HEADER_FIELDS.values()) <= {field.name for field in attrs.fields(Document)}
    assert all(key == key.lower() for key in (*HEADER_FIELDS, *CONTINUING_WORDS))
