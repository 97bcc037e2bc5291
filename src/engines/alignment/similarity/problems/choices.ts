import { defineProblem, type Problem } from "../../../../base/problems/index.ts";

export const weightsNotUsable = defineProblem(
  "E657",
  {
    name: "weights of roll calls not usable",
    meaning: "Each roll call or issue of the record needs one weight: a finite number of at least 0.",
    wayOut: "Give weight 0 to what should not count.",
  },
  (message: string, found: number, expected: string) => ({
    place: { path: "weights" },
    message,
    found: String(found),
    expected,
  }),
);

/** A weight of an issue that is none. */
export function weightOfIssue(issue: number, found: number): Problem {
  return weightsNotUsable(`The weight of issue ${issue + 1} is ${found}.`, found, "0 or more");
}

export const positionsNotComparable = defineProblem("E659", {
  name: "positions not comparable",
  meaning:
    "Two lists of positions differ in length, hold a position that the scale does not have, or the scale has no width.",
  wayOut: "Put both on the same issues in the same order, and name the levels or the width of the scale.",
});

/** A scale on which no two positions can be apart. */
export function scaleWithoutWidth(found: number): Problem {
  return positionsNotComparable({
    place: { path: "scaleWidth" },
    message: `A scale cannot be ${found} wide.`,
    found: String(found),
    expected: "a finite width above 0",
    russian: { message: `Ширина шкалы не может быть ${found}.`, expected: "конечная ширина больше 0" },
  });
}

export const bootstrapNotUsable = defineProblem(
  "E658",
  {
    name: "bootstrap not usable",
    meaning: "The number of draws is not a whole number of at least 1, or the seed is not a whole number.",
    wayOut: "Give whole numbers, such as 200 draws and seed 1.",
  },
  (path: "draws" | "seed", found: number) => {
    const expected = path === "draws" ? "a whole number of at least 1" : "a whole number";
    return {
      place: { path },
      message: `The bootstrap cannot use ${found} as its ${path}.`,
      found: String(found),
      expected,
    };
  },
);

/** Positions and weights of different length. */
export function lengthsDiffer(a: number, b: number, weights: number | undefined): Problem {
  const weighted = weights === undefined ? "" : ` and ${weights} weights`;
  return positionsNotComparable({
    place: { path: "positions" },
    message: `${a} positions are compared with ${b}${weighted}, so they are not on the same issues.`,
    expected: "one position of each actor, and one weight, per issue",
    russian: {
      message: `Позиций у одного ${a}, у другого ${b}${weights === undefined ? "" : `, весов ${weights}`}: вопросы у них не одни и те же.`,
      expected: "по каждому вопросу — одна позиция у каждого и один вес",
    },
  });
}

/** Positions that the scale does not have, or that are further apart than it is wide. */
export function notALevel(issue: number, a: number, b: number, levels: readonly number[]): Problem {
  const expected =
    levels.length === 1 ? `positions at most ${levels.join()} apart` : `positions among ${levels.join(", ")}`;
  return positionsNotComparable({
    place: { path: `issue ${issue + 1}` },
    message: `Positions ${a} and ${b} on issue ${issue + 1} do not fit the scale.`,
    found: `${a}, ${b}`,
    expected,
    russian: {
      message: `Позиции ${a} и ${b} по вопросу ${issue + 1} не подходят к шкале.`,
      expected:
        levels.length === 1
          ? `позиции, которые расходятся не больше чем на ${levels.join()}`
          : `позиции из списка: ${levels.join(", ")}`,
    },
  });
}
