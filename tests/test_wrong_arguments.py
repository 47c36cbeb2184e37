"""What a public function says when it is given something else than it asks for: the library's own error, with what to do."""

from __future__ import annotations

import datetime
import itertools
import re
from collections.abc import Callable
from pathlib import Path

import pytest

import factcheck
from factcheck.errors import FactcheckError

CLAIM = factcheck.claim("The mayor of Okoma resigned on Monday.")
DOCUMENT = factcheck.read_text("The bridge at Meril was closed.")
LIST = "; put one {} in a list"
MENDS = {
    "text for a claim": "; make a claim of a text with factcheck.claim(text)",
    "document for a claim": "; take the claims of a document with factcheck.extract(document)",
    "text for a document": "; make a document of a text with factcheck.read_text(text)",
    "path for a document": "; read a file with factcheck.read(path)",
}


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda: factcheck.check(DOCUMENT), "check() asks for documents and was given a value of type Document" + LIST.format("document")),
        (lambda: factcheck.check(["a"]), "check() asks for documents and was given a value of type str" + MENDS["text for a document"]),
        (lambda: factcheck.check([], against=[None]), "check() asks for documents and was given a value of type NoneType"),
        (
            lambda: factcheck.check([Path("a")]),
            "check() asks for documents and was given a value of type PosixPath" + MENDS["path for a document"],
        ),
        (lambda: list(factcheck.link(CLAIM)), "link() asks for claims and was given a value of type Claim" + LIST.format("claim")),
        (
            lambda: list(factcheck.link([DOCUMENT])),
            "link() asks for claims and was given a value of type Document" + MENDS["document for a claim"],
        ),
        (lambda: factcheck.compare(CLAIM, "a"), "compare() asks for claims and was given a value of type str" + MENDS["text for a claim"]),
        (
            lambda: factcheck.support(CLAIM, DOCUMENT),
            "support() asks for documents and was given a value of type Document" + LIST.format("document"),
        ),
        (lambda: factcheck.cite("a", []), "cite() asks for claims and was given a value of type str" + MENDS["text for a claim"]),
        (lambda: factcheck.cited_document(CLAIM, 3), "cited_document() asks for documents and was given a value of type int"),
        (lambda: factcheck.trace(CLAIM, []), "trace() asks for claims and was given a value of type Claim" + LIST.format("claim")),
        (lambda: factcheck.entities(CLAIM), "entities() asks for claims and was given a value of type Claim" + LIST.format("claim")),
        (lambda: factcheck.entities(None), "entities() asks for claims and was given a value of type NoneType"),
        (lambda: factcheck.ClaimIndex(None), "ClaimIndex() asks for texts and claims and was given a value of type NoneType"),
        (
            lambda: factcheck.ClaimIndex("a"),
            "ClaimIndex() asks for texts and claims and was given a value of type str" + LIST.format("text"),
        ),
        (lambda: factcheck.read_text(b"a"), "read_text() asks for texts and was given a value of type bytes; decode the bytes first"),
        (lambda: factcheck.claim(DOCUMENT), "claim() asks for texts and was given a value of type Document"),
        (lambda: factcheck.claim("... 😀"), "no assertion in '... 😀': give a sentence"),
        (lambda: factcheck.find_periods(None), "find_periods() asks for texts and was given a value of type NoneType"),
        (lambda: factcheck.find_periods("a", reference="2031"), "'2031' is not a date; write it as 2025-03-28 or 2025-03-28T09:30+00:00"),
        (lambda: factcheck.find_quantities(3), "find_quantities() asks for texts and was given a value of type int"),
    ],
    ids=itertools.count(),
)
def test_what_is_not_asked_for_is_named_with_what_to_do(call: Callable[[], object], said: str) -> None:
    """One line that names the function as it was called."""
    with pytest.raises(FactcheckError, match=f"^{re.escape(said)}$"):
        call()


def test_a_long_text_without_words_is_cut_in_the_message() -> None:
    """A page of dashes is not printed back."""
    with pytest.raises(FactcheckError) as caught:
        factcheck.claim("-" * 10_000)

    assert len(str(caught.value)) < 100


def test_one_rule_may_stand_without_a_list() -> None:
    """A text is the name of one rule and not a row of letters."""
    story = factcheck.read_text("The committee met on Monday.", published=datetime.date(2031, 3, 28))
    doubtful = factcheck.read_text("Reportedly, the bridge failed.")

    assert factcheck.check([story, doubtful], select="hearsay-without-source") == factcheck.check(
        [story, doubtful], select=["hearsay-without-source"]
    )
    assert factcheck.check([doubtful], select="all", ignore="all") == ()
