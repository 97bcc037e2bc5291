import { performance } from "node:perf_hooks";

/** Milliseconds over several runs: of processor time, or of the clock for whole programs. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly runs: number;
}

/** Median and range of what was measured. @throws RangeError when there is nothing. */
export function spread(times: readonly number[]): Spread {
  if (times.length === 0) throw new RangeError("nothing was measured");
  const sorted = times.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const median = sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  return { median, least: sorted[0], most: sorted.at(-1)!, runs: sorted.length };
}

/**
 * Times several things in turns, so that a load on the machine falls on all of them alike. What counts is
 * processor time of all threads, garbage collection and compilation included: on a quiet machine that is the
 * clock's time or a little more, on a busy one it leaves out the waiting.
 *
 * @param contenders  What is run; each is run once unmeasured before.
 * @param rounds      How often each is run.
 */
export function timedInTurns<Name extends string>(
  contenders: Readonly<Record<Name, () => void>>,
  rounds: number,
): Readonly<Record<Name, Spread>> {
  const names = Object.keys(contenders) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const name of names) {
      const before = process.cpuUsage();
      contenders[name]();
      const { user, system } = process.cpuUsage(before);
      if (round >= 0) times.get(name)!.push((user + system) / 1000);
    }
  }
  return Object.fromEntries(names.map((name) => [name, spread(times.get(name)!)])) as Record<Name, Spread>;
}

/** Milliseconds by the clock that work takes. */
export function clockOf(work: () => void): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}
