"""Two words in a row that say together what neither says alone: "ran out", "lost lives"."""

from __future__ import annotations

from typing import Final

PHRASES: Final = dict(
    line.split(": ")
    for line in """
run out: expire
ran out: expire
runs until: expire
run until: expire
valid until: expire
lost lives: kill
lost life: kill
lose lives: kill
lose life: kill
passed away: kill
picked up: question
taken in: question
took in: question
held for: arrest
held by: arrest
held over: arrest
put up: house
turned down: reject
turn down: reject
called off: cancel
call off: cancel
carried out: conduct
carry out: conduct
set up: create
took over: buy
take over: buy
taken over: buy
stepped down: resign
step down: resign
stood down: resign
went up: increase
gone up: increase
go up: increase
goes up: increase
went down: fall
gone down: fall
came down: fall
broke out: begin
break out: begin
blew up: explode
blown up: explode
handed over: give
hand over: give
pulled out: recover
shut down: end
closed down: end
came on: work
come on: work
started up: work
switched off: disable
switch off: disable
turned off: disable
turn off: disable
shut off: disable
laid off: fire
lay off: fire
let go: fire
held up: delay
put off: delay
pushed back: delay
put back: delay
set back: delay
kicked off: begin
kick off: begin
got under: begin
set off: begin
found out: know
find out: know
looked into: investigate
looking into: investigate
look into: investigate
took place: happen
take place: happen
taken place: happen
takes place: happen
gave up: abandon
given up: abandon
ended up: arrive
went under: collapse
gone under: collapse
broke down: fail
broken down: fail
came to: total
comes to: total
amounted to: total
amounts to: total
owned by: own
belongs to: own
belonged to: own
torn down: destroy
tore down: destroy
pulled down: destroy
knocked down: destroy
burned down: destroy
burnt down: destroy
got away: flee
made off: flee
signed off: approve
gave permission: approve
green light: approve
sent out: send
shipped out: send
brought in: introduce
voted out: lose
voted down: reject
vote against: reject
votes against: reject
voted against: reject
thrown out: reject
threw out: reject
struck down: reject
moved out: evacuate
taken to: carry
locked up: jail
behind bars: jail
cut off: cut
""".strip().split("\n")
)
"""The two words as written → a word of the concept that they stand for."""
