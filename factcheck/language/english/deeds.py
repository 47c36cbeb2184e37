"""Verbs by how far they tell one deed from another when two reports of one matter are laid side by side."""

from __future__ import annotations

from typing import Final

from factcheck.language.english import words as w
from factcheck.language.english.verbs import forms

TYING: Final = (w.AUXILIARIES | w.MODALS) | frozenset(
    form
    for base in (
        "take make come go get give hold keep put set stand happen occur place involve say tell state claim declare report estimate "
        "believe think suggest indicate know confirm consider date allege expect order plan agree want seek try"
    ).split()
    for form in forms(base)
)
"""Forms of verbs that only tie a thing to its time or place, or to who says so: "took place", "is said to"."""
LIGHT: Final = TYING | frozenset(
    form
    for base in (
        "reach total amount number count include exceed see show find receive turn run start begin cost average hit "
        "top near approach announce compare rise fall climb drop increase grow need"
    ).split()
    for form in forms(base)
)
"""The same, with those that tie a thing to its amount: "came to", "stood at"."""
COPULAS: Final = w.BE | {form for base in ("become", "remain") for form in forms(base)}
"""Forms behind which stands what the subject is."""
ABLE: Final = frozenset("can may must should".split())
"""Verbs by which a text says what is possible or allowed, and not what is."""
ANYTHING: Final = frozenset(
    "company firm group business organisation organization body side thing matter case event incident site place deal move plan "
    "project".split()
)
"""Nouns by which a text can speak of what it has named before."""
DISTINGUISHING: Final = frozenset(
    "deputy former semi acting vice assistant junior interim ex other another second rival neighbouring".split()
)
"""Words before a noun that make another person or thing of it: the deputy mayor is not the mayor."""
SYMMETRIC: Final = frozenset(
    form
    for base in "meet marry join match equal resemble border face play fight collide merge divorce unite differ agree share swap".split()
    for form in forms(base)
)
"""Forms of verbs whose doer and target can change places."""
SOMEBODY: Final = ANYTHING | frozenset(
    "man woman boy girl person people official officials officer officers worker workers employee employees staff member members team crew "
    "police source sources others resident residents".split()
)
"""Nouns that say only that somebody did it, whom another text can name otherwise."""
KINDRED: Final[tuple[str, ...]] = (
    "pay transfer send wire give hand deliver spend remit buy cost sell fetch",
    "sign grant approve issue award permit authorise ink agree conclude strike clinch pen",
    "file submit lodge present stamp receive register hand",
    "miss sit absent sideline skip rest",
    "hold keep contain store house lie",
    "arrive reach dock land enter berth turn visit come appear attend",
    "record register measure show read",
    "bring raise yield earn collect",
    "shoot fire kill gun",
    "leave depart quit resign step go walk",
    "own hold possess control",
    "join sign move transfer",
    "meet join link see talk",
    "build open found create set launch establish",
    "die kill find perish drown lose claim",
    "crash hit collide strike plough smash",
    "start begin happen break occur erupt open originate ignite",
    "march protest gather rally attend turn demonstrate assemble",
    "evacuate flee leave move displace order",
    "hurt injure wound treat hospital take",
    "stop close shut end halt suspend",
    "buy acquire take purchase",
    "choose elect name appoint pick win",
    "fall drop plunge tumble cut lower slip",
    "rise climb grow increase jump raise lift",
    "dig drill bore excavate",
    "attack raid storm assault hit",
    "steal take rob grab",
    "burn destroy gut raze sweep wash flatten level bury",
    "issue send publish give raise stamp date release circulate",
    "promise offer pledge",
    "discover find detect notice spot",
    "tell inform notify warn alert hear learn",
    "ask invite request call",
    "publish release print issue",
    "work serve employ",
    "drive speed travel go do",
    "drink down have",
    "end last break finish conclude close stop collapse fail",
    "lead conduct head direct chair run command manage",
    "air broadcast premiere screen end finish release show",
    "shoot film record begin finish",
    "discharge unload ship land import",
    "decide approve order decree take authorise rule",
    "telephone ring speak tell contact talk",
    "walk leave quit exit",
    "join participate attend take strike",
    "rip cut sever tear damage break",
    "flow leak spill lose escape pour",
    "begin inject enrol test",
    "park drive back hide leave",
    "enter break climb force burst",
    "insure cover",
    "vote pass approve back adopt",
    "work operate function run",
    "run manage operate own lead",
)
"""Verbs that two reports may use for one deed, though they say different things elsewhere; one may stand on several lines."""
BONDS: Final[tuple[tuple[str, str], ...]] = (
    ("succeed follow successor", "precede predecessor"),
    ("own owner proprietor parent", "belong subsidiary unit division arm"),
    ("defeat beat", "lose"),
    ("employ hire employer boss", "serve employee servant aide"),
    ("lend lender creditor", "borrow borrower debtor"),
    ("teach teacher mentor tutor coach", "learn pupil student disciple"),
    ("father mother", "son daughter"),
    ("grandfather grandmother", "grandson granddaughter"),
)
"""Verbs and nouns that tell one bond from its two sides: who succeeds another is his successor, and is preceded by him."""
WAYS: Final[tuple[tuple[str, str], ...]] = (
    ("to into towards toward for", "from"),
    ("for", "against"),
    ("above over", "below under"),
    ("with", "without"),
    ("inside within", "outside"),
)
"""Prepositions of two opposite ways: what lies ahead or behind, on one's side or on the other."""
