"""Tags: what each word of a sentence is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extraction.grammar.phrases import Sentence
from factcheck.extraction.grammar.tagged_sentences import NON_FINITE
from factcheck.extraction.grammar.tagging import tag
from factcheck.extraction.grammar.tokens import Tokens
from factcheck.language.english.lexicon import CUE_FORMS

LETTERS = frozenset("DNPERO J#VBGLAMtICSWTanpQ,;:-().x".replace(" ", ""))
texts = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=80),
    st.lists(
        st.sampled_from(
            "Ana the said that says to be left her his what may like so 's not plan plans Officials closed new “ ” , . ( )".split()
        ),
        max_size=20,
    ).map(" ".join),
)


def tags(text: str) -> str:
    """The tags of a text read as one sentence."""
    tokens = Tokens(text, 0, len(text))
    return Sentence(tokens, 0, len(tokens)).tags


def tagged(text: str, word: str) -> str:
    """The tag of the first such word."""
    tokens = Tokens(text, 0, len(text))
    return Sentence(tokens, 0, len(tokens)).tags[tokens.surface.index(word)]


@given(texts)
def test_every_token_has_one_known_tag(text: str) -> None:
    """Tags are a string as long as the sentence, of letters that the table of tags explains."""
    tokens = Tokens(text, 0, len(text))

    assert len(tag(tokens, 0, len(tokens))[0]) == len(tags(text)) == len(tokens)
    assert set(tags(text)) <= LETTERS


@given(texts, st.data())
def test_what_a_sentence_keeps_is_what_a_walk_along_it_tells(text: str, data: st.DataObject) -> None:
    """Where the forms stand that may attribute, and how many finite verbs a stretch has, are counted once and counted right."""
    tokens = Tokens(text, 0, len(text))
    s = Sentence(tokens, 0, len(tokens))
    a = data.draw(st.integers(-2, len(tokens) + 2))
    b = data.draw(st.integers(-2, len(tokens) + 2))
    finite = [k for k in range(len(tokens)) if s.tag(k) in "VMA" and not (s.tag(k) == "A" and tokens.lower[k] in NON_FINITE)]

    assert s.cues == [k for k in range(len(tokens)) if tokens.lower[k] in CUE_FORMS]
    assert s.finite(a, b) == sum(a <= k < b for k in finite)
    assert s.tags == "".join(map(s.tag, range(len(tokens))))


@given(texts)
def test_quotation_marks_are_only_marks(text: str) -> None:
    """A mark that is paired is tagged as one whatever stands beside it."""
    tokens = Tokens(text, 0, len(text))

    assert all(letter == "Q" for letter, partner in zip(tags(text), tokens.partner, strict=True) if partner >= 0)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor said it rained.", "DNVRV."),
        ("She has paid the rent.", "RALDN."),
        ("Two boats were lost in May.", "#PALIE."),
        ("He wants to leave.", "RVtB."),
        ("Ana’s boats sank.", "EpPV."),
    ],
)
def test_plain_sentences_are_read_as_in_school(text: str, expected: str) -> None:
    """Determiner, noun, verb, pronoun, number, auxiliary: a letter each."""
    assert tags(text) == expected


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("They plan to leave.", "plan", "V"),
        ("The plan to leave failed.", "plan", "N"),
        ("The report was late.", "report", "N"),
        ("They report that it rained.", "report", "V"),
        ("He said that it rained.", "that", "T"),
        ("He went to Vell.", "to", "I"),
        ("He wants to go.", "to", "t"),
        ("He saw her boat.", "her", "D"),
        ("He saw her.", "her", "O"),
        ("The boats that sank were old.", "that", "W"),
        ("It may rain.", "may", "M"),
        ("The man accused of theft was jailed.", "accused", "L"),
        ("Police accused the man.", "accused", "V"),
        ("She’s late.", "’s", "A"),
        ("Ana’s boat sank.", "’s", "p"),
        ("Boats were sold quickly.", "quickly", "a"),
        ("The US said so.", "US", "E"),
        ("It rained, said Will Orr.", "Will", "E"),
        ("James A. Orr left.", "A", "E"),
        ("Aides said details were due.", "details", "P"),
        ("They infringe the law.", "infringe", "V"),
        ("He heard comments that were loud.", "comments", "P"),
        ("A tactic growers hope will work failed.", "hope", "V"),
        ("A fund called Orley Futures ran it.", "called", "L"),
        ("New Polls Show Ida Holm Ahead", "Show", "V"),
        ("Delegates Disrupt Vote After Rules Report Is Read", "After", "I"),
        ("The bill, backed by both, fell.", "backed", "L"),
        ("A spokesman denied there had been a fire.", "denied", "V"),
        ("The parts found there were made in Vell.", "found", "L"),
    ],
)
def test_a_word_of_two_kinds_goes_by_its_neighbours(text: str, word: str, expected: str) -> None:
    """Verbs that are nouns too, "that", "to", "her" and split-off "s" are told apart by what stands beside them."""
    assert tagged(text, word) == expected


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Voters still view Mrs Hale as weak.", "view"),
        ("A number of senators support reforming the system.", "support"),
        ("Most Democrats doubt the bill.", "doubt"),
        ("Many fear Hale will go.", "fear"),
        ("The vote, many think, is lost.", "think"),
        ("Older people, who strongly support Hale, left.", "support"),
        ("It is a new ad that urges voters to leave.", "urges"),
        ("The mayor respects her and calls her “a friend.”", "calls"),
        ("Mr Hale vows not to take calls.", "vows"),
        ("A poll shows 68% of them left.", "shows"),
        ("Those who back Hale left.", "back"),
        ("Officials urge residents to leave.", "urge"),
        ("Residents fear floods will return.", "fear"),
        ("Workers demand higher pay.", "demand"),
        ("Many economists now think rates have peaked.", "think"),
    ],
)
def test_a_cue_behind_people_is_a_verb(text: str, word: str) -> None:
    """What may be a noun is a verb behind people and an adverb, behind a relative word, and before what can only be its object."""
    assert tagged(text, word) in "VB"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Officials said that calls for help went unheard.", "calls"),
        ("The claim that attacks on banks rose was false.", "attacks"),
        ("Many demands were met.", "demands"),
        ("She told the paper that attacks on Hale rose.", "attacks"),
        ("Teachers protest began on Monday.", "protest"),
        ("Veterans support groups said so.", "support"),
        ("Police are also probing claims that staff lied.", "claims"),
    ],
)
def test_a_noun_stays_one(text: str, word: str) -> None:
    """A clause with "that" opens with its subject where a verb or noun before it takes one; what a verb follows is its subject."""
    assert tagged(text, word) in "NP"


@pytest.mark.parametrize("text", ["They came to repeal the law.", "Voters who define the race left.", "It would exacerbate it."])
def test_a_verb_is_known_by_its_base(text: str) -> None:
    """The base of a verb that is no cue is no noun behind "to", "who" or a modal."""
    tokens = Tokens(text, 0, len(text))
    s = Sentence(tokens, 0, len(tokens))
    base = next(k for k, word in enumerate(tokens.lower) if word in {"repeal", "define", "exacerbate"})
    assert s.tag(base) in "BV"
