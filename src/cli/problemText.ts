import { type Problem, PROBLEM_REGISTER } from "../problems/index.ts";

const NAME_WIDTH = 30;

/**
 * Problems as a person reads them: sign, code and name, place; then what was found, what was expected, and the
 * ways out. Warnings come last.
 *
 * @param headline  Such as `cases/one: 3 problems, nothing was solved`; left out when empty.
 */
export function problemText(headline: string, problems: readonly Problem[]): string {
  if (problems.length === 0) return "";
  const ordered = problems.toSorted((a, b) => Number(a.severity === "warning") - Number(b.severity === "warning"));
  const blocks = repeated(ordered).map(({ problem, times }) => oneProblem(problem, times));
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

function oneProblem(problem: Problem, times: number): string {
  const sign = problem.severity === "error" ? "✖" : "!";
  const name = PROBLEM_REGISTER[problem.code]?.name ?? "";
  const again = times === 1 ? "" : ` (${times} times)`;
  const head = `${sign} ${problem.code} ${name}`.padEnd(NAME_WIDTH);
  const body = [
    problem.message,
    ...(problem.found === null ? [] : [`Found: ${problem.found}`]),
    ...(problem.expected === null ? [] : [`Expected: ${problem.expected}`]),
    ...problem.hints.map((hint) => `→ ${hint}`),
    `docs/problems.md#${problem.code.toLowerCase()}`,
  ];
  return `${head} ${placeText(problem)}${again}`.trimEnd() + body.map((line) => `\n    ${line}`).join("");
}

function placeText({ file, line, column, path }: Problem): string {
  const position = [line, column].filter((each) => each !== null).join(":");
  const where = [file, position].filter((part) => part !== null && part !== "").join(":");
  return [where, path].filter((part) => part !== null && part !== "").join(" → ");
}
