/** Tells which sources carry the same story: near-duplicate wire copy is one source, however many outlets print it. */
import { fold } from "./index-terms.ts";
import type { SourceReading } from "./passage.ts";

const RUN = 8;
/** A story cut short or with its own first paragraph still shares most of its runs. */
const SHARED = 0.4;

/** For each key the key that stands for its story: that of the first source that carries it. */
export function groupStories(sources: readonly SourceReading[]): ReadonlyMap<string, string> {
  const story = new Map<string, string>();
  const known: { readonly key: string; readonly runs: ReadonlySet<string> }[] = [];
  for (const { source, reading } of sources) {
    const runs = runsOf(reading.prose);
    const same = known.find((other) => overlap(runs, other.runs) >= SHARED);
    story.set(source.key, same ? (story.get(same.key) ?? same.key) : source.key);
    known.push({ key: source.key, runs });
  }
  return story;
}

/** Every run of eight words; a sample would do for an archive, and an archive keeps it with its index. */
function runsOf(prose: string): ReadonlySet<string> {
  const words = (prose.match(/[\p{L}\p{N}]+/gu) ?? []).map(fold);
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at++) runs.add(words.slice(at, at + RUN).join(" "));
  return runs;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const run of small) if (large.has(run)) shared += 1;
  return shared / small.size;
}
