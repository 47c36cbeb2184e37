"""Words for the people and offices of the news that stand for one another."""

from __future__ import annotations

from typing import Final

LINES: Final = tuple(
    """
people person persons resident residents inhabitant citizen individual
child children kid kids youngster minor schoolchild
baby infant newborn toddler
teenager teen adolescent youth
pensioner elderly
man men male
woman women female
father dad
mother mum mom
brother sibling
husband spouse wife partner
family relative relatives kin
friend acquaintance
worker employee staff labourer labour workforce personnel
boss supervisor foreman head leader chief chairman chairwoman chairperson chair
manager director executive ceo
officer policeman policewoman police cop constable detective
soldier troop troops serviceman infantry
army military armed forces
doctor physician medic surgeon consultant clinician
nurse midwife carer
lawyer attorney solicitor counsel barrister advocate
judge justice magistrate tribunal court bench
prosecutor prosecution prosecute
minister secretary ministry department
mayor mayoress
councillor alderman
council municipality city town municipal
government administration authorities authority cabinet ministers
parliament legislature assembly congress
lawmaker legislator senator congressman mp deputy
official civil-servant bureaucrat
spokesman spokeswoman spokesperson
scientist researcher academic scholar
expert specialist analyst
teacher tutor lecturer professor instructor
pupil student learner
customer client shopper buyer consumer
passenger traveller commuter rider
driver motorist chauffeur
pilot captain skipper
crew sailor seafarer seaman
farmer grower
owner proprietor landlord belong own ownership
tenant lessee lease rent
witness onlooker bystander eyewitness
thief robber burglar
killer murderer gunman shooter attacker assailant
protester demonstrator activist campaigner
migrant refugee asylum-seeker
neighbour neighbor
tourist visitor holidaymaker
rescuer firefighter fireman firefighters
player footballer
coach trainer
fan supporter
author writer novelist
actor actress
singer vocalist
reporter journalist correspondent
shareholder investor stockholder
creditor lender
contractor supplier subcontractor vendor
candidate contender nominee
voter electorate constituent
opponent rival competitor
ally partner
""".strip().split("\n")
)
"""One concept a line."""
