"""The order in which the relations of a paragraph are found: content first, then complements, nouns, and quotations left over."""

from __future__ import annotations

from factcheck.extraction.attributions import Paragraph
from factcheck.extraction.complements import complements
from factcheck.extraction.nominals import label, nominals
from factcheck.extraction.parentheticals import parentheticals
from factcheck.extraction.quotations import continued, unclaimed
from factcheck.extraction.unsourced import unsourced


def relations(par: Paragraph) -> None:
    """Find all relations of the paragraph and keep them in it, in text order."""
    label(par)
    for index in range(len(par.sentences)):
        unsourced(par, index)
        parentheticals(par, index)
        complements(par, index)
        nominals(par, index)
    continued(par)
    unclaimed(par)
    par.relations.sort(key=lambda relation: relation.start)
