"""Verbs of believing, knowing, feeling, wanting and planning."""

TABLE = """
believe | t b @in q w | neutral | assert
think | t b @about @of q w | neutral | assert
know | w @about=pers | endorsing | assert
feel | t q | neutral | evaluate
suspect | t b o a=of | neutral | assert+alleged
assume | t b o | neutral | hypothesise
presume | t b | neutral | hypothesise
suppose | t b | neutral | hypothesise
imagine | t b w g o | neutral | hypothesise
figure | t b q | neutral | hypothesise
realize | t b w q | endorsing | assert
realise | t b w q | endorsing | assert
recognize | t b o w | endorsing | assert
recognise | t b o w | endorsing | assert
understand | t w | endorsing | assert
agree | t b i @with @on @to q | neutral | confirm
disagree | t @with q | neutral | deny
concur | t @with q | neutral | confirm
doubt | t b w o | neutral | deny
fear | t b o q | neutral | predict
worry | t b @about @over q | neutral | predict
dread | o t g | neutral | predict
hope | t b i @for @to q | neutral | intend
wish | t b i @for | neutral | intend
expect | t b i o oi | neutral | predict
anticipate | t b g o | neutral | predict
foresee | t b o | neutral | predict
envision | t o g | neutral | predict
envisage | t o g | neutral | predict
consider | x=obj t w | neutral | evaluate
regard | x o | neutral | evaluate
view | x | neutral | evaluate
see | x t o=claim | neutral | evaluate
treat | x | neutral | assert
perceive | x t o | neutral | evaluate
judge | t x w | neutral | evaluate
decide | t b i w @to @against @on | neutral | intend
determine | t b w i | neutral | assert
resolve | t i | neutral | intend
want | i oi o | neutral | intend
wants |  | neutral | intend
need | x0 | neutral | intend
intend | i t | neutral | intend
plan | i @on @to | neutral | intend
aim | i @to | neutral | intend
seek | i o | neutral | intend
prefer | i o t g | neutral | intend
love | g o=pers i | neutral | evaluate
like | i g o=pers | neutral | evaluate
hate | g o=pers i | neutral | evaluate
loathe | o | neutral | evaluate
despise | o | neutral | evaluate
detest | o | neutral | evaluate
fancy | o g | neutral | evaluate
favor | o g x0 | neutral | evaluate
favour | o g | neutral | evaluate
value | o | neutral | evaluate
respect | o | neutral | evaluate
admire | o | neutral | evaluate
appreciate | o t w | neutral | evaluate
regret | t g o b | neutral | evaluate
resent | o t g | neutral | evaluate
mourn | o | neutral | evaluate
trust | t | neutral | evaluate
mistrust | o | neutral | evaluate
distrust | o | neutral | evaluate
care | @about w | neutral | evaluate
mind | g w | neutral | evaluate
contemplate | g w o | neutral | hypothesise
ponder | w o g | neutral | hypothesise
mull | g w o | neutral | hypothesise
weigh | w g | neutral | hypothesise
reflect | q t @on | neutral | assert
dream | t @of @about | neutral | intend
gather | t | neutral | assert
learn | t b w @about @of | endorsing | assert
discover | t b w o | endorsing | assert
find | q t b x w o=claim | endorsing | assert
notice | t b w o | endorsing | assert
hear | q t w @about @of | neutral | assert
sense | t b o | neutral | hypothesise
witness | o w | endorsing | assert
watch | w0 | neutral | assert
interpret | x o | neutral | evaluate
misunderstand | o w | neutral | evaluate
misinterpret | o | neutral | evaluate
overlook | o t | neutral | evaluate
forget | t b w @about | endorsing | assert
ignore |  | loaded | evaluate
endure | 0 | neutral | evaluate
long | @for i | neutral | intend
yearn | @for i | neutral | intend
hanker | @after @for | neutral | intend
"""
