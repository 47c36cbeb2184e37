"""Claims that are said not to hold, and participles that assert something of a noun."""

from __future__ import annotations

import pytest

import factcheck
from factcheck import Claim, Flag
from factcheck.model.claims import Act, Polarity


def claims(text: str) -> list[Claim]:
    """The claims of a text."""
    return list(factcheck.extract(factcheck.read_text(text)))


@pytest.mark.parametrize(
    ("sentence", "denied"),
    [
        ("There is no truth in the story that the bells were sold, the diocese said.", "the bells were sold"),
        ("The claim that the plant burns waste is flatly wrong, the council said.", "the plant burns waste"),
        ("Reports that the bank had failed are untrue, the ministry said.", "the bank had failed"),
        ("Rumours that the bank had failed are nonsense, the ministry said.", "the bank had failed"),
        ("The notion that gum reshapes the jaw has been debunked by orthodontists.", "gum reshapes the jaw"),
    ],
)
def test_a_claim_that_is_called_untrue_is_denied(sentence: str, denied: str) -> None:
    """The claim is what is denied, not the sentence that denies it."""
    [claim] = [claim for claim in claims(sentence) if claim.text == denied]

    assert claim.act is Act.DENY
    assert claim.polarity is Polarity.NEGATED
    assert Flag.DENIAL in claim.flags


@pytest.mark.parametrize("sentence", ["The claim that the plant burns waste is new, the firm said.", "There is no train, he said."])
def test_other_predicates_deny_nothing(sentence: str) -> None:
    """A claim that is only spoken of is not denied."""
    assert all(claim.act is not Act.DENY for claim in claims(sentence))


def test_what_is_called_a_lie_is_denied() -> None:
    """To call something a fabrication is to deny it, and an opinion."""
    [claim] = claims("The army called the figure “a fabrication”.")

    assert {Flag.DENIAL, Flag.OPINION} <= claim.flags
    assert claim.polarity is Polarity.NEGATED


@pytest.mark.parametrize(
    ("sentence", "part", "level"),
    [
        ("A pilot convicted of theft has been found in Vell.", "convicted of theft", "own_voice"),
        ("A woman believed to be his sister was found in Vell.", "believed to be his sister", "hearsay"),
        ("A man alleged to have robbed a bank was found in Vell.", "alleged to have robbed a bank", "alleged"),
    ],
)
def test_a_participle_asserts_something_of_its_noun(sentence: str, part: str, level: str) -> None:
    """The participle is a claim on its own terms, and its sentence goes on without it."""
    found = {claim.text: claim.level.value for claim in claims(sentence)}

    assert found[part] == level
    assert any(text.endswith("found in Vell") and part not in text and found[text] == "own_voice" for text in found)


@pytest.mark.parametrize("sentence", ["The firm convicted of fraud.", "A plan backed by the mayor was dropped."])
def test_other_participles_stay_with_their_noun(sentence: str) -> None:
    """Without a main verb behind it, or without such a meaning, a participle is part of its noun phrase."""
    assert all(not claim.text.startswith(("convicted", "backed")) for claim in claims(sentence))
