/** Tolls told by nouns: "the death toll rose to 41", "the number of wounded", "claimed the lives of 7", "those killed included …". */
import { tollActions, tollLeads, tollStates, tollVerbs } from "../../lexicon/tolls.ts";
import type { Measure } from "../mention.ts";
import { type Assignment, type Item, type Items, strengths, textAt } from "./item.ts";
import { objectsFrom } from "./object.ts";
import { chainStart, subjectsBefore } from "./subject.ts";

/** What the noun or verb at a word says of the counts around it. */
export function readTollPhrase(items: Items, at: number): readonly Assignment[] {
  const text = textAt(items.words, at);
  switch (text) {
    case "toll":
    case "tolls":
      return assign(leadTo(items, at), tollMeasure(items, at), strengths.phrase);
    case "number":
    case "total":
      return numberOf(items, at);
    case "lives":
      return livesLost(items, at);
    case "claims":
    case "claimed":
    case "claiming":
      return claimed(items, at);
    case "lost":
    case "losing":
    case "loses":
      return lost(items, at);
    case "dead":
    case "killed":
    case "wounded":
    case "injured":
    case "victims":
    case "casualties":
    case "missing":
    case "detained":
    case "fatalities":
    case "deaths":
      return [...included(items, at, stateMeasure(text)), ...actionOf(items, at, tollActions.get(text))];
    case "into":
      return textAt(items.words, at + 1) === "custody" ? assign(before(items, at), "detained", strengths.object) : [];
    case "hostage":
    case "captive":
    case "prisoner":
    case "hostages":
      return taken(items, at);
    case "homes":
    case "flee":
      return drivenOut(items, at);
    case "injuries":
    case "wounds":
    case "burns":
      return injuries(items, at);
    default:
      return actionOf(items, at, tollActions.get(text));
  }
}

const assign = (list: readonly Item[], measure: Measure | undefined, strength: number): readonly Assignment[] =>
  measure === undefined ? [] : list.map((item) => ({ item, measure, strength }));

const stateMeasure = (text: string): Measure | undefined =>
  text === "victims" || text === "casualties"
    ? "casualties"
    : text === "fatalities" || text === "deaths"
      ? "killed"
      : (tollStates.get(text) ?? tollVerbs.get(text)?.measure);

function tollMeasure({ words }: Items, at: number): Measure {
  const kind = textAt(words, at - 1);
  if (kind === "casualty" || kind === "casualties") return "casualties";
  return kind === "injury" || kind === "injured" || kind === "wounded" ? "wounded" : "killed";
}

/** The figure that a toll leads to, to its right ("rose from 12 to 41": both) or in "to 41 the death toll". */
function leadTo(items: Items, at: number): readonly Item[] {
  const { words, byStart } = items;
  for (let next = at + 1; next < words.length && next - at < tollReach; next++) {
    const item = byStart.get(next);
    if (item) {
      const opens = /^(?:between|top|pass|surpass|exceed)/.test(textAt(words, next));
      const led = opens || tollLeads.has(textAt(words, next - 1)) || next - at <= 2;
      if (item.people && led && isNumber(item)) return withNext(items, item);
      next = item.end - 1;
    }
    if (/^[;?!]$/.test(textAt(words, next)) || tollVerbs.has(textAt(words, next))) break;
  }
  const the = textAt(words, at - 1) === "the" ? at - 1 : at - 2;
  const item = items.byEnd.get(the) ?? items.byEnd.get(the - 1);
  return item?.people && textAt(words, item.start - 1) === "to" ? [item] : [];
}

const tollReach = 30;

/** A written number, not "a correspondent". */
const isNumber = ({ figure }: Item): boolean => figure.figures || figure.hard.max > 1;

function withNext(items: Items, item: Item): readonly Item[] {
  const second = textAt(items.words, item.end) === "to" ? items.byStart.get(item.end + 1) : undefined;
  return second?.people ? [item, second] : [item];
}

/** "the number of people killed rose to 41", "the total number of dead at 41". */
function numberOf(items: Items, at: number): readonly Assignment[] {
  const { words } = items;
  for (let next = at + 1; next < words.length && next - at < 9; next++) {
    const text = textAt(words, next);
    const measure = text === "deaths" ? "killed" : text === "dead" ? "killed" : stateMeasure(text);
    if (measure !== undefined) {
      const list = leadTo(items, next);
      const strength = strengths.phrase;
      return assign(list, measure, strength);
    }
    if (items.byStart.has(next) || /^[,;:]$/.test(text)) return [];
  }
  return [];
}

/** "claimed the lives of 7", "claimed 7 lives", "7 lives were lost". */
function livesLost(items: Items, at: number): readonly Assignment[] {
  const { words } = items;
  const around = [...words.slice(Math.max(0, at - 6), at), ...words.slice(at + 1, at + 5)];
  if (!around.some(({ text }) => lossVerbs.has(text))) return [];
  if (textAt(words, at + 1) === "of") return assign(objectsFrom(items, at + 2), "killed", strengths.object);
  const own = items.byEnd.get(at + 1);
  return own ? assign([own], "killed", strengths.noun) : [];
}

const lossVerbs: ReadonlySet<string> = new Set(
  "claim claims claimed claiming cost costs costing lost take takes took taken taking".split(" "),
);

/** "Bombing claims 5", with no noun that could be something else. */
function claimed(items: Items, at: number): readonly Assignment[] {
  const item = items.byStart.get(at + 1);
  return item?.people && !item.counted && isNumber(item) && item.figure.hard.max > 1
    ? assign([item], "killed", strengths.phrase)
    : [];
}

/** "lost 12 soldiers"; "12 people lost their lives" is a predicate. */
function lost(items: Items, at: number): readonly Assignment[] {
  const item = items.byStart.get(at + 1);
  const fighters = item?.counted?.population !== undefined && item.people;
  return fighters ? assign(objectsFrom(items, at + 1), "killed", strengths.phrase) : [];
}

/** "Those killed included 12 children", "among the dead were two nurses". */
function included(items: Items, at: number, measure: Measure | undefined): readonly Assignment[] {
  const { words } = items;
  const before = textAt(words, at - 1);
  const whole =
    textAt(words, at - 2) === "of" && (before === "the" || before === "those") ? items.byEnd.get(at - 2) : undefined;
  if (whole?.people) return assign([whole], measure, strengths.phrase);
  const among = textAt(words, at - 2) === "among" && (before === "the" || before === "those");
  if (among && !/^(?:were|was|are|is)$/.test(textAt(words, at + 1))) {
    const verb = words[at - 3]?.tags.has("PastTense") && !words[at - 3]?.tags.has("Copula") ? at - 3 : at - 2;
    return assign(subjectsBefore(items, chainStart(items, verb)), measure, strengths.phrase);
  }
  const named = before === "the" || before === "those" || before === "people";
  if (!named && at > 0) return [];
  let link = at + 1;
  while (link - at < 12 && words[link]?.kind === "word" && !inclusions.has(textAt(words, link))) link++;
  const near = link === at + 1 || textAt(words, link).startsWith("inclu");
  const item = near && inclusions.has(textAt(words, link)) ? items.byStart.get(link + 1) : undefined;
  return item?.people ? assign(objectsFrom(items, item.start), measure, strengths.phrase) : [];
}

const inclusions: ReadonlySet<string> = new Set("include includes included were are was comprise comprised".split(" "));

/** The count that ends before a word, or one word earlier. */
function before(items: Items, at: number): readonly Item[] {
  const item = items.byEnd.get(at) ?? items.byEnd.get(at - 1);
  return item?.people ? [item] : [];
}

/** "took 240 people hostage", "seized 12 hostages", "were taken captive" is a predicate. */
function taken(items: Items, at: number): readonly Assignment[] {
  const measure = textAt(items.words, at) === "prisoner" ? "detained" : "kidnapped";
  const item = items.byEnd.get(at) ?? items.byEnd.get(at + 1);
  if (!item?.people) return [];
  const verb = items.words.slice(Math.max(0, item.start - 3), item.start);
  return verb.some(({ text }) => takingVerbs.has(text))
    ? assign(objectsFrom(items, item.start), measure, strengths.object)
    : [];
}

const takingVerbs: ReadonlySet<string> = new Set(
  "take takes took taken taking seize seizes seized seizing hold holds held holding grab grabbed captured abducted kidnapped".split(
    " ",
  ),
);

/** "forced 3,000 people from their homes", "3,000 people fled their homes", "forcing thousands to flee". */
function drivenOut(items: Items, at: number): readonly Assignment[] {
  const { words } = items;
  for (let back = at - 1; back >= 0 && at - back < 14; back--) {
    const item = items.byEnd.get(back + 1);
    const between = words.slice(item ? item.end : 0, at);
    if (item?.people) {
      const verb = [...words.slice(Math.max(0, item.start - 3), item.start), ...between];
      return verb.some(({ text }) => drivingVerbs.has(text)) ? assign([item], "displaced", strengths.object) : [];
    }
  }
  return [];
}

const drivingVerbs: ReadonlySet<string> = new Set(
  "force forces forced forcing drive drives drove driven driving push pushes pushed pushing fled flee fleeing leave left".split(
    " ",
  ),
);

/** "12 people suffered injuries", "12 were treated for wounds". */
function injuries(items: Items, at: number): readonly Assignment[] {
  const { words } = items;
  for (let back = at - 1; back >= 0 && at - back < 9; back--) {
    const item = items.byEnd.get(back + 1);
    if (!item) continue;
    const between = words.slice(item.end, at);
    const said = between.some(({ text }) => /^(?:suffered|suffering|sustained|received|treated)$/.test(text));
    return item.people && said ? assign([item], "wounded", strengths.phrase) : [];
  }
  return [];
}

/** "the deaths of roughly 1,200 people and the kidnapping of around 250 others". */
const actionOf = (items: Items, at: number, measure: Measure | undefined): readonly Assignment[] =>
  measure !== undefined &&
  textAt(items.words, at + 1) === "of" &&
  (textAt(items.words, at) !== "loss" || items.byStart.has(at + 2))
    ? assign(objectsFrom(items, at + 2), measure, strengths.object)
    : [];
