"""Courts and law: charges, trials, verdicts, sentences, suits, rights and papers."""

from __future__ import annotations

from typing import Final

DEEDS: Final = """
charge, indict, indictment, arraign, arraignment, press charges, bring charges, face charges, file charges, lay charges, face prosecution,
    charge sheet, book on charges
prosecute, bring to court, take to court, put on trial, bring to justice
trial, stand trial, go on trial, on trial, face trial, =hearing, court case, court hearing, court proceedings, legal proceedings,
    =proceedings, appear in court, appear before court, appear before judge, appear before magistrate, court appearance, in the dock,
    prosecution case
convict, conviction, find guilty, guilty verdict, guilty, return guilty verdict
acquit, acquittal, clear of, =cleared, exonerate, exoneration, absolve, vindicate, walk free from court, vindication
plead, plea, enter plea
confess, confession, admit guilt, plead guilty, admit charge, guilty plea
innocent, innocence, deny charge, deny wrongdoing, protest innocence
sentence, jail, imprison, imprisonment, incarcerate, incarceration, lock up, send to prison, put behind bars, behind bars, prison term,
    jail term, prison sentence, jail sentence, custodial sentence, hand down sentence, =sentencing, life behind bars, life term,
    life imprisonment, time in prison, years in prison, years in jail, life in prison
verdict, =ruling, judgment, judgement, =ruled, hand down ruling, deliver verdict, deliver judgment, court decision, adjudicate,
    adjudication
overturn, quash, annul, annulment, set aside, throw out conviction, reverse decision, strike down, nullify, invalidate, void, rescind,
    revoke, revocation
uphold, dismiss appeal, reject appeal, lose appeal, appeal fail, appeal dismissed, appeal rejected
appeal, lodge appeal, file appeal, challenge ruling, contest ruling
sue, lawsuit, litigation, litigate, suit, legal action, take legal action, file suit, file lawsuit, legal challenge, court action,
    civil claim, class action, civil action, civil suit, launch legal action, seek damages, take to tribunal
testify, testimony, give evidence, take stand, take the witness stand, tell court, told jurors, told the jury,
    jury heard, tribunal heard
bail, release on bail, free on bail, post bail, conditional release, out on bail
parole, probation, early release, license release, suspended sentence, on licence
remand, remand in custody, deny bail, refuse bail, keep in custody, pre-trial detention
drop charges, drop case, dismiss case, charges dropped, charges dismissed, case dismissed, case dropped, discontinue proceedings,
    throw out, discontinue case
fine, penalty, penalise, penalize, levy fine, impose fine, hit with fine, monetary penalty, financial penalty, order to pay,
    slap with fine
compensate, compensation, =damages, payout, =reimburse, redress, reparation, restitution, make amends, recompense
settle, settlement, out-of-court, reach settlement, settle out of court
pardon, clemency, amnesty, commute sentence, =commutation, reprieve
execute, execution, put to death, death sentence, capital punishment, death penalty, lethal injection
ban, prohibit, outlaw, forbid, prohibition, disallow, make illegal, criminalise, =criminalize, =criminalized, impose ban, proscribe
injunction, restraining order, court order, gagging order, interim order, stay order
deport, deportation, expel, expulsion, send back, remove from country, kick out
extradite, extradition, hand over suspect
perjury, perjure, lie under oath, false testimony
legalise, =legalize, =legalized, decriminalise, decriminalize, legalisation, =legalization
break law, breach, violate, violation, infringe, infringement, flout, contravene, contravention, fall foul of, run afoul of,
    fail to comply, non-compliance, in breach of, in violation of, break rules
obey, comply, compliance, abide, adhere, stick to rules, observe rules, comply with, toe line
disqualify, disqualification, strike off, ban from practising, lose licence
inherit, inheritance, bequeath, bequest, leave in will
divorce, separate from spouse, split from husband, split from wife, dissolve marriage, annul marriage
adjourn, adjournment, put off hearing
subpoena, summon, summons, call to testify, order to appear, order to testify
inquest, coroner hearing, fatal accident inquiry
swear, take oath, under oath, affidavit, sworn statement, sworn testimony
""".strip()
"""What is done."""
THINGS: Final = """
court, judge, tribunal, bench, magistrate, justices, courtroom, high court judge, district judge, court of appeal, appeals court, =judges,
    appeal judges, judiciary
courthouse, court building, law courts
jury, juror, jurors
prosecutor, =prosecution, district attorney, crown prosecution service, public prosecutor, state attorney, prosecuting counsel,
    attorney general office, director of public prosecutions, prosecuting authority
lawyer, attorney, solicitor, counsel, barrister, advocate, legal team, legal counsel, defence lawyer, defense attorney,
    legal representative
law firm, =chambers, legal practice, legal firm
=defendant, =accused, man in the dock
plaintiff, claimant, =complainant, =litigant, petitioner
witness, eyewitness, onlooker, bystander, passer-by, passerby
coroner, medical examiner
law, legislation, statute, act of parliament, ordinance
rule, regulation, by-law, bylaw, =directive, code of conduct
warrant, arrest warrant, search warrant
contract, tender
clause, article of contract, contractual term
will, testament
trustee, trust fund
offence, offense, crime, criminal offence, wrongdoing, misconduct, felony, misdemeanour, misdemeanor, =criminality, unlawful act
evidence, proof, body of evidence
alibi, excuse
libel, defamation, slander, defame, defamatory, smear
copyright, intellectual property, patent, trademark
plagiarism, plagiarise, plagiarize, copying work
illegal, unlawful, illicit, illegally, unlawfully, against the law, criminal act, outside the law
legal, =lawful, legally, =lawfully, within the law, above board
human rights, civil rights, civil liberties
watchdog, =regulator, ombudsman, regulatory body, oversight body, supervisory authority, regulatory authority, supervisory body,
    standards body, regulatory agency
""".strip()
"""Persons, bodies, places, things and qualities."""
