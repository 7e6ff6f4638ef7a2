/** A statement from "sources" of whom nothing is said. */
import { say } from "../text/message.ts";
import { type Span, sliceSpan } from "../text/span.ts";
import { inDraft } from "./likelihood.ts";
import type { Rule } from "./rule.ts";

const empty =
  "some|several|many|various|multiple|two|three|four|a number of|unnamed|anonymous|unidentified|unspecified|informed|reliable|credible|trusted|good|an?|one";
const bare = new RegExp(`^(?:(?:${empty})\\s+)*(?:sources?|insiders?)$`, "iu");
const reportedBy = new RegExp(
  `\\b(?:reported|said|confirmed|claimed|told|learnt|learned|heard)\\s+(?:by|from)\\s+((?:(?:${empty})\\s+)*(?:sources?|insiders?))\\b`,
  "giu",
);
const described =
  /^\s*,?\s*(?:who|with|close|familiar|briefed|in|from|at|inside|within|near|involved|of|aligned|cited|quoted)\b/iu;

export const bareSource: Rule = {
  id: "bare-source",
  summary: say`A statement from “sources” of whom nothing is said.`,
  severity: "warning",
  profiles: ["icd", "phia"],
  check({ draft }) {
    return draft.sentences
      .flatMap(({ index, span }) => [
        ...(draft.sentence(index)?.attribution ?? []).map(({ speaker }) => speaker),
        ...passiveSources(sliceSpan(draft.prose, span), span.start),
      ])
      .filter(
        (speaker) =>
          bare.test(sliceSpan(draft.prose, speaker)) &&
          !described.test(draft.prose.slice(speaker.end, speaker.end + 20)),
      )
      .map((speaker) => {
        const text = sliceSpan(draft.prose, speaker);
        return inDraft(
          speaker,
          say`Nothing is said of “${text}”: who they are, how they know, or why they are not named.`,
        );
      });
  },
};

/** "It was reported by sources". */
const passiveSources = (text: string, offset: number): readonly Span[] =>
  [...text.matchAll(reportedBy)].map((match) => {
    const end = offset + match.index + match[0].length;
    return { start: end - (match[1]?.length ?? 0), end };
  });
