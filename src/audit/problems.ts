import type { Claim } from "../case/index.ts";
import { type Problem, problem, quoted } from "../base/problems/index.ts";
import type { Setting, SettingMiss } from "./environment.ts";
import type { PairFault } from "./rows.ts";

const place = ({ id }: Claim): { readonly path: string } => ({ path: `claims, ${id}` });

/** E830 */
export function pathAbsent(claim: Claim, path: string, scenario: string, hasScenario: boolean): Problem {
  return problem("E830", place(claim), {
    message: hasScenario
      ? `Claim ${claim.id}: the results of "${quoted(scenario)}" have no ${quoted(path)}.`
      : `Claim ${claim.id}: there are no results of "${quoted(scenario)}", in which it reads ${quoted(path)}.`,
    found: path,
    expected: "a scenario that was solved, and names and rows that its results have",
  });
}

/** E831 */
export function pathNotNumber(claim: Claim, path: string): Problem {
  return problem("E831", place(claim), {
    message: `Claim ${claim.id}: ${quoted(path)} is not a number.`,
    found: path,
    expected: "a path that ends at a number",
  });
}

const PAIRS: Readonly<Record<PairFault, readonly [fault: string, expected: string]>> = {
  rows: ["two lists of different rows cannot be taken row by row", "the same years or sessions, or one number"],
  units: ["two quantities that measure different things are compared or added", "the same unit on both sides"],
  words: ["a word is computed with", "numbers; words only with == and !="],
};

/** E832 */
export function noPairs(claim: Claim, fault: PairFault): Problem {
  const [message, expected] = PAIRS[fault];
  return problem("E832", place(claim), { message: `Claim ${claim.id}: ${message}.`, expected });
}

/** E833 */
export function valueUnit(claim: Claim, name: string, found: string, unit: string): Problem {
  return problem("E833", place(claim), {
    message: `Claim ${claim.id}: "${quoted(name)}" comes out in ${found}, and its unit is ${quoted(unit)}.`,
    found,
    expected: unit,
  });
}

/** E834 */
export function tooManySteps(claim: Claim, limit: number): Problem {
  return problem("E834", place(claim), {
    message: `Claim ${claim.id} takes more than ${limit} steps.`,
    expected: `at most ${limit} steps`,
  });
}

/** E835 */
export function severalValues(claim: Claim, name: string, count: number): Problem {
  return problem("E835", place(claim), {
    message: `Claim ${claim.id}: "${quoted(name)}" comes out as ${count} rows, and one number is needed.`,
    found: `${count} rows`,
    expected: "more filters, or a function around them",
  });
}

/** E836 */
export function comparesBase(claim: Claim, name: string): Problem {
  return problem("E836", place(claim), {
    message: `Claim ${claim.id}: ${name} compares its scenario with the base, and its scenario is the base.`,
    found: "base",
    expected: "a claim with a `scenario`",
  });
}

/** E837 */
export function onlyLater(claim: Claim, path: string, asOf: string): Problem {
  return problem("E837", place(claim), {
    message: `Claim ${claim.id}: all that ${quoted(path)} leads to is from after ${asOf}, the day of the case.`,
    found: path,
    expected: "sessions that had begun by then",
    hints: ["Put the quantity under `later`; it is then shown beside the verdict."],
  });
}

/** Why a number is not known under a setting, as a part of the sentence of W830. */
export function missWords(miss: SettingMiss, { base }: Setting): string {
  if (miss.kind === "not-per-solve" || base === undefined) return "not solved under this setting";
  if (miss.kind === "sector-absent") return `${base} has no sector ${miss.sectors.join(", ")}`;
  return `${base} does not answer for ${miss.countries.join(", ")}`;
}

/** W830 */
export function alternativeAbsent(claim: Claim, kind: string, name: string, reason: string): Problem {
  return problem("W830", place(claim), {
    message: `Claim ${claim.id} under ${kind} ${quoted(name)} could not be computed: ${reason.replace(/[.\s]+$/u, "")}.`,
    found: `${kind} ${name}`,
    expected: "an alternative that the run has results for",
  });
}

/** W833 */
export function alternativeRepeated(claim: Claim, kind: string, name: string): Problem {
  return problem("W833", place(claim), {
    message: `Claim ${claim.id}: ${kind} ${quoted(name)} is what the claim is computed with, or what another alternative names; it does not count as tried.`,
    found: `${kind} ${name}`,
    expected: "alternatives that differ from the claim and from each other",
  });
}

/** W832 */
export function thresholdAtValue(claim: Claim, name: string, value: number): Problem {
  return problem("W832", place(claim), {
    message: `Claim ${claim.id}: the threshold of "${quoted(name)}" is ours, and to two digits it is the value itself.`,
    found: value,
    expected: "a threshold that follows from the sentence",
  });
}

/** W831 */
export function alternativeIdle(claim: Claim, kind: string, name: string): Problem {
  return problem("W831", place(claim), {
    message: `Claim ${claim.id} is computed with nothing that ${kind} ${quoted(name)} could stand in for.`,
    found: `${kind} ${name}`,
    expected: "an alternative to something that the claim uses",
  });
}
