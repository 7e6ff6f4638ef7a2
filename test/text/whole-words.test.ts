/** Words and figures that something parts which nobody sees, as the prose has them. */
import { describe, expect, it } from "vitest";
import { JOINER } from "../../server/src/text/prose.ts";
import { readerFor } from "../../server/src/text/reader.ts";

/** The format, the raw text, and its prose with `+` for a joiner. */
const cases: readonly (readonly [string, string, string])[] = [
  ["md", "explo\u00adsion", "explosion+"],
  ["md", "explo&shy;sion", "explosion+++++"],
  ["md", "Tarv&#111; burned", "Tarvo+++++ burned"],
  ["md", "&#52;1 people", "41++++ people"],
  ["md", "4\u200b1 people", "41+ people"],
  ["md", "4\u200c1 people", "41+ people"],
  ["md", "1\u2060,200 people", "1,200+ people"],
  ["md", "\u200f41\u200e people", " 41  people"],
  ["md", "1\u202f200 and 1&nbsp;200 and 2&#8239;300&#8239;400", "1200+ and 1200++++++ and 2300400++++++++++++++"],
  ["md", "1'200 and 12’500", "1200+ and 12500+"],
  ["md", "**1**,200 people", "  1,200++ people"],
  ["md", "<b>A</b>n explosion", "   An++++ explosion"],
  ["md", "**killed**: 41", "  killed  : 41"],
  ["md", "killed ４１ and ٤١ and ۴۱ people", "killed 41 and 41 and 41 people"],
  ["md", "The mayor of Du\u0301nmore", "The mayor of Dúnmore+"],
  ["md", "An explosion 🇩🇪 hit 👩🏽‍🚒 Tarvo ❤️.", "An explosion      hit         Tarvo   ."],
  ["md", "An © and $41$ people", "An © and  41  people"],
  ["tex", "1\\,200 and 1{,}200 and 12~500", "1200++ and 1,200++ and 12500+"],
  ["tex", "explo\\-sion", "explosion++"],
  ["adoc", "41&#160;people in 1{nbsp}200", "41      people in 1200++++++"],
  ["typ", "1~200 people", "1200+ people"],
  ["txt", "\ufeffThe gov\u00adernor", " The governor+"],
];

/** What parts two words or figures for everyone who reads. */
const parted = [
  "12 300 people",
  "May 12, 300 people",
  "in 2019\u202f200 people",
  "killed 12\u00a0people",
  "4\u00a012",
  "“41’ 200”",
  "41 **200** people",
  "Note:**text**",
  "می\u200cخواهم",
  "👨\u200d👩",
];

describe("the prose", () => {
  it.each(cases)("of %s %j has its words whole", (format, text, expected) => {
    const { prose } = readerFor(`draft.${format}`)(text);
    expect(prose.replaceAll(JOINER, "+")).toBe(expected);
    expect(prose).toHaveLength(text.length);
  });

  it.each(parted)("of %j has no word that the text has not", (text) => {
    expect(readerFor("draft.md")(text).prose).not.toContain(JOINER);
  });
});
