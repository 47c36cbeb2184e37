"""What was read: the text as it stands, and what is known of who published it."""

from __future__ import annotations

import datetime
import enum
import functools
import hashlib

import attrs

from factcheck.model.spans import Span
from factcheck.model.values import zoneless


class Origin(enum.Enum):
    """Where a metadatum came from. A guessed one is never treated as verified."""

    GIVEN = "given"
    MARKUP = "markup"
    GUESSED = "guessed"


class BlockKind(enum.Enum):
    """What a stretch of a document is, as far as reading could tell.

    Attributes:
        HEADLINE: The title as it stands in the text.
        PARAGRAPH: Running copy.
        CAPTION: Words under a picture.
        BOILERPLATE: Not copy: pointers to other stories, newsletters, credits, footers, header lines.
    """

    HEADLINE = "headline"
    PARAGRAPH = "paragraph"
    CAPTION = "caption"
    BOILERPLATE = "boilerplate"


@attrs.frozen
class Block:
    """One stretch of a document, by what it is.

    Attributes:
        span: Where it stands, outer white space left out.
        kind: What it is.
    """

    span: Span
    kind: BlockKind


class Standing(enum.Enum):
    """How a document stands to what it tells.

    Attributes:
        REPORT: It tells what others did and said.
        PRIMARY: Its publisher is itself the voucher: a statement, notice, report, filing or transcript.
        CORRECTION: It takes back or brings forward what its publisher told before.
        COPY: It tells again what other copy told, and brings no news of its own.
    """

    REPORT = "report"
    PRIMARY = "primary"
    CORRECTION = "correction"
    COPY = "copy"


def _refuse_zoneless(published: datetime.date | None) -> None:
    if published is not None and zoneless(published):
        msg = f"published must be a date or an aware datetime: got {published.isoformat()} without a time zone"
        raise ValueError(msg)


@attrs.frozen
class Publication:
    """Who published a document, when, and how it stands to what it tells: what a claim has to know of its document to be compared.

    Attributes:
        publisher: Who published it; None where unknown.
        published: A date, or an aware datetime; None where unknown.
        standing: How it stands to what it tells.

    Raises:
        ValueError: When `published` is a datetime without time zone.
    """

    publisher: str | None = None
    published: datetime.date | None = None
    standing: Standing = Standing.REPORT

    def __attrs_post_init__(self) -> None:
        _refuse_zoneless(self.published)


UNKNOWN_PUBLICATION = Publication()
"""Of a document that is not known to have a publisher or date."""


@attrs.frozen
class Document:
    """A document as it was read.

    Attributes:
        text: Never altered after reading: not normalised, not stripped, since every offset points into it.
        title: The headline; None where there is none.
        publisher: Who published it.
        byline: Who wrote it.
        published: A date, or an aware datetime; None where unknown.
        url: Where it was published.
        language: BCP 47 tag of the language.
        kind: The genre as stated ("wire story", "government statement"); empty where not stated.
        origins: Where each metadatum that is set came from, as pairs of field name and origin, sorted by name.
        blocks: The stretches that reading found, in text order and not overlapping.

    Raises:
        ValueError: When `published` is a datetime without time zone, or a block lies outside the text.
    """

    text: str
    title: str | None = None
    publisher: str | None = None
    byline: str | None = None
    published: datetime.date | None = None
    url: str | None = None
    language: str = "en"
    kind: str = ""
    origins: tuple[tuple[str, Origin], ...] = ()
    blocks: tuple[Block, ...] = ()

    def __attrs_post_init__(self) -> None:
        _refuse_zoneless(self.published)
        if self.blocks and max(block.span.end for block in self.blocks) > len(self.text):
            msg = "a block lies outside the text"
            raise ValueError(msg)

    @property
    def id(self) -> str:
        """A digest of content and metadata, 16 hexadecimal digits: the same in every process."""
        published = "" if self.published is None else self.published.isoformat()
        metadata = (self.title, self.publisher, self.byline, published, self.url, self.language, self.kind)
        return hashlib.blake2b(_hashed(self.text) + _hashed_all(metadata), digest_size=8).hexdigest()

    @property
    def primary(self) -> bool:
        """Whether the publisher is itself the voucher: a statement, notice, report, filing, transcript or the like."""
        if not self.kind:
            return False
        kind = set(self._kind_words())
        if "news" in kind:
            kind.discard("report")  # a "news report" is copy, a "news release" is not
        return not _PRIMARY.isdisjoint(kind) and _JOURNALISM.isdisjoint(kind)

    @property
    def publication(self) -> Publication:
        """What its claims keep of it. A statement that corrects another is a primary document still."""
        if not self.kind:
            known = self.publisher is not None or self.published is not None
            return Publication(self.publisher, self.published) if known else UNKNOWN_PUBLICATION
        kind = self._kind_words()
        standing = Standing.PRIMARY if self.primary else Standing.REPORT
        if standing is Standing.REPORT and not _CORRECTING.isdisjoint(kind):
            standing = Standing.CORRECTION
        elif standing is Standing.REPORT and not _COPYING.isdisjoint(kind):
            standing = Standing.COPY
        return Publication(self.publisher, self.published, standing)

    def _kind_words(self) -> list[str]:
        return [word.strip("().,;:") for word in self.kind.lower().replace("-", " ").split()]


def _hashed(part: str | None) -> bytes:
    """A text as bytes behind its length, so that no two lists of texts are the same."""
    data = part.encode("utf-8", "surrogatepass") if part else b""
    return len(data).to_bytes(8, "big") + data


@functools.lru_cache(maxsize=64)
def _hashed_all(parts: tuple[str | None, ...]) -> bytes:
    """The metadata of a document as bytes; kept, since short texts that are looked up have none."""
    return b"".join(map(_hashed, parts))


_CORRECTING = frozenset("correction corrections clarification erratum corrigendum retraction".split())
_COPYING = frozenset("aggregator aggregation rewrite rewritten digest roundup recap reprint repost".split())
_PRIMARY = frozenset(
    "statement notice report filing transcript assessment indictment judgment judgement ruling release audit bulletin communique letter "
    "declaration decree order verdict minutes memo memorandum circular advisory testimony speech resolution gazette briefing certificate "
    "affidavit complaint lawsuit prospectus proclamation regulation decision paper note".split(),
)
_JOURNALISM = frozenset("newspaper wire broadcaster blog aggregator magazine tabloid article story feature column rewrite".split())
"""Kinds of copy that report what others said, whatever else the kind names: "newspaper report"."""
