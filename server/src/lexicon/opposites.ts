/** Words that cannot both be true of one thing at one time: those before the bar against those after it. */

/** Verbs, as dictionary forms; a particle verb with its particle joined by a hyphen. */
export const OPPOSED_VERBS = `
rise climb grow increase jump surge soar gain advance rally rebound swell skyrocket | fall drop decline decrease slump plunge tumble dip slip sink slide shrink plummet dwindle ease lose
increase raise boost lift hike double triple treble expand widen add extend | reduce cut lower slash decrease trim halve diminish curb shrink narrow shorten
strengthen reinforce bolster tighten toughen fortify | weaken loosen relax soften undermine dilute
improve recover heal flourish thrive prosper excel | worsen deteriorate ail languish struggle flounder falter decay suffer
accelerate hasten quicken speed-up | slow delay brake decelerate
win triumph prevail beat succeed | lose fail concede forfeit
beat thrash overcome | lose
accept agree approve adopt endorse ratify back support authorise authorize pass sanction green-light welcome | reject refuse decline veto oppose rebuff block spurn turn-down vote-down deny disapprove dismiss scrap
approve grant authorise authorize confirm | defer postpone shelve suspend refuse deny reject revoke withdraw
allow permit let enable legalise legalize authorise authorize | ban prohibit forbid bar outlaw prevent block stop disallow prohibit criminalise criminalize
grant award give | refuse deny withhold revoke strip
agree consent | refuse decline disagree
admit acknowledge confess concede confirm claim assert | deny dispute refute reject
praise laud hail commend applaud welcome compliment acclaim | criticise criticize condemn denounce slam blast lambast attack censure decry deplore fault rebuke blame
thank | blame rebuke
support back favour favor endorse champion defend advocate | oppose resist fight criticise criticize condemn attack reject
convict jail imprison sentence condemn find-guilty | acquit clear exonerate pardon free absolve
arrest detain jail imprison capture seize hold incarcerate kidnap abduct | release free liberate pardon discharge
accuse blame charge indict implicate | clear exonerate acquit absolve vindicate
prosecute punish fine penalise penalize | forgive pardon spare reward
open reopen unlock unveil | close shut lock close-down shut-down seal
begin start launch commence initiate kick-off inaugurate | end finish stop conclude halt cease terminate abandon complete scrap cancel
start continue resume carry-on proceed | stop halt suspend cease quit abandon end pause interrupt
hold stage schedule go-ahead | cancel postpone scrap call-off
join enter enrol enroll | leave quit depart exit abandon resign withdraw
arrive enter reach return come | leave depart exit flee go-away
stay remain | leave depart quit move go
hire recruit appoint employ employ name elect promote install | fire sack dismiss oust axe remove demote depose expel lay-off
appoint elect name install | dismiss sack oust depose remove
buy purchase acquire | sell dump offload auction
import | export
deposit save | withdraw spend
earn receive | spend pay
profit gain | lose
pay repay settle | owe default
invest | divest
give offer provide supply deliver donate grant | remove withhold seize confiscate deny
send dispatch deploy | receive withdraw recall
lend | borrow
keep retain preserve maintain hold | discard abandon drop lose scrap remove dump give-up relinquish
save rescue spare protect preserve | kill destroy lose endanger harm abandon sacrifice
build construct erect restore rebuild repair assemble install | demolish destroy raze damage dismantle wreck tear-down knock-down ruin
repair mend fix restore | break damage destroy
create establish found set-up form | dissolve abolish disband destroy dismantle scrap
install attach add include insert | remove detach delete exclude omit take-down strip
include contain cover | exclude omit
add | remove subtract delete deduct
publish post upload release print | delete remove withdraw retract take-down suppress
reveal disclose expose unveil show announce publicise publicize | hide conceal cover-up mask withhold obscure suppress
find discover locate recover spot detect | lose miss hide overlook
remember recall | forget
win gain obtain secure regain retain | lose forfeit surrender
capture seize occupy take conquer recapture | lose surrender liberate abandon cede
attack invade assault storm | defend protect retreat withdraw
advance push-forward | retreat withdraw pull-back
deploy send station | withdraw pull-out recall
encourage urge persuade motivate inspire | discourage dissuade deter
help aid assist | hinder hamper hurt obstruct impede harm thwart
love like enjoy adore relish admire | hate dislike loathe detest despise dread
trust believe | distrust doubt disbelieve mistrust
hope expect | fear dread despair
calm soothe reassure ease | alarm frighten scare inflame aggravate worry
escalate intensify inflame heighten | ease defuse calm de-escalate cool
unite merge join combine reunite | split divide separate break-up
marry wed | divorce separate
live survive recover | die perish succumb
give-birth bear | die
impose introduce enforce tighten | lift remove repeal scrap ease drop abolish relax
enact introduce pass adopt | repeal abolish revoke scrap
uphold confirm maintain | overturn quash reverse strike-down annul
obey comply respect observe honour honor | disobey violate breach defy flout ignore
fulfil fulfill honour honor | break breach
exceed surpass top beat outstrip outperform | miss trail underperform lag
lead top head | trail lag follow
precede | follow succeed
ascend climb rise take-off lift-off | descend land crash dive
land touch-down | take-off
board embark | disembark alight
load | unload
lock | unlock
fill | empty drain
heat warm | cool freeze chill
freeze | melt thaw unfreeze
dry | soak flood wet
expand grow | contract shrink
attend | miss skip boycott
vote-for back | vote-against oppose
score net | miss concede
pass | fail flunk
qualify advance | crash-out bow-out fail
promote | relegate demote
confirm verify prove | refute disprove debunk contradict
acquire gain | lose shed
push | pull
wake | sleep
teach | learn
speak talk | listen
ask question inquire | answer reply respond
remember commemorate | forget
wear put-on don | take-off remove undress
hire rent lease | buy sell
stab knife | shoot gun-down strangle poison drown
shoot gun-down | stab knife strangle poison drown
strangle suffocate choke | stab shoot poison drown
rape | murder rob
abduct kidnap | free release
wound injure hurt | kill murder
wound injure | spare
write compose | sing perform
complete finish | abandon begin start
retire resign step-down quit | return join
sign | reject refuse release
re-sign renew extend | terminate cancel end
resist | yield surrender
cause trigger provoke | prevent avert avoid
activate enable switch-on turn-on | deactivate disable switch-off turn-off
fund finance subsidise subsidize | defund
overestimate | underestimate
overtake | trail
attract | repel deter
absorb | emit release
celebrate | mourn
laugh smile | cry weep
`;

/** Adjectives, participles and adverbs. */
export const OPPOSED_QUALITIES = `
rising growing increasing increased higher soaring expanding | falling declining shrinking decreasing decreased lower plunging dwindling reduced
more greater | fewer less
most | least fewest
larger bigger greater taller longer wider heavier | smaller tinier shorter narrower lighter
large big huge vast massive enormous giant considerable substantial sizeable major | small tiny little minor slight modest negligible minimal
high | low
long lengthy | short brief
early earlier | late later
first | last
former ex previous old outgoing | current new incoming present future next
new latest fresh | old existing previous outdated
young younger | old elderly older aged
fast quick rapid swift quickly rapidly swiftly | slow gradual slowly gradually
strong robust powerful sturdy | weak feeble fragile frail
healthy fit well | sick ill unhealthy unwell ailing
successful triumphant thriving flourishing prosperous booming profitable solvent | unsuccessful failed failing struggling troubled ailing bankrupt loss-making insolvent beleaguered embattled
profitable | unprofitable loss-making
rich wealthy affluent prosperous | poor impoverished needy deprived
expensive costly pricey | cheap inexpensive affordable
safe secure harmless | dangerous unsafe hazardous risky perilous harmful insecure
legal lawful legitimate | illegal unlawful illicit illegitimate
public | private secret
official authorised authorized | unofficial unauthorised unauthorized
named identified known | unnamed unidentified anonymous unknown
voluntary optional | mandatory compulsory obligatory required
temporary interim provisional | permanent lasting
possible | impossible
likely probable | unlikely improbable
certain sure definite | uncertain unsure doubtful
direct | indirect roundabout
simple easy straightforward | complicated complex difficult hard tough
domestic local national homegrown internal | foreign international overseas external global
male | female
northern north | southern south
eastern east | western west
left | right
upper | lower
inner indoor inside | outer outdoor outside
urban | rural
military | civilian
democratic | authoritarian autocratic
liberal progressive left-wing | conservative right-wing
happy glad delighted pleased thrilled joyful | sad unhappy upset disappointed miserable angry
optimistic hopeful upbeat bullish confident | pessimistic gloomy bearish
calm peaceful quiet | violent stormy turbulent noisy loud
friendly | hostile unfriendly
popular | unpopular
famous renowned prominent well-known | obscure unknown little-known
common frequent widespread | rare infrequent uncommon scarce
frequently often regularly always usually | rarely seldom never hardly
full | empty
open | closed shut
alive | dead
married | single divorced unmarried
pregnant | barren
wet rainy | dry
hot warm | cold cool chilly freezing
bright light | dark dim
clean | dirty polluted contaminated
deep | shallow
thick | thin
heavy | light
hard rigid | soft
sharp steep | slight gentle
positive favourable favorable | negative unfavourable unfavorable
good excellent superb | bad poor terrible awful
better | worse
best | worst
true accurate correct right | false inaccurate incorrect wrong
real genuine authentic | fake false counterfeit forged
complete total full entire | partial incomplete
partly partially | fully completely entirely wholly
intact undamaged unharmed unhurt unscathed uninjured | damaged destroyed injured hurt wounded wrecked
conscious awake | unconscious asleep comatose
stable steady | unstable critical volatile
available accessible | unavailable inaccessible
visible | invisible hidden
present | absent
related linked connected | unrelated unconnected
similar alike same identical | different dissimilar
unanimous unanimously | split divided
accidental accidentally unintentional unintentionally | deliberate deliberately intentional intentionally
natural organic | artificial synthetic man-made
modern contemporary | ancient traditional
armed | unarmed
sober | drunk intoxicated
vegetarian vegan | meaty
maximum | minimum
average | exceptional
inevitable | avoidable
abroad overseas | home
upward upwards up | downward downwards down
ahead | behind
far distant | near close
guilty | innocent cleared
absolute | relative
renewable | fossil
winning victorious unbeaten | losing beaten defeated
loyal | disloyal unfaithful
favourite favorite | underdog outsider
`;

/** Nouns. */
export const OPPOSED_NOUNS = `
rise increase growth gain surge jump expansion boost | fall decrease decline drop loss slump cut reduction dip plunge contraction
victory win triumph success | defeat loss failure
profit surplus gain | loss deficit
strength | weakness
approval acceptance consent support backing endorsement permission | rejection refusal opposition veto disapproval ban
praise acclaim applause | criticism condemnation rebuke
arrest detention capture imprisonment | release freedom
conviction guilt | acquittal innocence
start beginning opening launch outset | end finish closure conclusion close
arrival | departure
birth | death
buyer purchaser customer | seller vendor
purchase acquisition | sale disposal
import | export
employer boss | employee worker
teacher | pupil student
doctor | patient
landlord | tenant
lender creditor | borrower debtor
winner victor champion | loser runner-up
attacker assailant | victim defender
prosecution prosecutor | defence defense defendant
plaintiff claimant | defendant
ally friend supporter backer | enemy foe rival opponent critic
supporter proponent advocate | opponent critic
majority most | minority
all everyone everybody | none nobody
popularity | unpopularity
optimism hope confidence | pessimism despair fear
peace truce ceasefire | war conflict fighting
war invasion | peace resolution
wealth | poverty
health | illness sickness
safety | danger
north | south
east | west
morning | evening night
day | night
summer | winter
spring | autumn
husband | wife
father dad | mother mum mom
brother | sister
son | daughter
man | woman
boy | girl
king | queen
uncle | aunt
nephew | niece
actor | actress
head top | bottom tail
asset | liability
advantage benefit | disadvantage drawback harm
entrance entry | exit
presence | absence
shortage scarcity lack deficit | surplus glut abundance excess
friend | stranger
import imports | export exports
maximum peak high | minimum trough low
past | future
front | back rear
host | guest visitor
`;

/** What the dictionary has for opposites, though one movement may be told by either, from where the teller stands. */
export const SAME_DEEDS: ReadonlySet<string> = new Set(["come go", "bring take"]);

/** Qualities that begin or end like the denial of another and are none. */
export const SEEMING_NEGATIONS: ReadonlySet<string> = new Set(
  "infamous invaluable inflammable indifferent inborn inside inland inpatient input indoor intense immense priceless".split(
    " ",
  ),
);
