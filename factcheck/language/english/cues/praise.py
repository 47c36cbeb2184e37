"""Verbs of praising, defending, supporting and taking sides."""

TABLE = """
advocate | @for g t o | neutral | order
    + The doctor advocated for a ban.
    - The advocate wore a wig.
applaud | a=for o q | neutral | evaluate
    + The union applauded the ruling.
    - When the curtain fell nobody applauded.
approve | @of | neutral | evaluate
    + The bishop approved of the match.
    - An approved dealer fixed the car.
back | o=pers @away+from @off @down+from | neutral | evaluate
    + The union backed the merger.
    - The back door was locked.
champion | o | neutral | evaluate
    + The senator championed the cause of the miners.
    - The champion lost in two sets.
cheer | o @for q | neutral | evaluate
    + The union cheered the ruling.
    - A cheer went up.
come | @out+against @out+for @out+in @against | neutral | evaluate
    + The bishop came out against the bill.
    - Ships come into the bay at dawn.
commend | a=for o q | neutral | evaluate
    + The judge commended the officer for her courage.
    - Her jam was highly commended at the fair.
compliment | a=on,for o | neutral | evaluate
    + The critic complimented the chef on his soup.
    - The compliment made her blush.
credit | a=with,for,as @to=obj | endorsing | evaluate
    + The coach credited the crowd with the win.
    - The shop gives no credit.
defend | a=as,against o x q | neutral | evaluate
    + The minister defended the sale.
    - Rovers defended well in the second half.
diagnose | a=with x | neutral | assert
    + The surgeon diagnosed the boy with asthma.
    - The fault was diagnosed at once.
embrace | o=pers x | neutral | evaluate
    + The mayor embraced the plan.
    - The sisters met in a long embrace.
endorse | o a=for,as q | neutral | evaluate
    + The governor endorsed the plan.
    - The cheque was endorsed.
espouse | o | neutral | evaluate
    + The senator espoused free trade.
    - The prince was espoused at nine.
eulogise | o=pers q | endorsing | evaluate
    + The mayor eulogised the captain.
    - The captain was eulogised in verse.
eulogize | o=pers q | endorsing | evaluate
    + The mayor eulogized the captain.
    - The captain was eulogized in verse.
excuse | o | neutral | evaluate
    + The coach excused the defeat.
    - He had no excuse.
extol | o | neutral | evaluate
    + The guide extols the cheese.
    - There is little here to extol.
flatter | o=pers | neutral | evaluate
    + The envoy flattered the king.
    - A flattering portrait hangs in the hall.
glorify | o=pers | loaded | evaluate
    + The minister glorified the war.
    - A glorified shed serves as the office.
hail | x o q | loaded | evaluate
    + The mayor hailed the deal as a triumph.
    - Hail broke nine windows.
honor | a=for,as | neutral | evaluate
    + The city honored the poet for her work.
    - The guard of honor wore white.
honour | a=for,as | neutral | evaluate
    + The city honoured the poet for her work.
    - The guard of honour wore white.
hype | o=pers | loaded | evaluate
    + The minister hyped the fight.
    - The hype died within a week.
identify | x o=pers @with | neutral | assert
    + The police identified the man as a baker.
    - Each crate can be identified in the dark.
justify | o g x | neutral | evaluate
    + The minister justified the sale.
    - The text was justified on both sides.
laud | a=for,as o x | neutral | evaluate
    + The critic lauded the film.
    - His much lauded play closed in a week.
pitch | a=as,on x | neutral | evaluate
    + The mayor pitched the scheme as a bargain.
    - The pitch was wet.
praise | a=for,as o q x | neutral | evaluate
    + The bishop praised the nurses for their courage.
    - Praise came late in her life.
promote | o=pers | endorsing | evaluate
    + The minister promoted the new bond.
    - She was promoted in May.
rally | @behind | neutral | evaluate
    + Party members rallied behind the premier.
    - The rally begins at noon.
rave | @about q t | endorsing | evaluate
    + Diners raved about the soup.
    - The rave ended at dawn.
root | @for | neutral | evaluate
    + The town rooted for the young boxer.
    - The root of the tooth was dead.
salute | o a=for | neutral | evaluate
    + The president saluted the nurses.
    - The salute was fired at noon.
side | @with | neutral | evaluate
    + The judge sided with the tenants.
    - The side door was locked.
stand | @by | neutral | evaluate
    + The senator stood by his remarks.
    - The house stands on a hill.
stick | @up+for @by | neutral | evaluate
    + The minister sticks by her plan.
    - The stick broke in two.
support | o=pers g | neutral | evaluate
    + The union supports the merger.
    - Nine pillars support the roof.
swing | @behind | neutral | evaluate
    + The union swung behind the senator.
    - The gate swung in the wind.
sympathise | @with | neutral | evaluate
    + The bishop sympathised with the miners.
    - The two strings sympathise when one is struck.
sympathize | @with | neutral | evaluate
    + The bishop sympathized with the miners.
    - The two strings sympathize when one is struck.
take | @issue+with @aim+at @exception+to @credit+for @responsibility+for @offense+at @offence+at | neutral | evaluate
    + The bishop took issue with the film.
    - He took the bus.
vote | @against @in+favor+of @in+favour+of i | neutral | evaluate
    + The union voted against the merger.
    - The vote is on Friday.
welcome | o=pers q | neutral | evaluate
    + The union welcomed the ruling.
    - A welcome rain fell.
"""
