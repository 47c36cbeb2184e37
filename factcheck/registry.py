"""Find the plug-ins of one kind: one file each, one constant in each file.

Nothing registers itself when it is imported. A folder is read in the order of its file names, then the entry points of other
packages in the order of theirs, so the result is the same on every machine, and two plug-ins with one name are an error
instead of a race.
"""

from __future__ import annotations

import functools
import importlib
import importlib.metadata
import pkgutil
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol, TypeVar

from factcheck.errors import PlugInError, UnknownNameError

if TYPE_CHECKING:
    from collections.abc import Mapping


class Named(Protocol):
    """Anything that can be asked for by name."""

    @property
    def name(self) -> str:
        """The name, unique among its kind."""


T = TypeVar("T", bound=Named)


def collect(package: str, constant: str, kind: type[T]) -> Mapping[str, T]:
    """Read one constant from every module of a folder, and from the entry points of the same name.

    Another package adds a plug-in by an entry point in the group that is named as the folder is, such as
    ``[project.entry-points."factcheck.checks"]``, pointing at its constant (``"its_package.its_module:CHECK"``).

    Args:
        package: The folder, by its dotted name. Modules whose name starts with an underscore are parts of it, not plug-ins.
        constant: The name that each module must define, for example ``"CHECK"``.
        kind: The class that the constant must be an instance of.

    Returns:
        The plug-ins by name, read-only: those of the folder in order of their file names, then those of other packages.
        They are looked for once in a process.

    Raises:
        PlugInError: When a module has no such constant, an entry point cannot be loaded, or two plug-ins share a name.
    """
    found: Mapping[str, T] = _collect(package, constant, kind)  # type: ignore[assignment]  # a cache forgets the type variable
    return found


@functools.cache
def _collect(package: str, constant: str, kind: type[Named]) -> Mapping[str, Named]:
    found: dict[str, Named] = {}
    homes: dict[str, str] = {}
    for home, plug_in in [*_of_folder(package, constant), *_of_other_packages(package)]:
        if not isinstance(plug_in, kind):
            raise PlugInError(home, f"must define {constant}, a {kind.__name__} (a file that is no plug-in starts with an underscore)")
        if plug_in.name in found:
            raise PlugInError(home, f"uses the name {plug_in.name!r}, which {homes[plug_in.name]} has already")
        found[plug_in.name] = plug_in
        homes[plug_in.name] = home
    return MappingProxyType(found)


def _of_folder(package: str, constant: str) -> list[tuple[str, object]]:
    folder = importlib.import_module(package)
    stems = sorted(module.name for module in pkgutil.iter_modules(folder.__path__) if not module.name.startswith("_"))
    homes = [f"{package}.{stem}" for stem in stems]
    return [(home, getattr(importlib.import_module(home), constant, None)) for home in homes]


def _of_other_packages(group: str) -> list[tuple[str, object]]:
    points = sorted(importlib.metadata.entry_points(group=group), key=lambda point: (point.name, point.value))
    found = []
    for point in points:
        try:
            found.append((point.value, point.load()))
        except (ImportError, AttributeError) as error:
            raise PlugInError(point.value, f"cannot be loaded as {point.name!r} of {group}: {error}") from error
    return found


def pick(plug_ins: Mapping[str, T], name: str, kind: str) -> T:
    """Return the plug-in of a name.

    Args:
        plug_ins: What `collect` returned.
        name: The name that was asked for.
        kind: What is looked for, for the error, for example ``"check"``.

    Raises:
        UnknownNameError: When there is none; it lists the names there are.
    """
    try:
        return plug_ins[name]
    except KeyError:
        raise UnknownNameError(kind, name, tuple(sorted(plug_ins))) from None
