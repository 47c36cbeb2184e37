"""Where the header lines, headline, paragraphs, captions and boilerplate of a plain text stand.

Every decision looks at a stretch and its neighbours only, so that adding a paragraph at one end leaves the blocks at the other
end as they were. Text is read once from start to end; nothing is looked for twice.
"""

from __future__ import annotations

import itertools
import re
from typing import Final

import attrs

from factcheck.language.english.layout import BOILERPLATE, CAPTIONS, CONTINUING_WORDS, HEADER_FIELDS
from factcheck.model.documents import Block, BlockKind
from factcheck.model.spans import Span

WRAP_WIDTH: Final = 100
"""Longest line, in characters, that may be one of several hard-wrapped lines; typewriters and mail wrap at 72 to 80."""

LEAST_WRAP: Final = 40
"""Shortest longest line, in characters, of a hard-wrapped paragraph: below it, lines are items of a list."""

LONGEST_TITLE: Final = 60
"""Longest title, in characters, between paragraphs; a longer line without a stop is a wrapped one, even if a name begins the next."""

LONGEST_HEADLINE: Final = 160
"""Longest headline, in characters; agencies keep theirs under about 120."""

LONGEST_NOTICE: Final = 300
"""Longest stretch, in characters, that is tried as boilerplate or caption; longer ones are copy whatever they open with."""

HEADLINE_REACH: Final = 4
"""How many stretches after the first one are looked at for copy longer than a headline: a byline and a date line may stand between."""

_HEADER: Final = re.compile(rf"({'|'.join(HEADER_FIELDS)}):[ \t]+(\S.*)", re.IGNORECASE)
_CAPTION: Final = re.compile("|".join(f"(?:{notice.pattern})" for notice in CAPTIONS), re.IGNORECASE)
_NOT_COPY: Final = re.compile("|".join(f"(?:{notice.pattern})" for notice in BOILERPLATE if not notice.words), re.IGNORECASE)
_NOT_COPY_AROUND: Final = tuple((word, re.compile(notice.pattern, re.IGNORECASE)) for notice in BOILERPLATE for word in notice.words)
_STOP: Final = re.compile(r"[.!?…][\"'”’»)\]*]{0,4}\Z")
_FULL_STOP: Final = re.compile(r"[.…][\"'”’»)\]*]{0,4}\Z")
_BRACKETED: Final = re.compile(r"(?:\([^()]*\)|\[[^\[\]]*\])\Z")
_ITEM: Final = re.compile(r"[-–—•*·▪‣]\s+[^\sa-z]|\d{1,2}[.)]\s")
_WORD: Final = re.compile(r"\S+")
NOTE: Final = re.compile(r"<!--\s*factcheck:(?P<comment>.*?)-->|\[\s*factcheck:(?P<bracket>.*)\]", re.IGNORECASE)
"""A line that speaks to the checks and is no copy: a comment of Markdown and HTML, or words in square brackets."""


@attrs.frozen
class Layout:
    """What reading found in a text.

    Attributes:
        header: The fields that header lines fill, with the words that fill them, in text order.
        blocks: Every stretch that holds something, in text order; together they hold every character that is not white space.
    """

    header: tuple[tuple[str, str], ...]
    blocks: tuple[Block, ...]


def lay_out(text: str) -> Layout:
    """Find the header fields and the blocks of a text.

    Paragraphs are separated by blank lines, or stand one on a line; the lines of a hard-wrapped paragraph become one block.
    """
    lines = _lines(text)
    if len(lines) == 1 and lines[0][0] < lines[0][1] and _HEADER.match(text, *lines[0]) is None:
        start, end = lines[0]
        return Layout((), (Block(Span(start, end), _kind(text[start:end])),))  # a sentence to be looked up, say: no headline, no footer
    header, blocks, body = _header(text, lines)
    stretches = _stretches(text, lines, body)
    kinds = _kinds([text[start:end] for start, end in stretches])
    blocks.extend(Block(Span(start, end), kind) for (start, end), kind in zip(stretches, kinds, strict=True))
    return Layout(header, tuple(blocks))


def _lines(text: str) -> list[tuple[int, int]]:
    """Start and end of every line without its outer white space; both equal for a blank line."""
    lines = []
    position = 0
    for line in text.splitlines(keepends=True):
        bare = line.strip()
        if not position:
            bare = bare.lstrip("\ufeff")
        start = position + line.index(bare)
        lines.append((start, start + len(bare)))
        position += len(line)
    return lines


def _header(text: str, lines: list[tuple[int, int]]) -> tuple[tuple[tuple[str, str], ...], list[Block], int]:
    """The header fields, their blocks, and the number of the first line after the header."""
    fields: dict[str, str] = {}
    blocks = []
    number = 0
    while number < len(lines) and not fields and lines[number][0] == lines[number][1]:
        number += 1
    while number < len(lines) and (found := _HEADER.match(text, *lines[number])):
        fields.setdefault(HEADER_FIELDS[found[1].lower()], found[2])
        blocks.append(Block(Span(*found.span()), BlockKind.BOILERPLATE))
        number += 1
    return tuple(fields.items()), blocks, number


def _stretches(text: str, lines: list[tuple[int, int]], first: int) -> list[tuple[int, int]]:
    """Start and end of every paragraph, title or notice."""
    stretches: list[tuple[int, int]] = []
    run: list[tuple[int, int]] = []
    for line in lines[first:]:
        start, end = line
        if start == end or end - start > WRAP_WIDTH or NOTE.fullmatch(text, start, end):
            if run:
                stretches.extend(_unwrapped(text, run))
                run = []
            if start != end:
                stretches.append(line)
        else:
            run.append(line)
    if run:
        stretches.extend(_unwrapped(text, run))
    return stretches


def _unwrapped(text: str, run: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The paragraphs of some short lines that follow one another without a blank line."""
    if len(run) == 1:
        return run
    width = max(end - start for start, end in run)
    if width < LEAST_WRAP or not any(_runs_on(text, a, b) for a, b in itertools.pairwise(run)):
        return run
    paragraphs = [run[0]]
    last = run[0]
    for line in run[1:]:
        start, end = line
        word = _WORD.match(text, start, end)
        full = last[1] - last[0] + 1 + (len(word[0]) if word else 0) > width
        begins = not full or _ITEM.match(text, start, end) or _is_notice(text[start:end]) or _CAPTION.match(text, start, end)
        if begins and not _continues(text, last, line):
            paragraphs.append(line)
        else:
            paragraphs[-1] = (paragraphs[-1][0], end)
        last = line
    return paragraphs


def _runs_on(text: str, line: tuple[int, int], following: tuple[int, int]) -> bool:
    """Whether a line shows that the text is wrapped: its sentence plainly goes on, or it is too long for a title and has no stop."""
    start, end = line
    long = end - start > LONGEST_TITLE and start > 0 and not _STOP.search(text[end - 6 : end])
    return long or _continues(text, line, following)


def _continues(text: str, line: tuple[int, int], following: tuple[int, int]) -> bool:
    """Whether the words of one line plainly go on in the next: it ends in mid-sentence and the next one does not begin one."""
    words = text[line[0] : line[1]]
    if _STOP.search(words[-6:]):
        return False
    return text[following[0]].islower() or words[-1] in ",;" or words.rpartition(" ")[2].lower() in CONTINUING_WORDS


def _kinds(stretches: list[str]) -> list[BlockKind]:
    kinds = [_kind(stretch) for stretch in stretches]
    _mark_headline(stretches, kinds)
    if stretches and kinds[-1] is BlockKind.PARAGRAPH and len(stretches) > 1 and _is_footer(stretches[-1]):
        kinds[-1] = BlockKind.BOILERPLATE
    return kinds


def _kind(stretch: str) -> BlockKind:
    if NOTE.fullmatch(stretch):
        return BlockKind.BOILERPLATE
    if len(stretch) > LONGEST_NOTICE:
        return BlockKind.PARAGRAPH
    if _CAPTION.match(stretch):
        return BlockKind.CAPTION
    return BlockKind.BOILERPLATE if _is_notice(stretch) else BlockKind.PARAGRAPH


def _is_notice(stretch: str) -> bool:
    """Whether a stretch is a notice and no copy."""
    if _NOT_COPY.match(stretch):
        return True
    low = stretch.lower()
    near = [pattern for word, pattern in _NOT_COPY_AROUND if word in low]
    return bool(near) and any(pattern.match(stretch) for pattern in near)


def _mark_headline(stretches: list[str], kinds: list[BlockKind]) -> None:
    """Mark the first stretch that is not a notice, when it is short, has no final full stop, and longer copy follows."""
    copy = (number for number, kind in enumerate(kinds) if kind is BlockKind.PARAGRAPH)
    first = next(copy, None)
    if first is None:
        return
    title = stretches[first]
    if len(title) > LONGEST_HEADLINE or _FULL_STOP.search(title[-6:]) or title[-1] in ",;:":
        return
    following = [stretches[number] for number, _ in zip(copy, range(HEADLINE_REACH), strict=False)]
    if any(len(stretch) > len(title) and _STOP.search(stretch[-6:]) for stretch in following):
        kinds[first] = BlockKind.HEADLINE


def _is_footer(stretch: str) -> bool:
    """Whether a last stretch is a bracketed note: nothing outside the brackets, and no sentence that ends inside them."""
    return len(stretch) <= LONGEST_NOTICE and _BRACKETED.match(stretch) is not None and not _STOP.search(stretch[-2:-1])
