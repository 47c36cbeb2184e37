"""Words for what is done and what happens that stand for one another."""

from __future__ import annotations

from typing import Final

LINES: Final = tuple(
    """
kill die dead death deaths mortality fatality fatalities perish slay slain toll deceased succumb
body corpse cadaver
murder homicide manslaughter
injure injury injuries wound hurt casualty casualties maim
burn burns scald
poison intoxicate
rescue save
recover retrieve pull extract
search hunt comb scour
evacuate relocate move displace displacement evacuation
trap strand stuck
arrest detain detention custody apprehend
question questioning interrogate interrogation
charge indict indictment
convict conviction guilty
acquit clear exonerate acquittal
sentence jail imprison prison incarcerate
trial hearing prosecution
sue lawsuit litigation suit litigate
missing unaccounted vanish disappear disappearance
hospitalise hospitalize hospital clinic infirmary ward
fire sack dismiss dismissal oust axe
suspend suspension
hire recruit appoint appointment employ
resign resignation quit
accuse allege allegation accusation blame
suspect suspicion
attack assault raid
threaten threat menace
shoot gunfire shooting gunshot
stab knife
rape molest
kidnap abduct hostage abduction
say tell state claim declare announce announcement
deny denial
show reveal disclose disclosure
begin start commence launch open originate origin inception opening outbreak
end finish conclude close complete completion closure
shut lock bolt padlock chain seal bar
unlock unbolt
stop halt cease
continue go persist
resume restart reopen
delay postpone defer postponement
cancel scrap abandon cancellation
buy purchase acquire acquisition procure procurement
sell sale
unload discharge offload
allocate assign allot allocation assignment
pay payment transfer remit wire fee
send ship shipment deliver delivery deliveries supply dispatch consignment export
carry transport haul convey
give grant award hand bestow confer
donate donation contribute contribution gift
take accept receive pocket
get obtain secure gain
lend loan borrow
owe debt
build construct construction erect
fix repair mend restore restoration
renovate refurbish modernise modernize upgrade renovation refurbishment
install fit installation
sign ink signature
expire lapse valid expiry expiration
inspect inspection examine check audit examination survey
approve approval authorise authorize back endorse endorsement authorisation authorization
reject refuse refusal rebuff spurn
ban prohibit outlaw forbid prohibition bar embargo
allow permit let
vote ballot poll
win victory triumph beat defeat
lose loss
meet meeting talks encounter
visit trip
hide conceal stash
store keep storage stock stockpile
leak spill spillage leakage seep
pollute contaminate pollution contamination taint
forge falsify counterfeit forgery fabricate doctor
direct order instruct command instruction
control run operate operation operator manage management
finance fund bankroll subsidise subsidize funding subsidy
bribe bribery kickback
steal theft embezzle rob robbery loot pilfer
cheat fraud defraud swindle scam deceive
lie mislead
destroy raze demolish wreck gut demolition destruction
damage harm
explode explosion blast detonate detonation bomb
blaze fire inferno flames flame
crash collide collision accident derail derailment
capsize sink founder
flood flooding inundate deluge
collapse cave
hit strike
leave depart departure sail
arrive arrival reach land
enter entry
flee escape abscond
travel journey
help assist assistance aid relief
use utilise utilize usage
need require requirement
want wish desire
try attempt bid
plan intend intention propose proposal
know learn aware awareness
warn warning alert caution notify notification
tell inform brief
ask request call urge demand
find discover discovery detect detection locate
see watch observe spot sight eye eyes
publish release issue
increase rise rose risen grow growth climb jump surge soar leap swell
fall drop decline decrease plunge slump shrink dip tumble
cut reduce reduction slash trim lower
raise lift hike
double twofold
triple treble threefold
exceed surpass top
work function
switch turn
disable deactivate
fail failure malfunction fault faulty defect defective flunk
cause trigger spark reason
happen occur
cost price expense bill
earn revenue income earnings turnover takings
profit surplus
settle settlement
admit admission confess confession acknowledge
apologise apologize apology sorry
promise pledge vow undertake commitment
investigate investigation inquiry enquiry probe inquest
treat treatment care
cure heal
infect infection case
vaccinate vaccine jab immunise immunize vaccination
protest demonstrate demonstration rally march
walkout stoppage strike
agree agreement accord deal pact treaty
contract tender
negotiate negotiation bargain
marry marriage wed wedding
tap bug wiretap
study research
create creation establish found founded founding foundation
name identify identification
house lodge shelter accommodate accommodation
feed meal food
replace substitute replacement
remove removal withdraw withdrawal withdrawn
add addition
change alter modify alteration modification amend amendment tweak
produce production manufacture make output maker manufacturer producer
play perform performance
broadcast air screen
film shoot
count tally
measure reading level
confirm verify confirmation verification establish
estimate reckon
expect anticipate forecast predict prediction
oppose opposition object objection
criticise criticize criticism slam
praise commend
break breach violate violation infringe
obey comply compliance
merge merger
share stake holding
fly flight
block obstruct blockade
protect protection safeguard
guard sentry
seize confiscate seizure impound
fine penalty penalise penalize
compensate compensation damages payout reimburse
""".strip().split("\n")
)
"""One concept a line: what a date can be the date of."""
