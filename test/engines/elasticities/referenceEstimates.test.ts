import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { parseObservedTrade } from "../../../src/data/packages/index.ts";
import {
  type CustomsRecord,
  type ElasticityEstimate,
  estimateCautions,
  estimateElasticity,
  type MonthWindow,
  windowPanel,
  type WindowOptions,
} from "../../../src/engines/elasticities/index.ts";
import { shippedFiles } from "../../data/shippedEconomy.ts";
import { needs, reference } from "../../reference.ts";
import { lawfulRate } from "./lawfulRates.ts";

const EXPECTED = "us-imports/expected-estimates.csv";
const LAW = "cases-2019-2026/us-2025-by-sector-statutory.csv";

/** Half a digit of the last one that is printed of β. */
const BETA = 1e-6;
/** Of standard errors, relative: four digits are printed. */
const ERRORS = 1e-3;
/** Extraction of oil, petroleum, electronics. */
const NARROW = ["211", "324", "334"];

/** The record as it is shipped, without what the independent calculation left out: a pair without a row of duties paid none. */
function record(): CustomsRecord {
  const { sellers, codes, periods, figures } = parseObservedTrade(shippedFiles("us-imports"), null).observed!;
  const duties = figures.duties.values.map((duty) => (Number.isNaN(duty) ? 0 : duty));
  return { sellers, codes, months: periods, imports: figures.imports.values, duties };
}

/** What the calculation left out everywhere: Russia, whose trade other measures stopped, and services to farming. */
function leftOut(options: WindowOptions): WindowOptions {
  return { ...options, withoutSellers: ["RUS"], withoutCodes: ["115", ...(options.withoutCodes ?? [])] };
}

function asWindow(text: string): MonthWindow {
  const [from = "", to = ""] = text.split("..");
  return { from, to };
}

describe("elasticities of what the United States bought", needs(EXPECTED), () => {
  const bought = record();
  const rows = csvParse(readFileSync(reference(EXPECTED), "utf8"));
  const estimateOf = (from: string, to: string, options: WindowOptions): ElasticityEstimate =>
    estimateElasticity(windowPanel(bought, [asWindow(from), asWindow(to)], leftOut(options)));

  it.each(rows.map((row) => [row["from_window"], row["to_window"], row["without_naics"], row] as const))(
    "%s to %s without [%s] are those of an independent calculation",
    (from, to, without, row) => {
      const found = estimateOf(from, to, { withoutCodes: without.split(" ") });
      expect(Math.abs(found.beta - Number(row["beta"]))).toBeLessThan(BETA);
      expect(Math.abs(found.thetaForeign - Number(row["theta_foreign"]))).toBeLessThan(BETA);
      expect(Math.abs(found.standardErrors.bySeller / Number(row["se_by_seller"]) - 1)).toBeLessThan(ERRORS);
      expect(Math.abs(found.standardErrors.byCode / Number(row["se_by_sector"]) - 1)).toBeLessThan(ERRORS);
      expect(found.pairs).toBe(Number(row["cells"]));
      expect(found.fit.lastChange).toBeLessThanOrEqual(1e-10);
    },
  );

  it("are another figure month by month", () => {
    const months = [...bought.months.labels].filter((month) => /^202[45]-0[4-8]$/u.test(month));
    const windows = months.map((month) => ({ from: month, to: month }));
    const found = estimateElasticity(windowPanel(bought, windows, leftOut({})));
    expect(found.periods).toBe(10);
    expect(found.beta).toBeCloseTo(MONTHS_2024_25, 4);
  });

  it("are near none where rates of 2025 are held against imports of a year and two before", () => {
    const ratesOf = ["2024-05..2024-07", "2025-05..2025-07"].map(asWindow);
    const betas = [2022, 2023].flatMap((year) =>
      [[], NARROW].map((withoutCodes) => {
        const windows = [`${year}-05..${year}-07`, `${year + 1}-05..${year + 1}-07`] as const;
        return estimateOf(...windows, { withoutCodes, ratesOf }).beta;
      }),
    );
    // Source: README of the data, "Placebo years −0.75 to +0.22".
    expect(Math.min(...betas)).toBeCloseTo(-0.75, 2);
    expect(Math.max(...betas)).toBeCloseTo(0.22, 2);
  });

  describe("with rates of the law of 14 May 2025 as instrument", needs(LAW), () => {
    const rate = lawfulRate(readFileSync(reference(LAW), "utf8"), "2025-05-14");
    const instrument = (seller: number, code: number, window: number): number =>
      rate(bought.sellers.labels[seller], bought.codes.labels[code], window === 1);

    // Source: README of the data; what it prints: with the instrument, as collected.
    it.each([
      ["2024-05..2024-07", "2025-05..2025-07", [], -3.12, -3.89],
      ["2024-05..2024-07", "2025-05..2025-07", NARROW, -3.78, -3.11],
      ["2024-07..2024-08", "2025-07..2025-08", [], -2.25, -4.12],
      ["2024-07..2024-08", "2025-07..2025-08", NARROW, -3.21, -3.32],
    ] as const)("%s to %s without %j are those that are printed", (from, to, withoutCodes, printed, collected) => {
      const { beta, instrumented } = estimateOf(from, to, { withoutCodes, instrument });
      expect(beta.toFixed(2)).toBe(printed.toFixed(2));
      expect(instrumented!.collected.beta.toFixed(2)).toBe(collected.toFixed(2));
      expect(instrumented!.strength.bySeller).toBeGreaterThan(36);
      expect(instrumented!.strength.bySeller).toBeLessThan(61.1);
    });

    it("show that rates answer themselves in July and August, where the warning is given", () => {
      const found = estimateOf("2024-07..2024-08", "2025-07..2025-08", { instrument });
      expect(estimateCautions(found).map(({ code }) => code)).toEqual(["W547"]);
    });
  });

  it("warn of a wrong sign from 2017 to 2019 with electronics, and of rates that nothing tests", () => {
    const found = estimateOf("2017-01..2017-12", "2019-01..2019-12", {});
    expect(estimateCautions(found).map(({ code }) => code)).toEqual(["W545", "W548"]);
  });
});

/** Of April to August of 2024 and 2025, month by month: our own figure, so that a change is seen. */
const MONTHS_2024_25 = -3.469715;
