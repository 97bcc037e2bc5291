import { defineProblem, type Problem } from "../../../base/problems/index.ts";

export const dependenceNotUsable = defineProblem("E685", {
  name: "quantities of dependence not usable",
  meaning: "Trade and supplies cannot be negative, a part cannot exceed the whole, and the whole cannot be 0.",
  wayOut: "Give all quantities of one year in one unit.",
});

/** A quantity that is negative or no number. */
export function notAQuantity(path: string, found: number): Problem {
  return dependenceNotUsable({
    place: { path },
    message: `${path} is ${found}.`,
    found: String(found),
    expected: "a finite number of at least 0",
    russian: { message: `Величина ${path} равна ${found}.`, expected: "конечное число не меньше 0" },
  });
}

/** A part that is larger than the whole. */
export function partAboveWhole(part: string, whole: string, found: number, limit: number): Problem {
  return dependenceNotUsable({
    place: { path: part },
    message: `${part} is ${found}, more than ${whole}, which is ${limit}.`,
    found: String(found),
    expected: `at most ${limit}`,
    russian: {
      message: `Величина ${part} равна ${found}, это больше, чем ${whole} (${limit}).`,
      expected: `не больше ${limit}`,
    },
  });
}

/** A whole of which no share can be taken. */
export function nothingToShare(path: string): Problem {
  return dependenceNotUsable({
    place: { path },
    message: `${path}: the total is 0, so there is nothing to take a share of.`,
    found: "0",
    expected: "more than 0",
    russian: { message: `${path}: сумма равна 0, долю брать не от чего.`, expected: "больше 0" },
  });
}
