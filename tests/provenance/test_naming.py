"""Vouchers' words are taken apart, and two mentions are found to name one bearer or not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import SourceKind
from factcheck.provenance.bearers import FIRST_NAMES_APART, STATES_APART, Likeness, Mention, compared
from factcheck.provenance.naming import abbreviates, called, initials, naming, words_of_calls

NAMES = st.sampled_from(
    [
        "Ana Orr",
        "Orr",
        "Dr Ana Orr",
        "Tom Orr",
        "the interior ministry",
        "the ministry",
        "Ministry of the Interior of Norvia",
        "Paris",
        "police",
        "the French government",
        "the Kremlin",
        "HPA",
        "Harbour Press Agency",
        "the Post",
        "The Harbour Post",
        "a clerk",
        "",
        "№ 5",
        "U.S. officials",
    ],
)
KINDS = st.sampled_from(SourceKind)


def body(text: str) -> Mention:
    """A mention of a body."""
    return Mention(text, SourceKind.ORGANISATION)


def person(text: str) -> Mention:
    """A mention of a person."""
    return Mention(text, SourceKind.NAMED)


class TestNaming:
    """The words of a voucher, taken apart."""

    def test_what_sort_it_is_and_what_tells_it_apart(self) -> None:
        """A ministry is told from others by its field and its country."""
        name = naming("Ministry of the Interior of Norvia")

        assert name.heads == {"ministri"}
        assert [part.key for part in name.telling] == ["interior", "norvia"]

    @pytest.mark.parametrize(
        ("text", "found"),
        [
            ("Dr Ana Orr", ("ana", "orr")),
            ("Norvia's trade minister, Ana Orr,", ("ana", "orr")),
            ("Ana van der Berg, a surgeon", ("ana", "van", "der", "berg")),
            ("Orr", ()),
            ("the trade ministry", ()),
        ],
    )
    def test_a_person_is_a_full_name(self, text: str, found: tuple[str, ...]) -> None:
        """Titles, offices and appositions are no part of it, and a surname alone is none."""
        assert naming(text).person == found

    @pytest.mark.parametrize("text", ["France", "the French", "Paris", "the Élysée"])
    def test_every_name_of_a_state_has_one_key(self, text: str) -> None:
        """A capital and a palace stand for the state."""
        assert [part.key for part in naming(text).parts] == ["state France"]

    @given(st.text(max_size=80))
    def test_any_text_can_be_taken_apart(self, text: str) -> None:
        """Whatever stands where a name was expected, nothing fails."""
        assert naming(text).text == text
        initials(text)
        called(text, "The Harbour Post")


class TestAcronyms:
    """Initials of names."""

    @pytest.mark.parametrize(
        ("short", "long"), [("HPA", "Harbour Press Agency"), ("the HPA", "Harbour Press Agency"), ("USIC", "the US Intelligence Community")]
    )
    def test_initials_abbreviate(self, short: str, long: str) -> None:
        """Small words are skipped, and an acronym inside a name counts in full."""
        assert abbreviates(short, long)

    @pytest.mark.parametrize(
        ("short", "long"), [("HPB", "Harbour Press Agency"), ("H", "Harbour"), ("hpa", "Harbour Press Agency"), ("", "")]
    )
    def test_other_letters_do_not(self, short: str, long: str) -> None:
        """One letter, or a word in lower case, is no acronym."""
        assert not abbreviates(short, long)

    @pytest.mark.parametrize("text", ["the Post said", "as The Harbour Post says"])
    def test_a_text_calls_a_publication_by_its_names(self, text: str) -> None:
        """The last word with "the" before it is enough."""
        assert called(text, "The Harbour Post")

    @pytest.mark.parametrize("text", ["a post was filled", "Post Office", "in the harbour"])
    def test_a_word_of_it_is_not_enough(self, text: str) -> None:
        """Common words that stand in its name do not call it."""
        assert not called(text, "The Harbour Post")


class TestCompared:
    """Two mentions of one bearer, or of two."""

    @given(NAMES, KINDS, NAMES, KINDS)
    def test_it_is_symmetric(self, one: str, kind: SourceKind, other: str, other_kind: SourceKind) -> None:
        """Which of the two is asked about first changes nothing."""
        a, b = Mention(one, kind), Mention(other, other_kind)

        assert compared(a, b) == compared(b, a)

    @given(NAMES, KINDS)
    def test_it_is_reflexive(self, text: str, kind: SourceKind) -> None:
        """A mention has its own words."""
        assert compared(Mention(text, kind), Mention(text, kind)).likeness is Likeness.SAME_WORDS

    @pytest.mark.parametrize(
        ("one", "other", "likeness"),
        [
            (body("the Interior Ministry"), body("interior ministry"), Likeness.SAME_WORDS),
            (person("Dr Ana Orr"), person("Ana Orr, a surgeon"), Likeness.TITLE_STRIPPED),
            (person("Mr Orr"), person("Tom Orr"), Likeness.SURNAME),
            (person("T. Orr"), person("Tom Orr"), Likeness.SHORT_FORM),
            (body("USIC"), body("the US Intelligence Community"), Likeness.ACRONYM),
            (body("the Intelligence Community"), body("the US Intelligence Community"), Likeness.SHORT_FORM),
            (body("the interior ministry"), body("Ministry of the Interior of Norvia"), Likeness.SHORT_FORM),
            (body("Paris"), body("the French government"), Likeness.CAPITAL),
            (body("the Kremlin"), body("Moscow"), Likeness.CAPITAL),
            (body("the French authorities"), body("the French government"), Likeness.PEOPLE),
        ],
    )
    def test_what_they_have_in_common(self, one: Mention, other: Mention, likeness: Likeness) -> None:
        """Each kind of likeness is told by its name."""
        assert compared(one, other).likeness is likeness

    @pytest.mark.parametrize(
        ("one", "other", "apart"),
        [
            (person("Ana Orr"), person("Tom Orr"), FIRST_NAMES_APART),
            (body("the French interior ministry"), body("Germany's interior ministry"), STATES_APART),
        ],
    )
    def test_what_sets_them_apart(self, one: Mention, other: Mention, apart: str) -> None:
        """A reason against is kept, so that nothing else can join the two."""
        assert compared(one, other).apart == apart

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            (body("the interior ministry"), body("the justice ministry")),
            (body("the ministry"), body("the interior ministry")),
            (person("Orr"), body("Orr Shipping")),
            (body("Harbour One"), body("Ministry of Works of Harbour")),
            (person("Ana Orr"), Mention("a spokeswoman for Ana Orr", SourceKind.UNNAMED)),
            (person("Ana Orr"), person("Some Orr")),
            (person("Daniel Orr"), person("Dan Orr")),
            (body("Orr"), body("Orr's campaign")),
            (body("Orr"), body("the Orr administration")),
            (body("the FBI"), body("the FBI director")),
            (body("the French"), body("the French government")),
            (body("another firm"), body("the shipping firm Orr")),
            (body("the harbour fund"), body("a clerk at the harbour fund")),
            (Mention("the review of the harbour office", SourceKind.DOCUMENT), body("the harbour office")),
            (Mention("a clerk", SourceKind.UNNAMED), Mention("a clerk at the port", SourceKind.UNNAMED)),
        ],
    )
    def test_where_nothing_tells(self, one: Mention, other: Mention) -> None:
        """A noun for a sort, a person and a firm of one name, a document and its author: neither joined nor forbidden."""
        assert compared(one, other).likeness is None
        assert compared(one, other).apart == ""


@given(
    st.sampled_from(
        ["The Harbour Post", "Northern Wire", "Channel 6 Vell", "HPA", "Vell Post-Gazette, Norvia", "tidewater notes", "Ostrel TV", ""]
    ),
    st.sampled_from(
        ["the Post said", "Northern", "Northern Wire", "HP", "CV", "Channel 6", "the Gazette", "VPG", "tidewater notes", "Ostrel", "x"]
    ),
)
def test_where_none_of_its_words_stands_a_publication_is_not_called(publisher: str, text: str) -> None:
    """What is looked at first never hides what the pattern would find."""
    if called(text, publisher):
        assert any(word in text for word in words_of_calls(publisher))
