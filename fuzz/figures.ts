import type { Done } from "./child.ts";
import type { Asked } from "./options.ts";
import type { Harvest } from "./pool.ts";
import { acceptedClasses, type Counts, countsBy, type Failure, slow } from "./tally.ts";
import { type Verdict, VERDICTS } from "./trial.ts";

/** Verdicts as columns of a table. */
const COLUMNS: readonly Verdict[] = ["refused", "in part", "warned", "same", "other"];

/** The figures of a run of the fuzzer as lines of a terminal. */
export function figuresText({ done, lost }: Harvest, failed: readonly Failure[], minutes: number): string {
  const lines = [...countsBy(done, ({ target }) => target)].map(
    ([name, counts]) => `${name.padEnd(32)} ${countsText(counts)}`,
  );
  const classes = acceptedClasses(done).map(
    ({ name, counts, reason }) => `${name.padEnd(48)} ${countsText(counts)}${reason === null ? "  NO REASON" : ""}`,
  );
  const sum = `${done.length + lost.length} variants in ${minutes.toFixed(0)} minutes, ${lost.length} hangs or ends of a process, ${slow(done).length} slow, ${failed.length} kinds of failure, at most ${mostMemory(done)} MiB, ${done.filter(({ isAsked }) => isAsked).length} by the program`;
  return ["targets", ...lines, "", "accepted, one damage alone", ...classes, "", sum, ""].join("\n");
}

function countsText(counts: Counts): string {
  return VERDICTS.flatMap((verdict) => (counts[verdict] === 0 ? [] : [`${verdict} ${counts[verdict]}`])).join(", ");
}

function mostMemory(done: readonly Done[]): number {
  return done.reduce((most, { mebibytes }) => Math.max(most, mebibytes), 0);
}

/** The same as a page of the documentation. */
export function figuresPage({ done, lost }: Harvest, { seed }: Asked): string {
  const groups = [...countsBy(done, ({ target }) => target)]
    .map(([name, counts]) => cells(name, counts))
    .toSorted(([a = ""], [b = ""]) => (a < b ? -1 : 1));
  const classes = acceptedClasses(done).map(({ name, counts, reason }) => [...cells(name, counts), reason ?? ""]);
  const asked = done.filter(({ isAsked }) => isAsked).length;
  return `# What a stranger with a fuzzer finds

\`npm run fuzz\` damages sound inputs and looks at what becomes of them; [docs/security.md](security.md) says what is promised. This page is
written by \`npm run fuzz -- --seed ${seed} --variants ${done.length + lost.length} --page docs/fuzzing.md\`.

${done.length + lost.length} variants of seed ${seed}: ${countOf(done, "thrown")} throws, ${lost.length} hangs, ${slow(done).length} beyond ten times the median of their size, ${countOf(done, "wrong exit")} exits
outside the table, ${countOf(done, "wrong answer")} answers that can never be right; at most ${mostMemory(done)} MiB in a process; ${asked} of them put to the program as it is shipped too.

*Refused*: by problems. *In part*: computed, and a part of it refused. *Warned*: answered with a warning that the sound input does not have.
*Same*, *other*: answered without one, as before or otherwise.

## By target

${table(["target", ...COLUMNS], groups)}

## What is accepted, and why that is right

Variants with one damage, by class.

${table(["damage", ...COLUMNS, "why it may be accepted"], classes)}
`;
}

function countOf(done: readonly Done[], verdict: Verdict): number {
  return done.filter((each) => each.verdict === verdict).length;
}

function cells(name: string, counts: Counts): readonly string[] {
  return [name, ...COLUMNS.map((verdict) => String(counts[verdict]))];
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = header.map((name) => (COLUMNS.some((verdict) => verdict === name) ? "--:" : "---"));
  return [header, rule, ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
