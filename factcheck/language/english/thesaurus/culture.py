"""Culture, media, religion and daily life: films, music, art, the press, festivals and food."""

from __future__ import annotations

from typing import Final

DEEDS: Final = """
perform, performance, play concert, take stage, take to stage, give concert
=premiere, =premiered, debut, open in cinemas, first screening, opening night
broadcast, air, screen, =televise, =televised, go on air, show on television
film, shoot film, filming
publish, =publication, print, bring out, come out with
write, =author, =authors, =authored, pen, compose, writing
edit, editing, cut film
exhibit, exhibition, show of paintings, put on display, on display, on show, on view
paint, painting, canvas, portrait
sculpt, sculpture, statue, carving
dance, ballet, choreograph
sing, song, singer of song
censor, censorship, ban film, ban book
review, critique, write-up
retract, retraction, withdraw story, take back
apologise, apologize, apology, say sorry, sorry, issue apology
celebrate, celebration, =festivities
marry, marriage, wed, wedding, tie knot, get married, get hitched, nuptials
engage to marry, engaged to, get engaged, engagement, betrothed
split up, break up with, go separate ways, break-up
pray, prayer, worship
preach, sermon
canonise, canonize, make saint, declare saint
cook, bake, prepare food
eat, dine, =consume, consumption
wear, sport hat
unveil, unveiling, reveal to public
open, opening, open doors, open to public
commemorate, commemoration, mark anniversary, remembrance
photograph, photo, take picture, picture, image, snapshot, snap
interview, give interview, sit-down interview, speak to reporters
quote, cite, quotation
mislead, misinformation, disinformation, fake news, hoax, misrepresent
""".strip()
"""What is done and happens."""
THINGS: Final = """
movie, feature film, motion picture, blockbuster
documentary, factual film
series, television show, tv show, tv series, soap opera, sitcom, television series
episode, instalment of series
video, footage, clip, video clip, recording of
cinema, movie theatre, movie theater, multiplex, film house
theatre, theater, playhouse
musician, band, pop group, rock group, orchestra, =artiste
singer, vocalist, pop star, singer-songwriter, rapper
album, record album, lp
concert, gig, live show
festival, fair, carnival, fete
actor, actress, film star, movie star
comedian, comic, stand-up
=celebrity, famous person
filmmaker, film director, movie director
artist, painter, sculptor
writer, novelist, author of book, playwright
book, novel, volume
poem, poetry, verse
editor, editor-in-chief, editorial team
=reporter, journalist, correspondent, newsman, journalists
newspaper, daily, tabloid, broadsheet, gazette, local paper
magazine, journal, =periodical, weekly
=broadcaster, =channel, tv station, radio station, television station, tv channel, network television
television, tv, telly
radio, wireless
audience, viewer, =listener, viewers
press release, news release, press statement, statement, communique
news agency, wire service, newswire
press conference, news conference, =briefing, media briefing
museum, gallery, art gallery
monument, memorial, cenotaph, shrine of war
heritage, cultural heritage, historic site
library, archive
church, cathedral, chapel, parish church, basilica
mosque, islamic centre
synagogue, temple
priest, vicar, clergyman, pastor, cleric, parson, clergy, minister of religion
bishop, archbishop, cardinal
pope, pontiff, holy father
imam, mullah
monk, friar
nun, religious sister
congregation, worshipper, worshippers, faithful, churchgoer
restaurant, cafe, eatery, diner, bistro
pub, bar, tavern, inn
hotel, guesthouse, guest house, =lodgings
nightclub, night club, disco
dinner, lunch, breakfast, supper, banquet
wine, champagne
whisky, whiskey, bourbon
beer, lager, ale
clothing, clothes, garment, apparel, outfit worn
jewellery, jewelry, jewel, gem, necklace, bracelet, jewels
diamond, precious stone
toy, plaything
game console, video game, computer game
award, prize, accolade, honour, honor
guest, attendee, invitee
crowd, throng, mass of people
model, supermodel, fashion model
designer, fashion designer, couturier
anniversary, jubilee
zoo, safari park, wildlife park, animal park
circus, big top
amusement park, theme park, funfair, fairground
ride, rollercoaster, roller coaster
fireworks, firework, pyrotechnics, firecracker
lottery, lotto, jackpot
casino, gambling, betting, bookmaker, gaming house
""".strip()
"""Persons, bodies, places, things and qualities."""
