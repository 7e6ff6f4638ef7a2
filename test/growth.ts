/** How the work grows with the text: the one measure of time that holds on any machine. */
import process from "node:process";

/** Processor time of four times the text over that of the text, the least of a few tries each, taken in turn. */
export async function growth(run: (count: number) => unknown, count: number): Promise<number> {
  await run(count);
  const once: number[] = [];
  const more: number[] = [];
  for (let turn = 0; turn < 3; turn++) {
    once.push(await processorTime(() => run(count)));
    more.push(await processorTime(() => run(4 * count)));
  }
  return Math.min(...more) / Math.max(Math.min(...once), LEAST);
}

/** In microseconds: of less the processor's clock tells nothing. */
const LEAST = 2000;

async function processorTime(run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** Four times the work for four times the text, with twice that left to what the machine does besides; a square would be sixteen. */
export const LINEAR = 8;
