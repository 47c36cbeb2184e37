"""Transport and travel: ships, planes, trains, roads, traffic and those who travel."""

from __future__ import annotations

from typing import Final

DEEDS: Final = """
arrive, arrival, reach, reach port, come into port, dock, berth, show up, turn up at
leave, depart, departure, set sail, take off, set out, sail from, =left, leave port, leave for
travel, journey, trip, voyage, make way, make trip, sail, sailing, head to, head for, go to
visit, pay visit
return, come back, go back, get back, come home, go home, returned home
enter, entry, gain entry
drive, steer, at wheel, behind wheel
speed, speeding, break speed limit, exceed speed limit, over speed limit, drive too fast
fly, flight
land plane, emergency landing, make emergency landing, forced landing
divert, diversion, reroute, rerouting, detour
carry, transport, haul, convey, ferry passengers, transportation
load, cargo, freight
unload, discharge, offload goods, discharge cargo
cancel, scrap, call off, cancellation, axe service, abandon, pull plug, shelve, abandonment, drop plan, ditch, ditched, scrapping
delay, postpone, defer, postponement, put off, push back, put back, hold up, set back, run late, behind schedule, late running, deferral,
    reschedule, move to later, overdue, held back, delayed until, postponed until, put on hold, on hold
disrupt, disruption, bring to standstill, grind to halt, throw into chaos, travel chaos, bring chaos
stop, halt, cease, come to stop, come to halt, stoppage of, cessation, bring to halt
resume, restart, reopen, resumption, back in service, up and running, back to normal, restore service, start running again, running again,
    service restored, reopening
block, obstruct, blockade, obstruction, barricade, impassable, blocked by
jam, traffic jam, gridlock, congestion, tailback, queue of cars, bumper to bumper
park, parking
tow, tug, haul away, tow away, pull free
refloat, float free, float off
moor, anchor, drop anchor, at anchor
embark, go aboard, =boarded, board ship, =boarding
disembark, go ashore, step off
repair, fix, mend, restore, restoration, put right, patch up
maintain, maintenance, service vehicle, upkeep, servicing
check, inspect, inspection, examine, examination, look over
cross, crossing
overtake, pass vehicle
swerve, veer, skid, lose control, veer off
brake, slam on brakes
stow away, stowaway
""".strip()
"""What is done and happens."""
THINGS: Final = """
vessel, ship, boat, craft
ferry, car ferry, passenger ferry, passenger ship, ro-ro < vessel
freighter, cargo ship, container ship, bulk carrier, cargo vessel, merchant ship, bulker < vessel
tanker, oil tanker, tanker ship < vessel
trawler, fishing boat, fishing vessel < vessel
cruise ship, liner, cruise liner < vessel
yacht, sailing boat, sailboat < vessel
tugboat, tug boat < vessel
barge, riverboat < vessel
dinghy, inflatable boat, raft, rubber boat, small boat
catamaran, hydrofoil < vessel
aircraft, plane, jet, =airliner, aeroplane, airplane, airbus, boeing, passenger jet, passenger plane, light aircraft
helicopter, chopper < aircraft
balloon, hot-air balloon, airship
airline, carrier, air carrier, flag carrier
airport, airfield, aerodrome, air terminal
runway, tarmac, airstrip
train, locomotive, passenger train, express train, freight train, commuter train
railway, rail, train service, rail service, rail network, rail line, railways, railroad
railway line, railway track, =rails
tram, streetcar, light rail
underground, metro, subway
carriage, rail car, wagon, coach of train
station, terminal, train station, railway station
bus, coach party, minibus, omnibus, tour bus, minivan bus
car, vehicle, automobile, saloon
lorry, truck, articulated lorry, juggernaut, heavy goods vehicle, hgv, articulated truck < vehicle
van, minivan, delivery van < vehicle
taxi, cab, minicab, ride-hailing < vehicle
motorcycle, motorbike, moped, scooter
bicycle, bike, cycling, push bike
road, street, highway, motorway, lane, carriageway, freeway, expressway, dual carriageway, thoroughfare, avenue
junction, intersection, crossroads, roundabout, interchange
bridge, viaduct, flyover, overpass, crossing bridge
tunnel, underpass, channel tunnel
port, harbour, harbor, quay, wharf, dockside, pier, jetty, =docks
lighthouse, beacon
canal, shipping canal
shipping lane, strait
container, crate, shipping container
driver, motorist, chauffeur, person at wheel
trucker, lorry driver, truck driver, hgv driver < driver
pilot, aviator, flight crew, cockpit crew
crew, sailor, seafarer, seaman, crew member, =mariner, deckhand, crewman
skipper, ship captain, ship master
flight attendant, cabin crew, air steward, stewardess, air hostess
train driver, engine driver, train engineer
conductor, train guard
passenger, =traveller, commuter, =traveler
tourist, holidaymaker, vacationer, visitor, tourists
pedestrian, walker, person on foot
hiker, climber, =mountaineer, rambler
cyclists, bike rider, bicyclist
tourism, travel industry, holiday industry
holiday, vacation, break abroad
fare, ticket price, train fare
ticket, boarding pass
luggage, baggage, suitcase, bag, bags
timetable, schedule, time table
toll road, road toll, congestion charge
=steering, rudder, steering gear
hull, bow, stern, keel
deck, upper deck
wheel, tyre, tire
seat belt, seatbelt, safety belt
helmet, crash helmet, hard hat
=route, line, service route
parcel, package
post office, postal service, mail carrier
mail, postal delivery
""".strip()
"""Persons, bodies, places, things and qualities."""
