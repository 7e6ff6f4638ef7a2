/** A plugin for esbuild: compromise's word list as it is after unpacking and conjugating, which would take each start a tenth of a second. */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

export const taggerModel = {
  name: "tagger-model",
  setup: ({ onLoad }) => {
    onLoad({ filter: /compromise[\\/]src[\\/]2-two[\\/]preTagger[\\/]model[\\/]index\.js$/ }, async ({ path }) => ({
      contents: withWordsAsTheyAre(readFileSync(path, "utf8"), (await import(pathToFileURL(path).href)).default),
    }));
    onLoad({ filter: /compromise[\\/]src[\\/]API[\\/]extend\.js$/ }, ({ path }) => ({
      contents: replaced(readFileSync(path, "utf8"), mergesOne, "model[key] = plugin[key]"),
    }));
  },
};

/** An object made for each of 24,000 words, only to be merged into the list. */
const mergesOne = "Object.assign(model, { [key]: plugin[key] })";

function withWordsAsTheyAre(module, { one, two: { switches, uncountable } }) {
  const words = JSON.stringify(JSON.stringify({ one, switches, uncountable }));
  const importsWords = "import { lexicon, switches, frozenLex } from './lexicon/index.js'";
  const given = `const { one: { lexicon, frozenLex, _multiCache }, switches, uncountable } = JSON.parse(${words})`;
  return [
    [importsWords, given],
    ["_multiCache: {},", "_multiCache,"],
    ["uncountable: {},", "uncountable,"],
    ["import expandLexicon from './_expand/index.js'", ""],
    ["model = expandLexicon(model)", ""],
  ].reduce((text, [before, after]) => replaced(text, before, after), module);
}

/** Fails where a version of compromise has other words: better no build than half a list. */
function replaced(text, before, after) {
  if (text.split(before).length !== 2) throw new Error(`compromise has changed: ${before} is not there once.`);
  return text.replace(before, () => after);
}
