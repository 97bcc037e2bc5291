import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { membersOf } from "../../src/case/index.ts";
import { baseFlows } from "../../src/engines/equilibrium/index.ts";
import type { DiversionResult } from "../../src/results/index.ts";
import { economyModel } from "../../src/models/trade/index.ts";
import { withIncomes } from "./incomeTable.ts";
import { CONFIDENCES, recordedRows, type RecordedRow } from "./recordedRows.ts";
import { CASES, type SolvedCase, solvedCase } from "./solvedCase.ts";

/** The table of real incomes on the page of the case. */
const INCOMES = {
  rows: { Türkiye: "TUR", Korea: "KOR", Japan: "JPN", "European Union": "EU", Germany: "DEU", China: "CHN" },
  columns: ["2024-10-30", "2026-03-01"],
  decimals: 4,
};

const NAME = "eu-china-cars-2024";
const CARS = "C29";
const FOOD = "C10T12";

/** Dollars per euro: of 2022 from memory, of 2023 from what one source prints in both (19.4 and 20.8 billion). */
const DOLLARS = { year2022: 1.053, year2023: 20.8 / 19.4 } as const;
/** Rates are written with three decimals. */
const WRITTEN = 5.001e-4;

/** Chinese duties by row: sales of the year in billion euro, and which of the printed rates stands for them, percent. */
const ANSWERS: readonly (readonly [act: string, sales: string, rate: "middle" | number])[] = [
  ["CN-BRANDY-P", "B12", "middle"],
  ["CN-BRANDY", "B12", "middle"],
  ["CN-PORK-P", "B11", 20],
  ["CN-PORK", "B11", "middle"],
  ["CN-DAIRY-P", "B10", "middle"],
  ["CN-DAIRY", "B10", 9.5],
];

/** Facts of the case that are rows of the reference data. */
const RECORDED: Readonly<Record<string, string>> = {
  B1: "battery-car-imports-eu-chn-2023",
  B7: "profit-change-seat-seat-2025-01-2025-09",
  B8: "battery-car-imports-growth-eu-chn-2024",
  B13: "battery-car-imports-eu-wld-2023",
  B14: "battery-car-imports-eu-kor-2023",
  B16: "battery-car-import-share-eu-chn-2024",
  B17: "battery-car-import-share-eu-kor-2024",
  B20: "hybrid-and-battery-imports-eu-wld-2023",
  B21: "hybrid-and-battery-imports-eu-wld-2024",
  B24: "hybrid-imports-eu-tur-2022",
  B26: "sales-chinese-brands-europe-chn-2024-01-2024-06",
  B27: "sales-chinese-brands-europe-chn-2025-01-2025-06",
  B29: "sales-battery-hyundai-kia-europe-kor-2024",
  B30: "sales-battery-hyundai-kia-europe-kor-2025",
};

let solved: SolvedCase;
/** Flow of a sector from seller to buyer in the base, million USD; the Union is its members. */
let flow: (sector: string, exporter: string, importer: string) => number;

beforeAll(() => {
  solved = solvedCase(NAME);
  const { headline, case: case_ } = solved.input;
  const flows = baseFlows(economyModel(headline, "theta_check"));
  const members = (code: string): readonly string[] => membersOf(case_.parties, code);
  flow = (sector, exporter, importer) =>
    members(exporter)
      .flatMap((seller) => members(importer).map((buyer) => flows.of(sector, buyer, seller)))
      .reduce((sum, value) => sum + value, 0);
});

const figure = (id: string): number => solved.input.case.claims!.facts.find((fact) => fact.id === id)!.value;

const rateOf = (measure: string): number => solved.input.case.measures.find(({ id }) => id === measure)!.rows[0].rate;

/** What third countries sell more to the Union, million USD. */
function diversion(scenario: string): DiversionResult {
  const found = solved.results.scenarios[scenario].equilibrium!.diversion!;
  return found.find(({ seller, buyer, sector }) => seller === "CHN" && buyer === "EU" && sector === CARS)!;
}

const moreOf = (scenario: string, third: string): number =>
  diversion(scenario).thirds.find((each) => each.third === third)!.diversion;

describe("the duties on battery cars inside all motor vehicles", () => {
  it("are the rate of a maker times the share of battery cars in what the Union buys from China", () => {
    const bought = flow(CARS, "CHN", "EU") / 1000;
    const before = (figure("battery-car-imports-eu-wld-2022") * figure("battery-car-import-share-eu-chn-2021")) / 100;
    const low = (before * DOLLARS.year2022) / bought;
    const high = (figure("battery-car-imports-eu-chn-2023") * DOLLARS.year2023) / bought;
    const expected: Readonly<Record<string, number>> = {
      "eu-duties": (20.7 * (low + high)) / 2,
      "eu-duties-lowest": 7.8 * low,
      "eu-duties-highest": 35.3 * high,
      "eu-duties-share-2022": 20.7 * low,
      "eu-duties-share-2023": 20.7 * high,
      "eu-duties-on-all": 20.7,
    };
    for (const [measure, rate] of Object.entries(expected)) {
      expect(Math.abs(rateOf(measure) - rate), measure).toBeLessThan(WRITTEN);
    }
  });

  it("begin on 30 October 2024: what was only secured before is not in force on any day", () => {
    const days = solved.input.case.measures
      .filter(({ imposers }) => imposers.include.includes("EU"))
      .flatMap(({ rows }) => rows.map(({ from }) => from));
    expect(new Set(days)).toEqual(new Set(["2024-10-30"]));
  });

  it("let Türkiye and Korea sell more to the Union, and the more, the larger the share of battery cars", () => {
    for (const third of ["TUR", "KOR"]) {
      const gains = ["lowest", "share-2022", "2024-10-30", "share-2023", "on-all-vehicles", "highest"].map((scenario) =>
        moreOf(scenario, third),
      );
      expect(gains).toEqual(gains.toSorted((one, other) => one - other));
      expect(gains[0]).toBeGreaterThan(0);
    }
  });

  it("divide what is diverted by sales of all vehicles, not of battery cars", () => {
    const ofModel = moreOf("2024-10-30", "TUR") / moreOf("2024-10-30", "KOR");
    const ofVehicles = flow(CARS, "TUR", "EU") / flow(CARS, "KOR", "EU");
    expect(Math.abs(ofModel / ofVehicles - 1)).toBeLessThan(0.1);
    // Of battery cars Korea sold 4.3 billion euro in 2023; no figure at hand has any of Türkiye.
    expect(figure("battery-car-imports-eu-kor-2023")).toBe(4.3);
  });
});

const acts = recordedRows(NAME, "measures");
const observed = recordedRows(NAME, "observed");

describe("what the case takes from the reference data", () => {
  const row = (rows: typeof acts, id: string): RecordedRow => rows.get(id)!;

  it("has the days and rates of the Chinese acts, each times its share in food", () => {
    const food = flow(FOOD, "EU", "CHN") / 1000;
    const rows = solved.input.case.measures.find(({ id }) => id === "china-answer")!.rows;
    expect(rows).toHaveLength(ANSWERS.length);
    ANSWERS.forEach(([act, sales, chosen], at) => {
      const { rate, from, to } = row(acts, act);
      const [low, high] = rate.split(" to ").map(Number);
      const percent = chosen === "middle" ? (low + high) / 2 : chosen;
      const share = (Number(row(observed, sales)["value"]) * DOLLARS.year2023) / food;
      expect([rows[at].from, rows[at].to], act).toEqual([from, to]);
      expect(Math.abs(rows[at].rate - percent * share), act).toBeLessThan(WRITTEN);
      expect(percent, act).toBeGreaterThanOrEqual(low);
      expect(percent, act).toBeLessThanOrEqual(high);
    });
  });

  it("has the days of the background duties and no rate above the one in law", () => {
    const rows = solved.input.case.measures.find(({ id }) => id === "others-on-china")!.rows;
    const laws = ["TR-40", "US-EV-100", "CA-EV-100"].map((id) => row(acts, id));
    expect(rows.map(({ from, to }) => [from, to ?? ""])).toEqual(laws.map(({ from, to }) => [from, to]));
    rows.forEach(({ rate }, at) => expect(rate).toBeLessThanOrEqual(Number.parseFloat(laws[at]["rate"] ?? "")));
  });

  it.each(Object.entries(RECORDED))("has the figure %s as it was recorded, with its mark", (id, fact) => {
    const recorded = row(observed, id);
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
