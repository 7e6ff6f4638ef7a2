/** Near synonyms of news prose that a dictionary of senses does not give. */

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
lawmaker legislator parliament mp deputy
cornish cornwall
welsh wales
breton brittany
flemish flanders
norman normandy
venetian venice
neapolitan naples
viennese vienna
bavarian bavaria
sicilian sicily
catalan catalonia
basque euskadi
muscovite moscow
londoner london
parisian paris
`;
