"""Verbs of taking up a topic, going into it, passing it over or turning to another: delving, wrestling, pivoting, glossing over."""

TABLE = """
agonise | @over @about | neutral | evaluate
    + The bishop agonised over the verdict.
    - An agonised cry broke the silence.
agonize | @over @about | neutral | evaluate
    + The bishop agonized over the verdict.
    - An agonized cry broke the silence.
delve | @into | neutral | assert
    + The speech delved into the lost war.
    - Moles delve in the lawn.
gloss | @over | loaded | assert
    + The minister glossed over the losses.
    - The gloss on the door was fresh.
hark | @back+to | neutral | assert
    + The premier harked back to the old days.
    - Hark and you will hear the bells.
harken | @back+to | neutral | assert
    + The premier harkened back to the old days.
    - They harkened.
pivot | @to=pers @from=pers | neutral | assert
    + The mayor pivoted to the state of the roads.
    - The arm pivots on a pin.
reel | @off | neutral | assert
    + The clerk reeled off the names of the streets.
    - The ship reeled in the swell.
riff | @on @about | neutral | assert
    + The comedian riffed on the tax.
    - The riff was played on a steel guitar.
roll | @out=pers | neutral | intend
    + The premier rolled out a plan for the ports.
    - The barrel rolled down the hill.
swing | @behind | neutral | evaluate
    + The union swung behind the senator.
    - The gate swung in the wind.
unveil | o=pers | neutral | intend
    + The premier unveiled a plan for the ports.
    - A bust was unveiled in the hall.
upbraid | a=for o | neutral | evaluate
    + The bishop upbraided the minister for his speech.
    - An upbraiding glance was all he got.
"""
