"""Verbs with which documents, data and looks attribute: showing, finding, proving, seeming."""

TABLE = """
show | q t b w o=doc | endorsing | assert
demonstrate | q t b w o=doc | endorsing | assert
prove | t o=claim w | endorsing | assert
disprove | o t | endorsing | deny
establish | t b w | endorsing | assert
illustrate | t w o | endorsing | assert
underpin | 0 | neutral | assert
attribute | @to=obj | neutral | assert
ascribe | @to=obj | neutral | assert
chalk | @up=obj | neutral | assert
trace | 0 | neutral | assert
credit_to | o | neutral | assert
contradict | o t | neutral | deny
corroborate | o t | endorsing | confirm
verify | t o w | endorsing | confirm
substantiate | o | endorsing | confirm
validate | o | endorsing | confirm
support_that | t | neutral | confirm
back_up | o | neutral | confirm
appear | i tseem @as | neutral | hypothesise
rumour | t | distancing | assert
rumor | t | distancing | assert
seem | i tseem @like x=adj b | neutral | hypothesise
look | x=adj @like @as+if @as+though i=0 | neutral | hypothesise
sound | x=adj @like @as+if @as+though | neutral | hypothesise
turn | @out+that | endorsing | assert
emerge | tseem | endorsing | assert
transpire | tseem | endorsing | assert
happen | 0 | neutral | assert
tend | 0 | neutral | assert
mean |  | neutral | assert
reflect_that | t | neutral | assert
suggest_doc | t | neutral | hypothesise
point_doc | o | neutral | assert
conclude_doc | t | neutral | assert
surface | t0 | neutral | assert
calculate | t b o w @at=num | neutral | assert
compute | t b | neutral | assert
extrapolate | t | neutral | hypothesise
infer | t b | neutral | hypothesise
deduce | t b | neutral | hypothesise
ascertain | t w | endorsing | assert
check | w | neutral | assert
investigate | w | neutral | ask
explore |  | neutral | ask
examine |  | neutral | ask
study |  | neutral | ask
survey | w | neutral | ask
probe | w | neutral | ask
feature | 0 | neutral | assert
analyze | w o=doc | neutral | assert
analyse | w o=doc | neutral | assert
assess | t w o x | neutral | evaluate
evaluate | w o x | neutral | evaluate
gauge | w o | neutral | evaluate
record | t b w o=doc | endorsing | assert
register | 0 | neutral | assert
"""
