"""Schools and universities: teaching, exams, fees and those who learn."""

from __future__ import annotations

from typing import Final

DEEDS: Final = """
teach, instruct pupils, tutor, give lessons, educate
enrol, enroll, enrolment, enrollment, sign up for course, register for course, matriculate
graduate, graduation, get degree, earn degree, receive degree, complete degree
examine students, exam, sit exam, take exam, final exams
fail exam, flunk
mark papers, grade, grading
exclude, expel from school, =exclusion, permanently exclude, excluded from school
truant, truancy, skip school, absent from school, bunk off
""".strip()
"""What is done and happens."""
THINGS: Final = """
school, college, academy, primary school, secondary school, high school
=university, campus, higher education institution
kindergarten, nursery, preschool, day care, creche, childcare
teacher, =lecturer, professor, instructor, schoolteacher, teaching staff, =educator
headteacher, headmaster, principal, headmistress, head teacher, school head
vice-chancellor, chancellor of university, university president, dean
student, pupil, learner, undergraduate, schoolchild, schoolboy, schoolgirl, pupils
=parents, mothers and fathers
classroom, lecture hall, lecture theatre
lesson, class, lecture
term of school, semester
curriculum, syllabus, course content
textbook, course book
tuition, fee for course, tuition fee, student fee
scholarship, bursary, student grant, studentship
degree, diploma, qualification gained
dormitory, hostel, hall of residence, student accommodation, student housing
education authority, school board, school district, exam board, examination board, exam authority
playground, schoolyard, play area
thesis, dissertation
gcse, baccalaureate
""".strip()
"""Persons, bodies, places, things and qualities."""
