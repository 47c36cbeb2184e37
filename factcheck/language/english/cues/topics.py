"""Verbs of taking up a topic, going into it, passing it over or turning to another: delving, wrestling, pivoting, glossing over."""

TABLE = """
agonise | @over @about | neutral | evaluate
    + The bishop agonised over the verdict.
    - An agonised cry broke the silence.
agonize | @over @about | neutral | evaluate
    + The bishop agonized over the verdict.
    - An agonized cry broke the silence.
chafe | @at @against @under | neutral | evaluate
    + The dockers chafed at the new rules.
    - The strap chafed his shoulder.
cheerlead | @for | endorsing | evaluate
    + The columnist cheerled for the merger.
    - She used to cheerlead at school.
delve | @into | neutral | assert
    + The speech delved into the lost war.
    - Moles delve in the lawn.
gloss | @over | loaded | assert
    + The minister glossed over the losses.
    - The gloss on the door was fresh.
grapple | @with=pers | neutral | assert
    + The premier grappled with the shortage of teachers.
    - The guard grappled on the floor.
hark | @back+to | neutral | assert
    + The premier harked back to the old days.
    - Hark, the bells!
harken | @back+to | neutral | assert
    + The premier harkened back to the old days.
    - They harkened.
home | @in+on | neutral | assert
    + The lawyer homed in on the missing page.
    - The home was cold.
hone | @in+on | neutral | assert
    + The lawyer honed in on the missing page.
    - He honed the blade.
hunger | @for | neutral | intend
    + The voters hunger for change.
    - Hunger drove the wolves south.
light | @into | loaded | evaluate
    + The senator lit into the banks.
    - The hall was lit by candles.
line | @up+behind | neutral | evaluate
    + The governors lined up behind the senator.
    - Elms line the avenue.
pivot | @to=pers @from=pers | neutral | assert
    + The mayor pivoted to the state of the roads.
    - The arm pivots on a pin.
recap | o q | neutral | assert
    + The coach recapped the season.
    - A recap is shown at ten.
recoil | @at @from | neutral | evaluate
    + The bishop recoiled from the idea.
    - The gun recoiled.
reel | @off | neutral | assert
    + The clerk reeled off the names of the streets.
    - The ship reeled in the swell.
riff | @on @about | neutral | assert
    + The comedian riffed on the tax.
    - The riff was played on a steel guitar.
roll | @out=pers | neutral | intend
    + The premier rolled out a plan for the ports.
    - The barrel rolled down the hill.
ruminate | @on @about @over q | neutral | assert
    + The author ruminated on old age.
    - Cows ruminate in the shade.
skirt | o=question | loaded | assert
    + The senator skirted the question.
    - The path skirts the marsh.
stew | @over @about | loaded | evaluate
    + The tenants stewed over the rise.
    - The stew was cold.
stump | @for | neutral | evaluate
    + The actor stumped for the senator.
    - The stump of the oak was burnt.
swing | @behind | neutral | evaluate
    + The union swung behind the senator.
    - The gate swung in the wind.
throw | @support+behind @weight+behind @support+to | neutral | evaluate
    + The union threw support behind the senator.
    - The boy threw a stone.
tiptoe | @around | loaded | assert
    + The minister tiptoed around the losses.
    - She tiptoed up the stairs.
unveil | o=pers | neutral | intend
    + The premier unveiled a plan for the ports.
    - A bust was unveiled in the hall.
upbraid | a=for o | neutral | evaluate
    + The bishop upbraided the minister for his speech.
    - An upbraiding glance was all he got.
wince | @at | neutral | evaluate
    + The bishop winced at the joke.
    - He winced with pain.
wrestle | @with=pers | neutral | assert
    + The premier wrestled with the shortage of teachers.
    - The boys wrestled on the mat.
zero | @in+on | neutral | assert
    + The lawyer zeroed in on the missing page.
    - It fell to nine below zero.
"""
