"""Whom a pronoun stands for, over sentences and paragraphs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import factcheck
from factcheck import SourceKind
from factcheck.language.english import given_names as g
from factcheck.model.attribution import SourceMention


def sources(text: str) -> list[SourceMention]:
    """The innermost source of every claim of a text that somebody vouches for."""
    found = [claim.attributions[-1].source for claim in factcheck.extract(factcheck.read_text(text)) if claim.attributions]
    return [source for source in found if source is not None]


@pytest.mark.parametrize(
    ("pronoun", "name"),
    [("She", "Clara Holm"), ("He", "Peter Orr")],
)
def test_a_pronoun_stands_for_who_it_can_mean(pronoun: str, name: str) -> None:
    """"She" passes over the man who was named last, "he" over the woman."""
    told = sources(f"Clara Holm met Peter Orr in Vell. {pronoun} said that it rained.")
    turned = sources(f"Peter Orr met Clara Holm in Vell. {pronoun} said that it rained.")

    assert told[-1].name == turned[-1].name == name


@given(st.sampled_from(sorted(g.WOMEN)), st.sampled_from(sorted(g.MEN)))
def test_given_names_tell_women_and_men_apart(woman: str, man: str) -> None:
    """Whoever is named last, each pronoun finds its own."""
    text = f"The guests were {woman.title()} Holm and {man.title()} Orr. She said that it rained."

    assert sources(text)[-1].name in {f"{woman.title()} Holm", ""}


def test_nobody_is_a_woman_and_a_man() -> None:
    """The lists exclude each other."""
    assert not g.WOMEN & g.MEN
    assert not g.FEMALE & g.MALE


def test_a_new_paragraph_forgets_the_nameless() -> None:
    """A pronoun in a new paragraph stands for somebody with a name if there was one, in the same paragraph for who spoke last."""
    same = sources("Peter Orr left Vell. A nurse said that it rained. He said that it was cold.")
    new = sources("Peter Orr left Vell. A nurse said that it rained.\n\nHe said that it was cold.")

    assert same[-1].kind is SourceKind.UNNAMED
    assert new[-1].kind is SourceKind.NAMED
    assert new[-1].name == "Peter Orr"


@pytest.mark.parametrize("pronoun", ["Several", "Some", "Many", "They"])
def test_a_group_is_taken_up(pronoun: str) -> None:
    """A plural pronoun takes the kind of the people that opened a sentence."""
    assert sources(f"Economists are divided. {pronoun} said that prices would rise.")[-1].kind is SourceKind.EXPERT


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("The Supreme Court justice", "named"),
        ("White House officials", "unnamed"),
        ("The Commissioner of Police", "named"),
        ("House Republicans", "unnamed"),
        ("A Democratic strategist", "unnamed"),
        ("The Insurance Council", "organisation"),
        ("Le Monde", "organisation"),
        ("The chipmaker", "organisation"),
        ("A policymaker", "unnamed"),
        ("The immigration institute", "official"),
        ("The flight plan", "document"),
        ("Volcanologists", "expert"),
        ("The union representing patrol officers", "organisation"),
        ("Growers there", "unnamed"),
        ("A federal judge", "official"),
        ("The state education board", "official"),
        ("The oversight board", "organisation"),
        ("The Bank of England", "official"),
        ("The Bank of Vell", "organisation"),
        ("Statistics Norway", "official"),
        ("Cricket Norway", "organisation"),
        ("Jack England", "named"),
        ("The Board of Control for Cricket", "organisation"),
        ("The Board of Control for Rivers", "official"),
        ("Save the Forests", "organisation"),
        ("Friends of the River", "organisation"),
        ("Friends of Ana Orr", "unnamed"),
        ("Amnesty International", "organisation"),
        ("Orr & Holm", "organisation"),
        ("Harlow's", "organisation"),
        ("Northgate plc", "organisation"),
        ("Shell", "organisation"),
        ("The Red Cross", "organisation"),
        ("The WHO", "official"),
        ("The Chinese", "official"),
        ("Williams", "named"),
        ("Officials", "unnamed"),
        ("Labour MPs", "unnamed"),
        ("Bureau of Mines data", "document"),
        ("Its accounts", "document"),
        ("The charge sheet", "document"),
        ("The think tank", "organisation"),
        ("The aid agency", "organisation"),
        ("The rescue agency", "official"),
        ("The study's authors", "expert"),
        ("Vell News Vice President and Managing Editor Ana Orr", "named"),
        ("The broker Peter Orr", "named"),
        ("Its rival Delmont", "organisation"),
    ],
)
def test_the_head_of_a_source_tells_its_kind(words: str, kind: str) -> None:
    """What a body only modifies is not the body, and what follows a head does not change it."""
    assert sources(f"{words} said that it would rain in Vell.")[-1].kind is SourceKind(kind)


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("In a statement police said that it rained.", "police"),
        ("Late on Sunday the ministry said that it rained.", "the ministry"),
        ("Ana Brandt, 44, of Vell, said that it rained.", "Ana Brandt"),
    ],
)
def test_what_stands_around_a_source_is_no_source(sentence: str, source: str) -> None:
    """Neither a fronted setting nor an age is part of who speaks."""
    assert source in {sources(sentence)[-1].name, sources(sentence)[-1].text}


@pytest.mark.parametrize(
    ("opening", "kind"),
    [
        ("The Rivers and Harbours Authority has closed the port.", "official"),
        ("The weather office has warned of snow.", "official"),
        ("Fielding Motors has cut its prices.", "organisation"),
    ],
)
def test_it_is_the_body_that_opened_the_sentence_before(opening: str, kind: str) -> None:
    """A body that acts in one sentence is "it" in the next, by its name as by its noun."""
    assert sources(f"{opening} It said that it would rain.")[-1].kind is SourceKind(kind)


def test_the_team_of_scholars_are_scholars() -> None:
    """A team whose members were told to be scholars speaks as they do; one of whom nothing was told does not."""
    assert sources("Astronomers have found a moon. It is cold, the team wrote.")[-1].kind is SourceKind.EXPERT
    assert sources("Fans sang. It was cold, the team wrote.")[-1].kind is not SourceKind.EXPERT


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The Sports Panel met on Monday. The panel found that it rained.", "official"),
        ("The firm met on Monday. The panel found that it rained.", "organisation"),
        ("The Harbour Supervisory Authority met. It rained, says the HSA, which closed the port.", "official"),
        ("Prosecutors charged him. It rained, they said.", "official"),
        ("Security experts met. It rained, they said.", "expert"),
    ],
)
def test_a_body_is_known_by_its_short_forms(text: str, kind: str) -> None:
    """Initials, the noun of a name and plural pronouns have the kind of the body or group that was named before."""
    assert sources(text)[-1].kind is SourceKind(kind)


@pytest.mark.parametrize(("words", "kind"), [("The Norwegian", "named"), ("The Dutchman", "named"), ("The Norwegians", "official")])
def test_one_compatriot_is_a_person(words: str, kind: str) -> None:
    """In the singular it is somebody from a country who speaks, in the plural its government."""
    assert sources(f"{words} said that it rained.")[-1].kind is SourceKind(kind)
