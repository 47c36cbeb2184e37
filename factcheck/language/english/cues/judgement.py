"""Verbs of praising, blaming, supporting, opposing and accusing."""

TABLE = """
accuse | a=of o | distancing | assert+alleged
charge | q t b a=with | distancing | assert+alleged
blame | a=for,on o | neutral | assert
fault | a=for o | neutral | evaluate
criticize | a=for o x q | neutral | evaluate
criticise | a=for o x q | neutral | evaluate
condemn | a=for o x q | neutral | evaluate
denounce | a=for o x q | neutral | evaluate
deplore | o q t | neutral | evaluate
censure | a=for o | neutral | evaluate
rebuke | a=for o q | neutral | evaluate
reprimand | a=for o | neutral | evaluate
reproach | a=for o | neutral | evaluate
chide | a=for o q | neutral | evaluate
scold | a=for o q | loaded | evaluate
berate | a=for o | loaded | evaluate
admonish | a=for,i o q | neutral | evaluate
chastise | a=for o | neutral | evaluate
castigate | a=for o | neutral | evaluate
lambaste | a=for o x | loaded | evaluate
lambast | a=for o x | loaded | evaluate
blast | a=for,as o x | loaded | evaluate
slam | a=for,as o x | loaded | evaluate
bash | a=for o | loaded | evaluate
trash | o | loaded | evaluate
assail | a=for o x | loaded | evaluate
attack | a=for,over o=pers | loaded | evaluate
excoriate | a=for o | loaded | evaluate
pillory | a=for o | loaded | evaluate
vilify | a=for o | loaded | evaluate
demonize | o | loaded | evaluate
demonise | o | loaded | evaluate
disparage | o x | loaded | evaluate
belittle | o x | loaded | evaluate
denigrate | o | loaded | evaluate
deride | o x | loaded | evaluate
ridicule | a=for o x | loaded | evaluate
mock | a=for o x q | loaded | evaluate
taunt | a=for,with o q | loaded | evaluate
tease | a=about o q | neutral | evaluate
lampoon | o | loaded | evaluate
insult | o a=by | loaded | evaluate
smear | o x | loaded | evaluate
malign | o | loaded | evaluate
savage | o | loaded | evaluate
skewer | a=for o | loaded | evaluate
rap | a=for o=pers | loaded | evaluate
rip | a=for @into | loaded | evaluate
hammer | a=for,on o | loaded | evaluate
pan | o | loaded | evaluate
knock | a=for o=pers | loaded | evaluate
hit | @back @out+at a=for | loaded | evaluate
lash | @out | loaded | evaluate
fire | @back | loaded | evaluate
shoot | @back | loaded | evaluate
tear | @into | loaded | evaluate
lay_into | o | loaded | evaluate
single | @out | neutral | evaluate
call_out | o | neutral | evaluate
dismiss | x o q | neutral | deny
reject | x o q t | neutral | deny
rebuff |  | neutral | deny
repudiate | o | neutral | deny
renounce | o | neutral | deny
discount | o x | neutral | deny
discredit | o | neutral | evaluate
debunk | o | endorsing | deny
challenge | a=i w=0 | neutral | deny
scoff | q @at t | loaded | deny
sneer | q @at t | loaded | evaluate
jeer | q @at o | loaded | evaluate
boo | o | neutral | evaluate
protest | q t @against o | neutral | evaluate
object | q t @to | neutral | evaluate
oppose | o g | neutral | evaluate
balk | @at | neutral | evaluate
bristle | @at | loaded | evaluate
resist | o g | neutral | evaluate
defend | a=as,against o x q | neutral | evaluate
justify | o g x | neutral | evaluate
excuse | o | neutral | evaluate
support | o=pers g | neutral | evaluate
back | o=pers | neutral | evaluate
endorse | o a=for,as q | neutral | evaluate
champion | o | neutral | evaluate
advocate | @for g t | neutral | order
espouse | o | neutral | evaluate
embrace | o=pers x | neutral | evaluate
welcome | o=pers q x | neutral | evaluate
applaud | a=for o q | neutral | evaluate
praise | a=for,as o q x | neutral | evaluate
hail | x o q | loaded | evaluate
laud | a=for,as o x | neutral | evaluate
commend | a=for o q | neutral | evaluate
compliment | a=on,for o | neutral | evaluate
celebrate | o=pers x | neutral | evaluate
extol | o | neutral | evaluate
cheer | o q | neutral | evaluate
credit | a=with,for,as | endorsing | evaluate
salute | o a=for | neutral | evaluate
honor | a=for,as | neutral | evaluate
honour | a=for,as | neutral | evaluate
approve | @of | neutral | evaluate
disapprove | @of | neutral | evaluate
downplay | o | loaded | evaluate
minimize | o | loaded | evaluate
minimise | o | loaded | evaluate
brush | @off @aside | loaded | deny
shrug | @off | loaded | deny
laugh | @off @at q | neutral | assert
play | @down @up | loaded | evaluate
sympathize | @with | neutral | evaluate
sympathise | @with | neutral | evaluate
side | @with | neutral | evaluate
stand | @by @behind | neutral | evaluate
stump | @for | neutral | evaluate
rally | @behind | neutral | evaluate
root | @for | neutral | evaluate
stick | @up+for @by | neutral | evaluate
take | @issue+with @aim+at @exception+to @credit+for @responsibility+for @offense+at @offence+at | neutral | evaluate
vote | @against @for @to | neutral | intend
identify | x o=pers | neutral | assert
diagnose | a=with x | neutral | assert
"""
