"""Verbs of saying, writing and making known."""

TABLE = """
say | q t b w @of @about a=to | neutral | assert
tell | a=q,t,b,w,i,of,about | neutral | assert
add | q t b | neutral | assert
write | q t b @about @of a=to | neutral | assert
ask | q w i @about @for a=w,i,q,about,for | neutral | ask
note | q t b o=pers | endorsing | assert
report | q t b g w o=pers @on | neutral | assert
state | q t | neutral | assert
announce | q t b o | neutral | assert
tweet | q t o | neutral | assert
retweet | o | neutral | assert
post | q t | neutral | assert
quip | q t | neutral | assert
joke | q t b @about | neutral | assert
quote | o=pers x | neutral | assert
cite | o x | neutral | assert
explain | q t b w to | neutral | assert
describe | x o w | neutral | evaluate
recall | q t b g w o=pers | neutral | assert
recount | q t w o | neutral | assert
relate | q t w | neutral | assert
remember | q t b g w o=pers | neutral | assert
reply | q t b @to | neutral | assert
respond | q t b @to | neutral | assert
answer | q t b | neutral | assert
retort | q t | neutral | assert
counter | q t | neutral | assert
continue | q | neutral | assert
conclude | q t b | neutral | assert
begin | q | neutral | assert
observe | q t b | endorsing | assert
remark | q t b @on @about | neutral | assert
comment | q t @on @about | neutral | assert
mention | q t b o w | neutral | assert
declare | q t b o x | neutral | assert
proclaim | q t b o x | loaded | assert
pronounce | q x t | neutral | assert
assert | q t b o=claim | distancing | assert
maintain | q t | distancing | assert
insist | q t b @on | distancing | assert
contend | q t b | distancing | assert
argue | q t b @for @against @about w | neutral | assert
claim | q t b i o=claim | distancing | assert
allege | q t b o | distancing | assert+alleged
affirm | q t b o | neutral | confirm
confirm | q t b o w | endorsing | confirm
reaffirm | q t o | endorsing | confirm
reiterate | q t b o | neutral | assert
repeat | q t o=claim | neutral | assert
stress | q t b o w | neutral | assert
emphasize | q t b o w | neutral | assert
emphasise | q t b o w | neutral | assert
underscore | q t w | neutral | assert
underline | q t o w | neutral | assert
highlight | q t o w | neutral | assert
admit | q t b g to | loaded | confirm
acknowledge | q t b g o | endorsing | confirm
concede | q t b o | loaded | confirm
confess | q t b to | loaded | confirm
disclose | q t b o w | endorsing | assert
reveal | q t b o w | endorsing | assert
divulge | t o w | endorsing | assert
deny | q t b g o i | neutral | deny
disavow | o | neutral | deny
refute | t o | loaded | deny
rebut | t o | neutral | deny
dispute | t o w | neutral | deny
contest | t | neutral | deny
deflect | o | loaded | deny
warn | q t b @of @about @against a=t,b,i,of,about,against,q | neutral | assert
caution | q t b @against @about a=t,b,i,against,q | neutral | assert
predict | q t b o w | neutral | predict
forecast | q t b o w | neutral | predict
project | t b | neutral | predict
prophesy | q t o | neutral | predict
estimate | q t b o w @at | neutral | assert
speculate | q t b w @about @on | distancing | hypothesise
guess | q t b w | neutral | hypothesise
suggest | q t b g o w | neutral | assert
hint | q t b @at | neutral | assert
imply | q t b o | distancing | assert
insinuate | q t b o | loaded | hypothesise
intimate | t b | neutral | hypothesise
indicate | q t b o w | neutral | assert
signal | t b o | neutral | assert
testify | q t b @about @to | neutral | assert
attest | q t b @to | neutral | assert
swear | q t b i | neutral | assert
certify | t b x | neutral | assert
inform | a=t,b,q,of,about,w | neutral | assert
notify | a=t,b,of | neutral | assert
brief | a=on,about | neutral | assert
advise | q t b w a=t,i,q,against,w @against | neutral | order
assure | a=t,b,q,of | neutral | assert
reassure | a=t,b,q | neutral | assert
remind | a=t,b,of,q,i | endorsing | assert
persuade | a=t,b,i | neutral | assert
convince | a=t,b,i | neutral | assert
complain | q t b @about @of to | loaded | assert
grumble | q t @about | loaded | evaluate
gripe | q t @about | loaded | evaluate
moan | q t @about | loaded | evaluate
lament | q t o w | neutral | evaluate
bemoan | o t | neutral | evaluate
bewail | o | neutral | evaluate
decry | o x q | neutral | evaluate
boast | q t b @of @about | loaded | assert
brag | q t @about @of | loaded | assert
crow | q t | loaded | assert
gush | q t | loaded | evaluate
exclaim | q t | neutral | assert
shout | q t b | neutral | assert
yell | q t b | neutral | assert
scream | q t | neutral | assert
cry | q t | neutral | assert
chant | q o=quote | neutral | assert
roar | q | neutral | assert
whisper | q t b to | neutral | assert
mutter | q t | neutral | assert
murmur | q t | neutral | assert
mumble | q t | neutral | assert
sigh | q t | neutral | assert
snap | q | loaded | assert
bark | q | loaded | assert
thunder | q | loaded | assert
fume | q t @about @over | loaded | evaluate
rant | q t @about @against | loaded | evaluate
rail | @against q | loaded | evaluate
vent | q o=matter | loaded | evaluate
wonder | q w @about | neutral | ask
inquire | q w @about | neutral | ask
enquire | q w @about | neutral | ask
query | q w o | neutral | ask
question | q w o t | neutral | ask
grill | a=about,on | loaded | ask
press | a=on,about,for,w | neutral | ask
quiz | a=about,on,w | neutral | ask
interject | q | neutral | assert
chime | q | neutral | assert
opine | q t b | neutral | evaluate
muse | q t @about | neutral | hypothesise
reason | q t b | neutral | assert
theorize | q t b | neutral | hypothesise
theorise | q t b | neutral | hypothesise
posit | q t o | neutral | hypothesise
postulate | t o | neutral | hypothesise
hypothesize | t b | neutral | hypothesise
hypothesise | t b | neutral | hypothesise
surmise | q t b | neutral | hypothesise
elaborate | q @on | neutral | assert
clarify | q t b o w | neutral | assert
specify | q t w o | neutral | assert
detail | w | endorsing | assert
outline | o w | neutral | assert
summarize | q o | neutral | assert
summarise | q o | neutral | assert
paraphrase | q o | neutral | assert
echo | o q | neutral | assert
parrot | o | loaded | assert
regurgitate | o | loaded | assert
rehash | o | loaded | assert
reference | o | neutral | assert
tout | o x | loaded | evaluate
trumpet | o | loaded | evaluate
bill | x | neutral | evaluate
herald | o x | neutral | evaluate
pen | o=matter | neutral | assert
email | q a=t,q | neutral | assert
text | q t b a=t,q | neutral | assert
blog | q t @about | neutral | assert
caption | o=quote | neutral | assert
title | o=quote | neutral | assert
dub | x | neutral | evaluate
nickname | x | neutral | evaluate
label | x | neutral | evaluate
brand | x | loaded | evaluate
term | x | neutral | evaluate
deem | x | neutral | evaluate
call | x @for @on @upon @into+question q | neutral | evaluate
characterize | x o | neutral | evaluate
characterise | x o | neutral | evaluate
portray | x o | neutral | evaluate
depict | x o | neutral | evaluate
paint | x | loaded | evaluate
cast | x @doubt | neutral | evaluate
frame | x | neutral | evaluate
liken | @to=obj | neutral | evaluate
compare | @to=obj,with=obj | neutral | evaluate
equate | @with=obj,to=obj | neutral | evaluate
talk | @about @of @up @down a=about | neutral | assert
speak | @about @of @out+against @against @in+favor+of @on | neutral | assert
lecture | a=on,about @on @about | loaded | assert
preach | q t @about @against | loaded | assert
discuss | o w g | neutral | assert
debate | w o | neutral | assert
touch | @on @upon | neutral | assert
dwell | @on | neutral | assert
refer | @to | neutral | assert
allude | @to | neutral | assert
point | @to @out t | neutral | assert
spell | @out | neutral | assert
lay | @out | neutral | assert
set | @out @forth | neutral | assert
bring | @up | neutral | assert
weigh | @in+on | neutral | evaluate
sum | @up | neutral | assert
read | q=subjthing | neutral | assert
go | q=on | neutral | assert
apologize | @for q to | neutral | assert
apologise | @for q to | neutral | assert
thank | a=for o=pers | neutral | evaluate
congratulate | a=on,for o | neutral | evaluate
vouch | @for | endorsing | evaluate
narrate | o q t | neutral | assert
publicize | o | neutral | assert
publicise | o | neutral | assert
relay | o t | neutral | assert
convey | o t | neutral | assert
express | o | neutral | evaluate
voice | o | neutral | evaluate
air | o=claim | neutral | assert
raise |  | neutral | ask
pose | o=question | neutral | ask
issue | o=statement | neutral | assert
release | o=statement | neutral | assert
publish | o=statement | neutral | assert
deliver |  | neutral | assert
exaggerate | o t | loaded | assert
overstate | o | loaded | assert
misstate | o | loaded | assert
lie | t @about a=about | loaded | assert
fib | t @about | loaded | assert
bluster | q t | loaded | assert
preface | o q | neutral | assert
cast_doubt | @on | neutral | deny
poke | @fun+at | loaded | evaluate
chronicle | o w | neutral | assert
document | o w t | endorsing | assert
list | o=doc x | neutral | assert
tally | o=num | neutral | assert
count | o=num x | neutral | assert
number | o=num | neutral | assert
put | @at=num @on=num | neutral | assert
peg | @at=num | neutral | assert
place | @at=num | neutral | assert
rate | x @at=num | neutral | evaluate
rank | x | neutral | evaluate
reckon | q t b x | neutral | assert
"""
