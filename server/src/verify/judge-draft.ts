/** Judges a draft sentence by sentence; sentences that were judged before, and depend on nothing new, are not judged again. */
import type { PassageIndex } from "../corpus/index.ts";
import { type Hits, openHits, searchClaims, sourcesOf } from "../corpus/lookup.ts";
import type { SourceReading } from "../corpus/passage.ts";
import type { Source } from "../corpus/source.ts";
import type { ActorTable } from "../extract/actor.ts";
import type { Claim, DocumentReading } from "../extract/claim.ts";
import { createRecent } from "../text/recent.ts";
import { containsSpan, sliceSpan } from "../text/span.ts";
import type { Context } from "./context.ts";
import { judgeClaim } from "./judge.ts";
import type { Judgement } from "./judgement.ts";
import { withoutRestated } from "./restated.ts";
import { distantCitation, lastingSentenceKey, sentenceKey } from "./sentence-key.ts";
import { moveJudgement } from "./shift-judgement.ts";
import { judgeTogether } from "./together.ts";

export interface JudgeOptions {
  readonly actors: ActorTable;
  readonly sources: ReadonlyMap<string, SourceReading>;
  readonly index: PassageIndex;
  /** Judgements of earlier runs. Actors and settings must be those that they were made with. */
  readonly memory?: JudgementMemory | undefined;
  readonly repeats?: Context["repeats"] | undefined;
}

/** Keeps judgements by the key of their claim and by the sources that they can rest on. */
export interface JudgementMemory {
  get(claim: string, sources: readonly Source[]): KeptJudgement | undefined;
  set(claim: string, sources: readonly Source[], judgement: KeptJudgement): void;
}

/** A judgement without its claim, which the draft still has; `start` is where that stood. */
export type KeptJudgement = Omit<Judgement, "claim"> & { readonly start: number };

export interface DraftJudging {
  /** Judges a few more sentences; false once there are none left. */
  step(): Promise<boolean>;
  /**
   * In reading order, as far as the draft has been judged. Until all is, a sentence whose own words were judged before
   * has that judgement, at its present place.
   */
  judgements(): readonly Judgement[];
}

interface KeptSentence {
  readonly start: number;
  readonly judgements: readonly Judgement[];
  /** Where the citation stood that a judgement speaks of outside its sentence. */
  readonly distant?: string;
}

export function createDraftJudge({ actors, sources, index, memory, repeats }: JudgeOptions) {
  const kept = createRecent<KeptSentence>(MOST_SENTENCES);
  const byWords = createRecent<KeptSentence>(MOST_SENTENCES);

  /** Begins anew for every state of a draft. */
  return function begin(draft: DocumentReading): DraftJudging {
    const done: (readonly Judgement[])[] = [];
    const later: number[] = [];
    let next = 0;
    let atOnce = 1;
    let parsed = 0;

    const place = (at: number, { start, judgements }: KeptSentence): void => {
      const by = (draft.sentences[at]?.span.start ?? 0) - start;
      done[at] = judgements.map((judgement) => moveJudgement(judgement, by, at));
    };

    const recall = (at: number, key: string): boolean => {
      const met = kept.get(key);
      if (!met || (met.distant !== undefined && met.distant !== distantCitation(at, draft))) return false;
      place(at, met);
      return true;
    };

    /** Leaves for later what has to be read again although its words are the same: names elsewhere have changed. */
    const postpone = (at: number): boolean => {
      const met = draft.isRead(at) ? undefined : byWords.get(wordsOf(at, draft));
      if (!met) return false;
      place(at, met);
      later.push(at);
      return true;
    };

    const judge = (claim: Claim, hits: Hits): Judgement => {
      const key = memory && lastingSentenceKey(claim.sentence, draft);
      const name = memory && placed([key, distantCitation(claim.sentence, draft), placeOf(claim, draft)], hits);
      const known = name === undefined ? undefined : memory?.get(name, sourcesOf(hits, sources));
      if (known) {
        const { start, ...judgement } = known;
        return { ...moveJudgement({ ...judgement, claim }, claim.span.start - start, claim.sentence), claim };
      }
      const judgement = judgeClaim(claim, { ...openHits(hits, sources), draft, actors, ...(repeats && { repeats }) });
      const { claim: _, ...rest } = judgement;
      if (name !== undefined) memory?.set(name, sourcesOf(hits, sources), { ...rest, start: claim.span.start });
      return judgement;
    };

    const judgeAll = async (fresh: ReadonlyMap<number, string>): Promise<void> => {
      const claims = [...fresh.keys()].flatMap((at) => draft.claimsOf(at));
      const hits = await searchClaims(claims, draft, sources, index);
      for (const at of fresh.keys()) done[at] = [];
      claims.forEach((claim, position) => {
        const found = hits[position];
        if (!found) return;
        const judgement = judge(claim, found);
        done[claim.sentence] = [...(done[claim.sentence] ?? []), judgement];
      });
      for (const [at, key] of fresh) {
        const judgements = judgeTogether(withoutRestated(done[at] ?? []), draft.prose);
        done[at] = judgements;
        const start = draft.sentences[at]?.span.start ?? 0;
        const distant = reachesOut(judgements, at, draft) ? { distant: distantCitation(at, draft) } : {};
        kept.set(key, { start, judgements, ...distant });
        byWords.set(wordsOf(at, draft), { start, judgements });
      }
    };

    const parseAhead = (): void => {
      parsed = next + PARSED_AHEAD * atOnce;
      draft.parse(Array.from({ length: parsed - next }, (_, further) => next + further));
    };

    /** Recalls the sentence, or adds it to those that are to be judged. */
    const takeUp = (at: number, fresh: Map<number, string>): void => {
      const key = sentenceKey(at, draft);
      if (!recall(at, key)) fresh.set(at, key);
    };

    return {
      async step() {
        const fresh = new Map<number, string>();
        for (; next < draft.sentences.length && fresh.size < atOnce; next++) {
          if (next >= parsed) parseAhead();
          if (!postpone(next)) takeUp(next, fresh);
        }
        if (next === draft.sentences.length) {
          while (later.length > 0 && fresh.size < atOnce) takeUp(later.shift() ?? 0, fresh);
        }
        atOnce = Math.min(2 * atOnce, SENTENCES_A_STEP);
        await judgeAll(fresh);
        return next < draft.sentences.length || later.length > 0;
      },
      judgements: () => done.flat(),
    };
  };
}

/** Enough for several long drafts open at once. */
const MOST_SENTENCES = 8000;
/** The first steps have fewer: what they find is shown first. */
const SENTENCES_A_STEP = 4;
/** For each sentence of a step. */
const PARSED_AHEAD = 8;

/** The claim's key with the passages it was held against: another article may put them in another order. */
const placed = (key: readonly unknown[], { passages, elsewhere }: Hits): string =>
  [...key, ...[...passages, ...elsewhere].map(({ source, sentence }) => `${source} ${sentence}`)].join("\n");

/** Which of the claims of its sentence it is. */
const placeOf = (claim: Claim, draft: DocumentReading): number => draft.claimsOf(claim.sentence).indexOf(claim);

/** A sentence's words with its sources. */
const wordsOf = (at: number, draft: DocumentReading): string =>
  [draft.citesOf(at).join(), ...draft.sentences.slice(at, at + 1).map(({ span }) => sliceSpan(draft.prose, span))].join(
    "\n",
  );

/** Whether a fault is to be mended outside the sentence. */
function reachesOut(judgements: readonly Judgement[], at: number, draft: DocumentReading): boolean {
  const span = draft.sentences[at]?.span;
  const faults = judgements.flatMap((judgement) => judgement.faults);
  const spans = faults.flatMap(({ span: own, replacements = [] }) => [
    own,
    ...replacements.flatMap(({ span: changed, also }) => (also ? [changed, also.span] : [changed])),
  ]);
  return span !== undefined && spans.some((each) => !containsSpan(span, each));
}
