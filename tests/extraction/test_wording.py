"""Wording: polarity, act, flags, directness, commitment and legal stage of a claim."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import factcheck
from factcheck import AttributionLevel, Claim
from factcheck.extraction.claims.legal_stages import further, stage_in
from factcheck.extraction.grammar.tokens import Tokens
from factcheck.extraction.wording import negation
from factcheck.language.english.legal import STAGES
from factcheck.model.claims import Act, Commitment, Directness, Flag, Holder, LegalStage, Polarity

stages = st.sampled_from(LegalStage)


def claims(text: str) -> tuple[Claim, ...]:
    """The claims of a text."""
    return factcheck.extract(factcheck.read_text(text))


def only(text: str) -> Claim:
    """The one claim of a text."""
    [claim] = claims(text)
    return claim


@pytest.mark.parametrize(
    "text",
    [
        "Boats did not sink.",
        "Boats never sank again.",
        "Nobody was hurt.",
        "She said it was not safe.",
        "She denied that boats sank.",
        "She denied taking the money.",
        "The union rejected the claim that boats sank.",
        "He dismissed the claim as nonsense.",
        "The union disputed the figure.",
        "She refused to leave the hall.",
        "“I never touched it,” she told the court.",
    ],
)
def test_a_negated_content_or_a_denying_cue_negates(text: str) -> None:
    """What the voucher ends up asserting is the negation."""
    assert only(text).polarity is Polarity.NEGATED


@pytest.mark.parametrize(
    "text",
    [
        "Boats sank in May.",
        "She denied that it was not safe.",
        "She denied that no boats sank.",
        "She did not deny that boats sank.",
        "The deal is not only late but costly.",
        "He was found not guilty of fraud.",
        "She declined to say whether boats sank.",
        "Nobody did not vote in Vell.",
        "She chaired meetings they never attended.",
        "She wants a return or nothing.",
    ],
)
def test_two_negations_cancel_and_some_words_only_look_like_one(text: str) -> None:
    """A denial of a negation affirms, and "not only" and "not guilty" negate nothing."""
    assert only(text).polarity is Polarity.AFFIRMED


@given(
    st.lists(
        st.sampled_from("boats did not sink no never nobody nor and but the which without only longer n't didn't".split()),
        min_size=1,
        max_size=30,
    )
)
def test_negation_is_told_of_any_words(words: list[str]) -> None:
    """A content without a negator is never negated, whatever else it holds."""
    text = " ".join(words)
    tokens = Tokens(text, 0, len(text))
    negators = {"not", "no", "never", "nobody", "nor", "without", "n't", "didn't"}

    assert not (negation(tokens, [(0, len(tokens))]) and not negators & set(words))


@pytest.mark.parametrize(
    ("text", "act", "flags"),
    [
        ("She said boats sank in May.", Act.ASSERT, set()),
        ("She denied that boats sank.", Act.DENY, {Flag.DENIAL}),
        ("She confirmed that boats sank.", Act.CONFIRM, set()),
        ("She did not say whether boats sank.", Act.DECLINE, set()),
        ("She asked whether boats sank.", Act.ASK, {Flag.QUESTION}),
        ("She wondered why boats sank.", Act.ASK, {Flag.QUESTION}),
        ("“Did boats sink?” she asked.", Act.ASK, {Flag.QUESTION}),
        ("Did boats sink in May?", Act.ASK, {Flag.QUESTION}),
        ("She predicted that boats would sink.", Act.PREDICT, {Flag.HEDGED}),
        ("She expects boats to sink.", Act.PREDICT, {Flag.HEDGED}),
        ("The bridge is expected to open in May.", Act.PREDICT, {Flag.HEDGED}),
        ("She praised the crew.", Act.EVALUATE, {Flag.OPINION}),
        ("She called the plan a farce.", Act.EVALUATE, {Flag.OPINION}),
        ("She said the plan was a disgrace.", Act.EVALUATE, {Flag.OPINION}),
        ("She promised to leave the city.", Act.INTEND, {Flag.INTENT}),
        ("She wants to leave the city.", Act.INTEND, {Flag.INTENT}),
        ("“We will win,” she said.", Act.INTEND, {Flag.INTENT}),
        ("She urged him to leave.", Act.ORDER, {Flag.INTENT}),
        ("She demanded that he leave.", Act.ORDER, {Flag.INTENT}),
    ],
)
def test_the_cue_tells_what_the_voucher_does(text: str, act: Act, flags: set[Flag]) -> None:
    """Asserting, denying, asking, predicting, judging, promising and ordering are told apart, with the flag of each."""
    claim = only(text)

    assert (claim.act, set(claim.flags)) == (act, flags)


@pytest.mark.parametrize(
    "text", ["She declined to comment.", "She refused to comment on the plan.", "The mayor did not respond to a request for comment."]
)
def test_who_says_nothing_asserts_nothing(text: str) -> None:
    """A refusal to comment is neither a denial nor a claim of its source."""
    assert [claim for claim in claims(text) if claim.attributions] == []


@pytest.mark.parametrize(
    ("text", "hedged"),
    [
        ("Prices may rise next year.", True),
        ("Prices will rise next year.", True),
        ("Prices are likely to rise.", True),
        ("If it rains, boats will sink.", True),
        ("She said prices could rise.", True),
        ("Prices rose in May.", False),
        ("The May Fair opened in Vell.", False),
        ("She has the will to win.", False),
    ],
)
def test_what_may_or_will_be_is_hedged(text: str, *, hedged: bool) -> None:
    """Modals, "likely" and "if" hedge; names, months and nouns that look like them do not."""
    assert (Flag.HEDGED in only(text).flags) is hedged


class TestCommitment:
    """How sure each holder is."""

    def test_a_hedge_binds_the_voucher_nearest_the_content(self) -> None:
        """The outer vouchers of a chain are certain that it was said; the inner one holds its content possible."""
        claim = claims("The union said the mayor had told its members that the wall might fall.")[-1]

        assert claim.commitment == (Holder(0, Commitment.CERTAIN), Holder(1, Commitment.POSSIBLE))

    def test_the_outlet_can_hold_something_possible(self) -> None:
        """A hedge in the outlet's own voice is the outlet's."""
        assert only("Prices may rise next year.").commitment == (Holder(None, Commitment.POSSIBLE),)

    def test_plain_statements_say_nothing_of_it(self) -> None:
        """Where nothing bears on it nothing is stored."""
        assert only("Prices rose in May.").commitment == ()
        assert only("She said prices rose.").commitment == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The bridge is closed,” she said.", Directness.DIRECT),
        ("'The bridge is closed,' she said.", Directness.DIRECT),
        ("She said the bridge was “a danger to children”.", Directness.MIXED),
        ("She said the bridge was closed.", Directness.INDIRECT),
        ("The bridge was closed.", Directness.NONE),
    ],
)
def test_directness_is_the_share_in_quotation_marks(text: str, expected: Directness) -> None:
    """All, some or none of the words are the voucher's; the outlet quotes nobody."""
    assert only(text).directness is expected


@pytest.mark.parametrize(
    ("text", "level", "flags"),
    [
        ("He reportedly left the city.", "hearsay", set()),
        ("He apparently left the city.", "hearsay", set()),
        ("By all accounts he was kind.", "hearsay", set()),
        ("He is said to have left.", "hearsay", set()),
        ("It emerged that he had left.", "hearsay", set()),
        ("It is understood that he left.", "hearsay", set()),
        ("According to media reports, he left the city.", "hearsay", set()),
        ("He allegedly took the money.", "alleged", {Flag.ALLEGED}),
        ("He is alleged to have taken it.", "alleged", {Flag.ALLEGED}),
        ("It is alleged that he took it.", "alleged", {Flag.ALLEGED}),
        ("He is accused of taking bribes.", "alleged", {Flag.ALLEGED}),
        ("He is rumoured to be leaving.", "rumour", set()),
        ("There are rumours that he left.", "rumour", set()),
        ("Word has it that he left.", "rumour", set()),
        ("We counted nine boats in the harbour.", "witnessed", set()),
        ("Nine boats lay in the harbour.", "own_voice", set()),
    ],
)
def test_words_that_name_nobody_lower_the_level(text: str, level: str, flags: set[Flag]) -> None:
    """Hearsay, allegation and rumour each have their words; the outlet's eyes and its plain statement stand highest."""
    claim = only(text)

    assert (claim.level, set(claim.flags)) == (AttributionLevel(level), flags)


def test_a_figure_that_nobody_verified_is_a_rumour() -> None:
    """Whoever says it, words that nobody has checked lower the claim."""
    claim = claims("Ana Brandt said 40 boats were lost, a figure that could not be independently verified.")[0]

    assert claim.level is AttributionLevel.RUMOUR


class TestAccusations:
    """Wrongdoing that is not proven."""

    def test_a_stated_accuser_gives_the_level(self) -> None:
        """Prosecutors accuse: the level is theirs, and the flag says that it is an allegation."""
        claim = only("Prosecutors accused the mayor of taking bribes.")

        assert claim.text.endswith("taking bribes")
        assert (claim.level, set(claim.flags)) == (AttributionLevel.OFFICIAL, {Flag.ALLEGED})

    @pytest.mark.parametrize(
        ("text", "texts"),
        [
            ("The mayor was charged with fraud.", ["The mayor was charged with fraud", "fraud"]),
            ("A clerk was arrested on suspicion of theft.", ["A clerk was arrested", "theft"]),
            ("The clerk is on trial for fraud.", ["The clerk is on trial", "fraud"]),
            ("He was charged on Friday with fraud.", ["He was charged on Friday with fraud", "fraud"]),
        ],
    )
    def test_a_step_of_procedure_is_a_fact_and_the_charge_is_alleged(self, text: str, texts: list[str]) -> None:
        """The outlet vouches for the arrest, charge or trial, not for what it is about."""
        found = claims(text)

        assert [claim.text for claim in found] == texts
        assert [claim.level for claim in found] == [AttributionLevel.OWN_VOICE, AttributionLevel.ALLEGED]

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("The alleged theft of nine boats was never solved.", "The alleged theft of nine boats"),
            ("Police seized the suspected drugs.", "the suspected drugs"),
            ("The purported letter was sold.", "The purported letter"),
        ],
    )
    def test_an_alleged_noun_is_a_claim_of_its_own(self, text: str, expected: str) -> None:
        """The adjective lowers its noun phrase and leaves the rest of the sentence alone."""
        found = claims(text)

        assert [claim.text for claim in found if claim.level is AttributionLevel.ALLEGED] == [expected]
        assert len(found) == 2


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("He is suspected of fraud.", LegalStage.SUSPECTED),
        ("He was arrested in Vell.", LegalStage.ARRESTED),
        ("He is accused of fraud.", LegalStage.ACCUSED),
        ("He was charged with fraud.", LegalStage.CHARGED),
        ("He is on trial for fraud.", LegalStage.ON_TRIAL),
        ("He was convicted of fraud.", LegalStage.CONVICTED),
        ("He was found guilty of fraud.", LegalStage.CONVICTED),
        ("He was jailed for fraud.", LegalStage.CONVICTED),
        ("He was acquitted of fraud.", LegalStage.ACQUITTED),
        ("He was cleared of fraud.", LegalStage.ACQUITTED),
        ("He was found not guilty of fraud.", LegalStage.ACQUITTED),
        ("Police said a man was arrested.", LegalStage.ARRESTED),
        ("He held the rope in May.", LegalStage.NONE),
        ("The drug was tried in Vell.", LegalStage.NONE),
    ],
)
def test_every_claim_of_a_case_has_its_stage(text: str, stage: LegalStage) -> None:
    """From suspicion to acquittal, and none where no law is meant."""
    assert {claim.legal for claim in claims(text)} == {stage}


@given(
    st.lists(st.sampled_from("he was not arrested charged with found guilty cleared of trial on suspicion never the".split()), max_size=15)
)
def test_words_before_and_after_never_lower_a_stage(words: list[str]) -> None:
    """The furthest stage of a row of words is at least that of its end, unless a negation stands before it."""
    if not {"not", "never"} & set(words):
        assert further(stage_in(words), stage_in(words[len(words) // 2 :])) is stage_in(words)


@given(stages, stages, stages)
def test_the_further_stage_is_an_order(a: LegalStage, b: LegalStage, c: LegalStage) -> None:
    """Of two stages the further one is the same whichever comes first, and of three whichever pair is compared first."""
    assert further(a, b) is further(b, a)
    assert further(a, further(b, c)) is further(further(a, b), c)
    assert further(a, LegalStage.NONE) is a


def test_every_stage_but_none_has_words() -> None:
    """No stage of the model is out of reach of the table."""
    assert {stage for stage, _ in STAGES} == set(LegalStage) - {LegalStage.NONE}
