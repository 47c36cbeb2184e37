"""What sort of voucher the words of a source name, and whom its pronouns stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from factcheck.language.english import sources as n
from factcheck.language.english import words as w
from factcheck.model.attribution import SourceKind

if TYPE_CHECKING:
    from factcheck.extraction.phrases import Range, Sentence

PRONOUNS = frozenset("he she they it we i you him her them who which that this these those one some others".split())
PLURALS = frozenset("they them these those who".split())


@attrs.define(slots=True)
class Voucher:
    """A source as far as its words tell.

    Attributes:
        kind: What sort it is.
        first: First token of the display name.
        last: Position after its last token.
        name: Who a pronoun or short form stands for; empty where the words speak for themselves.
        plural: Whether it names more than one.
    """

    kind: SourceKind
    first: int
    last: int
    name: str = ""
    plural: bool = False
    unverified: bool = False


def _name_runs(s: Sentence) -> list[Range]:
    """The runs of capitalised names in a sentence, the stops of initials and titles included."""
    runs: list[Range] = []
    i = s.tags.find("E")
    while i >= 0:
        j = i
        while j < len(s.tags) and (s.tags[j] == "E" or (s.tags[j] == "x" and s.lower[s.begin + j] == ".")):
            j += 1
        runs.append((s.begin + i, s.begin + j))
        i = s.tags.find("E", j)
    return runs


class Memory:
    """The vouchers met so far in a document, for the pronouns and short forms that follow.

    Attributes:
        people: Surname in lower case → full name.
        bodies: Last word of a body's name in lower case → its kind and name.
        person: The last single person.
        group: The last plural voucher.
        body: The last body or document.
    """

    __slots__ = ("bodies", "body", "group", "people", "person")

    def __init__(self) -> None:
        self.people: dict[str, str] = {}
        self.bodies: dict[str, tuple[SourceKind, str]] = {}
        self.person: tuple[SourceKind, str] | None = None
        self.group: tuple[SourceKind, str] | None = None
        self.body: tuple[SourceKind, str] | None = None

    def meet(self, s: Sentence) -> None:
        """Take up the names of bodies in the sentence, before its sources are told apart."""
        for i, j in _name_runs(s):
            names = [k for k in range(i, j) if s.tag(k) == "E"]
            self._learn_body(s, i, j, names, {s.lower[k] for k in names})

    def learn(self, s: Sentence) -> None:
        """Take up the full names of persons that the sentence introduces, the last one as the person spoken of."""
        for i, j in _name_runs(s):
            names = [k for k in range(i, j) if s.tag(k) == "E"]
            bare = [k for k in names if s.lower[k] not in w.TITLES]
            words = {s.lower[k] for k in names}
            if (
                len(bare) >= 2
                and len(bare) <= 4
                and not words & n.ORGANISATION_NAMES
                and not words & w.TIME_NOUNS
                and not (bare[0] == s.begin and _common(s, bare[0]))
            ):
                name = _surface(s, bare[0], j)
                if not (s.tag(i - 1) == "I" and s.lower[i - 1] in {"in", "at", "near", "from"}):
                    self.people[s.lower[bare[-1]]] = name
                    if not s.inside(i):
                        self.person = (SourceKind.NAMED, name)
            elif len(bare) == 1 and (s.lower[bare[0]] in self.people or len(names) > 1):
                known = self.people.get(s.lower[bare[0]])
                if known and not s.inside(i):
                    self.person = (SourceKind.NAMED, known)
            elif (
                len(bare) == 1
                and s.tag(j) in "pV"
                and not s.inside(i)
                and s.tag(i - 1) not in "DI"
                and not words & (n.ORGANISATION_NAMES | n.COUNTRIES | w.TIME_NOUNS)
                and not (bare[0] == s.begin and _common(s, bare[0]))
                and not s.tokens.surface[bare[0]].isupper()
                and self.person is None
            ):
                self.person = (SourceKind.NAMED, s.tokens.surface[bare[0]])

    def _learn_body(self, s: Sentence, i: int, j: int, names: list[int], words: set[str]) -> None:
        """Take up the name of a body: "Corvane Chemical", "the shipping line Marenco", "Bitforge, an exchange"."""
        first, last = s.lower[names[0]], s.lower[names[-1]]
        if len(names) > 1 and words & n.ORGANISATION_NAMES and not words & w.TITLES:
            self.bodies.setdefault(first, (SourceKind.ORGANISATION, _surface(s, i, j)))
            self.bodies.setdefault(last, (SourceKind.ORGANISATION, _surface(s, i, j)))
        elif s.word(i - 1) in n.ORGANISATION_NOUNS or s.word(i - 1) in {"line", "maker", "giant", "startup", "subsidiary", "exporter"}:
            self.bodies.setdefault(last, (SourceKind.ORGANISATION, _surface(s, i, j)))
        elif s.tag(j) == "," and s.tag(j + 1) == "D":
            end = s.base_right(j + 1)
            if s.word(end - 1) in n.ORGANISATION_NOUNS or s.word(end - 1) in {"maker", "giant", "startup", "start-up", "subsidiary"}:
                self.bodies.setdefault(last, (SourceKind.ORGANISATION, _surface(s, i, j)))

    def learn_subject(self, s: Sentence) -> None:
        """Take up a person or body that opens the sentence without a name: "The former mayor has ...", "A nurse was ..."."""
        begin = s.begin
        if s.tag(begin) == "I":  # "On Monday, the annual report ..."
            begin = next((k + 1 for k in range(begin, min(begin + 14, s.end)) if s.tag(k) == ","), begin)
        if s.tag(begin) != "D":
            return
        end = s.base_right(begin)
        if end == begin or end >= s.end:
            return
        head = end - 1
        if s.tag(head) == "p":
            head -= 1
        word = s.lower[head]
        if s.tag(head) not in "NJ":
            return
        text = _surface(s, begin, end)
        if word in n.OFFICES and s.lower[begin] == "the":
            self.person = (SourceKind.NAMED, text)
        elif (word in n.PERSON_NOUNS or word in n.OFFICES) and word not in n.ORGANISATION_NOUNS and word not in n.AUTHORITY_NOUNS:
            if self.person is None:
                self.person = (SourceKind.UNNAMED, text)
        elif word in n.ORGANISATION_NOUNS:
            self.body = (SourceKind.ORGANISATION, text)
        elif word in n.AUTHORITY_NOUNS:
            self.body = (SourceKind.OFFICIAL, text)
        elif word in n.DOCUMENT_NOUNS:
            self.body = (SourceKind.DOCUMENT, text)

    def note(self, voucher: Voucher, text: str) -> None:
        """Take up a voucher that was just used as a source."""
        name = voucher.name or text
        if voucher.kind in {SourceKind.ORGANISATION, SourceKind.OFFICIAL, SourceKind.DOCUMENT}:
            self.body = (voucher.kind, name)
            if voucher.plural:
                self.group = (voucher.kind, name)
        elif voucher.plural:
            self.group = (voucher.kind, name)
        elif voucher.kind in {SourceKind.NAMED, SourceKind.UNNAMED, SourceKind.EXPERT}:
            self.person = (voucher.kind, name)


def _surface(s: Sentence, a: int, b: int) -> str:
    return s.tokens.text[s.tokens.start[a] : s.tokens.end[b - 1]]


def _common(s: Sentence, k: int) -> bool:
    """Whether the capitalised word at the head of a sentence is a common word."""
    return s.lower[k] in n.PERSON_NOUNS or s.lower[k] in n.DOCUMENT_NOUNS or s.lower[k] in n.AUTHORITY_NOUNS


def vouches(s: Sentence, a: int, b: int) -> bool:
    """Whether the tokens `a`..`b` name somebody or something that can vouch."""
    return any(
        s.lower[k] in n.DOCUMENT_NOUNS
        or s.lower[k] in n.PERSON_NOUNS
        or s.lower[k] in n.AUTHORITY_NOUNS
        or s.lower[k] in n.ORGANISATION_NOUNS
        for k in range(a, b)
    )


def classify(s: Sentence, source: Range, memory: Memory) -> Voucher:
    """Tell what sort of voucher the tokens of `source` name."""
    a, b = source
    while a < b and s.tokens.partner[a] >= 0:
        a += 1
    while b > a and s.tag(b - 1) in ",-Q(":
        b -= 1
    if a >= b:
        return Voucher(SourceKind.UNSPECIFIED, source[0], source[1])
    for k in range(b - 2, max(a, b - 6), -1):
        if s.lower[k] in {"on", "late", "early", "last", "this"} and s.lower[k + 1] in w.TIME_NOUNS and k > a:
            b = k
            break
    lower = s.lower
    phrase = " ".join(lower[a:b])
    if any(words in phrase for words in n.OUTLET_PHRASES):
        return Voucher(SourceKind.OUTLET, a, b)
    if any(lower[k] == "we" and k > a for k in range(a, b)) and any(
        lower[k] in {"verified", "seen", "obtained", "reviewed", "saw", "examined", "viewed"} for k in range(a, b)
    ):
        return Voucher(SourceKind.OUTLET, a, b)
    if any(body in phrase and f"{body} 's" not in phrase for body in n.OFFICIAL_PHRASES):
        return Voucher(SourceKind.OFFICIAL, a, b)
    if any(lower[k] in {"seen", "reviewed", "obtained", "viewed"} and s.word(k + 1) == "by" and k + 2 < b for k in range(a, b)) and not any(
        s.lower[k] in {"police", "investigators", "prosecutors", "the-court"} for k in range(a, b)
    ):
        return Voucher(SourceKind.OUTLET, a, b)
    if any(lower[k] in n.UNVERIFIED for k in range(a, b)):
        return Voucher(SourceKind.UNSPECIFIED, a, b, unverified=True)
    if (b - a == 1 and lower[a] in PRONOUNS) or (
        b - a == 2 and lower[a] in {"all", "some", "many", "most", "both", "one"} and lower[a + 1] == "of"
    ):
        return _pronoun(s, a, b, memory)
    if s.lower[a] in memory.people and s.tokens.surface[a][0].isupper() and (b - a == 1 or s.tag(a + 1) in ",W-("):
        return Voucher(SourceKind.NAMED, a, a + 1, memory.people[s.lower[a]])
    head_end = _head_end(s, a, b)
    head = head_end - 1
    plural = s.tag(head) == "P" or lower[head] in w.COLLECTIVES or lower[a] in n.MANY
    apposed = _apposed_name(s, a, b, head_end)
    voucher = _by_head(s, a, b, head, head_end, memory, plural, apposed)
    if apposed is not None and voucher.kind != SourceKind.DOCUMENT and voucher.kind is not SourceKind.OUTLET:
        first, last = apposed
        kind = _name_kind(s, first, last, memory)
        if voucher.kind in {SourceKind.UNNAMED, SourceKind.EXPERT, SourceKind.NAMED} and kind is SourceKind.NAMED:
            return Voucher(SourceKind.NAMED, first, last, plural=False)
        if voucher.kind is SourceKind.ORGANISATION or (voucher.kind is SourceKind.UNNAMED and kind is SourceKind.ORGANISATION):
            return Voucher(SourceKind.ORGANISATION, first, last)
        if voucher.kind is SourceKind.OFFICIAL:
            return Voucher(
                SourceKind.OFFICIAL
                if kind is not SourceKind.NAMED
                else SourceKind.NAMED
                if s.lower[head] in n.OFFICES
                else SourceKind.OFFICIAL,
                a,
                b if kind is not SourceKind.NAMED else head_end,
            )
    return voucher


def _head_end(s: Sentence, a: int, b: int) -> int:
    """Position after the head noun: before the first preposition, relative, comma, bracket or participle behind it."""
    for k in range(a, b):
        at = s.tag(k)
        if k > a and (
            at in "IWC,(-"
            or s.lower[k] in {"who", "whose"}
            or (at in "LGV" and s.tag(k - 1) in "NPE" and (s.tag(k + 1) not in "NPE" or s.word(k + 1) in w.TIME_NOUNS))
            or (at == "J" and s.tag(k - 1) in "NP")
        ):
            if (
                at == "I"
                and s.lower[k] == "of"
                and s.lower[k - 1]
                in {
                    "number",
                    "group",
                    "series",
                    "couple",
                    "host",
                    "range",
                    "handful",
                    "majority",
                    "dozens",
                    "lot",
                    "one",
                    "some",
                    "many",
                    "most",
                    "several",
                    "few",
                    "two",
                    "three",
                    "four",
                    "five",
                    "percent",
                    "third",
                    "half",
                    "member",
                    "members",
                    "coalition",
                    "panel",
                    "team",
                    "ministry",
                    "department",
                    "house",
                    "bank",
                    "chamber",
                    "office",
                    "board",
                    "court",
                    "university",
                    "institute",
                    "college",
                    "church",
                    "league",
                    "union",
                }
            ):
                if s.lower[k - 1] in {
                    "number",
                    "group",
                    "couple",
                    "host",
                    "range",
                    "handful",
                    "majority",
                    "dozens",
                    "lot",
                    "one",
                    "some",
                    "many",
                    "most",
                    "several",
                    "few",
                    "percent",
                    "third",
                    "half",
                    "coalition",
                    "panel",
                    "team",
                }:
                    inner = k + 1
                    while inner < b and s.tag(inner) in "DJ#aLGNPEp" and s.tag(inner) not in "I,":
                        inner += 1
                    if inner > k + 1:
                        return inner
            if (
                at == "C"
                and s.tag(k + 1) == "E"
                and s.tag(k - 1) == "E"
                and s.lower[k] in {"and", "&"}
                and (s.lower[a] == "the" or any(s.lower[x] in n.ORGANISATION_NAMES for x in range(k, b)))
            ):
                continue
            return k
    return b


def _apposed_name(s: Sentence, a: int, b: int, head_end: int) -> Range | None:
    """A capitalised name in an apposition after the head: "its clerk, Owen Bright"; or before it: "spokesman Henrik Vaal"."""
    k = head_end
    while k < b and s.tag(k) not in ",-(":
        k += 1
    if k < b - 1 and s.tag(k) in ",-":
        first = k + 1
        while first < b and s.lower[first] in {"the", "most", "right", "very", "rt"} and s.tag(first + 1) in "EJD":
            first += 1
        last = first
        while last < b and (
            s.tag(last) == "E"
            or (s.tag(last) == "x" and s.lower[last] == ".")
            or (s.tag(last) == "D" and last == first and s.tokens.surface[last + 1 : last + 2] and s.tag(last + 1) == "E")
        ):
            last += 1
        if (
            last > first
            and any(s.tag(m) == "E" for m in range(first, last))
            and (
                not any(s.tag(m) == "E" and s.lower[m] not in w.TITLES for m in range(a, head_end))
                or (
                    any(
                        s.lower[m] in n.OFFICES or s.lower[m] in w.TITLES or s.lower[m] in n.SPOKES
                        for m in range(a, head_end)
                        if s.tag(m) in "ENJ"
                    )
                    and s.tag(head_end - 1) != "p"
                )
            )
        ):
            return first, last
    return None


def _by_head(s: Sentence, a: int, b: int, head: int, head_end: int, memory: Memory, plural: bool, apposed: Range | None) -> Voucher:
    lower = s.lower
    word = lower[head]
    capital = s.tag(head) == "E" and (head > s.begin or head_end - a > 1 or not _common(s, head))
    names = [k for k in range(a, head_end) if s.tag(k) == "E"]
    definite = (
        lower[a] in {"the", "its", "their", "his", "her", "our", "this", "that"}
        or s.tag(head - 1) == "p"
        or any(s.tag(k) == "p" for k in range(a, head))
    )
    if word in n.SPOKES or (word in {"spokesman", "source", "sources"}):
        return Voucher(SourceKind.UNNAMED, a, b, plural=plural)
    if capital and s.tag(head) == "E":
        if (
            any(
                lower[k] in n.AUTHORITY_NOUNS
                or lower[k] in n.SPOKES
                or lower[k] in n.PERSON_NOUNS
                or lower[k] in n.OFFICES
                or lower[k] in n.EXPERT_NOUNS
                for k in range(a, head)
                if s.tag(k) in "NJ" or lower[k] in n.SPOKES
            )
            and names
        ):
            first = names[0]
            run = head
            while (run > a and s.tag(run - 1) in "Ex") or (run > a and lower[run - 1] == "."):
                run -= 1
            kind = _name_kind(s, run, head_end, memory)
            if any(lower[k] in n.AUTHORITY_NOUNS and s.tag(k) == "N" and k + 1 == run for k in range(a, run)):
                return Voucher(SourceKind.OFFICIAL, a, head_end)
            if any(
                lower[k]
                in {"group", "union", "charity", "firm", "company", "party", "club", "campaign", "network", "maker", "giant", "line"}
                for k in range(a, run)
            ) and not any(lower[k] in n.SPOKES or lower[k] in n.OFFICES for k in range(a, run)):
                return Voucher(SourceKind.ORGANISATION, run, head_end)
            if kind in {SourceKind.NAMED, SourceKind.ORGANISATION, SourceKind.UNNAMED}:
                return Voucher(SourceKind.NAMED, run, head_end, memory.people.get(word, ""))
        kind = _described(s, head_end, b) or _name_kind(s, a, head_end, memory)
        first = a
        last = head_end
        if kind is SourceKind.NAMED:
            known = memory.people.get(word, "")
            return Voucher(kind, first, last, known if known and head_end - a < 3 else "")
        while (
            kind is SourceKind.ORGANISATION
            and last < b
            and lower[last] in {"of", "for", "and", "on", "in"}
            and s.tag(last + 1) in "EJ"
            and last + 1 < b
        ):
            last += 1
            while last < b and s.tag(last) in "EJN":
                last += 1
        return Voucher(kind, first, b if kind is not SourceKind.ORGANISATION else last, plural=plural)
    if word == "paper" and s.word(b) in {"reported", "reports", "said", "says"} and lower[a] in {"the", "this"}:
        return Voucher(SourceKind.ORGANISATION, a, b)
    if word in {"trial", "trials", "experiment", "experiments"} and s.word(b) in {"found", "showed", "shows", "suggested", "suggests"}:
        return Voucher(SourceKind.DOCUMENT, a, b)
    if word in n.DOCUMENT_NOUNS and word not in {"will", "plan", "deal", "account", "accounts"}:
        return Voucher(SourceKind.DOCUMENT, a, b, plural=s.tag(head) == "P")
    if word in n.EXPERT_NOUNS:
        return Voucher(SourceKind.EXPERT, a, b, plural=plural)
    if word in n.AUTHORITY_NOUNS:
        if (
            word
            in {
                "office",
                "service",
                "mission",
                "board",
                "committee",
                "panel",
                "agency",
                "commission",
                "court",
                "department",
                "force",
                "council",
            }
            or word not in n.WEAK_AUTHORITY
        ):
            if word == "agency" and any(lower[k] in {"news", "press", "travel", "advertising", "modelling"} for k in range(a, head)):
                return Voucher(SourceKind.ORGANISATION, a, b)
            if word in {"board", "committee", "panel", "service", "services"} and not any(
                lower[k]
                in {
                    "parliamentary",
                    "senate",
                    "house",
                    "select",
                    "public",
                    "parole",
                    "planning",
                    "fire",
                    "health",
                    "weather",
                    "security",
                    "intelligence",
                    "prosecution",
                    "ambulance",
                    "prison",
                    "probation",
                    "emergency",
                    "immigration",
                    "forest",
                }
                for k in range(a, head)
            ):
                return Voucher(SourceKind.ORGANISATION, a, b)
            return Voucher(SourceKind.OFFICIAL, a, b, plural=plural)
    if word in n.ORGANISATION_NOUNS:
        return Voucher(SourceKind.ORGANISATION, a, b, plural=plural)
    if (
        word in {"officer", "attorney"}
        and definite
        and any(lower[k] in {"chief", "county", "district", "state", "city", "prosecuting"} for k in range(a, head))
        and lower[a] not in {"his", "her", "their"}
    ):
        return Voucher(SourceKind.NAMED, a, b)
    if word in n.OFFICES and head_end - a == 1 and s.tokens.surface[head][0].isupper() and s.tag(head) != "P":
        return Voucher(SourceKind.NAMED, a, b)
    if word in n.OFFICES and s.tag(head) in "NJE" and apposed is None:
        if (
            (definite and lower[a] not in {"his", "her", "their", "its"})
            or lower[a] in {"president", "premier"}
            or (
                lower[a] in {"its", "their"}
                and word
                in {"president", "chairman", "chief", "director", "captain", "coach", "leader", "minister", "secretary", "ceo", "executive"}
            )
        ):
            return Voucher(SourceKind.NAMED, a, b)
    return Voucher(SourceKind.UNNAMED, a, b, plural=plural)


def _described(s: Sentence, head_end: int, b: int) -> SourceKind | None:
    """What an apposition says of the name before it: "Tri-Rivers Water, the private utility,"; None where it does not tell."""
    if s.tag(head_end) != "," or head_end + 2 >= b or s.tag(head_end + 1) not in "DJN":
        return None
    end = s.base_right(head_end + 1)
    word = s.word(end - 1)
    if any(s.lower[k] in n.SPOKES for k in range(head_end, min(b, head_end + 12))):
        return SourceKind.NAMED
    if (
        word in n.SPOKES
        or word in n.OFFICES
        or (word in n.PERSON_NOUNS and word not in n.ORGANISATION_NOUNS and word not in n.AUTHORITY_NOUNS)
    ):
        return SourceKind.NAMED
    if word in n.ORGANISATION_NOUNS or word in {"maker", "utility", "giant", "startup", "subsidiary", "exporter", "importer", "line"}:
        return SourceKind.ORGANISATION
    return None


def _name_kind(s: Sentence, a: int, b: int, memory: Memory) -> SourceKind:
    """What a capitalised head names: a person, a body, an authority, or a group of people."""
    lower, surface = s.lower, s.tokens.surface
    names = [k for k in range(a, b) if s.tag(k) == "E"]
    if not names:
        return SourceKind.UNNAMED
    last = names[-1]
    word = lower[last]
    titled = any(lower[k] in w.TITLES for k in range(a, last))
    if (word in n.COUNTRIES and len(names) == 1 and word not in memory.people) or " ".join(lower[k] for k in names) in n.COUNTRY_NAMES:
        return SourceKind.OFFICIAL
    if titled and not any(lower[k] in n.ORGANISATION_NAMES for k in names):
        return SourceKind.NAMED
    if word in memory.people and len(names) <= 2:
        return SourceKind.NAMED
    if (
        len(names) > 1
        and lower[last] in n.DOCUMENT_NOUNS
        and lower[last] not in n.ORGANISATION_NAMES
        and lower[last] not in n.ORGANISATION_NOUNS
    ):
        return SourceKind.DOCUMENT
    if word == "fir":
        return SourceKind.DOCUMENT
    if word in {"house", "department", "nations"} or word in n.OFFICIAL_NAMES:
        return SourceKind.OFFICIAL
    if word in n.AUTHORITY_NOUNS and word not in n.WEAK_AUTHORITY:
        return SourceKind.OFFICIAL
    if word in memory.bodies and len(names) <= 2 and not titled:
        return memory.bodies[word][0]
    joined = surface[last]
    if joined.isupper() and len(joined) > 1:
        if word.replace(".", "") in n.ACRONYM_OFFICIAL:
            return SourceKind.OFFICIAL
        if len(names) == 1 or lower[a] == "the":
            return SourceKind.ORGANISATION
    if any(lower[k] in n.OFFICIAL_NAMES for k in names) and any(lower[k] in {"of", "for"} for k in range(a, b)):
        return SourceKind.OFFICIAL
    if (
        len(names) > 1
        and (lower[names[0]] in n.PERSON_NOUNS or lower[names[0]] in n.OFFICES or lower[names[0]] == "producer")
        and lower[last] not in n.ORGANISATION_NAMES
    ):
        return SourceKind.NAMED
    if any(lower[k] in n.ORGANISATION_NAMES or (lower[k] in n.ORGANISATION_NOUNS and (k > names[0] or len(names) == 1)) for k in names):
        return SourceKind.ORGANISATION
    if any(lower[k] in n.EXPERT_NOUNS for k in names[-1:]):
        return SourceKind.EXPERT
    if lower[a] == "the" and lower[a + 1] in {"late", "former", "outgoing", "then", "incoming"} and len(names) > 1:
        return SourceKind.NAMED
    if any(
        lower[k] in {"act", "treaty", "accord", "agreement", "convention", "constitution", "charter"}
        for k in range(a, b)
        if s.tag(k) in "EN"
    ):
        return SourceKind.DOCUMENT
    if lower[a] == "the" and (len(names) > 1 or not word.endswith("s")):
        return SourceKind.ORGANISATION
    if (
        word.endswith(("ans", "ians", "crats", "ers", "ists", "ese", "ites"))
        and len(names) == 1
        and surface[last].isalpha()
        and word not in memory.people
    ):
        if lower[a] in {"the"} | n.MANY or a == last:
            return SourceKind.UNNAMED
    if len(names) == 1:
        if word in memory.bodies:
            return memory.bodies[word][0]
        if word.endswith(("ia", "stan", "land")) and len(word) > 5:
            return SourceKind.OFFICIAL
        following = next((k for k in range(b, min(b + 6, s.end)) if lower[k] in {"its", "it"}), None)
        if following is not None:
            return SourceKind.ORGANISATION
        if last == s.begin and _common_plural(s, last):
            return SourceKind.UNNAMED
    return SourceKind.NAMED


def _common_plural(s: Sentence, k: int) -> bool:
    """Whether the first word of a sentence is a plural common noun that capitals make look like a name."""
    word = s.lower[k]
    return (
        word.endswith("s")
        and not word.endswith("ss")
        and (word[:-1] in n.PERSON_NOUNS or word in n.PERSON_NOUNS or word.endswith(("ers", "ors", "ists", "ees", "men", "ants", "ents")))
    )


def _pronoun(s: Sentence, a: int, b: int, memory: Memory) -> Voucher:
    """A pronoun takes the kind of what it stands for: a relative the noun before it, "they" the last group, "it" the last body."""
    word = s.lower[a]
    if word in {"who", "which", "that"} and a - 1 > s.begin:
        j = a - 1
        while j > s.begin and s.tag(j) in ",IDC":
            j -= 1
        left = s.subject(j + 1)
        if left is not None and left[0] < a and s.lower[left[0]] not in PRONOUNS:
            found = classify(s, left, memory)
            return Voucher(found.kind, a, b, found.name or _surface(s, found.first, found.last), found.plural)
    if word in {"we", "i"}:
        if not s.inside(a):
            return Voucher(SourceKind.OUTLET, a, b)
        return Voucher(SourceKind.NAMED, a, b)
    if word in {"it", "which", "that", "this"} and memory.body is not None:
        return Voucher(memory.body[0], a, b, memory.body[1])
    if word in {"they", "these", "those", "some", "others", "many", "them"} and memory.group is not None:
        return Voucher(memory.group[0], a, b, memory.group[1], plural=True)
    if word == "they" and memory.body is not None:
        return Voucher(memory.body[0], a, b, memory.body[1], plural=True)
    if word == "one":
        return Voucher(memory.group[0] if memory.group is not None else SourceKind.UNNAMED, a, b)
    if word in {"he", "she", "him", "her", "who"}:
        if memory.person is not None:
            return Voucher(memory.person[0], a, b, memory.person[1])
        return Voucher(SourceKind.NAMED if memory.people else SourceKind.UNNAMED, a, b)
    if word == "it":
        return Voucher(SourceKind.ORGANISATION, a, b)
    return Voucher(SourceKind.UNNAMED, a, b, plural=word in {"they", "some", "others", "many"})
