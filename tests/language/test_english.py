"""The English tables: every entry is read, known and in one place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.language.english import attitudes, countries, legal, lexicon, markers, nouns, polarity, sources, verbs, words
from factcheck.language.english.cues import TABLES
from factcheck.model.attribution import AttributionLevel, Tier

GROUPS = {group for group, _ in TABLES}
SETS = {
    f"{module.__name__.rsplit('.', 1)[1]}.{name}": value
    for module in (words, sources, markers, polarity)
    for name, value in vars(module).items()
    if isinstance(value, frozenset) and name.isupper() and all(isinstance(word, str) for word in value)
}


class TestCueTables:
    """The verbs that attribute."""

    def test_a_cue_has_the_group_of_its_table(self) -> None:
        """An entry knows where it stands, and its particles are those of its frames."""
        for lemma, cue in lexicon.VERBS.items():
            assert cue.lemma == lemma
            assert cue.group in GROUPS
            assert {f"@{particle}" for particle in cue.prepositions} == {name for name in cue.frames if name[0] == "@"}

    def test_every_form_belongs_to_a_cue_with_frames(self) -> None:
        """No form points at an entry that can never attribute, and every form of a cue is a verb form."""
        for form, cue in lexicon.CUE_FORMS.items():
            assert cue.frames, form
            assert form in lexicon.VERB_FORMS

    def test_reporting_forms_are_finite_and_can_quote(self) -> None:
        """What may follow a quotation is a finite form of a verb that quotes."""
        for form in lexicon.REPORTING:
            assert "q" in lexicon.CUE_FORMS[form].frames
            assert set(lexicon.VERB_FORMS[form]) & {"p", "s"}
        assert {"said", "says", "asked", "added", "wrote", "told"} - lexicon.REPORTING <= {"told"}
        assert not lexicon.REPORTING & {"say", "saying", "denying"}


class TestVerbForms:
    """How verbs are inflected."""

    @pytest.mark.parametrize(
        "expected",
        [
            "say says said said saying",
            "deny denies denied denied denying",
            "tell tells told told telling",
            "write writes wrote written writing",
            "swear swears swore sworn swearing",
            "admit admits admitted admitted admitting",
            "stress stresses stressed stressed stressing",
            "teach teaches taught taught teaching",
            "agree agrees agreed agreed agreeing",
            "see sees saw seen seeing",
            "lie lies lay lain lying",
            "die dies died died dying",
            "veto vetoes vetoed vetoed vetoing",
            "echo echoes echoed echoed echoing",
            "foresee foresees foresaw foreseen foreseeing",
            "overhear overhears overheard overheard overhearing",
            "cut cuts cut cut cutting",
            "begin begins began begun beginning",
            "refer refers referred referred referring",
            "offer offers offered offered offering",
            "travel travels travelled travelled travelling",
            "play plays played played playing",
            "have haves had had having",
            "do does did done doing",
            "free frees freed freed freeing",
            "dye dyes dyed dyed dyeing",
            "quiz quizzes quizzed quizzed quizzing",
            "buzz buzzes buzzed buzzed buzzing",
        ],
    )
    def test_forms_are_spelled_as_in_school(self, expected: str) -> None:
        """Base, third person, past, participle and -ing form: regular, doubling, in -y, -e and -ie, and irregular."""
        base = expected.split(maxsplit=1)[0]

        assert verbs.forms(base) == tuple(expected.replace("haves", "has").split())

    @given(st.sampled_from(sorted(verbs.COMMON_VERBS | verbs.NOUN_TOO | set(lexicon.VERBS) | set(verbs.IRREGULAR))))
    def test_every_form_of_every_verb_is_known(self, base: str) -> None:
        """Whatever is made of a base can be looked up with the kind that it was made as."""
        if base in {"be", "have", "do"}:
            return
        for form, kind in zip(verbs.forms(base), "bspli", strict=True):
            assert kind in lexicon.VERB_FORMS[form]

    def test_both_spellings_of_a_doubling_verb_are_known(self) -> None:
        """A verb that American spelling leaves with one consonant is known with two as well: "backpedaled", "backpedalled"."""
        assert verbs.SINGLE_IN_AMERICAN <= verbs.DOUBLING
        for base in verbs.SINGLE_IN_AMERICAN & (verbs.COMMON_VERBS | set(lexicon.VERBS)):
            assert {base + "ed", base + base[-1] + "ed"} <= set(lexicon.VERB_FORMS)

    def test_irregular_verbs_are_whole(self) -> None:
        """Past and participle are words."""
        assert all(past.isalpha() and participle.isalpha() for past, participle in verbs.IRREGULAR.values())

    def test_variants_in_t_are_forms_too(self) -> None:
        """British "learnt" and "spelt" are pasts and participles like "learned"."""
        assert lexicon.VERB_FORMS["learnt"] == "lp"
        assert lexicon.CUE_FORMS["learnt"] is lexicon.CUE_FORMS["learned"]


class TestWordSets:
    """Closed classes and nouns."""

    @pytest.mark.parametrize("name", SETS)
    def test_words_are_as_tokens_are(self, name: str) -> None:
        """Every entry is in lower case with straight apostrophes, in single blanks where it is a phrase, and the set is not empty."""
        assert SETS[name]
        assert [word for word in SETS[name] if word != word.lower() or "’" in word or word != " ".join(word.split())] == []

    @pytest.mark.parametrize(
        ("a", "b"),
        [
            (words.MODALS, words.AUXILIARIES),
            (words.DETERMINERS, words.PREPOSITIONS),
            (words.DETERMINERS, words.MODALS),
            (words.COORDINATORS, words.PREPOSITIONS | words.SUBORDINATORS - {"yet"}),
            (words.ADJECTIVES, words.MODALS | words.AUXILIARIES),
            (words.LY_NOT_ADVERBS, words.ADVERBS - {"only"}),
            (words.TIME_NOUNS - {"may", "march"}, words.TITLES),
            (sources.ACRONYM_OFFICIAL, sources.ORGANISATION_NAMES),
            (sources.SPOKES, sources.AUTHORITY_NOUNS | sources.ORGANISATION_NOUNS | sources.DOCUMENT_NOUNS),
            (countries.COUNTRIES, sources.ORGANISATION_NAMES),
            (sources.EXPERT_NOUNS, sources.DOCUMENT_NOUNS | sources.OFFICES),
            (frozenset(markers.ADVERBS), words.LY_NOT_ADVERBS),
            (markers.HEDGES, polarity.PLAIN_NEGATORS),
        ],
    )
    def test_no_word_stands_in_two_tables_that_exclude_each_other(self, a: frozenset[str], b: frozenset[str]) -> None:
        """A word is a modal or an auxiliary, an authority's short name or a firm's, a hedge or a negation, never both."""
        assert a & b == set()

    def test_auxiliaries_are_those_of_their_verbs(self) -> None:
        """Finite and negated forms are forms of "be", "have" and "do"."""
        assert words.BE_FINITE < words.BE
        assert words.HAVE_FINITE < words.HAVE
        assert words.AUXILIARIES == words.BE | words.HAVE | words.DO
        assert {word for word in words.NEGATED_AUXILIARIES if not word.endswith("n't")} == {"cannot"}

    def test_number_words_count(self) -> None:
        """From nought to twenty each word has its value, and all but nought are number words."""
        assert [words.NUMBER_VALUES[word] for word in ("zero", "one", "twelve", "twenty")] == [0, 1, 12, 20]
        assert set(words.NUMBER_VALUES) - {"zero"} <= words.NUMBER_WORDS


class TestMarkers:
    """Words that lower a level."""

    @pytest.mark.parametrize("table", [markers.ADVERBS, markers.ADJECTIVES, {k: v for k, v in markers.RAISING.items() if v is not None}])
    def test_a_marker_never_lifts_a_claim(self, table: dict[str, tuple[AttributionLevel, bool]]) -> None:
        """Every marker leads to hearsay or below, and what marks wrongdoing leads to an allegation."""
        for level, accuses in table.values():
            assert level.tier <= Tier.HEARSAY
            assert not accuses or level is AttributionLevel.ALLEGED

    def test_a_marker_is_of_one_level_in_every_table(self) -> None:
        """Before a noun "alleged" says what "alleged to" and "allegedly" say."""
        for word in set(markers.ADJECTIVES) & set(markers.RAISING):
            raising = markers.RAISING[word]
            assert raising is None or raising == markers.ADJECTIVES[word]
        assert markers.ADVERBS["allegedly"] == markers.ADJECTIVES["alleged"] == markers.RAISING["alleged"]
        assert markers.ADVERBS["reportedly"] == markers.ADJECTIVES["reported"] == markers.RAISING["reported"]

    def test_phrases_are_listed_once(self) -> None:
        """A phrase has one level."""
        phrases = [phrase for phrase, _, _ in markers.PHRASES]

        assert sorted(phrases) == sorted(set(phrases))


class TestNounsAndStages:
    """Nouns that attribute, and words of the law."""

    @pytest.mark.parametrize("table", [nouns.NOUNS, nouns.ADJECTIVES], ids=["nouns", "adjectives"])
    def test_what_follows_a_noun_is_a_known_word(self, table: dict[str, frozenset[str]]) -> None:
        """A noun or adjective is followed by "that", "to", "whether" or a preposition; a star there demands an owner."""
        followers = {follower for allowed in table.values() for follower in allowed}

        assert all(allowed for allowed in table.values())
        assert {follower.rstrip("*") for follower in followers} <= words.PREPOSITIONS | {"that", "to", "whether"}

    def test_every_noun_that_attributes_reports_an_act(self) -> None:
        """A noun or adjective that is added to the lexicon is put under what it reports, a judgement, a plan or else."""
        kinds = (attitudes.EVALUATING, attitudes.INTENDING, attitudes.PREDICTING, attitudes.WORRYING_NOUNS, attitudes.ASKING_NOUNS)
        listed = [word for words in (*kinds, attitudes.DENYING_NOUNS, attitudes.AGREEING_NOUNS, attitudes.TELLING_NOUNS) for word in words]

        assert set(nouns.NOUNS) | set(nouns.ADJECTIVES) <= set(attitudes.NOUN_ACTS)
        assert sorted(listed) == sorted(set(listed))

    def test_a_frame_of_the_law_has_one_stage(self) -> None:
        """No sequence of words is both a charge and a conviction."""
        frames = [frame for _, frames in legal.STAGES for frame in frames]

        assert {frame for frame in frames if frames.count(frame) > 1} <= {"facing charges"}
        assert all(frame == frame.lower().strip() for frame in frames)
        assert len({stage for stage, _ in legal.STAGES}) == len(legal.STAGES)
