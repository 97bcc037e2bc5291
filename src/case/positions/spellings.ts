import type { Statement } from "../../engines/discourse/index.ts";
import type { Place, Problem } from "../../base/problems/index.ts";
import { nearlyOneName, type Spelling } from "./problems.ts";

/** W717 for each column whose names differ in nothing but letter case and spaces. */
export function spellingProblems(statements: readonly Statement[], placeOf: (column: string) => Place): Problem[] {
  return (["person", "organization"] as const).flatMap((column) => {
    const groups = spellings(statements.map((each) => each[column]).filter((name) => name !== ""));
    return groups.length === 0 ? [] : [nearlyOneName(placeOf(column), groups)];
  });
}

/** Spellings of what reads as one name, where there are several. */
function spellings(names: readonly string[]): readonly (readonly Spelling[])[] {
  const groups = new Map<string, Map<string, number>>();
  for (const name of names) {
    const key = name.toLowerCase().replaceAll(/\s+/gu, "");
    const group = groups.get(key) ?? new Map<string, number>();
    groups.set(key, group.set(name, (group.get(name) ?? 0) + 1));
  }
  return [...groups.values()]
    .filter(({ size }) => size > 1)
    .map((group) => Array.from(group, ([name, rows]) => ({ name, rows })));
}
