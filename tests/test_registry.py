"""Plug-ins are found in folders and entry points, without side effects."""

from __future__ import annotations

import importlib.metadata
import sys
from typing import TYPE_CHECKING

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import registry
from factcheck.errors import PlugInError, UnknownNameError
from factcheck.registry import collect, pick

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@attrs.frozen
class Lamp:
    """A plug-in of the kind that these tests look for."""

    name: str


LAMP = Lamp("of another package")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give an empty package that can be imported as `lamps_of_a_test`."""
    package = tmp_path / "lamps_of_a_test"
    package.mkdir()
    package.joinpath("__init__.py").write_text("")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setitem(sys.modules, "lamp_kind", sys.modules[__name__])
    yield package
    for name in [name for name in sys.modules if name.startswith("lamps_of_a_test")]:
        del sys.modules[name]


@pytest.fixture(autouse=True)
def _forget() -> Iterator[None]:
    """Look for plug-ins anew in every test, and after the last."""
    registry._collect.cache_clear()
    yield
    registry._collect.cache_clear()


def offer(monkeypatch: pytest.MonkeyPatch, *values: str) -> None:
    """Pretend that another package has entry points of these values for the folder."""
    points = [importlib.metadata.EntryPoint(f"point{number}", value, "lamps_of_a_test") for number, value in enumerate(values)]
    monkeypatch.setattr(importlib.metadata, "entry_points", lambda *, group: [point for point in points if point.group == group])


def write(folder: Path, stem: str, name: str) -> None:
    """Add a plug-in file."""
    folder.joinpath(f"{stem}.py").write_text(f"from lamp_kind import Lamp\nLAMP = Lamp({name!r})\n")


def test_plug_ins_come_in_the_order_of_their_files(folder: Path) -> None:
    """The order is that of file names on every machine, not that of the file system."""
    for stem, name in (("zinc", "a"), ("amber", "z"), ("mica", "m")):
        write(folder, stem, name)

    assert list(collect("lamps_of_a_test", "LAMP", Lamp)) == ["z", "m", "a"]


def test_a_file_that_opens_with_an_underscore_is_no_plug_in(folder: Path) -> None:
    """Plug-ins may share code that lies beside them."""
    folder.joinpath("_glass.py").write_text("")

    assert dict(collect("lamps_of_a_test", "LAMP", Lamp)) == {}


@pytest.mark.parametrize("content", ["", "LAMP = 'not one'"])
def test_a_file_without_its_constant_is_named(folder: Path, content: str) -> None:
    """Who forgets the constant, or gives it another class, reads which file and which constant."""
    folder.joinpath("dark.py").write_text(content)

    with pytest.raises(PlugInError, match="lamps_of_a_test.dark must define LAMP, a Lamp"):
        collect("lamps_of_a_test", "LAMP", Lamp)


def test_two_plug_ins_of_one_name_are_an_error(folder: Path) -> None:
    """A name means one thing; both files are named."""
    write(folder, "first", "same")
    write(folder, "second", "same")

    with pytest.raises(PlugInError, match="lamps_of_a_test.second uses the name 'same', which lamps_of_a_test.first has already"):
        collect("lamps_of_a_test", "LAMP", Lamp)


def test_another_package_adds_plug_ins_by_entry_points(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """They come after those of the folder."""
    write(folder, "own", "of the folder")
    offer(monkeypatch, "lamp_kind:LAMP")

    assert list(collect("lamps_of_a_test", "LAMP", Lamp)) == ["of the folder", "of another package"]


def test_an_entry_point_cannot_take_a_name_that_is_taken(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Installing a package never replaces a plug-in silently."""
    write(folder, "own", "of another package")
    offer(monkeypatch, "lamp_kind:LAMP")

    with pytest.raises(PlugInError, match="lamp_kind:LAMP uses the name 'of another package'"):
        collect("lamps_of_a_test", "LAMP", Lamp)


@pytest.mark.parametrize("value", ["no_such_module:LAMP", "lamp_kind:NO_SUCH"])
def test_an_entry_point_that_cannot_be_loaded_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    """A broken package is told from a broken library."""
    assert folder.exists()
    offer(monkeypatch, value)

    with pytest.raises(PlugInError, match=f"{value} cannot be loaded"):
        collect("lamps_of_a_test", "LAMP", Lamp)


@given(st.dictionaries(st.text(), st.integers()), st.text())
def test_an_unknown_name_is_answered_with_the_known_ones(plug_ins: dict[str, int], name: str) -> None:
    """A name gives its plug-in, or an error that lists all there are, sorted."""
    if name in plug_ins:
        assert pick(plug_ins, name, "lamp") == plug_ins[name]
        return
    with pytest.raises(UnknownNameError) as caught:
        pick(plug_ins, name, "lamp")

    assert caught.value.known == tuple(sorted(plug_ins))
