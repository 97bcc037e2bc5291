import { type Problem, withHint } from "../../base/problems/index.ts";

/** A source that is not named, or that the bibliography does not have: what is wrong with one row is wrong with the table. */
const SHARED: ReadonlySet<string> = new Set(["E214", "E215"]);

/** Problems of many rows with one cause, of which the first row tells. */
export interface SharedProblems {
  /** Keeps what no earlier row has told. */
  readonly fresh: (problems: readonly Problem[]) => readonly Problem[];
  /** The problem with how many rows have it. */
  readonly counted: (each: Problem) => Problem;
}

/** A register of the sources that rows lack, each told once with the number of its rows. */
export function sharedProblems(): SharedProblems {
  const rows = new Map<string, number>();
  const keyOf = ({ code, message }: Problem): string => `${code} ${message}`;
  return {
    fresh: (problems) =>
      problems.filter((each) => {
        if (!SHARED.has(each.code)) return true;
        const count = (rows.get(keyOf(each)) ?? 0) + 1;
        rows.set(keyOf(each), count);
        return count === 1;
      }),
    counted: (each) => {
      const count = rows.get(keyOf(each)) ?? 0;
      if (count < 2) return each;
      const [en, ru] = [`${count} rows of the table have this.`, `Таких строк в таблице: ${count}.`];
      return withHint(each, { en, ru });
    },
  };
}
