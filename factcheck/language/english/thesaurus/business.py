"""Business and money: companies, deals, results, markets, prices, banks, budgets and taxes."""

from __future__ import annotations

from typing import Final

DEEDS: Final = """
buy, purchase, acquire, acquisition, procure, procurement, snap up, take over, takeover, buyout, buy out, bought by, buy up,
    take control of
sell, sale, offload, divest, divestment, dispose, sell off, disposal, put up for sale, divestiture, flog, auction off
auction, go under hammer, sold at auction
merge, merger, amalgamate, amalgamation, tie-up, combine, join forces, consolidate, consolidation
bid, bidder, table offer, make offer, takeover bid, takeover offer
invest, investment, pump into, pour into, put into, capital injection, plough into business
fund, finance, bankroll, subsidise, =subsidize, funding, subsidy, underwrite, foot bill, pick up the tab, financing
donate, donation, contribute, contribution, gift, give money
pay, payment, remit, shell out, fork out, pay out, cough up, hand over money, pay for, settle bill
spend, spending, expenditure, outlay
cost, price, expense, price tag, come with price tag, pricing, asking price, costing
owe, debt, indebted, =borrowing, liability, liabilities, in the red, arrears, indebtedness
lend, loan, borrow, credit, lending
repay, pay back, repayment, pay off, refund, reimbursement, give back money, money back
default, miss payment, fail to repay
earn, revenue, income, earnings, turnover, =takings, sales revenue, rake in, gross, top line
profit, surplus, net profit, in the black, pre-tax profit, operating profit, net income, profitable
deficit, shortfall, net loss, loss-making, operating loss, black hole
bankrupt, bankruptcy, insolvency, insolvent, liquidation, go bust, go bankrupt, go into administration, file for bankruptcy, receivership,
    call in administrators, wind up, enter administration, into administration, fold, go to wall, file for insolvency,
    bankruptcy protection, creditor protection, chapter 11, in administration, collapse into administration
restructure, restructuring, reorganise, reorganize, reorganisation, reorganization, overhaul, shake-up, shakeup, revamp
discontinue, phase out, stop making, cease production, end production, halt production
produce, production, made by, made in, made from, manufacture, output, churn out, turn out
supply, deliver, delivery, deliveries, consignment
shipment, dispatch, despatch, send out
import, bring into country, imports
export, exports, sell abroad, overseas sales
stockpile, store, storage, inventory, warehouse goods
hoard, panic buying, bulk buying
advertise, advertisement, advert, commercial, ad, ad campaign, =publicity, =marketing
trade, trading, commerce
list shares, flotation, ipo, =listing, go public, float, initial public offering, stock market debut, market debut
delist, take private, go private
devalue, devaluation, depreciation
value, valuation, worth, valued at, market value, market capitalisation
tax, levy, duty, taxation
insure, insurance, insurer, cover policy
tender for, put out to tender, invite bids
award contract, win contract, clinch contract, land contract, secure contract, win order, win deal
sponsor, sponsorship, sponsored by
invoice, billing
audit, inspect books, go through books, audited
outsource, outsourcing, contract out, hive off, farm out
privatise, =privatize, =privatized, privatisation, =privatization, sell off state
nationalise, =nationalize, =nationalized, nationalisation, =nationalization, take into public ownership, take into state ownership,
    state takeover
rent, lease, let out property, tenancy, rental
evict, eviction, throw out of home, turn out of home
mortgage, home loan
rebound, bounce back, recovery, pick up, rally of shares
stagnate, stagnation, flatline
overcharge, overpay, inflated bill
profit warning, lower guidance, cut forecast
""".strip()
"""What is done and happens."""
THINGS: Final = """
company, firm, business, enterprise, corporation, =operator, group, conglomerate, multinational, corporate
startup, fledgling company < company
retailer, store chain, supermarket, grocer, supermarket chain < company
shop, =store, outlet, boutique, shopping centre, mall
carmaker, automaker, car manufacturer, carmakers, auto maker, vehicle maker < manufacturer
=manufacturer, maker, =producer
bank, lender, high-street bank, financial institution, banking group
central bank, monetary authority, reserve bank, rate-setters
ceo, chief executive, chief executive officer, boss, managing director, company head, top executive, chief exec, company boss
=executive, director, =manager, senior manager, =management
chairman, chairwoman, chairperson, chair, board chairman
board, board of directors, boardroom
owner, proprietor, belong, own, ownership, property of, owned by, belongs to
entrepreneur, businessman, businesswoman, tycoon, magnate, mogul
=founder, co-founder, cofounder
shareholder, investor, stockholder
share, =stock, =stocks, equity
stake, =holding, =shareholding
creditor, bondholder
customer, client, shopper, buyer, consumer, consumers, clientele
seller, vendor
supplier, contractor, subcontractor, sub-contractor
tenant, lessee, renter, lodger
landlord, property owner
landlady, lettings agent
=accountant, auditor, bookkeeper
administrator, =liquidator, receiver of
analyst, market watcher, commentator on markets
trader, dealer in shares, stockbroker, broker
subsidiary, affiliate, unit of, division of, arm of, offshoot
headquarters, head office, main office, hq
branch, local office, regional office
competitor, rival, rival firm
industry, sector
market, marketplace, bazaar
stock market, bourse, stock exchange
index, benchmark
economy, economic
gdp, gross domestic product, economic growth, economic output, national output
recession, downturn, =contraction, economic slowdown
inflation, cost of living, consumer prices, rising prices, price pressures, rate of inflation
interest rate, borrowing cost, base rate, key rate, policy rate, lending rate
currency, exchange rate, foreign exchange
money, cash, banknote, =funds, sum, amount, notes and coins
budget, financial plan, spending plan
fee, commission paid
dividend, shareholder payout
bond, gilt, government debt, treasury bond
account, ledger, accounts, financial statements
annual report, full-year results, =results, quarterly results, financial results
receipt, voucher, proof of purchase
bailout, rescue package, state aid, rescue deal, financial rescue, lifeline
tariff, import duty, customs duty, trade barrier
sanction, embargo, trade restriction, punitive measures, blacklist
monopoly, dominance of market
antitrust, competition watchdog, competition authority, cartel office, competition regulator
brand, label, trade name
=product, =goods, merchandise, wares, item on sale
plant, factory, mill, facility, production site, assembly line, manufacturing site, production line
warehouse, shed, depot, hangar, distribution centre, distribution center, storage facility, store room
pension, annuity, retirement income, pension fund, superannuation
wealthy, rich, affluent, well-off
poor, impoverished, deprived, needy
poverty, hardship, =deprivation
=expensive, =costly, dear, pricey, overpriced
cheap, inexpensive, low-cost, affordable, budget price
power, electricity, energy supply, mains power
outage, blackout, power cut, power failure, loss of power, power outage, power loss
energy, =utility, energy company, energy supplier
gas, natural gas, gas supply
oil, crude, petroleum
fuel, petrol, diesel, gasoline
=renewable, green energy, clean energy, wind power, solar power
wind farm, wind turbine, turbine, wind park
=generator, back-up power
power station, power plant, generating station
reactor, nuclear, nuclear plant, nuclear power station
pipeline, pipe, gas main, water main, burst pipe
property, real estate, estate, premises
homeless, displace, displacement, sleep rough, rough sleeper, homelessness, on streets
bonus, incentive payment
gold, bullion
cryptocurrency, bitcoin, crypto, digital currency
quarter, three months to, three-month period
fiscal, financial year, fiscal year
boom, upswing, upturn
franchise, licence to operate
charity, ngo, nonprofit, aid group, aid agency, non-governmental organisation, voluntary group, relief agency, non-profit, charities
complaint, complain, grievance
""".strip()
"""Persons, bodies, places, things and qualities."""
