"""The forms of English verbs: irregular ones, common ones, and the rules by which the others are made."""

from __future__ import annotations

IRREGULAR = {  # base: (past, participle)
    line.split()[0]: (line.split()[1], line.split()[2])
    for line in """
arise arose arisen
bear bore borne
beat beat beaten
become became become
begin began begun
bet bet bet
bid bid bid
bind bound bound
bite bit bitten
bleed bled bled
blow blew blown
break broke broken
breed bred bred
bring brought brought
broadcast broadcast broadcast
build built built
burst burst burst
buy bought bought
cast cast cast
catch caught caught
choose chose chosen
cling clung clung
come came come
cost cost cost
cut cut cut
deal dealt dealt
dig dug dug
do did done
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
flee fled fled
fling flung flung
fly flew flown
forbid forbade forbidden
forecast forecast forecast
foresee foresaw foreseen
foretell foretold foretold
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got got
give gave given
go went gone
grow grew grown
grind ground ground
hang hung hung
have had had
hear heard heard
hide hid hidden
hit hit hit
hold held held
hurt hurt hurt
keep kept kept
kneel knelt knelt
knit knit knit
know knew known
lay laid laid
lead led led
leave left left
lend lent lent
let let let
lie lay lain
lose lost lost
make made made
mean meant meant
meet met met
mislead misled misled
misread misread misread
mistake mistook mistaken
overcome overcame overcome
overhear overheard overheard
overrun overran overrun
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
pay paid paid
put put put
quit quit quit
read read read
repay repaid repaid
retake retook retaken
rethink rethought rethought
rewrite rewrote rewritten
ride rode ridden
ring rang rung
rise rose risen
run ran run
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
set set set
shake shook shaken
shed shed shed
shine shone shone
shoot shot shot
show showed shown
shrink shrank shrunk
shut shut shut
sing sang sung
sink sank sunk
sit sat sat
slay slew slain
sleep slept slept
slide slid slid
speak spoke spoken
speed sped sped
spend spent spent
spin spun spun
split split split
spread spread spread
spring sprang sprung
stand stood stood
steal stole stolen
stick stuck stuck
strike struck struck
strive strove striven
swear swore sworn
sweep swept swept
swim swam swum
swing swung swung
take took taken
teach taught taught
tear tore torn
tell told told
think thought thought
throw threw thrown
thrust thrust thrust
tread trod trodden
undercut undercut undercut
undergo underwent undergone
understand understood understood
undertake undertook undertaken
undo undid undone
uphold upheld upheld
upset upset upset
wake woke woken
wear wore worn
weave wove woven
wed wed wed
weep wept wept
win won won
wind wound wound
withdraw withdrew withdrawn
withhold withheld withheld
withstand withstood withstood
write wrote written
""".strip().splitlines()
}
DOUBLING = frozenset(
    "admit ban bar beg blur chat clap commit compel confer control cram defer deter dim dip drag drop drum embed emit enrol equip excel "
    "expel flag flop grab grin hop hug incur infer jog lag log map mar nod occur omit outfit pad pan pat patrol permit pin plan plot "
    "plug pop prefer propel quip quiz rap refer regret remit rip rob rot rub scan scrap shrug sin skip slam slap slip snap sob spot stab "
    "star stem stun step stir stop strip submit swap tap tip top trap travel trim vet whip wrap rebut rebel counsel quarrel signal label "
    "cancel fuel total level channel duel model dub sum wed bug hum nab con rat pen tug jot trot squat spur concur recur abhor rig zip "
    "sag fit knit throb clog flog hog mug nag tag wag gag jam ram slim skim swim brim chip clip drip grip trip chop crop mop flap strap "
    "unwrap handicap kidnap worship hobnob abet acquit outwit transmit allot benefit cavil dial marvel pedal peril rival shovel spiral "
    "towel unravel yodel bus gas fib blog brag peg prod ship span revel jab aver spar kid dispel fret shun sidestep backpedal".split()
)
"""Regular verbs that double their last consonant: "planned"."""
SINGLE_IN_AMERICAN = frozenset(
    "marvel revel pedal backpedal fuel total level channel duel model signal label cancel counsel quarrel travel".split()
)
"""Of these the ones that double it in British spelling only: "labelled", but "labeled"."""
FEELING_VERBS = frozenset(
    "anger enrage infuriate outrage alarm rattle unnerve thrill delight impress stun dismay disappoint annoy irk offend puzzle baffle "
    "alienate energize electrify excite worry surprise shock horrify frustrate exasperate".split()
)
"""Bases of verbs whose object feels what they tell: "angers farmers"."""
COMMON_VERBS = FEELING_VERBS | frozenset(
    "resonate abolish accelerate accommodate accompany accomplish accumulate achieve acquire activate adjourn administer advertise afford "
    "aggravate allocate amass amend annex annihilate apprehend ascend assassinate assign assimilate attain augment authenticate automate "
    "avert bankroll beckon befriend bequeath betray bolster browse bulldoze calibrate captivate categorize circulate circumvent cleanse "
    "clinch coerce coexist coincide collaborate collide commemorate compensate compile complicate comply comprehend conceal conceive "
    "confine confiscate conform confront confuse congregate conquer conserve consolidate conspire constitute constrain consult consume "
    "contaminate convene converge cooperate coordinate correlate correspond corrode corrupt cripple crumble cultivate curtail customize "
    "darken dazzle deceive decentralize declassify decorate deduct deepen deface define defraud defund defy degrade delete demolish "
    "deplete deport depose deprive deregulate derive descend designate destabilize detach detect devalue devastate deviate devise devote "
    "differentiate dilute diminish dine disarm disband discontinue discriminate disenfranchise dislodge dismantle dispense disperse "
    "displace dispose disqualify disrupt distort distract disturb diversify dramatize dwindle educate eject elevate elicit elude emanate "
    "embark embed embody embolden emigrate emit empower emulate enact enclose encompass encroach endanger enforce enhance enlarge "
    "enlighten enlist enrich enroll enshrine enslave entail entangle entertain entice entitle entrench entrust erase erode erupt escalate "
    "evaporate evoke exacerbate exclude exert expedite expend extinguish extradite fabricate facilitate falter fascinate fasten finalize "
    "flatten flaunt flounder flourish fluctuate forego forfeit formulate frighten fulfill fundraise furnish galvanize garner gerrymander "
    "harden hasten heighten hesitate hinder humiliate illuminate imitate immerse immigrate impair impeach impede impel imprison improvise "
    "inaugurate incarcerate incite incorporate infect infiltrate inflate inflict infringe inhabit inhibit initiate inject innovate insert "
    "instill insulate insure intensify interact intercept interfere intersect intervene intimidate intrude inundate invalidate invent "
    "invigorate irritate jeopardize languish lengthen lessen liberate linger liquidate listen litigate loosen lurk magnify manipulate "
    "materialize maximize mediate migrate mingle mismanage mitigate mobilise mobilize modernize modify motivate multiply nationalize "
    "navigate neutralize nourish nurture obey oblige obliterate obscure obstruct oppress orchestrate originate outlast outnumber outpace "
    "outperform outweigh overlap overpower overrule overshadow overstep overwhelm pacify partake peddle penalize penetrate perish "
    "permeate perpetrate perpetuate persecute persist pervade pinpoint plummet plunder polarize pollute possess postpone precede "
    "precipitate preclude predate prescribe preside prevail privatize proliferate prolong propagate propel prosper provoke qualify ratify "
    "reap reappear rearrange reassess reassign recapture recede reciprocate reclaim reconcile reconsider reconstruct recreate rectify "
    "recuse recycle redact redeem redefine redeploy redirect redistribute redouble reelect refine refrain refresh refuel regenerate "
    "regroup rehabilitate rehearse reignite reimburse reinforce reinstate reinvent rejuvenate relax relieve relinquish relive relocate "
    "rename renegotiate renovate reopen reorganize repel replenish replicate reposition repress reproduce rescind reside restrain "
    "restructure resurface resurrect retaliate retrieve reunite revert revisit revitalize revoke revolutionize revolve satisfy saturate "
    "savor scatter secede sever sharpen shatter shelve shorten simplify simulate smuggle socialize soften solicit solidify soothe "
    "specialize sprawl squander stabilize stagnate standardize startle sterilize stifle stimulate straddle subdue subscribe subside "
    "subsidize subtract subvert succumb suffice suffocate supervise supplant suppress surmount surveil swallow symbolize synchronize "
    "tarnish teeter televise tempt terrorize thrive thwart transcend translate transmit trivialize trounce unburden uncover unearth "
    "unfold unify unleash unlock unmask unravel unseat uproot usurp utilize vacate vaccinate validate vindicate violate visualize wander "
    "wield woo broker caucus combat exercise experiment exploit filibuster grab grade hack harvest levy mentor partner practice profit "
    "punch recruit repeal rival sabotage sanction shield subpoena tailor toss trend triumph email e-mail text post rebuff surface "
    "underpin vie acquit convict abandon absorb access act adapt add adjust adopt advance affect age aid aim air allow alter amount "
    "answer appeal appear apply appoint approach arm arrange arrest arrive assault assemble assist attach attack attempt attend attract "
    "audit average avoid await award bail ban bar base battle beat belong benefit block board boost born borrow bow breach breathe brief "
    "burn bury call campaign cancel capture care carry cause cease celebrate chair change charge chase check cite claim clash clean clear "
    "climb close coach collapse collect combine commit compare compete complete comprise concentrate conduct connect consist construct "
    "contact contain continue contribute control convert convince cook cool cope copy count cover crash create cross crowd cruise curb "
    "cure damage dance date deal debate debut decide decline decrease defeat defend defer deliver depart depend deploy derail deserve "
    "design destroy detain deteriorate develop die differ direct disappear discover dispatch display dissolve distribute divide dominate "
    "donate double draft drag drain dress drift drink drop drown dump earn ease edge edit elect eliminate emerge employ empty enable "
    "encounter end endure engage enjoy ensure enter escape establish evacuate evade evict evolve examine exceed exchange execute exist "
    "exit expand expel experience expire explode explore export extend extract face fail fall fear feature feed fetch file fill film "
    "finance finish fire fish fit fix flash float flood flow focus fold follow force form found frame free fuel function fund gain gather "
    "generate govern graduate grant grip guarantee guard guide halt hand handle happen harm haul head heal heat help hide highlight hire "
    "host house hunt identify ignite ignore impact impose import improve include increase influence inherit injure inspire install "
    "integrate interrupt introduce invade invest investigate invite involve isolate issue jail join jump justify kick kidnap kill knock "
    "lack land last launch lead leak lean lease leave level lift limit link list live load lock loom loot lower maintain manage march "
    "mark market marry match matter measure merge miss mix monitor mount move murder narrow near need negotiate obtain occupy occur offer "
    "open operate oppose organise organize oust outline overhaul overlook owe own pack paint park part participate pass pause peak "
    "perform persuade pick place plan plant play plead plunge point poison poll pour prepare present preserve press prevent proceed "
    "process produce promote prompt prosecute protect protest prove provide publish pull pump punish purchase pursue push quash race raid "
    "raise range rank reach react rebuild receive record recover reduce refer reform refuse regain register regulate reign reject relate "
    "release rely remain remove renew rent repair repeat replace represent require rescue resemble reshape resign resolve respond rest "
    "restore restrict result resume retain retire retreat return reveal reverse review revise revive reward rob rock roll rule rush sack "
    "safeguard sail save scale scan schedule score scrap search seal secure seem seize select separate serve settle shape share shell "
    "shift ship shock shout shrink sign signal slash slide slip slow smash smell smoke snow soar solve sort span spark specify sponsor "
    "spot stab stabilise stage stall star start starve stay steer stem step stir stop store storm strengthen stretch struggle study "
    "stumble submit succeed suffer suit supply support surge surpass surprise surrender surround survive suspend sustain swap swear "
    "switch tackle talk target taste tax tend terminate test thank threaten tie tighten top topple total touch tour trace track trade "
    "trail train transfer transform travel treat trigger trim triple try turn undermine unite unveil update upgrade urge use value vanish "
    "vary visit vote wait walk want warm wash waste watch water weaken weigh welcome widen wipe wish witness work worsen "
    "wound yield".split()
)
"""Bases of common verbs that are no cues; cue verbs add their own."""
DOUBLING_IRREGULAR = frozenset(
    "get put cut set hit sit run win begin let shut split quit bet bid forget dig swim spin upset shed overrun undercut forbid".split()
)
"""Irregular verbs that double their last consonant before -ing."""


def forms(base: str) -> tuple[str, str, str, str, str]:
    """Return base, third person, past, participle and -ing form of a verb given by its base.

    >>> forms("deny")
    ('deny', 'denies', 'denied', 'denied', 'denying')
    """
    past, participle = IRREGULAR.get(base) or (_past(base), _past(base))
    return base, _third(base), past, participle, _gerund(base)


def _third(base: str) -> str:
    """The third person: "goes", "denies", "has", "says"."""
    if base == "have":
        return "has"
    if base.endswith("z") and base in DOUBLING:
        return base + "zes"
    if base.endswith(("s", "x", "z", "ch", "sh")) or base in {"go", "do", "echo", "veto"}:
        return base + "es"
    return base[:-1] + "ies" if _ends_in_y(base) else base + "s"


def _gerund(base: str) -> str:
    """The -ing form: "lying", "making", "planning", "saying"."""
    if base in DOUBLING_IRREGULAR or (base in DOUBLING and not base.endswith("e")):
        return base + base[-1] + "ing"
    if base.endswith("ie"):
        return base[:-2] + "ying"
    return (base[:-1] if base.endswith("e") and not base.endswith(("ee", "oe", "ye")) else base) + "ing"


def _past(base: str) -> str:
    """The regular past form: "moved", "denied", "planned"."""
    if base.endswith("e"):
        return base + "d"
    if _ends_in_y(base):
        return base[:-1] + "ied"
    return (base + base[-1] if base in DOUBLING else base) + "ed"


def _ends_in_y(base: str) -> bool:
    """Whether a verb ends in a consonant and y: "deny", but not "say"."""
    return base.endswith("y") and base[-2:-1] not in "aeiou"


NOUN_TOO = frozenset(
    "broker caucus combat exercise experiment exploit filibuster grab grade hack harvest levy mentor partner practice profit punch "
    "recruit repeal rival sabotage sanction shield subpoena tailor toss trend triumph alarm anger delight dismay outrage puzzle radio "
    "thrill email e-mail text post act age aid aim air answer appeal approach arm arrest assault attack attempt award ban bar base battle "
    "bid block board boost bow break brief call campaign care cause chair challenge change charge chase check claim clash climb close "
    "coach comment complaint concern contact control copy cost count cover crash crowd cure cut damage dance date deal debate debut "
    "decline decrease defeat delay demand deposit design direct display dispute doubt draft dress drift drink drive drop ease edge end "
    "estimate exchange exit experience export face fall fear feature file fight film fire fish fit fix flash flood flow focus force "
    "forecast form frame free fuel function fund gain gauge grant grip guarantee guard guide halt hand harm haul head heat help hide "
    "highlight hire hold hope host house hunt impact import increase influence insult interview invite issue jail joke jump kick lack "
    "land last launch lead leak lease leave level lift limit link list load lock look loss love march mark market match matter mean "
    "measure message mind mix monitor mount move murder name need note notice offer open order pack paint park part pass pause pay peak "
    "phone pick place plan plant play pledge plot point poison poll pour praise present press process produce profile program project "
    "promise protest pull pump purchase push question quote race raid raise range rank rate reach read rebuke reason rebound record "
    "reform refund regret reject release remark rent repair reply report request research rescue reserve respect rest result return "
    "review reward ride ring rise risk rock roll rule run rush sack sail sale save scale scan score search seal second set share shed "
    "shell shift ship shock shoot shop shot show side sign signal slide slip smoke snow sort sound source spark speed spell spin split "
    "sponsor spot spread spring stage stand star start state stay stem step storm strain stress stretch strike struggle study style "
    "supply support surge surprise swap sweep swing switch talk target taste tax test thank think threat tie time tip title top touch "
    "tour trace track trade trail train transfer travel treat trigger trust try turn tweet update upgrade use value view visit voice vote "
    "wait walk warrant wash waste watch water welcome win wind wish witness wonder word work worry wound yield address attribute balance "
    "average bet bill book bomb budget button cheer circle comfort contract counter credit criticise desire echo effect endorse exhibit "
    "express figure flag hint honour label letter moan mourn object oath page pitch position pressure price quarrel query rap rally rebel "
    "rumour salute scream screen shout sigh slam slur snub stance suspect theory toast urge veto vow warn whisper counsel document survey "
    "petition brand champion favor favour mandate number reference sense term lecture lie rumor tally hit fault root pen caption decree "
    "probe advocate access bail beam bear beat blast blow boast breach broadcast burst capture catch caution censure chant collapse "
    "command contest cook crack cruise cry curb curse detail discount dispatch divide dream drain drag dump escape excuse extract feed "
    "finance finish float fold freeze grind grumble guess hail hammer hedge howl judge laugh lament lobby mistake murmur nickname nod "
    "outline overhaul permit plunge prompt quip quiz rage rant reprimand repeat retreat reverse roar safeguard schedule scrap shape shrug "
    "sink smear smell snap squabble stall store suit sum surface swipe tackle tear throw thrust total toy trumpet upset vent volunteer "
    "wail weave whine".split()
)
"""Base or -s forms that are as often nouns."""
