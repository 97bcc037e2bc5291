import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { beforeAll, describe, expect, it } from "vitest";
import {
  banShares,
  type BanSources,
  banTables,
  citedTradeFacts,
  goodMarketTables,
  SETS,
} from "../../cases/china-australia-2020/preparation/index.ts";
import type { Rows } from "../../cases/preparation/index.ts";
import { baseFlows } from "../../src/engines/equilibrium/index.ts";
import { economyModel, scenarioPolicy } from "../../src/models/trade/index.ts";
import type { RunInput } from "../../src/solve/index.ts";
import type { Results } from "../../src/results/index.ts";
import { reference } from "../reference.ts";
import { withIncomes } from "./incomeTable.ts";
import { CASES, solvedCase } from "./solvedCase.ts";

/** The table of real incomes on the page of the case. */
const INCOMES = {
  rows: { Australia: "AUS", China: "CHN", USA: "USA", Canada: "CAN", France: "FRA" },
  columns: ["without-coal", "coal-alone", "all-goods"],
  decimals: 4,
};

const NAME = "china-australia-2020";
const FOLDER = join(CASES, NAME);
const SECTORS: readonly string[] = ["A01_02", "B05_06", "C10T12"];
const THIRDS: readonly string[] = ["USA", "CAN", "FRA"];

let input: RunInput;
let results: Results;
let flow: (sector: string, exporter: string) => number;

beforeAll(() => {
  ({ input, results } = solvedCase(NAME));
  const flows = baseFlows(economyModel(input.headline, SETS[0]));
  flow = (sector, exporter) => flows.of(sector, "CHN", exporter);
});

function change(scenario: string, sector: string, exporter: string): { before: number; after: number } {
  const found = results.scenarios[scenario].equilibrium!.flows!.find(
    (each) => each.sector === sector && each.exporter === exporter && each.importer === "CHN",
  )!;
  return { before: found.before, after: found.after };
}

describe("what China stopped buying from Australia", () => {
  it("is computed under every scenario, with conditions that hold to 1e-10", () => {
    for (const [id, { equilibrium }] of Object.entries(results.scenarios)) {
      expect(equilibrium?.residuals.max, id).toBeLessThanOrEqual(1e-10);
    }
  });

  it("is replaced by each of the third countries in each sector, by a percent or two at most", () => {
    for (const sector of SECTORS) {
      for (const exporter of THIRDS) {
        const { before, after } = change("all-goods", sector, exporter);
        expect(after / before, `${sector} ${exporter}`).toBeGreaterThan(1);
        expect(after / before, `${sector} ${exporter}`).toBeLessThan(1.02);
      }
    }
  });

  it("is gone by the day on which the last of it is allowed again", () => {
    const { case: case_, headline } = input;
    const model = economyModel(headline, SETS[0]);
    const scenario = { ...case_.scenarios.find(({ id }) => id === "all-goods")!, at: "2025-01-01" };
    const { policy } = scenarioPolicy(case_, scenario, { headline, economy: headline, model });
    const base = scenarioPolicy(case_, { ...scenario, measures: [] }, { headline, economy: headline, model }).policy;
    expect(policy).toEqual(base);
  });
});

describe("the tables of the stops", () => {
  let sources: BanSources;

  beforeAll(() => {
    const rows = (file: string): Rows => csvParse(readFileSync(reference(file), "utf8"));
    sources = {
      acts: rows("cases-2019-2026/china-australia-2020/measures.csv"),
      observed: rows("cases-2019-2026/china-australia-2020/observed.csv"),
      trade: rows("trade-flows/comtrade-hs6-panel-2016-2020.csv"),
      flow: (sector) => flow(sector, "AUS"),
      elasticity: (set, sector) => {
        const { headline } = input;
        return headline.elasticities.get(set)!.theta[headline.sectors.indexOf(sector)];
      },
    };
  });

  it("are what the preparation makes of the reference data", async () => {
    const tables = banTables(sources);
    expect(tables.size).toBe(12);
    for (const [file, text] of tables) await expect(text).toMatchFileSnapshot(join(FOLDER, "measures", file));
    const goods = goodMarketTables(sources.observed);
    expect([...goods.keys()]).toEqual(
      readdirSync(join(FOLDER, "markets"))
        .filter((file) => file.endsWith(".csv"))
        .toSorted(),
    );
    for (const [file, text] of goods) await expect(text).toMatchFileSnapshot(join(FOLDER, "markets", file));
    await expect(citedTradeFacts(sources.observed)).toMatchFileSnapshot(join(FOLDER, "facts.csv"));
  });

  it("stop of each sector the part that its goods are, but for what prices do", () => {
    for (const sector of SECTORS) {
      const stopped = banShares(sources)
        .filter((good) => good.sector === sector)
        .reduce((sum, { share }) => sum + share, 0);
      const { before, after } = change("all-goods", sector, "AUS");
      expect(Math.abs(after / before - (1 - stopped)), sector).toBeLessThan(0.03);
    }
  });

  it("leave the order of who took the coal to other causes: India first in the records, Japan here", () => {
    const recorded = ["A38", "A39", "A40"].map((id) => {
      const row = sources.observed.find((each) => each["id"] === id)!;
      const [, growth = ""] = /plus ([\d.]+)/u.exec(row["note"] ?? "") ?? [];
      return { to: row["partner"], rise: Number(row["value"]) * (1 - 1 / (1 + Number(growth) / 100)) };
    });
    const here = recorded.map(({ to }) => {
      const found = results.scenarios["all-goods"].equilibrium!.flows!.find(
        (each) => each.sector === "B05_06" && each.exporter === "AUS" && each.importer === to,
      )!;
      return { to, rise: found.after - found.before };
    });
    const first = (all: typeof here): string => all.toSorted((one, other) => other.rise - one.rise)[0].to;
    expect(here.every(({ rise }) => rise > 0)).toBe(true);
    expect([first(recorded), first(here)]).toEqual(["IND", "JPN"]);
    expect(readFileSync(join(FOLDER, "README.md"), "utf8")).toContain("in another order");
  });
});

it("has on its page the real incomes that it gives, with their ranges", async () => {
  const file = join(CASES, NAME, "README.md");
  const page = withIncomes(readFileSync(file, "utf8"), INCOMES, results);
  await expect(page).toMatchFileSnapshot(file);
});
