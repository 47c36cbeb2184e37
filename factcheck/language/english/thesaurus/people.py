"""People and homes: ages, families, friends, houses, rooms, towns."""

from __future__ import annotations

from typing import Final

DEEDS: Final = """
live, dwell, reside, make home
adopt child, foster, fostering
house, accommodate, accommodation, put up, rehouse, rehousing
feed, give food to
babysit, look after, care for, take care of
bring up, raise children
drink, drank, drunk, gulp, alcohol, liquor, booze, intoxicate, spirits, inebriated, under the influence, over the limit, drunken
visit family, family visit
argue, argument, quarrel, row with, fall out, disagree, disagreement
befriend, make friends
""".strip()
"""What is done and happens."""
THINGS: Final = """
child, children, kid, youngster, =minor, infant school child, under-age, underage
baby, infant, newborn, babe in arms < child
toddler, tot < child
boy, lad, schoolboy aged < child
girl, lass, young girl < child
teenager, teen, adolescent, youth, juvenile
man, male, guy, bloke, gentleman
woman, female, lady
=pensioner, elderly, senior citizen, retiree, old person, octogenarian, oap
parent, guardian of child
father, dad, daddy
mother, mum, mom, mummy
son, boy of his
daughter, little girl of
brother, sibling
sister, sibling sister
husband, spouse, wife, partner
family, =relative, kin, next of kin, loved one, bereaved
nephew, niece
cousin, distant relative
grandfather, grandmother, grandparent, grandpa, grandma, gran
stepfather, stepmother, stepparent
fiance, fiancee, bride-to-be
girlfriend, boyfriend, lover
widow, widower
orphan, parentless child
twin, twins
heir, heiress
friend, acquaintance, pal, buddy
neighbour, neighbor
=foreigner, foreign national, expat, expatriate
name, identify, identification
home, =residence, =dwelling, flat, apartment, house owned
cottage, bungalow, villa, mansion, detached house
block of flats, apartment block, tower block, apartment building, high-rise, residential building, residential block
=building, site, complex, structure
skyscraper, tower, high-rise office
office, workplace, office building
room, chamber
bedroom, sleeping quarters
kitchen, kitchenette
bathroom, toilet, lavatory, washroom, restroom
hall, auditorium, assembly room
corridor, hallway, passageway, passage
door, gate, doorway, entrance, gateway
floor, storey, story of building
stair, stairs, staircase, stairway, stairwell
lift shaft, =elevator
back of, rear of, at rear
roof, ceiling, rooftop
wall, partition wall
window, windowpane, pane
basement, cellar
attic, loft
balcony, terrace
garden, yard, backyard, back garden
garage, carport
swimming pool, pool
shelter, refuge, temporary accommodation, emergency shelter
tent, camp, encampment, campsite
concrete, cement
brick, masonry
city, metropolis, urban area
town, market town
village, hamlet
suburb, outskirts, edge, edge of town
neighbourhood, neighborhood, quarter of town
downtown, city centre, city center, town centre, city centre area, middle of town
square, plaza, piazza
slum, shanty town, shantytown, informal settlement
capital, capital city, seat of government
place, =location, venue, whereabouts
area, zone, =locality, vicinity
near, nearby, next to, adjacent, alongside
north, northern
south, southern
east, eastern
west, western
centre, center, middle, heart of
bed, mattress
furniture, sofa, settee
washing machine, tumble dryer, dryer
fridge, refrigerator, freezer, fridge-freezer
""".strip()
"""Persons, bodies, places, things and qualities."""
