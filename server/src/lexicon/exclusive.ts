/** Words of one kind that exclude one another where one stands in the other's place: what is red is not green. */

/** A set a line. Words that may both be said of one thing ("wife", "mother"; "green", "emerald") are never in one set. */
export const EXCLUSIVE_SETS = `
red orange yellow green blue purple pink brown black white grey
first second third fourth fifth sixth seventh eighth ninth tenth last
once twice thrice
single double triple
daily weekly fortnightly monthly quarterly annual
morning afternoon evening
breakfast lunch dinner
yesterday today tomorrow
spring summer autumn winter
north south east west
northern southern eastern western
northeast northwest southeast southwest
north-east north-west south-east south-west
wedding funeral christening graduation
birth death
church mosque synagogue temple cathedral
christian muslim jewish hindu buddhist sikh
catholic protestant orthodox
sunni shia
republican democrat
conservative labour
primary secondary tertiary
gold silver bronze
goal assist
quarter-final semi-final
quarterfinal semifinal
football rugby cricket tennis golf hockey basketball baseball athletics boxing cycling swimming
goalkeeper defender midfielder striker
winner runner-up
acquittal conviction
infantry cavalry
knife gun sword axe hammer
rifle pistol shotgun
car bus train plane ship boat bicycle motorcycle helicopter ferry
road railway canal
bridge tunnel
island peninsula
drought flood
earthquake hurricane tornado tsunami volcano
cat dog horse cow sheep pig goat rabbit bear wolf lion tiger elephant monkey
hen duck goose turkey
shark whale dolphin
wheat rice maize barley oats
soy almond oat coconut cashew
beer wine whisky vodka
tea coffee
apple orange banana pear lemon
gold silver copper iron lead zinc tin nickel
oil gas coal
solar wind nuclear
cancer diabetes malaria cholera measles tuberculosis influenza
heart lung liver kidney brain stomach
arm leg
hand foot
eye ear nose
upper lower
bride groom
mum dad
uncle aunt
nephew niece
grandmother grandfather
grandson granddaughter
boyfriend girlfriend
king queen
prince princess
duke duchess
actor actress
waiter waitress
widow widower
adult child
novel poem play
violin piano guitar drum trumpet flute
marathon sprint
passenger driver
pilot passenger
landlord tenant
tenant owner
lender borrower
teacher pupil
doctor patient
host guest
predecessor successor
ancestor descendant
profit loss
asset liability
debt surplus
deficit surplus
inflation deflation
mercury venus mars jupiter saturn neptune
solid liquid
hot cold
warm cool
wet dry
fat thin
fresh frozen
raw cooked
paperback hardback
married unmarried
married single
state-owned privately-owned
left-wing right-wing
pro-government anti-government
first-half second-half
market school hospital hotel prison factory stadium airport museum library cinema restaurant embassy mosque church
warehouse bank pharmacy nightclub
owner manager
owner employee
government opposition
army navy police
court parliament
drug weapon cigarette
flood earthquake wildfire strike epidemic
cannon gas
nurse teacher lawyer engineer farmer journalist baker plumber electrician dentist
river lake ocean
uranium plutonium
visa passport
`;

/** Units of time, which exclude one another in the singular: "a week later" is not "a month later". */
export const EXCLUSIVE_UNITS = `
second minute hour day week month year decade century
hourly daily weekly monthly yearly
`;
