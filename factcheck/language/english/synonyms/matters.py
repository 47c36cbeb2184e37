"""Words for the matters of politics, money, law, science, sport and daily life that stand for one another."""

from __future__ import annotations

from typing import Final

LINES: Final = tuple(
    """
interest rate borrowing
inflation prices
economy economic
gdp growth
unemployment jobless joblessness
budget spending expenditure outlay
deficit shortfall gap
bond gilt
currency exchange
bankrupt bankruptcy insolvency insolvent liquidation administration
bailout rescue
dividend payout
ipo flotation listing
wholesale retail
invoice bill
receipt voucher
account ledger books
auditor accountant
sanction embargo
subsidiary affiliate unit
headquarters head-office
branch office
brand label
discount rebate
cheap inexpensive
expensive costly dear
loan credit mortgage
pension annuity
tonne ton
campaign canvass
coalition alliance bloc
referendum plebiscite
decree edict
resolution motion
seat constituency
term tenure
summit conference
treaty convention
ambassador envoy diplomat
embassy consulate
spy espionage agent
coup putsch
rebel insurgent militant fighter guerrilla
riot unrest
curfew lockdown
monarch king queen
throne crown
plaintiff claimant complainant
defendant accused
testify testimony evidence
verdict ruling rule judgment judgement decision decide
jury juror
bail bond
parole probation
offence offense crime
burglary break-in
corruption graft
blackmail extort extortion
smuggle smuggling traffic trafficking
libel defamation slander defame
search raid
cell jail
inmate prisoner detainee convict
warden guard
autopsy post-mortem postmortem
fingerprint dna
cctv camera
pandemic epidemic outbreak
surgery operation
ambulance paramedic
dose shot injection
quarantine isolation isolate
cancer tumour tumor
heart cardiac
pregnant pregnancy
birth born
smoke smoking cigarette tobacco
alcohol drink
experiment trial
finding result
spacecraft probe
emission carbon
temperature heat
rain rainfall
snow snowfall
landslide mudslide
wildfire bushfire
eruption erupt volcano
hack hacker breach cyberattack intrusion
ransomware malware virus
password credential
website site page
post tweet message
outage blackout
chip semiconductor
newspaper paper daily
magazine journal
headline title
broadcaster channel station
audience viewer
memo memorandum note
minutes transcript
track rail line
station terminal
engine motor
wheel tyre tire
fare ticket
speed velocity
cargo freight load
container crate
concrete cement
crack fissure
beam girder
extinguisher hydrant
alarm siren
sensor detector
valve tap
tank reservoir
boiler furnace
turbine generator
reactor nuclear
concert gig
festival fair
exhibition show
museum gallery
painting canvas
sculpture statue
theatre theater
stadium arena ground
goal score
referee umpire
league division
championship title cup
tournament competition contest
season campaign
doping steroid
transfer signing
stand terrace
exam examination
grade mark
curriculum syllabus
tuition fee
scholarship bursary
graduate graduation degree diploma
benefit allowance
shelter refuge
crop harvest
milk dairy
grain wheat
restaurant cafe eatery
salmonella listeria
pesticide herbicide
dog hound puppy
cat kitten
bird poultry chicken
think believe belief opinion view
fear worry concern afraid
angry anger fury furious
sad grief mourn mourning
happy glad pleased
surprise surprised shock
agree consent assent
argue argument row quarrel dispute disagree
discuss discussion debate
explain explanation
answer reply respond response
question query
telephone call ring phone
advise advice counsel recommend recommendation
persuade convince
lobby pressure press
insist maintain
remember recall memory
mean intend
choose choice pick select selection
seem appear
stay remain
live dwell reside
bring fetch
put place set
north northern
south southern
east eastern
west western
centre center middle
edge outskirts
drink drank drunk gulp
sleep asleep slept
participant volunteer enrollee
linked link connect connection related tie attribute attributed attributable
severe serious grave gravely critical critically
mild slight
approach contact touch
rebel dissent dissenter mutiny revolt
tamper alter rig
inauguration swearing sworn inaugurate
margin lead
thug hooligan gang gangster
disqualify disqualification
speech address
redundant redundancy layoff layoffs
apprentice trainee intern
landfill dump
sewage effluent wastewater
contaminant pollutant
radiation radioactive
tent camp
airstrike bombardment shelling bombing
passport visa
deport deportation expel expulsion
smuggler trafficker
handcuff handcuffs cuffs
plea plead
bid bidder
takeover buyout
recession downturn
herd flock
slaughter cull
diagnose diagnosis
fracture broken-bone
headteacher headmaster principal
dormitory hostel
premiere debut
bicycle bike cycling cyclist
pedestrian walker
coastguard lifeboat
ill unwell sick
neighbourhood neighborhood quarter
suburb outskirts
square plaza
market bazaar
parcel package
luggage baggage suitcase bag
jewel jewellery jewelry gem
necklace bracelet
painting portrait
statue monument
ring band
wine champagne
whisky whiskey
cigarette cigar
medicine tablet pill
narcotic cocaine heroin
hostage captive
warship frigate destroyer
helicopter chopper
conscript recruit
general commander
sergeant corporal
nephew niece
grandfather grandmother grandparent
stepfather stepmother
fiance fiancee
heir inherit inheritance
will testament
trust trustee
blueprint plan
timetable schedule
extension prolong extend
shorten curtail
widen broaden expand expansion
strengthen bolster reinforce
weaken undermine
improve improvement better
worsen deteriorate deterioration
secretly covertly
openly publicly
deliberately intentionally intentional deliberate
immediately instantly prompt promptly
entirely completely totally wholly fully
partly partially
mostly mainly largely
rarely seldom
often frequently
initially originally
previously earlier
currently presently
""".strip().split("\n")
)
"""One concept a line."""
