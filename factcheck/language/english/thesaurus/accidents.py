"""Accidents and disasters: death and injury, fire, crashes, collapses, rescue and relief."""

from __future__ import annotations

from typing import Final

DEEDS: Final = """
kill, die, dead, death, mortality, fatality, fatalities, perish, slay, slain, toll, deceased, succumb, lose life, claim life, pass away,
    death toll, fatal, fatally, lethal, loss of life, pronounced dead, found dead, body count, breathe last, killing, deadly
injure, injury, wound, hurt, casualty, casualties, maim, suffer injuries, sustain injuries, walking wounded, =wounded, cut and bruised
survive, survivor, stay alive, escape with life, come out alive, live through, make it out, found alive, pulled alive
drown, drowning, go under water, drowned
suffocate, asphyxiate, asphyxiation, smother, choke, smoke inhalation
electrocute, electrocution, electric shock
burn, burns, scald, scorch, char, burnt
fire, blaze, inferno, flame, flames, go up in flames, catch fire, burst into flames, on fire, ablaze, alight, catch alight, conflagration,
    erupt in flames, sweep through, tear through, rip through, go up in smoke, house fire, engulf
extinguish, put out, douse, bring under control, bring fire under control, contain fire, get under control
explode, explosion, blast, detonate, detonation, blow up, go off, bomb, bombing, bomb attack, bomb blast, explosive, bomb device,
    explosive device, ied, warhead, grenade, landmine
crash, accident, mishap, collide, collision, pile-up, wreck car, crash into, smash into, plough into, slam into, run into, plow into,
    hit head-on, smash, ram, car accident, road accident, traffic accident, road crash, come off road, rear-end, road traffic collision
derail, derailment, come off rails, leave rails, leave tracks, jump tracks
capsize, overturn boat, keel over, turn turtle
sink, founder, go down with, go under, =sank, =sunk, go to the bottom, take on water
aground, ground, run aground, =beached, stranded on rocks, go aground, grounding, hit reef, hit rocks, strike rocks
collapse, cave in, give way, crumble, come crashing down, buckle, fall apart, crumple, =subside, cave-in
hit, =struck, knock over, run over, mow down, knock into, hit by, struck by
fall to death, plunge from, tumble from, plummet to
trap, strand, stuck, pin, entomb, bury under, cut off by, marooned, locked in
rescue, save, pull to safety, pull from, winch to safety, bring to safety, save from, free from wreckage, lift to safety, airlift,
    bail out, pluck from, salvage
recover, retrieve, pull, extract, pull from water, fish out, dig out, pull body, recovered from
evacuate, evacuation, move to safety, leave home, flee home, forced from home, clear building, relocate, relocation, driven from home,
    forced to leave, move out, forced to flee, clear from, forced out of their homes
damage, harm, wreak havoc, structural damage
destroy, raze, demolish, wreck, gut, demolition, destruction, level building, flatten, reduce to rubble, reduce to ashes, tear down,
    pull down, wipe out, destroyed by, lay waste, burn to ground, write off, total vehicle, devastate, devastation, bulldoze,
    knock down building, obliterate, completely destroyed
fail, failure, malfunction, fault, defect, defective, faulty, break down, breakdown, glitch, go wrong, fall through, conk out,
    technical problem, out of order, technical fault, packed up, mechanical fault
leak, spill, spillage, leakage, seep, escape of gas, discharge into, gush, overspill
poison, poisoning, toxic dose
blame, hold responsible, responsible for
prevent, avert, forestall, head off, stave off, prevention, ward off, guard against
short circuit, =wiring, electrical fault, faulty wiring, wiring fault, electrical short
overheat, overheating, run hot
warn, warning, alert, caution, notification, sound alarm, raise alarm, put on alert, red flag, forewarn
alarm, siren, smoke alarm, fire alarm, smoke detector
safe, safety, unharmed, unhurt, uninjured, unscathed, out of danger, escape injury, escape unhurt, escape unharmed, safe and sound,
    safe and well
""".strip()
"""What is done and happens."""
THINGS: Final = """
body, corpse, cadaver, human remains, dead body
tragedy, disaster, catastrophe, calamity
rescuer, firefighter, fireman, lifeguard, rescue team, rescue worker, rescue crew, emergency worker, fire crew, search and rescue,
    rescue service, emergency responder, first responder, fire brigade, fire service, fire department, emergency crew, fire fighter,
    emergency services, fire and rescue service
coastguard, lifeboat, coast guard
relief, aid, humanitarian aid, relief supplies, humanitarian assistance, emergency aid, disaster relief, aid package
wreckage, debris, rubble, ruins
risk, hazard, danger, hazardous, dangerous, peril, unsafe, risky, safety risk, pose danger, health risk, hazardous condition
emergency, crisis, state of emergency, disaster zone
smoke, fumes, soot
crack, fissure, hairline crack
=extinguisher, hydrant, sprinkler
beam, girder, joist
scaffold, scaffolding
life jacket, life vest, lifejacket
negligence, carelessness, negligent, reckless, recklessness, dereliction, careless, breach of duty, neglect
human error, mistake, error, slip, blunder, pilot error, mix-up
near miss, close call, narrow escape
exit, emergency exit, way out, fire exit, escape route, fire door
black box, flight recorder, data recorder, voyage recorder
""".strip()
"""Persons, bodies, places, things and qualities."""
