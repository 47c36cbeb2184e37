"""Verbs of taking up a topic, passing it over, turning to another or bringing out a plan: delving, glossing over, pivoting, unveiling."""

TABLE = """
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
unveil | o=pers | neutral | intend
    + The premier unveiled a plan for the ports.
    - A bust was unveiled in the hall.
"""
