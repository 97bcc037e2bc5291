import { describe, expect, it } from "vitest";
import { comparedCells, comparison, missWords } from "./comparison.ts";

const COUNTRIES = ["A", "B", "C", "D"];
const PAIRS = COUNTRIES.flatMap((exporter) =>
  COUNTRIES.filter((importer) => importer !== exporter).map((importer) => [exporter, importer] as const),
);

describe("cells that are compared", () => {
  const before = new Map([
    ["A B", 200],
    ["A C", 50],
    ["A A", 900],
    ["ROW A", 400],
    ["B A", 300],
    ["C A", 400],
  ]);
  const after = new Map([
    ["A B", 100],
    ["A C", 80],
    ["A A", 900],
    ["ROW A", 500],
    ["B A", 0],
  ]);
  const predicted = new Map([...before.keys()].map((key) => [key, 0.1]));

  it("are pairs of named countries with enough trade before and some after", () => {
    const cells = comparedCells(before, after, predicted, { above: 100, residuals: ["ROW"] });
    expect(cells).toEqual([
      { exporter: "A", importer: "B", sector: "", before: 200, observed: Math.log(0.5), predicted: 0.1 },
    ]);
  });

  it("name the largest misses in words", () => {
    const many = PAIRS.map(([exporter, importer], pair) => ({
      exporter,
      importer,
      sector: "",
      before: pair === 0 ? 50_000 : 1000,
      observed: pair === 0 ? 0.5 : 0,
      predicted: pair === 0 ? -0.5 : 0,
    }));
    const { misses, cells } = comparison(many, 1);
    expect(cells).toBe(PAIRS.length);
    expect(misses).toHaveLength(1);
    expect(missWords({ ...many[0], observedWithin: 0.034, predictedWithin: -0.421, money: 1 })).toBe(
      "A → B, goods (50.0 bn USD in 2017): predicted −42, observed +3 log points",
    );
  });
});
