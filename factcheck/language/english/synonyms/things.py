"""Words for things, places and properties that stand for one another."""

from __future__ import annotations

from typing import Final

LINES: Final = tuple(
    """
company firm business enterprise corporation operator group
factory plant works mill facility unit
mine pit colliery
shop store outlet retailer
charity ngo nonprofit
agency bureau office
committee panel commission board
school college academy university
money cash fund funds sum amount
job post position role
wage salary pay
home residence dwelling flat apartment
building premises site property complex block
warehouse shed depot hangar
room chamber
storey floor
stair stairs staircase stairway stairwell
door gate exit doorway
rear back
roof ceiling
basement cellar
wiring circuit electrical electric cable wire
road street highway motorway lane
bridge viaduct
dam weir
pipe pipeline
car vehicle automobile
lorry truck
bus coach
plane aircraft jet airliner aeroplane airplane
ship vessel boat ferry voyage sailing
train railway rail locomotive
port harbour harbor dock quay
airport airfield
movie picture
photo photograph image snapshot
video footage clip
country nation
region province district
village hamlet
forest wood woodland
river stream
sea ocean
storm cyclone hurricane typhoon
earthquake quake tremor
law legislation statute act bill
rule regulation
tax levy duty
licence license permit certificate clearance accreditation
waiver exemption
document paper file dossier
letter memo note email
report assessment
list register roll muster
drug medicine medication
illness disease sickness
virus pathogen bacteria germ
weapon arms gun firearm rifle pistol
rocket missile
war conflict fighting combat
ceasefire truce
border frontier crossing
dinner meal lunch breakfast
award prize medal trophy
game match fixture
team side squad club
fuel petrol diesel gasoline
chemical substance
fertiliser fertilizer
fireworks pyrotechnics
power electricity
computer server laptop
phone telephone mobile
data information
software program app
garbage rubbish waste trash refuse
cattle livestock cow cows
part portion piece
number figure total
place location venue spot
event incident episode
danger hazard risk hazardous dangerous
safety safe
evidence proof
mistake error slip
illegal unlawful illicit illegally unlawfully
legal lawful
whole entire finished
big large huge great
small little tiny
fast quick rapid
new latest recent
former ex previous
near close nearby
more greater further
last final
annual yearly annually
major main key chief principal
rich wealthy
public state
secret confidential classified clandestine
toxic poisonous noxious
broken inoperable defunct
evening night
morning dawn
""".strip().split("\n")
)
"""One concept a line."""
