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
    "the trial of mr",
    "the trial of ms",
    "the trial of former",
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
    "the trial at",
    "the trial,",
    "his trial",
    "her trial",
    "their trial",
    "opening of the trial",
    "start of the trial",
    "is being tried",
    "are being tried",
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
    "a charge of",
    "on charge of",
    "one charge of",
    "chargesheet against",
    "filed charges",
    "brought charges",
    "pressed charges",
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
    "was bailed",
    "were bailed",
    "been bailed",
    "bailed until",
    "released pending",
    "remanded in custody",
    "detained a",
    "detained an",
    "detained the",
    "detained two",
    "detained three",
    "are holding a",
    "are holding an",
    "is holding a",
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
    "police suspect",
    "detectives suspect",
    "investigators suspect",
    "prosecutors suspect",
    "under investigation",
    "is investigating whether",
    "are investigating whether",
    "investigating whether",
    "being investigated",
    "treating as suspicious",
)
ACCUSE_FRAMES = ("accused of", "allegedly", "alleged", "accused", "allegations", "allege")
CONVICT_FRAMES = (
    "be sentenced",
    "awaits sentence",
    "sentencing is",
    "sentencing was",
    "sentencing will",
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
    "the conviction of",
    "guilty of",
    "was imprisoned",
    "admitted in court",
    "guilty verdict",
    "jailed for",
    "jailed over",
    "rigorous imprisonment",
    "pleaded guilty to",
    "jailed in",
    "imprisoned for",
    "imprisoned in",
    "was fined",
    "were fined",
    "been fined",
    "to prison for",
    "serving a",
)
ACQUIT_FRAMES = (
    "acquitted",
    "found not guilty",
    "cleared of",
    "was cleared",
    "were cleared",
    "been cleared",
    "exonerated",
    "walked free",
    "offered no evidence",
    "charges were dropped",
    "case was dropped",
    "case collapsed",
    "not guilty of",
    "not guilty verdict",
    "acquittal",
    "conviction overturned",
    "conviction quashed",
    "convictions overturned",
    "convictions quashed",
    "overturned his conviction",
    "overturned her conviction",
    "quashed his conviction",
    "quashed her conviction",
    "quashed the conviction",
    "quashed the convictions",
    "overturned the conviction",
    "overturned the convictions",
    "acquitting",
    "not guilty verdicts",
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
PROSECUTION = frozenset(
    "prosecutor prosecutors prosecution prosecuting attorney detective detectives investigator investigators da affidavit chargesheet "
    "indictment complainant plaintiff plaintiffs testified".split()
)
"""Words for those who bring a case, and for its papers."""
BENCH = frozenset("judge judges justice justices magistrate magistrates court tribunal jury jurors".split())
"""Words for those who decide a case."""
DEFENCE = frozenset("lawyer lawyers counsel solicitor solicitors barrister barristers attorney attorneys defence defense advocate".split())
"""Words for those who speak for an accused, whose lawyer they are."""
CASES = frozenset(
    "case cases charge charges allegation allegations accusation accusations claim claims lawsuit suit indictment complaint arrest trial "
    "prosecution verdict ruling conviction them it that".split()
)
"""What the defence speaks of when it answers a case."""
CONFESSING = frozenset("admit confess concede acknowledge plead apologise apologize regret".split())
"""Verbs by which an accused denies nothing."""
PROCEEDINGS = frozenset(
    "appear appears appeared appearance court magistrates bail bond custody remanded sentence sentenced sentencing appeal plea verdict "
    "verdicts jurors jury hearing extradited extradition questioned interviewed trial prison jail cell parole probation fine fined "
    "released remand arraignment charges absconding fugitive".split()
)
"""Words by which a plain statement goes on with a case: "He is due in court on Friday"."""
POSSESSIVE = frozenset({"his", "her", "their", "'s", "for"})
"""Words that tie a lawyer to a client: "her attorney", "an attorney for the firm"."""
NO_BENCH = frozenset("papers records documents filing filings ministry department clerk reporter lawyer".split())
"""Words that make papers or others of what sounds like a court: "court papers", "the justice ministry"."""
THE_ACCUSED = frozenset("he she they who both no".split())
"""Words that open a plain statement about the one whom a case is against, or "no charges"."""
VICTIMS = frozenset("victim victims body bodies remains child inquiry investigation".split())
"""Subjects of statements that accuse nobody: "the victim had been walking home"."""
STEPS = frozenset(
    "arrested charged indicted convicted jailed imprisoned sentenced acquitted cleared fined detained extradited remanded suspected "
    "accused sacked dismissed suspended banned disqualified".split()
)
"""Participles of steps against somebody, which open a phrase that asserts something: "Jailed in 2019 for spying, he"."""
ACCUSING: dict[str, frozenset[str]] = {
    "accused": frozenset({"of"}),
    "suspected": frozenset({"of"}),
    "charged": frozenset({"with", "over"}),
    "indicted": frozenset({"on", "for"}),
    "suspicion": frozenset({"of"}),
    "arraigned": frozenset({"on"}),
    "wanted": frozenset({"for"}),
    "trial": frozenset({"for", "over", "on", "accused"}),
    "allegations": frozenset({"of", "that"}),
    "allegation": frozenset({"of", "that"}),
    "accusations": frozenset({"of", "that"}),
    "suspicions": frozenset({"of", "that"}),
    "claims": frozenset({"of", "that"}),
    "chargesheeted": frozenset({"for"}),
    "booked": frozenset({"for", "under"}),
}
"""Word that accuses → the words before what somebody is accused of: "suspected of", "on trial for"."""
DATED = frozenset("charged indicted arraigned wanted chargesheeted booked".split())
"""Participles that may have a date before the charge: "charged on Friday with"."""
ACTING = frozenset("arrested arrest detained detain charged charge held hold holding booked indicted questioning".split())
"""Verbs by which an authority acts on an accusation: "Police have arrested a man on suspicion of arson"."""
DONE_TO_SUSPECTS = frozenset(
    "arrested detained charged held arraigned remanded jailed freed released convicted sentenced acquitted indicted extradited "
    "apprehended nabbed caught".split()
)
"""What is plainly stated of those who are only suspected: "14 suspected kidnappers were arrested"."""
