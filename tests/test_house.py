"""The rules of the house that a reviewer should not have to remember."""

from __future__ import annotations

import ast
import importlib
import re
import sys
import tomllib
from collections import Counter, defaultdict
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "factcheck"
MODULES = sorted(PACKAGE.rglob("*.py"))
TESTS = sorted(ROOT.glob("tests/**/*.py"))

# Lower floors first. A module may import from its own folder and from the floors below it, never from its own floor or above.
FLOORS = (
    {"errors"},
    {"model", "registry"},
    {"language"},
    {"readers"},
    {"extraction"},
    {"comparison"},
    {"matching"},
    {"provenance"},
    {"checks", "ledger", "exporters"},
    {"settings"},
    {"scaling", "testing"},
    {"cli"},
    {"__init__", "__main__"},
)
STOREYS = ({"grammar", "wording", "passages", "periods", "quantities"}, {"sources"}, {"attribution"}, {"claims"}, {"pipeline"})
STOREY = {name: number for number, names in enumerate(STOREYS) for name in names}
FLOOR = {name: number for number, names in enumerate(FLOORS) for name in names}
VAGUE = {"base", "common", "core", "helper", "helpers", "lib", "manager", "misc", "shared", "tools", "util", "utils"}
FORBIDDEN = {"ctypes", "http", "marshal", "pickle", "requests", "shelve", "socket", "urllib"}
MOST_WORDS = 5  # in a list that stands in an algorithm file
SPARING = {"extraction", "grammar", "periods", "quantities", "sources", "attribution", "claims"}  # folders that spell no longer list
PACKAGES = {"Stemmer": "PyStemmer", "dateutil": "python-dateutil"}  # import name -> name in the index, where they differ


def relative(path: Path) -> str:
    """Name a file for the list of tests."""
    return path.relative_to(ROOT).as_posix()


def imports(path: Path) -> set[str]:
    """Every module that a file imports, by its dotted name."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
            if node.module == "factcheck":
                found.update(f"factcheck.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
    return found


def assigned(path: Path) -> set[str]:
    """The names that a file binds at its top level, other than by imports."""
    body = ast.parse(path.read_text(encoding="utf-8")).body
    targets = [target for node in body if isinstance(node, ast.Assign) for target in node.targets]
    targets += [node.target for node in body if isinstance(node, ast.AnnAssign) and node.value is not None]
    return {target.id for target in targets if isinstance(target, ast.Name)}


def word_lists(path: Path) -> list[tuple[int, list[str]]]:
    """The line and the words of every `"one two three".split()` of a file."""
    return [
        (node.lineno, node.func.value.value.split(*(part.value for part in node.args if isinstance(part, ast.Constant))))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "split"
        if isinstance(node.func.value, ast.Constant) and isinstance(node.func.value.value, str)
    ]


def misdirected(home: str, imported: set[str]) -> set[str]:
    """Those of some imports that a file of the floor called `home` may not have."""
    rooms = {name: name.split(".")[1] if "." in name else "__init__" for name in imported if name.split(".")[0] == "factcheck"}
    return {name for name, room in rooms.items() if room != home and FLOOR.get(room, len(FLOORS)) >= FLOOR[home]}


def packages(paths: list[Path]) -> set[str]:
    """The packages from elsewhere that some files import, by their names in the index."""
    names = {name.split(".")[0] for path in paths for name in imports(path)}
    return {PACKAGES.get(name, name) for name in names - sys.stdlib_module_names - {"factcheck", "conftest"}}


def requirements(lines: list[str]) -> set[str]:
    """The names of the packages that some requirement lines ask for."""
    return {re.split(r"[^\w-]", line, maxsplit=1)[0] for line in lines}


@pytest.mark.parametrize("path", sorted((PACKAGE / "extraction").rglob("*.py")), ids=relative)
def test_extraction_reads_from_words_to_claims(path: Path) -> None:
    """Within extraction, too, imports go down only: words, then sources, then who says what, then claims, then the order of all."""
    home = path.relative_to(PACKAGE / "extraction").parts[0].removesuffix(".py")
    rooms = {name: name.split(".")[2] for name in imports(path) if name.startswith("factcheck.extraction.")}

    assert not {name for name, room in rooms.items() if room != home and STOREY[room] > STOREY.get(home, 0)}


@pytest.mark.parametrize("path", MODULES, ids=relative)
class TestEveryModule:
    """Rules for one file of the package."""

    def test_imports_go_down(self, path: Path) -> None:
        """Nobody has to read the pipeline to understand a record."""
        home = path.relative_to(PACKAGE).with_suffix("").parts[0]

        assert misdirected(home, imports(path)) == set()

    def test_opens_with_a_docstring(self, path: Path) -> None:
        """The first line of a file says which question it answers."""
        assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))

    def test_has_a_name_of_the_domain(self, path: Path) -> None:
        """A name that fits anything says nothing."""
        assert not VAGUE & set(path.relative_to(PACKAGE).with_suffix("").parts)

    def test_neither_runs_data_nor_asks_the_network(self, path: Path) -> None:
        """A document can make the library read it, and nothing else."""
        calls = {
            node.func.id
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        }

        assert not FORBIDDEN & {name.split(".")[0] for name in imports(path)}
        assert not {"eval", "exec", "__import__"} & calls


@pytest.mark.parametrize("path", [path for path in MODULES if path.parent.name in SPARING], ids=relative)
def test_lists_of_words_stand_with_the_language(path: Path) -> None:
    """Whoever looks for a word opens `language/english`; an algorithm names five words at most where it uses them."""
    nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    slots = {node.value for node in nodes if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__slots__"}
    spelt = [
        (node.lineno, [part.value for part in node.elts if isinstance(part, ast.Constant) and re.fullmatch("[a-z ]{2,}", str(part.value))])
        for node in nodes
        if isinstance(node, ast.Set | ast.Tuple | ast.List) and node not in slots
    ]

    assert [line for line, words in [*word_lists(path), *spelt] if len(words) > MOST_WORDS] == []


@pytest.mark.parametrize("path", MODULES, ids=relative)
def test_no_word_stands_twice_in_a_list(path: Path) -> None:
    """Whoever takes a word out of a list has taken it out."""
    assert [(line, word) for line, words in word_lists(path) for word, times in Counter(words).items() if times > 1] == []


@pytest.mark.parametrize("path", [*MODULES, *TESTS], ids=relative)
def test_a_file_fits_in_one_sitting(path: Path) -> None:
    """A file that grows past 400 lines answers two questions."""
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 400


@pytest.mark.parametrize("path", TESTS, ids=relative)
def test_every_test_states_a_behaviour(path: Path) -> None:
    """The docstrings of the tests, read one after another, are what the library promises."""
    functions = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.FunctionDef)]

    assert [node.name for node in functions if node.name.startswith("test_") and not ast.get_docstring(node)] == []


def test_every_folder_of_tests_mirrors_one_of_the_package() -> None:
    """Whoever changes a folder knows where its tests are."""
    folders = {path.parent.relative_to(ROOT / "tests") for path in TESTS if path.parent.name != "tests"}

    assert {folder.as_posix() for folder in folders if not (PACKAGE / folder).is_dir()} == set()


def test_one_name_means_one_set_of_words() -> None:
    """Who has read what `SAYING` holds in one file knows what it holds in every other."""
    holding = defaultdict(set)
    for path in MODULES:
        module = importlib.import_module(".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"))
        for name in assigned(path):
            if not name.startswith("_") and isinstance(getattr(module, name), frozenset):
                holding[name].add(getattr(module, name))

    assert {name for name, sets in holding.items() if len(sets) > 1} == set()


def test_the_declared_packages_are_those_that_are_imported() -> None:
    """Nothing is installed that nobody uses, and nothing is used that happens to be installed."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = requirements(project["dependencies"]) | requirements(project["optional-dependencies"]["testing"])

    assert packages(MODULES) == declared


@pytest.mark.parametrize(
    ("home", "imported", "refused"),
    [
        ("model", {"factcheck.errors", "attrs"}, set()),
        ("model", {"factcheck.readers"}, {"factcheck.readers"}),
        ("checks", {"factcheck.exporters"}, {"factcheck.exporters"}),
        ("checks", {"factcheck.checks", "factcheck.model.spans"}, set()),
        ("readers", {"factcheck"}, {"factcheck"}),
        ("readers", {"factcheck.nowhere"}, {"factcheck.nowhere"}),
    ],
)
def test_the_floors_tell_up_from_down(home: str, imported: set[str], refused: set[str]) -> None:
    """An import from above, from the same floor, from the package as a whole or from an unknown folder is refused."""
    assert misdirected(home, imported) == refused
