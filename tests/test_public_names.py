"""The public names: few, listed once, and fetched on first use."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import factcheck

SOURCE = Path(factcheck.__file__).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", factcheck.__all__)
def test_every_public_name_is_there(name: str) -> None:
    """Whatever is listed can be fetched, and is called what it is listed as."""
    assert getattr(factcheck, name).__name__ == name
    assert name in dir(factcheck)


def test_the_names_are_listed_in_order() -> None:
    """A sorted list makes merges small and doubles impossible to miss."""
    assert list(factcheck._HOMES) == sorted(factcheck._HOMES)


def test_type_checkers_see_the_same_names() -> None:
    """What a type checker is told and what the table resolves are the same names from the same modules."""
    told = {
        alias.asname: node.module
        for node in ast.walk(ast.parse(SOURCE))
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if alias.asname
    }

    assert told == factcheck._HOMES


def test_a_name_that_is_not_public_is_no_attribute() -> None:
    """A misspelt name fails as it does in any module."""
    with pytest.raises(AttributeError, match="'factcheck' has no attribute 'extrakt'"):
        factcheck.extrakt  # noqa: B018


def test_importing_loads_nothing_else() -> None:
    """A program that only imports the package pays for no model, no parser and no third-party package."""
    code = "import sys; before = set(sys.modules); import factcheck; print(*sorted(set(sys.modules) - before))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()  # noqa: S603

    assert {name.split(".")[0] for name in loaded} - set(sys.stdlib_module_names) == {"factcheck"}
    assert [name for name in loaded if name.startswith("factcheck.")] == []
