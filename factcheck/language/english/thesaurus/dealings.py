"""Dealings of people and bodies with one another: giving, telling, asking, deciding, knowing, helping."""

from __future__ import annotations

from typing import Final

DEEDS: Final = """
say, tell, claim, declare, announce, announcement, comment, remark, put out statement, make statement, make announcement
inform, notify, let know, advise of
flag up, flag
deny, denial, reject claim, reject allegation, dispute claim, play down, rubbish claim, repudiate, reject suggestion, dismiss claim,
    brush aside, reject accusation
confirm, verify, confirmation, verification, corroborate, bear out, bore out, =substantiate, =substantiated, attest
admit, admission, acknowledge, acknowledgement, =conceded, come clean
reveal, disclose, disclosure, make public, expose, bring to light, lift lid, lay bare, exposure, unmask, divulge, go public with,
    make known
hide, conceal, stash, cover up, concealment, cover-up, keep secret, keep quiet, sweep under carpet, suppress, hush up, withhold,
    tuck away, squirrel away
accuse, allege, allegation, accusation, level accusation, point finger, make allegation, level allegation
suggest, imply, hint, insinuate, indication, indicate
believe, think, belief, opinion, view, of the view, take view
expect, anticipate, forecast, predict, prediction, foresee, project
know, learn, aware, awareness, aware of, find out, learn of, knowledge, come to know, have knowledge, become aware, familiar with
remember, recollect, =memory
forget, slip mind
fear, worry, concern, afraid, concerned, worried, anxiety, =alarmed, unease, anxious, misgivings, =apprehensive, dread
anger, angry, fury, furious, outrage, infuriate, irate, enrage, incense, rage, up in arms
surprise, shock, surprised, stun, astonish, taken aback, amaze, startle, shocked
happy, glad, pleased, delight, delighted, thrilled, elated
sad, upset, distraught, devastated by, heartbroken, saddened
hope, optimism, optimistic, hopeful
doubt, sceptical, skeptical, question whether, cast doubt, scepticism
ask, request, appeal for, apply for, asked for, application, seek permission, file for, plead for, put in request, solicit,
    application for, put in for, seek
urge, call for, call on, exhort, implore, demand, demand that, plead with, insist on, make plea, pushed for
order, instruct, command, instruction, tell to, direct that, require to
invite, invitation, ask to attend
answer, reply, respond, response, get back to, answer question
speak, talk, speak to, speak with, talk to, talk with, conversation, chat, converse
contact, approach, touch, get in touch, in touch, reach out, get hold of
call, telephone, telephone call, phone call, call by phone, ring, phone up, make call, dial
email, e-mail, electronic mail
explain, explanation, clarify, clarification, account for, give reason
recommend, recommendation, advise, advice, counsel against
persuade, convince, talk into, win over, coax
insist, stand by claim
decide, decision, opt, make up mind, determine, make decision, take decision
choose, choice, pick, select, selection, opt for, plump for
gear up to, poised to
prepare, preparation, get ready, make ready, lay groundwork
give, grant, hand, bestow, =confer, hand over, hand out, dole out, gave, provide, provision, make over, distribute, distribution, furnish
receive, accept, pocket, take delivery, receipt of
get, obtain, gain, lay hands on, =secure, =secured, =secures, get hold
send, pass on, submit, lodge, submission, send in, hand in
collect, gather, collection, round up money, pick up from
exchange, swap, trade places
keep, retain, hold on to, hang on to, retention
use, utilise, utilize, usage, make use, employ method, deploy tool, used by
require, need, requirement, call for more, necessary
want, wish, desire
allow, permission, permit, let, give leave, enable
help, assist, assistance, lend hand, helping, give hand, come to aid
protect, protection, safeguard, shield, keep safe
force, compel, oblige, coerce, coercion, pressurise, put pressure, arm-twist
cooperate, co-operate, cooperation, collaborate, collaboration, work together, team up, partner with, co-operation
balk, baulk, unwilling
ignore, disregard, turn blind eye, overlook
avoid, steer clear, shy away, dodge, sidestep, duck
attend, turn out for, come along, attendance, turned up
miss, skip, absence, fail to attend, fail to turn up
lead, head up, chair meeting, spearhead, in charge of, =preside, =presided, =presides, preside over, at the helm
operate plant, run company, manage, run by, operated by
control, take charge, gain control, oversee, supervise, supervision, oversight, superintend
serve as, act as, work as
sign, ink, signature, put name to, put pen to paper, sign agreement
tell truth, come forward
lie, untrue, untruth, fib, tell lie
false, wrong, incorrect, inaccurate, erroneous, =mistaken, unfounded, baseless, groundless, unsubstantiated
true, accurate, genuine, right, truthful
solve, resolve, sort out, iron out, fix problem
handle, deal with, cope, tackle, address problem, grapple
describe, description, characterise, characterize, portray, depict
dub, label as, known as, nickname
compare, comparison, liken
recognise, recognize, recognition
regret, remorse, regrets
forgive, forgiveness
trust, confidence, faith in
welcome, greet, embrace, reception
mislay, misplace
find way, make way to
stare, gaze, look at, catch sight, set eyes, laid eyes, sighting, sight
hear, listen, overhear
count, tally, reckon up
work, function
""".strip()
"""What is done and happens."""
THINGS: Final = """
problem, trouble, difficulty, snag, hitch, setback, obstacle
solution, answer to problem, way forward
secret, confidential, classified, clandestine, covert
=secretly, =covertly, in secret, on the quiet, behind closed doors, behind the scenes, in private
=openly, =publicly, in public
=promptly, immediately, instantly, straight away, right away, forthwith, instant
deliberate, deliberately, =intentionally, =intentional, on purpose, wilful, wilfully, =willful, =knowingly, by design
accidental, accidentally, by accident, unintentional, unintentionally, inadvertent, inadvertently, unwittingly
voluntary, voluntarily, of own accord, =optional
compulsory, mandatory, obligatory, binding
""".strip()
"""Persons, bodies, places, things and qualities."""
