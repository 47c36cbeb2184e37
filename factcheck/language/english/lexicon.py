"""The verb lexicon put together: every form with its lemma and the frames in which it attributes."""

from __future__ import annotations

import re

import attrs

from factcheck.language.english import verbs
from factcheck.language.english.cues import TABLES
from factcheck.model.attribution import Stance
from factcheck.model.claims import Act


@attrs.frozen
class VerbCue:
    """A verb that can attribute.

    Attributes:
        lemma: The dictionary form.
        frames: Which complements make it a cue, mapped to their restrictions (see `factcheck.language.english.cues`).
        stance: What it shows of the outlet's belief.
        act: What its subject does with the content.
        accuses: Whether it marks wrongdoing that is not proven.
        opinion: Whether it gives a judgement.
        negates: Whether its subject says the opposite of the content: "doubts that".
        elsewhere: Frame → the act, and whether it negates, where these are others there: "asked them to leave" orders.
        group: The table it stands in: speech, thought, judgement, directive, evidence.
        prepositions: The particles of its frames.
        openings: The first words of these particles.
        distant: Whether one of them can stand elsewhere than right behind the verb: "put the loss at", "talked to the board about".
        hit: A sentence in which it attributes.
        miss: A sentence in which it stands and attributes nothing.
    """

    lemma: str
    frames: dict[str, frozenset[str]]
    stance: Stance
    act: Act
    accuses: bool
    opinion: bool
    negates: bool
    elsewhere: dict[str, tuple[Act, bool]]
    group: str
    prepositions: tuple[str, ...]
    openings: frozenset[str]
    distant: bool
    hit: str
    miss: str


VALUED = frozenset({"num", "estimate", "origin", "doc"})
"""Limits of prepositions that give the object before them a value: "put the loss at nine"."""


def _entry(record: str, group: str) -> VerbCue:
    """The cue that a line of a table describes: "deny | t g o | neutral | deny", say."""
    line, hit, miss = record.splitlines()
    lemma, frames, stance, act = (part.strip() for part in line.split("|"))
    found: dict[str, frozenset[str]] = {}
    for frame in frames.split():
        name, _, limits = frame.partition("=")
        if name == "0":
            continue
        found[name] = frozenset(limits.split(",")) if limits else frozenset()
    usual, *others = act.split("; ")
    acts = usual.split("+")
    elsewhere = {}
    for other in others:
        names, _, doing = other.partition(": ")
        there = doing.split("+")
        elsewhere.update(dict.fromkeys(names.split(), (Act(there[0]), "negated" in there)))
    return VerbCue(
        lemma,
        found,
        Stance(stance),
        Act(acts[0]),
        "alleged" in acts,
        "opinion" in acts,
        "negated" in acts,
        elsewhere,
        group,
        tuple(name[1:] for name in found if name[0] == "@"),
        frozenset(name[1:].partition("+")[0] for name in found if name[0] == "@"),
        any(name == "@about" or (name[0] == "@" and (limits & VALUED or "obj" in limits)) for name, limits in found.items()),
        hit.strip("+ "),
        miss.strip("- "),
    )


VERBS: dict[str, VerbCue] = {}
for _group, _table in TABLES:
    for _record in re.split(r"\n(?! )", _table.strip()):
        _cue = _entry(_record, _group)
        VERBS[_cue.lemma] = _cue


def _variants() -> list[tuple[str, str, str]]:
    """Other spellings of forms, with their kinds and bases: "learnt", "labeled"."""
    pasts = (
        ("learnt", "learn"),
        ("dreamt", "dream"),
        ("burnt", "burn"),
        ("spelt", "spell"),
        ("leapt", "leap"),
        ("pled", "plead"),
        *((base + "ed", base) for base in sorted(verbs.SINGLE_IN_AMERICAN)),
    )
    return [(past, "pl", base) for past, base in pasts] + [(base + "ing", "i", base) for base in sorted(verbs.SINGLE_IN_AMERICAN)]


def _all_forms() -> tuple[dict[str, str], dict[str, VerbCue]]:
    """Every form of every verb with its kinds, and the cue that it is a form of: "denied" is past and participle of "deny"."""
    kinds: dict[str, set[str]] = {}
    cues: dict[str, VerbCue] = {}
    for base in sorted(verbs.COMMON_VERBS | verbs.NOUN_TOO | set(VERBS) | set(verbs.IRREGULAR)):
        if base in ("be", "have", "do"):
            continue
        third_base = verbs.forms(base)
        for form, kind in zip(third_base, "bspli", strict=True):
            kinds.setdefault(form, set()).add(kind)
            if base in VERBS and VERBS[base].frames:
                # a form shared by two verbs (found, lay) stays with the one it is the base of only if that one is a cue
                cues.setdefault(form, VERBS[base])
        if base in verbs.NOUN_TOO:
            kinds[third_base[0]].add("n")
            kinds[third_base[1]].add("n")
    for variant, kind, base in _variants():
        kinds[variant] = set(kind)
        if base in VERBS and VERBS[base].frames:
            cues[variant] = VERBS[base]
    return {form: "".join(sorted(found)) for form, found in kinds.items()}, cues


VERB_FORMS, CUE_FORMS = _all_forms()
"""Form → its kinds (b base, s third person, p past, l participle, i -ing, n also a noun); form → the cue it is a form of."""
REPORTING = frozenset(form for form, cue in CUE_FORMS.items() if "q" in cue.frames and set(VERB_FORMS[form]) & {"p", "s"})
"""Finite forms that may follow a quotation."""
