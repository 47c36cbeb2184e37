"""Headline, paragraphs, captions and boilerplate of plain text."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.documents import BlockKind
from factcheck.readers import read_text

LONG = "The council met on Monday and agreed to mend the old bridge before the winter floods come, the mayor said. It will take a year."
SENTENCES = ("The ferry left at noon.", "“No,” she said.", "Nobody was hurt, according to the police.", "What next?", LONG)

pages = st.lists(
    st.sampled_from(
        [*SENTENCES, "Also read: Five facts", "Photo: The bridge", "Title: A", "", "  ", "Key words", "* * *", "and then some"]
    ),
    max_size=9,
).flatmap(lambda lines: st.sampled_from(["\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\u2029"]).map(lambda end: end.join(lines)))
anything = st.one_of(pages, st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))


def shown(text: str) -> list[tuple[str, str]]:
    """The kinds and words of the blocks of a text."""
    return [(block.kind.value, block.span.cut(text)) for block in read_text(text).blocks]


def kinds(text: str) -> list[str]:
    """The kinds of the blocks of a text."""
    return [kind for kind, _ in shown(text)]


@given(anything)
def test_blocks_hold_every_character_once(text: str) -> None:
    """Blocks stand in text order without overlap, outer white space left out, and nothing between them but white space."""
    document = read_text(text)
    place = 0
    for block in document.blocks:
        words = block.span.cut(text)
        assert not text[place : block.span.start].replace("\ufeff", "").strip()
        assert words == words.strip()
        place = block.span.end
    assert not text[place:].replace("\ufeff", "").strip()
    assert document.text == text


@given(anything)
def test_line_ends_do_not_matter(text: str) -> None:
    """The same page with other line ends has the same blocks, up to offsets."""
    lines = text.splitlines()

    def blocks(end: str) -> list[tuple[str, list[str]]]:
        return [(kind, words.splitlines()) for kind, words in shown(end.join(lines))]

    assert blocks("\n") == blocks("\r\n")


@given(st.lists(st.sampled_from(SENTENCES)), st.sampled_from(["\n", "\n\n"]), st.sampled_from(SENTENCES))
def test_a_paragraph_more_changes_no_other(sentences: list[str], gap: str, extra: str) -> None:
    """What a stretch is follows from itself and its neighbours: adding one at either end leaves the others what they were."""
    sentences = [SENTENCES[0], *sentences]
    alone = shown(gap.join(sentences))

    assert shown(gap.join([*sentences, extra]))[: len(alone)] == alone
    assert shown(gap.join([extra, *sentences]))[1:] == alone


@given(
    st.lists(st.sampled_from("the river rose and took a bridge with it while people slept in Vell".split()), min_size=30),
    st.integers(60, 90),
)
def test_a_wrapped_paragraph_is_one_block(words: list[str], width: int) -> None:
    """Lines that were broken to fit a width are one paragraph, and a blank line still ends it."""
    words[0] = "The"
    paragraph = textwrap.fill(" ".join(words) + ".", width)

    assert shown(f"{LONG}\n\n{paragraph}\n\n{paragraph}") == [("paragraph", LONG), ("paragraph", paragraph), ("paragraph", paragraph)]


def test_a_name_may_begin_a_wrapped_line() -> None:
    """A line too long for a title runs on, though the next begins with a capital; a headline over short copy does not."""
    wrapped = "The bridge was closed on Monday by order of the mayor of the town,\nAna Brandt."
    capital = "The bridge was closed on Monday by order of the mayor of that town\nVell, on the river."
    headline = "The bridge is closed on Monday by order of the mayor of this town\nAna Brandt gave the order on Sunday, it is said."

    assert kinds(f"{LONG}\n\n{wrapped}\n\n{capital}") == ["paragraph"] * 3
    assert kinds(f"{headline}\n\n{LONG}") == ["headline", "paragraph", "paragraph"]


@pytest.mark.parametrize("count", [1, 2, 3])
@given(data=st.data())
def test_a_few_sentences_on_one_line_are_a_paragraph(count: int, data: st.DataObject) -> None:
    """A snippet is copy, however short."""
    text = " ".join(data.draw(st.sampled_from(SENTENCES)) for _ in range(count))

    assert shown(text) == [("paragraph", text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(f"Council to mend bridge\n{LONG}", ["headline", "paragraph"], id="headline on the first line"),
        pytest.param(f"\n\nCouncil to mend bridge\n\n{LONG}", ["headline", "paragraph"], id="headline after blank lines"),
        pytest.param(f"Will the bridge hold?\n\n{LONG}", ["headline", "paragraph"], id="headline that asks"),
        pytest.param(f"Poll: most islanders back the bridge\n\n{LONG}", ["headline", "paragraph"], id="headline with a colon"),
        pytest.param(f"Bridge shut\n\nBy Ana Brandt\n\n{LONG}", ["headline", "boilerplate", "paragraph"], id="byline under the headline"),
        pytest.param(
            f"Also read: Floods\n\nBridge shut\n\n{LONG}", ["boilerplate", "headline", "paragraph"], id="headline after a pointer"
        ),
        pytest.param("Council to mend bridge", ["paragraph"], id="a title without copy"),
        pytest.param("Council to mend bridge\n\nNot yet.", ["paragraph", "paragraph"], id="a title without longer copy"),
        pytest.param(f"The council met.\n\n{LONG}", ["paragraph", "paragraph"], id="a first line that is a sentence"),
        pytest.param(f"“The bridge will hold.”\n\n{LONG}", ["paragraph", "paragraph"], id="a first line that is a quotation"),
        pytest.param(f"VELL, May 3 (HPA) —\n\n{'Rain ' * 40}", ["paragraph", "paragraph"], id="no headline without a sentence after it"),
        pytest.param(f"{'Rain and ' * 30}\n\n{LONG * 3}", ["paragraph", "paragraph"], id="a long first line"),
        pytest.param(f"{LONG}\n\n“No.”\n\n{LONG}", ["paragraph"] * 3, id="a short quotation"),
        pytest.param(f"{LONG}\n(HPA desk, Vell)", ["paragraph", "boilerplate"], id="a bracketed footer"),
        pytest.param(f"{LONG}\n(The mayor has denied this.)", ["paragraph", "paragraph"], id="a bracketed sentence at the end"),
        pytest.param(f"{LONG}\n(HPA desk, Vell)\n{LONG}", ["paragraph"] * 3, id="brackets in the middle"),
        pytest.param("(HPA desk, Vell)", ["paragraph"], id="nothing but brackets"),
        pytest.param(f"{LONG}\nWhat now\nThe work begins in May.", ["paragraph"] * 3, id="a title between paragraphs"),
        pytest.param(
            "It rose by 4 percent.\nIt fell by 3 percent.\nIt rose again after that, the office said.", ["paragraph"] * 3, id="short lines"
        ),
        pytest.param("", [], id="nothing"),
        pytest.param(" \r\n\t\n", [], id="white space"),
        pytest.param("Title: A\nPublisher: B", ["boilerplate"] * 2, id="nothing but a header"),
        pytest.param(f"{LONG}\nTitle: A", ["paragraph", "paragraph"], id="a header line further down"),
    ],
)
def test_what_a_stretch_is(text: str, expected: list[str]) -> None:
    """A headline is short, opens the page, does not end as a sentence does, and has longer copy after it; the rest is copy."""
    assert kinds(text) == expected


def test_wrapped_paragraphs_without_blank_lines_are_told_apart() -> None:
    """In wrapped text a line that stops short of the width ends a paragraph; items and notices stand alone."""
    first = "The council met on Monday and agreed to mend the old bridge before\nthe winter floods come, the mayor of Vell said."
    second = "It will take a year and cost 4 million crowns, which the council has\nnot got, according to its treasurer."
    items = "- The first arch needs new stone, and the second needs new iron work\n- The third is sound."
    notice = "Also read: How the bridge was built by four hands in eleven years and"

    text = f"{first}\n{second}\n{items}\n{notice}"

    assert [words for _, words in shown(text)] == [first, second, *items.split("\n"), notice]
    assert kinds(text)[-1] == "boilerplate"


def test_the_headline_is_a_guessed_title() -> None:
    """A title found in the text is never treated as if the publisher had stated it."""
    document = read_text(f"Council  to mend bridge\n\n{LONG}")

    assert document.title == "Council to mend bridge"
    assert dict(document.origins)["title"].value == "guessed"
    assert document.blocks[0].kind is BlockKind.HEADLINE


@given(st.integers(1, 400))
def test_many_lines_that_run_on_are_one_block(lines: int) -> None:
    """How many lines a paragraph has does not matter."""
    same = "and the river rose again over night while the town of Vell slept on and"

    assert shown("\n".join([same] * lines)) == [("paragraph", "\n".join([same] * lines))]
