"""Politics and the state: elections, parliaments, governments, laws in the making, protest and public money."""

from __future__ import annotations

from typing import Final

DEEDS: Final = """
vote, ballot, poll, cast ballot, go to polls, cast vote, polling
elect, election, return to parliament, voted into office, sweep to power
unseat, vote out, lose seat, lose office
approve, approval, vote +for, vote in +favour, vote in +favor, authorise, =authorize, =authorized, =authorizes, endorse, endorsement,
    authorisation, =authorization, green light, give green light, give go-ahead, rubber-stamp, sign off, wave through, nod through,
    give permission, give consent, ratify, ratification, =backed, =backing, pass bill, pass law, give backing, give approval, give assent,
    throw weight behind, okay, adopt, adoption, give nod, greenlight, give blessing, sign into law, clear hurdle
reject, rejection, vote +against, refuse, decline to, refusal, rebuff, spurn, turn down, vote down, throw out bill, knock back, veto,
    defeat bill, turn away request, withhold consent, decline to approve, swept aside, decline request, snub, refuse permission,
    deny permission, block bill, give thumbs down
propose, proposal, put forward, table motion, motion, float idea, mooted, moot
=legislate, draft law, draft bill, =bill, draft legislation, proposed law, parliamentary bill, legislative proposal
amend, amendment, modify, modification, revise, revision, tweak, redraft
repeal, abolish, abolition, do away with, scrap law, strike from statute, abolishment, get rid of
enact, bring into force, come into force, take effect, enter into force, into effect, come into effect, go into effect, introduce,
    introduction, implement, implementation, put into practice, put in place, become law, come into operation
impose, imposition, clamp down, impose restriction
lift, lift restriction, lift ban, ease restriction, end restriction, remove restriction, lift sanctions, relax rule, loosen
inaugurate, inauguration, swear in, take office, swearing-in, take oath of office, assume office, take up office, installed as president
nominate, nomination, put up as candidate, nominee, pick as candidate, select as candidate
campaign, canvass, stump, campaign trail, run for, stand for election, run for office, run for president, stand for parliament,
    seek election, contest election, seek office, seek re-election, stand as candidate
reelect, re-elect, re-election, reelection, win second term, second term, return to office
dissolve, dissolution, dissolve parliament, disband, break up parliament
=defection, cross floor, switch party, change party, switch sides
rebel, dissent, mutiny, revolt, rebellion, uprising, insurrection
coup, putsch, overthrow, topple, seize power, depose, military takeover, bring down government
protest, demonstrate, demonstration, rally, march, take to streets, sit-in, street protest, mass protest, stage protest, hold protest,
    protest against, vigil
lobby, put pressure on, press for, campaign for, campaign against
petition, collect signatures, sign petition
debate, discuss, discussion, deliberate on, thrash out
negotiate, negotiation, bargain, hold talks, =talks, hold negotiations, round of talks, peace talks, around negotiating table, haggle
agree, agreement, accord, deal, pact, reach agreement, strike deal, reach deal, clinch deal, hammer out, shake hands on, come to terms,
    reach accord, agree deal, come to agreement, consensus
treaty, convention, international agreement
meet, meeting, hold meeting, sit down with, gather for talks, encounter, get together, come together
conference, summit, top-level meeting, gathering of leaders
oppose, opposition to, object, objection, against the plan, come out against, speak out against
support, stand behind, come out in favour, favour, favor, speak in favour, in favour of, in favor of
ally with, form coalition, coalition, alliance, bloc, power-sharing
govern, hold power
step up, intensify, escalate, escalation, ramp up
crack down, crackdown, clampdown, get tough
pledge, promise, vow, undertake, commitment, undertaking, give word, give assurance, commit to, assure, guarantee, pledged to
u-turn, back down, climb down, change mind, about-turn, reverse course, volte-face, backtrack, row back, make u-turn, climbdown
boycott, stay away, shun, refuse to attend
impeach, impeachment
resettle, settle refugees
recount, second count
concede, concede defeat, admit defeat, accept defeat
consult, consultation, seek views, ask public
decree, edict, executive order, presidential order, decree issued
austerity, belt-tightening, spending squeeze
devolve, devolution, hand powers
fund-raise, fundraise, raise money, fundraising
""".strip()
"""What is done and happens."""
THINGS: Final = """
=government, =administration, =ministers, central government, ruling administration, executive branch
=authorities, =authority, officialdom
cabinet, council of ministers, cabinet meeting
parliament, legislature, assembly, congress, lower house, upper house, national assembly, chamber of deputies, house of commons,
    house of representatives
lawmaker, =legislator, senator, congressman, mp, =deputy, member of parliament, congresswoman, mps, parliamentarian, member of congress,
    politician, backbencher
prime minister, =premier, head of government, pm
=president, head of state
minister, secretary of state, government minister, cabinet minister, ministry, =secretary, department
official, officials, government official, senior official, office-holder
spokesman, spokeswoman, spokesperson, press secretary, press officer
=aide, =adviser, advisor, assistant to
party leader, leader of party, party chief
leader, chief, head, head of
=opposition, opposition party, opposition leader
ruling party, governing party, party in power
mayor, mayoress, city leader, city mayor
council, municipality, city council, local authority, town hall, city hall, town council, local government, borough council,
    county council, district council, municipal, local council
councillor, alderman, council member, city councillor, councilman, councilwoman
governor, state governor
commission, panel, committee, select committee, task force, working group
agency, bureau, government agency, state agency
organisation, organization, trade body, governing body, official body, industry body, public body, institution, association
ambassador, envoy, diplomat, high commissioner, emissary
embassy, consulate, diplomatic mission, high commission
voter, electorate, constituent, elector
turnout, voter turnout
candidate, contender, =hopeful, =challenger, running mate
seat, =constituency, electoral district, ward seat
polling station, polling place, voting centre, polling centre
referendum, plebiscite, public vote, popular vote
manifesto, party programme, platform of party
term, tenure, term of office, spell in office
election fraud, vote rigging, electoral fraud, ballot stuffing, rigged election, poll fraud
electoral commission, election commission, election authority, election officials, election body, poll body
monarch, king, queen, sovereign
royal, royal family, palace
throne, crown
prince, princess, duke, duchess
people, =person, individual, citizen, =resident, =residents, inhabitant, members of public, townspeople, =villager, locals, local people,
    =local
public, general public
nation, country, state
taxpayer, public purse, public funds, public money, taxpayers, state funds, government money
treasury, finance ministry, exchequer, ministry of finance
migrant, refugee, asylum seeker, asylum-seeker, displaced person, migrants
border, frontier, border crossing, crossing point
passport, visa, travel document, identity card
=customs, border force, border control, border police
licence, license, certificate, clearance, accreditation
waiver, exemption, dispensation
document, paper, =file, dossier
report, assessment, =findings
white paper, green paper, policy paper
register, list, roll, muster
policy, scheme, programme, program, =initiative
plan, blueprint, intend, intention, planning, aim to
planning permission, planning consent, building permit, planning approval
benefit, =allowance, welfare payment, welfare, social security, benefits
row, dispute, controversy, furore, furor, uproar, outcry, dispute over
criticism, criticise, criticize, slam, condemn, condemnation, denounce, lambast, take to task, hit out, rebuke, censure, deplore, decry,
    come under fire
praise, commend, hail, laud, pay tribute, tribute, applaud, acclaim
=campaigner, activist, =protester, =demonstrator, protestor, pressure group, campaign group, marcher
extremist, radical, hardliner, far-right, far-left
democracy, =democratic, democratic rule
dictator, autocrat, strongman, authoritarian
=independence, secession, self-rule, breakaway
republic, =federation
province, region, district, territory
speech, address, address nation
letter, memo, memorandum, note
minutes, transcript
audit office, public auditor, auditor general, auditor-general, comptroller
mandate, popular mandate
""".strip()
"""Persons, bodies, places, things and qualities."""
