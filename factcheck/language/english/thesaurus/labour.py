"""Work and labour: jobs, hiring and dismissal, strikes, pay and conditions."""

from __future__ import annotations

from typing import Final

DEEDS: Final = """
strike, walkout, stoppage, walk out, down tools, industrial action, go on strike, on strike, begin strike, stage walkout, stop work,
    picket, walk off job, picket line, strike action, work stoppage, take industrial action, withdraw labour, job action, general strike,
    refuse to work, work to rule, call strike, stay away from work
hire, recruit, appoint, appointment, employ, take on, recruitment, bring on board, sign up staff, fill post, engage staff
dismiss, sack, dismissal, oust, axe, =fired, relieve of duties, remove from post, get sack, give marching orders, show door, let go,
    strip of post, terminate contract, remove from office, oust from, kick out of job, be shown the door, sacking, ousted,
    part company with, part ways with, discharge from
redundant, redundancy, layoff, layoffs, lay off, make redundant, job losses, shed jobs, cut jobs, job cuts, lose jobs, cut workforce,
    jobs at risk, axe jobs, reduce headcount, reduce workforce, staff cuts, slash jobs, retrench, retrenchment
resign, resignation, quit, step down, stand down, hand in notice, tender resignation, leave post, vacate post, leave job, bow out,
    give up post, step aside, fall on sword, relinquish post, leave role, departure from post
retire, retirement, take retirement, end career, call time on career, hang up boots
suspend, suspension, place on leave, put on leave, administrative leave, suspended from, suspended from duty, gardening leave
promote, promotion, elevate, elevation
demote, demotion, relegate to
succeed, successor, take over from, step into shoes, take over as, assume role, assume post, take up post
unionise, =unionize, =unionized, organise workers
apprentice, apprenticeship, trainee, =intern, internship, work placement
lockout, lock out workers
exploit, exploitation, sweatshop, forced labour, forced labor, slave labour, modern slavery
train staff, instruct staff
unfair dismissal, wrongful dismissal
work from home, remote working, telework, home working
""".strip()
"""What is done and happens."""
THINGS: Final = """
worker, employee, staff, labourer, workforce, personnel, staff member, member of staff, workers, headcount, laborer, crew of workers,
    employees
union, trade union, labour union, labor union, union leader, union official, staff association, labour federation
=employer, =bosses, management side
foreman, supervisor, line manager, overseer
colleague, co-worker, coworker, workmate
job, post, =position, role, =employment
unemployed, jobless, out of work, unemployment, joblessness, out-of-work
jobless rate, unemployment rate, rate of unemployment
wage, salary, pay packet, paycheck, earnings of workers, take-home pay, remuneration, salaries
minimum wage, living wage, legal minimum pay
shift, night shift, rota
sick leave, sick pay, leave sick
=severance, severance pay, redundancy pay, golden handshake, redundancy package
candidate for job, =applicant, job applicant, jobseeker, job seeker
freelancer, freelance, self-employed, gig worker
miner, pitman, mineworker, coal miner
docker, dockworker, stevedore, port worker, longshoreman
builder, construction worker, building worker, bricklayer
engineer, technician, mechanic
electrician, fitter
cleaner, janitor, caretaker, cleaning staff
courier, delivery driver, delivery rider, deliveryman
waiter, waitress, bar staff, bartender
volunteer, unpaid helper, voluntary worker
civil servant, bureaucrat, public servant, government employee, public sector worker, public employee
""".strip()
"""Persons, bodies, places, things and qualities."""
