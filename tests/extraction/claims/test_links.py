"""Mentions: what sort of voucher a source is, and whom a pronoun stands for."""

from __future__ import annotations

import pytest

import factcheck
from factcheck import AttributionLevel, Claim, SourceKind
from factcheck.model.attribution import Access, SourceMention, Stance


def attributed(text: str) -> list[Claim]:
    """The claims of a text that somebody vouches for."""
    return [claim for claim in factcheck.extract(factcheck.read_text(text)) if claim.attributions]


def source(text: str) -> SourceMention:
    """The source of the last attributed claim of a text."""
    found = attributed(text)[-1].attributions[-1].source
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Ana Brandt", "named"),
        ("Senator Ana Brandt", "named"),
        ("Mr Maas", "named"),
        ("Dr Vos", "named"),
        ("The mayor, Ana Brandt,", "named"),
        ("The harbour’s spokeswoman, Lena Vos,", "named"),
        ("Professor Lena Vos, an economist,", "named"),
        ("The senator", "named"),
        ("The prime minister", "named"),
        ("Police", "official"),
        ("The ministry", "official"),
        ("The White House", "official"),
        ("China", "official"),
        ("The UN", "official"),
        ("The court", "official"),
        ("Prosecutors", "official"),
        ("The mayor’s office", "official"),
        ("The union", "organisation"),
        ("The campaign", "organisation"),
        ("The company", "organisation"),
        ("Vell Shipping Ltd", "organisation"),
        ("Bitforge, an exchange,", "organisation"),
        ("The Vell Courier", "organisation"),
        ("Greenpeace", "organisation"),
        ("The report", "document"),
        ("A study", "document"),
        ("The survey", "document"),
        ("An email", "document"),
        ("Official figures", "document"),
        ("Economists", "expert"),
        ("Experts", "expert"),
        ("One economist", "expert"),
        ("Scientists", "expert"),
        ("Officials", "unnamed"),
        ("A spokesman", "unnamed"),
        ("A spokeswoman for the harbour", "unnamed"),
        ("Critics", "unnamed"),
        ("Some", "unnamed"),
        ("Many voters", "unnamed"),
        ("Republicans", "unnamed"),
        ("Sources close to the family", "unnamed"),
        ("People familiar with the matter", "unnamed"),
        ("A lawyer for Ana Brandt", "unnamed"),
    ],
)
def test_the_words_of_a_source_tell_its_kind(words: str, kind: str) -> None:
    """Names, offices, authorities, bodies, papers, experts and the nameless are kept apart, and the kind is the level."""
    [claim] = attributed(f"{words} said it would rain in Vell.")
    link = claim.attributions[-1]

    assert link.source is not None
    assert link.source.kind is SourceKind(kind)
    assert claim.level is AttributionLevel(kind)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Brandt, the mayor of Vell, said it rained.", "Ana Brandt"),
        ("The mayor, Ana Brandt, said it rained.", "Ana Brandt"),
        ("Ana Brandt, who runs the yard, said it rained.", "Ana Brandt"),
        ("Mayor Ana Brandt said it rained.", "Mayor Ana Brandt"),
        ("A diplomat, who asked not to be named, said it rained.", "A diplomat"),
        ("It rained, said Ana Brandt, the mayor of Vell.", "Ana Brandt"),
    ],
)
def test_the_mention_is_cut_to_the_name(text: str, expected: str) -> None:
    """Offices in apposition and reasons for anonymity stand in the spans of a source, not in its short text."""
    found = source(text)

    assert found.text == expected
    assert all(expected in span.cut(text) for span in found.spans)


class TestUnnamed:
    """What the copy says of a source that it does not name."""

    @pytest.mark.parametrize(
        ("words", "number"),
        [
            ("Three diplomats", 3),
            ("Two aides", 2),
            ("An official", 1),
            ("A spokesman", 1),
            ("Officials", None),
            ("Several residents", None),
        ],
    )
    def test_their_number_is_kept_where_it_is_stated(self, words: str, number: int | None) -> None:
        """So "three diplomats" are three, "an official" is one, "officials" are not counted."""
        assert source(f"{words} said it would rain.").number == number

    @pytest.mark.parametrize(
        ("text", "descriptor"),
        [
            ("Three officials with direct knowledge of the talks said he had left.", "with direct knowledge of the talks"),
            ("A spokeswoman for the harbour said he had left.", "for the harbour"),
            ("Officials said he had left.", ""),
        ],
    )
    def test_what_is_said_of_them_is_the_descriptor(self, text: str, descriptor: str) -> None:
        """The words behind the head noun say how close the source is."""
        assert source(text).descriptor == descriptor

    @pytest.mark.parametrize(
        ("text", "known"),
        [
            ("Three officials with direct knowledge of the talks said he had left.", True),
            ("Two officials briefed on the talks said he had left.", False),
            ("Three diplomats familiar with the talks said he had left.", False),
            ("Two officials said he had left.", None),
            ("An engineer told officials that he had left.", None),
            ("Two aides told of the plan said he had left.", False),
        ],
    )
    def test_direct_knowledge_is_told_from_hearsay(self, text: str, *, known: bool | None) -> None:
        """Who speaks "with direct knowledge" is first hand, "briefed on" is not, and silence says neither."""
        assert source(text).direct_knowledge is known

    @pytest.mark.parametrize(
        ("text", "reason"),
        [("A diplomat, who asked not to be named, said he had left.", "not to be named"), ("An aide said he had left.", "")],
    )
    def test_the_reason_for_anonymity_is_kept_as_written(self, text: str, reason: str) -> None:
        """What the copy gives as the reason stands in the mention; a source that gives none has none."""
        assert source(text).anonymity == reason

    def test_asking_for_anonymity_is_no_claim(self) -> None:
        """What a source asks for itself is nothing to check."""
        assert [claim.text for claim in attributed("A diplomat, who asked not to be named, said the deal was dead.")] == [
            "the deal was dead"
        ]


class TestPronouns:
    """Whom short words stand for."""

    @pytest.mark.parametrize(
        ("text", "name"),
        [
            ("Ana Brandt leads the council. She said it rained.", "Ana Brandt"),
            ("Ana Brandt leads the council. Brandt said it rained.", "Ana Brandt"),
            ("“It rained,” said Ana Brandt. “Boats sank,” she added.", "Ana Brandt"),
            ("Ana Brandt won. “It rained,” Brandt said. She added that boats sank.", "Ana Brandt"),
            ("Ana Brandt met the crew.\n\nShe said it rained.", "Ana Brandt"),
            ("Ana Brandt spoke first. Piet Maas said it rained. He added that boats sank.", "Piet Maas"),
            ("The ministry closed the bridge. It said nobody was hurt.", "The ministry"),
        ],
    )
    def test_a_pronoun_or_surname_stands_for_the_last_one_named(self, text: str, name: str) -> None:
        """The mention keeps the word as written and says whom it stands for; the kind is that of the named one."""
        found = source(text)

        assert found.name == name
        assert found.kind in {SourceKind.NAMED, SourceKind.OFFICIAL}

    def test_a_pronoun_without_anybody_before_it_is_nobody_known(self) -> None:
        """Nothing is guessed where the copy does not tell."""
        found = source("She said it rained.")

        assert (found.text, found.name, found.kind) == ("She", "", SourceKind.UNNAMED)

    def test_one_document_does_not_remember_another(self) -> None:
        """Reading a page about Ana Brandt says nothing of the next page."""
        assert source("Ana Brandt leads the council. She said it rained.").name == "Ana Brandt"
        assert source("She said it rained.").name == ""


@pytest.mark.parametrize(
    ("text", "access"),
    [
        ("Ana Brandt said it rained.", Access.TOLD),
        ("The report said it rained.", Access.DOCUMENT),
        ("We saw the boats sink in May.", Access.WITNESSED),
        ("He is said to have left the city.", Access.HEARSAY),
        ("Ana Brandt believes that it rained.", Access.UNKNOWN),
    ],
)
def test_access_says_how_the_voucher_knows(text: str, access: Access) -> None:
    """Told, read, seen or only heard."""
    assert attributed(text)[0].attributions[-1].access is access


@pytest.mark.parametrize(
    ("cue", "stance"),
    [
        ("said", Stance.NEUTRAL),
        ("wrote", Stance.NEUTRAL),
        ("claimed", Stance.DISTANCING),
        ("alleged", Stance.DISTANCING),
        ("confirmed", Stance.ENDORSING),
        ("revealed", Stance.ENDORSING),
        ("admitted", Stance.LOADED),
    ],
)
def test_the_cue_shows_what_the_outlet_believes(cue: str, stance: Stance) -> None:
    """Neutral, distancing, endorsing and loaded verbs are told apart."""
    assert attributed(f"Ana Brandt {cue} that it rained.")[0].attributions[-1].stance is stance
