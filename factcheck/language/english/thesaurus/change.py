"""Beginning, ending and change, in whatever field: growth and fall, making and mending, success and failure."""

from __future__ import annotations

from typing import Final

DEEDS: Final = """
begin, start, commence, launch, =originate, =originated, =originates, inception, get under way, get underway, kick off, broke out, onset,
    embark on, set in motion, get off ground, set off on, commencement, underway, under way, started up, burst into, =origin, =origins
end, finish, conclude, complete, completion, conclusion, come to end, cut short, draw to close, wrap up, bring to end, finalise,
    =finalize, =finalized, put end to, run its course
shut, =closed, closure, shut down, close down, shutdown, close its doors, shut its doors, cease trading, cease operations, shutter,
    close for good, =closes, =close, =closing, bolt, padlock, lock, seal, cease to operate
unlock, unbolt
continue, go on, persist, carry on, keep on, keep going, remain in place, press on, press ahead, ongoing, drag on, rumble on
extend, extension, prolong, lengthen
shorten, curtail, cut back on
expire, valid, expiry, lapse, run out, expiration, runs until, valid until
last, lasting, endure
happen, occur, take place, come about, go ahead, materialise, =materialize, =materialized, proceed
increase, rise, =rose, =risen, grow, climb, jump, surge, soar, leap, swell, go up, goes up, upward, top up, higher, mount, growth,
    rocket to, escalate to, shoot up, creep up, tick up, edge up, on the rise, pick up pace, mushroom, spike, increment, inch up
raise, hike, push up, boost, bump up, step up spending, mark up, uplift
decline, fall, drop, drop in, decrease, plunge, slump, shrink, dip, tumble, go down, come down to, slide, plummet, dwindle, diminish,
    nosedive, edge down, slip back, sag, wane, recede, on the decline, tail off, subsided to
cut, reduce, reduction, slash, trim, lower, scale back, scale down, cut back, cutback, pare, whittled down, curb, minimise, =minimize,
    =minimized, slim down, lessen, water down, prune
double, twofold, twice as many
triple, treble, threefold
halve, cut in half
exceed, surpass, top, go over, go beyond, overshoot, outstrip, in excess of, more than allowed
total, amount to, run to, add up to, altogether, all told
expand, expansion, widen, broaden, enlarge, enlargement, scale up
strengthen, bolster, reinforce, beef up, tighten, shore up, fortify, toughen
weaken, undermine, water down rules, dilute, erode trust
improve, improvement, get better at, better, enhance, enhancement, upgrade
worsen, deteriorate, deterioration, get worse, go downhill, aggravate, exacerbate, degrade
change, alter, alteration, vary, variation, transform, transformation
stay, remain, stand firm
build, construct, construction, erect, put up building, building work
renovate, refurbish, modernise, =modernize, =modernized, renovation, refurbishment, revamp building, facelift
install, fit, installation, fit out
create, creation, set up, establish, founding, foundation, form body, found company, formation, establishment, bring into being
replace, substitute, replacement, supplant
remove, removal, take away, strip, clear away, delist from
add, =addition
split, divide, separate, break apart
join, enlist, sign up, become member
leave group, drop out, withdraw from, back out, opt out, walk away, quit group
success, pull off
try, attempt, endeavour, endeavor
cause, trigger, spark, lead to, result in, bring about, give rise to, prompt, stem from, due to, owing to, arise from, come as result,
    as a result of, attributed to, blame on
affect, impact
suffer, undergo, came under
appear, emerge, surface, crop up, come to light, come to the surface
open up, open for business
spread, propagate, proliferate
overtake in, outnumber
reverse, turn round, turn around, undo
divert funds to, reallocate, redirect
allocate, assign, allot, allocation, assignment, earmark, set aside money, put aside
bring forward, move forward, earlier than planned
speed up, accelerate, hasten, fast-track, quicken
slow, slow down, decelerate, lose momentum
""".strip()
"""What is done and happens."""
THINGS: Final = """
deadline, time limit, cut-off date, due date, cut-off, closing date, target date
""".strip()
"""What belongs to them."""
