/** How the work grows with the text: the one measure of time that holds on any machine. */
import process from "node:process";

/** Processor time of twice the text over that of the text, the least of a few tries each, taken in turn. */
export async function growth(run: (count: number) => unknown, count: number): Promise<number> {
  await run(count);
  const once: number[] = [];
  const twice: number[] = [];
  for (let turn = 0; turn < 3; turn++) {
    once.push(await processorTime(() => run(count)));
    twice.push(await processorTime(() => run(2 * count)));
  }
  return Math.min(...twice) / Math.min(...once);
}

async function processorTime(run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** Twice the work for twice the text, with room for what the machine does besides; a square would be four times. */
export const LINEAR = 3;
