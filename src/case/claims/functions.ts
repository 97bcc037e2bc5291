/** What a function of the language does with units and rows. */
export interface FunctionRule {
  /** Fewest and most operands. */
  readonly operands: readonly [number, number];
  /** Unit of the answer: of the first operand, none, or a number of rows. */
  readonly unit: "first" | "none" | "count";
  /** Whether it makes one number of many rows, or answers row by row. */
  readonly rows: "one" | "each";
  /** What it gives, for the documentation. */
  readonly meaning: string;
}

const RULES: readonly (readonly [string, FunctionRule])[] = [
  [
    "sum",
    { operands: [1, 1], unit: "first", rows: "one", meaning: "sum of the rows; none when one of them is absent" },
  ],
  ["mean", { operands: [1, 1], unit: "first", rows: "one", meaning: "mean of the rows that are not absent" }],
  ["min", { operands: [1, 8], unit: "first", rows: "one", meaning: "least of the rows of all operands" }],
  ["max", { operands: [1, 8], unit: "first", rows: "one", meaning: "greatest of the rows of all operands" }],
  [
    "count",
    {
      operands: [1, 1],
      unit: "count",
      rows: "one",
      meaning: "how many rows there are; of a comparison, how many hold",
    },
  ],
  [
    "share",
    { operands: [2, 2], unit: "none", rows: "one", meaning: "the first over the sum of the rows of the second" },
  ],
  [
    "rank",
    {
      operands: [2, 2],
      unit: "count",
      rows: "one",
      meaning: "1 + how many rows of the second are greater than the first",
    },
  ],
  [
    "slope",
    {
      operands: [1, 1],
      unit: "first",
      rows: "one",
      meaning: "least-squares slope of the rows over year or session, per year",
    },
  ],
  [
    "first",
    {
      operands: [1, 1],
      unit: "first",
      rows: "one",
      meaning: "the first row in the order of year or session, else of the results",
    },
  ],
  ["abs", { operands: [1, 1], unit: "first", rows: "each", meaning: "size without sign" }],
  ["sign", { operands: [1, 1], unit: "none", rows: "each", meaning: "−1, 0 or 1" }],
  ["change", { operands: [1, 1], unit: "first", rows: "each", meaning: "in the claim's scenario minus in the base" }],
  [
    "growth",
    { operands: [1, 1], unit: "none", rows: "each", meaning: "in the claim's scenario over the base, minus one" },
  ],
];

/** Functions by name, beside `fact`, `facts`, `claim` and `scenario`. */
export const FUNCTIONS: ReadonlyMap<string, FunctionRule> = new Map(RULES);

/** Names that may be called. */
export const CALLABLE: readonly string[] = [...FUNCTIONS.keys(), "fact", "facts", "claim", "scenario"];
