"""The HTML report in a real browser: `make browser` runs this; `make test` does not, since it needs Chromium."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import sync_playwright

from factcheck.checks import examine
from factcheck.exporters.html import page as report
from factcheck.extraction.pipeline import extract
from factcheck.readers import read_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

TEXT = (
    "Quay lease divides two ministries\r\n\r\n"
    "The port signed the lease on 14 March, handing over the eastern quay for 25 years. Reportedly, nobody else was asked.\r\n\r\n"
    "According to a report by the Audit Office, the rent lies 18% below the market price.  Officials told the Courier that the company had "
    "allegedly paid for two journeys of the minister 😀 <b>in recent years</b>. "
    "It lost its licence over alleged bribes to two inspectors.\r\n"
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Start Chromium as the system has it."""
    found = [path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))]
    if not found:
        pytest.exit("no Chromium on this machine: install it first (apt-get install chromium)", returncode=2)
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=found[0], args=["--no-sandbox"])
        yield running
        running.close()


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Write the report on a small story, and give its address."""
    document = read_text(TEXT)
    claims = extract(document)
    path: Path = tmp_path_factory.mktemp("report") / "report.html"
    path.write_text(report([(document, claims, examine(document, claims))]), encoding="utf-8", newline="")
    return path.as_uri()


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """Open the report; a request to anywhere, or a word on the console, fails the test."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    opened = context.new_page()
    seen: list[str] = []
    opened.on("request", lambda request: seen.append(request.url))
    opened.on("console", lambda message: seen.append(message.text))
    opened.on("pageerror", lambda error: seen.append(str(error)))
    opened.goto(address)
    yield opened
    assert seen == [address]
    context.close()


def test_the_browser_gives_back_every_character(page: Page) -> None:
    """The text of the copy is the text that was read, with its carriage returns, emoji and tags."""
    assert page.evaluate("document.querySelector('.copy').textContent") == TEXT


def test_the_policy_stops_what_is_not_of_the_page(browser: Browser, address: str) -> None:
    """Even an image that somebody adds is not fetched."""
    page = browser.new_page()
    page.goto(address)
    blocked = page.evaluate(
        """() => new Promise((done) => {
            document.addEventListener("securitypolicyviolation", (event) => done(event.violatedDirective));
            const image = new Image();
            image.src = "https://example.org/pixel.png";
            document.body.append(image);
        })"""
    )
    page.close()

    assert blocked == "img-src"


def test_focus_opens_the_card_of_a_claim(page: Page) -> None:
    """The keyboard alone reaches every sign in the order of the copy; each opens its card and lights its words up."""
    signs = page.locator(".copy .sign:not(.finding)")
    for number in range(signs.count()):
        signs.nth(number).focus()
        (card,) = page.locator(".card:visible").all()
        assert card.get_attribute("id") == f"d1c{number + 1}"
        assert page.locator(".copy .shown").count() > 0
        assert signs.nth(number).get_attribute("aria-current") == "true"
    order = page.evaluate("[...document.querySelectorAll('.copy .sign')].every((sign) => sign.tabIndex === 0)")
    assert order


def test_tab_walks_through_the_signs(page: Page) -> None:
    """After the link that skips to the copy, each press of Tab goes one sign further."""
    walked = []
    for _ in range(4):
        page.keyboard.press("Tab")
        walked.append(page.evaluate("document.activeElement.id || document.activeElement.className"))

    assert walked == ["skip", *page.evaluate("[...document.querySelectorAll('.copy .sign')].slice(0, 3).map((sign) => sign.id)")]


def test_enter_goes_into_the_card_and_escape_back_to_the_sign(page: Page) -> None:
    """Whoever uses no mouse gets to the links of the card and back."""
    page.locator("#at-d1c2").focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "d1c2"

    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.id") == "at-d1c2"
    assert page.locator(".card:visible").count() == 0


def test_a_click_on_the_words_opens_the_innermost_claim_and_the_next_click_the_one_around_it(page: Page) -> None:
    """Nested claims are reached from the words they share."""
    nested = page.locator(".copy .inner[data-claims*=' ']").first
    for number in (nested.get_attribute("data-claims") or "").split():
        nested.click()
        assert page.locator(".card:visible").get_attribute("id") == f"d1c{number}"


def test_a_sign_elsewhere_opens_the_card_too(page: Page) -> None:
    """The tables lead to the same cards; the list of findings comes back when a finding is followed."""
    page.locator(".claims .sign").first.click()
    assert page.locator(".card:visible").get_attribute("id") == "d1c1"
    assert page.locator(".panel:visible").count() == 0

    page.locator(".copy .finding").first.click()
    assert page.locator(".panel:visible").count() == 1


def test_the_address_of_a_claim_opens_it(page: Page, address: str) -> None:
    """A link to one claim can be sent to a colleague."""
    page.evaluate("location.hash = '#d1c2'")
    page.wait_for_selector("#d1c2.open")

    assert address


def test_without_script_every_card_is_on_the_page(browser: Browser, address: str) -> None:
    """The script is comfort: a sign leads to its card without it."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto(address)
    page.locator("#at-d1c3").click()
    cards, seen = page.locator(".card"), page.locator(".card:visible")

    assert cards.count() == seen.count() > 3
    assert page.locator("#d1c3").bounding_box()["y"] < 900  # type: ignore[index]
    context.close()


def test_print_shows_everything(page: Page) -> None:
    """Every card, finding and table is on paper, whichever card was open on the screen."""
    page.locator("#at-d1c2").focus()
    page.emulate_media(media="print")

    assert page.locator(".card:visible").count() == page.locator(".card").count() > 3
    assert page.locator(".panel li:visible").count() == page.locator(".panel li").count() > 0
    assert page.locator(".claims tbody tr:visible").count() == page.locator(".card").count()


@pytest.mark.parametrize("width", [320, 380, 768, 1280, 2560])
def test_nothing_is_wider_than_the_window(page: Page, width: int) -> None:
    """No window, down to a small telephone, has to be scrolled sideways, with and without an open card."""
    page.set_viewport_size({"width": width, "height": 800})
    for _ in range(2):
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        page.locator("#at-d1c3").focus()


def test_an_open_card_does_not_cover_its_sign_on_a_telephone(page: Page) -> None:
    """The words and what is said of them are seen together."""
    page.set_viewport_size({"width": 380, "height": 800})
    page.locator(".claims .sign").nth(2).click()
    sign, card = page.locator("#at-d1c3").bounding_box(), page.locator("#d1c3").bounding_box()

    assert sign is not None
    assert card is not None
    assert 0 <= sign["y"] < card["y"]
