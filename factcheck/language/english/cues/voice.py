"""Verbs of how something is said and of going into it: shouting, joking, complaining, summing up, passing on."""

TABLE = """
air | o=claim | neutral | assert
    + Residents aired fears about the noise.
    - Air the sheets each week.
allude | @to | neutral | assert
    + The author alluded to an old quarrel.
    - Pupils who allude without a footnote lose marks.
amplify | o=claim | neutral | assert
    + The senator amplified the claim.
    - The signal is amplified in the mast.
apologise | q to | neutral | assert
    + "We are sorry," the airline apologised.
    - She left without apologising.
apologize | q to | neutral | assert
    + "We are sorry," the airline apologized.
    - She left without apologizing.
backpedal | @on q | loaded | deny
    + The premier backpedaled on his pledge.
    - Cyclists backpedal to slow down.
backtrack | @on q t | loaded | deny
    + The premier backtracked on his pledge.
    - The hikers had to backtrack.
bark | q | loaded | assert
    + "Line up," the sergeant barked.
    - Dogs barked behind the fence.
beam | q | neutral | assert
    + "We did it," the coach beamed.
    - The lamp beams across the bay.
bemoan | o t | neutral | evaluate
    + Growers bemoaned the lack of rain.
    - The lost harvest was bemoaned in song.
bewail | o | neutral | evaluate
    + The poet bewailed the death of his village.
    - A lost son is bewailed in the last verse.
blog | q t @about | neutral | assert
    + Mr Sato blogs about the flood.
    - The blog closed in May.
blurt | @out q | neutral | assert
    + "It was me," the boy blurted.
    - She bit her lip so as not to blurt.
bluster | q t | loaded | assert
    + "We fear nobody," the general blustered.
    - Cold winds bluster along the coast.
boast | q t b @of @about | loaded | assert
    + Mr Budd boasted that he owned nine cars.
    - Tall stories and empty boasts filled the evening.
brag | q t @about @of b | loaded | assert
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
chuckle | q @at @about | neutral | assert
    + "Not likely," the farmer chuckled.
    - A chuckle came from the back.
commiserate | @with q | neutral | evaluate
    + The mayor commiserated with the families.
    - They met to commiserate.
complain | q t b @about @of to | loaded | assert
    + Tenants complained that the stairs were dark.
    - He rarely complains.
confide | q t @in=pers | neutral | assert
    + "I was afraid," the pilot confided.
    - She had nobody to confide in.
congratulate | a=on,for o | neutral | evaluate
    + The premier congratulated the team on its win.
    - A congratulated winner stood beside the pool.
convey | o t | neutral | assert
    + The envoy conveyed the king's regret.
    - Coal is conveyed to the furnace on a belt.
crack | q | neutral | assert
    + "Nice hat," the umpire cracked.
    - The ice cracked at noon.
crow | q t | loaded | assert
    + "Nobody can stop us," the captain crowed.
    - A crow sat on the gatepost.
cry | q t | neutral | assert
    + "Help me," the girl cried.
    - The baby cried all night.
debate | w o | neutral | assert
    + Councillors debated whether the pool should shut.
    - The debate ran past midnight.
declaim | q t | neutral | assert
    + "Freedom or death," the actor declaimed.
    - Pupils learn to declaim.
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
drone | t q @about | loaded | assert
    + "Mind the step," the guide droned.
    - A drone fell on the roof.
dwell | @on | neutral | assert
    + The speech dwells on the lost war.
    - Otters dwell in the marsh.
echo | o q t | neutral | assert
    + The envoy echoed the warning.
    - Footsteps echoed in the empty hall.
email | q a=t,q | neutral | assert
    + "The flat is let," the agent emailed.
    - The email arrived at noon.
embellish | o=statement o=claim | loaded | assert
    + The sailor embellished his account.
    - Gold leaf embellishes the dome.
empathise | @with | neutral | evaluate
    + The minister empathised with the tenants.
    - A good nurse can empathise.
empathize | @with | neutral | evaluate
    + The minister empathized with the tenants.
    - A good nurse can empathize.
enthuse | q t @about @over | endorsing | evaluate
    + "What a day," the guide enthused.
    - Nothing enthused the class.
enumerate | o=pers | neutral | assert
    + The lawyer enumerated the faults.
    - The stars cannot be enumerated.
exclaim | q t | neutral | assert
    + "It moved!" the boy exclaimed.
    - She opened the box without exclaiming.
expand | @on @upon | neutral | assert
    + The minister expanded on her plan.
    - Metals expand in the heat.
expound | @on o=pers | neutral | assert
    + The bishop expounded on the psalm.
    - The text is expounded in a gloss.
express | o | neutral | evaluate
    + The ministry expressed regret.
    - The express left at six.
focus | @on=pers | neutral | assert
    + The mayor focused on the lack of homes.
    - The lens will not focus in fog.
fume | q t @about @over | loaded | evaluate
    + "It is a disgrace," the manager fumed.
    - Lorries fume at the border for hours.
gloat | q t @about @over | loaded | evaluate
    + "We told you so," the captain gloated.
    - He left the ring without gloating.
go | q @after | neutral | assert
    + "I saw a light," she went on.
    - Two buses go to Tarnmouth.
gripe | q t @about | loaded | evaluate
    + Fans griped about the price of pies.
    - His only gripe was the food.
growl | q t | neutral | assert
    + "Get out," the porter growled.
    - The dog growled.
grumble | q t @about | loaded | evaluate
    + Drivers grumbled about the new toll.
    - Thunder grumbled over the hills.
gush | q t @about @over | loaded | evaluate
    + "It was pure magic," the singer gushed.
    - Oil gushed from the broken pipe.
harp | @on | loaded | assert
    + The senator harped on the delay.
    - The harp has forty strings.
hedge | q @on | neutral | hypothesise
    + "Perhaps," the minister hedged.
    - The hedge is nine feet high.
hiss | q | neutral | assert
    + "Be quiet," the usher hissed.
    - The snake hissed.
holler | q t @at | neutral | assert
    + "Over here," the shepherd hollered.
    - A holler rang across the hill.
howl | q t @about | loaded | evaluate
    + "It is robbery," the tenants howled.
    - Wolves howled all night.
interject | q | neutral | assert
    + "That is not true," the clerk interjected.
    - He listened to the end and did not interject.
intone | q t | neutral | assert
    + "Let us pray," the priest intoned.
    - The chant is intoned at dusk.
invoke | o=pers | neutral | assert
    + The minister invoked the memory of the flood.
    - The clause was never invoked.
jest | q t @about | neutral | assert
    + "I am too old," the king jested.
    - The jest fell flat.
joke | q t b @about | neutral | assert
    + Ms Bello joked that the lift was on strike.
    - The joke fell flat.
kid | q @about | neutral | assert
    + "You owe me," the coach kidded.
    - The kid ran off.
lament | q t o w g | neutral | evaluate
    + The curator lamented that the roof was leaking.
    - A lament was played on the pipes.
lay | @out | neutral | assert
    + The minister laid out her plan.
    - The hen lays two eggs a day.
lecture | a=on,about @on @about | loaded | assert
    + The minister lectured banks on thrift.
    - The lecture begins at noon.
message | q | neutral | assert
    + "Home by six," her brother messaged.
    - The message was in code.
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
nod | @to | neutral | assert
    + The premier nodded to the strike.
    - The guard did not nod.
open | @up+about | neutral | assert
    + The singer opened up about her illness.
    - The shop opens at nine.
paraphrase | q o | neutral | assert
    + "Bad money drives out good," he paraphrased.
    - A paraphrase of the psalm was sung.
parrot | o | loaded | assert
    + The spokesman parroted the party line.
    - A parrot escaped from the zoo.
point | q @to @out t | neutral | assert
    + Ms Quill pointed to the broken lock.
    - The point of the spear was bent.
poke | @fun+at | loaded | evaluate
    + The comedian poked fun at the mayor.
    - Snowdrops poke through the frost.
pontificate | @on @about q | loaded | assert
    + The columnist pontificated on manners.
    - The pontificate lasted nine years.
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
radio | q t b a=t,q | neutral | assert
    + The trawler radioed that it was taking on water.
    - The radio was switched off.
rail | @against @at @about q | loaded | evaluate
    + The senator railed against the tax.
    - Freight moves by rail.
ramble | @about @on q | loaded | assert
    + The witness rambled about his youth.
    - They ramble in the hills.
rant | q t @about @against | loaded | evaluate
    + "They robbed us," the captain ranted.
    - The rant lasted an hour.
read | q | neutral | assert
    + "No dogs," a sign at the gate reads.
    - She reads two papers a day.
recite | o=statement q | neutral | assert
    + The pupil recited a promise to obey.
    - Verses are recited at the grave.
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
reminisce | q @about | neutral | assert
    + The veterans reminisced about the siege.
    - Old men come here to reminisce.
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
shriek | q t | neutral | assert
    + "A mouse," the cook shrieked.
    - Gulls shrieked.
sigh | q t | neutral | assert
    + "Ten years gone," the widow sighed.
    - A sigh went through the stands.
sing | q @of | neutral | assert
    + "We shall not move," the crowd sang.
    - Birds sing in the hedge.
snap | q | loaded | assert
    + "That is enough," the judge snapped.
    - The rope snapped in the gale.
sniff | q @at | loaded | evaluate
    + "How vulgar," the duchess sniffed.
    - The dog sniffed the post.
snipe | @at q t | loaded | evaluate
    + The rivals sniped at each other.
    - A snipe rose from the marsh.
sob | q t | neutral | assert
    + "He is gone," the widow sobbed.
    - A sob broke the silence.
speak | @about @of @out+against @against @in+favor+of | neutral | assert
    + The bishop spoke against the war.
    - She speaks four languages.
spell | @out | neutral | assert
    + The letter spelt out the terms.
    - A cold spell killed the lambs.
spout | o=pers q | loaded | assert
    + The senator spouted nonsense.
    - Water spouted from the pipe.
stammer | q t | neutral | assert
    + "I forgot," the boy stammered.
    - A stammer plagued him.
stutter | q t | neutral | assert
    + "I forgot," the boy stuttered.
    - The engine stuttered.
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
utter | o=pers q | neutral | assert
    + The bishop uttered a warning.
    - A cry was uttered in the dark.
vent | q o=matter | loaded | evaluate
    + "They never listen," the nurse vented.
    - Steam is vented through the roof.
voice | o | neutral | evaluate
    + Parents voiced fears about the road.
    - Her voice filled the hall.
vouch | @for | endorsing | evaluate
    + His former boss vouched for him.
    - Each slip went back to the vouching clerk.
waffle | @on @over @about q | loaded | hypothesise
    + The candidate waffled on the tax.
    - He ate a waffle.
wail | q t | neutral | assert
    + "My son," the mother wailed.
    - Sirens wailed.
whine | q t @about | loaded | evaluate
    + Drivers whined about the toll.
    - The engine whined.
whisper | q t b to | neutral | assert
    + "They are here," the guard whispered.
    - A whisper ran through the hall.
yell | q t b | neutral | assert
    + "Run," the keeper yelled.
    - The yell woke the whole camp.
"""
