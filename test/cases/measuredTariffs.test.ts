import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Case, Scenario } from "../../src/case/index.ts";
import { economyModel, scenarioPolicy } from "../../src/models/trade/index.ts";
import {
  baseFlows,
  type EquilibriumModel,
  solveEquilibrium,
  type TradePolicy,
} from "../../src/engines/equilibrium/index.ts";
import type { Problem } from "../../src/base/problems/index.ts";
import { shippedEconomy } from "../data/shippedEconomy.ts";
import { exportsPercent, welfarePercent } from "../engines/equilibrium/anchors.ts";
import { reference } from "../reference.ts";
import { flagshipReading } from "./flagshipReading.ts";

/** Percentage points: the expected numbers are printed with eight digits. */
const EXPECTED = 1e-6;
/** The case adds two printed tariffs on C27, 20.19 and 0.028; the independent run took their sum as it is printed, 20.217. */
const ONE_DIGIT = { welfare: 2e-6, flows: 1e-4 };

const HEADLINE = shippedEconomy("world-2017");
const ECONOMIES = { "world-2017": HEADLINE, "world-2014": shippedEconomy("world-2014") };
type Name = keyof typeof ECONOMIES;

const reading = flagshipReading(Object.values(ECONOMIES));
const checked = (): Case => {
  if (reading.case === null) throw new Error(reading.problems.map((each) => each.message).join("\n"));
  return reading.case;
};

const modelOf = (name: Name): EquilibriumModel => economyModel(ECONOMIES[name], "theta_check");

/** Policy of measures of the case on 1 September 2019. */
function policyOf(
  measures: readonly string[],
  name: Name = "world-2017",
  case_ = checked(),
): TradePolicy & { problems: Problem[] } {
  const scenario: Scenario = { ...case_.scenarios[0], measures, at: "2019-09-01" };
  const ground = { headline: HEADLINE, economy: ECONOMIES[name], model: modelOf(name) };
  const { policy, problems } = scenarioPolicy(case_, scenario, ground);
  return { ...policy, problems };
}

/** The case with China's cuts written as additions below zero. */
function withCutsAdded(): Case {
  const measures = checked().measures.map((measure) =>
    measure.id === "cn-cuts"
      ? { ...measure, rows: measure.rows.map((row) => ({ ...row, mode: "add" as const, rate: -row.rate })) }
      : measure,
  );
  return { ...checked(), measures };
}

/** The case with the sum of American tariffs on C27 as the table of sectors prints it. */
function withPrintedSum(): Case {
  const measures = checked().measures.map((measure) =>
    measure.id === "us-301"
      ? {
          ...measure,
          rows: measure.rows.map((row) => (row.sector === "C27" ? { ...row, rate: row.rate - 0.001 } : row)),
        }
      : measure,
  );
  return { ...checked(), measures };
}

/** Tariffs below zero: all of them, and those on goods that are traded. */
function belowZero(policy: TradePolicy, name: Name): readonly [all: number, traded: number] {
  const flows = baseFlows(modelOf(name)).values;
  const cells = [...policy.tariffs.values.keys()].filter((cell) => policy.tariffs.values[cell] < 0);
  return [cells.length, cells.filter((cell) => flows[cell] > 0).length];
}

describe("China's cuts for every seller", () => {
  const cases: readonly (readonly [Name, readonly [number, number]])[] = [
    ["world-2017", [103, 101]],
    ["world-2014", [20, 20]],
  ];

  it.each(cases)(
    "on %s, added below zero they make tariffs negative without a word, and lowered none",
    (name, count) => {
      const added = policyOf(["cn-cuts"], name, withCutsAdded());
      expect(belowZero(added, name)).toEqual(count);
      expect(added.problems.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(belowZero(policyOf(["cn-cuts"], name), name)).toEqual([0, 0]);
    },
  );

  it("reach every seller, the USA included, and what is added to American goods comes on top", () => {
    const base = HEADLINE.tariffs;
    const { tariffs } = policyOf(["us-301", "cn-retaliation", "cn-cuts"]);
    expect(tariffs.of("C29", "CHN", "USA")).toBeCloseTo(base.of("C29", "CHN", "USA") - 0.06705 + 0.00131, 12);
    expect(tariffs.of("C29", "CHN", "DEU")).toBeCloseTo(base.of("C29", "CHN", "DEU") - 0.06705, 12);
    expect(tariffs.of("C29", "CHN", "CHN")).toBe(base.of("C29", "CHN", "CHN"));
    const chile = base.of("C10T12", "CHN", "CHL");
    expect([chile < 0.0111, tariffs.of("C10T12", "CHN", "CHL")]).toEqual([true, 0]);
  });
});

interface Expected {
  readonly welfare_exact_pct: Readonly<Record<string, number>>;
  readonly flows_pct: Readonly<Record<string, number>>;
}

const US = ["us-301", "us-232-201"];
const RUNS: readonly (readonly [string, readonly string[], number | null])[] = [
  ["theta_check/us", US, null],
  ["theta_check/cn", ["cn-retaliation"], null],
  ["theta_check/both", [...US, "cn-retaliation"], null],
  ["theta_check/cuts", ["cn-cuts"], null],
  ["fgkk2020_1.53/both", [...US, "cn-retaliation"], 1.53],
];

describe("the measured tariffs on the world of 2017, beside an independent solver", () => {
  const expected = (): Readonly<Record<string, Expected>> => {
    const text = readFileSync(reference("icio-2017/expected-measured.json"), "utf8");
    return (JSON.parse(text) as { scenarios: Readonly<Record<string, Expected>> }).scenarios;
  };

  it("are solved in all its scenarios", () => {
    expect(RUNS.map(([name]) => name)).toEqual(Object.keys(expected()));
  });

  /** Largest difference of welfare and of flows from what is printed, percentage points. */
  const differences = (name: string, case_: Case): { readonly welfare: number; readonly flows: number } => {
    const [, measures, theta] = RUNS.find(([run]) => run === name)!;
    const { welfare_exact_pct: welfare, flows_pct: flows } = expected()[name];
    const model = modelOf("world-2017");
    const own = theta === null ? model : { ...model, theta: model.theta.map(() => theta) };
    const found = solveEquilibrium(own, policyOf(measures, "world-2017", case_), { closure: "fixed:world" });
    expect(Object.keys(welfare).toSorted()).toEqual(model.countries.labels.toSorted());
    const ofCountry = Object.entries(welfare).map(([country, value]) => welfarePercent(found, country) - value);
    const ofPair = Object.entries(flows).map(([pair, value]) => {
      const [exporter, importer] = pair.split("-");
      return exportsPercent(found, exporter, importer) - value;
    });
    const largest = (all: readonly number[]): number => Math.max(...all.map((each) => Math.abs(each)));
    return { welfare: largest(ofCountry), flows: largest(ofPair) };
  };

  it.each(RUNS)("%s: every country and flow as printed, up to one digit of one tariff", (name) => {
    const { welfare, flows } = differences(name, checked());
    expect(welfare).toBeLessThan(ONE_DIGIT.welfare);
    expect(flows).toBeLessThan(ONE_DIGIT.flows);
  });

  it.each(RUNS)("%s: every country and flow as printed, with that digit", (name) => {
    const { welfare, flows } = differences(name, withPrintedSum());
    expect(welfare).toBeLessThan(EXPECTED);
    expect(flows).toBeLessThan(EXPECTED);
  });
});
