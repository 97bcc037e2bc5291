import type { ProblemDefinition, ProblemKind } from "./defineProblem.ts";

/** Code → what it stands for. */
export type ProblemRegister = Readonly<Record<string, ProblemKind>>;

/**
 * The problems that some modules define.
 *
 * @param modules  What `import * as` gives.
 * @example
 *   const late = defineProblem("E999", { name: "late", meaning: "It came late.", wayOut: "Come earlier." });
 *   definedIn({ late, other: 1 }).map(({ code }) => code)   // ["E999"]
 */
export function definedIn(...modules: readonly object[]): readonly ProblemDefinition[] {
  return modules.flatMap((each) => Object.values(each).filter(isDefinition));
}

function isDefinition(value: unknown): value is ProblemDefinition {
  return typeof value === "function" && "code" in value && "kind" in value;
}

/**
 * The register of some problems, in the order of their codes.
 *
 * @example
 *   const late = defineProblem("E999", { name: "late", meaning: "It came late.", wayOut: "Come earlier." });
 *   registerOf([late])["E999"].name   // "late"
 */
export function registerOf(problems: readonly ProblemDefinition[]): ProblemRegister {
  const ordered = problems.toSorted((one, other) => (one.code < other.code ? -1 : 1));
  return Object.fromEntries(ordered.map(({ code, kind }) => [code, kind]));
}
