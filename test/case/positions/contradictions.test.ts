import { describe, expect, it } from "vitest";
import { CASE, type Change, problemsOf, row, STATEMENTS } from "./positionsText.ts";

const network = (settings: string): Change => [
  CASE,
  "codebook.yaml\n",
  `codebook.yaml\n  networks: { asked: ${settings} }\n`,
];

/** Rows and settings that contradict themselves or each other: what was changed, and every line that comes back. */
const SLIPS: readonly (readonly [name: string, changes: readonly Change[], said: readonly string[]])[] = [
  [
    "a statement under two ids",
    [[STATEMENTS, "+", row({ id: "Y01" }) + row({ id: "Y02" })]],
    ["W716 statements.csv:: Rows that say the same under another id, and are counted again: Y02 of Y01."],
  ],
  [
    "two statements at two places of one document are none",
    [[STATEMENTS, "+", row({ id: "Y01" }) + row({ id: "Y02", locator: "p. 10" })]],
    [],
  ],
  [
    "a name in two spellings",
    [
      [
        STATEMENTS,
        "+",
        row({ id: "Y01", person: "José" }) +
          row({ id: "Y02", person: "josé", locator: "p. 10" }) +
          row({ id: "Y03", person: "José", locator: "p. 11", organization: "Port of A" }) +
          row({ id: "Y04", person: "Jose", locator: "p. 12", organization: "Port  of\u00A0A" }),
      ],
    ],
    [
      'W717 statements.csv:: Names that differ in letter case or spaces alone count as different ones: "José" (2 rows) and "josé" (1 row).',
      'W717 statements.csv:: Names that differ in letter case or spaces alone count as different ones: "Port of A" (1 row) and "Port  of\u00A0A" (1 row).',
    ],
  ],
  [
    "a network that ends before it begins",
    [network("{ from: 2019-02-01, to: 2019-01-01 }")],
    ["E209 The row begins on 2019-02-01 and ends before 2019-01-01: it is never in force."],
  ],
  [
    "a kernel without width",
    [network("{ kernel: uniform, centre: 2019-01-01, bandwidth: -3 }")],
    ['E754 The bandwidth of this network cannot be "-3".'],
  ],
  [
    "a window of half a unit",
    [network("{ timeWindow: months, windowSize: 0.5 }")],
    ['E754 The windowSize of this network cannot be "0.5".'],
  ],
];

describe("positions whose rows contradict themselves or each other", () => {
  it.each(SLIPS)("%s", (_name, changes, said) => {
    const found = problemsOf(...changes).map((line) => line.replace(/ case\.yaml:\d+:\d+/u, ""));
    expect(found).toEqual(said);
  });
});
