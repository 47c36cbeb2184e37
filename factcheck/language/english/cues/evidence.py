"""Verbs with which documents, data and looks attribute: showing, finding, proving, seeming, setting a figure."""

TABLE = """
analyse | w o=doc | neutral | assert
    + The authors analysed how the disease spread.
    - The blood was analysed overnight.
analyze | w o=doc | neutral | assert
    + The authors analyzed how the disease spread.
    - The blood was analyzed overnight.
appear | i tseem @as x=adj b | neutral | hypothesise
    + The firm appears to have lost the files.
    - Two swans appeared on the lake.
ascertain | t w | endorsing | assert
    + The coroner ascertained that the gas was on.
    - Its age was not ascertained.
ascribe | @to=obj | neutral | assert
    + Doctors ascribed the illness to bad water.
    - A date could be neither guessed nor ascribed.
assess | t w o x | neutral | evaluate; t w o: assert
    + The panel assessed whether the site was safe.
    - The tax was assessed in April.
attribute | @to=obj | neutral | assert
    + The inquiry attributed the crash to ice.
    - Patience is a useful attribute.
calculate | t b w @at=num | neutral | assert
    + The bank calculated that the loss was small.
    - It was a calculated risk.
chalk | @up=obj | neutral | assert
    + The coach chalked the loss up to nerves.
    - The cliffs are made of chalk.
check | w | neutral | assert
    + Inspectors checked whether the doors were locked.
    - The check was for nine pounds.
compute | t b | neutral | assert
    + The agency computed that the comet would pass.
    - The totals are computed overnight.
contradict | o t w | neutral | deny
    + The witness contradicted the officer.
    - He hates being contradicted.
corroborate | o t | endorsing | confirm
    + The nurse corroborated his account.
    - A corroborating sample was lost.
cut | @to=estimate | neutral | assert
    + The bank cut its forecast to 2 percent.
    - The council cut nine jobs.
date | @to=num | neutral | assert
    + She dated the find to 900 BC.
    - They dated for nine years.
deduce | t b | neutral | hypothesise
    + The inspector deduced that the window was open.
    - The rest can be deduced.
demonstrate | q t b w o=doc | endorsing | assert
    + The trial demonstrated that the drug worked.
    - Thousands will demonstrate in the square.
disprove | o t | endorsing | deny
    + The study disproved the theory.
    - Of the ten sums, three were disproved.
downgrade | @to=estimate | neutral | assert
    + The fund downgraded its forecast to 1 percent.
    - The road was downgraded in May.
emerge | tseem | endorsing | assert
    + A memo emerged to suggest that the safe was empty.
    - An otter emerged from the reeds.
establish | t b w | endorsing | assert
    + Detectives established that the door was forced.
    - The school was established in 1904.
evaluate | w o x | neutral | evaluate; w o: assert
    + The panel evaluated whether the drug was safe.
    - Each essay was evaluated twice.
extrapolate | t | neutral | hypothesise
    + The authors extrapolated that the herd would die out.
    - The curve was extrapolated past the last point.
gauge | w o | neutral | evaluate
    + The pollsters gauged how voters felt.
    - The gauge stuck at nine.
give | @as=doc | neutral | assert
    + The register gives the owner as Mr Holt.
    - She gives her time to the charity.
illustrate | t w o | endorsing | assert
    + The case illustrates that the law is weak.
    - The book was illustrated in colour.
increase | @to=estimate | neutral | assert
    + The charity increased its count to 90 homes.
    - The fee increased to nine crowns.
infer | t b | neutral | hypothesise
    + The judge inferred that the clerk was afraid.
    - The age of a tree is inferred from its rings.
investigate | w | neutral | ask
    + Police are investigating whether the fire was lit on purpose.
    - Officers came to investigate.
link | @to=obj,finds | neutral | assert
    + The study linked the gas to asthma.
    - The tunnel links the two halls.
look | x=adj @like @as+if @as+though i | neutral | hypothesise; i: intend
    + The bridge looks safe.
    - Look under the mat.
lower | @to=estimate | neutral | assert
    + The ministry lowered the toll to nine.
    - They lowered the boat to the water.
probe | w | neutral | ask
    + Detectives are probing whether he knew the driver.
    - The probe landed on the moon.
prove | t o=claim w | endorsing | assert
    + The lawyer proved that the note was forged.
    - Leave the dough in a warm place to prove.
raise | @to=estimate | neutral | assert
    + The bureau raised its estimate to nine ships.
    - The firm raised its prices to nine crowns.
record | t b w o=counted | endorsing | assert
    + The inquiry recorded that the door was open.
    - The record stood for nine years.
reduce | @to=estimate | neutral | assert
    + The army reduced its tally to 90.
    - The sauce reduced to a glaze.
revise | @to=num | neutral | assert
    + The office revised the rate to 9 percent.
    - She revised for her exams.
rumor | t | distancing | assert
    + It is rumored that the chief will quit.
    - The rumor spread fast.
rumour | t | distancing | assert
    + It is rumoured that the chief will quit.
    - The rumour spread fast.
seem | i tseem @like x=adj b | neutral | hypothesise
    + The talks seem to have failed.
    - The lane was not as steep as it seems.
show | q t b w o | endorsing | assert
    + The survey showed that rents had doubled.
    - The show ran for nine years.
sound | x=adj @like @as+if @as+though | neutral | hypothesise
    + The offer sounded too cheap.
    - The sound of bells woke her.
substantiate | o | endorsing | confirm
    + The paper substantiated the claim.
    - The charge was never substantiated.
survey | w | neutral | ask
    + The charity surveyed how children get to school.
    - The survey took a week.
transpire | tseem | endorsing | assert
    + The rumours transpired to be false.
    - Leaves transpire in the heat.
trim | @to=estimate | neutral | assert
    + The maker trimmed its projection to 900 cars.
    - He trimmed the hedge.
turn | @out+that | endorsing | assert
    + It turned out that the safe was empty.
    - The lane turns left at the mill.
upgrade | @to=estimate | neutral | assert
    + The fund upgraded its forecast to 3 percent.
    - The line was upgraded in May.
verify | t o w | endorsing | confirm
    + The agency verified that the video was real.
    - The seal was verified at the gate.
"""
