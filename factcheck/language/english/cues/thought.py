"""Verbs of believing, knowing, feeling, wanting and planning."""

TABLE = """
acquiesce | @in @to q | neutral | confirm
    + The board acquiesced in the demand.
    - He bowed and acquiesced.
agonise | @over @about | neutral | evaluate
    + The bishop agonised over the verdict.
    - An agonised cry broke the silence.
agonize | @over @about | neutral | evaluate
    + The bishop agonized over the verdict.
    - An agonized cry broke the silence.
agree | t b i @with @on @to q | neutral | confirm
    + Both sides agreed that the fence should move.
    - The two clocks rarely agree.
aim | i @to | neutral | intend
    + The charity aims to house ninety families.
    - He aims well from either wing.
anticipate | t b g o | neutral | predict
    + The airline anticipates that demand will fall.
    - The goalkeeper anticipates well.
appreciate | o t w | neutral | evaluate
    + The mayor appreciated that people were tired.
    - Old coins appreciate in a slump.
aspire | i @to | neutral | intend
    + The deputy aspires to lead the party.
    - An aspiring painter rents the attic.
assume | t b | neutral | hypothesise
    + Planners assumed that the traffic would fall.
    - He wrote under an assumed name.
believe | t b @in q w | neutral | assert
    + Detectives believe that the car was stolen.
    - The old priest no longer believes.
bet | t b | neutral | hypothesise
    + Traders bet that rates would fall.
    - The bet was for nine pounds.
care | @about w | neutral | evaluate
    + The minister cares about the miners.
    - The boy was taken into care.
concur | t @with q | neutral | confirm
    + Two other surgeons concur with the finding.
    - Three rivers concur below Orley.
consider | x=obj t w o g | neutral | evaluate; t w o: assert
    + The board considers whether the site is safe.
    - All things considered, it was a good harvest.
contemplate | g w o | neutral | hypothesise
    + The firm contemplated selling its mines.
    - The monks sit and contemplate in silence.
decide | t b i w q @to @against @on | neutral | intend
    + The court decided that the sale was void.
    - A single goal decides most finals.
despair | @of @at t q | loaded | evaluate
    + The farmers despaired of the talks.
    - Despair drove him out.
determine | t b w i | neutral | assert
    + The inquiry determined that the valve was shut.
    - The slope determines the speed of the stream.
disagree | t @with q @on | neutral | deny; q: assert
    + Ms Quill disagreed with the ruling.
    - The two clocks disagree by a minute.
discover | t b w o | endorsing | assert
    + Auditors discovered that the cash had gone.
    - The comet was discovered in 1904.
dispel | o=claim | neutral | deny
    + The minister dispelled the rumour.
    - The mist was dispelled by noon.
doubt | t b w o | neutral | deny
    + Mr Sato doubted that the road would open.
    - He was the best of the four, without a doubt.
dream | t @of @about | neutral | intend
    + Mr Tran dreamt that the house was on fire.
    - The dream came back each night.
envisage | t o g | neutral | predict
    + The council envisages a new school by the river.
    - The bill was larger than first envisaged.
envision | t o g | neutral | predict
    + The architect envisioned a park by the river.
    - The old plan was grander than anyone had envisioned.
expect | t b i o oi | neutral | predict
    + Analysts expect that prices will rise.
    - The expected crowd stayed at home.
exult | q t @in @over | loaded | evaluate
    + "We are free," the prisoners exulted.
    - He fell back and exulted.
fantasise | @about t | neutral | hypothesise
    + The clerk fantasised about the island.
    - Children fantasise.
fantasize | @about t | neutral | hypothesise
    + The clerk fantasized about the island.
    - Children fantasize.
favor | o g | neutral | evaluate
    + Voters who favor the merger will win.
    - She asked a favor of her aunt.
favour | o g | neutral | evaluate
    + Voters who favour the merger will win.
    - She asked a favour of her aunt.
fear | t b o q | neutral | predict
    + Villagers fear that the dam will burst.
    - Fear kept her awake.
feel | t q b | neutral | evaluate
    + Mr Adeyemi felt that the fine was unfair.
    - She felt a draught from the door.
figure | t b q | neutral | hypothesise
    + Mr Vance figured that the boat would float.
    - A tall figure stood in the porch.
find | q t b x w o=claim | endorsing | assert
    + The study found that the drug worked.
    - The boy found a coin in the mud.
flirt | @with | neutral | hypothesise
    + The party flirted with a boycott.
    - They flirt and laugh.
foresee | t b o | neutral | predict
    + The bank foresees a slow recovery.
    - Such a flood could hardly be foreseen.
forget | t b w @about | endorsing | assert
    + Mr Adeyemi forgot that the gate was locked.
    - Old tunes are soon forgotten.
fret | t q @about @over b | neutral | predict
    + Farmers fretted that the rain would fail.
    - The third fret of the lute is worn.
gather | t | neutral | assert
    + Mr Holt gathered that the shop was for sale.
    - A crowd gathered at the gate.
hear | q t w @about @of | neutral | assert
    + The court heard that the driver was drunk.
    - Owls hear well in the dark.
hope | t b i @for @to q | neutral | intend
    + The club hopes that Lind will stay.
    - There was little hope of a cure.
imagine | t b w g o | neutral | hypothesise
    + Mrs Dole imagined that the attic was haunted.
    - The imagined city has nine gates.
intend | i t | neutral | intend
    + The firm intends to sell its mines.
    - The book is intended for nurses.
interpret | x o | neutral | evaluate
    + Lawyers interpreted the letter as a threat.
    - She interprets at weddings and funerals.
judge | t x w | neutral | evaluate
    + Inspectors judged that the roof was safe.
    - The judge rose at noon.
know | w @about=pers t b | endorsing | assert
    + The guards knew who had the key.
    - The way was known to the monks.
learn | t b w @about @of | endorsing | assert
    + The paper has learnt that the chief will quit.
    - Children learn to swim at six.
marvel | @at t q | endorsing | evaluate
    + Visitors marvelled at the dome.
    - The bridge is a marvel.
mind | g w | neutral | evaluate
    + Ms Ito did not mind waiting.
    - The old man lost his mind.
misinterpret | o | neutral | evaluate
    + The judge misinterpreted the law.
    - The signal was misinterpreted.
misjudge | o=pers w | neutral | evaluate
    + The generals misjudged the rebels.
    - A misjudged pass lost the match.
misunderstand | o w | neutral | evaluate
    + The minister misunderstands the question.
    - A shy man is easy to misunderstand.
mourn | o | neutral | evaluate
    + The town mourned the loss of its mill.
    - Widows mourn for a year in Malvora.
mull | g w o | neutral | hypothesise
    + The board mulled selling the ground.
    - Guests drank mulled wine.
notice | t b w o | endorsing | assert
    + The cleaner noticed that the safe was open.
    - A notice hung on the door.
obsess | @over @about | loaded | evaluate
    + The papers obsessed over the wedding.
    - An obsessed fan climbed the fence.
overestimate | o=pers w | neutral | evaluate
    + The generals overestimated the rebels.
    - The cost was overestimated.
overlook | t | neutral | evaluate
    + The inquiry overlooked that the lamp was broken.
    - The house and its garden are overlooked.
perceive | x t o | neutral | evaluate
    + Voters perceived the minister as weak.
    - A faint glow could be perceived in the east.
plan | i @on @to | neutral | intend
    + The council plans to shut two schools.
    - The plan hung on the wall.
ponder | w o g | neutral | hypothesise
    + The board pondered whether the site was safe.
    - She sat by the lake, pondering.
prefer | i o t g | neutral | intend
    + The mayor prefers to wait.
    - The preferred route runs inland.
presume | t b | neutral | hypothesise
    + The court presumes that the clerk was honest.
    - Nine climbers were missing, presumed dead.
pretend | t b i | distancing | assert
    + The clerk pretended that he was ill.
    - The pretended heir fled to France.
rationalise | o=pers t q | loaded | assert
    + The minister rationalised the delay.
    - The tariff was rationalised in May.
rationalize | o=pers t q | loaded | assert
    + The minister rationalized the delay.
    - The tariff was rationalized in May.
realise | t b w q | endorsing | assert
    + Ms Bello realised that the brakes had gone.
    - The house sold before its full value was realised.
realize | t b w q | endorsing | assert
    + Ms Bello realized that the brakes had gone.
    - The house sold before its full value was realized.
recognise | t b o w | endorsing | assert
    + The envoy recognised that the talks had failed.
    - His face was easily recognised in the street.
recognize | t b o w | endorsing | assert
    + The envoy recognized that the talks had failed.
    - His face was easily recognized in the street.
reflect | q t @on | neutral | assert
    + "We were too slow," the captain reflected.
    - The lake reflects in the window.
regard | x o | neutral | evaluate
    + Critics regard the opera as a masterpiece.
    - She sent her kind regards.
regret | t g o b | neutral | evaluate
    + The firm regrets that the trains were late.
    - She retired without regret.
rejoice | @at @in q t | neutral | evaluate
    + The crowd rejoiced at the verdict.
    - Bells rang and all rejoiced.
relent | @on q | neutral | confirm
    + The minister relented on the tax.
    - The rain did not relent.
resolve | t i | neutral | intend
    + The council resolved that the pool should close.
    - The quarrel was resolved over supper.
scrutinise | o=pers | neutral | evaluate
    + The auditors scrutinised the ledger, and reporters scrutinised the deal.
    - Each slip is scrutinised twice.
scrutinize | o=pers | neutral | evaluate
    + The auditors scrutinized the ledger, and reporters scrutinized the deal.
    - Each slip is scrutinized twice.
see | x t o=claim @at=num | neutral | evaluate; t o: assert
    + Analysts see the sale as a mistake.
    - He saw a fox in the yard.
seek | i o | neutral | intend
    + The union seeks a rise.
    - Moths seek the light.
seethe | q @at @over @about | loaded | evaluate
    + The tenants seethed at the delay.
    - The pot seethed.
sense | t b o | neutral | hypothesise
    + Ms Bello sensed that the crowd was angry.
    - The plan made no sense.
shy | @away+from | neutral | decline
    + The premier shied away from the term.
    - The horse shied.
suppose | t b | neutral | hypothesise
    + Mr Tran supposed that the shop was shut.
    - The supposed ghost was a sheet.
suspect | t b o a=of | neutral | assert+alleged
    + Police suspect that the fire was lit on purpose.
    - The suspect fled on foot.
think | t b @about @of q w | neutral | assert
    + Ms Lark thinks that the vote was too close.
    - He thinks fast under fire.
tip | a=for,i | neutral | predict
    + Pundits tipped the mare to win.
    - She tipped the waiter.
toy | @with | neutral | hypothesise
    + The owner toyed with a sale.
    - The toy was made of tin.
treat | x | neutral | assert
    + The coroner treated the death as a suicide.
    - Nurses treat forty patients a day.
underestimate | o=pers w | neutral | evaluate
    + The generals underestimated the rebels.
    - The cost was underestimated by a third.
understand | q t w o=pers | endorsing | assert
    + The union understands that jobs will go.
    - He speaks softly and is hard to understand.
view | x o | neutral | evaluate
    + Residents view the mast as an eyesore.
    - The room has a view of the sea.
want | i oi o | neutral | intend
    + Campaigners want to ban lorries from the square.
    - The children lived in want.
waver | @on @in @over | neutral | hypothesise
    + The senator wavered on the bill.
    - The flame wavered.
weigh | w g @in+on | neutral | hypothesise
    + The judge weighed whether the boy should testify.
    - The baby weighed three kilos.
wish | t b i @for | neutral | intend
    + Ms Ito wished that the case was over.
    - Her last wish was granted.
witness | o w | endorsing | assert
    + The driver witnessed the crash.
    - The witness stood down.
worry | t b @about @over q | neutral | predict
    + Parents worry that the bus is unsafe.
    - His main worry was the rent.
"""
