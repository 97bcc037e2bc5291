import type { ProblemKind } from "./defineProblem.ts";

const FAMILIES: readonly (readonly [prefix: string, title: string])[] = [
  ["1", "Reading: text, YAML, BibTeX, paths, settings"],
  ["2", "Cases"],
  ["3", "Data packages and tables"],
  ["4", "Models"],
  ["5", "Solving"],
  ["6", "Markets and alignment"],
  ["7", "Statements"],
  ["8", "Claims and their audit"],
  ["9", "The command line, and failures of ours"],
];

/**
 * docs/problems.md: every problem code with its meaning and the way out, one heading each, so that
 * `docs/problems.md#e210` leads to it.
 *
 * @param register  Code → kind.
 */
export function problemsPage(register: Readonly<Record<string, ProblemKind>>): string {
  const codes = Object.keys(register).toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
  const sections = FAMILIES.flatMap(([digit, title]) => {
    const own = codes.filter((code) => code[1] === digit);
    return own.length === 0 ? [] : [`## ${title}`, ...own.map((code) => entry(code, register[code]!))];
  });
  return `${[HEAD, ...sections].join("\n\n")}\n`;
}

const HEAD = `# Problems

Generated from the definitions of problems, each in the folder that raises it; do not edit by hand.

Everything that is wrong with an input comes at once, each problem with its place. Codes that begin with E stop the run;
codes that begin with W are warnings, which travel with the results.`;

/** Errors before warnings within a family. */
function order(code: string): string {
  return `${code.charAt(1)}${code}`;
}

function entry(code: string, kind: ProblemKind): string {
  return `### ${code}\n\n**${kind.name}.** ${kind.meaning}\n\n*Way out:* ${kind.wayOut}`;
}
