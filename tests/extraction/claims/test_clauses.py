"""Clauses: the outlet's own assertions, and contents taken apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import factcheck
from factcheck import AttributionLevel
from factcheck.extraction.attribution.attributions import FREE, Paragraph
from factcheck.extraction.attribution.relations import relations
from factcheck.extraction.claims.clauses import clauses

texts = st.lists(
    st.sampled_from(
        "Ana the boats and but which who sank said , , ; – . after because while with rising prices “ ” that allegedly in May".split()
    ),
    max_size=30,
).map(" ".join)
statements = st.sampled_from(
    [
        "the harbour closed on Monday",
        "nine boats left the port",
        "the mayor opened a new bridge",
        "rents rose by 3 percent",
        "nobody was hurt",
    ]
)


def own(text: str) -> list[str]:
    """The claims of a text that nobody but the outlet vouches for."""
    return [claim.text for claim in factcheck.extract(factcheck.read_text(text)) if not claim.attributions]


def capital(text: str) -> str:
    """A clause at the head of a sentence."""
    return text[0].upper() + text[1:]


@given(texts)
def test_clauses_take_only_what_is_free(text: str) -> None:
    """The pieces of a clause lie in its sentence, hold at least one word, and where nobody vouches for anything do not overlap.

    A relative clause that tells which thing is meant stands in its clause and alone.
    """
    par = Paragraph.read(text, 0, len(text))
    relations(par)
    for index, s in enumerate(par.sentences):
        here = [relation for relation in par.relations if relation.sentence == index]
        for pieces in clauses(par, index, here):
            assert all(s.begin <= a < b <= s.end for a, b in pieces)
            assert any(par.tokens.surface[k][0].isalnum() for a, b in pieces for k in range(a, b))
        if not par.relations:
            apart = [pieces for pieces in clauses(par, index, here) if par.tokens.lower[pieces[0][0]] not in {"that", "which"}]
            taken = sorted(k for pieces in apart for a, b in pieces for k in range(a, b))
            assert len(taken) == len(set(taken))
    assert par.relations or all(taken == FREE for taken in par.taken)


@given(statements, statements)
def test_two_full_clauses_are_two_claims(first: str, second: str) -> None:
    """Joined by ", and", "; " or a full stop, two statements are the two claims that they are alone."""
    expected = [capital(first), second]

    assert own(f"{capital(first)}, and {second}.") == expected
    assert own(f"{capital(first)}; {second}.") == expected
    assert own(f"{capital(first)}. {capital(second)}.") == [capital(first), capital(second)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bridge, which opened in 2019, cost 4 million euros.", ["The bridge cost 4 million euros", "which opened in 2019"]),
        ("The mayor, who opened the bridge, closed the road.", ["The mayor closed the road", "who opened the bridge"]),
        ("The mayor opened the bridge and closed the road.", ["The mayor opened the bridge", "closed the road"]),
        ("The bridge closed because the river rose.", ["The bridge closed", "the river rose"]),
        ("The boat, a ferry, sank.", ["The boat, a ferry, sank"]),
        ("Prices rose 3 percent, the highest rate since 2019.", ["Prices rose 3 percent", "the highest rate since 2019"]),
        ("Anna, Piet and Lena left the hall.", ["Anna, Piet and Lena left the hall"]),
        ("If it rains, boats will sink.", ["If it rains, boats will sink"]),
        ("Did boats sink in May?", ["Did boats sink in May?"]),
        ("The bridge fell shortly before the river rose.", ["The bridge fell", "the river rose"]),
        ("The mayor resigned two days after the dam broke.", ["The mayor resigned", "the dam broke"]),
        ("Bridge closed after storm", ["Bridge closed after storm"]),
    ],
)
def test_a_sentence_is_cut_where_something_new_is_asserted(text: str, expected: list[str]) -> None:
    """Relative and coordinated clauses, reasons and rankings are claims of their own; lists, appositions and conditions are not."""
    assert own(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Brandt, who runs the yard, said nine boats were lost.", ["who runs the yard"]),
        ("Boats sank, police said, but nobody was hurt.", ["nobody was hurt"]),
        ("She said it rained.", []),
        ("In a statement, she said it rained.", []),
        ("She said in May that it rained.", []),
        ("Raising the wage to 9 dollars would put it at 18,000 dollars.", ["Raising the wage to 9 dollars would put it at 18,000 dollars"]),
        ("It is worth noting that the hall is old.", ["It is worth noting that the hall is old"]),
        ("Protesting growers left the hall.", ["Protesting growers left the hall"]),
        ("She left without saying whether she won.", ["She left without saying whether she won"]),
        ("He left when he had all but won the seat.", ["He left when he had all but won the seat"]),
        ("It later emerged that he had slept.", []),
        ("Hale has been a leader in backing the reform.", ["Hale has been a leader"]),
    ],
)
def test_what_nobody_vouches_for_is_the_outlets(text: str, expected: list[str]) -> None:
    """Around an attribution only a clause of its own is the outlet's; cue, setting and source are nobody's claims."""
    assert own(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The clerk, believed to be in Spain, took the money.",
            [("hearsay", "The clerk, believed to be in Spain"), ("own_voice", "took the money")],
        ),
        (
            "The painting, thought to be a copy, sold for 4 million euros.",
            [("hearsay", "The painting, thought to be a copy"), ("own_voice", "sold for 4 million euros")],
        ),
        (
            "The clerk allegedly took the money, and the bank closed.",
            [("alleged", "The clerk allegedly took the money"), ("own_voice", "the bank closed")],
        ),
        ("Suspected thieves broke into the hall.", [("alleged", "Suspected thieves broke into the hall")]),
        ("Three suspected thieves were arrested in Vell.", [("own_voice", "Three suspected thieves were arrested in Vell")]),
    ],
)
def test_a_marker_lowers_its_own_clause(text: str, expected: list[tuple[str, str]]) -> None:
    """Words such as "allegedly", "believed to" and "suspected" bear on the clause or phrase that they stand in and on no other."""
    found = factcheck.extract(factcheck.read_text(text))

    assert [(claim.level, claim.text) for claim in found] == [(AttributionLevel(level), words) for level, words in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It rained,” she said. “Boats sank in May.”", ["“It rained,”", "“Boats sank in May.”"]),
        ("“It rained. Boats sank in May,” she said.", ["“It rained.", "Boats sank in May,”"]),
        ("The bridge, she said, was closed.", ["The bridge was closed"]),
        ("“The bridge,” she said, “is closed.”", ["“The bridge,” “is closed.”"]),
        ("She said that it rained and that boats sank.", ["that it rained", "that boats sank"]),
        ("She said the bridge was closed, and the road was open.", ["the bridge was closed", "the road was open"]),
        ("She said Anna and Piet left.", ["Anna and Piet left"]),
    ],
)
def test_a_content_holds_one_claim_an_assertion(text: str, expected: list[str]) -> None:
    """Sentences and coordinated clauses of a content are claims of their own; a clause that its cue interrupts stays one."""
    assert [claim.text for claim in factcheck.extract(factcheck.read_text(text)) if claim.attributions] == expected


def test_the_subjects_of_a_relative_clause_stay_together() -> None:
    """An "and" between two subjects of a clause that "that" opens parts no assertions."""
    text = "It could weaken the trade sanctions that Norland and its partners imposed on Vell in May 2028."

    assert [claim.text for claim in factcheck.extract(factcheck.read_text(text))] == [text[:-1]]


@pytest.mark.parametrize(
    ("text", "once"),
    [
        ("The dairy, which employs ninety people, confirmed it would close but insisted no date was set.", "which employs ninety people"),
        ("The abbot, who has been ill since March, resigned on Thursday, saying he was tired.", "who has been ill since March"),
        ("The alleged ringleader said he was at home and insisted nobody saw him.", "The alleged ringleader"),
    ],
)
def test_the_words_of_a_source_make_one_claim_however_much_it_says(text: str, once: str) -> None:
    """What stands in a source that two sayings share, or that no saying has taken, is one claim of the outlet's."""
    assert [claim.text for claim in factcheck.extract(factcheck.read_text(text))].count(once) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The dam failed on May 7. Nobody was told,” Orr said.", ["“The dam failed on May 7.", "Nobody was told,”"]),
        ("“He ruled on it (in May). The bank has gone,” she said.", ["“He ruled on it (in May).", "The bank has gone,”"]),
        ("“They cited Vell v. Holt in court,” she said.", ["“They cited Vell v. Holt in court,”"]),
        ("“I left with J. Holt,” she said.", ["“I left with J. Holt,”"]),
    ],
)
def test_a_quotation_comes_apart_at_its_sentences(text: str, expected: list[str]) -> None:
    """A number or a bracket ends a sentence of what is quoted; an initial and the "v." of a case end none."""
    assert [claim.text for claim in factcheck.extract(factcheck.read_text(text))] == expected


def test_a_comma_parts_a_clause_from_the_saying_behind_it() -> None:
    """What stands last before the comma belongs to its own clause, whatever part of speech it is, and governs nothing behind it."""
    assert own("Ida Holm, who voted no, said the mill would close.") == ["who voted no"]
    assert own("Ida Holm, who had been right before, said the mill would close.") == ["who had been right before"]
