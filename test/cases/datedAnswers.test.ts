// @module-tag whole
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { loadCase } from "../../src/cli/caseLoading.ts";
import { caseOptions } from "../../src/cli/options.ts";
import { type DatedAnswer, datedAnswer, diffAnswers, readDatedAnswer } from "../../src/dated/index.ts";
import { VERSION } from "../../src/node/files/index.ts";
import type { AnswerDiff } from "../../src/results/index.ts";
import { runCase } from "../../src/solve/index.ts";
import { withUncertainty } from "../../src/solve/ranges/index.ts";
import { CASES } from "./solvedCase.ts";

const FOLDER = join(CASES, "us-china-2025");
const DAYS = ["2025-11-14", "2026-02-24", "2026-08-19"] as const;

/** Math.exp and Math.pow differ in last bits between majors of Node, percent. */
const TOLERANCE = 1e-7;
/** A sum of a few parts has other last digits than its terms, percentage points. */
const ADDED_UP = 1e-12;

function shipped(day: string): DatedAnswer {
  const file = join(FOLDER, "answers", `${day}.json`);
  const { answer, problems } = readDatedAnswer(readFileSync(file, "utf8"), file, VERSION);
  expect(problems).toEqual([]);
  return answer!;
}

/** What a solve of the same inputs gives today. */
function again(day: string): DatedAnswer {
  const { settings } = shipped(day);
  const { input } = loadCase(FOLDER, caseOptions({ set: settings }).options);
  const { results } = runCase(input!, { scenario: day }, withUncertainty(input!.others));
  return datedAnswer(input!, results, VERSION, day)!;
}

describe("the dated answers of the case of 2025-26", () => {
  it("rest on the settings that their documentation names, and on rows of their day", () => {
    for (const day of DAYS) {
      const { asOf, scenario, measures } = shipped(day);
      expect([asOf, scenario.at]).toEqual([day, day]);
      expect(measures.map(({ id }) => id)).toEqual(["us-on-china", "us-on-others", "china-on-us", "canada-on-us"]);
    }
  });

  it("are what a solve of the same day gives today, row by row and in every variant", () => {
    const [kept, found] = [shipped("2025-11-14"), again("2025-11-14")];
    expect(found.measures).toEqual(kept.measures);
    expect(found.packages).toEqual(kept.packages);
    expect(found.economy.solves).toHaveLength(kept.economy.solves.length);
    for (const [code, { welfarePercent }] of Object.entries(kept.economy.countries)) {
      expect(Math.abs(found.economy.countries[code].welfarePercent - welfarePercent), code).toBeLessThan(TOLERANCE);
    }
    for (const [at, { welfarePercent }] of kept.economy.solves.entries()) {
      const { MEX } = found.economy.solves[at].welfarePercent;
      expect(Math.abs(MEX - welfarePercent["MEX"])).toBeLessThan(TOLERANCE);
    }
  }, 120_000);
});

describe("what moved between them", () => {
  let found: readonly AnswerDiff[];
  beforeAll(() => {
    const economy = loadCase(FOLDER, caseOptions({}).options).input!.headline;
    const pairs = [
      [DAYS[0], DAYS[1]],
      [DAYS[1], DAYS[2]],
      [DAYS[0], DAYS[2]],
    ] as const;
    found = pairs.map(([first, second]) => diffAnswers(shipped(first), shipped(second), { economy, tertius: VERSION }));
  }, 120_000);

  it("adds up for every country", () => {
    for (const { comparison, parts } of found) {
      const incomes = comparison.figures.filter(({ figure }) => figure === "realIncome");
      expect(incomes.length).toBeGreaterThan(60);
      for (const { country, difference } of incomes) {
        const own = parts.filter((each) => each.country === country);
        const sum = own.reduce((all, { points }) => all + points, 0);
        expect(Math.abs(sum - difference), country).toBeLessThan(ADDED_UP);
      }
    }
  });

  it("is explained by what turned it wherever a sign is another one", () => {
    let turned = 0;
    for (const { comparison, parts } of found) {
      const incomes = comparison.figures.filter(({ figure }) => figure === "realIncome");
      for (const { country, first, second } of incomes) {
        const turning = parts.filter((each) => each.country === country && each.turns);
        expect(turning.length > 0, country).toBe(first * second < 0);
        if (turning.length === 0) continue;
        turned++;
        expect(turning.every(({ cause }) => cause !== "untold")).toBe(true);
        const left = turning.reduce((value, { points }) => value - points, second);
        expect(left * second, country).toBeLessThanOrEqual(0);
      }
    }
    expect(turned).toBeGreaterThan(5);
  });

  it("is due to measures alone, for data and program are the same", () => {
    for (const { parts, untold, unsolved } of found) {
      expect([untold, unsolved]).toEqual([[], null]);
      const others = parts.filter(({ cause }) => cause !== "measure");
      expect(others.filter(({ points }) => Math.abs(points) > TOLERANCE)).toEqual([]);
    }
  });
});
