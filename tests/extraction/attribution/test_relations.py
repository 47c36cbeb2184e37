"""Relations: source, cue and content of sentences, construction by construction."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extraction.attribution.attributions import FREE, Paragraph, Relation
from factcheck.extraction.attribution.relations import relations
from factcheck.extraction.grammar.phrases import Range

Found = tuple[str | None, str | None, str]

sources = st.sampled_from(
    ["Ana Brandt", "the mayor", "police", "two aides", "a spokesman for the yard", "the union", "analysts", "Dr. Vos"]
)
cues = st.sampled_from(["said", "says", "wrote", "insisted", "claimed", "added", "warned", "has said"])
clauses = st.sampled_from(
    ["the bridge was closed", "nine boats sank in May", "rents rose by 3 percent", "nobody was hurt", "it would rain", "she had left"]
)
texts = st.lists(
    st.sampled_from(
        (
            "Ana Brandt police the mayor said told that to who which according , , . “ ” : – "
            "claim rumours accused of by was is he not and denied boats sank"
        ).split()
    ),
    max_size=30,
).map(" ".join)


def paragraph(text: str) -> Paragraph:
    """A text as one paragraph whose relations have been found."""
    par = Paragraph.read(text, 0, len(text))
    relations(par)
    return par


def written(par: Paragraph, place: Range | None) -> str | None:
    """A range of tokens as it is written, without commas at its ends."""
    return None if place is None else par.tokens.text[par.tokens.start[place[0]] : par.tokens.end[place[1] - 1]].strip(", ")


def triple(par: Paragraph, relation: Relation) -> Found:
    """Source, cue and content as written; the pieces of a content are parted by a bar."""
    return written(par, relation.source), written(par, relation.cue), " | ".join(written(par, piece) or "" for piece in relation.content)


def found(text: str) -> list[Found]:
    """The relations of a text as they are written."""
    par = paragraph(text)
    return [triple(par, relation) for relation in par.relations]


class TestAnyWords:
    """What holds of any row of words."""

    @given(texts)
    def test_relations_lie_in_their_paragraph(self, text: str) -> None:
        """Sources, cues and contents are not empty, lie inside the paragraph, and relations come in text order."""
        par = paragraph(text)
        count = len(par.tokens)

        for relation in par.relations:
            places = [*relation.content, *(place for place in (relation.source, relation.cue) if place is not None)]
            assert all(0 <= a < b <= count for a, b in places)
            assert 0 <= relation.sentence < len(par.sentences)
        assert [relation.start for relation in par.relations] == sorted(relation.start for relation in par.relations)

    @given(sources, cues, clauses)
    def test_word_order_does_not_change_who_says_what(self, source: str, cue: str, clause: str) -> None:
        """Source first, content first, and content around the cue are one relation."""
        capital = source[0].upper() + source[1:]
        expected = (source.lower(), cue, clause.lower())

        for text in (f"{capital} {cue} {clause}.", f"{capital} {cue} that {clause}.", f"{clause[0].upper()}{clause[1:]}, {source} {cue}."):
            [(who, how, what)] = found(text)
            assert ((who or "").lower(), how, what.lower().removeprefix("that ")) == expected

    @given(sources, clauses)
    def test_quotation_marks_change_no_relation(self, source: str, clause: str) -> None:
        """Curly, straight and single marks hold the same content for the same source."""
        sentence = f"“{clause[0].upper()}{clause[1:]},” {source} said."
        straight, single = (sentence.translate(str.maketrans("“”", marks)) for marks in ('""', "‘’"))

        assert [part[:2] for part in found(sentence)] == [(source, "said")]
        assert [part[:2] for part in found(straight)] == [(source, "said")] == [part[:2] for part in found(single)]


class TestContentFirst:
    """Quotations and clauses before their cue."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("It rained, she said.", ("she", "said", "It rained")),
            ("It rained, said the mayor.", ("the mayor", "said", "It rained")),
            ("The river, she said, will rise.", ("she", "said", "The river | will rise")),
            ("If the river rises, she said, boats will sink.", ("she", "said", "If the river rises | boats will sink")),
            ("It rained, she said on Monday.", ("she", "said", "It rained")),
            ("It rained, she told reporters in Vell.", ("she", "told", "It rained")),
            ("“It rained,” Ana Brandt said.", ("Ana Brandt", "said", "“It rained,”")),
            ("“It rained,” she told reporters, “and then it stopped.”", ("she", "told", "“It rained,” | “and then it stopped.”")),
            ("“It rained”, she said.", ("she", "said", "“It rained”")),
            ("“Did it rain?” she asked.", ("she", "asked", "“Did it rain?”")),
            ("“It rained,” Ana Brandt, the mayor of Vell, said on Monday.", ("Ana Brandt, the mayor of Vell", "said", "“It rained,”")),
        ],
    )
    def test_the_content_may_come_before_and_around_its_cue(self, text: str, expected: Found) -> None:
        """The time, place and addressee of the saying belong to no content."""
        assert found(text) == [expected]

    def test_an_inverted_cue_has_its_subject_behind_it(self) -> None:
        """The source of "said the mayor" is all that names the mayor."""
        [(source, cue, content)] = found("“It rained,” said Ana Brandt, the mayor of Vell.")

        assert (source, cue) == ("Ana Brandt, the mayor of Vell", "said")
        assert content.startswith("“It rained")

    def test_quoted_sentences_after_the_cue_go_on_with_the_speaker(self) -> None:
        """Whole quotations that follow without a new cue belong to the one before."""
        assert found("“It rained,” she said. “Boats sank.” “Nobody left.”") == [
            ("she", "said", "“It rained,” | “Boats sank.” | “Nobody left.”")
        ]

    def test_a_sentence_between_ends_the_speech(self) -> None:
        """A quotation after somebody else's sentence is not put into the first speaker's mouth."""
        assert found("“It rained,” she said. The boats sank. “Go.”") == [("she", "said", "“It rained,”")]

    def test_a_second_cue_has_its_own_content(self) -> None:
        """Words such as "adding that" open a relation with the same source."""
        assert found("The river will rise, she said, adding that boats would sink.") == [
            ("she", "said", "The river will rise"),
            ("she", "adding", "that boats would sink"),
        ]


class TestAccordingTo:
    """The preposition that attributes."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("According to the mayor, boats sank.", ("the mayor", "According to", "boats sank")),
            ("Boats sank, according to the mayor.", ("the mayor", "according to", "Boats sank")),
            ("Boats, according to the mayor, sank in May.", ("the mayor", "according to", "Boats | sank in May")),
            ("Boats sank, according to a report released on Monday.", ("a report released on Monday", "according to", "Boats sank")),
            ("As per the report, boats sank.", ("the report", "As per", "boats sank")),
        ],
    )
    def test_it_may_open_close_and_interrupt(self, text: str, expected: Found) -> None:
        """In all three positions the source follows it and the rest is the content."""
        assert found(text) == [expected]

    def test_a_plan_is_no_source(self) -> None:
        """What goes according to plan has been said by nobody."""
        assert found("Everything went according to plan.") == []


class TestComplements:
    """Verbs and what follows them."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("She said it rained.", ("She", "said", "it rained")),
            ("She said that it rained.", ("She", "said", "that it rained")),
            ("She told him that it rained.", ("She", "told", "that it rained")),
            ("She asked why he left.", ("She", "asked", "why he left")),
            ("She asked him to leave.", ("She", "asked", "him to leave")),
            ("She vowed to leave.", ("She", "vowed", "to leave")),
            ("She denied leaving.", ("She", "denied", "leaving")),
            ("She called for a ban.", ("She", "called for", "a ban")),
            ("She insisted on a vote.", ("She", "insisted on", "a vote")),
            ("She called it a farce.", ("She", "called", "it a farce")),
            ("She described the plan as costly.", ("She", "described", "the plan as costly")),
            ("She criticised the plan.", ("She", "criticised", "the plan")),
            ("She said: “It rained.”", ("She", "said", "“It rained.”")),
            ("She called it “a farce”.", ("She", "called", "it “a farce”")),
            ("She said on Monday that it rained.", ("She", "said", "that it rained")),
            ("Speaking in Vell, she said it rained.", ("she", "said", "it rained")),
            ("What she called a farce went on.", ("she", "called", "What | a farce")),
            ("The plan was criticised by the mayor.", ("the mayor", "was criticised", "The plan")),
        ],
    )
    def test_a_verb_attributes_by_its_frame(self, text: str, expected: Found) -> None:
        """Clauses, questions, infinitives, -ing forms, objects, particles, names called and agents: each frame has its content."""
        assert found(text) == [expected]

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("He is thought to have left.", (None, "is thought", "He | to have left")),
            ("He appears to have left.", (None, "appears", "He | to have left")),
            ("It was claimed that it rained.", (None, "was claimed", "that it rained")),
            ("It has emerged that he left.", (None, "It has emerged", "that he left")),
            ("She was told that it rained.", (None, "was told", "that it rained")),
        ],
    )
    def test_a_passive_without_agent_names_nobody(self, text: str, expected: Found) -> None:
        """The subject of a raising verb belongs to the content, and the relation has no source."""
        par = paragraph(text)

        assert [triple(par, relation) for relation in par.relations] == [expected]
        assert par.relations[0].agentless

    @pytest.mark.parametrize(
        "text",
        [
            "She wept.",
            "The state of Vell is small.",
            "She added sugar to the tea.",
            "He maintained the bridge.",
            "She found the keys.",
            "The court of Vell is old.",
            "He observed the holiday.",
        ],
    )
    def test_a_cue_word_without_its_frame_attributes_nothing(self, text: str) -> None:
        """Verbs of saying that are used of things, and nouns that look like verbs, have no content."""
        assert found(text) == []


class TestNouns:
    """Nouns, adjectives and labels that attribute."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("It was her claim that it rained.", ("her", "claim", "that it rained")),
            ("She was angry that boats sank.", ("She", "was angry", "that boats sank")),
            ("She is critical of the plan.", ("She", "is critical of", "the plan")),
            ("HOLT: We will leave. We will not return.", ("HOLT", ":", "We will leave. We will not return.")),
            ("Ana Brandt: “We will leave.”", ("Ana Brandt", ":", "“We will leave.”")),
            ("Poll: Voters want change", ("Poll", ":", "Voters want change")),
            ("Boats sank in storm: police", ("police", ":", "Boats sank in storm")),
            ("Boats sank in storm – police", ("police", "–", "Boats sank in storm")),
            ("“A bubble” – Ana Brandt, broker", ("Ana Brandt, broker", "–", "“A bubble”")),
        ],
    )
    def test_nouns_adjectives_and_labels_have_a_source_and_a_content(self, text: str, expected: Found) -> None:
        """The owner of a noun, the subject of an adjective and the label of a headline vouch."""
        assert found(text) == [expected]

    @pytest.mark.parametrize(
        "text", ["Watch: Boats sink in storm", "Results: Vell 3, Orm 1", "Update: The bridge is open", "It is possible that boats sank."]
    )
    def test_a_colon_alone_makes_no_source(self, text: str) -> None:
        """A pointer to pictures or a table, and an adjective of nobody, vouch for nothing."""
        assert found(text) == []


class TestNobody:
    """Predicates that name nobody, and the outlet's own eyes."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("We saw the boats sink.", ("We", "saw", "the boats sink")),
            ("A reporter for this newspaper saw the boats sink.", ("A reporter for this newspaper", "saw", "the boats sink")),
            ("Our reporter watched the boats sink.", ("Our reporter", "watched", "the boats sink")),
        ],
    )
    def test_what_the_outlet_saw_is_witnessed(self, text: str, expected: Found) -> None:
        """Both "we" and a reporter of the paper are the outlet itself."""
        par = paragraph(text)

        assert [triple(par, relation) for relation in par.relations] == [expected]
        assert par.relations[0].witnessed

    def test_what_a_quoted_person_saw_is_hers(self) -> None:
        """The word "we" inside a quotation is the speaker, not the outlet."""
        assert found("“We saw the boats sink,” she said.") == [("she", "said", "“We saw the boats sink,”")]

    @pytest.mark.parametrize(
        ("text", "cue", "content"),
        [
            ("Rumours of a sale swept Vell.", "Rumours", "a sale"),
            ("Rumour has it that he will go.", "Rumour has it", "that he will go"),
            ("There are rumours that he will go.", "rumours", "that he will go"),
        ],
    )
    def test_a_rumour_has_no_source(self, text: str, cue: str, content: str) -> None:
        """Whoever spreads it is not named."""
        assert found(text) == [(None, cue, content)]


class TestQuotationsWithoutCue:
    """Marks alone."""

    def test_a_long_quotation_is_speech_even_without_a_cue(self) -> None:
        """A quoted sentence stands for somebody, though nobody is named."""
        text = "“It rained for days and days and nobody in the whole town knew why,” and so it went on."

        assert found(text) == [(None, None, "“It rained for days and days and nobody in the whole town knew why,”")]

    @pytest.mark.parametrize("text", ["It was a “farce” of a plan.", "The film “The Long Rain of Orm” opened in Vell."])
    def test_a_quoted_word_or_title_is_not(self, text: str) -> None:
        """A word in doubt and the name of a work are no speech."""
        assert found(text) == []


def test_a_dropped_relation_frees_its_words() -> None:
    """After it is forgotten nothing of it is taken, and what others took stays theirs."""
    par = paragraph("It rained, she said, adding that boats would sink.")
    kept, gone = par.relations

    par.drop(gone)

    assert par.relations == [kept]
    assert gone.cue is not None
    assert kept.cue is not None
    assert par.taken[gone.cue[0]] == FREE
    assert par.taken[kept.cue[0]] != FREE
