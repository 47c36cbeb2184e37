"""How much, how many, when and of what kind: amounts, degrees, times and other qualities."""

from __future__ import annotations

from typing import Final

DEEDS: Final = ""
"""What is done: nothing here."""
THINGS: Final = """
part, portion, piece, section, proportion, fraction
number, figure
item, article
whole, entire
=entirely, =completely, =totally, wholly, fully, altogether gone, in full, in its entirety
=partly, partially, in part, to some extent
mostly, =mainly, =largely, primarily, chiefly, for the most part
about, roughly, approximately, around
more, greater, further, additional, extra
big, large, huge, great, massive, enormous, giant, sizeable, vast, =substantial, hefty
small, little, tiny, minor part, modest, slight, mild
long, lengthy, =prolonged, protracted
short, brief, short-lived
fast, quick, rapid, swift, speedy
sluggish, gradual, unhurried
new, latest, fresh
recent, recently, in recent weeks, in recent months
former, ex, previous, one-time, erstwhile, outgoing
early, at an early stage, premature
late, belated, belatedly
first, initial, maiden
current, present-day, incumbent, =sitting, serving
=currently, presently, at present, at the moment, right now
=initially, =originally, at first, to begin with
=previously, earlier, =formerly
later, subsequently, afterwards, thereafter, subsequent
often, frequently, regularly, repeatedly, time and again, on several occasions
=rarely, seldom, hardly ever
annual, =yearly, annually, every year, each year, per year
daily basis, every day, each day
monthly, every month, each month
weekly basis, every week, each week
evening, night, overnight, nighttime, night-time, after dark
morning, dawn, daybreak, early hours, sunrise
noon, midday
afternoon, lunchtime
tomorrow, following day, next day, day after
weekend, saturday and sunday
winter, wintertime
summer, summertime
autumn, fall season
main, major, key, central, chief reason, primary, =leading
urgent, urgency, pressing
able, ability, capable, capability
important, significant, crucial, vital, essential
common, widespread, prevalent, rife, commonplace
rare, uncommon, unusual
normal, usual, ordinary, =regular
severe, serious, grave, acute
=slightly, =marginally, somewhat
sharply, steeply, dramatically, =significantly, considerably, =markedly, =substantially
difficult, hard, tough, =challenging
easy, simple, straightforward
broken, breakage, defunct, non-functional, unusable
empty, vacant, vacancy, unfilled, =deserted, unoccupied, uninhabited, disused, =derelict
full, packed, at capacity, crammed, full to capacity
=crowded, overcrowded, overcrowding, jam-packed
old, aged, ageing, aging, ancient
=armed, carrying weapon
alone, single-handed, solo
together, jointly, in tandem, joint
domestic, home-grown
foreign, overseas, abroad, from abroad, international
global, worldwide, world-wide, around the world
nationwide, =national, across country, countrywide
possible, feasible, potential
=likely, probable, probably
impossible, unfeasible, out of question
=responsible, =accountable, liable, to blame, at fault
independent, impartial, neutral
temporary, temporarily, interim, stopgap, provisional
permanent, permanently, for good
anonymous, unnamed, unidentified, on condition of anonymity
famous, well-known, renowned, prominent, high-profile
popular, well-liked, sought-after
quiet, silent, silence
loud, noisy, deafening
noise, din, racket
sudden, suddenly, abrupt, abruptly, all of sudden
unexpected, unexpectedly, unforeseen, out of the blue
unexplained, mysterious, mystery
experienced, =seasoned, long-serving, veteran of
inexperienced, novice, untrained
suitable, fit for purpose, appropriate
unsuitable, unfit, inappropriate
insufficient, inadequate, too little
sufficient, adequate, enough
excessive, undue
available, on hand, on offer
strict, stringent, rigorous
visible, in sight
cold, chilly, freezing cold
hot, sweltering, boiling
dry, parched
equipment shortage, lack, shortage, scarcity, scarce, dearth, short of
event, incident, occasion, occurrence
type, kind, sort
way, method, =means
record high, all-time high, highest ever, highest on record, record level
record low, all-time low, lowest ever, lowest on record
size, dimension, scale
height, altitude, elevation above
depth, deepness
distance, stretch
period, stretch of time, spell
opportunity, chance, =possibility
reason, grounds for, motive behind, rationale
purpose, =objective, aim
effect, consequence, repercussion, fallout, aftermath
difference, disparity, discrepancy, gap
example, instance
detail, particulars
connection with, in connection with, in relation to
topic, subject, theme
""".strip()
"""Adjectives, adverbs and the nouns of amounts, times and ways."""
