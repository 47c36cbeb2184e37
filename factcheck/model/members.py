"""The members of the enumerations under the names of these, for code that asks for them at every claim.

`Act.DENY` looks like a name and is a call in Python 3.11, since the class of enumerations has a `__getattr__`: 100 ns and more, three times
for each word of a text. Here each enumeration is a plain object that holds the members, which is read as fast as any attribute. To a type
checker it is the enumeration itself; at run time it has nothing but the members, so it makes none from a value and is not iterated over.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.model.attribution import Access, AttributionLevel, SourceKind
    from factcheck.model.claims import Act, Directness, Flag, LegalStage, Polarity
    from factcheck.model.documents import BlockKind
else:
    from types import SimpleNamespace

    from factcheck.model import attribution, claims, documents

    Access = SimpleNamespace(**attribution.Access.__members__)
    Act = SimpleNamespace(**claims.Act.__members__)
    AttributionLevel = SimpleNamespace(**attribution.AttributionLevel.__members__)
    BlockKind = SimpleNamespace(**documents.BlockKind.__members__)
    Directness = SimpleNamespace(**claims.Directness.__members__)
    Flag = SimpleNamespace(**claims.Flag.__members__)
    LegalStage = SimpleNamespace(**claims.LegalStage.__members__)
    Polarity = SimpleNamespace(**claims.Polarity.__members__)
    SourceKind = SimpleNamespace(**attribution.SourceKind.__members__)

__all__ = ["Access", "Act", "AttributionLevel", "BlockKind", "Directness", "Flag", "LegalStage", "Polarity", "SourceKind"]
