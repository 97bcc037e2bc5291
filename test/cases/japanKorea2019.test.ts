import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { baseFlows } from "../../src/engines/equilibrium/index.ts";
import { economyModel } from "../../src/models/trade/index.ts";
import type { EquilibriumResult } from "../../src/results/index.ts";
import { caseWording } from "../../src/run/index.ts";
import { accountOf, tradeTold } from "../../src/tell/findings/index.ts";
import { withIncomes } from "./incomeTable.ts";
import { CONFIDENCES, recordedRows } from "./recordedRows.ts";
import { CASES, type SolvedCase, solvedCase } from "./solvedCase.ts";

/** The table of real incomes on the page of the case. */
const INCOMES = {
  rows: { China: "CHN", Taiwan: "TWN", Korea: "KOR", Japan: "JPN" },
  columns: ["low", "middle", "high", "boycott"],
  decimals: 4,
};

const NAME = "japan-korea-2019";
const CHEMICALS = "C20";
const PLASTICS = "C22";
const FOOD = "C10T12";
const CARS = "C29";

/** Rates are written with three decimals. */
const WRITTEN = 5.001e-4;
/** The costs that stand for the boycott are whole tenths of a percent: what they leave of the recorded fall. */
const FITTED = 0.01;
/** Quarters of a year. */
const QUARTERS = 4;

/** Facts of the case that are rows of the reference data. */
const RECORDED: Readonly<Record<string, string>> = {
  K1: "share-hydrogen-fluoride-kor-jpn-2019-01-2019-05",
  K2: "share-photoresist-kor-jpn-2019-01-2019-05",
  K4: "imports-hydrogen-fluoride-kor-jpn-2018",
  K5: "imports-hydrogen-fluoride-kor-jpn-2020",
  K6b: "share-hydrogen-fluoride-kor-jpn-2020",
  K13a: "share-100-goods-kor-jpn-2019",
  K13b: "share-100-goods-kor-jpn-2021",
  K17: "imports-beer-kor-jpn-2018",
  K18: "imports-beer-kor-jpn-2019",
  K19: "imports-beer-kor-jpn-2018-08",
  K20: "imports-beer-kor-jpn-2019-08",
  K22: "export-approvals-jpn-kor-2019-07-2019-09",
};

let solved: SolvedCase;
/** What Korea buys from Japan of a sector in the base, million USD. */
let bought: (sector: string) => number;

beforeAll(() => {
  solved = solvedCase(NAME);
  const flows = baseFlows(economyModel(solved.input.headline, "theta_check"));
  bought = (sector) => flows.of(sector, "KOR", "JPN");
});

/** Trade elasticity of a sector at the centre. */
const theta = (sector: string): number => {
  const { sectors, elasticities } = solved.input.headline;
  return elasticities.get("theta_check")!.theta[sectors.indexOf(sector)];
};

/**
 * Cost on a whole sector, percent, under which its trade falls by what is gone of a part of it.
 *
 * @param gone   Fraction of the part.
 * @param value  Of the part, million USD.
 */
function costOf(gone: number, value: number, sector: string): number {
  const left = 1 - (gone * value) / bought(sector);
  return 100 * (left ** (-1 / theta(sector)) - 1);
}

const figure = (id: string): number => solved.input.case.claims!.facts.find((fact) => fact.id === id)!.value;

const trade = (scenario: string): EquilibriumResult => solved.results.scenarios[scenario].equilibrium!;

/** What Korea buys less of a sector from Japan, million USD at basic prices. */
function lost(scenario: string, sector: string): number {
  const flow = trade(scenario).flows!.find(
    (each) => each.sector === sector && each.exporter === "JPN" && each.importer === "KOR",
  )!;
  return flow.before - flow.after;
}

/** What a third country sells more of it to Korea. */
function more(scenario: string, third: string): number {
  const rows = trade(scenario).diversion!.find(
    ({ seller, buyer, sector }) => seller === "JPN" && buyer === "KOR" && sector === CHEMICALS,
  )!;
  return rows.thirds.find((each) => each.third === third)!.diversion;
}

describe("the licences for three chemicals", () => {
  it("cost a sector what takes as much trade off as the three goods are worth, 390 million dollars of 2018", () => {
    const { rows } = solved.input.case.measures.find(({ id }) => id === "jp-licences")!;
    const polyimide = figure("imports-polyimide-kor-jpn-2018");
    const three = figure("imports-three-goods-kor-jpn-2018");
    expect(rows.map(({ sector }) => sector)).toEqual([CHEMICALS, PLASTICS]);
    expect(Math.abs(rows[0].rate - costOf(1, three - polyimide, CHEMICALS))).toBeLessThan(WRITTEN);
    expect(Math.abs(rows[1].rate - costOf(1, polyimide, PLASTICS))).toBeLessThan(WRITTEN);
    const fluoride = figure("imports-hydrogen-fluoride-kor-jpn-2018");
    expect(Math.round(three - polyimide - fluoride)).toBe(figure("imports-photoresist-kor-jpn-2018"));
  });

  it.each([
    ["low", 0.05],
    ["middle", 0.2],
  ])("take in the scenario %s the part that goods dearer by %d would be", (scenario, dearer) => {
    const { scale } = solved.input.case.scenarios.find(({ id }) => id === scenario)!;
    const value = figure("imports-three-goods-kor-jpn-2018") - figure("imports-polyimide-kor-jpn-2018");
    const gone = 1 - (1 + dearer) ** -theta(CHEMICALS);
    const part = costOf(gone, value, CHEMICALS) / costOf(1, value, CHEMICALS);
    expect(Math.abs(scale.get("jp-licences")! - part)).toBeLessThan(WRITTEN);
  });

  it("act on what Japan sells to Korea, and on nothing that Korea sells", () => {
    const inForce = trade("high").inForce!.filter(({ sector }) => sector !== "*");
    expect(new Set(inForce.map(({ exporter, importer }) => `${exporter} ${importer}`))).toEqual(new Set(["JPN KOR"]));
  });

  it("move no more than the three goods are worth, and the more, the dearer they are", () => {
    const falls = ["low", "middle", "high"].map((scenario) => lost(scenario, CHEMICALS));
    expect(falls).toEqual(falls.toSorted((one, other) => one - other));
    expect(falls[0]).toBeGreaterThan(0);
    expect(falls[2]).toBeLessThan(figure("imports-three-goods-kor-jpn-2018"));
    for (const third of ["CHN", "TWN"]) {
      const gains = ["low", "middle", "high"].map((scenario) => more(scenario, third));
      expect(gains[0]).toBeGreaterThan(0);
      expect(gains).toEqual(gains.toSorted((one, other) => one - other));
      expect(gains[2]).toBeLessThan(figure("imports-three-goods-kor-jpn-2018"));
    }
  });

  it("leave Korea with a loss that is below a hundredth of a percent at a fifth", () => {
    const income = trade("middle").countries["KOR"].welfarePercent;
    expect(income).toBeLessThan(0);
    expect(income).toBeGreaterThan(-0.01);
  });
});

describe("what is said of who loses sales", () => {
  const told = (scenario: string, language: "en" | "ru"): string => {
    const { input, results } = solved;
    const account = accountOf(results, input.case, scenario, caseWording(input, language))!;
    return tradeTold(account)[0].text;
  };

  it("names the seller where it controls its own exports, and the buyer's measures where the buyer acts", () => {
    expect(told("middle", "en")).toContain("The measures of Japan itself cut its sales to South Korea by");
    expect(told("middle", "ru")).toContain("Собственные меры сокращают продажи Японии");
    expect(told("boycott", "en")).toContain("The measures against Japan cut its sales to South Korea by");
  });
});

describe("the boycott beside the licences", () => {
  it("is fitted to the pace of the fourth quarter of 2019: beer and cars fall by what was recorded", () => {
    const beer = figure("imports-beer-kor-jpn-2018") - QUARTERS * figure("imports-beer-kor-jpn-2019-10-2019-12");
    const cars =
      QUARTERS * (figure("imports-cars-kor-jpn-2018-10-2018-12") - figure("imports-cars-kor-jpn-2019-10-2019-12"));
    expect(Math.abs(lost("boycott", FOOD) / beer - 1)).toBeLessThan(FITTED);
    expect(Math.abs(lost("boycott", CARS) / cars - 1)).toBeLessThan(FITTED);
  });

  it("moved more trade than the rule, by what was recorded and in the model at every size of the cost", () => {
    const cars =
      QUARTERS * (figure("imports-cars-kor-jpn-2018-10-2018-12") - figure("imports-cars-kor-jpn-2019-10-2019-12"));
    const fluoride =
      figure("imports-hydrogen-fluoride-kor-jpn-2018") - figure("imports-hydrogen-fluoride-kor-jpn-2020");
    const three =
      (figure("imports-three-goods-kor-jpn-2017-07-2019-06") - figure("imports-three-goods-kor-jpn-2019-07-2021-06")) /
      2;
    expect(cars).toBeGreaterThan(fluoride);
    expect(fluoride).toBeGreaterThan(three);
    expect(lost("boycott", CARS)).toBeGreaterThan(lost("high", CHEMICALS));
  });
});

const observed = recordedRows(NAME, "observed");
const acts = recordedRows(NAME, "measures");

describe("what the case takes from the reference data", () => {
  it("has the days of the rule, which has no rate", () => {
    const act = acts.get("JP-3")!;
    expect(act["rate"]).toBe("");
    const { rows } = solved.input.case.measures.find(({ id }) => id === "jp-licences")!;
    expect(rows.map(({ from, to }) => [from, to])).toEqual(rows.map(() => [act["from"], act["to"]]));
  });

  it.each(Object.entries(RECORDED))("has the figure %s as it was recorded, with its mark", (id, fact) => {
    const recorded = observed.get(id)!;
    const found = solved.input.case.claims!.facts.find((each) => each.id === fact)!;
    expect(found.value).toBe(Number(recorded["value"]));
    expect(found.confidence).toBe(CONFIDENCES[recorded["confidence"] ?? ""]);
  });
});

it("has on its page the real incomes that it gives, with their ranges", async () => {
  const file = join(CASES, NAME, "README.md");
  const page = withIncomes(readFileSync(file, "utf8"), INCOMES, solved.results);
  await expect(page).toMatchFileSnapshot(file);
});
