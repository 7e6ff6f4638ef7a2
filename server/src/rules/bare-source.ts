/** A statement from "sources" of whom nothing is said. */
import { say } from "../text/message.ts";
import { inDraft } from "./likelihood.ts";
import type { Rule } from "./rule.ts";

const bare =
  /^(?:(?:some|several|many|various|multiple|two|three|four|a number of|unnamed|anonymous|unidentified|an?|one)\s+)*(?:sources?|insiders?)$/iu;
const described =
  /^\s*,?\s*(?:who|with|close|familiar|briefed|in|from|at|inside|within|near|involved|of|aligned|cited|quoted)\b/iu;

export const bareSource: Rule = {
  id: "bare-source",
  summary: "A statement from “sources” of whom nothing is said.",
  severity: "warning",
  profiles: ["icd", "phia"],
  check({ draft }) {
    return draft.sentences.flatMap(({ index }) =>
      (draft.sentence(index)?.attribution ?? [])
        .filter(
          ({ speaker, speakerText }) =>
            bare.test(speakerText) && !described.test(draft.prose.slice(speaker.end, speaker.end + 20)),
        )
        .map(({ speaker, speakerText }) =>
          inDraft(
            speaker,
            say`Nothing is said of “${speakerText}”: who they are, how they know, or why they are not named.`,
          ),
        ),
    );
  },
};
