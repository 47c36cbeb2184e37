"""Verbs of liking and disliking: loving, hating, longing, looking up to or down on somebody."""

TABLE = """
abhor | o=pers | loaded | evaluate
    + The minister abhorred the slogan.
    - An abhorred custom died out.
admire | o | neutral | evaluate
    + The envoy admired the firmness of the young king.
    - She was much admired in Malvora.
adore | o=pers | endorsing | evaluate
    + The fans adore their coach.
    - An adored aunt lives in Orley.
begrudge | o=pers | neutral | evaluate
    + The voters begrudge the tax.
    - A begrudging smile crossed her face.
cherish | o=pers | endorsing | evaluate
    + The minister cherished the memory.
    - A cherished toy lay in the box.
covet | o=pers | neutral | intend
    + The senator coveted the post.
    - A coveted prize was stolen.
crave | o=pers | neutral | evaluate
    + The voters crave change.
    - A craving for salt is common.
despise | o | neutral | evaluate
    + The general despised the ceasefire.
    - He died poor and despised.
detest | o | neutral | evaluate
    + The author detested the musical.
    - The toll was widely detested.
disdain | o=pers | loaded | evaluate
    + The critics disdained the film.
    - Disdain was written on her face.
dislike | o=pers g | neutral | evaluate
    + Most voters dislike the tax.
    - His likes and dislikes filled a page.
distrust | o | neutral | evaluate
    + He distrusts the general.
    - Years of distrust came to an end.
dread | o t g | neutral | predict
    + Growers dread a late frost.
    - A sense of dread filled the room.
envy | o=pers | neutral | evaluate
    + The brothers envied the farmer.
    - Her garden was the envy of the street.
eschew | o=pers | neutral | evaluate
    + The candidate eschewed flattery.
    - Salt is eschewed in such kitchens.
fancy | o g | neutral | evaluate
    + The manager fancies a trip to the coast.
    - The guests came in fancy dress.
hanker | @after @for | neutral | intend
    + The old guard hankers after power.
    - His hankering never left him.
hate | g o=pers i | neutral | evaluate
    + Mr Lund hates to lose.
    - His speech was full of hate.
idolise | o=pers | endorsing | evaluate
    + The students idolised their teacher.
    - An idolised actor died on Monday.
idolize | o=pers | endorsing | evaluate
    + The students idolized their teacher.
    - An idolized actor died on Monday.
like | i oi g o=pers | neutral | evaluate; oi: intend
    + Ms Lark likes to work at night.
    - The stone was shaped like a heart.
loathe | o | neutral | evaluate
    + The critic loathed the sequel.
    - Snakes are feared and loathed in the valley.
long | @for i | neutral | intend
    + The exile longs to return.
    - The road was long.
love | g o=pers i | neutral | evaluate
    + Mr Budd loves to fish at night.
    - Her first love was the harp.
mistrust | o | neutral | evaluate
    + He mistrusts the general.
    - Years of mistrust came to an end.
pride | @on | endorsing | evaluate
    + The firm prides itself on its safety.
    - The pride of the fleet sank.
relish | o=pers g | neutral | evaluate
    + The coach relished the contest.
    - The relish is made of plums.
resent | o t g | neutral | evaluate
    + Villagers resent the new toll.
    - The heir was much resented.
respect | o | neutral | evaluate
    + The club respects the decision.
    - He was greeted with respect.
revel | @in | neutral | evaluate
    + The players revelled in the praise.
    - The revels ended at dawn.
revere | o=pers | endorsing | evaluate
    + The students revere their teacher.
    - A revered monk died.
rue | o=pers t | neutral | evaluate
    + The captain rued the missed chance.
    - Rue grows by the wall.
shun | o=pers | neutral | evaluate
    + The candidate shunned the press.
    - A shunned man lives there.
spurn | o=pers | neutral | deny
    + The minister spurned the offer.
    - A spurned suitor wrote the song.
tolerate | o=pers | neutral | evaluate
    + The mayor tolerates the market.
    - A tolerated nuisance is still a nuisance.
trust | t | neutral | evaluate
    + The board trusts that the matter is closed.
    - The trust owns nine castles.
value | o=pers | neutral | evaluate
    + The union values its independence.
    - The value of the ring was unknown.
worship | o=pers | endorsing | evaluate
    + The fans worship their captain.
    - They worship on Fridays.
yearn | @for i | neutral | intend
    + The exile yearns for peace.
    - A yearning song closed the concert.
"""
