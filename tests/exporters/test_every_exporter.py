"""What every exporter must do, whatever its format."""

from __future__ import annotations

import importlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.exporters import Exporter
from factcheck.registry import collect
from factcheck.testing.strategies import claims, documents, findings

ALL = collect("factcheck.exporters", "EXPORTER", Exporter)
TEXT = "Rain fell on Vell, officials said.\nThe “bridge” <b>held</b> & 3 of 4 boats were lost."


@pytest.mark.parametrize("exporter", ALL.values(), ids=list(ALL))
class TestEveryExporter:
    """One format."""

    @given(
        document=documents(text=TEXT),
        found=st.lists(claims(text=TEXT, document="d"), max_size=2),
        faults=st.lists(findings(within=len(TEXT)), max_size=2),
    )
    def test_it_takes_whatever_the_library_makes(self, exporter: Exporter, document, found, faults) -> None:  # noqa: ANN001
        """Any document with any claims and findings on it gives text that UTF-8 can hold, the same every time."""
        first = "".join(exporter.export(document, found, faults))

        assert first.encode()
        assert first == "".join(exporter.export(document, found, faults))

    def test_its_file_is_named_after_it(self, exporter: Exporter) -> None:
        """Whoever asks for a format can find the code."""
        module = importlib.import_module(f"factcheck.exporters.{exporter.name.replace('-', '_')}")

        assert module.EXPORTER is exporter
        assert (module.__doc__ or "").startswith(f"{exporter.name}: ")

    def test_it_says_what_it_loses(self, exporter: Exporter) -> None:
        """A format either reads back or lists what does not come through."""
        module = importlib.import_module(f"factcheck.exporters.{exporter.name.replace('-', '_')}")

        assert exporter.lossless == (not exporter.lost) == hasattr(module, "read_records")
        assert all(exporter.lost)

    def test_its_suffix_is_a_suffix(self, exporter: Exporter) -> None:
        """A file that it writes can be named."""
        assert exporter.suffix.startswith(".")
        assert exporter.suffix == exporter.suffix.strip().lower()
