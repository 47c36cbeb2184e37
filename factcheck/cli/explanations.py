"""What `factcheck explain` says: the page of a check, or the meaning of a level."""

from __future__ import annotations

from factcheck.checks import Check
from factcheck.cli.terminal import printable
from factcheck.errors import UnknownNameError
from factcheck.language.english import plain_words
from factcheck.model.attribution import AttributionLevel
from factcheck.registry import collect


def contents() -> str:
    """Return the names of all checks and levels, each with its first sentence."""
    lines = ["Rules of `factcheck check`:"]
    lines += [f"  {name:<30}{check.page.partition(chr(10))[0]}" for name, check in _checks().items()]
    lines += ["", "Levels of attribution, tier by tier:"]
    lines += [f"  {level.value:<30}{plain_words.LEVELS[level].meaning}" for level in AttributionLevel]
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


def _checks() -> dict[str, Check]:
    return dict(collect("factcheck.checks", "CHECK", Check))


def _of_check(check: Check) -> str:
    fires = "\n".join(f"- {printable(text)} (“{words}”)" for text, words in check.must_fire)
    silent = "\n".join(f"- {printable(text)}" for text in check.must_not_fire)
    return (
        f"# {check.name}\n\n{plain_words.SEVERITIES[check.severity]}, since {check.since}.\n\n{check.page}\n\n"
        f"## It fires on\n{fires}\n\n## It does not fire on\n{silent}\n"
    )


def _of_level(level: AttributionLevel) -> str:
    term, tier = plain_words.LEVELS[level], plain_words.TIERS[level.tier]
    return (
        f"# {level.value}\n\n{term.title}. {term.meaning}\n\n"
        f"Tier: {tier.title.lower()} ({tier.letter} in reports). {tier.meaning}\n\nTypical wording: {term.wording}\n"
    )
