"""Who a source is across documents."""

from __future__ import annotations

import enum

import attrs

from factcheck.model.attribution import SourceKind


class Grade(enum.Enum):
    """How reliable people have judged a source to be; the library itself never grades.

    Source: the Admiralty code of source reliability, A (completely reliable) to E (unreliable), F (cannot be judged).
    """

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"


@attrs.frozen
class Source:
    """One voucher behind many mentions.

    Attributes:
        name: The canonical name.
        kind: What sort of voucher it is.
        aliases: Other names it goes by, sorted.
        grade: What people have judged; F, "cannot be judged", until they do.
    """

    name: str
    kind: SourceKind
    aliases: tuple[str, ...] = ()
    grade: Grade = Grade.F
