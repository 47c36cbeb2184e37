"""Police and crime: arrests, searches, violence, theft, fraud and those who do it."""

from __future__ import annotations

from typing import Final

DEEDS: Final = """
arrest, detain, detention, custody, in custody, take into custody, apprehend, apprehension, hold on suspicion, held over,
    held in connection, nab, make arrest, under arrest, place under arrest, put under arrest, round up, collar, nick, remain in custody,
    held in custody, held by police, detainee taken
question, interrogate, interrogation, =questioning, interview under caution, take in for questioning, help police with inquiries,
    help with inquiries, held for questioning, quiz, grill, interviewed by police, interviewed by detectives
suspect, suspicion, prime suspect, under suspicion
release, set free, free from custody, walk free, free from jail, release from custody, release from prison, =freed, let out
search, hunt, comb, scour, manhunt, look for, trawl, search for, hunt for, sweep area, on lookout, trace suspect
raid, swoop, search premises, police raid, dawn raid, raid home, search home, search office, search warrant execute, bust
investigate, investigation, inquiry, enquiry, probe, look into, inquire, examine circumstances, launch inquiry, launch investigation,
    open inquiry, open investigation, under investigation, carry out inquiry, inquire into, fact-finding
seize, confiscate, seizure, confiscation, impound, take possession of
murder, homicide, manslaughter, assassinate, assassination, beat to death, shoot dead, stab to death, unlawful killing, foul play,
    bludgeon, strangle, murderous
massacre, bloodbath, mass killing, carnage, bloodshed
attack, assault, maul, lash out, beat up, =beating, punch, hit in face
stab, knife, stabbing, knife attack, stab wound
shoot, gunfire, shooting, gunshot, open fire, shot at, fire at, fire on, fire shot, fire shots, shots fire, gun attack, =shot
threaten, threat, menace, intimidate, intimidation, threatening
harass, harassment, stalk, stalking, pester, bully, bullying, hound
rape, molest, sexual assault, sexual abuse, sex attack, indecent assault, sex offence, grope, molestation
abuse, mistreat, mistreatment, ill-treatment, maltreatment, torture, ill-treat
kidnap, abduct, abduction, hostage, take hostage, snatch, kidnapping, hold hostage, hold captive, captive
steal, theft, rob, robbery, pilfer, heist, make off with, get away with, swipe, shoplift, pinch, burglary, burgle, break in, break-in,
    break into, carry off, make away, stick-up, mug, mugging, larceny, purloin, shoplifting, ransack
cheat, fraud, defraud, swindle, scam, deceive, con, dupe, deception, trick, rip off, hoodwink, fleece, ponzi
embezzle, embezzlement, misappropriate, misappropriation, siphon, divert funds, cook books, misuse of funds, misuse funds, siphon off
bribe, bribery, kickback, backhander, corruption, graft, corrupt, take bribe, pay bribe, payola
launder, money laundering, laundering
blackmail, extort, extortion, demand money with menaces, shake down, =racketeering
forge, falsify, counterfeit, forgery, fabricate, fake, falsification, fabrication, cook up, trumped up, made up, bogus, sham
smuggle, trafficking, smuggling, contraband, run guns, run drugs
vandalise, vandalize, vandalism, deface, daub, graffiti, criminal damage, smash up
arson, set fire to, set alight, start fire deliberately, firebomb, torch, set on fire, petrol bomb, set ablaze
hack, hacking, cyberattack, cyber-attack, intrusion, breach of data, data breach, compromise, infiltrate, break into system,
    break into network, unauthorised access, gain unauthorised access
escape, flee, abscond, get away, run away, go on the run, on the run, break out of prison, jailbreak, take flight, evade, fugitive,
    at large, go into hiding
chase, pursue, pursuit, give chase
disappear, vanish, =missing, disappearance, go missing, unaccounted, unaccounted for, report missing, last seen
trace, track down, locate
ambush, waylay, lie in wait
riot, unrest, disorder, disturbance, disturbances, go on rampage, rampage, violent protest, civil disorder, looting, run riot
tip, tip off, tip-off
spy, espionage, surveillance, eavesdrop, bug, wiretap, snoop
tamper, rig, manipulate, interfere, fiddle, interference, manipulation
plot, conspire, conspiracy, collude, collusion
collect fingerprint, fingerprint, dna
handcuff, cuff, handcuffs, cuffs, restrain
disarm, hand in weapons, lay down arms
""".strip()
"""What is done."""
THINGS: Final = """
police, policeman, policewoman, cop, constable, =detective, police officer, police force, constabulary, law enforcement, =detectives,
    police department, police service, sheriff, =deputies, patrolman, bobby, gendarme, =officers, =officer
precinct, police station
prison, jail cell, cell, penitentiary, correctional facility, lockup, gaol
=prisoner, inmate, detainee, convict serving
warder, prison officer, prison guard, warden, jailer
guard, sentry, security guard, watchman, security staff, bouncer
criminal, offender, crook, felon, lawbreaker, perpetrator, culprit, wrongdoer
thief, robber, burglar, raider, =shoplifter, mugger, pickpocket
killer, =murderer, gunman, shooter, =attacker, assailant, knifeman, =assassin
gang, gangster, thug, hooligan, mob, criminal network, crime ring, organised crime, organized crime, cartel, mafia, syndicate
fraudster, swindler, conman, con artist, scammer
smuggler, =trafficker, drug dealer, dealer, pusher
hacker, intruder, hackers, cyber criminal, cybercriminal
kidnapper, abductor, captor, hostage-taker
=vandal, arsonist, firebug
victim, casualty of crime, injured party
weapon, =arms, firearm, rifle, pistol, gun, handgun, revolver, shotgun, weaponry, machine gun, sidearm, armaments
blade, machete, knife blade, dagger, kitchen knife
ammunition, bullet, round of ammunition, cartridge, ammo
narcotic, cocaine, heroin, illegal drugs, illicit drugs, class a drugs, cannabis, marijuana, methamphetamine, crack cocaine < drug
cctv, camera, security camera, surveillance camera, cctv footage, security footage, surveillance footage, surveillance video
ransom, ransom demand, ransom payment
ransomware, malware, computer virus, malicious software
password, credential, login, login details, passcode
=loot, stolen goods, swag
scene, crime scene, site of attack
getaway car, escape vehicle
forensic, forensics
curfew, lockdown
=informant, =informer, whistleblower, whistle-blower, mole, tipster
bodyguard, minder, close protection
patrol, police presence
tear gas, pepper spray
cordon, seal off, tape off, cordon off
""".strip()
"""Persons, bodies, places, things and qualities."""
