"""Verbs of how something is said and of going into it: shouting, joking, complaining, summing up, passing on."""

TABLE = """
air | o=claim | neutral | assert
    + Residents aired fears about the noise.
    - Air the sheets each week.
allude | @to | neutral | assert
    + The author alluded to an old quarrel.
    - Pupils who allude without a footnote lose marks.
apologise | @for q to | neutral | assert
    + The airline apologised for the delay.
    - She left without apologising.
apologize | @for q to | neutral | assert
    + The airline apologized for the delay.
    - She left without apologizing.
bark | q | loaded | assert
    + "Line up," the sergeant barked.
    - Dogs barked behind the fence.
bemoan | o t | neutral | evaluate
    + Growers bemoaned the lack of rain.
    - The lost harvest was bemoaned in song.
bewail | o | neutral | evaluate
    + The poet bewailed the death of his village.
    - A lost son is bewailed in the last verse.
blog | q t @about | neutral | assert
    + Mr Sato blogs about the flood.
    - The blog closed in May.
bluster | q t | loaded | assert
    + "We fear nobody," the general blustered.
    - Cold winds bluster along the coast.
boast | q t b @of @about | loaded | assert
    + Mr Budd boasted that he owned nine cars.
    - Tall stories and empty boasts filled the evening.
brag | q t @about @of | loaded | assert
    + Mr Lund brags about his yacht.
    - Winners need not brag.
bring | @up | neutral | assert
    + The envoy brought up the missing children.
    - Lorries bring bread at dawn.
chant | q o=quote | neutral | assert
    + Protesters chanted "no more cuts".
    - The monks chant at dawn.
chime | q | neutral | assert
    + "So do I," his sister chimed.
    - The clock chimed nine.
complain | q t b @about @of to | loaded | assert
    + Tenants complained that the stairs were dark.
    - He rarely complains.
congratulate | a=on,for o | neutral | evaluate
    + The premier congratulated the team on its win.
    - A congratulated winner stood beside the pool.
convey | o t | neutral | assert
    + The envoy conveyed the king's regret.
    - Coal is conveyed to the furnace on a belt.
crow | q t | loaded | assert
    + "Nobody can stop us," the captain crowed.
    - A crow sat on the gatepost.
cry | q t | neutral | assert
    + "Help me," the girl cried.
    - The baby cried all night.
debate | w o | neutral | assert
    + Councillors debated whether the pool should shut.
    - The debate ran past midnight.
decry | o x q | neutral | evaluate
    + Campaigners decried the decision.
    - Old coins are decried once they are worn thin.
discuss | o w g | neutral | assert
    + Ministers discussed whether the port should close.
    - The plan will be discussed on Monday.
distance | @from | neutral | deny
    + The premier distanced himself from the slogan.
    - The distance to the coast is nine miles.
double | @down+on | loaded | assert
    + The senator doubled down on his claim.
    - Prices will double by June.
dwell | @on | neutral | assert
    + The speech dwells on the lost war.
    - Otters dwell in the marsh.
echo | o q t | neutral | assert
    + The envoy echoed the warning.
    - Footsteps echoed in the empty hall.
email | q a=t,q | neutral | assert
    + "The flat is let," the agent emailed.
    - The email arrived at noon.
exclaim | q t | neutral | assert
    + "It moved!" the boy exclaimed.
    - She opened the box without exclaiming.
express | o | neutral | evaluate
    + The ministry expressed regret.
    - The express left at six.
focus | @on=pers | neutral | assert
    + The mayor focused on the lack of homes.
    - The lens will not focus in fog.
fume | q t @about @over | loaded | evaluate
    + "It is a disgrace," the manager fumed.
    - Lorries fume at the border for hours.
go | q | neutral | assert
    + "I saw a light," she went on.
    - Two buses go to Tarnmouth.
gripe | q t @about | loaded | evaluate
    + Fans griped about the price of pies.
    - His only gripe was the food.
grumble | q t @about | loaded | evaluate
    + Drivers grumbled about the new toll.
    - Thunder grumbled over the hills.
gush | q t | loaded | evaluate
    + "It was pure magic," the singer gushed.
    - Oil gushed from the broken pipe.
interject | q | neutral | assert
    + "That is not true," the clerk interjected.
    - He listened to the end and did not interject.
invoke | o=pers | neutral | assert
    + The minister invoked the memory of the flood.
    - The clause was never invoked.
joke | q t b @about | neutral | assert
    + Ms Bello joked that the lift was on strike.
    - The joke fell flat.
lament | q t o w | neutral | evaluate
    + The curator lamented that the roof was leaking.
    - A lament was played on the pipes.
lay | @out | neutral | assert
    + The minister laid out her plan.
    - The hen lays two eggs a day.
lecture | a=on,about @on @about | loaded | assert
    + The minister lectured banks on thrift.
    - The lecture begins at noon.
moan | q t @about | loaded | evaluate
    + Commuters moaned about the heat.
    - The wind moaned in the chimney.
mumble | q t | neutral | assert
    + "I forgot," the boy mumbled.
    - His mumbled prayer was brief.
murmur | q t | neutral | assert
    + "So be it," the old king murmured.
    - A stream murmured under the bridge.
muse | q t @about | neutral | hypothesise
    + "Perhaps we were lucky," the captain mused.
    - The painter married his muse.
mutter | q t | neutral | assert
    + "Not again," the waiter muttered.
    - The mutter of engines grew.
narrate | o q t | neutral | assert
    + The old sailor narrated the storm.
    - The film is narrated in Welsh.
paraphrase | q o | neutral | assert
    + "Bad money drives out good," he paraphrased.
    - A paraphrase of the psalm was sung.
parrot | o | loaded | assert
    + The spokesman parroted the party line.
    - A parrot escaped from the zoo.
point | @to @out t | neutral | assert
    + Ms Quill pointed to the broken lock.
    - The point of the spear was bent.
poke | @fun+at | loaded | evaluate
    + The comedian poked fun at the mayor.
    - Snowdrops poke through the frost.
pose | o=question | neutral | ask
    + The report poses several questions.
    - The actors posed on the stairs.
preach | q t @about @against | loaded | assert
    + The vicar preached that greed was a sin.
    - He preached in a field near Orley.
preface | o q | neutral | assert
    + "I am no expert," the pilot prefaced.
    - The preface runs to nine pages.
quip | q t | neutral | assert
    + "I slept through it," the champion quipped.
    - A quip from the back row broke the silence.
rail | @against q | loaded | evaluate
    + The senator railed against the tax.
    - Freight moves by rail.
rant | q t @about @against | loaded | evaluate
    + "They robbed us," the captain ranted.
    - The rant lasted an hour.
read | q | neutral | assert
    + "No dogs," a sign at the gate reads.
    - She reads two papers a day.
refer | @to | neutral | assert
    + Mr Holt referred to a secret meeting.
    - The patient was referred by her dentist.
regurgitate | o | loaded | assert
    + The paper regurgitated the rumour.
    - Owls regurgitate at dawn.
rehash | o | loaded | assert
    + The column rehashed the old charges.
    - The film is a rehash.
relay | o t | neutral | assert
    + The guard relayed the order.
    - The relay team came fourth.
roar | q | neutral | assert
    + "Go home," the crowd roared.
    - Lions roar at night.
scream | q t | neutral | assert
    + "He has a knife," the woman screamed.
    - The engine screamed on every bend.
set | @out @forth | neutral | assert
    + The report sets out four steps.
    - The sun set at five.
share | a=with,on,about o=statement q | neutral | assert
    + The coach shared her plan with reporters.
    - Four students share a flat.
shout | q t b | neutral | assert
    + "Get back," the driver shouted.
    - A shout came from the far bank.
sigh | q t | neutral | assert
    + "Ten years gone," the widow sighed.
    - A sigh went through the stands.
snap | q | loaded | assert
    + "That is enough," the judge snapped.
    - The rope snapped in the gale.
speak | @about @of @out+against @against @in+favor+of @on | neutral | assert
    + The bishop spoke against the war.
    - She speaks four languages.
spell | @out | neutral | assert
    + The letter spelt out the terms.
    - A cold spell killed the lambs.
sum | @up | neutral | assert
    + The coach will sum up the season on Friday.
    - The sum was paid in cash.
summarise | q o | neutral | assert
    + "We lost our nerve," the coach summarised.
    - The findings are summarised on page two.
summarize | q o | neutral | assert
    + "We lost our nerve," the coach summarized.
    - The findings are summarized on page two.
talk | @about @of @up @down a=about | neutral | assert
    + Ms Ito talked about her years at sea.
    - Both sides will talk on Friday.
text | q t b a=t,q | neutral | assert
    + "I am safe," her brother texted.
    - The text was in Greek.
thank | a=for o=pers | neutral | evaluate
    + The widow thanked the crew for their courage.
    - The card said thank you.
thunder | q | loaded | assert
    + "This is theft," the bishop thundered.
    - Trains thunder past the cottage.
touch | @on @upon | neutral | assert
    + The premier touched on the shortage of teachers.
    - Do not touch the wire.
vent | q o=matter | loaded | evaluate
    + "They never listen," the nurse vented.
    - Steam is vented through the roof.
voice | o | neutral | evaluate
    + Parents voiced fears about the road.
    - Her voice filled the hall.
vouch | @for | endorsing | evaluate
    + His former boss vouched for him.
    - Each slip went back to the vouching clerk.
whisper | q t b to | neutral | assert
    + "They are here," the guard whispered.
    - A whisper ran through the hall.
yell | q t b | neutral | assert
    + "Run," the keeper yelled.
    - The yell woke the whole camp.
"""
