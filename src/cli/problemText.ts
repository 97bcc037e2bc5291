import type { Problem, ProblemRegister } from "../base/problems/index.ts";
import { EXIT, type Outcome } from "./outcome.ts";
import { textWidth, wrapped } from "../base/wording/index.ts";

const NAME_WIDTH = 30;

/** Commands that solve something when nothing is wrong. */
const SOLVING: ReadonlySet<string> = new Set(["check", "run", "brief"]);

/**
 * What the errors of an outcome led to.
 *
 * @example
 *   consequenceOf({ command: "init", exit: 2, problems: [] })   // "nothing was done"
 */
export function consequenceOf({ command, exit, problems }: Pick<Outcome, "command" | "exit" | "problems">): string {
  if (exit === EXIT.ours) return "nothing was done";
  if (exit === EXIT.interrupted) return "nothing is half written";
  if (exit !== EXIT.input) return "the rest stands";
  if (problems.some((each) => each.code === "E109")) return "nothing was written";
  return SOLVING.has(command) ? "nothing was solved" : "nothing was done";
}

/**
 * Text that a terminal may be given: without control characters, which could act on it, and without those that turn
 * the direction of writing.
 *
 * @example
 *   printable("a\u001b[31mb\n\u202Ec")   // "a[31mb\nc"
 */
export function printable(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/gu, "");
}

/**
 * Problems as a person reads them: sign, code and name, place; then what was found, what was expected, and the
 * ways out. Warnings come last.
 *
 * @param headline  Such as `cases/one: 3 problems, nothing was solved`; left out when empty.
 * @param register  Holds the names of the problems.
 * @param width     Characters that fit a line; lines are whole where none is given.
 */
export function problemText(
  headline: string,
  problems: readonly Problem[],
  register: ProblemRegister,
  width: number = Number.POSITIVE_INFINITY,
): string {
  if (problems.length === 0) return "";
  const ordered = problems.toSorted((a, b) => Number(a.severity === "warning") - Number(b.severity === "warning"));
  const blocks = repeated(ordered).map(({ problem, times }) =>
    oneProblem(problem, register[problem.code]?.name ?? "", times, width),
  );
  return [...(headline === "" ? [] : [headline]), ...blocks].join("\n\n");
}

/** Such as `2 problems and 1 warning, nothing was solved`. */
export function problemCount(problems: readonly Problem[], consequence: string): string {
  const errors = problems.filter((each) => each.severity === "error").length;
  const warnings = problems.length - errors;
  const parts = [counted(errors, "problem"), counted(warnings, "warning")].filter((part) => part !== "");
  return errors > 0 ? `${parts.join(" and ")}, ${consequence}` : parts.join("");
}

function counted(count: number, noun: string): string {
  return count === 0 ? "" : `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** The same words from several scenarios stand once. */
function repeated(problems: readonly Problem[]): { problem: Problem; times: number }[] {
  const seen = new Map<string, { problem: Problem; times: number }>();
  for (const problem of problems) {
    const key = `${problem.code} ${problem.message}`;
    const known = seen.get(key);
    if (known === undefined) seen.set(key, { problem, times: 1 });
    else known.times++;
  }
  return [...seen.values()];
}

function oneProblem(problem: Problem, name: string, times: number, width: number): string {
  const sign = problem.severity === "error" ? "✖" : "!";
  const again = times === 1 ? "" : ` (${times} times)`;
  const head = `${sign} ${problem.code} ${name}`.padEnd(NAME_WIDTH);
  const body = [
    problem.message,
    ...(problem.found === null ? [] : [`Found: ${problem.found === "" ? "(empty)" : problem.found}`]),
    ...(problem.expected === null ? [] : [`Expected: ${problem.expected}`]),
    ...problem.hints.map((hint) => `→ ${hint}`),
    `tertius explain ${problem.code}`,
  ];
  const place = `${placeText(problem)}${again}`;
  const first = `${head} ${place}`.trimEnd();
  const top = textWidth(first) <= width ? [first] : [head.trimEnd(), `    ${place}`];
  const lines = [...top, ...body.map((line) => `    ${line}`)];
  return lines.flatMap((line) => (textWidth(line) <= width ? [line] : wrapped(line, width))).join("\n");
}

/** Where a problem is: file, line and column, then the path in it; empty where it is nowhere. */
export function placeText({ file, line, column, path }: Problem): string {
  const position = [line, column].filter((each) => each !== null).join(":");
  const where = [file, position].filter((part) => part !== null && part !== "").join(":");
  return [where, path].filter((part) => part !== null && part !== "").join(" → ");
}
