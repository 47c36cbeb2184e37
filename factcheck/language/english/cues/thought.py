"""Verbs of believing, knowing, feeling, wanting and planning."""

TABLE = """
admire | o | neutral | evaluate
    + The envoy admired the firmness of the young king.
    - She was much admired in Malvora.
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
assume | t b o | neutral | hypothesise
    + Planners assumed that the traffic would fall.
    - He wrote under an assumed name.
believe | t b @in q w | neutral | assert
    + Detectives believe that the car was stolen.
    - The old priest no longer believes.
care | @about w | neutral | evaluate
    + The minister cares about the miners.
    - The boy was taken into care.
concur | t @with q | neutral | confirm
    + Two other surgeons concur with the finding.
    - Three rivers concur below Orley.
consider | x=obj t w o g | neutral | evaluate
    + The board considers whether the site is safe.
    - All things considered, it was a good harvest.
contemplate | g w o | neutral | hypothesise
    + The firm contemplated selling its mines.
    - The monks sit and contemplate in silence.
decide | t b i w @to @against @on | neutral | intend
    + The court decided that the sale was void.
    - A single goal decides most finals.
despise | o | neutral | evaluate
    + The general despised the ceasefire.
    - He died poor and despised.
determine | t b w i | neutral | assert
    + The inquiry determined that the valve was shut.
    - The slope determines the speed of the stream.
detest | o | neutral | evaluate
    + The author detested the musical.
    - The toll was widely detested.
disagree | t @with q @on | neutral | deny
    + Ms Quill disagreed with the ruling.
    - The two clocks disagree by a minute.
discover | t b w o | endorsing | assert
    + Auditors discovered that the cash had gone.
    - The comet was discovered in 1904.
distrust | o | neutral | evaluate
    + He distrusts the general.
    - Years of distrust came to an end.
doubt | t b w o | neutral | deny
    + Mr Sato doubted that the road would open.
    - He was the best of the four, without a doubt.
dread | o t g | neutral | predict
    + Growers dread a late frost.
    - A sense of dread filled the room.
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
fancy | o g | neutral | evaluate
    + The manager fancies a trip to the coast.
    - The guests came in fancy dress.
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
foresee | t b o | neutral | predict
    + The bank foresees a slow recovery.
    - Such a flood could hardly be foreseen.
forget | t b w @about | endorsing | assert
    + Mr Adeyemi forgot that the gate was locked.
    - Old tunes are soon forgotten.
gather | t | neutral | assert
    + Mr Holt gathered that the shop was for sale.
    - A crowd gathered at the gate.
hanker | @after @for | neutral | intend
    + The old guard hankers after power.
    - His hankering never left him.
hate | g o=pers i | neutral | evaluate
    + Mr Lund hates to lose.
    - His speech was full of hate.
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
    - The valley is known for its pears.
learn | t b w @about @of | endorsing | assert
    + The paper has learnt that the chief will quit.
    - Children learn to swim at six.
like | i g o=pers | neutral | evaluate
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
mind | g w | neutral | evaluate
    + Ms Ito did not mind waiting.
    - The old man lost his mind.
misinterpret | o | neutral | evaluate
    + The judge misinterpreted the law.
    - The signal was misinterpreted.
mistrust | o | neutral | evaluate
    + He mistrusts the general.
    - Years of mistrust came to an end.
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
overlook | o t | neutral | evaluate
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
resent | o t g | neutral | evaluate
    + Villagers resent the new toll.
    - The heir was much resented.
resolve | t i | neutral | intend
    + The council resolved that the pool should close.
    - The quarrel was resolved over supper.
respect | o | neutral | evaluate
    + The club respects the decision.
    - He was greeted with respect.
see | x t o=claim @at=num | neutral | evaluate
    + Analysts see the sale as a mistake.
    - He saw a fox in the yard.
seek | i o | neutral | intend
    + The union seeks a rise.
    - Moths seek the light.
sense | t b o | neutral | hypothesise
    + Ms Bello sensed that the crowd was angry.
    - The plan made no sense.
suppose | t b | neutral | hypothesise
    + Mr Tran supposed that the shop was shut.
    - The supposed ghost was a sheet.
suspect | t b o a=of | neutral | assert+alleged
    + Police suspect that the fire was lit on purpose.
    - The suspect fled on foot.
think | t b @about @of q w | neutral | assert
    + Ms Lark thinks that the vote was too close.
    - He thinks fast under fire.
treat | x | neutral | assert
    + The coroner treated the death as a suicide.
    - Nurses treat forty patients a day.
trust | t | neutral | evaluate
    + The board trusts that the matter is closed.
    - The trust owns nine castles.
understand | t w | endorsing | assert
    + The union understands that jobs will go.
    - He speaks softly and is hard to understand.
value | o | neutral | evaluate
    + The union values its independence.
    - The value of the ring was unknown.
view | x o | neutral | evaluate
    + Residents view the mast as an eyesore.
    - The room has a view of the sea.
want | i oi o | neutral | intend
    + Campaigners want to ban lorries from the square.
    - The children lived in want.
weigh | w g | neutral | hypothesise
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
yearn | @for i | neutral | intend
    + The exile yearns for peace.
    - A yearning song closed the concert.
"""
