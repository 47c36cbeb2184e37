"""Nouns that head a source or an assertion, by what they name; bodies known by several words are in `bodies.py`."""

from __future__ import annotations

from factcheck.language.english import words as w

DOCUMENT_NOUNS = frozenset(
    "note returns version versions report reports poll polls survey surveys study studies document documents filing filings record records "
    "data figures statistics memo memos memorandum email emails e-mail e-mails letter letters lawsuit lawsuits suit complaint complaints "
    "indictment indictments affidavit affidavits audit audits review analysis analyses research paper papers book memoir diary transcript "
    "transcripts counts law act bill legislation constitution order ruling accord treaty judgment judgement verdict statement "
    "press-release release communique communiqué notice bulletin census index log logs ledger manifest register files file dossier draft "
    "contract agreement deal policy guidelines guidance rules regulations code manual minutes inventory summary findings evidence footage "
    "video videos recording recordings tape tapes photo photos photograph photographs image images imagery tweet tweets post posts message "
    "messages text texts website site webpage page article articles story stories editorial column essay op-ed headline headlines ad ads "
    "advert advertisement advertisements commercial brochure leaflet sign poster certificate passport test tests results estimates "
    "forecast forecasts projections model models map maps chart charts database list lists account accounts balance-sheet prospectus "
    "petition motion brief warrant subpoena testimony submission dispatch cable cables assessment tally count reading readings data-set "
    "dataset numbers trial-results autopsy roll rolls declaration resolution plan proposal budget blueprint white-paper circular receipt "
    "receipts invoice invoices spreadsheet spreadsheets calendar schedule biography obituary script plaque inscription form forms preprint "
    "preprints graphic graphics infographic screenshot screenshots payslip payslips printout polling investigation investigations spot "
    "voice-over booklet booklets pamphlet flyer billboard questionnaire newsletter handbook textbook diary-entry average averages syllabus "
    "movie movies film films song songs lyrics novel novels cartoon podcast logbook logbooks whitepaper prospectuses tender will "
    "charge-sheet chargesheet fir paperwork post-mortem postmortem lease leases deed deeds terms notes catalogue catalog manifesto "
    "documentary advisory rankings tracker barometer menu timetable dashboard simulation replay replays highlights simulations "
    "calculations measurements sensors gauges instruments radar readout readouts read-out communiques recorder recorders system systems "
    "sensor thermometer seismometer seismometers satellite satellites camera cameras meter meters cctv reconstruction telemetry payroll "
    "notification notifications decision decisions sheet sheets laboratory-book gauge seismograph seismographs copy copies extract "
    "extracts excerpt excerpts valuation valuations appraisal announcement announcements hashtag hashtags caption captions missive "
    "missives passage passages projection statute statutes ordinance ordinances amendment amendments provision provisions clause clauses "
    "banner banners placard placards sticker stickers t-shirt t-shirts shirt shirts slogan slogans motto preamble footnote footnotes "
    "releases statements notices bulletins rulings judgments judgements verdicts resolutions petitions reviews editorials op-eds columns "
    "essays commercials posters leaflets brochures flyers pamphlets memoirs books biographies textbooks pages webpages assessments tallies "
    "scripts certificates passports warrants subpoenas treaties voicemail voicemails communication communications".split()
)
"""Nouns for papers, and for whatever else holds words, figures or pictures: reports, polls, footage, sensors."""
MEASURING_PLACES = frozenset({"station", "stations", "buoy", "buoys"})
"""Places that record what `MEASURED` names before them, and are bodies or things otherwise."""
MEASURED = frozenset("weather tide tidal monitoring gauging rainfall seismic wave".split())
"""What such a place measures: "the weather station"."""
TRACKING = frozenset("tracking flight-tracking ship-tracking vessel-tracking price-tracking".split())
"""What makes a website with a name a set of data: "the tracking website ShipView"."""
LODGED = frozenset("filed lodged published released posted audited".split())
"""What is done with the accounts of a firm, and not with those of a witness."""
ASSERTION_NOUNS = frozenset(
    "claim claims allegation allegations accusation accusations charge charges statement statements remark remarks comment comments "
    "story stories rumor rumors rumour rumours report reports idea ideas notion theory view views argument arguments assertion "
    "assertions concern concerns fear fears message call calls criticism criticisms point line evidence link links fault answer "
    "suggestion suggestions proposal conspiracy narrative version account problem problems reason reasons flaw flaws error errors no "
    "talk speculation rumblings gossip hearsay little nothing something possibility need demand demands apology blame "
    "responsibility victory defeat success wrongdoing guilt".split()
)
STATEMENT_NOUNS = frozenset(
    "statement statements apology warning warnings denial report reports call condemnation challenge threat threats rebuke response "
    "verdict judgment judgement ruling opinion speech remarks address message order plea appeal promise decree manifesto".split()
)
PERSON_NOUNS = frozenset(
    "organiser organisers organizer organizers promoter promoters rescuer rescuers bystander bystanders onlooker onlookers passer-by "
    "passers-by motorist cyclist pedestrian shopper shoppers client clients homeowner homeowners staffer staffers subcontractor "
    "subcontractors foreman foremen supervisor supervisors medic medics physicians mothers fathers widow widows sons daughters brothers "
    "sisters uncle aunt cousin cousins colleague colleagues teammate teammates trainers referees umpires goalkeepers demonstrator unionist "
    "unionists steward stewards creditor creditors liquidator liquidators administrators solicitor solicitors barrister barristers "
    "coroners defendants plaintiffs claimant claimants suspects wardens sailor sailors diver divers lifeguard lifeguards rancher ranchers "
    "vet vets breeder breeders vicar vicars monk monks parishioner parishioners curators conservationist conservationists forester "
    "foresters hunter hunters angler anglers climber climbers tourist publican publicans waiter waiters chefs grocers builders electrician "
    "electricians trucker truckers hauliers childminder childminders caretaker caretakers whistleblowers informant informants envoys "
    "ambassadors negotiator negotiators mediator mediators volunteer volunteers recipient recipients applicant applicants commentator "
    "columnists photographer photographers actors musicians novelists poets dancer dancers surveyor surveyors architect architects "
    "conscript conscripts reservist reservists commanders rebel rebels militant militants fighter fighters gunmen hostage hostages "
    "asylum-seeker asylum-seekers smuggler smugglers bidder bidders hacker hackers subscriber subscribers taxpayer taxpayers ratepayer "
    "ratepayers retiree retirees jobseeker jobseekers welder welders docker dockers banker bankers fund-manager fund-managers bondholder "
    "bondholders lobbyist lobbyists consultant consultants accountant accountants middleman middlemen stockbroker stockbrokers man woman "
    "person people men women voter voters republican republicans democrat democrats conservative conservatives liberal liberals official "
    "officials aide aides adviser advisers advisor advisors spokesman spokeswoman spokesperson spokesmen candidate candidates senator "
    "senators congressman congresswoman lawmaker lawmakers legislator legislators governor mayor president minister secretary chairman "
    "chairwoman leader leaders critic critics supporter supporters opponent opponents rival rivals ally allies analyst analysts expert "
    "experts economist economists scientist scientists researcher researchers professor scholar scholars lawyer lawyers attorney attorneys "
    "judge judges justice justices prosecutor prosecutors police officer officers detective detectives sheriff general soldier soldiers "
    "veteran veterans executive executives director manager managers founder owner owners boss worker workers employee employees union "
    "unions teacher teachers student students parent parents mother father son daughter wife husband brother sister family families "
    "neighbour neighbours neighbor neighbors resident residents witness witnesses victim victims survivor survivors patient patients "
    "doctor doctors nurse nurses activist activists campaigner campaigners protester protesters demonstrators journalist journalists "
    "reporter reporters editor editors author writer writers columnist host moderator pundit pundits strategist strategists pollster "
    "pollsters operative operatives donor donors delegate delegates party campaign committee group groups organization organizations "
    "organisation organisations government administration company firm bank agency department ministry council court church majority "
    "percent half third americans american britons russians source sources friend friends fan fans player players coach captain team crowd "
    "audience everyone nobody member members delegation establishment base camp panel commission association coalition alliance network "
    "newspaper magazine paper board staff trader traders investor investors farmer farmers fisherman shopkeeper diplomat diplomats envoy "
    "ambassador commissioner councillor councillors mps mp insider insiders whistleblower regulator regulators watchdog inspector "
    "inspectors auditor auditors jury juror jurors defendant plaintiff suspect gunman pilot driver bishop pope priest pastor imam rabbi "
    "king queen prince princess actor actress singer artist engineer engineers astronomer astronomers epidemiologists biologist biologists "
    "historian historians physician surgeon consumer consumers customer customers user users nation country states state city town world "
    "house senate congress parliament white kremlin pentagon agent agents broker brokers dealer dealers seller sellers buyer buyers tenant "
    "tenants landlord landlords commuter commuters passenger passengers shopkeepers vendor vendors grower growers miner miners dockworker "
    "dockworkers baker bakers butcher butchers plumber plumbers shareholder shareholders pensioner pensioners prisoner prisoners inmate "
    "inmates refugee refugees migrant migrants villager villagers islander islanders camper campers hiker hikers paramedic paramedics "
    "firefighter firefighters trooper troopers clerk clerks trustee trustees treasurer relatives relative carer carers fishermen drivers "
    "pilots singers bishops priests midwife midwives surgeons dentist dentists pharmacist pharmacists chemist chemists technician "
    "technicians invigilator headteachers lecturer lecturers tutor tutors pupil pupils graduates worshippers pilgrims tourists visitors "
    "guests diners drinkers cyclists motorists pedestrians swimmers".split()
)
"""Nouns for people, and for bodies of people that act as they do."""

OUTLET_PHRASES = (
    "this newspaper",
    "this paper",
    "this website",
    "this magazine",
    "this programme",
    "this program",
    "this publication",
    "this reporter",
    "this correspondent",
    "this agency",
    "our reporter",
    "our reporters",
    "our correspondent",
    "our correspondents",
    "our team",
    "our crew",
    "our camera crew",
    "our photographer",
    "our newsroom",
    "our newspaper",
    "this outlet",
    "this broadcaster",
    "this station",
    "this site",
    "this journalist",
    "this writer",
    "this column",
)
"""Phrases that name the publishing outlet itself."""
EXPERT_NOUNS = frozenset(
    "analyst analysts expert experts economist economists scientist scientists researcher researchers scholar scholars academic "
    "academics historian historians astronomer astronomers biologist biologists epidemiologist epidemiologists climatologist "
    "climatologists geologist geologists virologist virologists physicist physicists statistician statisticians demographer "
    "demographers meteorologist meteorologists seismologist seismologists psychologist psychologists sociologist sociologists "
    "criminologist criminologists linguist linguists archaeologist archaeologists anthropologist anthropologists volcanologist "
    "volcanologists ecologist ecologists oceanographer oceanographers pathologist pathologists toxicologist toxicologists strategist "
    "strategists specialist specialists pollster pollsters forecaster forecasters pundit pundits observer observers commentators "
    "immunologist immunologists hydrologist hydrologists botanist zoologist economics-professors actuaries glaciologist glaciologists "
    "neuroscientist neuroscientists ornithologist ornithologists marine-biologists".split()
)
"""Nouns for scholars and those who know a field."""
AUTHORITY_NOUNS = frozenset(
    "command county district shire borough township prefecture presidency gardaí gardai garda rcmp carabinieri police ministry ministries "
    "court courts tribunal government governments agency agencies department departments army military navy coastguard council councils "
    "commission regulator regulators watchdog parliament senate congress assembly legislature jury jurors prosecutors prosecution "
    "magistrates authorities authority embassy consulate treasury cabinet state junta administration bureau directorate customs office "
    "inspectorate judiciary registry secretariat board police-force constabulary force service services forces intelligence mission "
    "peacekeepers coroner ombudsman electoral-commission kremlin pentagon white-house committees panels downing-street vatican nation "
    "city-hall municipality inquest inquiry panel bench hearing taskforce task-force crown central-bank lender-of-last-resort interpol "
    "europol authority's supreme city town cities towns countries nations states govt prison gendarmerie defence-forces committee "
    "inquiry-team brigade squad palace".split()
)
"""Nouns for authorities, their parts, and places that stand for them."""
WEAK_AUTHORITY = frozenset(
    "board panel committee service services mission office state force nation prison inquiry city town cities towns countries "
    "nations states".split()
)
"""Of these the ones that are authorities only in a name or with a public body beside them."""
ORGANISATION_NOUNS = frozenset(
    "railway railways laboratory observatory haulier grocer brewer drugmaker chipmaker automaker planemaker wholesaler shipper exporter "
    "importer refiner landlord housebuilder company companies firm firms bank banks campaign party parties union unions group groups club "
    "clubs league federation association charity charities foundation institute institution university college school schools hospital "
    "hospitals church diocese museum gallery network newspaper paper magazine broadcaster station channel television radio website site "
    "agency-news corporation business retailer supermarket chain chains airline operator manufacturer carmaker maker developer publisher "
    "studio label insurer lender brokerage fund trust cooperative co-operative alliance coalition movement organisation headquarters "
    "organization body society team camp committee think-tank thinktank lobby employer employers supplier utility producer distributor "
    "startup start-up platform board management owners-group consortium partnership opposition brand hotel home restaurant theatre "
    "festival orchestra academy mosque temple synagogue clinic centre center militia faction cartel guild chamber supermarkets builder "
    "contractor contractors consultancy auction house outlet outlets media press blog newsroom syndicate franchise side ngo shipyard plant "
    "mill brewery winery watchdog-group monthly weekly daily tabloid airport railroad zoo farm cinema pub nursery shelter nonprofit "
    "non-profit carriers utilities networks newspapers magazines broadcasters stations channels foundations universities campaigns "
    "associations federations institutes nonprofits non-profits pacs organizations organisations publication publications periodical "
    "colleges museums galleries corporations businesses manufacturers carmakers publishers studios labels funds trusts cooperatives "
    "alliances coalitions movements bodies lobbies distributors startups consortiums partnerships hotels theatres festivals orchestras "
    "academies clinics centres centers militias cartels guilds exchanges subsidiaries conglomerates tabloids weeklies dailies leagues "
    "dioceses bookmakers franchises mills breweries wineries airports farms pubs nurseries shelters giant subsidiary band exchange lab "
    "affiliate conglomerate start-ups airlines retailers insurers lenders".split()
)
"""Nouns for bodies that are no authorities."""
ORGANISATION_NAMES = frozenset(
    "fm sport today online wire commodities mobility inc ltd plc corp co llc group holdings bank airways airlines air lines motors foods "
    "metals energy power media news times post gazette herald tribune journal mail mirror guardian ledger telegraph star sun chronicle "
    "observer independent express mercury echo argus courier record standard globe press agency tv television radio broadcasting network "
    "foundation institute trust alliance federation association society union unions league club committee party campaign university "
    "college school hospital church museum company partners capital insurance mutual pharmaceuticals pharma labs laboratories systems "
    "technologies technology software telecom mobile oil gas petroleum mining steel rail railways railway shipping storage security "
    "services solutions industries care international united trains buses metro ferries coaches tram trams city rovers athletic wanderers "
    "fc watch action rights amnesty greenpeace coalition council congress center centre freight logistics transport haulage estates "
    "properties homes builders farms dairies cement phosphates realty textiles chemical ballet opera orchestra riverkeepers chemicals "
    "agro infra tech digital studios records books films productions entertainment games sports hotels resorts cruises tours travel "
    "ventures associates brothers sons works mills plastics glass electric solar nuclear biotech therapeutics biosciences genomics "
    "robotics aerospace aviation dynamics water electricity telecoms chiefs pirates lions tigers bears eagles hawks warriors giants "
    "rangers dynamos hotspur albion celtic raiders cowboys dolphins sharks bulls panthers jaguars ravens falcons dodgers yankees lakers "
    "instruments semiconductor semiconductors networks communications wireless cable analytics cloud materials brands stores markets "
    "retail beverages brewing distillers states nations commission ministry department office bureau court parliament senate police "
    "service authority treasury reserve house administration forum collective initiative resources minerals maps exploration lithium "
    "nickel copper diamonds renewables biofuels fisheries seafoods garments apparel footwear cosmetics furniture appliances ceramics "
    "couriers taxis cabs underwriters consulting ratings kitchens restaurants brewers wines spirits cinemas choir aquarium hospice "
    "cathedral archdiocese relief aid".split()
)
"""Words that end or mark the name of a body."""
OFFICIAL_NAMES = frozenset(
    "govt county patrol board panel tribunal inspectorate regulator watchdog ombudsman registry ministry department court parliament "
    "senate congress commission council police service authority treasury reserve agency bureau office administration government assembly "
    "embassy corps guards fire navy army guard constabulary house nations secretariat directorate legislature".split()
)
"""Words that do so in the name of an authority."""
ACRONYM_OFFICIAL = frozenset(
    "un fbi cia nsa sec fda fsa epa ecb imf who nato eu cdc fed cbi ed icc icj iaea nhs hmrc cps met irs doj dea nasa opec unhcr unicef "
    "mod efcc icpc nia rbi sebi idf ira-not usgs fema ntsb osce wto doe usda faa atf ice fsb gru boe ons obr ofcom ofsted cqc fca iebc "
    "inec saps nypd lapd imd nhrc ndma ndrf cid drdo isro frsc nema ncdc nafdac ndlea knec fcc ftc dhs gao cbo nih noaa nws osha cma ico "
    "hse nca sfo mhra dvla dwp gchq psni accc rba rcmp afdb iom ocha wfp fao ilo undp unrwa oecd ema ecdc nerc nersa".split()
)
"""Authorities by their initials."""
OFFICES = frozenset(
    "ombudswoman head president premier chancellor mayor governor senator king queen pope prince princess emperor sultan emir speaker "
    "chairman chairwoman chairperson chair director-general secretary-general commissioner ombudsman principal headteacher headmaster "
    "bishop archbishop cardinal ambassador attorney-general solicitor-general comptroller auditor-general sheriff coach manager captain "
    "director ceo boss founder owner minister secretary congressman congresswoman representative lawmaker judge coroner prosecutor editor "
    "author artist singer actor actress striker goalkeeper midfielder defender winger defendant magistrate general admiral commander chief "
    "leader nominee candidate incumbent businessman businesswoman billionaire tycoon entrepreneur comedian journalist novelist playwright "
    "composer conductor filmmaker democrat republican hopeful vice-president deputy treasurer provost dean vice-chancellor taoiseach "
    "tanaiste constable superintendent executive champion politician veteran newcomer player athlete pontiff monarch premier-elect "
    "president-elect celebrity presenter host star chef justice mogul magnate advocate-general accountant-general registrar-general "
    "governor-general councillor councilman councilwoman contender challenger frontrunner front-runner legislator rapper musician curator "
    "skipper referee umpire jockey trainer owner-trainer headmistress rector abbot abbess rabbi imam warden postmaster harbourmaster "
    "stationmaster landlady commandant brigadier".split()
)
"""Offices and callings that stand before or for the name of a person."""
PERSONAL_MAKERS = frozenset(
    "lawmaker policymaker policy-maker filmmaker film-maker peacemaker playmaker dressmaker decision-maker winemaker troublemaker "
    "holidaymaker merrymaker bookmaker clockmaker watchmaker shoemaker cabinetmaker kingmaker matchmaker moneymaker".split()
)
"""Those in -maker who are persons, not firms."""
COURT_PERSONS = frozenset("judge magistrate coroner arbitrator".split())
"""Persons who speak for their court."""
COURTLY = frozenset(
    "u.s. us appeal court bankruptcy administrative immigration federal district county state high appeals trial crown "
    "circuit family supreme criminal civil".split()
)
"""Words before one of those that leave them speaking for their court: "a federal judge", but not "a senior judge"."""
RELATED_BODIES = frozenset(
    "rival parent subsidiary competitor supplier lender affiliate sponsor insurer contractor publisher landlord".split()
)
"""What a body is to another: "its losing rival, Delmont"."""
UNITS = frozenset("desk laboratory lab laboratories team unit centre center institute hotline office".split())
"""Parts of an authority that speak for it where it owns them: "the ministry's crisis desk"."""
INSTITUTES = frozenset("institute institution centre center institutes trust trusts".split())
"""Bodies that are public with one of `PUBLIC_MODIFIERS`."""
FOREIGN_ARTICLES = frozenset("the le la les el al der die das il".split())
"""Articles that open the name of an outlet: "Le Monde"."""
ONLY_KIN = frozenset("wife husband mother father widow widower spouse fiance fiancée fiancé mother-in-law father-in-law".split())
"""Relatives of whom a person has one."""
COMPANIONS = frozenset(
    "deputy star host author singer actor actress chef executive veteran candidate hopeful player athlete artist".split()
)
"""Offices of which a person can have more than one at hand: "her deputy"."""
WRITERS = frozenset({"authors", "writers"})
"""Those behind a document."""
SPOKES = frozenset("spokesman spokeswoman spokesperson spokesmen spokespeople spokeswomen".split())
"""Who speaks for somebody else."""
PERSON_TITLES = w.TITLES | frozenset(
    "leader whip chair commissioner correspondent anchor columnist counsel coordinator treasurer secretary-treasurer comptroller "
    "strategist pollster candidate nominee superdelegate democrat republican".split()
)
"""Capitalised words behind which a person's name follows: "Senate Minority Leader Ana Orr"."""
MANY = frozenset("many some several most few others people critics supporters voters both all".split())
UNVERIFIED = frozenset("unconfirmed unverified rumour rumours rumor rumors gossip speculation whispers unsubstantiated".split())
PARTISANS = frozenset(
    "republicans democrats conservatives liberals americans britons tories socialists communists libertarians evangelicals christians "
    "muslims jews catholics latinos hispanics asians africans europeans russians iranians israelis palestinians ukrainians texans "
    "californians independents progressives moderates islamists separatists nationalists loyalists unionists".split()
)
"""Capitalised plurals for people of a party, people or faith, whatever stands before them: "House Republicans"."""
CHAMBERS = frozenset("house senate congressional assembly state local many other national young black white latino".split())
"""Words before the people of a party that leave them people: "the Senate Republicans"."""
HOUSES = frozenset("house senate congressional parliamentary assembly commons lords select".split())
"""Words in the name of a committee of a parliament."""
SITE_ENDINGS = (".org", ".com", ".net")
"""Endings of names of web sites that speak for whoever runs them."""
MEMBERS = frozenset("mps meps msps mlas tds mnas mks senators lawmakers peers councillors backbenchers".split())
"""Members of a parliament, whatever stands before them: "Labour MPs"."""
PRAISED = frozenset("great legend icon ace idol veteran stalwart luminary superstar".split())
"""What a person is called by name behind it: "tennis great Ana Orr"."""
CONSTITUENCIES = frozenset("district county ward constituency riding parish".split())
"""Places that send somebody to a parliament or council: "the 5th District's Kyle Orr"."""
PARTISAN_PERSONS = frozenset("democrat republican conservative liberal independent libertarian tory socialist communist".split())
"""Capitalised singulars for one of a party's people: "one Vell Democrat"."""
INDEFINITE = frozenset("a an one another any no every some each".split())
"""Words before a noun by which nobody is told apart from others."""
PARTISAN = frozenset("democratic republican gop party campaign tory labour conservative liberal partisan".split())
"""What makes a strategist one of a side's own people, and no expert."""
TRADES = frozenset(
    "insurance business trade industry industrial retail retailers mining minerals tourism marketing banking bankers farmers growers "
    "producers consumers employers workers builders hospitality property estate landlords tenants advertising press media "
    "publishers christian islamic muslim jewish hindu sikh buddhist catholic anglican methodist baptist interfaith churches".split()
)
"""Words of a trade, which make what could be a public body a private one."""
SHARED_NAMES = frozenset("council board agency bureau committee panel office congress".split())
"""Words in the names of public and private bodies alike."""
PRONOUNS = frozenset(
    "he she they it we i you him her his its their them who which that this these those one some others several both all most "
    "few many there".split()
)
"""Pronouns that can be a source."""
NAMELESS = frozenset("officials aides sources advisers advisors people voters witnesses staffers insiders operatives employees".split())
"""People of whom "the two" are no two whom the copy has named."""
THOSE = frozenset({"those", "anyone"})
"""Pronouns for people behind which a phrase may stand before "who": "those in the finance world who"."""
UNTOLD = THOSE | frozenset("everyone someone somebody everybody anybody others many some few most all".split())
"""Pronouns for people whom nobody names, before "who"."""
PARTS = frozenset("all some many most both one".split())
"""Words that, before "of", stand for part of a group: "some of them"."""
INSPECTING = frozenset("verified seen obtained reviewed saw examined viewed".split())
"""What the outlet has done with a source that it vouches for: "documents we obtained"."""
INSPECTED = frozenset("accessed seen reviewed obtained viewed taken filmed recorded verified examined commissioned inspected".split())
"""Participles of "documents seen by": what follows is the outlet."""
SHOWN = frozenset("shown shared leaked read sent".split())
"""Participles of "shown to", "shared with": who follows has the paper."""
INSPECTING_BODIES = frozenset("this our us reporters paper newspaper magazine website broadcaster agency station".split())
"""Words behind "seen by" that, like a name, mean an outlet."""
INVESTIGATORS = frozenset("police investigators prosecutors lawyers court jury officials detectives".split())
"""Readers of documents that are not the outlet."""
MEASURING_HEADS = frozenset(
    "number group couple host range handful majority minority numbers army dozens lot one some many most several few percent "
    "third half coalition panel "
    "team".split()
)
"""Heads before "of" that only measure the noun behind it: "a handful of farmers"."""
NAME_OPENERS = frozenset("the most right very rt".split())
"""Words before a title in an apposition: ", the Most Reverend"."""
NEWS_MODIFIERS = frozenset(
    "news press travel advertising modelling aid relief rating ratings credit estate employment recruitment talent adoption".split()
)
"""What makes an "agency" a business."""
WIRE_MODIFIERS = frozenset({"news", "wire"})
"""What makes a "service" with a name an outlet."""
BOARDS = frozenset("board committee committees panel panels service services squad".split())
"""Bodies that are public only with one of `PUBLIC_MODIFIERS`."""
PUBLIC_MODIFIERS = frozenset(
    "nhs hospital parliamentary senate house select public parole planning fire health weather security intelligence prosecution "
    "ambulance prison probation emergency immigration forest rescue meteorological geological police border coastguard secret postal "
    "pollution control examination tourism electoral licensing school water housing drug food aviation maritime statistics statistical "
    "meteorology mountain protection lifeboat veterinary customs seismological patents diplomatic education exam examinations revenue "
    "wildlife fact-finding disciplinary appeals government hurricane geophysical sentencing pardons land highway sanitation irrigation "
    "state municipal city provincial riot bomb fraud disease infectious-disease".split()
)
"""What makes a board or service a public one."""
UNOFFICIAL_ALONE = frozenset("nation prison lender".split())
"""Nouns of authority that alone name nobody who speaks for it."""
PERSONS_TOO = frozenset(
    "contractor landlord builder developer supplier employer publisher distributor manufacturer producer operator".split()
)
"""Businesses that may be one person."""
BUSINESSES = frozenset("maker utility giant startup start-up subsidiary exporter importer line".split())
"""Nouns that tell of a name beside them that it is a business's: "Marenco, the shipping line,"."""
BODY_HEADS = ORGANISATION_NOUNS | BUSINESSES
"""Nouns that, before the name of a body or in an apposition to it, say what it is."""
COLLECTIVE_HEADS = frozenset(
    "operator lender insurer retailer carrier broker grocer brewer supermarket airline bank group union charity firm company party club "
    "campaign network maker giant line rebel militant separatist insurgent paramilitary".split()
)
"""Nouns before a name that make it the name of a body: "the charity Harbour"."""
OFFICE_ACRONYMS = frozenset("mp mep mla msp ceo cfo coo".split())
"""Offices of one person by their initials: "the area's MP"."""
OWNED_OFFICES = frozenset("president chairman chief director captain coach leader minister secretary ceo executive".split())
"""Offices of which a body has one: "its chairman"."""
OFFICER_MODIFIERS = frozenset("chief county district state city prosecuting".split())
"""What makes "the officer" or "the attorney" one person."""
POSTPONED_HEADS = frozenset("late former outgoing then incoming".split())
"""Adjectives after "the" that show a person's name: "the late Ana Orr"."""
TREATIES = frozenset("act treaty accord agreement convention constitution charter".split())
"""Words in the name of a document."""
HYPHENATED_PEOPLE = ("-americans", "-australians", "-britons", "-canadians")
"""Endings of what people of two peoples are called: "Norvian-Canadians"."""
GROUP_ENDINGS = ("ans", "ians", "crats", "ers", "ists", "ese", "ites")
"""Endings of names of groups of people: "the Bavarians"."""
PLURAL_ENDINGS = ("ers", "ors", "ists", "ees", "men", "ants", "ents")
"""Endings of plurals that name people."""
PERSON_ENDINGS = ("er", "or", "ist", "man", "woman", "person", "ian", "ee", "yer", "eer")
"""Endings of nouns that mostly name a person in the singular."""
EXPERT_ENDINGS = ("ologist", "ologists", "onomist", "onomists")
"""Endings of nouns for scholars."""
STATE_ENDINGS = ("ia", "stan", "land")
"""Endings of names of states."""
FINDING_VERBS = frozenset({"found", "showed", "shows", "suggested", "suggests"})
"""Verbs of trials and experiments that are studies."""
