import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesOf, textOf, writeFiles } from "./files.ts";
import { minimised } from "./minimised.ts";
import { optionsOf } from "./options.ts";
import { figuresPage, figuresText } from "./figures.ts";
import { harvest } from "./pool.ts";
import { failures } from "./tally.ts";
import { allTargets } from "./targets/index.ts";
import { workshop } from "./trial.ts";
import { type Variant, variantOf } from "./variant.ts";

/** Failures of one kind that are made small and kept. */
const KEPT = 1;
const TOLD_EVERY = 100;
const FOUND = join("fuzz", "found");

const asked = optionsOf(process.argv.slice(2));
if (asked.only === null) await all();
else process.stdout.write(await told(asked.only));

async function all(): Promise<void> {
  const started = process.hrtime.bigint();
  const work = { seed: asked.seed, from: asked.from, to: asked.from + asked.variants, processes: asked.processes };
  const found = await harvest({
    ...work,
    told: ({ number }) => void (number % TOLD_EVERY || process.stderr.write(`${number}\n`)),
  });
  const failed = failures(found);
  const minutes = Number(process.hrtime.bigint() - started) / 6e10;
  process.stdout.write(figuresText(found, failed, minutes));
  if (asked.page !== null) writeFileSync(asked.page, figuresPage(found, asked));
  for (const { what, numbers } of failed) {
    process.stdout.write(`\n${what}: ${numbers.slice(0, 20).join(", ")}${numbers.length > 20 ? " …" : ""}\n`);
    for (const number of numbers.slice(0, KEPT)) process.stdout.write(await told(number));
  }
  process.exitCode = failed.length === 0 ? 0 : 1;
}

/** One variant tried again, made as small as it fails, and kept in a folder. */
async function told(number: number): Promise<string> {
  const variant = variantOf(await allTargets(), asked.seed, number);
  const shop = workshop();
  const trial = await shop.tried(variant.target, variant.files, variant.isWhole);
  const isFailed = ["thrown", "wrong exit", "wrong answer"].includes(trial.verdict);
  const least = isFailed ? await minimised(shop, variant, trial) : variant;
  shop.close();
  const folder = join(FOUND, `${asked.seed}-${number}`);
  const note = noteOf({ ...variant, ...least }, `${trial.verdict} ${trial.sign} ${trial.codes.join(" ")}`);
  writeFiles(folder, new Map([...least.files, ...filesOf([["FOUND.md", note]])]));
  return `${note}  ${folder}\n`;
}

function noteOf({ number, target, steps, files }: Variant, verdict: string): string {
  const damages = steps.map(({ mutation, path }) => `  ${mutation.name}: ${path}`);
  const changed = [...files].flatMap(([path, bytes]) =>
    firstChange(path, textOf(target.files.get(path) ?? new Uint8Array()), textOf(bytes)),
  );
  return [`seed ${asked.seed}, variant ${number}, ${target.name}: ${verdict}`, ...damages, ...changed, ""].join("\n");
}

/** The first line that differs, before and after. */
function firstChange(path: string, before: string, after: string): readonly string[] {
  if (before === after) return [];
  const [old, now] = [before.split("\n"), after.split("\n")];
  const line = now.findIndex((text, at) => text !== old[at]);
  const shown = (text: string | undefined): string => (text === undefined ? "(no line)" : text.slice(0, 160));
  return [`  ${path} line ${line + 1}`, `  - ${shown(old[line])}`, `  + ${shown(now[line])}`];
}
