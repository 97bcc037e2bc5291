import { type Files, textOf, bytesOf, withFile } from "./files.ts";
import type { Target } from "./target.ts";
import type { Trial, Workshop } from "./trial.ts";
import { afterSteps, type Step, type Variant } from "./variant.ts";

/** Files that still fail as a variant did, with as few damages and lines as a greedy search finds. */
export interface Minimal {
  readonly steps: readonly Step[];
  readonly files: Files;
}

/** Trials that the search may take. */
const BUDGET = 150;

/** Leaves out damages, then lines of what they changed, as long as the failure stays the same. */
export async function minimised(
  shop: Workshop,
  { target, steps, files, isWhole }: Variant,
  failure: Trial,
): Promise<Minimal> {
  let left = BUDGET;
  const fails = async (candidate: Files): Promise<boolean> => {
    left -= 1;
    const { verdict, sign } = await shop.tried(target, candidate, isWhole);
    return verdict === failure.verdict && sign === failure.sign;
  };
  const fewer = await fewerSteps(target, steps, fails);
  let least = fewer.length < steps.length ? afterSteps(target.files, fewer) : files;
  for (const path of changedPaths(target.files, least))
    least = await fewerLines(least, path, async (candidate) => left > 0 && fails(candidate));
  return { steps: fewer, files: least };
}

async function fewerSteps(
  target: Target,
  steps: readonly Step[],
  fails: (files: Files) => Promise<boolean>,
): Promise<readonly Step[]> {
  for (const at of steps.keys()) {
    const without = steps.toSpliced(at, 1);
    if (without.length > 0 && (await fails(afterSteps(target.files, without))))
      return fewerSteps(target, without, fails);
  }
  return steps;
}

function changedPaths(before: Files, after: Files): readonly string[] {
  return [...after].flatMap(([path, bytes]) =>
    Buffer.compare(before.get(path) ?? new Uint8Array(), bytes) === 0 ? [] : [path],
  );
}

/** Halves, quarters and so on are left out, down to single lines. */
async function fewerLines(files: Files, path: string, fails: (files: Files) => Promise<boolean>): Promise<Files> {
  const text = textOf(files.get(path) ?? new Uint8Array());
  if (text.includes("\uFFFD")) return files;
  let lines = text.split("\n");
  for (let size = Math.ceil(lines.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < lines.length;) {
      const shorter = lines.toSpliced(at, size);
      if (shorter.length > 0 && (await fails(withFile(files, path, bytesOf(shorter.join("\n")))))) lines = shorter;
      else at += size;
    }
  }
  return withFile(files, path, bytesOf(lines.join("\n")));
}
