"""Verbs of naming, describing, quoting, publishing and putting figures on things."""

TABLE = """
bill | x | neutral | evaluate
    + The studio billed the film as a comedy.
    - The gas bill came in March.
brand | x | loaded | evaluate
    + The union branded the offer an insult.
    - The brand sells soap in nine countries.
call | x @for @on @upon @into+question q @out | neutral | evaluate; @for @on @upon: order
    + The senator called the bill a disaster.
    - The old dog came when called.
caption | o=quote | neutral | assert
    + The agency captioned the photo "a quiet day".
    - The caption names four sailors.
cast | x @doubt | neutral | evaluate
    + The paper cast the mayor as a villain.
    - Anglers cast from the pier.
characterise | x o | neutral | evaluate
    + The envoy characterised the talks as tense.
    - Cold nights and thin air are characterised in chapter two.
characterize | x o | neutral | evaluate
    + The envoy characterized the talks as tense.
    - Cold nights and thin air are characterized in chapter two.
chronicle | o w | neutral | assert
    + The book chronicles how the port declined.
    - The chronicle was kept by monks.
cite | o x | neutral | assert
    + The minister cited poor harvests.
    - The officer was cited twice for bravery.
compare | @to=obj | neutral | evaluate
    + The coach compared the boy to a young eagle.
    - Shoppers compare prices online.
count | o=num x | neutral | assert
    + The charity counted 90 empty homes.
    - The count began at dawn.
deem | x | neutral | evaluate
    + Inspectors deemed the plan "unsafe".
    - The fee is deemed paid on receipt.
deliver | o=statement | neutral | assert
    + The bishop delivered a warning.
    - The van delivers bread at dawn.
depict | x o | neutral | evaluate
    + The film depicts the miners as heroes.
    - A red dragon is depicted on the shield.
describe | x o w | neutral | evaluate
    + Ms Farrow described the raid as a farce.
    - The shape can be described with two lines.
detail | w | endorsing | assert
    + The memo details how the cash was hidden.
    - Each detail was painted by hand.
document | o w t | endorsing | assert
    + The inquiry documented how the files were burnt.
    - The document was stamped twice.
dub | x | neutral | evaluate
    + Fans dub the goalkeeper "the Wall".
    - Studios in Malvora dub in nine languages.
equate | @with=obj | neutral | evaluate
    + The author equates silence with guilt.
    - Both sides of the formula must equate.
frame | x | neutral | evaluate
    + Ministers framed the deal as a triumph.
    - The frame was made of oak.
herald | o x | neutral | evaluate
    + The governor heralded the pact as a triumph.
    - A herald rode ahead of the duke.
issue | o=statement | neutral | assert
    + The palace issued a statement.
    - The issue of pay remains open.
label | x | neutral | evaluate
    + Critics labelled the plan a gimmick.
    - The label fell off the jar.
liken | @to=obj | neutral | evaluate
    + The bishop likened the camp to a prison.
    - The two birds are often likened.
list | o x | neutral | assert
    + The report lists nine faults.
    - The list hung by the door.
name | a=as,to o=pers | neutral | assert
    + The board named Ms Orr as its head.
    - The name of the ship is lost.
nickname | x | neutral | evaluate
    + Neighbours nicknamed the tower "the Tooth".
    - His nickname was Lofty.
nominate | a=for,as,to,by | neutral | evaluate
    + The party nominated Mr Lund for the post.
    - Two nominated films were shown.
outline | o w | neutral | assert
    + The mayor outlined how the money would be spent.
    - The outline of a ship showed through the fog.
paint | x | loaded | evaluate
    + The report paints the firm as careless.
    - Workers paint the bridge every nine years.
peg | @at=num | neutral | assert
    + The bank pegs growth at 2 per cent.
    - The coat hung on a peg.
pen | o=matter | neutral | assert
    + The poet will pen something about the flood.
    - The sheep were kept in a pen.
place | @at=num,origin @in=origin | neutral | assert
    + Experts placed the cost at 9 million pounds.
    - The race took place in the rain.
portray | x o | neutral | evaluate
    + The book portrays him as a coward.
    - The young queen is portrayed in oils.
publicise | o | neutral | assert
    + The charity publicised the failings of the home.
    - The date was not publicised.
publicize | o | neutral | assert
    + The charity publicized the failings of the home.
    - The date was not publicized.
publish | o=statement | neutral | assert
    + The ministry published a report on the leak.
    - The firm publishes cookery books.
put | q @at=num,origin @on=num @in=origin o=doc,num | neutral | assert
    + The insurer put the loss at 40 million pounds.
    - She put the kettle on.
quote | o=pers x | neutral | assert
    + The paper quoted Mr Holt as saying the deal was dead.
    - The builder sent a written quote.
rank | x | neutral | evaluate
    + The magazine ranked Orley the safest town.
    - The officer lost his rank.
rate | x @at=num | neutral | evaluate
    + Critics rated the show as dull.
    - The rate rose in June.
rattle | @off | neutral | assert
    + The coach rattled off the names of his heroes.
    - Windows rattle in the wind.
reference | o | neutral | assert
    + The speech referenced the old treaty.
    - The library has a reference room.
release | o=statement | neutral | assert
    + Police released a statement.
    - The zoo released two otters into the lake.
tally | o=num | neutral | assert
    + Officials tallied 400 votes.
    - The tally stood at nine.
term | x | neutral | evaluate
    + The ministry termed the talks a success.
    - A term of nine years was served in full.
tick | @off | neutral | assert
    + The mayor ticked off a list of repairs.
    - The clock ticks.
title | o=quote | neutral | assert
    + She titled the chapter "The Long Winter".
    - He won the title in May.
tout | o x | loaded | evaluate
    + The firm touted the drug as a cure.
    - A tout sold tickets outside the ground.
trumpet | o | loaded | evaluate
    + The ministry trumpeted the new figures.
    - She plays the trumpet in a jazz band.
walk | @back | neutral | assert
    + The minister walked back her remarks.
    - A long walk ended at the pier.
"""
