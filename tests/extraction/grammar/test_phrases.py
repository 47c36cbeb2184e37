"""Phrases: verb groups, subjects and noun phrases."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import factcheck
from factcheck.extraction.grammar.phrases import Sentence
from factcheck.extraction.grammar.tokens import Tokens

words = (
    "Ana Brandt the mayor police who which that said told was were been has not may to of in with by and , , – "
    "( ) “ ” . closed denied accused leaving left old boats it she her three nine officials ’s whose Monday"
).split()
texts = st.lists(st.sampled_from(words), max_size=25).map(" ".join)


def sentence(text: str) -> Sentence:
    """A text as one sentence."""
    tokens = Tokens(text, 0, len(text))
    return Sentence(tokens, 0, len(tokens))


def place(s: Sentence, word: str) -> int:
    """Where a word stands."""
    return s.tokens.surface.index(word)


def written(s: Sentence, found: tuple[int, int] | None) -> str | None:
    """A range as it is written."""
    return None if found is None else s.tokens.text[s.tokens.start[found[0]] : s.tokens.end[found[1] - 1]]


def subject(text: str, verb: str) -> str | None:
    """The subject of a verb, as written."""
    s = sentence(text)
    group = s.group(place(s, verb))
    return None if group is None else written(s, s.subject(group.start))


class TestAnyWords:
    """What holds of any row of words."""

    @given(texts)
    def test_a_subject_stands_before_its_verb(self, text: str) -> None:
        """A verb group holds its verb, and its subject is not empty, lies in the sentence and ends where the group begins at the latest."""
        s = sentence(text)
        for i in range(s.end):
            group = s.group(i)
            if group is None:
                continue
            assert 0 <= group.start <= group.verb == i
            found = s.subject(group.start)
            assert found is None or 0 <= found[0] < found[1] <= group.start

    @given(texts)
    def test_a_noun_phrase_runs_to_the_right(self, text: str) -> None:
        """A phrase ends where it begins at the earliest and never past its bound; its head ends no later than the phrase."""
        s = sentence(text)
        for i in range(s.end):
            assert i <= s.phrase_right(i) <= s.end
            assert i <= s.base_right(i) <= max(s.phrase_right(i), s.base_right(i)) <= s.end

    @given(texts, st.integers(-3, 30), st.integers(-3, 30))
    def test_finite_verbs_add_up(self, text: str, a: int, b: int) -> None:
        """The count of finite verbs of two halves is that of the whole, wherever it is cut."""
        s = sentence(text)
        a, b = sorted((a, b))

        assert s.finite(0, a) + s.finite(a, b) + s.finite(b, s.end) == s.finite(0, s.end)

    def test_nothing_stands_outside(self) -> None:
        """Past either end a sentence has a full stop and an empty word."""
        s = sentence("It rained.")

        assert [s.tag(-1), s.tag(3), s.word(-1), s.word(3)] == [".", ".", "", ""]
        assert s.group(0) is None


@pytest.mark.parametrize(
    ("text", "verb", "voice"),
    [
        ("Ana denied it.", "denied", "active"),
        ("Ana has denied it.", "denied", "active"),
        ("Ana was denied it.", "denied", "passive"),
        ("Ana has been accused of it.", "accused", "passive"),
        ("Ana wants to deny it.", "deny", "infinitive"),
        ("Ana is denying it.", "denying", "active"),
        ("Ana left, denying it.", "denying", "participle"),
        ("The man accused of theft was jailed.", "accused", "reduced"),
    ],
)
def test_the_voice_is_told_by_the_auxiliaries(text: str, verb: str, voice: str) -> None:
    """Active, passive, infinitive, participle and reduced passive are kept apart."""
    s = sentence(text)
    group = s.group(place(s, verb))

    assert group is not None
    assert group.voice == voice


@pytest.mark.parametrize(
    ("text", "verb", "negated", "modal"),
    [
        ("Ana said it.", "said", False, False),
        ("Ana did not say it.", "say", True, False),
        ("Ana didn’t say it.", "say", True, False),
        ("Ana never said it.", "said", True, False),
        ("Ana could not have said it.", "said", True, True),
        ("Ana would say it.", "say", False, True),
    ],
)
def test_a_verb_group_knows_negation_and_mood(text: str, verb: str, *, negated: bool, modal: bool) -> None:
    """Words like "not", "never" and "n't" negate the group that they stand in, and modals are noted."""
    s = sentence(text)
    group = s.group(place(s, verb))

    assert group is not None
    assert (group.negated, group.modal) == (negated, modal)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Brandt said it.", "Ana Brandt"),
        ("The mayor of Vell said it.", "The mayor of Vell"),
        ("Ana Brandt, the mayor of Vell, said it.", "Ana Brandt, the mayor of Vell,"),
        ("Ana Brandt, who runs the yard, said it.", "Ana Brandt, who runs the yard,"),
        ("Ana Brandt (44) said it.", "Ana Brandt (44)"),
        ("Ana Brandt, speaking in Vell, said it.", "Ana Brandt"),
        ("On Monday the mayor said it.", "the mayor"),
        ("In a statement, the mayor said it.", "the mayor"),
        ("Ana and Piet said it.", "Ana and Piet"),
        ("The man who sold the boat said it.", "The man who sold the boat"),
        ("The harbour’s owner said it.", "The harbour’s owner"),
        ("It rained, and she said it.", "she"),
        ("Police on Monday said it.", "Police"),
    ],
)
def test_a_subject_is_the_whole_noun_phrase(text: str, expected: str) -> None:
    """Titles, of-phrases, appositions, relative clauses and coordinated names belong to the subject; settings before it do not."""
    found = subject(text, "said")

    assert found is not None
    assert found.rstrip(",") == expected.rstrip(",")


@pytest.mark.parametrize(
    ("text", "first", "expected"),
    [
        ("the mayor of Vell left", "the", "the mayor of Vell"),
        ("nine old boats in the harbour sank", "nine", "nine old boats in the harbour"),
        ("Ana Brandt, the mayor, left", "Ana", "Ana Brandt, the mayor,"),
        ("she left", "she", "she"),
        ("Ana’s claim that it rained", "Ana", "Ana’s claim"),
    ],
)
def test_a_noun_phrase_ends_before_its_verb(text: str, first: str, expected: str) -> None:
    """What belongs to the noun is taken, what says something of it is not."""
    s = sentence(text)
    begin = place(s, first)

    assert written(s, (begin, s.phrase_right(begin))) == expected


def test_a_name_before_a_comma_at_the_end_of_a_phrase_is_read_once() -> None:
    """An apposition that ends where it began is no further one: the reading of the phrase comes to its end."""
    text = (
        "Although the market for tea was reduced due to bans on selling, brewing in public places and health warnings, "
        "American tea companies were showing a profit."
    )

    assert factcheck.claim(text).text == text
