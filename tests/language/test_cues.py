"""The verbs that attribute: every entry of the tables is sound, and its two sentences show where it attributes and where it does not."""

from __future__ import annotations

import re

import pytest

from factcheck.extraction.attribution.attributions import Paragraph
from factcheck.extraction.attribution.relations import relations
from factcheck.language.english import verbs
from factcheck.language.english.cues import TABLES
from factcheck.language.english.lexicon import CUE_FORMS, VERBS, VerbCue
from factcheck.model.attribution import Stance
from factcheck.model.claims import Act

RECORDS = [record for _, table in TABLES for record in re.split(r"\n(?! )", table.strip())]
ENTRIES = [pytest.param(record, id=lemma) for lemma, record in {record.split(" |", maxsplit=1)[0]: record for record in RECORDS}.items()]
CUES = [pytest.param(cue, id=lemma) for lemma, cue in VERBS.items()]
FRAMES = {"q", "t", "b", "w", "i", "oi", "o", "a", "x", "g", "to", "tseem"}
LIMITS = {
    "o": {"pers", "claim", "question", "statement", "quote", "num", "doc", "counted", "matter"},
    "x": {"adj", "obj"},
    "a": {"q", "t", "b", "w", "i", "of", "about", "on", "for", "with", "over", "as", "against", "from", "by", "to", "into"},
    "@": {"pers", "num", "obj", "estimate", "origin", "doc", "finds"},
}
ACTS = {act.value for act in Act} | {"alleged", "opinion", "negated"}


def attributing(text: str) -> set[str]:
    """The lemmas of the verbs that attribute in a text."""
    paragraph = Paragraph.read(text, 0, len(text))
    relations(paragraph)
    return {relation.entry.lemma for relation in paragraph.relations if relation.entry is not None}


def forms(lemma: str) -> set[str]:
    """Every form of a verb, its variants included."""
    return {*verbs.forms(lemma), *(form for form, cue in CUE_FORMS.items() if cue.lemma == lemma)}


@pytest.mark.parametrize("record", ENTRIES)
def test_an_entry_is_a_line_and_two_sentences(record: str) -> None:
    """Lemma, frames, stance and act, then the sentence for it behind a plus and the one against it behind a minus."""
    line, hit, miss = record.split("\n")
    lemma, frames, stance, doing = line.split(" | ")
    act, *others = doing.split("; ")

    assert re.fullmatch(r"[a-z]+", lemma)
    assert frames == " ".join(frames.split())
    assert Stance(stance)
    assert Act(act.split("+")[0])
    assert set(act.split("+")) <= ACTS
    assert all(re.fullmatch(r"[a-z@=+, ]+: [a-z]+(\+negated)?", other) for other in others)
    assert re.fullmatch(r"    \+ [\"A-Z].*[.\"]", hit)
    assert re.fullmatch(r"    - [\"A-Z].*[.\"]", miss)


@pytest.mark.parametrize("cue", CUES)
def test_another_act_is_that_of_a_frame_of_the_verb(cue: VerbCue) -> None:
    """A frame in which a verb does something else is one in which it attributes, and it does do something else there."""
    for frame, other in cue.elsewhere.items():
        name, _, limit = frame.partition("=")

        assert name in cue.frames
        assert not limit or limit in cue.frames[name]
        assert other != (cue.act, cue.negates)


@pytest.mark.parametrize("table", [table for _, table in TABLES], ids=[f"{group}-{number}" for number, (group, _) in enumerate(TABLES)])
def test_a_table_is_sorted_by_lemma(table: str) -> None:
    """Whoever looks for a verb finds it, and two people who add verbs do not meet on the last line."""
    lemmas = re.findall(r"^[a-z]+", table, re.MULTILINE)

    assert lemmas == sorted(lemmas)


def test_a_verb_stands_in_one_table() -> None:
    """Two entries of one lemma would hide each other."""
    lemmas = [record.split(" | ")[0] for record in RECORDS]

    assert sorted(lemmas) == sorted(VERBS)


@pytest.mark.parametrize("cue", CUES)
def test_frames_are_those_that_are_explained(cue: VerbCue) -> None:
    """A verb has a frame, every frame but a particle is in the legend, and so is what it is restricted to."""
    assert cue.frames
    for frame, limits in cue.frames.items():
        assert frame in FRAMES or re.fullmatch(r"@[a-z]+(\+[a-z]+)*", frame)
        assert limits <= LIMITS.get(frame[0] if frame[0] == "@" else frame, set())
    assert cue.frames.get("a", "none")


@pytest.mark.parametrize("cue", CUES)
def test_both_sentences_hold_the_verb(cue: VerbCue) -> None:
    """A sentence without the verb would show nothing about it, and one that serves twice shows nothing twice."""
    for sentence in (cue.hit, cue.miss):
        assert forms(cue.lemma) & set(re.findall(r"[a-z]+", sentence.lower()))
    assert cue.hit != cue.miss


@pytest.mark.parametrize("cue", CUES)
def test_the_verb_attributes_in_its_sentence(cue: VerbCue) -> None:
    """The sentence behind the plus holds a relation of this verb."""
    assert cue.lemma in attributing(cue.hit)


@pytest.mark.parametrize("cue", CUES)
def test_the_verb_attributes_nothing_in_the_other(cue: VerbCue) -> None:
    """In another sense, as a noun or about a thing, the same form is no cue."""
    assert cue.lemma not in attributing(cue.miss)
