import { spawnSync } from "node:child_process";
import { rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { sizeOf } from "./files.ts";
import { allTargets } from "./targets/index.ts";
import { type Trial, type Workshop, workshop } from "./trial.ts";
import { type Variant, variantOf } from "./variant.ts";

/** A line that a process of the fuzzer prints for each variant, when it is done. */
export interface Done extends Trial {
  readonly number: number;
  readonly target: string;
  readonly group: string;
  /** Names of the damages and their files. */
  readonly steps: readonly (readonly [name: string, path: string])[];
  /** Bytes of the files over those of the target. */
  readonly growth: number;
  readonly isWhole: boolean;
  /** Largest memory of the process so far, in MiB. */
  readonly mebibytes: number;
  /** Whether the program that is shipped was asked too. */
  readonly isAsked: boolean;
}

/** One variant in so many is put to the program as it is shipped too. */
const ASKED_EVERY = 60;
const ASKED_MS = 240_000;

const [seed, from, to] = process.argv.slice(2).map(Number);
const targets = await allTargets();
const shop = workshop();
// Written at once, so that the parent knows which variant a process was at when it hangs or dies.
for (let number = from; number < to; number++) {
  writeSync(1, `${JSON.stringify(await done(shop, variantOf(targets, seed, number)))}\n`);
}
shop.close();

async function done(at: Workshop, variant: Variant): Promise<Done> {
  const { target, files, isWhole, steps, number } = variant;
  const trial = await at.tried(target, files, isWhole);
  const isAsked = number % ASKED_EVERY === 0 && target.words !== null && trial.verdict !== "thrown";
  return {
    number,
    target: target.name,
    group: target.group,
    steps: steps.map(({ mutation, path }) => [mutation.name, path]),
    ...(isAsked ? asked(at, variant, trial) : trial),
    growth: sizeOf(files) / Math.max(1, sizeOf(target.files)),
    isWhole,
    mebibytes: Math.round(process.resourceUsage().maxRSS / 1024),
    isAsked,
  };
}

/** The same of the program: one document, and the exit that the functions gave. */
function asked(at: Workshop, { target }: Variant, trial: Trial): Trial {
  const places = { ...at.places(false), out: `${at.places(false).out}-asked` };
  const words = [...(target.words?.(places) ?? []), ...(target.group === "case" ? [] : ["--json"])];
  const main = join(process.cwd(), "dist/cli/main.js");
  rmSync(places.out, { recursive: true, force: true });
  const { status, stdout } = spawnSync(process.execPath, [main, ...words], {
    encoding: "utf8",
    timeout: ASKED_MS,
    maxBuffer: 2 ** 28,
  });
  const expected = trial.verdict === "refused" ? [2] : trial.verdict === "in part" ? [3] : [0];
  if (!expected.includes(status ?? -1))
    return { ...trial, verdict: "wrong exit", sign: `the program exits with ${status}, not ${expected[0]}` };
  return isDocument(stdout) ? trial : { ...trial, verdict: "wrong exit", sign: "the program prints no document" };
}

function isDocument(text: string): boolean {
  try {
    return typeof JSON.parse(text) === "object";
  } catch {
    return false;
  }
}
