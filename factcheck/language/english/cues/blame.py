"""Verbs of blaming, accusing, mocking, opposing and playing down."""

TABLE = """
accuse | a=of o | distancing | assert+alleged
    + The union accused the firm of lying.
    - The accused sat between two guards.
admonish | a=for,i o q | neutral | evaluate
    + The judge admonished the lawyer for being late.
    - He raised an admonishing finger.
assail | a=for o x | loaded | evaluate
    + The governor assailed the ruling.
    - The castle was assailed from two sides.
attack | a=for,over o=pers | loaded | evaluate
    + The senator attacked the mayor.
    - Wolves attacked the flock.
balk | @at | neutral | evaluate
    + The board balked at the price.
    - A balk of timber lay across the lane.
bash | a=for o | loaded | evaluate
    + The senator bashed the banks.
    - The birthday bash ended at dawn.
belittle | o x | loaded | evaluate
    + The minister belittled the report.
    - She felt belittled.
berate | a=for o | loaded | evaluate
    + The manager berated the referee.
    - He had a berating tone.
bicker | @over @about | loaded | assert
    + Officials bickered over the route.
    - The children bicker all day.
blame | a=for,on o | neutral | assert
    + The mayor blamed the storm for the delay.
    - The blame lay elsewhere.
blast | q a=for,as o x | loaded | evaluate
    + The union blasted the offer.
    - The blast broke nine windows.
boo | o | neutral | evaluate
    + The fans booed the referee.
    - "Boo" is all the ghost can say.
bristle | @at | loaded | evaluate
    + The minister bristled at the question.
    - The brush had lost every bristle.
brush | @off @aside | loaded | deny
    + The minister brushed off the question.
    - The brush was stiff with paint.
carp | @about @at q | loaded | evaluate
    + Critics carped about the cost.
    - Carp swim in the moat.
castigate | a=for o | neutral | evaluate
    + The auditor castigated the board.
    - The board felt castigated.
censure | a=for o | neutral | evaluate
    + The senate censured the governor for his remark.
    - A vote of censure failed.
challenge | a=i w | neutral | deny
    + Critics challenged the mayor to resign.
    - The challenge was to row nine miles.
charge | q t b a=with | distancing | assert+alleged
    + Prosecutors charged the man with murder.
    - The battery takes an hour to charge.
chastise | a=for o | neutral | evaluate
    + The paper chastised the mayor for the delay.
    - The team came home chastised.
chide | a=for o q | neutral | evaluate
    + The editor chided the minister for his grammar.
    - She spoke in a chiding tone.
clash | @over | neutral | assert
    + The ministers clashed over the budget.
    - Two trains clash in the final scene.
condemn | a=for o x q | neutral | evaluate
    + The bishop condemned the raid.
    - A condemned man wrote the song.
criticise | a=for o x q | neutral | evaluate
    + The auditor criticised the sale.
    - He rarely criticises.
criticize | a=for o x q | neutral | evaluate
    + The auditor criticized the sale.
    - He rarely criticizes.
curse | o=pers q | loaded | evaluate
    + Mr Lund cursed the toll.
    - The curse was carved in stone.
debunk | o | endorsing | deny
    + The author debunked the myth.
    - The myth was debunked in 1904.
defame | o=pers | loaded | evaluate
    + The columnist defamed the judge.
    - A defamed clerk may sue.
demean | o | loaded | evaluate
    + The minister demeaned the nurses.
    - A demeaning song was sung.
demonise | o | loaded | evaluate
    + The senator demonised the refugees.
    - In the folk play the villain is demonised with horns and paint.
demonize | o | loaded | evaluate
    + The senator demonized the refugees.
    - In the folk play the villain is demonized with horns and paint.
denigrate | o | loaded | evaluate
    + The author denigrated her rivals.
    - He had a denigrating way of smiling.
denounce | a=for o x q | neutral | evaluate
    + The president denounced the coup.
    - The treaty was denounced a year before it lapsed.
deplore | o q t | neutral | evaluate
    + The envoy deplored the raid.
    - The waste is to be deplored.
deride | o x | loaded | evaluate
    + The senator derided the plan.
    - He gave a deriding laugh.
disapprove | @of | neutral | evaluate
    + The bishop disapproved of the play.
    - She gave him a disapproving look.
discount | o x | neutral | deny
    + The ministry discounted the report.
    - Staff get a discount.
discredit | o | neutral | evaluate
    + The study discredited the theory.
    - The affair brought discredit on the club.
dismiss | x o q | neutral | deny
    + The firm dismissed the claim.
    - The bowler was dismissed without a run.
disown | o=pers | neutral | deny
    + The party disowned the leaflet.
    - A disowned heir went to sea.
disparage | o x | loaded | evaluate
    + The chef disparaged the local cheese.
    - He spoke in a disparaging tone.
dodge | o=question | loaded | decline
    + The candidate dodged the question.
    - He dodged a tram.
downplay | o | loaded | evaluate
    + The ministry downplayed the risk.
    - Her part was downplayed in the film.
duck | o=question | loaded | decline
    + The candidate ducked the question.
    - The duck laid nine eggs.
evade | o=question | loaded | decline
    + The candidate evaded the question.
    - Two men evaded the patrol.
eviscerate | o=pers | loaded | evaluate
    + The critic eviscerated the film.
    - Cuts eviscerated the service.
excoriate | a=for o | loaded | evaluate
    + The judge excoriated the police.
    - Raw skin was excoriated.
fault | a=for o | neutral | evaluate
    + The inquiry faulted the crew for the delay.
    - The fault runs under the city.
fire | @back | loaded | evaluate
    + The owner fired back at the union.
    - The fire spread to the roof.
fulminate | @against @about q | loaded | evaluate
    + The vicar fulminated against the fair.
    - Mercury fulminates when struck.
grouse | q t @about | loaded | evaluate
    + Golfers groused about the fees.
    - Grouse nest on the moor.
hammer | a=for,on o | loaded | evaluate
    + The senator hammered the bank for its fees.
    - The smith put down his hammer.
harangue | o=pers a=about,for q | loaded | assert
    + The senator harangued the committee.
    - The harangue went on until noon.
heckle | q o=pers | loaded | evaluate
    + Protesters heckled the minister.
    - The heckling went on for an hour.
hit | @back @out+at a=for | loaded | evaluate
    + The premier hit back at the bishop.
    - The lorry hit a wall.
impugn | o | loaded | evaluate
    + Critics impugned her motives.
    - No motive was impugned in the hearing.
insult | o a=by | loaded | evaluate
    + The senator insulted the judge.
    - The insult was soon forgotten.
inveigh | @against | loaded | evaluate
    + The bishop inveighed against greed.
    - He rose to inveigh.
jab | @at | loaded | evaluate
    + The mayor jabbed at her critics.
    - A jab broke his nose.
jeer | q @at o | loaded | evaluate
    + The fans jeered the referee.
    - A jeer rose from the back.
knock | a=for o=pers | loaded | evaluate
    + The coach knocked the referee.
    - Knock before you enter.
lambast | a=for o x | loaded | evaluate
    + The senator will lambast the bill.
    - Sailors were lambasted with a rope's end.
lambaste | a=for o x | loaded | evaluate
    + The columnist lambastes the bill.
    - In the old tale the ogre lambastes with a club.
lampoon | o | loaded | evaluate
    + The paper lampooned the king.
    - The lampoon sold out.
lash | @out | loaded | evaluate
    + The coach lashed out at the referee.
    - Rain lashed the coast.
laugh | @off @at q | neutral | assert
    + "I was asleep," the champion laughed.
    - The laugh was on him.
malign | o | loaded | evaluate
    + The book maligned the late king.
    - The growth was not malign.
minimise | o | loaded | evaluate
    + The ministry minimised the risk.
    - Waste is minimised when the cloth is cut in one piece.
minimize | o | loaded | evaluate
    + The ministry minimized the risk.
    - Waste is minimized when the cloth is cut in one piece.
misquote | o=pers | neutral | evaluate
    + The reporter misquoted the mayor.
    - He was misquoted.
misrepresent | o=pers | loaded | evaluate
    + The advert misrepresented her view, and the firm misrepresented her record.
    - The views were misrepresented in print.
mock | a=for o x q | loaded | evaluate
    + The senator mocked the plan.
    - Pupils sit a mock exam in March.
nag | a=about,i @about q | loaded | order
    + The aunt nagged him about the bill.
    - The old nag died.
needle | a=about,over q | loaded | evaluate
    + The host needled the minister about the vote.
    - The needle was bent.
nitpick | @at q o=pers | loaded | evaluate
    + Critics nitpicked at the figures.
    - It is easy to nitpick.
object | q t @to | neutral | evaluate
    + The lawyer objected that the note was forged.
    - A round object lay in the mud.
oppose | o g | neutral | evaluate
    + The union opposes the merger.
    - The opposing side won.
pan | o | loaded | evaluate
    + The critics panned the film.
    - The pan was too hot.
pillory | a=for o | loaded | evaluate
    + The paper pilloried the mayor.
    - The thief stood in the pillory.
play | @down @up | loaded | evaluate
    + The ministry played down the risk.
    - The band will play at noon.
pounce | @on | loaded | evaluate
    + Opponents pounced on the remark.
    - The cat pounced at last.
protest | q t @against o | neutral | evaluate
    + The union protested that the shifts were too long.
    - The protest passed off calmly.
pummel | o=pers a=for,over | loaded | evaluate
    + The senator pummels the plan.
    - Waves pummel the pier.
quarrel | @with @over q | neutral | evaluate
    + The heirs quarrelled over the house.
    - The quarrel lasted years.
quibble | @over @with @about q | loaded | evaluate
    + Lawyers quibbled over the date.
    - A quibble held up the sale.
rage | q @against @about t | loaded | evaluate
    + The tenants raged against the landlord.
    - The fire raged for days.
rap | a=for o=pers | loaded | evaluate
    + The watchdog rapped the bank.
    - Rap began in the parks.
rebuff | o=pers | neutral | deny
    + The minister rebuffed the request.
    - The rebuff came by letter.
rebuke | a=for o q | neutral | evaluate
    + The judge rebuked the lawyer for being late.
    - His sharp rebuke ended the meeting.
reject | x o q t | neutral | deny
    + The mayor rejected the claim.
    - Rejected eggs are fed to pigs.
renounce | o | neutral | deny
    + The rebels renounced violence.
    - The throne was renounced in a day.
reprimand | a=for o | neutral | evaluate
    + The army reprimanded the captain for the leak.
    - The reprimand stayed on his file.
reproach | a=for o | neutral | evaluate
    + The widow reproached the surgeon for his silence.
    - Her conduct was beyond reproach.
repudiate | o | neutral | deny
    + The party repudiated the treaty.
    - The debt was repudiated.
resist | o g | neutral | evaluate
    + The union resisted the merger.
    - The goalkeeper was tired and barely resisted.
ridicule | a=for o x | loaded | evaluate
    + The senator ridiculed the plan.
    - He was held up to ridicule.
rip | a=for @into | loaded | evaluate
    + The senator ripped into the bank.
    - The sail had a rip.
roast | o=pers a=for,over | loaded | evaluate
    + The critics roasted the film.
    - A roast duck was served.
satirise | o | neutral | evaluate
    + The comedian satirised the minister.
    - The court is satirised in his early plays.
satirize | o | neutral | evaluate
    + The comedian satirized the minister.
    - The court is satirized in his early plays.
savage | o | loaded | evaluate
    + The critic savaged the film.
    - A savage wind blew.
scapegoat | o=pers | loaded | evaluate
    + The minister scapegoated the migrants.
    - A scapegoat was found.
scoff | q @at t | loaded | deny
    + The senator scoffed at the plan.
    - Bears scoff berries by the bucket.
scold | a=for o q | loaded | evaluate
    + The judge scolded the lawyer for being late.
    - The old cook was a scold.
scorn | o=pers | loaded | evaluate
    + The minister scorned the prize.
    - He was met with scorn.
shoot | @back | loaded | evaluate
    + The owner shot back at the union.
    - The farmer shot a fox.
shrug | @off | loaded | deny
    + The coach shrugged off the defeat.
    - He gave a shrug.
sidestep | o=question | neutral | decline
    + The candidate sidestepped the question.
    - He sidestepped a puddle.
single | @out | neutral | evaluate
    + The report singled out the captain.
    - A single lamp was lit.
skewer | a=for o | loaded | evaluate
    + The columnist skewered the budget.
    - The meat was served on a skewer.
slam | a=for,as o x | loaded | evaluate
    + The union slammed the offer.
    - Doors slam in the draught.
smear | o x | loaded | evaluate
    + The leaflet smeared the candidate.
    - A smear of oil lay on the road.
sneer | q @at t | loaded | evaluate
    + The critic sneered at the film.
    - A sneer crossed his face.
spar | @over @with=pers | neutral | evaluate
    + The candidates sparred over the tax.
    - The spar broke in the gale.
squabble | @over @about | loaded | evaluate
    + The heirs squabbled over the land.
    - A squabble broke out.
swipe | @at | loaded | evaluate
    + The senator swiped at his rival.
    - Passengers swipe a card at the gate.
taunt | a=for,with o q | loaded | evaluate
    + The fans taunted the goalkeeper with songs.
    - A taunt came from the stands.
tear | @into | loaded | evaluate
    + The senator tore into the bank.
    - A tear ran down her cheek.
tease | a=about o q | neutral | evaluate
    + The host teased the actor about his hat.
    - The striker is a tease.
trash | o | loaded | evaluate
    + The critic trashed the film.
    - The trash is collected on Mondays.
unload | @on | loaded | evaluate
    + The coach unloaded on the referee.
    - Crews unload the grain at dawn.
upbraid | a=for o | neutral | evaluate
    + The bishop upbraided the minister for his speech.
    - An upbraiding glance was all he got.
vilify | a=for o | loaded | evaluate
    + The paper vilified the refugees.
    - He died poor and vilified.
"""
