"""Words by which a mention shows whether "he" or "she" can stand for it: given names, titles, and nouns for women and men.

Names that women and men share ("Alex", "Kim", "Robin") are in neither list; who is in none can be both.
"""

from __future__ import annotations

WOMEN = frozenset(
    "abigail ada adele agnes aisha alexandra alice alicia alison amanda amelia amina amy ana andrea angela angelina anita ann anna anne "
    "annette annie antonia aoife april asha ashley astrid audrey ayesha barbara beatrice beatriz bernadette beth betty beverly bianca "
    "brenda brianna bridget brigid camilla carla carmen carol caroline carolyn catherine cecilia celia charlotte cheryl chioma chloe "
    "christina christine clara claire clare claudia colleen constance cynthia daisy deborah debra deepa denise diana diane dolores donna "
    "dora doris dorothy edith eileen elaine eleanor elena elise elizabeth ella ellen elsa emily emma erica erin esther ethel eva evelyn "
    "faith farah fatima felicity fiona florence frances francesca gabriela gail geraldine gertrude gillian gina giulia glenda gloria "
    "grace greta gwen hannah harriet hazel heather heidi helen helena hilary hillary holly hope huma ida imogen ines ingrid irene iris "
    "irina isabel isabella ivanka jacqueline jane janet janice jasmine jean jeanne jennifer jenny jessica jill joan joanna joanne "
    "josephine joyce juanita judith judy julia juliana julie june kamala karen karin karina kate katherine kathleen kathryn kathy katie "
    "katrina kavita kayla kellyanne kerstin kirsten kirsty kristen laila lakshmi lara laura lauren laurie leah leela leila lena leticia "
    "lilian lillian lily linda lisa liz lois lola loretta lorna lorraine louisa louise lucia lucy luisa lydia lynn mabel madeleine maeve "
    "maggie magdalena mandy marcia margaret margarita margo maria marian marianne marie marilyn marina marion marjorie marlene marta "
    "martha mary maryam matilda maureen mavis maxine megan meera melania melanie melissa mercedes meredith mia michaela michele michelle "
    "mildred miranda miriam moira molly mona monica monique muriel myra nadia nadine nancy naomi natalia natalie natasha neha nicola "
    "nicole nina nora norma odette olga olivia olena oksana pamela patricia paula pauline peggy penelope petra phoebe phyllis pooja "
    "precious priscilla priya rachel rania rebecca regina renee rhoda rhonda rita roberta rosa rosalind rose rosemary rosie rowena ruth "
    "sabrina sadie sally samantha sandra sara sarah saskia shanti sharon sheila shirley silvia simone sinead siobhan sofia sonia sophia "
    "sophie stella stephanie sudha sunita susan susannah suzanne sylvia tamara tanya tara teresa tessa thandiwe thelma theresa tiffany "
    "tina tracey tracy ursula valentina valerie vanessa vera veronica victoria violet virginia vivian wanda wendy wilma winifred yasmin "
    "yvette yvonne zara zoe zainab".split()
)
MEN = frozenset(
    "aaron abdul abdullah abraham adam adrian ahmed alan albert alberto alejandro alexander alfred ali alistair allan allen alvin amir "
    "andre andreas andrew andy angus anil anthony antonio anton arjun arnold arthur arturo ashok barack barry ben benjamin bernard bernie "
    "bill billy bob bobby boris brad bradley brendan brent brett brian bruce bruno bryan byron callum calvin carl carlos cecil chad "
    "charles charlie chris christopher chuck clarence claude cliff clifford clive colin conor craig curtis cyril dale damian daniel "
    "danny darren dave david dean deepak dennis derek desmond devin dick diego dimitri dirk dmitri dominic don donald douglas duncan "
    "dwight dylan earl ed eddie edgar eduardo edmund edward edwin emanuel emeka emil emmanuel enrique eric erik ernest ernesto eugene "
    "fabian federico felix ferdinand fernando finn floyd francisco frank franklin fred frederick fritz gareth gary gavin geoff geoffrey "
    "george gerald gerard giles giovanni glen glenn gordon graham grant greg gregory guillermo gustav guy hamid hank hans harold harry "
    "harvey hassan hector henrik henry herbert herman homer horace howard hugh hugo humphrey ian ibrahim igor isaac ivan jack jacob "
    "jacques jake jakob jamal james jared jason javier jeb jeff jeffrey jens jeremy jerome jerry jim jimmy joe joel johan johannes john "
    "johnny jonah jonas jonathan jorge jose joseph joshua juan julian julius justin karl keith ken kenneth kevin klaus kofi kumar kurt "
    "lance larry lars laurence lawrence len leo leon leonard leonardo leopold leroy liam lionel lloyd louis lucas luis luke malcolm "
    "manuel marc marcel marco marcus mario mark martin marvin mateo matt matthew maurice max maxwell mehmet melvin michael miguel "
    "mike mikhail miles mohamed mohammad mohammed mitch mitt murray mustafa nathan nathaniel ned neil nelson newt nicholas nick nigel "
    "nikolai noah norman oleg oliver omar oscar otto owen pablo paddy paolo patrick paul pedro perry pete peter phil philip pierre "
    "prakash rafael raj rajesh ralph ramesh ramon randolph randy rashid raul ray raymond reginald rex ricardo richard rick robert "
    "roberto rod roderick rodney rodrigo roger roland ron ronald rory ross roy rudolph rudy rupert russell ryan salman sam samuel sanjay "
    "santiago scott sean sebastian sergei sergio seth shane sidney simon stan stanley stefan stephen steve steven stewart stuart sunil "
    "suresh sven tariq ted terence terry theodore thomas tim timothy toby todd tom tomas tommy tony trevor ulrich umar uwe victor "
    "vijay vikram vincent vladimir wallace walter warren wayne wilbur wilfred willem william winston wolfgang xavier yusuf zeke".split()
)
GIVEN_NAMES = WOMEN | MEN
PLURAL_SURNAMES = frozenset(
    "sanders rogers rodgers myers meyers peters summers waters powers bowers flowers saunders sellers childers withers chambers anders "
    "landers walters watters masters winters stivers rivers travers jeffers akers byers deavers connors majors sessors sommers siders "
    "vickers chalmers carruthers ayers eggers lubbers snyders williams jones davies hughes evans roberts edwards phillips adams collins "
    "jenkins hopkins simmons stevens stephens richards daniels andrews matthews brooks hayes reeves "
    "rhodes owens hawkins perkins dawkins watkins wilkins robbins higgins huggins briggs riggs biggs spriggs cummings hastings "
    "jennings billings rawlings hutchins collings byrnes barnes stubbs gibbs hobbs dobbs tibbs "
    "mathews meadows nichols ingalls rawls".split()
)
"""Surnames that end as words for groups of people do."""
FEMALE = frozenset(
    "she her mrs ms miss dame lady queen princess duchess baroness countess sister mother daughter wife widow aunt niece grandmother "
    "woman girl spokeswoman chairwoman congresswoman councilwoman businesswoman actress waitress heiress hostess nun policewoman "
    "sportswoman saleswoman headmistress mum girlfriend bride midwife".split()
)
"""Pronouns, titles and nouns that only a woman has."""
MALE = frozenset(
    "he him mr sir lord king prince duke baron count brother father son husband widower uncle nephew grandfather man boy spokesman "
    "chairman congressman councilman businessman waiter policeman fisherman sportsman salesman headmaster dad boyfriend groom monk "
    "priest imam bishop archbishop cardinal pope rabbi fireman postman gunman craftsman".split()
)
"""Pronouns, titles and nouns that only a man has."""
