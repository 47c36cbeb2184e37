"""Verbs of promising, ordering, asking for, allowing and refusing."""

TABLE = """
accept | o=claim t | neutral | confirm
    + The club accepted that the goal was offside.
    - The machine accepts coins.
agitate | @for | neutral | order
    + The miners agitated for a rise.
    - Agitate the flask for a minute.
appeal | @for q | neutral | order
    + The police appealed for witnesses.
    - The appeal was heard in May.
authorise | oi o | neutral | order
    + The board authorised the sale.
    - An authorised dealer fixed the car.
authorize | oi o | neutral | order
    + The board authorized the sale.
    - An authorized dealer fixed the car.
beg | a=i,q,for @for i | neutral | order
    + The aid agency begged donors to give more.
    - Two men beg outside the station.
beseech | a=i,q | neutral | order
    + The widow is beseeching the court to be kind.
    - He cast a beseeching glance at the door.
cajole | a=i,into | neutral | order
    + The premier cajoled the unions into talks.
    - Cajoling did not work.
campaign | @for @against | neutral | order
    + The group campaigned for a bypass.
    - The campaign cost nine million pounds.
choose | i | neutral | intend
    + The board chose to sell.
    - He chose a red tie.
clamor | @for i | neutral | order
    + The crowd clamored for a replay.
    - The clamor died away.
clamour | @for i | neutral | order
    + The crowd clamoured for a replay.
    - The clamour died away.
coax | a=i,into | neutral | order
    + The envoy coaxed the rebels into talks.
    - Coaxing a cat takes patience.
command | oi t q | neutral | order
    + The general commanded that the guns fall silent.
    - He took command at dawn.
commit | @to | neutral | intend
    + The ministry committed to a full inquiry.
    - The crime was committed at night.
consent | @to i | neutral | intend
    + The owner consented to a search.
    - He married without consent.
counsel | a=i,against q t | neutral | order
    + The lawyer counselled him to wait.
    - Counsel for the firm rose.
dare | a=i q | neutral | order
    + Miners dared the owner to shut the pit.
    - It was done for a dare.
decline | i | neutral | decline
    + The envoy declined to say who paid.
    - Sales declined in June.
decree | t b | neutral | order
    + The general decreed that the shops be closed.
    - The decree was nailed to the door.
demand | t b i o q w | neutral | order
    + The union demanded that the chief resign.
    - Demand for steel fell.
demur | q t | neutral | deny
    + The clerk demurs that the rule is old.
    - They obeyed without demur.
direct | a=i | neutral | order
    + The court directed the firm to pay.
    - The direct train leaves at nine.
discourage | a=from | neutral | order
    + The ministry discouraged staff from talking.
    - The results were discouraging.
dissuade | a=from | neutral | order
    + The vicar dissuaded the couple from marrying.
    - She was not to be dissuaded.
elect | i | neutral | intend
    + The patient elected to go home.
    - The president elect took her seat.
encourage | a=i q | neutral | order
    + The ministry encouraged farmers to plant trees.
    - The results are encouraging.
entreat | a=i | neutral | order
    + The widow entreated the judge to wait.
    - They wept and entreated.
exhort | a=i,q | neutral | order
    + The bishop exhorted the faithful to give.
    - An exhorting voice rang from the tower.
fight | @against | neutral | intend
    + The group fought against the bypass.
    - The fight broke out in a bar.
forbid | oi g | neutral | order
    + The court forbids members to speak.
    - The forbidden city opened at nine.
goad | a=i | neutral | order
    + The union goads the firm to pay.
    - The farmer carried a goad.
guarantee | t b o | neutral | intend
    + The maker guarantees that the tyres will last.
    - The guarantee ran out in May.
hold | t | endorsing | assert
    + The court held that the sale was void.
    - She held a lamp.
implore | a=i,q | neutral | order
    + The widow implored the court to be kind.
    - She looked up with imploring eyes.
indict | a=on,for | neutral | assert+alleged
    + A jury indicted the banker for fraud.
    - Nobody was indicted in the end.
instruct | a=i,t,q | neutral | order
    + The agency instructed staff to leave.
    - She instructs at a riding school.
invite | a=i | neutral | order
    + The council invited firms to bid.
    - The fire was warm and inviting.
lobby | a=i @for @against i | neutral | order
    + Brewers lobbied ministers to cut the tax.
    - Guests waited in the lobby.
mandate | t o=doc | neutral | order
    + The law mandates that lorries carry chains.
    - The mandate ended in June.
nudge | a=i | neutral | order
    + The premier nudged banks to lend.
    - A nudge woke the guard.
offer | i o=pers | neutral | intend
    + The firm offered to pay.
    - The offer was too low.
opt | i @for | neutral | intend
    + The board opted to sell.
    - He opted out.
order | oi t q o | neutral | order
    + The judge ordered that the files be opened.
    - The books stood in order.
permit | oi | neutral | order
    + The judge permitted the press to stay.
    - The permit costs nine pounds.
petition | a=i @for | neutral | order
    + Parents petitioned the council to act.
    - The petition had nine names.
plead | q t @for @with @guilty @not+guilty | neutral | order; @guilty: confirm; @not+guilty: deny
    + Her sister pleaded that she was ill.
    - He knelt without pleading.
pledge | q t b i o | neutral | intend
    + The premier pledged that taxes would fall.
    - A pledge hung on the chapel wall.
pressure | a=i o=pers | neutral | order
    + The union pressured the firm to pay.
    - The pressure in the tank rose.
prod | a=i | neutral | order
    + The premier prods banks to lend.
    - The farmer carried a prod.
prohibit | o g | neutral | order
    + The council prohibited ball games.
    - Smoking is prohibited in the mine.
promise | q t b i a=t,b,i o to | neutral | intend
    + The mayor promised that the pool would stay.
    - The young player shows promise.
propose | i g t b o q | neutral | order
    + The council proposed that the fee be cut.
    - He proposed on one knee.
push | @for a=i @back i | neutral | order
    + The union pushed for a rise.
    - She pushed the pram up the hill.
recommend | g t b o oi q | neutral | order
    + The panel recommended that the dam be rebuilt.
    - The inn comes highly recommended.
refuse | i o=pers g q | neutral | intend+negated
    + The driver refused to stop.
    - Refuse is collected on Mondays.
request | t o=pers oi q | neutral | order
    + The envoy requested that the talks be private.
    - The request came too late.
require | t o=doc | neutral | order
    + The treaty requires that both sides disarm.
    - The required form is blue.
rule | q t b @out @against @in+favor+of @in+favour+of | endorsing | assert; @out @against: assert+negated
    + The judge ruled that the search was illegal.
    - The king ruled for nine years.
stipulate | t b | neutral | order
    + The contract stipulated that the roof be slate.
    - The goods came on the stipulated day.
strive | i | neutral | intend
    + The firm strives to keep prices low.
    - Two strong teams strive in vain.
sue | a=for,over o | neutral | assert+alleged
    + The actor sued the paper for libel.
    - Sue Marsh won the egg race.
summon | a=i | neutral | order
    + The judge summoned the clerk to explain.
    - A bell summoned the monks.
threaten | q t b i a=with | neutral | intend
    + The union threatened to strike.
    - The threatened toad lives in two ponds.
undertake | i | neutral | intend
    + The firm undertook to repair the wall.
    - The journey was undertaken in winter.
urge | a=i,t,q t o q g | neutral | order
    + The mayor urged residents to stay inside.
    - He felt an urge.
veto | o | neutral | order
    + The president vetoed the idea.
    - The veto has been used twice.
volunteer | i q t | neutral | intend
    + Two nurses volunteered to stay.
    - A volunteer made the tea.
vow | q t b i o | neutral | intend
    + The captain vowed that he would return.
    - The nuns took a vow of silence.
"""
