from __future__ import annotations

import datetime
import itertools
import os
import subprocess
import sys

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck
from factcheck import Claim, Match, Relation, Span, compare, link
from factcheck.errors import NotAClaimError
from factcheck.model.documents import Publication
from factcheck.testing import strategies

COPY = "The port authority of Ruvelle paid 4 million euros for the old warehouse in March, its director Ana Sorrel said."
REWORDED = "In March the port authority of Ruvelle, its director Ana Sorrel said, purchased the old warehouse for 4 million euros."

SENTENCES = (
    COPY,
    REWORDED,
    COPY.replace("4 million", "9 million"),
    COPY.replace("Ruvelle", "Okoma"),
    "Nine ferries were taken out of service in Ruvelle harbour after the fire.",
    "Nine ferries were not taken out of service in Ruvelle harbour after the fire.",
    "Ida Brandt sued Ana Sorrel over the sale of the ferries.",
    "Ana Sorrel sued Ida Brandt over the sale of the ferries.",
    "The mayor resigned.",
    "The",
)


def claim(text: str, document: str | None = None, published: str | None = None) -> Claim:
    """A claim of all of a text, in a document of its own or in a named one."""
    found = Claim(document or text, (Span(0, len(text)),), text)
    return found if published is None else attrs.evolve(found, publication=Publication(published=datetime.date.fromisoformat(published)))


claims = st.lists(st.sampled_from(SENTENCES), max_size=6, unique=True).map(lambda texts: [factcheck.claim(text) for text in texts])


def found(matches: list[Match]) -> dict[frozenset[str], tuple[float, tuple[str, ...]]]:
    """Matches without their order."""
    return {frozenset((match.a.id, match.b.id)): (match.score, match.because) for match in matches}


class TestLaw:
    """A match is symmetric and reflexive, and other documents do not matter to it."""

    @settings(max_examples=40)
    @given(claims, claims)
    def test_adding_documents_removes_no_match(self, some: list[Claim], more: list[Claim]) -> None:
        """Nor does it change a score or a reason."""
        before, after = found(list(link(some))), found(list(link([*some, *(one for one in more if one not in some)])))
        assert before.items() <= after.items()

    @settings(max_examples=40)
    @given(claims)
    def test_the_order_of_the_claims_changes_nothing(self, some: list[Claim]) -> None:
        """Matches, scores, reasons, and which claim stands first, are the same whatever came first."""
        forwards, backwards = list(link(some)), list(link(some[::-1]))
        assert sorted(forwards, key=str) == sorted(backwards, key=str)

    @given(strategies.claims())
    def test_a_claim_matches_itself_fully(self, one: Claim) -> None:
        """Whatever it says, as long as it says something that tells: the score is 1."""
        assert all(match.score == 1.0 for match in link([one, one]))

    def test_the_first_days_of_the_calendar_are_days_like_others(self) -> None:
        """A claim of the first week that a date can tell is linked and compared, not refused for what lies before it."""
        one = factcheck.claim("The bridge over the Orle opened on Sunday.", published="0001-01-08")
        assert one.periods
        assert [match.score for match in link([one, claim(COPY, "two"), one])] == [1.0]

    def test_a_copy_matches_fully(self) -> None:
        """The same words in two documents score 1."""
        (match,) = link([claim(COPY, "one"), claim(COPY, "two")])
        assert match.score == 1.0

    @settings(max_examples=40)
    @given(claims)
    def test_scores_lie_in_two_bands(self, some: list[Claim]) -> None:
        """A pair that agrees scores above .5, a pair that does not scores up to it, and what the typed comparison says is what decides."""
        for match in link(some):
            relation = compare(match.a, match.b).relation
            assert relation is not Relation.RELATED
            assert (match.score > 0.5) == (relation is Relation.AGREES)
            assert match.because

    @pytest.mark.parametrize("given", ["a text", [COPY], [None]])
    def test_what_is_no_claim_is_refused(self, given: object) -> None:
        """The error is the library's own and says what to do."""
        with pytest.raises(NotAClaimError, match=r"link\(\) asks for claims and was given a value of type"):
            list(link(given))  # type: ignore[arg-type]  # the fault under test

    def test_the_earlier_comes_first_whatever_the_zones(self) -> None:
        """Nine in the morning five hours east is before five in the morning in Greenwich."""
        east, west = (
            factcheck.extract(factcheck.read_text(COPY, published=when)) for when in ("2031-03-28T09:00+05:00", "2031-03-28T05:00+00:00")
        )
        assert [match.a for match in link([*west, *east])] == list(east)

    def test_an_iterator_will_do(self) -> None:
        """Claims may come one by one."""
        some = [factcheck.claim(text) for text in SENTENCES]
        assert found(list(link(iter(some)))) == found(list(link(some)))

    def test_the_hash_seed_changes_nothing(self) -> None:
        """Two processes with other seeds print the same."""
        code = (
            "import factcheck, sys; "
            f"print([(m.a.id, m.b.id, m.score, m.because) for m in factcheck.link([factcheck.claim(text) for text in {SENTENCES!r}])])"
        )
        runs = {
            subprocess.run(  # noqa: S603 -- this interpreter
                [sys.executable, "-c", code], env=os.environ | {"PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True
            ).stdout
            for seed in ("1", "2")
        }
        assert len(runs) == 1


class TestPairs:
    """What is linked, and how it scores."""

    @pytest.mark.parametrize(
        ("a", "b", "agree"),
        [
            (COPY, REWORDED, True),
            (COPY, COPY.replace("4 million", "9 million"), False),
            (COPY, COPY.replace("Ruvelle", "Okoma"), False),
            (SENTENCES[4], SENTENCES[5], False),
            (SENTENCES[6], SENTENCES[7], False),
        ],
    )
    def test_a_difference_is_linked_and_scores_below_every_agreement(self, a: str, b: str, *, agree: bool) -> None:
        """A number, a name, a "not" or two names exchanged never pass for the same."""
        (match,) = link([factcheck.claim(a), factcheck.claim(b)])
        assert (match.score > 0.5) == agree

    @pytest.mark.parametrize("short", ["The", "mayor", "Okoma", "he said", "№"])
    def test_a_short_text_matches_no_long_one(self, short: str) -> None:
        """A text whose words another text has among many does not say the same."""
        assert list(link([claim(short, "short"), *(claim(text) for text in SENTENCES)])) == list(link([claim(text) for text in SENTENCES]))

    def test_many_claims_that_share_two_names_do_not_hide_a_pair(self) -> None:
        """However many claims name the same two, a rewording of one is found: no key is left out for being crowded."""
        names = ("".join(letters) for letters in itertools.product("bdfgk", "aeiou", "lmnrt", "ovexi"))
        crowd = [claim(f"Ana Sorrel of Ruvelle praised the {name} of {name}ton.") for name in itertools.islice(names, 60)]
        pair = {claim(COPY).id, claim(REWORDED).id}
        assert any({match.a.id, match.b.id} == pair for match in link([*crowd, claim(COPY), claim(REWORDED)]))

    def test_a_match_says_why(self) -> None:
        """The comparison's reasons come first, then the words that both have."""
        (match,) = link([claim("Nine ferries left Ruvelle harbour.", "a"), claim("Eleven ferries left Ruvelle harbour.", "b")])
        assert match.because[1:] == (
            "both have the rare words “ferries”, “Ruvelle”",
            "both have the common words “harbour”, “left”",
        )
