import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  accounts,
  economyIdentities,
  parseEconomy,
  readMargins,
  rolledEconomy,
  writeEconomy,
  type Economy,
} from "../../../../src/data/packages/index.ts";
import { reference } from "../../../reference.ts";
import { shippedEconomy } from "../../shippedEconomy.ts";
import { twoCountryEconomy } from "./twoCountries.ts";

/** Sums of some thousand doubles and a biproportional fit that stops at 1e-13 of a country's costs. */
const ROUNDING = 1e-9;
/** Million USD: rounding in sums of 10⁸ million. */
const MONEY_ROUNDING = 1e-5;

const HEADER = "sector,exporter,importer,value,unit,year";

function ownFlows({ flows, sectors, countries }: Economy): string {
  const lines = [HEADER];
  flows.values.forEach((value, cell) => {
    const [j, n, i] = [cell / countries.size ** 2, (cell / countries.size) % countries.size, cell % countries.size];
    const labels = [sectors.labels[Math.floor(j)], countries.labels[i], countries.labels[Math.floor(n)]];
    if (value > 0) lines.push(`${labels.join(",")},${value},million USD,2014`);
  });
  return lines.join("\n");
}

function rolled(economy: Economy, rows: readonly string[]): ReturnType<typeof rolledEconomy> {
  const { margins, problems } = readMargins([HEADER, ...rows].join("\n"), "later.csv", economy, null);
  expect(problems.filter((each) => each.severity === "error")).toEqual([]);
  return rolledEconomy(economy, margins!);
}

function largestGap(ours: Float64Array, theirs: Float64Array): number {
  return ours.reduce(
    (gap, value, cell) => Math.max(gap, Math.abs(value - theirs[cell]) / Math.max(1, theirs[cell])),
    0,
  );
}

function valueAddedShares(economy: Economy): Float64Array {
  const { valueAdded, grossOutput } = accounts(economy);
  return valueAdded.values.map((value, cell) => (grossOutput.values[cell] > 0 ? value / grossOutput.values[cell] : 0));
}

describe("rolling an economy", () => {
  it("to its own flows changes nothing", () => {
    const base = shippedEconomy("world-2014");
    const { margins } = readMargins(ownFlows(base), "own.csv", base, null);
    const { economy, shareMoved, growth, problems } = rolledEconomy(base, margins!);
    expect(problems).toEqual([]);
    expect(largestGap(economy!.flows.values, base.flows.values)).toBeLessThan(ROUNDING);
    expect(largestGap(economy!.use.values, base.use.values)).toBeLessThan(ROUNDING);
    expect(shareMoved).toBeLessThan(ROUNDING);
    expect(growth).toBeCloseTo(1, 12);
  });

  it("scales a pair with the sector composition of the base year, in any unit of money", () => {
    const base = twoCountryEconomy();
    const { economy, growth } = rolled(base, ["*,ROW,ROW,2,billion USD,2015", "goods,AAA,AAA,90000,thousand USD,2015"]);
    expect(economy!.flows.of("GOODS", "ROW", "ROW")).toBeCloseTo(800, 9);
    expect(economy!.flows.of("SRV", "ROW", "ROW")).toBeCloseTo(1200, 9);
    expect(economy!.flows.of("GOODS", "AAA", "AAA")).toBeCloseTo(90, 9);
    expect(economy!.flows.of("SRV", "AAA", "AAA")).toBe(200);
    expect(growth).toBeCloseTo((1350 + 1000 - 10) / 1350, 12);
  });

  it("keeps value-added shares and every identity", () => {
    const base = twoCountryEconomy();
    const { economy } = rolled(base, ["GOODS,ROW,AAA,45,million USD,2015", "SRV,AAA,AAA,260,million USD,2015"]);
    expect(largestGap(valueAddedShares(economy!), valueAddedShares(base))).toBeLessThan(ROUNDING);
    for (const { residual } of economyIdentities(economy!)) expect(residual).toBeLessThan(MONEY_ROUNDING);
    expect(Math.min(...accounts(economy!).finalDemand.values)).toBeGreaterThanOrEqual(0);
  });

  it("names the result after its base and its year, and says what was kept", () => {
    const { manifest } = rolled(twoCountryEconomy(), ["*,AAA,AAA,1,billion USD,2015"]).economy!;
    expect([manifest.name, manifest.year, manifest.tariffYear]).toEqual(["two-countries-rolled-2015", 2015, 2014]);
    expect(manifest.notes).toEqual([
      "Flows of 2014 were scaled to the values of 2015 in later.csv; pairs not given there keep their value of 2014.",
      "Value-added shares and tariffs are those of 2014; the use of inputs was refitted.",
    ]);
  });

  it("keeps the year of the tariffs over a second roll, on paper too", () => {
    const once = rolled(twoCountryEconomy(), ["*,AAA,AAA,1,billion USD,2015"]).economy!;
    const { margins } = readMargins(`${HEADER}\n*,AAA,AAA,1,billion USD,2016`, "later.csv", once, null);
    const { manifest } = rolledEconomy(once, margins!).economy!;
    expect([manifest.year, manifest.tariffYear]).toEqual([2016, 2014]);
    expect(manifest.notes.at(-1)).toBe(
      "Value-added shares and tariffs are those of 2014; the use of inputs was refitted.",
    );
    const read = parseEconomy(writeEconomy(once), null);
    expect(read.economy?.manifest).toEqual(once.manifest);
  });

  it("is refused to a year before", () => {
    const base = twoCountryEconomy();
    const { margins, problems } = readMargins(`${HEADER}\n*,AAA,AAA,1,billion USD,2012`, "later.csv", base, null);
    expect(margins).toBeNull();
    expect(problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
      "E337 two-countries describes 2014, and the values are of 2012: a package is rolled to a later year.",
    ]);
  });

  it("adds countries that are not listed up in the rest of the world, but not its trade with itself", () => {
    const base = twoCountryEconomy();
    const rows = ["*,XKX,AAA,10,million USD,2015", "*,ROW,AAA,50,million USD,2015", "*,XKX,YEM,7,million USD,2015"];
    const { economy } = rolled(base, rows);
    expect(economy!.flows.of("GOODS", "AAA", "ROW")).toBeCloseTo(60, 9);
    expect(economy!.flows.of("GOODS", "ROW", "ROW")).toBe(400);
    const withOwnSales = rolled(base, [...rows, "*,YEM,YEM,1993,million USD,2015"]);
    expect(withOwnSales.economy!.flows.of("GOODS", "ROW", "ROW")).toBeCloseTo(800, 9);
  });

  it("half of the value moves when half of what was sold at home is sold abroad", () => {
    const base = twoCountryEconomy();
    const { shareMoved } = rolled(base, ["SRV,AAA,AAA,100,million USD,2015", "GOODS,AAA,ROW,120,million USD,2015"]);
    expect(shareMoved).toBeCloseTo(100 / 1350, 12);
  });
});

/** Rows of the goods and services panel for 2017; ROW and countries inside it as the panel has them. */
function panelRows(): string[] {
  return ["goods", "services"].flatMap((kind) => {
    const text = readFileSync(reference(`bilateral-panel-2014-2022/${kind}.csv`), "utf8");
    const [header, ...lines] = text
      .trim()
      .split("\n")
      .map((line) => line.split(","));
    const year = header.indexOf("y2017");
    return lines.map((cells) => `${kind},${cells[0]},${cells[1]},${cells[year]},million USD,2017`);
  });
}

describe("rolling to the published flows of 2017", () => {
  it("keeps the identities and value-added shares of world-2014", () => {
    const base = shippedEconomy("world-2014");
    const { economy, shareMoved } = rolled(base, panelRows());
    for (const { residual } of economyIdentities(economy!)) expect(residual).toBeLessThan(MONEY_ROUNDING);
    expect(largestGap(valueAddedShares(economy!), valueAddedShares(base))).toBeLessThan(ROUNDING);
    expect(Math.min(...accounts(economy!).finalDemand.values)).toBeGreaterThanOrEqual(0);
    expect(economy!.manifest.name).toBe("world-2014-rolled-2017");
    expect(shareMoved).toBeGreaterThan(0.06);
    expect(shareMoved).toBeLessThan(0.08);
  });

  it("leaves world-2017 where it is: the panel rounds the same flows to 0.1 million", () => {
    const { shareMoved, growth } = rolled(shippedEconomy("world-2017"), panelRows());
    expect(shareMoved).toBeLessThan(1e-6);
    expect(Math.abs(growth - 1)).toBeLessThan(1e-8);
  });
});
