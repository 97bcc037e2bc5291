import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { type Case, type ObservedCase, parseCase, shelfOf } from "../../src/case/index.ts";
import { type Economy, type ElasticitySet, parseObservedTrade } from "../../src/data/packages/index.ts";
import type { ScoredWindow, ScoreFitResult } from "../../src/results/index.ts";
import { scoreCase } from "../../src/score/index.ts";
import { shippedEconomy, shippedFiles } from "../data/shippedEconomy.ts";
import { needs, reference } from "../reference.ts";
import { unsurchargedWorld2022 } from "../referenceEconomy.ts";

const EXPECTED = "two-tiers/score-may-july.csv";
/** Half of the last digit that is printed, and a rounding. */
const PRINTED = 0.5001e-4;

const folder = join(import.meta.dirname, "../../cases/us-china-2025");
const shipped = parseCase(
  { folder, read: (path) => readFileSync(join(folder, path), "utf8") },
  { shelf: shelfOf([shippedEconomy("world-2022")]) },
).case!;
const observed = parseObservedTrade(shippedFiles("us-imports"), null).observed!;

/** The case with one elasticity set, and the three tables of measures that the independent calculation had. */
function caseWith(more: Partial<Case["economy"]> = {}): Case {
  const { economy, scenarios } = shipped;
  const measures = ["us-on-china", "us-on-others", "china-on-us"];
  return {
    ...shipped,
    economy: { ...economy, range: { ...economy.range, elasticities: [] }, ...more },
    scenarios: scenarios.map((each) => (each.id === "2025-05-14" ? { ...each, measures } : each)),
  };
}

const asked: ObservedCase = {
  ...shipped.observed!,
  windows: shipped.observed!.windows.slice(0, 1),
};

function fitIn(
  { fits }: ScoredWindow,
  wanted: Pick<ScoreFitResult, "after" | "who" | "effects" | "without">,
): ScoreFitResult {
  const keys = ["after", "who", "effects", "without"] as const;
  return fits.find((fit) => keys.every((key) => fit[key] === wanted[key]))!;
}

describe("the score of May to July 2025", needs(EXPECTED), () => {
  const rows = csvParse(readFileSync(reference(EXPECTED), "utf8"));
  const published = (): { headline: Economy; set: ElasticitySet } => {
    const headline = unsurchargedWorld2022();
    return { headline, set: headline.elasticities.get("tested")! };
  };
  const pairs = [...new Set(rows.map((row) => row["set"]))];

  /** θ_H | θ_F in every sector, or theta_check in one tier or with half of it between imports and home goods. */
  const given = (name: string): ElasticitySet => {
    const { headline, set } = published();
    const [home, foreign] = name.split("|");
    const filled = (value: string): Float64Array => set.theta.map(() => Number(value));
    if (foreign !== "theta_check")
      return { ...set, theta: filled(foreign), home: { ...set.home!, theta: filled(home) } };
    const check = headline.elasticities.get("theta_check")!;
    return home === foreign ? check : { ...check, home: { ...set.home!, theta: check.theta.map((each) => each / 2) } };
  };

  it.each(pairs)("under %s is that of an independent calculation, in every way and every year", (name) => {
    const { headline } = published();
    const elasticities = new Map([...headline.elasticities, ["given", given(name)]]);
    const input = { case: caseWith(), headline: { ...headline, elasticities }, others: [] };
    const [window] = scoreCase(input, observed, asked, { elasticities: "given" }).windows;
    const own = rows.filter((row) => row["set"] === name);
    expect(own.length).toBe(63);
    for (const row of own) {
      const without = row["sellers"].includes("C26") ? { without: "C26" } : {};
      const who = row["sellers"].startsWith("third") ? ("third" as const) : ("all" as const);
      const after = `${row["observed"]}-05..${row["observed"]}-07`;
      const found = fitIn(window, { after, who, effects: row["removed"] as ScoreFitResult["effects"], ...without });
      const errors = window.errors.find(
        (each) => each.after === after && each.who === who && each.without === found.without,
      )!;
      expect(Math.abs(found.slope - Number(row["slope"]))).toBeLessThan(PRINTED);
      expect(Math.abs(found.standardError - Number(row["se"]))).toBeLessThan(PRINTED);
      expect(Math.abs(found.correlation - Number(row["r"]))).toBeLessThan(PRINTED);
      expect(found.cells).toBe(Number(row["cells"]));
      expect(Math.abs(errors.model - Number(row["rmse_model"]))).toBeLessThan(PRINTED);
      expect(Math.abs(errors.noChange - Number(row["rmse_no_change"]))).toBeLessThan(PRINTED);
    }
  });
});

describe("a score", () => {
  const headline = shippedEconomy("world-2022");
  const input = {
    case: caseWith({ range: { ...shipped.economy.range, elasticities: ["tested", "theta_check"] } }),
    headline,
    others: [],
  };
  const score = scoreCase(input, observed, { ...asked, placebo: [2024] });
  const [window] = score.windows;

  it("names what it left out, and what its range is over", () => {
    expect(score.sellersLeftOut).toEqual([{ seller: "RUS", why: "asked" }]);
    expect(score.codesLeftOut.map(({ code }) => code)).toEqual(["115"]);
    expect(score.taxed).toEqual(["CHN"]);
    expect(window.sellers.filter(({ isThird }) => !isThird).map(({ seller }) => seller)).toEqual(["CHN"]);
    for (const { range, predictedPercent } of window.sellers) {
      expect(range!.count).toBe(2);
      expect(range!.low).toBeLessThanOrEqual(predictedPercent);
      expect(range!.high).toBeGreaterThanOrEqual(predictedPercent);
    }
  });

  it("counts what the record has: Mexico, and all sellers together", () => {
    const mexico = window.sellers.find(({ seller }) => seller === "MEX")!;
    const sum = (months: readonly string[], codes: (code: string) => number): number =>
      months.reduce(
        (all, month) =>
          all +
          observed.codes.labels.reduce((part, code) => part + (code === "115" ? 0 : codes(`${code} ${month}`)), 0),
        0,
      ) / 1e6;
    const bought = (key: string): number => {
      const [code, month] = key.split(" ");
      return observed.figures.imports.of("MEX", code, month) || 0;
    };
    expect(mexico.before).toBeCloseTo(sum(["2024-05", "2024-06", "2024-07"], bought), 6);
    expect(mexico.after).toBeCloseTo(sum(["2025-05", "2025-06", "2025-07"], bought), 6);
    expect(mexico.observedPercent).toBeCloseTo(100 * (mexico.after / mexico.before - 1), 10);
    expect(mexico.errorPoints).toBeCloseTo(mexico.observedPercent - mexico.predictedPercent, 10);
    expect(window.total.observedPercent).toBeCloseTo(100 * (window.total.after / window.total.before - 1), 10);
  });

  it("has one slope for third countries without each of its sectors in turn", () => {
    const sectors = new Set(window.cells.filter(({ seller }) => seller !== "CHN").map(({ sector }) => sector));
    const without = window.fits.filter(
      (fit) => !fit.isPlacebo && fit.effects === "constant" && fit.without !== undefined,
    );
    expect(new Set(without.map((fit) => fit.without))).toEqual(sectors);
    expect(sectors.has("C20+C21")).toBe(true);
  });

  it("gives the rule by share what the model predicts for the taxed side, and shares out its loss", () => {
    for (const { byShare, model, noChange } of window.errors) {
      for (const each of [byShare, model, noChange]) expect(each).toBeGreaterThan(0);
    }
  });

  it.each([
    ["E374", { windows: [{ ...asked.windows[0], after: "2026-05..2026-07" }] }],
    ["E842", { windows: [{ ...asked.windows[0], after: "2025-05..2025-08" }] }],
    ["E842", { windows: [{ ...asked.windows[0], before: "2025-05..2025-07", after: "2024-05..2024-07" }] }],
    ["E843", { windows: [{ ...asked.windows[0], scenario: "2025-05-15" }] }],
    ["E844", { without: ["RUSSIA"] }],
    ["E374", { placebo: [2012] }],
    ["E839", { placebo: [2025] }],
  ] as const)("refuses with %s what cannot be compared: %o", (code, more) => {
    const wrong = (): unknown => scoreCase(input, observed, { ...asked, placebo: [], ...more });
    expect(wrong).toThrow(expect.objectContaining({ code }) as Error);
  });

  it("has its ledger, and no slope, where no cell is above the threshold", () => {
    const [found] = scoreCase(input, observed, { ...asked, above: 1e9 }).windows;
    expect(found.fits).toEqual([]);
    expect(found.sellers.map(({ seller }) => seller)).toEqual(window.sellers.map(({ seller }) => seller));
    expect(found.total).toEqual(window.total);
  });

  it("refuses a buyer that the economy does not have, and codes of another economy, at once", () => {
    const elsewhere = {
      ...observed,
      importer: "FJI",
      codeTable: observed.codeTable.map((each) => ({ ...each, sectors: ["X1"] })),
    };
    try {
      scoreCase(input, elsewhere, asked);
      expect.unreachable();
    } catch (error) {
      expect((error as { problems: readonly { code: string }[] }).problems.map(({ code }) => code)).toEqual([
        "E840",
        "E841",
      ]);
    }
  });
});
