import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { balancedEconomy, economyModel } from "../../../src/models/trade/index.ts";
import { checkModel } from "../../../src/engines/equilibrium/index.ts";
import { importAsStated, importPackage } from "../../../src/data/importers/index.ts";
import { accounts, economyIdentities, parseEconomy, writeEconomy } from "../../../src/data/packages/index.ts";
import { seededNumbers } from "../../randomModel.ts";

const PAGE = readFileSync(join(import.meta.dirname, "../../../docs/economy-packages.md"), "utf8");
/** Of value added: the largest change of welfare when nothing changes. */
const PLACEBO = 1e-12;
/** Million: what the accounts of a package that adds up may be off by; sums of numbers of some hundred. */
const ADDS_UP = 1e-9;
/** Digits of shares that are kept. */
const DIGITS = 9;

type Cells = Readonly<Record<string, readonly [output: string, added: string, demand: string]>>;

const SOUND: Cells = {
  "USA,AGR": ["120", "70", "62"],
  "USA,SRV": ["315", "215", "225"],
  "ROW,AGR": ["200", "110", "121.5"],
  "ROW,SRV": ["525", "355", "345"],
};

/** Tables of the example of the page with other accounts. */
function tables(cells: Cells): Map<string, string> {
  const files = new Map(
    [...PAGE.matchAll(/`([a-z]+\.csv)`\n\n```csv\n([^`]*)```/gu)].map(([, name, text]) => [name, text]),
  );
  const header = "country,sector,gross_output_musd,value_added_musd,final_demand_musd";
  const rows = Object.entries({ ...SOUND, ...cells }).map(([place, values]) => `${place},${values.join(",")}`);
  return files.set("accounts.csv", [header, ...rows, ""].join("\n"));
}

function rebased(cells: Cells): ReturnType<typeof balancedEconomy> {
  const { economy, stated, set } = importAsStated(tables(cells), null, "small-2017");
  return balancedEconomy(economy!, set, stated!);
}

const codes = (files: Map<string, string>): string[] =>
  importPackage(files, null, "small-2017").problems.map(({ code }) => code);

describe("tables whose accounts contradict flows and inputs", () => {
  const demand: Cells = { "USA,SRV": ["315", "215", "425"] };

  it("are refused, and the way out is named", () => {
    const { files, problems } = importPackage(tables(demand), null, "small-2017");
    expect(files).toBeNull();
    expect(problems.find(({ code }) => code === "E347")?.hints.join(" ")).toContain("--rebase");
  });

  it("are balanced to a package that adds up, with the first set of elasticities", () => {
    const { economy, set, moved, placebo } = rebased(demand);
    expect(set).toBe("theta");
    for (const { id, residual } of economyIdentities(economy)) expect(residual, id).toBeLessThan(ADDS_UP);
    const { economy: read, problems } = parseEconomy(writeEconomy(economy), null);
    expect(problems).toEqual([]);
    expect(checkModel(economyModel(read!, set))).toEqual([]);
    expect(placebo).toBeLessThanOrEqual(PLACEBO);
    expect(moved.finalDemand.labels).toEqual(["AGR", "USA"]);
    expect(moved.finalDemand.before).toBe(62);
    expect(moved.finalDemand.after).toBeLessThan(62);
    expect(economy.manifest.notes.at(-1)).toMatch(/^Rebased on import: .+ elasticity set theta /u);
  });

  it("keep the shares of value added and final demand that the accounts state, tariffs, and value added of the world", () => {
    const { economy } = rebased({ "USA,SRV": ["315", "115", "425"] });
    const now = accounts(economy);
    expect(now.valueAdded.of("SRV", "USA") / now.grossOutput.of("SRV", "USA")).toBeCloseTo(115 / 315, DIGITS);
    expect(now.finalDemand.of("SRV", "USA") / now.finalDemand.of("AGR", "USA")).toBeCloseTo(425 / 62, DIGITS);
    expect(economy.tariffs.of("AGR", "USA", "ROW")).toBe(0.1);
    const world = now.valueAdded.values.reduce((sum, each) => sum + each, 0);
    expect(world).toBeCloseTo(70 + 115 + 110 + 355, DIGITS);
  });

  it("take what one of output and value added leaves of the other, where only one is stated", () => {
    const { economy: byOutput } = rebased({ "USA,SRV": ["400", "", "225"] });
    const share = (economy: typeof byOutput): number =>
      accounts(economy).valueAdded.of("SRV", "USA") / accounts(economy).grossOutput.of("SRV", "USA");
    expect(share(byOutput)).toBeCloseTo(300 / 400, DIGITS);
    const { economy: byValueAdded } = rebased({ "USA,SRV": ["", "300", "225"] });
    expect(share(byValueAdded)).toBeCloseTo(300 / 400, DIGITS);
  });

  it("come out sound whichever of their cells is how wrong", () => {
    const random = seededNumbers(7);
    for (let round = 0; round < 50; round++) {
      const by = (text: string): number => Number(text) * (0.6 + 0.8 * random());
      const cells: Cells = Object.fromEntries(
        Object.entries(SOUND).map(([place, [output, added, final]]) => {
          const made = by(output);
          return [place, [String(made), String(Math.min(by(added), 0.95 * made)), String(by(final))]] as const;
        }),
      );
      const { economy, placebo } = rebased(cells);
      expect(parseEconomy(writeEconomy(economy), null).problems).toEqual([]);
      expect(checkModel(economyModel(economy, "theta"))).toEqual([]);
      expect(placebo).toBeLessThanOrEqual(PLACEBO);
    }
  });

  it("are the same once they have been balanced: there is nothing left to rebase", () => {
    expect(importAsStated(tables({}), null, "small-2017").stated).toBeNull();
  });

  it("cannot be balanced where value added exceeds output, or without elasticities", () => {
    const above = importAsStated(tables({ "USA,SRV": ["315", "415", "225"] }), null, "small-2017");
    expect(above.economy).toBeNull();
    expect(above.problems.map(({ code }) => code)).toContain("E348");
    const bare = tables(demand);
    bare.set("sectors.csv", "sector,name,goods\nAGR,Farming,1\nSRV,Services,0\n");
    expect(importAsStated(bare, null, "small-2017").problems.map(({ code }) => code)).toContain("E349");
  });
});

describe("tables whose inputs exceed what is bought", () => {
  const files = tables({});
  files.set("accounts.csv", files.get("accounts.csv")!.replaceAll(/,[\d.]+/gu, ","));
  files.set("use.csv", files.get("use.csv")!.replace("USA,AGR,AGR,30", "USA,AGR,AGR,100"));

  it("are no package, with or without accounts to keep", () => {
    expect(codes(files)).toContain("E319");
    expect(importAsStated(files, null, "small-2017").problems.map(({ code }) => code)).toContain("E319");
  });
});
