/** Medians and percentiles of repeated runs. */

export interface Measure {
  readonly what: string;
  readonly value: string;
}

/** The value below which `share` of the values lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

export const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;

export const ratio = (value: number): string => `${value.toFixed(2)} ×`;

/** Milliseconds that each of `times` runs took. */
export async function timeRuns(times: number, run: () => unknown): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let count = 0; count < times; count += 1) {
    const start = performance.now();
    await run();
    taken.push(performance.now() - start);
  }
  return taken;
}
