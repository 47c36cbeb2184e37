"""The words of legal stages, from suspicion to verdict."""

from __future__ import annotations

from factcheck.model.claims import LegalStage as Stage

TRIAL_FRAMES = (
    "on trial",
    "goes on trial",
    "went on trial",
    "stand trial",
    "trial opened",
    "trial began",
    "trial opens",
    "trial begins",
    "trial of",
    "told jurors",
    "told the jury",
    "told the court",
    "denies the charges",
    "the court heard",
    "jurors heard",
    "jury heard",
    "in the dock",
    "crown court heard",
    "court heard that",
    "told magistrates",
    "trial resumed",
    "trial continues",
)
CHARGE_FRAMES = (
    "indicted",
    "bailed to",
    "contest the charges",
    "deny the charges",
    "the charges against",
    "pleaded not guilty",
    "pleads not guilty",
    "arraigned",
    "charged with",
    "been charged",
    "was charged",
    "were charged",
    "is charged",
    "are charged",
    "charged him",
    "charged her",
    "charged them",
    "charges of",
    "indicted on",
    "indicted for",
    "faces charges",
    "face charges",
    "facing charges",
    "facing charges of",
    "charged on",
    "faces trial",
    "charged over",
    "charge of",
    "chargesheet against",
)
ARREST_FRAMES = (
    "being held",
    "held at",
    "on bail",
    "on bond",
    "the arrest",
    "arrest of",
    "arrested",
    "in custody",
    "taken into custody",
    "was detained",
    "were detained",
    "been detained",
    "been arrested",
    "under arrest",
    "remanded in custody",
)
SUSPECT_FRAMES = (
    "suspected of",
    "on suspicion of",
    "is suspected",
    "are suspected",
    "suspected",
    "prime suspect",
    "the suspect",
    "named as a suspect",
    "person of interest",
    "under suspicion",
)
ACCUSE_FRAMES = ("accused of", "allegedly", "alleged", "accused", "allegations", "allege")
CONVICT_FRAMES = (
    "be sentenced",
    "awaits sentence",
    "convicted",
    "found guilty",
    "pleaded guilty",
    "pleads guilty",
    "was jailed",
    "were jailed",
    "sentenced to",
    "was sentenced",
    "were sentenced",
    "been jailed",
    "conviction for",
    "guilty of",
    "was imprisoned",
    "admitted in court",
    "guilty verdict",
    "jailed for",
    "jailed over",
    "rigorous imprisonment",
    "pleaded guilty to",
)
ACQUIT_FRAMES = (
    "acquitted",
    "found not guilty",
    "cleared of",
    "was cleared",
    "were cleared",
    "been cleared",
    "exonerated",
    "not guilty of",
    "not guilty verdict",
    "acquittal",
)
"""Word sequences by stage, looked for in a lower-cased sentence."""
CHARGE_SHEETS = frozenset({"indictment", "chargesheet"})
"""Papers by which somebody is charged."""
CHARGING_PAPERS = frozenset("indictment lawsuit complaint suit chargesheet writ".split())
"""Papers that say somebody has done wrong."""
CLEARING = frozenset({"clear", "cleared", "clearing", "clears"})
"""Verbs that, with "of", acquit: "cleared him of theft"."""
STAGES: tuple[tuple[Stage, tuple[str, ...]], ...] = (
    (Stage.ACQUITTED, ACQUIT_FRAMES),
    (Stage.CONVICTED, CONVICT_FRAMES),
    (Stage.ON_TRIAL, TRIAL_FRAMES),
    (Stage.CHARGED, CHARGE_FRAMES),
    (Stage.ARRESTED, ARREST_FRAMES),
    (Stage.SUSPECTED, SUSPECT_FRAMES),
    (Stage.ACCUSED, ACCUSE_FRAMES),
)
"""Stages with their sequences, the furthest first."""
