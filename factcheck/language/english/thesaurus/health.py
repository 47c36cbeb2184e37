"""Health: illness, treatment, medicines, hospitals, outbreaks and food safety."""

from __future__ import annotations

from typing import Final

DEEDS: Final = """
treat, treatment, =treated, medical care, medical treatment, receive treatment, undergo treatment, medical attention
cure, heal, get better, make full recovery, recover from illness, convalesce, recuperate, on the mend
diagnose, diagnosis, diagnosed with, test positive for
infect, infection, contract virus, catch virus, come down with, contract disease, test positive, infected with
fall ill, ill, sick, unwell, sickness, sicken, take ill, become ill, fell sick, =poorly, ailing, feel unwell, got sick
disease, ailment, =illness, =condition, medical condition
vaccinate, vaccine, jab, immunise, =immunize, =immunized, vaccination, inoculate, immunisation, =immunization, inoculation, shot in arm,
    get jab, vaccinated
quarantine, isolate, isolation, self-isolate, confine to home
=operation, surgery, surgical, undergo surgery, undergo operation, under the knife, go under the knife
transplant, organ transplant, donor organ
prescribe, prescription
inject, injection, syringe
overdose, drug overdose
addict, addiction, =dependency, hooked on, substance abuse
pregnancy, pregnant, expect baby
birth, born, give birth, childbirth, deliver baby, newborn arrive, labour ward
miscarry, miscarriage, stillbirth, stillborn
abort, abortion, termination of pregnancy, terminate pregnancy
mourn, grief, grieve, mourning, lament, sorrow
bury, burial, funeral, lay to rest, inter, cremate, cremation
bleed, bleeding, haemorrhage, hemorrhage, blood loss, lose blood
breathe, breathing, respiratory
resuscitate, cpr, revive
faint, pass out, lose consciousness
sleep, asleep, slept, doze
smoke cigarette, =smoking, vape, vaping
recall product, take off shelves, pull from shelves, withdraw from sale, pull from sale, take off sale, product recall, =recalled,
    remove from sale, recall
sterilise, sterilize, disinfect, sanitise, sanitize, decontaminate
screen patient, =screening, medical check, check-up
suicide, take own life, kill himself, kill herself
starve, starvation, hunger, famine, malnutrition, go hungry
""".strip()
"""What is done and happens."""
THINGS: Final = """
hospital, clinic, infirmary, hospitalise, hospitalize, hospitalised, hospitalized, take to hospital, rush to hospital, admit to hospital,
    treat in hospital, airlift to hospital, need hospital treatment, medical centre, medical center, health centre, health facility,
    medical facility, hospital trust, health trust
ward, hospital ward, unit ward
emergency room, accident and emergency, emergency department, casualty department, casualty ward, casualty unit
intensive care, icu, critical care, life support
doctor, physician, =medic, surgeon, clinician, gp, general practitioner, medical staff, doctors, medical professional, paediatrician
nurse, midwife, nursing staff, matron, nurses
carer, caregiver, care worker, home help
dentist, dental surgeon
pharmacist, chemist, pharmacy, drugstore
ambulance, paramedic, ambulance crew, =medics, ambulance service, emergency medical technician
patient, =sufferer
virus, pathogen, bacteria, germ, bug virus, bacterium, microbe
salmonella, listeria, food poisoning, e coli
pandemic, epidemic, outbreak, contagion, health emergency
coronavirus, covid, covid19, sars
flu, influenza, swine flu, bird flu, avian flu
cancer, tumour, tumor, carcinoma, malignant, leukaemia
heart attack, cardiac arrest, heart failure, coronary, cardiac
stroke, brain haemorrhage, brain bleed
dementia, alzheimer
diabetes, diabetic
allergy, allergic, allergen, allergic reaction, anaphylactic
asthma, lung disease
mental health, depression, mental illness, psychological
disabled, disability, wheelchair user
blind, visually impaired, partially sighted
deaf, hearing impaired, hard of hearing
drug, pharmaceutical product
medicine, =medication, tablet, pill, painkiller, pills, remedy < drug
antibiotic, penicillin
dose, dosage
symptom, sign of illness, symptoms
side effect, adverse reaction, adverse event
autopsy, post-mortem, postmortem
blood, plasma, blood test
fracture, broken bone, broken leg, broken arm, broken ankle
concussion, head injury, brain injury
bruise, bruises, minor injuries, bruising
fever, high temperature
vomit, vomiting, nausea, diarrhoea, diarrhea
waiting list, backlog, waiting time
health service, health system, health care system, nhs
healthcare, medical services
care home, nursing home, retirement home, old people home, residential home
psychiatric hospital, mental hospital
obesity, obese, overweight
tobacco, cigarette, cigar
food, meal, foodstuff, foodstuffs, diet
ingredient, =additive
healthy, fit and well, in good health, well and healthy
=critical, =critically, life-threatening, serious condition, critical condition, gravely ill, fighting for life
stable, stable condition, non-life-threatening
""".strip()
"""Persons, bodies, places, things and qualities."""
