"""Verbs of saying and writing, asking, admitting and denying, warning, supposing and persuading."""

TABLE = """
acknowledge | q t b g o | endorsing | confirm
    + The bank acknowledged that it had erred.
    - Her help was acknowledged on page nine.
add | q t b | neutral | assert
    + "The work will take a year," Mr Denby added.
    - The new wing adds forty beds to the hospital.
admit | q t b g to @to | loaded | confirm
    + Mr Crane admitted that he had lied.
    - The hospital admitted the boy.
advise | q t b w a=t,i,q,against,w @against | neutral | order
    + The agency advised that water be boiled.
    - Her advising fees came to nine hundred pounds.
affirm | q t b o | neutral | confirm
    + The chairman affirmed that the offer stood.
    - On appeal, the higher court affirmed.
allege | q t b o | distancing | assert+alleged
    + The suit alleges that the firm hid the leak.
    - The alleged thief ran off with a bicycle.
announce | q t b w o | neutral | assert
    + The firm announced that its chief would leave.
    - Trains at Orley are announced in two languages.
answer | q t b o=question | neutral | assert
    + "Nobody asked me," Mr Vance answered.
    - A nurse answered the telephone.
argue | q t b @for @against @about @in+favour+of @in+favor+of w o=pers | neutral | assert
    + Lawyers argued that the search was illegal.
    - The couple argued loudly all night.
articulate | o=pers w | neutral | assert
    + The minister articulated her doubts.
    - An articulated lorry blocked the lane.
ask | q w i @about @for a=w,i,q,about,for | neutral | ask; a=i a=for @for: order
    + "Who has the key?" the porter asked.
    - The asking price was too high.
assert | q t b o=claim | distancing | assert
    + The landlord asserted that the rent was overdue.
    - In her second year the young queen began to assert herself.
assure | q a=t,b,q,of | neutral | assert
    + The firm assured staff that jobs were safe.
    - With two goals in hand, the final was assured.
attest | q t b @to | neutral | assert
    + Two clerks attested that the seal was whole.
    - The will was signed and attested in 1904.
aver | t b q | neutral | assert
    + The clerk averred that the ledger was complete.
    - Ten miles are averred.
avow | t o=pers q | neutral | assert
    + The senator avowed that he was innocent.
    - An avowed thief took the stand.
begin | q | neutral | assert
    + "Friends, we have a choice," the senator began.
    - The match begins at three.
brief | a=on,about | neutral | assert
    + General Moss briefed the press on the raid.
    - The visit was brief.
caution | q t b @against @about a=t,b,i,against,q | neutral | assert
    + The bank cautioned that rates might rise.
    - Drivers should proceed with caution.
certify | t b x | neutral | assert
    + The surgeon certified that he was fit.
    - Certified copies are kept in the town hall.
claim | q t b i o=claim | distancing | assert
    + Mr Budd claimed that he owned the field.
    - The flood claimed nine lives.
clarify | q t b o w | neutral | assert
    + The ministry clarified that the rule was old.
    - The butter is then clarified over a low flame.
comment | q t @on @about | neutral | assert
    + "It was a long night," Ms Bello commented.
    - A comment appeared under the article.
concede | q t b o | loaded | confirm
    + The minister conceded that the plan was late.
    - Rovers rarely concede at home.
conclude | q t b | neutral | assert
    + The panel concluded that the pilot was tired.
    - The two firms concluded the deal in Malvora.
confess | q t b to @to | loaded | confirm
    + Mr Bane confessed that he took the ring.
    - He went to the priest to confess.
confirm | q t b o w | endorsing | confirm
    + Police confirmed that a man had died.
    - Ten children were confirmed in the chapel at Easter.
contend | q t b | distancing | assert
    + The union contended that the shifts were too long.
    - Four teams will contend for the cup.
contest | t | neutral | deny
    + The heirs contest that the will is valid.
    - Six candidates will contest the seat.
continue | q t | neutral | assert
    + "It was dark," the witness continued.
    - The rain will continue until Thursday.
convince | a=t,b,i | neutral | assert
    + Mr Holt convinced the jury that he was asleep.
    - Rovers won a convincing victory.
counter | q t | neutral | assert
    + Ms Quill countered that the figures were old.
    - She left her gloves on the shop counter.
declare | q t b o x | neutral | assert
    + The governor declared that the drought was over.
    - All foreign cash must be declared at the border.
deflect | o | loaded | deny
    + The minister deflected questions about the loan.
    - The free kick was deflected into the net.
deny | q t b g o i | neutral | deny
    + The firm denied that it had dumped waste.
    - Entry is denied after dark.
disavow | o | neutral | deny
    + The party disavowed the leaflet.
    - After the war the treaty was disavowed.
disclaim | o=pers | neutral | deny
    + The minister disclaimed all knowledge.
    - The disclaimed estate passed to the crown.
disclose | q t b o w | endorsing | assert
    + The firm disclosed that its chief had quit.
    - The files were disclosed to both sides before the trial.
dispute | t o w | neutral | deny
    + Farmers disputed that the river was clean.
    - The dispute ended in May.
dissent | @from q | neutral | deny
    + Two judges dissented from the ruling.
    - Nobody dissented.
divulge | t o w | endorsing | assert
    + The clerk divulged that the bid was too low.
    - The code was never divulged.
elaborate | q @on | neutral | assert
    + "We ran out of time," the pilot elaborated.
    - Her costume was elaborate.
emphasise | q t b o w | neutral | assert
    + The envoy emphasised that talks would go on.
    - Tall windows are emphasised with white paint.
emphasize | q t b o w | neutral | assert
    + The envoy emphasized that talks would go on.
    - Tall windows are emphasized with white paint.
enquire | q w @about | neutral | ask
    + The clerk enquired whether the room was free.
    - Two rooms are to let; enquire within.
estimate | q t b o w @at | neutral | assert
    + The insurer estimated that 300 homes were lost.
    - The builder gave a free estimate.
exaggerate | o t | loaded | assert
    + Mr Budd exaggerated his part in the rescue.
    - Her nose and ears were exaggerated in clay.
explain | q t b w to o=pers | neutral | assert
    + Ms Ito explained that the valve had frozen.
    - Heavy rain explains the poor harvest.
fib | t @about | loaded | assert
    + The boy fibs about his age.
    - It was only a fib.
forecast | q t b o w | neutral | predict
    + The bank forecast that prices would fall.
    - The forecast came at six.
grill | a=about,on | loaded | ask
    + Senators grilled the banker about the loan.
    - Sea bass was grilled on the quay.
guess | q t b w | neutral | hypothesise
    + Mr Reyes guessed that the box was empty.
    - Have a guess.
highlight | q t o w | neutral | assert
    + The audit highlighted that two payments were missing.
    - The final was the highlight of her year.
hint | q t b @at | neutral | assert
    + The coach hinted that Lind would play.
    - There was a hint of smoke in the air.
hypothesise | t b | neutral | hypothesise
    + The authors hypothesise that the star is young.
    - Pupils learn how to observe, hypothesise and measure.
hypothesize | t b | neutral | hypothesise
    + The authors hypothesize that the star is young.
    - Pupils learn how to observe, hypothesize and measure.
imply | q t b o | distancing | assert
    + The letter implied that he was to blame.
    - The fee is implied in the price.
indicate | q t b o w | neutral | assert
    + Tests indicate that the water is clean.
    - Drivers must indicate before turning.
inform | a=t,b,q,of,about,w | neutral | assert
    + The bank informed customers that fees would rise.
    - This was an informed choice.
inquire | q w @about | neutral | ask
    + The clerk inquired whether the room was free.
    - Two rooms are to let; inquire within.
insinuate | q t b o | loaded | hypothesise
    + The host insinuated that she had cheated.
    - Damp will insinuate itself into old walls.
insist | q t b @on | distancing | assert
    + Ms Nair insisted that the vote was fair.
    - Take the last cake, if you insist.
intimate | t b | neutral | hypothesise
    + The envoy intimated that a deal was near.
    - They ate an intimate supper in Malvora.
lie | t @about a=about | loaded | assert
    + Ms Orr is lying about her degree.
    - The village lies below the dam.
maintain | q t b | distancing | assert
    + Mr Holt maintained that he was at home.
    - Two engineers maintain the lift.
make | @clear @it+clear | neutral | assert
    + The clerk made clear that the hall was full.
    - The firm makes clocks.
mention | q t b o w | neutral | assert
    + The guard mentioned that the gate was open.
    - He earned a mention in the club's yearbook.
misstate | o | loaded | assert
    + The witness misstated the date.
    - Two dates had been misstated in the first edition.
note | q t b o=pers w | endorsing | assert
    + The inspector noted that two alarms had failed.
    - He left a note on the kitchen table.
notify | a=t,b,of q | neutral | assert
    + The council notified tenants that work would begin.
    - Measles is a notifiable disease and must be notified within a day.
observe | q t b | endorsing | assert
    + Judge Carne observed that the lease had ended.
    - Villagers observe a day of rest each week.
opine | q t b @on @about | neutral | evaluate
    + The columnist opined that the law was weak.
    - A judge should decide rather than opine.
overstate | o | loaded | assert
    + The firm overstated the number of users.
    - The profit had been overstated.
persuade | a=t,b,i | neutral | assert
    + Ms Lark persuaded the board that the site was safe.
    - He was in no mood to be persuaded.
posit | q t o | neutral | hypothesise
    + The authors posit that the star is young.
    - In such models a free market is posited.
post | q t o=statement | neutral | assert
    + "The game is off," the club posted on its page.
    - The army posted Captain Reeve to Malvora.
postulate | t o | neutral | hypothesise
    + The authors postulate that the star is young.
    - The first postulate is simple.
predict | q t b o w | neutral | predict
    + Forecasters predicted that snow would fall.
    - The weather is hard to predict.
press | a=on,about,for,w @for | neutral | ask
    + Reporters pressed the minister on the delay.
    - Press the red button.
proclaim | q t b o x | loaded | assert
    + "We are free," the marchers proclaimed.
    - A red banner proclaimed from the tower.
profess | t i o=pers | neutral | assert
    + The clerk professed that he was poor.
    - A professed monk may not own land.
project | t b q o=doc | neutral | predict
    + The bank projects that output will shrink.
    - The road project cost two million.
pronounce | q x t | neutral | assert
    + "The house is sold," the auctioneer pronounced.
    - The final letter is pronounced only in songs.
prophesy | q t o | neutral | predict
    + The monk prophesied that the city would burn.
    - An old woman would sit there and prophesy.
query | q w o | neutral | ask; o: ask+negated
    + The auditor queried whether the sum was right.
    - The search engine took each query in turn.
question | q w o t | neutral | ask
    + Ms Quill questioned whether the plan was legal.
    - The first question was easy.
quiz | a=about,on,w | neutral | ask
    + Police will quiz the driver about the crash.
    - The pub quiz starts at nine.
reaffirm | q t o | endorsing | confirm
    + The minister reaffirmed that taxes would fall.
    - The vows were reaffirmed in a quiet chapel.
reason | q t b | neutral | assert
    + Ms Ito reasoned that the trip was too long.
    - The reason was never known.
reassert | o=pers t q | neutral | assert
    + The premier reasserted that the talks were over.
    - Old habits reassert themselves.
reassure | a=t,b,q | neutral | assert
    + The mayor reassured residents that the dam was safe.
    - She spoke to the patient in a reassuring tone.
rebut | t o | neutral | deny
    + The lawyer rebutted the charge.
    - This presumption may be rebutted.
recall | q t b g w o=pers | neutral | assert
    + Mr Adeyemi recalled that the lights had gone out.
    - The maker recalled 400 cars over faulty brakes.
recant | o=pers q | neutral | deny
    + The witness recanted his statement.
    - Heretics were told to recant.
reckon | q t b x | neutral | assert
    + Mr Tran reckoned that the trip took an hour.
    - He failed to reckon with the tide.
recount | q t w o | neutral | assert
    + Mrs Dole recounted how the roof fell in.
    - All ballots in Orley were recounted twice.
refute | t o | loaded | deny
    + The scientist refuted the charge.
    - Such a proof can be refuted in one line.
reiterate | q t b o | neutral | assert
    + The coach reiterated that Lind would play.
    - The same pattern of tiles is reiterated along the wall.
relate | q t w | neutral | assert
    + The guide related how the two families came to Orley.
    - The two cases relate to the same warehouse.
remark | q t b @on @about | neutral | assert
    + "It is a small world," Mr Sato remarked.
    - The remark drew laughter from the gallery.
remember | q t b g w o=pers | neutral | assert
    + Mr Tran remembered that the door was open.
    - The old sailor does not always remember.
remind | a=t,b,of,q,i,w | endorsing | assert; a=i: order
    + The judge reminded jurors that the man was not on trial for theft.
    - A reminding bell rang at six.
repeat | q t o=claim | neutral | assert
    + The premier repeated that he would not resign.
    - Pupils who fail must repeat the year.
reply | q t b @to | neutral | assert
    + "Not this year," the mayor replied.
    - She sent a reply by return of post.
report | q t b g w o=pers @on | neutral | assert
    + The Tarnmouth Gazette reported that the mill would close.
    - New recruits report to Sergeant Bellamy at dawn.
respond | q t b | neutral | assert
    + "We did nothing wrong," the company responded.
    - Two fire crews responded within minutes.
retort | q t | neutral | assert
    + "Then pay for it yourself," the chairman retorted.
    - His sharp retort ended the meeting.
retract | o=pers q | neutral | deny
    + The minister retracted her remark.
    - The wheels retract in flight.
retweet | o | neutral | assert
    + Mr Lund retweeted the false rumour.
    - The message had been shared and retweeted before noon.
reveal | q t b o w | endorsing | assert
    + Ms Lark revealed that she was ill.
    - The curtain rose and the statue was revealed.
say | q t b w @of @about a=to o=pers | neutral | assert
    + The ferry will sail on Monday, the harbour master said.
    - The clock in Orley market square says noon all day.
signal | t b o | neutral | assert
    + The bank signalled that rates would rise.
    - The signal failed at Orley.
specify | q t w o | neutral | assert
    + The contract specified that the roof be slate.
    - The bolts were fitted at the specified height.
speculate | q t b w @about @on | distancing | hypothesise
    + Fans speculated that the captain would leave.
    - Small investors should not speculate.
state | q t b | neutral | assert
    + "The rules are clear," the ministry stated.
    - The state of the road worries nobody in Orley.
stress | q t b o w | neutral | assert
    + The doctor stressed that the trial was small.
    - Long shifts cause stress.
submit | t | neutral | assert
    + Counsel submitted that the search was illegal.
    - She submitted the form in May.
suggest | q t b g o w | neutral | assert
    + Early results suggest that the bill will pass.
    - A suggested price was printed on the label.
surmise | q t b | neutral | hypothesise
    + The coroner surmised that the boat had sunk at once.
    - It was a fair surmise.
swear | q t b i | neutral | assert
    + Mr Doran swore that he never saw the gun.
    - Please do not swear in class.
tell | a=q,t,b,w,i,of,about | neutral | assert; a=i: order
    + Ms Farrow told reporters that the bridge was safe.
    - The old shepherd could tell one lamb from another.
testify | q t b @about @to | neutral | assert
    + The nurse testified that the drip was empty.
    - She was called to testify.
theorise | q t b | neutral | hypothesise
    + Experts theorised that the crew had got lost.
    - Some scholars theorise while others dig.
theorize | q t b | neutral | hypothesise
    + Experts theorized that the crew had got lost.
    - Some scholars theorize while others dig.
tweet | q t o b | neutral | assert
    + "We have won," Ms Okafor tweeted.
    - Sparrows tweet in the hedge behind the chapel.
underline | q t o w | neutral | assert
    + The report underlined that the tests were valid.
    - Two words were underlined in red ink.
underscore | q t w o | neutral | assert
    + The floods underscored that the walls were too low.
    - Two words were underscored in pencil.
warn | q t b @of @about @against a=t,b,i,of,about,against,q | neutral | assert; a=i: order
    + Doctors warned that beds were running out.
    - Swimmers are warned off with a red flag.
wonder | q w @about | neutral | ask
    + Ms Bello wondered whether the shop would close.
    - The bridge is a wonder of the age.
write | q t b @about @of a=to o=statement @on | neutral | assert
    + Dr Pell wrote that the dam had been checked twice.
    - She writes novels in a shed near Tarnmouth.
"""
