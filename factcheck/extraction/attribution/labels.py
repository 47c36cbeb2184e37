"""Attributions by labels: "SMITH: We will", "Poll: X", "Toll rises to 19: officials"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.attribution.attributions import Relation
from factcheck.extraction.attribution.cue_verbs import somebody
from factcheck.extraction.attribution.openings import opens_quotation
from factcheck.extraction.sources.kinds import vouches
from factcheck.language.english import words as w
from factcheck.language.english.given_names import GIVEN_NAMES
from factcheck.language.english.lexicon import VERB_FORMS
from factcheck.language.english.nouns import NOT_SPEAKERS, WORDS_OF_SOMEBODY

if TYPE_CHECKING:
    from factcheck.extraction.attribution.attributions import Paragraph
    from factcheck.extraction.grammar.phrases import Range, Sentence

TOPIC_ENDINGS = ("tion", "sion", "ment", "ness")
"""Endings of nouns for things, which head a paragraph as its topic."""
LABEL_REACH = 12  # tokens of a label with its colon, at most
PERSON = 5  # tokens of the name of a speaker, at most
TITLED = 6  # tokens of such a name with a title, at most
NAMED = 4  # tokens of a bare name before a statement, at most
TURN = 4  # tokens of a sentence among which the colon of the next speaker stands
HEADLINE = 24  # tokens of a headline, at most
SPEECH_NOUN_REACH = 4  # tokens between the possessor and the noun of speech, at most
TRAILING = 8  # tokens of a label at the end of a headline, at most


def label(par: Paragraph) -> None:
    """Add the relation of a paragraph that opens with a speaker and a colon: "SMITH: We will", "Poll: X leads", "Toll rises: officials"."""
    for index, s in enumerate(par.sentences):
        colon = _colon(par, s)
        if colon is None:
            continue
        owner = _owner_of_words(s, colon)
        if owner is not None:
            par.add(_labelled(index, colon, (colon + 1, s.end), owner, ":"))
            continue
        if s.lower[s.begin] in NOT_SPEAKERS:
            continue
        speaker = _addressing(s, colon)
        if speaker is not None:
            par.add(_labelled(index, colon, (colon + 1, _headline_end(s, colon)), speaker, ":"))
            continue
        shouted, quoted = _shouted(s, colon), opens_quotation(s, colon + 1)
        first = s.begin + 2 if s.lower[s.begin : s.begin + 2] == ["according", "to"] else s.begin
        head = s.base_right(s.begin)  # "A reminder of the numbers:" is no speaker
        spoken = shouted or (quoted and _titled(s, colon)) or vouches(s, s.begin, head if head > s.begin else colon) or _named(s, colon)
        if (quoted or not index) and spoken:
            end = _turn_end(par, index) if shouted else _headline_end(s, colon)
            par.add(_labelled(index, colon, (colon + 1, end), (first, colon), ":"))


def _labelled(index: int, mark: int, content: Range, source: Range, sign: str) -> Relation:
    """The relation of a label with the mark between it and what it labels: "Poll", ":", "X leads"."""
    return Relation((mark, mark + 1), [content], source, None, sign, "label", index, frame="label")


def _colon(par: Paragraph, s: Sentence) -> int | None:
    """The colon behind what may be a speaker at the opening of a sentence: "SMITH:"; None where no label can stand there."""
    if ":" not in s.tags[:LABEL_REACH]:
        return None
    colon = next((k for k in range(s.begin + 1, min(s.end, s.begin + LABEL_REACH)) if s.tag(k) == ":" and not s.inside(k)), None)
    if colon is None or colon + 1 >= s.end or not par.free(s.begin, colon + 1) or s.finite(s.begin, colon):
        return None
    if s.tag(colon - 1) not in "NPE)#JVB" or not s.tokens.surface[s.begin][0].isupper():
        return None
    return None if any(_no_speaker(s, k) for k in range(s.begin, colon)) else colon


def _owner_of_words(s: Sentence, colon: int) -> Range | None:
    """Whose words the label up to the colon announces: "The firm's explanation:", "Passengers' version:"; None where it announces none."""
    if not any(s.lower[k] in WORDS_OF_SOMEBODY for k in range(max(s.begin, colon - LABEL_REACH), colon)) or not (
        s.finite(colon, s.end) or s.tag(colon + 1) == "B" or opens_quotation(s, colon + 1)
    ):
        return None
    owned = next((k for k in range(s.begin + 1, colon) if s.tag(k) == "p" or s.tokens.surface[k] in {"’", "'"}), None)
    if owned is None or not any(s.lower[k] in WORDS_OF_SOMEBODY for k in range(owned + 1, min(owned + SPEECH_NOUN_REACH, colon))):
        return None
    return s.begin, owned


def _no_speaker(s: Sentence, k: int) -> bool:
    """Whether the token at `k` stands in no name of a speaker: a number, a conjunction, a comma or an -ing form."""
    return s.tag(k) == "#" or (s.tag(k) in "St,G" and s.tokens.surface[k][0].islower())


def _shouted(s: Sentence, colon: int) -> bool:
    """Whether the label up to the colon is in capitals but for titles, as in a transcript: "Mr SMITH:"."""
    text = s.tokens.surface[s.begin : colon]
    if any(s.lower[k] in w.ADJECTIVES or s.lower[k] in w.DETERMINERS for k in range(s.begin, colon)):
        return False  # "NEW RULES:"
    return any(word.isupper() and len(word) > 1 for word in text) and all(
        word.isupper() or not word.isalpha() or s.lower[n] in w.TITLES for n, word in enumerate(text, s.begin)
    )


def _named(s: Sentence, colon: int) -> bool:
    """Whether the label up to the colon is a bare name before a sentence of its own: "Ida Holm: The mill must close"."""
    text = s.tokens.surface[s.begin : colon]
    if len(text) > NAMED or not all(word[0].isupper() or word in {".", "-"} for word in text):
        return False
    alone = len(text) == 1
    if not s.finite(colon, s.end):
        return not alone and s.lower[s.begin] in GIVEN_NAMES and s.tag(s.end - 1) != "."  # "Ida Holm: No Deal"
    if alone and text[0] in {"Q", "A"}:
        return text[0] == "A"  # the answers of an interview; its questions are the outlet's own
    if s.tag(s.begin) == "I" or (alone and s.lower[s.begin].endswith(TOPIC_ENDINGS)):
        return False  # "About Norpress:", "Evacuation:"
    opening = s.skip_quotes(colon + 1)
    if opening >= s.end or not s.tokens.surface[opening][0].isupper():
        return False
    return all(s.lower[k] not in VERB_FORMS for k in range(s.begin, colon))


def _addressing(s: Sentence, colon: int) -> Range | None:
    """Who speaks in a label that tells to whom: "Hale to voters: It will be fine"; None where it tells nobody."""
    to = next((k for k in range(s.begin + 1, min(s.begin + NAMED + 1, colon - 1)) if s.lower[k] == "to"), None)
    if to is None or not (s.finite(colon, s.end) or opens_quotation(s, colon + 1)):
        return None
    named = all(s.tokens.surface[k][0].isupper() for k in range(s.begin, to)) and s.lower[s.begin] not in VERB_FORMS
    return (s.begin, to) if named and (s.tag(to - 1) == "E" or vouches(s, s.begin, to)) else None


def _titled(s: Sentence, colon: int) -> bool:
    """Whether the label up to the colon can be a name with or without a title: "Prime Minister of Norland Ida Holm:"."""
    text = s.tokens.surface[s.begin : colon]
    if s.tag(colon - 1) == "E" and len(text) <= TITLED:
        return True
    return len(text) <= PERSON and all(word[0].isupper() or word in "().,-" for word in text)


def _headline_end(s: Sentence, colon: int) -> int:
    """The end of what a label labels: the sentence, or its part before a semicolon outside quotations."""
    return next((k for k in range(colon + 1, s.end) if s.tag(k) == ";" and not s.inside(k)), s.end)


def _turn_end(par: Paragraph, index: int) -> int:
    """The end of what a speaker of a transcript says in this paragraph: where the next speaker's colon comes."""
    end = par.sentences[index].end
    for later in par.sentences[index + 1 :]:
        if any(later.tag(k) == ":" for k in range(later.begin + 1, min(later.begin + TURN, later.end))):
            break
        end = later.end
    return end


def trailing_label(par: Paragraph) -> None:
    """Add the relation of a headline that ends with its voucher, or of a quotation signed with a name.

    "Toll rises to 19: officials", "Minister ignored warnings – leaked memo", "“A bubble” — Gunnar Petrosyan, strategist".
    """
    for index, s in enumerate(par.sentences):
        if "-" in s.tags:
            _signed(par, index, s)
    if par.sentences:
        _credited(par, par.sentences[0])
        _quoted_before(par, par.sentences[0])


def _unstopped(s: Sentence) -> int:
    """The end of a sentence without its full stop."""
    return s.end - 1 if s.tag(s.end - 1) == "." else s.end


def _signed(par: Paragraph, index: int, s: Sentence) -> None:
    """Add the relation of a quotation signed with a name: "“A bubble” — Gunnar Petrosyan, strategist"."""
    close = s.tokens.partner[s.begin]
    if s.tag(s.begin) == "-" and s.begin:
        close = s.begin - 1  # a sentence of its own behind the stop of the quotation
    if not 0 <= close < s.end - 2 or s.tag(close + 1) != "-" or s.tag(close + 2) != "E":
        return
    opening = s.tokens.partner[close]
    if not 0 <= opening < close:
        return
    relative = next((k for k in range(close + 1, s.end) if s.tag(k) == "W"), s.end)
    if s.finite(close + 1, relative):
        return
    end = _unstopped(s)
    end = next((k for k in range(close + 2, end) if s.tag(k) == "," and s.tag(k + 1) == "W"), end)
    relation = _labelled(index, close + 1, (opening, close + 1), (close + 2, end), s.tokens.surface[close + 1])
    if opening < s.begin:
        relation.frame = "quotation"  # of several sentences, which stay together
    par.add(relation)


def _quoted_before(par: Paragraph, s: Sentence) -> None:
    """Add the relation of a headline that opens with the words of who acts behind its colon: "‘I was a fool’: banker tells court"."""
    close = s.tokens.partner[s.begin]
    first = close + 2
    if not s.begin < close < s.end - 2 or s.tag(close + 1) != ":" or not par.free(s.begin, first):
        return
    verb = next((k for k in range(first, s.end) if s.tag(k) in "VMA,;:-"), s.end)
    if verb < s.end and s.tag(verb) in "VMA" and verb > first and somebody(s, (first, verb)):
        par.add(_labelled(0, close + 1, (s.begin, close + 1), (first, verb), ":"))


def _credited(par: Paragraph, s: Sentence) -> None:
    """Add the relation of a headline that ends with its voucher: "Toll rises to 19: officials"."""
    stop = _unstopped(s)
    if s.end - s.begin > HEADLINE or (stop < s.end and s.finite(s.begin, s.end)):
        return
    mark = next((k for k in range(stop - 2, max(s.begin + 2, s.end - TRAILING), -1) if s.tag(k) in ":-" and not s.inside(k)), None)
    if mark is None or not par.free(s.begin, s.end) or s.finite(mark, s.end) or not vouches(s, mark + 1, s.end):
        return
    said = opens_quotation(s, mark + 1) or s.lower[mark + 1] in w.PERSONAL_PRONOUNS
    if said or (s.tag(mark) == ":" and s.tag(mark + 1) == "B"):
        return  # "Hale to Voters: It Will Be Fine", "Her advice: Stay home", "Her advice is blunt: “Stay home.”"
    if s.tag(mark) == "-" and s.tokens.start[mark] == s.tokens.end[mark - 1]:
        return  # a hyphen
    relation = _labelled(0, mark, (s.begin, mark), (mark + 1, stop), s.tokens.surface[mark])
    parted = next((k for k in range(s.begin + 2, mark - 1) if s.tag(k) == ";" and not s.inside(k)), None)
    if parted is not None:  # "Nine hikers found; avalanche likely – rescue service"
        relation.content = [(s.begin, parted), (parted + 1, mark)]
    par.add(relation)
