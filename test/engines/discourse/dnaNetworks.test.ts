import { describe, expect, it } from "vitest";
import {
  adjacencyMatrix,
  type DuplicateRule,
  type Normalization,
  oneModeNetwork,
  type Qualifier,
  twoModeNetwork,
} from "../../../src/engines/discourse/index.ts";
import { dnaStatements, referenceRows } from "./referenceStatements.ts";

/** The reference file is printed with twelve digits or more. */
const DIGITS = 9;

/** Name in the reference file → ours: its `cosine` divides by the product of counts. */
const NORMALIZATION: Readonly<Record<string, Normalization>> = {
  no: "none",
  average: "average",
  jaccard: "jaccard",
  cosine: "dna-compat",
  cosine_true: "cosine",
};

function matrixCells({ rows, columns, weights }: ReturnType<typeof adjacencyMatrix>): Map<string, number> {
  return new Map(
    rows.flatMap((row, r) => columns.map((column, c) => [JSON.stringify([row, column]), weights[r][c]] as const)),
  );
}

function total(qualifier: Qualifier): number {
  const network = oneModeNetwork(dnaStatements(), { qualifier });
  return adjacencyMatrix(network)
    .weights.flat()
    .reduce((sum, each) => sum + each, 0);
}

describe("the networks of the sample of Discourse Network Analyzer", () => {
  it("every cell of the reference file is reached", () => {
    const rows = referenceRows("dna-sample/expected_networks.csv");
    const statements = dnaStatements();
    const networks = new Map<string, Map<string, number>>();
    const cellsOf = (row: Record<string, string>): Map<string, number> => {
      const key = [row.network, row.duplicates, row.qualifier_aggregation, row.normalization].join(" ");
      const known = networks.get(key);
      if (known !== undefined) return known;
      const duplicates = row.duplicates as DuplicateRule;
      const network =
        row.network === "onemode"
          ? oneModeNetwork(statements, {
              duplicates,
              qualifier: row.qualifier_aggregation as Qualifier,
              normalization: NORMALIZATION[row.normalization],
            })
          : twoModeNetwork(statements, {
              duplicates,
              qualifier: row.qualifier_aggregation as "ignore" | "subtract",
              normalization: row.normalization === "no" ? "none" : (row.normalization as "activity" | "prominence"),
            });
      const cells = matrixCells(adjacencyMatrix(network));
      networks.set(key, cells);
      return cells;
    };
    const faults = rows.filter((row) => {
      const ours = cellsOf(row).get(JSON.stringify([row.row, row.col])) ?? NaN;
      return !(Math.abs(ours - Number(row.weight)) <= 10 ** -DIGITS);
    });
    expect(rows.length).toBeGreaterThan(1200);
    expect(networks.size).toBe(48);
    expect(faults).toEqual([]);
  });

  it("the sums are those of the published tests: 276, 160, 116, 44, and 18 for two modes", () => {
    expect(total("ignore")).toBe(276);
    expect(total("congruence")).toBe(160);
    expect(total("conflict")).toBe(116);
    expect(total("subtract")).toBe(44);
    const { edges } = twoModeNetwork(dnaStatements(), { qualifier: "subtract" });
    expect(edges.reduce((sum, { weight }) => sum + weight, 0)).toBe(18);
  });
});
