"""Verbs of promising, ordering, asking for, allowing and refusing."""

TABLE = """
promise | q t b i a=t,b,i o to | neutral | intend
pledge | q t b i o | neutral | intend
vow | q t b i o | neutral | intend
swear_off | o | neutral | intend
guarantee | t b o | neutral | intend
commit | @to | neutral | intend
undertake | i | neutral | intend
threaten | q t b i a=with | neutral | intend
offer | i | neutral | intend
volunteer | i q t | neutral | intend
refuse | i o=pers g q | neutral | intend+negated
decline | i | neutral | decline
demur | q t | neutral | deny
propose | i g t b o q | neutral | order
recommend | g t b o oi q | neutral | order
urge | a=i,t,q t o q g | neutral | order
exhort | a=i,q | neutral | order
implore | a=i,q | neutral | order
beg | a=i,q,for @for i | neutral | order
beseech | a=i,q | neutral | order
plead | q t @for @with @guilty @not+guilty | neutral | order
appeal | @for q | neutral | order
petition | a=i @for | neutral | order
lobby | a=i @for @against | neutral | order
campaign | @for @against | neutral | order
push | @for a=i @back | neutral | order
request | t o=pers oi q | neutral | order
demand | t b i o q w | neutral | order
insist_on | o | neutral | order
order | oi t q | neutral | order
command | oi t q | neutral | order
instruct | a=i,t,q | neutral | order
direct | a=i | neutral | order
tell_off | o | neutral | order
encourage | a=i o=pers q | neutral | order
invite | a=i | neutral | order
dare | a=i q | neutral | order
summon | a=i | neutral | order
forbid | oi g | neutral | order
prohibit | o g | neutral | order
ban | 0 | neutral | order
bar | 0 | neutral | order
require | t o=doc | neutral | order
stipulate | t b | neutral | order
mandate | t o=doc | neutral | order
hold | t | endorsing | assert
rule | q t b @out @against @in+favor+of @in+favour+of i=0 | endorsing | assert
decree | t b | neutral | order
find_for | o | neutral | assert
indict | a=on,for | neutral | assert+alleged
sue | a=for,over | neutral | assert+alleged
call_on | a=i | neutral | order
press_for | o | neutral | order
agitate | @for | neutral | order
opt | i @for | neutral | intend
choose | i | neutral | intend
elect | i | neutral | intend
attempt | 0 | neutral | intend
vie | i0 | neutral | intend
move | 0 | neutral | intend
prepare | 0 | neutral | intend
strive | i | neutral | intend
fight | @for @against | neutral | intend
argue_for | o | neutral | order
agree_to | i | neutral | intend
consent | @to i | neutral | intend
accept | o=claim t | neutral | confirm
authorize | oi o | neutral | order
authorise | oi o | neutral | order
permit | oi | neutral | order
allow |  | neutral | confirm
veto | o | neutral | order
dissuade | a=from | neutral | order
discourage | a=from o | neutral | order
advise_against | o | neutral | order
counsel | a=i,against q t | neutral | order
nudge | a=i | neutral | order
prod | a=i | neutral | order
prompt | 0 | neutral | order
pressure | a=i | neutral | order
goad | a=i | neutral | order
clamor | @for i | neutral | order
clamour | @for i | neutral | order
"""
