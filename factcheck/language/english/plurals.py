"""Words whose common form no rule makes: plurals that spelling does not tell, and words from which a stemmer cuts too much."""

from __future__ import annotations

from typing import Final

IRREGULAR_PLURALS: Final = {
    plural: singular
    for singular, plural in (
        pair.split(":")
        for pair in (
            "man:men woman:women child:children person:persons foot:feet tooth:teeth goose:geese mouse:mice life:lives wife:wives "
            "knife:knives leaf:leaves half:halves wolf:wolves thief:thieves shelf:shelves loaf:loaves calf:calves self:selves "
            "crisis:crises basis:bases analysis:analyses thesis:theses hypothesis:hypotheses diagnosis:diagnoses oasis:oases "
            "criterion:criteria phenomenon:phenomena bacterium:bacteria medium:media datum:data curriculum:curricula stratum:strata "
            "referendum:referenda memorandum:memoranda fungus:fungi nucleus:nuclei alumnus:alumni stimulus:stimuli syllabus:syllabi "
            "index:indices vertex:vertices appendix:appendices spokesman:spokesmen spokeswoman:spokeswomen policeman:policemen "
            "policewoman:policewomen fireman:firemen gunman:gunmen congressman:congressmen congresswoman:congresswomen "
            "businessman:businessmen businesswoman:businesswomen fisherman:fishermen chairman:chairmen serviceman:servicemen "
            "salesman:salesmen frenchman:frenchmen englishman:englishmen irishman:irishmen grandchild:grandchildren "
            "schoolchild:schoolchildren"
        ).split()
    )
}
"""Plural to singular, lower case. "Media" and "data" are there although copy uses them as singulars: both readings meet in one word."""
OVERSTEMMED: Final = {
    form: line.split()[0]
    for line in ("department departments", "apartment apartments", "important importance")
    for form in line.split()
}
"""Words from which a stemmer cuts too much → the stem they keep: a department does not depart."""
NO_PLURALS_IN_MEN: Final = frozenset(
    "specimen regimen abdomen omen semen yemen acumen amen ramen lumen examen cayenne bremen carmen".split()
)
"""Words in -men that are no plurals."""
