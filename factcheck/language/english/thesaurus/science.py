"""Science, space and technology: studies, findings, networks, software and machines."""

from __future__ import annotations

from typing import Final

DEEDS: Final = """
discover, discovery, detect, detection, unearth, come across, come upon, stumble on, uncover, spot, dig up, find
study, research, carry out study, conduct study, investigate effect
=experiment, =experiments, trial run, laboratory test
test, =tests, =tested, laboratory analysis, lab test, sample test
measure, =reading, =readings, gauge, measurement
estimate, reckon, estimation, ballpark
calculate, calculation, work out, =compute
analyse, analyze, analysis
see, observe, observation, watch, witness scene
prove, proof of, demonstrate that, establish that, show that, proves that
disprove, debunk, refute, contradict, rebut, explode myth
develop, invent, invention, devise, come up with, develop product, development
launch rocket, lift off, blast off, lift-off, liftoff, launch into space, launch into orbit
orbit, circle earth, circle planet
dock with, =docking
crash-land, hard landing
clone, cloning
evolve, evolution
download, install software
upload, =posted, =posting, post online, put online
stream online, =streaming, live stream, livestream
delete, erase, wipe, deletion
encrypt, encryption
switch off, deactivate, turn off, shut off, power down, deactivation, inoperable
switch on, =activate, =activated, turn on, power up, =activation
connect, link, connection, tie to, attribute, attributable, associated with, related to, linked to
update, software update, upgrade software, patch
go offline, offline, go down website, unavailable
monitor, keep watch, keep eye on, track, keep tabs on
excavate, dig, excavation, archaeological dig
peer review, review by experts
""".strip()
"""What is done and happens."""
THINGS: Final = """
scientist, =researcher, academic, scholar, research team, study author
expert, specialist, =consultant
study findings, result, =finding, outcome
survey, opinion poll, questionnaire
=information, data, statistic, =figures, statistics, dataset
laboratory, lab
telescope, observatory
satellite, =orbiter
spacecraft, space capsule, capsule, space probe, spaceship, space shuttle, lander, rover, space vehicle
space station, orbiting laboratory
space agency, nasa
astronaut, cosmonaut, space traveller
asteroid, meteor, meteorite, comet, space rock
star, sun
fossil, dinosaur bone, remains of dinosaur
gene, dna sequence, genetic, genome
cell culture, stem cell
computer, server, laptop, desktop
phone, =mobile, smartphone, handset, mobile phone, cellphone, iphone
software, program code, app, computer program
chip, semiconductor, processor, microchip
artificial intelligence, ai, machine learning, chatbot
robot, automated machine
internet, web, online, cyberspace
website, webpage, web page, web site
network, computer system, computer network
database, records system
tech giant, technology company, technology firm, tech company, tech firm, internet giant
social media, social network, social platform
tweet, facebook post, social media post
user, subscriber, account holder
sensor, detector, probe sensor
=engine, motor
battery, power pack
boiler, furnace, heater
valve, tap, stopcock
machine, machinery, device, equipment, apparatus, gadget, appliance
cable, wire, fibre-optic, power line
laser, beam of light
weight, mass
velocity, pace
archaeologist, historian
theory, hypothesis
breakthrough, advance in science, milestone
prototype, test model
margin of error, statistical error
""".strip()
"""Persons, bodies, places, things and qualities."""
