import type { Problem, ProblemRegister } from "../base/problems/index.ts";
import { EXIT, type Outcome } from "./outcome.ts";
import {
  type Language,
  listText,
  type MessageKey,
  pluralForm,
  say,
  textWidth,
  wrapped,
} from "../base/wording/index.ts";

const NAME_WIDTH = 30;

type Consequence = Extract<MessageKey, `problems.then.${string}`>;

/** Commands that solve something when nothing is wrong. */
const SOLVING: ReadonlySet<string> = new Set(["check", "run", "brief"]);

/**
 * What the errors of an outcome led to.
 *
 * @example
 *   consequenceOf({ command: "init", exit: 2, problems: [] }, "en")   // "nothing was done"
 */
export function consequenceOf(outcome: Pick<Outcome, "command" | "exit" | "problems">, language: Language): string {
  return say(language, consequence(outcome), {});
}

function consequence({ command, exit, problems }: Pick<Outcome, "command" | "exit" | "problems">): Consequence {
  if (exit === EXIT.ours) return "problems.then.nothingDone";
  if (exit === EXIT.interrupted) return "problems.then.nothingHalf";
  if (exit !== EXIT.input) return "problems.then.restStands";
  if (problems.some((each) => each.code === "E109")) return "problems.then.nothingWritten";
  return SOLVING.has(command) ? "problems.then.nothingSolved" : "problems.then.nothingDone";
}

/** The problems of an outcome, with how many there are and what came of them; empty where none is to be told. */
export function toldProblems(
  outcome: Outcome,
  register: ProblemRegister,
  language: Language,
  columns: number | null,
): string {
  const { subject, areWarningsTold = false } = outcome;
  const shown = areWarningsTold ? outcome.problems.filter(({ severity }) => severity === "error") : outcome.problems;
  const count = problemCount(shown, consequenceOf(outcome, language), language);
  return problemText(count === "" ? "" : `${subject}: ${count}`, shown, register, language, columns ?? undefined);
}

/**
 * Problems as a person reads them: sign, code and name, place; then what was found, what was expected, and the
 * ways out. Warnings come last.
 *
 * @param headline  Such as `cases/one: 3 problems, nothing was solved`; left out when empty.
 * @param register  Holds the names of the problems.
 * @param language  Of the words around them; the problems and the register come in it.
 * @param width     Characters that fit a line; lines are whole where none is given.
 */
export function problemText(
  headline: string,
  problems: readonly Problem[],
  register: ProblemRegister,
  language: Language,
  width: number = Number.POSITIVE_INFINITY,
): string {
  if (problems.length === 0) return "";
  const ordered = problems.toSorted((a, b) => Number(a.severity === "warning") - Number(b.severity === "warning"));
  const blocks = repeated(ordered).map(({ problem, times }) =>
    oneProblem(problem, { name: register[problem.code]?.name ?? "", times, language, width }),
  );
  return [...(headline === "" ? [] : [headline]), ...blocks].join("\n\n");
}

/** Such as `2 problems and 1 warning, nothing was solved`. */
export function problemCount(problems: readonly Problem[], then: string, language: Language): string {
  const errors = problems.filter((each) => each.severity === "error").length;
  const warnings = problems.length - errors;
  const parts = [counted(errors, "problems", language), counted(warnings, "warnings", language)];
  const told = listText(
    parts.filter((part) => part !== ""),
    language,
  );
  return errors > 0 ? `${told}, ${then}` : told;
}

function counted(count: number, noun: "problems" | "warnings", language: Language): string {
  return count === 0 ? "" : `${count} ${say(language, `${noun}.${pluralForm(count, language)}`, {})}`;
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

interface Form {
  readonly name: string;
  readonly times: number;
  readonly language: Language;
  readonly width: number;
}

function oneProblem(problem: Problem, { name, times, language, width }: Form): string {
  const sign = problem.severity === "error" ? "✖" : "!";
  const again = times === 1 ? "" : say(language, "problems.times", { count: String(times) });
  const head = `${sign} ${problem.code} ${name}`.padEnd(NAME_WIDTH);
  const { found, expected } = problem;
  const shown = found === "" ? say(language, "problems.empty", {}) : found;
  const body = [
    problem.message,
    ...(shown === null ? [] : [say(language, "open.found", { found: shown })]),
    ...(expected === null ? [] : [say(language, "open.expected", { expected })]),
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
