"""War and peace: fighting, weapons, forces, truces and those caught up in it."""

from __future__ import annotations

from typing import Final

DEEDS: Final = """
bombard, bombardment, shell, shelling, airstrike, air strike, air raid, air attack, missile strike, missile attack, carpet-bomb,
    drone strike, drone attack, rocket attack, aerial attack
invade, invasion, incursion, march into, cross into
occupy, occupation, annex, annexation, overrun
capture, take control, seize control, take town
defend, defence, defense
retreat, pull back, pullback, pull troops, fall back
withdraw, withdrawal, pull out troops, pull-out, troop withdrawal, bring troops home, =withdrawn
deploy, deployment, send troops, station troops, mobilise, =mobilize, =mobilized, troop buildup, mass troops, mobilisation, =mobilization
surrender, lay down weapons, give themselves up, capitulate, capitulation, give up fight, give himself up, turn himself in,
    turn herself in
fight, battle, clash, fighting, combat, skirmish, =hostilities, exchange fire, gun battle, clashes
war, conflict, civil war, armed conflict
ceasefire, truce, armistice, cease-fire, cessation of hostilities, lay down arms truce, halt fighting, stop fighting
besiege, siege, encircle, surround, blockade city
=liberate, =liberated, =liberation, retake, recapture, win back town
shoot down, bring down plane, down aircraft
intercept, interception
arm, supply weapons, arms supply, deliver arms
conscript, draft soldiers, conscription, call up reservists, military service
retaliate, retaliation, reprisal, hit back, revenge, strike back, avenge
provoke, provocation, goad
radicalise, =radicalize, radicalisation
plant bomb, plant device, booby-trap, lay mines
""".strip()
"""What is done and happens."""
THINGS: Final = """
army, military, armed forces, defence forces, defense forces
soldier, troop, troops, serviceman, infantry, servicewoman, military personnel, infantryman
=commander, army chief, military chief, field marshal
sergeant, =corporal, non-commissioned officer
navy, naval, marine corps, naval force
air force, air corps
warship, frigate, =destroyer, naval vessel, gunboat, battleship, naval ship < vessel
submarine, sub-sea vessel
warplane, fighter jet, fighter plane, bomber, combat aircraft, military jet < aircraft
tank column, armoured vehicle, armored vehicle, battle tank
rocket, missile, projectile, ballistic missile
drone, uav, unmanned aircraft, unmanned aerial vehicle
rebel fighter, insurgent, militant, fighter, guerrilla, =gunmen, militiaman, =rebels, militia, paramilitary
terrorist, jihadist, suicide bomber, bomber attacker, terror suspect
terrorism, terror, terror attack, terrorist attack
mercenary, private military contractor, soldier of fortune
veteran, ex-serviceman, former soldier, ex-soldier
civilian, noncombatant, civilian population
peacekeeper, peacekeeping force, blue helmets, peacekeeping mission
base, barracks, garrison, military base, army base
front line, frontline, battlefield, battlefront, front
stronghold, bastion, power base
checkpoint, roadblock, check point
war crime, atrocity, crime against humanity
genocide, ethnic cleansing
nuclear weapon, atomic bomb, nuclear bomb, nuclear warhead
chemical weapon, nerve agent, poison gas, nerve gas, mustard gas
intelligence, spy agency, intelligence service, intelligence agency, secret service
""".strip()
"""Persons, bodies, places, things and qualities."""
