/** The closed classes of English words, for shallow parsing. Lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const determiners = words(`the a an this these those some any no each every either neither another both several
  many few much my your our their its his her whose such certain various countless numerous
  all half most more less fewer`);

export const pronouns = words(`he she it they we you i him them us me himself herself itself themselves ourselves who
  someone anyone everyone nobody somebody anybody everybody nothing something anything everything others none mine
  theirs hers ours this these those`);

export const modals = words("will would can could may might shall should must cannot ll wo ca ought");

export const formsOfBe = words("be is are was were been being am 's 're 'm ain't");
export const formsOfHave = words("have has had having 've");
export const formsOfDo = words("do does did");

export const prepositions = words(`in on at by for with from of against into onto over under after before since until
  during between among amongst across through throughout towards toward near outside inside within without about
  around along alongside amid amidst despite via per as than like unlike behind beyond above below beneath beside
  besides upon following including regarding concerning till off versus except aboard atop opposite minus plus
  excluding pending`);

/** Words that open a clause. Those that are prepositions too open one only before a clause. */
export const subordinators = words(`if whether because although though while when whereas unless once whilst lest
  where why how whenever wherever`);

export const clausalPrepositions = words("after before since until as till than");

export const conjunctions = words("and or but nor yet & so");

export const negatives = words("not n't never no neither nor hardly scarcely barely");

/** Words of amount after which "of" leads to the noun that matters: "dozens of rockets", "a series of meetings". */
export const amountNouns =
  words(`dozen dozens hundred hundreds thousand thousands million millions billion billions score
  scores tens number numbers majority group groups series lot lots some all most many several handful couple pair
  barrage wave spate string rest half third quarter percent part parts kind sort type types volley volleys one two three
  four five six seven eight nine ten each both none any few plenty bunch total dozen member members majority minority`);

export const adverbs =
  words(`also already nonetheless nevertheless however still then now again later once ever always often
  sometimes never usually even just only too yet therefore thus hence meanwhile moreover instead perhaps maybe soon
  together almost nearly roughly approximately probably possibly reportedly allegedly not`);

/** Present forms of verbs that in reports are nearly always plural nouns. */
export const mostlyNouns =
  words(`forces officials rebels troops attacks interests drones strikes reports requests talks houses lives
  fires bombs rockets guards sources guns bodies deaths wounds sanctions tanks protests walks roads means works views`);

/** Words that make a number looser; before a number they are no prepositions. */
export const looseners = words("than around about over under to near at least most as many up nearly almost some");

/** Nouns whose "that" says what they hold, not which they are: "the report that the army fled". */
export const contentNouns =
  words(`accusation allegation announcement argument assumption assurance belief chance claim complaint conclusion concern
  condition confirmation conviction decision declaration denial doubt evidence expectation fact fear finding hint hope idea
  impression indication insistence knowledge message news notion opinion point possibility prediction probability promise
  proof proposal question reason recognition report reminder risk rumor rumour sense sign speculation statement suggestion
  suspicion theory thought threat view warning way word worry`);
