import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseCase, shelfOf, textSource } from "../../../src/case/index.ts";
import { basePolicy, type EquilibriumModel, solveEquilibrium } from "../../../src/engines/equilibrium/index.ts";
import { economyModel, scenarioPolicy } from "../../../src/models/trade/index.ts";
import { missingFile } from "../../../src/node/files/problems.ts";
import { exportsPercent, welfarePercent } from "../../engines/equilibrium/anchors.ts";
import { unsurchargedWorld2022 } from "../../referenceEconomy.ts";
import { shippedEconomy } from "../shippedEconomy.ts";

/** Percent: two sums in another order. */
const ROUNDING = 1e-9;

const world = shippedEconomy("world-2022");
const model = (): EquilibriumModel => economyModel(world, "fgkk2020_one_tier");

describe("world-2022 in the model", () => {
  it("stays where it is when nothing changes", () => {
    const found = solveEquilibrium(model(), basePolicy(model()), { closure: "fixed:world" });
    const moves = world.countries.labels.map((code) => Math.abs(welfarePercent(found, code)) / 100);
    expect(Math.max(...moves)).toBeLessThanOrEqual(1e-12);
  });

  it.each(["none", "own", "fixed:world"] as const)(
    "is solved under ten points of the USA on all goods, balances %s",
    (closure) => {
      const policy = basePolicy(model());
      const usa = world.countries.indexOf("USA");
      world.sectorKinds.forEach((kind, j) => {
        const start = (j * world.countries.size + usa) * world.countries.size;
        for (let i = 0; i < world.countries.size; i++) {
          if (kind === "goods" && i !== usa) policy.tariffs.values[start + i] += 0.1;
        }
      });
      expect(solveEquilibrium(model(), policy, { closure }).residuals.max).toBeLessThanOrEqual(1e-10);
    },
  );
});

/** Rows of the README's case, from those of the flagship that have no last day. */
function endedRows(): string {
  const measures = join(import.meta.dirname, "../../../cases/us-china-2018-russia/measures");
  const rows = (file: string, pair: string): string[] =>
    readFileSync(join(measures, file), "utf8")
      .trim()
      .split("\n")
      .map((line) => line.split(","))
      .filter(([, , mode, , to]) => mode === "add" && to === "")
      .map(([sector, rate]) => `${sector},${pair},${rate},lower,2023-01-01,own-assumption`);
  const all = [
    ...rows("us-301.csv", "USA,CHN"),
    ...rows("us-232-201.csv", "USA,CHN"),
    ...rows("cn-retaliation.csv", "CHN,USA"),
  ];
  return ["sector,importer,exporter,rate,mode,from,source", ...all].join("\n");
}

describe("the case in the README of world-2022, in which the surcharges end", () => {
  const readme = readFileSync(join(import.meta.dirname, "../../../data/world-2022/README.md"), "utf8");
  const [, yaml = ""] = /```yaml\n([^`]*)```/u.exec(readme) ?? [];
  const files = new Map([
    [
      "case.yaml",
      `title: The surcharges end\nparties: { a: USA, b: CHN, third: [VNM] }\nasOf: 2023-01-01\n${yaml}bibliography: sources.bib\n`,
    ],
    ["measures/ended.csv", endedRows()],
    ["sources.bib", "@misc{own-assumption,\n  title = {What if they end}\n}\n"],
  ]);
  const reading = parseCase(textSource("ended", files, missingFile), { shelf: shelfOf([world]) });

  it("is sound", () => {
    expect(reading.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("comes to the tariffs of the source", () => {
    const ground = { headline: world, economy: world, model: model() };
    const { policy } = scenarioPolicy(reading.case!, reading.case!.scenarios[0], ground);
    const { tariffs } = unsurchargedWorld2022();
    const gaps = policy.tariffs.values.map((rate, cell) => Math.abs(rate - tariffs.values[cell]));
    expect(Math.max(...gaps)).toBeLessThan(ROUNDING);
  });

  it("brings back trade between the two, and takes it from those who had taken their place", () => {
    const ground = { headline: world, economy: world, model: model() };
    const { policy } = scenarioPolicy(reading.case!, reading.case!.scenarios[0], ground);
    const found = solveEquilibrium(model(), policy, { closure: "none" });
    expect(exportsPercent(found, "CHN", "USA")).toBeGreaterThan(10);
    expect(exportsPercent(found, "USA", "CHN")).toBeGreaterThan(10);
    expect(exportsPercent(found, "VNM", "USA")).toBeLessThan(0);
    expect(welfarePercent(found, "VNM")).toBeLessThan(0);
  });
});
