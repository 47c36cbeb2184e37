"""What `factcheck explain` says: the page of a check, or the meaning of a level."""

from __future__ import annotations

from typing import Final

from factcheck.checks import Check, Example, Topic, rules
from factcheck.errors import UnknownNameError
from factcheck.exporters._lines import printable
from factcheck.language.english import plain_words
from factcheck.model.attribution import AttributionLevel

_WIDTH: Final = 41


def contents() -> str:
    """Return the names of all checks and levels, each with its first sentence."""
    lines = []
    for topic in Topic:
        lines += [f"Rules of `factcheck check`, {topic.value}:"]
        lines += [_contents_line(check) for check in _checks().values() if check.topic is topic]
        lines += [""]
    lines += ["Levels of attribution, tier by tier:"]
    lines += [f"  {level.value:<{_WIDTH}}{plain_words.LEVELS[level].meaning}" for level in AttributionLevel]
    return "\n".join(lines) + "\n"


def explanation(name: str) -> str:
    """Return what a rule looks for, with its examples, or what a level means; hyphens and underscores are one.

    Raises:
        UnknownNameError: When nothing has that name; it lists the names there are.
    """
    checks = _checks()
    if check := checks.get(name.replace("_", "-")):
        return _of_check(check)
    levels = {level.value: level for level in AttributionLevel}
    if level := levels.get(name.replace("-", "_")):
        return _of_level(level)
    asked = "rule or level"
    raise UnknownNameError(asked, name, tuple(sorted((*checks, *levels))))


def _contents_line(check: Check) -> str:
    off = "" if check.default else " (off by default)"
    return f"  {check.name:<{_WIDTH}}{check.page.partition(chr(10))[0]}{off}"


def _checks() -> dict[str, Check]:
    return dict(rules())


def _of_check(check: Check) -> str:
    fires = "\n".join(f"{_example(example)} (“{printable(example.words)}”)" for example in check.must_fire)
    silent = "\n".join(_example(example) for example in check.must_not_fire)
    usually = "" if check.default else f" Off unless selected: --select default,{check.name}."
    return (
        f"# {check.name}\n\n{plain_words.SEVERITIES[check.severity]}, since {check.since}.{usually}\n\n{check.page}\n\n"
        f"## It fires on\n{fires}\n\n## It does not fire on\n{silent}\n"
    )


def _example(example: Example) -> str:
    """A document that a check is held to, on one line; below it those that it is checked against."""
    return "\n  against: ".join(printable(text) for text in (f"- {example.text}", *example.against))


def _of_level(level: AttributionLevel) -> str:
    term, tier = plain_words.LEVELS[level], plain_words.TIERS[level.tier]
    return (
        f"# {level.value}\n\n{term.title}. {term.meaning}\n\n"
        f"Tier: {tier.title.lower()} ({tier.letter} in reports). {tier.meaning}\n\nTypical wording: {term.wording}\n"
    )
