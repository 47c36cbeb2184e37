"""The members of the enumerations, looked up as attributes of a plain object."""

from __future__ import annotations

import enum

import pytest

from factcheck.model import attribution, claims, documents, members


@pytest.mark.parametrize("name", members.__all__)
def test_every_member_stands_under_the_name_of_its_enumeration(name: str) -> None:
    """The plain object holds each member of the enumeration of its name, the very same one, and nothing else."""
    whole = next(getattr(home, name) for home in (attribution, claims, documents) if isinstance(getattr(home, name, None), enum.EnumType))

    assert vars(getattr(members, name)) == dict(whole.__members__)
