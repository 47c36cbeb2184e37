"""Words by which a speaker judges rather than states, and words that only show that a speaker is engaged."""

from __future__ import annotations

JUDGING = frozenset(
    # good and bad
    "great terrible wonderful awful horrible horrific dreadful appalling disgraceful shameful outrageous brilliant fantastic fabulous "
    "terrific disaster disastrous disgrace scandal scandalous farce farcical absurd ridiculous ludicrous laughable nonsense rubbish "
    "unacceptable wrong unfair fair unjust shame shameless tragedy tragic triumph magnificent superb beautiful ugly stupid dumb foolish "
    "silly reckless irresponsible careless brave courageous heroic hero heroes honest dishonest honourable honorable dishonourable decent "
    "indecent best worst better worse good bad crazy insane mad lunatic dangerous harmful hypocritical hypocrisy hypocrite incredible "
    "unbelievable amazing astonishing remarkable extraordinary sad pathetic weak strong proud honoured honored delighted thrilled "
    "disappointing disappointed encouraging discouraging embarrassing embarrassment humiliating offensive insulting racist sexist bigoted "
    "xenophobic divisive polarizing polarising toxic poisonous obsessed unfit unqualified incompetent inept corrupt crooked arrogant "
    "rude petty mean nasty vicious cruel barbaric cowardly coward despicable vile evil wicked genius masterpiece joke mess chaos chaotic "
    "insult betrayal victory mockery flawed misguided short-sighted shortsighted naive unrealistic unworkable pointless useless worthless "
    "meaningless hollow empty fake phony bogus dubious suspicious troubling troublesome worrying worrisome alarming frightening scary "
    "disturbing depressing heartbreaking inspiring inspirational exciting thrilling fascinating boring dull refreshing promising hopeful "
    "hopeless optimistic pessimistic confident comfortable uncomfortable happy unhappy pleased displeased angry furious upset frustrated "
    "frustrating annoying grateful thankful lucky unlucky fortunate unfortunate blessed popular unpopular likeable likable beloved "
    "impressive unimpressive sloppy lazy smart clever wise unwise sensible reasonable unreasonable rational irrational extreme radical "
    "outdated broken rigged lousy mediocre subpar inadequate insufficient excessive harsh brutal tough weakest strongest successful "
    "unsuccessful failing failure fiasco debacle catastrophe catastrophic nightmare crisis menace threat treasure gift blessing curse "
    "fool fools idiot idiots clown loser losers bully bullies thug thugs criminal liar liars phoney puppet demagogue charlatan "
    "important crucial vital essential critical unprecedented historic pivotal landmark momentous perfect imperfect poor excellent "
    "outstanding exceptional superior inferior legitimate illegitimate undemocratic unconstitutional immoral unethical amoral inhumane "
    "compassionate generous selfish greedy loyal disloyal patriotic unpatriotic respectful disrespectful worthy unworthy deserving "
    "conviction credibility integrity leadership weakness strength courage insight judgment judgement temperament character".split()
) | frozenset(
    # verbs and nouns of feeling and duty
    "deserve deserves deserved should shouldn't ought mustn't love loves loved hate hates hated like likes dislike dislikes admire "
    "admires respect respects trust trusts distrust fear fears regret regrets enjoy enjoys enjoyed welcome welcomes favor favors favour "
    "favours support supports oppose opposes prefer prefers cherish resent loathe despise faith hope pride gratitude passion "
    "enthusiasm frustration disgust outrage contempt".split()
) | frozenset(
    # merits
    "admirable commendable laudable exemplary stellar phenomenal tremendous sensational stunning gorgeous delightful charming "
    "elegant graceful gracious thoughtful principled trustworthy dependable capable competent talented gifted visionary "
    "uplifting heartwarming constructive productive fruitful worthwhile priceless invaluable profound potent fearless dignified "
    "humble sincere genuine authentic sane sober mature responsible reassuring overdue credible believable persuasive compelling "
    "convincing eloquent articulate likeable relatable electable formidable unstoppable unbeatable presidential statesmanlike "
    # faults
    "damaging distorting sickening nauseating revolting repulsive repugnant abhorrent deplorable contemptible reprehensible "
    "unforgivable inexcusable unconscionable intolerable unbearable insufferable indefensible unjustifiable untenable "
    "implausible incoherent muddled botched bungled shambolic shoddy threadbare flimsy feeble pitiful woeful dismal abysmal "
    "atrocious ghastly bleak dire cynical sinister ominous chilling terrifying horrifying menacing belligerent bellicose "
    "inflammatory incendiary demeaning degrading dehumanizing dehumanising condescending patronizing patronising smug pompous "
    "conceited egotistical narcissistic self-serving self-centered opportunistic spineless gutless timid two-faced deceitful "
    "deceptive disingenuous dishonorable unscrupulous ruthless heartless callous merciless sadistic draconian oppressive "
    "tyrannical fascist totalitarian dictatorial far-fetched outlandish bizarre vulgar crude tasteless tacky tawdry sordid "
    "sleazy shady bogus worthless futile counterproductive wasteful bloated overrated underrated overblown hysterical paranoid "
    "delusional deranged unhinged unstable erratic thin-skinned petulant childish juvenile immature infantile clueless ignorant "
    "uninformed misinformed ill-informed gullible foolhardy negligent stale tedious dreary bland lackluster lacklustre "
    "underwhelming second-rate rotten crummy lame cowardly treasonous un-american anti-american ugliest meanest nastiest saddest "
    "finest brightest boldest bravest wisest stupidest dumbest craziest smartest greatest toughest "
    # what somebody or something is called
    "malarkey hogwash baloney drivel garbage crap bull lies falsehood cowardice bravery heroism travesty charade circus sideshow "
    "stunt gimmick ploy witch-hunt witchhunt smear slander slur outrage abomination atrocity blunder folly madness insanity "
    "lunacy stupidity idiocy ignorance arrogance greed bigotry racism sexism misogyny xenophobia demagoguery traitor sellout "
    "fraud conman huckster bigot misogynist tyrant monster villain laughingstock laughing-stock disservice injustice unfairness "
    "indignity game-changer gem jewel statesman godsend no-brainer wake-up surrender capitulation overreach grandstanding "
    "pandering fearmongering scapegoating scaremongering "
    # what is done well or badly
    "betray betrayed betrays ruin ruined ruining wreck wrecked destroying squander squandered cave caved panders pander "
    "insulted disgraced cheapens poisons divides unites inspires deserves excels stinks sucks undermines undermine threatens "
    "endangers jeopardizes jeopardises embarrasses failed fails wasted exploits rigged stooge hijacked demonize demonizes "
    "demonizing vilify scapegoat bully bullies".split()
)
"""Words of judgement and feeling."""
QUALIFIED = frozenset(
    "love loves loved hate hates like likes best better good bad worst worse strong fair wrong important poor great joke "
    "victory mess happy proud trust hope support supports oppose opposes respect welcome fear fears critical criminal threat "
    "crisis tough failing failure historic successful popular perfect character leadership judgment judgement strength conviction "
    "integrity faith confident extreme radical favor favors favour favours prefer prefers comfortable superior legitimate gift hero "
    "broken mean empty loyal enthusiasm frustration frustrated angry upset pleased lucky insight weakness respects trusts smart hopeful "
    "promising fortunate unfortunate enjoy enjoys enjoyed reasonable insufficient inadequate harsh "
    "capable competent talented gifted genuine authentic mature responsible profound potent sober dire bleak damaging fascist "
    "totalitarian oppressive negligent unstable erratic fraud lies monster surrender circus stunt smear racism sexism atrocity "
    "ruined ruin wreck wrecked destroying cave caved failed fails wasted threatens endangers undermines undermine inspires "
    "exploits bull hijacked insulted rotten betrayed stunning constructive productive credible compelling convincing jewel gem "
    "overdue greatest toughest finest brightest formidable terrifying horrifying chilling ignorant shady crude bizarre greed "
    "injustice ignorance bullies bully traitor smartest outrage presidential unites divides".split()
)
"""Of these the ones that judge only in the speaker's own words."""
ENGAGED = frozenset(
    "i we us our my me you your think believe feel guess so such very really quite too totally total completely absolutely utterly truly "
    "simply certainly clearly obviously frankly honestly literally never always nothing nobody everybody everyone nowhere must need just "
    "even let unless most least more less not n't don't doesn't can't won't isn't aren't wasn't didn't couldn't wouldn't shouldn't ! why "
    "how what kind sort lot look looks seem seems sound sounds maybe perhaps hell god thank sure idea point problem issue".split()
)
"""Words that show a speaker who is engaged: first persons, intensifiers, negations."""
