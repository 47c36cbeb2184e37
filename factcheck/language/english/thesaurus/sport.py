"""Sport: games, results, transfers, doping, clubs and those who play."""

from __future__ import annotations

from typing import Final

DEEDS: Final = """
win, victory, triumph, beat, defeat, come out on top, overcome, see off, prevail, clinch victory, victorious, get better of,
    claim victory, secure victory, edge out, edge past, thrash, trounce, rout, outplay, winner
lose, loss, go down to, suffer defeat, fall to defeat, crash out, slump to defeat, losing
draw, tie, share points, finish level, held to draw, level game, stalemate
score, net, find net, score goal, slot home, bag goal, scorer
equalise, =equalize, =equalized, equaliser, =equalizer, level score
qualify, qualification, book place, secure place, reach final
eliminate, elimination, knock out, knock out of, crash out of, go out of, exit competition, bow out of
relegate, relegation, drop down division, go down division
transfer, move to club, =signing, switch clubs
practise, training session, practise session
sideline, ruled out, out injured, rule out of, miss game, out of action, unavailable through injury
send off, red card, dismissed from field, show red card, receive red card
penalty kick, spot kick, spot-kick, from the spot
dope, doping, fail drug test, positive test, drug cheat, test positive for banned, performance-enhancing, steroid, banned substance,
    failed test, prohibited substance
compete, take part, participate, participation, participant, enter race
host, stage event, play host
break record, set record, record-breaking, smash record, world record, new record
forfeit, strip of title, stripped of, strip of medal
""".strip()
"""What is done and happens."""
THINGS: Final = """
team, side, squad, line-up, club, franchise team, outfit
game, match, fixture, clash of teams, bout, contest
footballer, player, striker, midfielder, =defender, winger, goalscorer
goalkeeper, keeper, goalie
athlete, sportsman, sportswoman, sportsperson, olympian
runner, sprinter, marathon runner
swimmer, =cyclist, rower
boxer, prizefighter, heavyweight
jockey, rider on horse
coach, trainer, head coach, manager of team, team manager
referee, umpire, match official, linesman
fan, =supporter, spectator, fans, crowd at match
stadium, arena, sports ground, sporting venue
pitch, playing field, turf
league, division, top flight, premiership
championship, title, cup, crown of champions
tournament, competition
champion, title holder, title-holder, winner of title, world champion
medal, trophy, gold medal, silverware
season, sporting campaign
final, =decider, championship match
semi-final, semifinal, last four
quarter-final, quarterfinal, last eight
goal, winner scored
world cup, world championship
sports federation, sports body, football association, football federation
sample, urine sample, blood sample
anti-doping, doping agency, anti-doping agency, doping authority, doping body
=hooliganism, crowd trouble, fan violence, crowd violence
marathon, road race, race
runner-up, second place, silver medallist
""".strip()
"""Persons, bodies, places, things and qualities."""
