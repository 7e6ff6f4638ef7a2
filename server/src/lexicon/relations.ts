/** Opposites and near synonyms of news prose that a dictionary of senses does not give. */

/** Pairs between bars. */
export const OPPOSITE_PAIRS = `
rise fall|rise drop|rise decline|rise decrease|increase decrease|increase fall|increase reduce|increase cut|increase drop|up down
gain lose|win lose|victory defeat|success failure|succeed fail|accept reject|accept refuse|agree refuse|agree disagree|approve reject
approve block|approve veto|allow ban|allow prevent|allow block|permit prohibit|permit forbid|support oppose|support criticise|back oppose
praise criticise|praise condemn|welcome condemn|confirm deny|admit deny|claim deny|open close|open shut|begin end|start end|start finish
start stop|begin stop|launch end|launch halt|join leave|enter leave|arrive leave|arrive depart|import export|buy sell|hire fire|hire sack
appoint dismiss|appoint sack|arrest release|detain release|jail free|imprison release|capture release|convict acquit|convict clear
guilty innocent|guilty cleared|find lose|discover lose|build destroy|create destroy|save destroy|save kill|rescue kill|live die
survive die|attack defend|advance retreat|deploy withdraw|send withdraw|strengthen weaken|boost cut|boost harm|improve worsen|better worse
expand shrink|grow shrink|extend shorten|raise lower|raise cut|more less|more fewer|most least|higher lower|high low|larger smaller
large small|big small|bigger smaller|long short|longer shorter|early late|earlier later|before after|first last|old new|old young
older younger|male female|man woman|boy girl|son daughter|brother sister|father mother|husband wife|north south|east west|northern southern
eastern western|left right|inside outside|above below|over under|public private|legal illegal|lawful unlawful|safe dangerous|safe unsafe
rich poor|strong weak|hard easy|difficult easy|cheap expensive|full empty|friend enemy|ally enemy|ally rival|domestic foreign|local national
urban rural|majority minority|maximum minimum|temporary permanent|pass fail|remember forget|include exclude|remain leave|stay leave
hold release|protect endanger|encourage discourage|promote demote|love hate|like dislike|hope fear|optimistic pessimistic|popular unpopular
happy unhappy|happy sad|calm anxious|peaceful violent|war peace|suspend resume|cancel resume|cancel confirm|ease tighten|lift impose
tighten loosen|lend borrow|employ dismiss|uphold overturn|uphold quash|unveil conceal|reveal hide|reveal conceal|show hide|surface sink
alive dead|unharmed injured|unhurt injured|absent present|always never|all none|everyone nobody|day night|morning evening|summer winter
attacker victim|buyer seller|teacher student|employer employee|plaintiff defendant|top bottom|best worst|increase ease|deepen ease
escalate ease|escalate calm|delay hasten|delay accelerate|postpone hold|slow fast|slow accelerate|slowly quickly|widen narrow|surge plunge
soar plunge|soar slump|surge slump|climb slide|jump plummet|optimism pessimism|ascend descend|attach detach|add remove|install remove
recover deteriorate|intact damaged|damage repair|break fix|famous unknown|known unknown|clear unclear|likely unlikely|able unable
willing unwilling|certain uncertain|possible impossible|direct indirect|far near|voluntary mandatory|voluntary compulsory|optional mandatory
`;

/** A group of near synonyms a line. */
export const SYNONYM_GROUPS = `
kill slay murder execute assassinate dead death die fatal
injure wound hurt injury
jail imprison prison incarcerate sentence
sack fire dismiss axe oust
arrest detain apprehend custody nab
say tell state announce declare claim reveal report add note comment explain according
attack strike assault raid hit target bombard
bomb bombing blast explosion explode detonate
crash collide collision smash accident
police officer cop constable detective
doctor physician medic
parent mother father mum dad
mum mother mom
dad father
child kid youngster boy girl pupil baby toddler
teenager teen adolescent youth
footballer player striker midfielder defender goalkeeper winger forward
team side club squad
game match fixture tie clash
win beat defeat victory triumph
goal score net
sign join move transfer signing
deal contract agreement pact accord
buy purchase acquire
sell sale
cut reduce slash lower reduction
rise increase climb grow jump surge soar growth
fall drop decline decrease slump plunge tumble dip
back support endorse
film movie
car vehicle
plane aircraft jet airliner aeroplane airplane
ship vessel boat
house home property residence
company firm business
money cash fund
boss manager chief head coach
leader head chief
campaign drive
row dispute feud
storm hurricane cyclone typhoon
fire blaze flame
victim casualty
suspect accused defendant
trial court case
probe investigation inquiry investigate
quit resign leave
vote election ballot poll
lawmaker legislator mp politician
soldier troop serviceman
fighter militant insurgent rebel gunman
weapon arm gun firearm
missile rocket projectile
talk negotiation discussion
meet meeting summit
plan aim intend scheme
need require must
show reveal display
use employ
start begin launch commence
end finish conclude stop halt
stop halt cease prevent block
help aid assist assistance
big large huge major massive
small little tiny
biggest largest
important key major crucial
quick fast rapid swift
famous renowned celebrated well-known
angry furious outraged
scared afraid frightened
beautiful stunning gorgeous
unusual rare strange odd
photo picture image photograph snap
video footage clip
web internet online website
phone mobile smartphone
shop store retailer
seek search hunt look
ask request urge call
allow let permit enable
ban prohibit bar outlaw forbid
warn caution alert
fear worry concern
believe think reckon
happen occur
live reside home
die pass killed death
get receive obtain
give provide offer hand
make create produce
hold keep
wear dress
near close nearby
about around approximately roughly
nearly almost
woman lady female
man male bloke guy
wife husband spouse partner
boyfriend girlfriend partner
friend pal companion
country nation state
city town
area region zone district
road street highway
worker employee staff
study research survey
expert specialist scientist researcher
illness disease sick condition
hospital clinic infirmary
school college academy
criticise condemn slam blast attack
dump pour splash splatter spill
unveil reveal present announce
delete remove erase close
struggling troubled beleaguered ailing
fraud scam deception
disappear missing vanish
decade year
euthanize destroy cull
`;
