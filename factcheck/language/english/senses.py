"""Nouns that name another sort of voucher than they mostly do where certain words stand before them: "party figures"."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.language.english import sources as n
from factcheck.model.attribution import SourceKind


class Sense(NamedTuple):
    """What a noun names in a certain surrounding.

    Attributes:
        kind: What it names there.
        modifiers: Words of which one stands before it; empty where any will do.
        prefixes: Beginnings of words of which one will do as well ("anti-").
        openers: Words of which one opens the noun phrase; empty where any will do.
        met: Whether it names somebody only where the copy has named people before.
        plural: Whether it names more than one.
    """

    kind: SourceKind
    modifiers: frozenset[str] = frozenset()
    prefixes: tuple[str, ...] = ()
    openers: frozenset[str] = frozenset()
    met: bool = False
    plural: bool = False


FIGURES = frozenset(
    "party gop political public leading senior prominent key top establishment opposition religious business industry media military "
    "conservative liberal republican democratic labour tory cultural hollywood".split()
)
"""Words before "figures" that make them people."""
PROFESSIONS = frozenset(
    "academic activist anaesthetist architect astronaut banker boxer broadcaster cardiologist chef columnist commentator conductor "
    "conservative consultant curator designer diplomat donor financier firebrand hardliner heavyweight iconoclast industrialist investor "
    "liberal libertarian lobbyist moderate insurgent lawmaker legend maverick neurosurgeon neurologist novelist nominee-in-waiting "
    "oncologist outsider philanthropist photographer pediatrician physician playwright pollster populist progressive provocateur "
    "publicist publisher retiree sculptor socialist strategist surgeon".split()
)
"""What copy calls somebody again whom it has named, and no bystander: "The diplomat"."""
AGED = "-year-old"
"""The ending of nouns for people by their age, as a key of `SENSES`."""
ONCE = frozenset("former retired ex fashion glamour swimsuit aspiring teenage young male female catwalk".split())
"""Words before "model" that make it a person."""
WRITTEN = frozenset("legal unsigned majority dissenting minority concurring court unanimous written advisory separate".split())
"""Words before "opinion" that make it a paper of a court or counsel."""
_THE = frozenset({"the"})
_KNOWN_AGAIN = Sense(SourceKind.NAMED, openers=_THE, met=True)
_TWO_KNOWN_AGAIN = Sense(SourceKind.NAMED, openers=_THE, met=True, plural=True)
SENSES: dict[str, tuple[Sense, ...]] = {
    "figures": (Sense(SourceKind.UNNAMED, FIGURES, plural=True),),
    "forces": (Sense(SourceKind.UNNAMED, frozenset({"rebel", "opposition"}), ("anti-", "pro-"), plural=True),),
    "prosecutors": (Sense(SourceKind.UNNAMED, frozenset({"former", "retired"}), ("ex-",), plural=True),),
    "journal": (Sense(SourceKind.DOCUMENT, frozenset("senate house assembly council legislative parliamentary court".split())),),
    "platform": (Sense(SourceKind.DOCUMENT, n.PARTISAN),),
    "opinion": (Sense(SourceKind.DOCUMENT, WRITTEN),),
    "model": (Sense(SourceKind.NAMED, ONCE, openers=_THE, met=True), Sense(SourceKind.UNNAMED, ONCE)),
    "couple": (_TWO_KNOWN_AGAIN,),
    "pair": (_TWO_KNOWN_AGAIN,),
    "duo": (_TWO_KNOWN_AGAIN,),
    "trio": (_TWO_KNOWN_AGAIN,),
    AGED: (_KNOWN_AGAIN,),
} | dict.fromkeys(PROFESSIONS, (_KNOWN_AGAIN,))
"""Noun, or ending of a noun behind a number, → its senses, of which the first that fits holds."""
