"""The HTML report shows the copy as written, every claim in its place, and asks the network for nothing."""

from __future__ import annotations

import base64
import datetime
import hashlib
import re
from collections import Counter
from decimal import Decimal
from html.parser import HTMLParser
from importlib import resources

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.errors import SpanOutsideTextError
from factcheck.exporters.html import EXPORTER, page
from factcheck.language.english import plain_words
from factcheck.model.attribution import Access, Attribution, AttributionLevel, SourceKind, SourceMention, Stance
from factcheck.model.claims import Act, Claim, Commitment, Directness, Flag, Holder, LegalStage, Marker, Polarity
from factcheck.model.documents import Block, BlockKind, Document, Origin
from factcheck.model.findings import Finding, Severity
from factcheck.model.spans import Span, joined
from factcheck.model.values import Comparator, Period, Precision, Quantity
from factcheck.testing.strategies import claims, documents, findings, texts

EMPTY_ELEMENTS = {"meta"}
CSS = resources.files("factcheck.exporters").joinpath("templates/report.css").read_text(encoding="utf-8")


@attrs.define
class Element:
    """One element of a page: its tag, its attributes, and all the text inside it."""

    tag: str
    attributes: dict[str, str]
    text: str = ""


class Page(HTMLParser):
    """The elements of a page in document order; a tag that is not closed in its turn is an error."""

    def __init__(self, source: str) -> None:
        """Read the whole page."""
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self._open: list[Element] = []
        self.feed(source)
        self.close()
        assert self._open == []
        self._identified = {element.attributes["id"]: element for element in self.elements if "id" in element.attributes}

    def text_of(self, story: str, runs: str) -> str:
        """What the pieces of some runs say; white space between blocks carries no id."""
        places = [place for run in runs.split() for place in range(*map(int, run.split("-")))]
        found = (self._identified.get(f"{story}p{place}") for place in places)
        return "".join(element.text for element in found if element is not None)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element."""
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.elements.append(element)
        if tag not in EMPTY_ELEMENTS:
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        """Close the element that was opened last."""
        assert self._open.pop().tag == tag

    def handle_data(self, data: str) -> None:
        """Add text to every open element."""
        for element in self._open:
            element.text += data

    def of_class(self, name: str) -> list[Element]:
        """Every element of a class."""
        return [element for element in self.elements if name in element.attributes.get("class", "").split()]

    def by_id(self, anchor: str) -> Element:
        """The one element of an id."""
        return self._identified[anchor]


Reading = tuple[Document, tuple[Claim, ...], tuple[Finding, ...]]


@st.composite
def readings(draw: st.DrawFn) -> Reading:
    """A document with claims and findings that lie anywhere in it."""
    text = draw(texts) + "."
    document = draw(documents(text=text))
    drawn = draw(st.lists(claims(text=text, document=document.id), max_size=4))
    return document, tuple(drawn), tuple(draw(st.lists(findings(within=len(text)), max_size=3)))


@given(readings())
def test_the_copy_is_every_character_in_its_order(reading: Reading) -> None:
    """Whatever claims lie on it, the text of the copy is the text that was read, carriage returns included."""
    source = page([reading])

    assert "\r" not in source  # a browser would make line feeds of them
    assert Page(source).of_class("copy")[0].text == reading[0].text


@given(readings())
def test_every_claim_is_where_it_stands(reading: Reading) -> None:
    """The pieces that a card names are the content of its claim, the cues and the vouchers."""
    document, drawn, _ = reading
    shown = Page(page([reading]))

    for number, claim in enumerate(drawn, 1):
        card = shown.by_id(f"d1c{number}").attributes
        cues = [span for link in claim.attributions for span in link.cue] + [marker.span for marker in claim.markers if marker.span]
        sources = [span for link in claim.attributions if link.source for span in link.source.spans]
        for kind, spans in (("content", claim.spans), ("cue", cues), ("source", sources)):
            expected = "".join(span.cut(document.text) for span in spans)
            assert "".join(shown.text_of("d1", card[f"data-{kind}"]).split()) == "".join(expected.split())


@given(readings())
def test_every_link_leads_somewhere_on_the_page(reading: Reading) -> None:
    """Ids are unique, no address leaves the page, and tiers and vouchers each count every claim once."""
    elements = Page(page([reading, reading])).elements
    anchors = Counter(element.attributes["id"] for element in elements if "id" in element.attributes)
    links = {element.attributes["href"] for element in elements if "href" in element.attributes}

    assert set(anchors.values()) == {1}
    assert {link.removeprefix("#") for link in links} <= set(anchors)
    assert not any("src" in element.attributes for element in elements)
    assert sum(int(element.text) for element in elements if element.tag == "td" and element.attributes.get("class") == "count") == 4 * len(
        reading[1]
    )


def test_copy_cannot_become_markup() -> None:
    """Tags in the copy, in a name or in a message are shown as they are written."""
    hostile = "<script>alert(1)</script>\" onclick='x' {{ 7 * 7 }} --> ]]> </style>"
    document = Document(hostile, title=hostile, publisher=hostile)
    whole = Span(0, len(hostile))
    link = Attribution(SourceMention((whole,), hostile, SourceKind.UNNAMED, descriptor=hostile, anonymity=hostile), (whole,))
    claim = Claim(document.id, (whole,), hostile, (link,))
    finding = Finding(hostile, Severity.NOTE, hostile, document.id, whole, (), (hostile,))
    shown = Page(page([(document, (claim,), (finding,))]))

    assert Counter(element.tag for element in shown.elements)["script"] == 1
    assert Counter(element.tag for element in shown.elements)["style"] == 1
    assert not any("onclick" in element.attributes for element in shown.elements)
    assert hostile in shown.of_class("panel")[0].text


def test_what_html_cannot_carry_is_replaced() -> None:
    """A NUL or half a surrogate pair becomes U+FFFD, so that the page can be written and positions stay."""
    shown = Page(page([(Document("a\x00b\ud800c\x85d"), (), ())]))

    assert shown.of_class("copy")[0].text == "a\ufffdb\ufffdc\x85d"


def test_the_page_allows_its_own_style_and_script_and_nothing_else() -> None:
    """The content security policy forbids all requests, and names the digests of what is inside."""
    shown = Page(page([]))
    (policy,) = (element.attributes["content"] for element in shown.elements if "http-equiv" in element.attributes)

    for tag in ("style", "script"):
        (element,) = (element for element in shown.elements if element.tag == tag)
        digest = base64.b64encode(hashlib.sha256(element.text.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none';")
    assert "url(" not in CSS
    assert "@import" not in CSS


def test_claims_of_another_text_are_refused() -> None:
    """A report is never drawn over copy that has changed since."""
    with pytest.raises(SpanOutsideTextError):
        page([(Document("Short."), (Claim("x", (Span(3, 40),), "text"),), ())])


TEXT = (
    "Quay lease divides two ministries\n\n"
    "According to the audit, officials said the port had allegedly paid more than 3.2 million euros in 2023 for no repairs.\n"
    "Also read: Tides of the week\n"
)


def at(words: str) -> Span:
    """Where some words stand first."""
    start = TEXT.index(words)
    return Span(start, start + len(words))


STORY = Document(
    TEXT,
    title="Quay lease divides two ministries",
    byline="Jo Field",
    published=datetime.date(2025, 3, 28),
    origins=(("byline", Origin.GUESSED), ("published", Origin.GIVEN)),
    blocks=(
        Block(at("Quay lease divides two ministries"), BlockKind.HEADLINE),
        Block(at(TEXT.split("\n")[2]), BlockKind.PARAGRAPH),
        Block(at("Also read: Tides of the week"), BlockKind.BOILERPLATE),
    ),
)
AUDIT = Attribution(SourceMention((at("the audit"),), "the audit", SourceKind.DOCUMENT), (at("According to"),), access=Access.DOCUMENT)
OFFICIALS = Attribution(
    SourceMention(
        (at("officials"),),
        "officials",
        SourceKind.UNNAMED,
        descriptor="close to the talks",
        anonymity="fear for their posts",
        number=3,
        direct_knowledge=True,
    ),
    (at("said"),),
    Stance.DISTANCING,
    Access.TOLD,
)
OUTER = Claim(STORY.id, (Span(at("officials").start, at("repairs").end),), TEXT[at("officials").start : at("repairs").end], (AUDIT,))
INNER = Claim(
    STORY.id,
    (Span(at("the port").start, at("repairs").end),),
    joined((Span(at("the port").start, at("repairs").end),), TEXT),
    (AUDIT, OFFICIALS),
    Directness.MIXED,
    Polarity.NEGATED,
    Act.DENY,
    (Holder(1, Commitment.POSSIBLE), Holder(None, Commitment.UNDERSPECIFIED)),
    LegalStage.ACCUSED,
    (Quantity(at("more than 3.2 million euros"), Decimal(3200000), Decimal(3200000), "EUR", Comparator.MORE, Decimal(100000)),),
    (Period(at("2023"), datetime.date(2023, 1, 1), datetime.date(2024, 1, 1), Precision.YEAR),),
    (Marker(at("allegedly"), AttributionLevel.ALLEGED, Flag.ALLEGED), Marker(at("no repairs"), flag=Flag.OPINION)),
)
FINDING = Finding("allegation-without-accuser", Severity.WARNING, "Who says so?", STORY.id, at("allegedly"), (), ("Nobody is named.",))


@pytest.fixture(scope="module")
def shown() -> Page:
    """The page of a small story with a claim inside a claim."""
    return Page("".join(EXPORTER.export(STORY, (OUTER, INNER), (FINDING,))))


@pytest.mark.parametrize(
    "fact",
    [
        "officials",
        "unnamed people",
        "described as “close to the talks”",
        "not named because: “fear for their posts”",
        "3 of them",
        "said to know at first hand",
        "distancing wording: the outlet keeps away from it",
        "was told",
        "the audit According to",
        "knows it from a document",
        "allegedly alleged",
        "said not to be so",
        "the voucher denies it",
        "quoted in part",
        "officials: thinks it possible",
        "the outlet itself: does not say how sure",
        "accused, no charge stated",
        "more than 3.2 million euros more than 3,200,000 EUR",
        "written to the nearest 100,000",
        "2023 1 January 2023 to 31 December 2023",
        "Flagsallegedly allegation",
        "no repairs opinion",
        "Warning: Who says so?",
    ],
)
def test_a_card_says_what_is_known_of_the_claim(shown: Page, fact: str) -> None:
    """Source, cue, chain, stance, access, level, polarity, certainty, legal stage, dates, numbers, flags with their words, and findings."""
    assert fact in shown.by_id("d1c2").text


def test_a_chain_reads_from_the_outlet_inwards(shown: Page) -> None:
    """The outermost voucher stands first; a chain of one is not drawn."""
    (chain,) = shown.of_class("chain")

    assert chain.text.index("the audit") < chain.text.index("officials")


def test_the_bar_of_tiers_has_a_stretch_for_each_claim(shown: Page) -> None:
    """Side by side, from the outlet's own voice downwards."""
    bars = [element.attributes for element in shown.elements if element.tag == "rect"]

    assert [(bar["class"], bar["x"], bar["width"]) for bar in bars] == [("on-record", "0", "1"), ("alleged", "1", "1")]


def test_a_claim_inside_a_claim_shows_both_tiers(shown: Page) -> None:
    """The inner one is drawn on the words, the outer one around them."""
    inner = [element for element in shown.of_class("inner") if element.attributes["data-claims"] == "2 1"]

    assert "".join(element.text for element in inner) == INNER.text
    assert {element.attributes["class"] for element in inner} == {"bit inner alleged"}
    assert "".join(element.text for element in shown.of_class("outer")) == INNER.text
    assert all("on-record" in element.attributes["class"] for element in shown.of_class("outer"))


def test_a_tier_is_told_by_letter_and_line_and_not_by_colour_alone(shown: Page) -> None:
    """Each sign in the copy carries the letter of its tier and a name for screen readers; each tier has a line of its own."""
    signs = [element.attributes for element in shown.of_class("sign") if "data-sign" in element.attributes]
    lines = re.findall(r"\.lined\.([a-z-]+) \{ text-decoration-style: (\w+); text-decoration-thickness: ([\d.]+)px", CSS)

    assert [(sign["data-sign"], sign["aria-label"]) for sign in signs] == [
        ("R1", "Claim 1: According to a document"),
        ("A2", "Claim 2: Alleged"),
        ("!1", "Warning: Who says so?"),
    ]
    assert {name for name, _, _ in lines} == {"own", "on-record", "unnamed", "hearsay", "alleged", "rumour"}
    assert len({(style, width) for _, style, width in lines}) == len({term.letter for term in plain_words.TIERS.values()}) == len(lines)


def test_blocks_are_shown_by_what_they_are(shown: Page) -> None:
    """The headline is a heading; what is no copy is set apart; guessed metadata says so."""
    assert [(element.tag, element.text) for element in shown.of_class("headline")] == [("h2", "Quay lease divides two ministries")]
    assert shown.of_class("boilerplate")[0].text == "Also read: Tides of the week"
    assert "Jo Field (guessed, not verified)" in shown.of_class("facts")[0].text
    assert shown.of_class("title") == []


def test_several_documents_come_in_one_page_with_a_list_of_them() -> None:
    """The title stands above copy that shows no headline of its own; a document without a title is numbered."""
    shown = Page(page([(STORY, (OUTER,), ()), (Document("Plain.", title="A title"), (), ()), (Document("Bare."), (), ())]))

    assert shown.of_class("contents")[0].text.strip().split("\n") == [
        "Quay lease divides two ministries: 1 claim, 0 findings",
        "A title: 0 claims, 0 findings",
        "Document 3: 0 claims, 0 findings",
    ]
    assert [element.text for element in shown.of_class("title")] == ["A title"]


def channels(colour: str) -> list[float]:
    """The red, green and blue of a colour, 0 to 1."""
    return [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]


def luminance(parts: list[float]) -> float:
    """How light a colour is: WCAG 2.2, relative luminance."""
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(a: list[float], b: list[float]) -> float:
    """The contrast ratio of two colours, 1 to 21: WCAG 2.2."""
    light, dark = sorted((luminance(a), luminance(b)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_all_text_can_be_read_on_its_ground(scheme: int) -> None:
    """Contrast is 4.5 or more (WCAG 2.2, AA) for every colour of text on paper and panel, and for the copy under every wash."""
    palette = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6})", CSS.split(":root {")[1 + scheme]))
    wash = int(re.findall(r"--wash-cue: (\d+)%", CSS)[scheme]) / 100
    tiers = [palette[name] for name in ("own", "on-record", "unnamed", "hearsay", "alleged", "rumour")]

    for ground in (palette["paper"], palette["panel"]):
        for colour in (palette["ink"], palette["muted"], palette["link"], palette["finding"], *tiers):
            assert contrast(channels(colour), channels(ground)) >= 4.5, (colour, ground)
    for colour in tiers:
        mixed = [wash * a + (1 - wash) * b for a, b in zip(channels(colour), channels(palette["paper"]), strict=True)]
        assert contrast(channels(palette["ink"]), mixed) >= 4.5, colour
