/** What verification says of one claim: verdict, evidence slot by slot, faults, and why. */
import type { Claim, SlotName } from "../extract/claim.ts";
import type { Message } from "../text/message.ts";
import type { Span } from "../text/span.ts";

/** In the order in which they are listed and counted. */
export const verdictNames = [
  "supported",
  "partially-supported",
  "overstated",
  "contradicted",
  "sources-conflict",
  "superseded",
  "not-found",
  "unresolved",
] as const;

export type Verdict = (typeof verdictNames)[number];

/** From the gravest on. */
export const worstFirst: readonly Verdict[] = [
  "contradicted",
  "sources-conflict",
  "superseded",
  "overstated",
  "not-found",
  "partially-supported",
  "unresolved",
  "supported",
];

/** The gravest of some verdicts, where there is one. */
export const worstVerdict = (verdicts: ReadonlySet<Verdict>): Verdict | undefined =>
  worstFirst.find((verdict) => verdicts.has(verdict));

/** `entails`: the evidence says more exactly; `weaker`: the evidence says less. */
export type SlotRelation = "equal" | "entails" | "weaker" | "overlap" | "disjoint" | "absent" | "incomparable";

export interface SlotComparison {
  readonly slot: SlotName;
  readonly draft: string;
  readonly source: string;
  readonly relation: SlotRelation;
  readonly draftSpan?: Span;
  /** Into the source's text. */
  readonly sourceSpan?: Span;
}

export interface Evidence {
  /** Citation key. */
  readonly source: string;
  /** The passage, into the source's text. */
  readonly span: Span;
  readonly excerpt: string;
  readonly relation: "supports" | "partially-supports" | "contradicts" | "related";
  readonly slots: readonly SlotComparison[];
  /** The gates that kept a disjoint slot from being a contradiction, in plain words. */
  readonly stoppedBy?: readonly string[];
}

/** One thing wrong with a claim. Each rule reports the faults of its own id. */
export interface Fault {
  /** Id of the rule that reports it. */
  readonly rule: string;
  /** Where in the draft. */
  readonly span: Span;
  readonly message: Message;
  readonly evidence: readonly Evidence[];
  readonly slot?: SlotComparison;
  /** It rests on the signs against the sentence in general, and on no comparison of its own. */
  readonly general?: true;
  /** Where it is less than what its rule usually reports. */
  readonly severity?: "warning" | "info";
  /** What to put in its place; the first of several is not preferred over the others. */
  readonly replacements?: readonly Replacement[];
}

export interface Replacement {
  readonly title: Message;
  readonly span: Span;
  readonly text: string;
  readonly sure: boolean;
  /** What has to change with it: the citation of another source's figure. */
  readonly also?: { readonly span: Span; readonly text: string };
}

export interface Judgement {
  readonly claim: Claim;
  readonly verdict: Verdict;
  readonly evidence: readonly Evidence[];
  readonly faults: readonly Fault[];
  /** Keys of the sources that were read for it. */
  readonly searched: readonly string[];
  /** Plain sentences: which passages were considered and what decided. */
  readonly reasons: readonly string[];
  /** Of the first claim of a sentence: what speaks against the sentence in general, reported or not. */
  readonly signs?: readonly string[];
}
