import { existsSync } from "node:fs";
import { request } from "../src/cli/program.ts";
import { hasErrors, type Problem } from "../src/base/problems/index.ts";
import { filesIn, textOf } from "./files.ts";
import { QUOTED_LONG } from "./mutations/values.ts";
import type { Seen } from "./target.ts";

/** Keys of a document that name the place or the bytes of the input and no answer. */
const ASIDE = new Set(["manifest", "folder", "file", "written", "sha256"]);

/**
 * What a command comes to, in this process and through the same door as a command line.
 *
 * @param words  The words after `tertius`.
 * @param out    Folder that the command may have written; its files belong to the answer.
 */
export async function seenOf(words: readonly string[], out: string | null): Promise<Seen> {
  const outcome = await request([...words, "--json"], () => {});
  const written = out === null || !existsSync(out) ? [] : [...filesIn(out)];
  const texts = written.map(([path, bytes]) => `${path}\n${textOf(bytes)}`);
  return {
    exit: outcome.exit,
    problems: outcome.problems,
    answer: [answerText(outcome.content), ...(isOfTables(words) ? texts : [])].join("\n"),
    faults: [
      ...numberFaults(outcome.content),
      ...exitFaults(outcome.exit, outcome.problems),
      ...messageFaults(outcome.problems),
    ],
  };
}

const isOfTables = ([command]: readonly string[]): boolean => command === "import" || command === "data";

/** A refusal without a reason, or an error that nobody is told of by the exit. */
function exitFaults(exit: number, problems: readonly Problem[]): string[] {
  if (exit === 2 && !hasErrors(problems)) return ["refused without a problem"];
  return exit === 0 && hasErrors(problems) ? ["done with an error among the problems"] : [];
}

/** Messages that quote more than eighty characters of what they found. */
function messageFaults(problems: readonly Problem[]): string[] {
  return problems.flatMap(({ code, message, expected, hints }) =>
    [message, expected ?? "", ...hints].some((words) => QUOTED_LONG.test(words)) ? [`${code} quotes a long text`] : [],
  );
}

function answerText(content: unknown): string {
  return JSON.stringify(content, (key, value: unknown) => (ASIDE.has(key) ? undefined : value));
}

/** Numbers that are none: JSON would write them as null. */
function numberFaults(content: unknown, path = ""): string[] {
  if (typeof content === "number") return Number.isFinite(content) ? [] : [`${content} at ${path}`];
  if (typeof content !== "object" || content === null) return [];
  return Object.entries(content).flatMap(([key, value]) => numberFaults(value, `${path}.${key}`));
}

/** The first that was refused, or all of them as one. */
export async function seenInTurn(steps: readonly (() => Promise<Seen>)[]): Promise<Seen> {
  const [first, ...more] = steps;
  const seen = await first();
  if (seen.exit !== 0 || more.length === 0) return seen;
  const rest = await seenInTurn(more);
  return {
    exit: rest.exit,
    problems: [...seen.problems, ...rest.problems],
    answer: `${seen.answer}\n${rest.answer}`,
    faults: [...seen.faults, ...rest.faults],
  };
}

/** What a function comes to that gives problems and an answer. */
export function seenFrom(answer: unknown, problems: readonly Problem[]): Seen {
  const isRefused = answer === null || hasErrors(problems);
  return {
    exit: isRefused ? 2 : 0,
    problems,
    answer: isRefused ? "" : JSON.stringify(answer, (_, value: unknown) => plain(value)),
    faults: [...(isRefused && !hasErrors(problems) ? ["refused without a problem"] : []), ...messageFaults(problems)],
  };
}

function plain(value: unknown): unknown {
  return value instanceof Map ? [...(value as Map<unknown, unknown>)] : value;
}
