/** Judgements of earlier runs in the cache, draft by draft: only claims whose sources have changed are judged again. */
import type { Source } from "../corpus/source.ts";
import type { JudgementMemory, KeptJudgement } from "../service.ts";
import { type Cache, digest } from "./cache.ts";

export interface DraftMemory extends JudgementMemory {
  /** Turns to the draft of this path. */
  open(path: string): Promise<void>;
  /** Keeps what was used or made for it. */
  close(path: string): Promise<void>;
}

/** `inputs` is what all judgements depend on, beside claim and sources. */
export function createDraftMemory(cache: Cache, inputs: unknown): DraftMemory {
  const digests = new WeakMap<Source, string>();
  let before: Readonly<Record<string, KeptJudgement>> = {};
  let now: Record<string, KeptJudgement> = {};
  const keyOf = (claim: string, sources: readonly Source[]) =>
    digest([claim, sources.map((source) => sourceDigest(source, digests))]);
  return {
    async open(path) {
      before = (await cache.get(nameOf(path), inputs)) ?? {};
      now = {};
    },
    close: (path) => cache.set(nameOf(path), inputs, now),
    get(claim, sources) {
      const key = keyOf(claim, sources);
      const kept = before[key];
      if (kept !== undefined) now[key] = kept;
      return kept;
    },
    set(claim, sources, judgement) {
      now[keyOf(claim, sources)] = judgement;
    },
  };
}

const nameOf = (path: string): string => `claims ${path}`;

/** Text and metadata: a date or a title mended in the bibliography counts as a change. */
function sourceDigest(source: Source, known: WeakMap<Source, string>): string {
  const { document, ...rest } = source;
  const made = known.get(source) ?? digest([rest, document?.text]);
  known.set(source, made);
  return made;
}
